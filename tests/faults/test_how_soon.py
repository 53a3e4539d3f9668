"""How long a key takes to reach the journal, and the disk: told for the table, never judged (a busy machine is slow)."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import statistics
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.faults.cut_short import ASCII, DRAFT, QICAO, descendants, gone
from tests.faults.power import STRING, unescaped
from tests.faults.tracing import needs_strace
from tests.sweeps import Figures, long
from tests.terminal.screen import Terminal

KEYS = long(280, 12)
LINE = re.compile(r"^(?P<thread>\d+) +(?P<at>\d+\.\d+) (?P<what>.*?)(?: <(?P<took>\d+\.\d+)>)?$")
RECORD = re.compile(r'write\(\d+<[^>]*\.journal>, "[0-9a-f]{8} \[')
SYNC = re.compile(r"fdatasync\(\d+<[^>]*\.journal>")
pytestmark = needs_strace


class Done(NamedTuple):
    """A call's text, and when it began and ended, in seconds since 1970."""

    what: str
    began: float
    ended: float


def calls(lines: Sequence[str]) -> Iterator[Done]:
    """The calls that ended, those in one piece and those that other threads cut in two."""
    begun: dict[str, tuple[str, float]] = {}
    for line in lines:
        found = LINE.match(line)
        if found is None:
            continue
        thread, at, what = found["thread"], float(found["at"]), found["what"]
        if what.endswith("<unfinished ...>"):
            begun[thread] = what, at
        elif what.startswith("<... ") and thread in begun:
            yield Done(*begun.pop(thread), at)
        elif found["took"] is not None:
            yield Done(what, at, at + float(found["took"]))


def inserted(what: str) -> str:
    """The characters that a record of the journal brings, in order: keys that come together make one record."""
    record = json.loads(unescaped(STRING.findall(what)[0])[9:])
    return "".join(text for _, _, text in record[1])


def test_how_soon_a_key_is_on_the_disk(tmp_path: Path, figures: Figures) -> None:
    draft, log = tmp_path / "总结.md", tmp_path / "strace.log"
    draft.write_text(DRAFT, encoding="utf-8")
    watch = ["strace", "-f", "--seccomp-bpf", "-y", "-ttt", "-T", "-s", "200", "-o", str(log)]
    watch += ["-e", "trace=write,fdatasync", "--"]
    env = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")}
    chance, pressed = random.Random(20251122), []
    with Terminal([*watch, *QICAO, str(draft)], env=env, columns=80, rows=24) as terminal:
        terminal.wait("今年以来")
        terminal.press("Ctrl+End")
        for number in range(KEYS):
            pressed.append(time.time())
            terminal.child.send(chance.choice(ASCII.alphabet) if number % 40 else "\r")
            until = time.monotonic() + chance.uniform(0.2, 1.8) / ASCII.rate
            while (left := until - time.monotonic()) > 0:
                terminal.pump(quiet=left)
        terminal.pump(quiet=1.0)
        terminal.wait("已落盘")
        (program,) = descendants(terminal.child.pid)
        os.kill(program, signal.SIGKILL)
        assert gone(terminal.child.pid, 10)
    done = list(calls(log.read_text(encoding="utf-8", errors="replace").splitlines()))
    written = [call.ended for call in done if RECORD.match(call.what) for _ in inserted(call.what)]
    assert len(written) == KEYS
    syncs = sorted((call.began, call.ended) for call in done if SYNC.match(call.what))
    synced = [next(ended for began, ended in syncs if began >= at) for at in written]
    for what, when in (("written to the journal", written), ("synced to the disk", synced)):
        delays = [then - at for at, then in zip(pressed, when, strict=True)]
        figures(f"key to {what}", KEYS, f"median {statistics.median(delays):.3f} s, at most {max(delays):.3f} s")
