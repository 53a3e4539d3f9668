"""FG004: so many things announced, and another number of them told."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from drafts import regex as re
from drafts.model import HEADING_LEVEL, Block, BlockKind, NumeralStyle
from drafts.numeral import count_value, han_text, han_value
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.rule import Hit
from sections.rules.fg_named import AND, may_be
from sections.rules.fg_ranked import ranked
from sections.rules.passage import DIGITS, REACH, Passage, digit_within, passages, places
from sections.rules.report_lines import SPACE, is_report
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

RUN = 8000
"""Code points in which a run of 一是…二是… has to end."""
SOON = 16
"""Code points in which figures follow 分别."""
AHEAD = 400
"""Blocks looked through for the items of a numbered list."""
_STOPS = "。；：！？!?;:，,、（(—\n\r" + SPACE
_MODIFIERS = ("的", "重点", "主要", "具体", "突出", "关键", "明显", "工作", "方面", "民生", "中心", "创新", "特色")
_NOUNS = frozenset(
    "大事 工作 措施 举措 任务 问题 不足 短板 差距 困难 原因 内容 体会 做法 特点 亮点 意见 建议 要求 打算 情况 成效 实事 着手 入手 发力 "
    "目的 结合 优势 变化 转变 作用 层面 维度 阶段 步骤 难题 现象 倾向 途径 渠道 抓手 方向 坚持 确保 强化 突出 注重 到位 "
    "下功夫 狠下功夫 用力 推进 抓起 做起 努力 环节 关系 事 事情 经验 启示 思考 机制 制度 文章 如下 目标 改进 加强 提升 突破 开展工作 推进工作 抓落实 做工作".split()
)
_CUES = ("以下", "如下", "下列", "重点", "主要", "着力", "做好", "抓好", "存在", "从", "突出", "采取", "做到", "体现")
_NOT_COUNTED = ("第", "前", "后", "这", "上述", "以上", "另", "其他", "其余", "两项法规", "每", "各", "“", "《")
_PARTS = (
    "情况",
    "回顾",
    "总结",
    "问题",
    "不足",
    "打算",
    "计划",
    "思路",
    "安排",
    "下一步",
    "成效",
    "做法",
    "保障",
    "结束",
)
"""In the headings of the parts of a report."""
_SPOKEN = ("意见", "要求", "建议", "体会", "启示")
"""What a speech has so many of, and no more parts behind them."""
_GOES_ON = ("此外", "另外", "最后", "再者", "再次", "还有就是", "与此同时")
_LED = Regex(r"(?:[做抓干办][好实]|从|重点[做抓]|我再?[讲提谈])$")
"""What leads to the things counted: 重点做好四个方面工作。"""
_COUNTED = Regex(
    r"(?<![第前后这其每各一二三四五六七八九十百千万\d])([二两三四五六七八九])(?:大类|类|大|项|种)[\u4e00-\u9fff]{2,6}：([^，；：。“”《》（）]{4,120})(?=。|\Z)"
)
"""Things counted, a colon, and a list of them to the end of the sentence."""
_COUNTED_BEHIND = Regex(
    r"((?:[\u4e00-\u9fff]{2,14}、){2,8}[\u4e00-\u9fff]{0,10}?([\u4e00-\u9fff]{2}))([二两三四五六七八九])(?:大类|类|大|项|种)"
)
_APART = Regex(
    r"(?<![第前后另其余各每\d万])(\d{1,2}|[二两三四五六七八九十])([个家名所条支类项种])(?![月小百])[^，。；：、\d（）]{0,12}(?:（[^（）]{0,30}）)?(?:，(?:同比|比上年|较上年|比去年)[^，。；：、]{2,10})?，分别[是为]([^，；：。\d《（）]{4,160})(?=。|\Z)",
    words=("分别是", "分别为"),
)
"""So many of something, and their names one by one."""
_COUNTED_QUOTES = Regex(
    r"((?:“[^“”]{2,14}”[、和与及]?)+“[^“”]{2,14}”|“[^“”]{4,20}(?:、[^“”、]{4,20}){1,4}”)([二两三四五六七八九])(?:大(?!事|家)|个方面)"
)
"""“项目攻坚”和“争先进位”两大行动."""
_COUNTS = tuple(number + unit for number in "二两三四五六七八九" for unit in ("大类", "类", "大", "项", "种"))
_QUOTED_WITH = ("大", "个", "项", "种", "类", "")


class _Announced(NamedTuple):
    """``number`` things, in words at ``span``. ``exact``: ``：`` or 以下 leads straight to them."""

    number: int
    span: Span
    exact: bool


def lists(view: View) -> Iterator[Hit]:
    """说的几项和列出的几项对不上：“重点抓好三项工作：一是……四是……”，“五大行动”（只列了四个）。

    加了一条、删了一条，前面的数没有跟着改。

    怎么认：“几项工作”“几个方面”紧挨着后面的“一是……二是……”或（一）（二）、1. 2.；“讲四点意见”后面的一、二、三、；
    引号里的“五大行动”“四史”后面紧跟着括号或冒号里的并列，而且每一个都以同一个词开头或结尾。
    编号断了的（归 ST001、ST004）、文字被截去的、后面用“此外”“最后”接着说的，不报；带“等”的不数。不是报告的 Markdown 不查。

    修复：没有。该改数还是该补一条，只有写的人知道。
    """
    if not is_report(view):
        return
    prose = view.prose
    for word in ("是", "要"):
        at = prose.find("一" + word)
        while at >= 0:
            if at and prose[at - 1] in _STOPS:
                yield from _run(view, at, word)
            at = prose.find("一" + word, at + 1)
    yield from _numbered(view)
    if "：" in prose or ":" in prose:
        for passage in passages(view, *_COUNTS, fits=_colon_near):
            yield from _enumerated(passage)
    if "、" in prose:
        for passage in passages(view, *_COUNTS, fits=_behind_list):
            yield from _summed_up(passage)
    if "”" in prose:
        for passage in passages(view, *_COUNTS, "个方面", fits=_behind_quotes):
            for m in _COUNTED_QUOTES.finditer(passage.text):
                listed = m[1].count("”") if m[1].count("“") > 1 else m[1].count("、") + 1
                if listed > 1 and listed != count_value(m[2]):
                    yield Hit(passage.span(m.start(2), m.end()), f"这里说{m[2]}项，前面列了{listed}项，请核对")
    for passage in passages(view, "分别是", "分别为"):
        yield from _told_apart(passage)
    yield from ranked(view)
    for passage in passages(view, "分别", fits=digit_within(SOON)):
        if not passage.lacks_figures:
            from sections.rules.fg_matched import matched

            yield from matched(passage)
    if "”" in prose:
        for passage in passages(view, "”（", "”(", "”：", "”:"):
            yield from _quoted(passage)


_ENDS = frozenset("。！？.!? \t\u3000")
"""What a line ends with that is not cut off in the midst of a clause."""


@cache
def _phrase() -> re.Pattern[str]:
    return re.known(
        r"([二两三四五六七八九十]{1,2}|\d{1,2})(个方面|方面|项|点|条|件|个)([^，；：。、“”《》（）0-9]{0,8})[：。，]?$"
    )


def _announced(prose: str, end: int, *, aside: bool = False) -> _Announced | None:
    """How many things the clause that ends at ``end`` announces; blank lines and marks may lie between.

    ``aside``: it ends in a comma, right in front of 一是.
    """
    while end and prose[end - 1] in SPACE + "\n\r":
        end -= 1
    if not end or prose[end - 1] not in ("，," if aside else "：:。"):
        return None
    low = max(0, end - 1 - 60)
    start = max(max(prose.rfind(stop, low, end - 1) for stop in "。；！？\n\r") + 1, low)
    passage = Passage(prose, start, end)
    text = passage.text
    m = _phrase().search(text)
    if m is None or text[: m.start()].endswith(_NOT_COUNTED) or text[m.start() - 1 : m.start()] in DIGITS:
        return None
    count = count_value(m[1])
    tail = m[3].removesuffix("如下")
    while (rest := next((tail.removeprefix(w) for w in _MODIFIERS if tail.startswith(w)), tail)) != tail:
        if tail in _NOUNS:
            break
        tail = rest
    if count is None or not 2 <= count <= 20 or (tail and tail not in _NOUNS) or not (tail or m[3] or m[2] != "个"):
        return None
    leads = text.endswith(("：", "，"))
    told = any(word in text for word in ("以下", "如下", "下列")) or _LED.search(text, 0, m.start()) is not None
    if not leads and not told and not any(word in text for word in _CUES):
        return None
    return _Announced(count, passage.span(m.start(), m.end(2)), leads or told)


def _run(view: View, at: int, word: str) -> Iterator[Hit]:
    """重点做好三项工作：一是…二是…"""
    prose = view.prose
    announced = _announced(prose, at, aside=prose[at - 1 : at] in ("，", ","))
    if announced is None:
        return
    headings = view.draft.headings
    place = bisect_right(headings, at, key=lambda block: block.span.start)
    end = min(headings[place].span.start if place < len(headings) else len(prose), at + RUN)
    line_end = prose.find("\n", at) if "\n" in prose[at:end] else end
    if _mark(prose, "二" + word, at, min(line_end, end)) is not None:
        end = min(line_end, end)
    again = _mark(prose, "一" + word, at + 1, end)
    end = end if again is None else again
    count, last = 1, at
    while count < 30 and (found := _mark(prose, han_text(count + 1) + word, last + 1, end)) is not None:
        count, last = count + 1, found
    if count < 2 or (again is not None and count < announced.number):
        return
    if any(_mark(prose, han_text(n) + word, last, end) is not None for n in range(count + 2, count + 5)):
        return
    broken = prose.find("\n", last)
    if count < announced.number and 0 <= broken <= end and prose[broken - 1] not in _ENDS:
        return
    if count < announced.number and (end == at + RUN or _goes_on(view, prose, last, end, count, at)):
        return
    if count != announced.number:
        yield _hit(announced, count)


def _goes_on(view: View, prose: str, last: int, end: int, count: int, at: int) -> bool:
    rest = prose[last:end]
    if any(word in rest for word in _GOES_ON) or any(at <= cut.start <= end for cut in view.matched.cut):
        return True
    return any(f"{han_text(count + 1)}{word}" in rest for word in "是要、") or f"第{han_text(count + 1)}" in rest


def _mark(prose: str, word: str, start: int, end: int) -> int | None:
    """The next ``word`` that stands where a clause begins."""
    at = prose.find(word, start, end)
    while at >= 0:
        if prose[at - 1 : at] in _STOPS:
            return at
        at = prose.find(word, at + 1, end)
    return None


def _hit(announced: _Announced, count: int) -> Hit:
    return Hit(announced.span, f"这里说{announced.number}项，后面列了{count}项，请核对")


def _numbered(view: View) -> Iterator[Hit]:
    """存在以下三个问题：and then （一）（二）（三）, or 1. 2. 3."""
    blocks = view.draft.blocks
    deep = False
    for place in range(len(blocks) - 1):
        block, following = blocks[place], blocks[place + 1]
        numeral = following.numeral
        deep = deep or (block.numeral is not None and block.numeral.style is NumeralStyle.HAN)
        if numeral is None or numeral.value != 1:
            continue
        if block.kind is not BlockKind.PARAGRAPH and block.running is None:
            continue
        announced = _announced(view.prose, block.span.end)
        if announced is None or not announced.exact:
            continue
        siblings = _siblings(blocks, place + 1)
        count = len(siblings)
        if numeral.style is NumeralStyle.HAN and not _are_told_of(view, block, siblings, announced.number):
            continue
        if count < 2 or (count > announced.number and numeral.style is NumeralStyle.HAN_BRACKETED and not deep):
            continue
        if count < announced.number and any(cut.start >= block.span.start for cut in view.matched.cut):
            continue
        if count != announced.number:
            yield _hit(announced, count)


def _are_told_of(view: View, block: Block, headings: list[Block], number: int) -> bool:
    """Whether what the ``block`` announces are the headings 一、二、三、 behind it, and no parts of the report."""
    text = view.prose
    if any(word in heading.body.of(text) for heading in headings for word in _PARTS):
        return False
    return len(headings) < number or any(word in text[block.body.end - 8 : block.span.end] for word in _SPOKEN)


def _siblings(blocks: tuple[Block, ...], place: int) -> list[Block]:
    """The blocks that the list which begins at ``place`` counts without a break; none where it has one."""
    first = blocks[place].numeral
    assert first is not None
    found = [blocks[place]]
    for block in blocks[place + 1 : place + AHEAD]:
        numeral = block.numeral
        if numeral is None:
            if block.kind is BlockKind.HEADING and block.level <= HEADING_LEVEL[first.style]:
                break
            continue
        if numeral.style is first.style:
            if numeral.value == 1:
                break
            if numeral.value != len(found) + 1:
                return []
            found.append(block)
        elif HEADING_LEVEL[numeral.style] < HEADING_LEVEL[first.style]:
            break
    return found


def _quoted(passage: Passage) -> Iterator[Hit]:
    """“五大行动”（甲行动、乙行动…）, “四史”（党史…）."""
    text = passage.text
    for at in places(text, "”"):
        start = text.rfind("“", 0, at)
        opener = text[at + 1 : at + 2]
        if start >= 0 and opener in ("（", "：") and opener:
            close = text.find("）", at) if opener == "（" else len(text) if len(text) < 2 * REACH else -1
            if opener == "：":
                semicolon = text.find("；", at)
                close = semicolon if semicolon >= 0 else close
            if close > at and (named := _named(text[start + 1 : at])):
                count, words = named
                pieces = _alike(text[at + 2 : close], words)
                if len(pieces) > 1 and len(pieces) != count:
                    yield Hit(
                        passage.span(start + 1, at),
                        f"“{text[start + 1 : at]}”后面列了{len(pieces)}个，请核对",
                    )


def _colon_near(prose: str, at: int) -> bool:
    behind = prose[at : at + 8]
    return "：" in behind or ":" in behind


def _behind_list(prose: str, at: int) -> bool:
    return prose.count("、", max(0, at - 40), at) > 1


def _behind_quotes(prose: str, at: int) -> bool:
    """Whether 两大 or 两个方面 stands right behind what is quoted."""
    return prose[at - 3 : at - 2] == "”" if prose[at - 1] == "大" else prose[at - 5 : at - 4] == "”"


def _summed_up(passage: Passage) -> Iterator[Hit]:
    """新设综合门诊、夜间门诊、周末门诊五类门诊: what is listed in one form, and then counted."""
    for m in _COUNTED_BEHIND.finditer(passage.text):
        count, pieces = count_value(m[3]), m[1].split("、")
        if count and not may_be(m[1], count) and all(piece.endswith(m[2]) for piece in pieces):
            yield Hit(passage.span(m.start(3), m.end()), f"这里说{count}项，前面列了{len(pieces)}项，请核对")


def _enumerated(passage: Passage) -> Iterator[Hit]:
    """引进三类人才：师范生46人、研究生58人。"""
    for m in _COUNTED.finditer(passage.text):
        count, listed = count_value(m[1]), m[2].count("、") + 1
        if passage.text[: m.start()].endswith(_NOT_COUNTED) or listed < 2 or "等" in m[2]:
            continue
        if count is not None and not may_be(m[2], count):
            yield Hit(passage.span(m.start(1), m.start(2) - 1), f"这里说{count}项，后面列了{listed}项，请核对")


def _told_apart(passage: Passage) -> Iterator[Hit]:
    """8个部门参加，分别是办公室、人事科……: names, without figures, to the end of the sentence."""
    for m in _APART.finditer(passage.text):
        count, listed = count_value(m[1]), m[3].count("、") + 1
        if count is not None and listed > 2 and "等" not in m[3] and not may_be(m[3], count):
            yield Hit(passage.span(m.start(1), m.end(2)), f"这里说{count}{m[2]}，后面列了{listed}{m[2]}，请核对")


def _named(name: str) -> tuple[int, tuple[str, ...]] | None:
    """The number that a name begins with, and what each of its things has to begin or end with: 五大行动, 行动."""
    length = 2 if name[:2] and han_value(name[:2]) and name[0] == "十" else 1
    count = 2 if name[:1] == "两" else han_value(name[:length])
    if count is None or count < 2 or len(name) > 10:
        return None
    rest = name[length:]
    words = {rest.removeprefix(w) for w in _QUOTED_WITH} - {""}
    return (count, tuple(words)) if rest and rest[0] not in "一二三四五六七八九十百千万" else None


def _alike(listed: str, words: tuple[str, ...]) -> list[str]:
    """The things listed, if every one of them begins or ends with the word that names them; else none."""
    if "等" in listed or "“" in listed or len(listed) > 200:
        return []
    for word in sorted(words, key=len):
        pieces: list[str] = []
        for piece in listed.replace("以及", "、").split("、"):
            halves = AND.split(piece)
            fit = all(half.startswith(word) or half.endswith(word) for half in halves)
            pieces += halves if fit else [piece]
        if all(len(p) > len(word) and (p.startswith(word) or p.endswith(word)) for p in pieces):
            return pieces
    return []
