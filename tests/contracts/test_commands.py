"""Every command has help in Chinese, is in both READMEs and in the completion; argparse never speaks English to users."""

from __future__ import annotations

import argparse
import inspect
import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from drafts.span import cells
from tui.cli.arguments import MESSAGES, Parser
from tui.cli.table import COMMANDS

Qicao = Callable[..., "tuple[int, str, str]"]

HAN = re.compile(r"[\u4e00-\u9fff]")
FOR_PROGRAMMERS = (
    "not defined",
    "subparser",
    "argument %(argument_name)s",
    "parser",
    "with mode",
    "can't open",
    "cannot merge",
    "is an invalid argument for positionals",
    "invalid option string",
    "dest= is required",
    "conflict",
    "mutually exclusive arguments",
    "is not callable",
    "usage: ",
    "positional arguments",
    "options",
    "show this help",
    "subcommands",
    "%(prog)s: error",
    "%(prog)s: warning",
    "%(heading)s:",
    "(default: ",
    "show program's version",
    "unrecognized arguments",
    "invalid choice",
    "ambiguous option",
    "deprecated",
    "(choose from",
    "maybe you meant",
)
"""Parts of argparse's messages that no user of ours can meet: mistakes in our own tables, what we say ourselves."""


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_chinese_and_fits(qicao: Qicao, name: str) -> None:
    code, out, err = qicao(name, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"用法：qicao {name} ")
    assert "显示这份说明" in out
    assert not re.search(r"usage|optional|positional|show this|default:", out)
    assert max(map(cells, out.splitlines())) <= 80


@pytest.mark.parametrize("name", COMMANDS)
def test_every_argument_is_explained_in_chinese(name: str) -> None:
    parser = Parser(f"qicao {name}")
    import_module(COMMANDS[name].module).add_arguments(parser)
    assert HAN.search(parser.description or "")
    assert HAN.search(COMMANDS[name].summary)
    for action in parser.actions:
        assert HAN.search(action.help or ""), action
        assert action.nargs == 0 or action.metavar, action


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md"])
def test_every_command_is_in_the_readme(root: Path, page: str, name: str) -> None:
    path = root / page
    if not path.exists():
        pytest.skip(f"no {page} here")
    assert re.search(rf"qicao {name}\b", path.read_text(encoding="utf-8"))


def test_every_message_of_argparse_to_users_is_translated() -> None:
    source = inspect.getsource(argparse)
    messages = re.findall(r"""\b(?:_|ngettext)\(\s*(["'])((?:(?!\1).)+)\1""", source)
    messages += re.findall(r"""ngettext\(\s*(["'])(?:(?!\1).)+\1,\s*["']((?:(?!["']).)+)""", source)
    unknown = {text for _, text in messages} - set(MESSAGES)
    assert messages
    assert [text for text in sorted(unknown) if not any(part in text for part in FOR_PROGRAMMERS)] == []
