"""What DT005 tells: years and dates that there are not."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.prose import MARKER
from sections.rule import Hit
from sections.rules.passage import DIGITS, Passage, has_digit, passages, sentence
from sections.rules.report_lines import is_report
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_TO = ("至", "到", "—", "－", "-", "–", "~", "～", "——", "--")
_LONG_AGO = ("距今", "约", "近", "上", "达", "前", "第", "编号", "文号", "学号", "工号")
_OF_A_YEAR = frozenset("度工上下")
"""年度, 年工作, 年上半年: no number of years is in front of them."""
_SHORT_YEARS = ("201", "202")
_OF_A_SHORT_YEAR = ("，", "度", "工", "上半年", "下半年", *DIGITS)
_LAST_PLANNED, _FAR_GOAL = "2050", "2060"
"""The last years that plans commonly go to."""
_LONG_RUNNING = tuple(
    "周期 到期 期限 有效期 使用权 租赁 租期 使用年限 经营权 延长至 公元前 科幻 预测 预计 寿命".split()
)
"""What stands near a year that is rightly far off: 使用权自2016年起，2086年终止."""
NEAR = 40
"""Characters before and behind the first of a year in which that is looked for."""
_NO_YEAR = ("第", "约", "近", "达", ".", "-", "/")
_SPACED = frozenset(" \t\u3000\xa0" + MARKER)
"""What may stand between a number and its 月 or 日."""
_QUARTERS = Words(*(f"第{number}季度" for number in "五六七八九"))
_HOURS = Words("时")
_TIME = Regex(
    r"(?<![\d:：.])(\d{2})时(?!代|期|限|间|长|段|效|速|常)(?:(\d{2})分)?(?=[，。；、\d至到前许召开在结完，,]|左右|整|\Z)"
)
LAST_HOUR, LAST_MINUTE = 24, 59
WEEKDAYS = ("星期", "周", "礼拜")
_WEEKDAY = Regex(
    r"(20\d\d)年(\d{1,2})月(\d{1,2})日[（，]?(?:星期|周|礼拜)([一二三四五六日天])(?![周至到—])",
    words=WEEKDAYS,
)
_SCHOOL_YEAR = Regex(
    r"(?<![\d第])(20\d\d)年?(?:至|到|[—–~-]{1,2})(20\d\d)(?:学年度?|年度?(?=第[一二]学期))(第?[一二上下]学期)?",
    words=("学年", "学期"),
)
_NO_MONTH = Regex(
    r"(?:[今去明本]|20\d\d)年([1-9]|1[0-2])(0[1-9]|[12]\d|3[01])日(?![内间里以攻行大冲奋会累左照均常游产])",
    words=("日",),
)
_RUN_ON = Regex(r"(?<![\d.-])(20[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])日")
_HALF_YEAR = Regex("二[一二三四五][一二三四五六七八九]年(?<![第一二三四五六七八九十百千万〇零○]....)")
"""What is left of 二〇三五 where its 〇 was lost."""
_RANGE = Regex(
    r"(?<![\d.])((?:19|20)\d\d)年?(?:[至到]|[—–~～-]{1,2})((?:19|20)\d\d)年(?!\d|[上下]半年|第?[一二三四]季度|[春秋夏冬初底末以度])"
)
_RUN_TOGETHER = Regex(r"(?:^|[，。；：、（年])(11[0-2])月|(?:^|[。；，])(1[3-9])月(?=，)|年((?:19|20)\d\d)月")
"""112月 and 16月, which were 1-12月 and 1-6月; 2023年2023月."""
_PART_OF_MONTH = ("份", "上旬", "中旬", "下旬", "初", "底", "末")
_LEADS_TO_MONTH = ("截止", "截至", "去年", "今年", "明年", "当年", "同年", "次年")
_DASHES = frozenset("至到—－-–~～")
_WEEK = "日一二三四五六"
_SHORT = frozenset({4, 6, 9, 11})


def _odd_times(prose: str) -> Iterator[tuple[int, int]]:
    """Where 25时 and 10时75分 stand."""
    for at, _ in _HOURS.places_in(prose):
        m = _TIME.match(prose, at - 2) if prose[at - 1 : at].isdecimal() else None
        if m and (int(m[1]) > LAST_HOUR or int(m[2] or 0) > LAST_MINUTE):
            yield m.span()


def impossible(view: View) -> Iterator[Hit]:
    """没有的年份和日期：20255年、2025年13月、2月30日、6月31日，还有后面早于前面的起止日期。

    多敲一个数字、改了月份没改日子，都会这样。

    怎么认：20 打头的五到八位“年”，“距今20000年”“20000年前”除外；2050年以后的年份（2060年、期限除外）；年、“今年”后面的和带“底”“上旬”之类的月份大于12或为0；
    “2026—2024年”“2023年至2023年”；后面是月份、“度”“工作”的三位“年”；25时、第五季度；“2024-2024学年”这样不是前后两年的学年；“今年715日”丢了“月”；写明年月日的星期几不对；日子多过那个月的天数（2月按有没有写年份算闰年）；同一个月里“15日至10日”，写明年份的“2025年6月至2025年3月”。
    农历的日子、跨年的“11月至3月”不报，其他写法（2025.2.30、编号）不查。不是报告的 Markdown 不查。

    修复：没有。哪一位错了，只有写的人知道。
    """
    if not is_report(view):
        return
    for place in (*_QUARTERS.places_in(view.prose), *_odd_times(view.prose)):
        span = Span(*place)
        yield Hit(span, f"没有“{span.of(view.prose)}”，请核对")
    for m in _HALF_YEAR.finditer(view.prose):
        yield Hit(Span(m.start(), m.end() - 1), f"“{m[0]}”少了一位，请核对")
    for passage in passages(view, *WEEKDAYS, fits=day_in_front):
        yield from _weekdays(passage)
    for passage in passages(view, "学年", "学期", "日", fits=_digits_in_front):
        yield from _school_years(passage)
        for m in _NO_MONTH.finditer(passage.text):
            said = f"“{m[1]}{m[2]}日”少了“月”，是{m[1]}月{int(m[2])}日？请核对"
            yield Hit(passage.span(m.start(1), m.end(2) + 1), said)
        for m in _RUN_ON.finditer(passage.text):
            said = f"“{m[0]}”少了“年”和“月”，是{m[1]}年{int(m[2])}月{int(m[3])}日？请核对"
            yield Hit(passage.span(m.start(), m.end()), said)
    past = 0
    for at in sorted({*_odd_years(view.prose), *_odd_months(view.prose)}):
        if at >= past:
            start, past = sentence(view.prose, at)
            if "|" not in view.text[start:past]:
                passage = Passage(view.prose, start, past)
                yield from _years(passage)
                yield from _ranges(passage)
                yield from _dates(passage)


def day_in_front(prose: str, at: int) -> bool:
    """Whether a day of a month stands in front of the name of a weekday that ends at ``at``."""
    return "日" in prose[max(0, at - 5) : at] and has_digit(prose, max(0, at - 8), at)


def _digits_in_front(prose: str, at: int) -> bool:
    """Whether three digits or more stand in front of the 日 that ends at ``at``, or a digit in front of 学年 or 学期."""
    if prose[at - 1] == "日":
        return prose[max(0, at - 4) : at - 1].isdecimal()
    return has_digit(prose, max(0, at - 9), at)


def _school_years(passage: Passage) -> Iterator[Hit]:
    """2025-2025学年, and of one term 2023-2025学年第一学期."""
    for m in _SCHOOL_YEAR.finditer(passage.text):
        first, last = int(m[1]), int(m[2])
        if last <= first or (last > first + 1 and m[3]):
            said = f"学年从一年跨到下一年，{first}年的下一年是{first + 1}年，这里写的是{last}年，请核对"
            yield Hit(passage.span(m.start(1), m.end(2)), said)


def _weekdays(passage: Passage) -> Iterator[Hit]:
    """2025年3月8日（星期五）, which was a Saturday."""
    for m in _WEEKDAY.finditer(passage.text):
        right = weekday(int(m[1]), int(m[2]), int(m[3]))
        if right and right != m[4].replace("天", "日"):
            yield Hit(passage.span(m.start(4), m.end(4)), f"{m[1]}年{m[2]}月{m[3]}日是星期{right}，请核对")


def weekday(year: int, month: int, day: int) -> str:
    """日 to 六; empty of a day that there is not."""
    if not (1 <= month <= 12 and 1 <= day <= last_day(year, month)):
        return ""
    from datetime import date  # seldom needed, and slow to load

    return _WEEK[date(year, month, day).isoweekday() % 7]


def _odd_years(prose: str) -> Iterator[int]:
    """Every 年 behind three digits or more than four, or behind four that end a range or are far off."""
    at = prose.find("年")
    while at >= 0:
        if at > 2 and prose[at - 3 : at].isdecimal():
            before = prose[max(0, at - 5) : at - 3]
            apart = not before[-1:].isdecimal() or before[:-1].isdecimal() or before[:-1] in _DASHES
            if apart or _LAST_PLANNED < prose[at - 4 : at] < "3":
                yield at
        at = prose.find("年", at + 1)


def _odd_months(prose: str) -> Iterator[int]:
    """Every 月 behind a number, unless it is plainly one of the twelve with a day that every month has, or with none."""
    at = prose.find("月")
    while at >= 0:
        before, behind = prose[max(0, at - 3) : at], prose[at + 1 : at + 5]
        if before[-1:].isdecimal() or before[-1:] in _SPACED:
            digits = before[-2:] if before[-2:].isdecimal() else before[-1:]
            plain = digits.isdecimal() and 1 <= int(digits) <= 12 and not before[-3:].isdecimal()
            if not plain or not (_no_day(behind) or _plain_day(behind)):
                yield at
        at = prose.find("月", at + 1)


def _no_day(behind: str) -> bool:
    return not behind[:1].isdecimal() and behind[:1] not in _SPACED and behind[:1] not in _TO


def _plain_day(behind: str) -> bool:
    day = behind[:2] if behind[:2].isdecimal() else behind[:1]
    rest = behind[len(day) :]
    return (
        day.isdecimal()
        and 1 <= int(day) <= 28
        and rest[:1] == "日"
        and rest[1:2] not in _TO
        and rest[1:2] not in _SPACED
    )


def _years(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    at = text.find("年")
    while at >= 0:
        start = at
        while start and text[start - 1] in DIGITS:
            start -= 1
        number = text[start:at]
        if number in _SHORT_YEARS and text.startswith(_OF_A_SHORT_YEAR, at + 1):
            if text[start - 1 : start] not in _NO_YEAR:
                yield Hit(passage.span(start, at), f"“{number}年”少了一位，请核对")
        elif 5 <= len(number) <= 8 and number.startswith(("19", "20")) and _is_year(text, start, at):
            yield Hit(passage.span(start, at), f"“{number}年”不是年份，年份是四位数字，请核对")
        elif len(number) == 4 and _is_far(number, text, start) and _is_year(text, start, at):
            yield Hit(passage.span(start, at), f"离{number}年还远，请核对")
        at = text.find("年", at + 1)


def _is_far(number: str, text: str, start: int) -> bool:
    """Whether a year is farther off than plans go, and nothing near it lasts so long: 2051年, for 2015年."""
    far = _LAST_PLANNED < number < "3" and number != _FAR_GOAL and text[start - 1 : start] not in _DASHES
    return far and not any(map(text[max(0, start - NEAR) : start + NEAR].__contains__, _LONG_RUNNING))


def _is_year(text: str, start: int, at: int) -> bool:
    if (text[start - 1 : start].isascii() and text[start - 1 : start].isalnum()) or text[start - 1 : start] in (
        "-",
        ".",
        "/",
        "号",
    ):
        return False
    behind = text[at + 1 : at + 2]
    if (text[start:at].endswith("00") and behind not in DIGITS and behind not in _OF_A_YEAR) or any(
        word in text[max(0, start - 4) : start] for word in _LONG_AGO
    ):
        return False
    return behind not in ("前", "来", "级", "历", "以")


def _ranges(passage: Passage) -> Iterator[Hit]:
    """2023年至2023年, 2024—2022年."""
    for m in _RANGE.finditer(passage.text):
        if m[2] <= m[1]:
            said = "结束的年份早于开始的年份，请核对" if m[2] < m[1] else f"起止都是{m[1]}年，请核对"
            yield Hit(passage.span(m.start(1), m.end(2)), said)


def _dates(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    before: tuple[int, int, int] | None = None
    for m in _RUN_TOGETHER.finditer(text):
        yield Hit(passage.span(m.start(m.lastindex or 1), m.end()), f"没有{m[m.lastindex or 1]}月，请核对")
    at = text.find("月")
    while at >= 0:
        start, month = _number(text, at)
        if month is not None and not text[max(0, start - 3) : start].endswith(("农历", "阴历", "旧历", ".", "第")):
            year = _year(text, start)
            if not 1 <= month <= 12:
                if (
                    year is not None
                    or _day(text, at + 1) is not None
                    or (month < 100 and text.startswith(_PART_OF_MONTH, at + 1))
                    or text.endswith(_LEADS_TO_MONTH, 0, start)
                ):
                    yield Hit(passage.span(start, at + 1), f"没有{month}月，请核对")
            else:
                yield from _days(passage, year, month, start, at)
                if before and year and (year, month) < before[:2] and _joined(text, before[2], start):
                    yield Hit(passage.span(start - 5, at + 1), "结束的时间早于开始的时间，请核对")
                before = (year or 0, month, at + 1)
        at = text.find("月", at + 1)


def _days(passage: Passage, year: int | None, month: int, start: int, at: int) -> Iterator[Hit]:
    """The days behind 月: 6月30日, 6月28日至31日."""
    text = passage.text
    last = last_day(year, month)
    found = _day(text, at + 1)
    if found is None:
        return
    day, end = found
    if not 1 <= day <= last:
        there = f"{year}年{month}月" if year and month == 2 else f"{month}月"
        yield Hit(passage.span(start, end), f"{there}没有{day}日，请核对")
        return
    behind = text[end:]
    link = next((word for word in ("——", "--", *_TO) if behind.startswith(word)), "")
    until = _day(text, end + len(link)) if link else None
    if until is None or text[until[1] - 1 : until[1]] not in ("日", "号"):
        return
    if not 1 <= until[0] <= last:
        yield Hit(passage.span(end + len(link), until[1]), f"{month}月没有{until[0]}日，请核对")
    elif until[0] < day:
        yield Hit(passage.span(end + len(link), until[1]), "结束的日子早于开始的日子，请核对")


def last_day(year: int | None, month: int) -> int:
    """How many days a month has; 29 of a February whose year is not named."""
    if month != 2:
        return 30 if month in _SHORT else 31
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return 29 if leap else 28


def _day(text: str, at: int) -> tuple[int, int] | None:
    """The day that starts at ``at`` and where it ends, 日 included; also the first of 5-8日, without 日."""
    end = at
    while end < len(text) and end < at + 3 and text[end] in DIGITS:
        end += 1
    if end == at or end == at + 3:
        return None
    day = int(text[at:end])
    if text[end : end + 1] in ("日", "号"):
        return day, end + 1
    return (
        (day, end)
        if text[end : end + 1] in _TO and text[end + 1 : end + 2] in DIGITS and _ends_in_day(text, end)
        else None
    )


def _ends_in_day(text: str, at: int) -> bool:
    tail = text[at:].lstrip("至到—－-–~～")[:3]
    return tail.lstrip("0123456789")[:1] in ("日", "号")


def _number(text: str, end: int) -> tuple[int, int | None]:
    """The number of one or two digits in front of ``end``, and where it starts."""
    start = end
    while start and text[start - 1] in DIGITS and end - start < 3:
        start -= 1
    return start, int(text[start:end]) if 1 <= end - start <= 2 else None


def _year(text: str, month_start: int) -> int | None:
    """The year right in front of a month."""
    four = text[max(0, month_start - 5) : month_start - 1]
    if text[month_start - 1 : month_start] != "年" or len(four) != 4 or not DIGITS.issuperset(four):
        return None
    return int(four) if text[month_start - 6 : month_start - 5] not in DIGITS and int(four) >= 1 else None


def _joined(text: str, end: int, month_start: int) -> bool:
    """Whether only a dash or 至 stands between a month and the year of the next."""
    between = text[end : month_start - 5]
    return between in _TO
