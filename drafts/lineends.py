"""Line ends: text is edited with ``\\n`` alone and saved with the line ends its file had, mixed ones too."""

from __future__ import annotations

from collections import Counter

from drafts.edit import Edit, ordered
from drafts.regex import Regex
from drafts.span import LINE_END
from drafts.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from drafts.edit import Pieces

NAMES = {"\n": "LF", "\r\n": "CRLF", "\r": "CR"}
SEPARATORS = Regex("[\x0b\x0c\x85\u2028\u2029]")
"""What some programs end a line or a page with: vertical tab, form feed, U+0085, U+2028, U+2029. Here: characters."""


class LineEnds(NamedTuple):
    """The line end of every line of a text, in order, and the ``usual`` one, which new lines get."""

    ends: tuple[str, ...] = ()
    usual: str = "\n"

    @property
    def mixed(self) -> bool:
        return len(set(self.ends)) > 1

    @property
    def name(self) -> str:
        """For display: LF, CRLF or CR of a text with one kind, else the kinds joined by ``+``."""
        return "+".join(name for end, name in NAMES.items() if end in self.ends) or NAMES[self.usual]

    def edited(self, text: Pieces, *edits: Edit) -> LineEnds:
        """The line ends after ``edits``, whose positions are those of ``text``, the normalised text before them.

        Lines that no edit touches keep their ends. To undo, keep the LineEnds from before: they are immutable.
        """
        if all("\n" not in edit.text and "\n" not in text[edit.start : edit.end] for edit in edits):
            return self
        ends = list(self.ends)
        for edit in reversed(ordered(edits)):
            old = text[edit.start : edit.end]
            head = _same_start(old, edit.text)
            tail = _same_start(old[head:][::-1], edit.text[head:][::-1])
            first = text.count("\n", 0, edit.start + head)
            gone = old.count("\n", head, len(old) - tail)
            come = edit.text.count("\n", head, len(edit.text) - tail)
            ends[first : first + gone] = ends[first : first + min(gone, come)] + [self.usual] * (come - gone)
        return LineEnds(tuple(ends), self.usual)

    def restore(self, text: str) -> str:
        """``text`` (with ``\\n`` only) with its own line ends; lines beyond the known ones get the usual end."""
        lines = text.split("\n")
        ends = [*self.ends[: len(lines) - 1], *[self.usual] * (len(lines) - 1 - len(self.ends)), ""]
        for number in range(1, len(lines)):
            if ends[number - 1 : number + 1] == ["\r", "\n"] and not lines[number]:
                ends[number] = "\r"  # CR and LF of two lines would meet and become one line end
        return "".join(line + end for line, end in zip(lines, ends, strict=True))


def oddity(text: str, ends: LineEnds) -> str:
    """What is unusual about the line ends of ``text``, a Chinese phrase with the first place; empty: nothing is."""
    said = []
    if ends.mixed:
        counts = Counter(ends.ends)
        kinds = "、".join(f"{name} {counts[end]} 行" for end, name in NAMES.items() if end in counts)
        first = next(number for number, end in enumerate(ends.ends, 1) if end != ends.usual)
        said.append(f"行尾不一样（{kinds}，从第 {first} 行起不同）")
    found = SEPARATORS.findall(text) if any(char in text for char in "\x0b\x0c\x85\u2028\u2029") else []
    if found:
        line = text.count("\n", 0, text.index(found[0])) + 1
        codes = "、".join(f"U+{ord(char):04X}" for char in sorted(set(found)))
        said.append(f"有 {len(found)} 处不常见的换行符（{codes}，第一处在第 {line} 行）")
    return "，".join(said)


def unified(text: str, ends: LineEnds) -> tuple[str, LineEnds]:
    """``text`` with one kind of line end, the usual one, also where a separator stood."""
    plain = SEPARATORS.sub("\n", text)
    return plain, LineEnds((ends.usual,) * plain.count("\n"), ends.usual)


def normalise(text: str) -> tuple[str, LineEnds]:
    """``text`` with ``\\n`` for every LF, CRLF and lone CR, and the line ends it had.

    Other characters that Unicode calls line separators (U+0085, U+2028, VT, FF) end no line here and stay.
    """
    if "\r" not in text:
        return text, LineEnds(("\n",) * text.count("\n"))
    ends = tuple(match[0] for match in LINE_END.finditer(text))
    usual = Counter(ends).most_common(1)[0][0] if ends else "\n"
    return LINE_END.sub("\n", text), LineEnds(ends, usual)


def _same_start(one: str, other: str) -> int:
    """How many code points ``one`` and ``other`` share at their start."""
    shortest = min(len(one), len(other))
    return next((at for at in range(shortest) if one[at] != other[at]), shortest)
