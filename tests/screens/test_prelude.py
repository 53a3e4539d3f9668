"""The first picture, drawn before there is a screen, is the screens' own: cell by cell, with its colours."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest
from rich.cells import cell_len
from rich.color import ColorSystem

import tui.app
from drafts.edit import Edit, apply
from drafts.span import Span
from drafts.store import digest
from tests.screens.conftest import REPORT
from tui import places
from tui.app import QicaoApp
from tui.frame import Frame
from tui.prelude.canvas import UNKNOWN
from tui.prelude.keeping import Keeping, keep
from tui.prelude.page import NAME
from tui.prelude.prelude import opened
from tui.prelude.start import Start, start
from tui.screens import panes

LONG = (
    "# 河湾镇2025年工作总结\n\n"
    + "今年以来，各项工作按年初的计划一项一项抓了落实，“年底”都有了结果（共 3 项），群众比较满意。\n\n" * 400
)
ODD = "# 河湾镇2025年工作总结\n\n\t缩进的一行\u200b，Ａ全角 half e\u0301 ☎\ufe0f 字。\n\n第二段\n"
TEXTS = {"report": REPORT, "long": LONG, "odd": ODD, "plain": "没有标题的几句话。\n\n第二段。", "empty": "\n"}
SIZES = [(120, 40), (80, 24), (100, 30), (99, 20), (60, 14), (200, 60), (40, 12)]


class Watched(QicaoApp):
    """Keeps what its first screen looks like at the moment it takes over."""

    CSS_PATH = str(Path(tui.app.__file__).parent / "styles" / "app.tcss")
    cells: Sequence[Sequence[object]] = ()

    def catch_up(self, edits: Sequence[Edit]) -> None:
        super().catch_up(edits)
        frame = Frame(*self.size, self.console._color_system or ColorSystem.TRUECOLOR)
        for y, strips in enumerate(self.screen._compositor.render_strips(self.size)):
            for style in (segment.style for segment in strips):
                if style is not None:
                    style._ansi = None  # Rich keeps it, whatever the colours of the terminal it was made for
            frame.put(0, y, strips)
        self.cells = frame._rows


@pytest.fixture(autouse=True)
def all_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLORTERM", "truecolor")


def stand_in(begun: Start, keeping: Keeping, edits: Sequence[Edit] = ()) -> SimpleNamespace:
    return SimpleNamespace(
        start=begun,
        keeping=keeping,
        edits=edits,
        rest=b"",
        cells=[],
        before=None,
        look=lambda: False,
        sync=lambda: None,
        let_go=lambda: None,
    )


def in_hand(begun: Start) -> Keeping:
    keeping = keep(begun.file)
    assert keeping is not None
    return keeping


async def first_cells(app: Watched, size: tuple[int, int]) -> Sequence[Sequence[object]]:
    async with app.run_test(size=size) as pilot:
        for _ in range(100):
            await pilot.pause(0.02)
            if app.cells:
                break
    return app.cells


CASES: list[tuple[tuple[int, int], str, int | None]] = [(size, "report", None) for size in SIZES] + [
    (size, "long", 9_000) for size in SIZES
]
CASES += [(size, name, at) for size in SIZES[:2] for name, at in (("report", 330), ("odd", 20), ("plain", None))]


@pytest.mark.parametrize(("size", "name", "at"), CASES, ids=str)
async def test_first_picture_is_that_of_the_screens(
    tmp_path: Path, size: tuple[int, int], name: str, at: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panes.Panes, "look_into", lambda _: None)
    path = tmp_path / ("总结.md" if name != "plain" else "总结.txt")
    path.write_text(TEXTS[name], encoding="utf-8")
    if at is not None:
        places.remember(path, at)
    begun = start(path, tmp_path)
    assert begun is not None
    page, passage, _ = opened(begun, *size)
    app = Watched(tmp_path, path, stand_in(begun, in_hand(begun)))  # type: ignore[arg-type]
    cells = await first_cells(app, size)
    x, top, width, height = page.box
    assert app.cursor_position == page.cursor
    ours = page.canvas.rows
    for y in range(top, top + height if name != "odd" else top + 3):  # below there is what may be another part
        for column in range(x, x + width - 1):
            if ours[y][column] != UNKNOWN:
                assert ours[y][column] == cells[y][column], (column, y)
        border = slice(x - (3 if size[0] >= 100 else 2), x)
        assert ours[y][border] == cells[y][border]
    if size[0] >= 100:
        title = cell_len(NAME + begun.title)
        assert ours[0][:title] == cells[0][:title]
    assert passage.area.of(str(passage.text)) == begun.area.of(begun.file.text)


async def test_what_was_typed_before_is_there_and_can_be_undone(tmp_path: Path) -> None:
    path = tmp_path / "总结.md"
    path.write_text(REPORT, encoding="utf-8")
    begun = start(path, tmp_path)
    assert begun is not None
    keeping = in_hand(begun)
    page, passage, _ = opened(begun, 120, 40)
    at, edits = begun.caret, []
    ends = begun.file.ends
    for start_, end, text in ((at, at, "先打"), (at + 2, at + 2, "\n的字错"), (at + 5, at + 6, "")):
        edit = Edit(start_, end, text)
        after = ends.edited(str(passage.text), edit)
        keeping.protection.write(str(passage.text), ends, (edit,), after)
        passage.edit(edit)
        edits.append(edit)
        ends = after
    page.draw(passage)
    app = Watched(tmp_path, path, stand_in(begun, keeping, edits))  # type: ignore[arg-type]
    async with app.run_test(size=(120, 40)) as pilot:
        while not app.cells:
            await pilot.pause(0.02)
        assert app.draft is not None
        assert app.draft.text == REPORT[:at] + "先打\n的字" + REPORT[at:]
        assert app.draft.protection is keeping.protection
        assert [row[page.box.x : page.box.x + 40] for row in app.cells[2:6]] == [
            row[page.box.x : page.box.x + 40] for row in page.canvas.rows[2:6]
        ]
        while app.draft.undo() is not None:
            pass
        assert app.draft.text == REPORT
        await pilot.press("f4")
        await pilot.pause()
    assert path.read_text(encoding="utf-8") == REPORT


async def test_what_was_typed_beside_what_turns_out_to_be_the_part_is_there_too(tmp_path: Path) -> None:
    path = tmp_path / "总结.md"
    path.write_text(REPORT, encoding="utf-8")
    at = REPORT.index("## ") + 3
    places.remember(path, at, Span(2, len(REPORT) - 1), digest(path.read_bytes()))  # as if the kind were another now
    begun = start(path, tmp_path)
    assert begun is not None
    assert begun.caret == at
    keeping, text, edits = in_hand(begun), REPORT, []
    for edit in (Edit(at, at, "新"), Edit(at - 6, at, ""), Edit(at - 6, at - 6, "字")):
        keeping.protection.write(text, begun.file.ends, (edit,), begun.file.ends)
        text = apply(text, [edit])
        edits.append(edit)
    app = Watched(tmp_path, path, stand_in(begun, keeping, edits))  # type: ignore[arg-type]
    async with app.run_test(size=(120, 40)) as pilot:
        while not app.cells:
            await pilot.pause(0.02)
        assert app.draft is not None
        assert app.draft.text == text
        assert isinstance(app.screen, panes.Panes)
        assert app.screen.at == at - 5
        assert app.screen.writing.text == app.screen.writing.area.of(text)
        while app.draft.undo() is not None:
            pass
        assert app.draft.text == REPORT
        app.draft.save()


async def test_the_part_that_was_left_is_known_next_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "总结.md"
    path.write_text(REPORT, encoding="utf-8")
    begun = start(path, tmp_path)
    assert begun is not None
    app = Watched(tmp_path, path, stand_in(begun, in_hand(begun)))  # type: ignore[arg-type]
    async with app.run_test(size=(120, 40)) as pilot:
        while not app.cells:
            await pilot.pause(0.02)
        await pilot.press("f7", "字", "f4")
        await pilot.pause(0.1)
        assert isinstance(app.screen, panes.Panes)
        area = app.screen.writing.area
        await pilot.press("ctrl+q")
    again = start(path, tmp_path)
    assert again is not None
    assert (again.area, again.view) == (area, None)
    assert again.file.text[again.caret - 1] == "字"
