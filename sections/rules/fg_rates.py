"""FG002: rates and shares that do not follow from the figures in front of them."""

from __future__ import annotations

from drafts import regex as re
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_figures import Figure, figure_at, figures, miscounted, shown, tolerance
from sections.rules.fg_grown import grown_at, without_each, without_growth
from sections.rules.fg_told import Role, told
from sections.rules.passage import DIGITS, Passage, places

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_NAME = 6
"""Characters of the longest name of a rate that is reckoned: 整改到位, 调解成功."""
LONGEST_CLAUSE = 12
"""Characters of the longest clause that a verb begins and its figure ends: 成功化解矛盾纠纷."""
ASIDE = 20
"""Characters that may follow a part in front of its share: 1340亩“非农化”，占6.2%."""
_SHARES = (
    "占比",
    "占比为",
    "占比达",
    "占比达到",
    "占",
    "占总数的",
    "占总人数的",
    "占总量的",
    "占总户数的",
    "约占",
    "占全部的",
)
LINKS = (
    "达到", "达到了", "到达", "达", "为", "是", "至", "到", "均为", "均达", "均达到", "都达到", "保持在", "稳定在", "提升至",
    "提升到", "提高到", "提高至", "升至", "高达", "已达", "已达到", "：", "",
)  # fmt: skip
_PERCENTS = ("%", "‰", "个百分点", "百分点")
_LONGEST_LINK = max(map(len, LINKS))
_COMPARED = Regex("同比|增[长加]|减少|下降|比[上去]|较[上去]|提高|环比|上[升年]|结转|往年|去年|剔除|历年|累计")
_A_YEAR_AGO = ("去年同期", "上年同期")
_NO_BASE = ("增", "减", "比", "较", "每", "各", "均", "人均", "第", "力争", "目标")
_RATE_STARTS = frozenset("，、；：（")
_DONE = {**dict.fromkeys(("到会", "参会", "出勤", "到课", "参训"), ("实到",))} | {
    "收缴": ("实收", "实缴", "已收", "已缴"),
    "征收": ("实收", "已收"),
    "不捕": ("不批准逮捕", "不批捕", "不予批捕", "不逮捕"),
    "不诉": ("不起诉",),
    "回收": ("收回",),
    "结案": ("审结", "办结", "执结", "审执结", "审（执）结"),
}
"""Other words for what a rate is of: 应到50人，实到48人，到会率96%."""
_TWIN = Regex(r"\d+件$")
"""The cases in front of the persons that they are about: 审结374件439人."""
_FULLY = Regex("(?:到位|完毕|完成)了?$")
_ALL = ("全部", "均已", "已全部", "悉数")


def of_verbs(passage: Passage) -> Iterator[Hit]:
    """受理50件，办结45件，办结率95%."""
    text = passage.text
    for at in places(text, "率"):
        name = _rate_name(text, at)
        front = text[: at - len(name)]
        verb = name[-3:] if name[-3:-2] in ("不", "未") else name[-2:]
        if name and (behind := _told_behind(text, at, name, front)):
            yield from _judged(passage, *behind)
        known = any(done in front for done in (verb, *_DONE.get(verb, ())))
        if not name or not (known or "实" in front) or (percent := _percent_behind(text, at + 1)) is None:
            continue
        before = [f for f in figures(front) if f.unit not in _PERCENTS]
        if not known:
            if _are_due_and_done(text, before):
                yield from _judged(passage, before[-1], before[-2:-1], percent)
            continue
        begin = _begins(text, before, at)
        if _is_compared(text, at, begin):
            continue
        done = next((f for f in reversed(before) if _counted(text, f, verb)), None)
        if name != verb and (named := [number for number, f in enumerate(before) if name in _clause(text, f)]):
            before = before[: named[-1] + 1]
            done = before[-1]
        if done is not None and _twin_fits(before, done, percent):
            continue
        if done is not None and _is_due(text, before, done):
            yield from _judged(passage, done, before[-1:], percent)
        elif done is not None and done is before[-1]:
            own = rf"[，、]{name}率"
            bases = [f for f in _beside(text, before[:-1], done) if f.base == done.base]
            bases = [f for f in bases if not re.match(own, text[f.end : f.end + 9])]
            bases += [_with(base, done) for base in bases if verb[0] in "不未"]
            if _is_named_there(text, name, bases, done) and not _is_all_of_it(bases, done, percent):
                yield from _judged(passage, done, bases, percent)
        elif done is None and name == verb and (part := _all_but(text, before, verb)):
            yield from _judged(passage, part, before[-2:-1], percent)
        elif done is None and name == verb and percent.value < 100 and _done_at_all(text, verb, at - 2):
            said = f"前面说全部{verb}，这里的{verb}率却是{shown(percent.value, '%')}，请核对"
            yield Hit(passage.span(percent.start, percent.end), said)


