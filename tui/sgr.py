"""From one style of a terminal's characters to another (SGR, ECMA-48, 8.3.117): only what differs is switched.

A style is the control sequence that switches it on where none is, as Rich writes it; the empty string is none.
"""

from __future__ import annotations

from functools import lru_cache

from drafts.typed import NamedTuple

NONE = "\x1b[m"
OFF = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "7": "27", "8": "28", "9": "29", "21": "24"}
"""By what switches an attribute on, what switches it off."""
COLOURS = {"3": "39", "9": "39", "4": "49", "10": "49"}
"""By all but the last digit of a colour, what stands for the terminal's own one there."""
PARTS = {"2": 5, "5": 3}
"""How many numbers a colour beyond the sixteen takes, by the second of them."""


class _Parts(NamedTuple):
    """The numbers of a style: those of ``colours`` by what stands for the terminal's own one."""

    attributes: tuple[str, ...]
    colours: dict[str, str]


@lru_cache(maxsize=2000)
def change(on: str, to: str) -> str:
    """What has to be sent where ``on`` is switched on and ``to`` is wanted."""
    if not (on and to):
        return to or NONE
    old, new = _parts(on), _parts(to)
    off = sorted({OFF.get(each, "0") for each in old.attributes if each not in new.attributes})
    codes = [*off, *(each for each in new.attributes if each not in old.attributes or OFF.get(each) in off)]
    for own in ("39", "49"):
        colour = new.colours.get(own, own)
        if colour != old.colours.get(own, own):
            codes.append(colour)
    sent, anew = f"\x1b[{';'.join(codes)}m" if codes else "", NONE + to
    return anew if "0" in codes or len(anew) < len(sent) else sent


def _parts(style: str) -> _Parts:
    numbers = style[2:-1].split(";")
    parts = _Parts((), {})
    while numbers:
        first = numbers[0]
        size = PARTS[numbers[1]] if first in ("38", "48") else 1
        if own := COLOURS.get(first[:-1]):
            parts.colours[own] = ";".join(numbers[:size])
        else:
            parts = parts._replace(attributes=(*parts.attributes, first))
        numbers = numbers[size:]
    return parts
