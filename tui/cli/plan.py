"""What one run of ``qicao check`` was asked to do, and what became of one file. Both travel between processes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from sections.check import Report
from sections.rule import Level
from sections.view import View

CLEAN, FINDINGS, REFUSED, OUR_FAULT = 0, 1, 2, 3
"""Exit codes; of several the highest is the one that counts."""


class Plan(NamedTuple):
    """``select``: None where the command line names none, so that the desk's own choice holds."""

    select: Sequence[str] | None = None
    ignore: Sequence[str] = ()
    kind: str | None = None
    format: str = "text"
    fix: bool = False
    diff: bool = False
    fail_on: Level = Level.WARNING
    statistics: bool = False
    stdin_name: str | None = None
    alone: bool = False
    """Only one file is checked: it gets its heading even if it is clean."""
    colour: bool = False
    terminal: bool = False
    """Stdout is a terminal."""
    width: int = 80


class Checked(NamedTuple):
    """A file that was read and checked. ``before``: its text before fixes, None if nothing was fixed."""

    path: str
    view: View
    report: Report
    blanks: int
    before: str | None = None
    fixed: int = 0


class Tally:
    """Counts over one or more files. ``fixed``: fixes made; ``fixable``: findings with a safe fix that are left."""

    def __init__(self) -> None:
        self.files = 0
        self.unreadable = 0
        self.levels: Counter[Level] = Counter()
        self.codes: Counter[str] = Counter()
        self.blanks = 0
        self.fixed = 0
        self.fixable = 0

    def add(self, other: Tally) -> None:
        self.files += other.files
        self.unreadable += other.unreadable
        self.levels += other.levels
        self.codes += other.codes
        self.blanks += other.blanks
        self.fixed += other.fixed
        self.fixable += other.fixable


class Outcome:
    """What one file adds to the output: a piece for stdout, complaints for stderr, counts and an exit code."""

    def __init__(self, code: int = CLEAN) -> None:
        self.out = ""
        self.complaints: list[str] = []
        self.tally = Tally()
        self.code = code
