"""Brackets in which writers note for themselves what is still to be put or verified: （数字回头补）, 造林（补）亩."""

from __future__ import annotations

from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.bare import CELL
from sections.measure import past_space
from sections.rules.bl_cells import is_cell

if TYPE_CHECKING:
    from sections.rules.bl_claims import Ground

_HAN = r"[\u4e00-\u9fff]"
_THING = (
    "(?:具体|准确|最终|相关|有关|全年|落款|文件|称号|项目|活动)?的?(?:数据?|数字|数目|数值|准数|具体数|金额|人数|户数|面积|比例|口径|名单|姓名|日期|时间|名称|文号|"
    "全称|项数|例子|案例|事例|材料|图片?|照片|表格?|内容|此处|这里|[这此本该]段|[这本该]节|[这本]条|这块|这部分|[本此]部分|落款)"
)
_WHEN = "回头|稍后|之后|后续|晚点|等会|待会儿?|到时候?|改天|有空|查后|核后|月底|会后"
_WAIT = f"(?:还|仍|尚)?(?:待|需要?|再|暂未|尚未|还没|没有|[未没要]|{_WHEN})(?:再|要|请)?"
_DO = (
    "(?:再?核(?:实|对|准|算)?|再?查|补(?:充|上|齐)?|填(?:写|上)?|重?写|改写?|修改|重?算|统计|汇总|更新|提供|给|导出?|出|到|报|定稿?|确[定认]|"
    "完善|扩写|展开|压缩|替换|审定|反馈|对接|测算)"
)
_AFTER = "(?:一下|下|了|完)?"
_SOMEBODY = f"{_HAN}{{1,6}}?"
_HERE = "(?:这里|此处|这[段条节块]|此段|这部分|此部分|(?:下面|上面|以下)(?:这段|这部分|内容)?)"
_NOTE = Regex(
    rf"(?:{_THING}){{1,2}}{_WAIT}(?:由|请|等|与|和|找)?(?:{_SOMEBODY})?{_DO}{_AFTER}"
    rf"|(?:{_WHEN})再?{_DO}{_AFTER}"
    rf"|{_SOMEBODY}(?:给数|报数|补数|没给|没导|未出数?|未反馈|没出|核数|核后填|核实后填)"
    rf"|(?:数据?|数字){_SOMEBODY}(?:未[出到报]|没[出到报给导]|再?核|补|提供)"
    rf"|(?:[找问催等让]|请(?!各|有关|相关|参|勿)){_SOMEBODY}(?:要数?|给数?|补[充上]?|核[实对]?|确认)(?:一下|数据?|数字|(?:[这本此]一?[段条节处]))?"
    r"|(?:再|这里|此处|再来|最好)(?:补充?|加|写|举)(?:上|写)?(?:[一两几1-3]{1,3}[个条段处点])?[\u4e00-\u9fff]{0,8}"
    r"|(?:补充?|加|写|举)(?:上|写)?[一两几1-3—-]{1,3}[个条段处](?:[\u4e00-\u9fff]{0,6}(?:例子?|案例|事例|数据)|)"
    rf"|{_HERE}[^。；（）()]{{0,8}}(?:重写|改写|展开写?|扩写|再?补充?|再?加一?[段条句]|再?写一?[段条]|要改|放一?[张段]|插入|照抄|缺)(?!的)[^。；（）()]{{0,12}}"
    r"|(?:展开写?|再展开|写详细[点些]?|再?扩写|再扩|改改)|(?:字数不够|太长|太短|太啰嗦)[，,][^。]{1,12}|照抄(?:去年|上年|上次)[^。]{0,8}|同(?:去年|上年|上次|上)[，,]?(?:再?改|换)[^。]{1,6}"
    rf"|(?:与|跟|和){_SOMEBODY}(?:核对|核实|对接|商量|确认)[好完]?(?:后|之后)再?(?:定稿?|填|补)"
    r"|缺[：:][^。]{1,16}|(?:数字?|数据|人数)(?:和|与|跟)[^。；（）()]{1,8}(?:对不上|不一致)|要不要写[？?]?|谁讲[？?]?|(?:例子|数据来源|来源|出处|口径)[？?]"
    rf"|(?:待|还没|没)(?:定稿|写完)|未完待补|[?？]{{1,2}}[个名人次户件场元万年月日%]{{1,2}}|[^。；]{{0,6}}[?？][月日]|(?:具体|准数|名单|数据|数字)(?:找|翻|问)[\u4e00-\u9fff]{{1,6}}|(?:数据|数字)向[\u4e00-\u9fff]{{1,8}}要|{_THING}(?:{_SOMEBODY})?(?:再?核|补|待?查)|待(?:与|和|跟|向|请){_SOMEBODY}(?:对接|核对|核实|沟通|商定|请示)"
    rf"|{_HAN}{{0,5}}(?:科室?|室|办|处|部|局|股|组|站|队|所|财务|人事|会计)再?(?:补|核|来写)|[小老]{_HAN}再?(?:核[对实]?|补|写|填|改)|{_HAN}{{1,2}}(?:工|总|姐|哥|老师|主任|科长)再?(?:核[对实]|补|写|填)"
    r"|照抄[去上]年[，,][^。；]{2,10}|[^。；，]{0,8}(?:忘了|没记)|[本这][节段块](?:空缺|缺)[^。；]{0,12}|(?:参照|参考|仿照)[^。；]{2,10}(?<![填书])写",
)
"""All that brackets say in which somebody has noted what is to be done."""
_COUNTED = Regex(
    rf"[^。；：]{{0,8}}(?:未(?:[到出报]|核|统计)|没[到出报导给]|再?核[实对]?|补数?|缺|查|算|填|给数?|提供|[数核查算填]一下|准数|数据|数字?|回填|口径|没给|没导){_AFTER}|[^。；]{{0,6}}待[^。；]{{1,10}}"
    rf"|(?:[找问等催]){_HAN}{{2,6}}|见.{{0,6}}表|[^。；]{{0,7}}(?<!的)[？?]|数据更新到[^。]{{1,6}}|[^。]{{0,12}}(?:数据|数字?)[未没][到出报有导给]"
    r"|(?:面积|户数|件数|个数|亩数|里程|长度|数额|总数|总额|总量|家数|批次|场数|期数|篇数|项数|吨数)",
)
"""What brackets in front of a unit say besides."""
_STOPS = frozenset("，。；、,;）)\n" + CELL)
_BEHIND = frozenset("，。；、,;）)”》】\n" + CELL)
"""What a note is followed by, if it is not a figure that is missing; 的 would make it an adjective."""
_ALONE = Regex(
    r"[补改写核]一下|再凑|凑一?[条段]|加一?[条段句点](?![0-9])|配一?[张幅][^，。]{0,6}图|(?:领导|主任|局长|书记)定(?!点)|先空着|接着写|要不要[写提加]|写不写|忘了|没定|拿不准|再斟酌|"
    r"再推敲|重新写|再润色|太空洞|太虚|重复了|删掉|挪到|移到[上下前后]|(?:想|找|举)[一两个]{1,2}例子|待(?:选|整理|绘|抄|拍|录入|排版)|[条段]合并[成为][一两]|换个说法"
)
"""What a note says that is all of a line or stands behind the last sentence of one."""
_MISSES = Regex(
    r"(?![一二三四五六七八九十两几]|第[一二三四五六七八九十]+[批次期名届季轮]|前|每|各|若干|部分|其[他余中])(?:不?含|截[至止])?[\u4e00-\u9fff][^（）()\d。；：]{1,13}|(?:不含|截至)[^（）()。；]{2,10}"
)
_SURELY_UNITS = tuple("人次 场次 万元 亿元 公里 平方米 分钟 小时 次 % ％ 张 亩 元 盏 分".split())
"""Units that end no noun: what stands in front of them in brackets is no part of one."""
_OFTEN_UNITS = frozenset("户名件家个起人万亿%％座次处项余公平场批")
"""What units begin with behind which the thing counted may stand: （约？）户居民."""
_IN_A_CELL = frozenset("补 缺 核 查 待补 待核 待查 未报 ？ ?".split())
_LEFT_TO_WORDS = tuple("待统计 待汇总 待更新 待明确 待提供 待公布 待补全 待补齐".split())
"""What is told without the brackets around it."""
_GROUPS = frozenset("例本组队班团室站所点表单书卡册岗会科级类")
"""Units that are nouns as well: 核查（抽查）组."""
_JOINED = frozenset("审复初稽待")
"""In front of a bracketed 核 or 查 that is a part of a word: 审（核）人."""
_PLACE = Regex("哪[个些家条][\u4e00-\u9fff]{1,4}")
_CALLED = Regex("[\u4e00-\u9fff]{0,6}(?:名称|全称|姓名|标题|题目|主题|文号)(?:待[查核定补])?")


