"""RQ004, RQ006: what a section has to say and does not, and sections far from their usual length."""

from __future__ import annotations

from drafts import regex as re
from drafts.model import BlockKind
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.kind import Item, Need, State
from sections.matched import Found
from sections.recognise import glued_title
from sections.rule import Example, Hit, Level, Rule
from sections.rules.report_lines import FRAME
from sections.rules.rq_samples import ANNUAL, DONE, GOOD_ANNUAL, LEAD, NEXT, PROBLEMS
from sections.rules.rq_text import is_bare, is_technical, place_of, residue, said, shares
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

SUBSTANTIAL = 600
"""字数 from which shares mean something."""
_TO_CONGRESS = Regex("(?:政府|法院|检察院|常委会|常务委员会)工作报告$", words=("工作报告",))
_PLANNED = Regex("下半年|下一?步|思路|打算|计划|安排|要点")
_ANNEX = Regex(
    r"^[ \t\u3000]*(?:附[件录表][ ]?[\d一二三四五六七八九十]{0,2}|名词解释|名词注释)[：:]?[ \t\u3000]*$",
    re.M,
    words=("附", "名词"),
)
MANY = 3
"""So many items of a list are no thin section."""
THIN = 45
"""字数 below which a section that says none of the usual things is thin."""
WIDE = 20
"""Percentage points that a share has to lie above the usual ones."""
HALF = 20
"""Percent: half of a least share below it is far too little, a third of a larger one."""


def items(view: View) -> Iterator[Hit]:
    """章节里缺了该说的要点：文种必备的要点一条一条报，通常要说的要点一条也没有说到才提示一次。

    文种为每一节列了要点和认它们的词（qicao kinds 可以看），节里一个词也没有，就是这一点没有说到。
    通常的要点换个角度也行，所以全文满 600 字、这一节不满 45 字、一条也没有时才提示，供写的人对照。空着的、文字被截去的章节不查。
    没填的空里的提示语不算说过。

    修复：没有。要人来写。
    """
    for found in view.matched.sections:
        if found.state is not State.PRESENT or _is_cut(view, found) or is_bare(view, found):
            continue
        text = said(view, found)
        for item in found.section.items:
            if item.need is Need.REQUIRED and not _tells(text, item):
                message = f"“{found.section.name}”里没有说到“{item.name}”：{item.hint}"
                yield Hit(place_of(view, found), message, level=Level.WARNING)
        usual = [item for item in found.section.items if item.need is Need.CUSTOMARY]
        if (
            len(usual) > 2
            and not any(_tells(text, item) for item in usual)
            and view.words >= SUBSTANTIAL
            and found.by == "heading"
            and _is_thin(view, found)
        ):
            yield Hit(
                place_of(view, found),
                f"“{found.section.name}”通常要说到{_named(usual)}，这里一条也没有",
                level=Level.HINT,
            )


def _tells(text: str, item: Item) -> bool:
    return any(map(text.__contains__, item.words))


def _is_thin(view: View, found: Found) -> bool:
    """Whether so little is said that something is left out; who writes more has chosen other things to say."""
    if sum(said(view, found).count(mark) for mark in ("；", "是", ";")) >= MANY:
        return False
    items = sum(b.kind is BlockKind.ITEM and any(s.covers(b.span) for s in found.spans) for b in view.draft.blocks)
    return items < MANY and sum(view.words_in(span) for span in found.spans) < THIN


def _named(absent: list[Item]) -> str:
    return "、".join(f"“{item.name}”" for item in absent)


def section_shares(view: View) -> Iterator[Hit]:
    """章节的篇幅和通常的比例差得很远：工作情况只写了一成，导语占了三成。

    文种写了每一节通常占全文百分之几。不到下限的一半（下限满 20% 的，不到三分之一），或者超过上限二十个百分点以上才提示，
    接近的不提示；缺了别的章节时，其他章节自然偏长，也不提示。全文不满 600 字、文字被截去、后面带着长附件的不查，
    政府、法院、检察院、人大常委会向大会作的工作报告另有格局，标题只说上半年总结的重在前一半，也不查。

    修复：没有。
    """
    short = len(view.text) < SUBSTANTIAL or view.words < SUBSTANTIAL  # whoever writes less has fewer words still
    if view.kind is None or short or view.matched.cut or _is_otherwise(view) or is_technical(view):
        return
    gaps = any(
        f.state in (State.MISSING, State.EMPTY) and f.section.need is not Need.OPTIONAL and f.section.id not in FRAME
        for f in view.matched.sections
    )
    taken = shares(view)
    for found in view.matched.sections:
        if found.section.share is None or found.state is not State.PRESENT:
            continue
        if found.section.id == "lead" and glued_title(view.draft, view.kind) is not None:
            continue
        low, high = found.section.share
        least, most = _bounds(low, high)
        part = taken[found.section.id]
        if part < least and low > 2:
            how = "偏短"
        elif part > most and not gaps:
            how = "偏长"
        else:
            continue
        message = f"“{found.section.name}”约占全文{part:.0f}%，通常占{low}%～{high}%，篇幅{how}"
        yield Hit(place_of(view, found), message)


