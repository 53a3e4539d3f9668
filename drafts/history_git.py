"""The bare git repository with a desk's history, written so that it is whole at every moment, whoever is killed.

dulwich makes and reads the objects. Files are put in place here: dulwich's own ``.lock`` beside an object is garbage to
``git fsck`` once its writer was killed, and its reading of a branch takes an error of the disk for a branch that is not
there. A branch is moved under git's own lock for it, so that ``git gc`` may run at any time.

https://git-scm.com/docs/gitrepository-layout
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from dulwich.objects import Blob, Commit, ObjectID, ShaFile, Tree
from dulwich.refs import DiskRefsContainer, Ref

from drafts import locks
from drafts.beside import written
from drafts.folder_sync import sync_folder
from drafts.modes import file_mode
from drafts.sidecar import make
from drafts.store import READ_LIMIT, Missing, StoreError, read
from drafts.version import Broken

if TYPE_CHECKING:
    from dulwich.object_store import DiskObjectStore

LEFT = 2.0
"""Seconds after which an untouched lock is one that a killed program left; git holds it for milliseconds."""
PATIENCE = 10.0
"""Seconds that a lock of git's is waited for at most."""
TRIES = 20
LARGEST = 2 * READ_LIMIT
"""Bytes of the largest object that is read."""
READ_ONLY = 0o444
OBJECT = re.compile(rb"[0-9a-f]{40}")
CONFIG = """\
[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = true
\tquotePath = false
"""
SHARED = "\tsharedRepository = group\n"

__all__ = ["Blob", "Commit", "ObjectID", "Repository", "ShaFile", "Tree"]


