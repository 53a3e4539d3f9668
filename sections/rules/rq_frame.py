"""RQ000, RQ005: what kind of report it is, and its title, lead, sign-off and date."""

from __future__ import annotations

from drafts import regex as re
from drafts.model import BlockKind, NumeralStyle
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.kind import Kind, Need, State
from sections.lexicon import SURNAMES
from sections.matched import Found
from sections.recognise import COLLECTION, glued_title
from sections.rule import Example, Hit, Level, Rule
from sections.rules.rq_samples import ANNUAL, DONE, GOOD_ANNUAL, GOOD_DEBRIEF, LEAD, NEXT, PROBLEMS, SIGNED
from sections.rules.rq_text import OF_DAYS, ends_early, first_line, is_technical, is_whole, last_line
from sections.sign_off import is_date
from sections.titles import by_title, is_of_no_kind
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

ABOVE = 3
"""Lines between title and text: unit, writer, date."""
SUBSTANTIAL = 300
"""字数 from which a text of no known kind may be a report."""
_REPORT = Regex(
    r"(?:总结|计划|报告|述职|述廉|汇报|要点|思路|安排|打算|简报|小结|对照检查)(?:材料|提纲|[（(].{0,10}[）)])?$"
)
_ANOTHER = Regex(
    r"(?:自查|自评|自检|整改|审计|评估|可行性|检查|督查|督导|考察|调查|请示|验收|监测|检测|分析|研究|尽职|巡察|反馈|答复|落实|核查|论证|鉴定|实验|试验|实习|实践|考核|评价|预算|决算|统计|执行|公开|情况|年度)(?:工作|情况)?的?(?:报告|汇报)(?:[（(].{0,10}[）)])?$"
)
"""Reports of sorts that have sections of their own."""
_OPENING = Regex(
    r"(?:总体|基本|整体)(?:情况|概况)|(?:工作|履职|任职|岗位)(?:概况|概述)|概况|概述|前言|引言|导语|序言|指导思想|总体(?:要求|思路|目标)|工作(?:思路|目标)"
    r"|.{0,6}(?:概览|速览|总览|一览|概要|摘要|[核关][心键]数据|(?:主要|核心|关键)指标(?:完成情况)?)|.{0,4}(?:动态|要闻|快讯|简讯|要目|导读|看点|目录)"
)
_ABOUT = Regex("(?:基本|个人|报告|填报)信息")
"""What stands above a report in a form."""
_NAMED = Regex(r"\s*【[^】]{4,40}】")
"""A title that the first paragraph begins with."""
_BYLINE = Regex(
    rf"(?:\S{{2,20}}[ \u3000]+)?(?:[{SURNAMES}](?:[ \u3000]{{0,3}}[\u4e00-\u9fff×*某Xx]){{1,3}}|[Xx×*]{{2,3}}|某{{2,3}}|姓名)(?:[ \u3000]+(?:20)?\d\d年\d{{1,2}}月(?:\d{{1,2}}日)?)?|[\u4e00-\u9fff]{{2,6}}人[：:]\S.{{0,12}}"
    r"|\S{2,20}(?:长|书记|主任|主席|经理|委员|干事|教师)[ \u3000]+[\u4e00-\u9fff](?:[ \u3000]?[\u4e00-\u9fff]){1,3}"
)
_GREETING = Regex(r"(?:尊敬的)?(?:各位|同志们|大家|领导|同事)[^。]{0,30}[：:！!]")
_MYSELF = Regex(r"我(?:是|叫)[^。，]{0,24}[\u4e00-\u9fff]{2}")
_THANKS = Regex(r"(?:谢谢|感谢)[^。]{0,8}[！!。]?$")
_ANNOUNCED = Regex(r"[^。！？]{4,50}如下[：:。]")
"""What is lead enough where nothing else stands above the first part: 现将我局工作情况报告如下：, 上半年的主要成绩如下："""
_KIND = Regex(r"^kind[ \t]*[:：][ \t]*(\S.*?)[ \t]*$", re.M)


