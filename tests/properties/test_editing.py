"""The text in the editor against a plain string: whatever is done to it, both say the same."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.editing import body as bodies
from tui.editing import lot, wrap
from tui.editing.body import TOP, Body, RowPlace
from tui.editing.caret import Caret
from tui.editing.lot import LOT
from tui.editing.paragraph import Mark
from tui.editing.wrap import NOT_FIRST, NOT_LAST
from tui.measured import measured
from tui.widgets.editor_keys import WAYS

CHARACTERS = "工作总结的，。“”（）《》—… ab1.\t\n\n①é\u0301👩\u200d👧✔\ufe0f\u2028\x0c\x85한"
TEXT = st.text(st.sampled_from(CHARACTERS), max_size=120)
LONG = st.builds(lambda text, times: text * times, TEXT, st.integers(1, 9))
EDIT = st.tuples(st.integers(0, 5000), st.integers(0, 12), st.text(st.sampled_from(CHARACTERS), max_size=9))
WIDTH = st.integers(6, 60)


def rows(body: Body) -> list[tuple[str, int, int]]:
    return [(p.text, start, end) for _, p, start, end in body.window(TOP, body.about_rows + body.count + 999)]


@settings(max_examples=40)
@given(LONG, st.lists(EDIT, max_size=12), WIDTH)
def test_every_edit_gives_the_text_a_string_gives(text: str, edits: list[tuple[int, int, str]], width: int) -> None:
    body = Body(text, measured, width)
    for at, length, new in edits:
        start = at % (len(text) + 1)
        end = min(start + length, len(text))
        text = text[:start] + new + text[end:]
        body.replace(start, end, new)
        assert body.text == text
        assert len(body) == len(text)
        assert body.count == text.count("\n") + 1
        place = body.place(start)
        assert place == (text.count("\n", 0, start), start - text.rfind("\n", 0, start) - 1)
        assert body.offset(*place) == start
        assert body.slice(start, end) == text[start:end]
        fresh = Body(text, measured, width)
        assert rows(body) == rows(fresh)
        assert [p.measured(measured) for p in body.paragraphs()] == [p.measured(measured) for p in fresh.paragraphs()]
        assert body.about_rows == len(rows(fresh))


@given(LONG, WIDTH, st.integers(1, 90))
def test_however_much_of_a_paragraph_is_looked_at_together(text: str, width: int, window: int) -> None:
    line = text.replace("\n", "") + "\u0301" * (window % 7)
    cells = measured(line)[1]
    whole = wrap.row_ends(line, cells, width)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wrap, "WINDOW", window)
        assert wrap.row_ends(line, cells, width) == whole


@settings(max_examples=60)
@given(
    LONG,
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 4), st.sampled_from(["", "新", "新的", "一\n二"]))),
    WIDTH,
)
def test_many_edits_at_once_are_as_one_after_the_other(text: str, gaps: list[tuple[int, int, str]], width: int) -> None:
    at, edits = 0, []
    for gap, length, new in gaps:
        start = min(at + gap, len(text))
        at = min(start + length, len(text))
        edits.append((start, at, new))
    one, other = Body(text, measured, width), Body(text, measured, width)
    for body in (one, other):
        body.mark([Mark(start, start + 2, "error") for start in range(0, len(text) - 2, 3)])
    one.replace_each(edits)
    for edit in reversed(edits):
        other.replace(*edit)
    assert one.text == other.text
    assert rows(one) == rows(other)
    assert marked(one) == marked(other)
    assert one.count == other.count


def test_many_paragraphs() -> None:
    """More than one lot: put together, divided, and counted as one text."""
    text = "\n".join(f"第{number}段的文字" * (number % 7) for number in range(5 * LOT))
    body = Body(text, measured, 20)
    body.replace(40, len(text) - 40, "\n".join("新" * 3 for _ in range(3 * LOT)))
    text = text[:40] + "\n".join("新" * 3 for _ in range(3 * LOT)) + text[-40:]
    body.replace(60, 60, "\n" * 3 * LOT)
    text = text[:60] + "\n" * 3 * LOT + text[60:]
    assert body.text == text
    assert rows(body) == rows(Body(text, measured, 20))
    every = [RowPlace(n, r) for n, p in enumerate(body.paragraphs()) for r in range(len(p.ends(20, measured)))]
    for at in range(0, len(every), 97):
        assert body.further(TOP, at) == every[at]
        assert body.further(every[at], -at) == TOP
        assert body.rows_between(TOP, every[at], len(every)) == at
        assert body.rows_between(every[at], TOP, len(every)) == -at
        assert body.about_above(every[at]) == at
        assert body.about_at(at) == every[at]
    assert body.further(TOP, len(every)) == body.last_row == every[-1]


@given(TEXT, WIDTH)
def test_rows_hold_every_character_once_and_fit(text: str, width: int) -> None:
    body = Body(text, measured, width)
    found = list(body.window(TOP, 9999))
    for offset, paragraph, start, end in found:
        shown, cells = paragraph.measured(measured)
        assert sum(cells[start:end]) <= width
        assert sum(cells[start:end]) == cell_len(shown[start:end].replace("\t", "    "))
        assert end == len(cells) or cells[end]
        assert text[offset : offset + len(paragraph.text)] == paragraph.text
    pieces = [(o, p.text[s:e]) for o, p, s, e in found]
    joined = "".join(piece + "\n" * (a != b) for (a, piece), (b, _) in pairwise([*pieces, (-1, "")]))
    assert joined == text + "\n"


@given(st.text(st.sampled_from("工作总结，。（）“”《》ab 1"), min_size=1, max_size=200), st.integers(20, 60))
def test_no_row_begins_or_ends_with_what_it_may_not(text: str, width: int) -> None:
    """Only where marks stand in a crowd half a row long is there no better place."""
    found = list(Body(text, measured, width).window(TOP, 9999))
    for (_, _, start, end), _ in pairwise(found):
        crowd = text[end - 1 - (end - start) // 4 : end + 1]
        if text[end] in NOT_FIRST or text[end - 1] in NOT_LAST:
            assert all(c in NOT_FIRST or c in NOT_LAST or c in "ab1 " for c in crowd[1:-1])


@settings(max_examples=40)
@given(LONG, st.lists(EDIT, max_size=8), st.data())
def test_marks_keep_to_their_characters(text: str, edits: list[tuple[int, int, str]], data: st.DataObject) -> None:
    body = Body(text, measured, 30)
    start = data.draw(st.integers(0, len(text)))
    end = min(start + data.draw(st.integers(1, 20)), len(text))
    body.mark([Mark(start, end, "error")])
    for at, length, new in edits:
        first = at % (len(text) + 1)
        last = min(first + length, len(text))
        before = marked(body)
        body.replace(first, last, new)
        text = text[:first] + new + text[last:]
        shift = len(new) - (last - first)
        after = marked(body)
        for span in after:
            assert (span if span[1] <= first else (span[0] - shift, span[1] - shift)) in before
        touched = [s for s in before if s[0] < last and first < s[1]]
        assert len(after) >= len(before) - len(touched) - sum(first == last and s[0] < first < s[1] for s in before)


def marked(body: Body) -> list[tuple[int, int]]:
    found, offset = [], 0
    for paragraph in body.paragraphs():
        found += [(offset + m.start, offset + m.end) for m in paragraph.marks]
        offset += len(paragraph.text) + 1
    return found


@settings(max_examples=40)
@given(TEXT, st.lists(st.tuples(st.sampled_from(sorted(WAYS)), st.booleans()), max_size=25), WIDTH)
def test_the_caret_is_never_inside_a_character(text: str, ways: list[tuple[str, bool]], width: int) -> None:
    body = Body(text, measured, width)
    caret = Caret(body)
    for way, select in ways:
        anchor = caret.anchor
        WAYS[way](caret, select)
        assert 0 <= caret.at <= len(text)
        number, column = body.place(caret.at)
        cells = body[number].measured(measured)[1]
        assert not column or column == len(cells) or cells[column]
        assert caret.anchor == (anchor if select else caret.at)
        row, cell = caret.spot()
        assert 0 <= cell < width
        assert row == body.existing(row)


@given(TEXT, WIDTH)
def test_left_and_right_lead_through_every_character(text: str, width: int) -> None:
    caret = Caret(Body(text, measured, width))
    stops = [0]
    while caret.at < len(text):
        caret.right()
        assert caret.at > stops[-1]
        stops.append(caret.at)
    while caret.at:
        assert caret.at == stops.pop()
        caret.left()
    assert stops == [0]


@given(TEXT, WIDTH, st.data())
def test_down_and_up_come_back_to_the_column(text: str, width: int, data: st.DataObject) -> None:
    body = Body(text, measured, width)
    caret = Caret(body, data.draw(st.integers(0, len(text))))
    caret.down()
    start = caret.spot()
    steps = data.draw(st.integers(1, 9))
    if body.rows_between(start[0], body.last_row, 99) >= steps:
        for _ in range(steps):
            caret.down()
        for _ in range(steps):
            caret.up()
        assert caret.spot() == start


NUMBER = st.integers(0, 400)
MARKED = st.lists(st.tuples(NUMBER, st.integers(1, 40)), max_size=5)
WHAT = st.sampled_from("replace mark about_rows about_at about_above window place offset slice text".split())


def answer(body: Body, what: str, number: int, edit: tuple[int, int, str], marks: list[tuple[int, int]]) -> object:
    """What ``body`` says to it."""
    top = RowPlace(number % body.count, 0)
    match what:
        case "replace":
            start = edit[0] % (len(body) + 1)
            body.replace(start, min(start + edit[1], len(body)), edit[2])
        case "mark":
            body.mark(Mark(start, start + size, "error") for start, size in marks)
        case "about_rows":
            return body.about_rows
        case "about_at":
            return body.about_at(number)
        case "about_above":
            return body.about_above(top)
        case "window":
            return [(at, p.text, p.marks, start, end) for at, p, start, end in body.window(top, 9)]
        case "place":
            return body.place(number)
        case "offset":
            return body.offset(top.number)
        case "slice":
            return body.slice(number, number + 30)
    return body.text


@settings(max_examples=100)
@given(LONG, st.lists(st.tuples(WHAT, NUMBER, EDIT, MARKED), max_size=14), WIDTH)
def test_paragraphs_made_when_they_are_asked_for_are_as_those_made_at_once(
    text: str, asked: list[tuple[str, int, tuple[int, int, str], list[tuple[int, int]]]], width: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lot, "LOT", 3)
        patch.setattr(bodies, "LOT", 3)
        at_once = Body(text, measured, width)
        patch.setattr(bodies, "LONG", -1)
        later = Body(text, measured, width)
        for one in asked:
            assert answer(later, *one) == answer(at_once, *one)
        assert marked(later) == marked(at_once)
        assert rows(later) == rows(at_once)
        assert later.text == at_once.text
