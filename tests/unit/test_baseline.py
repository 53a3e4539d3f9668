"""A baseline: what is in it is not reported again, wherever it has moved; what is new is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Qicao = Callable[..., "tuple[int, str, str]"]
NAME = ".qicao-baseline.json"
OLD = "# 市林场2025年工作总结\n\n全年造林XX亩。\n\n培训XX期，走访XX户。\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "里").mkdir()
    (tmp_path / "里" / "a.md").write_text(OLD, encoding="utf-8")
    (tmp_path / "b.md").write_text(OLD, encoding="utf-8")
    return tmp_path


def blanks(qicao: Qicao, *arguments: str) -> list[tuple[str, int, int]]:
    out = qicao("check", *arguments, "--format", "json", "--select", "BL")[1]
    return [(f["path"], f["line"], f["column"]) for file in json.loads(out)["files"] for f in file["findings"]]


def test_what_is_known_is_not_reported(qicao: Qicao, desk: Path) -> None:
    code, out, _ = qicao("check", ".", "--write-baseline", "--select", "BL")
    assert (code, "2 个文件里的 6 处问题" in out, NAME in out) == (0, True, True)
    assert blanks(qicao, ".", "--baseline", NAME) == []
    code, out, _ = qicao("check", ".", "--baseline", NAME, "--select", "BL")
    assert (code, "另有 6 处基线里已经有了" in out) == (0, True)


def test_only_what_is_new_is_reported_however_lines_move(qicao: Qicao, desk: Path) -> None:
    qicao("check", ".", "--write-baseline")
    text = OLD.replace("\n\n全年", "\n\n今年植树节如期举行。\n\n全年").replace("走访XX户", "走访XX户，慰问XX人次")
    (desk / "b.md").write_text(text + "\n修路XX公里。\n", encoding="utf-8")
    found = blanks(qicao, ".", "--baseline", NAME)
    assert ("./b.md", 9, 3) in found
    assert ("./b.md", 5, 5) not in found
    assert [path for path, _, _ in found if path != "./b.md"] == []


def test_as_many_of_a_kind_as_are_known(qicao: Qicao, desk: Path) -> None:
    qicao("check", ".", "--write-baseline")
    (desk / "b.md").write_text(OLD + "\n全年造林XX亩。\n\n全年造林XX亩。\n", encoding="utf-8")
    assert blanks(qicao, ".", "--baseline", NAME) == [("./b.md", 7, 5), ("./b.md", 9, 5)]


def test_paths_are_those_of_the_baseline_wherever_one_stands(
    qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qicao("check", ".", "--write-baseline")
    monkeypatch.chdir(desk / "里")
    assert blanks(qicao, "a.md", "../b.md", "--baseline", f"../{NAME}") == []
    assert blanks(qicao, str(desk), "--baseline", str(desk / NAME)) == []


def test_the_cache_makes_no_difference(qicao: Qicao, desk: Path) -> None:
    for _ in range(2):
        qicao("check", ".")
        assert qicao("check", ".", "--write-baseline")[0] == 0
        assert qicao("check", ".", "--baseline", NAME) == qicao("check", ".", "--baseline", NAME, "--no-cache")


def test_the_file_is_sorted_and_without_words_of_the_draft(qicao: Qicao, desk: Path) -> None:
    qicao("check", ".", "--write-baseline")
    text = (desk / NAME).read_text("utf-8")
    said = json.loads(text)
    assert said["version"] == 1
    assert list(said["files"]) == ["b.md", "里/a.md"]
    assert all(list(marks) == sorted(marks) for marks in said["files"].values())
    assert "造林" not in text
    qicao("check", ".", "--write-baseline")
    assert (desk / NAME).read_text("utf-8") == text


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "基线打不开"),
        ("{", "不合 JSON 的写法"),
        ("[]", "不是基线文件"),
        ('{"version": 2, "files": {}}', "第 2 版的基线，请升级"),
        ('{"version": 1, "files": {"a": 1}}', "不是基线文件"),
    ],
)
def test_one_that_cannot_be_used_is_a_sentence(qicao: Qicao, desk: Path, content: str | None, sentence: str) -> None:
    if content is not None:
        (desk / NAME).write_text(content, encoding="utf-8")
    code, out, err = qicao("check", ".", "--baseline", NAME)
    assert (code, out) == (2, "")
    assert sentence in err


def test_none_is_written_while_a_file_cannot_be_checked(qicao: Qicao, desk: Path) -> None:
    (desk / "坏.txt").write_bytes(b"\xff\xff\x00\x01")
    code, _, err = qicao("check", ".", "--write-baseline")
    assert (code, (desk / NAME).exists()) == (2, False)
    assert "没有写" in err
