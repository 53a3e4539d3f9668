"""A writer without a screen, as a program of its own: ``writer.py DRAFT PLAN`` types, syncs, saves, and ends unsaved.

PLAN is a string of steps: t types a character at the end, y waits for the disk, s saves, u undoes, r recovers first
what was left. After each step a line says what the writer would read on the screen, and how much is typed: it goes out
by writev(2), which no sweep makes fail.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from drafts import journal
from drafts.edit import Edit
from drafts.journal import JournalError
from drafts.store import StoreError
from tui import recovery
from tui.open_draft import OpenDraft
from tui.protection import Protection

TYPED = "排查隐患三百处，整改到位二百九十处；其余十处列入明年计划。"
SHORT = 250
"""Bytes of a journal after which a new one is begun here."""


def tell(what: str, draft: OpenDraft, typed: int) -> None:
    os.writev(1, [f"{what} {typed}\n".encode()])


def step(draft: OpenDraft, name: str, typed: int) -> int:
    """Do one step; returns how many characters are typed after it."""
    if name == "s":
        try:
            draft.save()
        except StoreError:
            tell("unsaved", draft, typed)
        else:
            tell("saved", draft, typed)
        return typed
    if name == "t":
        at = len(draft.text) - 1
        draft.apply([Edit(at, at, TYPED[typed])], "输入")
        typed += 1
    elif name == "u":
        draft.undo()
        typed -= 1
    elif name == "y":
        draft.protection.sync()
    tell(draft.protection.safety, draft, typed)
    return typed


def main(path: Path, plan: str) -> int:
    journal.LIMIT = SHORT
    # Whatever the thread would do is done where the plan says so: the same calls every time.
    setattr(Protection, "_start_thread", lambda _: None)  # noqa: B010
    try:
        works = recovery.left(path) if plan.startswith("r") else []
        draft = recovery.resume(works[-1], None).draft if works else OpenDraft.open(path)
    except (StoreError, JournalError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    said = draft.text.removesuffix("\n")
    typed = next(count for count in range(len(TYPED), -1, -1) if said.endswith(TYPED[:count])) if works else 0
    for name in plan.removeprefix("r"):
        typed = step(draft, name, typed)
    return 0


if __name__ == "__main__":
    code = main(Path(sys.argv[1]), sys.argv[2])
    sys.stderr.flush()
    os._exit(code)
