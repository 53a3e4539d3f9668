"""What is decided before the screens are loaded: whether a draft can be shown, which keys are plain, which rows are seen."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from itertools import chain
from pathlib import Path

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.sidecar import lock_of
from drafts.span import Span
from drafts.store import digest
from tests.left_work import leave_work
from tui import draft_file, places
from tui.draft_file import LINE_LIMIT
from tui.editing.body import Body, RowPlace
from tui.editing.caret import Caret
from tui.hindrance import hindrance
from tui.measured import measured
from tui.prelude.canvas import Canvas
from tui.prelude.echo import plain
from tui.prelude.inks import inks
from tui.prelude.keeping import keep
from tui.prelude.page import Page
from tui.prelude.passage import Passage
from tui.prelude.start import start

TEXT = "# 河湾镇2025年工作总结\n\n今年以来，各项工作平稳推进。\n"
PIECES = st.sampled_from(
    [*"工作，。（“a b\n\t", "河湾镇的一段话，" * 9, "\n\n", "e\u0301", "☎\ufe0f", "ＡＢ", "Latin words "]
)


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_draft_like_any_other_can_be_shown(draft: Path) -> None:
    begun = start(draft, draft.parent)
    assert begun is not None
    assert begun.title == "河湾镇2025年工作总结"
    assert begun.area.of(begun.file.text) == TEXT.rstrip("\n")
    assert begun.file.text[begun.caret :].startswith("今年以来")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# 总结\n\n|导语。\n\n## 一、工作\n\n正文。\n", "# 总结\n\n|导语。"),
        ("# 总结\n\n## 一、工作\n\n正文。\n", "# 总结|"),
        ("# 总结\n\n|导语。\n\n正文，也许属于另一节。\n", "# 总结\n\n|导语。"),
        ("---\nkind: annual-summary\n---\n\n# 总结\n\n|导语。\n", "# 总结\n\n|导语。"),
        ("\n\n## 一、工作\n\n|正文。\n\n## 二、打算\n", "## 一、工作\n\n|正文。"),
        ("|随手写的几句话。\n第二行\n", "|随手写的几句话。\n第二行"),
        ("# 总结\r\n\r\n|导语。\r\n", "# 总结\n\n|导语。"),
    ],
    ids=["lead", "no lead", "title alone", "front matter", "no title", "no heading", "CRLF"],
)
def test_headings_tell_what_is_shown_first(draft: Path, text: str, shown: str) -> None:
    draft.write_bytes(text.replace("|", "").encode())
    begun = start(draft, draft.parent)
    assert begun is not None
    text, area = begun.file.text, begun.area
    assert text[area.start : begun.caret] + "|" + text[begun.caret : area.end] == shown
    assert begun.view is None


def test_what_was_shown_last_is_shown_again(draft: Path) -> None:
    text = TEXT + "\n## 一、工作情况\n\n一是抓学习。\n\n## 二、制度建设\n\n二是抓制度。\n"
    draft.write_text(text, encoding="utf-8")
    at, area = text.index("抓制度"), Span(text.index("## 一"), len(text) - 1)
    places.remember(draft, at, area, digest(draft.read_bytes()))
    begun = start(draft, draft.parent)
    assert begun is not None
    assert (begun.area, begun.caret, begun.view) == (area, at, None)
    draft.write_text("前言。\n\n" + text, encoding="utf-8")
    begun = start(draft, draft.parent)
    assert begun is not None
    assert begun.view is not None  # somebody had to look
    assert begun.area.start <= begun.caret == at <= begun.area.end


def test_places_that_make_no_sense_are_no_places(draft: Path) -> None:
    places.file().parent.mkdir(parents=True)
    senseless: tuple[object, ...] = (-1, "3", [1], [3, 4, 9, ""], [3, -1, 9, ""], [3, 0, "9", ""], None, {})
    for place in senseless:
        places.file().write_text(json.dumps({str(draft): place}))
        assert places.recall(draft) is None
        assert places.recall_area(draft, "") is None


def test_nothing_is_known_of_a_long_text(draft: Path) -> None:
    draft.write_text("---\ntitle: 长\n---\n\n" + "很长的一段话。\n\n" * 2000, encoding="utf-8")
    begun = start(draft, draft.parent)
    assert begun is not None
    assert (begun.title, begun.view, begun.caret) == (draft.name, None, begun.area.start)
    assert begun.area.of(begun.file.text).startswith("很长")


@given(st.lists(st.tuples(st.integers(0, 12), st.sampled_from(["\n", "\r", "\r\n", ""])), max_size=12))
def test_a_line_is_too_long_where_it_is(lines: list[tuple[int, str]]) -> None:
    text = "".join("字" * length + end for length, end in lines)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(draft_file, "LINE_LIMIT", 10)
        assert draft_file.has_too_long_a_line(text) == any(len(line) > 10 for line in re.split("[\r\n]", text))


@pytest.mark.parametrize("char", [*"\x00\x07\x1b\x7f", "\x80", "\x9b"])
def test_no_control_is_let_in(draft: Path, char: str) -> None:
    draft.write_text(f"{TEXT}·×{char}", encoding="utf-8")
    assert start(draft, draft.parent) is None
    draft.write_text(f"{TEXT}·×\t", encoding="utf-8")
    assert start(draft, draft.parent) is not None


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("gb18030"),
        b"PK\x03\x04",
        TEXT.encode() + b"\x1b[31m",
        TEXT.encode() + b"\xff",
        b"a\0b",
        b"x" * (LINE_LIMIT + 1),
        b"\xe5\xad\x97\n" * 600_000,
        b"one\r\ntwo\rthree\n",
        "一\u2028二".encode(),
    ],
    ids=["gb18030", "zip", "escape", "broken", "NUL", "long line", "large", "line ends", "separator"],
)
def test_nothing_is_shown_of_what_has_to_be_asked_about(draft: Path, data: bytes) -> None:
    draft.write_bytes(data)
    assert start(draft, draft.parent) is None
    if b"\r" not in data and "\u2028".encode() not in data and not data.startswith(b"PK"):
        assert hindrance(draft) is not None


def test_what_somebody_writes_on_is_not_taken_in_hand(draft: Path) -> None:
    begun = start(draft, draft.parent)
    assert begun is not None
    ours = keep(begun.file)
    assert ours is not None
    assert os.path.lexists(lock_of(draft))
    assert keep(begun.file) is None
    ours.hold.release()
    assert not os.path.lexists(lock_of(draft))


def test_nor_of_a_draft_that_was_left_behind_or_is_missing(draft: Path) -> None:
    other = draft.with_name("另一份.md")
    other.write_text(TEXT, encoding="utf-8")
    leave_work(other)
    assert start(draft, draft.parent) is not None
    leave_work(draft)
    assert start(draft, draft.parent) is None
    assert start(draft.with_name("没有.md"), draft.parent) is None


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_nor_of_one_that_cannot_be_saved(draft: Path) -> None:
    draft.chmod(0o444)
    assert start(draft, draft.parent) is None


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("字a，", "字a，"),
        ("字\x1b[C", "字"),
        ("\r", ""),
        ("（", ""),
        ("a“b", "a"),
        ("字\u0301", "字"),
        ("\ufffd", ""),
        ("\u3000", ""),
    ],
)
def test_plain_characters(text: str, known: str) -> None:
    assert plain(text) == known


@given(st.lists(PIECES, min_size=1, max_size=40), st.data(), st.integers(8, 60), st.integers(1, 12))
def test_rows_are_those_of_the_editor(pieces: list[str], data: st.DataObject, width: int, height: int) -> None:
    text = "".join(pieces)
    at = data.draw(st.integers(0, len(text)))
    passage = Passage(f"前\n{text}\n后", Span(2, 2 + len(text)), 2 + at, width, height)
    body = Body(text, measured, width)
    caret = Caret(body, at)
    top = RowPlace(0, 0)
    row = body.rows_between(top, caret.spot()[0], 2 * height)
    if row >= 2 * height:
        top = min(body.further(caret.spot()[0], -(height // 2)), body.further(body.last_row, 1 - height))
    elif row >= height:
        top = body.further(caret.spot()[0], 1 - height)
    wanted = [(paragraph.text, start, end) for _, paragraph, start, end in body.window(top, height)]
    seen = list(passage.rows())
    assert [(row.paragraph.text, row.start, row.end) for row in seen] == wanted
    assert passage.caret == 2 + caret.at
    assert sum(row.caret >= 0 for row in seen) == 1


@given(st.lists(st.tuples(st.integers(0, 19), st.integers(0, 4), st.text("工作ab ", max_size=12)), max_size=8))
def test_the_terminal_shows_what_was_put(puts: list[tuple[int, int, str]]) -> None:
    canvas, screen = Canvas(20, 5, "\x1b[49m"), pyte.Screen(20, 5)
    stream = pyte.Stream(screen)
    stream.feed(canvas.taken((0, 0)))
    for x, y, text in puts:
        if canvas.rows[y][x] is None:
            continue
        canvas.rows[y][x:] = [(" ", "\x1b[49m")] * (20 - x)
        canvas.put(x, y, text, "\x1b[1m")
        stream.feed(canvas.taken((x, y)))
        shown = ["".join(cell[0] if cell else "" for cell in row) for row in canvas.rows]
        assert [row.rstrip() for row in screen.display] == [row.rstrip() for row in shown]


@pytest.mark.parametrize("plain", [False, True])
def test_styles_are_left_on_only_where_that_is_not_seen(draft: Path, plain: bool) -> None:
    begun = start(draft, draft.parent)
    assert begun is not None
    inks_of_it = inks(plain)
    shown = []
    for blanks in (inks_of_it.blanks, {}):
        page = Page(120, 40, inks_of_it, begun.title)
        page.canvas._blanks = blanks
        passage = Passage(begun.file.text, begun.area, begun.caret, page.box.width - 1, page.box.height)
        page.draw_borders()
        page.draw(passage)
        screen = pyte.Screen(120, 40)
        pyte.Stream(screen).feed(page.canvas.taken(page.cursor))
        shown.append([[screen.buffer[y][x] for x in range(120)] for y in range(40)])
    for frugal, plainly in zip(*map(chain.from_iterable, shown), strict=True):
        if plainly.data == " ":
            assert (frugal.data, frugal.bg, frugal.reverse) == (" ", plainly.bg, plainly.reverse)
        else:
            assert frugal == plainly


def test_it_loads_no_screen_library(root: Path) -> None:
    call = "import sys, tui.prelude.prelude; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", call], check=True, capture_output=True, text=True, cwd=root)
    assert not re.findall(
        r"\b(?:textual|rich|dataclasses|typing|yaml|markdown_it|platformdirs|drafts\.history|sections)\b", run.stdout
    )


def test_the_character_before_is_told_where_it_is_certain() -> None:
    def passage(text: str, start: int, caret: int) -> Passage:
        return Passage(text, Span(start, len(text)), caret, 20, 5)

    assert passage("工作", 0, 1).before() == 0
    assert passage("工\n作", 0, 2).before() == 1
    assert passage("工\n作", 2, 2).before() == 2
    assert passage("工e\u0301作", 0, 3).before() is None
    scrolled = passage("行\n" * 99, 0, 150)
    assert scrolled.before() == 149
    scrolled.caret = scrolled._top
    assert scrolled.before() is None
