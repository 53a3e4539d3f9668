"""FG002: shares told of parts side by side, which together say what the whole is: 男51.2万人，占51.2%；女48.8万人，占48.8%."""

from __future__ import annotations

from itertools import pairwise

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.rule import Hit
from sections.rules.fg_figures import TOLERANCE, Figure, figures, miscounted, shown
from sections.rules.fg_halves import opposite
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

FEW, MOST = 2, 12
"""Parts told side by side."""
SURE = 3
"""Pairs that fit a whole from which on it is theirs."""
CLOSELY = 0.05
"""Percentage points within which a share is that of a whole that only other shares give."""
MISSED = 25
"""Percentage points by which shares, one of which is wrong, may miss a hundred and still be all there are."""
NAMED = 2
"""Characters of the shortest name of a whole that is the same one in the next sentence: 总数."""


_RESPECTIVE = Regex(
    r"(?:分别占|占比分别[为是达])[^\d，。；：]{0,14}?((?:\d+(?:\.\d+)?%(?:、|和|与|以?及))+\d+(?:\.\d+)?%)(?=[，。；）]|\Z)",
    words=("分别占", "占比分别"),
)
_TOTAL = Regex("总?[人户件]?数$|总[量额]$|^总$")
_OTHERS = ("其他", "其它", "其余")
_ANOTHER_YEAR = Regex(r"\d年")


class _Pair(NamedTuple):
    part: Figure
    share: Figure
    of: str = ""


def siblings(passage: Passage) -> Iterator[Hit]:
    """Shares of parts that do not fit what all the others say."""
    for pairs in _runs(passage.text):
        if FEW <= len(pairs) <= MOST and (odd := _odd(passage, pairs)) is not None:
            pair, whole = odd
            right = shown(round(100 * pair.part.value / whole, 1), "%")
            yield Hit(
                passage.span(pair.share.start, pair.share.end),
                f"按前后各项算是{right}，这里写的是{shown(pair.share.value, '%')}，请核对",
            )


def halves(passage: Passage) -> Iterator[Hit]:
    """男性占64.1%，女性占35.9%: two halves that have to make a hundred."""
    shares = [one for one in told(passage.text) if one.role is Role.SHARE]
    for one, other in pairwise(shares):
        between = passage.text[one.figure.end : other.figure.start - len(other.label)]
        names = [each.label.partition("占")[0].removeprefix("其中").removesuffix("收入") for each in (one, other)]
        said = one.figure.value + other.figure.value
        slack = one.figure.slack + other.figure.slack + (0.05 if one.figure.slack and other.figure.slack else 1.0)
        exact = not (one.figure.about or other.figure.about)
        if (
            (between in ("，", "；", "、") or (one.of == other.of != "" and "。" not in between))
            and all(names)
            and opposite(*names)
            and exact
            and abs(said - 100) > slack + 1e-6
        ):
            span = passage.span(other.figure.start, other.figure.end)
            yield Hit(span, f"前后两项加起来是{shown(round(said, 2), '%')}，不是100%，请核对")


def complete(passage: Passage) -> Iterator[Hit]:
    """咨询类占77.2%，投诉类占12.5%，其他类占10.3%: shares that the rest ends, and that have to make a hundred."""
    run: list[Told] = []
    for one in told(passage.text):
        last = one.figure.unit == "%" and one.label.startswith(_OTHERS)
        if not (last or one.role is Role.SHARE) or (run and run[-1].of != one.of) or "其中" in one.label:
            run = []
        run.append(one)
        if not last or len(run) < SURE or any(each.figure.about for each in run):
            continue
        off = abs(sum(each.figure.value for each in run) - 100)
        if sum(each.figure.slack or 0.5 for each in run) + CLOSELY < off < MISSED:
            said = shown(round(sum(each.figure.value for each in run), 2), "%")
            yield Hit(passage.span(one.figure.start, one.figure.end), f"前后各项加起来是{said}，不是100%，请核对")


def _runs(text: str) -> Iterator[list[_Pair]]:
    """Values of one unit, each with a share behind it of the same whole, one after another."""
    every = told(text)
    shares = {one.whose: one for one in reversed(every) if one.role is Role.SHARE and one.whose >= 0}
    run: list[_Pair] = []
    for number, one in enumerate(every):
        share = shares.get(number)
        if one.role is not Role.VALUE or (share is None and run and run[-1].of):
            continue
        broken = share is None or (
            run
            and (
                run[-1].part.base != one.figure.base
                or (run[-1].of != share.of != "")
                or (
                    _starts_anew(text[run[-1].share.end : one.figure.start], run[-1].of, share.of)
                    and not (share.of == "" != run[-1].of and one.label.endswith(_TOTAL.sub("", run[-1].of)))
                )
            )
        )
        if broken:
            yield run
            run = []
        if share is not None and (one.figure.about or share.figure.about):
            run = []
        elif share is not None:
            run.append(_Pair(one.figure, share.figure, share.of or (run[-1].of if run else "")))
    yield run


def _starts_anew(between: str, of: str, then: str) -> bool:
    """Whether a sentence begins that may speak of another whole."""
    return "。" in between and (of != then or len(of) < NAMED or _ANOTHER_YEAR.search(between) is not None)


