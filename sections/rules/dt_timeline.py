"""DT006: what is told of a day after the report was signed, and years that do not make the time they are said to."""

from __future__ import annotations

from drafts.numeral import count_value
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.marked import marked
from sections.rule import Hit, Level, Rule
from sections.rules.dt_context import in_plan
from sections.rules.dt_impossible import WEEKDAYS, day_in_front, last_day, weekday
from sections.rules.dt_years import WHOLE, Day, ReportYears, days_below, report_years, years
from sections.rules.passage import MASKS, Passage, has_digit, passages
from sections.rules.report_lines import is_report
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

LATEST = 11
"""The first month in which what is still to be done in a year may stand in the plan for the next."""
EARLY = 3
"""The last month in which a report on all of a year cannot have been signed yet."""
_DAY = Regex(r"(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日(?![前止至到—\-~～]|以前|之前|截止|[^，。；]{0,10}前)")
_LATE = Regex(r"(?<![\d.至到—\-~～])([89]|1[0-2])月(?:[上中下]旬|份|\d{1,2}日)(?![前止至到]|以前|之前|截止|以来|起)")
LEAP = 29
_LEAP_DAY = Regex(r"(?<![\d年.])0?2月29日")
_OTHER_YEAR = Regex("[去上前明来次往历]年|闰年|学年|出生|生于|生日|诞生|逝世|四年一|没有2月")
_AHEAD = Regex(
    "将|拟|计划|预计|届时|明年|来年|下一步|力争|确保|有效期|期限|截止|之前|以前|前完成|安排|待|定于|到期|争取|打算|去年|上年|前年|历年|往年|起施行|起实施|起执行|生效"
)
_DID = (
    "召开",
    "举办",
    "举行",
    "组织",
    "开展",
    "印发",
    "完成",
    "赴",
    "邀请",
    "参加",
    "走访",
    "获",
    "通过",
    "启动",
    "挂牌",
    "投入",
)
_WEEKDAY = Regex(
    r"(?<![\d年])(\d{1,2})月(\d{1,2})日[（，]?(?:星期|周|礼拜)([一二三四五六日天])(?![周至到—])", words=WEEKDAYS
)
_BY = Regex(
    r"(?<![\d至到—–~～-])(20\d\d)年(?:(\d{1,2})月)?底?前(?=[^，。；]{0,12}"
    r"(?:完成|实现|建成|投产|投用|投入|开工|竣工|完工|启动|交付|通车|落实|达到|全部|全面|基本|力争|争取|确保|要))"
)
"""2025年6月底前完成."""
_BY_WORDS = ("底前", "月前")
_NUMBER = r"([一二三四五六七八九十两]|\d{1,2})"
_FROM_TO = Regex(
    rf"(?<!\d)((?:19|20)\d\d)年?(?:[至到—–~～-]{{1,2}})((?:19|20)\d\d)年?，?(?:这|的|共|连续|近)?{_NUMBER}(?:年(?:来|间|时间|里|期间|，|的)|个年度)"
)
_SINCE = Regex(rf"(?:自|从)?((?:19|20)\d\d)年以来，?(?:的|这|近|过去)?{_NUMBER}年(?:来|间|时间|里|，|的)?(?![月日度])")
_RISEN = "增|翻|提高|上升|下降|减少|降低|增幅|多|少|净|相比|同期|分别|的[^，。；]{0,6}[倍成]"
_ITSELF = Regex(rf"(?:比|较|与|同|约为|相当于)(20\d\d)年{WHOLE}(?:{_RISEN})")
"""2023年产值20亿元，比2023年翻两番."""
_ALL_OF = Regex(rf"[^年]*?(?<![比较与同和由从])20\d\d年{WHOLE}")
_TO_ITSELF = Regex(rf"[由从](20\d\d)年{WHOLE}[^，。；]{{0,20}}?，?[^，。；\d]{{0,6}}[到至]\1年{WHOLE}")
"""由2023年的不足千万元增加到2023年的1.1亿元."""
_THAN = ("比20", "较20", "与20", "同20", "约为20", "相当于20", "由20", "从20")
_ANNUAL = Regex(r"年(?:度|终)?(?:全年)?工作(?:总结|报告|情况)")
_SINCE_WORDS, _SPANS = ("年以来",), ("年来", "年间", "年时间", "年里", "年期间", "个年度")
_OF_MONTH = ("日", "旬", "月份")
TIMES = Words(*_OF_MONTH, *_BY_WORDS, *_SINCE_WORDS, *_SPANS, *_THAN)
"""What one of stands wherever a day or a stretch of years is told."""


