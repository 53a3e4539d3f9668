"""BL008: brackets with a hint what to fill in."""

from __future__ import annotations

from drafts.han import has_han, is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.bare import CELL
from sections.measure import past_space
from sections.rules.bl_cells import is_cell
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_hints import (
    BRANDED,
    DATED,
    ENOUGH,
    FILL,
    LEAST,
    LETTERS,
    NOUN,
    ON_SCREEN,
    SEVERAL,
    SIGNED,
    SPOKEN_OF,
    THING,
    TOLD,
    Hint,
    hints,
    is_masked,
    is_note,
    is_told,
    label,
)
from sections.rules.bl_latin import has_latin_unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafts import regex as re

_BRACES = Regex(
    r"\{\{[ \t]*(?![%#/<])([^{}\n]{1,60}?)[ \t]*\}\}|\$?\{([^{}【】\n]{1,40})\}|<<([^<>【】\n]{1,40})>>|"
    r"[<＜]([^<>＜＞【】\n]{1,40})[>＞]|«([^«»\n]{1,40})»|｛([^｛｝【】\n]{1,40})｝",
    words=("{", "<", "＜", "«", "｛"),
)
_ARGUMENT = Regex(
    r"\[?(?:[^，。]{0,8}(?:选项|命令|参数|文件|目录|路径|变量|表达式|端口|字符串|分支|URL)|值|键|标志|模式|类型|范围|主机名?|文件名|用户名|密码|提交|"
    r"版本号?|包名?|仓库|标签|引用|正则|远程)\]?(?:\.\.\.|…|\d)?"
)
_CHOICE = Regex(r"[A-Za-z][\w ]*(?: ?[|/] ?[\w ]+)+")
"""Words or paths in braces, one of which is to be chosen: {Yes/No}, where others hold hints."""
_DIRECTIVE = Regex(r"(?:BEGIN|END|START|STOP)_[A-Z_]+|TOC")
"""What tells a program that makes pages where something of its own begins and ends: {{ BEGIN_TOC }}."""
_FIELD = Regex(r"(?<![{$%\\])\$?\{([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)\}(?!\})", words=("{", "${"), begin=True)
"""{meeting_date}: a field that a program was to fill in, where it is all that follows a colon or stands in a cell."""
_SIGNED_FIELD = Regex(
    r"([#＃@$%]{1,2})([\u4e00-\u9fff]{2,8})\1",
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
_SQUARE = Regex(
    r"\[\[([^\[\]\n]{1,60})\]\]|〔([^〔〕\n]{1,60})〕|【([^【】\n]{1,120})】|〖([^〖〗\n]{1,60})〗|［([^［］\n]{1,120})］|\[([^\[\]\n]{1,120})\]",
    words=("〔", "【", "〖", "［", "["),
    begin=True,
)
_ROUND = Regex(r"[（(]([^（）()\n]{1,60})[）)]", words=("（", "("), begin=True)
_FILL = Regex(
    r"待(?:填|补|写|定$|核$|核实|核对|完善|确认|提供)|请?(?:填写(?!稿|完毕|规范|不全|人\Z)|填入|在?此处填|输入(?!.*(?:的过程|即可|输出)|[，、/])|补充(?!$|信息$|[材资]料$|文[档件]$|说明$|规定$|协议$|通知$|意见$)|写明|注明)|请补充|请在此|"
    rf"(?:填|补|缺)(?:具体|实际|单位)?(?:{NOUN})$|(?:数据|数字|内容)(?:缺失?|待?补充?|空缺)$|插入(?:图片|照片|图表?|表格?|截图)|"
    r"此处(?:请|应|需|可)?(?:填|补|插|写|待|输|添|替换|加)|.{0,10}(?:待(?:填写?|补充|核实?|确认|定)|填写)$"
)
_SET = Regex(r"无正文|盖章|签[字名章]|公章|另附|附后")
_NUMERALS = frozenset("一二三四五六七八九十0123456789")
_CLAUSE = Regex(r"[\u4e00-\u9fff/、]{2,10}(?:姓名|名称|全称|名单|内容|职务|数据|地点|日期)")
_CLAUSE_BEFORE = tuple("，：:" + CELL)
_CLAUSE_BEHIND = frozenset("，。；;\n" + CELL)
"""Around brackets that are all of a clause or of a cell."""
_COUNTED = Regex(r"几|多少|(?:具体)?(?:人数|数量|数字|数据|金额|场次|人次|次数|比例|百分比|数值)")
_MISSING = Regex(r"空|缺|空缺|未填|(?:数据|数字)?缺失|缺数(?:据|字)?")
_COMMON = frozenset(
    "单位 部门 企业 公司 组织 学校 机构 数据 内容 项目 活动 主题 标题 编号 文号 电话 原因 事项 年度".split()
)
"""Too common in running text to be a hint alone: 各单位（部门）."""
_OPEN_LEFT = "，。、；：“《\n\x1f在于由为与和到向从自至任以是致给赴"
_LONG_LEFT = _OPEN_LEFT + ")）】 \u3000"
"""The same for the long name of a thing."""
_OPEN_RIGHT = Regex(
    r"(?:同志|老师|教师|医生|护士|书记|局长|主任|律师|民警|法官|的|等|为|在|于|召开|举办|组织|开展|承办|主办|牵头|年|月|日|[（(])"
)
_ALONE = Regex(
    r"[\u4e00-\u9fff/、]{0,8}(?:内容|事项|机关|提案人|起草人|签发人|姓名|职务|名称|名单|意见|概述|做法|措施|要点|原因|缘由|成效|亮点|建议|数据|案例|目标|任务)"
    r"|[^，。；]{0,10}(?:哪[些几]|什么|怎么|怎样)[^，。；]{0,10}|[^，。；：]{2,12} ?[+＋] ?[^，。；：]{2,24}"
)
"""What a paragraph says that is nothing but a hint what belongs there."""
_LONG_ALONE = Regex(
    r"(?!.*(?:责任|牵头|主办|负责|摄|记者|节选|摘自|掌声))[\u4e00-\u9fff、]{2,24}(?:内容|事项|情况|问题|不足|短板|做法|经验|措施|思路|打算|结论|建议|要求|成效|目标|任务|安排|背景|意义|原因|第[一二三四五六七八九十]条)"
)
"""The same at more length, where there are two of them."""

_VACANT = Regex(
    r"[（(【〔［\[][ \u3000_?？…]{1,12}[）)】〕］\]]|〔\.{2,6}〕|【】|［］|(?<=[\u4e00-\u9fff])(?:（）|\(\)|\[\]|〔〕|｛｝|<>|〈〉)",
    words=(
        *(opening + blank for opening in "（(【〔［[" for blank in " \u3000_?？…"),
        "【】",
        "〔..",
        "［］",
        "（）",
        *"() [] 〔〕 ｛｝ <> 〈〉".split(),
    ),
    begin=True,
)
_NAMELESS = Regex(
    r"(?<=[\u4e00-\u9fff”])(?:“[ \u3000·]{0,12}”|《[ \u3000]{0,12}》)(?=[\u4e00-\u9fff，。；：、])",
    words=("“”", "“ ", "“·", "“\u3000", "《》", "《 ", "《\u3000"),
    begin=True,
)
"""Quotes and title marks with nothing in them: 获“”称号."""
FORMS = (_BRACES, _FIELD, _SIGNED_FIELD, _SQUARE, _ROUND, _VACANT, _EITHER_WAY, _NAMELESS)
"""What blanks of BL008 look like."""


@blank("BL008")
def brackets(ground: Ground) -> Iterator[Found]:
    """括号里写着要填什么，还没填。

    模板用括号提示此处该写的内容：“【待填：场次】”“（单位名称）”“{{org}}”。要连同括号换成真实内容。

    怎么认：括号里整个是“填、写、待补、请…”这样的提示，或单独一个“单位名称、姓名、时间”这样的名目；
    别处已有空项的，夹在一句话中间的“在【主管部门】领导下”也算。
    链接、“【案例一】”这样的标签、“（此页无正文）”这样的固定说法、发文字号〔2018〕、复选框不报。
    """
    text = ground.text
    if empty := list(_VACANT.finditer(text)):
        from sections.rules.bl_vacant import vacant

        yield from vacant(ground, empty)
    if empty := list(_NAMELESS.finditer(text)):
        from sections.rules.bl_vacant import nameless

        yield from nameless(ground, empty)
    yield from _braces(ground)
    for m in _FIELD.finditer(text):
        if _is_field(ground, m):
            yield Found(*m.span(), label=m[1])
    fields = list(_SIGNED_FIELD.finditer(text))
    if any(THING.fullmatch(m[2]) for m in fields):
        yield from (Found(*m.span(), label=m[2]) for m in fields)
    if in_squares := list(hints(ground, _SQUARE)):
        from sections.rules.bl_square import squares

        yield from squares(ground, in_squares)
    yield from _rounds(ground)
    for m in _EITHER_WAY.finditer(text):
        yield Found(*m.span(), message=f"这里还没选定：{m[0]}")


def _braces(ground: Ground) -> Iterator[Found]:
    """Hints in braces and angle brackets; those of a manual for commands, 用法：<选项> <文件>, are none."""
    text = ground.text
    alike: list[Found] = []
    choices: list[Found] = []
    known = wanting = 0
    all_of_them = list(hints(ground, _BRACES))
    manual = any(hint.sign == "<" and _ARGUMENT.fullmatch(hint.says) for hint in all_of_them)
    for hint in all_of_them:
        if (manual and hint.sign == "<" and not FILL.search(hint.says)) or SPOKEN_OF.match(text, hint.end):
            continue
        if hint.sign in "{｛" and _DIRECTIVE.fullmatch(hint.says.strip(" {}")):
            continue
        found = Found(hint.start, hint.end, label=label(hint.says))
        if _is_sure(ground, hint):
            known += 1
            yield found
        elif hint.sign in "{｛" and _CHOICE.fullmatch(hint.says):
            choices.append(found)
        elif has_han(hint.says) and not ON_SCREEN.match(hint.after):
            alike.append(found)
            wanting += hint.sign == "<" and not hint.after and (not hint.before or hint.before.endswith(("：", ":")))
    if known >= SEVERAL or wanting >= ENOUGH or sum(1 for found in alike if text[found.start] in "{｛") >= SEVERAL:
        yield from alike
        yield from choices


def _is_sure(ground: Ground, hint: Hint) -> bool:
    """Whether braces hold a hint whatever others do."""
    says, text = hint.says, ground.text
    if text.startswith("{{", hint.start) or (hint.sign == "«" and has_han(says)):
        return True
    if FILL.search(says) or TOLD.search(says) or LEAST.search(says) or THING.fullmatch(says):
        return True
    if DATED.fullmatch(says):
        return True
    if not LETTERS.fullmatch(says):
        return False
    unit = ground.measures.unit(text, past_space(text, hint.end)) > 0 or has_latin_unit(text, hint.end)
    return unit or (hint.after.startswith("/") and hint.before.endswith(("：", ":")))


def _rounds(ground: Ground) -> Iterator[Found]:
    alone: list[Found] = []
    several: list[Found] = []
    sure = 0
    for hint in hints(ground, _ROUND):
        found = Found(hint.start, hint.end, label=label(hint.says))
        if _is_sure_round(ground, hint) or is_told(hint):
            sure += 1
            yield found
        elif _is_alone(hint) and _ALONE.fullmatch(hint.says):
            alone.append(found)
        elif not hint.before and not hint.after and _LONG_ALONE.fullmatch(hint.says):
            several.append(found)
    if ground.claims + len(alone) >= ENOUGH or (alone and is_masked(ground)):
        yield from alone
    if sure + len(alone) + len(several) >= ENOUGH:
        yield from several


def _is_alone(hint: Hint) -> bool:
    """Whether nothing but the number of an item and other brackets stand in its line."""
    if hint.after.strip("。；;") and hint.after[0] not in "（(":
        return False
    return (
        not hint.before
        or hint.before[0] in "（("
        or hint.before.endswith("条")
        or BRANDED.fullmatch(hint.before) is not None
    )


def _is_sure_round(ground: Ground, hint: Hint) -> bool:
    """Whether round brackets hold a hint whatever others do."""
    text, words, says = ground.text, ground.measures, hint.says
    if _NUMERALS.issuperset(says):
        return False
    if "处填写" in says:
        return True
    if _SET.search(says):
        return False
    if _FILL.match(says) or _is_clause(hint) or is_note(ground, hint):
        return True
    behind = past_space(text, hint.end)
    if _COUNTED.fullmatch(says) and words.measured(text, behind):
        return True
    if _MISSING.fullmatch(says):
        return words.measured(text, behind) > 0 or is_cell(text, hint.start, hint.end)
    if not THING.fullmatch(says):
        return False
    left, right = text[hint.start - 1 : hint.start] or "\n", text[hint.end : hint.end + 1] or "\n"
    if says in SIGNED and _is_alone(hint):
        return True
    if says not in _COMMON and ((left in "：:" and right in CELL + "\n") or is_cell(text, hint.start, hint.end)):
        return True
    is_open = _OPEN_RIGHT.match(text, hint.end) is not None
    if len(says) >= 4 and says.endswith(("名称", "全称", "姓名", "日期", "时间", "地点")):
        return is_open or left in _LONG_LEFT
    return says not in _COMMON and (is_open or (left in _OPEN_LEFT and is_han(right)))


def _is_clause(hint: Hint) -> bool:
    """Whether it names something and is all of a clause or of a cell."""
    if not _CLAUSE.fullmatch(hint.says) or not hint.before.endswith(_CLAUSE_BEFORE):
        return False
    return (hint.after[:1] or "\n") in _CLAUSE_BEHIND


def _is_field(ground: Ground, m: re.Match[str]) -> bool:
    """Whether a name in braces is all that stands behind a colon, in a cell or in an item."""
    start, end = ground.line(m.start())
    before, after = ground.text[start : m.start()].rstrip(" \t-*"), ground.text[m.end() : end].lstrip(" \t")
    if m[0][0] == "$" and has_han(before) and ground.measures.counted(ground.text, past_space(ground.text, m.end())):
        return True
    opens = not before or before.endswith(("：", ":", CELL)) or BRANDED.search(before) is not None
    return ground.chinese and opens and (not after or after.startswith(CELL))
