"""Findings for people: by file, with the source line and a mark under the place."""

from __future__ import annotations

from drafts.visible import visible
from sections.kind import Need, State
from sections.rule import Finding, Level
from tui.cli.colour import Colours
from tui.cli.excerpt import excerpt
from tui.cli.plan import Checked, Plan, Tally
from tui.texts import LEVELS, STATES

INDENT = " " * 6
COLOUR_OF = {Level.ERROR: "red", Level.WARNING: "yellow", Level.HINT: "cyan"}


def make(plan: Plan) -> TextReport:
    return TextReport(plan)


class TextReport:
    between = "\n"

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.colours = Colours(plan.colour)

    def start(self) -> str:
        return ""

    def file(self, checked: Checked) -> str:
        findings = checked.findings
        if not (findings or checked.fixed or self.plan.alone):
            return ""
        lines = [*self._heading(checked)]
        if checked.fixed:
            lines.append(f"  已改好 {checked.fixed} 处")
        for finding in findings:
            lines += self._finding(checked, finding)
        return "\n".join(lines) + "\n"

    def _heading(self, checked: Checked) -> list[str]:
        kind = checked.kind
        name = f"{kind.name}（{kind.id}）" if kind else "认不出，只查不看文种的规则（可用 --kind 指定）"
        lines = [self.colours.bold(visible(checked.path)), f"  文种：{visible(name)}"]
        if kind:
            lines.append(f"  章节：{visible(sections(checked))}")
        return lines

    def _finding(self, checked: Checked, finding: Finding) -> list[str]:
        line, _ = checked.lines.position(finding.span.start)
        colour = COLOUR_OF[finding.level]
        level = self.colours.paint(colour, LEVELS[finding.level])
        source = checked.lines.span(line)
        shown, at, length = excerpt(
            source.of(checked.text),
            finding.span.start - source.start,
            min(finding.span.end, source.end) - source.start,
            self.plan.width - len(INDENT),
        )
        head = f"  {checked.where(finding)} {level} {finding.code} {finding.name} {visible(finding.message)}"
        if not shown.strip():
            return [head]
        return [head, INDENT + shown.rstrip(), INDENT + " " * at + self.colours.paint(colour, "^" * length)]

    def end(self, tally: Tally) -> str:
        gap = "\n" if tally.levels.total() or tally.fixed or (tally.files and self.plan.alone) else ""
        return gap + summary(tally, self.plan)


def sections(checked: Checked) -> str:
    """``标题与导语 有，存在问题 缺``: the sections of the draft's kind; an optional one only where it is there."""
    return "，".join(
        f"{seen.name} {STATES[seen.state]}"
        for seen in checked.sections
        if not (seen.need is Need.OPTIONAL and seen.state is State.MISSING)
    )


def summary(tally: Tally, plan: Plan) -> str:
    """The last lines: the table of ``--statistics``, the counts, what ``--fix`` did or could do."""
    lines = statistics(tally) if plan.statistics else []
    if tally.files:
        counts = "，".join(f"{name} {tally.levels[level]}" for level, name in LEVELS.items())
        found = tally.levels.total() or tally.blanks
        lines.append(f"检查了 {tally.files} 个文件：" + (f"{counts}，空项 {tally.blanks}" if found else "没有问题"))
    if tally.known:
        lines.append(f"另有 {tally.known} 处基线里已经有了，没有列出")
    if tally.fixed:
        lines.append(f"已改好 {tally.fixed} 处")
    if tally.fixable:
        lines.append(f"其中 {tally.fixable} 处可以自动改：加 --fix；先看改法加 --diff")
    return "".join(f"{line}\n" for line in lines)


def statistics(tally: Tally) -> list[str]:
    """One line per rule, the most frequent first."""
    from sections.rules import rule

    result = []
    for code, count in sorted(tally.codes.items(), key=lambda item: (-item[1], item[0])):
        found = rule(code)
        result.append(f"{count:6}  {code}  {found.title if found else ''}")
    return result