def respective(passage: Passage) -> Iterator[Hit]:
    """女党员40人，退休党员84人，困难党员15人，分别占党员总数的20%、24%、7.5%: shares told of several, one after another."""
    text = passage.text
    for m in _RESPECTIVE.finditer(text):
        shares = figures(text, m.start(1), m.end(1))
        parts = [one.figure for one in told(text) if one.role is Role.VALUE and one.figure.end <= m.start()]
        parts = parts[-len(shares) :]
        if len(parts) < len(shares) or len({part.base for part in parts}) > 1 or any(part.about for part in parts):
            continue
        pairs = [_Pair(part, share, m[0]) for part, share in zip(parts, shares, strict=True)]
        enough = 1 if _are_all(passage, pairs) else SURE - 1
        odd = _odd_of_whole(passage, pairs, enough) or (_odd_closely(passage, pairs) if len(pairs) >= SURE else None)
        if odd is not None:
            pair, whole = odd
            said = miscounted(100 * pair.part.value / whole, pair.share.value, "%")
            yield Hit(passage.span(pair.share.start, pair.share.end), said)


def _odd(passage: Passage, pairs: list[_Pair]) -> tuple[_Pair, float] | None:
    """The pair that does not fit, and the whole that all others have."""
    every = None if pairs[0].of and not (len(pairs) >= SURE and _are_all(passage, pairs)) else _odd_one(pairs)
    return every or _odd_of_whole(passage, pairs) or _odd_of_most(pairs) or _odd_closely(passage, pairs)


def _are_all(passage: Passage, pairs: list[_Pair]) -> bool:
    """Whether what the parts make is told, too."""
    whole = sum(pair.part.value for pair in pairs)
    return any(one.role is Role.VALUE and one.figure.value == whole for one in told(passage.text))


def _odd_closely(passage: Passage, pairs: list[_Pair]) -> tuple[_Pair, float] | None:
    """The only pair that does not fit a whole which all others give to the last digits: one told in front, or their own.

    Where the whole is named, two pairs that tell of two wholes are enough, else all have two decimals.
    """
    values = [one.figure for one in told(passage.text) if one.role is Role.VALUE and not one.figure.about]
    same = [one for one in values if one.base == pairs[0].part.base]
    wholes = [(one.value, 0.0) for one in same if one.start < pairs[0].part.start]
    wholes.append((sum(pair.part.value for pair in pairs), 0.0))
    exact = len(pairs) >= SURE and all(0 < pair.share.slack < CLOSELY / 5 for pair in pairs)
    decimal = all(pair.share.slack for pair in pairs)
    if ((pairs[0].of and decimal) or exact) and len({pair.of for pair in pairs}) == 1:
        wholes += map(_given_by, pairs)
    for whole, slack in wholes:
        off = [pair for pair in pairs if not fits(pair.part, whole, slack, pair.share, CLOSELY)]
        if len(off) != 1 or len(pairs) == 1 or fits(off[0].part, whole, slack, off[0].share):
            continue
        part, share = off[0].part, off[0].share
        explained = any(fits(part, one.value, one.slack, share) for one in same if one is not part)
        return None if explained else (off[0], whole)
    return None


def _given_by(pair: _Pair) -> tuple[float, float]:
    """The whole that a pair gives, and how far off that may be."""
    whole = 100 * pair.part.value / max(pair.share.value, 1e-9)
    return whole, whole * (pair.share.slack or 0.5) / max(pair.share.value, 1e-9)


def _odd_of_most(pairs: list[_Pair]) -> tuple[_Pair, float] | None:
    """The only pair that does not fit a whole that the share of another gives, and more than SURE others.

    Where nobody says what it is a share of, SURE of them have to give that whole to the last digits.
    """
    found: tuple[_Pair, float] | None = None
    for pair in pairs:
        whole = 100 * pair.part.value / pair.share.value if pair.share.value else 0.0
        off = [one for one in pairs if not fits(one.part, whole, 0.0, one.share)]
        if not off:
            return None
        closely = [one for one in pairs if one.share.slack and _is_off(one, whole) < CLOSELY]
        enough = len(pairs) > SURE + 1 if pair.of else len(pairs) > SURE and len(closely) == len(pairs) - 1
        if len(off) == 1 and enough and found is None:
            found = off[0], whole
    return found


def _is_off(pair: _Pair, whole: float) -> float:
    return abs(100 * pair.part.value / whole - pair.share.value) if whole else 100.0


def _odd_of_whole(passage: Passage, pairs: list[_Pair], enough: int = SURE) -> tuple[_Pair, float] | None:
    """The only pair that does not fit a whole told in front, which all others do: 代表12名，党员7名，占58.3%；妇女4名，占25%."""
    for one in told(passage.text):
        whole = one.figure
        if one.role is Role.VALUE and whole.start < pairs[0].part.start and whole.base == pairs[0].part.base:
            off = [pair for pair in pairs if not fits(pair.part, whole.value, whole.slack, pair.share)]
            if len(off) == 1 and len(pairs) - len(off) >= enough and not whole.about:
                return off[0], whole.value
    return None


def _odd_one(pairs: list[_Pair]) -> tuple[_Pair, float] | None:
    """The pair that does not fit, and the whole that the others give; None where nobody can say."""
    whole = sum(pair.part.value for pair in pairs)
    slack = sum(pair.part.slack for pair in pairs)
    off = [pair for pair in pairs if not fits(pair.part, whole, slack, pair.share)]
    if not off:
        return None
    said = sum(pair.share.value for pair in pairs)
    room = (0.05 if all(pair.share.slack for pair in pairs) else 0.5) * len(pairs)
    if abs(said - 100) <= room + 1e-6 or (len(off) == 1 and abs(said - 100) < MISSED):
        return off[0], whole
    return None


def fits(part: Figure, whole: float, slack: float, share: Figure, room: float = TOLERANCE) -> bool:
    """Whether ``share`` is that of ``part`` in a ``whole`` known to ``slack``, ``room`` percentage points aside."""
    right = 100 * part.value / whole if whole else 0.0
    open_ = (100 * part.slack + right * slack) / max(whole, 1e-9)
    return abs(right - share.value) <= room + (share.slack or 0.5) + open_