def unknown_kind(view: View) -> Iterator[Hit]:
    """看得出是报告，却认不出是哪个文种；或者文件头里写的文种 qicao 不认识。

    不知道文种，就没法查缺了哪一节。可以在命令行写 --kind，也可以在文件头写 kind，全部文种见 qicao kinds。
    标题像报告、有“一、”“二、”两节以上、又有一定篇幅的才提示；说明、笔记、短文不提示。

    修复：没有。
    """
    if view.kind is not None:
        return
    if named := view.draft.front.values.get("kind"):
        m = _KIND.search(view.text, 0, view.draft.front.span.end)
        span = Span(*m.span(1)) if m else first_line(view)
        yield Hit(span, f"没有“{named}”这个文种，章节没法查；全部文种见 qicao kinds", level=Level.WARNING)
        return
    title = view.draft.title
    said = re.sub(r"\s+", "", title.body.of(view.text)) if title else ""
    if (
        title is None
        or not _REPORT.search(said)
        or _ANOTHER.search(said)
        or COLLECTION.search(said)
        or is_of_no_kind(said)
    ):
        return
    tops = [h for h in view.draft.headings if h.numeral and h.numeral.style is NumeralStyle.HAN]
    if len(tops) > 1 and view.words >= SUBSTANTIAL:
        said = "认不出这是哪个文种，章节没有查；可以用 --kind 指明，或在文件头写 kind（见 qicao kinds）"
        yield Hit(title.body, said)


def frame(view: View) -> Iterator[Hit]:
    """缺标题、导语、落款或日期：文种必备而没有写的，或者通常有而没有写的。

    导语交代依据和总体情况，落款和日期说明谁在什么时候写的，缺了不成一份正式的报告。
    导语写在第一个标题下面的、第一节就是“总体情况”的也算；落款认单位、姓名、“述职人：……”，
    写在标题下面的姓名也算，日期认年月日。文字被截去的文本不查落款和日期。
    不认识文种时、标题里没有年月又带着代码块的 Markdown、一页几篇的范文和不满一百五十字的片段不查。

    修复：没有。要人来写。
    """
    if view.kind is None or is_technical(view):
        return
    found = [*_frame(view, view.kind)]
    if found and is_whole(view):
        yield from found


def _frame(view: View, kind: Kind) -> Iterator[Hit]:
    if (
        view.draft.title is None
        and not _NAMED.match(view.prose)
        and not view.draft.front.values.get("title")
        and not _is_titled_below(view)
        and glued_title(view.draft, kind) is None
        and view.words
    ):
        yield Hit(first_line(view), f"没有标题；{kind.name}的标题一般写作“{_form(view)}”")
    for section_id in ("lead", "sign-off", "date"):
        found = view.matched.found(section_id)
        if found is None or found.section.need is Need.OPTIONAL or found.state in (State.PRESENT, State.UNKNOWN):
            continue
        if section_id != "lead" and found.state is State.EMPTY:
            continue  # a blank stands there
        if (section_id != "lead" and (view.matched.cut or ends_early(view))) or _is_labelled(view, found):
            continue
        if section_id == "lead" and (
            (kind.id == "briefing" and _tells_at_once(view)) or OF_DAYS.search(view.draft.title_text)
        ):
            continue
        if (section_id == "lead" and (_opens(view) or any(map(_ANNOUNCED.match, _lines_above(view))))) or (
            section_id == "sign-off" and _is_signed_above(view)
        ):
            continue
        if section_id != "lead" and _is_spoken(view):
            continue
        if section_id == "date" and any(is_date(line) for line in _lines_above(view)):
            continue
        how = "必备" if found.section.need is Need.REQUIRED else "通常有"
        name = "导语" if section_id == "lead" else found.section.name
        span = first_line(view) if section_id == "lead" else last_line(view)
        where = "标题下面先写一段" if section_id == "lead" else "写在全文末尾"
        yield Hit(span, f"缺{name}（{kind.name}{how}），{where}", level=Level(found.section.severity))


def _is_titled_below(view: View) -> bool:
    """Whether the first line is a heading of a lower level that names the kind: ### 年终总结."""
    first = next(iter(view.draft.blocks), None)
    if first is None or first.kind is not BlockKind.HEADING or view.kind is None:
        return False
    return by_title(first.body.of(view.text), (view.kind,)) is not None


def _opens(view: View) -> bool:
    """Whether the first heading says that what follows introduces the report: 一、总体情况."""
    named = (h for h in view.draft.headings if h is not view.draft.title)
    heading = next((h for h in named if not _ABOUT.fullmatch(h.body.of(view.text).strip())), None)
    return heading is not None and _OPENING.fullmatch(heading.body.of(view.text).strip()) is not None


