"""A sentence with one place in it marked, by brackets as well as by colour."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content

from drafts.span import Span
from drafts.visible import visible
from tui.fit import cut


def marked(text: str, sentence: Span, place: Span, room: int) -> Content:
    """``sentence`` of ``text`` in about ``room`` cells, with ``place`` marked; both are code points of ``text``.

    What has no room is cut off at the sentence's ends. An empty place is marked by the brackets alone.
    """
    before = _line(text[sentence.start : place.start])
    inside = cut(_line(place.of(text)), room // 2)
    after = _line(text[place.end : sentence.end])
    room -= cell_len(inside) + 2
    before = cut(before[::-1], max(room // 2, room - cell_len(after)))[::-1]
    after = cut(after, room - cell_len(before))
    return Content.assemble(before, (f"[{inside}]", "bold reverse"), after)


def _line(text: str) -> str:
    return visible(" ".join(text.split("\n")))
