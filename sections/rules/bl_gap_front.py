"""A unit that stands bare, by words or by a pattern, and what is asked of what stands in front of it."""

from __future__ import annotations

from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


NUMERALS = "一二三四五六七八九十百千万亿两几数多余半零〇每"
STOP = ("，", "。", "；", "、", ",", ";", ".", "\n", "")
BLANKS = (" ", "\u3000")
STOPS = ("。", "！", "？", "\n", " ", "\t", "\u3000")
"""What a sentence or a line begins behind, blanks among it."""
WIDE = Regex(r"[\u4e00-\u9fff”]{2}(?:\u3000{2,4}| {3,6})\Z")
"""Room left for a figure in the middle of a clause: 慰问　　户困难群众."""


COMPARED = tuple(
    of + how
    for of in "同比 环比 比上年 较上年 比去年 较去年 上年同期 去年同期".split()
    for how in "增长 下降 上升 提高 减少 增加".split()
)
MAY_END = ("占比", *COMPARED)
"""What a sentence may end with although it has no figure, if nothing around it has lost one."""


class Unit(NamedTuple):
    """Units that stand bare behind certain words, or, without words, behind any Han character that is no numeral."""

    units: tuple[str, ...]
    after: tuple[str, ...] = ()
    """What stands in front; empty: a Han character or ”, none of NUMERALS and ``barred``."""
    barred: str = ""
    never_after: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    """What must follow; the empty string is the end of the text. Empty: anything may."""
    never: tuple[str, ...] = ()


class Pattern(NamedTuple):
    """A unit that stands bare: ``fits`` is asked of what stands in front, ``bare`` is matched at the unit."""

    firsts: str
    fits: Callable[[str], bool] | None
    """None: one of ``behind`` has to stand there, and no more."""
    bare: Regex
    """Its group 1 is the unit."""
    behind: tuple[str, ...] = ("",)
    """What stands right in front, unless the text begins there."""
    next: tuple[str, ...] = ("",)
    """What stands right behind the first character of the unit, unless the text ends there."""

    def may_follow(self, before: str) -> bool:
        return before.endswith(self.behind) if self.fits is None else self.fits(before)


def begins(stops: str) -> Callable[[str], bool]:
    """In front, blanks aside, stands the start of a text or one of ``stops``; no line that a figure was cut off at."""

    def fits(before: str) -> bool:
        said = before.rstrip(" \t\u3000")
        return (said[-1:] or stops[0]) in stops and not (said.endswith("\n") and _goes_on(said[-3:-1]))

    return fits


def _goes_on(end: str) -> bool:
    """Whether a line that ends with it was cut off in the middle of a date, 2025 or 20**, or of a word, 下半 / 年.

    Not behind the number of a sample: 工作总结范文篇1.
    """
    char = end[-1:]
    return (char.isdecimal() and end[:1] not in ("篇", "文")) or char in tuple(
        "XxＸｘ×*＊_＿半今去前明本全每近多几往新这那当同"
    )


def behind_blanks(blanks: str, most: int, barred: str = "", marks: str = "") -> Callable[[str], bool]:
    """In front stand up to ``most`` of ``blanks``, and before these a Han character, none of ``barred``, or ``marks``.

    Not where each character stands apart: 党 支 部.
    """

    def fits(before: str) -> bool:
        said = before.rstrip(blanks)
        room = len(before) - len(said)
        spread = room == 1 and before.endswith(" ") and said[-2:-1] == " " and said[-3:-2].isalnum()
        return 0 < room <= most and may_lead(said[-1:], barred, marks) and not spread

    return fits


def behind_verb(verbs: str, reach: int, barred: str, marks: str = "") -> Callable[[str], bool]:
    """In front stands one of ``verbs`` and its object, up to ``reach`` Han characters, the last none of ``barred``."""
    words = verbs.split()

    def fits(before: str) -> bool:
        objects = (before[at + len(verb) :] for verb in words if (at := before.rfind(verb)) >= 0)
        return any(
            not said
            or (
                len(said) <= reach
                and all(is_han(char) or char in marks for char in said)
                and may_lead(said[-1], barred, marks[-1:])
            )
            for said in objects
        )

    return fits


IN_ALL = ("共", "共计", "总计", "累计", "合计")


def in_all(before: str) -> bool:
    """Behind 共计 and the like, not 公共."""
    return any(
        before.endswith(word) and before[-len(word) - 1 : -len(word)] not in ("公", "总", "一", "与") for word in IN_ALL
    )


def may_lead(char: str, barred: str, marks: str = "") -> bool:
    return (is_han(char) and char not in barred) or (char != "" and char in marks)


DONE = frozenset("主持召开 主持会议 主持 强调 指出 要求 出席 致辞 宣读 传达 通报 介绍 讲话 表示".split())
"""What somebody with a title does, behind the room where the name was: 副院长　主持."""
