"""Nothing that is printed may steer the terminal or hide from the reader."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.visible import FILLERS, UNSEEN, unseen, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("某局2025年工作总结，含 Latin、×、〇、①、é 和 👍🏻", "某局2025年工作总结，含 Latin、×、〇、①、é 和 👍🏻"),
        ("\x1b]52;c;QQ==\x07", "␛]52;c;QQ==␇"),
        ("a\x00b\x7fc\r", "a␀b␡c␍"),
        ("\x9b31m", "‹U+009B›31m"),
        ("甲\u202e乙\u2066丙", "甲‹U+202E›乙‹U+2066›丙"),
        ("零\u200b宽\ufeff", "零‹U+200B›宽‹U+FEFF›"),
        ("标\U000e0041签", "标‹U+E0041›签"),
        ("非\ufffe\U0010ffff", "非‹U+FFFE›‹U+10FFFF›"),
        ("名\udcff", "名‹U+DCFF›"),
        ("行\n列\t", "行␊列␉"),
    ],
)
def test_marks(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_lines_and_tabs_may_stay() -> None:
    assert visible("一\n二\t三\r\x1b", lines=True) == "一\n二\t三␍␛"


@given(st.text(st.characters()))
def test_result_is_printable_and_stable(text: str) -> None:
    shown = visible(text)
    assert visible(shown) == shown
    assert not [
        c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") or unicodedata.bidirectional(c) in BIDI
    ]
    shown.encode()


BIDI = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


def test_what_is_unseen_and_printable_is_known() -> None:
    every = [chr(code) for code in range(0x110000)]
    assert "".join(char for char in every if UNSEEN.fullmatch(char) and char.isprintable()) == FILLERS
    assert [char for char in every if unseen(char)] == [c for c in every if UNSEEN.fullmatch(c) and c not in "\n\t"]
