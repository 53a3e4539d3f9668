"""DT001: anniversaries of what the same line says the year of: 公司成立于2005年，今年迎来成立30周年."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.dt_context import possible_years, told_year
from sections.rules.dt_years import school_year
from sections.rules.passage import Passage
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sections.rules.dt_years import ReportYears

_VERB = "成立|建[校院厂场馆站园社店局]|创[办建刊]|组建|办学|开业|开园|开馆|设立"
_FOUNDED = Regex(
    rf"(?P<who>[^，。；：（）\d]{{0,30}}?)(?:(?:{_VERB}|始建|建)于(?P<year>1[89]\d\d|20\d\d)年"
    rf"|(?<!\d)(?P<first>1[89]\d\d|20\d\d)年(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?(?:正式)?(?:{_VERB})(?=[，。；）、]))"
)
_COUNTED = Regex(rf"(?P<who>[^，。；：（）]{{0,40}}?)(?:{_VERB})(?P<number>[1-9]\d{{0,2}})周年", words=("周年",))
_LEAD = Regex(
    r"(?:今年|明年|去年|20\d\d年|时间|我们|将要?|即将|喜?迎来?了?|迎接|恰逢|适逢|正值|正好|正|又|既?是|为|在|届时|庆祝|纪念|举[办行]了?|开展了?|围绕|以|了|自己|的|隆重|热烈|[我本全][校院司局厂场馆园站社行会])+"
)
_LONGEST = 1000
"""Code points of the longest line that is looked at; each anniversary in it is held against all of it."""
_HISTORY = ("前身", "合并", "更名", "重组", "改制", "恢复", "迁")
_PAST = ("以来", "之后", "后", "时", "前夕", "曾", "）时")


def founded(view: View, passage: Passage, spoken: ReportYears) -> Iterator[Hit]:
    """An anniversary that is none in any of the years the sentence may be about, the year of the founding beside it."""
    text = passage.text
    told = [m for m in _COUNTED.finditer(text) if not text.startswith(_PAST, m.end())]
    if not told:
        return
    line = view.lines.span(view.lines.position(passage.span(0, 1).start)[0])
    if len(line) > _LONGEST:
        return
    said = Passage(view.prose, line.start, line.end).text
    begun = list(_FOUNDED.finditer(said))
    since = {int(m["year"] or m["first"]) for m in begun}
    if len(since) != 1 or any(word in said for word in _HISTORY):
        return
    first = since.pop()
    for m in told:
        who = _LEAD.sub("", m["who"])
        if who and not any(_same(who, _LEAD.sub("", one["who"])) for one in begun):
            continue
        outright = told_year(text, spoken, m.start("number"))
        outright = outright if outright != first else None
        possible = {outright} if outright else possible_years(view, passage, m.start("number"), spoken)
        possible -= {first}
        known = spoken.year if spoken.year != first else None
        if not possible and known is None:
            possible = school_year(view)
            known = max(possible, default=None)
        year = outright or (known if known in possible else None)
        if year is not None and year > first and not any(first + int(m["number"]) == one for one in possible):
            span = passage.span(m.start("number"), m.end())
            yield Hit(span, f"从{first}年算起，{year}年应是{year - first}周年")


def _same(one: str, other: str) -> bool:
    return bool(other) and (one.endswith(other) or other.endswith(one))
