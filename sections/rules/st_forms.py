"""ST008, ST009: how the numbers of headings are written, and full stops behind headings."""

from __future__ import annotations

from itertools import pairwise

from drafts.edit import Edit
from drafts.model import Block, BlockKind, NumeralStyle
from drafts.numeral import DIGITS, HAN, han_value, written
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.report_lines import is_report
from sections.rules.st_siblings import HAN_STYLES, NO_MARK, runs, stands_elsewhere
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 40
"""Code points of the longest line that is a heading although a full stop ends it."""
BODY = 10
"""Code points of the shortest line below a heading that is text; a page number is shorter."""
_NUMBERED = (BlockKind.HEADING, BlockKind.ITEM)
_PARAGRAPH = BlockKind.PARAGRAPH
_FIRST = frozenset(DIGITS) | {"十", "百"}
_WRONG_MARK = Regex(rf"({HAN})([，,：:。]|(?!{NO_MARK}))(?=[^\s\d])")
_STOPS = "。！？；："
_BRACKETS = {"(": "（", ")": "）"}


def numeral_form(view: View) -> Iterator[Hit]:
    """标题编号的写法不统一：（一）和(一)混用、半边全角半边半角、“（一）、”多了顿号、“一.”“三，”该用顿号，“二、”“四、”中间写了“3、”。

    层次序数的写法见 GB/T 9704-2012 第 7.3.3 条：一、（一）1.（1）。带括号的序数后面不再加顿号，
    “一”后面用顿号。全文都用半角 (一) 的不报，那是标点的事；混着用才报少的一边，一样多时报半角的。只作提示。
    不是报告的 Markdown 不查。

    修复：只动括号和编号后面的标点，不动数字，安全。
    """
    if not is_report(view):
        return
    text = view.text
    numbered = [b for b in view.draft.blocks if b.numeral and b.kind in _NUMBERED]
    bracketed = NumeralStyle.HAN_BRACKETED
    han = [b for b in numbered if b.numeral and b.numeral.style is bracketed]
    shapes = [b.numeral.span.of(text) for b in han if b.numeral]
    half = sum("(" in shape and ")" in shape for shape in shapes)
    full = sum("（" in shape and "）" in shape for shape in shapes)
    for block, shape in zip(han, shapes, strict=True):
        mixed = ("(" in shape) != (")" in shape)
        if mixed or (half and full and ("(" in shape) == (half <= full)):
            yield _brackets(view, block, to_full=mixed or half <= full)
    for block in numbered:
        yield from _mark(view, block)
    yield from _wrong_marks(view)
    yield from _wrong_styles(view)


def _brackets(view: View, block: Block, *, to_full: bool) -> Hit:
    assert block.numeral is not None
    span = block.numeral.span
    change = _BRACKETS if to_full else {full: half for half, full in _BRACKETS.items()}
    shape = span.of(view.text)
    edits = tuple(Edit(span.start + at, span.start + at + 1, change[c]) for at, c in enumerate(shape) if c in change)
    good = "".join(change.get(c, c) for c in shape)
    return Hit(span, f"编号的括号不统一，这里应写“{good}”", Fix(edits, safe=True))


def _mark(view: View, block: Block) -> Iterator[Hit]:
    """A mark too many behind a bracket, or a full stop where 、 belongs."""
    assert block.numeral is not None
    span, style = block.numeral.span, block.numeral.style
    last = view.text[span.end - 1]
    if last not in "、．.":
        return
    shape = span.of(view.text)
    if style in (NumeralStyle.HAN_BRACKETED, NumeralStyle.ARABIC_BRACKETED) and last in "、．.":
        yield Hit(span, f"带括号的编号后面不加“{last}”", Fix((Edit(span.end - 1, span.end, ""),), safe=True))
    elif style is NumeralStyle.HAN and last in "．.":
        yield Hit(span, f"“{shape}”应写“{shape[:-1]}、”", Fix((Edit(span.end - 1, span.end, "、"),), safe=True))


