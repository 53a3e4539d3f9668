"""What PU005, PU006 and PU007 tell of marks that are right in themselves and wrong where they stand."""

from __future__ import annotations

from itertools import product

from drafts import regex as re
from drafts.edit import Edit
from drafts.han import is_han
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.rule import Fix, Hit, Level
from sections.rules.bl_claims import Ground
from sections.rules.plain_text import is_blank, is_residue, places, plain
from sections.rules.pu_document import document_numbers, stray_points
from sections.rules.pu_marks import Mark, is_wide, listed
from sections.rules.pu_spaces import split_words
from sections.rules.report_lines import is_report
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_STOPS = "，。、；："
_CLOSED = "。！？；…："
_CLOSERS = "”》）"
_EXPLAINS = (
    "让",
    "为",
    "是",
    "即",
    "把",
    "从",
    "以",
    "这",
    "那",
    "用",
    "要",
    "做",
    "一个",
    "一项",
    "一支",
    "一场",
    "一条",
    "一名",
)
"""What the text behind a dash begins with when it explains; a connecting line (京—沪) is followed by a name."""
INDENT = 20
"""Code points that may stand in front of the first and behind the last mark of a line."""
_QUOTED = 80
"""Characters of the longest quotation whose beginning is looked for."""
LONGEST_DASH = 8
"""Marks of the longest dash; of more a line is drawn."""
_LEFT = 4
"""Han characters in front of a dash from which it may be one of explanation."""


def needless_commas(view: View) -> Iterator[Hit]:
    """并列的书名号之间、引号之间用了顿号：《甲》、《乙》，“一”、“二”。

    标有引号、书名号的并列成分之间通常不用顿号（GB/T 15834-2011，4.5.3.5）；中间夹着括注的用，不报。只作提示。
    不是报告的 Markdown 不查。

    修复：删去顿号。许多单位习惯保留，不安全，要人点头。
    """
    if not is_report(view):
        return
    ground = plain(view)
    found = [at for pair in ("》、《", "”、“") for at in places(ground.text, pair) if not _goes_on(ground.text, at)]
    marks = []
    for at in sorted(found):
        span = ground.span(at + 1, at + 2)
        edit = Edit(span.start, span.end, "")
        marks.append(Mark(span, (edit,), f"{ground.text[at]} 和 {ground.text[at + 2]} 之间通常不用顿号"))
    yield from listed(view, marks, "全文多处在并列的书名号、引号之间用了顿号（{}处），通常不用", usual=1, safe=False)


def _goes_on(text: str, at: int) -> bool:
    """Whether the second name has words of its own behind it, which the comma keeps apart: “甲”、“乙”比赛、“丙”展览。"""
    end = text.find(text[at], at + 3, at + 40)
    rest = text[end + 1 : end + 10] if end > 0 else ""
    return is_han(rest[:1]) and rest[0] not in "等和与及以的" and "、" in rest


DASHES = Words(*"~～—–-－至")
_LOW = Regex(r"(?<![\dA-Za-z.\-/:~～—–－])(\d{1,9}(?:\.\d{1,4})?)[ ]?\Z")
_HIGH = Regex(r"([~～—–\-－至])[ ]?(\d{1,9}(?:\.\d{1,4})?)[ ]?(万|亿|[%％‰])")
_LONGEST = 16
"""Code points of the longest lower number, with what may not stand in front of it."""


def ranges(view: View) -> Iterator[Hit]:
    """数值范围的前一个数省略了“万”“亿”“%”：13～17万元、5-10%。

    省略会有歧义：13～17万元可以读成十三元到十七万元。应写 13万～17万元、5%～10%（GB/T 15835-2011，5.1.3）。
    单位是“元”“人”“公里”的可以省略，不报；年份起止不算。只作提示。不是报告的 Markdown 不查。

    修复：在前一个数后面补上“万”“亿”“%”，数字不动；是不是这个意思要人看一眼，不安全。
    """
    if not is_report(view):
        return
    ground = plain(view)
    if not any(unit in ground.text for unit in "万亿%％‰"):
        return
    text = ground.text
    for dash, _ in DASHES.places_in(text):
        behind = _HIGH.match(text, dash)
        before = _LOW.search(text, max(0, dash - _LONGEST), dash) if behind else None
        if before is None or behind is None:
            continue
        low, (between, high, unit) = before[1], behind.groups()
        start = before.start()
        if float(low) >= float(high) or (len(low) == 4 and low[:2] in ("19", "20")) or text[start - 1] == "第":
            continue
        at = ground.span(*before.span(1)).end
        good = f"{low}{unit}{between}{high}{unit}"
        fix = Fix((Edit(at, at, unit),), safe=False)
        yield Hit(ground.span(start, behind.end()), f"“{text[start : behind.end()]}”容易读错，应写“{good}”", fix)


