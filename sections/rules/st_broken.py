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
from sections.prose import OPAQUE
from sections.rule import Fix, Hit
from sections.rules.once import once
from sections.rules.report_lines import LINE_ENDS, SPACE, is_report
from sections.rules.rs_pages import page_lines
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence, Set

FIRST_HALF = 30
"""Code points of the shortest first half; shorter lines may be headings or items."""
LONG = 60
"""Code points of a first half that is a paragraph for certain."""
PAGE = 4
"""Lines from one of text to the next, where a page ends between them."""
SHOWN = 10
COLUMNS = 80
"""Cells of the longest line of what is laid out for a terminal, manuals and the like."""
ONCE = 30
"""Breaks up to which each is told of, where a text was wrapped at a fixed width."""
FEWEST = 6
"""Breaks from which on a text may have been wrapped at a fixed width."""
NARROW = 40
"""Cells of the narrowest line of such a text."""
MIXED = 4
"""So many other lines there may be to one that was broken, and so many that were broken to one with a full stop."""
LINES = 12
"""Lines of a paragraph, on average, up to which a manual has them."""
FULL = 0.85
"""Part of the longest line that a line fills which was broken for lack of room, and of such lines that are as wide."""
CLAUSES = 3
"""Commas from which on a line is a sentence for certain, and no heading."""
_GOES_ON = Regex(rf"[{HAN}，、,（(《“：”》%\dA-Za-z]")
_FULL_STOP = Regex("[。；]")
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
_ENDS = "。！？；：…”）"
_TEXT_BEHIND = Regex(r"\s+(?!→|http|www)\S")
"""Not the end of the draft, nor an address that a paragraph leads to."""
_ADDRESS_END = Regex(r"(?:://|www\.)[!-~]+[，、]?$")
"""Behind an address of the web, words that are joined to it become part of it."""
_FIGURE = Regex(r"\d[\d.,]*[ ]?")
_OPENER = Regex(
    r"(?:今年|去年|近年|一年|上半年|下半年|全年|全[市县区省镇乡]|截至|目前|同时|此外|另外|总之|下一步|接下来|首先|其次|再次|最后"
    r"|为此|为了|因此|对此|近日|日前|现将|以上|特此|新的一年|回顾|展望|在[^，。]{1,12}[，下上中]|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]|20\d\d)"
)


_HEADING, _PARAGRAPH = BlockKind.HEADING, BlockKind.PARAGRAPH
_TEXT = (_PARAGRAPH, BlockKind.ITEM, _HEADING)


class _Break(NamedTuple):
    end: int
    start: int
    before: Block
    sure: bool


def broken_paragraphs(view: View) -> Iterator[Hit]:
    """一段话从中间断成了两段：前一段没有说完、没有句末标点，后一段从半个词开始。

    从 PDF 复制文字，页末和行末会变成换行，“就业”被断成“就”和“业。”，读不通，也会让查重、统计出错。
    断在顿号、逗号后面，断在常用词中间（“责／任”），断处只剩一两个字，或者后一段以标点、带单位的数开头，都是确凿的；一份文本有两处以上确凿的，
    或者夹着页码的，其他没有句末标点的长段落也一并指出。别的段落都有句末标点，只有个别长段落没有的，也报：不是断了，就是漏了句号、没有写完。Markdown 段落内的换行本来就会接上，不报。
    全文都按固定宽度断行的，断处都指出，三十处以上只在第一处说一次；认不出文种、段间有空行的，不超过80栏的行可能是照终端的宽度排的，不查。

    断在页末的，页码和页眉夹在中间，先删去它们，再接上。

    修复：前后直接接上，一个字不改，安全；后一行像是另起一段的，三十处以上的，短行里可能有条目，不安全，要人点头。
    """
    if not is_report(view):
        return
    columns = _columns(view)
    wide = {b.end: b for b in _wrapped(view, columns)}
    found = {b.end: b for b in _breaks(view) if not columns or _width(view, b.end) > columns}
    told = wide or found
    if len(told) > ONCE and (wide or _are_as_wide(view, found)):
        first = min(told)
        message = f"全文是按固定宽度断的行（{len(told)}处），一段话分成了许多行，应接上"
        edits = tuple(Edit(b.end, b.start, "") for b in told.values() if _is_joined(view, b))
        yield Hit(Span(max(0, first - 1), first), message, Fix(edits, safe=False))
        return
    sure = sum(b.sure for b in found.values())
    if sure < len(found):
        sure += len(page_lines(view)[0])
    least = LONG if sure == 2 else FIRST_HALF
    told_of = [
        item
        for item in (wide | found).values()
        if item.sure or item.end in wide or (sure > 1 and item.end - item.before.span.start >= least)
    ]
    for item in told_of:
        yield _hit(view, item)
    if not wide:
        yield from _open_ends(view, {item.end for item in told_of})


