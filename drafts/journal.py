"""Unsaved work, replayable: every change is written here before the text changes.

A journal is a file of lines, each ``CRC32 JSON`` (eight hexadecimal digits, ISO 3309 as in zlib). The first holds the
draft's path and what the work began with (and the SHA-256 of its file, where that has other bytes), every other one
sequence number and edits of one change, and the line ends after it where they do not follow from the edits. What the
work began with may come a line later: until then it is what the file has, if that has the size and CRC32 it should.
A line goes out by one ``write(2)``, so a killed process loses nothing that was written, and a line that is torn or
changed ends the reading: what comes out is always a prefix of the work. The process that writes a journal holds
``flock`` on it; one that nobody holds was left behind.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import zlib
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from drafts.causes import cause
from drafts.checksum import sha256
from drafts.edit import Edit
from drafts.folder_sync import sync_folder
from drafts.lineends import LineEnds
from drafts.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Any

VERSION = 1
SUFFIX = ".journal"
LIMIT = 1_000_000
"""Bytes of edits after which the writer should start anew from the present text."""
LETTERS = {"\n": "l", "\r\n": "w", "\r": "r"}
ENDS = {letter: end for end, letter in LETTERS.items()}


class JournalError(Exception):
    """A journal cannot be written, so that what is typed is not protected, or not be read. A Chinese sentence."""


class Recorded(NamedTuple):
    """One change. ``ends``: the line ends after it; None: those that follow from the edits."""

    edits: tuple[Edit, ...]
    ends: LineEnds | None = None


class Left(NamedTuple):
    """What a journal holds.

    ``base``: the bytes of the draft's file or, if ``plain``, its text in UTF-8 with ``\\n`` alone. ``file``: SHA-256
    in hex of the file that the work began with. ``changes``: in order. ``whole``: nothing in it was torn or changed.
    """

    journal: Path
    draft: Path
    base: bytes
    file: str
    plain: bool
    changes: tuple[Recorded, ...]
    whole: bool


class Journal:
    """The journal of one open draft. One writer; ``sync`` may run in another thread."""

    def __init__(self, path: Path, handle: int, size: int) -> None:
        self.path = path
        self._handle = handle
        self._size = self._start = size
        self._sequence = 0
        self._base: bytes | None = None
        """What the work began with, where that has to be written yet."""
        self._unnamed = [path.parent]
        """Folders in which names are new; until they are synced, a power cut may take the names away."""

    @classmethod
    def begin(
        cls,
        folder: Path,
        draft: Path,
        base: bytes,
        *,
        file: str | None = None,
        plain: bool = False,
        later: bool = False,
    ) -> Journal:
        """A new journal in ``folder`` for the draft at ``draft``; the others as in Left. Raises JournalError.

        ``file``: None where ``base`` are the bytes of the file. ``later``: they are, and are written by ``complete``,
        which takes long for a long text.
        """
        head = {"qicao": VERSION, "draft": os.fsdecode(draft.absolute()), "plain": plain}
        if file is not None:
            head["file"] = file
        if later:
            head |= {"size": len(base), "check": zlib.crc32(base)}
        try:
            made = [place for place in (folder, *folder.parents) if not place.exists()]
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path, handle = _created(folder, draft)
        except OSError as error:
            raise JournalError(f"不能写恢复记录（{folder}：{cause(error)}），打的字没有保护，请尽快保存") from error
        journal = cls(path, handle, 0)
        journal._unnamed += [place.parent for place in made]
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if later:
                journal._append(_line(head))
                journal._base = base
            else:
                journal._append(_summed(_body(head)[:-1], b',"base":"', b2a_base64(base, newline=False), b'"}'))
        except JournalError:
            journal.discard()
            raise
        except OSError as error:
            journal.discard()
            raise JournalError(f"不能写恢复记录（{folder}：{cause(error)}），打的字没有保护，请尽快保存") from error
        journal._start = journal._size
        return journal

    def complete(self) -> None:
        """Write down what the work began with, unless that is done. Raises JournalError."""
        if self._base is not None:
            size = self._size
            self._append(_summed(b'{"base":"', b2a_base64(self._base, newline=False), b'"}'))
            self._start += self._size - size
            self._base = None

    @property
    def is_long(self) -> bool:
        """Whether so much has been written that a new journal from the present text would be shorter."""
        return self._size - self._start > LIMIT

    def write(self, edits: Iterable[Edit], ends: LineEnds | None = None) -> None:
        """Write one change down. ``ends`` as in Recorded. Raises JournalError; then nothing of it stays in the file."""
        change: list[object] = [self._sequence + 1, [[e.start, e.end, e.text] for e in edits]]
        if ends is not None:
            change.append([_letters(ends.ends), _letters((ends.usual,))])
        self._append(_line(change))
        self._sequence += 1

    def _append(self, line: bytes) -> None:
        try:
            written = os.write(self._handle, line)
        except OSError as error:
            raise JournalError(f"恢复记录写不下去（{cause(error)}），打的字没有保护，请尽快保存") from error
        if written != len(line):
            with contextlib.suppress(OSError):
                os.ftruncate(self._handle, self._size)
                os.lseek(self._handle, self._size, os.SEEK_SET)
            raise JournalError("恢复记录写不下去（磁盘满了），打的字没有保护，请清理磁盘后尽快保存")
        self._size += written

    def sync(self) -> None:
        """Wait until what was written, and the name of the file, is on the disk. Raises JournalError."""
        try:
            os.fdatasync(self._handle)
            while self._unnamed:
                sync_folder(self._unnamed[-1])
                self._unnamed.pop()
        except OSError as error:
            raise JournalError(f"恢复记录没有落盘（{cause(error)}），请尽快保存") from error

    def flush(self) -> None:
        """As ``sync``, for the last moment of a process: nothing is raised."""
        with contextlib.suppress(OSError):
            os.fdatasync(self._handle)

    def discard(self) -> None:
        """The work is saved, or given up by a person: the journal goes."""
        with contextlib.suppress(OSError):
            self.path.unlink()
        self.leave()

    def leave(self) -> None:
        """Write no more; the file stays, for whoever recovers it."""
        with contextlib.suppress(OSError):
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
    return _summed(_body(value))


_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _body(value: object) -> bytes:
    return _written(value).encode("utf-8", "surrogatepass")


def _summed(*body: bytes) -> bytes:
    check = 0
    for piece in body:
        check = zlib.crc32(piece, check)
    return b"".join((b"%08x " % check, *body, b"\n"))


def _letters(ends: Iterable[str]) -> str:
    """Line ends in little room: LF as l, CRLF as w, CR as r."""
    return "".join(LETTERS[end] for end in ends)


def left_behind(folder: Path) -> Iterator[Left]:
    """The journals in ``folder`` that nobody is writing and that hold at least one change, oldest first.

    One that was begun and never came to hold anything is removed on the way. Raises JournalError, in the end, where
    one could not be read.
    """
    trouble = ""
    for path in _journals(folder):
        try:
            left = read(path)
            if left is None or _is_held(path):
                continue
        except OSError as error:
            trouble = f"{path}：{cause(error)}"
            continue
        if left.changes:
            yield left
        elif left.whole:
            discard(left)
    if trouble:
        raise JournalError(f"有一份恢复记录读不出来（{trouble}），请稍后再试")


def _journals(folder: Path) -> list[Path]:
    """The oldest first. Raises JournalError."""
    try:
        paths = [folder / name for name in os.listdir(folder) if name.endswith(SUFFIX)]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise JournalError(f"看不到有没有没保存的修改（{folder}：{cause(error)}），请稍后再试") from error
    return sorted(paths, key=lambda path: (written_at(path), path.name))


def written_at(path: Path) -> int:
    """When the journal was last written, in nanoseconds since 1970; for display and order only."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def discard(left: Left) -> None:
    """Remove a journal that was left behind and has been recovered, or given up by a person; not one in use."""
    with contextlib.suppress(OSError):
        if not _is_held(left.journal):
            left.journal.unlink()


