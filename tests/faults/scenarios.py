"""What is swept, each a program on a desk of its own: how the desk is before, and what must hold after a fault."""

from __future__ import annotations

import os
import subprocess
import sys
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from drafts import comments, store
from drafts.edit import Edit
from drafts.history import listed
from drafts.saving import save
from drafts.sidecar import file_id
from drafts.store import StoreError
from tests.faults.tracing import Traced
from tests.faults.writer import TYPED
from tests.left_work import leave_work
from tui import recovery

ROOT = Path(__file__).resolve().parents[2]
BASE = "# 云溪区水务局2025年工作总结\n\n今年以来，工作稳步推进，举办培训班XX期。\n"
FOREIGN = "# 别人后来写的\n"
QICAO = (sys.executable, "-m", "tui")
BROKEN, FALSE, LITTER, TRACEBACK = "broken", "false success", "litter", "traceback"


def text(typed: int) -> str:
    """The draft after so many typed characters."""
    return BASE.removesuffix("\n") + TYPED[:typed] + "\n"


LEFT = 9
"""Characters that a killed process left in its journal."""


def tally(wrong: Iterable[Iterable[str]]) -> str:
    """How often each of the things that must never be was found, for the table."""
    found = Counter(word for each in wrong for word in each)
    return ", ".join(f"{found[word]} {word}" for word in (BROKEN, FALSE, LITTER, TRACEBACK))


def is_clean(desk: Path) -> bool:
    """Whether git finds nothing wrong with the history of a desk, if it has one."""
    history = desk / ".qicao" / "history.git"
    if not (history / "HEAD").exists():
        return True
    command = ["git", "-C", str(history), "fsck", "--full", "--strict", "--no-dangling", "--no-progress"]
    said = subprocess.run(command, check=False, capture_output=True, text=True)
    lines = [line for line in (said.stdout + said.stderr).splitlines() if not line.startswith("notice: ")]
    return said.returncode == 0 and not lines


def leave_typed(draft: Path, typed: int) -> None:
    end = len(BASE) - 1
    leave_work(draft, *([Edit(end + at, end + at, TYPED[at])] for at in range(typed)))


class Scenario(ABC):
    """``folder`` holds the desk and, in ``state``, the journals; XDG_STATE_HOME says so in this process too."""

    name: str
    promises: tuple[str, ...] = ("written", "synced", "saved")
    """What the writer is told and relies on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.desk = folder / "desk"
        self.draft = self.desk / "总结.md"
        self.desk.mkdir(parents=True)
        self.draft.write_text(BASE, encoding="utf-8")
        self.prepare()

    @property
    def env(self) -> Mapping[str, str]:
        return {**os.environ, "PYTHONPATH": str(ROOT), "HOME": "/nonexistent", "XDG_STATE_HOME": str(self.state)}

    @property
    def state(self) -> Path:
        return self.folder / "state"

    def prepare(self) -> None:  # noqa: B027 - most programs find nothing but the draft
        """Bring about what the program is to find."""

    @property
    @abstractmethod
    def command(self) -> tuple[str, ...]: ...

    @abstractmethod
    def wrong(self, ran: Traced) -> Iterator[str]:
        """What is wrong after ``ran`` that must never be, words from above."""

    def all_wrong(self, ran: Traced, *, killed: bool, removing: bool = False) -> set[str]:
        """As ``wrong``, and what must not be after any program; then everything is recovered and nothing is left.

        ``removing``: what failed was to remove something, so that only the next save in the folder can.
        """
        found = set(self.wrong(ran))
        if not is_clean(self.desk):
            found.add(BROKEN)
        if "Traceback" in ran.err or ran.code == 3:
            found.add(TRACEBACK)
        try:
            for work in recovery.left():
                recovery.save(work)
            for folder in {path.parent for path in self.litter()} if removing else ():
                save(folder / "下一份.md", b"", expected=None, history=False)
        except StoreError:
            found.add(BROKEN)
        if not killed and {path for path in self.litter() if not (removing and path.suffix == ".lock")}:
            found.add(LITTER)  # a lock of git's is taken away by the next save of the same draft
        return found

    def litter(self) -> Iterator[Path]:
        """What nobody knows what to do with: half-made files, journals that nothing removes."""
        yield from (path for path in self.desk.rglob(".qicao-*"))
        yield from (path for path in (self.desk / ".qicao" / "history.git").rglob("*.lock"))
        yield from self.state.rglob("*.journal")

    def versions(self) -> set[str]:
        """What the kept versions say; something that no version says where they cannot all be read."""
        found = listed(self.draft)
        return {version.read().decode() for version in found.versions} | ({found.problem} if found.problem else set())

    def now(self) -> str | None:
        """The draft's text as the disk has it; None: it is no whole text."""
        try:
            return self.draft.read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            return None


