"""Carry places in a text over to a later state of it that another program may have written.

Sentences are paired first: those that are the same but for punctuation, then those that are clearly the same with
changes; a changed sentence is only ever looked for among new material, never in a sentence that has an owner already.
A place follows its sentences, and is detached (no place at all) rather than guessed.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from drafts.span import Span

SAME = 0.6
"""Similarity (2 × common / sum of lengths, Indel) from which a changed sentence may be the same one."""
CLEAR = 0.05
"""By how much it has to lie above the next that could be meant."""
WITHIN = 0.75
"""The same of a sentence that has been split, or has gone into a longer one."""
NEIGHBOUR = 0.1
"""What a neighbour that has kept its place adds when two sentences could be meant."""
KEPT = 0.5
"""The share of a place's code points that must be left of it."""
FRINGE = 4
"""Code points at an end of a sentence that are too few to be something else."""
TELLING = 8
"""Code points from which a sentence may be looked for inside others."""

_SENTENCE = re.compile(r"(?:[^。！？!?；;.\n\r]|\.(?=[0-9A-Za-z]))+[。！？!?；;.]*[”’）)」』]*")


class Placed(NamedTuple):
    """``span``: where the place is now; None: detached. ``kept``: the share of its code points that is left, 0 to 1."""

    span: Span | None
    kept: float


class Piece(NamedTuple):
    """What is left of one sentence's part of a place: where, and how many code points of the old text it stands for."""

    span: Span
    left: int


def carry(old: str, new: str, places: Iterable[Span]) -> list[Placed]:
    """Where each of ``places``, code points of ``old``, is in ``new``."""
    if old == new:
        return [Placed(place, 1.0) for place in places]
    carried = _Carried(old, new)
    return [carried.place(place) for place in places]


class _Sentence(NamedTuple):
    span: Span
    key: str
    """Its letters and digits alone, full-width ones as half-width ones."""


class _Carried:
    def __init__(self, old: str, new: str) -> None:
        self._old_text, self._new_text = old, new
        self._old, self._new = _sentences(old), _sentences(new)

    def place(self, place: Span) -> Placed:
        pieces: list[Piece] = []
        total = 0
        for number, sentence in enumerate(self._old):
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
        if target is None:
            return
        sentence = self._old[number].span
        common = _common(sentence.of(self._old_text), target.of(self._new_text))
        inside = part.moved(-sentence.start)
        kept = [
            Piece(Span(max(a, inside.start) - a + b, min(a + n, inside.end) - a + b), overlap)
            for a, b, n in common
            if (overlap := min(a + n, inside.end) - max(a, inside.start)) > 0
        ]
        if kept:
            dense = _dense(kept)
            start, end = dense[0].span.start, dense[-1].span.end
            if part == sentence:
                start, end = _to_the_ends(start, end, len(target))
            yield Piece(Span(start, end).moved(target.start), sum(piece.left for piece in dense))

    @cached_property
    def _targets(self) -> dict[int, Span]:
        """For each sentence of the old text that is still there: where."""
        pairs = _same(self._old, self._new)
        owned = frozenset(pairs.values())
        _similar(self._old, self._new, pairs)
        targets = {i: self._new[j].span for i, j in pairs.items()}
        runs = [
            Span(run[0].span.start, run[-1].span.end)
            for run in _runs([None if j in owned else s for j, s in enumerate(self._new)])
        ]
        for number, sentence in enumerate(self._old):
            if number not in targets and len(sentence.key) >= TELLING:
                found = self._within(sentence.span.of(self._old_text), runs)
                if found is not None:
                    targets[number] = found
        return targets

    def _within(self, sentence: str, runs: Sequence[Span]) -> Span | None:
        """Where the sentence stands inside new material; None unless one place is clearly it."""
        from rapidfuzz.fuzz import partial_ratio_alignment

        found: list[tuple[float, Span]] = []
        for run in runs:
            if len(run) < len(sentence):
                continue
            hit = partial_ratio_alignment(sentence, run.of(self._new_text), score_cutoff=(WITHIN - CLEAR) * 100)
            if hit is not None:
                found.append((hit.score / 100, Span(hit.dest_start, hit.dest_end).moved(run.start)))
        found.sort(reverse=True)
        if not found or found[0][0] < WITHIN or (len(found) > 1 and found[0][0] - found[1][0] < CLEAR):
            return None
        return found[0][1]


def sentences(text: str) -> list[Span]:
    """Every sentence with its end mark, in order, blanks around it left out; line ends end one too."""
    return [sentence.span for sentence in _sentences(text)]


