"""A paragraph of a Word document as Markdown: its marks read as they are meant, backslashes only where needed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from drafts.block_marks import literal_comments, literal_start
from drafts.inline import stretches
from drafts.typed import NamedTuple
from drafts.word_xml import TEXT_LIMIT, TOO_LONG, WordError

BLANKS = " \t\u3000\xa0\n"
_SPECIAL = frozenset("*_`[\\")
_ESCAPED = frozenset("\\`*_[]")
_BULLETS = frozenset("-*+")
_HASHES_ALONE = re.compile(r"\A#{1,6}\Z")
"""A heading without words."""
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") | {""}
"""What a backslash stands for itself before, unless it is doubled; or the end of a stretch."""


class Look(NamedTuple):
    """How a stretch of text looks, as far as Markdown has marks for it."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""


PLAIN = Look()


class Written(NamedTuple):
    """``where``: for each character as it is shown, and for the end, where it is in ``text``."""

    text: str
    where: list[int]


class _Part(NamedTuple):
    """``whole``: stands for one character in Word, whatever it is here."""

    text: str
    look: Look
    whole: bool = False


class Words:
    """A paragraph's text as it is put together. Offsets: code points as they are shown."""

    def __init__(self) -> None:
        self._parts: list[_Part] = []
        self.length = 0

    def add(self, text: str, look: Look = PLAIN) -> None:
        """Raises WordError where the paragraph gets longer than a text may be."""
        if self._parts and self._parts[-1].look == look and not self._parts[-1].whole:
            self._parts[-1] = _Part(self._parts[-1].text + text, look)
        elif text:
            self._parts.append(_Part(text, look))
        self.length += len(text)
        if self.length > TEXT_LIMIT:
            raise WordError(TOO_LONG)

    def add_mark(self, text: str) -> None:
        """What stands for one character of the document, such as the number of a footnote."""
        look = self._parts[-1].look._replace(code=False, link="") if self._parts else PLAIN
        self._parts.append(_Part(text, look, whole=True))
        self.length += 1

    def plain(self) -> str:
        return "".join(part.text for part in self._parts)

    @property
    def all_bold(self) -> bool:
        return all(part.look.bold for part in self._parts if part.text.strip(BLANKS))

    def written(self, *, marks: bool = True) -> Written:
        """``marks``: whether other looks are told than code."""
        parts = self._parts if marks else [part._replace(look=Look(code=part.look.code)) for part in self._parts]
        parts = _joined(list(_apart(parts)))
        made = _put_together(parts, escaped=False)
        if not _SPECIAL.isdisjoint(made.text) and not _reads_as(made.text, parts):
            for look in (parts, _without(parts, bold=True), _without(parts, bold=False)):
                for escaped in (False, True):
                    made = _put_together(look, escaped=escaped)
                    if _reads_as(made.text, look):
                        return made
        return made


def line_starts(written: Written, *, first: bool) -> Written:
    """The same with its lines' starts kept as text. ``first``: it begins the text, where --- would be front matter."""
    text, where = written
    if first and text.startswith("---"):
        return Written("\\" + text, [place + 1 for place in where])
    if not any(char in text for char in "`~<\\#>"):
        return written
    return _kept(written, "\n".join(map(_kept_start, text.split("\n"))))


def _kept_start(line: str) -> str:
    """The start of ``line`` as text. A line with # and words is a heading that somebody typed."""
    return literal_comments(literal_start(line, marks="#`~<>" if _HASHES_ALONE.match(line) else "`~<>"))


def no_comments(written: Written) -> Written:
    """The same with what would open a comment kept as text."""
    return _kept(written, literal_comments(written.text))


def _kept(written: Written, made: str) -> Written:
    """``made`` is what is written with more backslashes."""
    text, where = written
    if made == text:
        return written
    new: list[int] = []
    at = 0
    for char in text:
        while made[at] != char:
            at += 1
        new.append(at)
        at += 1
    new.append(len(made))
    return Written(made, [new[place] for place in where])


def bare(written: Written) -> Written:
    """Without blanks at its ends."""
    text, where = written
    bare = text.strip(BLANKS)
    lead = len(text) - len(text.lstrip(BLANKS))
    return Written(bare, [min(max(place - lead, 0), len(bare)) for place in where])


