"""What PU007 tells of the number of an official document: its year stands in 〔〕."""

from __future__ import annotations

from drafts.edit import Edit
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Fix, Hit
from sections.rules.bl_claims import Ground
from sections.rules.plain_text import is_residue
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENT_NUMBER = Regex(
    r"(?<=[发字函办文令政委组党会府规联电复批议任请通])[\[【（(﹝［]((?:19|20)\d\d)[\]】）)﹞］](?=第?\d{1,4}号)",
    words=tuple(mark + year for mark in "[【（(﹝［" for year in ("19", "20")),
    begin=True,
)
"""府办发（2017）33号 (GB/T 9704-2012, 7.2.5)."""


def document_numbers(view: View, ground: Ground) -> Iterator[Hit]:
    for m in DOCUMENT_NUMBER.finditer(ground.text):
        first, last = ground.span(m.start(), m.start() + 1), ground.span(m.end() - 1, m.end())
        span = ground.span(m.start(), m.end())
        if not is_residue(view, span):
            fix = Fix((Edit(first.start, first.end, "〔"), Edit(last.start, last.end, "〕")), safe=True)
            yield Hit(span, f"发文字号的年份用六角括号，应写“〔{m[1]}〕”", fix)
