"""What examines a long draft in a process of its own; it loads no more than it needs for that."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Iterable
from pathlib import Path

from drafts.model import Block
from drafts.parse import parse
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.blanks import Blank, blanks
from sections.matched import Matched
from sections.packed import packed
from sections.piecemeal import joined, piecemeal, told
from sections.rule import Finding
from tui import owed
from tui.judged import allowed, view_of
from tui.parts import parts
from tui.yardstick import yardstick

if TYPE_CHECKING:
    from typing import IO, Any

NICER = 5
"""How much it gives way to what people use (nice)."""
CODED = ("utf-8", "surrogatepass")


class Asked(NamedTuple):
    """What is to be examined. ``name``: of the file, as rules see it.

    ``text``: in UTF-8; a str that is pickled keeps that with it as long as it lives.
    """

    desk: Path | None
    path: Path
    name: str
    text: bytes
    markdown: bool


class Known(NamedTuple):
    """What is known of the draft beside the findings, without its text and what is as long."""

    kind: str
    front: tuple[Span, dict[str, str], tuple[tuple[int, str], ...]]
    title: Block | None
    matched: Matched
    words: int
    kept: dict[object, Any]
    blanks: tuple[Blank, ...]


def main() -> None:
    """Examine what comes on stdin, answer on stdout."""
    os.nice(NICER)
    asked: Asked = pickle.load(sys.stdin.buffer)
    text, asked = asked.text.decode(*CODED), asked._replace(text=b"")
    answer(text, asked, sys.stdout.buffer)


def answer(text: str, asked: Asked, stream: IO[bytes]) -> None:
    """Findings as soon as they are found, so that they need not be kept; then what is known of the draft."""
    measure = yardstick(asked.desk)
    scope = measure.scope(asked.path)
    view, left = view_of(parse(text, markdown=asked.markdown), measure.kinds, asked.name, scope.data), None
    lots: Iterable[Iterable[Finding]] = told(view, scope.rules)
    if scope.allow:
        report, left = allowed(joined(piecemeal(view, scope.rules)), blanks(view), text, scope.allow)
        lots = [report.findings]
    for lot in lots:
        pickle.dump(packed(lot), stream, pickle.HIGHEST_PROTOCOL)
    for part in parts(view, len(text)):
        owed.words(view, part)
        owed.wants(view, part)
    front = view.draft.front
    known = Known(
        view.kind.id if view.kind else "",
        (front.span, dict(front.values), front.problems),
        view.draft.title,
        view.matched,
        view.words,
        {key: value for key, value in view.kept.items() if isinstance(key, owed.Of)},
        _sparing(blanks(view) if left is None else left),
    )
    pickle.dump(known, stream, pickle.HIGHEST_PROTOCOL)
    stream.flush()


def _sparing(left: tuple[Blank, ...]) -> tuple[Blank, ...]:
    """The same with each word once, however often it is said; what is handed over keeps it so."""
    same: dict[str, str] = {}

    def one(word: str) -> str:
        return same.setdefault(word, word)

    return tuple([b._replace(label=one(b.label), unit=one(b.unit), part=one(b.part)) for b in left])
