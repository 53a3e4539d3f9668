"""RS005: bits of web code and characters that got lost on the way."""

from __future__ import annotations

from drafts import regex as re
from drafts.edit import Edit
from drafts.han import HAN
from drafts.model import BlockKind
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.report_lines import may_be_page
from sections.rules.rs_words import entities
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTES = {"\u301d": "“", "\u301e": "”", "\u301f": "”", "\u201a": "“", "\u201b": "”"}
_NAMES = "nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|bull|permil|times|deg|quot|amp|lt|gt"
_ENTITY = Regex(rf"&(?:(?:{_NAMES})(?![a-z])|#\d{{2,6}}|#[xX][0-9a-fA-F]{{2,5}});?[ \t]?")
_BARE = r"(?:(?:ldquo|rdquo|lsquo|rsquo|nbsp|mdash|hellip|permil)(?![A-Za-z]);?|(?:middot|times);)"
_ANY_CODE = (
    "&",
    "ldquo",
    "rdquo",
    "lsquo",
    "rsquo",
    "nbsp",
    "mdash",
    "hellip",
    "permil",
    "middot;",
    "times;",
    *_QUOTES,
)
_CODE = Regex(
    rf"(?:{_ENTITY.pattern})+|(?<![A-Za-z&]){_BARE}|[{''.join(_QUOTES)}]",
    words=_ANY_CODE,
    begin=True,
)
_TAG_NAMES = "p image div span br strong em img table tbody thead tr td th font center section ul ol li h1 h2 h3 h4 h5 h6 o:p".split()
_TAG = rf"(?:</?(?:{'|'.join(_TAG_NAMES)})|</[abiu]|<[abiu](?=(?:\s[^<>\n]{{0,300}})?>[^<>\n]{{0,200}}</))(?:\s[^<>\n]{{0,300}})?/?>"
"""Tags of one letter only where something closes behind them: a<b>c compares."""
_ANY_TAG = ("</", *(f"<{name}" for name in _TAG_NAMES))
_TAGS = Regex(rf"{_TAG}(?:[ \t]*{_TAG})*", words=_ANY_TAG)
"""In Markdown they are as they should be."""
_CONFLICT = Regex(r"^(?:<{7}|>{7}|\|{7})(?:[ \t][^\r\n]*)?$|^={7}$", re.M)
"""What git leaves where two changes met."""
_LOST = Regex("[\ue000-\uf8ff]|\ufffd+")
_ANY_LOST = Regex("[\ue000-\uf8ff\ufffd]")
"""The same as one class, which is looked for much faster."""
_INDENT = Regex(r"(?:&(?:nb|en|em)sp;[ \t]?)+", words=("sp;",))
_ONE = Regex(rf"{_ENTITY.pattern}|{_BARE}")
_TOUCHES = Regex(rf"[{HAN}\u3000-\u303f\uff01-\uff60“”‘’…—]")


def debris(view: View) -> Iterator[Hit]:
    """网页代码、合并标记和丢失的字符：&nbsp;、&ldquo;、rsquo、〞、<p>、</span>、<<<<<<< HEAD、认不出的符号“�”。

    网页和旧文字处理软件的文字转过来时，引号、空格变成代码，个别字变成方块，读者看了莫名其妙。
    Markdown 的表格和代码里的 &nbsp; 是排版，不报；没有挨着汉字的也不报；不是报告而有“#”标题的 Markdown 不查。

    修复：代码和 〝〞、‚‛ 改成它代表的符号，安全；标签可能是换行，删去要人点头；丢失的字符无从知道，合并标记要人选，都不改。
    """
    if not may_be_page(view):
        return
    prose = view.prose
    if lost := _ANY_LOST.search(prose):
        for m in _LOST.finditer(prose, lost.start()):
            yield Hit(Span(*m.span()), "这里有认不出的字符，转换时丢了字或符号，要对着原文补上")
    yield from _conflicts(view)
    if not view.draft.markdown:
        for m in _TAGS.finditer(view.text):
            span = Span(*m.span())
            yield Hit(span, "这是网页的标签，不是正文，应删去", Fix((Edit(span.start, span.end, ""),), safe=False))
    for m in _CODE.finditer(prose):
        span = Span(m.start(), m.start() + len(m[0].rstrip(" \t")))
        found = span.of(prose)
        if not _TOUCHES.search(view.before(span.start) + view.after(span.end)):
            continue
        if found[0] in _QUOTES:
            good = _QUOTES[found[0]]
            yield Hit(span, f"{found} 应写成 {good}", Fix((Edit(span.start, span.end, good),), safe=True))
        elif not _is_layout(view, span):
            yield _code(view, span)


