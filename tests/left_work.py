"""Unsaved work as a killed process leaves it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from drafts.edit import Edit
from tui.open_draft import OpenDraft

WHEN = datetime(2025, 11, 20, 13, 58, 30)


def leave_work(path: Path, *changes: Sequence[Edit], when: datetime = WHEN) -> Path:
    """Make ``changes`` to the draft at ``path`` and end without saving; returns the journal. No changes: one."""
    draft = OpenDraft.open(path)
    for edits in changes or ((Edit(len(draft.text), len(draft.text), "没有保存的一句。\n"),),):
        draft.apply(edits, "输入")
    protection = draft.protection
    assert protection.sync()
    journal = protection._journal
    assert journal is not None
    protection._journal = None
    protection.close()
    journal.leave()
    os.utime(journal.path, (when.timestamp(), when.timestamp()))
    return journal.path
