"""``qicao check --write-baseline``: what is found now is known from now on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tui.cli import streams
from tui.cli.baseline import NAME, written
from tui.cli.failure import CommandError
from tui.cli.gather import Gathered
from tui.cli.plan import CLEAN, REFUSED, Outcome, Plan
from tui.cli.progress import Progress
from tui.cli.running import outcomes
from tui.cli.telling import Complaints
from tui.cli.writing import save_new


def write_baseline(gathered: Gathered, plan: Plan, target: str | None, jobs: int | None, *, cached: bool) -> int:
    """Check all files, write their fingerprints, and say where. Raises CommandError where one file was not checked."""
    path = Path(target or NAME)
    found: list[tuple[str, Mapping[str, int]]] = []
    code = REFUSED if gathered.complaints else CLEAN
    with Progress(len(gathered.files)) as progress:
        complaints = Complaints(progress)
        complaints.say(*gathered.complaints, *gathered.notices)
        for name, outcome in zip(gathered.files, outcomes(gathered.files, plan, jobs, cached=cached), strict=True):
            assert isinstance(outcome, Outcome)
            progress()
            complaints.add(name, outcome)
            code = max(code, outcome.code if outcome.code >= REFUSED else CLEAN)
            found.append((name, outcome.fingerprints))
        complaints.close()
    if code:
        raise CommandError(f"有文件没有查成，基线 {path} 没有写", code)
    save_new(path, written(path, found), overwrite=True)
    number = sum(sum(marks.values()) for _, marks in found)
    streams.tell(f"记下了 {len(found)} 个文件里的 {number} 处问题：{path}\n以后只报新的：加 --baseline {path}")
    return CLEAN