def misused_marks(view: View) -> Iterator[Hit]:
    """标点用得不对：省略号不是六个点、破折号不成双、标点叠在一起、一段以标点开头、引号里外都有句号。

    省略号是六个点，占两个字（……）；破折号占两个字（——），用“--”“──”“—”代替的不规范（GB/T 15834-2011）。
    叠用的标点多半是改稿时没有删净，句子中间单独一个 ` 是从网页带来的；“等”“的”前面不用顿号，
    括号、书名号里面不以逗号开头结尾；发文字号的年份用六角括号（〔2023〕12号）；词、句子中间和标点后面的空格（工 作）、半角的点是从 PDF、网页带来的。

    怎么认：挨着汉字才算；目录里的点线、英文、代码、数字之间的连接号不报；起止、路线用的一字线（京—沪）不报，
    后面是解释的话才提示；网页摘要行末的点归 ST006 管。不是报告的 Markdown 不查。

    修复：省略号、破折号、叠用的同一个标点，换成一个规范的，词中间、标点后面的空格删去，安全；不同的标点叠在一起、单个破折号、句子中间的空格，要人点头；
    段首的标点、句子中间的点不改。
    """
    if not is_report(view):
        return
    ground = plain(view)
    if not ground.chinese:
        return
    text = ground.text
    for m in _suspects(text):
        hit = _judged(ground, m.start(), m.end())
        if (
            hit is not None
            and not is_residue(view, hit.span)
            and not is_blank(view, hit.span)
            and not _teaser(view, hit)
        ):
            yield hit
    yield from split_words(view, ground)
    yield from document_numbers(view, ground)
    yield from stray_points(view, ground)
    yield from _at_line_start(view)


_AND_SO_ON = "等(?![级额待候距量效同于式边分次差腰高号比离温压闲价值份身]|一[等会下])"
"""等 that ends a list, and begins no other word."""
_OF = "的(?![确士的])"
"""的 that nothing can be listed in front of."""
_SUSPECT = Regex(
    rf"……[。，、]|…+|\.{{3,}}|·{{3,}}|[{_STOPS}]{{2,}}|(?<=[^\x00-\x7f]),{{2,}}(?=[^\x00-\x7f])|[！？][。，、；]|[。！？]”。|。”[，、；]"
    rf"|[，、；](?=[）》])|(?<=[（《])[，。、；]|、(?={_AND_SO_ON}|{_OF})|`|(?<=[^\x00-\x7f]) ?-{{2,8}} ?(?=[^\x00-\x7f])|[─―－]{{2,}}|—(?: ?—)*"
)
_SIGNS = Words(
    "…",
    "...",
    "···",
    "”。",
    ",,",
    *map("".join, product("！？", "。，、；")),
    *map("".join, product(("。”",), "，、；")),
    *map("".join, product("，、；", "）》")),
    *map("".join, product("（《", "，。、；")),
    "、等",
    "、的",
    "`",
    "--",
    "—",
    *map("".join, product(_STOPS, repeat=2)),
    *map("".join, product("─―－", repeat=2)),
)
"""What a suspect begins with, or has as its second character."""


_NAMELESS = ("镇", "乡", "村", "县", "街道", "社区")
"""What two hyphens stand in front of where a name was taken out: --镇."""


def _suspects(text: str) -> Iterator[re.Match[str]]:
    """What may be a misused mark, in order; one begins where the last one ended."""
    past = 0
    for start, _ in _SIGNS.places_in(text):
        if start >= past and (
            m := _SUSPECT.match(text, max(past, start - 1))
            or _SUSPECT.match(text, start)
            or _SUSPECT.match(text, start + 1)
        ):
            yield m
            past = m.end()


def _judged(ground: Ground, start: int, end: int) -> Hit | None:
    found = ground.text[start:end]
    before, behind = ground.text[start - 1 : start] if start else "", ground.text[end : end + 1]
    if found[0] == "…" and found[-1] != "…":
        return _hit(ground, end - 1, end, "省略号后面一般不用句号、逗号", "", safe=False, level=Level.HINT)
    if found[0] == ",":
        return _hit(ground, start, end, f"标点“{found}”多写了", "，", safe=True)
    if found[0] in "….·":
        return _ellipsis(ground, start, end, before, behind)
    if found.strip(" ")[0] in "-─―－—":
        return _dash(ground, start, end, before, behind)
    if found == "`":
        return _lone_backtick(ground, start, before, behind)
    if len(found) == 1 and before + behind and (before in "（《" or behind in "）》"):
        inside = f"“{before}”后面" if before in "（《" else f"“{behind}”前面"
        return _hit(ground, start, end, f"{inside}不能有“{found}”", "", safe=False)
    if found == "、":
        return _hit(ground, start, end, f"“{behind}”前面不用顿号", "", safe=False)
    if "”" in found:
        if found[0] != "。" and not _is_said(ground.text, end - 2):
            return None
        return _hit(ground, end - 1, end, f"引号里已经有句末标点，外面的“{found[-1]}”多了", "", safe=False)
    if found == "。" * len(found) and len(found) > 2:
        return _hit(ground, start, end, f"“{found}”应写成省略号“……”", "……", safe=True)
    if len(set(found)) == 1:
        return _hit(ground, start, end, f"标点“{found}”多写了", found[0], safe=True)
    return Hit(ground.span(start, end), f"“{found}”两个标点叠在一起，应留一个")


