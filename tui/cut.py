"""Text cut or filled up to so many terminal cells, as wide as Textual draws it."""

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
