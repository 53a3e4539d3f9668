"""``allow``, ``paths`` and ``data`` in qicao.yaml: what they come to, and where a mistake is told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sections.lists import LISTS
from sections.rules import RULES
from tui.settings import Settings, SettingsError, relative, scope_of
from tui.settings_file import settings_of


def settings(folder: Path, text: str) -> Settings:
    (folder / "qicao.yaml").write_text(text, encoding="utf-8")
    return settings_of(folder)


def test_allow(tmp_path: Path) -> None:
    one, other = settings(
        tmp_path, "allow:\n  - XX大厦\n  - {pattern: 'XX[杯奖]', rules: [BL, Gap], until: '2027-01-31'}\n"
    ).allow
    assert (one.text, one.pattern, one.rules, one.until) == ("XX大厦", False, frozenset(), None)
    assert (other.text, other.pattern, other.rules) == ("XX[杯奖]", True, frozenset({"bl", "gap"}))
    assert other.until == date(2027, 1, 31)
    assert other.place == f"{tmp_path / 'qicao.yaml'}:3:5"


def test_what_has_expired_does_not_hold(tmp_path: Path) -> None:
    found = settings(tmp_path, "allow: [{text: 甲, until: '2001-01-01'}, {text: 乙, until: '2999-01-01'}]\n")
    assert [allowed.text for allowed in scope_of(found, RULES, "a.md").allow] == ["乙"]


def test_paths(tmp_path: Path) -> None:
    found = settings(
        tmp_path,
        "ignore: [WD]\nallow: [甲]\npaths:\n  - files: 归档/**\n    select: [BL]\n    allow: [乙]\n"
        "  - files: '*.txt'\n    ignore: [BL001]\n  - {files: 模板/, ignore: [all]}\n",
    )

    def codes(path: str) -> set[str]:
        return {rule.code for rule in scope_of(found, RULES, path).rules}

    assert codes("a.md") == {rule.code for rule in RULES if rule.family != "WD"}
    assert codes("归档/a.md") == {rule.code for rule in RULES if rule.family == "BL"}
    assert codes("归档/a.txt") == codes("归档/a.md") - {"BL001"}
    assert codes("模板/2025/a.md") == set()
    assert [a.text for a in scope_of(found, RULES, "归档/a.md").allow] == ["甲", "乙"]


def test_paths_are_seen_from_the_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "归档").mkdir()
    monkeypatch.chdir(tmp_path / "归档")
    assert relative("a.md", tmp_path) == "归档/a.md"
    assert relative(str(tmp_path / "归档" / ".." / "b.md"), tmp_path) == "b.md"
    assert relative("/别处/c.md", tmp_path) == "/别处/c.md"


def test_data(tmp_path: Path) -> None:
    found = settings(
        tmp_path,
        "data:\n  laws:\n    add:\n      - {name: 清河法, month: '2026-01'}\n    remove: [民法典]\n"
        "  stock_phrases:\n    built_in: false\n    add: [再接再厉]\n",
    ).data
    laws = {law["name"] for law in found.load("events")["laws"]}
    assert "清河法" in laws
    assert "民法典" not in laws
    assert found.load("stock_phrases")["phrases"] == ["再接再厉"]


def test_every_list_has_a_key_and_an_example_of_each_shape_is_read(tmp_path: Path) -> None:
    for name in LISTS:
        assert settings(tmp_path, f"data:\n  {name}:\n    built_in: false\n").data.load(LISTS[name].file)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("alow: [甲]\n", "1:1: 不认识的键“alow”，是不是想写“allow”？"),
        ("allow: 甲\n", "1:8: “allow”要写成列表"),
        ("allow: [{txet: 甲}]\n", "1:10: 不认识的键“txet”，是不是想写“text”？"),
        ("allow:\n  - {rules: [BL]}\n", "2:5: 这一项要写“text”（文字）或“pattern”（正则），写一个"),
        ("allow: [{text: 甲, pattern: 乙}]\n", "1:9: 这一项要写“text”"),
        ("allow: [{pattern: '(a+)+b'}]\n", "1:19: “pattern”不是可用的正则表达式：重复里套着重复"),
        ("allow: [{pattern: '[a'}]\n", "1:19: “pattern”不是可用的正则表达式：方括号没有配对"),
        ("allow: [{text: 甲, rules: [leters]}]\n", "是不是 letters？"),
        ("allow: [{text: 甲, until: 明年}]\n", "1:26: “until”要写成“2026-12-31”这样的日期"),
        ("paths:\n  - {ignore: [BL]}\n", "2:5: 这一项缺少“files”"),
        ("paths:\n  - {files: a, ignroe: [BL]}\n", "2:16: 不认识的键“ignroe”，是不是想写“ignore”？"),
        ("data: {advert: {}}\n", "1:8: 不认识的键“advert”，是不是想写“adverts”？"),
        ("data: {laws: {add: [{name: 甲法}]}}\n", "1:21: 这一项缺少“month”"),
        ("data: {laws: {add: [{name: 甲法, month: 2025年}]}}\n", "1:39: “month”要写成“2025-10”"),
        ("data: {laws: {remove: [明法典]}}\n", "1:23: 内置的“laws”里没有“明法典”，不用去掉，是不是想写“民法典”？"),
        ("data: {laws: {built_in: 否}}\n", "1:25: “built_in”只能写 true（是）或 false（否）"),
        ("data: {days: {add: [{name: 甲, first: 九八, words: [甲]}]}}\n", "“first”要写 1840 到 2100 之间的整数"),
        ("data: {variant_characters: {add: [{wrong: 甲乙, right: 甲}]}}\n", "“wrong”只能写一个字"),
    ],
)
def test_whatever_is_wrong_has_a_place(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings(tmp_path, text)
    assert any(problem in line for line in caught.value.problems), caught.value.problems
    assert all(line.startswith(f"{tmp_path / 'qicao.yaml'}:") for line in caught.value.problems)