def _is_said(text: str, closing: int) -> bool:
    """Whether the quotation that ends at ``closing`` is what somebody said, a sentence by itself: he asked: “…？”"""
    opening = text.rfind("“", max(0, closing - _QUOTED), closing)
    return opening > 0 and text[opening - 1] in "：:"


def _lone_backtick(ground: Ground, at: int, before: str, behind: str) -> Hit | None:
    text = ground.text
    line = text[text.rfind("\n", 0, at) + 1 : at] + text[at + 1 :].partition("\n")[0]
    if "`" in line or not is_wide(before) or not is_han(behind):
        return None
    return _hit(ground, at, at + 1, "这里多了一个“`”，应删去", "", safe=False)


def _hit(
    ground: Ground, start: int, end: int, message: str, good: str, *, safe: bool, level: Level | None = None
) -> Hit:
    span = ground.span(start, end)
    return Hit(span, message, Fix((Edit(span.start, span.end, good),), safe), level)


def _ellipsis(ground: Ground, start: int, end: int, before: str, behind: str) -> Hit | None:
    found = ground.text[start:end]
    if found in ("……", "…………") or (found[0] in ".·" and len(found) > 6):
        return None
    if not is_wide(before) or before in "：〔【" or (behind and behind not in "\n" and not is_wide(behind)):
        return None
    return _hit(ground, start, end, f"省略号“{found}”应写“……”（六个点）", "……", safe=True)


def _dash(ground: Ground, start: int, end: int, before: str, behind: str) -> Hit | None:
    found = ground.text[start:end]
    marks = found.replace(" ", "")
    if marks[0] == "—" and len(marks) == 2 and " " not in found:
        return None
    if marks[0] == "-" and ground.text.startswith(_NAMELESS, end):
        return None
    opens = _opens_line(ground, start)
    if len(marks) > 2 and behind == " ":
        behind = ground.text[end + 1 : end + 2]
    is_led = is_han(behind) or behind == "《" or (opens and marks[0] != "-" and behind.isdecimal())
    if len(marks) > LONGEST_DASH or not is_led or not (opens or is_wide(before)):
        return None
    if len(marks) >= 2:
        if marks[0] in "-" and not (is_han(before) or before in "”》）"):
            return None
        return _hit(ground, start, end, f"“{found}”应写成破折号“——”", "——", safe=True)
    if opens:
        return _hit(ground, start, end, "破折号占两个字，应写“——”", "——", safe=False)
    if _explains(ground.text, start, end):
        return _hit(ground, start, end, "这里像是破折号，占两个字，应写“——”", "——", safe=False, level=Level.HINT)
    return None


def _opens_line(ground: Ground, at: int) -> bool:
    ahead = ground.text[max(0, at - INDENT) : at]
    return not ahead.rpartition("\n")[2].strip() and ("\n" in ahead or at <= INDENT)


def _explains(text: str, start: int, end: int) -> bool:
    clause = re.split("[，。；：、！？“”《》（）\n]", text[max(0, start - 30) : start])[-1]
    around = text[max(0, start - 60) : start] + text[end : end + 60]
    return len(clause) >= _LEFT and text.startswith(_EXPLAINS, end) and "—" not in around


def _teaser(view: View, hit: Hit) -> bool:
    """Whether the line is a teaser that ST006 reports."""
    line = view.lines.span(view.lines.position(hit.span.start)[0])
    if (
        view.text[hit.span.end : min(line.end, hit.span.end + INDENT)].strip()
        or hit.span.of(view.text)[0] not in ".…。"
    ):
        return False
    from sections.rules.st_title import repeated_title

    return any(told.span.overlaps(hit.span) for told in repeated_title(view))


def _at_line_start(view: View) -> Iterator[Hit]:
    """A mark at the start of a paragraph whose predecessor is complete; else ST007 joins the two."""
    text = view.text
    last: Span | None = None
    for block in view.draft.blocks:
        start = block.body.start
        first = text[start] if block.body.end > start else ""
        if first and first in _STOPS and view.after(start) == first:
            span = Span(start, start + 1)
            said = last.of(text) if last else ""
            if is_closed(said) and not is_blank(view, span):
                yield Hit(span, f"一段不能以“{first}”开头，前面是不是丢了字")
        last = block.span


def is_closed(line: str) -> bool:
    """Whether nothing of the line goes on in the next one."""
    return (line.rstrip().rstrip(_CLOSERS)[-1:] or "。") in _CLOSED
