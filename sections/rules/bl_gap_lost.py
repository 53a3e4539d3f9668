"""Bare units in a text that has lost its figures throughout: what is a doubtful sign elsewhere is a gap there."""

from __future__ import annotations

from bisect import bisect_left

from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rules.bl_gap_bare import UNITS, Bare
from sections.rules.bl_gap_front import DONE
from sections.rules.bl_gap_nouns import UNITS as COUNTING
from sections.rules.bl_gap_nouns import opens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CERTAIN = 3
"""So many gaps that are sure, and a third of the figures that are left, show it too."""
BESIDE = 30
"""Code points within which a gap that is known tells of another."""
NEAR = 20
"""Code points within which the same unit, behind a figure, tells of one that is bare."""
ROOM = 4
"""Blanks of the widest room left for a figure."""
_ROOM = (" ", "\u3000")
_SENTENCE = Regex(r"[。！？\n]")
_NAMELESS = Regex(
    rf"(?:书记|主任|主席|[局院校县市区镇乡村所站厅部科会]长|经理|董事长)[ \u3000]{{1,6}}({'|'.join(sorted(DONE, reverse=True))})(?![ \u3000])",
    words=tuple(blank + word for blank in " \u3000" for word in DONE),
)
_BETWEEN = Regex(
    r"(?<=[\u4e00-\u9fff”》）][，、；])([，。；、])(?![，。；、：）)])",
    words=tuple(a + b for a in "，、；" for b in "，。；、"),
)
"""The second of two marks between which something was: 投入，，其中."""
_RATE = Regex(
    r"(?<=[，,；;])(?![^率]{0,5}[提升降保影控增减达实完加])[\u4e00-\u9fff]{1,6}率([。；;.]|[，,](?=[同比较]))",
    words=tuple("率" + stop for stop in "。；;.，,"),
)
"""The stop behind a clause that only names a rate: 应到300名，到会率。"""
_ALONE_CHANGED = Regex(
    r"(?<=[，,；;])(?:同比|环比)?(?:增长|增加|减少|下降|上升|(?:[均各]|分别)?为)([，,；;。])",
    words=tuple(f"{end}{stop}" for end in "长加少降升为" for stop in "，,；;。"),
)
"""The stop behind a clause that tells but that something has changed: 增加人，增加。"""
_PLACES = Regex(
    r"(?<=[，。；\n])(乡|镇|县|村|街道|社区)(?=深入|坚持|紧紧|认真|始终|积极|切实|全面|位于|地处|坐落|下辖|辖|共有)",
    words=tuple("乡 镇 县 村 街道 社区".split()),
)
"""What has lost its name at the start of a clause: ，乡深入学习."""
_DATED = Regex(
    r"(?<=[，。；\n])(月)(?=\d{1,2}日)|(?<=[）)])(月日)(?=，)|(?<=[。\n])(说|表示|指出)(?=，)|(?<=[和及])(个)(?=[\u4e00-\u9fff]{2})(?![人性别体案])|"
    r"(?<=[座栋幢处])(平方米)(?=的)|"
    r"(?<=[镇乡县区市局院校会处所室部司])(年)(?![度终中初末货会检鉴])(?=[^\n，。；：、]{2,16}(?:计划|总结|方案|要点|报告)\n)"
)
"""What has lost its month, its year in a title, its speaker or its number: 月18日投产, 镇年环境整治工作计划, 。说，, 和个商会."""
_AMOUNTING = Regex(
    r"(?<![认作行成因称以人何无可所难敢能变视列设任定评被而即均不大有])为([，；。])", words=("为，", "为；", "为。")
)
"""The stop behind what a rate or a number is: 差异系数小学为，初中为。"""
THINLY = 2000
"""Code points for each gap that is sure, above which the text as a whole has not lost its figures."""
LEFT = Regex(r"\d\s?(?:[余多]?[万亿]?(?:[个名人户家件场次项期条份篇亩吨岁台辆处座起所支批本]|元|公里|小时)|[%％])")
_STOP = frozenset("，。；、）（,;.)(\n")
_ENDS = frozenset("。！？；：\n)）")
"""What a line ends with that is not broken in the midst of a sentence."""
_NUMERALS = "一二三四五六七八九十百千万亿两几数多余半零〇每逐单某"
_NUMERAL = frozenset(_NUMERALS)