def timeline(view: View) -> Iterator[Hit]:
    """时间前后矛盾：落款是11月30日，正文已经写了12月15日召开的会；2019年至2023年说成四年以外的数。

    稿子提前写好，或者沿用旧稿，日子和年数没有跟着改。

    怎么认：落款有年月日，正文里已经做了的事写着更晚的日子；“将”“拟”“计划”“前”这样往前看的话和下一步打算里的不报。
    上半年的报告里，不写年份、已经做了的事写在8月以后的，也报；全年的报告，落款还在当年的头三个月，也报；下一步要做的事，完成的时限却在已经过去的年份，也报。
    “2023年产值20亿元，比2023年翻两番”，一年和它自己比，也报；报告的年份不是闰年，写了2月29日的也报；“6月10日（星期三）”没写年份的，按报告的年份算。
    “2019年至2023年”后面的年数，“2021年以来”后面的年数，头尾都算和只算一头都对不上的才报。不是报告的 Markdown 不查。

    修复：没有。
    """
    if not is_report(view):
        return
    spoken = report_years(view)
    signed = next((one for one in days_below(view) if one.year.value and one.day), None)
    if signed is not None:
        yield from _after(view, signed, spoken)
        yield from _before(view, signed, spoken)
    if spoken.half and spoken.stated:
        yield from _second_half(view, spoken)
    yield from _weekdays(view, spoken)
    yield from _leap_days(view, spoken)
    yield from _by_then(view, spoken)
    yield from _with_itself(view)
    for passage in passages(view, *_SPANS):
        if not passage.masked:
            yield from _spans(passage)
    for passage in passages(view, *_SINCE_WORDS):
        if not passage.masked and spoken.year is not None:
            yield from _since(passage, spoken)


def _weekdays(view: View, spoken: ReportYears) -> Iterator[Hit]:
    """3月6日（星期三）, which is a Wednesday in none of the years that the report and its sentence speak of."""
    told = {*spoken.spoken_of, *(spoken.written or ())[:1]}
    for passage in passages(view, *WEEKDAYS, fits=day_in_front) if told and not spoken.plan_only else ():
        named = {year.value for year in years(passage.text)}
        for m in _WEEKDAY.finditer(passage.text):
            month, day, first = int(m[1]), int(m[2]), min(told)
            ahead = month <= EARLY and not spoken.half
            ahead = ahead or in_plan(view, passage.span(m.start(), m.end()).start)
            of = told | named | ({(spoken.year or max(told)) + 1} if ahead else set())
            right = {weekday(year, month, day) for year in of if year is not None}
            if None not in of and "" not in right and m[3].replace("天", "日") not in right:
                said = f"{first}年{month}月{day}日是星期{weekday(first, month, day)}，请核对"
                yield Hit(passage.span(m.start(3), m.end(3)), said)


def _leap_days(view: View, spoken: ReportYears) -> Iterator[Hit]:
    """2月29日, where neither its line nor the report names a year that has one."""
    if (
        spoken.year is None
        or not spoken.stated
        or any(last_day(year, 2) == LEAP for year in (spoken.year, *spoken.spoken_of))
    ):
        return
    for passage in passages(view, "日", fits=_leaps):
        line = view.lines.span(view.lines.position(passage.span(0, 1).start)[0])
        around = Passage(view.prose, line.start, line.end).text
        if years(around) or _OTHER_YEAR.search(around) or in_plan(view, passage.span(0, 1).start):
            continue
        for m in _LEAP_DAY.finditer(passage.text):
            yield Hit(passage.span(m.start(), m.end()), f"{spoken.year}年2月没有29日，请核对")


def _leaps(prose: str, at: int) -> bool:
    return _LEAP_DAY.search(prose, max(0, at - 8), at + 1) is not None


def _by_then(view: View, spoken: ReportYears) -> Iterator[Hit]:
    """2023年6月底前完成, in what a report on 2024 plans."""
    if not spoken.stated or spoken.year is None or not spoken.review:
        return
    for passage in passages(view, *_BY_WORDS, fits=_year_before):
        for m in _BY.finditer(passage.text):
            past = int(m[1]) < spoken.year or (
                int(m[1]) == spoken.year and spoken.plan is not None and 0 < int(m[2] or 0) < LATEST
            )
            span = passage.span(m.start(1), m.end(1))
            if past and not passage.masked and in_plan(view, span.start):
                yield Hit(span, f"这是下一步要做的事，时限却在{m[1]}年，请核对")


