"""The findings of a draft: a list by section, and of the one in hand the place, the reason and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from drafts.span import Span
from drafts.visible import visible
from sections.rule import Finding, Fix
from sections.rules import rule
from tui import finding_list
from tui.commands import FINDINGS
from tui.finding_list import Wanted
from tui.fit import hanging, wrapped
from tui.followed import followed
from tui.open_draft import Change, OpenDraft
from tui.screens import saving
from tui.screens.ask import Ask
from tui.screens.page import Page
from tui.texts import LEVELS
from tui.widgets.finding_table import FindingTable
from tui.widgets.marked import marked
from tui.widgets.top import Top

SENTENCE = 3
"""Rows that a sentence takes at most, about."""
WANTED = {
    Wanted.ALL: "全部",
    Wanted.ERRORS: "错误",
    Wanted.WARNINGS: "警告",
    Wanted.HINTS: "提示",
    Wanted.BLANKS: "空项",
}


class FindingsScreen(Page[int]):
    """Ends with where to go in the draft, in code points."""

    CSS_PATH = "../styles/findings.tcss"
    place = FINDINGS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", show=False),
    ]

    def __init__(self, draft: OpenDraft, offset: int = 0) -> None:
        super().__init__()
        self.draft = draft
        self.came_from = offset
        self.wanted = Wanted.ALL

    def body(self) -> ComposeResult:
        yield Top()
        yield Static(id="levels")
        yield FindingTable(id="findings")
        with VerticalScroll(id="about"):
            yield Static(id="detail")

    def on_mount(self) -> None:
        self.query_one(FindingTable).focus()
        self.list_findings(self.came_from)

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    @property
    def chosen(self) -> Finding | None:
        return self.query_one(FindingTable).chosen

    # Drawing

    def list_findings(self, offset: int) -> None:
        """List what is wanted, the first finding from ``offset`` on in hand."""
        wanted = [finding for finding in self.draft.findings if self.wanted.takes(finding)]
        self.query_one(FindingTable).show(self.draft.view, finding_list.grouped(self.draft.view, wanted), offset)
        self.draw()

    def draw(self) -> None:
        findings = self.draft.findings
        counts = {wanted: sum(map(wanted.takes, findings)) for wanted in Wanted}
        self.query_one(Top).show(
            f"问题  {visible(self.draft.title)}", f"空项 {counts[Wanted.BLANKS]} · 问题 {counts[Wanted.ALL]}"
        )
        pieces = [
            Content.styled(f"[{WANTED[w]} {n}]", "bold reverse") if w is self.wanted else Content(f" {WANTED[w]} {n} ")
            for w, n in counts.items()
        ]
        self.query_one("#levels", Static).update(Content(" ").join(pieces))
        self.query_one("#detail", Static).update(self.detail())

    def detail(self) -> Content:
        finding = self.chosen
        if finding is None:
            return wrapped(Content(self.nothing()), self.width)
        return Content("\n").join(self.about(finding))

    @property
    def width(self) -> int:
        """Cells for a row of the lower pane, its scroll bar left out."""
        return self.size.width - 5

    def nothing(self) -> str:
        left = len(self.draft.blanks)
        if self.wanted is not Wanted.ALL:
            return f"没有{WANTED[self.wanted]}。F3 换着看别的。"
        blanks = f"\n  还有 {left} 处空项没有填：Esc 回到写作，F2 逐个填。" if left else ""
        return f"✓ 没有发现问题。{blanks}"

    def about(self, finding: Finding) -> Iterator[Content]:
        view = self.draft.view
        start = min(finding.span.start, len(view.text))
        line, column = view.lines.position(start)
        yield wrapped(Content.styled(visible(finding.message), "bold"), self.width)
        yield Content.styled(f"{finding.code} · {LEVELS[finding.level]} · 第 {line} 行第 {column} 字", "$faint")
        if finding.fix is not None:
            yield from self.fixed(finding.fix)
        elif len(sentence := view.sentence(start)):
            shown = marked(view.text, sentence, finding.span, (self.width - 8) * SENTENCE)
            yield hanging("原  句  ", shown, self.width)
        declared = rule(finding.code)
        why = finding_list.paragraphs(declared.check.__doc__) if declared else []
        for number, paragraph in enumerate(why):
            yield hanging("        " if number else "为什么  ", Content(paragraph), self.width)

    def fixed(self, fix: Fix) -> Iterator[Content]:
        edits = finding_list.first_line(self.draft.view, fix)
        before, after = finding_list.before_and_after(self.draft.view, edits)
        start, end, other = finding_list.difference(before, after)
        room = (self.width - 8) * SENTENCE
        if after.strip():
            yield hanging("改之前  ", marked(before, Span(0, len(before)), Span(start, end), room), self.width)
            yield hanging("改之后  ", marked(after, Span(0, len(after)), Span(start, other), room), self.width)
        else:
            yield hanging("删去它  ", marked(before, Span(0, len(before)), Span(start, end), room), self.width)
        many = f"一共改 {len(fix.edits)} 处，上面是最先一行的 {len(edits)} 处。" if len(edits) < len(fix.edits) else ""
        care = "" if fix.safe else "；这一处拿不准，改前请看清楚"
        yield hanging("        ", Content(f"{many}F6 照此改正，Ctrl+Z 撤销{care}"), self.width)

    @on(FindingTable.OptionHighlighted)
    def tell(self) -> None:
        self.draw()
        self.query_one("#about").scroll_home(animate=False)

    # Commands

    @on(FindingTable.OptionSelected)
    def action_go_to_finding(self) -> None:
        if (finding := self.chosen) is not None:
            self.dismiss(finding.span.start)

    def action_show_level(self) -> None:
        every = list(Wanted)
        here = self.chosen
        self.wanted = every[(every.index(self.wanted) + 1) % len(every)]
        self.list_findings(here.span.start if here else 0)

    def action_apply_fix(self) -> None:
        finding = self.chosen
        if finding is None or finding.fix is None:
            self.say("这个问题没有现成的改法：按 Enter 回到写作自己改" if finding else "没有选中问题")
            return
        self.draft.apply_fix(finding)
        self.list_findings(finding.span.start)
        self.say(f"已改正 {finding.code}。Ctrl+Z 撤销")

    def action_apply_safe_fixes(self) -> None:
        edits, fixes = finding_list.safe_edits(f for f in self.draft.findings if self.wanted.takes(f))
        if not fixes:
            self.say("这里没有可以放心自动改正的问题")
            return
        here = self.chosen
        self.draft.apply(edits, f"改正 {fixes} 处")
        self.list_findings(here.span.start if here else 0)
        self.say(f"改正了 {fixes} 处。Ctrl+Z 一步撤销")

    def action_switch_off(self) -> None:
        finding = self.chosen
        if finding is None:
            self.say("没有选中问题")
            return

        def answered(reason: str | None) -> None:
            if reason is not None:
                self.draft.switch_off(finding, reason)
                self.list_findings(finding.span.start)
                self.say(f"{finding.code} 在这一行不再提示。Ctrl+Z 撤销")

        lines = ["这一行末尾会加上一条注释，写明编号和原因；导出时不带出去。"]
        if others := finding_list.same_line(self.draft.view, self.draft.findings, finding):
            lines.append(f"注意：同一行还有 {others} 处 {finding.code}，也不再提示。")
        question = f"为什么这里不用管“{visible(finding.message)}”？"
        self.app.push_screen(Ask(question, lines, _reason_problem, hint="例如：这是原文引用"), answered)

    def action_undo(self) -> None:
        self.redone(self.draft.undo(), "撤销", "没有可以撤销的了")

    def action_redo(self) -> None:
        self.redone(self.draft.redo(), "重做", "没有可以重做的了")

    def redone(self, change: Change | None, what: str, nothing: str) -> None:
        if change is not None:
            self.list_findings(min((edit.start for edit in change.edits), default=0))
        self.say(f"{what}：{change.label}{followed(self.draft, change)}" if change else nothing)

    def action_save(self) -> None:
        saving.save(self.qicao, self.draft, self.draw, lambda change: self.list_findings(change.at))

    def action_leave_findings(self) -> None:
        self.dismiss(self.came_from)


def _reason_problem(reason: str) -> str:
    return "" if reason else "写几个字，让以后看到的人知道为什么。"
