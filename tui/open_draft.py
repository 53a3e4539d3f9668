"""The draft someone works on: its text, what is known about it, every change and the way back. No screen in it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from drafts import edit as edits_of
from drafts.edit import Edit, carried, inverse, ordered
from drafts.front import with_values
from drafts.lineends import LineEnds
from drafts.span import Span
from sections import blanks, insertion, pragma
from sections.blanks import Blank
from sections.kind import Kind, Need, State
from sections.matched import Part
from sections.rule import Finding
from sections.view import View
from tui import owed
from tui.area import AT_ONCE
from tui.begun import Begun, Measured
from tui.draft_file import DraftFile
from tui.edited_text import EditedText
from tui.examined import Examined, Snapshot, examine
from tui.finding_list import is_blank
from tui.hold import Hold, TakenOver
from tui.live import Live
from tui.parts import WHOLE, parts, room
from tui.protection import Protection
from tui.undo import History, Step
from tui.undo import State as StepState

if TYPE_CHECKING:
    from drafts.version import Event
    from sections.lastyear import LastYear

TYPING = "输入"
LONG = 100_000
"""Code points from which on it is examined in another process."""


@dataclass(frozen=True, slots=True)
class Change:
    """What has just been done to the text. Positions of ``edits`` are those before; ``at``: the cursor after."""

    edits: tuple[Edit, ...]
    label: str
    at: int
    comment: str = ""
    undone: bool = False


class OpenDraft(Measured):
    """A draft with its kind, findings and blanks. Positions everywhere: code points of ``text``.

    ``text`` has ``\\n`` only; the file's own line ends, encoding and BOM come back on saving. Every change of the
    text goes through ``apply``. ``parts``, ``findings``, ``blanks``, ``view`` are those of the present text, worked
    out when first asked for after a change; ``live`` costs nothing and may be a moment old.
    """

    now = staticmethod(datetime.now)

    def __init__(
        self, file: DraftFile, desk: Path | None, clock: Callable[[], float], begun: Begun | None = None
    ) -> None:
        """``begun``: somebody is writing on it already."""
        self.file = file
        self.protection = begun.protection if begun else Protection(file)
        self.hold = begun.hold if begun else Hold(file.path)
        super().__init__(desk)
        self._clock = clock
        self._history = History()
        self.revision = 0
        self._text, self.ends = EditedText(file.text), file.ends
        self.last_year: LastYear | None = None
        """Last year's draft; whoever needs it looks it up (tui/last_year.py)."""
        if begun:
            self._examined = Examined(-1, begun.view, (), ())
        else:
            first = self._snapshot(None)
            self._examined = examine(first if len(self.text) <= AT_ONCE else replace(first, revision=-1, text=""))
        self.live = self._lively(self._examined)

    @classmethod
    def open(cls, path: Path, desk: Path | None = None, clock: Callable[[], float] = time.monotonic) -> OpenDraft:
        """The draft in the file at ``path``. Raises StoreError with a Chinese sentence.

        ``clock``: seconds, to tell pauses in typing.
        """
        return cls(DraftFile(path), desk, clock)

    @classmethod
    def create(cls, path: Path, text: str, desk: Path | None = None) -> OpenDraft:
        """A new draft file with ``text``, opened. Raises StoreError; Conflict where there is such a file."""
        from drafts.saving import save

        save(path, text.encode(), expected=None)
        return cls.open(path, desk)

    @property
    def text(self) -> str:
        return str(self._text)

    @property
    def path(self) -> Path:
        return self.file.path

    # What is known about it

    def snapshot(self) -> Snapshot:
        """The present state, to be examined in a thread; hand the answer to ``adopt``."""
        return self._snapshot(self._examined)

    def _snapshot(self, before: Examined | None) -> Snapshot:
        scope = self.measure.scope(self.path)
        return Snapshot(self.revision, self.text, self.path.name, self.kinds, scope, before)

    def adopt(self, examined: Examined) -> bool:
        """Take over what a thread found out, unless the text has changed since."""
        if examined.revision != self.revision:
            return False
        self._examined = examined
        self.live = self._lively(examined)
        return True

    @property
    def examined(self) -> Examined:
        if self._examined.revision != self.revision:
            self.adopt(examine(self.snapshot()))
        return self._examined

    @property
    def is_long(self) -> bool:
        """Whether examining it takes so long that keys would have to wait for it, even if a thread does it."""
        return len(self._text) > LONG

    @property
    def is_known(self) -> bool:
        """Whether it has been examined at all."""
        return self._examined.revision >= 0

    @property
    def is_examined(self) -> bool:
        """Whether everything is known about the present text."""
        return self._examined.revision == self.revision

    @property
    def is_divided(self) -> bool:
        """Whether ``last_view`` is of the present text."""
        return self.last_view.text == self.text

    def _look(self) -> None:
        """Bring ``live`` up to date, unless that would take long."""
        if len(self._text) <= AT_ONCE:
            self.examined  # noqa: B018

    @property
    def view(self) -> View:
        return self.examined.view

    @property
    def kind(self) -> Kind | None:
        return self.view.kind

    @property
    def last_view(self) -> View:
        """The view last worked out; may be a moment old, costs nothing."""
        return self._examined.view

    @property
    def title(self) -> str:
        """The title of the report, else the file's name; may be a moment old."""
        draft = self.last_view.draft
        return draft.title_text or draft.front.values.get("title", "") or self.path.name

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the text in order, then the whole of it; the whole alone where there is nothing to divide.

        Of a long text those found last.
        """
        self._look()
        return self.live.parts

    @property
    def whole(self) -> Part:
        return self.parts[-1]

    @property
    def findings(self) -> Sequence[Finding]:
        return self.examined.findings

    @property
    def blanks(self) -> tuple[Blank, ...]:
        return self.examined.blanks

    @property
    def words(self) -> int:
        """字数 of the whole draft."""
        return self.view.words

    @property
    def required(self) -> tuple[int, int]:
        """How many required sections are there, and how many the kind has; may be a moment old."""
        needed = [found for found in self.last_view.matched.sections if found.section.need is Need.REQUIRED]
        return sum(found.state is State.PRESENT for found in needed), len(needed)

    def part(self, part_id: str) -> Part | None:
        return next((part for part in self.parts if part.id == part_id), None)

    def part_at(self, offset: int) -> Part:
        """The part around ``offset``; never a missing one, never the whole where there are parts."""
        self._look()
        return self.live.part_at(offset)

    def room(self, part: Part) -> Span:
        """What the editor shows of ``part``: its text without the empty lines around it."""
        return room(self.text, part)

    def problems_in(self, part: Part, most: int) -> tuple[int, tuple[Finding, ...]]:
        """How many findings but blanks begin in the part, or at the very end of the text with it; the first of them."""
        start, end = part.span.start, part.span.end + (part.span.end == len(self.text))
        return self.live.findings_in(start, end, lambda finding: not is_blank(finding), most)

    def blanks_in(self, part: Part) -> tuple[Blank, ...]:
        return self.live.blanks_in(part.span)

    def wants(self, part: Part) -> tuple[owed.Want, ...]:
        """The items that the part's section has to say, each with whether it does; may be a moment old."""
        return owed.wants(self.last_view, part)

    def owed(self, part: Part) -> tuple[str, ...]:
        """What the part's section still owes, one Chinese line each."""
        return owed.owed(self.view, part, self.blanks)

    def words_of(self, part: Part) -> int:
        return owed.words(self.last_view, part)

    def passage(self, part: Part, offset: int) -> str:
        """What last year's draft says where this one stands at ``offset`` of ``part``; empty where nobody knows."""
        span = self.last_year.passage(self.last_view, part, offset) if self.last_year else None
        return span.of(self.last_year.view.text) if self.last_year and span else ""

    def target(self, part: Part) -> tuple[int, int] | None:
        """Usual 字数 of the part, lowest and highest, or None."""
        kind = self.last_view.kind
        return kind.length if part.id == WHOLE and kind else owed.target(kind, part.section)

    # Changes

    def apply(
        self,
        edits: Sequence[Edit],
        label: str,
        *,
        at: int | None = None,
        typed: bool = False,
        ends: LineEnds | None = None,
        written: bool = False,
        comment: str = "",
    ) -> Change:
        """Change the text. ``label``: what was done, in Chinese. ``at``: the cursor before; ``typed``: one key's work.

        ``ends``: the line ends after it, where they do not follow from the edits. ``written``: the journal has it.
        Raises ValueError where edits overlap or lie outside the text.
        """
        text = self._text.pieces(len(edits))
        done = tuple([edit for edit in ordered(edits) if edit.text != text[edit.start : edit.end]])
        if done and not 0 <= done[0].start <= done[-1].end <= len(self._text):
            raise ValueError(f"edits outside the text: {done[0].start} to {done[-1].end}")
        last = done[-1].end if done else 0
        before = StepState(self.ends, at if at is not None else done[0].end if done else 0)
        if not done and ends in (None, self.ends):
            return Change((), label, before.at)
        after = StepState(ends or self.ends.edited(text, *done), carried(last, done))
        step = Step(label, done, inverse(text, done), before, after, typed and len(done) == 1, self._clock(), comment)
        self._put(done, after, written)
        self._history.add(step)
        return Change(done, label, after.at)

    def undo(self) -> Change | None:
        """Take the last step back; None where there is none."""
        step = self._history.undo()
        return self._redone(step.back, step.before, step, undone=True) if step else None

    def redo(self) -> Change | None:
        step = self._history.redo()
        return self._redone(step.edits, step.after, step) if step else None

    def _redone(self, edits: tuple[Edit, ...], state: StepState, step: Step, undone: bool = False) -> Change:
        self._put(edits, state)
        return Change(edits, step.label, state.at, step.comment, undone)

    def recover(self, text: str, ends: LineEnds) -> Change:
        """Take over unsaved work of before, as one change that can be undone."""
        return self.replace_text(text, "恢复没保存的修改", ends=ends)

    def _put(self, edits: tuple[Edit, ...], state: StepState, written: bool = False) -> None:
        """The one place where the text changes; before it does, the journal has it."""
        if not written:
            self.protection.write(self._text.pieces(len(edits)), self.ends, edits, state.ends)
        self._text.edit(edits)
        self.ends = state.ends
        self.revision += 1
        self.live.edited(edits)

    def pause(self) -> None:
        """The writer moved elsewhere: what is typed next is a step of its own."""
        self._history.seal()

    def fill(self, blank: Blank, value: str, *, everywhere: bool = False) -> Change:
        """Put ``value`` in place of ``blank``; ``everywhere``: of every blank with its label too."""
        same = [
            b for b in self.blanks if everywhere and blank.shared and (b.label, b.unit) == (blank.label, blank.unit)
        ]
        edits = {blanks.fill(self.text, each, value).edit for each in (blank, *same)}
        return self.apply(list(edits), "填空", at=blank.span.start)

    def apply_fix(self, finding: Finding) -> Change:
        """Apply the fix of a present finding. Raises ValueError where it has none."""
        if finding.fix is None:
            raise ValueError(f"no fix for {finding.code}")
        return self.apply(finding.fix.edits, f"改正 {finding.code}", at=finding.span.start)

    def switch_off(self, finding: Finding, reason: str) -> Change:
        """Write into the text that this finding is to be left out on its line, and why."""
        return self.apply(
            [pragma.switch_off(self.text, finding, reason)], f"关掉 {finding.code}", at=finding.span.start
        )

    def choose_kind(self, kind_id: str) -> Change:
        """Write into the front matter what kind of report this is. Raises KeyError where there is no such kind."""
        kind = self.kinds[kind_id]
        edits = with_values(self.text, {"qicao": "1", "kind": kind.id})
        return self.apply(edits, f"文种定为{kind.name}", at=self.whole.span.start)

    def insert_section(self, part: Part, text: str | None) -> Change:
        """Put in the missing section of ``part`` with ``text``, or with labelled blanks where that is None."""
        edits, at = insertion.insertion(self.view, part, text)
        change = self.apply(edits, f"写上{part.name}", at=part.span.start)
        return replace(change, at=at + len(text or ""))

    def replace_text(self, text: str, label: str, within: Span | None = None, ends: LineEnds | None = None) -> Change:
        """Put ``text`` in place of the whole draft or of ``within``; only what differs is changed."""
        area = within or Span(0, len(self.text))
        edit = edits_of.difference(area.of(self.text), text)
        change = self.apply([Edit(area.start + edit.start, area.start + edit.end, edit.text)], label, ends=ends)
        return replace(change, at=change.at - len(edit.text) + len(edit.text.rstrip("\n")))

    # Saving

    @property
    def dirty(self) -> bool:
        """Whether there is something the file does not have."""
        return len(self._text) != len(self.file.text) or (self.text, self.ends) != (self.file.text, self.file.ends)

    @property
    def saved_at(self) -> datetime | None:
        """When it was last saved from here; None: not yet."""
        return self.file.saved_at

    def save(self, event: Event | None = None, note: str = "") -> str:
        """Save to the file; a Chinese sentence about what went amiss beside it, else empty.

        ``event`` and ``note``: how the text came about, see history.py; None: a save like any other. Raises TakenOver
        where somebody else writes on it now, Conflict where the file is not what was opened, else StoreError.
        """
        if holder := self.hold.taken_by:
            raise TakenOver(self.path, holder)
        self._history.seal()
        self.file.save(self.text, self.ends, self.now(), event, note)
        self.protection.discard()
        return self.file.notice

    def save_anew(self) -> None:
        """Write the file again that has been deleted meanwhile. Raises StoreError."""
        self.file.save_anew(self.text, self.ends, self.now())
        self.protection.discard()

    def save_as(self, path: Path) -> None:
        """Save as the new file ``path`` and go on in that. Raises StoreError, Conflict where there is one."""
        self.file.save_as(path, self.text, self.ends, self.now())
        self.protection.discard()
        self.hold.move(path)

    def close(self) -> None:
        """Nobody works on it any more: what is not saved is given up."""
        self.protection.close()
        self.hold.release()

    def _lively(self, examined: Examined) -> Live:
        return Live(parts(examined.view, len(self.text)), examined.findings, examined.blanks)
