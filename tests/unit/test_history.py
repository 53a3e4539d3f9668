"""The history of a draft: every version with who, when and what, in a repository that plain git reads."""

from __future__ import annotations

import os
import stat
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from drafts.history import keep, listed, record, record_text, versions
from drafts.history_branch import branch_name
from drafts.saving import save
from drafts.sidecar import file_id
from drafts.store import StoreError, digest, read
from drafts.version import Event, HistoryError

WHEN = datetime(2025, 11, 20, 14, 2, 30).astimezone()


@pytest.fixture(autouse=True)
def someone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QICAO_USER", "王芳")


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_bytes(b"1")
    os.utime(path, (WHEN.timestamp(),) * 2)
    return path


def write(draft: Path, *texts: bytes) -> None:
    for text in texts:
        assert save(draft, text, expected=read(draft).digest).notice == ""


def kept(draft: Path) -> list[bytes]:
    return [version.read() for version in versions(draft)]


def git(draft: Path, *arguments: str) -> str:
    command = ["git", "-C", str(draft.parent / ".qicao" / "history.git"), *arguments]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    assert run.stderr == ""
    return run.stdout


def test_what_is_saved_and_what_was_there_before(draft: Path) -> None:
    assert versions(draft) == []
    write(draft, b"2", b"3")
    assert kept(draft) == [b"3", b"2", b"1"]
    third, _, first = versions(draft)
    assert (third.number, third.entry.event, third.entry.by, third.short) == (3, Event.SAVE, "王芳", digest(b"3")[:12])
    assert (first.number, first.entry.event, first.entry.by, first.entry.when) == (1, Event.FOUND, "", WHEN)
    assert first.name == "第 1 版（2025-11-20 14:02 原有文字）"


def test_a_new_draft_begins_with_its_first_text(tmp_path: Path) -> None:
    path = tmp_path / "新.md"
    save(path, b"new", expected=None)
    (first,) = versions(path)
    assert (first.entry.event, first.entry.by) == (Event.CREATE, "王芳")


def test_a_verdict_is_a_version_and_saving_the_same_again_is_none(draft: Path) -> None:
    write(draft, b"2", b"2")
    assert record(draft, b"2", Event.SUBMIT, "请审\n阅") == ""
    assert record(draft, b"2", Event.PASS) == ""
    write(draft, b"2")
    assert [(v.entry.event, v.entry.note) for v in versions(draft)] == [
        (Event.PASS, ""),
        (Event.SUBMIT, "请审 阅"),
        (Event.SAVE, ""),
        (Event.FOUND, ""),
    ]


def test_what_another_program_wrote_is_found_once(draft: Path) -> None:
    write(draft, b"2")
    draft.write_bytes(b"vim")
    write(draft, b"3")
    draft.write_bytes(b"vim")
    write(draft, b"4")
    assert kept(draft) == [b"4", b"3", b"vim", b"2", b"1"]
    draft.write_bytes(b"taken over")
    write(draft, b"taken over")
    assert [v.entry.by for v in versions(draft)][:3] == ["王芳", "", "王芳"]


def test_a_verdict_on_what_another_program_wrote_does_not_make_it_the_reviewers(draft: Path) -> None:
    write(draft, b"2")
    draft.write_bytes(b"vim\r\n")
    assert record_text(draft, "vim\n", Event.RETURN) == ""
    assert record_text(draft, "not saved yet\n", Event.SUBMIT) == ""
    assert [(v.entry.event, v.entry.by, v.read()) for v in versions(draft)][:3] == [
        (Event.SUBMIT, "王芳", b"not saved yet\n"),
        (Event.RETURN, "王芳", b"vim\r\n"),
        (Event.FOUND, "", b"vim\r\n"),
    ]


@pytest.mark.parametrize("time", [-(2**31), 0, 2**33, 2**37])
def test_a_file_from_no_sensible_time(draft: Path, time: int) -> None:
    os.utime(draft, (time, time))
    write(draft, b"2")
    assert kept(draft) == [b"2", b"1"]
    assert git(draft, "fsck", "--full", "--strict") == ""


