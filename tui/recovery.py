"""Unsaved work that was left behind: what there is, how it differs from the file, and how it comes back.

Whatever is stopped half-way can be done again: the journal goes only when its text is safe elsewhere.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from pathlib import Path

from drafts import journal, locks, saving, store
from drafts.decode import DecodeError, decode
from drafts.journal import Left
from drafts.lineends import LineEnds, normalise
from drafts.replay import replay
from tui import protection
from tui.draft_file import DraftFile
from tui.hold import held
from tui.open_draft import OpenDraft

HASTY = 2000
"""Lines above which the difference is worked out roughly."""
MANY = 100
"""Files of one name and one second are told apart by numbers below this."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """``at``: where the work goes on, in code points. ``beside``: in a second draft."""

    draft: OpenDraft
    at: int | None
    beside: bool


@dataclass(frozen=True, slots=True)
class Work:
    """What someone wrote and did not save. ``there``: the bytes of the draft's file now; None: it cannot be read."""

    left: Left
    text: str
    ends: LineEnds
    there: bytes | None

    @property
    def path(self) -> Path:
        return self.left.draft

    @property
    def fits(self) -> bool:
        """Whether the file is still the one that the work began with."""
        return self.there is not None and store.digest(self.there) == self.left.file

    @property
    def when(self) -> datetime:
        """When the last change was made, in local time."""
        return datetime.fromtimestamp(journal.written_at(self.left.journal) / 1e9)

    @property
    def data(self) -> bytes:
        """The text as a file of its own: UTF-8, with its own line ends."""
        return self.ends.restore(self.text).encode("utf-8", "surrogatepass")

    @property
    def state(self) -> str:
        """What is to be known about draft and journal, Chinese phrases each after a ；."""
        there = "" if self.fits else f"；草稿{'不在了' if self.there is None else '后来变了'}，恢复时另存一份"
        if self.fits and (holder := locks.holder(self.path)):
            there = f"；{holder}正在写，恢复时另存一份"
        return there + ("" if self.left.whole else "；记录的末尾坏了，能找回的都在")

    def difference(self) -> Iterator[tuple[str, str]]:
        """Lines that are in the file alone, each with -, and in this work alone, with +, in order of the text."""
        old = (_text(self.there if self.there is not None else self.left.base) or ("", LineEnds()))[0].split("\n")
        new = self.text.split("\n")
        matcher = SequenceMatcher(None, old, new, autojunk=max(len(old), len(new)) > HASTY)
        for kind, a, b, c, d in matcher.get_opcodes():
            if kind != "equal":
                yield from (("-", line) for line in old[a:b])
                yield from (("+", line) for line in new[c:d])


def left(draft: Path | None = None) -> list[Work]:
    """The work that was left behind, of ``draft`` or of all drafts, the oldest first.

    A journal that says nothing but what the file says is removed on the way. Raises JournalError where a journal could
    not be read and there is no other work.
    """
    found: list[Work] = []
    try:
        for each in journal.left_behind(protection.folder()):
            if (draft is None or _same(each.draft, draft)) and (work := _work(each)):
                found.append(work)
    except journal.JournalError:
        if not found:
            raise
    return found


def _work(left: Left) -> Work | None:
    """What the journal adds to the file; None: nothing."""
    try:
        text, ends = replay(left)
    except DecodeError:
        return None
    work = Work(left, text, ends, _bytes(left.draft))
    if work.there is None or _text(work.there) != (text, ends):
        return work
    if left.whole:
        journal.discard(left)
    return None


def discard(work: Work) -> None:
    """Give it up for good."""
    journal.discard(work.left)


def resume(work: Work, desk: Path | None) -> Resumed:
    """Open the draft with the work as unsaved changes or, where its file is another one now, a second draft with it.

    Raises StoreError; then, and where the work cannot be protected anew, the journal stays.
    """
    draft = OpenDraft.open(work.path, desk) if work.fits else None
    if draft is None or draft.file.digest != work.left.file or draft.hold.claim() is not None:
        return Resumed(OpenDraft.open(save_beside(work), desk), None, beside=True)
    change = draft.recover(work.text, work.ends)
    if draft.protection.sync():
        discard(work)
    return Resumed(draft, change.at, beside=False)


def save(work: Work) -> Path:
    """Save the work into its draft or, where its file is another one now, beside it; returns where.

    Raises StoreError; then the journal stays.
    """
    file = DraftFile(work.path) if work.fits else None
    if file is None or file.digest != work.left.file or locks.holder(work.path) is not None:
        return save_beside(work)
    with held(work.path):
        file.save(work.text, work.ends, datetime.now())
    discard(work)
    return work.path


def save_beside(work: Work) -> Path:
    """Save the work as a new file ``名.恢复-时间.md`` beside its draft. Raises StoreError.

    The time is that of the work: done again after it was stopped half-way, it is the same file.
    """
    stem = f"{work.path.stem}.恢复-{work.when:%Y%m%d-%H%M%S}"
    for number in range(1, MANY):
        path = work.path.with_name(f"{stem}{f'-{number}' if number > 1 else ''}{work.path.suffix}")
        try:
            saving.save(path, work.data, expected=None)
        except store.Conflict as conflict:
            if conflict.there is None or conflict.there.data != work.data:
                continue
        discard(work)
        return path
    raise store.StoreError(work.path, f"旁边叫“{stem}”的文件太多了，请先移走几个")


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _bytes(path: Path) -> bytes | None:
    try:
        return store.read(path).data
    except store.StoreError:
        return None


def _text(data: bytes) -> tuple[str, LineEnds] | None:
    try:
        return normalise(decode(data).text)
    except DecodeError:
        return None
