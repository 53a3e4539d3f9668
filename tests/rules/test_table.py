"""The table of rules says what their modules do, and a check loads no more of these than the draft may need."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

from drafts.parse import parse
from sections.lists import Wish, with_wishes
from sections.rule import Rule
from sections.rules import RULES, family, rule
from sections.rules.declared import DECLARED
from sections.rules.listed import rules_in
from sections.view import View


def test_it_lists_what_is_declared_in_the_same_order() -> None:
    def said(rules: tuple[Rule, ...]) -> list[tuple[object, ...]]:
        return [(r.code, r.name, r.title, r.level, r.family, r.check, r.bad, r.good) for r in rules]

    assert said(RULES) == said(DECLARED)


def test_a_rule_is_found_by_code_and_by_name() -> None:
    assert rule("BL001") is rule("letters") is RULES[0]
    assert rule("XX001") is None
    assert {r.code[:2] for r in family("RS")} == {"RS"}
    assert family("RS")


def test_rules_of_a_module_are_found_alone_and_in_a_tuple() -> None:
    assert [r.code for r in rules_in(import_module("sections.rules.bl_letters_rule"))] == ["BL001"]
    assert {r.code for r in rules_in(import_module("sections.rules.rq_content"))} == {"RQ004", "RQ006"}


def test_what_a_desk_adds_to_a_list_is_a_sign_too() -> None:
    known = rule("DT002")
    assert known is not None
    law = {"name": "河湾法", "month": "2024-01"}
    data = with_wishes({"laws": Wish(add=(law,))})
    draft = parse("贯彻河湾法。", markdown=False)
    assert not known.may_find(View(draft, None))
    assert known.may_find(View(draft, None, data=data))


LOADED = """
import sys
from tui.cli import main
main(["check", sys.argv[1]])
print(*sorted(name for name in sys.modules if name.startswith("sections.rules.")), file=sys.stderr)
"""


def test_a_check_loads_only_what_the_draft_may_need(tmp_path: Path) -> None:
    def loaded(text: str) -> set[str]:
        path = tmp_path / "总结.md"
        path.write_text(text, encoding="utf-8")
        run = subprocess.run(
            [sys.executable, "-c", LOADED, str(path)], capture_output=True, text=True, encoding="utf-8", check=True
        )
        return {name.rpartition(".")[2] for name in run.stderr.split()}

    report = "# 河湾镇2025年工作总结\n\n全年举办培训班三期。\n"
    needless = {"bl_letters", "dt_anniversaries", "dt_events", "pu_width", "rs_adverts", "rs_site", "wd_phrases"}
    assert not loaded(report) & needless
    assert "bl_letters" in loaded(report.replace("三", "XX"))
