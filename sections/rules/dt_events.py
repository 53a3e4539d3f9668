"""DT002: meetings and laws cited before there were any, years called what they are not, and what has been overtaken."""

from __future__ import annotations

from functools import cache

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING, Any, NamedTuple
from drafts.words import Words
from sections.data import Data
from sections.rule import AllOf, Hit, Level
from sections.rules.dt_context import in_plan, possible_years
from sections.rules.dt_plans import misdated, plan_names, told_beside
from sections.rules.dt_together import named_years
from sections.rules.dt_years import ReportYears, days_below, report_years, years
from sections.rules.passage import Passage, passages, places
from sections.rules.report_lines import is_report
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HELD = ("精神", "报告", "决定", "决议", "公报", "以来", "闭幕", "部署", "提出", "作出", "通过", "胜利闭幕")
_CAMPAIGNS = ("学习教育", "专题教育", "实践活动", "两学一做", "专项斗争", "主题教育")
_APPLIED = (
    "开展",
    "推进",
    "深化",
    "组织",
    "启动",
    "巩固",
    "抓好",
    "结合",
    "贯彻",
    "实施",
    "落实",
    "宣传",
    "学习",
    "普及",
    "执行",
    "依据",
    "根据",
    "按照",
    "宣讲",
)
_PASSED = Regex("审议(?:批准|通过)")
_TO_COME = ("迎接", "喜迎", "献礼")
"""What looks ahead to what is named in its clause."""
_AHEAD = (
    "即将", "将召开", "将要", "筹备", "召开后", "届时", "明年", "来年", "下半年", "草案",
    "征求意见", "立法", "编纂", "出台前", "审议", "有望",
)  # fmt: skip
_MET = ("胜利召开，", "胜利召开。", "胜利召开、", "隆重召开，", "胜利闭幕，")
"""Behind the name of a meeting that is told of as of this year's."""
_STUDY = ("学习", "贯彻", "宣传", "宣讲", "落实")
_JOINERS = "、和及与至到以，"
_PLENA = "一二三四五六七八"
_SESSIONS = ("十八", "十九", "二十")
LONG_AGO = 8
"""Years between two congresses that are not one behind the other."""
_NEAR = 14
"""Characters in which a cue stands in front of a name."""


class _Meeting(NamedTuple):
    name: str
    series: str
    year: int
    month: int
    before: tuple[str, ...]
    words: tuple[str, ...]
    plenum: tuple[str, str] | None
    expected: bool
    """It has not been yet when this was written: it will be then at the earliest."""

    @property
    def when(self) -> str:
        return f"{self.name}最早{self.year}年" if self.expected else f"{self.name}{self.year}年{self.month}月"


class _Mention(NamedTuple):
    meeting: _Meeting
    passage: Passage
    start: int
    end: int


def events(view: View) -> Iterator[Hit]:
    """提到的大事和报告的年份对不上：会还没开就学精神，法还没立就在实施，“开局之年”说错了年份，或者精神早已有了新的。

    旧稿改年份、新稿套旧段，最容易出这种错：2024年的总结里贯彻党的二十届四中全会（2025年10月）精神，
    2025年的报告里说“今年是‘十四五’开局之年”（2021年）。

    怎么认：大事和年月写在 events.yaml，只收公开、没有疑义的。上半年的报告算到当年9月，全年的算到次年3月，题下或落款写明更晚的日期的算到那时；
    五年规划的起止年份、第几年，全国人大和全国政协的第几次会议，会议召开的年份也对一对。
    还没有召开的大会，按最早能开的时间算。“迎接”“即将召开”“草案”“下半年”这样往前看的话不报，下一步打算里的不报。
    全篇只讲十九大精神、一处也没有提二十大的，只作提示。没有写明年份的报告不查，别的 Markdown 不查。

    修复：没有。
    """
    prose = view.prose
    if not is_report(view):
        return
    wanted = meeting_names(view.data).found_in(prose)
    laws = law_names(view.data).stand_in(prose)
    planned = plan_names(view.data).stand_in(prose)
    if not wanted and not laws and not planned and "之年" not in prose:
        return
    spoken = report_years(view)
    limit = _limit(spoken) if spoken.year is not None else _signed(view)
    if planned:
        yield from misdated(view, spoken, limit)
    mentions = [m for passage in passages(view, *wanted) for m in _mentions(passage, view.data)] if wanted else []
    yield from _met_in(view, mentions, spoken)
    if "之年" in prose:
        yield from named_years(view, spoken)
    if limit is None:
        return
    if laws:
        yield from _too_early_laws(view, spoken, limit)
    yield from _meetings(view, spoken, limit, mentions)


