"""The drafts of a desk as a table: one line each."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import datetime

from textual.content import Content
from textual.widgets.option_list import Option

from drafts.visible import visible
from tui.desk_list import Row
from tui.fit import cut, filled
from tui.widgets.rows import MARGIN, Line, Rows

KIND, YEAR, REQUIRED, BLANKS, FINDINGS, COMMENTS, SAVED = 14, 4, 5, 4, 4, 4, 10
"""Widths of the columns in cells; the title has the rest."""


def header(width: int) -> str:
    """The names of the columns over a table of ``width`` cells."""
    return " " * MARGIN + _line(width - MARGIN, "题目", "文种", "年份", "必备", "空项", "问题", "批注", "上次保存")


def line(row: Row, width: int, *, named: bool = False) -> str:
    """``row`` in ``width`` cells. ``named``: its file's name comes first, since its title is another's too."""
    saved = datetime.fromtimestamp(row.saved).strftime("%Y-%m-%d") if row.saved else ""
    if row.holder is not None:
        saved = f"✎ {row.holder.user or '有人在写'}"
    if row.reason:
        rest = width - SAVED - 2
        name = cut(row.name, max(rest // 2, 8))
        return f"{filled(f'! {name}  {visible(row.reason)}', rest)}  {filled(saved, SAVED)}"
    if not row.read:
        return _line(width, row.name, "", "", "…", "…", "…", "", saved)
    required = f"{row.present}/{row.required}" if row.required else "—"
    kind = row.kind or "不明"
    counts = str(row.blanks), str(row.findings), str(row.comments or "")
    title = f"{row.name}  {row.title}" if named else row.heading
    return _line(width, title, kind, row.year, required, *counts, saved)


def _line(
    width: int, title: str, kind: str, year: str, required: str, blanks: str, findings: str, comments: str, saved: str
) -> str:
    numbers = ((required, REQUIRED), (blanks, BLANKS), (findings, FINDINGS), (comments, COMMENTS))
    cells = [
        filled(kind, KIND),
        filled(year, YEAR),
        *(filled(text, size, right=True) for text, size in numbers),
        " " + filled(saved, SAVED),
    ]
    rest = " ".join(cells)
    room = width - KIND - YEAR - REQUIRED - BLANKS - FINDINGS - COMMENTS - SAVED - 7 - 2
    return f"{filled(title, max(room, 4))}  {rest}"


class DraftTable(Rows):
    """Its lines have their file's path as id."""

    def show(self, rows: Iterable[Row], at: str | None = None, shared: Container[str] = ()) -> None:
        """List ``rows``; the highlight goes to the row with the id ``at``, else to the first.

        ``shared``: titles that several drafts have.
        """
        options = [Option(_visual(row, named=row.title in shared), id=str(row.path)) for row in rows]
        self.set_options(options)
        ids = [option.id for option in options]
        self.highlighted = (ids.index(at) if at in ids else 0) if ids else None

    def update(self, row: Row) -> None:
        """Draw ``row`` anew, where it stands."""
        self.replace_option_prompt(str(row.path), _visual(row))


def _visual(row: Row, *, named: bool = False) -> Line:
    return Line(lambda width: Content(line(row, width, named=named)))
