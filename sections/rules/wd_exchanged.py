"""WD007: words that a program put in for others, so that a copied text looks like a new one."""

from __future__ import annotations

from functools import cache

from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.check import hits
from sections.data import Data
from sections.marked import marked
from sections.rule import AllOf, Example, Fix, Hit, Level, Rule
from sections.rules.neighbours import WrongWords
from sections.rules.plain_text import is_mentioned, is_residue, plain
from sections.rules.wd_alike import swapped_signs
from sections.rules.wd_phrases import FIXED_PHRASES
from sections.rules.wd_smallest import smallest
from sections.rules.wd_words import CONFUSED
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SEVERAL = 3
"""Different words put in for others of which one is wrong for certain (WD001, WD004) and the rest are not by themselves."""
SURE = 2
"""Places with words that are wrong for certain."""
MOST = 8
"""Words that may be put in for others to each that is for certain: a program leaves its traces everywhere."""


def exchanged_words(view: View) -> Iterator[Hit]:
    """换词软件换进来的词：“城区片区建立”（建设）、“顺当开园”（顺利）、“产业加快开展”（发展）。

    从文库下载的稿子常被软件用近义词换过一遍，好躲开查重。一句里单看一个词也许说得通，
    连起来就不是公文的话了，领导一看就知道是抄来的。

    怎么认：先要有 WD001、WD004 报的换词（“根底设施”“经济开展”“奉献率”），全文两处以上，或者连这里的词一共三种以上，
    而且不是太少（至少有这里的词的八分之一），才报 exchanged.yaml 里的搭配。没有这样的证据，一个也不报。

    修复：不安全。逐处看过再改；别处也可能换过，最好找到原稿对一遍。
    """
    told = [*hits(CONFUSED, view), *hits(FIXED_PHRASES, view)]
    if not told or not _certain(view.data).stand_in(view.bare.text):
        return
    sure = sure_of(told, view)
    ground = plain(view)
    found = list(exchangeable(view.data).slips(ground.text)) if sure else []
    if len(found) > MOST * len(sure) or (
        len(sure) < SURE and len({*sure, *(ground.text[start:end] for start, end, _, _ in found)}) < SEVERAL
    ):
        return
    for start, end, right, _ in found:
        span = ground.span(start, end)
        if (
            is_mentioned(ground.text, start, end, right)
            or is_residue(view, span)
            or any(span.overlaps(other.span) for other in told)
        ):
            continue
        wrong = ground.text[start:end]
        fix = Fix((smallest(ground, start, wrong, right),), safe=False)
        yield Hit(span, f"“{wrong}”像是换词软件换的，应写“{right}”", fix)


def sure_of(told: Iterable[Hit], view: View) -> list[str]:
    """Of the words that other rules tell, those put in for others, in their order."""
    words = _put_in(view.data)
    return [
        view.text[start:end]
        for hit in told
        for start, end in (
            (at + hit.span.start, to + hit.span.start) for at, to in words.places_in(hit.span.of(view.text))
        )
        if hit.fix and any(start < edit.end and edit.start < end for edit in hit.fix.edits)
    ]


@cache
def exchangeable(data: Data) -> WrongWords:
    """The words of the list, whether or not any is sure."""
    return WrongWords(data.load("exchanged")["words"])


@cache
def _put_in(data: Data) -> Words:
    """The words of both lists but for those that people take one for the other themselves."""
    exchanged, swapped = data.load("exchanged"), data.load("wording")["swapped"]
    words = dict.fromkeys([group["wrong"] for group in (*exchanged["words"], *swapped)])
    return Words(*(word for word in words if word not in exchanged["own"]))


@cache
def _certain(data: Data) -> Words:
    """One of these is in every text that a program went over."""
    return Words(*data.load("exchanged")["signs"], *swapped_signs(data))


def _signs(data: Data) -> AllOf:
    return (Signs.of(_certain(data)),)


EXCHANGED = Rule(
    "WD007",
    "exchanged-word",
    "换词软件换的词",
    Level.WARNING,
    exchanged_words,
    signs=_signs,
    bad=(
        marked("夯实根底设施，推动经济开展。城东片区⟦建立⟧，两所幼儿园⟦顺当⟧开园，做到企业办到哪里，效劳跟到哪里。"),
        marked(
            "提升便民效劳水平，特色产业加快⟦开展⟧，税收作出⟦奉献⟧。工作回忆：⟦制造⟧条件，⟦常常⟧性走访，⟦到达⟧120户。"
        ),
        marked(
            "# 清源镇2024年工作总结\n\n增强平安意识，优化经济开展环境。\n\n报告由标题和正文两个⟦局部⟧组成，还有一些缺点和⟦缺乏⟧。\n"
        ),
        marked(
            "县域经济开展较快，夯实根底设施。2024年工作总结及2025年工作⟦方案⟧：⟦方案⟧投资1.2亿元，环湖⟦大路⟧工程开工，巡查中⟦发觉⟧问题12个，群众出行更⟦平安⟧，收入⟦根本⟧翻了一番，推动全县工作⟦进展⟧。"
        ),
    ),
    good=(
        Example("人民大路工程开工，巡查中发觉问题，出行更平安，工作方案已印发，推动工作进展。"),
        Example("老区人民愿为国家效劳，工程顺当完工，特色产业加快开展技术改造，局部地区有雨，制造条件。"),
        Example("进入广阔天地，从根底抓起，制造业平稳运行，专业人才缺乏，到达现场后开展救援，回忆录出版。"),
        Example("“根底设施”应为“基础设施”，“经济开展”应为“经济发展”，“效劳”应为“服务”，不写“顺当”。"),
    ),
)
RULES = (EXCHANGED,)
