"""Carry places in a text over to a later state of it that another program may have written.

A place follows its sentences (same_sentences.py says which), and is detached (no place at all) rather than guessed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from drafts.cached import cached_property
from drafts.overlap import common
from drafts.same_sentences import CLEAR, targets
from drafts.sentences import Sentence, sentences
from drafts.span import Span
from drafts.typed import NamedTuple

WITHIN = 0.75
"""The same of a sentence that has been split, or has gone into a longer one."""
KEPT = 0.5
"""The share of a place's code points that must be left of it."""
FRINGE = 4
"""Code points at an end of a sentence that are too few to be something else."""
TELLING = 8
"""Letters and digits from which a sentence may be looked for inside others; a shorter one only as it is."""
LOOKED = 2_000_000_000
"""Code points of lost sentences times those of new material above which none is looked for: some seconds."""
SHORTEST = 4
"""Code points of the shortest that is looked for at all."""

_NARROW = {0xFEE0 + code: code for code in range(0x21, 0x7F)} | str.maketrans("。、“”‘’", ".,\"\"''")
"""Marks as in Chinese and as in English are the same one, a code point for a code point."""


class Placed(NamedTuple):
    """``span``: where the place is now; None: detached. ``kept``: the share of its code points that is left, 0 to 1."""

    span: Span | None
    kept: float


class Piece(NamedTuple):
    """What is left of one sentence's part of a place: where, and how many code points of the old text it stands for."""

    span: Span
    left: int


class _Run(NamedTuple):
    """New material. ``start``: where it begins; ``words``: what it says, marks as in English."""

    start: int
    words: str


def carry(old: str, new: str, places: Iterable[Span]) -> list[Placed]:
    """Where each of ``places``, code points of ``old``, is in ``new``."""
    if old == new:
        return [Placed(place, 1.0) for place in places]
    carried = _Carried(old, new)
    return [carried.place(place) for place in places]


class _Carried:
    def __init__(self, old: str, new: str) -> None:
        self._old_text, self._new_text = old, new
        self._old, self._new = sentences(old), sentences(new)
        self._starts = [sentence.span.start for sentence in self._old]

    def place(self, place: Span) -> Placed:
        pieces: list[Piece] = []
        total = 0
        first = max(bisect_right(self._starts, place.start) - 1, 0)
        for number in range(first, bisect_left(self._starts, place.end)):
            sentence = self._old[number]
            start, end = max(place.start, sentence.span.start), min(place.end, sentence.span.end)
            if start < end:
                total += end - start
                pieces += self._piece(number, Span(start, end))
        best = max(_clusters(pieces, self._new), key=lambda c: sum(p.left for p in c), default=[])
        kept = sum(piece.left for piece in best) / total if total else 0.0
        if kept < KEPT:
            return Placed(None, kept)
        return Placed(Span(min(p.span.start for p in best), max(p.span.end for p in best)), min(kept, 1.0))

    def _piece(self, number: int, part: Span) -> Iterator[Piece]:
        """What is left of ``part``, which lies in the sentence ``number`` of the old text."""
        target = self._targets.get(number)
        if target is None or not (dense := self._dense(number, part, target)):
            return
        start, end = dense[0].span.start, dense[-1].span.end
        if part == self._old[number].span:
            most = (end - start) // 2
            if start - target.start < (most if self._is_apart(number - 1, target) else FRINGE):
                start = target.start
            if target.end - end < (most if self._is_apart(number + 1, target) else FRINGE):
                end = target.end
        yield Piece(Span(start, end), sum(piece.left for piece in dense))

    def _dense(self, number: int, part: Span, target: Span) -> Sequence[Piece]:
        """Where the characters of ``part`` of the sentence ``number`` are in ``target``, in order."""
        sentence = self._old[number].span
        shared = common(sentence.of(self._old_text), target.of(self._new_text))
        inside = part.moved(-sentence.start)
        kept = [
            Piece(Span(max(a, inside.start) - a + b, min(a + n, inside.end) - a + b).moved(target.start), overlap)
            for a, b, n in shared
            if (overlap := min(a + n, inside.end) - max(a, inside.start)) > 0
        ]
        return _dense(kept)

    def _is_apart(self, number: int, target: Span) -> bool:
        """Whether the sentence is still there and has no part in ``target``."""
        own = self._targets.get(number)
        return own is not None and not own.overlaps(target)

    @cached_property
    def _targets(self) -> dict[int, Span]:
        """For each sentence of the old text that is still there: where."""
        found = targets(self._old, self._new)
        fresh = list(self._unexplained(found))
        lost = [number for number in range(len(self._old)) if number not in found]
        if sum(len(self._old[number].span) for number in lost) * sum(len(run.words) for run in fresh) > LOOKED:
            return found
        for number in lost:
            look = _within if len(self._old[number].key) >= TELLING else _verbatim
            if (span := look(self._words(number), fresh)) is not None:
                found[number] = span
        for number in lost:
            if number not in found and (span := self._beside(number, found)) is not None:
                found[number] = span
        return found

    def _words(self, number: int) -> str:
        return self._old[number].span.of(self._old_text).translate(_NARROW)

    def _unexplained(self, found: Mapping[int, Span]) -> Iterator[_Run]:
        """The stretches of the new text that no sentence of the old one has become."""
        at = 0
        taken = [self._dense(number, self._old[number].span, target) for number, target in found.items()]
        ends = sorted((dense[0].span.start, dense[-1].span.end) for dense in taken if dense)
        for start, end in (*ends, (len(self._new_text), len(self._new_text))):
            if at < start:
                yield _Run(at, self._new_text[at:start].translate(_NARROW))
            at = max(at, end)

    def _beside(self, number: int, found: Mapping[int, Span]) -> Span | None:
        """Where the sentence stands if it has become one with the sentence before or behind it."""
        for neighbour in (number - 1, number + 1):
            target = found.get(neighbour)
            own = self._dense(neighbour, self._old[neighbour].span, target) if target is not None else ()
            if target is None or not own:
                continue
            room = Span(own[-1].span.end, target.end) if neighbour < number else Span(target.start, own[0].span.start)
            run = _Run(room.start, room.of(self._new_text).translate(_NARROW))
            words = self._words(number)
            if (span := _within(words, (run,))) is not None:
                return span
        return None


