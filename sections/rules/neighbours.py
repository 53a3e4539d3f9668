"""What stands around a word and tells whether it is the word meant: 在次 is 再次, but not in 存在次生灾害."""

from __future__ import annotations

from drafts.typed import NamedTuple


class Neighbours(NamedTuple):
    """``not_after``, ``not_before``: beside one of these it is another; ``after``, ``before``: only beside one it is."""

    not_after: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()

    def allow(self, text: str, start: int, end: int) -> bool:
        """Whether the word from ``start`` to ``end`` of ``text`` is the one meant."""
        return (
            not text.endswith(self.not_after, 0, start)
            and not text.startswith(self.not_before, end)
            and (not self.before or text.startswith(self.before, end))
            and (not self.after or text.endswith(self.after, 0, start))
        )

    def signs(self, word: str) -> list[str]:
        """What stands in every text in which ``word`` is the one meant: the word with what has to stand beside it."""
        if self.before and (not self.after or len(self.before) <= len(self.after)):
            return [word + behind for behind in self.before]
        return [front + word for front in self.after] or [word]


ANY = Neighbours()
"""Wherever it stands."""
