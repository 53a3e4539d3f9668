"""Submitting a draft, sending it back, passing it: asked step by step, what is still open listed before it passes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from textual.app import App

from drafts.comments import TEXT_LIMIT, What
from drafts.rounds import told
from tui.reviewing import Review
from tui.screens.ask import Ask
from tui.screens.confirm import Choice, Confirm
from tui.widgets.said import when

SHOWN = 8
"""Verdicts of the past that are shown."""
WORDS = {What.SUBMIT: "送审", What.RETURN: "退回修改", What.PASS: "通过"}
CANCEL = Choice("cancel", "返回")

Judged = Callable[[What, str, Sequence[str]], None]


def give(app: App[Any], review: Review, left: Sequence[str], judged: Judged) -> None:
    """Ask for a verdict; ``judged`` gets it, a note, and what of ``left``, which is open, is left so knowingly."""
    choices = (*(Choice(what.value, words) for what, words in WORDS.items()), CANCEL)

    def answered(choice: str | None) -> None:
        if choice == "pass" and left:
            _pass_all_the_same(app, left, judged)
        elif choice not in (None, "cancel"):
            _ask_for_a_note(app, What(choice), (), judged)

    past = [f"{when(v)} {v.by} {told(v)}{f'：{v.text}' if v.text else ''}" for v in review.verdicts[-SHOWN:]]
    lines = [f"现在：{review.standing.words}", *past]
    question = f"{review.standing.round}：审阅结论".removeprefix("：")
    app.push_screen(Confirm(question, lines, choices, safe="cancel"), answered)


def _ask_for_a_note(app: App[Any], what: What, left: Sequence[str], judged: Judged) -> None:
    def answered(words: str | None) -> None:
        if words is not None:
            judged(what, words, left)

    def problem(words: str) -> str:
        return f"超过 {TEXT_LIMIT} 字了。" if len(words) > TEXT_LIMIT else ""

    app.push_screen(Ask(f"{WORDS[what]}：说明（可以不写）", (), problem), answered)


def _pass_all_the_same(app: App[Any], left: Sequence[str], judged: Judged) -> None:
    def answered(choice: str | None) -> None:
        if choice == "pass":
            _ask_for_a_note(app, What.PASS, left, judged)

    question = f"还有 {len(left)} 处没有写完或没有解决，仍然通过吗？会一并记下。"
    app.push_screen(Confirm(question, left, (Choice("pass", "仍然通过"), CANCEL), safe="cancel"), answered)