def of_verb_behind(joined: Passage, begin: int) -> Iterator[Hit]:
    """受理50件（含旧存3件）。办结45件，办结率95%: of what the sentence tells that ends in front of ``begin``."""
    text = joined.text
    at = text.find("率", begin)
    name = _rate_name(text, at) if at >= 0 else ""
    percent = _percent_behind(text, at + 1) if len(name) == 2 else None
    own = [f for f in figures(text, begin, at) if f.unit not in _PERCENTS] if percent else []
    if percent is None or len(own) != 1 or not _counted(text, own[0], name) or _is_compared(text, at):
        return
    wholes = [one.figure for one in told(text) if one.figure.end < begin and one.role is Role.VALUE]
    wholes = [f for f in wholes if f.base == own[0].base]
    if len(wholes) == 1 and wholes[0].value >= own[0].value:
        yield from _judged(joined, own[0], wholes, percent)


def _told_behind(text: str, at: int, name: str, front: str) -> tuple[Figure, list[Figure], Figure] | None:
    """受理52件，办结率92%，办结50件; 调处成功率92%，成功调处50件: the part, what is told in front of the rate, and the rate."""
    percent = _percent_behind(text, at + 1)
    if percent is None or text[percent.end : percent.end + 1] not in ("，", "、"):
        return None
    said = front.rstrip("，、")
    whole = next((f for f in figures(text, max(0, len(said) - ASIDE), at) if f.end == len(said)), None)
    part = next(iter(figures(text, percent.end, percent.end + ASIDE)), None)
    if whole is None or part is None or whole.base != part.base or whole.unit in _PERCENTS or part.value > whole.value:
        return None
    own = _clause(text, part).removeprefix("已").removeprefix("共")
    return (part, [whole], percent) if own in (name, name[2:] + name[:2]) else None


def _all_but(text: str, before: list[Figure], verb: str) -> Figure | None:
    """抽检120批次，不合格7批次，合格率94.2%: what remains of a whole without what is told last."""
    if len(before) != 2 or before[0].base != before[1].base or before[0].value <= before[1].value or before[1].about:
        return None
    named = _clause(text, before[1]).endswith(("不" + verb, "未" + verb))
    return before[0]._replace(value=before[0].value - before[1].value) if named else None


def _beside(text: str, before: list[Figure], done: Figure) -> list[Figure]:
    """What a rate may be of: what is told beside ``done`` behind the last ；, or all that is where nothing stands there."""
    begin = text.rfind("；", 0, done.start)
    return [f for f in before if f.start > begin] or before


def _with(base: Figure, done: Figure) -> Figure:
    """批准逮捕196人，不批准逮捕40人，不捕率16.95%: of both together."""
    return base._replace(value=base.value + done.value, slack=base.slack + done.slack)


def _twin_fits(before: list[Figure], done: Figure, percent: Figure) -> bool:
    """Whether the rate is that of what is told right in front of ``done`` in another unit: 318户1042人."""
    twin = next((f for f in before if f.end == done.start), None)
    return twin is not None and any(_fits(twin, f, percent) for f in before if f.base == twin.base and f is not twin)


def _are_due_and_done(text: str, before: list[Figure]) -> bool:
    """应查8783人，实查7625人，普查率86.8%: whether the last two are what should have been and what was."""
    if len(before) < 2 or before[-2].base != before[-1].base:
        return False
    due, done = _clause(text, before[-2]), _clause(text, before[-1])
    return due.startswith("应") and done.startswith("实") and due[1:2] == done[1:2] and text[before[-2].end] == "，"


