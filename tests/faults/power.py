"""A disk that forgets: what may be found on it after a power cut, by the letter of POSIX and no kinder.

Bytes are safe once their file has been synced, names once their folder has. Of the rest anything may be found: names
changed up to some point, in each folder for itself, and bytes old, new, half of the new, or zeros in their place.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

from tests.faults.tracing import Call

STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
OPENED = re.compile(r"(\d+)<")
RESULT = re.compile(r"\)\s+= (-?\d+)(?:<.*>| E\w+ \(.*\))?$")


PASSING = ("/.qicao/locks/", "/history.git/incoming/")
"""Folders whose names and bytes nobody relies on: of these only what is there now is laid out."""
PASSES = re.compile("|".join(map(re.escape, PASSING)))


class File:
    """``durable`` and ``latest``: its bytes."""

    def __init__(self, data: bytes = b"") -> None:
        self.durable = self.latest = data

    def found(self) -> set[bytes]:
        pairs = enumerate(zip(self.durable, self.latest, strict=False))
        kept = next((at for at, (a, b) in pairs if a != b), min(len(self.durable), len(self.latest)))
        new = self.latest[kept:]
        return {self.durable, self.latest, self.latest[: kept + len(new) // 2], self.latest[:kept] + bytes(len(new))}


class Folder:
    """``names`` as they are now; ``pending``: what has happened to them since ``durable``, in order."""

    def __init__(self, names: Mapping[str, File | Folder] | None = None) -> None:
        self.names: dict[str, File | Folder] = dict(names or {})
        self.durable = dict(self.names)
        self.pending: list[dict[str, File | Folder | None]] = []

    def change(self, change: dict[str, File | Folder | None]) -> None:
        """Let names stand for something else, None: for nothing; all of them at once."""
        self.pending.append(change)
        _make(self.names, change)

    def sync(self) -> None:
        self.durable, self.pending = dict(self.names), []

    def found(self) -> Iterator[dict[str, File | Folder]]:
        names = dict(self.durable)
        yield dict(names)
        for change in self.pending:
            _make(names, change)
            yield dict(names)


def _make(names: dict[str, File | Folder], change: dict[str, File | Folder | None]) -> None:
    for name, node in change.items():
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


class Disk:
    """What is below ``top``, all of it durable; ``follow`` tells what a program does to it."""

    def __init__(self, top: Path) -> None:
        self._top = top
        self._root = _read(top)
        self._open: dict[int, File | Folder] = {}
        self._at: dict[int, int] = {}

    def follow(self, call: Call) -> None:
        """Take in one call that strace saw."""
        result = RESULT.search(call.rest)
        assert result, call
        done = int(result[1])
        if done < 0:
            return
        strings = [unescaped(each) for each in STRING.findall(call.rest)]
        opened = OPENED.match(call.rest)
        number = int(opened[1]) if opened else -1
        if call.name == "openat":
            self._opened(done, strings[0], call.rest)
        elif call.name == "mkdir":
            self._name(strings[0], Folder())
        elif call.name in ("rename", "renameat2"):
            self._renamed(*strings[:2], exchanged="RENAME_EXCHANGE" in call.rest)
        elif call.name in ("link", "linkat"):
            self._name(strings[1], self._node(strings[0]))
        elif call.name in ("unlink", "rmdir"):
            self._name(strings[0], None)
        elif number in self._open:
            self._done(call, number, done, strings)

    def _done(self, call: Call, number: int, done: int, strings: list[bytes]) -> None:
        node = self._open[number]
        if call.name == "close":
            del self._open[number]
        elif isinstance(node, Folder):
            if call.name == "fsync":
                node.sync()
        elif call.name in ("fsync", "fdatasync"):
            node.durable = node.latest
        elif call.name == "lseek":
            self._at[number] = done
        elif call.name == "read":
            self._at[number] += done
        elif call.name == "write":
            at, data = self._at[number], strings[-1][:done]
            assert len(data) == done, "strace left out some of the bytes"
            node.latest = node.latest[:at].ljust(at, b"\0") + data + node.latest[at + done :]
            self._at[number] += done
        elif call.name == "ftruncate":
            size = int(call.rest.rpartition(")")[0].rpartition(",")[2])
            node.latest = node.latest[:size].ljust(size, b"\0")

    def _opened(self, number: int, path: bytes, rest: str) -> None:
        node = self._node(path)
        if node is None and "O_CREAT" in rest:
            node = File()
            self._name(path, node)
        if isinstance(node, File) and "O_TRUNC" in rest:
            node.latest = b""
        if node is not None:
            self._open[number], self._at[number] = node, 0

    def _node(self, path: bytes) -> File | Folder | None:
        node: File | Folder | None = self._root
        for part in self._parts(path):
            node = node.names.get(part) if isinstance(node, Folder) else None
        return node

    def _name(self, path: bytes, node: File | Folder | None) -> None:
        parts = self._parts(path)
        folder = self._node(os.fsencode(self._top.joinpath(*parts[:-1])))
        assert isinstance(folder, Folder), path
        folder.change({parts[-1]: node})

    def _renamed(self, old: bytes, new: bytes, *, exchanged: bool) -> None:
        node = self._node(old)
        other = self._node(new) if exchanged else None
        assert node is not None, old
        if os.path.dirname(old) != os.path.dirname(new):
            self._name(old, other)
            self._name(new, node)
            return
        folder = self._node(os.path.dirname(old))
        assert isinstance(folder, Folder)
        folder.change({os.fsdecode(os.path.basename(old)): other, os.fsdecode(os.path.basename(new)): node})

    def _parts(self, path: bytes) -> tuple[str, ...]:
        return Path(os.fsdecode(path)).relative_to(self._top).parts

    def found(self) -> Iterator[dict[str, bytes]]:
        """What may be found after a power cut now: bytes by path below ``top``."""
        for names in _trees(self._root, ""):
            choices = [
                [(path, data) for data in ([file.latest] if PASSES.search(path) else sorted(file.found()))]
                for path, file in sorted(names.items())
            ]
            for chosen in product(*choices):
                yield dict(chosen)


def _trees(folder: Folder, where: str) -> Iterator[dict[str, File]]:
    """The files that names may lead to."""
    for names in [folder.names] if where.endswith(PASSING) else folder.found():
        files = {where + name: node for name, node in names.items() if isinstance(node, File)}
        below = [list(_trees(node, f"{where}{name}/")) for name, node in names.items() if isinstance(node, Folder)]
        for each in product(*below):
            yield {path: file for tree in (files, *each) for path, file in tree.items()}


def _read(folder: Path) -> Folder:
    return Folder({path.name: _read(path) if path.is_dir() else File(path.read_bytes()) for path in folder.iterdir()})


def unescaped(written: str) -> bytes:
    """The bytes of a string as strace writes it, like C."""
    return written.encode("ascii").decode("unicode_escape").encode("latin-1")
