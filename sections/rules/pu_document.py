"""What PU007 tells of figures and points: the year of a document's number stands in 〔〕; 正常的.教育; 7。2万; 28. 1%."""

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
_POINT = Regex(
    r"\.(?<=[\u4e00-\u9fff”》%％]\.)(?<![一二三四五六七八九十〇月]\.)(?=[\u4e00-\u9fff“][^.\n]{3})(?![一二三四五六七八九十万亿元公平立吨亩个倍米千家户人])",
    words=(".",),
    begin=True,
)
"""A half-width point in running Chinese; 一.五 and 五.四 are something else; of .万元 a figure is lost."""
_UNITS = "[%％万亿元倍亩吨]|个百分点|公[里顷斤]|平方|立方"
_STOPPED = Regex(
    rf"\d(?:。(?:\d+(?:\.\d+)?(?:{_UNITS})|[万亿]元)|、\d?[1-9](?:{_UNITS})(?!处))",
    words=tuple([digit + mark for digit in "0123456789" for mark in "。、"]),
    begin=True,
)
"""7。2万, 64、4公里: a full stop or another mark for the point of a figure."""
_BROKEN = Regex(
    rf"(?<=\d)\.(?: (?=\d{{1,2}}(?:{_UNITS}))|(?=[%％]))",
    words=(*[f". {digit}" for digit in "0123456789"], ".%", ".％"),
    begin=True,
)
"""The point of 28. 1% that a blank stands behind, and that of 75.28.% which nothing does."""
_LISTED = Regex(r"(?:\A|[第、\-~～—至到.。；：;:）)\s]|分别[^，。；]{0,8})\d+\Z")
"""What says of a figure that it is one of several, or the number of an item: 3、5、7公里."""
_LAST, _NEXT = Regex(r"\d+\Z"), Regex(r"\d+")
NEAR = 16
"""Code points in front of a figure in which that is looked for."""


def document_numbers(view: View, ground: Ground) -> Iterator[Hit]:
    for m in DOCUMENT_NUMBER.finditer(ground.text):
        first, last = ground.span(m.start(), m.start() + 1), ground.span(m.end() - 1, m.end())
        span = ground.span(m.start(), m.end())
        if not is_residue(view, span):
            fix = Fix((Edit(first.start, first.end, "〔"), Edit(last.start, last.end, "〕")), safe=True)
            yield Hit(span, f"发文字号的年份用六角括号，应写“〔{m[1]}〕”", fix)


def stray_points(view: View, ground: Ground) -> Iterator[Hit]:
    """Points that came with a page, or stand for 。, where a line has stops of its own; which only the writer knows."""
    text = ground.text
    past = -1
    for m in _POINT.finditer(text):
        if m.start() > past:
            start, end = text.rfind("\n", 0, m.start()) + 1, text.find("\n", m.end())
            past = end if end >= 0 else len(text)
            is_stopped = 2 * text.count("。", start, past) >= len(_POINT.findall(text[start:past]))
        span = ground.span(*m.span())
        if is_stopped and not is_residue(view, span):
            yield Hit(span, "句子中间有半角的“.”：多了，或者应为“。”")
    for m in _STOPPED.finditer(text):
        if m[0][1] == "。":
            yield Hit(ground.span(*m.span()), f"“{m[0]}”里的“。”应为小数点“.”")
        elif start := _decimal(text, m.start()):
            yield Hit(ground.span(start, m.end()), f"“{text[start : m.end()]}”里的“、”像是小数点“.”")
    for m in _BROKEN.finditer(text):
        if m[0] == ".":
            yield Hit(ground.span(*m.span()), f"“{text[m.end()]}”前面的“.”多了")
        elif not _LISTED.search(text[max(0, m.start() - NEAR) : m.start()]):
            yield Hit(ground.span(*m.span()), "小数点后面多了空格")


def _decimal(text: str, at: int) -> int:
    """Where the figure starts whose last digit is at ``at`` and that goes on behind 、; 0 for a list, and for 3、4万."""
    ahead = text[max(0, at - NEAR) : at + 1]
    whole, rest = _LAST.search(ahead), _NEXT.match(text, at + 2)
    if whole is None or rest is None or _LISTED.search(ahead) or int(rest[0]) == int(whole[0]) + 1:
        return 0
    return at + 1 - len(whole[0])
