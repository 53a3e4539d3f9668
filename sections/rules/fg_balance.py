"""FG006: imports, exports and what they leave: 进口1626亿美元，出口634亿美元，逆差992亿美元; what became of a value by so many more."""

from __future__ import annotations

from collections.abc import Iterator

from drafts.regex import Regex
from sections.rule import Hit
from sections.rules.fg_figures import Figure, shown
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage

BALANCES = ("逆差", "顺差")
_CHAIN = Regex(r"(?:(?:本期|本年|全年|期间|当年|年内|今年)?(增加|减少|新增|净增|净减))$")
_BECAME = Regex(r"^[至到]$")
GROWN = tuple(f"{verb}" for verb in "增加 减少 净增 净减".split())


def balanced(passage: Passage) -> Iterator[Hit]:
    """The one value less the other, told of trade."""
    values = [one for one in told(passage.text) if one.role is Role.VALUE]
    came = [one for one in values if "进口" in one.label and "出口" not in one.label]
    went = [one for one in values if "出口" in one.label and "进口" not in one.label]
    left = [one for one in values if one.label.endswith(BALANCES) or one.label.removesuffix("为").endswith(BALANCES)]
    if len(came) == len(went) == len(left) == 1:
        yield from _judged(passage, abs(came[0].figure.value - went[0].figure.value), left[0].figure, came[0], went[0])


def became(passage: Passage) -> Iterator[Hit]:
    """期初17690.15万股，本期增加236万股至17926.15万股."""
    every = told(passage.text)
    for place in range(2, len(every)):
        more, now = every[place - 1], every[place]
        verb = _CHAIN.search(more.label)
        if verb is None or not _BECAME.match(now.label) or more.figure.base != now.figure.base or more.whose < 0:
            continue
        before = every[more.whose] if more.role is Role.DELTA else None
        if before is not None and before.figure.base == now.figure.base and before.figure.end < more.figure.start:
            way = 1 if verb[1] in ("增加", "新增", "净增") else -1
            yield from _judged(passage, before.figure.value + way * more.figure.value, now.figure, before, more)


def _judged(passage: Passage, right: float, said: Figure, *of: Told) -> Iterator[Hit]:
    if said.about or any(one.figure.about or one.figure.base != said.base for one in of):
        return
    slack = said.slack + sum(one.figure.slack for one in of) + 1e-6
    if abs(right - said.value) > slack:
        text = f"按前面的数算是{shown(round(right, 4), said.unit)}，这里写的是{shown(said.value, said.unit)}，请核对"
        yield Hit(passage.span(said.start, said.end), text)
