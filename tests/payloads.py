"""Strings that act on a terminal, or hide in a text, when they reach it raw; and the check that none has."""

from __future__ import annotations

import re

from drafts.visible import UNSEEN

PAYLOADS = {
    "reset": "\x1bc",
    "title": "\x1b]0;T\x07",
    "clipboard": "\x1b]52;c;QUFB\x07",
    "link": "\x1b]8;;file:///etc/passwd\x1b\\点\x1b]8;;\x1b\\",
    "cursor report": "\x1b[6n",
    "status string": "\x1bP$qm\x1b\\",
    "leave the screen": "\x1b[?1049l\x1b[2J",
    "device control": "\x1bP1$tx\x1b\\",
    "application, privacy, start": "\x1b_a\x1b\\\x1b^p\x1b\\\x1bXs\x1b\\",
    "C1 CSI": "\x9b6n\x9b?1049l",
    "C1 OSC and DCS": "\x9d0;T\x9c\x90$qm\x9c",
    "NUL": "\x00",
    "bell, backspace, delete": "\x07\x08\x7f",
    "shift out": "\x0e\x0f",
    "embedded and overridden": "\u202a\u202b\u202c\u202d\u202e卖\u202c",
    "isolates": "\u2066\u2067\u2068卖\u2069",
    "zero width": "\u200b\u200d\u2060\ufeff",
    "tags": "\U000e0041\U000e007f",
    "separators, fillers, hyphen": "\u2028\u2029\x85\u115f\u3164\uffa0\u00ad",
    "lone surrogate": "\udc80",
}

OURS = re.compile(r"\x1b\[(?:[\d;]*[mHK@P]|\?\d+\$p|<u)|\x1b\[\?(?!1049l\x1b\[2J)\d+[hl]|\x1b\]22;[a-z-]*\x07")
"""What Textual itself sends: styles, cursor addresses, shifts, modes, questions about them, the pointer."""


def raw(sent: str) -> list[str]:
    """The characters of ``sent`` that act or hide, what Textual sends of itself and line ends left out."""
    return [char for char in UNSEEN.findall(OURS.sub("", sent)) if char not in "\r\n\t"]


def for_yaml(text: str) -> str:
    """``text`` as a double-quoted scalar of YAML with every hidden character as an escape; without lone surrogates."""
    return '"' + "".join(_escaped(char) for char in text if not "\ud800" <= char <= "\udfff") + '"'


def _escaped(char: str) -> str:
    return f"\\U{ord(char):08x}" if UNSEEN.match(char) or char in '"\\' else char


def for_file_name(text: str) -> str:
    """``text`` without the two characters that no file name can have."""
    return text.replace("\0", "").replace("/", "／")
