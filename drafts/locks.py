"""Who works on a draft: advisory ``flock`` on a file of its own, never on the draft, which every save replaces.

A lock is free when its holder dies. What stands in its file is only for showing. Locks are manners: what keeps a text
from being overwritten is that ``saving.save`` compares, which it does under a short lock of a second kind.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from drafts.sidecar import lock_of, make
from drafts.typed import NamedTuple
from drafts.visible import visible

PATIENCE = 0.05
"""Seconds that a lock is tried for: someone who only looks holds it for a moment."""
SAVING = 5.0
"""Seconds that a save waits for another one of the same draft."""
PAUSE = 0.005
LARGEST = 4096
"""Bytes of a lock's file that are read."""
NAME = 60
"""Characters of a user's or a host's name that are shown."""


class Holder(NamedTuple):
    """``since``: local time of the holder's machine. All empty: nobody knows."""

    user: str = ""
    host: str = ""
    since: str = ""

    def __str__(self) -> str:
        """As in: 王芳（office-3，11-20 14:02 起）."""
        about = "，".join(filter(None, (self.host, self.since and f"{self.since} 起")))
        return (self.user or "别人") + (f"（{about}）" if about else "")


class Held(Exception):  # noqa: N818
    """Somebody else has the lock."""

    def __init__(self, holder: Holder) -> None:
        super().__init__(str(holder))
        self.holder = holder


class Busy(Exception):  # noqa: N818
    """Another save of the same draft does not come to its end."""


class Lock:
    """The right to edit one draft, until ``release`` or the end of the process."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle = handle

    @property
    def taken_by(self) -> Holder | None:
        """Who has taken the draft over knowingly; None: it is still ours."""
        try:
            there, ours = os.stat(self.path, follow_symlinks=False), os.fstat(self._handle)
        except OSError:
            return None
        return None if (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino) else _said(self.path)

    def release(self) -> None:
        with contextlib.suppress(OSError):
            if self.taken_by is None:
                os.unlink(self.path)
        with contextlib.suppress(OSError):
            os.close(self._handle)


def lock(draft: Path, user: str) -> Lock:
    """The lock for editing ``draft``, for the person ``user``. Raises Held, and OSError where there can be no locks."""
    path = lock_of(draft)
    make(path.parent)
    handle = _acquired(path, PATIENCE)
    if handle is None:
        raise Held(_said(path))
    try:
        _say(handle, user)
    except OSError:
        _let_go(path, handle)
        raise
    return Lock(path, handle)


def take_over(draft: Path, user: str) -> Lock:
    """As ``lock``, knowingly, whoever holds it; that one's ``taken_by`` tells who we are. Raises OSError."""
    path = lock_of(draft)
    make(path.parent)
    beside = path.with_name(f"{path.name}.{os.urandom(4).hex()}")
    handle = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
    try:
        _share(path, handle)
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        _say(handle, user)
        os.replace(beside, path)
    except OSError:
        _let_go(beside, handle)
        raise
    return Lock(path, handle)


def holder(draft: Path) -> Holder | None:
    """Who holds the lock for editing ``draft`` now; None: nobody, or nobody knows."""
    path = lock_of(draft)
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return _said(path)
    except OSError:
        return None
    finally:
        os.close(handle)
    return None


@contextmanager
def saving(draft: Path) -> Iterator[None]:
    """The short lock around comparing and replacing. Raises Busy; where there can be no locks it goes on without."""
    with turn(lock_of(draft).with_suffix(".save")):
        yield


@contextmanager
def turn(path: Path) -> Iterator[None]:
    """A short lock with this file, as ``saving``."""
    handle = None
    with contextlib.suppress(OSError):
        make(path.parent)
        handle = _acquired(path, SAVING)
        if handle is None:
            raise Busy
    try:
        yield
    finally:
        if handle is not None:
            _let_go(path, handle)


def work_in(folder: Path) -> bool:
    """Whether the file system of ``folder`` knows ``flock``; True where that cannot be found out."""
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


def _acquired(path: Path, patience: float) -> int | None:
    """A handle that holds ``flock`` on the file that now has this name; None: somebody else has. Raises OSError."""
    until = time.monotonic() + patience
    while True:
        handle = _opened(path)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.fstat(handle).st_nlink:
                _share(path, handle)
                return handle
            os.close(handle)
        except BlockingIOError:
            os.close(handle)
            if time.monotonic() >= until:
                return None
            time.sleep(PAUSE)
        except OSError:
            _let_go(path, handle)
            raise


def _opened(path: Path) -> int:
    flags = os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    try:
        return os.open(path, flags)  # in a sticky folder the kernel may refuse O_CREAT on what is there
    except FileNotFoundError:
        return os.open(path, flags | os.O_CREAT, 0o666)


def _let_go(path: Path, handle: int) -> None:
    with contextlib.suppress(OSError):
        os.unlink(path)
    with contextlib.suppress(OSError):
        os.close(handle)


def _share(path: Path, handle: int) -> None:
    """Let everybody who may write on the desk have the lock."""
    wanted = stat.S_IMODE(os.stat(path.parent).st_mode) & 0o666
    if stat.S_IMODE(os.fstat(handle).st_mode) != wanted:
        with contextlib.suppress(OSError):
            os.fchmod(handle, wanted)


def _say(handle: int, user: str) -> None:
    ours = {"user": user, "host": os.uname().nodename, "since": time.strftime("%m-%d %H:%M")}
    os.ftruncate(handle, 0)
    os.pwrite(handle, json.dumps(ours, ensure_ascii=False).encode("utf-8", "replace"), 0)


def _said(path: Path) -> Holder:
    """What stands in a lock's file, which anybody may have written."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            said = json.loads(os.read(handle, LARGEST))
        finally:
            os.close(handle)
        return Holder(*(visible(str(said[key]))[:NAME] for key in Holder._fields))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Holder()