def _sentences(text: str) -> list[_Sentence]:
    found: list[_Sentence] = []
    for m in _SENTENCE.finditer(text):
        words = m[0].strip()
        start = m.start() + m[0].index(words) if words else m.start()
        key = "".join(filter(str.isalnum, unicodedata.normalize("NFKC", words)))
        if key:
            found.append(_Sentence(Span(start, start + len(words)), key))
    return found


def _same(old: Sequence[_Sentence], new: Sequence[_Sentence]) -> dict[int, int]:
    """Pairs of sentences with the same words: the only ones of their words, their neighbours, the rest in order."""
    here, there = _numbers(old), _numbers(new)
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    fresh = [(mine[0], there[key][0]) for key, mine in here.items() if len(mine) == 1 == len(there.get(key, ()))]
    while fresh:
        grown: list[tuple[int, int]] = []
        for i, j in fresh:
            if i in pairs or j in taken:
                continue
            pairs[i] = j
            taken.add(j)
            for step in (1, -1):
                near, far = i + step, j + step
                if 0 <= near < len(old) and 0 <= far < len(new) and old[near].key == new[far].key:
                    grown.append((near, far))
        fresh = grown
    for key, mine in here.items():
        rest = [i for i in mine if i not in pairs]
        free = [j for j in there.get(key, ()) if j not in taken]
        if len(rest) == len(free):
            pairs |= zip(rest, free, strict=True)
            taken.update(free)
    return pairs


def _numbers(sentences: Sequence[_Sentence]) -> dict[str, list[int]]:
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(sentences):
        numbers[sentence.key].append(number)
    return numbers


def _similar(old: Sequence[_Sentence], new: Sequence[_Sentence], pairs: dict[int, int]) -> None:
    """Add to ``pairs`` what is clearly the same sentence with changes, until nothing is clear."""
    from rapidfuzz.distance import Indel
    from rapidfuzz.process import extract

    taken = set(pairs.values())
    free = {j: sentence.key for j, sentence in enumerate(new) if j not in taken}
    likeness: dict[tuple[int, int], float] = {}
    for i, sentence in enumerate(old):
        if i not in pairs and free:
            hits = extract(sentence.key, free, scorer=Indel.normalized_similarity, limit=5, score_cutoff=SAME - CLEAR)
            likeness |= {(i, j): score for _, score, j in hits}
    while likeness:
        scores = {pair: score + _by_neighbours(*pair, pairs, len(old), len(new)) for pair, score in likeness.items()}
        sure = [pair for pair in _clear(scores) if likeness[pair] >= SAME]
        if not sure:
            return
        pairs |= sure
        gone, taken = {i for i, _ in sure}, {j for _, j in sure}
        likeness = {(i, j): score for (i, j), score in likeness.items() if i not in gone and j not in taken}


def _clear(scores: Mapping[tuple[int, int], float]) -> Iterator[tuple[int, int]]:
    """The pairs that lie clearly above every other pair with one of their two."""
    for_old: defaultdict[int, list[float]] = defaultdict(list)
    for_new: defaultdict[int, list[float]] = defaultdict(list)
    for (i, j), score in scores.items():
        for_old[i].append(score)
        for_new[j].append(score)
    for (i, j), score in scores.items():
        if all(sum(other > score - CLEAR for other in rivals) == 1 for rivals in (for_old[i], for_new[j])):
            yield i, j


def _by_neighbours(i: int, j: int, pairs: dict[int, int], old: int, new: int) -> float:
    """What the neighbours' places add; at an end of the text the end itself counts as a neighbour in its place."""
    before = pairs.get(i - 1) == j - 1 if i else j == 0
    behind = pairs.get(i + 1) == j + 1 if i + 1 < old else j + 1 == new
    return NEIGHBOUR * (before + behind)


def _runs(sentences: Sequence[_Sentence | None]) -> Iterator[list[_Sentence]]:
    """The sentences between two Nones."""
    run: list[_Sentence] = []
    for sentence in (*sentences, None):
        if sentence is not None:
            run.append(sentence)
        elif run:
            yield run
            run = []


def _clusters(pieces: Sequence[Piece], new: Sequence[_Sentence]) -> Iterator[list[Piece]]:
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


def _to_the_ends(start: int, end: int, length: int) -> tuple[int, int]:
    """The whole of a sentence of ``length`` where next to nothing of it lies outside."""
    return (0 if start < FRINGE else start), (length if length - end < FRINGE else end)


def _common(old: str, new: str) -> list[tuple[int, int, int]]:
    """The stretches both have, in order: start in ``old``, start in ``new``, length."""
    from rapidfuzz.distance import LCSseq

    if old == new:
        return [(0, 0, len(old))]
    return [
        (op.src_start, op.dest_start, op.src_end - op.src_start) for op in LCSseq.opcodes(old, new) if op.tag == "equal"
    ]
