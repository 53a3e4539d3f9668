"""Text to blocks: headings (also 一、 and run-in or glued ones), paragraphs, items; front matter kept apart."""

from __future__ import annotations

from drafts import regex as re
from drafts.front import read_front
from drafts.markdown import code_and_tables
from drafts.model import HEADING_LEVEL, Block, BlockKind, Draft, Numeral, NumeralStyle
from drafts.numeral import DIGITS, HAN, NUMERALS, PATTERNS, numeral_at
from drafts.regex import Regex
from drafts.span import Lines, Span
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SPACE = " \t\u3000\xa0\ufeff"
SENTENCE_END = Regex(
    r"[。！？.](?:(?<!\.)|(?<=[\u4e00-\u9fff]\.)(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff][”\")）]\.)(?=[\d\u4e00-\u9fff]))"
)
_HASHES = Regex(r" {0,3}(#{1,6})(?:[ \t\u3000]+|$)")
_BULLET = Regex(r"[ \t]*(?:[-*+•●·][ \t\u3000]+|[①-⑳])(?:\[[ xX]\][ \t]+)?")
_BULLETS = frozenset("-*+•●·①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
MARKS = _BULLETS | frozenset(DIGITS) | frozenset("#-*_=—─━><（(十百")
"""What a line that is more than a paragraph begins with; or with a figure."""
_EMPTY_BULLET = Regex(r"[ \t]*[-+•●·][ \t]*$")
_RULE = Regex(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|[=—─━]{3,})$")
_QUOTE = Regex(r" {0,3}> ?")
_COMMENT = Regex(r"<!--.*?(?:-->|\Z)", re.S)
_TITLE_WORDS = "总结 计划 思路 报告 安排 打算 要点 简报 材料 汇报 小结 方案 对照检查 述职 述廉".split()
ABOVE_TITLE = Regex(
    r".*[>＞»›]|(?:更新|发布|发表)?(?:时间|日期)[:：]|(?:更新|发布|发表)(?:时间|日期)|[您你]?的?(?:当前|现在)?的?位置|来源|作者[:：]|上一篇|下一篇|字体"
    r"|索引号|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d\d|(?:[^|｜]{1,12}[|｜]){3}|(?:网站|本站)?首页(?:[\s|｜]|范文|公文|$)|.{0,12}(?:设为首页|加入收藏|收藏本站)"
    r"|[\u4e00-\u9fff]{2,6}(?:\s+[\u4e00-\u9fff]{2,6}){3,}$"
)
"""What a web page puts above a title: paths, menus, when and from where it comes."""
_CATEGORY = Regex(
    r"(?:个人|工作|年终|年度|述职|述廉|半年|心得|述|职|廉)*(?:总结|计划|报告|汇报|小结|材料|方案|安排|要点|思路|打算)(?:范文|大全)?"
)
"""The name of a kind and no more: a page may have it above the title of a report."""
GLUE = Regex(
    rf"[。！？；;：:”）)][ \t\u3000]*(?=[（(][ 　]?{HAN}|{HAN}[、．.])|(?=[（(][ 　]?一[ 　]?[)）])"
    r"|(?:(?<=[\u4e00-\u9fff.])[ \t\u3000]+|(?<=总结|计划|报告|汇报|思路|打算|安排|如下|方面))(?=一、)"
)
"""What may stand in front of a heading inside of a line: of the first of a count also a colon, a space, or nothing."""
_NUMBER = Regex(rf"[{NUMERALS}（(](?:[、．.]|(?<=[（(])[ 　]?[{NUMERALS}])")
"""What stands behind each of them; it is looked for in a fraction of the time."""
SQUASHED = 150
"""Code points of the shortest line into which parts may have been pressed that are counted from one."""
LONG_ITEM = 100
"""Code points of the longest numbered line in which no heading is looked for."""
ENTRY = 60
"""Code points of the shortest part; what is shorter is an entry of a list, or has no text behind its heading."""
RUN_ON = 12
"""Code points of the shortest sentence that may be a heading with text behind it."""
_FIRSTS = ("一、", "一）", "一)")
_AFTER = (
    r"(?=\s?(?:20[\dXx*×_]{2}年|[xX×*]{2,4}年|[今去近本]年|[一半两三五]年[来多]|[上下]半年[，,]|[一二三]季度[，,]"
    r"|\d{1,2}月|一是|首先[，,]|1[、.．]))"
)
BEGINS = Regex(_AFTER)
"""How texts of reports begin."""
_RUN_ON = Regex(
    r"(?:(?:基本|总体|工作|主要工作|工作开展|工作完成|任务完成|履职|整改)情况|主要(?:工作)?(?:做法|成效|成绩|措施)(?:[和与及](?:成效|做法))?"
    r"|(?:目前|当前|工作中)?存在的?(?:主要|突出|一些)?(?:困难|问题|不足|短板)(?:[和与及](?:困难|问题|不足|短板|原因))?"
    r"|(?:下一?步|今后)的?(?:工作)?的?(?:打算|计划|思路|安排|措施|举措|努力方向)|努力方向|(?:意见|对策)[和与及]?建议)"
    r"(?![和与及以暨、，,。：:；;（(的了并分进中是报汇如总表整得较\s])"
    r"|[^。；;：:！？]{2,30}?(?:(?:情况|回[顾忆]|[总小]结|做法|成[效绩]|问题|不足|短板|打算|计划|思路|安排|措施|举措|建议|意见|对策|原因|方向|体会|经验"
    rf"|目标|要求|重点|任务)(?:{_AFTER}|(?=\s?(?:根据|按照|为(?:了|全面|深入|进一步|贯彻|切实|认真|确保)|目前|截[至止]|我[局县市镇乡区校院街社])))"
    rf"|(?:建设|发展|管理|服务|作用|工作|水平|能力|质量|机制|局面|[工程目]程){_AFTER})"
    r"|[^。；;：:！？\s]{3,38}[\u4e00-\u9fff”）)](?=\s+(?:[\u4e00-\u9fff“]|20\d\d|[xX×]{2})[^。\s]{20})"
    r"|[^。；;：:！？，,（(]{3,29}?[^。；;：:！？，,（(之唯其统单同](?=一是)"
    r"|[^。；;！？]{2,40}?(?=[（(][ 　]?一[ 　]?[)）])"
)
"""A heading that its text follows on the same line with no full stop between: 基本情况2024年，全县……"""

_GLUED = (NumeralStyle.HAN_BRACKETED, NumeralStyle.HAN)
"""The numbers of headings that are looked for at the end of a paragraph."""
_ONES = "〇一二三四五六七八九"
_HEADING, _PARAGRAPH = BlockKind.HEADING, BlockKind.PARAGRAPH
"""Looked up for every line: a name is found faster than what an enumeration has."""

HEADING_LIMIT = 60
"""Code points of the longest heading that a numeral in front makes; longer ones are numbered paragraphs."""
SHORT_HEADING_LIMIT = 32
"""The same for 1. and （1）, which as often number the items of a list."""
TITLE_LIMIT = 60
TITLE_LINES = 6
"""A title stands among the first so many lines that are not blank."""
OWN_TITLE = 8
"""Code points from which on a title is one report's own, whatever it says."""


def is_markdown(name: str) -> bool:
    """Whether a draft in a file called ``name`` is Markdown, as all are but ``.txt``."""
    return not name.lower().endswith(".txt")


def parse(text: str, *, markdown: bool) -> Draft:
    """The draft that ``text`` is. ``markdown``: also fences and tables count; else only what plain text can have."""
    front = read_front(text)
    lines = Lines(text)
    special = code_and_tables(text, front.span.end) if markdown else {}
    blocks: list[Block] = []
    comment_end = front.span.end
    for number, (first, end) in enumerate(lines.edges()):
        if first == end or first < comment_end or not (line := text[first:end].lstrip(SPACE)):
            continue
        span = Span(first, end)
        if (kind := special.get(number)) is not None:
            blocks.append(_special(text, span, kind, blocks))
            continue
        start = end - len(line)
        if line[0] not in MARKS and not line[0].isdecimal():
            stop = start + len(line.rstrip(SPACE))
            body = span if start == first and stop == end else Span(start, stop)
            blocks.append(Block(_PARAGRAPH, span, body))
            continue
        comment = _COMMENT.match(text, start) if text.startswith("<!--", start) else None
        if comment and not text[comment.end() : lines.span(lines.position(comment.end())[0]).end].strip(SPACE):
            comment_end = comment.end()
            blocks.append(Block(BlockKind.HTML, Span(span.start, comment_end), Span(comment_end, comment_end)))
            continue
        blocks.append(block_of(text, span, start, markdown))
    blocks = _without_lonely_numbers(text, _unglued(text, blocks), markdown)
    title = title_of(text, blocks)
    if title is not None:
        place, block = title
        blocks[place] = block
    draft = Draft(text, markdown, front, tuple(blocks), title[1] if title else None)
    draft.lines = lines
    return draft


def _indent(text: str, span: Span) -> int:
    at = span.start
    while at < span.end and text[at] in SPACE:
        at += 1
    return at


def _trimmed(text: str, start: int, end: int, extra: str = "") -> Span:
    kept = text[start:end].rstrip(SPACE + extra)
    end = start + len(kept)
    return Span(end - len(kept.lstrip(SPACE)), end)


def _special(text: str, span: Span, kind: BlockKind, blocks: list[Block]) -> Block:
    """A line of a fence (joined to the one before) or of a table."""
    if (
        kind is BlockKind.CODE
        and blocks
        and blocks[-1].kind is kind
        and "\n\n" not in text[blocks[-1].span.end : span.start]
    ):
        before = blocks.pop()
        return before._replace(span=Span(before.span.start, span.end), body=Span(span.end, span.end))
    return Block(
        kind, span, Span(span.end, span.end) if kind is BlockKind.CODE else _trimmed(text, span.start, span.end)
    )


def block_of(text: str, span: Span, start: int, markdown: bool) -> Block:
    """The block of a line that begins with one of MARKS at ``start``."""
    line = span.of(text)
    mark = text[start]
    if mark == "#" and (m := _HASHES.match(line)):
        return _hashed(text, span, span.start + m.end(), len(m[1]))
    if mark in "-*_=—─━" and _RULE.match(line):
        return Block(BlockKind.RULE, span, Span(span.end, span.end))
    if mark == ">" and (m := _QUOTE.match(line)):
        return Block(BlockKind.QUOTE, span, _trimmed(text, span.start + m.end(), span.end))
    if mark in _BULLETS and (m := _BULLET.match(line) or _EMPTY_BULLET.match(line)):
        return Block(BlockKind.ITEM, span, _trimmed(text, span.start + m.end(), span.end))
    if numeral := numeral_at(text, start):
        return _numbered(text, span, numeral, markdown)
    if heading := _bold_heading(text, span, start):
        return heading
    return Block(BlockKind.PARAGRAPH, span, _trimmed(text, start, span.end))


def _hashed(text: str, span: Span, start: int, level: int) -> Block:
    body = _trimmed(text, start, span.end, "#")
    bold = _bold(text, body.start, body.end)
    if bold is not None and bold.end + 2 == body.end:
        body = _trimmed(text, bold.start, bold.end)
    numeral = numeral_at(text, body.start)
    if numeral:
        body = _trimmed(text, numeral.span.end, body.end)
    return Block(BlockKind.HEADING, span, _trimmed(text, body.start, body.end, "。：:"), level, numeral)


def _bold(text: str, start: int, end: int) -> Span | None:
    """What stands between two marks of strong emphasis, the first of them at ``start``."""
    mark = text[start : start + 2]
    close = text.find(mark, start + 3, end) if mark in ("**", "__") else -1
    return Span(start + 2, close) if close > 0 else None


def _bold_heading(text: str, span: Span, start: int) -> Block | None:
    """A number and a few words in bold: **（一）抓学习。**全年…"""
    bold = _bold(text, start, span.end)
    numeral = numeral_at(text, bold.start) if bold else None
    if bold is None or numeral is None or numeral.span.end >= bold.end:
        return None
    body = _trimmed(text, numeral.span.end, bold.end, "。：:")
    stop = SENTENCE_END.search(text, body.start, body.end)
    running = _trimmed(text, bold.end + 2, span.end)
    goes_on = (
        len(running) and running.start == bold.end + 2 and body.end == bold.end and text[running.start] not in "：:"
    )
    if not 0 < len(body) <= HEADING_LIMIT or stop or goes_on:
        return None
    level = HEADING_LEVEL[numeral.style]
    return Block(BlockKind.HEADING, span, body, level, numeral, running if running else None)


def _numbered(text: str, span: Span, numeral: Numeral, markdown: bool) -> Block:
    """A heading where its sentence is short enough for one, else an item."""
    rest = _trimmed(text, numeral.span.end, span.end)
    han = numeral.style in (NumeralStyle.HAN, NumeralStyle.HAN_BRACKETED)
    stop = SENTENCE_END.search(text, rest.start, rest.end)
    sentence = Span(rest.start, stop.end() if stop else rest.end)
    goes_on = len(rest) > ENTRY and (len(sentence) > RUN_ON or _counts_from_one(text, rest.start, sentence.end))
    if han and goes_on and (head := _RUN_ON.match(text, rest.start, rest.end)):
        sentence = Span(rest.start, head.end())
    running = _trimmed(text, sentence.end, rest.end)
    heading = _trimmed(text, sentence.start, sentence.end, "。：:")
    if han:
        is_heading = len(heading) <= HEADING_LIMIT
    else:
        ends_open = not stop and text[rest.end - 1 : rest.end] not in ("；", ";", "，", ",")
        is_heading = not markdown and 0 < len(heading) <= SHORT_HEADING_LIMIT and bool(running or ends_open)
    if not is_heading:
        return Block(BlockKind.ITEM, span, rest, numeral=numeral)
    level = HEADING_LEVEL[numeral.style]
    return Block(BlockKind.HEADING, span, heading, level, numeral, running if running else None)


def _without_lonely_numbers(text: str, blocks: list[Block], markdown: bool) -> list[Block]:
    """1. and （1） lines without text below or behind them are items of a list, not headings."""
    if markdown:
        return blocks
    result = list(blocks)
    for place, block in enumerate(blocks):
        if (
            block.level in (4, 5)
            and block.numeral
            and block.running is None
            and not text.startswith("#", _indent(text, block.span))
        ):
            after = blocks[place + 1] if place + 1 < len(blocks) else None
            if after is None or after.numeral or after.kind is BlockKind.HEADING:
                whole = _trimmed(text, block.numeral.span.end, block.span.end)
                result[place] = Block(BlockKind.ITEM, block.span, whole, numeral=block.numeral)
    return result


def _unglued(text: str, blocks: list[Block]) -> list[Block]:
    """Split off headings that stand at the end of the paragraph before: 。（四）加强…。 behind （三）."""
    result: list[Block] = []
    last: dict[NumeralStyle, int] = {}
    for block in blocks:
        result.append(block)
        if block.numeral and (block.kind is _HEADING or _is_long(block)):
            _count(last, block.numeral)
        while (last or len(result[-1].span) >= ENTRY) and (found := _glued_in(text, result[-1], last)) is not None:
            host, heading = found
            result[-1:] = [host, heading]
            if heading.numeral:
                _count(last, heading.numeral)
    return result


def _is_long(block: Block) -> bool:
    """Whether it is a numbered line of more than one sentence, the first of them too long for a heading."""
    return block.kind is BlockKind.ITEM and block.numeral is not None and len(block.body) > LONG_ITEM


def _count(last: dict[NumeralStyle, int], numeral: Numeral) -> None:
    last[numeral.style] = numeral.value
    for style, level in HEADING_LEVEL.items():
        if level > HEADING_LEVEL[numeral.style]:
            last.pop(style, None)


def _glued_in(text: str, host: Block, last: dict[NumeralStyle, int]) -> tuple[Block, Block] | None:
    kind = host.kind
    area = host.body if kind is _PARAGRAPH or _is_long(host) else host.running if kind is _HEADING else None
    if area is None:
        return None
    long = area.end - area.start >= (ENTRY if host.glued else SQUASHED)
    squashed = long and _counts_from_one(text, area.start, area.end)
    first = text.rfind("一、", area.start, area.end)
    opening = first > area.start and area.end - first <= SHORT_HEADING_LIMIT
    if (
        not squashed
        and not opening
        and not any(_may_follow(text, area, number) for style, number in last.items() if style in _GLUED)
    ):
        return None
    begin = host.body.end if host.running else area.start
    if _NUMBER.search(text, begin, area.end) is None:
        return None
    for glue in GLUE.finditer(text, begin, area.end):
        for style in _GLUED:
            if not PATTERNS[style].match(text, glue.end()):
                continue
            numeral = numeral_at(text, glue.end())
            if numeral is None or numeral.style is not style or numeral.value != last.get(style, 0) + 1:
                continue
            if _lists(text, area.start, glue.end(), style):
                continue
            heading = _numbered(text, Span(numeral.span.start, host.span.end), numeral, False)
            if numeral.value == 1:
                is_part = squashed and _begins(text, area, heading, host)
                is_part = is_part or _ends_line(text, area, glue.end(), heading)
            else:
                is_part = area.start <= glue.start() and glue[0][:1] not in ("：", ":")
                is_part = is_part and (heading.kind is _HEADING or _is_long(heading))
            if not is_part or len(heading.body) < 2:
                continue
            rest = _trimmed(text, area.start, glue.end())
            head = host._replace(span=Span(host.span.start, glue.end()))
            cut = head._replace(running=rest or None) if host.running else head._replace(body=rest)
            return cut, heading._replace(glued=True)
    return None


def _counts_from_one(text: str, start: int, end: int) -> bool:
    return any(text.find(first, start, end) >= 0 for first in _FIRSTS)


def _ends_line(text: str, area: Span, start: int, heading: Block) -> bool:
    """Whether 一、 at ``start`` ends the line as a heading does, behind a sentence or 如下：."""
    if heading.kind is not _HEADING or heading.running or heading.span.end != area.end or start == area.start:
        return False
    stopped = text.endswith(("。", "；"), start, area.end)
    return not stopped and text[area.start : start].rstrip(SPACE).endswith(("。", "如下：", "如下:"))


def _begins(text: str, area: Span, heading: Block, host: Block) -> bool:
    """Whether the count from ``heading`` is one of parts: behind its number stands more than an entry of a list has."""
    first = heading.numeral
    assert first is not None
    start = first.span.start
    if first.style is NumeralStyle.HAN_BRACKETED and text[start - 1] not in "。！？：:”）) \t\u3000":
        below = host.numeral is not None and host.numeral.style is NumeralStyle.HAN
        if start != area.start or not below:
            return False
    elif text[start - 1] in "；;":
        return False
    second = next((m for m in PATTERNS[first.style].finditer(text, first.span.end, area.end) if m[1] == "二"), None)
    end = second.start() if second else area.end
    part = text[start:end].rstrip(SPACE)
    if len(part) < ENTRY or (part[-1] in "；;，,、" and second):
        return False
    runs_on = heading.kind is _HEADING and text[heading.body.end : heading.body.end + 1] not in ("。", "：", ":", "！")
    return runs_on or SENTENCE_END.search(part, 0, len(part) - ENTRY // 4) is not None


def _may_follow(text: str, area: Span, number: int) -> bool:
    """Whether the number behind this one may stand in ``area``: quick, since there is one such question a paragraph."""
    ones = (number + 1) % 10
    return not ones or text.find(_ONES[ones], area.start, area.end) >= 0


def _lists(text: str, start: int, end: int, style: NumeralStyle) -> bool:
    """Whether a paragraph counts by itself: 主要做了：（一）…；（二）…。 Its numbers are no headings."""
    return any(
        style is NumeralStyle.HAN_BRACKETED or text[m.start() - 1] in "：:；;。，,"
        for m in PATTERNS[style].finditer(text, start, end)
    )


def title_of(text: str, blocks: Sequence[Block]) -> tuple[int, Block] | None:
    """Which of the ``blocks`` is the title, and as what it counts.

    The first ``#`` heading of level 1; else the likeliest of the first lines, as one.
    """
    for place, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING and block.level == 1:
            return place, block
    first: tuple[int, Block] | None = None
    category: tuple[int, Block] | None = None
    for place, block in enumerate(blocks[:TITLE_LINES]):
        if block.kind is BlockKind.HEADING:
            break
        body = block.body.of(text)
        if block.kind is not BlockKind.PARAGRAPH or len(body) > TITLE_LIMIT or body[-1:] in "。！？；，、：,;:….":
            continue
        if ABOVE_TITLE.match(body):
            continue
        title = block._replace(kind=BlockKind.HEADING, level=1)
        if any(word in body for word in _TITLE_WORDS):
            if len(body) >= OWN_TITLE or not _CATEGORY.fullmatch(body):
                return place, title
            category = category or (place, title)
        first = first or ((place, title) if place == 0 else None)
    return category or first
