"""PU003, PU004: characters that only look right, and characters that nobody sees."""

from __future__ import annotations

import re
from functools import cache

from drafts.edit import Edit
from drafts.han import is_han
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.data import Data
from sections.prose import OPAQUE
from sections.rule import AllOf, Example, Hit, Level, Rule
from sections.rules.once import once
from sections.rules.plain_text import is_blank, places
from sections.rules.pu_marks import Mark, is_wide, listed
from sections.rules.report_lines import is_report
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TRADITIONAL = 12
"""Different old forms from which a text is written in traditional characters on purpose."""
_HIDDEN = {"\u00ad": "软连字符", "\u180e": "零宽字符", "\ufeff": "零宽字符（BOM）", "\ufffc": "对象占位符"}
_BREAKS = frozenset("\x0b\x0c\x85\u2028\u2029")
_FULL_X = frozenset("Ｘｘ")
_SMALL = dict(zip("﹐﹑﹒﹔﹕﹖﹗﹙﹚﹪", "，、.；：？！（）%", strict=True))
"""Small forms of marks (U+FE50–FE6A) and what is written for them."""
_CIRCLES = "○◯"
_DIGITS = "一二三四五六七八九十〇○◯零"


_WIDE = "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
_UNSEEN = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc"
_FOREIGN, _COMPATIBLE = "\u0370-\u04ff", "\u2e80-\u2fd5\uf900-\ufaff\ufe50-\ufe6a"
RARE = Regex(f"[{_WIDE}{_UNSEEN}{_FOREIGN}{_COMPATIBLE}]")
"""What is rare in a Chinese text."""
_UNUSUAL = Regex(f"{RARE.pattern}(?:(?<=[{_WIDE}])[{_WIDE}]*|(?<=[{_UNSEEN}])[{_UNSEEN}]*)?")
"""Runs of it; they begin with a single class, which is looked for much faster than several."""


def _between() -> str:
    """The stretches of ``RARE``, each by its first and its last character."""
    return "".join(m[1] + (m[2] or m[1]) for m in re.finditer("(.)(?:-(.))?", RARE.pattern[1:-1], re.S))


def _signs(data: Data) -> AllOf:
    found = Signs.of(variant_forms(data), _AS_DIGITS, more=_CIRCLES)
    return (Signs(*found.words, between=_between()),)


@once
def _candidates(view: View) -> Iterator[re.Match[str]]:
    """Runs of rare characters in the text itself (the prose has two of its own), code left out; for both rules."""
    for m in _UNUSUAL.finditer(view.text):
        if m[0][0] == "\x00" or view.prose[m.start()] != OPAQUE:
            yield m


def lookalikes(view: View) -> Iterator[Hit]:
    """看着像、其实不是的字：异体字（悅）、部首和兼容字（⺠、⽂）、混在英文里的西里尔字母、年份里的圆圈（二○二五）、全角数字字母。

    数字里的字母（2O25年）也算。从 PDF、网页、旧输入法里带来的，看不大出来，却搜不到、排序乱、换个字体就变样。

    怎么认：字表里的异体字，整篇繁体字、日文的稿子和不是报告的 Markdown 不报；部首区和兼容区的字；和拉丁字母写在一个词里的、
    夹在汉字中间、看着像拉丁字母的，俄语、希腊字母符号（α、μ）不报；〝〞归 RS005 管。
    全角数字字母只作提示，占位的Ｘ不报。

    修复：部首和兼容字换成同形的字，安全；异体字和字母可能是人名、商标，要人点头；数字一律不改。
    """
    runs = _candidates(view)
    yield from _compatible(view, [m for m in runs if "\u2e80" <= m[0] <= "\u2fd5" or "\uf900" <= m[0] <= "\ufaff"])
    yield from listed(view, _small(runs), "全文多处小号标点（{}处），应换成通用的", usual=1, safe=True)
    yield from listed(view, sorted(_variants(view), key=_start), _MANY_VARIANTS, usual=1, safe=False)
    letters = _letters(view, [m for m in runs if "\u0370" <= m[0] <= "\u04ff"])
    yield from listed(
        view, (*letters, *_circles(view), *_digits(view)), "全文多处字母、圆圈混用（{}处）", usual=1, safe=False
    )
    if is_report(view):
        wide = [_wide(m) for m in runs if "\uff10" <= m[0][0] <= "\uff5a" and not _FULL_X.issuperset(m[0])]
        digits = len(re.findall(r"[0-9]+", view.text)) if wide else 0
        throughout = "全文数字、字母多用全角（{}处），应为半角"
        yield from listed(view, wide, throughout, usual=digits, safe=False, level=Level.HINT)


