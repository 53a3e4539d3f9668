"""``qicao rules``: every rule in one line."""

from __future__ import annotations

import argparse
from itertools import groupby

from drafts.span import cells
from sections.rules import RULES
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.values import OneOf
from tui.texts import LEVELS


def add_arguments(parser: Parser) -> None:
    parser.description = "列出全部规则：编号、级别、名称、查什么。要看一条规则的说明和例子：qicao rule 编号"
    parser.add_argument(
        "--format", type=OneOf("text", "json"), default="text", metavar="形式", help="text 给人看，json 给程序"
    )


def run(options: argparse.Namespace) -> int:
    if options.format == "json":
        from tui.cli.reports.json_report import dumps

        streams.use_utf8()
        listed = [
            {"code": r.code, "name": r.name, "family": r.family, "level": r.level.value, "title": r.title}
            for r in RULES
        ]
        streams.say(dumps({"version": 1, "rules": listed}))
        return 0
    width = max((cells(rule.name) for rule in RULES), default=0)
    groups = [
        "\n".join(f"{r.code}  {LEVELS[r.level]}  {r.name:{width}}  {r.title}" for r in family)
        for _, family in groupby(RULES, key=lambda rule: rule.family)
    ]
    streams.say("\n\n".join(groups))
    return 0