def _open_ends(view: View, told: Set[int]) -> Iterator[Hit]:
    """Where long paragraphs stop without a mark, if nearly all others have one; not those ``told`` of as broken."""
    blocks = view.draft.blocks
    ends = [end for block in blocks if (end := _open_end(view, block))]
    if not ends or len(ends) * MIXED > 2 + sum(_is_stopped(view, block) for block in blocks):
        return
    for end in ends:
        if end not in told:
            yield Hit(Span(end - SHOWN, end), "这一段末尾没有标点，是漏了句号，还是没有写完？请补上")


def _open_end(view: View, block: Block) -> int:
    """Where a long paragraph stops that has no mark there and is no heading, caption or list; 0 of any other."""
    if block.span.end - block.span.start < LONG or view.text[block.span.end - 1] in _ENDS or block.kind not in _TEXT:
        return 0
    text = block.span.of(view.prose).rstrip(SPACE)
    last = text[text.rfind("。") + 1 :]
    if len(text) < LONG or not is_han(text[-1]) or (last == text and text.count("，") < CLAUSES):
        return 0
    end = block.span.start + len(text)
    return 0 if last.startswith("—") or last.endswith(("摄", "页")) or not _TEXT_BEHIND.match(view.text, end) else end


def _is_stopped(view: View, block: Block) -> bool:
    text = block.span.of(view.prose).rstrip(SPACE)
    return block.kind in _TEXT and len(text) >= LONG and text[-1] in _ENDS


def _hit(view: View, item: _Break) -> Hit:
    following = view.text[item.start : item.start + SHOWN].split("\n")[0]
    safe = item.sure or not _OPENER.match(view.text, item.start)
    fix = Fix((Edit(item.end, item.start, ""),), safe=safe) if _is_joined(view, item) else None
    return Hit(_tail(view, item), f"这一段没有说完就断开了，应与下一段“{following}……”接上", fix)


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
    blocks = view.draft.blocks
    if around is None:
        return bool(_breaks(view)) or any(_open_end(view, block) for block in blocks)
    first = bisect_left(blocks, around.start, key=Block.start)
    last = bisect_right(blocks, around.end, lo=first, key=Block.start)
    near = blocks[max(0, first - PAGE) : last + PAGE]
    return any(_open_end(view, block) for block in near) or any(True for _ in _between(view, _pairs(view, near)))


def _may_be_wrapped(view: View) -> bool:
    """Whether no paragraph is too long for a line of a text that was wrapped at one width."""
    longest = max((len(b.body) for b in view.draft.blocks if b.kind is _PARAGRAPH), default=0)
    return longest <= 2 * LONG


def _wrapped(view: View, columns: int) -> list[_Break]:
    """Where lines that are as wide as one another stop in mid-sentence, and few are wider: all that ``view`` has of them.

    Of items and verses, with the lines that follow them, few have a full stop.
    """
    if not _may_be_wrapped(view):
        return []
    least = max(NARROW, columns + 1)
    open_ends = [
        (width, item)
        for item in _all_pairs(view)
        if _goes_on(view, item) and (width := _width(view, item.end)) >= least
    ]
    if len(open_ends) < FEWEST:
        return []
    widths = [width for width, _ in open_ends]
    widest = max(widths, key=lambda width: (sum(width * FULL <= w <= width for w in widths), width))
    full = [item for width, item in open_ends if widest * FULL <= width <= widest]
    lines = [b for b in view.draft.blocks if b.kind in _TEXT]
    wider = sum(b.span.end - b.span.start >= LONG for b in lines) if widest < 2 * LONG else 0
    stopped = sum(_FULL_STOP.search(view.text, b.before.span.start, _next_end(view, b)) is not None for b in full)
    if len(full) < max(FEWEST, len(lines) / MIXED, MIXED * wider) or stopped * MIXED < len(full):
        return []
    return full


