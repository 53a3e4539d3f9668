"""What is typed on the first picture, against a plain string; and the picture, against one drawn anew."""

from __future__ import annotations

from itertools import cycle
from types import SimpleNamespace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from drafts.edit import Edit, apply
from drafts.lineends import LineEnds
from drafts.span import Span
from tui.measured import measured
from tui.prelude.echo import BACKSPACE, ENTER, Echo
from tui.prelude.inks import inks
from tui.prelude.page import Page
from tui.prelude.passage import Passage

TEXT = st.text(st.sampled_from("工作总结，。ab 1\n\ne\u0301👩\u200d\u2028\t"), max_size=150)
KEYS = st.lists(
    st.one_of(
        st.text(st.sampled_from("工作，ab1 "), min_size=1, max_size=4), st.sampled_from([ENTER, BACKSPACE, BACKSPACE])
    ),
    max_size=25,
)


def stands_before(text: str, area: Span, caret: int) -> int:
    """Where the character in front of the caret begins."""
    if caret == area.start:
        return caret
    start, at = max(text.rfind("\n", 0, caret - 1) + 1, area.start), caret - 1
    cells = measured(text[start : text.find("\n", caret) if "\n" in text[caret:] else len(text)])[1]
    while text[at] != "\n" and at > start and not cells[at - start]:
        at -= 1
    return at


@settings(max_examples=150, deadline=None)
@given(TEXT, KEYS, st.data(), st.lists(st.integers(1, 9), min_size=1))
def test_every_key_is_done_or_waits(text: str, keys: list[str], data: st.DataObject, cuts: list[int]) -> None:
    start = data.draw(st.integers(0, len(text)))
    area = Span(start, data.draw(st.integers(start, len(text))))
    page = Page(80, 24, inks(plain=True), "")
    passage = Passage(text, area, data.draw(st.integers(area.start, area.end)), page.box.width - 1, page.box.height)
    if not page.draw(passage):
        return
    journal: list[Edit] = []
    begun: Any = SimpleNamespace(file=SimpleNamespace(ends=LineEnds()), own_keys=data.draw(st.booleans()))
    protection: Any = SimpleNamespace(problem="", write=lambda text, ends, edits, after: journal.extend(edits))
    terminal: Any = SimpleNamespace(is_as_it_was=True, write=lambda _: None)
    echo, caret = Echo(begun, protection, terminal, page, passage), passage.caret
    stream, sent = "".join(keys).encode(), b""
    for cut in cycle(cuts):
        piece = stream[len(sent) : len(sent) + cut]
        sent += piece
        if not piece or not echo._take(piece):
            break
    done = sent[: len(sent) - len(echo.rest)].decode()
    expected = text
    for char in done:
        if char == BACKSPACE:
            before = stands_before(expected, Span(area.start, len(expected)), caret)
            expected, caret = expected[:before] + expected[caret:], before
        else:
            expected = expected[:caret] + ("\n" if char == ENTER else char) + expected[caret:]
            caret += 1
    assert str(passage.text) == expected
    assert passage.caret == caret
    for edit in journal:
        text = apply(text, [edit])
    assert text == expected
    assert echo.typed == journal
    assert begun.own_keys or not set(done) & {ENTER, BACKSPACE}
    anew = Page(80, 24, inks(plain=True), "")
    anew.draw(passage)
    assert page.canvas.rows == anew.canvas.rows
