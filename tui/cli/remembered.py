"""What the cache knows of a file, turned into what a check of it would have come to."""

from __future__ import annotations

from tui.cli import record
from tui.cli.checking import finish
from tui.cli.failure import CommandError
from tui.cli.plan import Outcome, Plan
from tui.cli.reading import source


def remembered(kept: record.Kept, path: str, plan: Plan) -> Outcome | None:
    """None where the file has changed since it was looked up."""
    try:
        read = source(path)
        outcome = Outcome()
        if not read.decoded.sure:
            outcome.complaints.append(f"{path}：{read.decoded.notice}")
        finish(record.checked(kept, path, read.text), plan, outcome)
    except (CommandError, KeyError, ValueError):
        return None
    return outcome
