"""ST002, ST003: headings glued to the paragraph before, and body text on a heading's line."""

from __future__ import annotations

from bisect import bisect_right

from drafts.edit import Edit
from drafts.han import is_han
from drafts.model import Block, BlockKind
from drafts.parse import BEGINS, SENTENCE_END
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.recognise import glued_title
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.report_lines import SPACE, is_report
from sections.rules.st_siblings import Run, in_article, runs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADING = 30
"""Code points of the longest line that is a heading although a full stop ends it."""
LONGEST = 30
"""Code points of a glued part that are shown."""
BODY = 15
"""Code points of text behind a heading's full stop from which it is body text."""
_ADDRESSED = Regex(
    r"([^，,。；;！？：:\n]{6,58}(?:讲话|发言|致辞|报告|汇报|总结)(?:稿|材料)?)[ \u3000]*"
    r"(?:同志们|各位(?:代表|领导|同志|来宾|委员)|尊敬的[^，。：:\n]{2,12})[^。\n]{0,10}[：:！]"
)
"""A title, and whom the speech below it speaks to."""
_HEADING = BlockKind.HEADING


def glued(view: View) -> Iterator[Hit]:
    """标题粘在了上一段的末尾，或者和自己的正文连在一行：……取得实效。（四）加强队伍建设。一、基本情况今年以来……

    复制、转换时丢了换行，标题就藏在段落里，目录和大纲都找不到它；网上的文档常常全文挤成一段，连题目也和正文粘着。
    编号正好接着上一个同级标题数下去，或者在长段落里从“一、”“（一）”数起、每一条都是一大段话的，才算粘连（认不出文种的，还要有标题和正文连写的，文章本来可以这样写）；
    “（一）……；（二）……”是列举，不报。题目和正文粘在一起的，认得出是哪类报告的题目才报。

    修复：安全。在标题前面（后面的正文开头分明的，也在后面）换行（Markdown 里再空一行），一个字不改。题目在哪里断，要人点头。
    """
    if not is_report(view):
        return
    title = glued_title(view.draft, view.kind) or _addressed(view)
    if title is not None and title.of(view.text) != view.draft.title_text:
        start = title.end
        while view.text[start] in SPACE:
            start += 1
        line = view.draft.blocks[bisect_right(view.draft.starts, title.start) - 1]
        message = f"题目“{_short(title.of(view.text))}”和正文粘在一行，应另起一行"
        yield Hit(title, message, Fix((Edit(title.end, start, _break(view, line)),), safe=False))
    blocks = view.draft.blocks
    pressed = set(in_article(view))
    for place, block in enumerate(blocks):
        if block.numeral is None or block.kind is BlockKind.HTML:
            continue
        behind = _run_on(view, block)
        if block.glued and block.numeral.span.start not in pressed:
            end = block.numeral.span.start
            start = end
            while view.text[start - 1] in SPACE:
                start -= 1
            behind_it = view.text.find("1、", end, block.body.end)
            heading = Span(end, min(behind_it if behind_it > 0 else block.body.end, end + LONGEST))
            message = f"标题“{_short(heading.of(view.text))}”粘在上一段末尾，应另起一行"
            yield Hit(heading, message, Fix((Edit(start, end, _break(view, blocks[place - 1])), *behind), safe=True))
        elif behind:
            heading = Span(block.numeral.span.start, block.body.end)
            yield Hit(
                heading, f"标题“{_short(heading.of(view.text))}”和正文粘在一行，应另起一行", Fix(behind, safe=True)
            )


def _addressed(view: View) -> Span | None:
    """The title of a speech that whom it speaks to follows in the first line: 在动员会上的讲话同志们：今天……"""
    if not view.draft.blocks:
        return None
    m = _ADDRESSED.match(view.text, view.draft.blocks[0].body.start, view.draft.blocks[0].span.end)
    return Span(*m.span(1)) if m else None


def _run_on(view: View, block: Block) -> tuple[Edit, ...]:
    """What parts a heading from its text where nothing stands between them and the text begins like one."""
    if block.running is None or block.running.start != block.body.end:
        return ()
    at = block.body.end
    if not BEGINS.match(view.text, at) and not (is_han(view.text[at - 1]) and is_han(view.text[at])):
        return ()
    return (Edit(block.body.end, block.body.end, _break(view, block)),)


def _break(view: View, host: Block) -> str:
    """A line end, a blank line where the draft has them between paragraphs, and the indent of the paragraph before."""
    line = view.lines.span(view.lines.position(host.span.start)[0])
    number = view.lines.position(line.start)[0]
    spaced = view.draft.markdown or (number > 1 and not view.lines.span(number - 1).of(view.text).strip())
    text = line.of(view.text)
    indent = text[: len(text) - len(text.lstrip(" \t\u3000\xa0"))] if not view.draft.markdown else ""
    return ("\n\n" if spaced else "\n") + indent