def _wrong_marks(view: View) -> Iterator[Hit]:
    """三， between 二、 and 四、."""
    counted = [
        (member.block.span.start, member.value)
        for run in runs(view)
        if run.style is NumeralStyle.HAN
        for member in run.members
    ]
    counted.sort()
    at = 0
    for block in view.draft.blocks:
        if block.kind is not _PARAGRAPH or view.prose[block.body.start : block.body.start + 1] not in _FIRST:
            continue
        m = _WRONG_MARK.match(view.prose, block.body.start)
        if m is None:
            continue
        while at < len(counted) and counted[at][0] < block.span.start:
            at += 1
        value = han_value(m[1])
        if 0 < at < len(counted) and value and counted[at - 1][1] == value - 1 and counted[at][1] == value + 1:
            span = Span(m.start(), m.end())
            good = f"{m[1]}、"
            yield Hit(span, f"“{m[0]}”应写“{good}”", Fix((Edit(m.start(2), m.end(2), "、"),), safe=True))


def _wrong_styles(view: View) -> Iterator[Hit]:
    """3、 between 二、 and 四、, or 2、 and 3、 that go on from 一、."""
    every = runs(view)
    following = {one.block.span.start: other.value for run in every for one, other in pairwise(run.members)}
    for run in every:
        first, last, before = run.members[0], run.members[-1], run.parent
        if before is None or before.numeral.style not in HAN_STYLES or first.value != before.value + 1:
            continue
        after = following.get(before.block.span.start, last.value + 1)
        start, end = before.numeral.span.end, first.block.span.start
        if view.text[start:end].rstrip()[-1:] not in _STOPS:
            continue  # a page's number
        if after == last.value + 1 and not stands_elsewhere(view.text, start, end, run.style, 1):
            span, good = first.numeral.span, written(before.numeral.style, first.value)
            yield Hit(span, f"“{span.of(view.text)}”和同级的编号写法不一样，应写“{good}”")


def full_stop(view: View) -> Iterator[Hit]:
    """独占一行的标题末尾用了句号。

    独占一行的标题末尾一般不用句号；后面接着正文的（（一）标题。正文……）要用，不报。
    下面没有正文、紧跟着下一条的，同级有用分号收尾的，只有最后一条下面有正文的，是条目不是标题，也不报。同级标题个个都用的，只在第一处说一次。只作提示。
    不是报告的 Markdown 不查。

    修复：不安全。只删句号，但算不算毛病由人定。
    """
    if not is_report(view):
        return
    followed = _followed(view)
    for run in runs(view):
        if any(view.text[m.block.body.end - 1 : m.block.body.end + 1].strip()[-1:] in ("；", ";") for m in run.members):
            continue
        headings = [m.block for m in run.members if m.block.span.start in followed]
        if len(run.members) > 1 and headings == [run.members[-1].block]:
            continue
        stopped = [
            b
            for b in headings
            if view.text[b.body.end : b.body.end + 1] == "。"
            and len(b.body) <= LONGEST
            and "：" not in b.body.of(view.text)
        ]
        if not stopped:
            continue
        every = len(stopped) == len(headings) > 1
        edits = [Edit(b.body.end, b.body.end + 1, "") for b in stopped]
        if every:
            said = f"独占一行的标题末尾一般不用句号，同级的{len(stopped)}个标题都用了"
            yield Hit(_end(stopped[0]), said, Fix(tuple(edits), safe=False))
        else:
            for block, edit in zip(stopped, edits, strict=True):
                yield Hit(_end(block), "独占一行的标题末尾一般不用句号", Fix((edit,), safe=False))


def _end(block: Block) -> Span:
    return Span(block.body.end, block.body.end + 1)


def _followed(view: View) -> set[int]:
    """Where headings start that have a line of their own and body text or a lower heading below."""
    found: set[int] = set()
    blocks = view.draft.blocks
    for place, block in enumerate(blocks[:-1]):
        after = blocks[place + 1]
        if block.kind is not BlockKind.HEADING or block.running or block is view.draft.title:
            continue
        if (after.kind is BlockKind.PARAGRAPH and len(after.body) >= BODY) or (
            after.kind is BlockKind.HEADING and after.level > block.level
        ):
            found.add(block.span.start)
    return found


