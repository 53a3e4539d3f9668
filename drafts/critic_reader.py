"""CriticMarkup read: our own to the last character, that of others as well as can be."""

from __future__ import annotations

import re
from bisect import bisect_left

from drafts.critic_marks import BECOMES, CLOSERS, LOST, OPENER, Kind, Mark, Marked, Remark, order, plain
from drafts.sentences import spans
from drafts.span import Span

DEEP = 8
"""Marks inside marks that are read."""
MARKED = "（标出）"
"""What somebody says who only marks some words."""
BLOCK_MARK = re.compile(r"[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|\|)")
OURS = re.compile(
    r"(?P<sign>[↳✓↺]?)(?P<by>(?:[^ ：‹\\]|\\.)*) (?P<at>\d{4}-\d\d-\d\d[T\d:.+Z-]*)?"
    r"(?: ‹(?P<place>(?:[^›\\]|\\.)*)›)?：(?P<text>.*)",
    re.DOTALL,
)
NAMED = re.compile(r"@([^\s:：]{1,40})[:：][ ]?(.*)", re.DOTALL)
"""How others say whose remark it is."""


def read(marked: str) -> Marked:
    """The text without marks, suggestions not followed, and what they say. Line ends are ``\n``.

    Marks of others may be of no author, and comments without a place: those are on the sentence before.
    """
    reader = _Reader()
    reader.read(marked, 0)
    return reader.marked()


class _Found:
    """A mark while it is read. ``suggestion``: what is to be put in at ``end``, where ``inserted``."""

    def __init__(self, start: int | None, end: int, suggestion: str | None = None, *, inserted: bool = False) -> None:
        """``start``: None where others commented without saying on what."""
        self.start, self.end, self.suggestion, self.inserted = start, end, suggestion, inserted
        self.whole = False
        self.lost = ""
        self.remarks: list[Remark] = []


class _Reader:
    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._at_line_start = True
        self._found: list[_Found] = []
        self._chain: _Found | None = None
        """What a remark directly behind belongs to."""

    def read(self, marked: str, depth: int) -> None:
        at = 0
        missing: set[str] = set()
        while (m := OPENER.search(marked, at)) is not None:
            end = -1 if m[0] in missing else marked.find(CLOSERS[m[0]], m.end())
            if end < 0:
                missing.add(m[0])
                self._say(marked[at : m.end()])
                at = m.end()
                continue
            self._say(marked[at : m.start()])
            content, at = marked[m.end() : end], end + len(CLOSERS[m[0]])
            if m[0] == "{>>":
                alone = self._at_line_start and not depth and marked[at : at + 1] == "\n"
                if self._remark(content) and alone:
                    at += 1
            else:
                self._mark(m[0], content, depth)
        self._say(marked[at:])

    def _say(self, text: str) -> None:
        if text:
            self._chain = None
            self._pieces.append(text)
            self._length += len(text)
            self._at_line_start = text.endswith("\n")

    def _mark(self, opener: str, content: str, depth: int) -> None:
        start = self._length
        old, arrow, new = content.partition("~>") if opener == "{~~" else (content, "", "")
        if opener == "{++" or (arrow and not old):
            mark = _Found(start, start, content if opener == "{++" else new, inserted=True)
        elif opener == "{==" and depth < DEEP:
            self.read(content, depth + 1)
            mark = _Found(start, self._length)
        else:
            self._say(old if arrow or opener != "{~~" else f"{{~~{content}~~}}")
            suggestion = new if arrow else "" if opener == "{--" else None
            mark = _Found(start, self._length, suggestion)
            if opener == "{~~" and not arrow:
                return
        if mark.start != mark.end or (mark.inserted and mark.suggestion):
            self._found.append(mark)
            self._chain = mark

    def _remark(self, content: str) -> bool:
        """Take down a remark; whether it is somebody else's comment on nothing in particular."""
        ours = OURS.fullmatch(content)
        if ours is None:
            named = NAMED.fullmatch(content)
            remark = Remark(Kind.COMMENT, named[1] if named else "", "", named[2] if named else content.strip())
        else:
            kind = Kind(ours["sign"])
            remark = Remark(kind, plain(ours["by"]), ours["at"] or "", plain(ours["text"]))
        if remark.kind is not Kind.COMMENT and self._chain is not None and self._chain.remarks:
            self._chain.remarks.append(remark)
            return False
        remark = remark._replace(kind=Kind.COMMENT)
        if ours is not None and ours["place"] is not None:
            mark = self._placed(ours["place"])
        elif self._chain is not None and not self._chain.remarks:
            self._chain.remarks.append(remark)
            return False
        elif self._chain is not None:
            mark = _Found(self._chain.start, self._chain.end)
        else:
            mark = _Found(None, self._length)
        mark.remarks.append(remark)
        self._found.append(mark)
        self._chain = mark
        return mark.start is None and not mark.whole and not mark.lost

    def _placed(self, told: str) -> _Found:
        """The mark that is on what ``told`` says; on everything where that cannot be."""
        words, *more = told.split(" ")
        mark = _Found(None, self._length)
        mark.whole = True
        if (m := re.fullmatch(r"(\d{1,9})(?:/(\d{1,9}))?", words)) and (
            start := (end := self._length - int(m[2] or 0)) - int(m[1])
        ) >= 0:
            mark = _Found(start, end)
        elif words == LOST and more:
            mark.whole, mark.lost = False, plain(more.pop(0))
        if more:
            mark.suggestion = plain(more[1]) if more[0] == BECOMES and len(more) > 1 else ""
        return mark

    def marked(self) -> Marked:
        text = "".join(self._pieces)
        sentences = spans(text)
        starts = [span.start for span in sentences]
        marks: list[Mark] = []
        for mark in self._found:
            span, suggestion = None, mark.suggestion
            if mark.inserted:
                span, suggestion = _inserted(text, mark.end, suggestion or "")
            elif mark.start is not None:
                span = Span(mark.start, mark.end) if mark.start < mark.end else None
            elif not mark.whole and not mark.lost and (number := bisect_left(starts, mark.end)):
                span = sentences[number - 1]
            remarks = tuple(mark.remarks) or (Remark(Kind.COMMENT, "", "", MARKED if suggestion is None else ""),)
            marks.append(Mark(span, remarks, suggestion, mark.lost))
        return Marked(text, tuple(sorted(marks, key=order)))


def _inserted(text: str, at: int, new: str) -> tuple[Span | None, str]:
    """What is to become what where ``new`` is to be put in: the last character before it with it, else the next one."""
    before = len(text[:at].rstrip())
    if before:
        return Span(before - 1, at), text[before - 1 : at] + new
    behind = len(text) - len(text[at:].lstrip())
    return (Span(at, behind + 1), new + text[at : behind + 1]) if behind < len(text) else (None, new)