def _next_end(view: View, item: _Break) -> int:
    """Where the line ends that follows a break."""
    end = view.text.find("\n", item.start)
    return end if end >= 0 else len(view.text)


def _goes_on(view: View, item: _Break) -> bool:
    """Whether no stop is in front of the break, and no figure or Latin word on both sides of it."""
    last, first = view.text[item.end - 1], view.text[item.start]
    if last in "。；：！？" or not (
        _GOES_ON.match(last) and (is_han(first) or first in "“《" or (first.isascii() and first.isalnum()))
    ):
        return False
    return not (last.isascii() and first.isascii())


def _is_joined(view: View, item: _Break) -> bool:
    """Whether nothing stands between the two halves, no page's number or head."""
    return not view.text[item.end : item.start].strip(SPACE + LINE_ENDS)


def _are_as_wide(view: View, found: Iterable[int]) -> bool:
    """Whether nearly all of the lines that end where something was ``found`` are as wide, give or take half a character."""
    if view.draft.markdown:
        return False
    widths: dict[int, int] = {}
    ends = list(found)
    for end in ends:
        width = _width(view, end)
        widths[width] = widths.get(width, 0) + 1
    return max(number + widths.get(width + 1, 0) for width, number in widths.items()) >= len(ends) * FULL


@once
def _all_pairs(view: View) -> Iterator[_Break]:
    return _pairs(view, view.draft.blocks)


@once
def _breaks(view: View) -> Iterator[_Break]:
    return _between(view, _all_pairs(view))


def _between(view: View, pairs: Iterable[_Break]) -> Iterator[_Break]:
    """Which of ``pairs`` of lines may be two halves of a paragraph."""
    for item in pairs:
        before = item.before
        if item.end - before.span.start < FIRST_HALF or (before.kind is _HEADING and not before.running):
            continue
        if (sure := _broken(view, before, item.end, item.start)) is not None:
            yield item._replace(sure=sure)


def _pairs(view: View, blocks: Sequence[Block]) -> Iterator[_Break]:
    """Where a paragraph begins right below another line of text; what pages have above and below theirs does not count."""
    tail = [s for f in view.matched.sections if f.section.id in ("sign-off", "date") for s in f.spans]
    tail_start = min((s.start for s in tail), default=len(view.text) + 1)
    of_pages = sorted(line.start for lines in page_lines(view) for line in lines)
    if of_pages:
        blocks = [b for b in blocks if bisect_left(of_pages, b.span.start) == bisect_left(of_pages, b.span.end)]
    for before, after in pairwise(blocks):
        if after.kind is not _PARAGRAPH or after is view.draft.title or after.span.start >= tail_start:
            continue
        if before.kind not in _TEXT or before is view.draft.title:
            continue
        end, start = before.span.end, after.body.start
        if view.text[start : after.span.end].strip(SPACE).isdecimal():
            continue  # the number of a page
        while end > before.span.start and view.text[end - 1] in SPACE:
            end -= 1
        if not view.draft.markdown or len(LINE_END.findall(view.text[end:start])) > 1:
            yield _Break(end, start, before, sure=False)


def _broken(view: View, before: Block, end: int, start: int) -> bool | None:
    """Whether the text breaks between ``end`` and ``start``: True for certain, False perhaps, None not."""
    first = view.prose[max(before.span.start, end - LONG) : end]
    second = view.after(start, LONG)
    if not second or second[0] != view.text[start]:
        return None
    if first.rstrip("，、")[-1:] == OPAQUE and _ADDRESS_END.search(view.text, before.span.start, end):
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
    from sections.rules.st_split import splits_word

    if splits_word(first, second):
        return True
    said = view.prose[before.span.start : end]
    return False if ("。" in said or "；" in said) and len(second) >= FIRST_HALF // 2 else None


def _tail(view: View, item: _Break) -> Span:
    """The last clause in front of the break, as far as it is shown."""
    text = view.prose[item.before.span.start : item.end].rstrip("、，,")
    clause = _LAST_CLAUSE.search(text)
    length = len(clause[0]) if clause else 1
    return Span(item.end - min(max(length, 1), SHOWN), item.end)
