"""What short commands have in place of modules of the standard library does the same."""

from __future__ import annotations

import pickle
from collections import Counter as UsualCounter
from functools import lru_cache as usual_lru_cache

from hypothesis import given
from hypothesis import strategies as st

from drafts.lean import Counter, cache, import_module, lru_cache, wraps


@given(st.text("甲乙丙"), st.dictionaries(st.sampled_from("甲丁"), st.integers(0, 9)))
def test_a_counter_counts(text: str, more: dict[str, int]) -> None:
    ours, usual = Counter(text), UsualCounter(text)
    for counted in (ours, usual):
        counted.update(more)
        counted["丙"] += 1
    assert dict(ours) == dict(usual)
    assert (ours["戊"], ours.total()) == (0, usual.total())
    assert "戊" not in ours
    assert pickle.loads(pickle.dumps(ours)) == ours


@given(st.lists(st.integers(0, 5), max_size=30))
def test_what_was_asked_last_is_remembered(asked: list[int]) -> None:
    calls: dict[str, list[int]] = {"ours": [], "usual": []}

    @lru_cache(maxsize=2)
    def ours(number: int) -> int:
        calls["ours"].append(number)
        return -number

    @usual_lru_cache(maxsize=2)
    def usual(number: int) -> int:
        calls["usual"].append(number)
        return -number

    assert [ours(number) for number in asked] == [usual(number) for number in asked]
    assert calls["ours"] == calls["usual"]
    assert ours.cache_info().hits == usual.cache_info().hits
    ours.cache_clear()
    assert ours.cache_info().currsize == 0


def test_a_wrapper_says_what_it_wraps() -> None:
    def doubled(number: int) -> int:
        """Twice."""
        return 2 * number

    for wrapper in (cache(doubled), wraps(doubled)(lambda number: 2 * number)):
        assert (wrapper(4), wrapper.__name__, wrapper.__doc__) == (8, "doubled", "Twice.")
        assert wrapper.__wrapped__ is doubled


def test_a_module_is_what_its_whole_name_says() -> None:
    assert import_module("drafts.lean").cache is cache
