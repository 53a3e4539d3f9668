"""What kind of report a text is: by its front matter, else by its title, else by the first lines."""

from __future__ import annotations

import os
from itertools import chain, islice, pairwise

from drafts.model import BlockKind, Draft
from drafts.parse import ABOVE_TITLE, SENTENCE_END, SPACE, TITLE_LIMIT
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.catalog import titles_of
from sections.kind import Kind
from sections.titles import WRAPPED, best, by_title, is_about, is_of_no_kind, title_goes_on

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FIRST_LINES = 4
_LAST_STEP = Regex(r"[>＞»›]\s*([^>＞»›]{8,})$", words=(">", "＞", "»", "›"))
"""What a path leads to, where it is no mere category."""
_LABELLED = Regex(r"[|\s]*标\s{0,4}题\s?[:：|][|\s]*([^|\n]{4,60}?)[|\s]*$", words=("标",))
"""The title among what an office says of a document."""
_NAMED = Regex(r"[【《]([^】》]{4,40})[】》]")
"""A title that a paragraph begins with: 【某局工作总结】今年以来……"""
_WORDS = "总结 小结 计划 报告 汇报 材料 要点 打算 思路 安排 谋划 展望 规划 述职".split()
GLUED = Regex(
    r"[|\s]*(?:第\d{1,3}页\s?[共/／]\s?\d{1,3}页\s*|下载后可任意编辑|精选优质文档-{1,4}倾情为你奉上"
    r"|篇[一二三\d][：:\s]\s?|\d{1,2}、\s{0,2}(?=[^，,。]{4,58}[，,\s]))*"
    r"(?!为|按照|根据|现[将就]|在|对|通过|围绕|近[日年]|今|我|下面|以下|[^，,。]{0,6}(?:月\d{1,2}日|召开|举行|举办))"
    r"(?P<title>关于[^，,。；;！？!?：:《》【】|\n]{2,40}的[^，,。；;：:的《》]{0,6}(?:报告|汇报|总结)(?=[.。]?[^\W\d_a-z及和与暨的了是会中里上、])"
    rf"|[^，,。；;！？!?：:《》【】|\n]{{2,58}}(?:{'|'.join(_WORDS)})(?:(?=(?:范文稿?|模板|\d{{1,2}}篇)?"
    r"(?:\s+[^\s及和与暨]|20[\dxX*×_○]{1,2}年?|[xX×*]{2,4}年|[今本近去]年|[一二三四五六]年[来多]|半年来|[一二1]、|[一二三四上]季度|上半年"
    r"|根据|按照|为(?:了|进|全|贯|深|切|认|落|确|做|加|热)|自|在(?:[县市区镇乡局院校]|党|各级|上级|领导|公司|学校|过去|这|全)|我[是叫们局镇县市区校院]"
    r"|由于|随着|回[首顾眸望]|经过|围绕|紧紧|坚持|伴随|尊敬|各位|同志|大家好|岁月|时光|光阴|转眼|时间|现将|(?!(?:报告|材料)?(?:应[^邀]|[需须]|必须|可以|通常|一般|往往|普遍|大多|[（(][A-Za-z]))[^，,。：:]{2,14}[：:]))))"
)
"""A title that the text follows in the same line."""
_PAGED = Regex(r"\d{1,2}、\s{0,2}(?P<title>[^，,。；;！？!?：:《》\n]{2,58}(?:总结|小结|计划|报告|汇报|要点))[，,]")
"""The same at the start of a page that a viewer has numbered."""
_SURE = ("总结", "小结", "汇报", "述职报告", "工作报告", "调研报告")
"""What a title ends in that is one whatever kind of report it names."""
HEAD = 60
"""Code points in front of a title that names no kind."""
GLUED_LINES = 12
"""Lines among which text with its title may begin."""
LONG_LINES = 4
"""The same, of those that are longer than a title."""
COLLECTION = Regex(
    r"(?:汇编|选编|合集|文集|汇总)(?:[（(][^（）()]{1,12}[）)])?$|[（(](?:摘要|节选|摘登|摘编|简版)[）)]$",
    words=tuple("汇编 选编 合集 文集 汇总 摘要 节选 摘登 摘编 简版".split()),
)
"""The title of reports of many, none of which is the whole, or of a part of one."""
_POSTED = Regex(r"20\d\d-\d{1,2}-\d{1,2}[ T]\d{1,2}:\d\d", words=(":",))
"""When a generator of sites says that a post was written, to the minute: it is of nobody's office."""
_OF_POSTS = frozenset(
    "layout slug categories category draft permalink pubDate cover comments abbrlink lastmod sidebar "
    "theme transition drawings highlighter mdc marp paginate".split()
)
"""What generators of sites and of slides want to know, and no office does."""
_TAGGED = frozenset({"tags", "date"})
"""What such a generator wants to know of a post."""
FOLDER = Regex(
    r"本(?:目录|仓库|文件夹)(?:主要|专门)?(?:用[于来])?(?:存放|保存|收录|收集|归档|汇集|整理)"
    r"|这是一[个份套款][^，。；\n]{0,20}(?:网页|网站|页面|幻灯片|仓库|脚本|工具|程序|应用|插件|模板)",
    words=("本目录", "本仓库", "本文件夹", "这是一"),
)
"""Below its title, the beginning of a text on the files that stand beside it, or on a program."""
ANNOUNCED = Regex(
    r"(?:现[将就作把对]?|下面[将就]?)(?P<what>[^。！？；]{0,50})(?:总结|汇报|报告|小结)[^。！？；]{0,6}如下",
    words=("如下",),
)
"""What the first paragraph ends in that says of itself what it begins: 现将上半年工作情况总结如下."""
_YEARLY = "annual-summary"
LEADS = 2
"""Lines among which that paragraph may be."""
TO_CONGRESS = Regex(r"我(?:受|代表)[^。！？]{2,40}向大会[^。！？]{0,6}报告[^。！？]{0,4}工作", words=("向大会",))
"""What a report to a congress begins with, below its place and day, who speaks, and 各位代表："""
CIRCULAR = Regex(
    r"(?:^|\s)各(?![位项])[^。：:；]{0,40}(?:部门|单位|政府|机关|机构|办事处|街道|乡镇|[县市区镇乡村局办委校院所站科室组队]|学校|企业|支部|党委|总支|公司)[)）]?[：:](?:\s|$)",
    words=("各",),
)
"""Whom a circular is sent to, which says what it says to offices below: 各乡镇、县直各部门："""
_OF_HALF = Regex(r".{0,8}上半年|今?年?上?半年来")
_OF_YEAR = Regex(r"(?:20\d\d|[Xx×*]{2,4})年[，,度]|今年以?来|一年来|年初以来")
_MENU = Regex(
    r"(?:(?:总结|计划|体会|汇报|稿|申请书|报告|材料|范文|合同|方案|心得)[ \u3000|]+){2}\S*(?:总结|计划|体会|报告|材料)"
)
"""The menu of a site of samples."""
_TIMES = frozenset("年月季周旬期0123456789")
"""Of which a title has one that says of what time it tells."""