@cache
def _known(data: Data) -> tuple[_Meeting, ...]:
    return tuple(
        _Meeting(
            m["name"],
            m["series"],
            *_date(m["month"]),
            tuple(m.get("before", ())),
            tuple(m.get("words", ())),
            tuple(m["plenum"]) if "plenum" in m else None,
            m.get("expected", False),
        )
        for m in data.load("events")["meetings"]
    )


@cache
def meeting_names(data: Data) -> Words:
    """What one of stands wherever a meeting is named."""
    usual = ("十八大", "十九大", "二十大", "中全会", "全国代表大会", "十二大", "十三大", "十七大")
    words = {word for meeting in _known(data) for word in meeting.words}
    return Words(*usual, *sorted(word for word in words if not any(part in word for part in usual)))


@cache
def law_names(data: Data) -> Words:
    return Words(*(law["name"] for law in _laws(data)))


def event_signs(data: Data) -> AllOf:
    """What is in every text in which ``events`` finds anything."""
    return (Signs.of(meeting_names(data), law_names(data), plan_names(data), more=("之年",)),)


@cache
def _laws(data: Data) -> tuple[dict[str, Any], ...]:
    return tuple(data.load("events")["laws"])


def _date(text: str) -> tuple[int, int]:
    year, month = text.split("-")
    return int(year), int(month)


def _limit(spoken: ReportYears) -> tuple[int, int]:
    """Year and month by which the report was written at the latest."""
    assert spoken.year is not None
    return max(_usual_limit(spoken, spoken.year), spoken.written or (0, 0))


def _signed(view: View) -> tuple[int, int] | None:
    """Year and month in which it was signed."""
    return next(((one.year.value, one.month) for one in days_below(view) if one.year.value is not None), None)


def _usual_limit(spoken: ReportYears, year: int) -> tuple[int, int]:
    if spoken.half:
        return year, 9
    if spoken.plan_only or spoken.partial:
        return year, 12
    return year + 1, 3


def _too_early_laws(view: View, spoken: ReportYears, limit: tuple[int, int]) -> Iterator[Hit]:
    for law in _laws(view.data):
        name, passed = law["name"], _date(law["month"])
        if passed <= limit or name not in view.prose:
            continue
        for passage in passages(view, name):
            text = passage.text
            at = text.find(name)
            cue = text[max(0, at - _NEAR) : at]
            if at < 0 or not any(word in cue for word in _APPLIED) or _looks_ahead(view, passage, at):
                continue
            begun = "才开展" if name.endswith(_CAMPAIGNS) else "才通过"
            said = f"{name}{passed[0]}年{passed[1]}月{begun}，{spoken.year or limit[0]}年的报告里还谈不上，请核对"
            yield Hit(passage.span(at, at + len(name)), said)


def _looks_ahead(view: View, passage: Passage, at: int, *, far: bool = False) -> bool:
    """``far``: it will not be even in the year that is planned for."""
    text = passage.text
    clause = text[max(text.rfind(stop, 0, at) for stop in "，；：") + 1 : at]
    ahead = any(word in _PASSED.sub("", text) for word in _AHEAD) or any(word in clause for word in _TO_COME)
    return ahead or (not far and in_plan(view, passage.span(at, at + 1).start))


def _meetings(view: View, spoken: ReportYears, limit: tuple[int, int], mentions: Sequence[_Mention]) -> Iterator[Hit]:
    seen = {m.meeting for m in mentions}
    told: set[_Meeting] = set()
    written = spoken.year or limit[0]
    for m in mentions:
        meeting, text = m.meeting, m.passage.text
        cited = text[m.end : m.end + 6].lstrip('”"」').startswith(_HELD)
        early = (meeting.year, meeting.month) > limit
        studied = early and any(word in text[max(0, m.start - _NEAR) : m.start] for word in _STUDY)
        if not (cited or studied) or any(year.value != written for year in years(text)):
            continue
        if early:
            if not _looks_ahead(view, m.passage, m.start, far=meeting.year > limit[0] and not spoken.plan_only):
                said = f"{meeting.when}{'' if meeting.expected else '才'}召开，{written}年的报告还引用不到，请核对"
                yield Hit(m.passage.span(m.start, m.end), said)
        elif (
            spoken.year is not None
            and meeting not in told
            and (newer := _overtaken(meeting, seen, spoken, view.data))
            and _studied(text, m)
        ):
            told.add(meeting)
            yield Hit(
                m.passage.span(m.start, m.end),
                f"{newer.name}（{newer.year}年{newer.month}月）之后，全文只提了{meeting.name}，看看是不是旧稿留下的",
                level=Level.HINT if meeting.plenum or newer.year - meeting.year < LONG_AGO else None,
            )