def _year_before(prose: str, at: int) -> bool:
    return has_digit(prose, max(0, at - 5), at)


def _second_half(view: View, spoken: ReportYears) -> Iterator[Hit]:
    """9月上旬，开展督导检查, in a report on the first half of a year."""
    for passage in passages(view, *_OF_MONTH, fits=_dated):
        text = passage.text
        if _AHEAD.search(text) or not any(word in text for word in _DID):
            continue
        for m in _LATE.finditer(text):
            if years(text[max(text.rfind("；", 0, m.start()), 0) :]):
                continue
            span = passage.span(m.start(1), m.end(1) + 1)
            if MASKS.isdisjoint(text[max(0, m.start() - 3) : m.end() + 1]) and not in_plan(view, span.start):
                yield Hit(span, f"上半年的报告里写了{m[1]}月已经做了的事，请核对")


def _after(view: View, signed: Day, spoken: ReportYears) -> Iterator[Hit]:
    """Days after ``signed`` on which something was done."""
    last = signed.year.value, signed.month, signed.day
    for passage in passages(view, "日", fits=_dated):
        text = passage.text
        if passage.masked or _AHEAD.search(text) or not any(word in text for word in _DID):
            continue
        year: int | None = spoken.year if spoken.stated and spoken.year == last[0] else None
        soon = not spoken.stated and spoken.year in (None, last[0]) and "了" in text and not years(text)
        for m in _DAY.finditer(text):
            year = int(m[1]) if m[1] else year
            known = year if year is not None or not soon else last[0]
            if known is not None and (known, int(m[2]), int(m[3])) > last and 1 <= int(m[2]) <= 12:
                if year is None and not 0 <= int(m[2]) - signed.month <= 1:
                    continue
                span = passage.span(m.start(), m.end())
                if not in_plan(view, span.start):
                    yield Hit(span, f"落款是{last[0]}年{last[1]}月{last[2]}日，这里已经写了以后的事，请核对")


def _before(view: View, signed: Day, spoken: ReportYears) -> Iterator[Hit]:
    """2024年1月5日 below a report on all of 2024; of other years DT003 tells."""
    title = view.draft.title
    if title is None or spoken.at is None or spoken.year is None or not spoken.review or spoken.partial:
        return
    if signed.year.value == spoken.year and signed.month <= EARLY and _ANNUAL.match(view.prose, spoken.at.end):
        said = f"落款是{spoken.year}年{signed.month}月{signed.day}日，报告的却是{spoken.year}年全年，请核对"
        yield Hit(signed.passage.span(0, len(signed.passage.text)), said)


def _with_itself(view: View) -> Iterator[Hit]:
    """A year held against itself."""
    for passage in passages(view, *_THAN):
        text = passage.text
        named = years(text)
        if len({year.value for year in named}) != 1:
            continue
        said = f"{text[named[0].start : named[0].end]}年和它自己比，请核对"
        for m in _ITSELF.finditer(text, text.find("年") + 1):
            if _ALL_OF.match(text):
                yield Hit(passage.span(m.start(1), m.end(1) + 1), said)
        for m in _TO_ITSELF.finditer(text):
            yield Hit(passage.span(m.start(), m.end()), said)


def _dated(prose: str, at: int) -> bool:
    """Whether a number stands in front of 日."""
    return has_digit(prose, max(0, at - 5), at)


def _spans(passage: Passage) -> Iterator[Hit]:
    for m in _FROM_TO.finditer(passage.text):
        first, last, number = int(m[1]), int(m[2]), count_value(m[3])
        if last > first and number is not None and number not in (last - first, last - first + 1):
            said = f"{first}年到{last}年是{last - first + 1}年，请核对"
            yield Hit(passage.span(m.start(3), m.end(3) + 1), said)


def _since(passage: Passage, spoken: ReportYears) -> Iterator[Hit]:
    assert spoken.year is not None
    for m in _SINCE.finditer(passage.text):
        first, number = int(m[1]), count_value(m[2])
        years = spoken.year - first
        if number is not None and years > 0 and number not in (years, years + 1, years + 2):
            said = f"{first}年到{spoken.year}年是{years + 1}年，请核对"
            yield Hit(passage.span(m.start(2), m.end(2) + 1), said)


