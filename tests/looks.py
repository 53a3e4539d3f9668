"""What is seen of a cell of an emulated terminal."""

from __future__ import annotations

from pyte.screens import Char


def look(cell: Char) -> Char:
    """``cell`` without what nobody sees of it: the colour and the weight of a blank that no line goes through."""
    if cell.data != " " or cell.reverse or cell.underscore or cell.strikethrough:
        return cell
    return cell._replace(fg="default", bold=False, italics=False, blink=False)
