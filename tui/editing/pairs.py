"""Marks that come in pairs: typing the first puts in the second, typing the second steps over it."""

from __future__ import annotations

from drafts.edit import Edit

CLOSERS = {"“": "”", "‘": "’", "（": "）", "《": "》", "〈": "〉", "【": "】", "「": "」", "『": "』", "〔": "〕"}
ENDS = frozenset("，。、；：！？,.;:!? \t") | frozenset(CLOSERS.values())


class Pairs:
    """Remembers where closers were put in; whatever else happens there, they are ordinary characters from then on."""

    def __init__(self) -> None:
        self._put_in: list[int] = []

    def closer(self, typed: str, behind: str) -> str:
        """What to put in behind ``typed``, with ``behind`` the character that follows (empty at the end of a line).

        In front of a word there is nothing to put in: it may be the word that is to stand between the marks.
        """
        return CLOSERS.get(typed, "") if not behind or behind in ENDS else ""

    def steps_over(self, behind: str, at: int) -> bool:
        """Whether typing ``behind``, which stands at ``at``, steps over it: it is there because it was put in."""
        return bool(behind) and at in self._put_in

    def encloses(self, before: str, behind: str, at: int) -> bool:
        """Whether nothing stands between a mark, ``before``, and ``behind``, which was put in for it at ``at``."""
        return bool(before) and CLOSERS.get(before) == behind and at in self._put_in

    def put_in(self, at: int) -> None:
        """A closer has been put in at ``at``."""
        self._put_in.append(at)

    def moved(self, edit: Edit) -> None:
        """The text has been edited; those inside the edit are forgotten."""
        self._put_in = [
            at if at < edit.start else at + edit.growth for at in self._put_in if at < edit.start or at >= edit.end
        ]

    def left(self, at: int) -> None:
        """The caret has gone to ``at``: it is out of the pairs that have been closed before it."""
        self._put_in = [place for place in self._put_in if place >= at]

    def forget(self) -> None:
        self._put_in.clear()