def _tells_at_once(view: View) -> bool:
    """Whether the first heading has its text on its own line: what is brief needs no lead."""
    heading = next((h for h in view.draft.headings if h is not view.draft.title), None)
    return heading is not None and heading.running is not None


def _is_signed_above(view: View) -> bool:
    """Whether the line below the title gives the writer's name."""
    return any(_BYLINE.fullmatch(line) for line in _lines_above(view))


def _lines_above(view: View) -> list[str]:
    """The lines that may stand between title and text."""
    title = view.draft.title
    below = [b for b in view.draft.blocks[: 2 + ABOVE] if title is not None and b.span.start >= title.span.end][:ABOVE]
    return [b.body.of(view.prose).strip(" \u3000（）()*") for b in below]


def _is_spoken(view: View) -> bool:
    """Whether it is held as a speech by somebody who says who he is: 各位领导：大家好！我是…… 谢谢大家！"""
    texts = [b.body.of(view.prose).strip() for b in view.prose_blocks]
    greeted = any(_GREETING.match(text) for text in texts[: 1 + ABOVE])
    return (
        greeted and any(_MYSELF.search(text) for text in texts[: 2 + ABOVE]) and _THANKS.search(texts[-1]) is not None
    )


def _is_labelled(view: View, found: Found) -> bool:
    """Whether its place is kept by a label, which the rules on blanks report."""
    return any("【待填" in span.of(view.text) for span in found.spans)


def _form(view: View) -> str:
    from sections.form import FIELDS

    assert view.kind is not None
    return view.kind.title_form.format_map({name: f"〔{label}〕" for name, label in FIELDS.items()})


_SPEECH = "一、认清形势\n\n" + "各单位要提高思想认识，把安全责任落实到每个环节。" * 8 + "\n\n二、抓好落实\n\n"
_LONG = _SPEECH + "要把隐患排查到底，整改到位，责任到人，不留死角。" * 8 + "\n"

RULES = (
    Rule(
        "RQ000",
        "unknown-kind",
        "文种不明",
        Level.HINT,
        unknown_kind,
        bad=(
            Example("# 全县安全生产大排查开展思路\n\n" + _LONG, ((1, 3),), ((1, 16),)),
            Example("第三季度安全生产情况汇报提纲\n\n" + _LONG, ((1, 1),), path="例.txt"),
            Example("---\nqicao: 1\nkind: yearly\n---\n\n今天开会。\n", ((3, 7),), ((3, 13),)),
        ),
        good=(
            Example("# 使用说明\n\n## 一、安装\n\n下载安装包。\n\n## 二、使用\n\n打开即可。\n"),
            Example("# 在全县安全生产会议上的讲话\n\n" + _LONG),
            Example("# 全县安全生产大排查开展思路\n\n一、认清形势。\n\n二、抓好落实。\n"),
        ),
    ),
    Rule(
        "RQ005",
        "frame",
        "缺标题、导语、落款、日期",
        Level.WARNING,
        frame,
        bad=(
            Example(GOOD_DEBRIEF.removesuffix(SIGNED), ((19, 1),), ((19, 35),)),
            Example(ANNUAL + DONE + PROBLEMS + NEXT, ((1, 1),), ((1, 14),)),
            Example(LEAD + DONE + PROBLEMS + NEXT, ((1, 1),), kind="annual-summary"),
        ),
        good=(
            Example(GOOD_DEBRIEF),
            Example(
                GOOD_DEBRIEF.removesuffix(SIGNED).replace(
                    "\n\n", "\n\n县第三中学校长　祝小明\n\n（2025年1月9日）\n\n", 1
                )
            ),
            Example(GOOD_ANNUAL),
            Example(GOOD_DEBRIEF.replace("述职人：王小明", "×××\n\n20××年×月×日")),
            Example(ANNUAL + "2024年，我局的主要工作如下：\n\n" + DONE + PROBLEMS + NEXT),
            Example(ANNUAL + "县委：\n\n现将我局工作情况报告如下：\n\n" + DONE + PROBLEMS + NEXT),
            Example(
                ANNUAL
                + "一、工作情况\n\n"
                + LEAD
                + DONE.replace("一、工作开展情况\n\n", "（一）抓党建。")
                + PROBLEMS
                + NEXT
            ),
        ),
    ),
)
