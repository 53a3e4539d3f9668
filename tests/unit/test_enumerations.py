"""A paragraph that counts （一）…；（二）… by itself hides no heading, though its numbers go on from the one above."""

from __future__ import annotations

import pytest

from drafts.parse import parse

BEFORE = "县司法局2024年工作总结\n今年以来，各项工作平稳推进。\n"


@pytest.mark.parametrize(
    "line",
    [
        "（一）抓普法。主要做了：（一）进社区宣讲；（二）进学校宣讲；（三）进企业宣讲。",
        "一、抓普法。一年来：一、进社区宣讲。二、进学校宣讲。",
    ],
)
def test_enumeration_is_no_heading(line: str) -> None:
    draft = parse(BEFORE + line + "\n", markdown=False)
    assert [h.numeral.value for h in draft.headings if h.numeral] == [1]


def test_a_heading_behind_a_sentence_is_glued() -> None:
    draft = parse(BEFORE + "（一）抓普法。统一、规范地开展宣讲。（二）抓调解。全年调解纠纷。\n", markdown=False)
    assert [h.glued for h in draft.headings] == [False, True]
