"""``qicao rule``: a rule's page with its examples."""

from __future__ import annotations

import argparse
import inspect
from collections.abc import Iterator

from drafts.span import Lines
from drafts.visible import visible
from sections.rule import Example, Rule
from sections.rules import RULES
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.excerpt import excerpt
from tui.cli.failure import CommandError
from tui.cli.help import wrapped
from tui.nearest import suggestion
from tui.texts import LEVELS


def add_arguments(parser: Parser) -> None:
    parser.description = "说明一条规则：查什么、为什么、怎样和相像的分开，并给出例子。qicao rules 列出全部规则"
    parser.add_argument("rule", metavar="规则", help="编号（BL001）或名称")


def run(options: argparse.Namespace) -> int:
    wanted = options.rule.lower()
    found = next((rule for rule in RULES if wanted in (rule.code.lower(), rule.name.lower())), None)
    if found is None:
        near = suggestion(options.rule, [name for rule in RULES for name in (rule.code, rule.name)])
        raise CommandError(f"没有 {options.rule} 这条规则{near}\n全部规则：qicao rules")
    streams.say("\n".join(page(found, min(streams.columns(), 100))))
    return 0


def page(rule: Rule, width: int) -> Iterator[str]:
    yield f"{rule.code} {rule.name} · {rule.title} · {LEVELS[rule.level]}"
    yield ""
    for line in inspect.cleandoc(rule.check.__doc__ or "").split("\n"):
        yield from wrapped(line, width)
    for heading, examples in (("会报的", rule.bad), ("不会报的", rule.good)):
        if examples:
            yield ""
            yield f"{heading}："
        for example in examples:
            yield from _example(example, width - 4)
    yield ""
    yield f"在稿子里关掉：<!-- qicao: off {rule.code} 原因 -->，写在那一行末尾只管那一行"
    yield f"一次不查：qicao check --ignore {rule.code}；整个案头不查：qicao.yaml 里写 ignore: [{rule.code}]"


def _example(example: Example, width: int) -> Iterator[str]:
    """The lines of an example, a mark under each place that is reported."""
    lines = Lines(example.text)
    ends = dict(zip(example.at, example.ends, strict=False))
    for number, span in enumerate(lines.spans(), 1):
        text = span.of(example.text)
        marks: dict[str, str] = {}
        for place in (place for place in example.at if place[0] == number):
            end = ends.get(place, (number, place[1] + 1))
            shown, at, length = excerpt(text, place[1] - 1, end[1] - 1 if end[0] == number else len(text), width)
            marks[shown] = marks.get(shown, "").ljust(at) + "^" * length
        if not marks and text.strip():
            yield f"    {visible(text)}"
        for shown, mark in marks.items():
            yield f"    {shown}"
            yield f"    {mark}"
