"""Text from anywhere to a Markdown draft: headings marked, paragraphs apart, and nothing of the text lost.

Only blanks and line ends are taken away and only ``#`` marks put in (and the backslashes of block_marks); a heading
keeps its full stop. So ``export_text`` gives back the same characters in the same order, but for what Markdown reads
as emphasis, code and links (tui/plain_text.py knows which is none). Oddities are left and told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from drafts.block_marks import HASHES, literal, literal_start, plain_start
from drafts.broken_lines import broken_lines, from_the_web
from drafts.edit import apply
from drafts.front import read_front, with_values
from drafts.lineends import normalise
from drafts.model import Block, BlockKind, Draft
from drafts.parse import SPACE, parse
from drafts.visible import visible

MARKDOWN_NAMES = (".md", ".markdown")
TITLE_AGAIN = 20
"""Lines from the top in which the title once more is a teaser, not a sentence of the report."""

_BULLET = re.compile(r"([ \t]*(?:[-*+]|\d{1,9}[.)]))[ \t\u3000]+(?=\S)")
_TOGETHER = (_BULLET, re.compile(r">"), re.compile(r"\|.*\|\Z"))
"""Lines that stay together where they stood together: list items, quotes, rows of a table."""
_NO_START = (*"”’）》」』】)", "<!--")
"""What no line of its own may start with: it belongs to the heading before it, or hides all that follows."""
_LEVELS = ("", "标题", "一级小标题", "二级小标题", "三级小标题", "四级小标题", "五级小标题")


@dataclass(frozen=True, slots=True)
class Note:
    """What import did or left alone; ``line``: in the original text, from 1."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"第 {self.line} 行：{self.message}。"


@dataclass(frozen=True, slots=True)
class Imported:
    """The draft, and what was done and what was left alone, by line."""

    text: str
    done: tuple[Note, ...]
    left: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    """In the original text."""
    text: str
    made: bool = False
    """A heading that was no Markdown heading before."""


@dataclass(slots=True)
class _Work:
    lines: list[_Line]
    done: list[Note] = field(default_factory=list)
    left: list[Note] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)


def import_text(text: str, name: str, *, front: Mapping[str, str] | None = None, made: bool = False) -> Imported:
    """The Markdown draft of ``text``, which came from a file called ``name`` (empty: plain text).

    In Markdown (by its name or front matter) only headings change, so that importing a draft again changes nothing.
    ``front``: values the draft's front matter is to have. ``made``: it was made of a Word document, so that what would
    be read as Markdown's has its backslashes already. Raises FrontTooLarge where they do not fit.
    """
    normal, _ = normalise(text)
    work = _Work([_Line(number, line) for number, line in enumerate(normal.split("\n"), 1)])
    _tell_repeats(work)
    if is_plain(text, name):
        _join(work)
        _bare(work, made=made)
        _mark_headings(work, markdown=False)
        _set_apart(work)
    _mark_headings(work, markdown=True)
    draft = work.text
    draft = apply(draft, with_values(draft, front or {}))
    return Imported(draft, tuple(sorted(work.done, key=_place)), tuple(sorted(work.left, key=_place)))


def is_plain(text: str, name: str) -> bool:
    """Whether ``text`` from a file called ``name`` is no Markdown, by name and front matter."""
    return not name.lower().endswith(MARKDOWN_NAMES) and not read_front(normalise(text)[0]).span.end


def _place(note: Note) -> int:
    return note.line


def short(text: str) -> str:
    """The start of ``text``, to be told of it."""
    text = visible(text.strip(SPACE))
    return text if len(text) <= 16 else text[:15] + "…"


def _tell_repeats(work: _Work) -> None:
    """Lines that are left as they are: the title once more, and what a document site put in."""
    draft = parse(work.text, markdown=False)
    title = "".join(draft.title_text.split())
    title_line = draft.lines.position(draft.title.span.start)[0] if draft.title else 0
    for line in work.lines:
        words = "".join(line.text.split())
        if added := from_the_web(line.text):
            work.left.append(Note(line.number, f"“{short(added)}”像是网站加进来的，没有删，检查时会列出"))
        elif title and line.number != title_line and line.number <= TITLE_AGAIN and words.startswith(title):
            work.left.append(Note(line.number, "重复了标题，没有删，请看看要不要留"))


def _join(work: _Work) -> None:
    """Put paragraphs together that were broken in the middle of a sentence, where that is certain."""
    draft = parse(work.text, markdown=False)
    for broken in reversed(broken_lines(draft)):
        first, second = (draft.lines.position(block.span.start)[0] - 1 for block in (broken.first, broken.second))
        if not broken.certain:
            message = f"末尾没有标点，可能和第 {work.lines[second].number} 行是一段，没有合并，请看看"
            work.left.append(Note(work.lines[first].number, message))
            continue
        head, tail = work.lines[first], work.lines[second]
        joined = head.text.rstrip(SPACE) + tail.text.lstrip(SPACE)
        work.lines[first : second + 1] = [replace(head, text=joined)]
        work.done.append(Note(tail.number, f"“{short(tail.text)}”接着第 {head.number} 行的半句话，合成了一段"))


