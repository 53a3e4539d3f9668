"""Where Esc is a key by itself. Textual 8.2.8 takes it for Alt with whatever comes in the same read, or very soon.

Input methods commit several characters at once, and slow lines bring together what was typed apart: of Esc and a word
the Esc and the first character were lost, and with another key behind them a ``^`` was written.
"""

from __future__ import annotations

import re

from textual._ansi_sequences import ANSI_SEQUENCES_KEYS
from textual._xterm_parser import XTermParser
from textual.events import Key
from textual.keys import _character_to_key
from textual.message import Message

from tui import commands

ESC = "\x1b"
_PIECE = re.compile(r"[^\x1b]+|\x1b[^\x1b]*")
_SEQUENCE = re.compile(r"\x1b\[(?:[0-?]*[ -/]*[@-LN-Z\\-~]|[0-?]+M)")
"""Of a key, of the mouse, or an answer of the terminal's (ECMA-48, 5.4); not the odd ones of old terminals."""
_ANSWER = re.compile(r"\x1b[]P_^X][^\x1b\x07]*(?:\x07|\x1b\\)")
"""What a terminal tells somebody who asked before us: text that nobody typed."""


def _is_bound(key: str) -> bool:
    """Whether a command has ``key``."""
    return any(key in command.keys for command in commands.COMMANDS)


def is_waiting(parser: XTermParser) -> bool:
    """Whether there was an Esc that more may belong to."""
    return parser._timeout_time is not None


def given_up(parser: XTermParser) -> list[Message]:
    """What came since the Esc, of which no more is expected."""
    parser._timeout_time = 0.0
    return list(parser.tick())


def _fed(parser: XTermParser, text: str) -> list[Message]:
    return list(parser.feed(text)) if text else []  # of nothing it takes that the terminal has gone


def read(parser: XTermParser, text: str) -> list[Message]:
    """What ``text`` tells; ``parser`` reads all of it where Esc is no question."""
    text, found = _ANSWER.sub("", text), list[Message]()
    if is_waiting(parser) and text[:1].isascii() and not text.startswith(ESC):
        first, escape, rest = text.partition(ESC)
        found += _fed(parser, first)
        text = escape + rest
    for piece in _PIECE.findall(text):
        if is_waiting(parser):
            found += given_up(parser)
        found += _told(parser, piece)
    return found


def _told(parser: XTermParser, piece: str) -> list[Message]:
    """What ``piece`` tells, in which there is no Esc but at the start."""
    char, length = piece[1:2], len(piece)
    if not piece.startswith(ESC) or length == 1:
        return _fed(parser, piece)
    if sequence := _SEQUENCE.match(piece):
        found = _fed(parser, sequence[0])
        if is_waiting(parser):  # nobody knows it, and its letters and digits are no text
            given_up(parser)
            found = []
        return [*found, *_fed(parser, piece[sequence.end() :])]
    if char == "[" or piece == f"{ESC}O" or piece[:3] in ANSI_SEQUENCES_KEYS or piece[:2] in ANSI_SEQUENCES_KEYS:
        return _fed(parser, piece)
    if char.isprintable() and char.isascii() and char != " ":
        key = f"alt+{_character_to_key(char).lower()}"
        if length == 2 or _is_bound(key):
            return [Key(key, char), *_fed(parser, piece[2:])]
    elif piece == ESC + "\r":
        return _fed(parser, piece)  # Alt+Enter is Enter
    return [Key("escape", ESC), *_fed(parser, piece[1:])]
