"""Two states of a draft compared: whole numbers and words, characters of Chinese, paragraphs that moved."""

from __future__ import annotations

import re
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts import overlap, shared_text
from drafts.compare import Kind, compare
from drafts.pieces import differences
from drafts.shared_text import low_bytes

texts = st.text("甲乙丙，12.%ab\n ", max_size=40)


def shown(old: str, new: str) -> str:
    return "".join(text if sign == " " else f"[{sign}{text}]" for sign, text in differences(old, new))


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


@pytest.mark.parametrize("long", [shared_text.LONG, 3])
@given(old=texts, new=texts)
def test_pieces_make_up_both_texts(long: int, old: str, new: str) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(shared_text, "LONG", long)
        pieces = differences(old, new)
    assert "".join(text for sign, text in pieces if sign != "+") == old
    assert "".join(text for sign, text in pieces if sign != "-") == new
    assert all(text for _, text in pieces) or not (old or new)
    for other, text in (("+", old), ("-", new)):
        cuts = [*accumulate(len(said) for sign, said in pieces if sign != other)]
        whole = [m.span() for m in re.finditer(r"[0-9]+(?:[.,][0-9]+)*%?|[A-Za-z]+", text)]
        assert not [cut for cut in cuts for start, end in whole if start < cut < end]


def test_one_long_line_is_compared_to_the_character() -> None:
    sentences = [f"第{number}项工作按期完成，投入{number * 7}万元，群众比较满意。" for number in range(900)]
    changed = [s.replace("按期", "如期") if number % 50 == 0 else s for number, s in enumerate(sentences)]
    pieces = [p for p in differences("".join(sentences), "".join(changed)) if p[0] != " "]
    assert pieces == [("-", "按"), ("+", "如")] * 18


def test_what_would_take_too_long_is_told_as_gone_and_come(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overlap, "HUGE", 8)
    assert differences("甲乙丙丁戊己", "甲庚辛壬癸己") == [
        (" ", "甲"),
        ("-", "乙丙丁戊"),
        ("+", "庚辛壬癸"),
        (" ", "己"),
    ]
    assert differences("甲乙丙", "丁戊己") == [("-", "甲乙丙"), ("+", "丁戊己")]


@given(*[st.text("甲怲進倲乙丙1A𠐲", max_size=30)] * 2)
def test_code_points_with_the_same_low_byte_are_told_apart(old: str, new: str) -> None:
    assert len({low_bytes(char) for char in "甲怲進倲𠐲"}) == 1
    told = differences(old, new)
    assert "".join(text for sign, text in told if sign != "+") == old
    assert "".join(text for sign, text in told if sign != "-") == new


def test_one_character_for_another_with_the_same_low_byte() -> None:
    assert shown("一是夯实甲基础", "一是夯实進基础") == "一是夯实[-甲][+進]基础"


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
    assert [p for p in compared[-1].pieces if p[0] != " "] == [("+", "连续")]


def test_paragraphs_gone_and_come_stand_in_their_places() -> None:
    assert kinds(f"{ONE}\n{TWO}\n{THREE}", f"{ONE}\n全新的一段话，别的意思。\n{THREE}") == [
        (Kind.SAME, 1, 1),
        (Kind.COME, None, 2),
        (Kind.GONE, 2, None),
        (Kind.SAME, 3, 3),
    ]


def test_paragraphs_that_are_alike_keep_their_order() -> None:
    """Nothing has moved where lines that read nearly the same have changed in place, one has come and one gone."""
    old = [f"第{number}小组开展检查，发现问题{number}个，已经整改。" for number in "一二三四五六"]
    new = [line.replace("已经", "已全部") for line in old]
    new[2:2] = ["新增督查室，另外安排。"]
    told = kinds("\n".join(old[:4] + old[5:]), "\n".join(new))
    assert [one for one in told if one[0] is Kind.MOVED] == []
    assert sum(kind is Kind.CHANGED for kind, _, _ in told) == 5


def test_a_paragraph_that_moved_far_and_changed_among_many() -> None:
    lines = [
        f"{number}月，走访企业{number * 3}家，收集意见{number * 5}条，推动解决{number}件。" for number in range(1, 40)
    ]
    moved = "全年围绕农村饮水安全，改造管网八公里，惠及三个村，群众反映良好。"
    old = [*lines[:3], moved, *lines[3:]]
    new = [*(line.replace("推动", "帮助") for line in lines), moved.replace("八公里", "九公里")]
    (told,) = [c for c in compare("\n".join(old), "\n".join(new)) if c.kind is Kind.MOVED]
    assert (told.old, told.new) == (4, 40)
