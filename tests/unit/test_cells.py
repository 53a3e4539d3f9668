"""Widths told without the library are the library's."""

from __future__ import annotations

from wcwidth import wcwidth

from drafts.span import cells


def test_every_character_is_as_wide_as_the_library_says() -> None:
    wrong = [hex(code) for code in range(0x110000) if cells(chr(code)) != max(wcwidth(chr(code)), 0)]
    assert wrong == []


def test_a_text_is_as_wide_as_its_characters() -> None:
    assert cells("") == 0
    assert cells("abc") == 3
    assert cells("造林XX亩，“①”…") == 4 + 2 + 2 + 2 + 3 + 1
    assert cells("e\u0301\u200b林") == 3
