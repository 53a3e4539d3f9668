"""Whatever is done to a draft, its journal alone leads to the same text and line ends."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from drafts import journal
from drafts.edit import Edit
from drafts.journal import Journal, Left, Recorded, read
from drafts.replay import replay
from tui import protection, reconcile
from tui.open_draft import OpenDraft

PIECES = st.lists(st.sampled_from(["一", "二、", "XX", "\n", "\r\n", "\r", "\u2028", "𠮷"]), max_size=12).map("".join)
TYPED = st.lists(st.sampled_from(["字", "，", "\n", "\n\n", "a"]), max_size=6).map("".join)


class ReplayMachine(RuleBasedStateMachine):
    """Mixed line ends, undo and redo, saving, a foreign change taken over, a full disk, a journal grown too long."""

    @initialize(text=PIECES, bom=st.booleans())
    def open(self, text: str, bom: bool) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(protection, "folder", lambda: Path(self.folder.name) / "journals")
        self.patch.setattr(journal, "LIMIT", 200)
        self.path = Path(self.folder.name) / "稿.md"
        self.path.write_bytes(text.encode("utf-8-sig" if bom else "utf-8"))
        self.draft = OpenDraft.open(self.path)

    @rule(data=st.data(), inserted=TYPED)
    def change(self, data: st.DataObject, inserted: str) -> None:
        size = len(self.draft.text)
        start = data.draw(st.integers(0, size))
        self.draft.apply([Edit(start, data.draw(st.integers(start, min(size, start + 6))), inserted)], "改")

    @rule(data=st.data(), inserted=TYPED)
    def change_many(self, data: st.DataObject, inserted: str) -> None:
        cuts = sorted(data.draw(st.sets(st.integers(0, len(self.draft.text)), max_size=6)))
        self.draft.apply([Edit(a, b, inserted) for a, b in zip(cuts[::2], cuts[1::2], strict=False)], "全部替换")

    @rule()
    def undo(self) -> None:
        self.draft.undo()

    @rule()
    def redo(self) -> None:
        self.draft.redo()

    @rule()
    def save(self) -> None:
        self.draft.save()
        assert self.journals() == []

    @rule(text=PIECES)
    def take_over(self, text: str) -> None:
        self.path.write_bytes(text.encode())
        reconcile.reload(self.draft)
        assert self.journals() == []
        assert not self.draft.dirty

    @rule(room=st.integers(0, 300))
    def fill_the_disk(self, room: int) -> None:
        self.patch.setattr(journal, "os", Disk(room))

    @rule()
    def clear_the_disk(self) -> None:
        self.patch.setattr(journal, "os", os)

    @invariant()
    def journal_leads_here(self) -> None:
        if not hasattr(self, "draft") or not self.draft.dirty or self.draft.protection.problem:
            return
        newest = [left for left in self.journals() if left.journal == self.draft.protection._journal.path]  # type: ignore[union-attr]
        (left,) = newest
        assert left.whole
        assert replay(left) == (self.draft.text, self.draft.ends)

    @invariant()
    def only_one_is_there_while_it_is_protected(self) -> None:
        if hasattr(self, "draft") and not self.draft.protection.problem:
            assert len(self.journals()) <= 1

    def journals(self) -> list[Left]:
        found = map(read, (Path(self.folder.name) / "journals").glob("*.journal"))
        return [left for left in found if left is not None]

    def teardown(self) -> None:
        if hasattr(self, "draft"):
            self.patch.undo()
            self.draft.close()
            assert self.journals() == []
            self.folder.cleanup()


class Disk:
    """The system as the journal sees it, with room for so many bytes of each line."""

    def __init__(self, room: int) -> None:
        self._room = room

    def write(self, handle: int, line: bytes) -> int:
        return os.write(handle, line[: self._room])

    def __getattr__(self, name: str) -> object:
        return getattr(os, name)


TestReplay = ReplayMachine.TestCase
TestReplay.settings = settings(max_examples=20, stateful_step_count=15, deadline=None)


@given(
    edits=st.lists(
        st.lists(st.builds(Edit, st.integers(-3, 12), st.integers(-3, 12), st.just("新")), max_size=3).map(tuple),
        max_size=6,
    )
)
def test_changes_that_do_not_fit_end_the_replay(edits: list[tuple[Edit, ...]]) -> None:
    left = Left(Path("j"), Path("稿.md"), b"0123456\n", "", False, tuple(map(Recorded, edits)), True)
    replay(left)


def test_a_journal_of_another_process_is_left_alone(tmp_path: Path) -> None:
    one = OpenDraft.create(tmp_path / "稿.md", "甲\n")
    other = OpenDraft.open(tmp_path / "稿.md")
    one.apply([Edit(0, 0, "一")], "改")
    other.apply([Edit(0, 0, "二")], "改")
    one.close()
    kept: Journal | None = other.protection._journal
    assert kept is not None
    left = read(kept.path)
    assert left is not None
    assert replay(left)[0] == "二甲\n"
    other.close()
