"""How a report is set on the page: GB/T 9704-2012, 5.2 and 7, unless a house has ways of its own."""

from __future__ import annotations

from drafts.typed import NamedTuple


class Font(NamedTuple):
    """``chinese`` and ``latin``: font names; ``size`` in points."""

    chinese: str
    size: float
    latin: str = "Times New Roman"


class PageStyle(NamedTuple):
    """Margins, in millimetres, of an A4 page; lines a page and characters a line; fonts; the form of the page number.

    ``headings``: of the levels 一、, （一）, 1. and （1）. ``page_number``: text with ``{}`` for the number.
    """

    top: float = 37
    bottom: float = 35
    left: float = 28
    right: float = 26
    lines: int = 22
    characters: int = 28
    title: Font = Font("方正小标宋简体", 22)
    headings: tuple[Font, Font, Font, Font] = (
        Font("黑体", 16),
        Font("楷体_GB2312", 16),
        Font("仿宋_GB2312", 16),
        Font("仿宋_GB2312", 16),
    )
    body: Font = Font("仿宋_GB2312", 16)
    number: Font = Font("宋体", 14, "宋体")
    page_number: str = "— {} —"

    @property
    def pitch(self) -> float:
        """Points from one line to the next, so that ``lines`` go on a page."""
        return int((PAGE_HEIGHT - self.top - self.bottom) * POINTS / self.lines * 20) / 20

    @property
    def title_pitch(self) -> float:
        """Points from one line of the title to the next: those of the text, where it is not too large for them."""
        return self.pitch if self.title.size * 1.3 <= self.pitch else self.title.size * 1.4

    @property
    def advance(self) -> float:
        """Points from one character of the text to the next, so that ``characters`` go on a line."""
        return (PAGE_WIDTH - self.left - self.right) * POINTS / self.characters


PAGE_WIDTH, PAGE_HEIGHT = 210, 297
"""Millimetres of A4."""
POINTS = 72 / 25.4
"""A millimetre in points."""

FALLBACKS = {
    "方正小标宋简体": "宋体",
    "仿宋_GB2312": "仿宋",
    "楷体_GB2312": "楷体",
    "黑体": "SimHei",
    "宋体": "SimSun",
}
"""What Word takes where a font is not installed."""
