"""The screen as an SVG picture with every character on its own cells.

Rich gives each run of text the width of so many narrow characters as it has code points, which squeezes Chinese
together; so the runs are cut where the width of the characters changes, and each gets the width it has in a terminal.
"""

from __future__ import annotations

import re
from html import escape, unescape
from itertools import groupby

from textual.app import App

from drafts.span import cells

CELL = 12.2
"""Units of the picture that one cell of the terminal takes, as Rich draws it."""
WIDE_GLYPH = 22
"""Size of a character that fills two cells; the others have 20."""
FONT_FROM_THE_WEB = re.compile(r"@font-face \{.*?\}\s*", re.S)
RUN = re.compile(
    r'<text class="(?P<style>[^"]+)" x="(?P<x>[\d.]+)" y="(?P<y>[\d.]+)" textLength="[^"]+" (?P<clip>[^>]+)>(?P<text>[^<]*)</text>'
)


def svg(app: App[None], title: str) -> str:
    """What ``app`` shows now, under ``title``. No font is asked for from a host."""
    return RUN.sub(_by_width, FONT_FROM_THE_WEB.sub("", app.export_screenshot(title=title))) + "\n"


def _by_width(run: re.Match[str]) -> str:
    x = float(run["x"])
    pieces: list[str] = []
    for _, characters in groupby(unescape(run["text"]), key=cells):
        text = "".join(characters)
        width = cells(text) * CELL
        size = f' font-size="{WIDE_GLYPH}"' if cells(text) > len(text) else ""
        shown = escape(text).replace("\xa0", "&#160;")
        place = f'x="{x:.1f}" y="{run["y"]}" textLength="{width:.1f}"{size}'
        pieces.append(f'<text class="{run["style"]}" {place} {run["clip"]}>{shown}</text>')
        x += width
    return "".join(pieces)
