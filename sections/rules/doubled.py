"""Where a text says the same thing twice in a row, found without looking at its characters one by one."""

from __future__ import annotations

from _codecs import utf_32_le_encode

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PIECE = 50_000
"""Code points that are looked at at once, or to the end of the line: several copies are made of them."""


def doubled(text: str, lengths: Sequence[int]) -> Iterator[int]:
    """Where ``text`` may have some characters twice in a row, as many as one of ``lengths``; of a longer row
    the first place and the last.

    The lowest bytes of its characters, as one number, are compared with themselves shifted: where the two agree are
    zeros. Now and then characters agree in that byte alone. Time: linear in the text.
    """
    start = 0
    while start < len(text):
        end = text.find("\n", start + PIECE) + 1 or len(text)
        for at in _doubled(text[start:end], lengths):
            yield start + at
        start = end


def _doubled(text: str, lengths: Sequence[int]) -> Iterator[int]:
    data = utf_32_le_encode(text, "surrogatepass")[0][::4]
    number = int.from_bytes(data, "little")
    for length in lengths:
        differing = (number ^ (number >> 8 * length)).to_bytes(len(data), "little")
        row = bytes(length)
        at = differing.find(row)
        while 0 <= at <= len(text) - 2 * length:
            yield at
            past = at + length
            while differing.startswith(b"\0", past):
                past += 1
            yield past - length
            at = differing.find(row, past)