class Repository:
    """``path``: the ``history.git``. Every method may raise OSError and, where it reads, Broken."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._incoming = path / "incoming"
        self._packs: DiskObjectStore | None = None
        self._reading = False

    def prepare(self, branch: str) -> None:
        """Make what is not there yet; ``branch``: what HEAD names in a new one."""
        with contextlib.suppress(FileNotFoundError):
            os.stat(self.path / "HEAD")
            return
        for folder in ("incoming", "objects", "refs/heads"):
            make(self.path / folder)
        self._put(self.path / "config", (CONFIG + SHARED * (file_mode(self.path) is not None)).encode())
        self._put(self.path / "HEAD", f"ref: refs/heads/{branch}\n".encode())

    # Objects

    def get(self, name: ObjectID) -> ShaFile:
        """The object, which is what its name says."""
        found = self._loose(name) or self._packed(name)
        if found is None:
            raise Broken(f"历史库里缺少 {name.decode()[:12]}")
        return found

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Meanwhile what git packed stays open, so that many objects are read quickly."""
        self._reading = True
        try:
            yield
        finally:
            self._reading = False
            self._close()

    def _close(self) -> None:
        if self._packs is not None:
            self._packs.close()
        self._packs = None

    def add(self, thing: ShaFile, like: os.stat_result | None, attributes: Path | None) -> None:
        """Put an object on the disk. ``like``, ``attributes``: who may read it is taken from there, see beside.py.

        One that is there already is made younger, since git's collector leaves young ones alone.
        """
        name = ObjectID(thing.id)
        path = self._place(name)
        also = 0
        if self._loose(name) is not None:
            also = stat.S_IMODE(os.stat(path).st_mode)
            if like is None or not like.st_mode & READ_ONLY & ~also:
                with contextlib.suppress(PermissionError):  # somebody else's
                    os.utime(path)
                return
        make(self._incoming)
        with written(self._incoming / path.name, thing.as_legacy_object(), like, attributes) as temp:
            os.chmod(temp, (stat.S_IMODE(os.stat(temp).st_mode) | also) & READ_ONLY)
            _put_in_place(temp, path)
        sync_folder(path.parent)

    def _place(self, name: ObjectID) -> Path:
        return self.path / "objects" / name[:2].decode() / name[2:].decode()

    def _loose(self, name: ObjectID) -> ShaFile | None:
        """The object in a file of its own; None: there is none, or a damaged one."""
        try:
            data = read(self._place(name)).data
        except Missing:
            return None
        except StoreError as error:
            raise _as_os_error(error) from error
        with contextlib.suppress(Exception):  # whatever a library makes of damaged bytes
            found = ShaFile.from_file(BytesIO(data), max_size=LARGEST)
            return found if found.id == name else None
        return None

    def _packed(self, name: ObjectID) -> ShaFile | None:
        """The object in what ``git gc`` packed."""
        from dulwich.object_store import DiskObjectStore

        if self._packs is None:
            self._packs = DiskObjectStore(self.path / "objects", loose_object_size_limit=LARGEST)
        try:
            found = ShaFile.from_raw_string(*self._packs.get_raw(name))
            return found if found.id == name else None
        except OSError:
            raise
        except Exception:  # noqa: BLE001 - whatever a library makes of damaged bytes
            return None
        finally:
            if not self._reading:
                self._close()

    # Branches

    def tip(self, branch: str) -> ObjectID | None:
        """The latest commit; None: there is no such branch."""
        try:
            said = read(self._ref(branch)).data
        except Missing:
            said = self._packed_refs().get(Ref(f"refs/heads/{branch}".encode()), b"")
            if not said:
                return None
        except StoreError as error:
            raise _as_os_error(error) from error
        if not OBJECT.fullmatch(said.strip()):
            raise Broken(f"历史库里 {branch} 的记录坏了")
        return ObjectID(said.strip())

    def branches(self) -> Iterator[str]:
        """Their names, in any order."""
        there: set[str] = set()
        with contextlib.suppress(FileNotFoundError):
            there.update(name for name in os.listdir(self.path / "refs" / "heads") if not name.endswith(".lock"))
        yield from there | {name.decode("utf-8", "replace").removeprefix("refs/heads/") for name in self._packed_refs()}

    @contextmanager
    def turn(self, branch: str) -> Iterator[None]:
        """While it lasts no other qicao moves the branch. Raises locks.Busy."""
        with locks.turn(self.path.parent / "locks" / f"{branch}.history"):
            yield

    def move(self, branch: str, old: ObjectID | None, new: ObjectID) -> bool:
        """Let the branch be at ``new``, durably; False where it is not at ``old`` (None: there must be none)."""
        path = self._ref(branch)
        make(path.parent)
        make(self._incoming)
        lock = path.with_name(f"{path.name}.lock")
        _take(lock)
        try:
            if self.tip(branch) != old:
                return False
            self._put(path, new + b"\n")
            return True
        finally:
            if not _removed(lock):
                _removed(lock)  # a disk that errs once may not do so twice

    def _ref(self, branch: str) -> Path:
        return self.path / "refs" / "heads" / branch

    def _packed_refs(self) -> dict[Ref, ObjectID]:
        try:
            return dict(DiskRefsContainer(self.path).get_packed_refs())
        except OSError:
            raise
        except Exception as error:
            raise Broken("历史库里的 packed-refs 坏了") from error

    def _put(self, path: Path, data: bytes) -> None:
        with written(self._incoming / path.name, data, None) as temp:
            os.replace(temp, path)
        sync_folder(path.parent)


def _put_in_place(temp: Path, path: Path) -> None:
    """Give ``temp`` the name ``path``, whose folder git's collector removes when it finds it empty. Raises OSError."""
    for left in reversed(range(TRIES)):
        make(path.parent)
        try:
            os.replace(temp, path)
            return
        except FileNotFoundError:
            if not left:
                raise


def _take(lock: Path) -> None:
    """Have git's lock of a branch. One that a killed program left is taken away. Raises OSError."""
    end, seen, since = time.monotonic() + PATIENCE, (0, 0), 0.0
    while True:
        try:
            handle = os.open(lock, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
            with contextlib.suppress(OSError):  # nothing was written
                os.close(handle)
            return
        except FileExistsError:
            now = time.monotonic()
            if now >= end:
                raise
            with contextlib.suppress(FileNotFoundError):
                about = os.stat(lock, follow_symlinks=False)
                if seen != (about.st_ino, about.st_mtime_ns):
                    seen, since = (about.st_ino, about.st_mtime_ns), now
                elif now >= since + LEFT:
                    os.unlink(lock)
            time.sleep(locks.PAUSE)


def _removed(path: Path) -> bool:
    try:
        os.unlink(path)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def _as_os_error(error: StoreError) -> Exception:
    return error.__cause__ if isinstance(error.__cause__, OSError) else Broken(str(error).rstrip("。"))
