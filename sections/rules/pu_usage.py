"""PU005, PU006, PU007: marks that are right in themselves and wrong where they stand."""

from __future__ import annotations

from itertools import product

from drafts import regex as re
from drafts.edit import Edit
from drafts.han import is_han
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.marked import marked
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.bl_claims import Ground
from sections.rules.plain_text import is_blank, is_residue, places, plain
from sections.rules.pu_document import document_numbers
from sections.rules.pu_marks import Mark, is_wide, listed
from sections.rules.pu_spaces import split_words
from sections.rules.report_lines import is_report
from sections.signs import Signs
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


_DASHES = Words(*"~～—–-－至")
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
    for dash, _ in _DASHES.places_in(text):
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
    括号、书名号里面不以逗号开头结尾；发文字号的年份用六角括号（〔2023〕12号）；词中间的空格（工 作）是从 PDF 带来的。

    怎么认：挨着汉字才算；目录里的点线、英文、代码、数字之间的连接号不报；起止、路线用的一字线（京—沪）不报，
    后面是解释的话才提示；网页摘要行末的点归 ST006 管。不是报告的 Markdown 不查。

    修复：省略号、破折号、叠用的同一个标点，换成一个规范的，词中间的空格删去，安全；不同的标点叠在一起、单个破折号，要人点头；
    段首的标点不改。
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
    yield from _at_line_start(view)


