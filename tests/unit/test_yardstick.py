"""What drafts are measured by: house kinds and chosen rules; what is wrong with them is told and left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from sections.catalog import built_in
from sections.rules import RULES
from tui.examined import Snapshot, examine
from tui.yardstick import yardstick


def test_a_bare_folder_has_all_kinds_and_rules(tmp_path: Path) -> None:
    by = yardstick(tmp_path)
    assert list(by.kinds) == list(built_in())
    assert by.rules == RULES
    assert by.complaints == ()


def test_house_kinds_come_along_and_a_broken_one_is_told(tmp_path: Path) -> None:
    (tmp_path / "kinds").mkdir()
    (tmp_path / "kinds" / "good.yaml").write_text(
        "id: house\nname: 本局总结\nextends: annual-summary\n", encoding="utf-8"
    )
    (tmp_path / "kinds" / "bad.yaml").write_text("id: other\nnmae: 写错\n", encoding="utf-8")
    by = yardstick(tmp_path)
    assert "house" in by.kinds
    assert "other" not in by.kinds
    assert any("bad.yaml" in complaint for complaint in by.complaints)


def test_the_desk_chooses_its_rules(tmp_path: Path) -> None:
    (tmp_path / "qicao.yaml").write_text("ignore: [ST]\n", encoding="utf-8")
    by = yardstick(tmp_path)
    assert {rule.family for rule in RULES} - {rule.family for rule in by.rules} == {"ST"}


def test_what_the_desk_says_of_one_draft_holds_for_that_draft(tmp_path: Path) -> None:
    (tmp_path / "qicao.yaml").write_text(
        "allow: [XX大厦]\npaths: [{files: 旧/**, ignore: [BL]}]\ndata: {rates: {add: [成材率]}}\n", encoding="utf-8"
    )
    by = yardstick(tmp_path)
    assert "BL" in {rule.family for rule in by.scope(tmp_path / "a.md").rules}
    assert "BL" not in {rule.family for rule in by.scope(tmp_path / "旧" / "a.md").rules}
    text = "# 市林场2025年工作总结\n\n在XX大厦培训XX期。林木成材率120%。\n"
    seen = examine(Snapshot(0, text, "a.md", by.kinds, by.scope(tmp_path / "a.md")))
    blanks = [finding.span.start for finding in seen.findings if finding.code == "BL001"]
    assert blanks == [blank.span.start for blank in seen.blanks] == [text.index("XX期")]
    assert "FG003" in {finding.code for finding in seen.findings}


@pytest.mark.parametrize("settings", ["ignore: [QQ123]\n", "ignore: [\n", "nonsense: 1\n"])
def test_settings_that_cannot_be_used_are_told_and_all_rules_hold(tmp_path: Path, settings: str) -> None:
    (tmp_path / "qicao.yaml").write_text(settings, encoding="utf-8")
    by = yardstick(tmp_path)
    assert by.rules == RULES
    assert by.complaints


def test_patterns_that_never_come_to_an_end_are_done_without(tmp_path: Path) -> None:
    (tmp_path / "kinds").mkdir()
    (tmp_path / "kinds" / "house.yaml").write_text(
        "id: house\nname: 本局总结\nextends: annual-summary\ntitles: [工作总结$, '(长|长)+短$']\n", encoding="utf-8"
    )
    (tmp_path / "qicao.yaml").write_text("allow: [XX大厦, {pattern: '(a|a)+b'}]\n", encoding="utf-8")
    by = yardstick(tmp_path)
    text = f"# {'长' * 40}\n\n在XX大厦培训XX期。{'a' * 60}\n"
    seen = examine(Snapshot(0, text, "a.md", by.kinds, by.scope(tmp_path / "a.md")))
    assert seen.view.kind is None
    assert [finding.span.start for finding in seen.findings] == [text.index("XX期")]
