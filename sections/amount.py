"""Figures as reports write them: 24期, 1,580人次, 3.6万份, 十二场; and how one differs from that of the year before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal, localcontext

from drafts.numeral import count_value
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import NamedTuple
from sections.measure import BUILT_IN_MEASURES, RATES

_GROUP = "[, \u2009\u202f\xa0]"
"""What parts thousands: 1,580 and 1 580 (GB/T 15835-2011, 5.1.4)."""
_NUMBER = rf"\d{{1,3}}(?:{_GROUP}\d{{3}})+(?!\d)(?:\.\d{{1,6}})?|"
_NUMBER += r"\d{1,12}(?:\.\d{1,6})?"
_HAN = r"[一二三四五六七八九十百零〇两]{1,5}"
_OWN = r"(?<![A-Za-z\d第之—–\-~～至×+/一二三四五六七八九十百千万亿零〇两])(?<!\d[.,到])"
"""What is no part of a longer number, of a range or of a name."""
_RATES = f"[{''.join(RATES)}]"
_COUNTING = "|".join(
    word + (f"(?!{'|'.join(never)})" if never else "")
    for words in BUILT_IN_MEASURES.units.values()
    for word, never, _ in words
)
_COUNTED = rf"[余多]?[十百千万亿]{{0,3}}[余多几]?(?:{_COUNTING})|[余多]?[十百千]?[万亿]|[余多几]年"
"""What sections/measure.py takes for what is counted."""
_UNIT = rf"{_RATES}|(?:[万亿][余多几])?(?:{_COUNTED})"
_GROUPS = Regex(_GROUP)
_TYPED = Regex(rf"({_NUMBER}|{_HAN})\s?([千百十]?[余多]?[万亿]?[余多]?)\s?(.*)", re.S)
_RATE = Regex(rf"{_RATES}|个?百分点")
_WIDE = str.maketrans("０１２３４５６７８９．％", "0123456789.%")
_ABOUT = frozenset("余多几")
_SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_WRITTEN_SCALES = {1: "", 10_000: "万", 100_000_000: "亿"}
_SAME = {"名": "人", "位": "人", "场次": "场"}
_POINTS = {"%": "个百分点", "‰": "个千分点"}
_TENTH = Decimal("0.1")
PRECISION = 60
"""Digits reckoned with; the longest figure has 18, the largest scale 12."""


_FIGURE = Regex(rf"(近|约|超过?|逾)?{_OWN}({_NUMBER}|(?<![数几]){_HAN})\s?({_UNIT})(?!\s?[—–\-~～至到×]\s?[\dXx])")


class Amount(NamedTuple):
    """``number`` as written, times ``scale`` (万: 10 000) of ``unit``.

    ``about``: it is not exact: 余, 多 or 几 behind it, 近, 约 or 超 in front of it.
    """

    number: Decimal
    scale: int
    unit: str
    about: bool = False

    @property
    def value(self) -> Decimal:
        return self.number * self.scale

    @property
    def base(self) -> str:
        """What is counted: 名 and 人 are the same."""
        return _SAME.get(self.unit, self.unit)


class Change(NamedTuple):
    """``difference``: new less old, without scale. ``percent``: of old, to a tenth; None for rates and where old is 0.

    ``text``: 比去年增加 3 期，增长 12.5%.
    """

    difference: Decimal
    percent: Decimal | None
    text: str


def amounts(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[Span, Amount]]:
    """The figures with a unit behind them between ``start`` and ``end``, in order; the span covers both.

    No ordinal (第3期), no range (3—5期), no part of a longer number, and no lone 一, which is seldom a count.
    """
    plain = text[start:end].translate(_WIDE)
    for m in _FIGURE.finditer(plain):
        number = _number(m[2])
        if number is not None and m[2] != "一":
            yield Span(start + m.start(2), start + m.end()), _amount(number, m[3], about=bool(m[1]))


def unit_of(written: str) -> str:
    """What a blank in front of ``written`` counts: 人次 of 余万人次; empty where it counts nothing."""
    found = next(amounts(f"2{written}"), None)
    return found[1].base if found and len(found[0]) == len(written) + 1 else ""


def typed(value: str, unit: str) -> Amount | None:
    """What someone typed in front of ``unit``: 27, 27期, １２, 1.5万; None where that is no single number."""
    plain, unit = value.translate(_WIDE).strip(), unit.translate(_WIDE)
    plain = plain.removesuffix(unit).rstrip() if unit else plain
    m = _TYPED.fullmatch(plain)
    number = _number(m[1]) if m else None
    if m is None or number is None or m[3]:
        return None
    if m[2] and _split(unit)[0] != 1:
        return None
    return _amount(number, m[2] + unit)


def change(old: Amount, new: Amount) -> Change | None:
    """How ``new`` differs from ``old``; None where they do not count the same."""
    if old.base != new.base:
        return None
    with localcontext() as context:
        context.prec = PRECISION
        difference = new.value - old.value
        if _RATE.fullmatch(new.unit):
            return Change(difference, None, _points(difference, new.unit))
        percent = (difference / old.value * 100).quantize(_TENTH, ROUND_HALF_UP) if old.value else None
        about = "约" if old.about or new.about else ""
        if not difference:
            return Change(difference, percent, "与去年大致持平" if about else "与去年持平")
        scale = new.scale if new.scale == old.scale and new.scale in _WRITTEN_SCALES else 1
        size = shown(abs(difference) / scale)
    more = difference > 0
    text = f"比去年{'增加' if more else '减少'}{about} {size} {_WRITTEN_SCALES[scale]}{new.unit}"
    if percent:
        text += f"，{'增长' if more else '下降'}{about} {shown(abs(percent))}%"
    return Change(difference, percent, text)


def shown(number: Decimal) -> str:
    """The number without an exponent and without needless zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _points(difference: Decimal, unit: str) -> str:
    if not difference:
        return "与去年持平"
    return f"比去年{'提高' if difference > 0 else '下降'} {shown(abs(difference))} {_POINTS.get(unit, unit)}"


def _number(text: str) -> Decimal | None:
    if "0" <= text[0] <= "9":
        return Decimal(_GROUPS.sub("", text))
    value = count_value(text)
    return None if value is None else Decimal(value)


def _amount(number: Decimal, written: str, *, about: bool = False) -> Amount:
    scale, unit, loose = _split(written)
    return Amount(number, scale, unit, about or loose)


def _split(written: str) -> tuple[int, str, bool]:
    """Scale, bare unit, and whether it is about: 余万人次 is 10 000, 人次, True. 千瓦时 and 千元 are units."""
    scale, about, at = 1, False, 0
    for at, char in enumerate(written):
        if char in "万亿" or (char in _SCALES and written[at + 1 : at + 2] in ("余", "多", "几", "万", "亿")):
            scale *= _SCALES[char]
        elif char in _ABOUT:
            about = True
        else:
            return scale, written[at:], about
    return scale, "", about
