"""Line ends: remembered line by line, so that an edit changes no line it does not touch."""

from __future__ import annotations

import pytest

from drafts.edit import Edit, apply
from drafts.lineends import LineEnds, normalise


@pytest.mark.parametrize(
    ("text", "name", "mixed"),
    [
        ("", "LF", False),
        ("一行", "LF", False),
        ("一\n二\n", "LF", False),
        ("一\r\n二", "CRLF", False),
        ("一\r二\r", "CR", False),
        ("一\r\n二\n三\r\n", "LF+CRLF", True),
        ("\n\r\n\r", "LF+CRLF+CR", True),
    ],
)
def test_kinds(text: str, name: str, mixed: bool) -> None:
    plain, ends = normalise(text)
    assert "\r" not in plain
    assert (ends.name, ends.mixed) == (name, mixed)
    assert ends.restore(plain) == text


def edited(text: str, *edits: Edit) -> str:
    plain, ends = normalise(text)
    return ends.edited(plain, *edits).restore(apply(plain, edits))


def test_edit_inside_a_line() -> None:
    assert edited("一\r\n二\n三\r", Edit(2, 3, "贰")) == "一\r\n贰\n三\r"


def test_new_lines_get_the_usual_end() -> None:
    assert edited("一\r\n二\n三\r\n", Edit(3, 3, "\n新")) == "一\r\n二\r\n新\n三\r\n"


def test_removed_lines_take_their_ends_along() -> None:
    assert edited("一\r\n二\n三\r四", Edit(1, 3, "")) == "一\n三\r四"


def test_replacing_keeps_what_stays_the_same() -> None:
    assert edited("一\r\n二\n三\r四", Edit(0, 7, "一\n贰\n三\n肆")) == "一\r\n贰\n三\r肆"


def test_several_edits_at_once() -> None:
    assert edited("一\r\n二\n三\r四", Edit(0, 1, "壹\n"), Edit(6, 7, "")) == "壹\r\n\r\n二\n三\r"


def test_the_usual_end_outlives_its_lines() -> None:
    plain, ends = normalise("一\r\n")
    emptied = ends.edited(plain, Edit(1, 2, ""))
    assert emptied == LineEnds((), "\r\n")
    assert emptied.edited("一", Edit(1, 1, "\n二")).restore("一\n二") == "一\r\n二"


def test_cr_and_lf_of_two_lines_never_become_one_end() -> None:
    assert edited("一\r二\n三", Edit(2, 3, "")) == "一\r\r三"


def test_lines_nobody_told_of_get_the_usual_end() -> None:
    assert LineEnds(("\r",), "\r\n").restore("一\n二\n三") == "一\r二\r\n三"
    assert LineEnds(("\r", "\n"), "\r\n").restore("一") == "一"


def test_other_separators_are_text() -> None:
    text = "一\u2028二\x85三\x0b四\x0c"
    assert normalise(text) == (text, LineEnds())
