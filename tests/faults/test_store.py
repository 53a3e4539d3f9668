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
from types import FrameType, ModuleType
from typing import Any

import pytest

from drafts import exchange
from drafts.history import versions
from drafts.saving import save
from drafts.store import Conflict, Stored, StoreError, Unconfirmed, digest
from tests.sweeps import long

OLD = b"old " * 5000
NEW = b"new text " * 7000
CALLS = ["open", "stat", "fstat", "read", "fchmod", "fchown", "write", "fsync", "close"]
AROUND = ["mkdir", "listdir", "chmod", "listxattr", "replace"]
ERRORS = long(
    [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EMFILE, errno.EDQUOT], [errno.ENOSPC, errno.EACCES]
)
STEP = long(1, 9)
"""Every so many-th call is tried."""
FSCK = long(1, 20)
"""Every so many-th time git looks at the history."""
MANNERS = {
    *("_remove_left", "_remove_if_left", "_opened", "_acquired", "_share", "_let_go", "saving"),
    *("make", "_sync", "_ignore", "isfile", "isdir", "turn", "held"),
}
"""Functions whose failure a save gets over: they tidy up, lock, and make folders for that."""
SHARED = 4
"""Calls fewer that a save makes where objects of its versions happen to lie in the same folders of the history."""
HISTORY = ("drafts.history", "drafts.plain_versions", "drafts.modes")
"""Modules whose failure a save gets over, and tells unless both versions are there all the same."""


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_bytes(OLD)
    return path


def whose(name: str) -> ModuleType:
    return exchange if name == "exchange" else os


def failing(name: str, number: int, code: int | None) -> tuple[Callable[..., Any], list[str]]:
    """``os.name`` that raises ``code`` at its call ``number`` (from 1; 0: never), and who calls it, module and function.

    Of a call in `drafts.folder_sync`, it is whoever wanted the folder synced.
    """
    real = getattr(whose(name), name)
    callers: list[str] = []

    def call(*args: Any, **options: Any) -> Any:
        frame: FrameType | None = sys._getframe(1)
        while frame and frame.f_globals["__name__"] == "drafts.folder_sync":
            frame = frame.f_back
        assert frame
        callers.append(f"{frame.f_globals['__name__']} {frame.f_code.co_name}")
        if len(callers) == number and code is not None:
            if name == "close":
                real(*args)
            raise OSError(code, os.strerror(code))
        return real(*args, **options)

    return call, callers


def counted(name: str, path: Path, expected: str | None) -> int:
    warm = path.with_name("warm") / "x.md"
    warm.parent.mkdir()
    save(warm, NEW, expected=None)  # what is loaded at the first save counts for none
    with pytest.MonkeyPatch.context() as patch:
        call, callers = failing(name, 0, None)
        patch.setattr(whose(name), name, call)
        save(path, NEW, expected=expected)
    return len(callers)


def left(folder: Path) -> list[str]:
    """The names in a folder, and of what is in its ``.qicao`` all but the history."""
    inside = [path.relative_to(folder) for path in (folder / ".qicao").rglob("*") if path.is_file()]
    return sorted(
        [name for name in os.listdir(folder) if name != ".qicao"]
        + [str(path) for path in inside if path.name != ".gitignore" and not is_git(path)]
    )


def is_git(path: Path) -> bool:
    """Whether git knows what to do with a file of the history."""
    inside = path.parts[path.parts.index("history.git") + 1 :] if "history.git" in path.parts else ("",)
    return inside[0] in ("HEAD", "config", "objects", "refs") and path.suffix != ".lock"


@pytest.mark.parametrize("code", ERRORS, ids=errno.errorcode.get)
@pytest.mark.parametrize("name", [*CALLS, *AROUND, "exchange"])
def test_every_error_at_every_call(tmp_path: Path, name: str, code: int) -> None:
    first = tmp_path / "first" / "总结.md"
    first.parent.mkdir()
    first.write_bytes(OLD)
    times = counted(name, first, digest(OLD))
    assert times, f"save never calls os.{name}"
    for number in range(1, times + 1, long(1, 1 + times // 40)):
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
        assert set(kept(draft)) <= {OLD, NEW}
        if number % FSCK == 0:
            assert_clean(draft.parent)
        if done is not None:
            assert done.notice or kept(draft) == [NEW, OLD]
        if done is not None and len(callers) < number:
            assert times - len(callers) <= SHARED  # nothing has failed
        elif done is not None:
            module, caller = callers[number - 1].split()
            got_over = {*MANNERS, *(["_take_over"] if code in (errno.EACCES, errno.EPERM) else []), "written"}
            harmless = caller in got_over or module.startswith(HISTORY) or name in ("link", "listxattr")
            assert done.notice or harmless, f"{caller} failed and nobody was told"


def assert_clean(folder: Path) -> None:
    """What git says of the history, if there is one."""
    if (folder / ".qicao" / "history.git" / "HEAD").exists():
        command = ["git", "-C", str(folder / ".qicao" / "history.git"), "fsck", "--full", "--strict", "--no-dangling"]
        said = subprocess.run(command, check=False, capture_output=True, text=True)
        lines = [line for line in (said.stdout + said.stderr).splitlines() if not line.startswith("notice: ")]
        assert (said.returncode, lines) == (0, [])


def kept(draft: Path) -> list[bytes]:
    return [version.read() for version in versions(draft)]


@pytest.mark.parametrize("name", ["open", "write", "fsync", "link"])
def test_every_error_while_a_new_file_is_made(tmp_path: Path, name: str) -> None:
    first = tmp_path / "first" / "新.md"
    first.parent.mkdir()
    times = counted(name, first, None)
    told = 0
    for number in range(1, times + 1):
        path = tmp_path / str(number) / "新.md"
        path.parent.mkdir()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, name, failing(name, number, errno.ENOSPC)[0])
            try:
                done = save(path, NEW, expected=None)
                assert done.notice or kept(path) == [NEW]
                there = True
            except StoreError as error:
                told += 1
                there = isinstance(error, Unconfirmed)
        assert left(path.parent) == ([path.name] if there else [])
        if number % FSCK == 0:
            assert_clean(path.parent)
    assert told


def test_a_new_file_where_there_are_no_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(*_: object, **__: object) -> None:
        raise OSError(errno.EOPNOTSUPP, "no links here")

    monkeypatch.setattr(os, "link", link)
    path = tmp_path / "新.md"
    save(path, OLD, expected=None)
    with pytest.raises(Conflict, match="同名"):
        save(path, NEW, expected=None)
    assert save(path, NEW, expected=digest(OLD)).notice == ""
    assert kept(path) == [NEW, OLD]
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
from drafts.saving import save
from drafts.store import digest

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


def test_killed_before_any_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("drafts.history_git.LEFT", 0.02)
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
        assert kept(draft) in ([], [OLD], [NEW, OLD])
        assert seen[-1] == OLD or OLD in kept(draft)
        assert code or kept(draft) == [NEW, OLD]
        assert_clean(draft.parent)
        assert save(draft, b"next", expected=digest(seen[-1])).notice == ""
        assert left(draft.parent) == [draft.name], f"killed before call {number}"
        assert kept(draft) == ([b"next", NEW, OLD] if seen[-1] == NEW else [b"next", OLD])
        assert_clean(draft.parent)
    assert set(seen) == {OLD, NEW}
    assert seen == sorted(seen, key=[OLD, NEW].index)
    assert len(seen) * STEP > 50
