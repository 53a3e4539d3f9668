"""Whether lines that come, go or change leave the make-up of the draft as it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from drafts.markdown import MAY_HAVE
from drafts.model import HEADING_LEVEL, Block, BlockKind, NumeralStyle
from drafts.parse import GLUE, SPACE
from sections.changed_lines import ChangedLines, Whole, block_at
from sections.flow import OPEN, QUIET, End, Flow, frame, line_alone, running
from sections.matched import Part
from sections.reach import RESIDUE

EDGE = 60
"""Code points at either end of a line that rules see from the lines beside it."""
_WHOLE = ("。", "！", "？")
_PLAIN_START = re.compile(r"[^\s<>|`~+*#=&\-\d•●·_]")

PLAIN_BODY = re.compile(r"(?:\*\*)?(?![\s<>|`~+*#=&\-•●·_:\[])(?!\d{1,9}[.)])")
"""A line of which Markdown makes nothing but text goes on with this behind its bullet, number or nothing."""
_BULLET = re.compile(r"(?:[-*+]|\d{1,9}[.)]) ")
_OPENS_BOLD = re.compile(r"[ \t]*(?:[-*+>][ \t]+)?\*\*[^*\n]*$")
"""A line of bold print that may go on in the next ones (sections/prose.py)."""
_STOPS = tuple("。！？；")
_GOES_ON = re.compile("[，。、；：！？”》）]|[^“”《》（）。]{1,60}[”》）]")
"""How a line begins that may go on with the one before although that has a stop."""
WRAPS = 5
"""Lines further down where it may end."""


class MakeUp(ChangedLines):
    """Changed lines, and what stands beside them."""

    is_headed = True
    """Whether the part of the draft around them begins with a heading, and not with what is said."""
    is_spaced = False
    """Whether of the make-up no more changes than how many blank lines stand beside a heading or a short line."""

    def compare_frames(self) -> None:
        old, new = ([atom for _, flow in flows for atom in flow.frame] for flows in (self.old, self.new))
        self._keep_blocks_apart()
        area = self.change.area
        if not self.reshaped and old == new:
            return
        if not self.before.view.draft.markdown and self._follows_lonely_number():
            raise Whole
        if _numerals(self.old) != _numerals(self.new) and GLUE.search(self.text):
            raise Whole
        above, below = self._beside(self.first, -1), self._beside(self.last, 1)
        old_gaps, new_gaps = _gaps(self.old_lines), _gaps(self.new_lines)
        apart = (isinstance(above, End) and isinstance(below, End)) or (self._is_apart(above) and self._is_apart(below))
        if not apart and not (self._begin_alike(above) and self._end_alike(below)):
            raise Whole
        if not isinstance(above, End) and not (self.old and self.new):
            raise Whole
        parts = self.before.view.matched.parts
        around = next((p for p in parts if p.span.start < area.start and area.end < p.span.end), None)
        odd = not apart or around is None or _collapsed([above, *old, below]) != _collapsed([above, *new, below])
        spaced = any(
            not isinstance(beside, End) and was != now
            for beside, was, now in zip((above, below), old_gaps, new_gaps, strict=True)
        )
        self.is_headed = self.before.view.kind is None or (around is not None and self._starts_with_heading(around))
        self.is_odd = odd or spaced or (self.at_end and not self.is_headed)
        self.is_spaced = spaced and not odd and not self.at_end

    def _is_apart(self, beside: object) -> bool:
        """Whether nothing that rules on lines find goes on from there: running text, a heading, an end of the draft."""
        if not isinstance(beside, str) or isinstance(beside, BlockKind) or not beside:
            return True
        block = line_alone(beside, self.before.setting)
        return block is not None and block.kind is BlockKind.HEADING and block.running is None

    def _begin_alike(self, above: object) -> bool:
        """Whether what stands above goes on, if it does, with the same as before."""
        if self._is_apart(above):
            return True
        old, new = self.old_lines[0], self.new_lines[0]
        return len(old) >= EDGE and old[:EDGE] == new[:EDGE]

    def _end_alike(self, below: object) -> bool:
        """Whether what stands below goes on, if it does, from the same as before, or from whole sentences."""
        if self._is_apart(below):
            return True
        old, new = self.old_lines[-1], self.new_lines[-1]
        if len(old) >= EDGE and old[-EDGE:] == new[-EDGE:]:
            return True
        return all(line.rstrip(SPACE)[-1:] in _WHOLE for line in (old, new)) and (
            isinstance(below, str) and below.lstrip(SPACE)[:1].isalnum()
        )

    def _starts_with_heading(self, part: Part) -> bool:
        blocks = self.before.view.draft.blocks
        place = bisect_left(blocks, part.span.start, key=Block.start)
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
        if self.first and self._is_row(self.first - 1):
            return False
        lines = [line for line in (*self.old_lines, *self.new_lines) if line]
        above = self._old_line(self.first - 1) if self.first else ""
        below = self._old_line(self.last + 1) if self.last + 1 < len(self.before.starts) else ""
        if not self.before.is_coded:
            return "|" not in above and "|" not in below and all(map(_is_plain_line, lines))
        beside = [pair for every in (self.old_lines, self.new_lines) for pair in pairwise((above, *every, below))]
        return not any(map(all, beside)) and all(_PLAIN_START.match(line) and "|" not in line for line in lines)

    def _is_row(self, line: int) -> bool:
        """Whether it is a row of a table, which any line is that follows one."""
        blocks, start = self.before.view.draft.blocks, self.before.starts[line]
        place = bisect_left(blocks, start, key=Block.start)
        return place < len(blocks) and blocks[place].span.start == start and blocks[place].kind is BlockKind.TABLE

    def _break_off(self) -> bool:
        """Whether the lines may break off in mid-sentence or go on with one, or did so; see ST007."""
        flows = (*self.old_around, *self.new_around) or (*self.old, *self.new)
        lines = [flow.line for _, flow in flows]
        above, below = next(self._beyond(self.first, -1), ""), next(self._beyond(self.last, 1), "")
        return not (
            all(line.rstrip(SPACE)[-1:] in _STOPS for line in lines)
            and not any(_GOES_ON.match(line.lstrip(SPACE)) for line in (*lines, below))
            and (above.rstrip(SPACE)[-1:] in _STOPS or self._is_below_a_heading())
        )

    def _is_below_a_heading(self) -> bool:
        blocks = self.before.view.draft.blocks
        above = bisect_left(blocks, self.change.area.start, key=Block.start) - 1
        return above >= 0 and blocks[above].kind is BlockKind.HEADING and blocks[above].running is None

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
        place = bisect_left(blocks, at, key=Block.start)
        if blocks[place : place + 1] != (block_at(old, at),):
            return False
        starts = [flow.line[: flow.block.body.start] for flow in (old, new)]
        return starts[0] == starts[1] and all(
            PLAIN_BODY.match(flow.line, flow.block.body.start) and flow.line[0] not in " \t" and "|" not in flow.line
            for flow in (old, new)
        )

    def _follows_lonely_number(self) -> bool:
        """Whether the line before is a heading or an item according to what follows."""
        blocks = self.before.view.draft.blocks
        place = bisect_left(blocks, self.change.area.start, key=Block.start) - 1
        before = blocks[place] if place >= 0 else None
        return (
            before is not None
            and before.running is None
            and before.numeral is not None
            and HEADING_LEVEL[before.numeral.style] > HEADING_LEVEL[NumeralStyle.HAN_BRACKETED]
        )


def _numerals(flows: Sequence[tuple[int, Flow]]) -> list[tuple[NumeralStyle, int]]:
    """The numerals of the lines, by which a heading is known that is glued to the paragraph before."""
    return [(numeral.style, numeral.value) for _, flow in flows if (numeral := flow.block.numeral) is not None]


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


def _is_plain_line(line: str) -> bool:
    """Whether Markdown makes a paragraph or the item of a list of it, and nothing of what is around it."""
    m = _BULLET.match(line)
    return "|" not in line and PLAIN_BODY.match(line, m.end() if m else 0) is not None