def test_plain_git_reads_it(draft: Path) -> None:
    write(draft, b"2", b"3")
    record(draft, b"3", Event.SUBMIT, "请审")
    assert git(draft, "fsck", "--full", "--strict") == ""
    assert git(draft, "log", "--format=%an %s").splitlines() == [
        "王芳 第 4 版 送审 总结.md：请审",
        "王芳 第 3 版 保存 总结.md",
        "王芳 第 2 版 保存 总结.md",
        "未知 第 1 版 外部修改 总结.md",
    ]
    assert git(draft, "show", f"{file_id(draft)}~1:总结.md") == "3"
    assert git(draft, "log", "--all", "--format=%at").split()[-1] == str(int(WHEN.timestamp()))
    assert "总结.md" in git(draft, "show", "--stat", file_id(draft) + "~1")


def test_after_git_has_packed_it_all_is_there_and_goes_on(draft: Path) -> None:
    write(draft, b"2", b"3")
    git(draft, "gc", "--quiet")
    assert list((draft.parent / ".qicao" / "history.git").glob("objects/??")) == []
    assert kept(draft) == [b"3", b"2", b"1"]
    write(draft, b"2", b"4")
    assert kept(draft) == [b"4", b"2", b"3", b"2", b"1"]
    assert git(draft, "fsck", "--full", "--strict") == ""


def test_a_commit_made_by_hand_is_listed(draft: Path) -> None:
    write(draft, b"2")
    tree, tip = git(draft, "rev-parse", f"{file_id(draft)}~1^{{tree}}", file_id(draft)).split()
    made = git(
        draft, "-c", "user.name=甲", "-c", "user.email=a@b", "commit-tree", "-p", tip, "-m", "by hand", tree
    ).strip()
    git(draft, "update-ref", f"refs/heads/{file_id(draft)}", made)
    write(draft, b"3")
    assert [(v.number, v.entry.by, v.read()) for v in versions(draft)] == [
        (4, "王芳", b"3"),
        (3, "甲", b"1"),
        (2, "王芳", b"2"),
        (1, "", b"1"),
    ]
    assert "第 4 版" in git(draft, "log", "-1")


