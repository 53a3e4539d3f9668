"""Any sequence of changes, undo and redo, against the plainest model there is: a list of texts and a place in it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from drafts.edit import Edit
from drafts.lineends import normalise
from tui.open_draft import OpenDraft

TEXTS = st.text(alphabet="一二三工作，。\nXX x#、（）", max_size=40)


class UndoMachine(RuleBasedStateMachine):
    """Changes that are not typed are one step each; typed ones may join, but nothing is ever lost."""

    @initialize(text=TEXTS, crlf=st.booleans())
    def open(self, text: str, crlf: bool) -> None:
        self.time = 0.0
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "稿.md"
        data = text.replace("\n", "\r\n") if crlf else text
        path.write_bytes(data.encode())
        self.draft = OpenDraft.open(path, clock=lambda: self.time)
        assert (self.draft.text, self.draft.ends) == normalise(data)
        self.states = [(self.draft.text, self.draft.ends)]
        self.at = 0

    @rule(data=st.data(), inserted=TEXTS)
    def change(self, data: st.DataObject, inserted: str) -> None:
        size = len(self.draft.text)
        start = data.draw(st.integers(0, size))
        end = data.draw(st.integers(start, min(size, start + 8)))
        change = self.draft.apply([Edit(start, end, inserted)], "改")
        if change.edits:
            self.states[self.at + 1 :] = [(self.draft.text, self.draft.ends)]
            self.at += 1

    @rule(data=st.data(), inserted=st.text(alphabet="甲乙", min_size=1, max_size=3))
    def change_many(self, data: st.DataObject, inserted: str) -> None:
        cuts = sorted(
            data.draw(
                st.lists(st.integers(0, len(self.draft.text)), min_size=2, max_size=6, unique=True)
                if len(self.draft.text) > 1
                else st.just([])
            )
        )
        edits = [Edit(a, b, inserted) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
        change = self.draft.apply(edits, "全部替换")
        if change.edits:
            self.states[self.at + 1 :] = [(self.draft.text, self.draft.ends)]
            self.at += 1

    @rule()
    def undo(self) -> None:
        change = self.draft.undo()
        assert (change is None) == (self.at == 0)
        self.at = max(self.at - 1, 0)

    @rule()
    def redo(self) -> None:
        change = self.draft.redo()
        assert (change is None) == (self.at == len(self.states) - 1)
        self.at = min(self.at + 1, len(self.states) - 1)

    @invariant()
    def is_where_it_should_be(self) -> None:
        if hasattr(self, "states"):
            assert (self.draft.text, self.draft.ends) == self.states[self.at]

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.draft.close()
            self.folder.cleanup()


TestUndo = pytest.mark.filterwarnings("error")(UndoMachine.TestCase)
TestUndo.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


@given(
    keys=st.lists(
        st.tuples(st.sampled_from(["type", "back", "delete", "move", "wait"]), st.sampled_from("字a，\n 。")),
        max_size=60,
    )
)
def test_typing_in_any_way_can_be_taken_back_and_done_again(
    tmp_path_factory: pytest.TempPathFactory, keys: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.mktemp("undo") / "稿.md"
    path.write_text("开头，结尾。\n", encoding="utf-8")
    time = [0.0]
    draft = OpenDraft.open(path, clock=lambda: time[0])
    first, cursor, texts = draft.text, 3, [draft.text]
    for action, char in keys:
        time[0] += 0.1
        if action == "type":
            draft.apply([Edit(cursor, cursor, char)], "输入", at=cursor, typed=True)
            cursor += 1
        elif action == "back" and cursor:
            draft.apply([Edit(cursor - 1, cursor, "")], "删除", at=cursor, typed=True)
            cursor -= 1
        elif action == "delete" and cursor < len(draft.text):
            draft.apply([Edit(cursor, cursor + 1, "")], "删除", at=cursor, typed=True)
        elif action == "move":
            cursor = len(draft.text) // 2
        else:
            time[0] += 10
        texts.append(draft.text)
    last = draft.text
    steps = 0
    while (change := draft.undo()) is not None:
        steps += 1
        assert draft.text in texts
        assert 0 <= change.at <= len(draft.text)
    assert draft.text == first
    assert steps <= len(keys)
    while draft.redo() is not None:
        pass
    assert draft.text == last
    draft.close()