_MANY_VARIANTS = "全文多处异体字、旧字形（{}处）"


def _start(mark: Mark) -> Span:
    return mark.span


def _mark(at: int, found: str, right: str, what: str) -> Mark:
    span = Span(at, at + len(found))
    said = f"“{found}”是{what}，应写“{right}”" if right else f"“{found}”是{what}"
    return Mark(span, (Edit(span.start, span.end, right),) if right else (), said)


def _small(runs: Iterable[re.Match[str]]) -> list[Mark]:
    return [_mark(m.start(), m[0], _SMALL[m[0]], "小号的标点") for m in runs if m[0] in _SMALL]


def _compatible(view: View, runs: list[re.Match[str]]) -> Iterator[Hit]:
    if not runs:
        return
    from unicodedata import normalize

    marks = []
    for m in runs:
        right = view.data.load("characters")["radicals"].get(m[0]) or normalize("NFKC", m[0])
        if right != m[0]:
            marks.append(_mark(m.start(), m[0], right, "部首或兼容字，不是汉字本身"))
    yield from listed(view, marks, "全文多处部首、兼容字（{}处），应换成汉字本身", usual=1, safe=True)


@cache
def variant_forms(data: Data) -> Words:
    return Words(*data.load("characters")["variants"])


def _variants(view: View) -> list[Mark]:
    forms = view.data.load("characters")["variants"]
    present = variant_forms(view.data).found_in(view.text)
    if len(present) >= TRADITIONAL or "の" in view.text or not is_report(view):
        return []
    return [
        _mark(at, form, forms[form], "异体字或旧字形")
        for form in present
        for at in places(view.text, form)
        if view.prose[at] != OPAQUE
    ]


def _letters(view: View, runs: list[re.Match[str]]) -> Iterator[Mark]:
    text, latin = view.text, view.data.load("characters")["latin"] if runs else {}
    end = 0
    for m in runs:
        if m.start() < end:
            continue
        start, end = m.start(), m.end()
        while start and _is_letter(text[start - 1]):
            start -= 1
        while end < len(text) and _is_letter(text[end]):
            end += 1
        word = text[start:end]
        strange = [char for char in word if not char.isascii()]
        right = "".join(latin.get(char, char) for char in word)
        whole = len(strange) == len(word)
        if not right.isascii():
            right = ""
        if not whole and right:
            yield _mark(start, word, right, "混了西里尔或希腊字母的词")
        elif whole and (
            (len(word) == 1 and right and _before_han(text, start, end))
            or ((right or (len(word) == 1 and word > "\u03ff")) and _inside_han(text, start, end))
        ):
            mark = _mark(start, word, right, "西里尔或希腊字母")
            if not is_blank(view, mark.span):
                yield mark


def _is_letter(char: str) -> bool:
    return (char.isascii() and char.isalpha()) or "\u0370" <= char <= "\u04ff"


def _before_han(text: str, start: int, end: int) -> bool:
    """Whether it begins its line, right in front of a Chinese word: Р窑店林场."""
    return text[:start].rpartition("\n")[2].strip() == "" and is_han(text[end : end + 1])


def _inside_han(text: str, start: int, end: int) -> bool:
    return start > 0 and is_han(text[start - 1]) and is_han(text[end : end + 1])


