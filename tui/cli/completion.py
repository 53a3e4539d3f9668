"""``qicao completion``: a script that completes commands, options and their values, made from the argument tables."""

from __future__ import annotations

import argparse
from importlib import import_module

from sections.catalog import built_in
from sections.rules import RULES
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.shells import Argument, bash, fish, zsh
from tui.cli.table import COMMANDS
from tui.cli.values import OneOf

DESCRIPTION = "打印补全脚本。装好以后，按 Tab 补全命令、选项、文种和规则编号。"

INSTALL = """装法：
  bash: qicao completion bash > ~/.local/share/bash-completion/completions/qicao
  zsh:  qicao completion zsh > ~/.zfunc/_qicao（~/.zfunc 要在 fpath 里）
  fish: qicao completion fish > ~/.config/fish/completions/qicao.fish"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = INSTALL
    parser.add_argument("shell", type=OneOf("bash", "zsh", "fish"), metavar="shell", help="bash、zsh 或 fish")


def run(options: argparse.Namespace) -> int:
    shells = {"bash": bash, "zsh": zsh, "fish": fish}
    streams.say(shells[options.shell](tables()))
    return 0


def tables() -> dict[str, list[Argument]]:
    """The arguments of every command."""
    result: dict[str, list[Argument]] = {}
    for name, command in COMMANDS.items():
        parser = Parser(f"qicao {name}")
        import_module(command.module).add_arguments(parser)
        unnamed = [action for action in parser.actions if not action.option_strings]
        result[name] = [
            Argument(
                tuple(a.option_strings),
                a.help or "",
                a.nargs != 0,
                _values(a),
                place=unnamed.index(a) + 1 if a in unnamed else 0,
                many=a.nargs in ("*", "+"),
            )
            for a in parser.actions
        ]
    return result


def _values(action: argparse.Action) -> tuple[str, ...]:
    if isinstance(action.type, OneOf):
        return action.type.choices
    if action.metavar == "规则":
        return (*dict.fromkeys(rule.family for rule in RULES), *(rule.code for rule in RULES))
    if action.metavar == "文种":
        return tuple(built_in())
    return ("check",) if action.metavar == "check" else ()
