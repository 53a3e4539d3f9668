"""Nothing raw goes to the terminal and nothing odd comes in from it.

Textual 8.2.8 strips a few control characters of the text it draws; ESC, C1, bidi and zero-width characters go out as
they are, from every widget. Here they are taken out where each row becomes bytes, whatever widget it comes from.
Widgets show such characters as marks (drafts.visible) before; this is the wall behind them.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable

from rich.cells import cell_len
from rich.console import Console
from rich.segment import Segment
from textual.content import Content
from textual.drivers import linux_driver
from textual.strip import Strip

from drafts.lineends import SEPARATORS
from drafts.span import LINE_END
from drafts.visible import UNSEEN

START, END = "\x1b[200~", "\x1b[201~"
"""What a terminal puts around a paste."""
SUBSTITUTE = "\x1a"
UNREAD = "\ufffd"
"""What a byte on stdin becomes that is no UTF-8."""

_render = Strip.render


def install() -> None:
    """Put up the wall. Doing it again does nothing."""
    # Texts are wrapped in Content, never bare; should one be, its brackets are brackets.
    setattr(Content, "from_markup", classmethod(_as_it_stands))  # noqa: B010
    setattr(Strip, "render", _inert_render)  # noqa: B010 - a patch, and no subclass of anything
    setattr(linux_driver, "getincrementaldecoder", _input_decoder)  # noqa: B010


def typed(text: str) -> str:
    """What pasting or typing ``text`` may put into a draft: line ends as ``\\n``, tabs, and no character unseen."""
    return UNSEEN.sub(lambda match: match[0] if match[0] in "\n\t" else "", _lines(text))


def dropped(text: str) -> int:
    """How many characters ``typed`` takes out of ``text``."""
    return sum(match[0] not in "\n\t" for match in UNSEEN.finditer(_lines(text)))


def _lines(text: str) -> str:
    return text if text.isprintable() else SEPARATORS.sub("\n", LINE_END.sub("\n", text))


def _as_it_stands(content: type[Content], /, markup: str | Content, **_: object) -> Content:
    return markup if isinstance(markup, Content) else content(markup)


def _inert_render(strip: Strip, console: Console) -> str:
    if strip._render_cache is None and UNSEEN.search(strip.text):
        strip._segments = [
            Segment(UNSEEN.sub(lambda match: " " * cell_len(match[0]), text), style, control)
            for text, style, control in strip._segments
        ]
    return _render(strip, console)


class Input:
    """Decodes what comes from the terminal; a byte that is no UTF-8 would end the app, so it becomes U+FFFD.

    Inside a paste an ESC that does not end it becomes U+001A, which ``typed`` takes out: Textual would take it for the
    start of a key, which tears the paste apart. An end that arrives in pieces is handed on as a whole.
    """

    def __init__(self, encoding: str) -> None:
        self._decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
        self.is_pasting = False
        self._before = ""
        self._held = ""

    def decode(self, data: bytes, final: bool = False) -> str:
        text = self._held + self._decoder.decode(data, final)
        self._held = ""
        done = ""
        while text:
            piece, text = self._pasted(text, final) if self.is_pasting else self._typed(text)
            done += piece
        return done

    def _typed(self, text: str) -> tuple[str, str]:
        """What goes on at once, and what is left: the start of a paste, which may have begun in an earlier read."""
        seen = self._before + text
        found = seen.find(START)
        if found == -1:
            self._before = seen[-len(START) + 1 :]
            return text, ""
        self.is_pasting, self._before = True, ""
        cut = found + len(START) - (len(seen) - len(text))
        return text[:cut], text[cut:]

    def _pasted(self, text: str, final: bool) -> tuple[str, str]:
        escape = text.find("\x1b")
        if escape == -1:
            return text, ""
        if text.startswith(END, escape):
            self.is_pasting = False
            return text[: escape + len(END)], text[escape + len(END) :]
        if END.startswith(text[escape:]) and not final:
            self._held = text[escape:]
            return text[:escape], ""
        return text[:escape] + SUBSTITUTE, text[escape + 1 :]


def _input_decoder(encoding: str) -> Callable[[], Input]:
    return lambda: Input(encoding)