def _bare(work: _Work, *, made: bool) -> None:
    """Take off indents, and keep as text what Markdown would read as a fence or a comment."""
    indented: list[int] = []
    before = ""
    for place, line in enumerate(work.lines):
        text = line.text.strip(SPACE)
        nested = _BULLET.match(line.text) and _BULLET.match(before)
        if line.text[:1] in ("\u3000", " ", "\t") and text and not nested:
            indented.append(line.number)
        before = line.text
        text = _BULLET.sub(r"\1 ", text if made else literal(text), count=1)
        if nested:
            text = line.text[: len(line.text) - len(line.text.lstrip(" \t"))] + text
        if HASHES.match(text):
            work.done.append(Note(line.number, f"“{short(text)}”行首的 # 当作 Markdown 的标题号"))
            text = HASHES.sub(lambda match: match[0].strip(SPACE) + " ", text, count=1).rstrip(" ")
        work.lines[place] = replace(line, text=text)
    if indented:
        work.done.append(Note(indented[0], f"从这里起，{len(indented)} 行去掉了行首的空格"))


def _mark_headings(work: _Work, *, markdown: bool) -> None:
    """Give every heading its ``#`` and a line of its own, until no more are found."""
    while True:
        draft = parse(work.text, markdown=markdown)
        blocks: dict[int, list[Block]] = {}
        for block in draft.blocks:
            blocks.setdefault(draft.lines.position(block.span.start)[0] - 1, []).append(block)
        lines = [
            new
            for place, line in enumerate(work.lines)
            for new in (_marked(line, blocks[place], draft, work) if place in blocks else [line])
        ]
        if lines == work.lines:
            return
        work.lines = _around_headings(lines)


def _marked(line: _Line, blocks: list[Block], draft: Draft, work: _Work) -> list[_Line]:
    """``line`` as one or more lines, each heading with its mark."""
    result: list[_Line] = []
    for block in blocks:
        words = block.span.of(draft.text)
        html = draft.text.startswith("<", block.body.start)
        if block.kind is not BlockKind.HEADING or HASHES.match(words) or html:
            result.append(line if len(blocks) == 1 else replace(line, text=words))
            continue
        start = block.numeral.span.start if block.numeral else block.span.start
        end = block.running.start if block.running else block.span.end
        if block.running and draft.text.startswith(_NO_START, end):
            message = f"“{short(words)}”的标题和正文连写，分不准，没有拆开"
            if not any(note.message == message for note in work.left):
                work.left.append(Note(line.number, message))
            result.append(line if len(blocks) == 1 else replace(line, text=words))
            continue
        heading = draft.text[start:end].strip(SPACE)
        if not heading.lstrip("\\").startswith("`"):  # in front of that a backslash is read anywhere
            heading = plain_start(heading)
        result.append(_Line(line.number, f"{'#' * block.level} {heading}", made=True))
        if block.running:
            result.append(_Line(line.number, literal_start(block.running.of(draft.text))))
        work.done.append(Note(line.number, _what_was_done(block, heading)))
    return result


def _what_was_done(block: Block, heading: str) -> str:
    what = f"“{short(heading)}”"
    if block.glued:
        return f"{what}原来接在上一段末尾，拆出来设为{_LEVELS[block.level]}"
    if block.running:
        return f"{what}原来和正文连写，拆开设为{_LEVELS[block.level]}"
    return f"{what}设为{_LEVELS[block.level]}"


def _around_headings(lines: list[_Line]) -> list[_Line]:
    """A blank line before and behind every heading that was made; the line behind it goes on with no paragraph now."""
    result: list[_Line] = []
    for line in lines:
        if result and line.text.strip(SPACE) and result[-1].text.strip(SPACE):
            if result[-1].made:
                line = replace(line, text=_unindented(line.text))
            if line.made or result[-1].made:
                result.append(_Line(line.number, ""))
        result.append(line)
    return result


def _unindented(line: str) -> str:
    """``line`` without an indent that would make it code, and still the text it was."""
    if not line.expandtabs(4).startswith("    "):
        return line
    text = line.lstrip(" \t")
    return text if text.startswith("\\") else literal_start(text)


def _set_apart(work: _Work) -> None:
    """One blank line between paragraphs, none before the first and behind the last."""
    result: list[_Line] = []
    blank = False
    for line in work.lines:
        if not line.text.strip(SPACE):
            blank = True
            continue
        together = not blank and any(p.match(line.text) and p.match(result[-1].text) for p in _TOGETHER if result)
        if result and not together:
            result.append(_Line(line.number, ""))
        result.append(line)
        blank = False
    if result and result[0].text.rstrip() == "---":
        result.insert(0, _Line(1, ""))  # at the very top it would begin front matter
    work.lines = [*result, _Line(len(work.lines), "")] if result else []
