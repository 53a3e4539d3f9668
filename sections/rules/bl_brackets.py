"""BL008: brackets with a hint what to fill in."""

from __future__ import annotations

from drafts import regex as re
from drafts.han import has_han, is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.bare import CELL
from sections.measure import Measures, past_space
from sections.rules.bl_cells import is_cell
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_hints import FILL, LEAST, NOUN, ORDINAL, REPORT, SPOKEN_OF, THING, TOLD, WHO
from sections.rules.bl_latin import has_latin_unit
from sections.rules.bl_vacant import BRANDED, NAMELESS, VACANT, vacant
from sections.signs import Signs

if TYPE_CHECKING:
    from collections.abc import Iterator

_BRACES = Regex(
    r"\{\{[ \t]*(?![%#])([^{}\n]{1,60}?)[ \t]*\}\}|\$?\{([^{}【】\n]{1,40})\}|<<([^<>【】\n]{1,40})>>|"
    r"[<＜]([^<>＜＞【】\n]{1,40})[>＞]|«([^«»\n]{1,40})»|｛([^｛｝【】\n]{1,40})｝",
    words=("{", "<", "＜", "«", "｛"),
)
_SQUARE = Regex(
    r"\[\[([^\[\]\n]{1,60})\]\]|〔([^〔〕\n]{1,60})〕|【([^【】\n]{1,60})】|〖([^〖〗\n]{1,60})〗|［([^［］\n]{1,60})］|\[([^\[\]\n]{1,60})\]",
    words=("〔", "【", "〖", "［", "["),
    begin=True,
)
_ROUND = Regex(r"[（(]([^（）()\n]{1,60})[）)]", words=("（", "("), begin=True)
_ARGUMENT = Regex(
    r"\[?(?:[^，。]{0,8}(?:选项|命令|参数|文件|目录|路径|变量|表达式|端口|字符串|分支|URL)|值|键|标志|模式|类型|范围|主机名?|文件名|用户名|密码|提交|"
    r"版本号?|包名?|仓库|标签|引用|正则|远程)\]?(?:\.\.\.|…|\d)?"
)
_OPTION = Regex(r"选项|参数|命令|子命令|文件")
"""What a command takes."""
_FIELD = Regex(r"(?<![{$%\\])\{([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)\}(?!\})", words=("{",), begin=True)
"""{meeting_date}: a field that a program was to fill in, where it is all that follows a colon or stands in a cell."""
_SIGNED_FIELD = Regex(
    r"([#＃@$%])([\u4e00-\u9fff]{2,8})\1",
    words=tuple(
        sign + noun
        for sign in "#＃@$%"
        for noun in "单位 姓名 日期 名称 时间 地点 部门 年份 年度 公司 学校 领导 职务 人数 负责 联系 金额 电话".split()
    ),
)
"""#单位名称#: a field that letters are merged with; others of its form are fields too."""
_UP, _DOWN = "(?:增长|增加|上升|提高|新增)", "(?:下降|减少|降低)"
_EITHER_WAY = Regex(
    rf"(?:[（(]{_UP}[/／、或]{_DOWN}[）)]|{_UP}(?:[/／或]{_DOWN}|[（(]{_DOWN}[）)]))(?=[约了 ]?[\dXxＸ×_＿*＊○□（(])",
    words=tuple(f"{joint}{down}" for joint in "/／、或（(" for down in ("下降", "减少", "降低")),
)
"""Two words of which one was to be struck out, in front of a figure: 同比（增长/下降）X%, 增加（减少）XX件."""
_SPACES = " \t\u3000"
_SEVERAL = 3
"""So many hints in brackets of one form make others in the same form hints too."""

