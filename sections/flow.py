"""One long line of running text by itself: what a change inside it can touch, and what it cannot."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from enum import Enum
from functools import cache

from drafts.cached import cached_property
from drafts.model import Block, BlockKind, Draft, FrontMatter
from drafts.parse import GLUE, MARKS, SPACE, block_of
from drafts.span import Span
from drafts.typed import NamedTuple
from drafts.words import Words, announce, renounce
from sections.answers import Answers
from sections.base_text import Swept
from sections.blanks import EMPTY, Blank, blank_of
from sections.check import finding_of, hits
from sections.count import words
from sections.cut import CUT_SIGNS, cuts
from sections.data import Data
from sections.kind import Kind, State
from sections.kind_patterns import Pattern
from sections.matched import Matched, Part
from sections.prose import MARKER, OPAQUE
from sections.reading import Reading
from sections.rule import NOTHING, Finding, Rule
from sections.rules import RULES, SIGNS
from sections.rules.bl_gap_lost import LEFT
from sections.rules.clauses import Clauses
from sections.rules.rs_ends import WORDS
from sections.rules.rs_fields import PRESSED, SURE
from sections.rules.rs_talk import TALK
from sections.rules.st_broken import FIRST_HALF
from sections.rules.st_broken import LONG as BROKEN
from sections.rules.st_siblings import WRAPPED
from sections.rules.wd_repeats import REPEATS
from sections.shifted import moved, shifted
from sections.stretch import SENTENCE_MARK
from sections.view import View

LONG = 60
"""Code points of the longest running text that may be a heading, a page number or some other piece of frame."""
SHORT = 12
"""Code points from which on a line with a comma or a stop in it is none of these either."""
BARE = 40
"""Code points up to which a line that ends without any mark may lead up to a list (sections/rules/st_siblings.py)."""
LISTED = ("PU001", "PU003", "PU005")
"""Rules that tell of several marks at once."""
OF_ALL = ("全文", "编号的括号")
"""What such a message begins with."""
_MANY = re.compile(r"(?:共|（)(\d+)处(?:$|）)")
_CLOSED = frozenset("。！？；")
_STOPPED = "。！？；：.!?;:…”’）)》】"
_BY_SIGNS = {
    "RS003": ("site_lines", "site_sentences", "site_phrases", TALK, SURE, WORDS),
    "RS004": ("adverts_sure", "adverts_signs", "adverts_faint"),
    "RS006": ("scaffold_lines", "scaffold_heads", "assistant_talk", "scaffold_asides"),
}
SHAPED = re.compile(r"[*_`~<>|\[\]\\#]|://|www\.")
"""In whatever makes something of a line no prose (sections/prose.py), but for its bullet and its numeral."""
_OF_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM)
_CUT = CUT_SIGNS[0].sought
"""Of which one is in every notice that text was cut off."""
_BROKEN_AT = (FIRST_HALF, BROKEN, 2 * BROKEN)
"""Code points of lines that count as broken."""
_OPENS = 24
"""Code points at the start of a line by which it may be told that the line before was broken."""
ASKED = frozenset(rule.code for rule in RULES if rule.family in ("BL", "RS"))
"""Rules whose findings others ask for."""
CLAUSE_START = frozenset("，。、；：！？”》）")
_NO_BLANKS = {code: NOTHING for code in ASKED if code.startswith("BL")}
SWITCHES = "qicao"
"""In whatever switches a rule off, or is meant to."""


class Cues(NamedTuple):
    """The cues of a kind, each with the id of its section. ``signs``: of which one is in each; None: nobody knows.

    ``by_sign``: the numbers of the cues that each of the signs may belong to.
    """

    all: tuple[tuple[str, Pattern], ...]
    signs: Words | None
    by_sign: Mapping[str, Sequence[int]]


class Setting(NamedTuple):
    """What lines of one draft have in common.

    ``line``: what is asked of one as a whole; ``sentence``: of that what can be asked of its sentences; ``paragraph``:
    the rest; ``apart``: of one as a whole, what its sentences tell left out, but not what traces there are of it.
    ``residue``: rules whose hits are no part of a report, with words one of which each needs; their signs are among
    those of ``line``, ``sentence`` and ``apart``. ``cues``: of the kind; ``by_tone``: whether its sections may begin
    where what is said sounds like them.
    ``items``: the words by which the kind's items are known. ``title``: what a line that repeats the title begins with;
    ``longest_title``: code points of the longest line that may be the title; ``marked_title``: whether that has commas.
    ``lost_figures``: whether the draft has lost its figures throughout.
    """

    kind: Kind | None
    path: str
    data: Data
    markdown: bool
    front: FrontMatter
    line: Reading
    sentence: Reading
    paragraph: Reading
    apart: Reading
    residue: tuple[tuple[Rule, Words | None], ...]
    cues: Cues
    by_tone: bool
    items: Words | None
    title: str
    longest_title: int
    marked_title: bool
    lost_figures: bool


class Flow:
    """A line, or a piece of one, by itself. It is shown to rules between two line ends, so offsets are one too high.

    ``block``: relative to its start. ``found``: what the rules of ``reading`` find, likewise. ``traces``: what rules on
    the whole draft go by (sections/reach.py), None where that is nothing; found out at once, while the words
    in it are still at hand. Where ``found`` is given, of all rules but WD003, these are not asked. ``chars``: its
    characters, and it may be others. ``told``: what the rules that others ask find in its sentences, where these are
    judged by themselves; or what all rules on these find, and that is no blank, where ``apart`` is read. ``swept``:
    where words stand in a line that is nearly the same. ``signs``: the numbers of the rules' signs in a line that is
    judged; of a piece none.
    """

    def __init__(
        self,
        line: str,
        block: Block,
        setting: Setting,
        reading: Reading,
        found: Sequence[Finding] | None = None,
        chars: frozenset[str] | None = None,
        told: Sequence[Finding] = (),
        swept: Swept | None = None,
    ) -> None:
        self.line = line
        self.block = block
        self.setting = setting
        self.reading = reading
        front = FrontMatter(Span(0, 0), setting.front.values)
        text = f"\n{line}\n"
        if swept is not None:
            swept.announce(text)
        self.view = view = View(
            Draft(text, setting.markdown, front, (moved(block, 1),), None), setting.kind, setting.path, setting.data
        )
        view.is_whole = False
        view.lost_figures = setting.lost_figures
        view.asked[EMPTY] = NOTHING
        if not SHAPED.search(line):
            marked = block.numeral.span.start if block.numeral else block.body.start
            view.prose = announce(f"\n{MARKER * marked}{line[marked:]}\n", within=text) if marked else text
        around = reading is setting.paragraph
        if around:
            self.swept = swept or Swept.of(text)
            view.asked = Answers([shifted(finding, 1) for finding in told], ASKED)
        apart = reading is setting.apart
        if apart:
            view.asked.update(_NO_BLANKS)
        whole = Part("", None, "", Span(0, len(text)), State.PRESENT)
        cut = () if around or not _CUT.stand_in(view.prose) else cuts(view.prose)
        view.matched = Matched(None, (), (whole,), cut)
        self.chars = chars or frozenset(text)
        self.is_judged = found is None and not apart
        self.is_residue = False
        self.signs: Set[int] = frozenset()
        if found is None:
            reading.pass_over(self)
            if reading is not setting.sentence:
                self.signs = SIGNS.standing(view)
            self.is_residue = not around and _is_residue(view, setting.residue)
            here = () if self.is_residue else _found(reading.rules, view)
            self.found = (*told, *here) if apart else tuple(here)
        else:
            again = [rule for rule in reading.rules if rule.code == REPEATS.code]
            self.found = (*found, *_found(again, view))
        self.traces = reading.traces_of(self)
        if around:
            renounce(view.bare.text)
            renounce(text)

    @property
    def prose(self) -> str:
        return self.view.prose[1:-1]

    @cached_property
    def words(self) -> int:
        return words(self.view.written)

    @cached_property
    def blanks(self) -> tuple[Blank, ...]:
        """The blanks among ``found``, switched off or not, but for the part of the draft they stand in."""
        found = [blank_of(self.view, f.code, f.span.moved(1), f.label) for f in self.found if f.code.startswith("BL")]
        return tuple([b._replace(span=b.span.moved(-1), sentence=b.sentence.moved(-1)) for b in found])

    @cached_property
    def marks(self) -> Mapping[str, int]:
        """Of how many marks the rules on marks tell."""
        return marks_in(self.found) if any(f.code in LISTED for f in self.found) else {}

    @cached_property
    def clauses(self) -> Sequence[str]:
        return Clauses(self.view).texts

    @cached_property
    def figures(self) -> int:
        return figures(self.view.bare.text)

    @property
    def bare_size(self) -> int:
        """Code points without marks."""
        return len(self.view.bare.text) - 2

    @cached_property
    def filled(self) -> str:
        """The prose without its blanks."""
        text = self.prose
        for finding in self.found:
            if finding.code.startswith("BL"):
                start, end = finding.span.start, finding.span.end
                text = text[:start] + OPAQUE * (end - start) + text[end:]
        return text

    @cached_property
    def frame(self) -> tuple[object, ...]:
        return frame(self.line, self.block)

    @cached_property
    def edges(self) -> tuple[object, ...]:
        """What tells whether it goes on with the line before or in the next one, and where that is shown."""
        text = self.line.rstrip(SPACE)
        return (
            *[len(self.line) >= limit for limit in _BROKEN_AT],
            self.line.lstrip(SPACE)[:_OPENS],
            "" if text[-1] in _CLOSED else text[-LONG - 2 :],
        )


def frame(line: str, block: Block) -> tuple[object, ...]:
    """What a line is in the make-up of the draft; QUIET stands for any number of whole paragraphs side by side."""
    last = line.rstrip(SPACE)[-1:]
    ends = QUIET if last in _CLOSED or last in _STOPPED.replace("：", "").replace(":", "") else OPEN
    ends = COLON if last in "：:" else ends
    wraps = ends is OPEN and len(line.strip()) >= WRAPPED
    if block.kind is BlockKind.PARAGRAPH and ends is OPEN and len(line.strip(SPACE)) <= BARE:
        return ("bare, may wrap" if wraps else "bare",)
    if block.kind is BlockKind.PARAGRAPH:
        return (ends,)
    body = block.running or block.body
    numeral = block.numeral and (block.numeral.style, block.numeral.value)
    return (block.kind, block.level, numeral, line[: body.start], wraps, ends)


class End(Enum):
    """How whole paragraphs end: all of those that end alike are alike in the make-up of a draft."""

    QUIET = "a stop"
    OPEN = "no mark"
    COLON = "a colon"


QUIET, OPEN, COLON = End


def read(
    line: str, setting: Setting, found: Sequence[Finding] | None = None, told: Sequence[Finding] | None = None
) -> Flow | None:
    """The line as running text; None where it may be anything else, or where the rules on residue find something.

    ``found``: what the rules find in it, but for WD003, where that is known; ``told``: those on sentences, no blanks.
    """
    block = running(line, setting)
    if block is None:
        return None
    try:
        flow = Flow(line, block, setting, setting.line if told is None else setting.apart, found, told=told or ())
        if flow.is_residue or len(flow.view.draft.lines) != 3:
            return None
    except Exception:  # noqa: BLE001 - a rule that raises is told by the check of the whole draft
        return None
    return flow


def read_piece(piece: str, block: Block, setting: Setting, found: Sequence[Finding] | None = None) -> Flow | None:
    """Whole sentences of a line by themselves, as far as these tell; None where they are no running text."""
    try:
        flow = Flow(piece, block, setting, setting.sentence, found)
    except Exception:  # noqa: BLE001 - a rule that raises is told by the check of the whole draft
        return None
    return None if flow.is_residue else flow


def read_around(
    line: str,
    block: Block,
    setting: Setting,
    found: Sequence[Finding] | None = None,
    chars: frozenset[str] | None = None,
    told: Sequence[Finding] = (),
    swept: Swept | None = None,
) -> Flow | None:
    """All that is asked of a line of running text which its sentences do not tell; see Flow."""
    try:
        return Flow(line, block, setting, setting.paragraph, found, chars, told, swept)
    except Exception:  # noqa: BLE001 - a rule that raises is told by the check of the whole draft
        return None


def running(line: str, setting: Setting) -> Block | None:
    """What the line is, if it is running text; None where it may be anything else."""
    block = line_alone(line, setting)
    if block is None or (block.kind not in _OF_PROSE and block.running is None):
        return None
    body = block.running or block.body
    told_apart = len(body) >= SHORT and not setting.marked_title and SENTENCE_MARK.search(line, body.start, body.end)
    if not told_apart and len(body) <= max(LONG, setting.longest_title):
        return None
    goes_on = not CLAUSE_START.isdisjoint(line[block.body.start] + line[body.start])
    return None if goes_on or GLUE.search(line, body.start, body.end) else block


def _is_residue(view: View, rules: Sequence[tuple[Rule, Words | None]]) -> bool:
    """Whether the rules on residue find something in the line, or might beside others."""
    asked, prose = view.asked, view.prose
    for rule, sought in rules:
        known = asked.get(rule.code)
        if known is None and sought and not sought.stand_in(prose):
            asked[rule.code] = NOTHING
        elif known is not NOTHING and hits(rule, view):
            return True
    return False


@cache
def signs_of_residue(code: str, data: Data) -> Words | None:
    """Of which one is in whatever the rule on residue finds that goes by groups of clues."""
    groups = _BY_SIGNS.get(code)
    if groups is None:
        return None
    residue = data.load("residue")
    signs = {sign.lower() for name in groups for signs, _ in residue[name] for sign in signs.split()}
    return Words(*signs, *(PRESSED.words if SURE in groups else ()), any_case=True)


def line_alone(line: str, setting: Setting) -> Block | None:
    """What the line is where nothing before or behind makes something else of it; None where it says nothing."""
    block = any_line(line, setting.markdown)
    return None if block is None or (setting.title and setting.title in line) else block


def any_line(line: str, markdown: bool) -> Block | None:
    """The same of a line that may be the title, or say what that says."""
    start = len(line) - len(line.lstrip(SPACE))
    span = Span(0, len(line))
    if start == len(line) or "<!--" in line or "-->" in line or SWITCHES in line:
        return None
    block = (
        block_of(line, span, start, markdown)
        if line[start] in MARKS or line[start].isdecimal()
        else Block(BlockKind.PARAGRAPH, span, Span(start, len(line.rstrip(SPACE))))
    )
    return block if len(block.running or block.body) else None


def _found(rules: Sequence[Rule], view: View) -> list[Finding]:
    found: dict[tuple[int, int, str, str], Finding] = {}
    for rule in rules:
        if view.asked.get(rule.code) is NOTHING:
            continue
        for hit in hits(rule, view):
            finding = finding_of(rule, hit)
            found.setdefault((hit.span.start, hit.span.end, rule.code, hit.message), shifted(finding, -1))
    return sorted(found.values(), key=lambda f: (f.span.start, f.span.end, f.code))


def figures(text: str) -> int:
    """How many figures, written in digits and with a unit, ``text`` has."""
    return sum(1 for _ in LEFT.finditer(text))


def marks_in(found: Iterable[Finding]) -> Counter[str]:
    """Of how many marks those of the findings tell that are about marks."""
    marks = Counter[str]()
    for finding in found:
        if finding.code in LISTED:
            many = _MANY.search(finding.message)
            marks[finding.code] += int(many[1]) if many else 1
    return marks