class Save(Scenario):
    """A command saves, and keeps what was there."""

    name = "save: qicao fill"
    after = BASE.replace("XX", "24")
    before = BASE

    @property
    def command(self) -> tuple[str, ...]:
        return *QICAO, "fill", str(self.draft), "--set", "1=24"

    def wrong(self, ran: Traced) -> Iterator[str]:
        now, kept = self.now(), self.versions()
        if now not in (self.before, self.after) or not kept <= {BASE, self.before, self.after}:
            yield BROKEN
        told = "没有留下来" in ran.out + ran.err
        if ran.code == 0 and (now != self.after or not (told or {self.before, self.after} <= kept)):
            yield FALSE


class TakeIn(Save):
    """A save on a desk with versions that an earlier release kept as plain files."""

    name = "save: versions of an earlier release taken in"
    plain = ("# 更早的一份\n", "# 早先的一份\n")

    def prepare(self) -> None:
        folder = self.desk / ".qicao" / "versions" / file_id(self.draft)
        folder.mkdir(parents=True)
        for number, words in enumerate(self.plain, 3):
            short = store.digest(words.encode())[:12]
            (folder / f"{number:05d}-20251120-14020{number}-{short}.md").write_text(words, encoding="utf-8")

    def versions(self) -> set[str]:
        kept = super().versions()
        return kept - set(self.plain) if kept >= set(self.plain) else {"lost"}


class Restore(Save):
    """A command goes back to the version before."""

    name = "restore: qicao restore"
    before = "# 另写的一份\n"
    after = BASE

    def prepare(self) -> None:
        save(self.draft, self.before.encode(), expected=store.digest(BASE.encode()))

    @property
    def command(self) -> tuple[str, ...]:
        return *QICAO, "restore", str(self.draft), "--version", "1"


class Comment(Scenario):
    """A second comment on a draft."""

    name = "comment: qicao comment"
    drafts: tuple[str, ...] = (BASE,)
    most = 2
    """Events that the program adds, and the one that was there."""

    def prepare(self) -> None:
        said = subprocess.run(
            [*QICAO, "comment", str(self.draft), "请核实", "--on", "XX期", "--suggest", "24期"],
            env=self.env,
            check=False,
        )
        assert said.returncode == 0
        (self.first,) = self.files()

    def files(self) -> list[Path]:
        return sorted(self.desk.glob(".qicao/review/*/*.json"))

    @property
    def command(self) -> tuple[str, ...]:
        return *QICAO, "comment", str(self.draft), "写具体些", "--on", "稳步推进"

    def wrong(self, ran: Traced) -> Iterator[str]:
        now, files = self.now(), self.files()
        if now not in self.drafts or self.first not in files or len(files) > self.most:
            yield BROKEN
        try:
            for path in files:
                comments.read(path.read_bytes())
        except comments.EventError:
            yield BROKEN
        if ran.code == 0 and (len(files) < self.most or now != self.drafts[-1]):
            yield FALSE


