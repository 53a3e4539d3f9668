"""What a section really says, and where a finding about a missing one is shown."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice

from drafts.han import has_han
from drafts.model import Block, BlockKind, NumeralStyle
from drafts.parse import TITLE_LINES
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.check import hits
from sections.cues import sentences
from sections.kind import Need, Section, State
from sections.kind_patterns import possible
from sections.lacking import TOLD, faults
from sections.matched import Found
from sections.page import Page
from sections.prose import OPAQUE
from sections.rules.once import once
from sections.rules.plain_text import blanks
from sections.rules.report_lines import FRAME, trimmed
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOREIGN = ("RS002", "RS003", "RS004")
"""The rules on notices, site lines and adverts."""
OF_DAYS = Regex(
    r"[周日旬](?:工作)?(?:总结|小结|报告|汇报|计划|要点)|[周日旬]报|第.{1,3}周|(?<![-—–~～至到\d])[\d一二三四五六七八九十]{1,2}月(?:份)?(?:工作)?(?:总结|小结|计划)"
    r"|(?<!\d)月度?(?:工作)?(?:总结|小结|报告)|月报"
)
"""The title of what covers so few days that it needs no lead, nor what is but customary in longer reports."""
PLEDGE = Regex(
    r"(?:新的一年|新学[年期]|下一?学[年期]|今后|以后|未来|明年|来年|接下来|往后|下一步)[^。！？\n]{0,24}(?:(?:将|要|会|争取|继续|努力)[^。！？\n]{8}|(?:加以|予以|认真|逐步)(?:改[进正]|解决|克服|完善))",
    words=tuple("新的一年 新学 下学 下一学 今后 以后 未来 明年 来年 接下来 往后 下一步".split()),
)
CLOSING = 6
"""Blocks at the end among which the closing words are."""
GOAL = Regex(
    r"\d[\d.,]* ?[万亿]?(?:[%％次场期个家名人项处件座篇户天亩吨条]|公里|元|课时|小时)|全覆盖",
)
GOALS = 4
"""So many figures among the tasks are goals enough."""
PRESSED = 300
"""Code points of the longest lead that tells nothing but what a lead does."""
_PARTS = (NumeralStyle.HAN, NumeralStyle.HAN_BRACKETED)
SECOND = Regex("[（(]二[)）]|二[、．.]")
"""A second part that begins inside a line."""
_SAID = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM)
LONG = 100_000
"""Code points of a draft from which on what its sections say is not kept, but put together again."""
TICKS = 16
"""Backticks around eight pieces of code."""
CLAUSE = 12
"""Code points of the shortest last line that breaks off behind a comma."""
PARAGRAPH = 30
"""Code points of the shortest last line by whose end it is told whether the text goes on."""
_OPEN = ("，", "、", ",", "（", "(", "：", ":", "“", "《")
_BELOW = Regex(
    r"[（(](?![一二三四五六七八九十\d])|附[件表录注：:]|抄[送报]|主题词|[报主][：:送]|(?:责任)?[编作审]者?[：:]|[\u4e00-\u9fff]{2,6}(?:人|电话|地址|方式)[：:]"
)
"""How lines begin that stand below a text and end in no full stop."""
_CLOSES = Regex(
    r"(?:贡献|力量|[篇新]章|胜利|奋斗|努力|台阶|目标|局面|成[绩效果]|保障|谢谢|完毕|报告|汇报|指正|审议|发展|提[升高]|水平|作用|基础|落实|建设|进步|突破|答卷|未来|前进|加强|完善|工作)(?:了|等)?$"
)
"""What the last sentence ends in where its full stop is left out."""
_OF_WEEKS = Regex("[本上下]周", words=("本周", "上周", "下周"))
_NAMED = Regex(
    r"(?<![A-Za-z{<])(?![Xx]{3}|A{3})(?:[A-Za-z]{3}|AI)|前端|后端|代码|接口|重构|模块|算法|模型|框架|竞品|会话|今[日天]|测试|开发(?!区)"
    "|项目(?!部)|技术(?:调研|选型|工作)|市场调研|系统(?:优化|开发|升级)"
)
"""What is named by letters, or by what those do who write programs: a product, a project."""
_OF_A_DAY = Regex(r"(?<!\d)20\d\d([-.])\d{1,2}\1\d{1,2}(?!\d)")
_OF_WORK = Regex("工作|职|思想|个人|试用|转正")
"""In the title of what somebody writes on himself for an office."""
PERSONAL = "personal-summary"
"""The kind that closes with a pledge more often than with a plan."""
_BOTH, _RESEARCH = "summary-and-plan", "research-report"
_OF_PLACES = Regex(r"关于|工作|情况|[县市区镇乡村街校局院厂]|基层|农|民|党")
"""In the title of what an office went to see for itself, and nobody who compares programs."""
_SEVERAL = r"(?<![第年月\d])(?:[2-9]|[1-9]\d|[二三四五六七八九]|十[一二三四五六七八九]?|二十|多)篇"
SAMPLES = Regex(
    rf"^(?!.*(?:[写撰发]|报送|起草|等[^，。]{{0,9}}篇))[^。；，]{{0,40}}(?:总结|小结|计划|报告|汇报|述职|材料|要点|范文|范例|思路|模板)[^。；，]{{0,24}}{_SEVERAL}[^。；，]{{0,24}}。?$"
    rf"|由会员(?:上传)?分享|免费在线阅读|该文档总共\d|内容仅供预览|约 ?[\d.]+千字|第 ?1 ?页 ?[/／] ?共|^页数：\d|(?:小编|为[您大])[^。]{{0,60}}{_SEVERAL}|{_SEVERAL}[^。]{{0,40}}(?:小编|供大家|由会员)"
    r"|^\W{0,4}(?:第[1一]篇|篇[一1]|范文[一1])[\s:：、]|还剩 ?\d+ ?页未读|预览已结束|查看完整内容"
)
"""What a page begins with that holds several reports (工作总结（精选5篇）, 第一篇：), or the beginning of one (还剩13页未读)."""
FRAGMENT = 150
"""字数 of a text without any heading from which it may be a whole report."""
ADDRESS = 800
"""The same of what is held before a congress, with headings or without."""
_ADDRESSED = Regex(r"(?:政府|法院|检察院|常委会|常务委员会)工作报告|^各位代表[：:]", words=("工作报告", "各位代表"))
_DATED = Regex(r"(?<![A-Za-z\d])(?<![A-Za-z]-)\d{2}|[年季月周]|述职|述廉|述学")
"""What the title of a report on some time has."""


def filled(view: View) -> str:
    """The prose without its blanks, at unchanged positions: a label in 【待填：…】 says nothing yet."""
    return _filled(view)[0]


@once
def _filled(view: View) -> tuple[str]:
    page = Page(view.prose)
    for _, span in blanks(view):
        page.blank(span.start, span.end, OPAQUE)
    return (page.text(),)


def said(view: View, found: Found) -> str:
    """What ``found`` says, without title, heading and blanks."""
    if len(view.text) > LONG:
        return _without_headings(view, found, filled(view))
    known: dict[str, str] = view.kept.setdefault(said, {})
    if found.section.id not in known:
        known[found.section.id] = _without_headings(view, found, filled(view))
    return known[found.section.id]


def _without_headings(view: View, found: Found, text: str) -> str:
    skip = [b.span for b in (view.draft.title, found.heading) if b is not None and b.running is None]
    pieces: list[str] = []
    for span in found.spans:
        start = span.start
        for block in skip:
            if span.start <= block.start < span.end:
                pieces.append(text[start : block.start])
                start = max(start, block.end)
        pieces.append(text[start : span.end])
    return "\n".join(pieces)


def is_bare(view: View, found: Found) -> bool:
    """Whether nothing but blanks, marks and numbers stands in ``found``."""
    return not any(map(str.isalpha, said(view, found)))


def has_blanks(view: View, found: Found) -> bool:
    """Whether something in ``found`` is left to be filled in."""
    return said(view, found) != _without_headings(view, found, view.prose)


def breaks_off(line: str) -> bool:
    """Whether a line stops in mid-sentence, and more than a full stop is missing."""
    line = line.rstrip()
    if len(line) < CLAUSE or line[-1] in "。！？；!?;" or _BELOW.match(line.lstrip()):
        return False
    if line.endswith(_OPEN) or len(line) < PARAGRAPH:
        return line.endswith(_OPEN)
    stop = max(map(line.rfind, "。；;"))
    return (
        max(stop, line.find("，"), line.find(",")) > -1
        and stop < len(line) - 2
        and "\u4e00" <= line[-1] <= "\u9fff"
        and _CLOSES.search(line) is None
    )


def cut_end(view: View) -> Span | None:
    """The last words, where the text breaks off behind them; a page number may stand below."""
    text = view.text
    block = next((b for b in reversed(view.draft.blocks[-2:]) if not b.span.of(text).strip(" -—").isdecimal()), None)
    if block is None or block.kind not in _SAID:
        return None
    if block.numeral is not None and not block.body:
        return block.numeral.span
    if not breaks_off(block.span.of(text)):
        return None
    if block.kind is BlockKind.ITEM and (block.numeral is None or text[block.numeral.span.end - 1] in ".)"):
        return None
    if any(foreign.start <= block.span.start < foreign.end for foreign in residue(view)):
        return None
    end = (block.running or block.body).end
    return Span(end - CLOSING, end)


@once
def _lone_first(view: View) -> Iterator[Span]:
    """One at most."""
    last: dict[NumeralStyle, Block] = {}
    for block in view.draft.blocks:
        if block.numeral is not None and block.numeral.style in _PARTS:
            if block.numeral.style is NumeralStyle.HAN:
                last.clear()
            last[block.numeral.style] = block
    alone = [b for b in last.values() if b.numeral and b.numeral.value == 1][:1]
    yield from [b.numeral.span for b in alone if b.numeral and not _goes_on_inside(view, b)]


def _goes_on_inside(view: View, block: Block) -> bool:
    """Whether the second part begins in the same line: （一）建库房。（二）招人手。"""
    numeral = block.numeral
    return numeral is not None and any(
        (m[0][0] in "（(") == (numeral.style is NumeralStyle.HAN_BRACKETED)
        for m in SECOND.finditer(view.text, numeral.span.end, block.span.end)
    )


def lone_first(view: View) -> Span | None:
    """The number of the last part, where that is a first without a second: what stands there is the head of a text."""
    return next(iter(_lone_first(view)), None)


def ends_early(view: View) -> bool:
    """Whether more of the text is to be expected: it breaks off, or is the head of one."""
    return cut_end(view) is not None or lone_first(view) is not None


@once
def residue(view: View) -> list[Span]:
    """Adverts, site lines and notices, which are no part of the report, by position."""
    from sections.rules import BY_CODE

    return sorted([hit.span for code in _FOREIGN for hit in hits(BY_CODE[code], view)])


def shares(view: View) -> dict[str, float]:
    """Parts of the report's 字数 that its sections take, in percent, by section id; residue left out."""
    foreign = [(span, view.words_in(span)) for span in residue(view)]

    def own(span: Span) -> int:
        return view.words_in(span) - sum(words for other, words in foreign if span.covers(other))

    whole = max(view.words - sum(words for _, words in foreign), 1)
    return {f.section.id: 100 * sum(own(span) for span in f.spans) / whole for f in view.matched.sections if f.spans}