def _verbatim(sentence: str, runs: Sequence[_Run]) -> Span | None:
    """Where a short sentence stands inside new material as it was; None unless it does so once."""
    words = sentence.rstrip(".:;!?")
    if len(words) < SHORTEST or sum(run.words.count(words) for run in runs) != 1:
        return None
    run = next(run for run in runs if words in run.words)
    start = run.start + run.words.index(words)
    return Span(start, start + len(words))


def _within(sentence: str, runs: Sequence[_Run]) -> Span | None:
    """Where the sentence stands inside new material; None unless one place is clearly it."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    found: list[tuple[float, Span]] = []
    for run in runs:
        if len(run.words) < len(sentence) * WITHIN:
            continue
        hit = partial_ratio_alignment(sentence, run.words, score_cutoff=(WITHIN - CLEAR) * 100)
        if hit is not None:
            found.append((hit.score / 100, Span(hit.dest_start, hit.dest_end).moved(run.start)))
    found.sort(reverse=True)
    if not found or found[0][0] < WITHIN or (len(found) > 1 and found[0][0] - found[1][0] < CLEAR):
        return None
    return found[0][1]


def _clusters(pieces: Sequence[Piece], new: Sequence[Sentence]) -> Iterator[list[Piece]]:
    """The pieces that stand together in the new text: at most one sentence of something else between two."""
    cluster: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: p.span):
        if cluster and sum(cluster[-1].span.end <= s.span.start < piece.span.start for s in new) > 1:
            yield cluster
            cluster = []
        cluster.append(piece)
    if cluster:
        yield cluster


def _dense(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The stretch of ``pieces`` with most kept and least new in between: two new code points outweigh a kept one."""
    best = (0.0, 0, 0)
    worth, first = 0.0, 0
    for number, piece in enumerate(pieces):
        gap = piece.span.start - pieces[number - 1].span.end if number else 0
        if worth <= gap / 2:
            worth, first = 0.0, number
        else:
            worth -= gap / 2
        worth += piece.left
        best = max(best, (worth, first, number + 1))
    return pieces[best[1] : best[2]]
