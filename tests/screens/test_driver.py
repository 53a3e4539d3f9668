"""What is typed takes a shorter way than Textual's parser, and comes to the same keys."""

from __future__ import annotations

import random
from types import SimpleNamespace

import pytest
from textual._xterm_parser import XTermParser
from textual.events import Key, Paste
from textual.message import Message

from tui.driver import LoopDriver
from tui.inert import Input

PIECES = [
    "a",
    "，",
    "工作",
    "é",
    "　",
    " ",
    "?",
    "👩\u200d👧",
    "\x1b[A",
    "\x1b[1;5F",
    "\r",
    "\x7f",
    "\x0e",
    "\t",
    "\ufffd",
]
PASTE = "\x1b[200~粘贴 ab，\r二\x1b[201~"


class Listening(LoopDriver):
    """Keeps what would be handed on."""

    def __init__(self) -> None:
        self.heard: list[Message] = []
        self._decoder, self._parser = Input("utf-8"), XTermParser()
        self._last, self._tidying = 0.0, None
        self._loop = SimpleNamespace(call_later=lambda *_: None, time=lambda: 0.0)  # type: ignore[assignment]

    def _hand_on(self, messages: list[Message]) -> None:
        self.heard += messages


def told(messages: list[Message]) -> list[tuple[str, str | None]]:
    return [
        (each.key, each.character) if isinstance(each, Key) else ("paste", each.text)
        for each in messages
        if isinstance(each, Key | Paste)
    ]


@pytest.mark.parametrize("seed", range(30))
def test_any_bytes_in_any_pieces(seed: int) -> None:
    dice = random.Random(seed)
    sent = "".join(dice.choices([*PIECES, PASTE], k=25)).encode()
    driver, decoder, parser = Listening(), Input("utf-8"), XTermParser()
    expected: list[Message] = []
    while sent:
        size = dice.choice((1, 3, 3, 6, 40))
        data, sent = sent[:size], sent[size:]
        driver._take(data)
        if text := decoder.decode(data):
            expected += parser.feed(text)
    assert told(driver.heard) == told(expected)
    assert len(expected) > 10
