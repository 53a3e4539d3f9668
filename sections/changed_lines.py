"""The lines that a change inside running text touches, and whether they can be judged by themselves."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from drafts.edit import Edit
from drafts.markdown import MAY_HAVE
from drafts.model import HEADING_LEVEL, Block, BlockKind, NumeralStyle
from drafts.parse import SENTENCE_END, SPACE, TITLE_LIMIT, TITLE_LINES
from drafts.span import Span
from sections.carried import Change
from sections.flow import LISTED, OF_ALL, OPEN, QUIET, End, Flow, frame, line_alone, moved, read, running, shifted
from sections.match import Part
from sections.reach import LINE, RESIDUE
from sections.rule import Finding
from sections.rules.dt_years import HEAD
from sections.rules.rs_fields import LINE_LIMIT
from sections.rules.wd_repeats import REPEATS
from sections.said_again import Said

if TYPE_CHECKING:
    from sections.incremental import Known

MOST_LINES = 60
"""Lines that a change may touch or bring; with more of them the whole draft is checked."""
KEPT = 2000
"""Lines remembered by what they say."""
_PLAIN_START = re.compile(r"[^\s<>|`~+*#=&\-\d•●·_]")

PLAIN_BODY = re.compile(r"(?:\*\*)?(?![\s<>|`~+*#=&\-•●·_:\[])(?!\d{1,9}[.)])")
"""A line of which Markdown makes nothing but text goes on with this behind its bullet, number or nothing."""
_BULLET = re.compile(r"(?:[-*+]|\d{1,9}[.)]) ")
_OPENS_BOLD = re.compile(r"[ \t]*(?:[-*+>][ \t]+)?\*\*[^*\n]*$")
"""A line of bold print that may go on in the next ones (sections/prose.py)."""
WRAPS = 5
"""Lines further down where it may end."""


class Whole(Exception):  # noqa: N818
    """The whole draft has to be checked."""


class ChangedLines:
    """Those of the draft ``before`` and those of ``text``. Raises Whole where the whole draft has to be checked."""

    is_odd = False
    """Whether they are no running text."""

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
        self.more_marks: dict[str, int] = {}
        self.more_special = False
        self.old_around: list[tuple[int, Flow]] = []
        self.new_around: list[tuple[int, Flow]] = []
        self._read(edit)
        if self.at_end:
            self._keep_title()
        self.line_words = self._words()
        self.reshaped = len(self.old_lines) != len(self.new_lines) or len(self.old) != len(self.new)

    def _read(self, edit: Edit) -> None:
        begin = self.lines.start
        self.old = [(at, self._flow_before(at, line)) for at, line in _places(self.old_lines, begin)]
        self.new = [(at, self._flow(line)) for at, line in _places(self.new_lines, begin)]
        self.change = Change(edit.start, edit.end, edit.growth, self.lines, self.new)
        self.judged_to = self.change.area.end

    def is_behind_all(self) -> bool:
        """Whether, although among the last lines, they are nothing that rules on the ends of a draft go by."""
        return False

    def is_dated(self) -> bool:
        """Whether a date may come or go with the change, or stand around it."""
        return True

    def _keep_title(self) -> None:
        """Raise Whole where the title, the kind or the year of the report may come from the lines."""
        view, lines = self.before.view, self.lines
        draft, title = view.draft, view.draft.title
        if lines.start < (title.span.end if title else draft.front.span.end):
            raise Whole
        if lines.start < draft.front.span.end + HEAD and not self.before.is_dated:
            raise Whole
        place = bisect_left(draft.blocks, lines.start, key=block_start)
        if place >= TITLE_LINES:
            return
        every = [*filter(None, map(str.strip, self.old_lines)), *filter(None, map(str.strip, self.new_lines))]
        if len(self.old_lines) != len(self.new_lines) or not all(map(_is_no_title, every)):
            raise Whole

    def is_judged(self, finding: Finding) -> bool:
        """Whether it is a finding of before that the lines, or what is read of them, say themselves."""
        here = self.change.area.start <= finding.span.start <= self.judged_to
        return here and finding.code in LINE and finding.code not in self.before.throughout

    def _flow(self, line: str) -> Flow:
        flows = self.before.flows
        try:
            flow = flows[line]
        except KeyError:
            if len(flows) >= KEPT:
                flows.clear()
            flow = flows[line] = read(line, self.before.setting)
        if flow is None or any(f.code in LISTED and f.message.startswith(OF_ALL) for f in flow.found):
            raise Whole
        return flow

    def _flow_before(self, at: int, line: str) -> Flow:
        """One of the old lines; what was found in it within the draft is taken for what it says by itself."""
        flow = self.before.flows.get(line)
        if flow is None:
            there = [shifted(f, -at) for f in self._found_in(at, at + len(line)) if self.is_of_line(f)]
            flow = read(line, self.before.setting, there)
        if flow is None:
            raise Whole
        return flow

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
        if short and self._is_beside_a_page():
            raise Whole
        if not all(flow.is_judged for _, flow in self.old) and not self._say_the_same():
            self.old = [(at, self._flow(flow.line)) for at, flow in self.old]
        for at, flow in self.old:
            if flow.line in proved:
                continue
            end = at + len(flow.line)
            place = bisect_left(view.draft.blocks, at, key=block_start)
            block = view.draft.blocks[place : place + 1]
            following = view.draft.blocks[place + 1 : place + 2]
            if (
                not block
                or block[0].span != Span(at, end)
                or block[0] != _at(flow, at)
                or block[0] is view.draft.title
                or (following and following[0].span.start <= end)
                or view.prose[at:end] != flow.prose
            ):
                raise Whole
            if flow.is_judged:
                here = {key_of(f) for f in self._found_in(at, end) if self.is_of_line(f)}
                alone = {key_of(shifted(f, at)) for f in flow.found if f.code != REPEATS.code}
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
        return {key_of(change.finding(f)) for f in old} == set(map(key_of, new))

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

    # Whether the make-up of the draft stays

    def compare_frames(self) -> None:
        old, new = ([atom for _, flow in flows for atom in flow.frame] for flows in (self.old, self.new))
        self._keep_blocks_apart()
        area = self.change.area
        if not self.reshaped and old == new:
            return
        if not self.before.view.draft.markdown and self._follows_lonely_number():
            raise Whole
        above, below = self._beside(self.first, -1), self._beside(self.last, 1)
        old_gaps, new_gaps = _gaps(self.old_lines), _gaps(self.new_lines)
        plain = isinstance(above, End) and isinstance(below, End)
        if not plain and not (self._is_apart(above) and self._is_apart(below)):
            raise Whole
        if not isinstance(above, End) and not (self.old and self.new):
            raise Whole
        parts = self.before.view.matched.parts
        around = next((p for p in parts if p.span.start < area.start and area.end < p.span.end), None)
        self.is_odd = (
            around is None
            or (self.before.view.kind is not None and not self._starts_with_heading(around))
            or _collapsed([above, *old, below]) != _collapsed([above, *new, below])
            or (not isinstance(above, End) and old_gaps[0] != new_gaps[0])
            or (not isinstance(below, End) and old_gaps[1] != new_gaps[1])
        )

    def _is_apart(self, beside: object) -> bool:
        """Whether nothing that rules on lines find goes on from there: running text, a heading, an end of the draft."""
        if not isinstance(beside, str) or isinstance(beside, BlockKind) or not beside:
            return True
        block = line_alone(beside, self.before.setting)
        return block is not None and block.kind is BlockKind.HEADING and block.running is None

    def _starts_with_heading(self, part: Part) -> bool:
        blocks = self.before.view.draft.blocks
        place = bisect_left(blocks, part.span.start, key=block_start)
        return place < len(blocks) and blocks[place].kind is BlockKind.HEADING

    def _beside(self, line: int, step: int) -> object:
        """What the nearest line with text beyond ``line`` is in the make-up of the draft."""
        before = self.before
        at = line + step
        while 0 <= at < len(before.starts):
            text = self._old_line(at)
            if text.strip(SPACE):
                block = running(text, before.setting)
                start = before.starts[at]
                if block is None or any(f.code in RESIDUE for f in self._found_in(start, start + len(text))):
                    return text
                return frame(text, block)[-1 if step < 0 else 0]
            at += step
        return ""

    def _beyond(self, line: int, step: int) -> Iterator[str]:
        """The lines with text beyond ``line``, the nearest first."""
        while 0 <= (line := line + step) < len(self.before.starts):
            if (text := self._old_line(line)).strip(SPACE):
                yield text

    def _old_line(self, number: int) -> str:
        starts, text = self.before.starts, self.before.view.text
        return text[starts[number] : starts[number + 1] - 1 if number + 1 < len(starts) else len(text)]

    def _keep_blocks_apart(self) -> None:
        """Raise Whole where code, tables or bold print over several lines may begin or end with the change."""
        before = self.before
        if not self.old and "<!--" in before.view.text:
            raise Whole
        if not before.view.draft.markdown:
            return
        new_text = "\n".join(self.new_lines)
        self.more_special = MAY_HAVE.search(new_text) is not None
        special = before.special or self.more_special
        bold = "**" in before.view.text or "**" in new_text
        if not special and not bold:
            return
        if len(self.old_lines) == len(self.new_lines) == 1:
            if (bold and self._may_hold_a_wrap()) or (special and not self._keeps_its_start()):
                raise Whole
            return
        if bold and self._may_hold_a_wrap():
            raise Whole
        if special and not (self.old and self.new and self._keep_tables_apart()):
            raise Whole

    def _keep_tables_apart(self) -> bool:
        """Whether no table or code begins or ends with lines that come or go, in which there is none."""
        lines = [line for line in (*self.old_lines, *self.new_lines) if line]
        above = self._old_line(self.first - 1) if self.first else ""
        below = self._old_line(self.last + 1) if self.last + 1 < len(self.before.starts) else ""
        if not self.before.is_coded:
            return "|" not in above and "|" not in below and all(map(_is_plain_line, lines))
        beside = [pair for every in (self.old_lines, self.new_lines) for pair in pairwise((above, *every, below))]
        return not any(map(all, beside)) and all(_PLAIN_START.match(line) and "|" not in line for line in lines)

    def _may_hold_a_wrap(self) -> bool:
        """Whether bold print over several lines may begin in the lines, or go on in them."""
        if any(map(_OPENS_BOLD.match, (*self.old_lines, *self.new_lines))):
            return True
        for number in range(self.first - 1, max(-1, self.first - WRAPS - 1), -1):
            line = self._old_line(number)
            if _OPENS_BOLD.match(line):
                return True
            if "*" in line or not line.strip():
                return False
        return False

    def _keeps_its_start(self) -> bool:
        """Whether the one line stays what it is to Markdown, which goes by how lines begin, and by the bars in rows."""
        if not self.old or not self.new:
            return False
        (at, old), (_, new) = self.old[0], self.new[0]
        blocks = self.before.view.draft.blocks
        place = bisect_left(blocks, at, key=block_start)
        if blocks[place : place + 1] != (_at(old, at),):
            return False
        starts = [flow.line[: flow.block.body.start] for flow in (old, new)]
        return starts[0] == starts[1] and all(
            PLAIN_BODY.match(flow.line, flow.block.body.start) and flow.line[0] not in " \t" and "|" not in flow.line
            for flow in (old, new)
        )

    def _follows_lonely_number(self) -> bool:
        """Whether the line before is a heading or an item according to what follows."""
        blocks = self.before.view.draft.blocks
        place = bisect_left(blocks, self.change.area.start, key=block_start) - 1
        before = blocks[place] if place >= 0 else None
        return (
            before is not None
            and before.running is None
            and before.numeral is not None
            and HEADING_LEVEL[before.numeral.style] > HEADING_LEVEL[NumeralStyle.HAN_BRACKETED]
        )


def _places(lines: Sequence[str], start: int) -> Iterator[tuple[int, str]]:
    """Where those of the lines start that are not blank."""
    return ((at, line) for at, line in all_places(lines, start) if line.strip(" \t\u3000"))


def all_places(lines: Sequence[str], start: int) -> Iterator[tuple[int, str]]:
    for line in lines:
        yield start, line
        start += len(line) + 1


def _collapsed(frame: Sequence[object]) -> list[object]:
    """``frame`` with paragraphs side by side as one; how one ends counts only where no other follows, colons apart."""
    result: list[object] = []
    for atom in frame:
        if result and isinstance(atom, End) and result[-1] in (QUIET, OPEN):
            result.pop()
        result.append(atom)
    return result


def _gaps(lines: Sequence[str]) -> tuple[int, int]:
    """How many blank lines stand at either end, two counting as any number."""
    filled = [at for at, line in enumerate(lines) if line.strip(" \t\u3000")]
    first, last = (filled[0], filled[-1]) if filled else (len(lines), -1)
    return min(first, 2), min(len(lines) - 1 - last, 2)


def _at(flow: Flow, start: int) -> Block:
    return moved(flow.block, start)


def _is_plain_line(line: str) -> bool:
    """Whether Markdown makes a paragraph or the item of a list of it, and nothing of what is around it."""
    m = _BULLET.match(line)
    return "|" not in line and PLAIN_BODY.match(line, m.end() if m else 0) is not None


def _is_no_title(line: str) -> bool:
    """Whether nobody takes it for the title, or for a line that names the kind of report."""
    return len(line) > TITLE_LIMIT or (line[-1] in "。！？；，、：,:;…." and SENTENCE_END.search(line) is not None)


def key_of(finding: Finding) -> tuple[int, int, str, str]:
    return finding.span.start, finding.span.end, finding.code, finding.message


def finding_start(finding: Finding) -> int:
    return finding.span.start


def block_start(block: Block) -> int:
    return block.span.start