def _circles(view: View) -> Iterator[Mark]:
    """二○二五 written with a circle."""
    if not is_report(view) or not any(circle in view.text for circle in _CIRCLES):
        return
    for m in re.finditer(rf"[{_CIRCLES}](?<=[{_DIGITS}].)(?=[{_DIGITS}年])", view.prose):
        if not is_blank(view, Span(*m.span())):
            yield Mark(Span(*m.span()), (), f"“{m[0]}”是圆圈，汉字数字里应写“〇”")


_AS_DIGITS = Regex(
    r"(?<![A-Za-z0-9._/-])(?:[12][\dOoIl]{3}(?=\s?年)|(?:\d|l(?=\d)|O(?=\.\d))[\dOoIl.]{1,5}(?=[%％]|[余万亿]?[人名户件项元期场]|[kK][VvWw]))",
    words=tuple(
        pair for digit in "0123456789" for pair in (f"l{digit}", f"O.{digit}", *(digit + letter for letter in "OoIl"))
    ),
)


def _digits(view: View) -> Iterator[Mark]:
    """A letter that stands for a digit: 2O25年, 1O0人; a digit is changed by nobody but the writer."""
    for m in _AS_DIGITS.finditer(view.prose):
        if not m[0].replace(".", "").isdecimal():
            yield Mark(Span(*m.span()), (), f"“{m[0]}”里混了字母，应是数字 0 或 1")


def _wide(m: re.Match[str]) -> Mark:
    return Mark(Span(*m.span()), (), f"“{m[0]}”是全角字符，数字和字母应为半角")


_TITLE = "县文化馆2024年工作总结\n\n"
LOOKALIKES = Rule(
    "PU003",
    "lookalike",
    "异体字和形近字符",
    Level.WARNING,
    lookalikes,
    signs=_signs,
    bad=(
        Example(_TITLE + "群众愉悅度提高，走访农戸30家，深入调査。\n", ((3, 4),), ((3, 5),)),
        Example(_TITLE + "丰富人⺠群众⽂化生活。\n\n落实责任，不\uf967松懈。\n", ((3, 4), (5, 7)), ((3, 5), (5, 8))),
        Example(_TITLE + "建设Аpp平台，抓好理论с学习。\n\n二○二四年，举办展览。\n", ((3, 3), (5, 2)), ((3, 6), (5, 3))),
        Example(_TITLE + "培训２０期，参训１２００人次，举办ＶＩＰ专场，发布 3 期。\n", ((3, 3),), ((3, 5),)),
        Example(_TITLE + "开发СMS系统。\n\nР窑店林场造林120亩。\n", ((3, 3), (5, 1)), ((3, 6), (5, 2))),
        Example(_TITLE + "计划2O25年建成。\n", ((3, 3),), ((3, 7),)),
        Example(_TITLE + "观众增长8﹒5%。\n\n设备故障率O.3%。\n", ((3, 6), (5, 6)), ((3, 7), (5, 9))),
        Example(_TITLE + "检修l0kV线路。\n\n参加l20人。\n", ((3, 3), (5, 3)), ((3, 5), (5, 6))),
    ),
    good=(
        Example(_TITLE + "群众愉悦度提高，深入调查，二〇二四年举办展览，App上线。\n"),
        Example(
            "臺北市政府年度工作總結\n\n為強化市區環境維護，積極辦理各項業務，與學校、議會、機關及團體攜手，開發線上課程，應對變化。\n"
        ),
        Example("# 実装ノート\n\n検査の対応を変更。\n\n# 笔记\n\n群众愉悅。\n"),
        Example(_TITLE + "检测α粒子、μm级颗粒物和TGFβ指标，俄语课程 Русский язык 开班。\n"),
        Example(_TITLE + "型号2O2I，排名A1O，l2范数，编号l05，H2O 含量，O2O平台。\n"),
        Example(_TITLE + "培训Ｘ期，`悅` 和 `Арр` 是代码。\n"),
        Example(_TITLE + "开展“争一流〞活动，达标率98％。\n"),
    ),
)


