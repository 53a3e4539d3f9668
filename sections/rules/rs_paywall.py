"""RS001, RS002: what a document library's paywall leaves behind."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.cut import CUT_SIGNS
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.once import once
from sections.rules.report_lines import removed, trimmed
from sections.rules.rs_words import Held, signs_of
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPEN = Regex(r"[…·.]*[（(][^（()）。，,；;\n]*\Z")
_OPENS = Regex(r"[（(]")
BRACKET = 60
"""Code points in front of a notice in which its bracket may open, with the site's name: （某某网省略854字）."""


@once
def paywall_tags(view: View) -> Iterator[Hit]:
    """付费文库插在文字里的标记，如 ##paidbegin##、$$paidend$$、##pagebreak##。

    这种标记由下载网站自动插入，常常插在一个词的中间。标记本身删掉，两个标记之间的文字是正文，要留下。
    代码和反引号里的标记不报：那是在说明它，不是残留。

    修复：安全。只删标记；一行里只有标记的，连这一行一起删；标记之间的字一个不动。
    """
    for run in _runs(view):
        yield Hit(
            run,
            f"付费标记“{_short(run.of(view.text))}”不是正文，应删去；标记之间的文字保留",
            Fix((removed(view, run),), safe=True),
        )


def _runs(view: View) -> Iterator[Span]:
    """Tags; those with only spaces between them on one line as one."""
    run: Span | None = None
    prose = view.prose
    for m in Held("paywall_tags", prose).matches(0, len(prose)):
        tag = trimmed(view.prose, Span(*m.span()))
        if run is not None and "\n" not in (gap := view.text[run.end : tag.start]) and not gap.strip():
            run = Span(run.start, tag.end)
            continue
        if run is not None:
            yield run
        run = tag
    if run is not None:
        yield run


@once
def cut_off(view: View) -> Iterator[Hit]:
    """文库把一段正文藏起来后留下的说明，如“此处隐藏2000字，下载后查看”。

    这里缺的不是格式，是文字：缺了哪些内容、有没有某一节，从这份文本都看不出来。
    要找到原文补上，或者重写这一部分，再删掉这句话。

    修复：不安全。只删这句说明，缺的字谁也变不出来：先补上正文，再让它删。
    """
    for cut in view.matched.cut:
        span = _whole_notice(view, cut)
        fix = Fix((removed(view, span),), safe=False)
        yield Hit(span, f"“{_short(span.of(view.text))}”：这里的正文被截去了，要补上原文再删这句话", fix)


def _whole_notice(view: View, cut: Span) -> Span:
    """The notice with the dashes, dots and brackets around it."""
    line = view.lines.span(view.lines.position(cut.start)[0])
    start, end = cut.start, cut.end
    while start > line.start and view.prose[start - 1] in "-—–─…·.*=（(【[~～ ":
        start -= 1
    while end < line.end and view.prose[end] in "-—–─…·.*=）)】]~～ ":
        end += 1
    opening = _OPEN.search(view.text, max(line.start, start - BRACKET), start)
    if opening and view.prose[end - 1 : end] in ("）", ")") and not _OPENS.search(view.prose, start, end):
        start = opening.start()
    return trimmed(view.prose, Span(start, end))


def _short(text: str) -> str:
    return text if len(text) <= 24 else text[:23] + "…"


RULES = (
    Rule(
        "RS001",
        "paywall-tag",
        "付费标记",
        Level.ERROR,
        paywall_tags,
        signs=signs_of("paywall_tags"),
        bad=(
            Example("全年共建成市##paidbegin##级示范点12个。\n", ((1, 7),), ((1, 20),)),
            Example("工作完成较好。\n\n##paidend##\n", ((3, 1),), ((3, 12),)),
            Example("一、抓学习$$paidbegin$$\n二、抓落实##pagebreak##\n", ((1, 6), (2, 6)), ((1, 19), (2, 19))),
            Example("＃＃paidbegin＃＃ ##PAIDEND##\n队伍建设进一步加强。\n", ((1, 1),), ((1, 26),)),
            Example("培训学员paidend300人。\n", ((1, 5),), ((1, 12),), path="例.txt"),
        ),
        good=(
            Example("文库用 `##paidbegin##` 标出收费的部分，导入时要去掉。\n"),
            Example("## page\n\n本页说明分页符的用法。\n"),
            Example("```\n##paidbegin##\n```\n"),
            Example("## 一、主要工作\n\n平稳有序推进 C# 课程建设，开课 6 次。\n"),
        ),
    ),
    Rule(
        "RS002",
        "cut-off",
        "文字被截去",
        Level.ERROR,
        cut_off,
        signs=CUT_SIGNS,
        bad=(
            Example("一、主要工作\n\n---此处隐藏3200字，下载后查看---\n\n三、下一步打算\n", ((3, 1),), ((3, 22),)),
            Example("（二）抓好宣传。\n……省略1500字，会员可完整阅读……\n", ((2, 1),), ((2, 20),), path="例.txt"),
            Example("一是加强学习。（此处省略800字）\n", ((1, 8),), ((1, 18),)),
            Example("二、抓落实\n……(某某文秘网省略760字,会员可完整阅读)\n", ((2, 1),), ((2, 24),), path="例.txt"),
            Example("（二）抓宣传。\n(未完,全文共1800字,当前显示260字)\n", ((2, 1),), ((2, 23),), path="例.txt"),
        ),
        good=(
            Example("登录市政务服务网可查看办事进度，方便群众随时查询。\n"),
            Example("全年下载政策文件2300次，阅读量明显上升。\n"),
            Example("为节省篇幅，附表从略。\n"),
            Example("会员可登录平台查看全部课程。\n"),
        ),
    ),
)
