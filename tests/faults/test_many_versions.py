"""Sixteen people comment and save on one desk at once, some of them killed, git packing meanwhile: nothing is lost."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import datetime
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from drafts import history
from drafts.comments import Event as Said
from drafts.comments import What
from drafts.history import listed
from drafts.review_folder import folder_of, new_id
from drafts.store import Conflict, StoreError, digest
from drafts.version import Event
from tests.faults.scenarios import is_clean
from tests.sweeps import Figures, long
from tui.draft_file import DraftFile

PEOPLE = 16
SECONDS = long(60.0, 2.5)
OWN = "---\nid: shared-id\n---\n"
TEXT = "# 总结\n\n全年举办培训班12期。\n"
DRAFTS = {"总结.md": TEXT, "要点.md": OWN + TEXT, "要点副本.md": OWN + TEXT}
"""The last two are one draft to the history, in two files."""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are forked")


class Person:
    """Does one thing after the other, and writes down what was acknowledged, a line each."""

    def __init__(self, desk: Path, name: str, log: Path) -> None:
        self.desk, self.name = desk, name
        self.log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self.chance = random.Random(f"{name} {os.getpid()}")
        self.number = 0

    def work(self, until: float) -> None:
        os.environ["QICAO_USER"] = self.name
        acts = (self.save, self.save, self.save, self.comment, self.judge)
        while time.monotonic() < until:
            self.chance.choice(acts)(self.desk / self.chance.choice([*DRAFTS]))

    def save(self, draft: Path) -> None:
        try:
            file = DraftFile(draft)
            self.number += 1
            text = f"{file.text}{self.name}第{self.number}次，{os.getpid()}。\n"
            file.save(text, file.ends, datetime.now())
        except Conflict:
            return
        except StoreError as error:
            if "一直没有完" not in str(error):
                raise
            return
        self.acknowledge("told" if file.notice else Event.SAVE, draft, digest(file.data)[:12])

    def judge(self, draft: Path) -> None:
        data = draft.read_bytes()
        if not history.record(draft, data, Event.SUBMIT, self.name):
            self.acknowledge(Event.SUBMIT, draft, digest(data)[:12])

    def comment(self, draft: Path) -> None:
        folder = folder_of(draft, TEXT)
        event = Said(new_id(), What.COMMENT, "", self.name, draft=draft.name, text="请核实", base=folder.keep(TEXT))
        folder.add(event)
        self.acknowledge("comment", draft, event.id)

    def acknowledge(self, what: str, draft: Path, which: str) -> None:
        os.write(self.log, f"{what} {draft.name} {which}\n".encode())


def gather(desk: Path, logs: Path, disturb: str) -> list[list[str]]:
    """Let them work, and be disturbed; what was acknowledged."""
    context = get_context("fork")
    until = time.monotonic() + SECONDS
    chance = random.Random(disturb)

    def begin(number: int) -> BaseProcess:
        process = context.Process(target=Person(desk, f"人{number}", logs / f"{number}").work, args=(until,))
        process.start()
        return process

    people = [begin(number) for number in range(PEOPLE)]
    while time.monotonic() < until:
        time.sleep(0.1)
        if disturb == "kill":
            number = chance.randrange(PEOPLE)
            os.kill(people[number].pid or 0, signal.SIGKILL)
            people[number].join()
            people[number] = begin(number)
        elif disturb == "gc" and (desk / ".qicao" / "history.git" / "HEAD").exists():
            subprocess.run(["git", "-C", str(desk / ".qicao" / "history.git"), "gc", "--quiet"], check=True)
    for process in people:
        process.join()
        assert process.exitcode == 0
    return [line.split() for log in sorted(logs.iterdir()) for line in log.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("disturb", ["", "kill", "gc"])
def test_nothing_is_lost(tmp_path: Path, disturb: str, figures: Figures, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("drafts.history_git.LEFT", long(2.0, 0.1))
    desk, logs = tmp_path / "desk", tmp_path / "logs"
    desk.mkdir()
    logs.mkdir()
    for name, text in DRAFTS.items():
        (desk / name).write_text(text, encoding="utf-8")
    said = gather(desk, logs, disturb)
    lost = 0
    for name in DRAFTS:
        found = listed(desk / name)
        assert found.problem == ""
        assert [version.number for version in found.versions] == list(range(len(found.versions), 0, -1))
        kept = Counter((version.entry.event.value, version.short) for version in found.versions)
        assert all(digest(version.read())[:12] == version.short for version in found.versions)
        wanted = Counter((what, which) for what, draft, which in said if draft == name and what in kept_events())
        lost += sum((wanted - kept).values())
        comments = folder_of(desk / name, TEXT).held()
        assert comments.problems == ()
        ids = {event.id for event in comments.events}
        lost += sum(what == "comment" and draft == name and which not in ids for what, draft, which in said)
    done = Counter(what for what, *_ in said)
    words = (
        f"{done['save']} saves, {done['submit']} verdicts, {done['comment']} comments, {done['told']} told: {lost} lost"
    )
    figures(f"{PEOPLE} processes for {SECONDS:.0f} s on one desk{f', {disturb}' if disturb else ''}", len(said), words)
    assert lost == 0
    assert is_clean(desk)
    assert min(done["save"], done["submit"], done["comment"]) > 0
    if disturb != "kill":
        assert list(desk.rglob(".qicao-*")) == []
        assert list(desk.rglob("*.lock")) == []


def kept_events() -> set[str]:
    return {Event.SAVE.value, Event.SUBMIT.value}