def body_on_heading(view: View) -> Iterator[Hit]:
    """标题行里接着写了正文：Markdown 的 # 行里有整段正文；或者同级标题有的独占一行、有的后面接正文。

    Markdown 把 # 一整行都当标题，正文写在里面会全部变成标题的字号，大纲也没法看。
    （一）标题。正文…… 这种接排是公文里常见的写法，同级的都这样写不报；
    同级的有的接排、有的独占一行，只作提示，少的那一边指出来。

    修复：# 行里的正文另起一段，安全；接排改成独占一行要动版式，不自动改。
    """
    if not is_report(view):
        return
    for block in view.draft.blocks:
        if block.kind is _HEADING and view.text.startswith("#", block.span.start):
            yield from _hashed(view, block)
    for run in runs(view):
        yield from _mixed(view, run)


def _hashed(view: View, block: Block) -> Iterator[Hit]:
    stop = SENTENCE_END.search(view.text, block.body.start, block.body.end)
    if stop is None or block.body.end - stop.end() < BODY or stop.end() == block.body.start + 1:
        return
    start = stop.end()
    while start < block.body.end and view.text[start] in SPACE:
        start += 1
    area = Span(start, view.lines.span(view.lines.position(start)[0]).end)
    yield Hit(
        Span(start, block.body.end),
        "标题行里接着写了正文，Markdown 会把它也当成标题，应另起一段",
        Fix((Edit(stop.end(), area.start, "\n\n"),), safe=True),
        Level.WARNING,
    )


def _mixed(view: View, run: Run) -> Iterator[Hit]:
    headings = [m.block for m in run.members if m.block.kind is _HEADING and m.block.body]
    run_in = [b for b in headings if b.running]
    alone = [b for b in headings if not b.running and not view.text.startswith("#", b.span.start)]
    if any(view.text[b.body.end : b.body.end + 1] in ("；", ";") for b in alone):
        return
    alone = [b for b in alone if not _is_sentence(view, b) and not _is_all(view, b)]
    if len(headings) < 3 or not run_in or not alone or min(len(run_in), len(alone)) * 3 > len(headings):
        return
    odd, said = (run_in, "后面接着正文") if len(run_in) < len(alone) else (alone, "独占一行")
    ended = all(view.text[b.body.end : b.body.end + 1] == "。" for b in alone)
    if odd is alone and ended and any(len(b.body) > HEADING for b in run_in):
        return  # a list of sentences
    for block in odd:
        start = block.numeral.span.start if block.numeral else block.body.start
        yield Hit(Span(start, block.body.end), f"同级标题里只有它{said}，写法应一致", level=Level.HINT)


def _is_sentence(view: View, block: Block) -> bool:
    """Whether a line is no heading but all there is to say: （三）落实五项制度，做到学用结合。"""
    body = block.body.of(view.text)
    return view.text[block.body.end : block.body.end + 1] == "。" and (
        "，" in body or "了" in body or len(body) > HEADING
    )


def _is_all(view: View, block: Block) -> bool:
    """Whether a list stands below a line, or nothing below one that a full stop ends, an item and no heading."""
    place = bisect_right(view.draft.starts, block.span.start)
    below = view.draft.blocks[place] if place < len(view.draft.blocks) else None
    if below is not None and (below.kind is BlockKind.ITEM or (below.numeral and below.level > block.level)):
        return True
    if view.text[block.body.end : block.body.end + 1] != "。":
        return False
    return below is None or below.kind is _HEADING or below.numeral is not None


def _short(text: str) -> str:
    return text if len(text) <= 20 else text[:19] + "…"


