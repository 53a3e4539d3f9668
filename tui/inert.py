"""Nothing raw goes to the terminal and nothing odd comes in from it.

Textual 8.2.8 strips a few control characters of the text it draws; ESC, C1, bidi and zero-width characters go out as
they are, from every widget. Here they are taken out where each row becomes bytes, whatever widget it comes from.
Widgets show such characters as marks (drafts.visible) before; this is the wall behind them.
"""

from __future__ import annotations

import codecs
from functools import partial

from rich.cells import cell_len
from rich.console import Console
from rich.segment import Segment
from textual.drivers import linux_driver
from textual.strip import Strip

from drafts.span import LINE_END
from drafts.visible import UNSEEN

_render = Strip.render


def install() -> None:
    """Put up the wall. Doing it again does nothing."""
    setattr(Strip, "render", _inert_render)  # noqa: B010 - a patch, and no subclass of anything
    # One byte that is no UTF-8 on stdin would end the app: read it as U+FFFD.
    setattr(linux_driver, "getincrementaldecoder", _lenient_decoder)  # noqa: B010


def typed(text: str) -> str:
    """What pasting or typing ``text`` may put into a draft: line ends as ``\\n``, tabs, and no character unseen."""
    return UNSEEN.sub(lambda match: match[0] if match[0] in "\n\t" else "", LINE_END.sub("\n", text))


def stand_ins(text: str) -> str:
    """``text``, character for character, with a sign in place of each that is unseen: ␛ for ESC, � for the others."""
    return UNSEEN.sub(lambda match: _sign(match[0]), text)


def _sign(char: str) -> str:
    if char in "\n\t":
        return char
    if ord(char) < 0x20:
        return chr(0x2400 + ord(char))
    return "\u2421" if char == "\x7f" else "\ufffd"


def _inert_render(strip: Strip, console: Console) -> str:
    if strip._render_cache is None and UNSEEN.search(strip.text):
        strip._segments = [
            Segment(UNSEEN.sub(lambda match: " " * cell_len(match[0]), text), style, control)
            for text, style, control in strip._segments
        ]
    return _render(strip, console)


def _lenient_decoder(encoding: str) -> partial[codecs.IncrementalDecoder]:
    return partial(codecs.getincrementaldecoder(encoding), errors="replace")