_NAME_OF = Regex(r"[\u4e00-\u9fffA-Za-z0-9、/（）()]{2,14}")
_SCREEN = Regex(
    r"(?:[置设改切选]为|后点|再点|请点|点击|单击|双击|点按|点选|选择|勾选|选中|进入|打开|按下?|切换到?|返回|通过|使用|找到|长按|弹出|显示|提示|菜单|依次|在|的|到|和|或|、|→|>|-)$"
)
_ON_SCREEN = Regex(
    r"按[钮键]|菜单|页[面签]?|选项|标签|界面|图标|功能|模块|栏|窗口|对话框|字样|键|链接|一列|列|字段|工具|服务|专区|频道|公众号|小程序|点此|注册$|登[录陆]|刷新|[→>]|中[，的]"
)
_SECTION = Regex(r"(?:填[表写报]|写作|撰写)?(?:说明|示例|要点|提示|须知|要求|注意事项|指南)|.*(?:说明|须知|要求)$")
_LABEL = Regex(
    r"(?:会议|活动)?(?:时间|日期|地点|单位|部门|内容|主题|项目|活动|事项|组织|企业|学校|数据|电话|年度|原因|标题|题目)"
)
_LETTERS = Regex(r"[XxYyZzNn]{1,6}(?:\.[Xx]{1,2})?")
_RATE = Regex(r"[Xx]{1,4}(?:\.[Xx]{1,2})?[%％]")
_LEADS = frozenset("导语 导读 摘要 提要 内容提要 引言 前言 编者按 简介".split())
"""What an article begins with, by name."""
_COLLECTED = Regex(r".{0,4}\d+[篇份则条]")
"""What a site calls a collection, 【最新8篇】."""
_NUMERALS = frozenset("一二三四五六七八九十0123456789")
_ROUND_FILL = Regex(
    r"待(?:填|补|写|定$|核$|核实|核对|完善|确认|提供)|请?(?:填写|填入|在?此处填|输入(?!.*的过程)|补充(?!$|[材资]料$|文[档件]$|说明$|规定$|协议$|通知$|意见$)|写明|注明)|请补充|请在此|"
    rf"(?:填|补|缺)(?:具体|实际|单位)?(?:{NOUN})$|(?:数据|数字|内容)(?:缺失?|待?补充?|空缺)$|插入(?:图片|照片|图表?|表格?|截图)|"
    r"此处(?:请|应|需|可)?(?:填|补|插|写|待|输|添|替换|加)|.{0,10}(?:待(?:填写?|补充|核实?|确认|定)|填写)$"
)
_SET = Regex(r"无正文|盖章|签[字名章]|公章|另附|附后")
_OPEN_LEFT = "，。、；：“《\n\x1f在于由为与和到向从自至任以是致给赴）)】 \u3000"
_OPEN_RIGHT = Regex(
    r"(?:同志|老师|教师|医生|护士|书记|局长|主任|律师|民警|法官|的|等|为|在|于|召开|举办|组织|开展|承办|主办|牵头|年|月|日|[（(])"
)
_HINT = Regex(
    r"^(?:请?(?:在?此处|在此)?(?:待?填写?入?|待?补充|输入|插入|写明|注明|替换为)|待定|待核实|待写|待确认|示例)[：:、\s]*"
)
_COUNTED = Regex(r"几|多少|(?:具体)?(?:人数|数量|数字|数据|金额|场次|人次|次数|比例|百分比|数值)")
_MISSING = Regex(r"空|缺|空缺|未填|(?:数据|数字)?缺失|缺数(?:据|字)?")
_NAMED = Regex(
    r"[^，。；：]{1,12}(?:名称|全称|简称|姓名|描述|简介)|(?:目标|实际|完成|同比|上年)(?:值|数)|(?:具体|实际|完成)?[人件户个场篇条项次台套处座亩份批家起]数"
)
"""Names and counts of any sort."""
_SIGNED = frozenset("日期 时间 单位 落款 署名".split())
"""Alone on a line, below a text: what stands for sign-off and date."""
_COMMON = frozenset(
    "单位 部门 企业 公司 组织 学校 机构 数据 内容 项目 活动 主题 标题 编号 文号 电话 原因 事项 年度".split()
)
"""Too common in running text to be a hint alone: 各单位（部门）."""

BRACKET_SIGNS = (Signs.of(_BRACES, _FIELD, _SIGNED_FIELD, _SQUARE, _ROUND, VACANT, _EITHER_WAY, NAMELESS),)


