"""What a real office makes of an exported document: the page of GB/T 9704-2012, measured in a PDF."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

import pytest

from drafts.parse import parse
from drafts.word_out import export_word
from tests.office.setting import POINT, Line, converted, lines_of, needs_office

pytestmark = needs_office


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[Line]:
    """The lines of a document of three full pages, Chinese alone."""
    folder = tmp_path_factory.mktemp("set")
    text = "# 某某局年度工作总结\n\n## 一、工作情况\n\n" + "全年组织开展各类培训和走访活动，效果明显" * 150 + "。\n"
    (folder / "a.docx").write_bytes(export_word(parse(text, markdown=True)))
    converted([folder / "a.docx"], folder)
    return lines_of(folder / "a.pdf")


def body(lines: list[Line], page: int) -> list[Line]:
    return [line for line in lines if line.page == page and "—" not in line.text]


def test_twenty_two_lines_of_twenty_eight_characters(lines: list[Line]) -> None:
    full = body(lines, 2)
    assert len(full) == 22
    assert Counter(len(line.text) for line in full).most_common(1)[0][0] == 28


def test_margins_and_pitch(lines: list[Line]) -> None:
    full = body(lines, 2)
    assert min(line.left for line in full) == pytest.approx(28, abs=0.5)
    assert max(line.right for line in full) <= 210 - 26 + 0.5
    assert max(line.right for line in full) == pytest.approx(210 - 26, abs=1.0)
    pitches = [b.top - a.top for a, b in pairwise(full)]
    assert sum(pitches) / len(pitches) == pytest.approx(225 / 22, abs=0.1)
    assert full[0].top >= 37 - 0.5


def test_page_numbers_at_the_outer_side(lines: list[Line]) -> None:
    numbers = {line.page: line for line in lines if re.fullmatch(r"—\d+—", line.text)}
    assert [numbers[page].text for page in (1, 2, 3)] == ["—1—", "—2—", "—3—"]
    assert numbers[1].left > 105
    assert numbers[2].right < 105
    assert numbers[3].left > 105
    assert numbers[1].right == pytest.approx(210 - 26 - 14 * POINT, abs=1.0)
    assert numbers[2].left == pytest.approx(28 + 14 * POINT, abs=1.0)
    assert numbers[1].top > 297 - 35
