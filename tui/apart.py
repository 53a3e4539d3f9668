"""Examining a long draft in a process of its own: no key waits for it, and the memory it takes goes with it.

Threads would take turns with the one that answers keys, and some searches of a long text cannot be interrupted.
"""

from __future__ import annotations

import os
import pickle
import select
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

from drafts.model import Block, Draft, FrontMatter
from drafts.parse import parse
from sections.packed import Packer
from sections.view import View
from tui.examined import Examined, Outdated, Snapshot, examine
from tui.examiner import CODED, Asked, Known

LOOK_EVERY = 0.05
"""Seconds between two looks whether anybody still wants to know."""
THRIFTY = {"MALLOC_MMAP_THRESHOLD_": "131072", "MALLOC_TRIM_THRESHOLD_": "131072"}
"""Has the C library, where it is that of GNU, give back long texts as soon as they are let go (mallopt(3))."""
PIECE = 1 << 16
"""Bytes read at a time."""


def examined(snapshot: Snapshot, desk: Path | None, path: Path, wanted: Callable[[], bool] = lambda: True) -> Examined:
    """As ``examine``; waits, so have it done in a thread. Raises Outdated soon after ``wanted`` began to answer no."""
    asked = Asked(desk, path, snapshot.path, snapshot.text.encode(*CODED), snapshot.markdown)
    begin = "from tui.memory import put_off; put_off(); from tui.examiner import main; main()"
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
    packer = Packer()
    while not isinstance(lot := pickle.load(answer), Known):
        packer.take(lot)
    known = lot
    span, values, problems = known.front
    front = FrontMatter(span, MappingProxyType(values), problems)
    draft = Draft(snapshot.text, snapshot.markdown, front, partial(_blocks, snapshot), known.title)
    view = View(draft, snapshot.kinds.get(known.kind), snapshot.path, snapshot.scope.data)
    view.__dict__.update(matched=known.matched, words=known.words)
    view.kept.update(known.kept)
    return Examined(snapshot.revision, view, packer.in_order(), known.blanks)


def _blocks(snapshot: Snapshot) -> tuple[Block, ...]:
    """Made where somebody asks for them, and few do: as many as the text has lines, they are larger than it is."""
    return parse(snapshot.text, markdown=snapshot.markdown).blocks