def _conflicts(view: View) -> Iterator[Hit]:
    if "<<<<<<<" not in view.text or ">>>>>>>" not in view.text:
        return
    code = [block.span for block in view.draft.blocks if block.kind is BlockKind.CODE]
    for m in _CONFLICT.finditer(view.text):
        if not any(span.start <= m.start() < span.end for span in code):
            yield Hit(Span(*m.span()), "这是合并冲突留下的标记，要在两边的文字里选定一边，再删去标记")


def _is_layout(view: View, span: Span) -> bool:
    """Whether it is meant so: in a table, or where Markdown has no other way to indent a line."""
    if view.draft.markdown and _INDENT.fullmatch(span.of(view.prose)):
        line = view.text.rfind("\n", 0, span.start) + 1
        if not view.text[line : span.start].strip():
            return True
    return any(block.span.covers(span) for block in view.draft.blocks if block.kind is BlockKind.TABLE)


def _code(view: View, span: Span) -> Hit:
    found = span.of(view.prose)
    decoded = "".join(_character(m[0]) for m in _ONE.finditer(found))
    if not decoded.strip():
        apart = f"{view.before(span.start)}{view.after(span.end)}"
        decoded = " " if len(apart) == 2 and apart.isascii() else ""
        said = "是网页里的空格，应删去"
    else:
        said = f"是网页代码，应写成 {decoded}"
    return Hit(span, f"{found} {said}", Fix((Edit(span.start, span.end, decoded),), safe=True))


def _character(code: str) -> str:
    name = code.strip(" \t&;")
    if not name.startswith("#"):
        return entities().get(name, "")
    value = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    character = chr(value) if value < 0xD800 or 0xE000 <= value < 0x110000 else ""
    return character if character.isprintable() else " "


RULES = (
    Rule(
        "RS005",
        "debris",
        "网页代码",
        Level.WARNING,
        debris,
        signs=(Signs(*_ANY_CODE, *_ANY_TAG, "<<<<<<<", anywhere=True, between="\ue000\uf8ff\ufffd\ufffd"),),
        bad=(
            Example("&nbsp;&nbsp;一、主要工作\n", ((1, 1),), ((1, 13),), path="例.txt"),
            Example("开展&ldquo;学先进&rdquo;活动。\n", ((1, 3), (1, 13)), ((1, 10), (1, 20)), path="例.txt"),
            Example(
                '<p class="a">开展培训。</p> <p>完成普查。<br/></p>\n',
                ((1, 1), (1, 19), (1, 32)),
                ((1, 14), (1, 27), (1, 41)),
                path="例.txt",
            ),
            Example("完成年度普查任务。<li>\n", ((1, 10),), ((1, 14),), path="例.txt"),
            Example(
                "# 县交通局2024年工作总结\n\n<<<<<<< HEAD\n\n完成投资12亿元。\n\n=======\n\n完成投资13亿元。\n\n>>>>>>> 修改稿\n",
                ((3, 1), (7, 1), (11, 1)),
                ((3, 13), (7, 8), (11, 12)),
            ),
            Example("死亡率2.8permil;，明显下降。\n", ((1, 7),), ((1, 14),), path="例.txt"),
            Example("举办“争一流〞活动，效果rsquo;良好。\n", ((1, 7), (1, 13)), ((1, 8), (1, 19)), path="例.txt"),
            Example("突出‚五个先‛服务。\n", ((1, 3), (1, 7)), ((1, 4), (1, 8)), path="例.txt"),
            Example(
                "县交通局2024年工作总结\n\n完成投资12&#8230;&#8230;并加强监�。\n", ((3, 7), (3, 25)), ((3, 21), (3, 26))
            ),
        ),
        good=(
            Example("# 周报\n\n开展&nbsp;测试&nbsp;工作。\n"),
            Example("# 县交通局2024年工作总结\n\n&emsp;&emsp;完成投资12亿元。\n\n  &nbsp;&nbsp;**新**建桥梁两座。\n"),
            Example("县交通局2024年工作总结\n\n| 项目 | 数量 |\n| --- | --- |\n| 路面&nbsp;养护 | 3 |\n"),
            Example("县交通局2024年工作总结\n\n网页里用 `&nbsp;` 表示空格，R&amp 是缩写。\n"),
            Example("# 县交通局2024年工作总结\n\n```\n<<<<<<< HEAD\n=======\n>>>>>>> 修改稿\n```\n"),
            Example("举办“争一流”活动，R&D 投入增加。\n", path="例.txt"),
            Example("# 县交通局2024年工作总结\n\n完成投资<br>12亿元，误差<p<0.05>，<单位名称>填报。\n"),
            Example("误差p<0.05，a<b>c，<单位名称>填报。\n", path="例.txt"),
        ),
    ),
)
