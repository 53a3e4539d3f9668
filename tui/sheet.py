"""A printed page as lines of a terminal: a Chinese character is two cells, as on the grid of the paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafts.page_blocks import Form
from drafts.page_breaks import Row
from drafts.span import cells
from drafts.visible import visible

INDENT = "    "


def sheet(rows: Sequence[Row], width: int) -> Iterator[str]:
    """The lines of a page whose text is ``width`` characters wide; marks may hang out by one."""
    room = 2 * width
    for number, row in enumerate(rows):
        text = visible(row.text.strip("\n "))
        if row.apart:
            yield ""
        match row.form:
            case Form.TITLE:
                yield " " * max((room - cells(text)) // 2, 0) + text
                if number + 1 == len(rows) or rows[number + 1].form is not Form.TITLE:
                    yield ""
            case Form.SIGN_OFF | Form.DATE:
                yield " " * max(room - cells(text) - len(INDENT), 0) + text
            case Form.BULLET:
                yield INDENT + ("• " if row.first else "  ") + text
            case None:
                yield f"│ {text}"
            case Form.CODE:
                yield text
            case _:
                yield (INDENT if row.first else "") + text
