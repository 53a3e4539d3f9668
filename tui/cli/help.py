"""The help page of a command, laid out in terminal cells, since Chinese characters are two cells wide."""

from __future__ import annotations

import argparse
from itertools import pairwise

from drafts.span import cells
from drafts.typed import TYPE_CHECKING
from tui.cli import streams
from tui.editing.wrap import row_ends

if TYPE_CHECKING:
    from tui.cli.arguments import Parser

INDENT = 2
LONGEST_TERM = 26
"""Cells; a longer option has its explanation on the next line."""


def page(parser: Parser) -> str:
    """Usage, description, arguments, options, examples."""
    width = min(streams.columns(), 100)
    parts = [parser.format_usage()]
    if parser.description:
        parts.append("\n".join(wrapped(parser.description, width)))
    positionals = [a for a in parser.actions if not a.option_strings and a.help]
    optionals = [a for a in parser.actions if a.option_strings and a.help]
    for heading, actions in (("参数", positionals), ("选项", optionals)):
        if actions:
            parts.append(f"{heading}：\n" + table([(term(a), a.help or "") for a in actions], width))
    if parser.epilog:
        parts.append(parser.epilog)
    return "\n\n".join(parts) + "\n"


def usage(parser: Parser) -> str:
    """``用法：qicao check [选项] 路径…``"""
    words = [parser.prog, "[选项]"]
    words += [_positional(action) for action in parser.actions if not action.option_strings]
    return "用法：" + " ".join(words)


def _positional(action: argparse.Action) -> str:
    name = str(action.metavar or action.dest)
    return {"+": f"{name}…", "*": f"[{name}…]", "?": f"[{name}]"}.get(str(action.nargs), name)


def term(action: argparse.Action) -> str:
    """``-o, --out 文件``"""
    if not action.option_strings:
        return str(action.metavar or action.dest)
    names = ", ".join(action.option_strings)
    return names if action.nargs == 0 else f"{names} {action.metavar or action.dest.upper()}"


def table(rows: list[tuple[str, str]], width: int) -> str:
    """Terms on the left, explanations aligned on the right."""
    short = [cells(left) for left, _ in rows if cells(left) <= LONGEST_TERM]
    column = INDENT + max(short, default=0) + 2
    lines: list[str] = []
    for left, right in rows:
        body = wrapped(right, max(width - column, 20))
        head = " " * INDENT + left
        if cells(left) <= LONGEST_TERM:
            lines.append(head + " " * (column - cells(head)) + body[0])
            body = body[1:]
        else:
            lines.append(head)
        lines += [" " * column + line for line in body]
    return "\n".join(lines)


def wrapped(text: str, width: int) -> list[str]:
    """``text`` in lines of at most ``width`` cells; words stay whole."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        ends = row_ends(paragraph, list(map(cells, paragraph)), width + 1)
        lines += [
            paragraph[start:end].rstrip() if start == 0 else paragraph[start:end].strip()
            for start, end in pairwise([0, *ends])
        ]
    return lines
