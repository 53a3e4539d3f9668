"""What is typed takes a shorter way than Textual's parser, and comes to the same keys."""

from __future__ import annotations

import random
from types import SimpleNamespace

import pytest
from textual._xterm_parser import XTermParser
from textual.events import Key, Paste
from textual.message import Message

from tui import alt_keys
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


ESC = ("escape", "\x1b")


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        (["\x1b新字"], [ESC, ("新", "新"), ("字", "字")]),
        (["\x1b", "新"], [ESC, ("新", "新")]),
        (["\x1b新\x1b[A字"], [ESC, ("新", "新"), ("up", None), ("字", "字")]),
        (["\x1b\x15"], [ESC, ("ctrl+u", "\x15")]),
        (["\x1b "], [ESC, ("space", " ")]),
        (["\x1b\r新"], [ESC, ("enter", "\r"), ("新", "新")]),
        (["\x1b12"], [ESC, ("1", "1"), ("2", "2")]),
        (["\x1bOK"], [ESC, ("O", "O"), ("K", "K")]),
        (["\x1b\x1bOP"], [ESC, ("f1", None)]),
        (["\x1b", "[1;5", "C"], [("ctrl+right", None)]),
        (["\x1bs"], [("alt+s", "s")]),
        (["\x1br。"], [("alt+r", "r"), ("ideographic_full_stop", "。")]),
        (["\x1b."], [("alt+full_stop", ".")]),
        (["\x1b\x7f字"], [("ctrl+w", None), ("字", "字")]),
        (["\x1b" + PASTE], [ESC, ("paste", "粘贴 ab，\r二")]),
        (["字\x1b]11;rgb:00/00/00\x07\x1b[?62;c\x1bP1+r\x1b\\\x1b[0n字"], [("字", "字"), ("字", "字")]),
    ],
)
def test_esc_is_a_key_of_its_own(sent: list[str], keys: list[tuple[str, str | None]]) -> None:
    alt_keys.install()
    driver = Listening()
    for piece in sent:
        driver._take(piece.encode())
    assert told(driver.heard) == keys
