"""RS006: what a template, a collection of samples or a chat robot leaves in a report."""

from __future__ import annotations

from bisect import bisect_right

from drafts import regex as re
from drafts.model import Block, BlockKind
from drafts.parse import TITLE_LIMIT, TITLE_LINES
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.once import once
from sections.rules.report_lines import line_starts, may_be_page, removed, text_lines, trimmed
from sections.rules.rs_series import series
from sections.rules.rs_words import Held, clues, is_all
from sections.titles import EXTENSION
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

LINE_LIMIT = 100
"""Code points of the longest line that is a label of a template."""
HEAD_LIMIT = 8
"""Code points of the longest label of a sample that stands in front of its text: 篇十二："""
_CLAUSE = Regex(r"[，。；：,;>＞»]")
_COUNT = Regex(r"[\d一二三四五六七八九十多几]{1,3} ?篇")
"""So many reports: below the title somebody may count what was written, 编发工作总结12篇."""
_SITE = Regex(r"[-_|－｜][^-_|－｜，。：]{2,16}$")
"""What may be the name of a site behind a title."""
_ROBOT = Regex("(?:好的|当然|没问题|明白了|我来|让我|(?:现在|首先|接下来)[，]?(?:让我|我)|基于我对)")
"""How a paragraph of notes begins that a chat robot says."""
_AROUND = "#*_-—·"
_GROUPS = ("scaffold_lines", "scaffold_heads", "assistant_talk", "scaffold_asides")


@once
def scaffold(view: View) -> Iterator[Hit]:
    """模板、范文和聊天机器人留下的架子：标题里的“模板”“范文”“5篇”，“篇一：”“标题示例：”“（可选）”，“以下是为您……”。

    套用模板或请机器人代拟之后，这些提示语要删掉；留在定稿里，等于告诉读者这是抄来的。
    范文集里一篇的题目（某局工作总结1、某局工作总结 篇2）也报；两个题目之间没有文字的，是附件清单，不报。
    标题末尾的“模板”要跟在总结、报告、计划一类的词后面才算；要填的空（【待填：……】）归 BL008 管。
    不是报告而有“#”标题的 Markdown 不查，软件说明里的“（可选）”不会报。

    修复：单独一行的提示语可以整行删，不安全，要人点头；标题和句子里的不自动改。
    """
    if may_be_page(view):
        yield from _labels(view)
    else:
        yield from _in_title(view, set())
        yield from _spoken(view)


def _spoken(view: View) -> Iterator[Hit]:
    """In notes: paragraphs that begin as only a chat robot speaks."""
    if (talk := Held("assistant_talk", view.prose)).starts:
        lines = text_lines(view)
        for number in sorted(talk.lines(line_starts(view))):
            block, line = lines[number]
            if block.kind is BlockKind.PARAGRAPH and _ROBOT.match(view.prose, line.start, line.end):
                for m in talk.matches(line.start, line.end):
                    yield _talk(view, line, m)


def _labels(view: View) -> Iterator[Hit]:
    prose, lines = view.prose, text_lines(view)
    labels, heads, talk, asides = (Held(group, prose) for group in _GROUPS)
    titles = {line.start: title for title, line in series(view)}
    starts = line_starts(view)
    telling = labels.lines(starts) | heads.lines(starts) | talk.lines(starts)
    telling.update(bisect_right(starts, start) - 1 for start in titles)
    whole: set[int] = set()
    for number in sorted(telling):
        block, line = lines[number]
        span = trimmed(prose, line, _AROUND)
        if line.start in titles:
            whole.add(block.span.start)
            yield _hit(view, titles[line.start], "这是范文集里一篇的题目，不是正文，应删去")
        elif len(span) <= LINE_LIMIT and is_all(labels.within(span.start, span.end), span.of(prose)):
            whole.add(block.span.start)
            yield Hit(span, "这一行是模板或范文的提示语，应删去", Fix((removed(view, line),), safe=False))
        else:
            end = min(span.end, span.start + HEAD_LIMIT)
            for head in heads.matches(span.start, end):
                if head.start() == span.start:
                    yield _hit(view, Span(*head.span()), f"“{head[0]}”是范文集的标签，不是正文，应删去")
            for m in talk.matches(span.start, span.end):
                yield _talk(view, line, m)
    yield from _in_title(view, whole)
    for number in sorted(asides.lines(starts)):
        area = lines[number][0].span
        for m in asides.matches(area.start, area.end):
            if not _is_of_task(view, lines[number][0], m):
                yield Hit(Span(*m.span()), f"“{m[0]}”是模板的提示，定稿时应删去")


def _is_of_task(view: View, block: Block, m: re.Match[str]) -> bool:
    """Whether an item of a Markdown list, or a manual, says of something that it may be left out: - 优化算法（可选）."""
    if "可选" not in m[0]:
        return False
    if view.draft.markdown:
        return block.kind is BlockKind.ITEM and not view.prose[m.end() : block.body.end].strip()
    return view.kind is None and block.numeral is None


def _hit(view: View, span: Span, message: str) -> Hit:
    return Hit(span, message, Fix((removed(view, span),), safe=False))


