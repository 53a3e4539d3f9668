"""A file written beside the one it is to replace: whole, durable, with its rights; nothing of it stays behind.

Whoever writes one holds ``flock`` on it, shared, so that what a killed process left can be told from what is being
written: only that can be locked alone.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from drafts.checksum import sha256
from drafts.modes import share

PREFIX = ".qicao-"
LEFT = re.compile(re.escape(PREFIX) + "[0-9a-f]{8}-[0-9a-f]{8}")
NEW_MODE = 0o666
ACCESS_LIST = "system.posix_acl_access"


@contextmanager
def written(target: Path, data: bytes, like: os.stat_result | None, attributes: Path | None = None) -> Iterator[Path]:
    """A file beside ``target`` with ``data``, on the disk; removed at the end unless it has been renamed.

    ``like``: whose mode, owner and group it gets, None: those of a new file in this folder. ``attributes``: whose
    extended attributes (access lists among them) it gets. Raises OSError.
    """
    _remove_left(target)
    temp, file = _created(target, 0o600 if like else NEW_MODE)
    try:
        if like:
            _take_over(file, like, attributes)
        else:
            with contextlib.suppress(OSError):
                share(file, target.parent)
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(file, rest) :]
        os.fsync(file)
        yield temp
    finally:
        if not _removed(temp):
            _removed(temp)  # a disk that errs once may not do so twice
        with contextlib.suppress(OSError):  # fsync has said what there is to say
            os.close(file)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Let nobody take what ``path`` now holds for something left, under whatever name it is meanwhile."""
    file = None
    with contextlib.suppress(OSError):
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        _locked(file)
    try:
        yield
    finally:
        if file is not None:
            with contextlib.suppress(OSError):
                os.close(file)


def _removed(temp: Path) -> bool:
    try:
        os.unlink(temp)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def _prefix(target: Path) -> str:
    return PREFIX + sha256(os.fsencode(target.name)).hexdigest()[:8] + "-"


def _created(target: Path, mode: int) -> tuple[Path, int]:
    while True:
        temp = target.with_name(_prefix(target) + os.urandom(4).hex())
        file = os.open(temp, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, mode)
        try:
            if _locked(file) and os.fstat(file).st_nlink:
                return temp, file
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(temp)
            os.close(file)
            raise
        os.close(file)  # somebody takes it for a left one, and removes it


def _locked(file: int) -> bool:
    """Lock it; False where somebody else just has. A file system without ``flock`` will do."""
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        pass
    return True


def _remove_left(target: Path) -> None:
    """Remove what processes that were killed left in the folder of ``target``; never what a living one is writing."""
    with contextlib.suppress(OSError):
        for name in os.listdir(target.parent):
            if LEFT.fullmatch(name):
                _remove_if_left(target.with_name(name))


def _remove_if_left(temp: Path) -> None:
    with contextlib.suppress(OSError):
        file = os.open(temp, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.unlink(temp)
        finally:
            os.close(file)


def _take_over(file: int, like: os.stat_result, attributes: Path | None) -> None:
    """Give ``file`` the owner, group, mode and attributes of another where the system allows it.

    A group that cannot be kept gets the rights of others, so that no stranger can read the draft.
    """
    mode = stat.S_IMODE(like.st_mode)
    kept = False
    for owner, group in ((like.st_uid, like.st_gid), (-1, like.st_gid)):
        with contextlib.suppress(PermissionError):
            os.fchown(file, owner, group)
            kept = True
            break
    os.fchmod(file, mode if kept else mode & ~0o070 | (mode & 0o007) << 3)
    if attributes is not None and hasattr(os, "listxattr"):
        with contextlib.suppress(OSError):
            for name in os.listxattr(attributes, follow_symlinks=False):
                if kept or name != ACCESS_LIST:
                    with contextlib.suppress(OSError):
                        os.setxattr(file, name, os.getxattr(attributes, name, follow_symlinks=False))
