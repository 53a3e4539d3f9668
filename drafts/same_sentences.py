"""Which sentence of a later text is which of an earlier one.

First those with the same words are paired, then those that are clearly the same with changes; what has changed is only
ever looked for among new material, never in a sentence that has an owner already.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from drafts.sentences import Sentence
from drafts.span import Span

SAME = 0.6
"""Similarity (2 × common / sum of lengths, Indel) from which a changed sentence may be the same one."""
CLEAR = 0.05
"""By how much it has to lie above the next that could be meant."""
NEIGHBOUR = 0.1
"""What a neighbour that has kept its place adds when two sentences could be meant."""
LOOKED = 5_000_000_000
"""Code points of lost sentences times those of new ones above which it is not looked which are alike: some seconds."""


def targets(old: Sequence[Sentence], new: Sequence[Sentence]) -> dict[int, Span]:
    """Where the sentences of ``old`` are that are there, by number; one that has been divided with all its parts."""
    pairs = _same(old, new)
    _similar(old, new, pairs)
    return _with_what_broke_off(old, new, pairs)


def _same(old: Sequence[Sentence], new: Sequence[Sentence]) -> dict[int, int]:
    """Pairs of sentences with the same words: the only ones of their words, their neighbours, the rest in order."""
    here, there = _numbers(old), _numbers(new)
    pairs = {mine[0]: there[key][0] for key, mine in here.items() if len(mine) == 1 == len(there.get(key, ()))}
    taken = set(pairs.values())
    for same_line in (True, False):
        fresh = list(pairs.items())
        while fresh:
            grown: list[tuple[int, int]] = []
            for i, j in fresh:
                for step in (1, -1):
                    near, far = i + step, j + step
                    if not (0 <= near < len(old) and 0 <= far < len(new)) or near in pairs or far in taken:
                        continue
                    together = old[i].line == old[near].line and new[j].line == new[far].line
                    if old[near].key == new[far].key and (together or not same_line):
                        pairs[near] = far
                        taken.add(far)
                        grown.append((near, far))
            fresh = grown
    for key, mine in here.items():
        rest = [i for i in mine if i not in pairs]
        free = [j for j in there.get(key, ()) if j not in taken]
        if len(rest) == len(free):
            pairs |= zip(rest, free, strict=True)
            taken.update(free)
    return pairs


def _numbers(sentences: Sequence[Sentence]) -> dict[str, list[int]]:
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(sentences):
        numbers[sentence.key].append(number)
    return numbers


def _similar(old: Sequence[Sentence], new: Sequence[Sentence], pairs: dict[int, int]) -> None:
    """Add to ``pairs`` what is clearly the same sentence with changes, until nothing is clear."""
    from rapidfuzz.distance import Indel
    from rapidfuzz.process import extract

    taken = set(pairs.values())
    free = {j: sentence.key for j, sentence in enumerate(new) if j not in taken}
    lost = sum(len(sentence.key) for i, sentence in enumerate(old) if i not in pairs)
    if lost * sum(map(len, free.values())) > LOOKED:
        return
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


def _with_what_broke_off(old: Sequence[Sentence], new: Sequence[Sentence], pairs: Mapping[int, int]) -> dict[int, Span]:
    """Where the sentences are, one that has been divided with all its parts."""
    from rapidfuzz.distance.Indel import normalized_similarity

    owned = set(pairs.values())
    targets: dict[int, Span] = {}
    for i, j in pairs.items():
        first = last = j
        likeness = normalized_similarity(old[i].key, new[j].key)
        for step in (1, -1):
            while likeness < 1 and 0 <= (near := last + 1 if step > 0 else first - 1) < len(new) and near not in owned:
                low, high = min(first, near), max(last, near)
                longer = normalized_similarity(old[i].key, "".join(s.key for s in new[low : high + 1]))
                if longer < likeness + CLEAR:
                    break
                first, last, likeness = low, high, longer
                owned.add(near)
        targets[i] = Span(new[first].span.start, new[last].span.end)
    return targets


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