_AND_SO_ON = "等(?![级额待候距量效同于式边分次差腰高号比离温压闲价值份身])"
"""等 that ends a list, and begins no other word."""
_OF = "的(?![确士的])"
"""的 that nothing can be listed in front of."""
_SUSPECT = Regex(
    rf"……[。，、]|…+|\.{{3,}}|[{_STOPS}]{{2,}}|(?<=[^\x00-\x7f]),{{2,}}(?=[^\x00-\x7f])|[！？][。，、；]|[。！？]”。|。”[，、；]"
    rf"|[，、；](?=[）》])|(?<=[（《])[，。、；]|、(?={_AND_SO_ON}|{_OF})|`|(?<=[^\x00-\x7f]) ?-{{2,3}} ?(?=[^\x00-\x7f])|[─―－]{{2,}}|—(?: ?—)*"
)
_SIGNS = Words(
    "…",
    "...",
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
    if found[0] in "….":
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
    dotted = found[0] == "."
    if found in ("……", "…………") or (dotted and len(found) > 6):
        return None
    if not is_wide(before) or before == "：" or (behind and behind not in "\n" and not is_wide(behind)):
        return None
    return _hit(ground, start, end, f"省略号“{found}”应写“……”（六个点）", "……", safe=True)


def _dash(ground: Ground, start: int, end: int, before: str, behind: str) -> Hit | None:
    found = ground.text[start:end]
    marks = found.replace(" ", "")
    if marks[0] == "—" and len(marks) == 2 and " " not in found:
        return None
    if marks[0] == "-" and ground.text.startswith(_NAMELESS, end):
        return None
    if len(marks) > 3 or not is_han(behind) or not (is_wide(before) or _opens_line(ground, start)):
        return None
    if len(marks) >= 2:
        if marks[0] in "-" and not (is_han(before) or before in "”》）"):
            return None
        return _hit(ground, start, end, f"“{found}”应写成破折号“——”", "——", safe=True)
    if _opens_line(ground, start):
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
            if (said.rstrip().rstrip(_CLOSERS)[-1:] or "。") in _CLOSED and not is_blank(view, span):
                yield Hit(span, f"一段不能以“{first}”开头，前面是不是丢了字")
        last = block.span


_TITLE = "县体育局2024年工作总结\n\n"
NEEDLESS_COMMAS = Rule(
    "PU005",
    "needless-comma",
    "书名号引号之间的顿号",
    Level.HINT,
    needless_commas,
    signs=(Signs("》、《", "”、“"),),
    bad=(
        marked(_TITLE + "印发《健身计划》⟦、⟧《赛事办法》。\n"),
        marked(_TITLE + "开展“健身月”⟦、⟧“健步走”、“趣味运动会”等活动。\n\n修订《章程》⟦、⟧《细则》。\n"),
        marked(_TITLE + "- 举办“**球王**”⟦、⟧“棋王”争霸赛。\n"),
    ),
    good=(
        Example(_TITLE + "印发《健身计划》《赛事办法》（试行）、《章程》，开展“健身月”“健步走”活动。\n"),
        Example(_TITLE + "增强“四个意识”、坚定“四个自信”、做到“两个维护”。\n"),
        Example("# 笔记\n\n读了《甲》、《乙》。\n"),
    ),
)
RANGES = Rule(
    "PU006",
    "range-unit",
    "数值范围省略单位",
    Level.HINT,
    ranges,
    signs=(Signs.of(_DASHES), Signs(*"万亿%％‰")),
    bad=(
        marked(_TITLE + "投入⟦13～17万⟧元，客流增长⟦5-10%⟧。\n"),
        marked(_TITLE + "每场吸引⟦1.5—2万⟧人次，覆盖率⟦60 ~ 70%⟧。\n"),
        marked(_TITLE + "总投资⟦2至3亿⟧元，占比约**⟦3-5％⟧**。\n"),
    ),
    good=(
        Example(_TITLE + "投入13万～17万元，客流增长5%～10%，温度20～25℃，里程400—500公里，5-10人一组。\n"),
        Example(_TITLE + "2021—2025年，第3-5万步，比例为5:10，GB/T 9704-2012%，10-5%。\n"),
        Example(_TITLE + "电话0571-88万，编号A1-3万，日期2024-12-31，1-2-3万。\n"),
    ),
)
MISUSED = Rule(
    "PU007",
    "misused-mark",
    "标点用得不对",
    Level.WARNING,
    misused_marks,
    bad=(
        marked(_TITLE + "开展健步走、广场舞⟦...⟧丰富群众生活⟦。。。⟧\n\n还有赛事、培训⟦…⟧都受欢迎。\n"),
        marked(_TITLE + "建成健身点12个⟦，，⟧新增器材300件⟦。。⟧\n\n举办赛事8场⟦，。⟧参赛2000人。\n"),
        marked(_TITLE + "目标只有一个⟦--⟧群众满意。\n\n全民健身⟦──⟧我们在行动。办好一件事⟦—⟧让群众就近健身。\n"),
        marked(_TITLE + "运动员表示：“明年再来。”⟦。⟧他又问：“什么时候？”⟦。⟧\n\n⟦，⟧赛事圆满结束。\n"),
        marked(_TITLE + "举办健步走、广场舞⟦、⟧等活动，办出了群众的⟦`⟧口碑⟦！。⟧\n"),
        marked(_TITLE + "坚持“群众第一”⟦、⟧的宗旨办赛。\n"),
        marked(
            _TITLE + "印发办法（试行⟦，⟧），组织培训（⟦，⟧含复训）；为谁办⟦？，⟧他说：“办好赛事。”⟦，⟧掌声很热烈。\n"
        ),
        marked(_TITLE + "落实县府办发⟦（2023）⟧12号文件，全县健身⟦工 作⟧有序，赛事质量⟦提 升⟧明显。\n"),
        marked(_TITLE + "送健身指导下乡⟦,,⟧办培训、送器材……⟦。⟧\n"),
        marked("全力办好群众身边的赛事\n⟦—⟧县体育局2024年工作总结\n", path="例.txt"),
    ),
    good=(
        Example(_TITLE + "健步走、广场舞……丰富群众生活。目标只有一个——群众满意。\n"),
        Example(
            _TITLE + "开通城东—城西线路，2021—2025年，京—津—冀联动，范围1--3，Go to... and --help，推进--镇河长制。\n"
        ),
        Example("县体育局2024年工作总结\n一、主要工作............3\n二、存在问题…………5\n姓名：......\n", path="例.txt"),
        Example("县体育局2024年工作总结\n完成场馆改造，新增器材\n，群众满意度提高。\n", path="例.txt"),
        Example(_TITLE + "办法见第三节“怎么报名？”。开展跑步、等级考评、的的确确受欢迎，用 `a` 和 `b` 标注。\n"),
        Example(_TITLE + "他说：“好！”群众问：“真的吗？”大家都同意“明年再办”。\n"),
        Example(
            _TITLE
            + "学党史 悟思想 办实事，张三 工人，遵循自愿、等价原则，2024 年 工作，县府办发〔2023〕12号，（2023）京01民终12号。《你好！》，一场（冬季）。\n"
        ),
        Example("# 笔记\n\n然后...就好了，，。\n"),
    ),
)
RULES = (NEEDLESS_COMMAS, RANGES, MISUSED)
