"""Drafts written atomically, never over a change nobody has seen.

Not kept by a save: hard links; the other names keep the old text.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat

from drafts import exchange, locks
from drafts.beside import held, written
from drafts.folder_sync import sync_folder
from drafts.history import record, record_found
from drafts.store import (
    READ_LIMIT,
    Conflict,
    Missing,
    NotAFile,
    Stored,
    StoreError,
    TooLarge,
    Unconfirmed,
    behind_link,
    read,
    sentence,
)
from drafts.typed import TYPE_CHECKING
from drafts.version import Event

if TYPE_CHECKING:
    from pathlib import Path

CHANGED = "没有存上：打开以后，文件被别人改过，请对照后再存，或另存"

NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}
"""How a file system says that it has no hard links."""


def save(
    path: Path, data: bytes, *, expected: str | None, history: bool = True, event: Event | None = None, note: str = ""
) -> Stored:
    """Replace the file at ``path`` by ``data``, whole or not at all, and keep its mode, owner, group and access lists.

    ``expected``: digest of the file as the caller last saw it; None: there must be no file yet. What is saved becomes a
    version, and what was there before, where it is none; ``event`` and ``note`` say how it came about. ``history`` is
    False for files that are no drafts, which get no ``.qicao`` beside them. Raises Conflict where the file is not the
    expected one, Unconfirmed where the new bytes stand but may not be durable, else another StoreError.
    """
    if len(data) > READ_LIMIT:
        raise TooLarge(path, f"要保存的内容超过 {READ_LIMIT >> 20} MB，请分成几个文件")
    target = behind_link(path)
    try:
        with written(target, data, _about(path, target), target) as temp:
            if expected is None:
                _put_first(path, target, temp)
                done = _confirmed(path, target, Stored(path, data))
                return _recorded(target, done, expected, event, note) if history else done
            if not history:
                return _replace(path, target, temp, Stored(path, data), expected, history=False)
            with locks.saving(target):
                done = _replace(path, target, temp, Stored(path, data), expected, history=True)
                return _recorded(target, done, expected, event, note)
    except locks.Busy as error:
        raise StoreError(path, "没有存上：别的程序正在存这份草稿，一直没有完，请稍后再存") from error
    except (OSError, ValueError) as error:
        raise sentence(path, "没有存上", error) from error


def _replace(path: Path, target: Path, temp: Path, new: Stored, expected: str, *, history: bool) -> Stored:
    there = _compare(path, expected)
    notice = record_found(target, there) if history and there else ""
    _put_over(path, target, temp, new, expected)
    return _confirmed(path, target, new._replace(notice=notice))


def _put_over(path: Path, target: Path, temp: Path, new: Stored, expected: str) -> None:
    """Give ``temp`` the name ``target``. Raises Conflict where another program was quicker, after ``_compare``."""
    with held(target):
        if not exchange.exchange(temp, target):
            os.replace(temp, target)
            return
        try:
            out = read(temp)
        except StoreError as error:
            exchange.exchange(temp, target)
            raise StoreError(path, "没有存上：原来的文字最后核对时读不出来，请再存一次，或另存到别处") from error
    if out.digest == expected:
        return
    record_found(target, out)
    with contextlib.suppress(OSError, StoreError):
        exchange.exchange(temp, target)
        again = read(temp)
        if again.digest != new.digest:  # quicker once more: that text is in no file now
            record_found(target, again)
    raise Conflict(path, CHANGED, Stored(path, out.data))


def _put_first(path: Path, target: Path, temp: Path) -> None:
    """Give ``temp`` the name ``target``, which nobody must have. Raises Conflict."""
    try:
        os.link(temp, target, follow_symlinks=False)
    except FileExistsError:
        _compare(path, None)
        raise
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
        _compare(path, None)
        os.replace(temp, target)


def _recorded(target: Path, done: Stored, expected: str | None, event: Event | None, note: str) -> Stored:
    """``done``, which is a version now; where that cannot be, its notice says so."""
    event = event or (Event.CREATE if expected is None else Event.SAVE)
    told = record(target, done.data, event, note, once=event is Event.SAVE and done.digest == expected)
    return done._replace(notice=done.notice or told)


def _confirmed(path: Path, target: Path, stored: Stored) -> Stored:
    """``stored``, which is to be at ``target`` now and for good. Raises Unconfirmed and Conflict."""
    try:
        sync_folder(target.parent)
        there = read(path)
    except (OSError, StoreError) as error:
        reason = "已经写入，但没能核对它确实进了磁盘，请再存一次，或另存到别处"
        raise Unconfirmed(path, reason, stored) from error
    if there.digest != stored.digest:
        raise Conflict(path, "刚写好，读回来却不一样（可能被别的程序改了），请对照后再存", there)
    return stored


def _about(path: Path, target: Path) -> os.stat_result | None:
    try:
        about = os.stat(target, follow_symlinks=False)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(about.st_mode):
        raise NotAFile(path, "这不是普通文件，请换一个文件名")
    if not os.access(target, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise StoreError(path, "没有存上：文件是只读的，请另存为别的名字，或请文件的主人开通")
    return about


def _compare(path: Path, expected: str | None) -> Stored | None:
    """The file at ``path``. Raises Conflict unless it is still the one with the digest ``expected``."""
    try:
        there = read(path)
    except Missing as error:
        if expected is None:
            return None
        raise Conflict(path, "没有存上：文件已经被删除或改名，请另存", None) from error
    if expected is None:
        raise Conflict(path, "没有存上：同名的文件已经有了，请换一个文件名", there)
    if there.digest != expected:
        raise Conflict(path, CHANGED, there)
    return there
