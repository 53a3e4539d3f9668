"""Two texts of one draft become one: whatever is chosen, both stay, and what is not saved yet is protected."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from drafts import locks
from drafts.edit import Edit
from drafts.history import versions
from drafts.merge import Choice
from drafts.store import Conflict, StoreError, read
from tui import recovery
from tui.hold import Hold, TakenOver, Writing, held
from tui.open_draft import OpenDraft
from tui.reconcile import merged, reload, restore, take

BASE = "# 总结\r\n\r\n（一）学习XX次。\r\n\r\n（二）办实事XX件。\r\n"
THEIRS = BASE.replace("学习XX次", "学习12次").replace("# 总结", "# 年度总结")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_bytes(b"\xef\xbb\xbf" + BASE.encode())
    return path


@pytest.fixture
def draft(path: Path) -> Iterator[OpenDraft]:
    draft = OpenDraft.open(path)
    draft.hold.claim()
    yield draft
    draft.close()


def change(draft: OpenDraft, old: str, new: str) -> None:
    at = draft.text.index(old)
    draft.apply([Edit(at, at + len(old), new)], "改")


def kept(path: Path) -> list[str]:
    return [version.read().decode("utf-8-sig") for version in versions(path)]


def conflict(draft: OpenDraft) -> Conflict:
    with pytest.raises(Conflict) as caught:
        draft.save()
    return caught.value


def test_merged_and_saved_with_the_files_own_line_ends(draft: OpenDraft, path: Path) -> None:
    change(draft, "XX件", "9件")
    path.write_bytes(THEIRS.encode())
    there = conflict(draft).there
    assert there is not None
    found = merged(draft, there)
    assert found.clashes == ()
    take(draft, there, found, [])
    draft.save()
    assert path.read_bytes() == THEIRS.replace("XX件", "9件").encode()
    assert kept(path) == [THEIRS.replace("XX件", "9件"), THEIRS, BASE.replace("XX件", "9件")]
    draft.undo()
    assert draft.text == BASE.replace("XX件", "9件").replace("\r\n", "\n")


def test_killed_after_merging_the_merged_text_comes_back(draft: OpenDraft, path: Path) -> None:
    change(draft, "XX次", "15次")
    path.write_bytes(THEIRS.encode())
    there = conflict(draft).there
    assert there is not None
    found = merged(draft, there)
    take(draft, there, found, [Choice.BOTH] * len(found.clashes))
    assert draft.protection.sync()
    assert draft.protection._journal is not None
    draft.protection._journal.leave()
    draft.protection._journal = None
    (work,) = recovery.left(path)
    assert work.fits
    assert "学习15次" in work.text
    assert "学习12次" in work.text
    assert work.text.startswith("# 年度总结")


def test_what_is_given_up_is_a_version(draft: OpenDraft, path: Path) -> None:
    change(draft, "XX件", "9件")
    path.write_bytes(THEIRS.encode())
    reload(draft)
    assert draft.text == THEIRS.replace("\r\n", "\n")
    assert kept(path) == [BASE.replace("XX件", "9件")]
    assert recovery.left(path) == []


def test_where_it_cannot_be_kept_nothing_is_given_up(draft: OpenDraft, path: Path) -> None:
    change(draft, "XX件", "9件")
    path.write_bytes(THEIRS.encode())
    (path.parent / ".qicao" / "history.git").write_text("")
    with pytest.raises(StoreError, match="没能留成历史版本"):
        reload(draft)
    assert "9件" in draft.text
    assert draft.dirty


def test_back_to_a_version_and_the_text_in_hand_is_one(draft: OpenDraft, path: Path) -> None:
    change(draft, "XX件", "9件")
    draft.save()
    change(draft, "XX次", "3次")
    restore(draft, versions(path)[-1])
    assert draft.text == BASE.replace("\r\n", "\n")
    draft.save()
    assert path.read_bytes() == b"\xef\xbb\xbf" + BASE.encode()
    assert BASE.replace("XX件", "9件").replace("XX次", "3次") in kept(path)


def test_two_kinds_of_line_end(draft: OpenDraft, path: Path) -> None:
    change(draft, "XX件", "9件")
    path.write_bytes(THEIRS.replace("\r\n", "\n").encode())
    there = conflict(draft).there
    assert there is not None
    take(draft, there, merged(draft, there), [])
    draft.save()
    assert path.read_bytes() == THEIRS.replace("XX件", "9件").replace("\r\n", "\n").encode()


class TestHold:
    def test_taken_over_a_save_says_so_until_it_is_taken_back(self, draft: OpenDraft, path: Path) -> None:
        other = Hold(path)
        assert other.claim() is not None
        other.take_over()
        change(draft, "XX件", "9件")
        with pytest.raises(TakenOver, match="接手了这份草稿"):
            draft.save()
        assert read(path).data.decode("utf-8-sig") == BASE
        draft.hold.take_over()
        draft.save()
        assert other.taken_by is not None
        other.release()

    def test_it_goes_with_the_draft_to_another_file(self, draft: OpenDraft, path: Path) -> None:
        change(draft, "XX件", "9件")
        beside = draft.file.beside("李强", draft.now())
        draft.save_as(beside)
        assert locks.holder(path) is None
        assert locks.holder(beside) is not None
        draft.close()
        assert locks.holder(beside) is None

    def test_nothing_is_changed_meanwhile(self, draft: OpenDraft, path: Path) -> None:
        with pytest.raises(Writing, match="正在写这份草稿"), held(path):
            pass
        draft.close()
        with held(path):
            assert locks.holder(path) is not None
        assert locks.holder(path) is None

    def test_where_there_are_no_locks_one_writes_all_the_same(self, path: Path) -> None:
        (path.parent / ".qicao").write_text("")
        hold = Hold(path)
        assert hold.claim() is None
        hold.take_over()
        assert hold.taken_by is None
        hold.release()
