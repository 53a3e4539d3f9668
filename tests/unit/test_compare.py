"""Two states of a draft compared: whole numbers and words, characters of Chinese, paragraphs that moved."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.compare import Kind, compare, differences

texts = st.text("甲乙丙12.a\n ", max_size=40)


def shown(old: str, new: str) -> str:
    return "".join(p.text if p.sign == " " else f"[{p.sign}{p.text}]" for p in differences(old, new))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("举办培训班12期", "举办培训班15期", "举办培训班[-12][+15]期"),
        ("增长3.5%", "增长3.8%", "增长[-3.5%][+3.8%]"),
        ("完成1,200人次", "完成1,250人次", "完成[-1,200][+1,250]人次"),
        ("使用OA系统", "使用OAX系统", "使用[-OA][+OAX]系统"),
        ("组织培训", "组织了培训", "组织[+了]培训"),
        ("认真组织培训", "组织培训", "[-认真]组织培训"),
        ("加强队伍的建设", "改进作风的作用", "[-加强队伍的建设][+改进作风的作用]"),
        ("一样", "一样", "一样"),
    ],
)
def test_pieces(old: str, new: str, expected: str) -> None:
    assert shown(old, new) == expected


@given(texts, texts)
def test_pieces_make_up_both_texts(old: str, new: str) -> None:
    pieces = list(differences(old, new))
    assert "".join(p.text for p in pieces if p.sign != "+") == old
    assert "".join(p.text for p in pieces if p.sign != "-") == new


@given(texts, texts)
def test_every_line_is_told_once(old: str, new: str) -> None:
    compared = compare(old, new)
    for side, text in (("old", old), ("new", new)):
        numbers = [n for c in compared if (n := getattr(c, side)) is not None]
        assert sorted(numbers) == [n for n, line in enumerate(text.split("\n"), 1) if line.strip()]
    assert [c.new for c in compared if c.new] == sorted(c.new for c in compared if c.new)
    if old == new:
        assert {c.kind for c in compared} <= {Kind.SAME}


ONE = "一是抓好理论学习，举办读书班。"
TWO = "二是抓好基层服务，走访企业60家。"
THREE = "三是抓好作风建设，查处问题5个。"


def kinds(old: str, new: str) -> list[tuple[Kind, int | None, int | None]]:
    return [(c.kind, c.old, c.new) for c in compare(old, new)]


def test_a_paragraph_that_moved() -> None:
    assert kinds(f"{ONE}\n{TWO}\n{THREE}", f"{TWO}\n{THREE}\n{ONE}") == [
        (Kind.SAME, 2, 1),
        (Kind.SAME, 3, 2),
        (Kind.MOVED, 1, 3),
    ]


def test_a_paragraph_that_moved_and_changed() -> None:
    compared = compare(f"{ONE}\n\n{TWO}\n\n{THREE}", f"{TWO}\n\n{THREE}\n\n{ONE.replace('举办', '连续举办')}")
    assert [(c.kind, c.old, c.new) for c in compared][-1] == (Kind.MOVED, 1, 5)
    assert [p for p in compared[-1].pieces if p.sign != " "] == [("+", "连续")]


def test_paragraphs_gone_and_come_stand_in_their_places() -> None:
    assert kinds(f"{ONE}\n{TWO}\n{THREE}", f"{ONE}\n全新的一段话，别的意思。\n{THREE}") == [
        (Kind.SAME, 1, 1),
        (Kind.COME, None, 2),
        (Kind.GONE, 2, None),
        (Kind.SAME, 3, 3),
    ]
