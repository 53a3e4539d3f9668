"""An X among Latin letters: units (XX ms), short forms (ETCXX户), names of key figures (ROI X.X)."""

from __future__ import annotations

from drafts.han import is_han
from drafts.regex import Regex
from sections.bare import CELL

X = "XxＸｘХхⅩⅹ"
"""Inside a character class: the letter X, full-width and Cyrillic too, and the Roman numeral."""

_LATIN_UNIT = Regex(
    r"\s?(?:k?[㎡㎥]|s|ms|min|h|kg|km|mm|cm|m[²³]?|[KMGTP]B|k?Wh?|MW|kV|Hz|t|L|mL|mg|fps|QPS|TPS|pp|bps?|[μmk]?g/(?:m³|L|kg)|μg|m³/[hd]|[wW][+＋]?|k[+＋]?)(?=[\s，。；、（）(/|\x1f]|\Z)"
)
_ANY_UNIT = Regex(r"\s?[A-Za-zμΩ][A-Za-z0-9²³]{0,4}(?:/[A-Za-z0-9²³]{1,5})?(?=[\s，。；、（）(|\x1f]|\Z)")
_FRACTION = Regex(rf"(?:0|[{X}]+)[.．][{X}]+\Z")
_MEASURED_BY_IT = frozenset("到至为约达近过于在有量数率额值均压降升增减低高涨±-−≤≥＜＞<>~～→=＝+＋$¥￥" + CELL)
"""What stands in front of a figure with a Latin unit joined to it: 降到Xs, but iPhone Xs, 耳机 Xs."""
_RATIO = Regex(r"(?<![A-Za-z])[A-Z]{2,5}[:：]? ?\Z")
"""A key figure, such as ROI, in front of its value."""
_NUMBERED_BY = Regex(r"(?<![A-Za-z])(?:W|Week|week|Sprint|Day|Phase|Vol\.?|No\.?) ?\Z")
_SPACES = " \t\u3000\xa0"
_CHINESE_MARKS = frozenset("〇、。，；：？！“”‘’（）《》〈〉【】〔〕—…·～%％‰℃")
_SHORT_FORM = Regex(
    r"(?:APP|App|app|GDP|AI|PPT|OA|KTV|VR|LED|IP|[kcmd]?m[²³]?|[km]?g|[kMG]Wh?|[MGT]B|ml|dB)(?![A-Za-z])"
)
_SHORT_FORM_BEFORE = Regex(r"(?<![A-Za-z])(?:[A-WYZ]{2,5}|WiFi)\Z")


def is_chinese(char: str) -> bool:
    return is_han(char) or char in _CHINESE_MARKS


def is_foreign(char: str) -> bool:
    """Whether ``char`` is a letter of another script than Chinese."""
    return char.isalpha() and not is_han(char)


def nearest_left(text: str, at: int) -> str:
    while at > 0 and text[at - 1] in _SPACES:
        if text[at - 1] == "\t":
            return CELL
        at -= 1
    return text[at - 1] if at else "\n"


def nearest_right(text: str, at: int) -> str:
    while at < len(text) and text[at] in _SPACES:
        if text[at] == "\t":
            return CELL
        at += 1
    return text[at] if at < len(text) else "\n"


def has_latin_unit(text: str, at: int) -> bool:
    """Whether a unit such as ms or km stands at ``at``."""
    return _LATIN_UNIT.match(text, at) is not None


def has_any_unit(text: str, at: int) -> bool:
    """Whether a few Latin letters stand there that may be a unit: NTU, mg/L."""
    return _ANY_UNIT.match(text, at) is not None


def is_price_or_person(text: str, start: int, end: int) -> bool:
    """Whether $ or @ in front leaves it a blank: $X.X, @XX; not a variable, nor part of an address."""
    before, behind = text[start - 2 : start - 1], text[end : end + 1]
    if before.isascii() and before.isalnum():
        return False
    if text[start - 1] == "$":
        return "." in text[start:end]
    return (
        text[start - 1] == "@"
        and end - start > 1
        and text[start] == "X"
        and not (behind.isascii() and behind.isalnum())
    )


def goes_on_from(text: str, start: int, end: int, measured: bool) -> bool:
    """Whether Latin letters right in front leave it a blank: ETCXX户, WXX, 版本：VX.X. ``measured``: a unit follows."""
    if measured and end - start > 1 and _SHORT_FORM_BEFORE.search(text, max(0, start - 5), start):
        return True
    return _is_numbered(text, start, end) or _is_version(text, start, end)


def is_told_by(text: str, start: int, end: int) -> bool:
    """Whether Latin words in front, a blank between, tell of a figure: Week XX, ROI X.X，RT XXms."""
    ends = ("." in text[start:end] and is_chinese(nearest_right(text, end))) or has_latin_unit(text, end)
    if ends and _RATIO.search(text, max(0, start - 8), start):
        return True
    return _is_numbered(text, start, end) or _is_version(text, start, end)


def goes_on_in(text: str, start: int, end: int, *, joined: bool = True) -> bool:
    """Whether Latin letters behind it leave it a blank: XXAPP, XA级, 降到Xs, 0.XX mg/L."""
    left = nearest_left(text, start)
    if joined and end - start >= 2 and _SHORT_FORM.match(text, end) and is_chinese(left):
        return True
    if text.startswith("A级", end) and is_han(left):
        return True
    if has_latin_unit(text, end):
        tells = left in _MEASURED_BY_IT or (is_chinese(left) and "." in text[start:end])
        if tells or _RATIO.search(text, max(0, start - 8), start) is not None:
            return True
    return _is_measured_in_latin(text, start, end)


def _is_measured_in_latin(text: str, start: int, end: int) -> bool:
    """Whether a fraction has a unit in Latin letters behind it, or XX one right behind Chinese: 0.XX mg/L, 检修XXh."""
    left = nearest_left(text, start)
    if _FRACTION.fullmatch(text, start, end):
        return is_chinese(left) and _ANY_UNIT.match(text, end) is not None
    return end - start > 1 and is_han(text[start - 1 : start]) and _LATIN_UNIT.match(text, end) is not None


def _is_version(text: str, start: int, end: int) -> bool:
    """Whether it is the version of what a form is for: 版本：VX.X."""
    return "." in text[start:end] and text[start - 2 : start] in ("：V", ":V", "：v", ":v")


def _is_numbered(text: str, start: int, end: int) -> bool:
    """Whether an English word in front tells of a number: Week XX."""
    return end - start > 1 and _NUMBERED_BY.search(text, max(0, start - 8), start) is not None
