"""Places in a text that another program has edited: on the right sentence, or detached, never on a wrong one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.anchors import carry
from drafts.span import Span

OLD = "一是抓培训。全年举办培训班12期。\n二是抓宣传。全年发放资料3000份。\n"


def at(words: str, text: str = OLD) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("words", "new", "there"),
    [
        ("培训班12期", "一是抓培训。今年共举办培训班15期。\n二是抓宣传。", "培训班15期"),
        (
            "全年发放资料3000份。",
            "二是抓宣传。全年发放资料3000份。\n一是抓培训。全年举办培训班12期。",
            "全年发放资料3000份。",
        ),
        ("全年举办培训班12期。", "一是抓培训，全年举办培训班12期，培训800人次。", "全年举办培训班12期"),
        (OLD.strip(), "导语。\n" + OLD + "结语。\n", OLD.strip()),
        ("二是抓宣传。", "一是抓培训。全年举办培训班12期。\n", None),
        ("12", "一是抓培训。全年举办培训班若干期。\n", None),
        ("全年举办培训班12期。", "", None),
    ],
)
def test_where_a_place_goes(words: str, new: str, there: str | None) -> None:
    (placed,) = carry(OLD, new, [at(words)])
    assert (placed.span.of(new) if placed.span else None) == there


@given(st.text("一二三。\n 甲乙丙丁abc,.", max_size=80), st.text("一二三。\n 甲乙丙丁abc,.", max_size=80), st.data())
def test_a_place_lies_in_the_text(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    place = Span(start, data.draw(st.integers(start, len(old))))
    (placed,) = carry(old, new, [place])
    assert 0 <= placed.kept <= 1
    if placed.span is not None:
        assert 0 <= placed.span.start <= placed.span.end <= len(new)
    if old == new:
        assert placed.span == place
