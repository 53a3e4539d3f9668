"""Beside the editor: what the section has to say, how long it is, what is wrong with it, what stood there last year."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from drafts.visible import visible
from sections.kind import Need, State
from sections.match import Part
from sections.rule import Finding, Level
from tui.finding_list import is_blank
from tui.open_draft import WHOLE, OpenDraft
from tui.widgets.status import thousands

SIGNS = {Level.ERROR: "✗", Level.WARNING: "!", Level.HINT: "·"}
COLOURS = {Level.ERROR: "$error", Level.WARNING: "$warning", Level.HINT: "$faint"}
SHOWN = 12
"""Findings listed at most."""


class Side(VerticalScroll):
    """Draws only what has changed."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Content | None = None

    def compose(self) -> ComposeResult:
        yield Static()

    def show(self, draft: OpenDraft, part: Part, last_year: str = "") -> None:
        content = Content("\n").join(_lines(draft, part, last_year))
        if self._shown is None or content.markup != self._shown.markup:
            self._shown = content
            self.query_one(Static).update(content)


def _lines(draft: OpenDraft, part: Part, last_year: str) -> Iterator[Content]:
    if part.id == WHOLE:
        yield from _about_whole(draft)
    elif part.section is None:
        yield Content.styled("本节要写", "bold")
        yield Content.styled("这一段不属于本文种的任何一节", "$faint")
    else:
        yield from _wanted(draft, part)
    yield _length(draft, part)
    yield from _problems(draft, part)
    if last_year:
        yield Content("")
        yield Content.styled("去年此处", "bold")
        yield Content.styled(visible(last_year, lines=True), "$faint")


def _about_whole(draft: OpenDraft) -> Iterator[Content]:
    yield Content.styled("全文", "bold")
    for found in draft.view.matched.sections:
        if found.state in (State.MISSING, State.EMPTY) and found.section.need is not Need.OPTIONAL:
            yield Content.styled(f"! {found.section.name}（缺）", "$warning")


def _wanted(draft: OpenDraft, part: Part) -> Iterator[Content]:
    assert part.section is not None
    yield Content.styled("本节要写", "bold")
    wants = draft.wants(part)
    if part.section.hint:
        yield Content.styled(part.section.hint, "$faint")
    for want in wants:
        if want.there:
            yield Content.assemble(("✓ ", "$success"), want.item.name)
        else:
            optional = want.item.need is Need.OPTIONAL
            word, colour = ("（可选）", "$faint") if optional else ("（缺）", "$warning")
            yield Content.styled(f"○ {want.item.name}{word}", colour)
            if want.item.hint:
                yield Content.styled(f"  {want.item.hint}", "$faint")


def _length(draft: OpenDraft, part: Part) -> Content:
    count, goal = draft.words_of(part), draft.target(part)
    if goal is None:
        return Content.styled(f"字数 {thousands(count)}", "$faint")
    style = "$warning" if count < goal[0] and part.state is not State.UNKNOWN else "$faint"
    return Content.styled(f"字数 {thousands(count)}（通常 {thousands(goal[0])}–{thousands(goal[1])}）", style)


def _problems(draft: OpenDraft, part: Part) -> Iterator[Content]:
    blanks = draft.blanks_in(part)
    if blanks:
        yield Content.styled(f"空项 {len(blanks)}  F2 填空", "$accent")
    findings = [finding for finding in draft.findings_in(part) if not is_blank(finding)]
    if not findings:
        return
    yield Content("")
    yield Content.styled(f"问题 {len(findings)}  F8 下一处", "bold")
    for finding in findings[:SHOWN]:
        yield _problem(draft, finding)
    if len(findings) > SHOWN:
        yield Content.styled(f"…还有 {len(findings) - SHOWN} 个，F5 看全部", "$faint")


def _problem(draft: OpenDraft, finding: Finding) -> Content:
    line = draft.view.lines.position(min(finding.span.start, len(draft.view.text)))[0]
    return Content.assemble(
        (f"{SIGNS[finding.level]} ", COLOURS[finding.level]),
        (f"{line}行 ", "$faint"),
        visible(finding.message),
    )
