"""DT001: which anniversary it is, reckoned from the year of the report."""

from __future__ import annotations

from functools import cache

from drafts.numeral import han_value
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.data import Data
from sections.marked import marked
from sections.prose import MARKER
from sections.rule import Hit, Level, Rule
from sections.rules.dt_context import AHEAD, meant_year, possible_years, told_first, told_year
from sections.rules.dt_years import ReportYears, report_years, school_year, years
from sections.rules.passage import DIGITS, Passage, passages, places, sentence
from sections.rules.report_lines import is_report
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

NEAR = 12
"""Years off from which it is likelier some other anniversary than a mistake."""
_HAN = frozenset("一二三四五六七八九十百零〇")
_TIMES = Regex(rf"[\d{''.join(sorted(_HAN))} \t\u3000\xa0,{MARKER}]+[个次届]")
"""What stands behind 第 where it counts days: 第40个教师节, marks and blanks among it."""
_LONGEST = 24
"""Characters of the longest name of an anniversary, signs included."""
_SIGNS = str.maketrans("", "", "“”\"‘’'「」『』〈〉《》·•．.、—-")
_OTHERS = frozenset("省市县区州旗镇乡校院军")
"""A name behind one of these is that of another body: 空军建军, 县共青团成立."""
_HISTORY_BEHIND = (
    "讲话", "致辞", "贺信", "以来", "之后", "大会上", "大会精神", "座谈会上", "纪念章", "勋章", "阅兵", "讲话精神",
)  # fmt: skip
_HISTORY_BEFORE = ("自从", "曾", "当年", "那年", "荣获", "获评", "回顾", "回望", "时任", "早在")
_NOW = ("今年是", "今年系", "今年正值", "恰逢", "适逢", "今年迎来", "正值", "时值", "今年为")
_IS_YEAR = Regex("(?<![0-9])20[0-9]{2}年，?(?:既?是|正值|恰逢|适逢|迎来)[^0-9，。；]{0,16}[0-9]*$")
"""2019年，是新中国成立70周年."""
_LEAD = ("纪念", "庆祝", "喜迎", "迎接", "欢庆", "迎来", "是", "为", "在")
"""What stands in front of a number whose anniversary is named behind it: 纪念114周年“三八”节."""
_HELD = ("举办", "召开", "开展", "举行", "组织", "庆祝", "纪念", "庆", "围绕", "结合", "契机", "之际")

_CELEBRATED = ("庆祝", "纪念", "喜迎", "欢庆", "开展", "举办", "举行", "围绕", "结合", "以")
_OF_BODY = Regex("(?:成立|[建创开].|组建|办学|设立)[1-9][0-9]{0,2}周年")
"""An anniversary of whoever writes, the year of whose founding may stand near by."""
_OCCASIONS = (
    "活动", "教育", "大会", "晚会", "演讲", "比赛", "征文", "歌咏", "汇演", "演出", "升旗", "为契机", "为主题", "为主线",
)  # fmt: skip
_SHOWN = (
    "观看", "参观", "收看", "观影", "重温", "回顾", "回望", "献礼", "影片", "电影", "历史上", "档案", "到建", "讲话",
)  # fmt: skip
_TOLD_OF = (
    "曾", "当年", "以来", "前夕", "获奖", "入选", "被评", "荣获", "授予", "去年", "前年", "往年", "上年", "上届", "当时", "那时",
)  # fmt: skip
"""With one of these an anniversary long past is told of as such."""
_FOR = Regex("(?:^为了?(?:热烈|隆重)?|组织(?:开展)?了?|开展了?|举办了?|举行了?)(?:庆祝|纪念)")
"""为庆祝建党97周年，…; 组织庆祝新中国成立70周年、…: it is held now."""


class _Told(NamedTuple):
    """An anniversary in a passage: ``number`` at ``start``–``end`` of its text; right in year ``zero`` + number."""

    name: str
    zero: int
    number: int
    start: int
    end: int
    ordinal: bool