def _is_due(text: str, before: list[Figure], done: Figure) -> bool:
    """实收1264万元，应收1310万元，收缴率98%: whether what should have been stands last, behind what was."""
    last = before[-1]
    due = last.base == done.base and len(before) > 1 and before[-2] is done
    return due and _clause(text, last).startswith("应")


def _rate_name(text: str, at: int) -> str:
    """What stands between the last stop and 率, sampling aside; empty where it is no name that figures can be told by."""
    said = text[max(0, at - LONGEST_NAME - 3) : at]
    start = max(said.rfind(stop) for stop in _RATE_STARTS) + 1
    name = said[start:].removeprefix("抽样").removeprefix("抽检") if start else ""
    return name if 2 <= len(name) <= LONGEST_NAME else ""


def _is_named_there(text: str, name: str, bases: list[Figure], done: Figure) -> bool:
    """Whether the rate is that of ``done``: what its name says on top of the verb is said of one of the figures too."""
    more = name[:-2].removesuffix("不").removesuffix("未")
    return (
        not more
        or text[: done.start].removesuffix("了").endswith(name)
        or any(more in _clause(text, base) for base in bases[-1:])
        or more in _clause(text, done)
    )


def _is_all_of_it(bases: list[Figure], done: Figure, percent: Figure) -> bool:
    """排查隐患238处，立行立改231处，限期整改7处，整改率100%: the parts together are the whole."""
    return percent.value == 100 and sum(f.value for f in (*bases[1:], done)) == sum(f.value for f in bases[:1])


def _begins(text: str, before: list[Figure], at: int) -> int:
    """Where the part between ； begins that tells a rate and all that it is of: 去年同期收案208件，结案36件，结案率17.3%."""
    begin = text.rfind("；", 0, at) + 1
    begin += 4 * text.startswith(_A_YEAR_AGO, begin)
    return begin if sum(f.start >= begin for f in before) > 1 else 0


def _is_compared(text: str, at: int, begin: int = 0) -> bool:
    """Whether the figures in front of ``at`` are held against those of another time, which other rates belong to.

    Growth that is told in percent (增长3.6%) gives no other figure to reckon from.
    """
    past = begin
    found = (m.start() for m in _COMPARED.finditer(text, begin, at))
    return any(start >= past and (past := grown_at(text, start)) < 0 for start in found)


def _counted(text: str, figure: Figure, verb: str) -> bool:
    """Whether the figure is that of what the verb says: 办结45件, 已办结了45件, 化解矛盾纠纷45件."""
    verbs = (verb, *_DONE.get(verb, ()))
    clause = _TWIN.sub("", _clause(text, figure)).removeprefix("目前")
    if any(no + done in clause for no in "不未没无" for done in verbs):
        return False
    begun = len(clause) <= LONGEST_CLAUSE and any(0 <= clause.find(done) <= 2 for done in verbs)
    return begun or clause.removesuffix("了").endswith(verbs) or _FULLY.sub("", clause).endswith(verbs)


def _done_at_all(text: str, verb: str, at: int) -> bool:
    """Whether the clause in front says that all was done: 全部整改, 已全部办结."""
    start = max(text.rfind(stop, 0, at - 1) for stop in "，；：") + 1
    clause = text[start : at - 1]
    return clause.endswith(tuple(word + verb for word in _ALL) + tuple(word + verb + "到位" for word in _ALL))


def of_totals(passage: Passage) -> Iterator[Hit]:
    """120个村，建成站点90个，占80%."""
    text = passage.text
    for at in places(text, "占"):
        if _is_compared(text, at):
            return
        word = next((w for w in sorted(_SHARES, key=len, reverse=True) if text.startswith(w, at)), "占")
        percent = percentage_at(text, at + len(word))
        if percent is not None and text[at - 1 : at] in _RATE_STARTS and at:
            before = [f for f in figures(text, 0, at) if f.unit not in _PERCENTS]
            same = [f for f in before if f.base == before[-1].base]
            if (
                len(same) == 2
                and same[0].value >= same[1].value
                and "%" not in without_growth(f"{text[:at]}，{text[percent.end :]}")
                and _is_share(text, same[0], same[1], at)
            ):
                yield from _judged(passage, same[1], same[:1], percent)