@blank("BL008")
def brackets(ground: Ground) -> Iterator[Found]:
    """括号里写着要填什么，还没填。

    模板用括号提示此处该写的内容：“【待填：场次】”“（单位名称）”“{{org}}”。要连同括号换成真实内容。

    怎么认：括号里整个是“填、写、待补、请…”这样的提示，或单独一个“单位名称、姓名、时间”这样的名目；
    别处已有空项的，夹在一句话中间的“在【主管部门】领导下”也算。
    链接、“【案例一】”这样的标签、“（此页无正文）”这样的固定说法、发文字号〔2018〕、复选框不报。
    """
    text = ground.text
    yield from vacant(ground)
    yield from _braces(ground)
    for m in _FIELD.finditer(text):
        if _is_field(ground, m):
            yield Found(*m.span(), label=m[1])
    fields = list(_SIGNED_FIELD.finditer(text))
    if any(THING.fullmatch(m[2]) for m in fields):
        yield from (Found(*m.span(), label=m[2]) for m in fields)
    yield from _squares(ground)
    for m in _ROUND.finditer(text):
        hint = m[1].strip()
        if _is_round_hint(ground.measures, text, m, hint) or _is_told(ground, m, hint):
            yield Found(*m.span(), label=_label(hint))
    for m in _EITHER_WAY.finditer(text):
        yield Found(*m.span(), message=f"这里还没选定：{m[0]}")


def _braces(ground: Ground) -> Iterator[Found]:
    """Hints in braces and angle brackets; those of a manual for commands, 用法：<选项> <文件>, are none."""
    text = ground.text
    alike: list[Found] = []
    known = 0
    hints = [(m, next(g for g in m.groups() if g is not None).strip()) for m in _BRACES.finditer(text)]
    manual = any(m[0][0] == "<" and _ARGUMENT.fullmatch(hint) for m, hint in hints)
    for m, hint in hints:
        if (manual and m[0][0] == "<" and not FILL.search(hint)) or SPOKEN_OF.match(text, m.end()):
            continue
        found = Found(*m.span(), label=_label(hint))
        told = FILL.search(hint) or TOLD.search(hint) or LEAST.search(hint)
        if (
            (m[0][0] == "«" and (has_han(hint) or "_" in hint))
            or m[0].startswith("{{")
            or told
            or THING.fullmatch(hint)
            or (
                _LETTERS.fullmatch(hint)
                and (ground.measures.unit(text, past_space(text, m.end())) or has_latin_unit(text, m.end()))
            )
        ):
            known += 1
            yield found
        elif has_han(hint) and not _ON_SCREEN.match(text, m.end()):
            alike.append(found)
    if known >= _SEVERAL or sum(1 for found in alike if text[found.start] in "{｛") >= _SEVERAL:
        yield from alike


def _squares(ground: Ground) -> Iterator[Found]:
    """Hints in square brackets of any form."""
    inside: list[Found] = []
    alike: list[Found] = []
    known = dict.fromkeys("〔【〖［[", 0)
    hints = [(m, next(g for g in m.groups() if g is not None).strip()) for m in _SQUARE.finditer(ground.text)]
    manual = any(m[0][0] == "[" and _OPTION.fullmatch(hint) for m, hint in hints)
    for m, hint in hints:
        if manual and m[0][0] == "[" and not FILL.search(hint):
            continue
        found = Found(*m.span(), label=_label(hint))
        if _is_square_hint(ground, m, hint) or (m[0][0] != "〔" and _is_told(ground, m, hint)):
            known[m[0][0]] += 1
            yield found
        elif _is_inside(ground, m, hint):
            known[m[0][0]] += 1
            inside.append(found)
        elif _is_like_others(ground, m, hint):
            alike.append(found)
    if ground.claims + len(inside) >= ENOUGH or (inside and _is_masked(ground)):
        yield from inside
    yield from (found for found in alike if known[ground.text[found.start]] >= _SEVERAL)


def _is_masked(ground: Ground) -> bool:
    """Whether so many signs stand for something left out that a hint between brackets is one more."""
    return sum(1 for start, end in ground.masks if end - start > 1) >= MASKS