def recognise(draft: Draft, kinds: Mapping[str, Kind], file_name: str = "") -> Kind | None:
    """The kind of ``draft``, or None. Where several fit, the one that explains most of the title wins."""
    named = draft.front.values.get("kind")
    if named is not None and named in kinds:
        return kinds[named]
    if COLLECTION.search("".join(draft.title_text.split())) or _is_post(draft):
        return None
    if any(FOLDER.match(draft.text, block.body.start) for block in draft.blocks[:FIRST_LINES]):
        return None
    titles = titles_of(kinds)
    stem = os.path.splitext(os.path.basename(file_name))[0]
    told = (draft.front.values.get("title", ""), _whole_title(draft), *_first_lines(draft), stem)
    for title in chain(told, (title.of(draft.text) for title in _glued_titles(draft))):
        if title.count(" ") > 1 and _MENU.search(title):
            continue
        if is_of_no_kind(title):
            return None
        place = best(title, tuple(titles.values()))
        if place is not None:
            by_name = tuple(titles)[place]
            if by_name == _YEARLY and _is_circular(draft):
                return None
            is_open = by_name == _YEARLY and _TIMES.isdisjoint(title)
            return kinds[(is_open and _announced(draft)) or by_name]
    if draft.title is None:
        return kinds.get(_announced(draft))
    return kinds.get(_YEARLY) if "报告" not in draft.title_text and _is_to_congress(draft) else None


