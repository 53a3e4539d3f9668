"""Beside the editor: what the section has to say, how long it is, what is wrong with it, what stood there last year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from drafts.visible import visible
from sections.kind import Need, State
from sections.matched import Part
from sections.rule import Level
from tui.fit import hanging, wrapped
from tui.open_draft import OpenDraft
from tui.owed import Want
from tui.parts import WHOLE
from tui.texts import thousands

SIGNS = {Level.ERROR: "✗", Level.WARNING: "!", Level.HINT: "·"}
COLOURS = {Level.ERROR: "$error", Level.WARNING: "$warning", Level.HINT: "$faint"}
SHOWN = 12
"""Findings listed at most."""
LOW = 10
"""Rows below which hints are left out and items stand side by side."""


class Side(VerticalScroll):
    """Draws only what has changed. Low and wide, as below the editor of a narrow terminal, it says less."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._about: tuple[OpenDraft, Part, str] | None = None

    def compose(self) -> ComposeResult:
        yield Static()

    def show(self, draft: OpenDraft, part: Part, last_year: str = "") -> None:
        """``last_year``: what stood in this section a year ago, empty where nobody knows."""
        for _ in self.showing(draft, part, last_year):
            pass

    def showing(self, draft: OpenDraft, part: Part, last_year: str = "") -> Iterator[None]:
        """As ``show``, a line each time; to be given up where the draft changes meanwhile."""
        if self._about is None or self._about[1].id != part.id:
            self.scroll_home(animate=False)
        self._about = draft, part, last_year
        yield from self._drawing()

    def on_resize(self) -> None:
        for _ in self._drawing():
            pass

    @property
    def is_drawn(self) -> bool:
        return self._shown is not None

    def _drawing(self) -> Iterator[None]:
        width, height = self.scrollable_content_region.size
        if self._about is None or width < 2:
            return
        draft, part, last_year = self._about
        lines = []
        for line in (_briefly if height < LOW else _fully)(draft, part, last_year, width):
            lines.append(line)
            yield
        content, static = Content("\n").join(lines), self.query_one(Static)
        # Textual may keep a height that it found for the text before; one that is set is not kept.
        static.styles.height = max(content.plain.count("\n") + 1, height)
        shown = content.plain, content.spans, width
        if shown != self._shown:
            static.update(content, layout=False)
            self._shown = shown


def _fully(draft: OpenDraft, part: Part, last_year: str, width: int) -> Iterator[Content]:
    yield _heading("全文" if part.id == WHOLE else "本节要写")
    if part.section is not None and part.section.hint:
        yield wrapped(_faint(part.section.hint), width)
    for want in draft.wants(part):
        yield wrapped(_item(want), width)
        if not want.there and want.item.hint:
            yield hanging("  ", _faint(want.item.hint), width)
    for line in _sections(draft, part):
        yield wrapped(line, width)
    yield Content("")
    yield wrapped(_length(draft, part), width)
    if blanks := _blanks(draft, part):
        yield blanks
    yield from _problems(draft, part, width)
    if last_year:
        yield Content("")
        yield _heading("去年此处")
        yield wrapped(_faint(visible(last_year, lines=True)), width)


def _briefly(draft: OpenDraft, part: Part, last_year: str, width: int) -> Iterator[Content]:
    yield from _packed([_length(draft, part), *filter(None, [_blanks(draft, part)])], " · ", width)
    yield from _packed([*map(_item, draft.wants(part)), *_sections(draft, part)], "  ", width)
    if last_year:
        yield hanging("去年此处  ", _faint(" ".join(visible(last_year, lines=True).split())), width)
    yield from _problems(draft, part, width)


def _packed(pieces: Iterable[Content], between: str, width: int) -> Iterator[Content]:
    """The pieces in as few rows as they need, none of them broken if it fits into a row."""
    row = Content("")
    for piece in pieces:
        longer = row + Content(between) + piece if row else piece
        if row and longer.cell_length > width:
            yield row
            longer = piece
        row = longer
    if row:
        yield wrapped(row, width)


def _heading(text: str) -> Content:
    return Content.styled(text, "bold")


def _faint(text: str) -> Content:
    return Content.styled(text, "$faint")


def _item(want: Want) -> Content:
    if want.there:
        return Content.assemble(("✓ ", "$success"), want.item.name)
    if want.item.need is Need.OPTIONAL:
        return _faint(f"○ {want.item.name}（可选）")
    return Content.styled(f"○ {want.item.name}（缺）", "$warning")


def _sections(draft: OpenDraft, part: Part) -> Iterator[Content]:
    """Of the whole text: what is missing; of a part that is no section: that it is none."""
    if part.id == WHOLE:
        for found in draft.last_view.matched.sections:
            if found.state in (State.MISSING, State.EMPTY) and found.section.need is not Need.OPTIONAL:
                yield Content.styled(f"! {found.section.name}（缺）", "$warning")
    elif part.section is None:
        yield _faint("这一段不属于本文种的任何一节" if draft.last_view.kind else "看不出是什么文种。F10 选“定文种”")


def _length(draft: OpenDraft, part: Part) -> Content:
    if not draft.is_known and not draft.last_view.text:
        return _faint("字数 …")
    count, goal = draft.words_of(part), draft.target(part)
    if goal is None:
        return _faint(f"字数 {thousands(count)}")
    style = "$warning" if count < goal[0] and part.state is not State.UNKNOWN else "$faint"
    return Content.styled(f"字数 {thousands(count)}（通常 {thousands(goal[0])}–{thousands(goal[1])}）", style)


def _blanks(draft: OpenDraft, part: Part) -> Content | None:
    count = len(draft.blanks_in(part))
    return Content.styled(f"空项 {count}  F2 填空", "$accent") if count else None


def _problems(draft: OpenDraft, part: Part, width: int) -> Iterator[Content]:
    count, first = draft.problems_in(part, SHOWN)
    if not count:
        return
    yield Content("")
    yield _heading(f"问题 {count}  F8 下一处")
    for finding in first:
        line = draft.last_view.lines.position(min(finding.span.start, len(draft.last_view.text)))[0]
        said = Content.assemble((f"{line}行 ", "$faint"), visible(finding.message))
        yield Content.styled(SIGNS[finding.level], COLOURS[finding.level]) + hanging("  ", said, width)[1:]
    if count > SHOWN:
        yield wrapped(_faint(f"…还有 {count - SHOWN} 个，F5 看全部"), width)
