"""FG005: one figure of the whole year, told twice and differently."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.marked import marked
from sections.rule import Hit, Level, Rule
from sections.rules.dt_context import in_plan
from sections.rules.fg_figures import Figure, figures, shown
from sections.rules.passage import NUMERALS, passages
from sections.rules.report_lines import is_report
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

SPECIFIC = 7
"""Characters of the shortest words that can be about one thing only: 接待来信来访来电."""
CLAUSE = 40
"""Characters within which the figure follows."""
_NUMBER = Regex(f"[0-9０-９{''.join(sorted(NUMERALS))}]")
_WHOLE = (
    "全年",
    "全省",
    "全市",
    "全县",
    "全区",
    "全镇",
    "全乡",
    "全街道",
    "全局",
    "全校",
    "全院",
    "全系统",
    "今年以来",
    "一年来",
    "年末",
    "累计",
)
_FILLERS = (
    "全年",
    "今年以来",
    "今年",
    "一年来",
    "累计",
    "共计",
    "总计",
    "共",
    "总",
    "已",
    "我们",
    "我局",
    "我会",
    "我镇",
    "我县",
)
_CLOSERS = ("达到", "达", "为", "了", "共", "是")
_OTHER = (
    "比", "同比", "目标", "计划", "力争", "上年", "去年", "季度", "半年", "月", "其中", "分别", "每", "平均", "人均", "预计", "争取",
    "以来共", "历年", "十年", "五年", "三年", "将", "拟",
)  # fmt: skip


def twice(view: View) -> Iterator[Hit]:
    """同一个数前后两处写得不一样：前面说全年接待来信来访来电486件，后面说468件。

    数字改了一处，另一处没有跟上，或者抄错了一位。

    怎么认：两处都是说全年、全县这样的总数，数字前面的话（七个字以上）一字不差，单位相同，数不同。
    提到同比、目标、月份、季度的不比，下一步打算里的不比，带“余”“约”的不比。只作提示。不是报告的 Markdown 不查。

    修复：没有。哪一个对，只有写的人知道。
    """
    if not is_report(view):
        return
    first_told: dict[tuple[str, str], tuple[Figure, Span]] = {}
    for words, figure, span in told(view):
        first = first_told.setdefault((words, figure.base), (figure, span))
        if first[0].value != figure.value and not in_plan(view, span.start) and not in_plan(view, first[1].start):
            line = view.lines.position(first[1].start)[0]
            yield Hit(
                span,
                f"第{line}行说的是{shown(first[0].value, first[0].unit)}，这里是{shown(figure.value, figure.unit)}，请核对",
            )


def told(view: View) -> Iterator[tuple[str, Figure, Span]]:
    """The totals that the draft tells: of what, how many, and where."""
    for passage in passages(view, *_WHOLE, fits=_counts):
        text = passage.text
        if passage.lacks_figures or "年" in text.replace("全年", "").replace("今年", "").replace("一年来", "").replace(
            "年末", ""
        ):
            continue
        if any(map(text.__contains__, _OTHER)):
            continue
        for start, end in _clauses(text):
            if end - start <= SPECIFIC or not text.startswith(_WHOLE, start, end):
                continue
            found = figures(text, start, end)
            if len(found) != 1 or found[0].about or not found[0].unit:
                continue
            figure = found[0]
            words = _core(text[start : figure.start])
            if len(words) >= SPECIFIC and figure.end == end:
                yield words, figure, passage.span(figure.start, figure.end)


def _counts(prose: str, at: int) -> bool:
    """Whether a number stands in what follows, in the same clause as far as can be seen."""
    return _NUMBER.search(prose, at + SPECIFIC - 4, at + CLAUSE) is not None


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for at, char in enumerate(text):
        if char in "，；：、（）":
            yield start, at
            start = at + 1
    yield start, len(text)


def _core(words: str) -> str:
    """The words without what only says that it is a total; the place stays: 全县 is not 全市."""
    while (rest := next((words.removeprefix(w) for w in _FILLERS if words.startswith(w)), words)) != words:
        words = rest
    while (rest := next((words.removesuffix(w) for w in _CLOSERS if words.endswith(w)), words)) != words:
        words = rest
    return words


_TITLE = "县妇联2025年工作总结\n\n"
TWICE = Rule(
    code="FG005",
    name="told-twice",
    title="同一个数前后不一",
    level=Level.HINT,
    check=twice,
    signs=(Signs(*_WHOLE),),
    bad=(
        marked(
            _TITLE + "全年接待来信来访来电486件，平稳有序。\n\n一、工作\n\n全年共接待来信来访来电⟦468件⟧。\n",
            path="例.txt",
        ),
        marked(
            "# 县妇联2025年工作总结\n\n全县建成妇女儿童活动阵地32个。\n\n全县建成妇女儿童活动阵地共⟦３５个⟧，成效明显。\n"
        ),
        marked(
            _TITLE + "累计为困难妇女发放救助金12万元。\n\n今年以来，成绩不小：全年为困难妇女发放救助金⟦15万元⟧。\n",
            path="例.txt",
        ),
    ),
    good=(
        marked(
            _TITLE + "全年接待来信来访来电486件。\n\n全年接待来信来访来电486件，全市接待来信来访来电900件。\n",
            path="例.txt",
        ),
        marked(_TITLE + "全年举办培训班12期。\n\n全年举办培训班8期，培训妇女300人。\n", path="例.txt"),
        marked(
            _TITLE
            + "全年新建妇女儿童活动阵地32个。\n\n力争全年新建妇女儿童活动阵地40个，上半年全年新建妇女儿童活动阵地10个。\n",
            path="例.txt",
        ),
        marked(
            _TITLE + "全年接待来信来访来电486件。\n\n三、下一步打算\n\n全年接待来信来访来电500件以上。\n", path="例.txt"
        ),
    ),
)
