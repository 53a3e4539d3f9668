"""The clipboard of the terminal, with tmux or screen between or not, and Alt as part of a key."""

from __future__ import annotations

import base64
import re

from textual._xterm_parser import XTermParser
from textual.events import Key

from tui import alt_keys
from tui.clipboard import LIMIT, sequence
from tui.editing.width_forms import put_right

PLAIN = "\x1b]52;c;5bel5L2c\x07"


def test_a_terminal_takes_it_as_it_is() -> None:
    assert base64.b64decode("5bel5L2c").decode() == "工作"
    assert sequence("工作", {}) == PLAIN


def test_tmux_gets_it_both_ways() -> None:
    assert sequence("工作", {"TMUX": "/tmp/x"}) == PLAIN + "\x1bPtmux;\x1b" + PLAIN + "\x1b\\"


def test_screen_gets_it_in_pieces() -> None:
    sent = sequence("工作" * 300, {"STY": "1.x"})
    pieces = re.findall(r"\x1bP(.*?)\x1b\\", sent, re.S)
    assert len(pieces) > 1
    assert "".join(pieces) == sequence("工作" * 300, {})


def test_what_is_too_long_is_not_sent() -> None:
    assert sequence("a" * LIMIT, {}) == ""


def test_alt_and_an_arrow_are_one_key() -> None:
    alt_keys.install()
    alt_keys.install()
    keys = [event.key for event in XTermParser().feed("\x1b[1;3D\x1b[1;4C") if isinstance(event, Key)]
    assert keys == ["alt+left", "alt+shift+right"]


def test_widths_are_put_right() -> None:
    wrong = "全年１２次，ＡＢ区,增长３５％(详见附件)。a,b 1,200"
    assert put_right(wrong) == "全年12次，AB区，增长35%（详见附件）。a,b 1,200"
