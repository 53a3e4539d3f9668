"""Wide characters take two cells: columns stay straight, and what is cut says so."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.content import Content

from tui.editing.wrap import NOT_FIRST, NOT_LAST
from tui.fit import MORE, NARROWEST, around, cut, filled, rows, wrapped

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


def test_rows_break_between_wide_characters_and_not_before_a_closing_mark() -> None:
    text = "开展培训活动，覆盖群众"
    assert [row.of(text) for row in rows(text, 12)] == ["开展培训活", "动，覆盖群众"]


def test_rows_keep_words_whole_and_drop_the_space_they_break_at() -> None:
    text = "另存为 UTF-8 编码的文本"
    assert [row.of(text) for row in rows(text, 10)] == ["另存为", "UTF-8 编码", "的文本"]


def test_a_word_longer_than_a_row_is_broken() -> None:
    assert [row.of("abcdefghijklmn") for row in rows("abcdefghijklmn", 6)] == ["abcdef", "ghijkl", "mn"]


def test_lines_stay_lines_and_styles_stay_where_they_were() -> None:
    content = wrapped(Content.assemble("一二三", ("四五", "bold"), "\n\n六"), 8)
    assert content.plain == "一二三四\n五\n\n六"
    assert [content.plain[span.start : span.end] for span in content.spans] == ["四", "五"]


@given(TEXT.map(lambda text: text.replace("。", "\n")), st.integers(NARROWEST, 40))
def test_rows_fit_and_lose_nothing_but_spaces(text: str, width: int) -> None:
    found = [row.of(text) for row in rows(text, width)]
    assert all(cell_len(row) <= width for row in found)
    assert "".join(found).replace(" ", "") == text.replace("\n", "").replace(" ", "")


@given(st.text(st.sampled_from("工作总结ab ，。“”《》（）"), max_size=60), st.integers(16, 40))
def test_few_rows_begin_with_a_closing_mark(text: str, width: int) -> None:
    """Only a long run of marks may be broken."""
    for before, row in pairwise(rows(text, width)):
        run = text[before.end - 4 : row.start + 1]
        if text[row.start] in NOT_FIRST:
            assert sum(char in NOT_FIRST | NOT_LAST | {" "} for char in run) >= 2
