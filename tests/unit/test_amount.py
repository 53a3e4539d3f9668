"""Figures with their units, and how one differs from that of the year before."""

from decimal import Decimal

import pytest

from sections.amount import Amount, amounts, change, typed, unit_of


def read(text: str) -> list[tuple[str, str, str]]:
    """Each figure as written, its value and what it counts."""
    return [(span.of(text), f"{amount.value.normalize():f}", amount.base) for span, amount in amounts(text)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("举办培训班12期。", "12", "期"),
        ("培训1,580人次。", "1580", "人次"),
        ("走访３０户。", "30", "户"),
        ("合格率９８．６％。", "98.6", "%"),
        ("开展宣讲十二场。", "12", "场"),
        ("召开大会两次。", "2", "次"),
        ("送餐2.1万份。", "21000", "份"),
        ("发放资料3.6万余份。", "36000", "份"),
        ("到位资金2.4亿元。", "240000000", "元"),
        ("争取资金3千万元。", "30000000", "元"),
        ("用电5千瓦时。", "5", "千瓦时"),
        ("评选红旗手40名。", "40", "人"),
        ("办班6期,300人次。", "300", "人次"),
        ("线上20场。", "20", "场"),
        ("参加人数320人次。", "320", "人次"),
    ],
)
def test_a_figure_is_read_with_its_scale(text: str, value: str, unit: str) -> None:
    assert read(text)[-1][1:] == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "印发简报第3期。",
        "每月举办3—5期。",
        "每餐自付8至12元。",
        "约8到12元。",
        "推进10×10米小区建设。",
        "搭建一个平台。",
        "服务数十家。",
        "走访几十户。",
        "2025年12月20日",
        "拨打12338热线。",
        "办理A3个。",
        "没有数字的一句话。",
    ],
)
def test_what_is_no_count_of_anything_is_left_alone(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("text", ["50余人", "二十余名", "3.6万余份", "近30场", "约30场", "超过5万人"])
def test_what_is_not_exact_says_so(text: str) -> None:
    assert [amount.about for _, amount in amounts(text)] == [True]


def test_spans_are_those_of_the_text_and_stay_within_bounds() -> None:
    text = "一是办班12期。二是宣讲３０场。"
    assert [span.of(text) for span, _ in amounts(text)] == ["12期", "３０场"]
    assert [span.of(text) for span, _ in amounts(text, 9)] == ["３０场"]
    assert [span.of(text) for span, _ in amounts(text, 0, 8)] == ["12期"]


@pytest.mark.parametrize(
    ("written", "base"),
    [
        ("人次", "人次"),
        ("万人次", "人次"),
        ("余万元", "元"),
        ("名", "人"),
        ("%", "%"),
        ("％", "%"),
        ("个百分点", "个百分点"),
    ],
)
def test_the_unit_behind_a_blank(written: str, base: str) -> None:
    assert unit_of(written) == base


@pytest.mark.parametrize("written", ["", "年", "月", "市", "同志", "单位"])
def test_names_and_dates_count_nothing(written: str) -> None:
    assert unit_of(written) == ""


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        ("27", "期", Amount(Decimal(27), 1, "期")),
        (" 27期 ", "期", Amount(Decimal(27), 1, "期")),
        ("１２", "场", Amount(Decimal(12), 1, "场")),
        ("十五", "场", Amount(Decimal(15), 1, "场")),
        ("1,580", "人次", Amount(Decimal(1580), 1, "人次")),
        ("1.5", "万人次", Amount(Decimal("1.5"), 10_000, "人次")),
        ("1.5万", "人次", Amount(Decimal("1.5"), 10_000, "人次")),
        ("50余", "人", Amount(Decimal(50), 1, "人", about=True)),
        ("99.2%", "％", Amount(Decimal("99.2"), 1, "%")),
    ],
)
def test_what_is_typed_into_a_blank(value: str, unit: str, expected: Amount) -> None:
    assert typed(value, unit) == expected


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        ("", "期"),
        ("待定", "期"),
        ("-3", "期"),
        ("12.3.4", "期"),
        ("3—5", "期"),
        ("12场", "期"),
        ("2万", "万人"),
        ("12a", "期"),
    ],
)
def test_what_is_no_single_number_of_the_unit(value: str, unit: str) -> None:
    assert typed(value, unit) is None


@pytest.mark.parametrize(
    ("old", "new", "unit", "text"),
    [
        ("24", "27", "期", "比去年增加 3 期，增长 12.5%"),
        ("27", "24", "期", "比去年减少 3 期，下降 11.1%"),
        ("24", "24", "期", "与去年持平"),
        ("0", "3", "期", "比去年增加 3 期"),
        ("1.2", "1.5", "万人次", "比去年增加 0.3 万人次，增长 25%"),
        ("9800", "1.2万", "人次", "比去年增加 2200 人次，增长 22.4%"),
        ("100", "1,250.50", "万元", "比去年增加 1150.5 万元，增长 1150.5%"),
        ("98.6", "99.2", "%", "比去年提高 0.6 个百分点"),
        ("99.2", "98.6", "％", "比去年下降 0.6 个百分点"),
        ("98", "98.0", "%", "与去年持平"),
        ("1.2", "1.5", "个百分点", "比去年提高 0.3 个百分点"),
        ("50余", "60", "人", "比去年增加约 10 人，增长约 20%"),
        ("50余", "50", "人", "与去年大致持平"),
        ("100000", "100001", "元", "比去年增加 1 元"),
    ],
)
def test_the_change_in_words(old: str, new: str, unit: str, text: str) -> None:
    before, after = typed(old, unit), typed(new, unit)
    assert before is not None
    assert after is not None
    told = change(before, after)
    assert told is not None
    assert told.text == text


def test_people_and_visits_are_not_compared() -> None:
    assert change(Amount(Decimal(3), 1, "人"), Amount(Decimal(3), 1, "人次")) is None
    assert change(Amount(Decimal(3), 1, "人"), Amount(Decimal(3), 1, "名")) is not None