def hard_breaks(written: Written) -> Written:
    """Two blanks, or a backslash, before the end of each line but the last (CommonMark 6.7): all are one paragraph.

    A backslash behind what would be the mark of an empty bullet with blanks behind it.
    """
    text, where = written
    if "\n" not in text:
        return written
    lines = text.split("\n")
    ends = [
        ("\\" if line.strip(BLANKS) in _BULLETS else "  ") if line.strip(BLANKS) and after.strip(BLANKS) else ""
        for line, after in pairwise(lines)
    ]
    made = "".join(f"{line}{end}\n" for line, end in zip(lines, ends, strict=False)) + lines[-1]
    before = list(accumulate(map(len, ends), initial=0))
    return Written(made, [place + before[text.count("\n", 0, place)] for place in where])


def one_line(written: Written) -> Written:
    """Without the ends of its lines."""
    text, where = written
    if "\n" not in text:
        return written
    return Written(text.replace("\n", ""), [place - text.count("\n", 0, place) for place in where])


def in_cell(written: Written) -> Written:
    """In one line, bars kept as text."""
    text, where = written
    if "|" not in text:
        return Written(text.replace("\n", " "), where)
    return Written(
        text.replace("\n", " ").replace("|", "\\|"),
        [place + text.count("|", 0, place + 1) for place in where[:-1]] + [len(text) + text.count("|")],
    )


def _apart(parts: Sequence[_Part]) -> Iterator[_Part]:
    """No mark has a blank or a line's end on its inner side: such have no look."""
    for part in parts:
        text, look, whole = part
        if whole or look == PLAIN:
            yield part
            continue
        lines = text.split("\n")
        for number, line in enumerate(lines):
            if number:
                yield _Part("\n", PLAIN)
            bare = line.strip(BLANKS)
            if not bare:
                if line:
                    yield _Part(line, PLAIN)
                continue
            lead = line[: len(line) - len(line.lstrip(BLANKS))]
            behind = line[len(lead) + len(bare) :]
            yield from (p for p in (_Part(lead, PLAIN), _Part(bare, look), _Part(behind, PLAIN)) if p.text)


def _joined(parts: list[_Part]) -> list[_Part]:
    """Blanks between two stretches look as far as both do."""
    for number, (before, part, after) in enumerate(zip(parts[:-2], parts[1:-1], parts[2:], strict=True), 1):
        if not part.text.strip(BLANKS) and "\n" not in part.text:
            first, last = before.look, after.look
            parts[number] = part._replace(look=Look(first.bold and last.bold, first.italic and last.italic))
    return parts


def _without(parts: Sequence[_Part], *, bold: bool) -> list[_Part]:
    """Nothing italic, and nothing ``bold`` where that is False."""
    return [part._replace(look=part.look._replace(italic=False, bold=part.look.bold and bold)) for part in parts]


def _put_together(parts: Sequence[_Part], *, escaped: bool) -> Written:
    out: list[str] = []
    where: list[int] = []
    size = 0
    now = PLAIN

    def put(text: str) -> None:
        nonlocal size
        out.append(text)
        size += len(text)

    def turn(to: Look) -> None:
        """Close what ends here, the innermost first; open what begins."""
        nonlocal now
        new_link = to.link != now.link
        new_bold = to.bold != now.bold or new_link
        if now.italic and (not to.italic or new_bold):
            put("*")
            now = now._replace(italic=False)
        if now.bold and new_bold:
            put("**")
            now = now._replace(bold=False)
        if now.link and new_link:
            put(f"]({now.link})")
            now = now._replace(link="")
        put("[" * (to.link != now.link) + "**" * (to.bold and not now.bold) + "*" * (to.italic and not now.italic))
        now = to

    for text, look, whole in parts:
        turn(look._replace(code=False))
        if look.code:
            fence = "`" * (_longest_run(text) + 1)
            room = " " if text[:1] == "`" or text[-1:] == "`" or text.strip() != text else ""
            put(fence + room)
            where += range(size, size + len(text))
            put(text + room + fence)
        elif whole:
            where.append(size)
            put(text)
        else:
            for at, char in enumerate(text):
                if escaped and char in _ESCAPED and (char != "\\" or text[at + 1 : at + 2] in _PUNCTUATION):
                    put("\\")
                where.append(size)
                put(char)
    turn(PLAIN)
    where.append(size)
    return Written("".join(out), where)


def _longest_run(text: str) -> int:
    return max((len(run) for run in "".join(c if c == "`" else " " for c in text).split()), default=0)


def _reads_as(text: str, parts: Sequence[_Part]) -> bool:
    """Whether Markdown reads in ``text`` what ``parts`` say; blanks do not count."""
    said = [(char, part.look) for part in parts for char in part.text if char not in BLANKS]
    read = [
        (char, Look(one.bold, one.italic, one.code, one.link))
        for line in text.split("\n")
        for one in stretches(line.strip(BLANKS))
        for char in one.text
        if char not in BLANKS
    ]
    return said == read
