"""What a command raises when it cannot go on."""

from __future__ import annotations


class CommandError(Exception):
    """A sentence in Chinese for the user: what happened, where, what to do. ``code``: exit code of the process."""

    def __init__(self, sentence: str, code: int = 2) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code
