"""Characters that act on a terminal or hide from a reader, shown as marks. Everything printed goes through here."""

from __future__ import annotations

from drafts.regex import Regex

UNSEEN = Regex(
    "["
    "\x00-\x1f\x7f-\x9f"  # C0, DEL, C1
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0"  # soft hyphen, joiner, fillers
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # zero width, separators, bidi
    "\ufdd0-\ufdef\ufff9-\ufffb"  # noncharacters, interlinear marks
    "\ud800-\udfff"  # lone surrogates: bytes of a file name that are no UTF-8
    "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"  # tags; the variation selectors of Hanzi between them are meant
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)

CONTROLS = Regex("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
"""Those that no text has: C0, DEL and C1 without tab, line ends, vertical tab, form feed and U+0085."""

FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
"""Those of the unseen that Unicode calls printable."""


def unseen(text: str) -> list[str]:
    """Every unseen character of ``text`` but tabs and line feeds, in order; where there is none, quick."""
    plain = text.replace("\n", "").replace("\t", "")
    return [] if plain.isprintable() and not _has_filler(plain) else UNSEEN.findall(plain)


def _has_filler(text: str) -> bool:
    for filler in FILLERS:  # noqa: SIM110 - asked for every finding: a generator would cost more than the search
        if filler in text:
            return True
    return False


def visible(text: str, *, lines: bool = False) -> str:
    """``text`` with every such character replaced by a mark: ESC by ␛, U+202E by ‹U+202E›.

    ``lines``: keep line feeds and tabs, for text that is printed as lines of its own.
    """
    if text.isprintable() and not _has_filler(text):
        return text
    return UNSEEN.sub(lambda match: _mark(match[0], lines), text)


def _mark(char: str, lines: bool) -> str:
    code = ord(char)
    if lines and char in "\n\t":
        return char
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"‹U+{code:04X}›"


def stand_ins(text: str) -> str:
    """``text``, character for character, with a sign in place of each that is unseen: ␛ for ESC, � for the others."""
    if text.isprintable() and not _has_filler(text):
        return text
    return UNSEEN.sub(lambda match: _sign(match[0]), text)


def _sign(char: str) -> str:
    if char in "\n\t":
        return char
    if ord(char) < 0x20:
        return chr(0x2400 + ord(char))
    return "\u2421" if char == "\x7f" else "\ufffd"
