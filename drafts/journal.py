"""Unsaved work, replayable: every change is written here before the text changes.

A journal is a file of lines, each ``CRC32 JSON`` (eight hexadecimal digits, ISO 3309 as in zlib). The first holds the
draft's path and the bytes it was opened with, every other one sequence number and edits of one change. A line goes out
by one ``write(2)``, so a killed process loses nothing that was written, and a line that is torn or changed ends the
replay: what comes out is always a prefix of the work. The process that writes a journal holds ``flock`` on it; one
that nobody holds was left behind.
"""

from __future__ import annotations

import base64
import fcntl
import json
import os
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from drafts.edit import Edit

VERSION = 1
SUFFIX = ".journal"
LIMIT = 1_000_000
"""Bytes of edits after which the writer should start anew from the present text."""


class JournalError(Exception):
    """The journal cannot be written; what is typed is not protected. The message is a Chinese sentence."""


@dataclass(frozen=True, slots=True)
class Left:
    """What a journal holds. ``base``: the bytes the draft was opened with. ``changes``: the edits of each, in order."""

    journal: Path
    draft: Path
    base: bytes
    changes: tuple[tuple[Edit, ...], ...]


class Journal:
    """The journal of one open draft. One writer; ``sync`` may run in another thread."""

    def __init__(self, path: Path, handle: int, size: int) -> None:
        self.path = path
        self._handle = handle
        self._size = self._start = size
        self._sequence = 0

    @classmethod
    def begin(cls, folder: Path, draft: Path, base: bytes) -> Journal:
        """A new journal in ``folder`` for the draft at ``draft``. Raises JournalError."""
        head = {"qicao": VERSION, "draft": os.fsdecode(draft.absolute()), "base": base64.b64encode(base).decode()}
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path, handle = _created(folder, draft)
        except OSError as error:
            raise JournalError(f"不能写恢复记录（{folder}：{error.strerror}），打的字没有保护，请尽快保存") from error
        journal = cls(path, handle, 0)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            journal._append(_line(head))
        except (OSError, JournalError) as error:
            journal.discard()
            raise JournalError(f"不能写恢复记录（{path}），打的字没有保护，请尽快保存") from error
        journal._start = journal._size
        return journal

    @property
    def is_long(self) -> bool:
        """Whether so much has been written that a new journal from the present text would be shorter."""
        return self._size - self._start > LIMIT

    def write(self, edits: Iterable[Edit]) -> None:
        """Write one change down. Raises JournalError; then nothing of it stays in the file."""
        self._append(_line([self._sequence + 1, [[e.start, e.end, e.text] for e in edits]]))
        self._sequence += 1

    def _append(self, line: bytes) -> None:
        try:
            written = os.write(self._handle, line)
        except OSError as error:
            raise JournalError(f"恢复记录写不下去（{error.strerror}），打的字没有保护，请尽快保存") from error
        if written != len(line):
            os.ftruncate(self._handle, self._size)
            os.lseek(self._handle, self._size, os.SEEK_SET)
            raise JournalError("恢复记录写不下去（磁盘满了），打的字没有保护，请清理磁盘后尽快保存")
        self._size += written

    def sync(self) -> None:
        """Wait until what was written is on the disk. Raises JournalError."""
        try:
            os.fdatasync(self._handle)
        except OSError as error:
            raise JournalError(f"恢复记录没有落盘（{error.strerror}），请尽快保存") from error

    def discard(self) -> None:
        """The work is saved, or given up by a person: the journal goes."""
        self.path.unlink(missing_ok=True)
        os.close(self._handle)


def _created(folder: Path, draft: Path) -> tuple[Path, int]:
    """A new file named by the draft's path; never one that is there."""
    name = sha256(os.fsencode(draft.absolute())).hexdigest()[:24]
    number = 0
    while True:
        path = folder / f"{name}-{number}{SUFFIX}"
        try:
            return path, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        except FileExistsError:
            number += 1


def _line(value: object) -> bytes:
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return b"%08x %s\n" % (zlib.crc32(body), body)


def left_behind(folder: Path) -> Iterator[Left]:
    """The journals in ``folder`` that nobody is writing and that hold at least one change, oldest first."""
    try:
        paths = sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: (path.stat().st_mtime_ns, path.name))
    except OSError:
        return
    for path in paths:
        left = read(path)
        if left is not None and left.changes and not _is_held(path):
            yield left


def _is_held(path: Path) -> bool:
    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


def read(path: Path) -> Left | None:
    """What the journal at ``path`` holds, up to its first bad line; None where not even its head can be read."""
    try:
        records = _records(path.read_bytes())
        head = next(records, None)
        if not isinstance(head, dict) or head["qicao"] != VERSION:
            return None
        base = base64.b64decode(head["base"], validate=True)
        return Left(path, Path(head["draft"]), base, tuple(_changes(records)))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _records(data: bytes) -> Iterator[object]:
    """The values of the lines of ``data`` until one is torn or does not fit its check sum."""
    for line in data.split(b"\n")[:-1]:
        check, _, body = line.partition(b" ")
        try:
            if len(check) != 8 or int(check, 16) != zlib.crc32(body):
                return
            yield json.loads(body.decode("utf-8", "surrogatepass"))
        except ValueError:
            return


def _changes(records: Iterable[object]) -> Iterator[tuple[Edit, ...]]:
    for expected, record in enumerate(records, 1):
        if not isinstance(record, list) or len(record) != 2 or record[0] != expected:
            return
        yield tuple(Edit(int(start), int(end), str(text)) for start, end, text in record[1])