def invisible(view: View) -> Iterator[Hit]:
    """看不见的字符：零宽空格、软连字符、方向控制符、BOM、控制字符。

    网页、聊天软件、PDF 里带来的，屏幕上看不出来，却让查找、统计、盲审对不上，有的还会把一行字的顺序倒过来。

    怎么认：挨着汉字、字母、数字或者标点才报；连着表情符号和阿拉伯文、梵文等文字的，是它们要用的，不报；
    代码里的不报。&nbsp; 一类归 RS005 管。

    修复：删去，安全；代替换行的（U+2028、垂直制表符）换成换行，段落会变，要人点头。
    """
    hidden: list[Mark] = []
    breaks: list[Mark] = []
    for m in _candidates(view):
        if m[0][0] < "\u0370" or "\u180e" <= m[0][0] <= "\u206f" or m[0][0] in "\ufeff\ufff9\ufffa\ufffb\ufffc":
            if not m.start() and m[0] == "\ufeff":
                continue
            _sort(view, m, hidden, breaks)
    yield from listed(view, hidden, "全文有{}处看不见的字符，应删去", usual=1, safe=True)
    yield from listed(view, breaks, "全文有{}处特殊的换行符，应换成普通的换行", usual=1, safe=False)


def _sort(view: View, m: re.Match[str], hidden: list[Mark], breaks: list[Mark]) -> None:
    text, span = view.text, Span(*m.span())
    codes = "、".join(dict.fromkeys(f"U+{ord(char):04X}" for char in m[0]))
    if not _BREAKS.isdisjoint(m[0]):
        edges = text[span.start - 1 : span.start] if span.start else "\n", text[span.end : span.end + 1] or "\n"
        at_edge = "\n" in edges or "\r" in edges
        (hidden if at_edge else breaks).append(
            Mark(
                span,
                (Edit(span.start, span.end, "" if at_edge else "\n"),),
                f"这里有特殊的换行符（{codes}），应换成普通的换行",
            )
        )
    elif not _is_needed(text, span):
        what = _HIDDEN.get(m[0][0]) or _kind(m[0][0])
        hidden.append(Mark(span, (Edit(span.start, span.end, ""),), f"这里有看不见的{what}（{codes}），应删去"))


def _kind(char: str) -> str:
    if char < "\u00a0":
        return "控制字符"
    return "零宽字符" if char in "\u200b\u200c\u200d\u2060" else "方向控制符"


def _is_needed(text: str, span: Span) -> bool:
    """Whether what stands on either side is neither Chinese nor Latin: emoji and some scripts need joiners."""
    sides: Iterable[str] = (text[span.start - 1 : span.start] if span.start else "", text[span.end : span.end + 1])
    return all(not (is_wide(side) or side.isascii()) for side in sides)


INVISIBLE = Rule(
    "PU004",
    "invisible",
    "看不见的字符",
    Level.WARNING,
    invisible,
    signs=(Signs(between=_between()),),
    bad=(
        Example(_TITLE + "举办\u200b展览20\u00ad场，\u202e全年\u202c参观3万人次。\n", ((3, 3),), ((3, 4),)),
        Example(_TITLE + "\ufeff今年以来，工作平稳。\n\n送戏下乡\x0812场。\n", ((3, 1), (5, 5)), ((3, 2), (5, 6))),
        Example(_TITLE + "服务群众\u2028提升效能。\n\n\x0c二、下一步打算\n", ((3, 5), (5, 1)), ((3, 6), (5, 2))),
        Example("# 说明\n\n安装\u200d\u200b完成。\n", ((3, 3),), ((3, 5),)),
    ),
    good=(
        Example("\ufeff" + _TITLE + "今年以来，工作平稳。\n"),
        Example(_TITLE + "点赞👨\u200d👩\u200d👧，نص\u200fعربي 展览，क\u200dष。\n"),
        Example(_TITLE + "```\na\u200bb\n```\n\n`a\u200bb` 是代码。\n"),
        Example(_TITLE + "第一列\t第二列\u3000第三列\xa0第四列。\r\n"),
    ),
)
RULES = (LOOKALIKES, INVISIBLE)
