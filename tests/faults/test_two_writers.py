"""Two writers on one draft, their system calls mixed in every order chance brings: the texts of both are always kept.

In one process each writer is a thread, only one of them runs at a time, and before each call chance says who goes on:
the same seed gives the same order. Then the same with real processes.
"""

from __future__ import annotations

import fcntl
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from drafts import exchange, store
from drafts.history import versions
from drafts.merge import Choice, merge
from drafts.saving import save
from drafts.store import Conflict, digest
from tests.sweeps import Figures, long
from tui.draft_file import DraftFile

TRIALS = long(1000, 60)
SAVES = 3
LONGEST = 150
"""Calls that another program may wait for before it writes; a save makes about half as many."""
BASE = "# 河湾镇2025年工作总结\n\n（一）抓学习。学习XX次。\n\n（二）抓民生。办实事XX件。\n"
CALLS = ("open", "read", "write", "close", "stat", "fstat", "link", "replace", "unlink", "listdir", "mkdir")
NOW = datetime(2025, 11, 20, 14, 2)


class Turns:
    """Whose turn it is; asked before each call."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._changed = threading.Condition()
        self._living: list[str] = []
        self._turn = ""

    def pause(self, *_: object) -> None:
        me = threading.current_thread().name
        with self._changed:
            if me in self._living:
                self._turn = self._chance.choice(self._living)
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._turn == me)

    def run(self, writers: dict[str, Callable[[], None]]) -> None:
        """Run all of them to their end. Raises what one of them raised."""
        wrong: list[BaseException] = []

        def live(name: str, write: Callable[[], None]) -> None:
            with self._changed:
                self._changed.wait_for(lambda: self._turn == name)
            try:
                write()
            except BaseException as error:  # noqa: BLE001 - handed on below
                wrong.append(error)
            with self._changed:
                self._living.remove(name)
                self._turn = self._chance.choice(self._living) if self._living else ""
                self._changed.notify_all()

        self._living = sorted(writers)
        threads = [threading.Thread(target=live, args=each, name=each[0]) for each in writers.items()]
        for thread in threads:
            thread.start()
        with self._changed:
            self._turn = self._chance.choice(self._living)
            self._changed.notify_all()
        for thread in threads:
            thread.join()
        if wrong:
            raise wrong[0]


@contextmanager
def mixed(turns: Turns) -> Iterator[None]:
    def before(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **options: Any) -> Any:
            turns.pause()
            return real(*args, **options)

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, before(getattr(os, name)))
        patch.setattr(os, "fsync", turns.pause)
        patch.setattr(fcntl, "flock", before(fcntl.flock))
        patch.setattr(exchange, "exchange", before(exchange.exchange))
        patch.setattr("drafts.locks.time.sleep", turns.pause)
        yield


class Writer:
    """Someone with the draft open who changes it, saves, and settles conflicts one way or the other."""

    def __init__(self, name: str, draft: Path, chance: random.Random) -> None:
        self.name = name
        self.draft = draft
        self.chance = chance
        self.texts: list[str] = []
        """What must be found whole in the end: every text that was saved, or given up for another."""

    def write(self) -> None:
        file = DraftFile(self.draft)
        text = file.text
        for number in range(SAVES):
            text = self.changed(text, number)
            text = self.save(file, text)

    def changed(self, text: str, number: int) -> str:
        mark = f"{self.name}{number}"
        return self.chance.choice(
            [
                text.replace("XX", mark + "、XX", 1),
                text.replace("办实事", f"{mark}办实事", 1),
                f"{text}\n{mark}新写一段。\n",
            ]
        ).replace("\n\n\n", "\n\n") + ("" if mark in text else f"{mark}。\n")

    def save(self, file: DraftFile, text: str) -> str:
        """What the writer goes on with."""
        try:
            file.save(text, file.ends, NOW)
        except Conflict as conflict:
            there = conflict.there
        else:
            self.texts.append(text)
            return text
        assert there is not None
        self.texts += (text, there.data.decode())
        return self.settle(file, text, there)

    def settle(self, file: DraftFile, text: str, there: store.Stored) -> str:
        way = self.chance.choice(["merge", "merge", "beside", "reload"])
        if way == "beside":
            copy = self.draft.with_name(f"总结.冲突-{self.name}-{len(self.texts)}.md")
            save(copy, text.encode(), expected=None)
            file.take(store.read(self.draft))
            return file.text
        file.keep(text, file.ends)
        found = merge(file.text, text, DraftFile(self.draft, there).text)
        file.take(there)
        if way == "reload":
            return file.text
        return self.save(file, found.text([self.chance.choice(list(Choice)) for _ in found.clashes]))


class Foreign(Writer):
    """Another program, which knows of no lock and puts a new file in the place of the old one."""

    def write(self) -> None:
        for number in range(SAVES):
            for _ in range(self.chance.randrange(LONGEST)):
                os.listdir(self.draft.parent)  # time passes
            text = f"{self.draft.read_text(encoding='utf-8')}\n{self.name}{number}。\n"
            beside = self.draft.with_name(f"vim{number}")
            beside.write_text(text, encoding="utf-8")
            beside.rename(self.draft)
            self.texts = [text]


def kept(draft: Path) -> set[str]:
    files = [path.read_text(encoding="utf-8") for path in draft.parent.glob("*.md")]
    return {*files, *(version.read().decode() for version in versions(draft))}


def litter(folder: Path) -> list[Path]:
    return [*folder.rglob(".qicao-*"), *(folder / ".qicao" / "locks").glob("*")]


@pytest.mark.parametrize("other", [Writer, Foreign])
def test_both_texts_are_always_kept(tmp_path: Path, other: type[Writer], figures: Figures) -> None:
    conflicts = lost = 0
    for seed in range(TRIALS):
        draft = tmp_path / str(seed) / "总结.md"
        draft.parent.mkdir()
        draft.write_text(BASE, encoding="utf-8")
        chance = random.Random(f"{other.__name__} {seed}")
        writers = [Writer("甲", draft, chance), other("乙", draft, chance)]
        turns = Turns(chance)
        with mixed(turns):
            turns.run({writer.name: writer.write for writer in writers})
        there = kept(draft)
        # What another program writes over is its own affair; what it writes has everything that was there.
        whole = writers if other is Writer else writers[1:]
        missing = [text for writer in whole for text in writer.texts if text not in there]
        typed = {f"{writer.name}{number}" for writer in writers for number in range(SAVES)}
        missing += [mark for mark in typed if not any(mark in text for text in there)]
        assert not missing, f"seed {seed}: {missing}"
        assert litter(draft.parent) == [], f"seed {seed}"
        lost += bool(missing)
        conflicts += sum(len(writer.texts) > SAVES for writer in writers)
    figures(f"two writers at once: {other.__name__}", TRIALS, f"{lost} texts lost, {conflicts} times asked")
    assert conflicts > TRIALS / 4


PROCESS = """
import random, sys
from pathlib import Path
from tests.faults.test_two_writers import Writer
writer = Writer(sys.argv[2], Path(sys.argv[1]), random.Random(sys.argv[2]))
for _ in range(int(sys.argv[3])):
    writer.write()