def test_the_users_own_git_is_left_alone(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = draft.parent
    home = desk.parent / "home"
    (home / "hooks").mkdir(parents=True)
    hook = home / "hooks" / "post-update"
    hook.write_text("#!/bin/sh\ntouch ran\n")
    hook.chmod(0o755)
    (home / ".gitconfig").write_text(
        f"[core]\n\thooksPath = {home}/hooks\n\tautocrlf = true\n[init]\n\ttemplateDir = {home}\n[user]\n\tname = x\n"
    )
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("GIT_AUTHOR_NAME", "y")

    def own(*arguments: str) -> str:
        return subprocess.run(["git", *arguments], check=True, cwd=desk, capture_output=True, text=True).stdout

    own("init", "-q")
    own("add", draft.name)
    own("-c", "user.email=a@b", "commit", "-q", "-m", "mine")
    before = {path: path.read_bytes() for path in (desk / ".git").rglob("*") if path.is_file()}
    monkeypatch.setenv("GIT_DIR", str(desk / ".git"))
    write(draft, b"2\r\n", b"3")
    monkeypatch.delenv("GIT_DIR")
    assert {path: path.read_bytes() for path in (desk / ".git").rglob("*") if path.is_file()} == before
    assert own("status", "--porcelain").splitlines() == [' M "\\346\\200\\273\\347\\273\\223.md"']
    assert kept(draft) == [b"3", b"2\r\n", b"1"]
    assert versions(draft)[0].entry.by == "王芳"
    assert list(desk.rglob("ran")) == []


class TestNames:
    def test_with_an_id_of_its_own_a_draft_can_be_renamed(self, draft: Path) -> None:
        text = b"---\nqicao: 1\nid: 2025-summary\n---\n# A\n"
        write(draft, text, text + b"more")
        new = draft.rename(draft.with_name("新名.md"))
        assert kept(new) == [text + b"more", text, b"1"]
        assert "2025-summary" in git(new, "branch")

    def test_without_one_it_is_known_by_its_text(self, draft: Path) -> None:
        write(draft, b"2", b"3")
        copy = draft.with_name("副本.md")
        copy.write_bytes(b"3")
        assert kept(copy) == []
        copy.unlink()
        new = draft.rename(draft.with_name("新名.md"))
        assert kept(new) == [b"3", b"2", b"1"]
        write(new, b"4")
        assert kept(new) == [b"4", b"3", b"2", b"1"]

    def test_what_was_before_the_id_and_what_is_after_it(self, draft: Path) -> None:
        text = b"---\nid: 2025-summary\n---\n"
        write(draft, b"2", text)
        assert kept(draft) == [text, b"2", b"1"]
        draft.unlink()
        draft.write_bytes(b"2")
        assert b"2" in kept(draft)

    def test_a_draft_that_is_gone(self, draft: Path) -> None:
        write(draft, b"2")
        draft.unlink()
        assert kept(draft) == [b"2", b"1"]

    @pytest.mark.parametrize("own", ["a..b", "abc.lock", "abcd.", "HEAD", "f" * 40, "a.-b", "----"])
    def test_ids_that_git_would_not_take(self, tmp_path: Path, own: str) -> None:
        path = tmp_path / "a.md"
        data = f"---\nid: {own}\n---\n".encode()
        save(path, data, expected=None)
        save(path, data + b"x", expected=digest(data))
        assert kept(path) == [data + b"x", data]
        assert git(path, "fsck", "--full", "--strict") == ""
        assert branch_name("2025-summary.v2") == "2025-summary.v2"

    @pytest.mark.parametrize("name", [".gitmodules.md", "git~1", "a\x1bb.md", "a\nb.md", ".git\u200b.md"])
    def test_files_whose_names_git_takes_for_something_else(self, tmp_path: Path, name: str) -> None:
        save(tmp_path / name, b"1", expected=None)
        assert kept(tmp_path / name) == [b"1"]
        assert git(tmp_path / name, "fsck", "--full", "--strict") == ""
        assert "\x1b" not in git(tmp_path / name, "log")


class TestTrouble:
    def test_a_save_goes_on_without_and_says_so(self, draft: Path) -> None:
        (draft.parent / ".qicao").write_text("")
        done = save(draft, b"2", expected=digest(b"1"))
        assert done.notice.startswith("历史版本没有留下来（")
        assert draft.read_bytes() == b"2"
        with pytest.raises(HistoryError):
            keep(draft, b"3", Event.SAVE)

    def test_a_damaged_text_is_told_and_not_taken_for_one(self, draft: Path) -> None:
        write(draft, b"2", b"3")
        (blob,) = git(draft, "rev-parse", f"{file_id(draft)}:总结.md").split()
        path = draft.parent / ".qicao" / "history.git" / "objects" / blob[:2] / blob[2:]
        path.chmod(0o644)
        path.write_bytes(b"broken")
        with pytest.raises(StoreError, match="读不出来"):
            versions(draft)[0].read()
        write(draft, b"3", b"4")
        assert kept(draft)[:3] == [b"4", b"3", b"3"]
        assert git(draft, "fsck", "--full", "--strict") == ""

    def test_a_lost_commit_ends_the_list_and_what_comes_is_kept(self, draft: Path) -> None:
        write(draft, b"2", b"3")
        lost = versions(draft)[0].commit
        (draft.parent / ".qicao" / "history.git" / "objects" / lost[:2] / lost[2:]).unlink()
        write(draft, b"4", b"5")
        found = listed(draft)
        assert [version.read() for version in found.versions] == [b"5", b"4", b"3"]
        assert "没有读全" in found.problem

    @pytest.mark.parametrize("said", [b"", b"\0" * 41, b"ref: refs/heads/x\n", b"f" * 39])
    def test_a_branch_that_says_nothing_is_left_as_it_is(self, draft: Path, said: bytes) -> None:
        write(draft, b"2")
        branch = draft.parent / ".qicao" / "history.git" / "refs" / "heads" / file_id(draft)
        branch.write_bytes(said)
        assert "历史版本没有留下来" in save(draft, b"3", expected=digest(b"2")).notice
        assert branch.read_bytes() == said
        assert listed(draft).problem

    def test_what_was_before_the_id_is_not_left_out_because_it_cannot_be_read(self, draft: Path) -> None:
        write(draft, b"2")
        branch = draft.parent / ".qicao" / "history.git" / "refs" / "heads" / file_id(draft)
        said = branch.read_bytes()
        branch.write_bytes(b"broken")
        own = b"---\nid: 2025-summary\n---\n"
        assert "历史版本没有留下来" in save(draft, own, expected=digest(b"2")).notice
        branch.write_bytes(said)
        write(draft, own + b"more")
        assert kept(draft) == [own + b"more", own, b"2", b"1"]

    @pytest.mark.parametrize("left", ["refs/heads/{}.lock", "objects/{}.lock", "incoming/x"])
    def test_what_a_killed_program_left_is_in_nobodys_way(
        self, draft: Path, left: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("drafts.history_git.LEFT", 0.05)
        write(draft, b"2")
        (draft.parent / ".qicao" / "history.git" / left.format(file_id(draft))).write_bytes(b"")
        write(draft, b"3")
        assert kept(draft) == [b"3", b"2", b"1"]


class TestRights:
    @pytest.mark.parametrize(("mode", "readable"), [(0o600, 0o400), (0o640, 0o440), (0o664, 0o444)])
    def test_who_may_read_the_draft_may_read_its_versions(self, draft: Path, mode: int, readable: int) -> None:
        draft.chmod(mode)
        write(draft, b"2")
        for commit in ("HEAD", "HEAD~1"):
            blob = git(draft, "rev-parse", f"{commit}:总结.md").strip()
            path = draft.parent / ".qicao" / "history.git" / "objects" / blob[:2] / blob[2:]
            assert stat.S_IMODE(path.stat().st_mode) == readable

    def test_one_text_of_two_drafts_may_be_read_by_the_readers_of_both(self, draft: Path) -> None:
        draft.chmod(0o600)
        write(draft, b"2")
        other = draft.with_name("公开.md")
        other.write_bytes(b"x")
        other.chmod(0o644)
        write(other, b"2")
        (blob,) = git(draft, "rev-parse", f"{file_id(draft)}:总结.md").split()
        path = draft.parent / ".qicao" / "history.git" / "objects" / blob[:2] / blob[2:]
        assert stat.S_IMODE(path.stat().st_mode) == 0o444

    def test_a_group_may_write_where_it_may_on_the_desk(self, draft: Path) -> None:
        os.chmod(draft.parent, 0o2770)
        draft.chmod(0o660)
        old = os.umask(0o077)
        try:
            write(draft, b"2")
        finally:
            os.umask(old)
        place = draft.parent / ".qicao" / "history.git"
        folders = [path for path in place.rglob("*") if path.is_dir()]
        assert {stat.S_IMODE(path.stat().st_mode) for path in (place, *folders)} == {0o2770}
        branch = place / "refs" / "heads" / file_id(draft)
        assert stat.S_IMODE(branch.stat().st_mode) == 0o660
        assert git(draft, "config", "core.sharedRepository").strip() == "group"


def test_times_are_told_where_one_is(draft: Path) -> None:
    write(draft, b"2")
    assert versions(draft)[0].entry.when.utcoffset() == datetime.now(UTC).astimezone().utcoffset()
