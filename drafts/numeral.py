"""The numbers in front of headings and items: 一、 （一） 1. （1）, as GB/T 9704-2012, 7.3.3 orders them."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

from drafts.model import Numeral, NumeralStyle
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

DIGITS: Mapping[str, int] = MappingProxyType({c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0})
NUMERALS = "一二三四五六七八九十百〇零"
HAN = f"[{NUMERALS}]{{1,4}}"
PATTERNS: Mapping[NumeralStyle, Regex] = MappingProxyType(
    {
        NumeralStyle.HAN: Regex(rf"({HAN})(?:[ 　]?、|[．.](?!\d))"),
        NumeralStyle.HAN_BRACKETED: Regex(rf"[（(][ 　]?({HAN})[ 　]?[)）][、．.]?"),
        NumeralStyle.ARABIC: Regex(r"(\d{1,2})(?:[.．](?![\d.])|[ 　]?、)"),
        NumeralStyle.ARABIC_BRACKETED: Regex(r"[（(](\d{1,2})[)）][、．.]?"),
    }
)
_FORMS: Mapping[NumeralStyle, str] = MappingProxyType(
    {
        NumeralStyle.HAN: "{}、",
        NumeralStyle.HAN_BRACKETED: "（{}）",
        NumeralStyle.ARABIC: "{}.",
        NumeralStyle.ARABIC_BRACKETED: "（{}）",
    }
)


@lru_cache(maxsize=512)
def han_value(text: str) -> int | None:
    """The value of a Chinese numeral from 1 to 199, written with 十 and 百; None where it is no such number."""
    hundreds, _, rest = text.rpartition("百")
    tens, ten, ones = rest.partition("十")
    units = [tens or "一", ones or "〇"] if ten else ["〇", rest.removeprefix("零") or "〇"]
    if any(len(unit) != 1 or unit not in DIGITS for unit in units) or (hundreds and hundreds not in DIGITS):
        return None
    value = DIGITS.get(hundreds, 0) * 100 + DIGITS[units[0]] * 10 + DIGITS[units[1]]
    return value or None


def count_value(text: str) -> int | None:
    """The value of a count of things, in digits or in words: 12, 十二, 两; None where it is none below 200 in words."""
    return int(text) if text.isdecimal() else 2 if text == "两" else han_value(text)


def han_text(value: int) -> str:
    """The Chinese numeral of a value from 1 to 99. Raises ValueError outside."""
    if not 1 <= value <= 99:
        raise ValueError(f"no heading number: {value}")
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(value, 10)
    head = "" if tens == 0 else "十" if tens == 1 else digits[tens] + "十"
    return head + (digits[ones] if ones else "")


def numeral_at(text: str, offset: int) -> Numeral | None:
    """The numeral that starts exactly at ``offset``."""
    for style in _styles(text[offset : offset + 1]):
        if m := PATTERNS[style].match(text, offset):
            han = style in (NumeralStyle.HAN, NumeralStyle.HAN_BRACKETED)
            value = han_value(m[1]) if han else int(m[1])
            if value:
                return Numeral(style, value, Span(m.start(), m.end()))
    return None


def _styles(first: str) -> tuple[NumeralStyle, ...]:
    """The styles whose numerals may begin with the character ``first``."""
    if first in ("（", "("):
        return NumeralStyle.HAN_BRACKETED, NumeralStyle.ARABIC_BRACKETED
    if first in DIGITS or first in ("十", "百"):
        return (NumeralStyle.HAN,)
    return (NumeralStyle.ARABIC,) if first.isdecimal() else ()


def written(style: NumeralStyle, value: int) -> str:
    """How ``value`` is written in ``style``: （三）."""
    han = style in (NumeralStyle.HAN, NumeralStyle.HAN_BRACKETED)
    return _FORMS[style].format(han_text(value) if han else value)
