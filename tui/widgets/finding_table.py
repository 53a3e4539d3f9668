"""Findings as a list, one line each, under the sections they stand in."""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len
from textual.content import Content
from textual.widgets.option_list import Option

from drafts.visible import visible
from sections.rule import Finding, Level
from sections.view import View
from tui.finding_list import Group
from tui.fit import cut, filled
from tui.texts import LEVELS
from tui.widgets.rows import Line, Rows
from tui.widgets.side import COLOURS, SIGNS


class FindingTable(Rows):
    """``chosen``: the finding in hand."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._findings: dict[int, Finding] = {}

    def show(self, view: View, groups: Iterable[Group], offset: int) -> None:
        """List ``groups``; the first finding at or behind ``offset`` is in hand, else the last one."""
        options: list[Option] = []
        self._findings = {}
        for group in groups:
            options.append(Option(_heading(group), disabled=True))
            for finding in group.findings:
                self._findings[len(options)] = finding
                options.append(Option(_visual(finding, view)))
        self.set_options(options)
        following = (row for row, finding in self._findings.items() if finding.span.start >= offset)
        self.highlighted = next(following, max(self._findings, default=None))

    @property
    def chosen(self) -> Finding | None:
        return self._findings.get(self.highlighted) if self.highlighted is not None else None


def _heading(group: Group) -> Line:
    return Line(lambda width: Content(cut(f"{visible(group.name)}  {len(group.findings)}", width)))


def _visual(finding: Finding, view: View) -> Line:
    return Line(lambda width: _line(finding, view, width))


def _line(finding: Finding, view: View, width: int) -> Content:
    line = f"{view.lines.position(min(finding.span.start, len(view.text)))[0]:>4} 行"
    colour = COLOURS[finding.level] if finding.level is not Level.HINT else ""
    sign = f"{SIGNS[finding.level]} {LEVELS[finding.level]}"
    fix = "可改" if finding.fix is not None else "    "
    room = width - cell_len(sign) - len(finding.code) - cell_len(line) - 12
    message = filled(visible(finding.message), max(room, 4))
    return Content.assemble((sign, colour), f"  {finding.code}  {message}  {fix}  {line}")
