"""RS008: characters that web pages strew into a text so that copies of it give themselves away."""

from __future__ import annotations

from drafts.edit import Edit
from drafts.han import HAN
from drafts.model import BlockKind
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.report_lines import may_be_page, removed
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

RUNS = 2
"""Runs of jamming characters from which on they are no accident."""
SOUNDS = 5
"""Characters with their pinyin behind them from which on it is no gloss on a rare one."""
JAM = Regex(r"(?<![A-Za-z0-9])(?:[!-;]?[ ])?[?-~](?:[!-;]?[ ][?-~]){4,14}")
"""What forum software puts between lines: one of ! to ; or none, a space, one of ? to ~, five to fifteen times over."""
SPACES = 4
"""Blanks in the shortest of these."""
JAMMING = Words(*"!#$&*+@[\\]^`{|}~")
_APART = Regex(r"[!-;](?=[ ])")
_TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_TONED = Words(*_TONES)
SOUND = Regex(rf"(?<=[{HAN}])[（(][a-zɡü]{{0,6}}[{_TONES}][a-zɡü]{{0,6}}[）)]")
_QUOTE = "的'"


def copy_guards(view: View) -> Iterator[Hit]:
    """网页为了防复制混进文字里的字符：行间成串的乱码（“6 S( C+ d0 y:”）、字后面的拼音“鎮(zhèn)”、“的'”里多出来的撇号。

    这些字符在网页上看不见，复制下来才显形，逐个删很费事，漏一个就露了馅。
    乱码只认论坛软件的那一种，全文至少两串；拼音要全文至少五处，给一两个生僻字注音的不报，全文报一次；
    撇号只认“的”字后面落单的，成对当引号用的不报。不是报告而有“#”标题的 Markdown 不查。

    修复：乱码和撇号删去，安全；拼音一次全部删去，不安全，要人点头。
    """
    if not may_be_page(view):
        return
    yield from _jams(view)
    yield from _sounds(view)
    yield from _quotes(view)


def _jams(view: View) -> Iterator[Hit]:
    if len(JAMMING.found_in(view.text)) < 3:
        return
    spaced = [area for area in _areas(view) if view.text.count(" ", area.start, area.end) >= SPACES]
    runs = [Span(*m.span()) for area in spaced for m in JAM.finditer(view.text, area.start, area.end)]
    runs = [run for run in runs if _is_jam(run.of(view.text))]
    if len(runs) >= RUNS:
        for run in runs:
            fix = Fix((removed(view, run),), safe=True)
            yield Hit(run, "这是网页防复制的乱码，不是正文，应删去", fix)


def _is_jam(run: str) -> bool:
    """Whether the characters in front of its spaces are of many kinds, as no list has them: a, b, c."""
    apart = {m[0] for m in _APART.finditer(run)}
    return len(apart) >= 3 and not apart <= set(",.:;")


def _sounds(view: View) -> Iterator[Hit]:
    if not _TONED.stand_in(view.text):
        return
    found = [Span(*m.span()) for area in _areas(view) for m in SOUND.finditer(view.text, area.start, area.end)]
    if len(found) >= SOUNDS:
        fix = Fix(tuple(Edit(s.start, s.end, "") for s in found), safe=False)
        yield Hit(found[0], f"字后面带着拼音，全文{len(found)}处，是网页防复制加的，应全部删去", fix)


def _quotes(view: View) -> Iterator[Hit]:
    if _QUOTE not in view.text:
        return
    for area in _areas(view):
        line = area.of(view.text)
        if line.count("'") == line.count(_QUOTE):
            at = line.find(_QUOTE)
            while at >= 0:
                span = Span(area.start + at + 1, area.start + at + 2)
                fix = Fix((Edit(span.start, span.end, ""),), safe=True)
                yield Hit(span, "“的”字后面多了一个撇号，是网页防复制加的，应删去", fix)
                at = line.find(_QUOTE, at + 2)


def _areas(view: View) -> Iterator[Span]:
    """Where text is that a reader reads, line by line."""
    for block in view.draft.blocks:
        if block.kind not in (BlockKind.CODE, BlockKind.HTML):
            yield block.span


RULES = (
    Rule(
        "RS008",
        "copy-guard",
        "防复制字符",
        Level.WARNING,
        copy_guards,
        bad=(
            Example(
                "县林业局2024年工作总结\n3 K( a+ b0 x: E/ H$ R4 m- D\n今年以来，造林三千亩。8 h, S1 ]4 t) v% ^\n",
                ((2, 1), (3, 12)),
                ((2, 28), (3, 30)),
                path="例.txt",
            ),
            Example(
                "縣鎮(zhèn)林業(yè)局工作總結(jié)\n\n抓實(shí)監(jiān)管，開(kāi)展巡查。\n",
                ((1, 3),),
                ((1, 9),),
                path="例.txt",
            ),
            Example(
                "县林业局2024年工作总结\n\n加强林区的'巡护，落实各级的'责任。\n", ((3, 6), (3, 15)), ((3, 7), (3, 16))
            ),
        ),
        good=(
            Example("县林业局2024年工作总结\n\n推广“a b c d e f”分级法，建设 A、B、C 三类林场。\n"),
            Example("县林业局2024年工作总结\n\n漈(jì)下村、㠓(méng)山村完成造林。\n"),
            Example("县林业局2024年工作总结\n\n评出'我们的'好故事，写下村民的'小目标'。\n"),
            Example(
                "设 x + y = z，取 a; b, c: d. e 五点，记为 P( A | B ) 和 Q[ 3 ]。\n设 u, v; w: r. s 为常数。\n",
                path="例.txt",
            ),
            Example("# 命令行笔记\n\n$ a [ b ] & c + d\n\n$ e { f } @ g # h\n"),
        ),
    ),
)
