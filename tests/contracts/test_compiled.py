"""Generated data is what its sources make: edit the YAML, then run `make generated`."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafts.han import is_han
from sections import compile as compile_
from sections.catalog import BUILT_IN, built_in
from sections.compile import COMPILED, HERE, built_in_kinds, compiled
from sections.data import BUILT_IN as BUILT_IN_DATA
from sections.kind import Kind
from sections.kind_data import data_of, kind_from
from sections.problem import KindError, Problem
from sections.rules import RULES


def test_compiled_data_is_up_to_date() -> None:
    stale = [path.name for path, text in compiled() if not path.is_file() or path.read_text("utf-8") != text]
    assert stale == []


def test_nothing_compiled_is_left_over() -> None:
    assert {path for path, _ in compiled()} == {path for path in COMPILED.iterdir() if path.is_file()}


def test_every_kind_file_is_listed() -> None:
    assert {path.stem for path in (HERE / "kinds").glob("*")} == set(BUILT_IN)


def test_what_is_loaded_is_what_was_written() -> None:
    assert list(built_in().values()) == built_in_kinds()
    assert all(kind_from(data_of(kind)) == kind for kind in built_in_kinds())


def test_where_a_kind_is_wrong_nothing_is_touched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "rules.py").write_text("DATA = {}\n")

    def wrong() -> list[Kind]:
        raise KindError([Problem("kinds/plan.yaml", 1, 1, "写错了")])

    monkeypatch.setattr(compile_, "COMPILED", tmp_path)
    monkeypatch.setattr(compile_, "built_in_kinds", wrong)
    with pytest.raises(KindError):
        compile_.main()
    assert [path.read_text() for path in tmp_path.iterdir()] == ["DATA = {}\n"]


def test_the_table_leads_to_the_check_of_each_record() -> None:
    for rule in RULES:
        rule.prepare()
        assert rule.check is rule.load().check, rule.code


def test_what_is_doubled_is_short_and_chinese_as_wd006_takes_it() -> None:
    wording = BUILT_IN_DATA.load("wording")
    units = [*wording["doubled_characters"], *wording["doubled_words"]]
    assert [unit for unit in units if len(unit) > 2 or not all(map(is_han, unit))] == []
