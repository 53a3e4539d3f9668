"""Text made to fit so many terminal cells: cut with …, filled up with spaces. Widths are those Textual draws with."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size

MORE = "…"


def cut(text: str, width: int) -> str:
    """``text`` in at most ``width`` cells; what does not fit is replaced by …."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, width - 1).rstrip() + MORE if width > 0 else ""


def filled(text: str, width: int, *, right: bool = False) -> str:
    """``text`` in exactly ``width`` cells; ``right``: the spaces go before it."""
    text = cut(text, width)
    spaces = " " * (width - cell_len(text))
    return spaces + text if right else text + spaces


def around(text: str, start: int, end: int, width: int) -> tuple[str, int, int]:
    """A stretch of ``text`` in at most ``width`` cells that shows the code points ``start`` to ``end``.

    Returns it with the place of those code points in it. Cut ends carry …; the stretch before is kept shorter.
    """
    if cell_len(text) <= width:
        return text, start, end
    inside = cut(text[start:end], width - 2)
    room = width - cell_len(inside)
    before, after = text[:start], text[end:]
    left_room = max(room // 3, room - cell_len(after))
    left = cut(before[::-1], left_room)[::-1]
    right = cut(after, room - cell_len(left))
    return left + inside + right, len(left), len(left) + len(inside)