def _is_like_others(ground: Ground, m: re.Match[str], hint: str) -> bool:
    """Whether brackets may hold a hint if others of their form do: not a label in front of a text, nor a button."""
    start, end = ground.line(m.start())
    before, after = ground.text[start : m.start()].rstrip(_SPACES), ground.text[m.end() : end].lstrip(_SPACES)
    if m[0][0] == "〔" or before.endswith(("条", "款")) or not has_han(hint) or hint[0] in "图表附注参见":
        return False
    if _SECTION.fullmatch(hint) and not before.endswith(CELL):
        return False
    if (
        after.startswith(("(", "[", ":", "："))
        or _ON_SCREEN.match(after)
        or (_SCREEN.search(before) and not before.endswith("的"))
    ):
        return False
    if not before or before[-1] in "。；！" + CELL or BRANDED.search(before) is not None:
        return not after.strip(_ENDS) or (after[0] == CELL and (before not in ("", CELL) or hint[-1].isdecimal()))
    return True


def _is_field(ground: Ground, m: re.Match[str]) -> bool:
    """Whether a name in braces is all that stands behind a colon, in a cell or in an item."""
    start, end = ground.line(m.start())
    before, after = ground.text[start : m.start()].rstrip(" \t-*"), ground.text[m.end() : end].lstrip(" \t")
    opens = not before or before.endswith(("：", ":", CELL)) or BRANDED.search(before) is not None
    return ground.chinese and opens and (not after or after.startswith(CELL))


def _is_inside(ground: Ground, m: re.Match[str], hint: str) -> bool:
    """Whether brackets stand where a name or a figure belongs, in the middle of a clause; not 点击【确定】按钮."""
    text, start, end = ground.text, *m.span()
    line_start, line_end = ground.line(start)
    before, after = text[line_start:start], text[end:line_end]
    if (
        not _NAME_OF.fullmatch(hint)
        or not has_han(hint)
        or text[start] == "〔"
        or _NUMERALS.issuperset(hint)
        or hint in _LEADS
        or _COLLECTED.fullmatch(hint)
    ):
        return False
    if (
        (m[0][0] == "[" and (len(hint) < 3 or hint[0] in "图表附注参见" or after.startswith(("(", "[", ":"))))
        or _ON_SCREEN.match(after)
        or _ON_SCREEN.search(hint)
    ):
        return False
    if (_SCREEN.search(before) and not after.startswith("的")) and not before.endswith(("在", "和", "到")):
        return False
    if ground.measures.stands_behind(text, end) and (not before or is_han(before[-1])):
        return ground.measures.measured(text, end) > 0 or bool(before)
    if before.endswith(("：", ":")) and (not after.strip(_ENDS) or ("/" in hint and after[0] in "；;")):
        return m[0][0] in "【［〖"
    before, after = before.rstrip(" "), after.lstrip(" ")
    if before.endswith("，") and (after[:1] or "\n") in "。；，\n":
        return m[0][0] in "【［〖"
    if not before or BRANDED.search(before) is not None:
        return not after.strip() and bool(ORDINAL.search(hint) or hint.startswith("第"))
    return is_han(before[-1]) and (is_han(after[:1]) or (after[:1] in _ENDS and before[-1] in _GOVERNS))


def _is_told(ground: Ground, m: re.Match[str], hint: str) -> bool:
    """Whether round brackets stand alone in a line or an item and tell what to write there."""
    start, end = ground.line(m.start())
    before, after = ground.text[start : m.start()].strip(), ground.text[m.end() : end].strip()
    if before.endswith("。") and not after:
        return TOLD.search(hint) is not None
    if before.endswith("，") and after[:1] in ("；", "。", "，"):
        return TOLD.search(hint) is not None
    if after.strip("。；;") or (
        before and not BRANDED.search(before) and not before.endswith(("：", ":", "例如", "例如，", "比如", "，如"))
    ):
        return False
    return TOLD.search(hint) is not None or ORDINAL.fullmatch(hint) is not None


