"""ST011: lines of the front matter that are not read."""

from __future__ import annotations

from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.rule import Example, Hit, Level, Rule
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

OURS = ("qicao", "kind")
"""Keys that tell a draft's front matter from that of some web site, whose keys are none of our business."""


def front_matter(view: View) -> Iterator[Hit]:
    """文件头里有读不了的行：写了两次、缩进、列表，或者不是“名称: 值”。

    文件头是文件最前面两行“---”之间的部分，写文种、题目、年份。读不了的行不起作用，草稿照样能打开，保存时原样留着；
    可是写的人以为它起作用。

    怎么改：每行写成“名称: 值”，英文冒号后面空一格，同一个名称只写一次，值写在一行里。
    """
    front = view.draft.front
    if front.values and not any(key in front.values for key in OURS):
        return
    for offset, sentence in front.problems:
        line = view.lines.span(view.lines.position(offset)[0])
        yield Hit(Span(offset, max(line.end, offset + 1)), sentence.rstrip("。"))


_TEXT = "# 县统计局2024年工作总结\n\n今年以来，各项统计调查任务圆满完成。\n"
RULES = (
    Rule(
        "ST011",
        "front-matter",
        "文件头读不了",
        Level.WARNING,
        front_matter,
        signs=(Signs("---", anywhere=True),),
        bad=(
            Example(f"---\nkind: annual-summary\nyear: 2024\nyear: 2025\n---\n{_TEXT}", ((4, 1),), ((4, 11),)),
            Example(f"---\nqicao: 1\ntags: [总结]\n---\n{_TEXT}", ((3, 1),)),
            Example(f"---\nqicao: 1\n  unit: 局\n年份：2024\n---\n{_TEXT}", ((3, 1), (4, 1))),
            Example(f"---\nkind: annual-summary\n\n{_TEXT}", ((1, 1),)),
        ),
        good=(
            Example(f"---\nkind: annual-summary\nyear: 2024\n---\n{_TEXT}"),
            Example(f"---\nlayout: post\ntags:\n  - 总结\n---\n{_TEXT}"),
            Example(_TEXT),
        ),
    ),
)
