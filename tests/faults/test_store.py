"""Saving when the system fails: at every call, with every error, and killed between any two calls.

The draft is always whole, old or new; nothing is left beside it after an error; and no failure is called success.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from drafts.store import Conflict, StoreError, Unconfirmed, digest, read, save

OLD = b"old " * 5000
NEW = b"new text " * 7000
CALLS = ["open", "stat", "fstat", "read", "fchmod", "fchown", "write", "fsync", "close", "replace"]
ERRORS = [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EMFILE, errno.EDQUOT]


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_bytes(OLD)
    return path


def failing(name: str, number: int, code: int | None) -> tuple[Callable[..., Any], list[int]]:
    """``os.name`` that raises ``code`` at its call ``number`` (from 1; 0: never), and the list it counts calls in."""
    real = getattr(os, name)
    calls: list[int] = []

    def call(*args: Any, **options: Any) -> Any:
        calls.append(1)
        if len(calls) == number and code is not None:
            if name == "close":
                real(*args)
            raise OSError(code, os.strerror(code))
        return real(*args, **options)

    return call, calls


def counted(name: str, path: Path, expected: str | None) -> int:
    with pytest.MonkeyPatch.context() as patch:
        call, calls = failing(name, 0, None)
        patch.setattr(os, name, call)
        save(path, NEW, expected=expected)
    return len(calls)


@pytest.mark.parametrize("code", ERRORS, ids=errno.errorcode.get)
@pytest.mark.parametrize("name", CALLS)
def test_every_error_at_every_call(draft: Path, name: str, code: int) -> None:
    times = counted(name, draft, digest(OLD))
    assert times, f"save never calls os.{name}"
    for number in range(1, times + 1):
        draft.write_bytes(OLD)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, name, failing(name, number, code)[0])
            error: StoreError | None = None
            try:
                save(draft, NEW, expected=digest(OLD))
            except StoreError as raised:
                error = raised
        assert error or (name, code) == ("fchown", errno.EACCES), "a failed call was called a success"
        assert not error or (str(error).startswith(str(draft)) and str(error).endswith("。"))
        assert not isinstance(error, Unconfirmed) or error.stored.digest == digest(NEW)
        outcome = OLD if error and not isinstance(error, Unconfirmed) else NEW
        assert draft.read_bytes() == outcome
        assert os.listdir(draft.parent) == [draft.name]


@pytest.mark.parametrize("name", ["open", "write", "fsync", "close", "replace"])
def test_every_error_while_a_new_file_is_made(tmp_path: Path, name: str) -> None:
    path = tmp_path / "新.md"
    times = counted(name, path, None)
    for number in range(1, times + 1):
        path.unlink(missing_ok=True)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, name, failing(name, number, errno.ENOSPC)[0])
            with pytest.raises(StoreError) as caught:
                save(path, NEW, expected=None)
        assert os.listdir(tmp_path) == ([path.name] if isinstance(caught.value, Unconfirmed) else [])


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
        assert os.listdir(draft.parent) == [draft.name]


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
    assert os.listdir(draft.parent) == [draft.name]


def test_an_interrupt_leaves_nothing_behind(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fsync(file: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(KeyboardInterrupt):
        save(draft, NEW, expected=digest(OLD))
    assert draft.read_bytes() == OLD
    assert os.listdir(draft.parent) == [draft.name]


KILLED = """
import os, sys
from pathlib import Path
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
path = Path(sys.argv[1])
save(path, b"new text " * 7000, expected=digest(b"old " * 5000))
"""


def test_killed_before_any_call(draft: Path) -> None:
    seen: list[bytes] = []
    for number in range(1, 100):
        draft.write_bytes(OLD)
        code = KILLED.format(calls=[*CALLS, "unlink"])
        done = subprocess.run([sys.executable, "-c", code, str(draft), str(number)], check=False)
        seen.append(draft.read_bytes())
        beside = [path for path in draft.parent.iterdir() if path != draft]
        assert len(beside) <= 1
        for path in beside:
            assert path.name.startswith(".qicao-")
            path.unlink()
        if done.returncode == 0:
            break
        assert done.returncode == 9
    assert set(seen) == {OLD, NEW}
    assert seen == sorted(seen, key=[OLD, NEW].index)
    assert len(seen) > 12
    assert read(draft).data == NEW
