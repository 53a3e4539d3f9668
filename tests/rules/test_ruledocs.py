"""docs/rules is what the rules say of themselves: edit a rule, then run `make generated`."""

from __future__ import annotations

import pytest

from sections.rule import Rule
from sections.ruledocs import FAMILIES, PAGES, pages, said
from sections.rules import RULES


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return dict(pages())


def test_the_folder_holds_exactly_these_pages(made: dict[str, str]) -> None:
    assert {path.name for path in PAGES.iterdir()} == set(made)


@pytest.mark.parametrize("name", ["README.md", *(f"{rule.code}.md" for rule in RULES)])
def test_a_page_is_what_its_rule_makes(made: dict[str, str], name: str) -> None:
    stored = (PAGES / name).read_text("utf-8")
    assert stored == made[name], "run: make generated"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_page_says_what_a_reader_needs(made: dict[str, str], rule: Rule) -> None:
    page = made[f"{rule.code}.md"]
    for heading in ("名称", "级别", "查什么", "为什么", "反例", "正例", "怎样关闭", "修复是否安全"):
        assert f"\n## {heading}\n" in page
    assert rule.family in FAMILIES


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_what_is_said_of_the_fix_is_true(rule: Rule) -> None:
    from sections.catalog import kinds
    from sections.check import check
    from sections.ruledocs import as_read

    fixes = [f.fix for example in rule.bad for f in check(as_read(example, kinds()), (rule,)).findings]
    word = said(rule)[2] or "没有"
    assert any(fix is not None for fix in fixes) == (not word.startswith("没有"))
    if any(fix is not None and fix.safe for fix in fixes):
        assert "安全" in word.replace("不安全", "")