_MANY = Regex(
    r"(?:余万?|万余)(?:人次|场次|元|平方米|公里|家(?![桥庄镇乡山岭坡店集铺渡坝坎冲院营屯堡塘河岗台畈巷街宅祠堰井滩坊园洼窑圩埠港湖洲岩洞川坑垸村沟湾寨坪])|[份名人户件个场条亩吨张册盆株棵盏次篇期块处辆头只座项套组起笔宗例])|多?万多?元|多人次|多人(?=参加|参与|到会|到场|前来)|"
    r"多[人户起件名份篇亩家](?=[，。；、,;\n])|[万亿](?:平方米|立方米|千瓦时|公斤|公里|吨公里|美元|小时|[人亩户件例篇家台]次|台[件套]|标箱|[份户件次册条株羽头只袋棵吨亩元辆台尾斤个名对处块卷页张盒粒篇笔起枚瓶箱套支担捆])"
)
"""余名, 万余元, 多人次, 亿立方米, which no word ends with."""
_REACHED = tuple("达到 突破 超过 不少于 不低于 人数 户数 总数 件数 次数 量达".split())
_NOT_MANY = frozenset(_NUMERALS) | frozenset(
    "进入走连联及其剩富盈结空宽残之业家千上成逾近达破过超是更许最众诸繁太较大差很"
)
_ANOTHER = tuple(
    unit + stop for unit in "万元 亿元 人次 人 户 页 公里 平方米 万平方米 米 亩 套".split() for stop in "，。；、,;."
)
_INDICATOR = Regex(r"、[^，。；、\n]{0,12}(?:同比|分别|均|等|数|指标|明显|大幅|稳步|持续|双)", words=("、",))
"""Behind what is but the name of an indicator: 到馆人次、外借册次同比增长."""
_OR_SO = tuple(so + stop for so in ("左右", "以上", "以内", "以下", "不等") for stop in "，。；,;\n")
"""What follows a figure that is not exact, at the end of a clause."""
_GOES_ON = frozenset(words[0] for words in (*_ANOTHER, *_OR_SO))
"""What any of these begins with."""
_COUNTED = frozenset("次个人户件场期名家元吨亩册份篇台套里米%％")
"""What units end with, behind which another goes on: 次、册。"""
_BY_FIRST: dict[str, list[Bare]] = {}
for _one in sorted((*UNITS, *COUNTING), key=lambda one: -len(one.unit)):
    _BY_FIRST.setdefault(_one.unit[0], []).append(_one)
_BEHIND_LETTERS = frozenset("吨 万吨 台 套 个 件 次 项 份 家".split())
"""Units that stand bare behind Latin letters, too: 削减COD吨."""
_LETTERS = frozenset("ABCDEFGHIJKLMOPQRSTUVW")
"""Those that stand for no figure themselves."""
_BEHIND_TITLES = frozenset("册 本 场 份 部 期 篇 套 首 幅 件 次 集".split())
"""Units that stand bare behind the title of what they count: 编印《区情要览》册."""
_WHOSE = frozenset("。；;,.（(\n") | frozenset(
    "秀名年女男出族老多大位的与和对向由访为请让给当、，“”《：是等新问训见邀谈敬奖励护尊爱待谢彰青进些各批国现当代优育个"
)
"""What stands in front of 企业家, who is somebody."""
_ALONE = frozenset("人场万亿元次份家户个件处期名台套篇节本课")
_FIRSTS = Regex(rf"[{''.join(sorted({*_BY_FIRST, *_ALONE, *'余万多亿'}))}](?<!\d.)")
"""What any of them starts with, no figure in front of it."""
_ITEM = Regex(r"(?:人次|场次|[万亿]?元|课时|[人次场份家户个件处期名台套篇节本])(?=[，。；、,;\n]|\Z)")
"""A bare unit that is all that stands behind a colon: 应急演练：次，参演人次。"""


_BESIDE = (_BETWEEN, _PLACES, _RATE, _ALONE_CHANGED, _DATED, _AMOUNTING)
"""What is a gap in a text that has lost its figures, or beside one."""


def has_lost_its_figures(text: str, sure: int) -> bool:
    """Whether a whole ``text`` has lost its figures throughout, by how many gaps in it are ``sure``."""
    return len(text) <= THINLY * sure and sum(1 for _ in LEFT.finditer(text)) <= enough_kept(sure)


def enough_kept(sure: int) -> int:
    """Figures of which a text that has kept them has more."""
    return 3 * sure if sure >= CERTAIN else 0


def lost(text: str, known: Sequence[tuple[int, int]], *, throughout: bool) -> Iterator[tuple[int, int]]:
    """Start and end of bare units in a ``text`` in which these gaps are ``known`` for certain.

    Where the draft has not lost its figures ``throughout``, only of those beside which the same unit has one,
    初核件、函询12件, or that stand beside a known gap.
    """
    for m in _NAMELESS.finditer(text):
        yield m.span(1)
    others = (m.span(m.lastindex or 1) for pattern in _BESIDE for m in pattern.finditer(text))
    for start, end in (*others, *_bare_units(text)):
        if throughout or _has_twin(text, start, end) or _is_beside(known, text, start):
            yield start, end


