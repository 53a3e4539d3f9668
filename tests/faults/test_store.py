"""Saving when the system fails: at every call, with every error, and killed between any two calls.

The draft is always whole, old or new; nothing is left beside it after an error; what was there before is a version or
its lack is told; and no failure is called success.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from drafts import exchange
from drafts.store import Conflict, Stored, StoreError, Unconfirmed, digest, save
from drafts.versions import versions
from tests.sweeps import long

OLD = b"old " * 5000
NEW = b"new text " * 7000
CALLS = ["open", "stat", "fstat", "read", "fchmod", "fchown", "write", "fsync", "close"]
AROUND = ["link", "mkdir", "listdir", "chmod", "listxattr"]
ERRORS = long(
    [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EMFILE, errno.EDQUOT], [errno.ENOSPC, errno.EACCES]
)
STEP = long(1, 5)
"""Every so many-th call is tried."""
MANNERS = {
    *("_remove_left", "_remove_if_left", "_opened", "_acquired", "_share", "_let_go", "saving"),
    *("make", "_sync", "_ignore", "isfile", "isdir"),
}
"""Functions whose failure a save gets over: they tidy up, lock, and make folders for that."""


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_bytes(OLD)
    return path


def whose(name: str) -> ModuleType:
    return exchange if name == "exchange" else os


def failing(name: str, number: int, code: int | None) -> tuple[Callable[..., Any], list[str]]:
    """``os.name`` that raises ``code`` at its call ``number`` (from 1; 0: never), and the list of who calls it."""
    real = getattr(whose(name), name)
    callers: list[str] = []

    def call(*args: Any, **options: Any) -> Any:
        callers.append(sys._getframe(1).f_code.co_name)
        if len(callers) == number and code is not None:
            if name == "close":
                real(*args)
            raise OSError(code, os.strerror(code))
        return real(*args, **options)

    return call, callers


def counted(name: str, path: Path, expected: str | None) -> int:
    with pytest.MonkeyPatch.context() as patch:
        call, callers = failing(name, 0, None)
        patch.setattr(whose(name), name, call)
        save(path, NEW, expected=expected)
    return len(callers)


def left(folder: Path) -> list[str]:
    """The names in a folder, and of what is in its ``.qicao`` all but the versions."""
    inside = [path.relative_to(folder) for path in (folder / ".qicao").rglob("*") if path.is_file()]
    kept = {version.path.name for path in folder.glob("*.md") for version in versions(path)}
    return sorted(
        [name for name in os.listdir(folder) if name != ".qicao"]
        + [str(path) for path in inside if path.name not in {".gitignore", *kept}]
    )


@pytest.mark.parametrize("code", ERRORS, ids=errno.errorcode.get)
@pytest.mark.parametrize("name", [*CALLS, *AROUND, "exchange"])
def test_every_error_at_every_call(tmp_path: Path, name: str, code: int) -> None:
    first = tmp_path / "first" / "总结.md"
    first.parent.mkdir()
    first.write_bytes(OLD)
    times = counted(name, first, digest(OLD))
    assert times, f"save never calls os.{name}"
    for number in range(1, times + 1):
        draft = tmp_path / str(number) / "总结.md"
        draft.parent.mkdir()
        draft.write_bytes(OLD)
        error: StoreError | None = None
        done: Stored | None = None
        with pytest.MonkeyPatch.context() as patch:
            call, callers = failing(name, number, code)
            patch.setattr(whose(name), name, call)
            try:
                done = save(draft, NEW, expected=digest(OLD))
            except StoreError as raised:
                error = raised
        assert not error or (str(error).startswith(str(draft)) and str(error).endswith("。"))
        assert not isinstance(error, Unconfirmed) or error.stored.digest == digest(NEW)
        outcome = OLD if error and not isinstance(error, Unconfirmed) else NEW
        assert draft.read_bytes() == outcome
        assert left(draft.parent) == [draft.name]
        assert all(version.read() == OLD for version in versions(draft))
        if done is not None:
            assert done.notice or versions(draft)
            got_over = {*MANNERS, *(["_take_over"] if code in (errno.EACCES, errno.EPERM) else []), "written", "keep"}
            harmless = callers[number - 1] in got_over or name in ("link", "listxattr")
            assert done.notice or harmless, f"{callers[number - 1]} failed and nobody was told"


@pytest.mark.parametrize("name", ["open", "write", "fsync", "link"])
def test_every_error_while_a_new_file_is_made(tmp_path: Path, name: str) -> None:
    path = tmp_path / "新.md"
    times = counted(name, path, None)
    for number in range(1, times + 1):
        path.unlink(missing_ok=True)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, name, failing(name, number, errno.ENOSPC)[0])
            with pytest.raises(StoreError) as caught:
                save(path, NEW, expected=None)
        assert left(tmp_path) == ([path.name] if isinstance(caught.value, Unconfirmed) else [])


def test_a_new_file_where_there_are_no_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(*_: object, **__: object) -> None:
        raise OSError(errno.EOPNOTSUPP, "no links here")

    monkeypatch.setattr(os, "link", link)
    path = tmp_path / "新.md"
    save(path, OLD, expected=None)
    with pytest.raises(Conflict, match="同名"):
        save(path, NEW, expected=None)
    assert save(path, NEW, expected=digest(OLD)).notice == ""
    assert [version.read() for version in versions(path)] == [OLD]
    assert left(tmp_path) == ["新.md"]


def test_writes_that_stop_short_are_continued(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda file, data: real(file, bytes(data)[:1000]))
    save(draft, NEW, expected=digest(OLD))
    assert draft.read_bytes() == NEW


def test_a_full_disk_at_each_eighth(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    for eighth in range(8):
        room = [len(NEW) * eighth // 8]

        def write(file: int, data: memoryview, room: list[int] = room) -> int:
            if not room[0]:
                raise OSError(errno.ENOSPC, "full")
            done = real(file, data[: room[0]])
            room[0] -= done
            return done

        monkeypatch.setattr(os, "write", write)
        with pytest.raises(StoreError, match="磁盘已满"):
            save(draft, NEW, expected=digest(OLD))
        assert draft.read_bytes() == OLD
        assert left(draft.parent) == [draft.name]


def test_a_disk_that_lies_is_found_out(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda file, data: real(file, b"\0" * len(data)))
    with pytest.raises(Conflict, match="不一样"):
        save(draft, NEW, expected=digest(OLD))


def test_a_change_during_the_save_is_seen(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def fsync(file: int) -> None:
        draft.write_bytes(b"other")
        real(file)

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(Conflict, match="被别人改过"):
        save(draft, NEW, expected=digest(OLD))
    assert draft.read_bytes() == b"other"
    assert left(draft.parent) == [draft.name]


def test_an_interrupt_leaves_nothing_behind(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fsync(file: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(KeyboardInterrupt):
        save(draft, NEW, expected=digest(OLD))
    assert draft.read_bytes() == OLD
    assert left(draft.parent) == [draft.name]


KILLED = """
import fcntl, os, sys
from pathlib import Path
from drafts import exchange
from drafts.store import digest, save

