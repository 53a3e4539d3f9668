"""How a draft stands: submitted, sent back or passed, in which of the rounds (初审, 复审, 终审) that a desk has.

Each round ends with its own pass; the draft has passed with the last one. Sent back it comes again in the same round.
"""

from __future__ import annotations

from collections.abc import Sequence

from drafts.comments import Event, What
from drafts.typed import NamedTuple

STANDINGS = {What.SUBMIT: "送审中", What.RETURN: "退回修改", What.PASS: "已通过"}


class Standing(NamedTuple):
    """``verdict``: the last one; None: there was none. ``rounds``: those of the desk, in order; none: there is but one.

    ``changed``: the draft reads otherwise than it did at the verdict.
    """

    verdict: Event | None
    rounds: tuple[str, ...] = ()
    changed: bool = False

    @property
    def passed(self) -> bool:
        """Whether it has passed the last round; a pass of no round that there is now counts as one."""
        return self.verdict is not None and self.verdict.what is What.PASS and not self._left

    @property
    def round(self) -> str:
        """The round that the next verdict is of; empty where there are none. After the last one it begins anew."""
        if self.verdict is not None and self.verdict.round in self.rounds and self.verdict.what is not What.PASS:
            return self.verdict.round
        return next(iter((*self._left, *self.rounds)), "")

    @property
    def _left(self) -> Sequence[str]:
        """The rounds behind that of the last verdict."""
        if self.verdict is None or self.verdict.round not in self.rounds:
            return ()
        return self.rounds[self.rounds.index(self.verdict.round) + 1 :]

    @property
    def words(self) -> str:
        if self.verdict is None:
            return "未送审"
        said = told(self.verdict)
        if self.verdict.what is What.PASS and self._left:
            said += f"，待{self._left[0]}"
        return f"{said}（此后有修改）" if self.changed else said


def told(verdict: Event) -> str:
    """What the verdict is, in Chinese, with its round."""
    return f"{verdict.round}{STANDINGS[verdict.what]}"
