"""The history is a list of texts: whatever is saved, judged, restored, found or packed, in whatever order."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from drafts.history import listed, record_file, versions
from drafts.history_branch import LOOK_BACK
from drafts.saving import save
from drafts.store import StoreError, digest, read
from drafts.version import Event

TEXTS = st.sampled_from([b"", b"1", "二\n".encode(), b"\xff\x00\r\n", b"---\nid: abcd\n---\n"]) | st.binary(max_size=40)
VERDICTS = st.sampled_from([Event.SUBMIT, Event.RETURN, Event.PASS, Event.EXPORT])


class Model(RuleBasedStateMachine):
    """``texts``: what happened, the latest last, each with the text."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = Path(tempfile.mkdtemp())
        self.draft = self.desk / "总结.md"
        self.texts: list[tuple[Event, bytes]] = [(Event.CREATE, b"---\nid: abcd\n---\nfirst")]
        save(self.draft, self.texts[0][1], expected=None)

    def teardown(self) -> None:
        git = ["git", "-C", str(self.desk / ".qicao" / "history.git")]
        said = subprocess.run([*git, "fsck", "--full", "--strict"], check=True, capture_output=True, text=True)
        assert (said.stdout, said.stderr) == ("", "")
        shutil.rmtree(self.desk)

    @property
    def now(self) -> bytes:
        return self.draft.read_bytes()

    def own(self, text: bytes) -> bytes:
        """The text with the draft's id, which it keeps."""
        return b"---\nid: abcd\n---\n" + text

    def found(self) -> None:
        if self.now not in [old for _, old in self.texts[-LOOK_BACK:]]:
            self.texts.append((Event.FOUND, self.now))

    def put(self, text: bytes, event: Event) -> None:
        before = self.now
        self.found()
        done = save(self.draft, text, expected=digest(before), event=event)
        assert done.notice == ""
        last_event, last = self.texts[-1]
        if event is not Event.SAVE or text != before or last != text or last_event is Event.FOUND:
            self.texts.append((event, text))

    @rule(text=TEXTS)
    def saved(self, text: bytes) -> None:
        self.put(self.own(text), Event.SAVE)
        self.check()

    @rule()
    def saved_unchanged(self) -> None:
        self.put(self.now, Event.SAVE)
        self.check()

    @rule(text=TEXTS)
    def written_by_another_program(self, text: bytes) -> None:
        self.draft.write_bytes(self.own(text))

    @rule(event=VERDICTS)
    def judged(self, event: Event) -> None:
        assert record_file(read(self.draft), event) == ""
        self.found()
        self.texts.append((event, self.now))
        self.check()

    @rule(data=st.data())
    def restored(self, data: st.DataObject) -> None:
        version = data.draw(st.sampled_from(versions(self.draft)))
        self.put(version.read(), Event.RESTORE)
        self.check()

    @rule(name=st.sampled_from(["改名.md", "总结.md", "又.md"]))
    def renamed(self, name: str) -> None:
        self.draft = self.draft.rename(self.desk / name)
        self.check()

    @rule()
    def deleted_and_brought_back(self) -> None:
        data = versions(self.draft)[0].read()
        self.draft.unlink()
        save(self.draft, data, expected=None, event=Event.RESTORE)
        self.texts.append((Event.RESTORE, data))
        self.check()

    @precondition(lambda self: len(self.texts) % 5 == 4)
    @rule()
    def packed(self) -> None:
        git = ["git", "-C", str(self.desk / ".qicao" / "history.git")]
        subprocess.run([*git, "gc", "--quiet", "--prune=now"], check=True)
        self.check()

    def check(self) -> None:
        found = listed(self.draft)
        assert found.problem == ""
        assert [(v.entry.event, v.read()) for v in reversed(found.versions)] == self.texts
        assert [v.number for v in reversed(found.versions)] == list(range(1, len(self.texts) + 1))


TestHistory = Model.TestCase
TestHistory.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)


@settings(max_examples=30, deadline=None)
@given(
    packed=st.booleans(),
    damage=st.lists(
        st.tuples(st.integers(0, 99), st.integers(0, 999), st.binary(max_size=6), st.integers(0, 6)), max_size=4
    ),
)
def test_a_damaged_repository_is_told_and_stops_no_save(
    packed: bool, damage: list[tuple[int, int, bytes, int]]
) -> None:
    """``damage``: which file, where in it, what instead, of how many bytes."""
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "总结.md"
        texts = [b"one", b"two " * 50, b"three"]
        save(draft, texts[0], expected=None)
        for old, new in pairwise(texts):
            save(draft, new, expected=digest(old))
        repository = draft.parent / ".qicao" / "history.git"
        if packed:
            subprocess.run(["git", "-C", str(repository), "gc", "--quiet"], check=True)
        for which, where, instead, many in damage:
            files = sorted(path for path in repository.rglob("*") if path.is_file())
            path = files[which % len(files)]
            path.chmod(0o644)
            whole = path.read_bytes()
            at = where % (len(whole) + 1)
            path.write_bytes(whole[:at] + instead + whole[at + many :])
        for version in listed(draft).versions:
            with suppress(StoreError):
                assert version.read() in texts
        done = save(draft, b"four", expected=digest(texts[-1]))
        assert read(draft).data == b"four"
        assert done.notice or versions(draft)[0].read() == b"four"
