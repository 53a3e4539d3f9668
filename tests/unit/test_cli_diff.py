"""What has changed in a draft, on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Qicao = Callable[..., Run]

OLD = "# 水务局2025年工作总结\n\n一是抓培训，全年举办XX期。\n\n二是抓走访，走访企业60家。\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_text(OLD, encoding="utf-8")
    return path


def test_against_the_version_before_the_last_save(qicao: Qicao, draft: Path) -> None:
    assert qicao("fill", draft, "--set", "1=12").code == 0
    run = qicao("diff", draft)
    assert run.code == 0, run.err
    assert "第 1 版" in run.out
    assert "1 段不同" in run.out
    assert "改  第 3 行\n    一是抓培训，全年举办[-XX-]{+12+}期。" in run.out


def test_against_a_version_and_another_file(qicao: Qicao, draft: Path, tmp_path: Path) -> None:
    qicao("fill", draft, "--set", "1=12")
    other = tmp_path / "改.md"
    other.write_text(OLD.replace("60家", "80家"), encoding="utf-8")
    assert "{+80+}" in qicao("diff", draft, 1, other).out
    assert "没有不同" in qicao("diff", draft, draft).out
    assert qicao("diff", other, draft).out.count("\n改  ") == 2


def test_before_the_first_save_there_is_nothing_to_compare_with(qicao: Qicao, draft: Path) -> None:
    run = qicao("diff", draft)
    assert (run.code, run.out) == (0, "")
    assert "没有更早的一版" in run.err


def test_from_one_version_to_another(qicao: Qicao, draft: Path) -> None:
    qicao("fill", draft, "--set", "1=12")
    draft.write_text(draft.read_text(encoding="utf-8").replace("60家", "61家"), encoding="utf-8")
    qicao("check", draft, "--fix")
    qicao("restore", draft, 1)
    ways = (("--from", 1, "--to", 2), (1, 2), ("--to", 2))
    assert {qicao("diff", draft, *way).out.partition("\n")[2] for way in ways} == {
        "改  第 3 行\n    一是抓培训，全年举办[-XX-]{+12+}期。\n"
    }
    assert "{+XX+}" in qicao("diff", draft, "--from", 2).out
    assert "{+XX+}" in qicao("diff", draft).out
    assert qicao("diff", draft, 1, "--from", 2).code == 2
    assert "没有更早的一版" in qicao("diff", draft, "--to", 1).err


def test_moved_gone_and_come(qicao: Qicao, draft: Path, tmp_path: Path) -> None:
    other = tmp_path / "改.md"
    lines = OLD.split("\n")
    other.write_text("\n".join([lines[4], "", lines[2], "", "三是新写的一段，与前面不同。"]), encoding="utf-8")
    changes = json.loads(qicao("diff", draft, draft, other, "--format", "json").out)["changes"]
    assert sorted((c["kind"], c["old_line"], c["new_line"]) for c in changes) == [
        ("come", None, 5),
        ("gone", 1, None),
        ("moved", 3, 3),
    ]


def test_nothing_raw_reaches_the_terminal(qicao: Qicao, draft: Path, tmp_path: Path) -> None:
    other = tmp_path / "改.md"
    other.write_text(OLD.replace("走访企业", "\x1b]0;T\x07走访\u202e"), encoding="utf-8")
    out = qicao("diff", draft, draft, other).out
    assert not set(out) & set("\x1b\x07\u202e")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["7"], "没有第 7 版"), (["无.md"], "无.md"), (["1", "无.md"], "无.md")],
)
def test_what_is_not_there_is_said(qicao: Qicao, draft: Path, arguments: list[str], told: str) -> None:
    run = qicao("diff", draft, *arguments)
    assert run.code == 2
    assert told in run.err