_TITLE = "县妇联2025年工作总结\n\n"
_END = "\n\n县妇联\n2025年11月30日\n"
TIMELINE = Rule(
    code="DT006",
    name="timeline",
    title="时间前后矛盾",
    level=Level.WARNING,
    check=timeline,
    signs=(Signs.of(TIMES),),
    bad=(
        marked(_TITLE + "全年工作平稳。⟦2025年12月15日⟧，召开了年终总结会，表扬一批先进。" + _END, path="例.txt"),
        marked(_TITLE + "一、主要工作\n\n⟦12月8日⟧举办家长课堂，参加的有60人。" + _END, path="例.txt"),
        marked(
            "# 县妇联2025年工作总结\n\n2019年至2023年⟦七年⟧间，共建成妇女之家50个。2022—2024年，连续⟦五年⟧来保持先进。\n"
        ),
        marked(
            "县妇联2025年上半年工作总结\n\n一、主要工作\n\n⟦9月⟧上旬，组织家长课堂，参加的有60人。\n", path="例.txt"
        ),
        marked(
            _TITLE + "一、主要工作\n\n工作平稳。\n\n二、下一步打算\n\n家长学校⟦2024⟧年6月底前全部建成。\n",
            path="例.txt",
        ),
        marked(_TITLE + "6月10日（星期⟦三⟧）召开调度会，落实任务八项。\n", path="例.txt"),
        marked("县妇联2025年上半年工作总结\n\n一、主要工作\n\n3月7日（星期⟦六⟧）召开表彰会。\n", path="例.txt"),
        marked(
            "县妇联工作情况通报\n\n各乡镇妇联：\n\n上半年，工作平稳。⟦7月18日⟧，召开了推进会。\n\n县妇联\n\n2025年7月10日\n",
            path="例.txt",
        ),
        marked(_TITLE + "⟦2月29日⟧，召开动员会。\n", path="例.txt"),
        marked(_TITLE + "自2021年以来的⟦十年⟧里，帮扶困难妇女600人次。\n", path="例.txt"),
        marked(
            _TITLE
            + "2025年会费收入8万元，比⟦2025年⟧翻一番；结余⟦由2025年的不足千元，增加到2025年⟧的1.2万元。\n\n县妇联\n\n⟦2025年1月26日⟧\n",
            path="例.txt",
        ),
    ),
    good=(
        marked(
            "县妇联工作情况通报\n\n各乡镇妇联：\n\n12月18日，召开了推进会；7月18日将召开座谈会。\n\n县妇联\n\n2025年1月10日\n",
            path="例.txt",
        ),
        marked(
            _TITLE + "2025年11月15日，召开总结会。12月15日前完成验收，拟于2025年12月20日召开表扬会。" + _END,
            path="例.txt",
        ),
        marked(
            _TITLE + "6月10日（星期二）召开调度会，2024年6月10日（星期一）以来第八次。1月7日（星期三）前报送。\n",
            path="例.txt",
        ),
        marked(_TITLE + "2025年12月31日24时前完成盘点，12月20日下班前组织自查。" + _END, path="例.txt"),
        marked(
            _TITLE
            + "三、下一步打算\n\n2025年12月8日召开座谈会，2025年底前建成家长学校，2026年6月底前全部投用。"
            + _END,
            path="例.txt",
        ),
        marked(
            "县妇联2025年上半年工作总结\n\n一、主要工作\n\n3月上旬，组织家长课堂。去年9月上旬，组织培训；2024年9月份举办论坛；自9月份以来开展排查，11月底前完成，计划9月中旬举办比赛。\n",
            path="例.txt",
        ),
        marked(_TITLE + "2019年至2023年五年间、2021—2023年三年来、2021年以来的五年里，工作平稳。\n", path="例.txt"),
        marked(
            _TITLE
            + "2025年会费收入8万元，比2024年翻一番；捐款6万元，比2024年增加1万元，比2024年增长20%；2025年10月结余8千元，比2025年1月增加2千元；由2024年的1万元增加到2025年的1.2万元。\n\n县妇联\n\n2026年1月6日\n",
            path="例.txt",
        ),
        marked(
            _TITLE + "去年2月29日动员，今年1月29日、12月29日两次调度。\n\n2024年底启动，2月29日验收。\n", path="例.txt"
        ),
        marked(
            "县妇联2024年工作总结\n\n2月29日动员，3月8日召开大会，12月28日举办晚会。\n\n县妇联\n2025年1月5日\n",
            path="例.txt",
        ),
    ),
)