_TITLE = "县司法局2024年工作总结\n\n今年以来，各项工作平稳推进。\n\n"
_TEXT = "全年开展专题学习十二次，覆盖全体干部，效果较好。"
_PRESSED = (
    f"今年以来，全局围绕中心抓普法、抓调解。{_TEXT}现将情况汇报如下：一、工作开展情况（一）学习不放松。{_TEXT * 3}"
    f"（二）普法有声势。{_TEXT * 2}二、存在的问题从督查看，普法形式还不够多样，村居力量偏弱。{_TEXT}三、下一步打算2025年，"
    f"把调解室建到村里，力争全覆盖。{_TEXT * 2}"
)
RULES = (
    Rule(
        "ST002",
        "glued-heading",
        "标题粘连",
        Level.WARNING,
        glued,
        bad=(
            Example(_TITLE + f"（一）抓学习。{_TEXT}（二）抓普法。{_TEXT}\n", ((5, 32),), ((5, 38),)),
            Example(
                _TITLE + f"一、抓学习。{_TEXT}\n二、抓普法。{_TEXT}三、抓调解。{_TEXT}\n", ((6, 31),), path="例.txt"
            ),
            Example(
                _TITLE + f"（一）抓学习。{_TEXT}  (二)抓普法。{_TEXT}（三）抓调解。\n",
                ((5, 34), (5, 65)),
                path="例.txt",
            ),
            Example(
                f"县司法局2024年工作总结\n{_PRESSED}\n",
                ((2, 53), (2, 61), (2, 142), (2, 199), (2, 252)),
                path="例.txt",
            ),
            Example(
                f"县司法局2024年工作总结今年以来，全局围绕中心抓普法。{_TEXT * 3}\n",
                ((1, 1),),
                ((1, 14),),
                path="例.txt",
            ),
            Example(
                _TITLE + f"一、基本情况2024年，全县设调解室12个，有专职调解员40人。{_TEXT * 2}\n", ((5, 1),), ((5, 7),)
            ),
            Example(_TITLE + f"一、基本情况全县设调解室12个，有专职调解员40人。{_TEXT * 2}\n", ((5, 1),), ((5, 7),)),
            Example(f"在全县普法动员会上的讲话同志们：{_TEXT * 3}\n", ((1, 1),), ((1, 13),), path="例.txt"),
            Example(
                f"县司法局2024年工作总结\n\n{_TEXT * 2}现将情况汇报如下： 一、抓学习\n\n{_TEXT}\n\n二、抓普法\n\n{_TEXT}\n",
                ((3, 59),),
                path="例.txt",
            ),
        ),
        good=(
            Example(_TITLE + f"{_TEXT}会上议定了两件事：一、修路\n{_TEXT}\n"),
            Example(_TITLE + f"（一）抓学习。{_TEXT}\n\n（二）抓普法。{_TEXT}\n"),
            Example(_TITLE + "（一）抓普法。主要做了：（一）进社区；（二）进学校；（三）进企业。\n"),
            Example(_TITLE + f"一、抓学习。{_TEXT}依照条例第三条（二）款办理。\n"),
            Example(_TITLE + f"{_TEXT * 6}会议议定：一、设立村居调解室；二、配齐专职调解员；三、落实补贴。\n"),
            Example(
                _TITLE + f"{_TEXT * 6}一、要把学习抓在平时，逢会必学。二、要把普法做到门口。三、要把调解做在前头。\n"
            ),
            Example(_TITLE + f"{_TEXT * 8}依照条例（一）至（三）款办理。{_TEXT}\n"),
            Example(f"2024年全县司法工作总结会在县城召开。{_TEXT * 4}\n", path="例.txt"),
            Example(f"年度工作总结报告应按五部分撰写：一、写明标题；二、用数据支撑成果。{_TEXT * 3}\n", path="例.txt"),
            Example(f"文书常识\n\n一份完整的工作报告通常包含以下几个部分：引言、主体。{_TEXT * 3}\n", path="例.txt"),
            Example(
                f"县司法局2024年工作总结　　今年以来，抓普法。{_TEXT * 3}\n县司法局2024年工作总结\n{_TEXT}\n",
                path="例.txt",
            ),
        ),
    ),
    Rule(
        "ST003",
        "body-on-heading",
        "标题行里有正文",
        Level.WARNING,
        body_on_heading,
        bad=(
            Example(_TITLE + f"## 一、抓学习。{_TEXT}\n", ((5, 10),), ((5, 33),)),
            Example(_TITLE + f"### （一）抓学习。 {_TEXT}\n\n### （二）抓普法\n\n{_TEXT}\n", ((5, 13),)),
            Example(
                _TITLE
                + f"（一）抓学习。{_TEXT}\n\n（二）抓普法\n\n{_TEXT}\n\n（三）抓调解。{_TEXT}\n\n（四）抓队伍。{_TEXT}\n",
                ((7, 1),),
            ),
        ),
        good=(
            Example(_TITLE + f"（一）抓学习。{_TEXT}\n\n（二）抓普法。{_TEXT}\n"),
            Example(_TITLE + f"## 一、抓学习\n\n{_TEXT}\n"),
            Example(
                _TITLE
                + f"（一）抓学习。{_TEXT}\n\n（二）落实普法责任制，推动普法进村入户。\n\n（三）抓调解。{_TEXT}\n\n（四）抓队伍。{_TEXT}\n"
            ),
            Example(_TITLE + f"（一）抓学习\n{_TEXT}\n（二）抓普法\n{_TEXT}\n（三）抓调解\n{_TEXT}\n", path="例.txt"),
        ),
    ),
)
