"""A plain text as a draft: what stands for something stays, also where Markdown would read emphasis, code or links."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from drafts.block_marks import HASHES
from drafts.edit import Edit, apply
from drafts.import_text import Imported, Note, import_text, is_plain, short
from drafts.inline import stretches, unescaped
from drafts.lineends import normalise
from drafts.model import BlockKind
from drafts.span import Span
from sections.blanks import blanks
from sections.emphasis import emphasis_marks
from sections.view import View

MARKS = "*_`["


def draft_of(text: str, name: str, look: Callable[[str], View], front: Mapping[str, str] | None = None) -> Imported:
    """As ``import_text``; ``export_text`` gives back all but the ``**`` that are meant as emphasis, which is told.

    ``look``: the view of the Markdown draft that has the text it is given. Raises FrontTooLarge.
    """
    made = import_text(text, name, front=front)
    if not is_plain(text, name) or not any(mark in text for mark in MARKS):
        return made
    draft = apply(made.text, list(_backslashes(look(made.text))))
    return replace(made, text=draft, done=tuple(sorted([*made.done, *_told(text)], key=lambda note: note.line)))


def _backslashes(view: View) -> Iterator[Edit]:
    """One in front of each mark on lines on which a reader would miss some; not where they are meant as emphasis."""
    left = [blank.span for blank in blanks(view)]
    for line in _lines(view):
        words = line.of(view.text)
        literal = [blank.moved(-line.start) for blank in left if blank.overlaps(line)]
        shown = "".join([stretch.text for stretch in stretches(words, literal=literal)])
        meant = {at for start, end in _emphasis(words) for at in range(start, end)}
        if any(words.count(mark) - shown.count(mark) > sum(words[at] == mark for at in meant) for mark in MARKS):
            for at in unescaped(words, Span(0, len(words))):
                if words[at] in MARKS and at not in meant:
                    yield Edit(line.start + at, line.start + at, "\\")


def _lines(view: View) -> Iterator[Span]:
    """Those with marks in them that a reader may not see, without the mark of a heading."""
    for block in view.draft.blocks:
        words = block.span.of(view.text)
        if block.kind not in (BlockKind.CODE, BlockKind.HTML) and any(mark in words for mark in MARKS):
            mark = HASHES.match(words) if block.kind is BlockKind.HEADING else None
            yield Span(block.span.start + mark.end(), block.span.end) if mark else block.span


def _emphasis(line: str) -> list[tuple[int, int]]:
    """Where in a line of plain text marks are meant as those of Markdown."""
    return list(emphasis_marks(line, 0, len(line), markdown=False))


def _told(text: str) -> Iterator[Note]:
    """That marks were taken for emphasis, once."""
    lines = enumerate(normalise(text)[0].split("\n"), 1)
    found = [(number, line, marks[0]) for number, line in lines if (marks := _emphasis(line))]
    if found:
        number, line, (start, end) = found[0]
        where = f"“{short(line[start:])}”里" if len(found) == 1 else f"从这里起，{len(found)} 行里"
        yield Note(number, f"{where}的 {line[start:end]} 当作 Markdown 的强调")