def place_of(view: View, found: Found) -> Span:
    """Where a section that is there is shown: its heading, else its first sentence behind the title."""
    if found.heading is not None:
        return heading_line(found.heading)
    title = view.draft.title.span.end if view.draft.title else 0
    for span in found.spans:
        own = trimmed(view.prose, Span(max(span.start, title), max(span.end, title)))
        if len(own):
            return view.sentence(own.start)
    return first_line(view)


def belongs(view: View, section: Section) -> tuple[Span, str]:
    """The line before or behind which a missing ``section`` belongs, and how to say so."""
    parts = view.matched.parts
    place = next((at for at, part in enumerate(parts) if part.section is section), len(parts))
    for part in parts[place + 1 :]:
        block = _first(view, part.span) if part.section is None or part.section.id not in FRAME else None
        if block is not None:
            return _line(view, block), "应写在这一行之前"
    level = min((h.level for h in view.draft.headings), default=0)
    last = next((h for h in reversed(view.draft.headings) if h.level == level), None)
    if last is None:
        return last_line(view), "应写在这之后"
    return _line(view, last), "应写在这一部分之后"


def first_line(view: View) -> Span:
    """The title, else the first line of the draft that is not blank."""
    block = view.draft.title or next(iter(view.draft.blocks), None)
    return _line(view, block) if block else Span(0, min(1, len(view.text)))