def _whole_title(draft: Draft) -> str:
    below = title_goes_on(draft.title, draft.blocks, draft.text)
    return draft.title_text + (below.body.of(draft.text) if below else "")


def _announced(draft: Draft) -> str:
    """The kind that the first paragraph announces, empty where it does not: 今年上半年，……现将工作情况汇报如下："""
    for block in draft.blocks[:LEADS]:
        said = block.body.of(draft.text)
        m = ANNOUNCED.search(said)
        if m and "工作" in said:
            if "半年" in m["what"] or _OF_HALF.match(said):
                return "half-year"
            return _YEARLY if "年" in m["what"] or _OF_YEAR.match(said) else ""
    return _YEARLY if _is_to_congress(draft) else ""


def _is_to_congress(draft: Draft) -> bool:
    """Whether one of the first lines says whom it speaks for, and that a congress listens."""
    return any(TO_CONGRESS.search(block.body.of(draft.text)) for block in draft.blocks[:GLUED_LINES])


def _is_circular(draft: Draft) -> bool:
    """Whether one of the first lines names the offices that it is sent to."""
    return any(CIRCULAR.search(block.body.of(draft.text)) for block in draft.blocks[:GLUED_LINES])


def _is_post(draft: Draft) -> bool:
    """Whether what stands above it is for a generator of sites."""
    values = draft.front.values
    return bool(_OF_POSTS & values.keys()) or values.keys() >= _TAGGED or bool(_POSTED.match(values.get("date", "")))


def _glued_titles(draft: Draft) -> Iterator[Span]:
    """What the first lines that are longer than a title begin with, where that may be one."""
    first = draft.blocks[: GLUED_LINES + 1]
    pressed = {before for before, after in pairwise(first) if after.glued}
    long = (b for b in first if (len(b.span) > TITLE_LIMIT or b in pressed) and b.kind is not BlockKind.HTML)
    for block in islice(long, LONG_LINES):
        start, end = block.span.start, block.span.end
        end = min(end, start + 2 * TITLE_LIMIT)
        clause = draft.text[start:end].partition("，")[0].partition("。")[0]
        if not any(map(clause.__contains__, _WORDS)):
            continue
        while draft.text[start] in SPACE:
            start += 1
        m = GLUED.match(draft.text, start, end) or _PAGED.match(draft.text, start, end)
        if m and m["title"].count("“") == m["title"].count("”"):
            yield Span(*m.span("title"))


def glued_title(draft: Draft, kind: Kind | None) -> Span | None:
    """The title of a report of the ``kind``, or of none, that one of the first lines begins with; text follows it."""
    for title in _glued_titles(draft):
        said = title.of(draft.text)
        if is_about(said) or (kind is None and (draft.title or title.start > HEAD or not said.endswith(_SURE))):
            return None
        if kind is None or by_title(said, (kind,)) is not None:
            return title
    return None


def _first_lines(draft: Draft) -> list[str]:
    """The first lines that may be a title which parsing did not take for one; none below a title with ``#``."""
    if draft.title is not None and draft.text.startswith("#", draft.title.span.start):
        return []
    tops = (block.body.of(draft.text) for block in draft.blocks[: 2 * FIRST_LINES] if block.numeral is None)
    lines: list[str] = []
    around: list[str] = []
    for line in tops:
        (around if ABOVE_TITLE.match(line) or _LABELLED.match(line) else lines).append(line)
    lines = lines[:FIRST_LINES]
    titled = next((m[1] for line in around if (m := _LABELLED.match(line))), "")
    named = _NAMED.match(lines[0]) if lines else None
    if named is not None:
        return [named[1]]
    whole = [line for line in lines if len(line) <= TITLE_LIMIT and not SENTENCE_END.search(line)]
    parts = [(one, other) for one, other in pairwise(whole) if max(len(one), len(other)) <= WRAPPED]
    steps = [m[1] for line in around if len(line) <= 2 * TITLE_LIMIT and (m := _LAST_STEP.search(line))]
    return [titled, *whole, *(one + other for one, other in parts), *steps]
