"""What is wrong with a file that people write for qicao, and where."""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

ECHO = 40
"""Code points of a file's own text that a complaint repeats."""


def quoted(text: str) -> str:
    """``text`` between quotation marks, cut to ECHO, nothing in it that acts on a terminal."""
    return f"“{visible(text[:ECHO])}{'…' if len(text) > ECHO else ''}”"


MANY = 100
"""Complaints about one file after which nobody reads on."""


class Problem(NamedTuple):
    """``line`` and ``column`` from 1, in code points. ``sentence``: Chinese, says what to do where that helps."""

    path: str
    line: int
    column: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.sentence}"


class KindError(Exception):
    """One or more kinds cannot be used. ``problems``: every complaint as ``file:line:column: sentence``."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.found = tuple(sorted(set(problems)))
        self.problems = [str(problem) for problem in self.found]
        super().__init__("\n".join(self.problems))


class Problems:
    """Collects what is wrong with one file."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.found: list[Problem] = []

    @property
    def enough(self) -> bool:
        """Whether there are so many that looking for more is no use."""
        return len(self.found) >= MANY

    def add(self, place: tuple[int, int], sentence: str) -> None:
        """Add a complaint at ``place``: line and column, both from 1."""
        if not self.enough:
            self.found.append(Problem(self.path, *place, sentence))
