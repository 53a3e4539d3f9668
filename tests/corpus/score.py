"""How well the rules do: ``python -m tests.corpus.score [open|held] [CODE…] [--errors]`` prints a table per code.

The documents lie in open/ and held/; held/ was labelled before any rule was run on it and is not looked at while rules
are tuned. A place is marked ⟦XX⟧ (code BL001) or ⟦BL004 **⟧, one within another where two rules have a say. What no
place stands for, a missing section or a habit of the whole text, is named in a last line: ⟦whole RQ001 PU001⟧; a
finding of such a code is right wherever it stands. The marks are no part of the document.

Blanks count where span and code are exactly as marked, everything else where a finding of the code meets the mark.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from drafts.parse import parse
from drafts.span import Span
from sections.catalog import kinds
from sections.check import check
from sections.recognise import recognise
from sections.rules import RULES
from sections.view import View

HERE = Path(__file__).parent
PARTS = ("open", "held")
DEFAULT = "BL001"
EXACT = "BL"
"""The family whose spans must be as marked: a blank is what has to be replaced and no more."""

_WHOLE = re.compile(r"\n⟦whole((?: [A-Z]{2}\d{3})+)⟧\s*\Z")
_MARK = re.compile(r"⟦(?:([A-Z]{2}\d{3}) )?|⟧")

Place = tuple[str, Span]


@dataclass(frozen=True)
class Document:
    """A text of the corpus, what is wrong where in it, and the codes that hold of the whole."""

    path: Path
    text: str
    marks: frozenset[Place]
    whole: frozenset[str] = frozenset()

    def found(self) -> frozenset[Place]:
        """What the rules report, levels and messages aside."""
        return _found(self.path.name, self.text)


@cache
def _found(name: str, text: str) -> frozenset[Place]:
    draft = parse(text, markdown=name.endswith(".md"))
    report = check(View(draft, recognise(draft, kinds(), name), name), RULES)
    if report.crashes:
        raise report.crashes[0].error
    return frozenset((finding.code, finding.span) for finding in report.findings)


def read(marked: str, path: Path) -> Document:
    """The document without its marks. Raises ValueError where they do not pair."""
    whole: frozenset[str] = frozenset()
    if last := _WHOLE.search(marked):
        whole, marked = frozenset(last[1].split()), marked[: last.start() + 1]
    pieces: list[str] = []
    length = past = 0
    begun: list[tuple[str, int]] = []
    marks: set[Place] = set()
    for m in _MARK.finditer(marked):
        pieces.append(marked[past : m.start()])
        length += m.start() - past
        past = m.end()
        if m[0] != "⟧":
            begun.append((m[1] or DEFAULT, length))
        elif begun:
            code, start = begun.pop()
            marks.add((code, Span(start, length)))
        else:
            raise ValueError(f"{path.name}: ⟧ without ⟦ near {marked[m.start() - 10 : m.end()]!r}")
    if begun:
        raise ValueError(f"{path.name}: ⟦ without ⟧: {begun[-1][0]}")
    return Document(path, "".join(pieces) + marked[past:], frozenset(marks), whole)


def documents(part: str) -> Iterator[Document]:
    for path in sorted((HERE / part).iterdir()):
        yield read(path.read_text("utf-8"), path)


def meets(one: Place, other: Place) -> bool:
    """Whether a finding says what a mark says."""
    (code, span), (other_code, other_span) = one, other
    if code != other_code:
        return False
    if code.startswith(EXACT):
        return span == other_span
    return span.start < other_span.end and other_span.start < span.end


@dataclass
class Score:
    """Counts per code: marks ``labelled`` and of them ``hit``, findings ``found`` and of them ``right``."""

    labelled: Counter[str] = field(default_factory=Counter)
    hit: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)

    def codes(self) -> list[str]:
        return sorted({*self.labelled, *self.found})

    def precision(self, *prefixes: str) -> float:
        """The share of findings that are right; 1 where there is none. ``prefixes``: codes or families; none: all."""
        return _share(self.right, self.found, prefixes)

    def recall(self, *prefixes: str) -> float:
        """The share of marks that are found; 1 where there is none."""
        return _share(self.hit, self.labelled, prefixes)

    def count(self, of: Counter[str], *prefixes: str) -> int:
        return sum(n for code, n in of.items() if code.startswith(prefixes or ""))


def _share(part: Counter[str], whole: Counter[str], prefixes: tuple[str, ...]) -> float:
    codes = [code for code in whole if code.startswith(prefixes or "")]
    count = sum(whole[code] for code in codes)
    return sum(part[code] for code in codes) / count if count else 1.0


def score(texts: Iterable[Document]) -> Score:
    result = Score()
    for text in texts:
        found = text.found()
        told = {code for code, _ in found}
        result.labelled.update(code for code, _ in text.marks)
        result.labelled.update(text.whole)
        result.found.update(code for code, _ in found)
        result.hit.update(mark[0] for mark in text.marks if any(meets(place, mark) for place in found))
        result.hit.update(text.whole & told)
        result.right.update(place[0] for place in found if is_right(place, text))
    return result


def is_right(place: Place, text: Document) -> bool:
    return place[0] in text.whole or any(meets(place, mark) for mark in text.marks)


def errors(texts: Iterable[Document]) -> Iterator[str]:
    """What is missed and what is reported wrongly, with what stands around it."""
    for text in texts:
        found = text.found()
        missed = {mark for mark in text.marks if not any(meets(place, mark) for place in found)}
        wrong = {place for place in found if not is_right(place, text)}
        for what, places in (("missed", missed), ("wrong", wrong)):
            for code, span in sorted(places):
                before, after = text.text[max(0, span.start - 10) : span.start], text.text[span.end : span.end + 10]
                yield f"{text.path.name}: {what} {code} {before!r} ⟦{span.of(text.text)}⟧ {after!r}"
        for code in sorted(text.whole - {code for code, _ in found}):
            yield f"{text.path.name}: missed {code} of the whole"


def table(result: Score) -> list[str]:
    """A line per code, one per family and one for all."""
    codes = result.codes()
    lines = ["  code   labelled  found  right  precision  recall"]
    for name in [*sorted({*codes, *(code[:2] for code in codes)}), ""]:
        labelled, found, right = (result.count(of, name) for of in (result.labelled, result.found, result.right))
        precision, recall = result.precision(name), result.recall(name)
        lines.append(f"  {name or 'all':5} {labelled:9} {found:6} {right:6} {precision:10.3f} {recall:7.3f}")
    return lines


def main(arguments: list[str]) -> int:
    for part in [argument for argument in arguments if argument in PARTS] or PARTS:
        texts = list(documents(part))
        characters = sum(len(text.text) for text in texts)
        lines = [f"{part}: {len(texts)} documents, {characters} characters", *table(score(texts))]
        if "--errors" in arguments:
            wanted = tuple(argument for argument in arguments if argument.isupper())
            lines += (f"  {error}" for error in errors(texts) if not wanted or any(w in error for w in wanted))
        sys.stdout.write("\n".join(lines) + "\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