def last_line(view: View) -> Span:
    """The last sentence of the report proper: in front of sign-off and date, and of what is no part of it."""
    foreign = [s for f in view.matched.sections if f.section.id in ("sign-off", "date") for s in f.spans]
    foreign = sorted([*foreign, *residue(view)])
    starts = [span.start for span in foreign]
    for block in reversed(view.prose_blocks):
        before = bisect_right(starts, block.body.start) - 1
        if before >= 0 and block.body.start < foreign[before].end:
            continue
        if not has_han(view.prose, block.body.start, block.body.end):
            continue
        sentence = view.sentence(max(block.body.start, (block.running or block.body).end - 1))
        return sentence if sentence.start < sentence.end else block.span
    return first_line(view)


@once
def _technical(view: View) -> Iterator[bool]:
    """One answer at most."""
    title = view.draft.title_text or next((b.body.of(view.text) for b in view.draft.headings), "")
    if not view.draft.markdown or "kind" in view.draft.front.values:
        return
    kind = view.kind.id if view.kind else ""
    own = kind == PERSONAL or (kind == _BOTH and not _DATED.search(title))
    nobodys = kind == _RESEARCH and not _OF_PLACES.search(title)
    if (title and (nobodys or (own and not _OF_WORK.search(title)))) or _OF_A_DAY.search(title):
        yield True
    elif not _DATED.search(title):
        lines = [block.span.of(view.text).lstrip() for block in view.draft.blocks]
        yield (
            any(
                line.startswith(("```", "~~~")) or (line[0] == "#" and _OF_WEEKS.search(line)) for line in lines if line
            )
            or view.text.count("`") >= TICKS
            or _NAMED.search(title) is not None
        )


