"""An X that is meant: rays and axes, variables, ticks, multiplication, titles of films."""

from __future__ import annotations

from drafts.han import is_han
from drafts.regex import Regex
from sections.bare import CELL
from sections.measure import past_space
from sections.rules.bl_cells import wants_figure
from sections.rules.bl_claims import Ground

_WORD = Regex(
    r"[”\"]\s?(?:[形号键]|字(?!党建|品牌|工程))|\s?(?:键|号键|射线|光(?![荣明辉彩])|线(?![路下上])|染色体|[轴型形波档](?!式)|坐标|方向|值|因[素子]|世代|系列(?![活讲])|档案|战警|教授|刀|连锁|综合征|"
    r"基因|理论|变量|元素|平面|元[一二]?次|的(?:值|取值|系数|平方|函数)|表示|代表|取[值遍]?|越|趋|大于|小于|等于|满足|特遣队|分区|盘|"
    r"服务[端器]|客户端|协议|窗口系统|为(?:正|负|整|自然|实|任意|变量|未知)|（(?:横轴|原|前)|\((?:原|前)|就?是(?:什么|多少|未知|指|一个)|到底|究竟)"
)
_DOUBLE_WORD = Regex(r"\s?(?:染色体|综合征|[型码]染色体|[、/和与]\s?XY|表示(?!，)|代表)")
_MATHS = Regex(r"数学|方程|未知|函数|公式|代数|几何|解题")
_BEFORE = Regex(
    r"(?:变量|参数|未知数?|字母|[令设求打画划叉]|勾选|(?<![\u4e00-\u9fff])选|选项|代码|分量|函数|形如|符号|矩阵|向量|坐标|系数|写[成作]|[读念看当][成作]|记[为作]|[横纵]轴|"
    r"型号|尺码|罗马数字|推特|末位|尾号|校验码|维生素|现名|原名|又名|更名为|改名为)(?:[可只]?[为是])?[“\"‘'（(]?\s?$"
)
_FACTOR_BEFORE = Regex(r"(?:[长宽高底]|单价|数量|人数|天数|边长|面积|速度|时间|次数|标准|每[人天次件])\s?$")
_FACTOR_BEHIND = Regex(r"\s?(?:[长宽高深厚底]|单价|数量|人[数次]|天数?|次数|时间|速度|边长)(?!\d)")
_FAR_VARIABLE = Regex(r"[yY](?<![A-Za-z0-9].)(?![A-Za-z0-9])")
_OTHER_VARIABLE_BEFORE = Regex(r"(?<![A-Za-z])[A-WYZa-wyz]\s?[、,，和与或/]\s?$")
_OPERATORS = "+＋=＝<>＜＞^≤≥≈≠√²³×*÷∈∑"
STRONG_MEASURE = Regex(r"\s?(?:[%％‰℃]|[余多]?[万亿元]|个百分点)")
_PAGES = Regex(r"\s?页[，,、/ ]{0,3}共\s?[YNyn]")
EQUATION = Regex(
    r"x(?:(?<=\dx)\s?[-+=×>＋＝]|(?:(?<=[-+=＋＝]\dx)|(?<=[-+=＋＝]\s\dx))(?![A-Za-z])|(?<![A-Za-z]x)(?:\s?[=＝]\s?[-\d]|[²³]))"
)
"""A text that says such is about an unknown x, whatever stands behind it."""
_EXPLAINED = Regex(
    r"(?:\d ?[+＋] ?[Xx](?![A-Za-z])|[Xx] ?[+＋] ?\d)[^。\n]{0,12}[：（(，][^。\n]{0,30}\d ?[个名支类项家人所本门节场次堂]"
)
"""1+X, the X of which is spelled out behind it: “1+X”制（1名组长带X名组员）."""
_TICKS = "√✓✔☑✗✘○"
_FLARE = Regex(r"耀斑", words=("耀斑",))
_OFFICIAL = Regex(
    r"通知|意见|方案|规划|办法|报告|条例|规定|决定|计划|总结|要点|实施|关于|纲要|指引|标准|制度|协议|章程|公报|清单"
)
FAR = 30
"""How far off a y may stand that makes an x a variable, in code points."""
LOOK = 10
"""Characters in front of an X that may tell what it is."""


