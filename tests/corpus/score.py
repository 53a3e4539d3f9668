"""How well blanks are found: ``python -m tests.corpus.score [open|held]`` prints precision and recall per code.

The documents lie in open/ and held/; held/ is not looked at while rules are tuned. A blank is marked ⟦XX⟧ (code BL001)
or ⟦BL004 **⟧; the marks are no part of the document. A finding counts where span and code are exactly as marked.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from drafts.parse import parse
from drafts.span import Span
from sections.check import check
from sections.marked import unmarked
from sections.rules.bl_all import RULES
from sections.view import View

HERE = Path(__file__).parent
PARTS = ("open", "held")
_CODE = re.compile(r"⟦(BL\d{3}) ")
DEFAULT = "BL001"

Place = tuple[str, Span]


@dataclass(frozen=True)
class Document:
    """A text of the corpus and its blanks, as (code, span)."""

    path: Path
    text: str
    blanks: frozenset[Place]

    def found(self) -> frozenset[Place]:
        view = View(parse(self.text, markdown=self.path.suffix == ".md"), None, self.path.name)
        report = check(view, RULES)
        if report.crashes:
            raise report.crashes[0].error
        return frozenset((finding.code, finding.span) for finding in report.findings)


def document(path: Path) -> Document:
    """Read a marked document. Raises ValueError where its marks do not pair."""
    marked = path.read_text(encoding="utf-8")
    codes = [m[1] if (m := _CODE.match(marked, at.start())) else DEFAULT for at in re.finditer("⟦", marked)]
    text, spans = unmarked(_CODE.sub("⟦", marked))
    return Document(path, text, frozenset(zip(codes, spans, strict=True)))


def documents(part: str) -> Iterator[Document]:
    for path in sorted((HERE / part).iterdir()):
        yield document(path)


@dataclass
class Score:
    """Counts per code: ``right`` found and meant, ``wrong`` found only, ``missed`` meant only."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def codes(self) -> list[str]:
        return sorted({*self.right, *self.wrong, *self.missed})

    def precision(self, *codes: str) -> float:
        right, wrong = _sums(self.right, self.wrong, codes)
        return right / (right + wrong) if right + wrong else 1.0

    def recall(self, *codes: str) -> float:
        right, missed = _sums(self.right, self.missed, codes)
        return right / (right + missed) if right + missed else 1.0


def _sums(one: Counter[str], other: Counter[str], codes: tuple[str, ...]) -> tuple[int, int]:
    wanted = codes or tuple({*one, *other})
    return sum(one[c] for c in wanted), sum(other[c] for c in wanted)


def score(texts: Iterable[Document]) -> Score:
    result = Score()
    for text in texts:
        found = text.found()
        result.right.update(code for code, _ in found & text.blanks)
        result.wrong.update(code for code, _ in found - text.blanks)
        result.missed.update(code for code, _ in text.blanks - found)
    return result


def errors(texts: Iterable[Document]) -> Iterator[str]:
    """Each blank missed and each place reported wrongly, with what stands around it."""
    for text in texts:
        found = text.found()
        for what, places in (("missed", text.blanks - found), ("wrong", found - text.blanks)):
            for code, span in sorted(places):
                before, after = text.text[max(0, span.start - 10) : span.start], text.text[span.end : span.end + 10]
                yield f"{text.path.name}: {what} {code} {before!r} ⟦{span.of(text.text)}⟧ {after!r}"


def main(arguments: list[str]) -> int:
    parts = [argument for argument in arguments if argument in PARTS] or list(PARTS)
    for part in parts:
        texts = list(documents(part))
        result = score(texts)
        lines = [f"{part}: {len(texts)} documents, {sum(len(t.blanks) for t in texts)} blanks"]
        for code in result.codes():
            counts = f"{result.right[code]:5} right {result.wrong[code]:4} wrong {result.missed[code]:4} missed"
            lines.append(
                f"  {code} {counts}   precision {result.precision(code):.3f}   recall {result.recall(code):.3f}"
            )
        lines.append(f"  all   precision {result.precision():.3f}   recall {result.recall():.3f}")
        if "--errors" in arguments:
            lines += (f"  {error}" for error in errors(texts))
        sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
