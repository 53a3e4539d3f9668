"""The editor under hands: selecting, moving, deleting, pairs of marks, the mouse, the clipboard, the terminal's cursor."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.geometry import Offset

from tui.editing import grip
from tui.widgets.editor import Editor

if TYPE_CHECKING:
    from tests.screens.conftest import Open, Stage

TEXT = "今天去了三个村，看了两处水渠；回来写材料。\n\n第二段的文字 abc 12 也在这里。\n"


@pytest.fixture
def note(desk: Path) -> Path:
    path = desk / "随记.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def editor(stage: Stage) -> Editor:
    return stage.app.screen.query_one(Editor)


@pytest.mark.parametrize(
    ("keys", "selected"),
    [
        (("shift+right", "shift+right"), "今天"),
        (("ctrl+shift+right",), "今天去"),
        (("alt+shift+right",), "今天去了三个村，"),
        (("alt+right", "alt+shift+right"), "看了两处水渠；"),
        (("shift+end",), TEXT.split("\n")[0]),
        (("ctrl+down", "shift+end"), TEXT.split("\n")[2]),
        (("ctrl+end", "shift+home"), TEXT.split("\n")[2]),
        (("ctrl+end", "ctrl+shift+left"), "。"),
        (("down", "down", "shift+up"), "\n"),
        (("alt+shift+down",), TEXT[:-1]),
        (("ctrl+end", "alt+shift+up"), TEXT[:-1]),
        (("ctrl+shift+down",), TEXT[:23]),
        (("shift+right", "right", "shift+right"), "天"),
    ],
)
async def test_selecting_by_keys(note: Path, opened: Open, keys: tuple[str, ...], selected: str) -> None:
    async with opened(note) as stage:
        await stage.press("ctrl+home", *keys)
        assert editor(stage).selected_text == selected


@pytest.mark.parametrize(
    ("keys", "left"),
    [
        (("delete",), TEXT[1:]),
        (("right", "backspace"), TEXT[1:]),
        (("ctrl+delete",), TEXT[3:]),
        (("end", "ctrl+w"), TEXT.replace("材料。", "材料")),
        (("end", "ctrl+u"), TEXT[21:]),
        (("ctrl+k",), TEXT[21:]),
        (("ctrl+shift+k",), TEXT[22:]),
        (("shift+right", "enter"), "\n" + TEXT[1:]),
    ],
)
async def test_deleting(note: Path, opened: Open, keys: tuple[str, ...], left: str) -> None:
    async with opened(note) as stage:
        await stage.press("ctrl+home", *keys)
        assert stage.draft.text == left
        await stage.press("ctrl+z")
        assert stage.draft.text == TEXT


async def test_the_second_of_a_pair_comes_with_the_first_and_is_stepped_over(note: Path, opened: Open) -> None:
    async with opened(note) as stage:
        await stage.press("ctrl+end")
        await stage.pilot.pause(0.05)
        await stage.type("（")
        assert stage.draft.text.endswith("这里。（）\n")
        await stage.type("见附件）。")
        assert stage.draft.text.endswith("这里。（见附件）。\n")


async def test_the_second_of_a_pair_goes_with_the_first(note: Path, opened: Open) -> None:
    async with opened(note) as stage:
        await stage.press("ctrl+end")
        for typed, keys, left in (
            ("（", ("backspace",), "这里。"),
            ("（", ("delete", "backspace"), "这里。"),
            ("（", ("right", "left", "backspace"), "这里。）"),
        ):
            await stage.pilot.pause(0.05)
            await stage.type(typed)
            assert stage.draft.text.endswith("（）\n")
            await stage.press(*keys)
            assert stage.draft.text.endswith(f"{left}\n")


async def test_a_paste_and_a_burst_are_taken_as_they_are(note: Path, opened: Open) -> None:
    async with opened(note) as stage:
        await stage.press("ctrl+end")
        await stage.paste("“（")
        await stage.type("《甲》")
        assert stage.draft.text.endswith("这里。“（《甲》\n")


async def test_what_is_committed_at_once_is_one_step_with_what_is_typed_before(note: Path, opened: Open) -> None:
    async with opened(note) as stage:
        await stage.press("ctrl+end")
        await stage.type("工作")
        await stage.type("总结")
        await stage.press("ctrl+z")
        assert stage.draft.text == TEXT


async def test_moving_away_begins_a_new_step(note: Path, opened: Open) -> None:
    async with opened(note) as stage:
        await stage.press("ctrl+end")
        await stage.type("甲")
        await stage.press("left", "right")
        await stage.type("乙")
        await stage.press("ctrl+z")
        assert stage.draft.text == TEXT.replace("这里。", "这里。甲")


async def test_the_mouse(note: Path, opened: Open) -> None:
    async with opened(note) as stage:
        field = editor(stage)
        left, top = field.content_region.offset
        await stage.pilot.click(offset=(left + 5, top))
        assert field.caret == 2
        await stage.pilot.click(offset=(left + 13, top + 2), times=2)
        assert field.selected_text == "abc"
        await stage.pilot.mouse_down(offset=(left, top))
        await stage.pilot.hover(offset=(left + 4, top))
        await stage.pilot.mouse_up(offset=(left + 4, top))
        assert field.selected_text == "今天"
        await stage.pilot.click(offset=(left + 5, top), times=3)
        assert field.selected_text == TEXT[:22]


async def test_a_double_click_drags_words_and_a_triple_one_paragraphs(
    note: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grip, "CHAIN", math.inf)  # on a busy machine half a second passes between two presses
    async with opened(note) as stage:
        field, pilot = editor(stage), stage.pilot
        left, top = field.content_region.offset
        for presses, selected in ((1, "abc 12 也"), (2, "abc 12 也在"), (3, TEXT.split("\n")[2])):
            for _ in range(presses - 1):
                await pilot.mouse_down(offset=(left + 13, top + 2))
                await pilot.mouse_up(offset=(left + 13, top + 2))
            await pilot.mouse_down(offset=(left + 13, top + 2))
            await pilot.hover(offset=(left + 22, top + 2))
            assert field.selected_text == selected
            await pilot.mouse_up(offset=(left + 22, top + 2))
            await pilot.click(offset=(left, top))
        await pilot.mouse_down(offset=(left + 13, top + 2))
        await pilot.mouse_up(offset=(left + 13, top + 2))
        await pilot.mouse_down(offset=(left + 13, top + 2))
        await pilot.hover(offset=(left + 11, top))
        assert field.selected_text == TEXT[4 : TEXT.index("abc") + 3]
        assert field.caret == 4


async def test_a_mouse_held_below_the_text_selects_on(desk: Path, opened: Open) -> None:
    path = desk / "长.txt"
    path.write_text("".join(f"第{number}行\n" for number in range(200)), encoding="utf-8")
    async with opened(path, (80, 24)) as stage:
        field, pilot = editor(stage), stage.pilot
        left, top = field.content_region.offset
        await pilot.mouse_down(offset=(left, top))
        await pilot.hover(offset=(left, 23))
        seen = field.line
        while field.line < seen + 20:
            await pilot.pause(0.05)
        await pilot.mouse_up(offset=(left, 23))
        assert field.selected_text.startswith("第0行\n第1行")
        seen = field.line
        await pilot.pause(0.3)
        assert field.line == seen


async def test_the_terminals_cursor_is_where_the_text_cursor_is(note: Path, opened: Open) -> None:
    async with opened(note) as stage:
        field = editor(stage)
        await stage.press("ctrl+home", "right", "right", "right")
        assert stage.app.cursor_position == field.content_region.offset + Offset(6, 0)
        await stage.press("ctrl+end")
        assert stage.app.cursor_position == field.content_region.offset + Offset(30, 2)


async def test_go_to_line(note: Path, opened: Open) -> None:
    async with opened(note) as stage:
        await stage.press("ctrl+g")
        await stage.type("9")
        await stage.press("enter")
        assert "1 到 4 之间的数字" in stage.text
        await stage.press("backspace")
        await stage.type("3")
        await stage.press("enter")
        assert editor(stage).line == 2


async def test_width_forms(note: Path, opened: Open) -> None:
    async with opened(note) as stage:
        await stage.press("ctrl+home")
        await stage.type("共１２次,")
        await stage.app.screen.run_action("width_forms")
        assert stage.draft.text == "共12次，" + TEXT


async def test_a_large_paste(note: Path, opened: Open) -> None:
    text = "一段粘贴来的文字，比较长。\n" * 5_000
    async with opened(note) as stage:
        await stage.press("ctrl+home")
        await stage.paste(text)
        assert stage.draft.text == text + TEXT
        assert editor(stage).caret == len(text)
        await stage.press("ctrl+z")
        assert stage.draft.text == TEXT


async def test_nothing_stays_scrolled_away_that_there_is_room_for(note: Path, opened: Open) -> None:
    async with opened(note) as stage:
        await stage.press("ctrl+end")
        await stage.paste("\n一段" * 500)
        assert TEXT[:20] not in stage.text
        await stage.press("ctrl+z")
        assert TEXT[:20] in stage.text


async def test_there_is_no_room_below_a_text_that_has_more_above(note: Path, opened: Open) -> None:
    async with opened(note, (120, 20)) as stage:
        await stage.press("ctrl+end")
        await stage.paste("\n一段" * 500)
        field = editor(stage)
        last = field.content_region.bottom - 1
        assert "一段" in stage.rows[last]
        await stage.pilot.resize_terminal(120, 40)
        await stage.settle()
        last = field.content_region.bottom - 1
        assert "一段" in stage.rows[last]
        assert field.caret == len(field.text)


async def test_a_full_width_space_is_written_like_a_letter(note: Path, opened: Open) -> None:
    async with opened(note) as stage:
        await stage.press("ctrl+home")
        await stage.type("\u3000\u3000甲")
        assert editor(stage).text.startswith("\u3000\u3000甲")
