"""What has been done to a text, step by step, and the way back: no limit, and grouped as people think."""

from __future__ import annotations

from dataclasses import dataclass

from drafts.edit import Edit
from drafts.lineends import LineEnds

PAUSE = 2.0
"""Seconds without a key after which typing counts as a new step."""

CLAUSE_END = frozenset("，。、；：！？…,.;:!? \t\n　")


@dataclass(frozen=True, slots=True)
class State:
    """What a step changes besides the text: its line ends, and where the cursor stands in it, in code points."""

    ends: LineEnds
    at: int


@dataclass(frozen=True, slots=True)
class Step:
    """``edits`` lead on from the text before it, ``back`` leads back to it. ``when``: seconds of a monotonic clock."""

    label: str
    edits: tuple[Edit, ...]
    back: tuple[Edit, ...]
    before: State
    after: State
    typed: bool = False
    when: float = 0.0
    comment: str = ""
    """The id of the comment that it does as suggested."""


class History:
    """Steps done and steps undone. A run of typing is one step until a clause ends, the writer pauses or moves."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._open = False

    def add(self, step: Step) -> None:
        self._undone.clear()
        joined = _joined(self._done[-1], step) if self._open and self._done else None
        if joined is None:
            self._done.append(step)
        else:
            self._done[-1] = joined
        self._open = step.typed

    def seal(self) -> None:
        """Let the next typed character begin a new step."""
        self._open = False

    def undo(self) -> Step | None:
        """The step to take back (apply its ``back``), or None."""
        return self._moved(self._done, self._undone)

    def redo(self) -> Step | None:
        """The step to do again (apply its ``edits``), or None."""
        return self._moved(self._undone, self._done)

    def _moved(self, source: list[Step], target: list[Step]) -> Step | None:
        self._open = False
        if not source:
            return None
        target.append(source.pop())
        return target[-1]


def _joined(one: Step, other: Step) -> Step | None:
    """Both steps as one where they are one run of typing, of deleting backwards or of deleting forwards."""
    if not (one.typed and other.typed and other.when - one.when <= PAUSE):
        return None
    (a,), (a_back,), (b,), (b_back,) = one.edits, one.back, other.edits, other.back
    if b.text and b.start == b.end == a.start + len(a.text) and a.text:
        if a.text[-1] in CLAUSE_END and b.text[0] not in CLAUSE_END:
            return None
        edit, back = Edit(a.start, a.end, a.text + b.text), Edit(a.start, a.start + len(a.text + b.text), a_back.text)
    elif not a.text and not b.text and b.end == a.start:
        edit, back = Edit(b.start, a.end, ""), Edit(b.start, b.start, b_back.text + a_back.text)
    elif not a.text and not b.text and b.start == a.start:
        edit, back = Edit(a.start, a.end + len(b_back.text), ""), Edit(a.start, a.start, a_back.text + b_back.text)
    else:
        return None
    return Step(one.label, (edit,), (back,), one.before, other.after, other.typed, other.when)