def anniversaries(view: View) -> Iterator[Hit]:
    """周年数和年份对不上：2025年的报告里写“三八”国际妇女节114周年（应为115周年）。

    周年数最容易照抄上一年的稿子。起算的年份见 anniversaries.yaml：三八 1910、建党 1921、新中国成立 1949、
    五四 1919、学雷锋 1963、深圳经济特区 1980 等；“第40个教师节”这样的也一样算。

    怎么认：先看本句、本段和小标题里写明的年份，再看标题和文件头的年份，哪一个对得上都不报。
    “在庆祝建党100周年大会上的讲话”说的是往事，书名号里的是篇名，年份没填的（20xx年）算不出，都不报；
    同一段写明“成立于2005年”的，“成立30周年”也算一算。
    逢五逢十的大庆常被回头提起，要有“今年是”“举办”之类的话，又正好差一年，才报；差十三年以上的，写明“今年是”，或者标题写明年份、
    前后没有别的年份、说的是开展庆祝活动，才报。只查报告，不查别的 Markdown。

    修复：没有。数字不自动改。
    """
    prose = view.prose
    if ("周年" not in prose and "第" not in prose) or not is_report(view):
        return
    spoken: ReportYears | None = None
    for word, fits, find in (("周年", None, _anniversaries), ("第", _counts, _ordinals)):
        for passage in passages(view, word, fits=fits):
            told = None
            for told in find(passage.text, view.data):
                spoken = spoken or report_years(view)
                if (hit := _judged(view, passage, told, spoken)) is not None:
                    yield hit
            if told is None and word == "周年" and _OF_BODY.search(passage.text):
                from sections.rules.dt_founded import founded

                spoken = spoken or report_years(view)
                yield from founded(view, passage, spoken)


def _counts(prose: str, at: int) -> bool:
    return _TIMES.match(prose, at) is not None


@cache
def _names(data: Data) -> tuple[tuple[tuple[str, ...], str, int], ...]:
    """(words, name, first year) of each anniversary."""
    return tuple(
        (tuple(_plain(w) for w in a["words"]), a["name"], a["since"])
        for a in data.load("anniversaries")["anniversaries"]
    )


@cache
def _days(data: Data) -> tuple[tuple[tuple[str, ...], str, int], ...]:
    return tuple(
        (tuple(_plain(w) for w in d["words"]), d["name"], d["first"] - 1) for d in data.load("anniversaries")["days"]
    )


def _plain(text: str) -> str:
    return text.translate(_SIGNS)


def _anniversaries(text: str, data: Data) -> Iterator[_Told]:
    for at in places(text, "周年"):
        past = at - (text[at - 1 : at] == "个")
        start = _number_start(text, past)
        if start < past and (number := _value(text[start:past])):
            before = _plain(text[max(0, start - _LONGEST) : start].removesuffix("第"))
            found = _ending(before, data)
            if found is None and (not before or not before[-1].isalnum() or before.endswith(_LEAD)):
                found = _beginning(_plain(text[at + 2 : at + 2 + _LONGEST]), _names(data))
            if found:
                yield _Told(*found, number, start, at + 2, False)


def told_of(text: str, data: Data) -> Iterator[tuple[int, int, int]]:
    """Start, end and year of each anniversary that is told."""
    return ((told.start, told.end, told.zero + told.number) for told in _anniversaries(text, data))


def _ordinals(text: str, data: Data) -> Iterator[_Told]:
    for at in places(text, "第"):
        end = at + 1
        while end < len(text) and end < at + 7 and (text[end] in DIGITS or text[end] in _HAN):
            end += 1
        if end > at + 1 and text[end : end + 1] in ("个", "次", "届") and (number := _value(text[at + 1 : end])):
            found = _beginning(_plain(text[end + 1 : end + 1 + _LONGEST]), _days(data))
            if found:
                yield _Told(*found, number, at, end + 1, True)


def _number_start(text: str, at: int) -> int:
    start = at
    same = DIGITS if text[at - 1 : at] in DIGITS else _HAN
    while start > max(0, at - 6) and text[start - 1] in same:
        start -= 1
    return start


def _value(number: str) -> int | None:
    if not number:
        return None
    if DIGITS.issuperset(number):
        return int(number) if len(number) <= 3 else None
    return han_value(number.replace("〇", "零"))


def _ending(before: str, data: Data) -> tuple[str, int] | None:
    for words, name, zero in _names(data):
        if before.endswith(words):
            longest = max((word for word in words if before.endswith(word)), key=len)
            rest = before[: -len(longest)]
            return None if rest[-1:] in _OTHERS else (name, zero)
    return None


def _beginning(behind: str, names: tuple[tuple[tuple[str, ...], str, int], ...]) -> tuple[str, int] | None:
    return next(((name, zero) for words, name, zero in names if behind.startswith(words)), None)