class Accept(Comment):
    """What a comment suggests is done, and the comment is settled."""

    name = "comment: qicao comment --accept"
    drafts = (BASE, BASE.replace("XX期", "24期"))
    most = 3

    @property
    def command(self) -> tuple[str, ...]:
        return *QICAO, "comment", str(self.draft), "--accept", self.first.stem.partition("-")[2][:6]


class Submit(Comment):
    name = "verdict: qicao verdict"

    def wrong(self, ran: Traced) -> Iterator[str]:
        yield from super().wrong(ran)
        found = listed(self.draft)
        if found.problem or {version.read().decode() for version in found.versions} - {BASE}:
            yield BROKEN
        if ran.code == 0 and not found.versions and "没有留下来" not in ran.out + ran.err:
            yield FALSE

    @property
    def command(self) -> tuple[str, ...]:
        return *QICAO, "verdict", str(self.draft), "送审"


class Write(Scenario):
    """Someone types, waits, saves, undoes, types on, and the program ends without a word."""

    name = "journal and save: typing"
    plan = "ttyttsutytttyttsst"
    before = 0
    """Characters that are typed already, and left in a journal."""

    @property
    def command(self) -> tuple[str, ...]:
        return sys.executable, str(ROOT / "tests" / "faults" / "writer.py"), str(self.draft), self.plan

    def wrong(self, ran: Traced) -> Iterator[str]:
        whole = [text(typed) for typed in range(len(TYPED) + 1)]
        found = [self.now(), *(work.text for work in recovery.left())]
        if any(each not in whole for each in found):
            yield BROKEN
            return
        best = max(whole.index(each) for each in found if each is not None)
        told = [line.split() for line in ran.out.splitlines()]
        promised = next((int(typed) for what, typed in reversed(told) if what in self.promises), self.before)
        if best < promised:
            yield BROKEN if ran.code < 0 else FALSE


class Recover(Scenario):
    """``qicao recover`` puts back what a killed process left."""

    name = "recovery: qicao recover"
    there: str | None = BASE

    def prepare(self) -> None:
        leave_typed(self.draft, LEFT)
        if self.there is None:
            self.draft.unlink()
        else:
            self.draft.write_text(self.there, encoding="utf-8")

    @property
    def command(self) -> tuple[str, ...]:
        return *QICAO, "recover", str(self.draft)

    def files(self) -> list[str]:
        return [path.read_text(encoding="utf-8", errors="replace") for path in self.desk.glob("[!.]*.md")]

    def wrong(self, ran: Traced) -> Iterator[str]:
        files = self.files()
        if self.there is not None and self.there != BASE and self.now() != self.there:
            yield BROKEN
        if any(each not in (self.there, text(LEFT)) for each in files):
            yield BROKEN
        if text(LEFT) not in files and [work.text for work in recovery.left()] != [text(LEFT)]:
            yield BROKEN
        if ran.code == 0 and text(LEFT) not in files:
            yield FALSE


class RecoverBeside(Recover):
    """The draft has been changed meanwhile: a second one is made."""

    name = "recovery: qicao recover, draft changed"
    there = FOREIGN


class RecoverGone(Recover):
    name = "recovery: qicao recover, draft gone"
    there = None


class Copy(Recover):
    name = "recovery: qicao recover --to"

    @property
    def command(self) -> tuple[str, ...]:
        return *QICAO, "recover", str(self.draft), "--to", str(self.desk / "找回.md")


class Resume(Write):
    """As on the screen: what was left is taken over, and more is typed."""

    name = "recovery and journal: on the screen"
    plan = "rttyttsty"
    before = LEFT

    def prepare(self) -> None:
        leave_typed(self.draft, self.before)


SCENARIOS: tuple[type[Scenario], ...] = (
    *(Save, TakeIn, Restore, Comment, Accept, Submit),
    *(Write, Recover, RecoverBeside, RecoverGone, Copy, Resume),
)
