"""What is sent to the terminal piece by piece leaves it as if all had been sent at once."""

from __future__ import annotations

import pyte
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style

from drafts.visible import UNSEEN
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


def screen(pieces: list[str]) -> list[list[object]]:
    terminal = pyte.Screen(WIDTH, HEIGHT)
    terminal.reset_mode(pyte.modes.DECAWM)
    stream = pyte.Stream(terminal)
    for piece in pieces:
        stream.feed(piece)
    return [[terminal.buffer[y][x] for x in range(WIDTH)] for y in range(HEIGHT)]


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
