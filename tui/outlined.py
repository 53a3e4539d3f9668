"""What the write screen shows of a draft at a glance: the outline's lines, the top line, the marks in the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from drafts.span import Span
from sections.kind import Need, State
from sections.matched import Part
from tui.editing.paragraph import Mark
from tui.finding_list import is_blank
from tui.open_draft import OpenDraft
from tui.parts import WHOLE
from tui.protection import Safety
from tui.widgets.outline import Entry
from tui.widgets.status import Standing


def entries(draft: OpenDraft) -> list[Entry]:
    """One line for each part, the whole text last; may be a moment old, costs little."""
    return [_entry(part, len(draft.blanks_in(part))) for part in draft.live.parts]


def _entry(part: Part, blanks: int) -> Entry:
    count = f"{blanks}空" if blanks else ""
    if part.id == WHOLE:
        return Entry(part.id, "≡", part.name, count, "quiet")
    if part.state is State.UNKNOWN:
        return Entry(part.id, "?", part.name, "不明", "owed")
    if part.state is State.MISSING:
        if part.section is not None and part.section.need is Need.OPTIONAL:
            return Entry(part.id, "○", part.name, "可选", "quiet")
        return Entry(part.id, "!", part.name, "缺", "owed")
    if part.state is State.EMPTY:
        return Entry(part.id, "○", part.name, "未写", "owed")
    return Entry(part.id, "✓", part.name, count, "done")


def standing(draft: OpenDraft) -> Standing:
    """The top line. Costs nothing between two checks."""
    view, (present, required) = draft.last_view, draft.required
    kind = view.kind.name if view.kind else "文种不明" if draft.is_known else "正在检查"
    blanks = len(draft.live.blanks) if draft.is_known else None
    words = view.words if draft.is_known or view.text else None
    told = Standing(draft.title, kind, blanks, present, required, words)
    return kept_safe(told, draft)


def kept_safe(told: Standing, draft: OpenDraft) -> Standing:
    """``told`` with how safe the draft is now."""
    dirty = draft.dirty
    unprotected = dirty and draft.protection.safety is Safety.UNPROTECTED
    return replace(told, saved=saved(draft), unsaved=dirty, unprotected=unprotected)


SAFETIES = {Safety.WRITTEN: "未存·已记", Safety.SYNCED: "未存·已落盘", Safety.UNPROTECTED: "未受保护"}


def saved(draft: OpenDraft) -> str:
    """How safe the last change is, in a few Chinese characters."""
    if draft.dirty:
        return SAFETIES[draft.protection.safety]
    return f"已保存 {draft.saved_at:%H:%M}" if draft.saved_at else "未改"


def marks(draft: OpenDraft, area: Span, found: Sequence[Span]) -> Iterator[Mark]:
    """What is marked in the stretch ``area``: findings, blanks over them, search matches over both."""
    spans = chain(
        ((finding.span, finding.level.value) for finding in draft.live.findings if not is_blank(finding)),
        ((blank.span, "blank") for blank in draft.live.blanks),
        ((span, "found") for span in found),
    )
    return (Mark(s.start - area.start, s.end - area.start, style) for s, style in spans if area.covers(s))
