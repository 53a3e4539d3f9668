"""BL011: a word of a fixed phrase struck out by a filter."""

from __future__ import annotations

from functools import cache

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.data import Data
from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.bl_claims import Found, Ground, blank
from sections.signs import Signs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAME = Regex(
    r"(?<![A-Za-z0-9])(?:XJP|xjp|[A-Z]{2,3}|习?(?:[*＊]{1,12}|[Xx×□○]{2,4})|(?<![学温研复实见练演预自补])习)\Z"
)
_STRUCK = Regex(
    r"(?<=党的)[.．](?=精神|报告)|(?<=[和及与])[.．](?=系列重要讲话)|(?<=以)[.．](?=为(?:指导|统领|引领|主线))|(?<=[学贯落][习彻实])[.．](?=(?:系列)?(?:重要)?(?:讲话|精神|论述|指示))|(?<=[贯落][彻实])[.．](?=[，、])|(?<=中国特色)[.．*＊_]{1,4}(?=主义)",
    words=(*(f"{before}{dot}" for before in "的和及与色以习彻实" for dot in ".．"), "色*", "色＊", "色_"),
)
"""Words for which a single full stop is left."""
_LEARNT = Regex(
    r"(?<=学)[*＊](?=贯彻|强国|领会|宣传|研讨|先进|党[的章史]|《)|[*＊](?=惯|俗|近平)",
    words=tuple(word for star in "*＊" for word in (f"学{star}", f"{star}惯", f"{star}俗", f"{star}近平")),
)
"""A 习 that goes with the name it is part of: 学*贯彻, 好*惯."""
_CALLED = Words("新时代中国特色", "总书记", "同志为核心")
_SOCIALIST = ("新农村", "核心价值", "市场经济", "精神文明", "荣辱观", "先进文化")
"""What filters take 社会主义 away from: 建设*新农村."""
_INITIALS = Words("XJP", "xjp")
_SIGNS = frozenset("*＊×□○_＿")
_MANY = 4
_LONGEST = 12
"""Characters of the longest fixed phrase that is looked for, and of the longest run of stars in one."""


@blank("BL011")
def censored(ground: Ground) -> Iterator[Found]:
    """固定说法里的字被符号遮住了。

    有的网站会把词过滤成 ** 或拼音缩写：“理论**中心组”“XJP新时代中国特色社会主义思想”。
    这样的稿子不能直接用，请按原文补全；能认出的会给出可能的词。

    怎么认：符号两边接起来正好是一句固定说法，或后面是固定说法里的称呼。
    """
    text = ground.text
    for at in sorted({at for at, _ in _CALLED.places_in(text)}):
        if m := _NAME.search(text, max(0, at - _LONGEST - 1), at):
            yield _name(m.start(), m.end(), m[0])
    for m in _STRUCK.finditer(text):
        yield Found(*m.span(), message=f"固定说法里的词被遮住了，请按原文补全（{m[0]}）")
    for m in _LEARNT.finditer(text):
        yield Found(*m.span(), label="习", message=f"词被符号遮住了，可能是“习”（{m[0]}）")
    for at, end in _INITIALS.places_in(text):
        if not _is_latin(text[at - 1 : at]) and not _is_latin(text[end : end + 1]):
            yield _name(at, end, text[at:end])
    for start, end in ground.masks:
        if end - start <= _MANY and text[start] in _SIGNS:
            word = _missing(text[max(0, start - _LONGEST) : start], text[end : end + _LONGEST], ground.data)
            if not word and text.startswith(_SOCIALIST, end) and text[start - 1 : start] not in ("", "\n", "#"):
                word = "社会主义"
            if word:
                message = f"词被符号遮住了，可能是“{word}”（{text[start:end]}）"
                yield Found(start, end, label=word, message=message)


def _is_latin(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char in tuple("_-/.@"))


def _name(start: int, end: int, shown: str) -> Found:
    return Found(start, end, label="姓名", message=f"固定说法里的名字被遮住了，请按原文补全（{shown}）")


@cache
def _halves(data: Data) -> Mapping[str, tuple[tuple[str, str, str], ...]]:
    """Ways to strike one to three characters out of a fixed phrase, by the two characters on either side."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for phrase in data.load("fixed_phrases")["phrases"]:
        for left in range(2, len(phrase) - 2):
            for right in range(left + 1, min(left + 4, len(phrase) - 1)):
                key = phrase[left - 2 : left] + phrase[right : right + 2]
                found.setdefault(key, []).append((phrase[:left], phrase[left:right], phrase[right:]))
    return {key: tuple(halves) for key, halves in found.items()}


def _missing(before: str, after: str, data: Data) -> str:
    """The struck-out word of the fixed phrase that explains most of what stands around it; empty: none."""
    best = ("", 0)
    for head, word, rest in _halves(data).get(before[-2:] + after[:2], ()):
        if len(head) + len(rest) > best[1] and before.endswith(head) and after.startswith(rest):
            best = word, len(head) + len(rest)
    return best[0]


CENSORED = Rule(
    code="BL011",
    name="censored",
    title="被遮住的字",
    level=Level.WARNING,
    check=censored,
    signs=(Signs.of(_CALLED, _INITIALS, _STRUCK, _LEARNT, more=_SIGNS),),
    bad=(
        marked(
            "学习⟦XJP⟧新时代中国特色社会主义思想，牢记⟦***⟧总书记嘱托，以⟦******⟧新时代中国特色社会主义思想为指导。"
        ),
        marked("召开理论⟦**⟧中心组会议，落实全面⟦**⟧治党要求，抓好意识⟦**⟧工作。", path="例.txt"),
        marked("紧密团结在以⟦×××⟧同志为核心的党中央周围，推进党风⟦□□⟧建设。"),
        marked("坚持以 ⟦XJP⟧ 新时代中国特色社会主义思想为指导。"),
        marked("以⟦习**⟧新时代中国特色社会主义思想为指导。"),
        marked("以⟦习⟧新时代中国特色⟦.⟧主义思想为指导，学习党的⟦.⟧精神及⟦.⟧系列重要讲话精神。", path="例.txt"),
        marked("深入学⟦*⟧贯彻全会精神，养成好⟦*⟧惯。", path="例.txt"),
        marked("深入贯彻落实⟦.⟧，认真学习贯彻⟦.⟧、省委决定。", path="例.txt"),
        marked("以⟦.⟧为统领，理论⟦* *⟧中心组学习。", path="例.txt"),
        marked("推进⟦*⟧新农村建设，践行⟦**⟧核心价值观。", path="例.txt"),
    ),
    good=(
        marked("召开理论学习中心组会议，GDP总量增长，CEO同志分享，学习**理论学习**中心组经验。"),
        marked("落实全面从严治党要求，抓好意识形态工作，科学*教育*并重，*学*惯例。"),
        marked("学习新时代中国特色社会主义思想，研习新时代中国特色社会主义理论，党的.net平台。", path="例.txt"),
        marked("学习**新农村**建设经验，弘扬**核心价值观**。\n\n* 新农村建设\n"),
        marked("以习近平新时代中国特色社会主义思想为指导，**总书记**重要讲话。"),
    ),
)
