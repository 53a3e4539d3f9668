"""What is sent to the terminal piece by piece leaves it as if all had been sent at once."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pyte
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style

from drafts.visible import UNSEEN
from tests.looks import look
from tui.frame import Frame

WIDTH, HEIGHT = 24, 4
STYLES = (None, Style(bold=True), Style(color="red", bgcolor="blue"), Style(reverse=True, underline=True))
SEGMENT = st.builds(
    Segment, st.text(st.sampled_from("工作总结，“ab 1\x1b\u202ee\u0301"), max_size=8), st.sampled_from(STYLES)
)
ROW = st.lists(SEGMENT, max_size=4)
PUT = st.tuples(st.integers(0, HEIGHT - 1), ROW)


def filled(row: list[Segment], frame: Frame) -> list[Segment]:
    """The row with spaces up to the width, as every row of a screen comes."""
    used = len(frame._cells(row)[0])
    return [*row, Segment(" " * max(WIDTH - used, 0))]


class Strict(pyte.Screen):
    """Takes it amiss where a wide character is divided: most terminals blank both halves of it."""

    def insert_characters(self, count: int | None = None) -> None:
        self._is_border(self.cursor.x)
        super().insert_characters(count)

    def delete_characters(self, count: int | None = None) -> None:
        self._is_border(self.cursor.x)
        self._is_border(self.cursor.x + (count or 1))
        super().delete_characters(count)

    def _is_border(self, x: int) -> None:
        assert x == self.columns or self.buffer[self.cursor.y][x].data


def screen(pieces: list[str], width: int = WIDTH) -> list[list[object]]:
    terminal = Strict(width, HEIGHT)
    terminal.reset_mode(pyte.modes.DECAWM)
    stream = pyte.Stream(terminal)
    for piece in pieces:
        stream.feed(piece)
    return [[look(terminal.buffer[y][x]) for x in range(width)] for y in range(HEIGHT)]


@settings(max_examples=60)
@given(st.lists(PUT, max_size=12))
def test_pieces_add_up_to_the_whole(puts: list[tuple[int, list[Segment]]]) -> None:
    frame = Frame(WIDTH, HEIGHT, ColorSystem.STANDARD)
    rows: dict[int, list[Segment]] = {y: [] for y in range(HEIGHT)}
    sent = []
    for y, row in [*rows.items(), *puts]:
        if len(frame._cells(row)[0]) > WIDTH:
            continue
        rows[y] = row
        frame.put(0, y, filled(row, frame))
        sent.append(frame.taken((0, y)))
    whole = Frame(WIDTH, HEIGHT, ColorSystem.STANDARD)
    for y, row in rows.items():
        whole.put(0, y, filled(row, whole))
    assert screen(sent) == screen([whole.taken((0, 0))])
    assert not UNSEEN.search("".join(sent).replace("\x1b[", ""))


EDIT = st.tuples(st.integers(0, 60), st.integers(0, 6), st.text(st.sampled_from("工作总结，“ab 1"), max_size=6))
BEFORE, ROOM, BEHIND = 7, 40, 13


def panes(text: str, behind: str) -> Iterator[tuple[int, list[Segment]]]:
    """A row between two others, as the editor's between outline and side pane; marked where there is a 1."""
    pieces = [Segment(piece, STYLES[piece == "1"]) for piece in re.split("(1)", text)]
    used = sum(piece.cell_length for piece in pieces)
    yield BEFORE, [*pieces, Segment(" " * (ROOM - used))]
    yield BEFORE + ROOM, [Segment(behind, STYLES[2])]


