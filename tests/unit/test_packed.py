"""Findings in little memory are the findings."""

from __future__ import annotations

import pickle

import pytest

from drafts.edit import Edit
from drafts.parse import parse
from drafts.span import Span
from sections.check import check
from sections.packed import Packed, Packer, packed
from sections.piecemeal import told
from sections.rule import Finding, Fix, Level
from sections.rules import RULES
from sections.view import View
from tui.live import Live

TEXT = (
    "# 河湾镇2025年工作总结\n\n"
    + "全年开展开展培训XX次，其中其中党课【待填：次数】次。\n\n一是抓学习，学习了。。\n\n" * 4
)


def view(text: str = TEXT) -> View:
    return View(parse(text, markdown=True), None)


def finding(start: int, end: int, code: str = "WD006", message: str = "多了", fix: Fix | None = None) -> Finding:
    return Finding(code, "name", Level.HINT, message, Span(start, end), fix)


@pytest.mark.parametrize("text", [TEXT, TEXT + "<!-- qicao: off BL001 待定 -->\n"])
def test_put_together_from_pieces_they_are_what_a_check_finds(text: str) -> None:
    packer = Packer()
    for lot in told(view(text), RULES):
        packer.take(pickle.loads(pickle.dumps(packed(lot))))
    found = packer.in_order()
    whole = check(view(text)).findings
    assert found == whole
    assert len(found) == len(whole) > 10
    assert any(one.fix for one in found)
    assert found[3:-2] == whole[3:-2]
    assert found[-1] == whole[-1]


def test_what_is_said_again_is_kept_once() -> None:
    fixes = [Fix((Edit(at + 2, at + 4, ""),), safe=False) for at in (0, 70_000)]
    found = packed([finding(0, 4, fix=fixes[0]), finding(70_000, 70_004, fix=fixes[1])])
    assert len(found._sayings) == 1
    assert list(found) == [finding(0, 4, fix=fixes[0]), finding(70_000, 70_004, fix=fixes[1])]


def test_places_are_in_order_and_nothing_is_told_twice() -> None:
    given = [
        *(finding(5, 9), finding(1, 9, "WD001"), finding(1, 9, "BL001"), finding(1, 3), finding(5, 9, message="少了")),
        *(finding(5, 9)._replace(label="again"), finding(1, 3), finding(5, 9, "WD007")),
    ]
    packer = Packer()
    for one in given:
        packer.add(one)
    assert list(packer.in_order()) == [given[i] for i in (3, 2, 1, 0, 4, 7)]


def test_they_move_with_the_text_as_others_do() -> None:
    found = check(view()).findings
    both = [Live((), findings, ()) for findings in (found, packed(found))]
    for edit in (Edit(20, 20, "新"), Edit(60, 64, ""), Edit(1, 1, "一二三")):
        for live in both:
            live.edited((edit,))
        assert isinstance(both[1].findings, Packed)
        assert both[1].findings == both[0].findings
    assert 0 < len(both[0].findings) < len(found)
    told = [live.findings_in(30, 90, lambda finding: finding.code >= "S", 1) for live in both]
    inside = [each for each in both[0].findings if 30 <= each.span.start < 90 and each.code >= "S"]
    assert told[0] == told[1] == (len(inside), tuple(inside[:1]))
    assert len(inside) > 1


def test_a_rule_that_breaks_stops_no_other() -> None:
    def broken(view: View) -> object:
        yield from next(rule for rule in RULES if rule.code == "WD006").load().check(view)
        raise ValueError

    whole = [rule.load() for rule in RULES if rule.code in ("WD006", "PU001")]
    some = [rule.asking(broken) if rule.code == "WD006" else rule for rule in whole]  # type: ignore[arg-type]
    assert [list(lot) for lot in told(view(), some)] == [list(lot) for lot in told(view(), whole)]
