"""What of a heading rules on headings and short lines go by, when nothing but its words changes."""

from __future__ import annotations

from collections.abc import Sequence
from string import digits

from drafts.model import BlockKind
from drafts.parse import SPACE
from sections.flow import frame
from sections.rules.st_broken import FIRST_HALF
from sections.stirred import Stirred

_COUNTING = frozenset("一二三四五六七八九十")
_FULL = ("。", "；", ";")
_STOPS = frozenset("。！？；.!?;")
_SPARED = frozenset("RQ003 ST003 ST004 ST005 ST008 FG004".split())
"""Go by no words of a heading but by numbers and stops, and by what its traces tell."""
_NUMBERS = "ST001"
"""Goes, besides, by whether two headings say the same, and by a number behind the heading's own: 三、四季度工作."""
_BROKEN = "ST007"
_ENDED = "ST009"
"""Goes by headings with a stop at their end."""
_TOLD_TWICE = frozenset({"FG005"})
_TOLD_BY_LINE = frozenset({"RQ001", "RQ002"}) | _TOLD_TWICE
"""Go by no more of a heading or a short line, but at the ends of a draft, than is told of it by itself (reach.py)."""
_SAID = frozenset({"RQ004"})
"""Goes by what sections say; the title is no part of that."""
_YEARS = (frozenset({"DT003", "DT004", "DT006"}), ("年", *digits))
_ANNEXES = (frozenset({"RQ006"}), ("附", "名词"))
"""Rules that go, of a heading, by its years, or by whether it is that of an annex."""


class HeadingWords(Stirred):
    """Changed lines, which may be one heading that stays what it is in the make-up of the draft."""

    def spared(self) -> frozenset[str]:
        """Rules that go by nothing of what changes, although they may go by a heading or a short line."""
        spared = _TOLD_TWICE if self.at_end else _TOLD_BY_LINE
        if not self._break_off():
            spared |= {_BROKEN}
        if self.title is not None:
            spared |= _SAID
        said = self._heading_words()
        if not said:
            return spared
        for codes, words in (_YEARS, _ANNEXES) if self.title is None else ():
            if not any(word in heading for heading in said for word in words):
                spared |= codes
        texts = self.before.view.text, self.text
        alone = [flow.line for _, flow in (*self.old, *self.new) if flow.block.running is None]
        if not any(line.rstrip(SPACE).endswith(_FULL) for line in alone):
            spared |= {_ENDED}
        if not any(words[0] in _COUNTING or text.count(words) > 1 for words, text in zip(said, texts, strict=True)):
            spared |= {_NUMBERS}
        return spared | _SPARED

    def _heading_words(self) -> Sequence[str]:
        """What the heading said and says, if it is one in which nothing else changes, and no sentence ends."""
        if self.reshaped or len(self.old) != 1 or len(self.new) != 1 or self.old_around:
            return ()
        (at, old), (_, new) = self.old[0], self.new[0]
        end = at + old.block.body.end - (old.block.running is not None)
        if old.block.kind is not BlockKind.HEADING or self.change.end > end:
            return ()
        was, now = (frame(flow.line, flow.block._replace(running=None)) for flow in (old, new))
        said = [flow.block.body.of(flow.line) for flow in (old, new)]
        return said if was == now and all(map(_STOPS.isdisjoint, said)) else ()

    def _much_is_below(self) -> bool:
        return bool(self._heading_words()) or super()._much_is_below()

    def _break_off(self) -> bool:
        lines = [flow.line for _, flow in (*self.old, *self.new) if flow.block.running is None]
        short = len(lines) == 2 and max(map(len, lines)) < FIRST_HALF // 2
        return not (short and self._heading_words()) and super()._break_off()
