"""Which draft of a desk is the one of the year before."""

import pytest

from sections.catalog import kinds
from sections.predecessor import Header, header, predecessor

KINDS = kinds()


def titled(title: str, **front: str) -> Header:
    """The header of a draft with ``title``, and with front matter where any is given."""
    lines = "".join(f"{key}: {value}\n" for key, value in front.items())
    return header((f"---\n{lines}---\n\n" if lines else "") + f"# {title}\n\n今年以来……\n", "草稿.md", KINDS)


def chosen(mine: str | Header, *others: str | Header) -> int | None:
    one, *rest = (titled(each) if isinstance(each, str) else each for each in (mine, *others))
    return predecessor(one, rest)


@pytest.mark.parametrize(
    ("title", "who", "year", "period"),
    [
        ("临江市妇联2024年工作总结及2025年工作计划", "临江市妇联", 2024, ""),
        ("青山县水利局 2023 年工作总结和 2024 年 工作安排", "青山县水利局", 2023, ""),
        ("2023年妇联工作总结报告", "妇联", 2023, ""),
        ("二〇二四年度临江市水务局工作总结", "临江市水务局", 2024, ""),
        ("云溪区财政局2025年第一季度工作总结", "云溪区财政局", 2025, "一"),
        ("松河街道２０２５年上半年工作总结", "松河街道", 2025, "上半年"),
        ("松河街道202_年上半年工作总结及下半年工作思路", "松河街道", None, "上半年"),
        ("松河街道工作简报（2025年第6期）", "松河街道", 2025, ""),
        ("周敏2025年度个人工作总结", "周敏", 2025, ""),
        ("XX县水利局20XX年工作总结", "", None, ""),
        ("工作总结", "", None, ""),
    ],
)
def test_a_title_tells_who_and_when(title: str, who: str, year: int | None, period: str) -> None:
    told = titled(title)
    assert (told.who, told.year, told.period) == (who, year, period)


def test_front_matter_comes_before_the_title_and_the_file_name_behind_it() -> None:
    told = titled("工作总结", kind="half-year", unit="松河 街道", year="2024年")
    assert (told.kind, told.unit, told.year) == ("half-year", "松河街道", 2024)
    assert header("# 202_年工作总结\n", "云溪区文旅局2024年工作总结.md", KINDS).year == 2024
    assert header("", "云溪区文旅局2024年工作总结.md", KINDS).who == "云溪区文旅局"


def test_the_year_before_of_the_same_office() -> None:
    mine = "云溪区文旅局2025年工作总结"
    assert chosen(mine, "云溪区文旅局2023年工作总结", "云溪区文旅局2024年工作总结", "云溪区教育局2024年工作总结") == 1
    assert chosen(mine, "云溪区文旅局2023年工作总结", mine, "云溪区文旅局2026年工作总结") is None
    assert chosen(mine) is None


def test_the_same_kind_comes_before_a_sibling() -> None:
    mine = "云溪区文旅局2025年工作总结"
    sibling = "云溪区文旅局2024年工作总结及2025年工作计划"
    assert chosen(mine, sibling) == 0
    assert chosen(mine, sibling, "云溪区文旅局2024年工作总结") == 1
    assert chosen(mine, "云溪区文旅局2024年上半年工作总结及下半年工作思路", "云溪区文旅局2024年工作计划") is None


def test_quarters_are_compared_with_quarters() -> None:
    mine = "云溪区文旅局2025年第二季度工作总结"
    assert chosen(mine, "云溪区文旅局2024年工作总结", "云溪区文旅局2024年第一季度工作总结") is None
    assert chosen(mine, "云溪区文旅局2024年工作总结", "云溪区文旅局2024年2季度工作总结") is None
    assert chosen(mine, "云溪区文旅局2024年工作总结", "云溪区文旅局2024年第二季度工作小结") == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("云溪区妇联", "云溪区妇女联合会"),
        ("云溪区妇联", "临江市云溪区妇联"),
        ("云溪区市场监管局", "云溪区市场监督管理局"),
        ("市妇联", "临江市妇联"),
    ],
)
def test_short_and_full_names_are_one_office(one: str, other: str) -> None:
    assert chosen(f"{one}2025年工作总结", f"{other}2024年工作总结") == 0
    assert chosen(f"{other}2025年工作总结", f"{one}2024年工作总结") == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("临江市妇联", "临江市云溪区妇联"),
        ("云溪区妇联", "云溪区松河街道妇联"),
        ("云溪区教育局", "云溪区体育局"),
        ("妇联", "临江市妇联"),
        ("周敏", "周敏之"),
    ],
)
def test_offices_that_only_sound_alike(one: str, other: str) -> None:
    assert chosen(f"{one}2025年工作总结", f"{other}2024年工作总结") is None


def test_two_people_of_one_office_are_told_apart() -> None:
    mine = titled("周敏2025年度个人工作总结", unit="临江市图书馆", name="周敏")
    others = [titled(f"{name}2024年度个人工作总结", unit="临江市图书馆", name=name) for name in ("沈怀瑾", "周敏")]
    assert chosen(mine, *others) == 1
    assert chosen(mine, others[0]) is None


def test_without_any_name_the_titles_have_to_be_the_same() -> None:
    assert chosen("2025年工作总结", "2024年工作总结", "2024年安全工作总结") == 0
    assert chosen("2025年工作总结", "2024年安全生产情况总结") is None


def test_a_masked_year_is_followed_by_the_latest() -> None:
    mine = "松河街道202_年上半年工作总结及下半年工作思路"
    years = [f"松河街道{year}年上半年工作总结及下半年工作思路" for year in ("2022", "2024", "2023", "20XX")]
    assert chosen(mine, *years) == 1


def test_of_twins_the_first_and_no_kind_no_answer() -> None:
    twin = "云溪区文旅局2024年工作总结"
    assert chosen("云溪区文旅局2025年工作总结", twin, twin) == 0
    assert chosen("云溪区文旅局2025年大事记", "云溪区文旅局2024年大事记") is None
