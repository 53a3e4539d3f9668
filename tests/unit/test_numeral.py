"""Heading numbers are read and written as GB/T 9704 has them, in half width and full width."""

import pytest

from drafts.model import NumeralStyle as Style
from drafts.numeral import han_text, han_value, numeral_at, written


@pytest.mark.parametrize("value", range(1, 100))
def test_every_number_reads_back(value: int) -> None:
    assert han_value(han_text(value)) == value


@pytest.mark.parametrize("text", ["", "十百", "一一", "百", "二〇", "〇", "一十一十"])
def test_what_is_no_number(text: str) -> None:
    assert han_value(text) is None


@pytest.mark.parametrize(
    ("text", "style", "value", "length"),
    [
        ("一、工作情况", Style.HAN, 1, 2),
        ("一、2025年工作", Style.HAN, 1, 2),
        ("十二、其他", Style.HAN, 12, 3),
        ("（三）抓服务", Style.HAN_BRACKETED, 3, 3),
        ("(三)抓服务", Style.HAN_BRACKETED, 3, 3),
        ("（三）、抓服务", Style.HAN_BRACKETED, 3, 4),
        ("2.强化培训", Style.ARABIC, 2, 2),
        ("2．强化培训", Style.ARABIC, 2, 2),
        ("2、强化培训", Style.ARABIC, 2, 2),
        ("（2）强化培训", Style.ARABIC_BRACKETED, 2, 3),
    ],
)
def test_numeral(text: str, style: Style, value: int, length: int) -> None:
    numeral = numeral_at(text, 0)
    assert numeral is not None
    assert (numeral.style, numeral.value, numeral.span.end) == (style, value, length)


@pytest.mark.parametrize(
    "text", ["2.5万元", "11.25反家暴", "一是强化", "三八节", "（略）", "100.全部", "2024年", "1..2"]
)
def test_no_numeral(text: str) -> None:
    assert numeral_at(text, 0) is None


def test_written() -> None:
    assert [written(style, 12) for style in Style] == ["十二、", "（十二）", "12.", "（12）"]