def _is_beside(known: Sequence[tuple[int, int]], text: str, at: int) -> bool:
    """Whether a known gap stands in the same sentence, not far from ``at``."""
    place = bisect_left(known, (at, at))
    for start, _ in known[max(0, place - 1) : place + 1]:
        between = text[min(start, at) : max(start, at)]
        if len(between) <= BESIDE and not _SENTENCE.search(between):
            return True
    return False


def _has_twin(text: str, start: int, end: int) -> bool:
    """Whether the same unit stands behind a figure in the next clause, or in the one before; a stop is no unit."""
    unit = text[start:end]
    if unit in "，。；、;.":
        return False
    for first, last in ((max(0, start - NEAR), start), (end, end + NEAR)):
        at = text.find(unit, first, last)
        while at >= 0:
            figure = text[at - 2 : at].rstrip("余多万亿")
            between = text[at:start] if at < start else text[end:at]
            if figure[-1:].isdecimal() and not _SENTENCE.search(between):
                return True
            at = text.find(unit, at + 1, last)
    return False


def _bare_units(text: str) -> Iterator[tuple[int, int]]:
    past = 0
    for m in _FIRSTS.finditer(text, 1):
        at, char = m.start(), m[0]
        if at < past:
            continue
        if (char in _ALONE and (end := _alone(text, at))) or (
            char in "余万多亿" and (many := _MANY.match(text, at)) and _is_many(text, at, end := many.end())
        ):
            past = end
            yield at, past
        elif char in _BY_FIRST:
            for one in _BY_FIRST[char]:
                if text.startswith(one.unit, at) and _is_bare(one, text, at):
                    past = at + len(one.unit)
                    yield at, past
                    break
            else:
                if char == "家" and _is_firms(text, at):
                    past = at + 1
                    yield at, past
                elif end := opens(text, at):
                    past = end
                    yield at, past


def _is_firms(text: str, at: int) -> bool:
    """Whether 家 counts firms and is no part of 企业家: 新增注册企业家."""
    return text.endswith("企业", 0, at) and text[at - 3 : at - 2] not in _WHOSE and _stops(text, at + 1)


def _alone(text: str, at: int) -> int:
    """Where the bare unit ends that is all that stands behind a colon, or all of a clause; 0 where there is none."""
    if text[at - 1] in "，,；" and text[at] in "户人" and text[at + 1 : at + 2] in tuple("，,；。"):
        return at + 1
    if text[at - 1] not in "：:" or text.endswith("单位", 0, at - 1):
        return 0
    m = _ITEM.match(text, at)
    return m.end() if m else 0


def _is_many(text: str, at: int, end: int) -> bool:
    """Whether 余名 and the like stand behind what they count, or in front of it at the start of a clause."""
    before = text[at - 1]
    if text.startswith("多万", at):
        return before == "达" or (is_han(before) and before not in _NOT_MANY)
    if text[at] in "万亿" and not text.startswith("万余", at):
        reached = text.endswith(_REACHED, 0, at)
        return is_han(before) and (before not in _NOT_MANY or reached) and _stops(text, end)
    return (is_han(before) and before not in _NOT_MANY) or (before in "，；：。、,;" and is_han(text[end : end + 1]))


def _stops(text: str, at: int) -> bool:
    """Whether what is counted ends there, or another unit goes on: 户人。"""
    if at == len(text) or text[at] in _STOP:
        return True
    return text[at] in _GOES_ON and (text.startswith(_ANOTHER, at) or text.startswith(_OR_SO, at))


def _behind_room(text: str, at: int) -> int:
    """Where what the unit at ``at`` stands behind ends: in front of the room of a blank or two left for its figure."""
    start = at
    while start > at - ROOM and text[start - 1] in _ROOM:
        start -= 1
    if start == at or not is_han(text[start - 1 : start]):
        return at
    return at if text[start - 2 : start - 1] in _ROOM else start


def _is_bare(one: Bare, text: str, at: int) -> bool:
    end = at + len(one.unit)
    if not (text.startswith(one.next, end) if one.next else _stops(text, end)):
        return False
    at = _behind_room(text, at)
    before = text[at - 1]
    if one.after:
        if not text.endswith(one.after, max(0, at - 6), at):
            return False
    elif not (
        (is_han(before) and before not in _NUMERAL and before not in one.barred)
        or (before == "》" and one.unit in _BEHIND_TITLES)
        or (one.unit in _BEHIND_LETTERS and _LETTERS.issuperset(text[at - 2 : at]))
        or (one.next and before in _STOP)
        or (before == "、" and (one.listed or text[at - 2] in _COUNTED))
    ):
        return False
    if before == "\n" and text[at - 2] not in _ENDS:
        return False
    return not (text.startswith((one.unit, "、财"), end) or (one.listed and _INDICATOR.match(text, end)))
