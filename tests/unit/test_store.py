"""Draft files: whole reads, atomic saves, and a sentence for whatever is no plain file."""

from __future__ import annotations

import os
import socket
import stat
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from drafts.saving import save
from drafts.store import (
    READ_LIMIT,
    Conflict,
    Missing,
    NotAFile,
    StoreError,
    TooLarge,
    digest,
    read,
)

OLD = "旧的一稿\r\n".encode()
NEW = "新的一稿\n".encode()


@pytest.fixture
def plain_user() -> Iterator[Path]:
    """A folder of a user who is not root; the test runs as that user."""
    user = os.geteuid()
    with tempfile.TemporaryDirectory() as folder:
        if user == 0:
            os.chown(folder, 65534, 65534)
            os.seteuid(65534)
        try:
            yield Path(folder)
        finally:
            os.seteuid(user)


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_bytes(OLD)
    return path


def beside(draft: Path) -> list[str]:
    """What lies beside the draft, but for the desk's own folder."""
    return sorted(set(os.listdir(draft.parent)) - {draft.name, ".qicao"})


def test_read(draft: Path) -> None:
    stored = read(draft)
    assert (stored.path, stored.data, stored.digest) == (draft, OLD, digest(OLD))


def test_save_replaces_and_leaves_nothing_beside(draft: Path) -> None:
    stored = save(draft, NEW, expected=digest(OLD))
    assert stored == read(draft)
    assert draft.read_bytes() == NEW
    assert beside(draft) == []
    assert save(draft, OLD, expected=stored.digest).data == OLD


def test_save_a_new_file_with_the_mode_of_new_files(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        save(tmp_path / "新.md", NEW, expected=None)
    finally:
        os.umask(mask)
    assert (tmp_path / "新.md").read_bytes() == NEW
    assert stat.S_IMODE((tmp_path / "新.md").stat().st_mode) == 0o640


@pytest.mark.parametrize("mode", [0o600, 0o664, 0o2664, 0o755])
def test_mode_is_kept(draft: Path, mode: int) -> None:
    draft.chmod(mode)
    save(draft, NEW, expected=digest(OLD))
    assert stat.S_IMODE(draft.stat().st_mode) == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_owner_and_group_are_kept(draft: Path) -> None:
    os.chown(draft, 12345, 23456)
    save(draft, NEW, expected=digest(OLD))
    assert (draft.stat().st_uid, draft.stat().st_gid) == (12345, 23456)


def test_a_group_that_cannot_be_kept_gets_the_rights_of_others(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(file: int, owner: int, group: int) -> None:
        raise PermissionError

    draft.chmod(0o664)
    monkeypatch.setattr(os, "fchown", refuse)
    save(draft, NEW, expected=digest(OLD))
    assert stat.S_IMODE(draft.stat().st_mode) == 0o644


def test_attributes_and_access_lists_are_kept(draft: Path) -> None:
    entries = [(1, 6, -1), (2, 6, 65534), (4, 4, -1), (16, 6, -1), (32, 4, -1)]
    listed = struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *entry) for entry in entries)
    try:
        os.setxattr(draft, "user.note", b"1")
        os.setxattr(draft, "system.posix_acl_access", listed)
    except OSError:
        pytest.skip("no such attributes on this file system")
    mode = draft.stat().st_mode
    save(draft, NEW, expected=digest(OLD))
    assert os.getxattr(draft, "user.note") == b"1"
    assert os.getxattr(draft, "system.posix_acl_access") == listed
    assert draft.stat().st_mode == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only root makes files of two owners")
def test_a_folder_where_only_owners_rename(tmp_path: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o1777)
        draft = folder / "总结.md"
        draft.write_bytes(OLD)
        draft.chmod(0o666)
        os.seteuid(65534)
        try:
            with pytest.raises(StoreError, match="系统不允许"):
                save(draft, NEW, expected=digest(OLD))
        finally:
            os.seteuid(0)
        assert draft.read_bytes() == OLD
        assert beside(draft) == []


