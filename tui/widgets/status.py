"""The top line: which draft this is, how far it has got, whether it is saved."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from drafts.visible import visible
from tui.fit import cut, filled
from tui.texts import thousands

TITLE = 6
"""Cells of the title, at least; facts go before it, but never how safe the work is."""
STEADY = 11
"""Cells for how safe unsaved work is, so that nothing moves when it changes."""


@dataclass(frozen=True, slots=True)
class Standing:
    """``saved``: 未改, 已保存 with the time, or how safe what is not saved is.

    ``present`` of ``required`` sections are there.
    """

    title: str = ""
    kind: str = ""
    blanks: int | None = 0
    """None: nobody knows yet."""
    present: int = 0
    required: int = 0
    words: int | None = 0
    """None: nobody has counted yet."""
    saved: str = ""
    unsaved: bool = False
    unprotected: bool = False


class Status(Widget):
    """One line; where it is narrow the kind goes first, then the title is cut, then facts go."""

    standing: reactive[Standing] = reactive(Standing())

    def render(self) -> Content:
        s = self.standing
        mood = "bold $error" if s.unprotected else "bold $warning" if s.unsaved else "$faint"
        words = "…" if s.words is None else thousands(s.words)
        facts = [f"空项 {'…' if s.blanks is None else s.blanks}", f"{words}字", s.saved]
        if s.required:
            facts.insert(1, f"必备 {s.present}/{s.required}")
        last = f" · {filled(s.saved, STEADY) if s.unsaved else s.saved} "
        while (room := self.size.width - cell_len(" · ".join(facts[:-1]) + last) - cell_len(" 起草  ") - 2) < TITLE:
            if len(facts) == 2:
                break
            del facts[-2]
        right = " · ".join(facts[:-1])
        title, kind = visible(s.title), f" · {visible(s.kind)}" if s.kind else ""
        left = title + kind if cell_len(title + kind) <= room else cut(title, room)
        gap = " " * max(room - cell_len(left) + 2, 0)
        return Content.assemble(
            (" 起草  ", "bold $primary"),
            (left, "bold"),
            gap,
            (right, "$faint"),
            (last, mood),
        )