def is_meant(ground: Ground, start: int, end: int, left: str, right: str) -> bool:
    """Whether the single X from ``start`` to ``end`` is one; ``left`` and ``right``: what stands next, spaces aside."""
    text = ground.text
    behind = past_space(text, end)
    if _WORD.match(text, end) or right in _OPERATORS or left == "%":
        return True
    if left in _OPERATORS and not (
        (left in "≤≥" and ground.measures.measured(text, behind))
        or (left in "+＋" and (STRONG_MEASURE.match(text, end) or _is_more(ground, start, behind)))
    ):
        return True
    if "|" in (text[start - 1 : start], text[end : end + 1]):
        return True
    if _PAGES.match(text, end):
        return True
    if _EXPLAINED.search(text, max(ground.line(start)[0], start - 2 * FAR), start):
        return True
    if text[start] == "x" and ground.says(EQUATION):
        return True
    before = text[max(start - LOOK, 0) : start]
    if left in "牛傻装苦" and not ground.measures.measured(text, behind):
        return True
    if _BEFORE.search(before) and not ground.measures.measured(text, behind):
        return True
    if _FACTOR_BEFORE.search(before) and _FACTOR_BEHIND.match(text, end):
        return True
    if other := _FAR_VARIABLE.search(text, max(start - FAR, 0), end + FAR):
        alike = is_han(text[behind : behind + 1]) and text.startswith(
            text[behind : behind + 2], past_space(text, other.end())
        )
        if not ground.measures.stands_behind(text, behind) or (alike and not ground.measures.measured(text, behind)):
            return True
    if not ground.measures.stands_behind(text, behind) and _MATHS.search(text, *ground.line(start, FAR)):
        return True
    if _OTHER_VARIABLE_BEFORE.search(before):
        return True
    if left in _TICKS or right in _TICKS or (left == "[" and right == "]"):
        return True
    apart = text[start - 1 : start] == " " == text[end : end + 1]
    if apart and (right.isdigit() or (ground.draft.markdown and _is_label(ground, left, right, behind))):
        return True
    if left.isdigit() and (right.isdigit() or not ground.measures.measured(text, behind)):
        return True
    if text.startswith("级", behind) and ground.says(_FLARE):
        return True
    if left in "\n" + CELL and right in "\n" + CELL:
        return not wants_figure(ground, start)
    return _is_title(ground, start, end)


def _is_more(ground: Ground, start: int, behind: int) -> bool:
    """Whether a plus alone stands in front and a unit behind: HC +X 人, not 3+X."""
    return ground.text[start - 2 : start - 1] in (" ", CELL, "：") and ground.measures.measured(ground.text, behind) > 0


def _is_label(ground: Ground, left: str, right: str, behind: int) -> bool:
    """Whether the X, with blanks on both sides, tells one thing from others: 集群 X 机房."""
    known = ground.measures.stands_behind(ground.text, behind)
    return is_han(left) and is_han(right) and left not in "约近达为第" and right != "成" and not known


def is_double_word(text: str, end: int) -> bool:
    """Whether a word such as 染色体 follows, which makes XX mean itself."""
    return _DOUBLE_WORD.match(text, end) is not None


def _is_title(ground: Ground, start: int, end: int) -> bool:
    """Whether the X stands in the title of a film or book: 《嫌疑人X的献身》, not 《X市妇女发展规划》."""
    text = ground.text
    line_start, line_end = ground.line(start)
    opening = text.rfind("《", line_start, start)
    closing = text.find("》", end, line_end)
    if opening < 0 or closing < 0 or text.find("》", opening, start) >= 0:
        return False
    title = text[opening + 1 : closing]
    return (
        title != text[start:end]
        and not ground.measures.stands_behind(text, past_space(text, end))
        and not _OFFICIAL.search(title)
    )