def test_changed_file_is_a_conflict(draft: Path) -> None:
    draft.write_bytes(b"other")
    with pytest.raises(Conflict, match="被别人改过") as caught:
        save(draft, NEW, expected=digest(OLD))
    assert caught.value.there == read(draft)
    assert draft.read_bytes() == b"other"
    assert beside(draft) == []


def test_vanished_file_is_a_conflict(draft: Path) -> None:
    draft.unlink()
    with pytest.raises(Conflict, match="被删除或改名") as caught:
        save(draft, NEW, expected=digest(OLD))
    assert caught.value.there is None
    assert beside(draft) == []


def test_appeared_file_is_a_conflict(draft: Path) -> None:
    with pytest.raises(Conflict, match="同名的文件已经有了") as caught:
        save(draft, NEW, expected=None)
    assert caught.value.there == read(draft)
    assert draft.read_bytes() == OLD


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(Missing, match=r"没有\.md：打不开：文件或它所在的文件夹不存在"):
        read(tmp_path / "没有.md")
    with pytest.raises(Missing, match="没有存上"):
        save(tmp_path / "没有" / "新.md", NEW, expected=None)


def test_too_large(draft: Path) -> None:
    with draft.open("wb") as file:
        file.truncate(READ_LIMIT)
    assert len(read(draft).data) == READ_LIMIT
    with draft.open("ab") as file:
        file.write(b"x")
    with pytest.raises(TooLarge, match="超过 8 MB"):
        read(draft)
    with pytest.raises(TooLarge, match="超过 8 MB"):
        save(draft.with_name("大.md"), b"x" * (READ_LIMIT + 1), expected=None)


def test_folder_fifo_socket_and_device(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "管道.md")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s.md"))
    for path, word in [
        (tmp_path, "文件夹"),
        (tmp_path / "管道.md", "管道"),
        (tmp_path / "s.md", "普通文件"),
        (Path("/dev/zero"), "设备"),
    ]:
        with pytest.raises(StoreError, match=word):
            read(path)
        with pytest.raises(StoreError):
            save(path, NEW, expected=None)


def test_link_inside_the_folder_is_followed(draft: Path) -> None:
    link = draft.with_name("链接.md")
    link.symlink_to(draft.name)
    assert read(link).data == OLD
    save(link, NEW, expected=digest(OLD))
    assert link.is_symlink()
    assert draft.read_bytes() == NEW


def test_links_that_lead_away_or_in_circles_are_refused(tmp_path: Path) -> None:
    (tmp_path / "外.md").write_bytes(OLD)
    desk = tmp_path / "案头"
    desk.mkdir()
    (desk / "链接.md").symlink_to("../外.md")
    (desk / "圈.md").symlink_to("圈.md")
    with pytest.raises(NotAFile, match=r"外面，请直接打开 .*外\.md"):
        read(desk / "链接.md")
    with pytest.raises(NotAFile, match="外面"):
        save(desk / "链接.md", NEW, expected=digest(OLD))
    with pytest.raises(StoreError, match="绕成圈"):
        read(desk / "圈.md")
    assert (tmp_path / "外.md").read_bytes() == OLD


def test_names_that_are_none(tmp_path: Path) -> None:
    for name in ["a\0b.md", "长" * 90]:
        with pytest.raises(StoreError, match=r"文件名"):
            read(tmp_path / name)
        with pytest.raises(StoreError, match=r"文件名"):
            save(tmp_path / name, NEW, expected=None)
    with pytest.raises(StoreError, match="␛‹U\\+DCFF›"):
        read(tmp_path / "\x1b\udcff.md")


def test_no_permission(plain_user: Path) -> None:
    draft = plain_user / "总结.md"
    draft.write_bytes(OLD)
    draft.chmod(0o000)
    with pytest.raises(StoreError, match="没有权限"):
        read(draft)
    draft.chmod(0o444)
    with pytest.raises(StoreError, match="只读"):
        save(draft, NEW, expected=digest(OLD))
    draft.chmod(0o644)
    plain_user.chmod(0o555)
    try:
        with pytest.raises(StoreError, match="没有权限"):
            save(draft, NEW, expected=digest(OLD))
    finally:
        plain_user.chmod(0o755)
    assert draft.read_bytes() == OLD
    assert os.listdir(plain_user) == [draft.name]