def of_parts(passage: Passage) -> Iterator[Hit]:
    """收入18.6亿元，其中税收13.2亿元，占71%，非税5.4亿元，占32%: where one share is of the total, so is the next."""
    text = passage.text
    among = text.find("其中")
    if among < 0 or text.count("占") < 2 or _is_compared(text, among):
        return
    shared = [
        (part, share)
        for at in places(text, "占")
        if at > among and (share := percentage_at(text, at + 1)) and (part := _just_before(text, at))
    ]
    wholes = [f for f in figures(text, 0, among) if shared and f.base == shared[0][0].base and not f.about]
    if len(shared) < 2 or len(wholes) != 1 or not (wholes[0].start or not passage.begins_line):
        return
    whole = wholes[0]
    off = [(part, share) for part, share in shared if part.base == whole.base and not _fits(part, whole, share)]
    if len(off) == 1 and len(shared) - len(off) >= 1:
        yield from _judged(passage, off[0][0], [whole], off[0][1])


def _just_before(text: str, at: int) -> Figure | None:
    """The figure that ends in front of the comma at the end of ``text[:at]``."""
    end = at - 1
    before = figures(text, max(0, at - ASIDE), at)
    return before[-1] if text[end] == "，" and before and before[-1].end == end else None


def _fits(part: Figure, whole: Figure, share: Figure) -> bool:
    right = 100 * part.value / whole.value if whole.value else 0.0
    return abs(right - share.value) <= tolerance(share, part, whole) + share.slack + 100 * (
        part.slack + whole.slack
    ) / max(whole.value, 1e-9)


def _is_share(text: str, whole: Figure, part: Figure, at: int) -> bool:
    """Whether 占 at ``at`` is said of ``part``: right behind it, behind its growth, or 全县…中，有…几亩非粮化，占…"""
    aside = text[part.end : at]
    if not without_growth(aside).strip("，；（"):
        return True
    among = "中，" in text[whole.end : part.start]
    return among and len(aside) <= ASIDE and not any(char.isnumeric() or char in "；：" for char in aside)


def _percent_behind(text: str, at: int) -> Figure | None:
    """The percentage that 率 says, at most a verb away."""
    for length in range(_LONGEST_LINK + 1):
        if text[at + length : at + length + 1] in DIGITS:
            return percentage_at(text, at + length) if text[at : at + length] in LINKS else None
    return None


def percentage_at(text: str, at: int) -> Figure | None:
    """The percentage that starts exactly at ``at``."""
    if text[at - 1 : at] in DIGITS or text[at - 1 : at] == ".":
        return None
    found = figure_at(text, at)
    return found if found and found.unit == "%" and not found.about else None


def _judged(passage: Passage, part: Figure, bases: list[Figure], percent: Figure) -> Iterator[Hit]:
    """A hit where the percentage fits none of the figures it could be reckoned from."""
    text = passage.text
    bases = [f for f in bases if not f.about and f.value > 0 and (f.start or not passage.begins_line)]
    if not bases or part.about or any(word in without_each(_clause(text, f)) for f in bases for word in _NO_BASE):
        return
    nearest: float | None = None
    for base in bases:
        low = 100 * (part.value - part.slack) / (base.value + base.slack)
        high = 100 * (part.value + part.slack) / max(base.value - base.slack, 1e-9)
        off = max(low - percent.value, percent.value - high, 0.0)
        nearest = off if nearest is None else min(off, nearest)
    if nearest is not None and nearest > tolerance(percent, part, *bases) + percent.slack:
        whole = next((base for base in reversed(bases) if base.value >= part.value), bases[-1])
        right = 100 * part.value / whole.value
        yield Hit(passage.span(percent.start, percent.end), miscounted(right, percent.value, "%"))


def _clause(text: str, figure: Figure) -> str:
    return text[max(text.rfind(stop, 0, figure.start) for stop in "，；：、（") + 1 : figure.start]
