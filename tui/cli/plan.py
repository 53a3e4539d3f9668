"""What one run of ``qicao check`` was asked to do, and what became of one file. Both travel between processes."""

from __future__ import annotations

from collections import Counter

from drafts.cached import cached_property
from drafts.span import Lines
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.rule import Finding, Level

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from drafts.word_places import Places
    from sections.check import RuleCrash
    from sections.kind import Kind, Need, State
    from sections.view import View

CLEAN, FINDINGS, REFUSED, OUR_FAULT = 0, 1, 2, 3
"""Exit codes; of several the highest is the one that counts."""

InFiles = tuple[str, tuple[str, ...]]
"""A glob, and the rules that are named for the files it means."""


class Plan(NamedTuple):
    """``select``: None where the command line names none, so that the desk's own choice holds."""

    select: Sequence[str] | None = None
    ignore: Sequence[str] = ()
    select_in: tuple[InFiles, ...] = ()
    ignore_in: tuple[InFiles, ...] = ()
    kind: str | None = None
    format: str = "text"
    fix: bool = False
    diff: bool = False
    fail_on: Level = Level.WARNING
    statistics: bool = False
    stdin_name: str | None = None
    baseline: str | None = None
    """The file with what is known already."""
    alone: bool = False
    """Only one file is checked: it gets its heading even if it is clean."""
    marks: bool = False
    """Whether fingerprints of the findings are wanted, to write a baseline."""
    keep: bool = False
    """Whether results are wanted for the cache."""
    colour: bool = False
    terminal: bool = False
    """Stdout is a terminal."""
    width: int = 80


class Seen(NamedTuple):
    """A section of the kind. ``line``: where it starts, from 1; None where it was not found."""

    id: str
    name: str
    need: Need
    state: State
    line: int | None


class Checked:
    """A file that was read and checked. ``before``: its text before fixes, None if nothing was fixed.

    ``known``: how many of its findings the baseline knows; they are not among ``findings``.
    ``places``: of a Word document, where in it each place of ``text`` is.
    ``used``: which allowances of the settings silenced something, by place.
    """

    def __init__(
        self,
        path: str,
        text: str,
        kind: Kind | None,
        sections: tuple[Seen, ...],
        findings: tuple[Finding, ...],
        blanks: int,
    ) -> None:
        self.path = path
        self.text = text
        self.kind = kind
        self.sections = sections
        self.findings = findings
        self.blanks = blanks
        self.crashes: tuple[RuleCrash, ...] = ()
        self.used: frozenset[str] = frozenset()
        self.before: str | None = None
        self.fixed = 0
        self.known = 0
        self.places: Places | None = None
        self.body = ""
        """These findings in JSON, once somebody asked (tui/cli/reports/json_report.py)."""

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.text)

    def where(self, finding: Finding) -> str:
        """Where it begins: ``12:5``, line and column; in a Word document 第 3 段第 6 字."""
        if self.places is not None:
            return str(self.places.at(finding.span.start))
        line, column = self.lines.position(finding.span.start)
        return f"{line}:{column}"

    def message(self, finding: Finding) -> str:
        """What is said where a program shows it that knows no places in Word documents."""
        return f"{self.where(finding)}：{finding.message}" if self.places is not None else finding.message


def seen(view: View) -> tuple[Seen, ...]:
    """The sections of the view's kind, in its order."""
    return tuple(
        Seen(
            found.section.id,
            found.section.name,
            found.section.need,
            found.state,
            None if found.anchor is None else view.lines.position(found.anchor)[0],
        )
        for found in view.matched.sections
    )


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
        self.known = 0

    def add(self, other: Tally) -> None:
        self.files += other.files
        self.unreadable += other.unreadable
        for level, number in other.levels.items():
            self.levels[level] += number
        for code, number in other.codes.items():
            self.codes[code] += number
        self.blanks += other.blanks
        self.fixed += other.fixed
        self.fixable += other.fixable
        self.known += other.known

    def count(self, checked: Checked) -> None:
        self.files += 1
        self.blanks += checked.blanks
        self.fixed += checked.fixed
        self.known += checked.known
        for finding in checked.findings:
            self.levels[finding.level] += 1
            self.codes[finding.code] += 1
            self.fixable += finding.fix is not None and finding.fix.safe

    def code(self, plan: Plan) -> int:
        """The exit code that these counts call for."""
        if plan.diff:
            return FINDINGS if self.fixed else CLEAN
        counted = self.levels[Level.ERROR] + (self.levels[Level.WARNING] if plan.fail_on is Level.WARNING else 0)
        return FINDINGS if counted else CLEAN


class Outcome:
    """What one file adds to the output: a piece for stdout, complaints for stderr, counts and an exit code.

    ``crashes``: codes of rules that raised, and what. ``record``: the same for the cache (tui/cli/record.py), under
    ``key``; empty where it is not to be kept. ``fingerprints``: of its findings, where a baseline is written.
    """

    def __init__(self, code: int = CLEAN) -> None:
        self.out = ""
        self.complaints: list[str] = []
        self.crashes: list[tuple[str, str]] = []
        self.tally = Tally()
        self.code = code
        self.used: frozenset[str] = frozenset()
        self.key = b""
        self.record = b""
        self.fingerprints: Mapping[str, int] = {}
