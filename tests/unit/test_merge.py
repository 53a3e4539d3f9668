"""Two people's changes brought together: what is taken of itself, and what a person is asked about."""

from __future__ import annotations

import pytest

from drafts.merge import Choice, Clash, merge

BASE = """\
# 河湾镇2025年工作总结

（一）理论学习抓得实。全年组织集中学习XX次，参加XX人次。

（二）民生实事办得好。改造老旧小区3个，惠及居民1200户；新建便民服务点3处。

（三）基层基础打得牢。排查化解矛盾纠纷86件。
"""


def both(mine: tuple[str, str], theirs: tuple[str, str], base: str = BASE) -> tuple[str | Clash, ...]:
    """What comes of replacing a passage each."""
    assert mine[0] in base
    assert theirs[0] in base
    return merge(base, base.replace(*mine, 1), base.replace(*theirs, 1)).pieces


def whole(pieces: tuple[str | Clash, ...]) -> str:
    assert all(isinstance(piece, str) for piece in pieces), pieces
    return "".join(str(piece) for piece in pieces)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        pytest.param(("学习XX次", "学习12次"), ("86件", "91件"), id="two paragraphs"),
        pytest.param(("学习XX次", "学习12次"), ("参加XX人次", "参加340人次"), id="two clauses side by side"),
        pytest.param(("全年组织集中", "全年共组织集中"), ("学习XX次", "学习12次"), id="one clause, far apart"),
        pytest.param(
            ("新建便民服务点3处。", "新建便民服务点3处，群众满意。"), ("1200户", "1350户"), id="put in, changed"
        ),
        pytest.param(("；新建便民服务点3处", ""), ("小区3个", "小区5个"), id="taken out, changed"),
        pytest.param(("（三）基层", "（三）安全生产无事故。\n\n（四）基层"), ("86件", "91件"), id="a new paragraph"),
        pytest.param(("86件", "91件"), ("86件", "91件"), id="both the same"),
    ],
)
def test_changes_that_stay_clear_of_each_other_are_both_taken(mine: tuple[str, str], theirs: tuple[str, str]) -> None:
    expected = BASE.replace(*mine, 1) if mine == theirs else BASE.replace(*mine, 1).replace(*theirs, 1)
    assert whole(both(mine, theirs)) == expected


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        pytest.param(("学习XX次", "学习12次"), ("学习XX次", "学习15次"), id="one number twice"),
        pytest.param(("1200户", "1250户"), ("1200户", "1208户"), id="digits of one number"),
        pytest.param(
            ("改造老旧小区3个", "改造小区5个"), ("改造老旧小区3个", "整治老旧街巷3条"), id="one clause rewritten"
        ),
        pytest.param(("（三）基层基础打得牢。排查化解矛盾纠纷86件。\n", ""), ("86件", "91件"), id="gone, changed"),
        pytest.param(("86件。", "86件。\n\n我的新段。"), ("86件。", "86件。\n\n别人的新段。"), id="two new ends"),
    ],
)
def test_what_both_changed_is_asked(mine: tuple[str, str], theirs: tuple[str, str]) -> None:
    pieces = both(mine, theirs)
    (clash,) = [piece for piece in pieces if isinstance(piece, Clash)]
    merged = merge(BASE, BASE.replace(*mine, 1), BASE.replace(*theirs, 1))
    assert merged.text([Choice.MINE]) == BASE.replace(*mine, 1)
    assert merged.text([Choice.THEIRS]) == BASE.replace(*theirs, 1)
    assert clash.mine in merged.text([Choice.BOTH])
    assert clash.theirs in merged.text([Choice.BOTH])


def test_a_clash_does_not_take_its_neighbours_along() -> None:
    mine = BASE.replace("学习XX次", "学习15次").replace("小区3个", "小区4个")
    theirs = BASE.replace("# 河湾镇", "# 松河镇").replace("学习XX次", "学习12次").replace("1200户", "1350户")
    (clash,) = merge(BASE, mine, theirs).clashes
    assert clash.mine.startswith("（一）")
    text = merge(BASE, mine, theirs).text([Choice.THEIRS])
    assert text == theirs.replace("小区3个", "小区4个")


def test_the_same_paragraph_in_two_orders_is_lost_to_nobody() -> None:
    base = "甲段。\n\n乙段。\n\n丙段。\n"
    mine, theirs = "乙段。\n\n甲段。\n\n丙段。\n", "甲段。\n\n乙段改。\n\n丙段。\n"
    merged = merge(base, mine, theirs)
    assert "乙段改" in merged.text([Choice.BOTH] * len(merged.clashes))


def test_how_much_went_in_is_counted() -> None:
    merged = merge(BASE, BASE.replace("86", "91"), BASE.replace("小区3", "小区5").replace("# 河湾镇", "# 松河镇"))
    assert (merged.mine, merged.theirs, merged.clashes) == (1, 2, ())


def test_without_a_line_end_both_are_still_paragraphs_of_their_own() -> None:
    assert Clash("甲", "乙", "丙").settled(Choice.BOTH) == "乙\n丙"
    assert Clash("甲", "", "丙").settled(Choice.BOTH) == "丙"