def _in_title(view: View, told: set[int]) -> Iterator[Hit]:
    """In the title, and in short lines at the top that stand where one belongs, but for those that start at ``told``."""
    tops = view.draft.blocks[: TITLE_LINES + 1]
    for place, block in enumerate(tops[:TITLE_LINES]):
        if block.span.start in told:
            continue
        if block is not view.draft.title and not (_may_be_title(view, block) and may_be_page(view)):
            continue
        words = EXTENSION.sub("", block.body.of(view.prose).rstrip("》。"))
        known = clues("scaffold_titles", words)
        trunk = _SITE.sub("", words) if known else words
        found = [clue.pattern.search(words) or clue.pattern.search(trunk) for clue in known]
        titled = block is view.draft.title or words == view.draft.title_text
        below = tops[place + 1].body.of(view.prose) if place + 1 < len(tops) else ""
        spans = {
            m.span(1)
            for m in found
            if m and (titled or not _COUNT.fullmatch(m[1]) or words[: m.start(1)].strip() == below)
        }
        for start, end in sorted(spans):
            if not any(first <= start and end <= past and (first, past) != (start, end) for first, past in spans):
                said = f"标题里的“{words[start:end]}”是模板、范文的叫法，应改成这份报告自己的标题"
                yield Hit(Span(block.body.start + start, block.body.start + end), said)


def _may_be_title(view: View, block: Block) -> bool:
    return (
        block.kind is BlockKind.PARAGRAPH
        and len(block.body) <= TITLE_LIMIT
        and not _CLAUSE.search(view.text, block.body.start, block.body.end - 1)
    )


def _talk(view: View, line: Span, m: re.Match[str]) -> Hit:
    start, end = m.start(), m.end()
    while end < line.end and view.prose[end] in "。！？!：:":
        end += 1
    fix = Fix((removed(view, line),), safe=False) if (start, end) == (line.start, line.end) else None
    return Hit(Span(start, end), "这是聊天机器人的话，不是正文，应删去", fix)


RULES = (
    Rule(
        "RS006",
        "scaffold",
        "模板架子",
        Level.WARNING,
        scaffold,
        bad=(
            Example("# 个人年度工作总结模板\n\n一年来，工作平稳。\n", ((1, 11),), ((1, 13),)),
            Example("县民政局工作总结（精选5篇）\n\n篇一：县民政局工作总结\n", ((1, 9), (3, 1)), path="例.txt"),
            Example("县民政局2024年工作总结\n\n（一）加强学习（可选）\n\n按计划开展学习。\n", ((3, 8),), ((3, 12),)),
            Example(
                "县民政局工作总结（集合3篇）\n县民政局工作总结1\n今年以来，工作平稳。\n县民政局工作总结 篇2今年以来，工作有序。\n",
                ((1, 9), (2, 1), (4, 1)),
                ((1, 15), (2, 10), (4, 12)),
                path="例.txt",
            ),
            Example(
                "乡镇述职报告1\n现将情况报告如下。\n乡镇述职报告2\n现将履职情况报告如下。\n",
                ((1, 1), (3, 1)),
                path="例.txt",
            ),
            Example(
                "【精选】县民政局工作总结十篇\n\n县民政局工作总结【第一篇】\n", ((1, 1), (1, 13), (3, 1)), path="例.txt"
            ),
            Example(
                "县民政局2024年工作总结（范文）\n\n使用说明：请替换括号里的内容后删除本行。\n\n今年以来，工作平稳。\n",
                ((1, 14), (3, 1)),
                ((1, 18), (3, 21)),
            ),
            Example("工作总结.docx\n县民政局工作总结3篇\n县民政局工作总结\n", ((2, 9),), path="例.txt"),
            Example(
                "县民政局讲话（一）：\n今年以来，工作平稳。\n第二篇：县民政局工作简报3\n今年以来，工作有序。\n",
                ((1, 1), (3, 1)),
                path="例.txt",
            ),
            Example(
                "首页\n\n【精选】县民政局2024年工作总结\n\n今年以来，工作平稳。\n", ((3, 1),), ((3, 5),), path="例.txt"
            ),
            Example("县民政局2024年工作总结\n\n标题示例：围绕中心抓落实\n", ((3, 1),), ((3, 13),)),
            Example(
                "以下是为您起草的工作总结：\n\n县民政局2024年工作总结\n\n今年以来，工作平稳。\n\n希望以上内容对您有所帮助！\n",
                ((1, 1), (7, 1)),
            ),
        ),
        good=(
            Example("# 周报模板\n\n## 安装（可选）\n"),
            Example("# 研发部2024年工作总结\n\n## 下一步\n\n1. 前端添加模型选择器（可选）\n2. 优化算法 (可选)\n"),
            Example("县民政局2024年工作总结\n\n制定活动方案模板6个，编印范文选1册。\n"),
            Example("县民政局2024年工作总结\n\n县民政局2024年工作总结10月底前报送，编写工作总结12篇。\n"),
            Example("当然，这是县民政局工作的重点，也是难点。县民政局2024年工作总结共3000字。\n", path="例.txt"),
            Example("工作简报（5）\n\n县民政局编发工作简报5期。\n", path="例.txt"),
            Example("县民政局2024年工作总结\n\n撰写调研报告5篇，提出建议20条。\n"),
            Example("县民政局2024年工作总结\n\n编发工作总结12篇\n\n撰写调研材料三篇\n", path="例.txt"),
            Example("县民政局热线使用说明\n\n如果您有问题，可以随时联系我们。\n", path="例.txt"),
            Example("县民政局2024年工作总结\n\n各单位可根据实际情况适当调整方案。\n"),
            Example("登录鉴权（可选）：见手册\n请输入说明(可选)\n", path="例.txt"),
            Example("安装内核，当然，请将 NNN 替换为您的版本号。\n", path="例.txt"),
            Example("# 客户端使用说明\n\n如果您有问题，可以随时联系我们。\n"),
        ),
    ),
)