_TITLE = "县文旅局2024年工作总结\n\n今年以来，各项工作平稳推进。\n\n"
_TEXT = "全年举办文化活动一百二十场，群众反响较好。"
RULES = (
    Rule(
        "ST008",
        "numeral-form",
        "编号写法",
        Level.HINT,
        numeral_form,
        bad=(
            Example(
                _TITLE + f"（一）抓惠民。{_TEXT}\n\n(二)抓创作。{_TEXT}\n\n（三）抓保护。{_TEXT}\n",
                ((7, 1),),
                ((7, 4),),
            ),
            Example(_TITLE + f"(一）抓惠民。{_TEXT}\n", ((5, 1),)),
            Example(
                _TITLE + f"（一）、抓惠民。{_TEXT}\n\n（二）、抓创作。{_TEXT}\n", ((5, 1), (7, 1)), ((5, 5), (7, 5))
            ),
            Example(_TITLE + f"一.抓惠民\n{_TEXT}\n二、抓创作\n{_TEXT}\n", ((5, 1),), path="例.txt"),
            Example(
                _TITLE + f"一、抓惠民\n{_TEXT}\n二，抓创作\n{_TEXT}\n三、抓保护\n{_TEXT}\n", ((7, 1),), path="例.txt"
            ),
            Example(
                _TITLE + f"一、抓惠民\n{_TEXT}\n二抓创作\n{_TEXT}\n三、抓保护\n{_TEXT}\n", ((7, 1),), path="例.txt"
            ),
            Example(
                _TITLE + f"一、抓惠民\n{_TEXT}\n二、抓创作\n{_TEXT}\n3、抓保护\n{_TEXT}\n四、抓队伍\n{_TEXT}\n",
                ((9, 1),),
                path="例.txt",
            ),
            Example(
                _TITLE + f"一、抓惠民\n{_TEXT}\n2、抓创作\n{_TEXT}\n3、抓保护\n{_TEXT}\n", ((7, 1),), path="例.txt"
            ),
        ),
        good=(
            Example(_TITLE + f"(一)抓惠民。{_TEXT}\n\n(二)抓创作。{_TEXT}\n"),
            Example(_TITLE + f"一、抓惠民\n\n{_TEXT}\n\n二、抓创作\n\n{_TEXT}\n"),
            Example(_TITLE + f"一，二，三产业融合发展。{_TEXT}\n"),
            Example(_TITLE + f"一、抓惠民。做了两件事：1、送戏。\n{_TEXT}\n2、送书。\n{_TEXT}\n", path="例.txt"),
        ),
    ),
    Rule(
        "ST009",
        "heading-full-stop",
        "标题末尾的句号",
        Level.HINT,
        full_stop,
        bad=(
            Example(_TITLE + f"一、抓惠民。\n\n{_TEXT}\n\n二、抓创作\n\n{_TEXT}\n", ((5, 6),), ((5, 7),)),
            Example(_TITLE + f"一、抓惠民。\n{_TEXT}\n二、抓创作。\n{_TEXT}\n", ((5, 6),), path="例.txt"),
            Example(_TITLE + f"## 一、工作情况\n\n### （一）抓惠民。\n\n{_TEXT}\n", ((7, 11),)),
        ),
        good=(
            Example(_TITLE + f"一、抓惠民\n\n{_TEXT}\n\n二、抓创作\n\n{_TEXT}\n"),
            Example(_TITLE + f"（一）抓惠民。{_TEXT}\n\n（二）抓创作。{_TEXT}\n"),
            Example(_TITLE + f"有下列情形的不予补助：\n\n（一）重复申报；\n\n（二）弄虚作假。\n\n{_TEXT}\n"),
            Example(
                _TITLE + "打算做好三件事：\n\n（一）抓好惠民演出。\n\n（二）抓好文艺创作。\n\n（三）抓好文物保护。\n"
            ),
        ),
    ),
)
