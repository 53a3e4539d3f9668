"""The types of options: a word of the command line made into a value, or refused with a sentence."""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def refused(sentence: str) -> Exception:
    """What argparse takes for a word that cannot be the value of its option."""
    from argparse import ArgumentTypeError

    return ArgumentTypeError(sentence)


class OneOf:
    """The type of an option with few possible values; like ``choices``, but names the nearest one."""

    def __init__(self, *choices: str) -> None:
        self.choices = choices

    def __call__(self, value: str) -> str:
        if value not in self.choices:
            from tui.nearest import suggestion

            near = suggestion(value, self.choices)
            raise refused(f"没有 {value} 这个选择{near}（可选 {'、'.join(self.choices)}）")
        return value


def at_least(minimum: int) -> Callable[[str], int]:
    """The type of an option whose value is a whole number, ``minimum`` or more."""

    def convert(value: str) -> int:
        if not (value.isascii() and value.isdigit() and len(value) < 10) or int(value) < minimum:
            raise refused(f"要一个不小于 {minimum} 的整数，{value} 不是")
        return int(value)

    return convert


def in_files(value: str) -> tuple[str, tuple[str, ...]]:
    """The type of an option that names rules for some files: 归档/**=WD,PU."""
    glob, equals, words = value.rpartition("=")
    if not equals or not glob or not listed(words):
        raise refused(f"要写成 文件=规则，如 '归档/**=WD'，{value} 不是")
    return glob, tuple(listed(words))


def listed(value: str) -> list[str]:
    """The type of an option that takes a comma list; the comma may be full-width."""
    return [word.strip() for word in value.replace("，", ",").replace("、", ",").split(",") if word.strip()]