def is_note(ground: Ground, says: str, start: int, end: int) -> bool:
    """Whether the brackets from ``start`` to ``end`` of the text say what is still to be done there."""
    text = ground.text
    before, behind = text[start - 1 : start] or "\n", text[end : end + 1] or "\n"
    if _NOTE.fullmatch(says) and (
        (behind in _BEHIND and not says.endswith(_LEFT_TO_WORDS))
        or ground.measures.measured(text, past_space(text, end))
    ):
        return True
    if (before in "。\n" and behind == "\n" and _ALONE.search(says)) or (
        says in _IN_A_CELL and is_cell(text, start, end)
    ):
        return True
    if before in "“《" and behind in "”》" and _CALLED.fullmatch(says):
        return True
    if before in "在由与赴到于" and is_han(behind) and _PLACE.fullmatch(says):
        return True
    return _wants_figure(ground, says, start, end)


def _wants_figure(ground: Ground, says: str, start: int, end: int) -> bool:
    """Whether brackets say in front of a unit that the figure is still to come: 造林（补）亩."""
    text = ground.text
    before, at = text[start - 1 : start], past_space(text, end)
    if not (is_han(before) or before in tuple("》”")) or before in _JOINED:
        return False
    behind = ground.measures.measured(text, at)
    stops = (text[behind : behind + 1] or "\n") in _STOPS
    if behind and stops and text.startswith(_SURELY_UNITS, at) and _MISSES.fullmatch(says):
        return True
    if not _COUNTED.fullmatch(says):
        return False
    if not behind or (text[at] in _GROUPS and behind == at + 1):
        return False
    return stops or (len(says) > 1 and text[at] in _OFTEN_UNITS)