def _is_otherwise(view: View) -> bool:
    """Whether it is a report to a people's congress, or of half a year alone, or a tenth of it and more is annexes."""
    annex = _ANNEX.search(view.prose)
    long = annex is not None and 10 * (len(view.prose) - annex.end()) > len(view.prose)
    title = "".join(view.draft.title_text.split())
    plan_left_out = view.kind is not None and view.kind.id == "half-year" and title and not _PLANNED.search(title)
    return long or bool(plan_left_out) or _TO_CONGRESS.search(title) is not None


def _bounds(low: int, high: int) -> tuple[float, float]:
    """Percent below and above which a part is told of that is usually between these."""
    return low / (2 if low < HALF else 3), high + WIDE


def slack(view: View, told: Collection[str]) -> float:
    """字数 that may come or go anywhere before a section may become too short or too long, or be so no more.

    ``told``: what is said of those that are, each with its percentage.
    """
    taken = shares(view)
    judged = [f for f in view.matched.sections if f.section.share and f.spans]
    parts = [(taken[f.section.id], f.section.share) for f in judged if f.section.share]
    shown = [taken[f.section.id] for f in judged if any(each.startswith(f"“{f.section.name}”") for each in told)]
    off = min((abs(part - bound) for part, share in parts for bound in _bounds(*share)), default=100)
    off = min([off, *(abs(part % 1 - 0.5) for part in shown)])
    most = max((_bounds(*share)[1] for _, share in parts), default=0)
    whole = view.words - sum(view.words_in(span) for span in residue(view))
    return min(off * whole / (100 + most), abs(view.words - SUBSTANTIAL))


def _is_cut(view: View, found: Found) -> bool:
    """Whether text was cut off in this section or right behind it."""
    return any(span.start <= cut.start <= span.end for span in found.spans for cut in view.matched.cut)


_WORK = "（一）抓调查。组织专项调查12场次，培训300人次，服务大局，为基层办实事20件，投入30万元。\n\n" * 14

RULES = (
    Rule(
        "RQ004",
        "section-items",
        "要点没有说到",
        Level.HINT,
        items,
        bad=(
            Example(
                ANNUAL
                + LEAD
                + "一、工作开展情况\n\n"
                + "天气很好，风也不大。" * 3
                + "\n\n"
                + PROBLEMS
                + NEXT
                + "力争推进各项工作，压实责任。" * 50
                + "\n",
                ((5, 1),),
                ((5, 9),),
            ),
            Example(ANNUAL + LEAD + DONE + _WORK + PROBLEMS + "三、下一步打算\n\n继续保持。\n", ((41, 1),)),
            Example(
                ANNUAL + LEAD + DONE + _WORK + "二、存在问题\n\n有的同志经常迟到。\n\n" + NEXT,
                ((37, 1),),
                ((37, 7),),
            ),
        ),
        good=(
            Example(GOOD_ANNUAL),
            Example(ANNUAL + LEAD + DONE + PROBLEMS + NEXT.replace("健全", "【待填：什么】健全")),
            Example(ANNUAL + LEAD + DONE.replace("组织", "举办") + PROBLEMS + "三、下一步打算\n\n力争做得更好。\n"),
        ),
    ),
    Rule(
        "RQ006",
        "section-share",
        "篇幅比例",
        Level.HINT,
        section_shares,
        bad=(
            Example(ANNUAL + LEAD * 12 + DONE + PROBLEMS + NEXT + "推进各项工作。" * 20 + "\n", ((3, 1), (27, 1))),
            Example(
                ANNUAL + LEAD + DONE + PROBLEMS + NEXT + "力争推进各项工作，压实责任。" * 40 + "\n",
                ((5, 1), (13, 1)),
            ),
            Example(
                ANNUAL + LEAD + "一、工作开展情况\n\n" + _WORK + PROBLEMS + "学习有差距。" * 80 + "\n\n" + NEXT,
                ((35, 1), (41, 1)),
            ),
        ),
        good=(
            Example(
                ANNUAL + LEAD + "一、工作开展情况\n\n" + _WORK + PROBLEMS + NEXT * 1 + "力争推进各项工作。" * 12 + "\n"
            ),
            Example(GOOD_ANNUAL),
            Example("# 说明\n\n一、工作开展情况\n\n" + _WORK),
        ),
    ),
)