def _met_in(view: View, mentions: Sequence[_Mention], spoken: ReportYears) -> Iterator[Hit]:
    """2021年，党的二十大胜利召开: meetings told of with another year than theirs."""
    for m in mentions:
        text = m.passage.text
        told = told_beside(text, m.start, m.end)
        if (
            told is None
            and spoken.stated
            and text.startswith(_MET, m.end)
            and not _looks_ahead(view, m.passage, m.start)
        ):
            possible = possible_years(view, m.passage, m.start, spoken) if not years(text) else set()
            told = spoken.year if possible == {spoken.year} and m.meeting.year != spoken.year else None
        if told is not None and told != m.meeting.year and not (m.meeting.expected and told > m.meeting.year):
            said = f"{m.meeting.when}召开，这里写的是{told}年，请核对"
            yield Hit(m.passage.span(m.start, m.end), said)


def _studied(text: str, mention: _Mention) -> bool:
    """Whether its spirit is being studied, rather than told of as history."""
    cue = text[max(0, mention.start - _NEAR) : mention.start]
    return any(word in cue for word in _STUDY) and text.startswith("精神", mention.end)


def _overtaken(meeting: _Meeting, seen: set[_Meeting], spoken: ReportYears, data: Data) -> _Meeting | None:
    """The newest meeting that overtook this one a year ago or more, where the report names none that is newer."""
    assert spoken.year is not None
    later = [
        m
        for m in _known(data)
        if m.series == meeting.series
        and not m.expected
        and (m.year, m.month) > (meeting.year, meeting.month)
        and (m.plenum is None or meeting.plenum is not None)
    ]
    if any(m.series == meeting.series and (m.year, m.month) > (meeting.year, meeting.month) for m in seen):
        return None
    return next((m for m in reversed(later) if m.year < spoken.year), None)


def _mentions(passage: Passage, data: Data) -> Iterator[_Mention]:
    text = passage.text
    for meeting in _known(data):
        for word in meeting.words:
            for at in places(text, word):
                if not meeting.before or _unchained(text[:at]).endswith(meeting.before):
                    yield _Mention(meeting, passage, at, at + len(word))
    for at in places(text, "中全会"):
        yield from _plena(passage, at, data)


def _plena(passage: Passage, at: int, data: Data) -> Iterator[_Mention]:
    """The plenary sessions of 二十届三中、四中全会, whose 中全会 stands at ``at``, if they are the Party's own."""
    text = passage.text
    numbers: list[tuple[str, int]] = []
    place = at
    while place and text[place - 1] in _PLENA:
        numbers.append((text[place - 1], place - 1))
        place -= 1
        while place and text[place - 1] in _JOINERS:
            place -= 1
        if place > 1 and text[place - 1] == "中" and (place < numbers[-1][1] or text[place - 2] in _PLENA):
            place -= 1
        elif text[place - 1 : place] not in _PLENA:
            break
    if not text[:place].endswith("届"):
        return
    session = text[place - 3 : place - 1]
    front = text[: max(0, place - 3)].removesuffix("第")
    if session not in _SESSIONS or not _unchained(front).endswith(("党的", "中共", "中国共产党")):
        return
    for number, start in reversed(numbers):
        found = next((m for m in _known(data) if m.plenum == (session, number)), None)
        if found:
            yield _Mention(found, passage, start, at + 3)


def _unchained(front: str) -> str:
    """``front`` without other meetings of the chain in front: of 党的十九大和二十大, 党的."""
    while True:
        front = front.rstrip(_JOINERS)
        for word in ("十八大", "十九大", "二十大", "二十一大", "中全会", "精神"):
            if front.endswith(word):
                front = front[: -len(word)]
                break
        else:
            return front
        if word == "中全会":
            front = front.rstrip(_PLENA + "中届" + _JOINERS)
            front = next((front.removesuffix(s) for s in _SESSIONS if front.endswith(s)), front)
