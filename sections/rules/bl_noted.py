"""What is noted outside brackets where something is still to be put or verified: 98？%, @张三补."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.bare import CELL
from sections.measure import past_space
from sections.rules.bl_cells import head, is_cell, wants_figure
from sections.rules.bl_note_signs import ADDRESSED, AGAIN, COLOURED, DOUBTS, HELD, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sections.rules.bl_claims import Ground

_HAN = r"[\u4e00-\u9fff]"
_STOPS = frozenset("，。；、,;）)\n" + CELL)
_NOUNS = frozenset("组队班团室站所点表单书卡册岗会科级类项")
"""Units that are nouns as well: 不详项."""
_DOUBTED = Regex(
    r"(?<![\d.A-Za-z=&/])\d[\d,.]{0,12}(?:(?:？|[?？]{2,3})(?:核实?|待核)?|[(（](?:[?？]+|核|待核|再核|存疑|待定)[)）])",
    words=DOUBTS,
)
"""A figure that is doubted: 98？%, 18(核)次."""
_DOUBT = Regex("[（(](?:[待再]核|存疑|待定|[?？]+)[）)]")
_ADDRESSED = Regex(
    r"@(?!全体|所有|各)[\u4e00-\u9fff]{1,4}[ \t]*(?:把[这此数][\u4e00-\u9fff]{0,6})?(?:数字|数据|这[里段]|此处|称谓|时间)?(?:[请来再]|帮忙|麻烦|这里|此处)?(?:补充?|核[实对]?|填|写|改|确认|提供|看一?下|查)"
    r"(?!充?[道说]|[的过了收看阅询验])[^，。；\n@]{0,12}(?=[，。；\n）)】|]|\Z)",
    words=ADDRESSED,
)
"""Who is to put it there: @张三补."""
_COLOURED = Regex(
    r"(?<![\u4e00-\u9fff])标[黄红](?:处|部分|的|数字|数据|地方|内容)(?:[均都还])?(?:请|待|[要需]再?)[\u4e00-\u9fff]{0,6}(?:(?<=[会室导长])定|核[对实]?|补充?|填写?|(?<!整)改|修改|确认|更新)(?=。|[ \t]*(?:\n|\Z))",
    words=COLOURED,
)
_VERIFIED = Regex(
    r"(?:数据?|数字|金额|人数|数额|口径)再(?:核|补|查|对一下|核一下|补一下)(?=[。；）)]|[ \t]*(?:\n|\Z))", words=AGAIN
)
_UNKNOWN = Regex(
    "暂无数据|不详|未核|未报|未统计|暂缺|待[更算查报估导]新?",
    words=UNKNOWN,
)
"""In front of a unit that ends its clause: 其中女性不详人，"""
_HELD = Regex(
    rf"(?<=[{CELL}：:])[ \t]?((?:查|核)后[补填]|[未没]报|没给|{_HAN}{{2,4}}没给|待(?:落实|报|写|算|邀请|联系|商定|{_HAN}{{2,4}}(?:报|补|填|提供|确认))|[?？]{{1,3}})(?=[ \t]*(?:[。；，\n{CELL}]|\Z))",
    words=HELD,
)
"""All that stands behind a colon, or in a cell where a figure belongs."""
_FIGURE = Regex(rf"{CELL}[ \t]*\d[\d ,.]*(?:%|万|亿)?[ \t]*(?={CELL}|\n|\Z)")


def noted(ground: Ground) -> Iterator[tuple[int, int]]:
    """Start and end of every note that no brackets hold."""
    text, words = ground.text, ground.measures
    for m in _DOUBTED.finditer(text):
        at = past_space(text, m.end())
        if words.measured(text, at) or m[0][-1] == "核" or (_DOUBT.search(m[0]) and text[at : at + 1] in _STOPS):
            yield m.span()
    for pattern in (_ADDRESSED, _COLOURED, _VERIFIED):
        for m in pattern.finditer(text):
            yield m.span()
    for m in _HELD.finditer(text):
        start = m.start(1)
        if is_cell(text, *m.span(1)):
            among_figures = wants_figure(ground, start) or (m[1][0] != "待" and _is_row_of_figures(ground, start))
            if among_figures and "状态" not in head(ground, start):
                yield m.span(1)
        elif m[1][0] == "待" and not text.startswith(("状态", "进度", "进展"), max(0, m.start() - 3)):
            yield m.span(1)
    for m in _UNKNOWN.finditer(text):
        at = past_space(text, m.end())
        behind = words.measured(text, at)
        if behind and (text[behind : behind + 1] or "\n") in _STOPS and text[at] not in _NOUNS:
            yield m.span()


def _is_row_of_figures(ground: Ground, at: int) -> bool:
    """Whether another cell of the row holds nothing but a figure."""
    return _FIGURE.search(ground.text, *ground.line(at)) is not None
