"""One line for what has just happened or has to be known before going on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from textual.content import Content
from textual.widgets import Static

from drafts.visible import visible
from tui.fit import wrapped


class Mood(StrEnum):
    """How a sentence is meant; each has a sign of its own, so that colour is not the only one."""

    NEWS = "news"
    WARNING = "warning"
    ERROR = "error"


SIGNS = {Mood.NEWS: "", Mood.WARNING: "! ", Mood.ERROR: "✗ "}


class Notice(Static):
    """``-empty``: takes no room, but where a row is kept for it. ``-tall``: takes more than one row."""

    sentence = ""
    mood = Mood.NEWS
    _passing = False

    def __init__(self) -> None:
        super().__init__(classes="-empty")

    def show(self, sentence: str, mood: Mood = Mood.NEWS) -> None:
        self._passing = False
        if sentence == self.sentence and (mood is self.mood or not sentence):
            return
        self.sentence, self.mood = sentence, mood
        for other in Mood:
            self.set_class(other is mood, f"-{other}")
        said = wrapped(Content(SIGNS[mood] + visible(sentence)), self.app.size.width - 2)
        was_tall = self.has_class("-tall")
        self.set_class("\n" in said.plain, "-tall")
        self.set_class(not sentence, "-empty")
        self.update(said, layout=was_tall or self.has_class("-tall"))

    def clear(self) -> None:
        """It goes when the key is done with, unless that says something: a row that comes and goes costs a layout."""
        if self.sentence and not self._passing:
            self._passing = True
            self.call_later(self._pass)

    @contextmanager
    def giving_way(self) -> Iterator[None]:
        """As ``clear``, for a command that is awaited: what it says stays, what stood there goes in the end."""
        self._passing = bool(self.sentence)
        yield
        self._pass()

    def _pass(self) -> None:
        if self._passing:
            self.show("")
