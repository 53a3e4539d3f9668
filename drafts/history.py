"""What a draft was: each deliberate save, verdict, restoring and forced export, with who and when.

A version is a commit in the bare git repository ``.qicao/history.git`` of the desk, on the draft's own branch, so that
two drafts are never in each other's way. Versions are never removed. Plain files of earlier releases
(plain_versions.py) are listed too, and taken in with the next version.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from drafts import locks, plain_versions, store
from drafts.decode import DecodeError, decode
from drafts.lineends import normalise
from drafts.person import person
from drafts.sidecar import place_of
from drafts.typed import NamedTuple
from drafts.version import Broken, Entry, Event, HistoryError, Version

FOLDER = "history.git"
LATEST = 4_102_444_800
"""2100-01-01 in seconds since 1970: later times of files are mistakes."""


class Listed(NamedTuple):
    """``versions``: latest first. ``problem``: why there may be more, a Chinese sentence; empty: there are not."""

    versions: tuple[Version, ...]
    problem: str = ""


def listed(draft: Path) -> Listed:
    """The versions of the draft at ``draft``, which may be gone. Nothing is written."""
    try:
        data = store.read(draft).data
    except store.StoreError:
        data = b""
    newest: list[Version] = []
    problem = ""
    path = place_of(draft) / FOLDER
    try:
        with _told(), contextlib.suppress(FileNotFoundError):
            os.stat(path)
            from drafts.history_branch import Branch

            for version in Branch(path, draft, data).versions():
                newest.append(version)
    except HistoryError as error:
        problem = f"历史版本没有读全：{error}。"
    found = newest[::-1]
    found += _plain(draft, data, found)
    numbers = [0]
    for version in found:  # a commit that somebody made by hand may say anything
        numbers.append(max(version.number, numbers[-1] + 1))
    numbered = (version._replace(number=number) for version, number in zip(found, numbers[1:], strict=True))
    return Listed(tuple(reversed(list(numbered))), problem)


def versions(draft: Path) -> list[Version]:
    """The versions there are, latest first; see ``listed``."""
    return list(listed(draft).versions)


def record(draft: Path, data: bytes, event: Event, note: str = "", *, once: bool = False) -> str:
    """Make ``data`` a version of the draft at ``draft``, by the person who is working. Never raises.

    A Chinese clause about why it could not be done; empty: it is there, durably. ``once``: a text that somebody made
    the latest version already is none again.
    """
    return _clause(lambda: keep(draft, data, event, note, once=once))


def record_text(draft: Path, text: str, event: Event, note: str = "") -> str:
    """As ``record_file`` where the file says ``text`` (with ``\\n`` only), else as ``record``: it is not saved yet."""
    try:
        there = store.read(draft)
        if normalise(decode(there.data).text)[0] == text:
            return record_file(there, event, note)
    except (store.StoreError, DecodeError):
        pass
    return record(draft, text.encode("utf-8", "surrogatepass"), event, note)


def record_file(there: store.Stored, event: Event, note: str = "") -> str:
    """As ``record``, what was read from the draft's file; if another program wrote that, it is a version before."""
    told = record_found(there.path, there)
    return record(there.path, there.data, event, note) or told


def keep(draft: Path, data: bytes, event: Event, note: str = "", *, once: bool = False) -> None:
    """As ``record``. Raises HistoryError."""
    _add(draft, data, Entry(event, person(), now(), note), once=once)


def now() -> datetime:
    """With the offset of this machine."""
    return datetime.now().astimezone()


def record_found(draft: Path, there: store.Stored) -> str:
    """As ``record``, what the file ``there`` held, unless it is one of the last versions; it is as old as the file."""
    when = now()
    with contextlib.suppress(OSError):
        when = datetime.fromtimestamp(min(max(os.stat(there.path).st_mtime, 0), LATEST)).astimezone()
    return _clause(lambda: _add(draft, there.data, Entry(Event.FOUND, "", when), once=True))


def _add(draft: Path, data: bytes, entry: Entry, *, once: bool) -> None:
    with _told():
        from drafts.history_branch import Branch

        Branch(place_of(draft) / FOLDER, draft, data).add(data, entry, once=once)


def _clause(act: Callable[[], None]) -> str:
    try:
        act()
    except HistoryError as error:
        return f"历史版本没有留下来（{error}）"
    except Exception as error:  # noqa: BLE001 - nothing that is wrong with the history stops a save
        return f"历史版本没有留下来（出了意外：{type(error).__name__}）"
    return ""


@contextmanager
def _told() -> Iterator[None]:
    """Raises HistoryError for whatever is wrong with the history."""
    try:
        yield
    except ImportError as error:
        raise HistoryError("dulwich 没有装好，请重新安装起草") from error
    except OSError as error:
        raise HistoryError(store.reason(error)) from error
    except locks.Busy as error:
        raise HistoryError("别的程序一直在写历史版本，请稍后再存一次") from error
    except Broken as error:
        raise HistoryError(f"{error}，可以用 git fsck 查看 .qicao/{FOLDER}") from error


def _plain(draft: Path, data: bytes, known: list[Version]) -> Iterator[Version]:
    """The plain files that have not been taken in, oldest first."""
    there = {(version.short, version.entry.when) for version in known}
    for plain in plain_versions.left(draft, data):
        if (plain.short, plain.when) not in there:
            yield Version(plain.number, Entry(Event.SAVE, "", plain.when), plain.short, "", plain.read)
