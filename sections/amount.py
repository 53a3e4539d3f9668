"""Figures as reports write them: 24期, 1,580人次, 3.6万份, 十二场; and how one differs from that of the year before."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from drafts.numeral import han_value
from drafts.span import Span
from sections.measure import COUNTED, RATE

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d{1,6})?"
_HAN = r"[一二三四五六七八九十百零〇两]{1,5}"
_FIGURE = re.compile(rf"({_NUMBER}|{_HAN})\s?({RATE}|{COUNTED})")
_TYPED = re.compile(rf"({_NUMBER}|{_HAN})\s?([千百十]?[余多]?[万亿]?[余多]?)(.*)", re.S)
_NOT_BEFORE = re.compile(r"[A-Za-z\d.,第数几之—–\-~～至到×+/一二三四五六七八九十百千万亿零〇两]\Z")
_NOT_BEHIND = re.compile(r"\s?[—–\-~～至到×]\s?[\dXx]")
_PARTS = re.compile(r"[千百十余多几]*[万亿]?亿?[余多几]*|")
_FACTORS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_SAME = {"名": "人", "位": "人", "场次": "场", "％": "%"}
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Amount:
    """``number`` as written, times ``factor`` (万: 10 000) of ``unit``. ``about``: written with 余, 多 or 几."""

    number: Decimal
    factor: int
    unit: str
    about: bool = False

    @property
    def value(self) -> Decimal:
        return self.number * self.factor

    @property
    def base(self) -> str:
        """The unit that tells what can be compared: 名 and 人 count the same."""
        return _SAME.get(self.unit, self.unit)


@dataclass(frozen=True, slots=True)
class Change:
    """``difference``: new less old, in single units (percentage points of rates). ``percent``: None where old is 0."""

    difference: Decimal
    percent: Decimal | None
    text: str


def amounts(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[Span, Amount]]:
    """The figures with a unit behind them in ``text``, in order; no ordinal, no range, no part of a longer number.

    The span covers number and unit.
    """
    plain = _plain(text)
    for m in _FIGURE.finditer(plain, start, len(text) if end is None else end):
        if _NOT_BEFORE.search(plain, max(m.start() - 1, start), m.start()) or _NOT_BEHIND.match(plain, m.end()):
            continue
        number = _number(m[1])
        if number is not None:
            yield Span(m.start(), m.end()), _amount(number, text[m.start(2) : m.end(2)])


def typed(value: str, unit: str) -> Amount | None:
    """What someone typed in front of ``unit``: 27, 27期, １２, 1.5万; None where that is no single number."""
    m = _TYPED.fullmatch(_plain(value.strip()))
    number = _number(m[1]) if m else None
    if m is None or number is None:
        return None
    rest = _plain(unit)
    if m[3].strip() not in ("", rest):
        return None
    if m[2] and not m[3].strip() and _split(unit)[0] != 1:
        return None
    return _amount(number, m[2] + (m[3].strip() or rest))


def change(old: Amount, new: Amount) -> Change | None:
    """How ``new`` differs from ``old``, in Chinese; None where the two do not count the same."""
    if old.base != new.base:
        return None
    difference = new.value - old.value
    if re.fullmatch(RATE, new.unit):
        return Change(difference, None, _points(difference, new))
    percent = (difference / old.value * 100).quantize(_TENTH, ROUND_HALF_UP) if old.value else None
    if not difference:
        return Change(difference, percent, "与去年大致持平" if old.about or new.about else "与去年持平")
    factor = new.factor if new.factor == old.factor else 1
    about = "约" if old.about or new.about else ""
    unit = {10_000: "万", 100_000_000: "亿"}.get(factor, "") if factor != 1 else ""
    size = abs(difference) / (factor if unit else 1)
    more = difference > 0
    text = f"比去年{about}{'增加' if more else '减少'} {shown(size)} {unit}{new.unit}"
    if percent is not None and percent:
        text += f"，{'增长' if more else '下降'}{about} {shown(abs(percent))}%"
    return Change(difference, percent, text)


def shown(number: Decimal) -> str:
    """The number without needless zeros and without an exponent."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _points(difference: Decimal, new: Amount) -> str:
    if not difference:
        return "与去年持平"
    points = {"%": "个百分点", "％": "个百分点", "‰": "个千分点"}.get(new.unit, new.unit)
    return f"比去年{'提高' if difference > 0 else '下降'} {shown(abs(difference))} {points}"


def _plain(text: str) -> str:
    """Full-width digits, points and signs as ASCII, character by character, so that positions stay."""
    return "".join(unicodedata.normalize("NFKC", c) if "０" <= c <= "９" or c in "．％" else c for c in text)


def _number(text: str) -> Decimal | None:
    if text[0].isdecimal():
        return Decimal(text.replace(",", ""))
    value = 2 if text == "两" else han_value(text)
    return None if value is None else Decimal(value)


def _amount(number: Decimal, written: str) -> Amount:
    factor, unit, about = _split(written)
    return Amount(number, factor, unit, about)


def _split(written: str) -> tuple[int, str, bool]:
    """Factor, bare unit and whether it is about: 余万人次 is 10 000, 人次, True."""
    factor, about, at = 1, False, 0
    while at < len(written) and (written[at] in _FACTORS or written[at] in "余多几"):
        factor *= _FACTORS.get(written[at], 1)
        about = about or written[at] not in _FACTORS
        at += 1
    return factor, written[at:], about
