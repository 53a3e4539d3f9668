"""Unsaved work that was left behind, on the command line and underneath: found, compared, put back, never lost."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from drafts.edit import Edit
from drafts.journal import Journal, read
from drafts.replay import replay
from tests.left_work import leave_work
from tui import protection, recovery
from tui.open_draft import OpenDraft

Qicao = Callable[..., "tuple[int, str, str]"]
TEXT = "# 云溪区水务局2025年工作总结\r\n\r\n今年以来，各项工作稳步推进。\r\n"
WORK = TEXT.replace("稳步", "平稳")
AT = TEXT.replace("\r\n", "\n").index("稳步")


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_bytes(TEXT.encode())
    return path


@pytest.fixture
def journal(draft: Path) -> Path:
    return leave_work(draft, [Edit(AT, AT + 1, "")], [Edit(AT, AT, "平")], [Edit(AT + 1, AT + 2, "稳")])


class TestFinding:
    def test_what_differs(self, draft: Path, journal: Path) -> None:
        leave_work(draft, [Edit(0, 0, "甲\n")])
        older, newer = recovery.left(draft)
        assert older.left.journal == journal
        assert list(older.difference()) == [
            ("-", "今年以来，各项工作稳步推进。"),
            ("+", "今年以来，各项工作平稳推进。"),
        ]
        assert list(newer.difference()) == [("+", "甲")]

    def test_of_another_draft(self, draft: Path, journal: Path, tmp_path: Path) -> None:
        assert recovery.left(tmp_path / "别的.md") == []
        (tmp_path / "链接").symlink_to(tmp_path)
        assert len(recovery.left(tmp_path / "链接" / draft.name)) == 1

    def test_nothing_new_is_removed(self, draft: Path, journal: Path) -> None:
        draft.write_bytes(WORK.encode())
        assert recovery.left() == []
        assert not journal.exists()

    def test_a_torn_journal_with_nothing_new_stays(self, draft: Path, journal: Path) -> None:
        draft.write_bytes(WORK.encode())
        with journal.open("ab") as file:
            file.write(b"deadbeef [4,[[0,0,")
        assert recovery.left() == []
        assert journal.exists()

    def test_one_that_is_being_written_is_not_left(self, draft: Path) -> None:
        opened = OpenDraft.open(draft)
        opened.apply([Edit(0, 0, "甲")], "输入")
        assert recovery.left() == []
        opened.close()

    def test_what_is_no_text_any_more(self, draft: Path, journal: Path) -> None:
        draft.write_bytes(b"PK\x03\x04")
        (work,) = recovery.left()
        assert not work.fits
        assert ("+", "今年以来，各项工作平稳推进。") in list(work.difference())


class TestResuming:
    def test_line_ends_and_undo(self, draft: Path, journal: Path) -> None:
        (work,) = recovery.left()
        resumed = recovery.resume(work, None)
        assert resumed.draft.dirty
        assert draft.read_bytes() == TEXT.encode()
        resumed.draft.save()
        assert draft.read_bytes() == WORK.encode()
        resumed.draft.undo()
        resumed.draft.save()
        assert draft.read_bytes() == TEXT.encode()
        resumed.draft.close()

    def test_unprotected_the_old_journal_stays(
        self, draft: Path, journal: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (work,) = recovery.left()
        monkeypatch.setattr("drafts.journal.os.write", lambda handle, line: 0)
        resumed = recovery.resume(work, None)
        assert resumed.draft.protection.problem
        assert resumed.draft.text == WORK.replace("\r\n", "\n")
        assert journal.exists()
        resumed.draft.close()

    def test_changed_between_question_and_answer(self, draft: Path, journal: Path) -> None:
        (work,) = recovery.left()
        draft.write_bytes(b"new\n")
        resumed = recovery.resume(work, None)
        assert resumed.beside
        assert resumed.draft.path.read_bytes() == WORK.encode()
        assert draft.read_bytes() == b"new\n"

    def test_two_of_one_second(self, draft: Path) -> None:
        leave_work(draft, [Edit(0, 0, "甲")])
        leave_work(draft, [Edit(0, 0, "乙")])
        draft.unlink()
        paths = [recovery.save(work) for work in recovery.left()]
        assert [path.name for path in paths] == ["总结.恢复-20251120-135830.md", "总结.恢复-20251120-135830-2.md"]
        assert sorted(path.read_bytes().decode()[0] for path in paths) == ["乙", "甲"]

    def test_done_again_after_half_of_it(self, draft: Path, journal: Path) -> None:
        draft.write_bytes(b"new\n")
        (work,) = recovery.left()
        kept = journal.read_bytes()
        times = journal.stat().st_mtime_ns
        first = recovery.save(work)
        journal.write_bytes(kept)
        os.utime(journal, ns=(times, times))
        (work,) = recovery.left()
        assert recovery.save(work) == first
        assert not journal.exists()


class TestProtection:
    def test_a_sync_that_failed_is_not_tried_again(self, draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        opened = OpenDraft.open(draft)
        opened.apply([Edit(0, 0, "甲")], "输入")
        assert opened.protection.sync()
        first = opened.protection._journal
        monkeypatch.setattr("drafts.journal.os.fdatasync", _eio)
        opened.apply([Edit(0, 0, "乙")], "输入")
        assert not opened.protection.sync()
        assert opened.protection.safety is protection.Safety.UNPROTECTED
        monkeypatch.undo()
        opened.apply([Edit(0, 0, "丙")], "输入")
        second: Journal | None = opened.protection._journal
        assert second is not None
        assert second is not first
        assert opened.protection.sync()
        opened.close()

    def test_usual_line_end_of_a_text_that_has_none_left(self, tmp_path: Path) -> None:
        path = tmp_path / "稿.md"
        path.write_bytes("甲乙\r\n".encode())
        opened = OpenDraft.open(path)
        opened.apply([Edit(0, 3, "")], "删除")
        opened.save()
        opened.apply([Edit(0, 0, "丙\n")], "输入")
        journal = opened.protection._journal
        assert journal is not None
        left = read(journal.path)
        assert left is not None
        assert replay(left) == (opened.text, opened.ends)
        assert opened.ends.restore(opened.text) == "丙\r\n"
        opened.close()

    def test_a_sync_reaches_the_disk_by_itself(self, draft: Path) -> None:
        from threading import Event

        opened, synced = OpenDraft.open(draft), Event()
        opened.protection.on_change = synced.set
        opened.apply([Edit(0, 0, "甲")], "输入")
        assert synced.wait(20)
        assert opened.protection.safety is protection.Safety.SYNCED
        opened.close()

    def test_journals_are_their_owners_alone(self, draft: Path, journal: Path) -> None:
        assert protection.folder().stat().st_mode & 0o777 == 0o700
        assert journal.stat().st_mode & 0o777 == 0o600
        assert not list(draft.parent.glob("**/*.journal"))


class TestCommand:
    def test_listing(self, qicao: Qicao, draft: Path, journal: Path) -> None:
        code, out, err = qicao("recover")
        assert (code, err) == (0, "")
        assert out.splitlines() == [
            str(draft),
            "  2025-11-20 13:58，3 次修改",
            "  - 今年以来，各项工作稳步推进。",
            "  + 今年以来，各项工作平稳推进。",
        ]

    def test_nothing_left(self, qicao: Qicao, draft: Path) -> None:
        assert qicao("recover") == (0, "没有没保存的修改\n", "")
        code, out, err = qicao("recover", draft)
        assert (code, out) == (2, "")
        assert "没有留下没保存的修改" in err

    def test_one_that_cannot_be_read_is_not_nothing(self, qicao: Qicao, draft: Path) -> None:
        protection.folder().mkdir(parents=True)
        unreadable = protection.folder() / "0.journal"
        unreadable.mkdir()
        code, out, err = qicao("recover")
        assert (code, out) == (2, "")
        assert f"有一份恢复记录读不出来（{unreadable}：" in err

    def test_into_the_draft(self, qicao: Qicao, draft: Path, journal: Path) -> None:
        assert qicao("recover", draft) == (0, f"已恢复到 {draft}\n", "")
        assert draft.read_bytes() == WORK.encode()
        assert not journal.exists()

    @pytest.mark.parametrize("now", [b"new\n", None], ids=["changed", "gone"])
    def test_beside_a_draft_that_is_another_one(
        self, qicao: Qicao, draft: Path, journal: Path, now: bytes | None
    ) -> None:
        draft.write_bytes(now) if now else draft.unlink()
        code, out, _ = qicao("recover", draft)
        beside = draft.with_name("总结.恢复-20251120-135830.md")
        assert code == 0
        assert out == f"已恢复到 {beside}（总结.md 已经变了或不在了，没有动它）\n"
        assert beside.read_bytes() == WORK.encode()
        assert (draft.read_bytes() if draft.exists() else None) == now
        assert not journal.exists()

    def test_a_copy(self, qicao: Qicao, draft: Path, journal: Path, tmp_path: Path) -> None:
        out = tmp_path / "找回.md"
        assert qicao("recover", draft, "--to", out)[0] == 0
        assert out.read_bytes() == WORK.encode()
        assert draft.read_bytes() == TEXT.encode()
        assert journal.exists()
        code, _, err = qicao("recover", draft, "--to", out)
        assert code == 2
        assert "恢复记录还在" in err

    def test_printed(self, qicao: Qicao, draft: Path, journal: Path) -> None:
        assert qicao("recover", draft, "--to", "-") == (0, WORK, "")

    def test_discarded(self, qicao: Qicao, draft: Path, journal: Path) -> None:
        assert qicao("recover", draft, "--discard") == (0, f"丢弃了 {draft} 的 3 次修改\n", "")
        assert not journal.exists()

    @pytest.mark.parametrize("arguments", [("--to", "x"), ("--discard",), ("总结.md", "--to", "x", "--discard")])
    def test_what_makes_no_sense(self, qicao: Qicao, arguments: tuple[str, ...]) -> None:
        assert qicao("recover", *arguments)[0] == 2


def _eio(_: int) -> None:
    import errno

    raise OSError(errno.EIO, "Input/output error")
