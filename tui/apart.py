"""Examining a long draft in a process of its own: no key waits for it, and the memory it takes goes with it.

Threads would take turns with the one that answers keys, and some searches of a long text cannot be interrupted.
"""

from __future__ import annotations

import os
import pickle
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

from drafts.model import Block, Draft, FrontMatter
from drafts.span import Span
from drafts.typed import NamedTuple
from sections.blanks import Blank
from sections.check import Report
from sections.match import Matched
from sections.rule import Finding
from sections.view import View
from tui import owed
from tui.examined import Examined, Outdated, Snapshot, examine
from tui.parts import parts
from tui.yardstick import yardstick

LOOK_EVERY = 0.05
"""Seconds between two looks whether anybody still wants to know."""
NICER = 5
"""How much the other process gives way to what people use (nice)."""
THRIFTY = {"MALLOC_MMAP_THRESHOLD_": "131072", "MALLOC_TRIM_THRESHOLD_": "131072"}
"""Has the C library, where it is that of GNU, give back long texts as soon as they are let go (mallopt(3))."""
CODED = ("utf-8", "surrogatepass")
LOT = 500
"""Findings handed over at a time."""


class Asked(NamedTuple):
    """What is to be examined. ``name``: of the file, as rules see it.

    ``text``: in UTF-8; a str that is pickled keeps that with it as long as it lives.
    """

    desk: Path | None
    path: Path
    name: str
    text: bytes
    markdown: bool


class Known(NamedTuple):
    """What is known of the draft, without its text and what is as long."""

    kind: str
    front: tuple[Span, dict[str, str], tuple[tuple[int, str], ...]]
    blocks: tuple[Block, ...]
    title: Block | None
    matched: Matched
    words: int
    kept: dict[object, Any]
    blanks: tuple[Blank, ...]
    findings: int


def examined(snapshot: Snapshot, desk: Path | None, path: Path, wanted: Callable[[], bool] = lambda: True) -> Examined:
    """As ``examine``; waits, so have it done in a thread. Raises Outdated soon after ``wanted`` began to answer no."""
    asked = Asked(desk, path, snapshot.path, snapshot.text.encode(*CODED), snapshot.markdown)
    begin = "from tui.memory import put_off; put_off(); from tui.apart import main; main()"
    call = f"import sys; sys.path[:] = {sys.path!r}; {begin}"
    pipe = subprocess.PIPE
    try:
        process = subprocess.Popen(
            [sys.executable, "-c", call],
            stdin=pipe,
            stdout=pipe,
            stderr=subprocess.DEVNULL,
            env={**THRIFTY, **os.environ},
        )
    except OSError:
        return examine(snapshot, wanted)
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            pickle.dump(asked, process.stdin)
            process.stdin.close()
            while not select.select([process.stdout], [], [], LOOK_EVERY)[0]:
                if not wanted():
                    raise Outdated
            return _put_together(snapshot, _answers(process.stdout))
        except (OSError, EOFError, pickle.UnpicklingError):
            return examine(snapshot, wanted)
        finally:
            process.kill()


def _answers(stream: Any) -> Iterator[Any]:
    """What the other process hands over, one by one, so that no key has to wait for all of it."""
    while True:
        yield pickle.load(stream)


def _put_together(snapshot: Snapshot, answers: Iterator[Any]) -> Examined:
    known: Known = next(answers)
    span, values, problems = known.front
    front = FrontMatter(span, MappingProxyType(values), problems)
    draft = Draft(snapshot.text, snapshot.markdown, front, known.blocks, known.title)
    view = View(draft, snapshot.kinds.get(known.kind), snapshot.path, snapshot.scope.data)
    view.__dict__.update(matched=known.matched, words=known.words)
    view.kept.update(known.kept)
    findings: list[Finding] = []
    while len(findings) < known.findings:
        findings += next(answers)
    return Examined(snapshot.revision, view, Report(tuple(findings)), known.blanks)


def main() -> None:
    """In the other process: examine what comes on stdin, answer on stdout."""
    os.nice(NICER)
    asked: Asked = pickle.load(sys.stdin.buffer)
    text, asked = asked.text.decode(*CODED), asked._replace(text=b"")
    measure = yardstick(asked.desk)
    found = examine(Snapshot(0, text, asked.markdown, asked.name, measure.kinds, measure.scope(asked.path)))
    view, findings = found.view, found.report.findings
    for part in parts(view, len(view.text)):
        owed.words(view, part)
        owed.wants(view, part)
    front = view.draft.front
    known = Known(
        view.kind.id if view.kind else "",
        (front.span, dict(front.values), front.problems),
        view.draft.blocks,
        view.draft.title,
        view.matched,
        view.words,
        {key: value for key, value in view.kept.items() if isinstance(key, owed.Of)},
        found.blanks,
        len(findings),
    )
    pickle.dump(known, sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)
    for start in range(0, len(findings), LOT):
        pickle.dump(findings[start : start + LOT], sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()