@settings(max_examples=150)
@given(st.text(st.sampled_from("工作总结，ab 1"), max_size=40), st.lists(EDIT, max_size=8), st.integers(0, BEHIND))
def test_what_moves_along_in_its_row_comes_to_stand_where_it_should(
    text: str, edits: list[tuple[int, int, str]], narrower: int
) -> None:
    width = BEFORE + ROOM + BEHIND - narrower
    frame, whole = (Frame(width, HEIGHT, ColorSystem.STANDARD, shifts=shifts) for shifts in (True, False))
    behind = "本节要写什么呢"[: (BEHIND - narrower) // 2] + "x" * ((BEHIND - narrower) % 2)
    sent: list[str] = []
    for at, length, new in [(0, 0, ""), *edits]:
        text = text[:at] + new + text[at + length :]
        while cell_len(text) > ROOM:
            text = text[:-1]
        if not sent:
            frame.put(0, 1, [Segment("一工作│")])
        for x, segments in panes(text, behind):
            frame.put(x, 1, segments)
        sent.append(frame.taken((0, 0)))
    whole.put(0, 1, [Segment("一工作│")])
    for x, segments in panes(text, behind):
        whole.put(x, 1, segments)
    assert screen(sent, width) == screen([whole.taken((0, 0))], width)


def test_the_rest_of_a_row_moves_along_rather_than_being_sent_again() -> None:
    frame = Frame(80, 1, ColorSystem.STANDARD, shifts=True)
    rest = "全年共举办培训班二十四期，培训一千人次"
    frame.put(0, 0, [Segment("工作"), Segment(rest), Segment(" " * 10)])
    frame.taken((0, 0))
    frame.put(0, 0, [Segment("工作总"), Segment(rest), Segment(" " * 8)])
    assert frame.taken((6, 0)) == "\x1b[1;43H\x1b[2P\x1b[1;5H\x1b[2@\x1b[1;5H总\x1b[1;7H"
    frame.put(0, 0, [Segment("作总"), Segment(rest), Segment(" " * 10)])
    assert frame.taken((0, 0)) == "\x1b[1;1H\x1b[2P\x1b[1;43H\x1b[2@\x1b[1;43H  \x1b[1;1H"


def test_what_is_there_already_is_not_sent() -> None:
    frame = Frame(WIDTH, HEIGHT, ColorSystem.STANDARD)
    frame.put(0, 1, [Segment("工作总结")])
    assert frame.taken((8, 1))
    frame.put(0, 1, [Segment("工作"), Segment("总结")])
    assert frame.taken((8, 1)) == ""
    frame.put(0, 1, [Segment("工作总览")])
    assert frame.taken((8, 1)) == "\x1b[2;7H览\x1b[2;9H"
    frame.forget()
    frame.put(0, 1, [Segment("工作总览")])
    assert "工作总览" in frame.taken((8, 1))


def test_what_lies_outside_is_left_out() -> None:
    frame = Frame(4, 1, ColorSystem.STANDARD)
    frame.put(2, 0, [Segment("工作总结")])
    frame.put(0, 7, [Segment("工")])
    assert frame.taken((0, 0)) == "\x1b[1;3H工\x1b[1;1H"


def test_a_mark_stays_with_its_character_also_where_the_style_ends_between_them() -> None:
    frame = Frame(4, 1, ColorSystem.STANDARD)
    frame.put(0, 0, [Segment("e", STYLES[1]), Segment("\u0301x")])
    assert frame.taken((0, 0)) == "\x1b[1;1H\x1b[1me\u0301\x1b[mx\x1b[1;1H"


def test_of_a_blank_only_what_is_behind_it_counts() -> None:
    frame = Frame(4, 1, ColorSystem.STANDARD)
    frame.put(0, 0, [Segment("a   ", Style(color="red", bgcolor="blue"))])
    frame.taken((0, 0))
    frame.put(0, 0, [Segment("a   ", Style(color="green", bgcolor="blue", bold=True))])
    assert frame.taken((0, 0)) == "\x1b[1;1H\x1b[1;32;44ma\x1b[m\x1b[1;1H"
    frame.put(0, 0, [Segment("a   ", Style(color="green", bgcolor="blue", bold=True, underline=True))])
    assert "a   " in frame.taken((0, 0))
