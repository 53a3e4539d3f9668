"""A draft examined in another process is known as well as one examined here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tui import apart, owed
from tui.examined import Outdated, examine
from tui.open_draft import LONG, OpenDraft

TEXT = """\
---
kind: annual-summary
---
# 河湾镇2025年工作总结

## 一、工作情况

全年组织学习XX次，其中党课【待填：次数】次，占其中的其中。

## 二、存在问题

办法不多，力度不够。
"""


@pytest.fixture
def draft(tmp_path: Path) -> OpenDraft:
    path = tmp_path / "总结.md"
    path.write_text(TEXT + "各项工作平稳推进，排查了隐患。\n" * 9, encoding="utf-8")
    (tmp_path / "qicao.yaml").write_text("ignore: [WD001]\n", encoding="utf-8")
    return OpenDraft.open(path, tmp_path)


def test_the_same_is_found(draft: OpenDraft) -> None:
    here, there = examine(draft.snapshot()), apart.examined(draft.snapshot(), draft.desk, draft.path, lambda: True)
    assert (there.revision, tuple(there.findings), there.blanks) == (here.revision, here.findings, here.blanks)
    assert there.view.matched == here.view.matched
    assert there.view.kind is here.view.kind
    assert there.view.draft.title_text == here.view.draft.title_text
    assert there.view.draft.front == here.view.draft.front
    assert there.view.words == here.view.words
    assert [draft.words_of(part) for part in draft.parts] == [owed.words(there.view, part) for part in draft.parts]
    assert [draft.wants(part) for part in draft.parts] == [owed.wants(there.view, part) for part in draft.parts]
    assert sum(isinstance(key, owed.Of) for key in there.view.kept) > len(draft.parts)
    assert here.findings
    assert here.blanks
    draft.adopt(there)
    assert draft.is_examined
    assert not draft.is_long
    assert len(TEXT) < LONG
    draft.close()


def test_what_is_not_wanted_any_more_is_not_waited_for(draft: OpenDraft) -> None:
    with pytest.raises(Outdated):
        apart.examined(draft.snapshot(), draft.desk, draft.path, lambda: False)
    draft.close()


def test_where_there_is_no_other_process_it_is_done_here(draft: OpenDraft, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    found = apart.examined(draft.snapshot(), draft.desk, draft.path, lambda: True)
    assert found.findings == examine(draft.snapshot()).findings
    draft.close()
