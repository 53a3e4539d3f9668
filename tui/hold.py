"""Whose turn it is to write on a draft. No screen in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from drafts import locks
from drafts.locks import Holder, Lock
from drafts.person import person
from drafts.store import StoreError


class TakenOver(StoreError):  # noqa: N818
    """Somebody else has taken the draft over knowingly and writes on it now."""

    def __init__(self, path: Path, holder: Holder) -> None:
        super().__init__(path, f"没有存上：{holder}接手了这份草稿，正在写")
        self.holder = holder


class Writing(StoreError):  # noqa: N818
    """Somebody is writing on the draft, which is not the time to change it from elsewhere."""

    def __init__(self, path: Path, holder: Holder) -> None:
        super().__init__(path, f"没有改：{holder}正在写这份草稿，请等那边存好、关上再来")


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock on a draft while it is changed without a screen. Raises Writing."""
    hold = Hold(path)
    if holder := hold.claim():
        raise Writing(path, holder)
    try:
        yield
    finally:
        hold.release()


class Hold:
    """The lock on one draft while someone writes on it; nothing is locked before ``claim``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock: Lock | None = None

    def claim(self) -> Holder | None:
        """Lock the draft; who holds it already, else None. Where there can be no locks one goes on without."""
        if self._lock is None:
            try:
                self._lock = locks.lock(self._path, person())
            except locks.Held as held:
                return held.holder
            except OSError:
                pass
        return None

    def take_over(self) -> None:
        """Lock the draft, whoever holds it: that one is told at the next save."""
        self.release()
        try:
            self._lock = locks.take_over(self._path, person())
        except OSError:
            self._lock = None

    @property
    def taken_by(self) -> Holder | None:
        """Who has taken the draft over from us; None: nobody."""
        return self._lock.taken_by if self._lock is not None else None

    def move(self, path: Path) -> None:
        """The draft's file is another one from now on, a new one: lock that."""
        self.release()
        self._path = path
        self.claim()

    def release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None
