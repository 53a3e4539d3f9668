"""Tell what was found: each file's piece in order, complaints as they come, the sum at the end."""

from __future__ import annotations

from collections import Counter

from tui.cli import streams
from tui.cli.gather import Gathered
from tui.cli.plan import CLEAN, REFUSED, Outcome, Plan, Tally
from tui.cli.progress import Progress
from tui.cli.reports import reporter
from tui.cli.running import Ready, outcomes

AT_ONCE = 64
"""Pieces of ready-made output that are written together."""


SEVERAL = 3
"""Files in which the same fault of a rule is told; of the others only how many they are."""


class Complaints:
    """What goes to stderr; each sentence once."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._said: set[str] = set()
        self._crashes: Counter[tuple[str, str]] = Counter()

    def add(self, path: str, outcome: Outcome) -> None:
        """What is to be said of the file at ``path``."""
        self.say(*outcome.complaints)
        for code, why in outcome.crashes:
            self._crashes[code, why] += 1
            if self._crashes[code, why] <= SEVERAL:
                self.say(f"{path}：规则 {code} 自己出错了（{why}），其余规则照常检查")

    def close(self) -> None:
        """Say of the faults of rules how many more there were."""
        for (code, why), number in self._crashes.items():
            if number > SEVERAL:
                self.say(f"规则 {code} 在另外 {number - SEVERAL} 个文件里也这样出错了（{why}）")

    def say(self, *complaints: str) -> None:
        for complaint in complaints:
            if complaint not in self._said:
                self._progress.clear()
                streams.complain(complaint)
                self._said.add(complaint)


class Sum:
    """What the whole run has come to. Counts out of the cache are added as they are, and read once at the end."""

    def __init__(self, code: int) -> None:
        self.tally = Tally()
        self.code = code
        self.used: set[str] = set()
        self._kept = 0
        self._codes = b""

    def add(self, outcome: Outcome) -> None:
        self.tally.add(outcome.tally)
        self.code = max(self.code, outcome.code)
        self.used |= outcome.used

    def add_ready(self, ready: Ready) -> None:
        self._kept += ready.kept.counts
        self._codes = ready.codes
        self.used |= ready.kept.used

    def close(self, plan: Plan) -> None:
        if self._kept:
            from tui.cli import record

            found = record.tally(self._kept, self._codes.decode().split())
            self.tally.add(found)
            self.code = max(self.code, found.code(plan))


def tell(gathered: Gathered, plan: Plan, jobs: int | None, *, cached: bool) -> int:
    """Check all files and write the report to stdout; the exit code. Raises CommandError."""
    report = reporter(plan)
    total = Sum(REFUSED if gathered.complaints else CLEAN)
    with Progress(len(gathered.files)) as progress:
        complaints = Complaints(progress)
        complaints.say(*gathered.complaints, *gathered.notices)
        streams.write(report.start())
        between = ""
        ready: list[bytes] = []
        found = outcomes(gathered.files, plan, jobs, cached=cached)
        try:
            for path, outcome in zip(gathered.files, found, strict=True):
                progress()
                if isinstance(outcome, Ready):
                    ready += (between.encode(), outcome.kept.named(outcome.path))
                    between = report.between
                    total.add_ready(outcome)
                    if len(ready) > AT_ONCE:
                        progress.clear(plan.terminal)
                        _write(ready)
                    continue
                _write(ready)
                if outcome.out:
                    progress.clear(plan.terminal)
                    streams.write(between + outcome.out)
                    between = report.between
                complaints.add(path, outcome)
                total.add(outcome)
        finally:
            found.close()
        _write(ready)
        complaints.close()
        total.close(plan)
        streams.write(report.end(total.tally))
        complaints.say(*_idle(gathered, plan, total))
    return total.code


def _write(ready: list[bytes]) -> None:
    if ready:
        streams.write_bytes(b"".join(ready))
        ready.clear()


def _idle(gathered: Gathered, plan: Plan, total: Sum) -> list[str]:
    """What of the settings had no effect, where a whole desk was looked at with all its rules."""
    narrowed = plan.select is not None or plan.ignore or plan.select_in or plan.ignore_in or plan.kind or plan.baseline
    if narrowed or total.code >= REFUSED or not gathered.folders:
        return []
    from tui.cli.idle import idle

    return idle(gathered, total.used)
