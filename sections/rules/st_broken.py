"""ST007: paragraphs that were broken in two where a page or a line of a PDF ended."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from drafts.edit import Edit
from drafts.han import HAN, is_han
from drafts.model import Block, BlockKind
from drafts.regex import Regex
from drafts.span import LINE_END, Span, cells
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.measure import measured
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.once import once
from sections.rules.report_lines import SPACE, is_report
from sections.rules.rs_pages import page_numbers
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FIRST_HALF = 30
"""Code points of the shortest first half; shorter lines may be headings or items."""
LONG = 60
"""Code points of a first half that is a paragraph for certain."""
SHOWN = 10
COLUMNS = 80
"""Cells of the longest line of what is laid out for a terminal, manuals and the like."""
WRAPPED = 12
"""Lines from which a text may have been wrapped at a fixed width."""
LINES = 12
"""Lines of a paragraph, on average, up to which a manual has them."""
FULL = 0.85
"""Part of the longest line that a line fills which was broken for lack of room, and of such lines that are as wide."""
_STOPPED = Regex(r"[。！？；：…”）》][ \t\u3000]*$")
_OPEN_END = ("、", "，", ",", "（", "(", "《", "“", "‘")
_CLOSED_START = Regex(
    r"[，。、；：！？”》）]|(?!(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z])[）])[^“”《》（）\n。]{1,12}[”》）]"
)
_LAST_CLAUSE = Regex(r"[^，。；：、！？…,;!?]*$")
_SHORT_END = Regex(rf"[，。；](?!等)[{HAN}]{{1,2}}(?<!如下)$")
"""Behind 、 it may be the last of a list of names, and stays."""
_SHORT_START = Regex(
    rf"(?![另且但故又再而因若如即则今兹望请附注问答例按])[{HAN}][，、；。：]|(?!特此|谢谢|完毕|此致|敬礼|以上)[{HAN}]{{2}}[。；]"
)
_FIGURE = Regex(r"\d[\d.,]*[ ]?")
_OPENER = Regex(
    r"(?:今年|去年|近年|一年|上半年|下半年|全年|全[市县区省镇乡]|截至|目前|同时|此外|另外|总之|下一步|接下来|首先|其次|再次|最后"
    r"|为此|为了|因此|对此|近日|日前|现将|以上|特此|新的一年|回顾|展望|在[^，。]{1,12}[，下上中]|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]|20\d\d)"
)


_HEADING, _PARAGRAPH = BlockKind.HEADING, BlockKind.PARAGRAPH
_TEXT = (_PARAGRAPH, BlockKind.ITEM, _HEADING)


class _Break(NamedTuple):
    before: Block
    end: int
    start: int
    sure: bool


def broken_paragraphs(view: View) -> Iterator[Hit]:
    """一段话从中间断成了两段：前一段没有说完、没有句末标点，后一段从半个词开始。

    从 PDF 复制文字，页末和行末会变成换行，“就业”被断成“就”和“业。”，读不通，也会让查重、统计出错。
    断在顿号、逗号后面，断处只剩一两个字，或者后一段以标点、带单位的数开头，都是确凿的；一份文本有两处以上确凿的，
    或者夹着页码的，其他没有句末标点的长段落也一并指出。漏了句号、后面另起一段的不报。Markdown 段落内的换行本来就会接上，不报。
    全文都按固定宽度断行的，只在第一处说一次；认不出文种、段间有空行的，不超过80栏的行可能是照终端的宽度排的，不查。

    修复：前后直接接上，一个字不改，安全；全文断行的，短行里可能有条目，不安全，要人点头。
    """
    if not is_report(view):
        return
    found: Sequence[_Break] = ()
    columns = _columns(view)
    wrapped = _wrapped(view, columns)
    if not wrapped:
        found = [b for b in _breaks(view) if not columns or _width(view, b.end) > columns]
        wrapped = _at_one_width(view, found)
    if wrapped:
        edits = tuple(Edit(end, start, "") for end, start in wrapped)
        message = f"全文是按固定宽度断的行（{len(wrapped)}处），一段话分成了许多行，应接上"
        yield Hit(Span(max(0, wrapped[0][0] - 1), wrapped[0][0]), message, Fix(edits, safe=False))
        return
    sure = sum(b.sure for b in found)
    if sure < len(found):
        sure += sum(1 for _ in page_numbers(view))
    for item in found:
        if item.sure or (sure > 1 and item.end - item.before.span.start >= (LONG if sure == 2 else FIRST_HALF)):
            following = view.text[item.start : item.start + SHOWN].split("\n")[0]
            yield Hit(
                _tail(view, item),
                f"这一段没有说完就断开了，应与下一段“{following}……”接上",
                Fix((Edit(item.end, item.start, ""),), safe=True),
            )


def _columns(view: View) -> int:
    """Cells of the longest line that may have been broken to fit a terminal, as those of manuals are; 0: no line was.

    A manual is no report, as far as is known, and has blank lines between its paragraphs.
    """
    laid_out = view.kind is None and view.text.count("\n\n") * LINES >= view.text.count("\n")
    return COLUMNS if laid_out else 0


def _width(view: View, end: int) -> int:
    """Cells of the line that stops at ``end``."""
    return cells(view.text[view.text.rfind("\n", 0, end) + 1 : end])


def may_be_broken(view: View, around: Span | None = None) -> bool:
    """Whether a paragraph may be broken, beside or in the lines ``around`` if these are given, where others are."""
    if _may_be_wrapped(view):
        return True
    if around is None:
        return bool(_breaks(view))
    blocks = view.draft.blocks
    first = bisect_left(blocks, around.start, key=Block.start)
    last = bisect_right(blocks, around.end, lo=first, key=Block.start)
    return any(True for _ in _between(view, blocks[max(0, first - 1) : last + 1]))


def _may_be_wrapped(view: View) -> bool:
    """Whether no paragraph is too long for a line of a text that was wrapped at one width."""
    longest = max((len(b.body) for b in view.draft.blocks if b.kind is _PARAGRAPH), default=0)
    return not view.draft.markdown and longest <= 2 * LONG


def _wrapped(view: View, columns: int) -> list[tuple[int, int]]:
    """Ends and starts of lines, where the lines of a plain text are all about as long and most stop in mid-sentence."""
    lines = [b for b in view.draft.blocks if b.kind is _PARAGRAPH]
    if len(lines) < WRAPPED or not _may_be_wrapped(view):
        return []
    width = max(cells(b.body.of(view.text)) for b in lines)
    if not FIRST_HALF < width <= 2 * LONG:
        return []
    full = [
        (before.span.end, after.body.start)
        for before, after in pairwise(view.draft.blocks)
        if after.kind is BlockKind.PARAGRAPH
        and before.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING)
        and before is not view.draft.title
        and cells(before.span.of(view.text)) >= max(width * FULL, columns + 1)
        and view.text[before.span.end : after.span.start].count("\n") == 1
        and not _STOPPED.search(view.text, before.body.start, before.span.end)
    ]
    return full if len(full) * 2 > len(lines) else []


def _at_one_width(view: View, found: Sequence[_Break]) -> list[tuple[int, int]]:
    """Ends and starts of ``found``, where nearly all of its lines are as wide, give or take half a character."""
    if view.draft.markdown or len(found) < WRAPPED:
        return []
    widths: dict[int, int] = {}
    for item in found:
        width = _width(view, item.end)
        widths[width] = widths.get(width, 0) + 1
    alike = max(number + widths.get(width + 1, 0) for width, number in widths.items())
    return [(item.end, item.start) for item in found] if alike >= len(found) * FULL else []


@once
def _breaks(view: View) -> Iterator[_Break]:
    return _between(view, view.draft.blocks)


def _between(view: View, blocks: Sequence[Block]) -> Iterator[_Break]:
    """Where a paragraph may be broken between two of ``blocks``, which follow one another."""
    tail = [s for f in view.matched.sections if f.section.id in ("sign-off", "date") for s in f.spans]
    tail_start = min((s.start for s in tail), default=len(view.text) + 1)
    for before, after in pairwise(blocks):
        if after.kind is not _PARAGRAPH or after is view.draft.title or after.span.start >= tail_start:
            continue
        if before.kind is _HEADING and not before.running:
            continue
        if before.kind not in _TEXT or before.span.end - before.span.start < FIRST_HALF:
            continue
        end, start = before.span.end, after.body.start
        while end > before.span.start and view.text[end - 1] in SPACE:
            end -= 1
        if view.draft.markdown and len(LINE_END.findall(view.text[end:start])) < 2:
            continue
        if end - before.span.start >= FIRST_HALF and (sure := _broken(view, before, end, start)) is not None:
            yield _Break(before, end, start, sure)


def _broken(view: View, before: Block, end: int, start: int) -> bool | None:
    """Whether the text breaks between ``end`` and ``start``: True for certain, False perhaps, None not."""
    first = view.prose[max(before.span.start, end - LONG) : end]
    second = view.after(start, LONG)
    if not second or second[0] != view.text[start]:
        return None
    if first.endswith(_OPEN_END) or _CLOSED_START.match(second):
        return is_han(second[0]) or second[0] in "“《，。、；：！？”》）" or second[0].isdecimal() or None
    if is_han(first[-1]) and (m := _FIGURE.match(second)) and measured(second, m.end()):
        return True
    if not (is_han(first[-1]) or first[-1] in "”》") or not (is_han(second[0]) or second[0] in "“《"):
        return None
    if _OPENER.match(second):
        return None
    if _SHORT_END.search(first) or _SHORT_START.match(second):
        return True
    said = view.prose[before.span.start : end]
    return False if ("。" in said or "；" in said) and len(second) >= FIRST_HALF // 2 else None


def _tail(view: View, item: _Break) -> Span:
    """The last clause in front of the break, as far as it is shown."""
    text = view.prose[item.before.span.start : item.end].rstrip("、，,")
    clause = _LAST_CLAUSE.search(text)
    length = len(clause[0]) if clause else 1
    return Span(item.end - min(max(length, 1), SHOWN), item.end)


_TITLE = "县农业农村局2024年工作总结\n\n"
_HEAD = "今年以来，全县坚持把粮食安全放在首位，严格落实耕地保护责任，新建高标准农田三万亩，"
_FLOW = "坚持新发展理念，推进种养循环，带动农户增收，群众生活明显改善，村容村貌焕然一新；"
_HEAD_LINES = "".join(f"{(_FLOW * 12)[at : at + 33]}\n" for at in range(0, 460, 33))
_BLANK_LINES = (
    7 * "坚持新发展理念，推进种养循环，带动农户增收，生活\n改善 XX 户，培训 XXX 期 XXXX 人次，新建 X 处道\n路，"
)
"""Lines as wide as one another, though not as long."""
_MANUAL = "".join(
    f"\n2.{n} 说明\n\n用 {('apt', 'apt-get')[n % 2]} 装好软件包以后，"
    f"运行 {('systemctl 看服务已经', 'systemctld 看服务')[n % 2]}是否启动，\n再看日志。\n"
    for n in range(1, 15)
)
RULES = (
    Rule(
        "ST007",
        "broken-paragraph",
        "段落被断开",
        Level.WARNING,
        broken_paragraphs,
        bad=(
            Example(_TITLE + f"{_HEAD}改善了生产条\n\n件。举办培训十二期。\n", ((3, 42),), ((3, 48),)),
            Example(
                _TITLE + f"{_HEAD}打造“红色先\n\n锋”品牌三个。{_HEAD}现将情况报告如\n\n下：工作平稳。\n",
                ((3, 42), (5, 49)),
            ),
            Example(_TITLE + f"{_HEAD}推\n\n动小农户和现代农业有机衔接，带动群众增收。\n", ((3, 42),), ((3, 43),)),
            Example(
                _TITLE + f"{_HEAD}推广了良种、\n\n良法和良机，单产稳步提高。\n", ((3, 43),), ((3, 48),), path="例.txt"
            ),
            Example(
                _TITLE
                + f"{_HEAD}改善了生产条\n\n件。{_HEAD}成效明显。{_HEAD}实\n\n施良种补贴。{_HEAD}成效明显。开展“送技下乡”\n\n"
                + "系列服务活动，覆盖全部乡镇，群众普遍欢迎。\n",
                ((3, 42), (5, 90), (7, 53)),
            ),
            Example(_TITLE + _HEAD_LINES, ((3, 33),), path="例.txt"),
            Example(_TITLE + _BLANK_LINES, ((3, 24),), path="例.txt"),
            Example(_TITLE + _MANUAL, ((6, 40),), path="例.txt"),
        ),
        good=(
            Example(_TITLE + f"{_HEAD}改善了生产条件。\n\n举办培训十二期。\n"),
            Example(_TITLE + f"{_HEAD}改善了生产条件\n\n同时，举办培训十二期，覆盖全部乡镇。\n"),
            Example(_TITLE + f"{_HEAD}改善了生产条\n件。举办培训十二期。\n"),
            Example(_TITLE + f"1）{_HEAD}改善了生产条件。\n\n2）举办培训十二期，覆盖全部乡镇。\n", path="例.txt"),
            Example(_TITLE + f"{_HEAD}成效明显，经验被省里转发推广\n\n抓好春耕备耕，组织农资下乡，保障供应平稳。\n"),
            Example(
                _TITLE
                + "参会单位有县发展改革局、县财政局、县水利局、县气象局和各乡镇，联系人：李强、王五\n\n会议研究了三件事。\n"
            ),
            Example(_MANUAL.lstrip(), path="例.txt"),
            Example(_TITLE + "一、抓粮食生产，抓耕地保护，抓农田建设，抓农机推广，抓技术培训\n\n效果较好。\n"),
        ),
    ),
)