def _judged(view: View, passage: Passage, told: _Told, spoken: ReportYears) -> Hit | None:
    text = passage.text
    before, behind = text[: told.start], text[told.end : told.end + 20]
    if before.count("《") > before.count("》") or any(word in behind for word in _HISTORY_BEHIND):
        return None
    clause = before[max(before.rfind("，"), before.rfind("；"), before.rfind("：")) + 1 :]
    if any(word in clause for word in _HISTORY_BEFORE) or clause.startswith(("自", "从")):
        return None
    possible = possible_years(view, passage, told.start, spoken)
    schooled = set() if possible or spoken.year is not None else school_year(view)
    if not possible | schooled or told.zero + told.number in possible:
        return None
    year = max(schooled) if schooled else meant_year(text, spoken, told.start)
    if year is None and any(word in text for word in _CELEBRATED):
        year = told_first(view, passage.span(told.start, told.end).start)
    if year is None:
        return None
    right = year - told.zero
    if right <= 0:
        return None
    outright = told.ordinal or told_year(text, spoken, told.start) is not None
    if abs(told.number - right) > NEAR and not outright:
        if not _celebrated_late(view, passage, told, year, possible | schooled, spoken):
            return None
        return Hit(passage.span(told.start, told.end), f"{told.name}从{told.zero}年算起，{year}年应是{right}周年")
    if schooled:
        if told.zero + told.number != min(schooled) - 1:
            return None
        year = min(schooled)
        right = year - told.zero
    ahead = told.number > right and not any(word in text for word in AHEAD)
    now = (
        ahead
        or _IS_YEAR.search(before) is not None
        or behind.startswith("为契机")
        or _celebrated_now(text, told.number - right, spoken)
    )
    in_fives = not told.ordinal and told.number % 5 == 0
    if in_fives and not (now or _celebrated_late(view, passage, told, year, possible | schooled, spoken)):
        return None
    written = f"第{right}个" if told.ordinal else f"{right}周年"
    since = f"第一个在{told.zero + 1}年" if told.ordinal else f"从{told.zero}年算起"
    return Hit(passage.span(told.start, told.end), f"{told.name}{since}，{year}年应是{written}")


def _celebrated_late(
    view: View, passage: Passage, told: _Told, year: int, possible: set[int], spoken: ReportYears
) -> bool:
    """Whether one long past is said to be celebrated in the year of the title, and no other year is named near it.

    ``possible``: the years that may be meant, which have to be ``year`` or beside it.
    """
    if possible - {year - 1, year, year + 1}:
        return False
    if told.ordinal or told.number >= year - told.zero or told.number % 100 == 0:
        return False
    titled = spoken.spoken_of if spoken.at is not None else school_year(view)
    before = Passage(view.prose, *sentence(view.prose, max(passage.span(0, 1).start - 2, 0)))
    named = {year.value for year in (*years(passage.text), *years(before.text))}
    text, behind = passage.text[: told.start], passage.text[told.end : told.end + 24]
    return (
        bool(titled)
        and named <= titled
        and (
            _FOR.search(text[max(map(text.rfind, "，；：。")) + 1 :]) is not None
            or (
                any(word in text for word in _CELEBRATED)
                and any(word in behind for word in _OCCASIONS)
                and not any(word in passage.text for word in _SHOWN)
            )
        )
        and not any(word in passage.text for word in _TOLD_OF)
    )


def _celebrated_now(text: str, off: int, spoken: ReportYears) -> bool:
    """Of a great anniversary: whether it is said to be now, or held, one year off."""
    return any(word in text for word in _NOW) or (
        abs(off) == 1 and spoken.review and any(word in text for word in _HELD)
    )


