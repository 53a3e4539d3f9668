"""Results of former runs: segments in one folder, each written whole and never changed, so that processes need no lock.

A segment: MAGIC, what all its records share, the records one after the other, the index (key, place, length, CRC-32 of
each record), and the end (place of the index, number of its entries, its CRC-32). What does not add up is as good as
not there.
"""

from __future__ import annotations

import contextlib
import os
import struct
import zlib
from pathlib import Path
from typing import BinaryIO

from drafts.modes import share
from drafts.sidecar import make

MAGIC = b"qicao found 1\n"
SUFFIX = ".found"
MOST_BYTES = 256 * 1024 * 1024
"""Of all segments; the oldest go first. One holds at most half as much, so that it can stay."""
MOST_SEGMENTS = 6
"""More than so many of one version are made into one."""
_ENTRY = struct.Struct("<16sQII")
_END = struct.Struct("<QII")
_SHARED = struct.Struct("<I")
Place = tuple[int, int, int, int]
"""File, offset, length, CRC-32."""


class Cache:
    """Records by keys of 16 bytes. ``version``: only what was written under the same one is found.

    ``shared``: what all records of one version share; of an empty cache empty.
    """

    def __init__(self, folder: Path, version: str) -> None:
        self._folder = str(folder)
        self._version = version
        self.shared = b""
        self._index: dict[bytes, Place] = {}
        self._files: list[int] = []
        self._segments: list[str] = []
        self._out: BinaryIO | None = None
        self._temp = ""
        self._new: list[tuple[bytes, int, int, int]] = []
        for name in _segments(self._folder, f"{version}-"):
            with contextlib.suppress(OSError, struct.error):
                self._open(name)

    def place(self, key: bytes) -> Place | None:
        return self._index.get(key)

    def read(self, place: Place) -> bytes | None:
        """The record at ``place``, if it is whole."""
        file, at, length, check = place
        try:
            record = os.pread(file, length, at)
        except OSError:
            return None
        return record if zlib.crc32(record) == check else None

    def add(self, key: bytes, record: bytes, shared: bytes) -> None:
        """Keep ``record`` for the next run. Raises OSError where nothing can be written."""
        if self._out is None:
            make(Path(self._folder))
            os.makedirs(self._folder, 0o700, exist_ok=True)  # one that lies on no desk
            _unversioned(self._folder)
            self._temp = os.path.join(self._folder, f".{os.urandom(8).hex()}")
            self._out = open(self._temp, "xb")  # noqa: SIM115 - closed by ``close``
            share(self._out.fileno(), Path(self._folder))
            self._out.write(MAGIC + _SHARED.pack(len(shared)) + shared)
            self.shared = shared
        if self._out.tell() + len(record) > MOST_BYTES // 2:
            return
        self._new.append((key, self._out.tell(), len(record), zlib.crc32(record)))
        self._out.write(record)

    def close(self) -> None:
        """Put what was added in place, in one step, and clear away what is too much. Raises OSError."""
        try:
            if self._out is not None:
                if len(self._segments) >= MOST_SEGMENTS:
                    self._take_over()
                self._finish(self._out)
                os.replace(self._temp, os.path.join(self._folder, f"{self._version}-{os.urandom(8).hex()}{SUFFIX}"))
                if len(self._segments) >= MOST_SEGMENTS:
                    for name in self._segments:
                        _remove(os.path.join(self._folder, name))
                _clear(self._folder)
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Let go of everything; what was added is lost."""
        if self._out is not None:
            with contextlib.suppress(OSError):
                self._out.close()
            _remove(self._temp)
        for file in self._files:
            os.close(file)
        self._out, self._files, self._index = None, [], {}

    def _open(self, name: str) -> None:
        file = os.open(os.path.join(self._folder, name), os.O_RDONLY | os.O_CLOEXEC)
        self._files.append(file)
        size = os.fstat(file).st_size
        start = len(MAGIC) + _SHARED.size
        head = os.pread(file, start, 0)
        at, number, check = _END.unpack(os.pread(file, _END.size, max(0, size - _END.size)))
        if not head.startswith(MAGIC) or at + number * _ENTRY.size + _END.size != size:
            return
        index = os.pread(file, number * _ENTRY.size, at)
        if zlib.crc32(index) == check:
            (length,) = _SHARED.unpack(head[len(MAGIC) :])
            self.shared = os.pread(file, length, start)
            self._segments.append(name)
            for key, place, size, crc in _ENTRY.iter_unpack(index):
                self._index[key] = (file, place, size, crc)

    def _take_over(self) -> None:
        """Copy what the segments at hand hold, so that they can go."""
        mine = {key for key, *_ in self._new}
        for key, place in self._index.items():
            if key not in mine and (record := self.read(place)) is not None:
                self.add(key, record, self.shared)

    def _finish(self, out: BinaryIO) -> None:
        at = out.tell()
        index = b"".join(_ENTRY.pack(*entry) for entry in self._new)
        out.write(index + _END.pack(at, len(self._new), zlib.crc32(index)))
        out.close()


def _unversioned(folder: str) -> None:
    """Keep the cache out of whatever repository the desk is in."""
    with contextlib.suppress(OSError), open(os.path.join(folder, ".gitignore"), "x", encoding="ascii") as file:
        share(file.fileno(), Path(folder))
        file.write("*\n")


def _segments(folder: str, start: str = "") -> list[str]:
    """The names of the segments in ``folder``."""
    try:
        return sorted(name for name in os.listdir(folder) if name.startswith(start) and name.endswith(SUFFIX))
    except OSError:
        return []


def _clear(folder: str) -> None:
    """Remove the oldest segments, of whatever version, until the others are few enough bytes."""
    known = []
    for name in _segments(folder):
        with contextlib.suppress(OSError):
            about = os.stat(os.path.join(folder, name))
            known.append((about.st_mtime_ns, name, about.st_size))
    left = sum(size for _, _, size in known)
    for _, name, size in sorted(known):
        if left <= MOST_BYTES:
            break
        _remove(os.path.join(folder, name))
        left -= size


def _remove(path: str) -> None:
    with contextlib.suppress(OSError):
        os.unlink(path)