def _is_square_hint(ground: Ground, m: re.Match[str], hint: str) -> bool:
    if m[0].startswith("【待填"):
        return True
    line_start, line_end = ground.line(m.start())
    heads_line = not ground.text[line_start : m.start()].strip()
    if heads_line and _SECTION.fullmatch(hint):
        return False
    behind = ground.text[m.end() : line_end].lstrip(" \t")
    if ORDINAL.fullmatch(hint) and m[0][0] != "[" and (behind.strip("：: ") or "【")[0] in "【［":
        return heads_line or BRANDED.search(ground.text[line_start : m.start()].strip()) is not None
    if (heads_line and behind.startswith(("：", ":"))) or (
        behind[:1] in (CELL, "|") and behind.strip(CELL + "| \t") and behind.strip(CELL + "| \t")[0] != m[0][0]
    ):
        return False
    if hint.startswith(("待填", "待补", "待定")) or FILL.search(hint):
        return True
    if _RATE.fullmatch(hint):
        return True
    if _LETTERS.fullmatch(hint):
        if m[0][0] != "[" and (is_cell(ground.text, *m.span()) or ground.text[m.start() - 1 : m.start()] == "第"):
            return True
        return ground.measures.unit(ground.text, past_space(ground.text, m.end())) > 0
    if not (THING.fullmatch(hint) or _NAMED.fullmatch(hint)):
        return False
    if heads_line and _LABEL.fullmatch(hint):
        rest = ground.text[m.end() : line_end].strip()
        return hint in _SIGNED if not rest else rest[0] in "[【［" or (hint in WHO and REPORT.match(rest) is not None)
    return not (
        hint in ("内容", "项目", "活动", "主题", "标题", "题目") and not has_han(ground.text, line_start, line_end)
    )


_CLAUSE = Regex(r"[\u4e00-\u9fff/、]{2,10}(?:姓名|名称|全称|名单|内容|职务|数据|地点|日期)")
_CLAUSE_BEFORE = frozenset("，：:" + CELL)
_CLAUSE_BEHIND = frozenset("，。；;\n" + CELL)
"""Around brackets that are all of a clause or of a cell."""
_ENDS = "，。；、：\n"
_GOVERNS = frozenset("在由为与和到向从于赴是经对给达共约近超过名")
MASKS = 5
"""So many runs of signs such as XX that make brackets in the middle of a clause blanks too."""
ENOUGH = 2
"""Other blanks that make brackets in the middle of a clause blanks too."""


def _is_round_hint(words: Measures, text: str, m: re.Match[str], hint: str) -> bool:
    if _NUMERALS.issuperset(hint):
        return False
    if "处填写" in hint:
        return True
    if _SET.search(hint):
        return False
    if _ROUND_FILL.match(hint):
        return True
    left = text[m.start() - 1] if m.start() else "\n"
    if _CLAUSE.fullmatch(hint):
        before, after = (
            text[max(0, m.start() - 3) : m.start()].rstrip(_SPACES),
            text[m.end() : m.end() + 3].lstrip(_SPACES),
        )
        if before[-1:] in _CLAUSE_BEFORE and (after[:1] or "\n") in _CLAUSE_BEHIND:
            return True
    if _COUNTED.fullmatch(hint) and words.measured(text, past_space(text, m.end())):
        return True
    if _MISSING.fullmatch(hint):
        return words.measured(text, past_space(text, m.end())) > 0 or is_cell(text, *m.span())
    if not THING.fullmatch(hint):
        return False
    if hint in _SIGNED and left == "\n" and not text[m.end() : m.end() + 1].strip("\n"):
        return True
    if left in "：:" and hint not in _COMMON and not text[m.end() : m.end() + 1].strip(CELL + "\n"):
        return True
    if len(hint) >= 4 and hint.endswith(("名称", "全称", "姓名", "日期", "时间", "地点")):
        return left in _OPEN_LEFT or _OPEN_RIGHT.match(text, m.end()) is not None
    if hint in _COMMON:
        return False
    if _OPEN_RIGHT.match(text, m.end()):
        return True
    return left in _OPEN_LEFT[:-2] and is_han(text[m.end() : m.end() + 1])


def _label(hint: str) -> str:
    return _HINT.sub("", hint).strip() or hint
