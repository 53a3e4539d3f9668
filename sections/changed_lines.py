"""The lines that a change inside running text touches, and whether they can be judged by themselves."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from drafts.edit import Edit
from drafts.model import Block, Draft
from drafts.parse import SENTENCE_END, SPACE, TITLE_LIMIT, TITLE_LINES, title_of
from drafts.span import Span
from sections.carried import Change
from sections.flow import LISTED, OF_ALL, Flow, any_line, read
from sections.reach import LINE, RESIDUE
from sections.recognise import (
    ANNOUNCED,
    CIRCULAR,
    FIRST_LINES,
    FOLDER,
    GLUED,
    GLUED_LINES,
    LEADS,
    TO_CONGRESS,
    recognise,
)
from sections.rule import Finding
from sections.rules.dt_years import HEAD
from sections.rules.rs_fields import LINE_LIMIT
from sections.rules.wd_repeats import REPEATS
from sections.said_again import Said
from sections.shifted import moved, shifted

if TYPE_CHECKING:
    from sections.incremental import Known

Key = TypeVar("Key")
Read = TypeVar("Read", Flow, Flow | None)
DATED = re.compile(r"\d{4}|[年月日]")
MOST_LINES = 60
"""Lines that a change may touch or bring; with more of them the whole draft is checked."""
KEPT = 2000
"""Lines remembered by what they say."""


class Whole(Exception):  # noqa: N818
    """The whole draft has to be checked."""


class Elsewhere(Exception):  # noqa: N818
    """So it has, in whatever way it is tried: something else is found beside the lines, too."""


class ChangedLines:
    """Those of the draft ``before`` and those of ``text``. Raises Whole where the whole draft has to be checked."""

    is_odd = False
    """Whether they are no running text."""
    old: list[tuple[int, Flow]]
    new: list[tuple[int, Flow]]
    title: Block | None = None
    """The title, if it changes."""
    may_tell_the_year = False
    """Whether the year of the report may come from them."""

    def __init__(self, before: Known, text: str, edit: Edit) -> None:
        self.before, self.text = before, text
        starts, old = before.starts, before.view.text
        first = bisect_right(starts, edit.start) - 1
        last = bisect_right(starts, edit.end) - 1
        begin = starts[first]
        end = starts[last + 1] - 1 if last + 1 < len(starts) else len(old)
        self.at_end = not (before.middle.start < begin and end < before.middle.end)
        """Whether they may be a lead or the like, or the last lines of the draft."""
        self.old_lines = old[begin:end].split("\n")
        self.new_lines = text[begin : end + edit.growth].split("\n")
        if max(len(self.old_lines), len(self.new_lines)) > MOST_LINES:
            raise Whole
        self.first, self.last, self.lines = first, last, Span(begin, end)
        self.more_words = 0
        self.more_sure = 0
        self.more_marks: dict[str, int] = {}
        self.more_special = False
        self.old_around: list[tuple[int, Flow]] = []
        self.new_around: list[tuple[int, Flow]] = []
        self._read(edit)
        if self.at_end:
            self._keep_title()
        self.line_words = self._words()
        self.reshaped = list(map(_is_blank, self.old_lines)) != list(map(_is_blank, self.new_lines))

    def _read(self, edit: Edit) -> None:
        begin = self.lines.start
        self.old = [(at, self._flow_before(at, line)) for at, line in _places(self.old_lines, begin)]
        self.new = []
        self.change = Change(edit.start, edit.end, edit.growth, len(self.before.view.text), self.lines, self.new)
        self.judged_to = self.change.area.end
        self.new += [(at, self._flow_now(at, line)) for at, line in _places(self.new_lines, begin)]

    def _flow_now(self, at: int, line: str) -> Flow:
        """One of the new lines, which starts there."""
        return next((flow for _, flow in self.old if flow.line == line), None) or self._flow(line)

    def is_behind_all(self) -> bool:
        """Whether, although among the last lines, they are nothing that rules on the ends of a draft go by."""
        return False

    def is_dated(self) -> bool:
        """Whether a date may come or go with the change, or stand around it."""
        return any(map(DATED.search, (*self.old_lines, *self.new_lines)))

    def _keep_title(self) -> None:
        """Raise Whole where the title or the kind may come from the lines."""
        view, lines = self.before.view, self.lines
        draft, title = view.draft, view.draft.title
        if lines.start < (title.span.end if title else draft.front.span.end):
            raise Whole
        self.may_tell_the_year = lines.start < draft.front.span.end + HEAD and not self.before.is_dated
        place = bisect_left(draft.blocks, lines.start, key=Block.start)
        every = [*filter(None, map(str.strip, self.old_lines)), *filter(None, map(str.strip, self.new_lines))]
        if place < GLUED_LINES and any(len(line) > TITLE_LIMIT and GLUED.match(line) for line in every):
            raise Whole
        if place < LEADS and any(map(ANNOUNCED.search, every)):
            raise Whole
        if place < GLUED_LINES and any(pattern.search(line) for pattern in (TO_CONGRESS, CIRCULAR) for line in every):
            raise Whole
        if place < 2 * FIRST_LINES and (
            len(self.old_lines) != len(self.new_lines) or not all(map(_is_no_title, every))
        ):
            self._stay_what_it_is()

    def _stay_what_it_is(self) -> None:
        """Raise Whole where another line becomes the title, or the draft one of another kind."""
        view, text = self.before.view, self.text
        old, title = view.draft.blocks, self.title or view.draft.title
        first = bisect_left(old, self.lines.start, key=Block.start)
        behind = bisect_right(old, self.lines.end, key=Block.start)
        later = [moved(block, self.change.by) for block in old[behind : behind + GLUED_LINES]]
        head = [*old[:first], *[block_at(flow, at) for at, flow in self.new], *later]
        place = head.index(title) if title in head else -1
        if title is not None:
            line = any_line(title.span.of(text), view.draft.markdown)
            if line is None or place < 0:
                raise Whole
            head[place] = moved(line, title.span.start)
        found = title_of(text, head[: max(TITLE_LINES, place + 1)])
        if found != (None if title is None else (place, title)):
            raise Whole
        if title is not None:
            head[place] = title
        draft = Draft(text, view.draft.markdown, view.draft.front, tuple(head), title)
        if recognise(draft, self.before.kinds, view.path) is not view.kind:
            raise Whole

    def is_judged(self, finding: Finding) -> bool:
        """Whether it is a finding of before that the lines, or what is read of them, say themselves."""
        here = self.change.area.start <= finding.span.start <= self.judged_to
        return here and finding.code in LINE and finding.code not in self.before.throughout

    def _flow(self, line: str) -> Flow:
        flows = self.before.flows
        if line in flows:
            flow = flows[line]
        else:
            flow = read(line, self.before.setting)
            remember(flows, line, flow)
        if flow is None or any(f.code in LISTED and f.message.startswith(OF_ALL) for f in flow.found):
            raise Whole
        return flow

    def _flow_before(self, at: int, line: str) -> Flow:
        """One of the old lines; what was found in it within the draft is taken for what it says by itself."""
        flow = self.before.flows.get(line)
        if flow is None:
            flow = read(line, self.before.setting, self._found_of_line(at, line))
        if flow is None:
            raise Whole
        return flow

    def _found_of_line(self, at: int, line: str) -> list[Finding]:
        """What rules that judge lines by themselves found in one of the old lines, from its start on."""
        return [shifted(f, -at) for f in self._found_in(at, at + len(line)) if self.is_of_line(f)]

    def _words(self) -> list[int]:
        before = self.before
        places = {at: flow.words for at, flow in self.new}
        here = [places.get(at, 0) for at, _ in all_places(self.new_lines, self.lines.start)]
        self.more_words = sum(here) - sum(before.line_words[self.first : self.last + 1])
        return [*before.line_words[: self.first], *here, *before.line_words[self.last + 1 :]]

    def is_of_line(self, finding: Finding) -> bool:
        """Whether it is of a rule that judges lines by themselves; what is said twice is found between them, too."""
        return finding.code in LINE and finding.code != REPEATS.code and finding.code not in self.before.throughout

    def said(self) -> list[Said]:
        """The clauses of each of the new lines."""
        here = {at: flow.clauses for at, flow in self.new}
        return [here.get(at, ()) for at, _ in all_places(self.new_lines, self.lines.start)]

    # Whether the lines stand by themselves

    def prove(self) -> None:
        """Raise Whole unless the old lines, each by itself, say what was found in them within the draft.

        They need not be judged where the new ones say the same, and nothing right beside the change.
        """
        proved, view = self.before.proved, self.before.view
        short = any(len(flow.line) <= LINE_LIMIT for flows in (self.old, self.new) for _, flow in flows)
        if short and not self.is_odd and self._is_beside_a_page():
            raise Whole
        if any(found.code in RESIDUE for found in self._found_in(self.lines.start, self.lines.end)):
            raise Whole
        if not all(flow.is_judged for _, flow in self.old) and not self._say_the_same():
            self.old = [(at, self._flow(flow.line)) for at, flow in self.old]
        for at, flow in self.old:
            if flow.line in proved:
                continue
            end = at + len(flow.line)
            place = bisect_left(view.draft.blocks, at, key=Block.start)
            block = view.draft.blocks[place : place + 1]
            following = view.draft.blocks[place + 1 : place + 2]
            if (
                not block
                or block[0].span != Span(at, end)
                or block[0] != block_at(flow, at)
                or (block[0] is view.draft.title and self.title is None)
                or (following and following[0].span.start <= end)
                or view.prose[at:end] != flow.prose
            ):
                raise Whole
            if flow.is_judged:
                here = {f for f in self._found_in(at, end) if self.is_of_line(f)}
                alone = {shifted(f, at) for f in flow.found if f.code != REPEATS.code}
                if here != alone:
                    raise Whole
                proved.add(flow.line)

    def _say_the_same(self) -> bool:
        """Whether in the new lines just that is found which was in the old ones, all of it off the change."""
        change = self.change
        old, new = (
            [shifted(f, at) for at, flow in flows for f in flow.found if f.code != REPEATS.code]
            for flows in ([*self.old, *self.old_around], [*self.new, *self.new_around])
        )
        if len(old) != len(new) or any(map(change.touches, old)):
            return False
        return set(map(change.finding, old)) == set(new)

    def _is_beside_a_page(self) -> bool:
        """Whether lines of a web page stand next to the lines, which may spread."""
        starts = self.before.starts
        lines = {bisect_right(starts, f.span.start) - 1 for f in self.before.all if f.code == "RS003"}
        above = next((at for at in range(self.first - 1, -1, -1) if self._old_line(at).strip(SPACE)), -1)
        below = next((at for at in range(self.last + 1, len(starts)) if self._old_line(at).strip(SPACE)), -1)
        return above in lines or below in lines

    def _found_in(self, start: int, end: int) -> list[Finding]:
        found = self.before.all
        first = bisect_left(found, start, key=finding_start)
        return found[first : bisect_right(found, end, lo=first, key=finding_start)]

    def _beyond(self, line: int, step: int) -> Iterator[str]:
        """The lines with text beyond ``line``, the nearest first."""
        while 0 <= (line := line + step) < len(self.before.starts):
            if (text := self._old_line(line)).strip(SPACE):
                yield text

    def _old_line(self, number: int) -> str:
        starts, text = self.before.starts, self.before.view.text
        return text[starts[number] : starts[number + 1] - 1 if number + 1 < len(starts) else len(text)]


def remember(known: dict[Key, Read], key: Key, flow: Read) -> None:
    if len(known) >= KEPT:
        known.clear()
    known[key] = flow


def _is_blank(line: str) -> bool:
    return not line.strip(SPACE)


def _places(lines: Sequence[str], start: int) -> Iterator[tuple[int, str]]:
    """Where those of the lines start that are not blank."""
    return ((at, line) for at, line in all_places(lines, start) if line.strip(" \t\u3000"))


def all_places(lines: Sequence[str], start: int) -> Iterator[tuple[int, str]]:
    for line in lines:
        yield start, line
        start += len(line) + 1


def block_at(flow: Flow, start: int) -> Block:
    return moved(flow.block, start)


def _is_no_title(line: str) -> bool:
    """Whether nobody takes it for the title, or for a line that names the kind of report or says it is none."""
    if FOLDER.search(line):
        return False
    return len(line) > TITLE_LIMIT or (line[-1] in "。！？；，、：,:;…." and SENTENCE_END.search(line) is not None)


def key_of(finding: Finding) -> tuple[int, int, str, str]:
    return finding.span.start, finding.span.end, finding.code, finding.message


def finding_start(finding: Finding) -> int:
    return finding.span.start
