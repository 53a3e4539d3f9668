"""Locks: one holder at a time, told by name, free at the end of a process, taken over knowingly."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drafts import locks
from drafts.locks import Busy, Held, Holder, holder, lock, saving, take_over


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_text("一稿\n", encoding="utf-8")
    return path


@pytest.fixture
def mine(draft: Path) -> Iterator[locks.Lock]:
    held = lock(draft, "李强")
    yield held
    held.release()


def no_flock(*_: object) -> None:
    raise OSError(errno.ENOLCK, "No locks available")


def files(draft: Path) -> list[str]:
    return sorted(path.name for path in (draft.parent / ".qicao" / "locks").iterdir())


def test_a_second_one_is_told_who_holds_it(draft: Path, mine: locks.Lock) -> None:
    with pytest.raises(Held, match=r"李强（.*起）") as caught:
        lock(draft, "王芳")
    assert caught.value.holder == holder(draft)
    assert caught.value.holder.host == os.uname().nodename
    assert mine.taken_by is None


def test_released_it_is_free_and_leaves_no_file(draft: Path) -> None:
    first = lock(draft, "李强")
    first.release()
    assert holder(draft) is None
    assert files(draft) == []
    lock(draft, "王芳").release()


def test_free_when_its_holder_is_killed(draft: Path) -> None:
    code = "import sys, time; from pathlib import Path; from drafts.locks import lock; lock(Path(sys.argv[1]), '王芳'); print(); sys.stdout.flush(); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code, str(draft)], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        there = holder(draft)
        assert there is not None
        assert there.user == "王芳"
        other.kill()
        other.wait()
    assert holder(draft) is None
    lock(draft, "李强").release()
    assert files(draft) == []


def test_not_held_by_a_program_that_was_started(draft: Path) -> None:
    mine = lock(draft, "李强")
    with subprocess.Popen(["sleep", "60"], close_fds=False) as other:
        mine.release()
        assert holder(draft) is None
        lock(draft, "王芳").release()
        other.kill()


def test_taken_over_the_first_one_learns_from_whom(draft: Path, mine: locks.Lock) -> None:
    other = take_over(draft, "王芳")
    assert mine.taken_by == holder(draft)
    assert mine.taken_by is not None
    assert mine.taken_by.user == "王芳"
    mine.release()
    assert other.taken_by is None
    with pytest.raises(Held, match="王芳"):
        lock(draft, "赵敏")
    other.release()
    assert files(draft) == []


def test_the_draft_has_one_lock_whichever_way_leads_to_it(draft: Path, mine: locks.Lock, tmp_path: Path) -> None:
    (tmp_path / "链接.md").symlink_to("总结.md")
    (tmp_path.parent / f"{tmp_path.name}-链接").symlink_to(tmp_path)
    for path in (tmp_path / "链接.md", tmp_path.parent / f"{tmp_path.name}-链接" / "总结.md"):
        with pytest.raises(Held):
            lock(path, "王芳")
    lock(draft.with_name("计划.md"), "王芳").release()


@pytest.mark.parametrize(
    "said", [b"", b"{", b"[]", b'{"user": 1}', b"\xff" * 9000, b'{"user":"a\x1b]0;T","host":"h","since":"s"}']
)
def test_what_stands_in_its_file_is_only_for_showing(draft: Path, mine: locks.Lock, said: bytes) -> None:
    (path,) = (draft.parent / ".qicao" / "locks").iterdir()
    path.write_bytes(said)
    there = holder(draft)
    assert there is not None
    assert str(there)
    assert "\x1b" not in str(there)


def test_nobody_knows_whom(draft: Path) -> None:
    assert str(Holder()) == "别人"
    assert str(Holder("王芳")) == "王芳"


def test_saves_of_one_draft_wait_for_each_other(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locks, "SAVING", 0.02)
    with saving(draft):
        with pytest.raises(Busy), saving(draft):
            pass
        with saving(draft.with_name("计划.md")):
            pass
    with saving(draft):
        pass
    assert files(draft) == []


def test_where_there_is_no_flock_one_goes_on_without(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert locks.work_in(draft.parent)
    monkeypatch.setattr(fcntl, "flock", no_flock)
    with pytest.raises(OSError, match="No locks"):
        lock(draft, "李强")
    with saving(draft):
        pass
    assert holder(draft) is None
    assert not locks.work_in(draft.parent)
    assert files(draft) == []


def test_doctor_says_so(qicao: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch) -> None:
    assert "文件锁" in qicao("doctor")[1]
    monkeypatch.setattr(fcntl, "flock", no_flock)
    assert "的文件系统没有文件锁" in qicao("doctor")[1]


def test_where_nothing_can_be_made_beside_the_draft_a_save_goes_on(draft: Path) -> None:
    (draft.parent / ".qicao").write_text("")
    with pytest.raises(OSError, match=r"exists|Not a directory"):
        lock(draft, "李强")
    with saving(draft):
        pass


@pytest.mark.parametrize(
    ("mode", "folder", "file"), [(0o2775, 0o2775, 0o664), (0o755, 0o755, 0o644), (0o1777, 0o1777, 0o666)]
)
def test_colleagues_who_may_write_on_the_desk_may_lock(tmp_path: Path, mode: int, folder: int, file: int) -> None:
    desk = tmp_path / "案头"
    desk.mkdir()
    desk.chmod(mode)
    mask = os.umask(0o077)
    try:
        held = lock(desk / "总结.md", "李强")
    finally:
        os.umask(mask)
    place = desk / ".qicao" / "locks"
    assert stat.S_IMODE(place.stat().st_mode) == stat.S_IMODE(place.parent.stat().st_mode) == folder
    assert stat.S_IMODE(held.path.stat().st_mode) == file
    held.release()
