"""Last year's figures and passages come out of last year's text, and changes reckon, whatever the texts are."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from drafts.parse import parse
from sections.amount import Amount, amounts, change, shown, typed, unit_of
from sections.blanks import blanks
from sections.catalog import kinds
from sections.lastyear import LastYear
from sections.likeness import likeness, pairs
from sections.predecessor import header, predecessor
from sections.view import View

KINDS = kinds()
PIECES = st.sampled_from(
    [
        *"。，；：、\n—至第约余万亿一两%％,.",
        "# 云溪区文旅局2025年工作总结\n\n",
        "## 一、工作开展情况\n\n",
        "## 二、存在的问题\n\n",
        "### （一）抓惠民\n\n",
        "举办培训班",
        "培训",
        "XX",
        "x.x",
        "【待填：场次】",
        "12",
        "１２",
        "1,580",
        "3.6",
        "十二",
        "期",
        "场",
        "人次",
        "名",
        "个百分点",
        "千瓦时",
        "```\n",
        "---\nyear: 2024\n---\n",
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=60))
UNITS = st.sampled_from(["期", "人", "名", "人次", "元", "%", "‰", "个百分点", "千瓦时"])
AMOUNTS = st.builds(
    Amount,
    st.decimals(min_value=0, max_value=10**12, places=6),
    st.sampled_from([1, 1000, 10_000, 10_000_000, 100_000_000, 10**12]),
    UNITS,
    st.booleans(),
)


def view(text: str) -> View:
    return View(parse(text, markdown=True), KINDS["annual-summary"])


@given(TEXTS)
def test_figures_are_read_from_the_text(text: str) -> None:
    end = 0
    for span, amount in amounts(text):
        assert end <= span.start < span.end <= len(text)
        assert amount.value >= 0
        end = span.end


@given(TEXTS, TEXTS)
def test_what_is_found_is_last_years_text(this: str, last: str) -> None:
    mine, before = view(this), LastYear(view(last))
    for blank in blanks(mine):
        figure = before.figure(mine, blank)
        if figure is not None:
            assert figure.sentence.covers(figure.span)
            assert figure.amount == next(a for span, a in amounts(before.view.prose) if span == figure.span)
            assert figure.amount.base == unit_of(blank.unit)
    for part in mine.matched.parts:
        for offset in (part.span.start, (part.span.start + part.span.end) // 2, part.span.end):
            span = before.passage(mine, part, offset)
            assert span is None or 0 <= span.start < span.end <= len(last)


@given(AMOUNTS, AMOUNTS)
def test_a_change_reckons(old: Amount, new: Amount) -> None:
    told, back = change(old, new), change(new, old)
    assert (told is None) == (back is None) == (old.base != new.base)
    if told is None or back is None:
        return
    assert told.difference == -back.difference == new.value - old.value
    assert ("持平" in told.text) == (not told.difference)
    assert ("增加" in told.text or "提高" in told.text) == (told.difference > 0)
    assert ("减少" in told.text or "下降" in told.text) == (told.difference < 0)
    if told.percent is not None:
        assert abs(old.value * told.percent / 100 - told.difference) <= old.value * Decimal("0.0006") + Decimal("1e-9")


@given(st.decimals(min_value=0, max_value=10**11, places=3), UNITS)
def test_what_is_shown_is_typed_back(number: Decimal, unit: str) -> None:
    again = typed(shown(number), unit)
    assert again is not None
    assert again.value == number


@given(TEXTS, st.text(max_size=6))
def test_typing_anything_is_no_error(value: str, unit: str) -> None:
    amount = typed(value, unit)
    assert amount is None or amount.value >= 0
    assert isinstance(unit_of(unit), str)


@given(TEXTS, st.text(max_size=20), st.lists(st.tuples(TEXTS, st.text(max_size=20)), max_size=4))
def test_choosing_among_any_drafts_is_no_error(top: str, name: str, others: list[tuple[str, str]]) -> None:
    mine = header(top, name, KINDS)
    told = [header(text, other, KINDS) for text, other in others]
    place = predecessor(mine, told)
    assert place is None or (told[place].kind and (mine.year is None or told[place].year == mine.year - 1))


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_a_share(one: str, other: str) -> None:
    value = likeness(pairs(one), pairs(other))
    assert 0 <= value <= 1
    assert value == likeness(pairs(other), pairs(one))
    assert likeness(pairs(one), pairs(one)) == (1 if pairs(one) else 0)
