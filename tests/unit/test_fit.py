"""Wide characters take two cells: columns stay straight, and what is cut says so."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.fit import MORE, around, cut, filled

TEXT = st.text(st.sampled_from("工作总结ab12 ，。“”…—《》①"), max_size=60)


def test_text_that_fits_stays() -> None:
    assert cut("工作总结", 8) == "工作总结"


def test_a_cut_falls_between_wide_characters_and_is_marked() -> None:
    assert cut("工作总结", 7) == "工作总…"
    assert cut("工作总结", 6) == "工作…"
    assert cut("工作总结", 1) == "…"
    assert cut("工作总结", 0) == ""


def test_columns_are_filled_on_either_side() -> None:
    assert filled("总结", 6) == "总结  "
    assert filled("12", 4, right=True) == "  12"


def test_a_long_sentence_is_shown_around_its_place() -> None:
    text = "前面的话" * 30 + "【空】" + "后面的话" * 30
    shown, start, end = around(text, text.index("【"), text.index("】") + 1, 40)
    assert shown[start:end] == "【空】"
    assert shown.startswith(MORE)
    assert shown.endswith(MORE)
    assert cell_len(shown) <= 40


@given(TEXT, st.integers(0, 40))
def test_filled_is_as_wide_as_asked(text: str, width: int) -> None:
    assert cell_len(filled(text, width)) == width


@given(TEXT, st.integers(4, 60), st.data())
def test_around_never_grows_too_wide_and_keeps_a_short_place_whole(text: str, width: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = min(start + 1, len(text))
    shown, left, right = around(text, start, end, width)
    assert cell_len(shown) <= width
    assert shown[left:right] == text[start:end]