print("\\0".join(writer.texts), end="")
"""


def test_processes_at_once(tmp_path: Path, figures: Figures) -> None:
    draft = tmp_path / "总结.md"
    draft.write_text(BASE, encoding="utf-8")
    rounds = 2
    processes = [
        subprocess.Popen([sys.executable, "-c", PROCESS, str(draft), name, str(rounds)], stdout=subprocess.PIPE)
        for name in "甲乙丙"
    ]
    texts = [text for process in processes for text in process.communicate()[0].decode().split("\0")]
    assert [process.returncode for process in processes] == [0, 0, 0]
    there = kept(draft)
    assert len(texts) >= len(processes) * rounds * SAVES
    assert [text for text in texts if text not in there] == []
    assert litter(tmp_path) == []
    figures("three processes saving at once", len(texts), "0 texts lost")


def test_the_window_between_comparing_and_replacing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program is quicker, even twice: its texts stay, and the save is a conflict."""
    draft = tmp_path / "总结.md"
    draft.write_bytes(b"old")
    real = exchange.exchange
    quick = iter([b"first", b"second"])

    def late(one: Path, other: Path) -> bool:
        text = next(quick, None)
        if text is not None:
            (tmp_path / "vim").write_bytes(text)
            (tmp_path / "vim").rename(draft)
        return real(one, other)

    monkeypatch.setattr(exchange, "exchange", late)
    with pytest.raises(Conflict) as caught:
        save(draft, b"mine", expected=digest(b"old"))
    assert caught.value.there is not None
    assert caught.value.there.data == b"first"
    assert draft.read_bytes() == b"first"
    assert {b"old", b"second"} <= {version.read() for version in versions(draft)}
    assert sorted(os.listdir(tmp_path)) == [".qicao", "总结.md"]


def test_what_is_exchanged_is_not_taken_for_something_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another save tidies up in the folder while the text from before has a passing name."""
    draft = tmp_path / "总结.md"
    draft.write_bytes(b"old")
    real = exchange.exchange

    def then_tidied(one: Path, other: Path) -> bool:
        done = real(one, other)
        save(tmp_path / f"另一份{len(os.listdir(tmp_path))}.md", b"other", expected=None)
        return done

    monkeypatch.setattr(exchange, "exchange", then_tidied)
    assert save(draft, b"mine", expected=digest(b"old")).data == b"mine"
    assert [version.read() for version in versions(draft)] == [b"mine", b"old"]
