"""How ``qicao check`` writes what it found: one module per format, chosen by name."""

from __future__ import annotations

from importlib import import_module

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Protocol

    from tui.cli.plan import Checked, Plan, Tally

    class Reporter(Protocol):
        """Makes the pieces of the output; ``file`` is also called in worker processes, in any order."""

        between: str
        """What stands between the pieces of two files that have one."""

        def start(self) -> str: ...

        def file(self, checked: Checked) -> str:
            """The piece for one file; empty: nothing to say."""
            ...

        def end(self, tally: Tally) -> str: ...


FORMATS = ("text", "json", "github", "sarif", "rdjson", "rdjsonl")


def reporter(plan: Plan) -> Reporter:
    """The reporter for what ``plan`` asks for."""
    name = "diff" if plan.diff else plan.format
    made: Reporter = import_module(f"tui.cli.reports.{name}_report").make(plan)
    return made