_TITLE = "县妇联2025年工作总结\n\n"
ANNIVERSARIES = Rule(
    code="DT001",
    name="anniversary",
    title="周年数算错",
    level=Level.WARNING,
    check=anniversaries,
    signs=(Signs("周年", "第"),),
    bad=(
        marked(_TITLE + "三月，召开纪念“三八”国际妇女节⟦114周年⟧大会，表扬一批先进。\n", path="例.txt"),
        marked("# 团县委2024年工作总结\n\n围绕五四运动⟦一百零四周年⟧举办主题团日，庆祝建党 ⟦102 周年⟧歌会如期举行。\n"),
        marked(
            _TITLE + "3月，开展学雷锋活动⟦61周年⟧志愿服务；今年是新中国成立⟦75周年⟧，各村挂起国旗。\n", path="例.txt"
        ),
        marked(
            "县妇联2024年工作总结和2025年工作计划\n\n一、2024年工作情况\n\n举办“三八”国际妇女节⟦115周年⟧大会。\n\n二、2025年工作计划\n\n抓宣传。\n",
            path="例.txt",
        ),
        marked("# 县实验小学2023-2024学年度工作总结\n\n9月，召开庆祝⟦第38个⟧教师节大会。\n"),
        marked("县统计局2019年统计公报\n\n2019年，是新中国成立⟦60周年⟧。全县经济平稳。\n", path="例.txt"),
        marked("# 县教育局2025年工作总结\n\n庆祝⟦第40个⟧教师节，举办**⟦第十个⟧**国家宪法日宣传。\n"),
        marked(_TITLE + "举办庆祝新中国成立⟦60周年⟧歌咏比赛，开展“改革开放⟦30周年⟧”主题教育活动。\n", path="例.txt"),
        marked(
            _TITLE + "公司成立于2005年，今年迎来成立⟦30周年⟧。\n\n林场1956年建场，今年正值建场⟦60周年⟧。\n",
            path="例.txt",
        ),
        marked("# 县实验小学2021-2022学年度工作总结\n\n开展“庆祝建国⟦60周年⟧”主题教育活动，迎接建党100周年。\n"),
        marked(
            "政府工作报告\n\n2020年6月5日在县第九届人民代表大会第四次会议上\n\n各位代表：\n\n过去一年，是新中国成立⟦71周年⟧的大庆之年。\n",
            path="例.txt",
        ),
        marked("县妇联工作报告\n\n2021年是不平凡的一年。全县隆重庆祝中国共产党成立⟦九十九周年⟧。\n", path="例.txt"),
        marked(
            _TITLE
            + "为庆祝建党⟦24周年⟧，各支部组织党员观看影片。今年是改革开放⟦67周年⟧。4月15日是⟦第七个⟧国家安全教育日，5月12日是⟦第47个⟧全国防灾减灾日。\n",
            path="例.txt",
        ),
        marked("# 市委党校2025年上半年工作总结\n\n开展庆祝建党⟦１０３周年⟧活动，纪念⟦114周年⟧“三八”国际妇女节。\n"),
    ),
    good=(
        marked(_TITLE + "召开纪念“三八”国际妇女节115周年大会，庆祝建党104周年、新中国成立76周年。\n", path="例.txt"),
        marked(
            _TITLE + "为庆祝建党104周年，各支部观看庆祝建党90周年献礼影片。4月15日是第十个国家安全教育日。\n",
            path="例.txt",
        ),
        marked(_TITLE + "三年来步步深入，2024年以“三八”国际妇女节114周年为契机打下了基础。\n", path="例.txt"),
        marked(_TITLE + "学习在庆祝中国共产党成立100周年大会上的讲话，重温改革开放40周年的历程。\n", path="例.txt"),
        marked(_TITLE + "编印《建党103周年故事集》，庆祝县妇联成立70周年，空军建军75周年展览开放。\n", path="例.txt"),
        marked(_TITLE + "一、2026年打算\n\n围绕建党105周年早作安排，办好第42个教师节。\n", path="例.txt"),
        marked("# 县实验小学2023-2024学年度工作总结\n\n9月，庆祝第39个教师节，筹办第40个教师节。\n"),
        marked("县妇联工作报告\n\n2021年是不平凡的一年。去年举办庆祝建党99周年活动，2020年收尾。\n", path="例.txt"),
        marked(
            _TITLE
            + "公司成立于2005年，明年迎来成立21周年，集团成立30周年。\n\n医院始建于1952年，2022年举办建院70周年活动。\n\n学校创办于1985年，前身是1952年的农中，今年建校73周年。\n",
            path="例.txt",
        ),
        marked("县妇联202_年工作总结\n\n举办“三八”国际妇女节112周年大会。\n", path="例.txt"),
        marked(
            _TITLE + "去年庆祝新中国成立75周年时命名的基地，今年全部挂牌；建校50周年、公司成立20周年。\n", path="例.txt"
        ),
        marked(
            _TITLE
            + "参观庆祝改革开放30周年成就展，建国60周年时举办的活动，2009年开展庆祝新中国成立60周年征文活动。\n\n"
            + "围绕建党100周年奋斗目标开展教育，去年开展建国60周年图片回顾活动，围绕建校60周年开展活动。\n",
            path="例.txt",
        ),
        marked("# 发布说明\n\n2025 年是三八节 114周年。\n", path="说明.md"),
    ),
)