def _is_held(path: Path) -> bool:
    """Whether a process is writing it. Raises OSError."""
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        with contextlib.suppress(OSError):
            os.close(handle)
    return False


def read(path: Path) -> Left | None:
    """What the journal at ``path`` holds, up to its first bad line; None where not even its head tells.

    Raises OSError.
    """
    data = path.read_bytes()
    try:
        records = _records(data)
        head = next(records, None)
        if not isinstance(head, dict) or head["qicao"] != VERSION:
            return None
        draft, plain = Path(head["draft"]), bool(head["plain"])
        lines = list(records)
        later = [line for line in lines if isinstance(line, dict) and "base" in line][:1]
        base = _base({**head, **later[0]} if later else head, draft)
        file = str(head["file"]) if "file" in head else sha256(base).hexdigest()
        changes = tuple(_changes(line for line in lines if line not in later))
    except (ValueError, KeyError, TypeError):
        return None
    whole = data.endswith(b"\n") and data.count(b"\n") == len(changes) + 1 + len(later)
    return Left(path, draft, base, file, plain, changes, whole)


def _base(head: Mapping[str, Any], draft: Path) -> bytes:
    """What the work began with. Raises KeyError, TypeError, and ValueError where nobody knows any more."""
    if "base" in head:
        return a2b_base64(head["base"], strict_mode=True)
    from drafts.store import StoreError, read

    try:
        base = read(draft).data
    except StoreError as error:
        raise ValueError("the file has gone") from error
    if (len(base), zlib.crc32(base)) != (head["size"], head["check"]):
        raise ValueError("the file is another one")
    return base


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


def _changes(records: Iterable[object]) -> Iterator[Recorded]:
    for expected, record in enumerate(records, 1):
        if not isinstance(record, list) or len(record) not in (2, 3) or record[0] != expected:
            return
        edits = tuple(Edit(int(start), int(end), str(text)) for start, end, text in record[1])
        yield Recorded(edits, _ends(*record[2]) if len(record) == 3 else None)


def _ends(letters: str, usual: str) -> LineEnds:
    return LineEnds(tuple(ENDS[letter] for letter in letters), ENDS[usual])
