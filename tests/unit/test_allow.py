"""What a desk allows is silent where it stands, and nowhere else."""

from __future__ import annotations

from datetime import date

import pytest

from drafts.parse import parse
from sections.allow import Allowed, expired, silenced
from sections.bounded import PatternTimeout
from sections.catalog import kinds
from sections.check import check
from sections.recognise import recognise
from sections.view import View


def view(text: str) -> View:
    draft = parse(text, markdown=True)
    return View(draft, recognise(draft, kinds()))


TEXT = "# 市林场2025年工作总结\n\n在XX大厦召开会议，培训XX期。XX大厦外墙粉刷。\n"


def told(*allowed: Allowed, text: str = TEXT) -> list[str]:
    """Codes and matched words that are left."""
    findings = check(view(text)).findings
    return [f"{f.code} {f.span.of(text)}" for f in silenced(findings, text, allowed).kept]


def test_inside_a_phrase_and_only_there() -> None:
    assert told().count("BL001 XX") == 3
    assert told(Allowed("XX大厦", "")).count("BL001 XX") == 1


def test_a_phrase_that_holds_only_a_part_of_the_finding_does_not_silence() -> None:
    assert told(Allowed("X大厦", "")) == told()


def test_only_for_the_rules_named() -> None:
    assert told(Allowed("XX大厦", "", rules=frozenset({"wd"}))) == told()
    for word in ("bl", "bl001", "letters"):
        assert told(Allowed("XX大厦", "", rules=frozenset({word}))).count("BL001 XX") == 1


def test_what_is_about_the_whole_draft_is_not_silenced() -> None:
    text = "# 市林场2025年工作总结\n\n全年造林30亩。\n"
    before = told(text=text)
    assert any(word.startswith("RQ") for word in before)
    assert told(Allowed("市林场2025年工作总结", ""), Allowed(text, ""), text=text) == before


def test_a_pattern() -> None:
    assert told(Allowed("XX大[厦楼]", "", pattern=True)).count("BL001 XX") == 1
    assert told(Allowed("XX大[厦楼]", "")).count("BL001 XX") == 3


def test_which_were_used() -> None:
    findings = check(View(parse(TEXT, markdown=True), None)).findings
    sorted_out = silenced(findings, TEXT, [Allowed("没有", ""), Allowed("XX大厦", "")])
    assert sorted_out.used == {1}
    assert len(sorted_out.kept) + len(sorted_out.silent) == len(findings)


def test_a_pattern_that_never_comes_to_an_end_is_stopped_and_named() -> None:
    text = "培训XX期。" + "a" * 60
    evil = Allowed(r"(a|a)+b", "qicao.yaml:3:5", pattern=True)
    findings = check(View(parse(text, markdown=True), None)).findings
    with pytest.raises(PatternTimeout, match=r"^qicao\.yaml:3:5: "):
        silenced(findings, text, [evil])


def test_expired() -> None:
    one, other = Allowed("甲", "", until=date(2026, 3, 1)), Allowed("乙", "", until=date(2026, 3, 2))
    assert expired([one, other, Allowed("丙", "")], date(2026, 3, 2)) == [one]
