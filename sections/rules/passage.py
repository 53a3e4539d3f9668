"""Sentences in one notation, so that rules on dates and figures see 1,580 人 and **１５８０**人 as the same."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from itertools import accumulate

from drafts.cached import cached_property, while_written
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.prose import MARKER, OPAQUE
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

REACH = 400
"""Code points of a sentence looked at on either side of what it was found by."""
_NAMED_X = Regex("[XxＸ](?=波段|光|射线|染色体|轴)")
"""An X that stands for nothing."""
_NO_FIGURE = Regex(
    rf"{_NAMED_X.pattern}|(?:20)?[XxＸｘ×*＊_＿○]{{1,4}}(?=[年月日县市区镇乡村省局委办院校]|街道|社区|同志|公司|学校|中心)"
)
"""The same, and what stands for a year or a name: 20XX年, XX县."""
OFTEN = 12
"""How often a word is looked at in one sentence; whoever writes it more often counts beads."""
MASKS = frozenset("XxＸｘХх×*＊_＿○◯□▲△●【〔{")
"""What stands for something left out."""
_MASK = Regex(f"[{''.join(sorted(MASKS))}]")
_STOPS = f"。！？\n\r!?{OPAQUE}"
_SPACES = frozenset(" \t\u3000\xa0" + MARKER)
NUMERALS = frozenset("一二三四五六七八九十百零〇两")
_ONE_NOTATION = tuple(zip("０１２３４５６７８９％．,:;()＋－～", "0123456789%.，：；（）+-~", strict=True))
DIGITS = frozenset("0123456789")
_DIGIT = Regex(r"\d")
_NUMBER = DIGITS | {"."}
_MAY_DROP = Regex(f"[{''.join(sorted(_SPACES))},]")
_ODD = Regex(f"[{''.join(sorted({*_SPACES, *(other for other, _ in _ONE_NOTATION)}))}]")
"""What is dropped, or written in another way; most sentences have none."""
_THOUSANDS = Regex(r"(?:^|[^\d.])\d{1,3}$")
"""What stands in front of a space between thousands (GB/T 15835-2011, 5.1.4): 1 580, not 2025 100."""


class Passage:
    """A stretch of a draft: ``text`` without marks, spaces and thousands separators, digits and signs of one width.

    ``begins_line``: a figure at its start may be the rest of one that a PDF broke in two.
    """

    def __init__(self, prose: str, start: int, end: int) -> None:
        raw = written = prose[start:end]
        self._at: Sequence[int] = range(start, end)
        self.begins_line = start == 0 or prose[start - 1] in "\n\r"
        if _ODD.search(written):
            for other, usual in _ONE_NOTATION:
                raw = raw.replace(other, usual)
            dropped = [m.start() for m in _MAY_DROP.finditer(written) if _drops(raw, m.start(), m[0])]
            if dropped:
                edges = list(zip([0, *(at + 1 for at in dropped)], [*dropped, len(raw)], strict=True))
                self._at = [at for first, end in edges for at in range(start + first, start + end)]
                raw = "".join([raw[first:end] for first, end in edges])
        self.text = raw

    def span(self, start: int, end: int) -> Span:
        """Where ``text[start:end]``, which must not be empty, stands in the draft."""
        return Span(self._at[start], self._at[end - 1] + 1)

    @cached_property
    def masked(self) -> bool:
        """Whether something in it is left out."""
        return _MASK.search(self.text) is not None and _MASK.search(_NAMED_X.sub("", self.text)) is not None

    @cached_property
    def lacks_figures(self) -> bool:
        """Whether more is left out than years and names, so that nothing can be reckoned."""
        return self.masked and _MASK.search(_NO_FIGURE.sub("", self.text)) is not None


def _drops(raw: str, at: int, char: str) -> bool:
    """Whether a space does not part two numbers, or a comma or a space stands between thousands."""
    if char != "," and (at == 0 or not (raw[at - 1] in _NUMBER and raw[at + 1 : at + 2] in _NUMBER)):
        return True
    if at == 0 or raw[at - 1] not in DIGITS or (char != "," and not _THOUSANDS.search(raw, max(0, at - 5), at)):
        return False
    group = raw[at + 1 : at + 5]
    return char != MARKER and len(group) >= 3 and DIGITS.issuperset(group[:3]) and group[3:4] not in DIGITS


def has_digit(prose: str, start: int, end: int) -> bool:
    """Whether a digit, of any width, stands between ``start`` and ``end``."""
    return _DIGIT.search(prose, start, end) is not None


def has_percent(prose: str, start: int, end: int) -> bool:
    """Whether a sign of percentage stands between ``start`` and ``end``."""
    behind = prose[start:end]
    return "%" in behind or "％" in behind


@cache
def digit_within(length: int) -> Callable[[str, int], bool]:
    """For ``passages``: whether a digit stands in the ``length`` code points behind a word."""
    return lambda prose, at: has_digit(prose, at, at + length)


def begins_number(text: str, at: int) -> bool:
    """Whether no digit and no point in front of ``at`` is part of the number there."""
    return at == 0 or text[at - 1] not in _NUMBER


def number_behind(prose: str, at: int) -> bool:
    """Whether a number may begin at ``at``, or behind a mark or a space there."""
    char = prose[at : at + 1]
    return char.isdecimal() or char in NUMERALS or char in _SPACES


def places(text: str, word: str) -> Iterator[int]:
    """Where ``word`` stands in ``text``, at most OFTEN times."""
    at = text.find(word)
    for _ in range(OFTEN):
        if at < 0:
            return
        yield at
        at = text.find(word, at + 1)


def passages(view: View, *words: str, fits: Callable[[str, int], bool] | None = None) -> Iterable[Passage]:
    """The sentences that hold any of ``words``, each once, in order; no rows of tables. Time: linear in the text.

    ``fits``: a cheap look at the prose behind a word, to pass over the words that cannot be meant.
    """
    found = _listed(words).places_in(view.prose)
    return _around(view, found, fits) if found else ()


def _around(view: View, found: Sequence[tuple[int, int]], fits: Callable[[str, int], bool] | None) -> Iterator[Passage]:
    prose = view.prose
    past = 0
    for start, end in found:
        if start >= past and (fits is None or fits(prose, end)):
            first, last = sentence(prose, start)
            past = max(last, start + 1)
            if "|" not in view.text[first:last]:
                yield passage(view, first, last)


@cache
def _listed(words: tuple[str, ...]) -> Words:
    return Words(*words)


def passage(view: View, start: int, end: int) -> Passage:
    """What stands between ``start`` and ``end``; several rules look at one sentence."""
    known: dict[tuple[int, int], Passage] | None = view.kept.get(passage)
    if known is None:
        known = view.kept[passage] = {}
    found = known.get((start, end))
    if found is None:
        found = known[start, end] = Passage(view.prose, start, end)
    return found


def sentence(prose: str, at: int) -> tuple[int, int]:
    """Where the sentence around ``at`` starts and ends, its end mark left out, at most REACH away."""
    stops = _stops(prose)
    place = bisect_left(stops, at)
    start = stops[place - 1] + 1 if place else 0
    end = stops[place] if place < len(stops) else len(prose)
    return start if at - start <= REACH else at - REACH, end if end - at <= REACH else at + REACH


@while_written(16)
def _stops(prose: str) -> list[int]:
    """Where sentences end."""
    for stop in _STOPS[1:]:
        if stop in prose:
            prose = prose.replace(stop, _STOPS[0])
    return [behind - 1 for behind in accumulate([len(said) + 1 for said in prose.split(_STOPS[0])])][:-1]


def with_one_before(view: View, this: Passage) -> Passage:
    """The passage and the sentence in front of it in its line, in which the total of what it tells may stand."""
    start = this.span(0, 1).start if this.text else 0
    if start < 2 or view.prose[start - 1] != "。":
        return this
    return passage(view, sentence(view.prose, start - 2)[0], this.span(len(this.text) - 1, len(this.text)).end)