left = int(sys.argv[2])
def counted(real):
    def call(*args, **options):
        global left
        left -= 1
        if left == 0:
            os._exit(9)
        return real(*args, **options)
    return call
for name in {calls}:
    setattr(os, name, counted(getattr(os, name)))
fcntl.flock = counted(fcntl.flock)
exchange.exchange = counted(exchange.exchange)
path = Path(sys.argv[1])
save(path, b"new text " * 7000, expected=digest(b"old " * 5000))
"""


def killed(path: Path, number: int) -> int:
    """Save over OLD in a process that ends before its call ``number``; its exit code."""
    code = KILLED.format(calls=[*CALLS, *AROUND, "unlink"])
    return subprocess.run([sys.executable, "-c", code, str(path), str(number)], check=False).returncode


def test_killed_before_any_call(tmp_path: Path) -> None:
    seen: list[bytes] = []
    code, number = 9, 1 - STEP
    while code:
        number += STEP
        draft = tmp_path / str(number) / "总结.md"
        draft.parent.mkdir()
        draft.write_bytes(OLD)
        code = killed(draft, number)
        assert code in (0, 9)
        seen.append(draft.read_bytes())
        assert all(version.read() == OLD for version in versions(draft))
        assert seen[-1] == OLD or versions(draft)
        save(draft, b"next", expected=digest(seen[-1]))
        assert left(draft.parent) == [draft.name], f"killed before call {number}"
        assert {version.read() for version in versions(draft)} == {OLD, seen[-1]}
    assert set(seen) == {OLD, NEW}
    assert seen == sorted(seen, key=[OLD, NEW].index)
    assert len(seen) * STEP > 50
