"""What is known of a draft moves with its text, is left out where an edit falls into it, and is not worked out for nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafts.edit import Edit, apply
from drafts.span import Span
from sections.blanks import Blank
from sections.rule import Finding, Level
from tui.area import AT_ONCE
from tui.examined import Outdated, examine
from tui.live import Live
from tui.open_draft import OpenDraft

TEXT = "# 河湾镇2025年工作总结\n\n组织学习XX次，参加XX人次，走访XX户。\n"


def blank(span: Span) -> Blank:
    return Blank(span, "BL001", "", "", span, "whole", False)


@pytest.fixture
def draft(tmp_path: Path) -> Iterator[OpenDraft]:
    path = tmp_path / "总结.md"
    path.write_text(TEXT, encoding="utf-8")
    draft = OpenDraft.open(path)
    yield draft
    draft.close()


CHANGE = st.tuples(st.integers(0, 60), st.integers(0, 4), st.sampled_from(["", "新", "新的"]))


@example([[(1, 0, "新")], [(1, 1, "")]])
@given(st.lists(st.lists(CHANGE, min_size=1, max_size=3), max_size=14))
def test_blanks_keep_to_their_characters(changes: list[list[tuple[int, int, str]]]) -> None:
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 60)))
    spans = {Span(at, at + 2): text[at : at + 2] for at in range(0, 60, 5)}
    live = Live((), (), tuple(map(blank, spans)))
    for together in changes:
        edits: list[Edit] = []
        for at, length, new in sorted(together):
            edit = Edit(min(at, len(text)), min(at + length, len(text)), new)
            if (edit.start < edit.end or new) and (not edits or edits[-1].end < edit.start):
                edits.append(edit)
        if edits:
            text = apply(text, edits)
            live.edited(edits)
    assert {left.span.of(text) for left in live.blanks} <= set(spans.values())
    whole = [said for said in spans.values() if said in text]
    assert len(live.blanks) == len(whole)


def test_what_is_not_wanted_any_more_is_not_worked_out(draft: OpenDraft) -> None:
    with pytest.raises(Outdated):
        examine(draft.snapshot(), lambda: False)


def test_a_long_text_opens_before_it_is_examined(tmp_path: Path) -> None:
    path = tmp_path / "长.md"
    path.write_text(TEXT + "各项工作平稳推进。\n" * AT_ONCE, encoding="utf-8")
    draft = OpenDraft.open(path)
    known = [draft.is_known]
    assert [part.id for part in draft.parts] == ["whole"]
    assert draft.whole.span == Span(0, len(draft.text))
    assert len(draft.blanks) == 3
    known += [draft.is_known, draft.is_examined]
    draft.apply([Edit(0, 0, "新")], "改")
    known += [draft.is_known, draft.is_examined]
    assert known == [False, True, True, True, False]
    assert [blank.span.of(draft.text) for blank in draft.live.blanks] == ["XX"] * 3
    draft.close()


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5))), st.integers(0, 40), st.integers(0, 40))
def test_what_is_in_a_stretch_is_told_from_what_is_not(found: list[tuple[int, int]], start: int, length: int) -> None:
    blanks = tuple(blank(Span(at, at + size)) for at, size in sorted(found))
    stretch = Span(start, start + length)
    assert Live((), (), blanks).blanks_in(stretch) == tuple(b for b in blanks if stretch.covers(b.span))
    findings = tuple(Finding("BL001", "", Level.HINT, "", b.span) for b in blanks)
    inside = tuple(f for f in findings if start <= f.span.start < start + length)
    told = Live((), findings, ()).findings_in(start, start + length, lambda finding: not finding.span.start % 2, 3)
    inside = tuple(f for f in inside if not f.span.start % 2)
    assert told == (len(inside), inside[:3])
