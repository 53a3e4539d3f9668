"""Examining a long draft in a process of its own: no key waits for it, and the memory it takes goes with it.

Threads would take turns with the one that answers keys, and some searches of a long text cannot be interrupted.
"""

from __future__ import annotations

import os
import pickle
import select
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import partial
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any

from drafts.model import Block, Draft, FrontMatter
from drafts.parse import parse
from drafts.span import Span
from drafts.typed import NamedTuple
from sections.blanks import Blank, blanks
from sections.check import Report
from sections.match import Matched
from sections.piecemeal import joined, piecemeal, place
from sections.rule import Finding
from sections.view import View
from tui import owed
from tui.examined import Examined, Outdated, Snapshot, allowed, examine, view_of
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
PIECE = 1 << 16
"""Bytes read at a time."""


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
    """What is known of the draft beside the findings, without its text and what is as long."""

    kind: str
    front: tuple[Span, dict[str, str], tuple[tuple[int, str], ...]]
    title: Block | None
    matched: Matched
    words: int
    kept: dict[object, Any]
    blanks: tuple[Blank, ...]


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
            del asked
            return _put_together(snapshot, BytesIO(_read(process.stdout.fileno(), wanted)))
        except (OSError, EOFError, pickle.UnpicklingError):
            return examine(snapshot, wanted)
        finally:
            process.kill()


def _read(stream: int, wanted: Callable[[], bool]) -> bytes:
    """All that the other process hands over, as long as somebody wants to know."""
    pieces: list[bytes] = []
    while True:
        while not select.select([stream], [], [], LOOK_EVERY)[0]:
            if not wanted():
                raise Outdated
        piece = os.read(stream, PIECE)
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)


def _put_together(snapshot: Snapshot, answer: BytesIO) -> Examined:
    findings: list[Finding] = []
    same: dict[str, str] = {}
    while not isinstance(lot := pickle.load(answer), Known):
        findings += [f._replace(message=same.setdefault(f.message, f.message)) for f in lot]
    known = lot
    span, values, problems = known.front
    front = FrontMatter(span, MappingProxyType(values), problems)
    draft = Draft(snapshot.text, snapshot.markdown, front, partial(_blocks, snapshot), known.title)
    view = View(draft, snapshot.kinds.get(known.kind), snapshot.path, snapshot.scope.data)
    view.__dict__.update(matched=known.matched, words=known.words)
    view.kept.update(known.kept)
    return Examined(snapshot.revision, view, Report(tuple(sorted(findings, key=place))), known.blanks)


def _blocks(snapshot: Snapshot) -> tuple[Block, ...]:
    """Made where somebody asks for them, and few do: as many as the text has lines, they are larger than it is."""
    return parse(snapshot.text, markdown=snapshot.markdown).blocks


def main() -> None:
    """In the other process: examine what comes on stdin, answer on stdout."""
    os.nice(NICER)
    asked: Asked = pickle.load(sys.stdin.buffer)
    text, asked = asked.text.decode(*CODED), asked._replace(text=b"")
    measure = yardstick(asked.desk)
    _answer(Snapshot(0, text, asked.markdown, asked.name, measure.kinds, measure.scope(asked.path)), sys.stdout.buffer)


def _answer(snapshot: Snapshot, stream: IO[bytes]) -> None:
    """Findings as soon as they are found, so that they need not be kept; then what is known of the draft."""
    view, left = view_of(snapshot), None
    reports: Iterable[Report] = piecemeal(view, snapshot.scope.rules)
    if snapshot.scope.allow:
        report, left = allowed(snapshot, joined(reports), blanks(view))
        reports = [report]
    for report in reports:
        for start in range(0, len(report.findings), LOT):
            pickle.dump(report.findings[start : start + LOT], stream, pickle.HIGHEST_PROTOCOL)
    for part in parts(view, len(view.text)):
        owed.words(view, part)
        owed.wants(view, part)
    front = view.draft.front
    known = Known(
        view.kind.id if view.kind else "",
        (front.span, dict(front.values), front.problems),
        view.draft.title,
        view.matched,
        view.words,
        {key: value for key, value in view.kept.items() if isinstance(key, owed.Of)},
        blanks(view) if left is None else left,
    )
    pickle.dump(known, stream, pickle.HIGHEST_PROTOCOL)
    stream.flush()
