"""Handing a text to the clipboard of the terminal, through tmux or screen too (xterm's control sequence OSC 52)."""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Mapping

LIMIT = 74_994
"""Bytes that every terminal takes; with more it would do nothing (the limit of hterm and of old xterms)."""
PIECE = 700
"""Bytes that screen lets through in one string."""


def sequence(text: str, environ: Mapping[str, str]) -> str:
    """What to write to the terminal; empty where the text is too long for it."""
    data = b2a_base64(text.encode("utf-8", "replace"), newline=False)
    if len(data) > LIMIT:
        return ""
    plain = f"\x1b]52;c;{data.decode()}\x07"
    if "TMUX" in environ:  # tmux takes the plain one or lets the wrapped one through, as it is configured
        return plain + "\x1bPtmux;" + plain.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    if "STY" in environ:
        pieces = (plain[start : start + PIECE] for start in range(0, len(plain), PIECE))
        return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)
    return plain
