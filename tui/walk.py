"""Walking through a draft: section after section, finding after finding, and what to say before going on."""

from __future__ import annotations

from drafts.visible import visible
from sections.kind import Need, State
from sections.matched import Part
from sections.rule import Finding
from tui.finding_list import is_blank
from tui.open_draft import OpenDraft
from tui.parts import WHOLE


def following(draft: OpenDraft, part_id: str, step: int = 1) -> Part | None:
    """The part ``step`` further on (back if negative), never the whole; None beyond the first and the last."""
    parts = [part for part in draft.parts if part.id != WHOLE]
    at = next((place for place, part in enumerate(parts) if part.id == part_id), -1)
    to = at + step
    return parts[to] if 0 <= to < len(parts) else None


def ahead(draft: OpenDraft, here: Part, *, told: bool) -> tuple[Part | None, str]:
    """The part to go to from ``here``; None and what to say where that is the last one or still owes something.

    ``told``: what it owes has just been said.
    """
    to, owed = following(draft, here.id), before_leaving(draft, here)
    if to is None:
        return None, at_the_end(draft)
    if owed and not told:
        return None, f"{owed}。再按 F7 仍去下一节"
    return to, ""


def before_leaving(draft: OpenDraft, part: Part) -> str:
    """What a required section still owes, as a sentence; empty when nothing."""
    if part.section is None or part.section.need is not Need.REQUIRED:
        return ""
    owed = draft.owed(part)
    return f"{part.name}还欠：{'；'.join(owed)}" if owed else ""


def at_the_end(draft: OpenDraft) -> str:
    """What the whole draft still owes, as a sentence."""
    owing = (State.MISSING, State.EMPTY)
    missing = [
        f"缺{found.section.name}" if found.state is State.MISSING else f"{found.section.name}是空的"
        for found in draft.view.matched.sections
        if found.state in owing and found.section.need is not Need.OPTIONAL
    ]
    blanks = len(draft.blanks)
    problems = sum(not is_blank(finding) for finding in draft.findings)
    rest = [*missing, *([f"{blanks} 个空项"] if blanks else []), *([f"{problems} 个问题"] if problems else [])]
    return f"已经是最后一节。全文还欠：{'；'.join(rest)}" if rest else "已经是最后一节，全文没有欠的了。F4 保存"


def next_finding(
    draft: OpenDraft, offset: int, step: int = 1, last: Finding | None = None
) -> tuple[int, int, Finding] | None:
    """Its number from 1, how many there are, and the finding behind ``offset`` (``step`` -1: before), around the end.

    Blanks are left out: they have a walk of their own. ``last``: the one shown last; others may begin where it does.
    """
    findings = [finding for finding in draft.findings if not is_blank(finding)]
    if not findings:
        return None
    if last is not None and last.span.start == offset and last in findings:
        at = (findings.index(last) + step) % len(findings)
    elif step > 0:
        at = next((place for place, f in enumerate(findings) if f.span.start > offset), 0)
    else:
        at = next((place for place in range(len(findings) - 1, -1, -1) if findings[place].span.start < offset), -1)
    return at % len(findings) + 1, len(findings), findings[at]


def told(number: int, total: int, finding: Finding) -> str:
    return f"问题 {number}/{total}  {finding.code} {visible(finding.message)}"


def no_finding(draft: OpenDraft) -> str:
    blanks = len(draft.blanks)
    return f"没有别的问题；还有 {blanks} 个空项，F2 填空" if blanks else "没有问题"
