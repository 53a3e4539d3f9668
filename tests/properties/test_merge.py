"""Laws of merging: nobody's change is lost, nothing is invented, and who changes nothing gets what the other made."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafts.merge import Choice, Clash, merge

WORDS = st.sampled_from(["甲", "乙", "全年", "12", "3", "。", "，", "；", "\n", "\n\n", "XX", "a", ""])
TEXT = st.lists(WORDS, max_size=25).map("".join)
CHANGES = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 4), st.lists(WORDS, max_size=3).map("".join)), max_size=4
)


def changed(text: str, changes: list[tuple[int, int, str]]) -> str:
    for at, length, new in changes:
        text = text[:at] + new + text[at + length :]
    return text


@given(TEXT, TEXT)
def test_one_writer_alone(base: str, new: str) -> None:
    assert merge(base, new, base).pieces == merge(base, base, new).pieces == tuple(merge(base, new, new).pieces)
    assert merge(base, new, base).text([]) == new


@given(TEXT, CHANGES, CHANGES)
def test_each_gets_the_text_back_where_all_is_settled_for_one(
    base: str, ours: list[tuple[int, int, str]], others: list[tuple[int, int, str]]
) -> None:
    mine, theirs = changed(base, ours), changed(base, others)
    merged = merge(base, mine, theirs)
    turned = merge(base, theirs, mine)
    assert [p if isinstance(p, str) else Clash(p.base, p.theirs, p.mine) for p in merged.pieces] == list(turned.pieces)
    number = len(merged.clashes)
    assert len(merged.text([Choice.BOTH] * number)) >= max(
        len(merged.text([Choice.MINE] * number)), len(merged.text([Choice.THEIRS] * number))
    )


@given(TEXT, st.lists(st.sampled_from(["全年学习12次。", "办实事3件。", "化解纠纷86件。"]), max_size=5))
def test_paragraphs_put_in_by_both_are_all_there(base: str, new: list[str]) -> None:
    lines = [*base.split("\n"), ""]
    mine = "\n".join([*lines, *(f"我{number}{line}" for number, line in enumerate(new))])
    theirs = "\n".join([*(f"他{number}{line}" for number, line in enumerate(new)), *lines])
    merged = merge("\n".join(lines), mine, theirs)
    text = merged.text([Choice.BOTH] * len(merged.clashes))
    assert all(f"{who}{number}{line}" in text for number, line in enumerate(new) for who in "我他")
