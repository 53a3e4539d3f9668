"""argparse in Chinese: options with nearest suggestions, help with wide characters aligned, errors as sentences."""

from __future__ import annotations

import argparse

from drafts.typed import TYPE_CHECKING
from tui.cli.failure import CommandError
from tui.nearest import suggestion

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

MESSAGES = {
    "argument %(argument_name)s: %(message)s": "%(argument_name)s：%(message)s",
    "expected one argument": "后面要跟一个值",
    "expected at most one argument": "后面最多跟一个值",
    "expected at least one argument": "后面至少跟一个值",
    "expected %s argument": "后面要跟 %s 个值",
    "expected %s arguments": "后面要跟 %s 个值",
    "not allowed with argument %s": "不能和 %s 一起用",
    "ignored explicit argument %r": "后面不带值，%r 是多余的",
    "one of the arguments %s is required": "%s 里要给一个",
    "the following arguments are required: %s": "还缺：%s",
    "unexpected option string: %s": "不认识 %s",
    "invalid %(type)s value: %(value)r": "%(value)r 不是要的那种值",
}
"""What argparse can say to a user of ours, and how we say it; its other messages are for programmers."""


def _translated(message: str) -> str:
    return MESSAGES.get(message, message)


def _translated_plural(singular: str, plural: str, number: int) -> str:
    return _translated(singular if number == 1 else plural)


# argparse takes its words from these two names of its own module and offers no other way in.
setattr(argparse, "_", _translated)  # noqa: B010 - the names are not in the type stubs
setattr(argparse, "ngettext", _translated_plural)  # noqa: B010


def _formatter(prog: str) -> argparse.HelpFormatter:
    """argparse makes one for every argument it checks; told the width it need not import shutil to ask for it."""
    return argparse.HelpFormatter(prog, width=80)


class Parser(argparse.ArgumentParser):
    """The arguments of one command. The command sets ``description`` and ``epilog``."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog=prog, add_help=False, allow_abbrev=False, formatter_class=_formatter)
        self._usage = ""
        self.add_argument("-h", "--help", action="help", help="显示这份说明")

    def parse(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Options and paths in any order. Raises CommandError with the nearest option for an unknown one."""
        self._usage = self.format_usage()
        known = self.parse_known_args if "--" in arguments else self.parse_known_intermixed_args
        options, rest = known(list(arguments))
        for word in rest:
            if word.startswith("-") and word != "-":
                self.error(f"不认识 {word}{suggestion(word.partition('=')[0], self.option_names())}")
        if rest:
            self.error(f"多出来的参数：{' '.join(rest)}")
        return options

    def option_names(self) -> list[str]:
        return [name for action in self._actions for name in action.option_strings]

    @property
    def actions(self) -> list[argparse.Action]:
        return self._actions

    def error(self, message: str) -> NoReturn:
        raise CommandError(f"{message}\n{self.format_usage()}\n说明：{self.prog} --help")

    def format_usage(self) -> str:
        """As at the start of ``parse``: while it parses options, argparse takes the positionals' number away."""
        from tui.cli.help import usage

        return self._usage or usage(self)

    def format_help(self) -> str:
        from tui.cli.help import page

        return page(self)
