"""What ``--fix`` would change, as a unified diff."""

from __future__ import annotations

from drafts.visible import visible
from tui.cli.colour import Colours
from tui.cli.plan import Checked, Plan, Tally

COLOUR_OF = {"+": "green", "-": "red", "@": "cyan"}


def make(plan: Plan) -> DiffReport:
    return DiffReport(plan)


class DiffReport:
    between = ""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.colours = Colours(plan.colour)

    def start(self) -> str:
        return ""

    def file(self, checked: Checked) -> str:
        if checked.before is None:
            return ""
        return "".join(self._line(line) for line in diff(checked.before, checked.text, checked.path))

    def _line(self, line: str) -> str:
        """A pipe gets the line as it is, so that ``patch`` can use it; a terminal gets nothing raw."""
        body = line.removesuffix("\n")
        if self.plan.terminal:
            body = visible(body.removesuffix("\r"), lines=True)
        colour = COLOUR_OF.get(body[:1])
        return (self.colours.paint(colour, body) if colour else body) + "\n"

    def end(self, tally: Tally) -> str:
        return "没有可以自动改的地方\n" if self.plan.terminal and not tally.fixed else ""


def diff(before: str, after: str, path: str) -> list[str]:
    """A unified diff whose lines end with LF only; a missing last line end is said as ``patch`` wants."""
    from difflib import unified_diff

    lines: list[str] = []
    for line in unified_diff(_lines(before), _lines(after), path, path):
        lines += [line] if line.endswith("\n") else [line + "\n", "\\ No newline at end of file\n"]
    return lines


def _lines(text: str) -> list[str]:
    parts = text.split("\n")
    return [part + "\n" for part in parts[:-1]] + parts[-1:] * bool(parts[-1])
