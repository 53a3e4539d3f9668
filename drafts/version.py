"""What is known of a version of a draft."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from drafts.typed import NamedTuple


class Event(StrEnum):
    """What made a text a version."""

    CREATE = "create"
    SAVE = "save"
    RESTORE = "restore"
    SUBMIT = "submit"
    RETURN = "return"
    PASS = "pass"
    EXPORT = "export"
    KEPT = "kept"
    """It was given up for another text."""
    FOUND = "found"
    """It stood in the file, and was not saved with qicao."""

    @property
    def words(self) -> str:
        return WORDS[self]


WORDS = {
    Event.CREATE: "新建",
    Event.SAVE: "保存",
    Event.RESTORE: "恢复",
    Event.SUBMIT: "送审",
    Event.RETURN: "退回",
    Event.PASS: "通过",
    Event.EXPORT: "导出",
    Event.KEPT: "留底",
    Event.FOUND: "外部修改",
}


class HistoryError(Exception):
    """A version could not be kept, or the list not be read. The message is a Chinese clause without end mark."""


class Entry(NamedTuple):
    """What is said of a version. ``by``: empty where nobody knows. ``note``: Chinese."""

    event: Event
    by: str
    when: datetime
    note: str = ""


class Version(NamedTuple):
    """``number``: from 1, in order. ``short``: the first 12 digits of its SHA-256 in hex.

    ``commit``: 40 digits; empty of a plain file.
    """

    number: int
    entry: Entry
    short: str
    commit: str
    get: Callable[[], bytes]

    @property
    def words(self) -> str:
        """How it came about, in Chinese."""
        first = self.number == 1 and self.entry.event is Event.FOUND
        return "原有文字" if first else self.entry.event.words

    def read(self) -> bytes:
        """Its bytes, to the last one what they were. Raises StoreError."""
        return self.get()

    @property
    def name(self) -> str:
        """As in: 第 12 版（2025-11-20 14:02 王芳 送审）."""
        said = filter(None, (f"{self.entry.when:%Y-%m-%d %H:%M}", self.entry.by, self.words))
        return f"第 {self.number} 版（{' '.join(said)}）"


class Broken(Exception):  # noqa: N818
    """Something in the history is missing or not what its name says. The message is a Chinese clause."""
