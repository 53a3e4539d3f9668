"""What drafts are measured by: house kinds and chosen rules; what is wrong with them is told and left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from sections.catalog import built_in
from sections.rules import RULES
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


@pytest.mark.parametrize("settings", ["ignore: [QQ123]\n", "ignore: [\n", "nonsense: 1\n"])
def test_settings_that_cannot_be_used_are_told_and_all_rules_hold(tmp_path: Path, settings: str) -> None:
    (tmp_path / "qicao.yaml").write_text(settings, encoding="utf-8")
    by = yardstick(tmp_path)
    assert by.rules == RULES
    assert by.complaints