def is_technical(view: View) -> bool:
    """Whether it is Markdown with code, the headings of weeks or a name in letters in it, whose title tells no time.

    Such are notes on what was done, as is somebody's look back on a year that says nothing of work, or what somebody
    found out of programs.
    """
    return any(_technical(view))


def is_whole(view: View) -> bool:
    """Whether it may be one report and all of it: no page of samples, and no plain text of a title and a few lines.

    In Markdown somebody writes a draft; plain text of that length was cut out of something, as was a short address.
    """
    top = [block.body.of(view.text) for block in view.draft.blocks[:TITLE_LINES]]
    least = ADDRESS if any(map(_ADDRESSED.search, top)) else 0 if view.draft.headings else FRAGMENT
    if least and not view.draft.markdown and view.words < least:
        return False
    return not any(map(SAMPLES.search, top))


def missing(view: View, need: Need) -> list[Found]:
    """Sections with a heading or a place of their own that are missing and of this ``need``.

    None of notes with code, and none where the text breaks off, is but the head of one, or holds several.
    """
    absent = [
        f
        for f in view.matched.sections
        if f.state is State.MISSING and f.section.need is need and f.section.id not in FRAME
    ]
    return [] if not absent or is_technical(view) or ends_early(view) or not is_whole(view) else absent


def is_pledged(view: View) -> bool:
    """Whether the writer says what is going to be done, if only in closing: 新的一年里，我将苦练技能……"""
    return any(PLEDGE.search(view.prose, b.span.start, b.span.end) for b in view.prose_blocks[-CLOSING:])


def sets_goals(view: View) -> bool:
    """Whether figures to be reached are told beside the tasks themselves."""
    return sum(1 for _ in islice(GOAL.finditer(view.prose), GOALS)) == GOALS


def may_be_told(view: View, section: Section) -> bool:
    """Whether some paragraph says what ``section`` would, out of its place or among other things."""
    pledged = section.id == "next" and section.need is not Need.REQUIRED and is_pledged(view)
    if pledged or _may_be_in_lead(view, section):
        return True
    cues = possible(section.cues, view.text)
    faulty = section.id == "problems"
    if not cues and not faulty:
        return False
    for block in view.prose_blocks:
        area = block.running or block.body
        if faulty and block is not view.draft.title and faults(area.of(view.prose)) >= TOLD:
            return True
        if cues and any(cue.match(view.text, word, end) for _, word, end in sentences(view.text, area) for cue in cues):
            return True
    return False


def _may_be_in_lead(view: View, section: Section) -> bool:
    """Whether it is the first that a report goes on with, and the lead so long, or so full of figures, that it tells it."""
    lead = view.matched.found("lead")
    inner = next((f.section for f in view.matched.sections if f.section.id not in FRAME), None)
    if section is not inner or lead is None:
        return False
    figures = sum(len(GOAL.findall(span.of(view.prose))) for span in lead.spans)
    return figures >= GOALS or any(len(span) > PRESSED for span in lead.spans)


def _first(view: View, area: Span) -> Block | None:
    return next((b for b in view.prose_blocks if area.start <= b.span.start < area.end), None)


def heading_line(block: Block) -> Span:
    """A heading with its number; the whole line where it has no words."""
    span = Span(block.numeral.span.start if block.numeral else block.body.start, block.body.end)
    return span if span.start < span.end else block.span


def _line(view: View, block: Block) -> Span:
    """The heading with its number, else the first sentence; never empty."""
    span = heading_line(block) if block.kind is BlockKind.HEADING else view.sentence(block.body.start)
    return span if span.start < span.end else block.span
