"""What WD004 tells by what stands around a word: 在次强调, 取的成效; 即要…又要; 的, 地 and 得."""

from __future__ import annotations

from functools import cache
from itertools import chain

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.data import Data
from sections.rules.neighbours import Slip, WrongWords, where
from sections.rules.wd_particles import PARTICLES, particles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any


_BOTH = tuple("要 是 有 能 不 可以 抓 讲 看 注重 保持 提高 增强 促进 丰富 锻炼 巩固 满足".split())
_AS_WELL = Regex(
    rf"即(?:({'|'.join(_BOTH[:10])})(?!将|使|便)[^，。；：！？,;!?\n]{{1,30}}[，,](?:又|也|更)\1|"
    rf"(?:{'|'.join(_BOTH[10:])})了[^，。；：！？,;!?\n]{{1,30}}[，,](?:又|也)(?!是|称|叫|名))",
    words=tuple(["即" + word for word in _BOTH]),
    begin=True,
)
"""即要…，又要…"""
_AWARDED = Regex(
    r"授于(?=[^，。；！？,;\n]{0,24}(?:称号|奖|荣誉|锦旗))(?<![传教函讲]授于)", words=("授于",), begin=True
)
_LIKE = Regex(
    r"(?<=[不都也，。])象(?=[^，。；！？,;\n]{1,14}(?:一样|那样|似的))",
    words=tuple([before + "象" for before in "不都也，。"]),
)
"""也象…一样."""


_REGISTERED = Regex(r"报道(?=当天|当日|手续|注册|登记|入职)(?<!据报道)(?<!道报道)", words=("报道",), begin=True)
"""到单位报道当天."""
_UNDER = Regex(
    r"(?:(?<=[，。；！？,;\n])|\A)再(?=[^，。；,;\n再]{2,24}(?:领导|指导|支持|帮助|关心|努力|配合|带领|关怀)下[，,])",
    words=("再",),
    begin=True,
)
"""再上级的正确领导下."""
_REACHED = Regex(
    r"到达(?=了? ?\d[\d.,]{0,12}[多余]?(?:[万亿]|%|％|元|亩|吨|公斤|个百分点)|了?[万亿]元)", words=("到达",), begin=True
)
"""收入到达1.1亿元."""
_PROVIDED = Regex(
    r"为(?!了|更|进一步|不断|切实|全面|提高)[^，。；,;\n为]{1,14}(?<!了)(提高(?!提供)|(?:供应|带给)(?!提供|保障|创造|[链商站量紧充体点]|能力))[^，。；,;\n]{0,14}"
    r"(?:机会|平台|便利|依据|场所|舞台|支撑|保障|(?<!提高)(?:优质|良好|周到|及时|有力)的?(?:服务|支持))(?:[与和]条件)?(?=[，。；,;、\n]|\Z)",
    words=("提高", "供应", "带给"),
)
"""为公司决策提高依据, 为企业供应优质服务."""
_TROOP = Regex(
    r"(?<=[一这那两几])只(?=[^，。；,;\n只]{1,16}(?:队伍|代表队|小分队|工作队|铁军|生力军))(?![^，。；\n]{0,3}[鸡鸭鹅羊兔猪牛手眼船鸟])",
    words=("一只", "这只", "那只", "两只", "几只"),
)
"""一只高素质的干部队伍."""
_SATISFIED = Regex(
    r"(?<=[地断以能])满意(?![度率])(?=[^，。；,;\n]{1,20}的[\u4e00-\u9fff]{0,4}(?:需求|需要|要求|期望|期待))",
    words=tuple([before + "满意" for before in "地断以能"]),
)
"""不断满意群众的需求."""
_ON_DAY = Regex(
    r"与(?=(?:20\d\d年)?\d{1,2}月\d{1,2}[日号](?![^，。；\n]{0,20}(?:相比|比较|同期|之间|相同|一致|持平|签|为)))(?<![日号月年期]与)",
    words=tuple(["与" + digit for digit in "123456789"]),
    begin=True,
)
"""与3月5日召开."""
_COUNTED = Regex(
    r"(?<=\d)(?<!20\d\d)(?<!19\d\d)各(?=村|社区|乡|镇|单位|部门|项目|方面|企业|班级|小组|支部|网格|点位)",
    words=tuple([digit + "各" for digit in "0123456789"]),
)
"""全乡58各村."""
_GUARDED = Regex(r"爱护(?=[^，。；、,;\n]{0,14}(?:合法)?权益)", words=("爱护",), begin=True)
"""爱护妇女合法权益."""
_ONE_FOR_ANOTHER = (
    (_SATISFIED, "满足"),
    (_ON_DAY, "于"),
    (_COUNTED, "个"),
    (_GUARDED, "维护"),
    (_TROOP, "支"),
    (_AS_WELL, "既"),
    (_AWARDED, "授予"),
    (_LIKE, "像"),
    (_REGISTERED, "报到"),
    (_UNDER, "在"),
    (_REACHED, "达到"),
)
"""What begins with a word that should be another, and which."""


def alike(text: str, data: Data) -> Iterator[Slip]:
    """Words that are right elsewhere, written for others that sound or look alike."""
    yield from _known(data).slips(text)
    for start, end, right in particles(text):
        yield start, end, right, False
    for pattern, right in _ONE_FOR_ANOTHER:
        for m in pattern.finditer(text):
            yield m.start(), m.start() + len(right), right, False
    for m in _PROVIDED.finditer(text):
        yield m.start(1), m.end(1), "提供", False


@cache
def alike_words(data: Data) -> tuple[str, ...]:
    """One of these stands in every text in which ``alike`` finds anything."""
    patterns = (*PARTICLES, _PROVIDED, *(pattern for pattern, _ in _ONE_FOR_ANOTHER))
    return (
        *chain.from_iterable(map(_signs, _groups(data))),
        *chain.from_iterable(pattern.words.words for pattern in patterns if pattern.words),
    )


def swapped_signs(data: Data) -> Iterator[str]:
    """One of these stands in every text with a word that is put in for another and wrong by itself."""
    return chain.from_iterable(map(_signs, data.load("wording")["swapped"]))


def _signs(group: Mapping[str, Any]) -> Sequence[str]:
    """A word that is right elsewhere may be in most texts: with what has to stand beside it, it is in few."""
    words: list[str] = group.get("words", [])
    return where(group).signs(words[0]) if words == [group["wrong"]] else words or [group["wrong"]]


@cache
def _known(data: Data) -> WrongWords:
    return WrongWords(_groups(data))


def _groups(data: Data) -> list[Mapping[str, Any]]:
    wording = data.load("wording")
    return [*wording["alike"], *wording["swapped"]]
