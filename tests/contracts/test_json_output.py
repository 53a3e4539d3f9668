"""The JSON of ``qicao check`` is what docs/check.schema.json says, and its positions are those of the text."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from drafts.decode import decode

Qicao = Callable[..., "tuple[int, str, str]"]

TEXTS = {
    "完整.md": "---\nkind: annual-summary\n---\n# 市林场2025年工作总结\n\n全年造林XX亩。\n\n## 一、工作情况\n\n造林30亩。\n",
    "行尾.txt": "市林场202_年工作总结\r\n\r\n🌲全年造林XX亩，##paidbegin##护林○○次。\r##paidend##\r\n",
    "截断.txt": "市林场2025年工作总结\n\n造林30亩。\n\n---此处隐藏5510字,下载后查看---\n\n3、结语\n",
    "空.md": "",
    "没有文种.md": "你好。\n",
}


@pytest.fixture(scope="session")
def validator(root: Path) -> Draft202012Validator:
    schema = json.loads((root / "docs" / "check.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in TEXTS.items():
        (tmp_path / name).write_bytes(text.encode())
    (tmp_path / "国标.txt").write_bytes(TEXTS["行尾.txt"].replace("🌲", "").encode("gb18030"))
    (tmp_path / "坏.txt").write_bytes(b"\xff\xff\x00\x01")
    return tmp_path


def test_output_is_valid(qicao: Qicao, desk: Path, validator: Draft202012Validator) -> None:
    code, out, _ = qicao("check", ".", "没有.md", "--format", "json", "--statistics")
    assert code == 2
    result = json.loads(out)
    validator.validate(result)
    assert {file["path"] for file in result["files"]} == {f"./{name}" for name in (*TEXTS, "国标.txt")}
    assert result["summary"]["unreadable"] == 2


def test_output_for_a_word_document_is_valid(qicao: Qicao, desk: Path, validator: Draft202012Validator) -> None:
    (desk / "稿.md").write_text("# 题\n\n造林XX亩。\n\n| 树 | 数 |\n| --- | --- |\n| 松 | XX |\n", encoding="utf-8")
    qicao("export", "稿.md", "--to", "docx", "--force")
    result = json.loads(qicao("check", "稿.docx", "--format", "json")[1])
    validator.validate(result)
    assert {finding["word"]["table"] for finding in result["files"][0]["findings"]} == {None, 1}


def test_output_without_any_file_is_valid(qicao: Qicao, desk: Path, validator: Draft202012Validator) -> None:
    code, out, _ = qicao("check", "没有.md", "--format", "json")
    assert code == 2
    validator.validate(json.loads(out))


def test_the_schema_refuses_other_things(qicao: Qicao, desk: Path, validator: Draft202012Validator) -> None:
    result: Any = json.loads(qicao("check", "行尾.txt", "--format", "json")[1])
    result["files"][0]["findings"][0]["level"] = "fatal"
    assert not validator.is_valid(result)


def test_positions_are_code_points_of_the_text_with_its_own_line_ends(qicao: Qicao, desk: Path) -> None:
    for file in json.loads(qicao("check", ".", "--format", "json")[1])["files"]:
        text = decode((desk / file["path"]).read_bytes()).text
        lines = text.replace("\r\n", "\n\0").replace("\r", "\n").split("\n")
        offsets = [0]
        for line in lines[:-1]:
            offsets.append(offsets[-1] + len(line) + 1)
        assert text == "" or file["findings"] or file["path"] in ("./没有文种.md", "./完整.md")
        for finding in file["findings"]:
            starts = offsets[finding["line"] - 1] + finding["column"] - 1
            ends = offsets[finding["end_line"] - 1] + finding["end_column"] - 1
            skip = [lines[finding[key] - 1].startswith("\0") for key in ("line", "end_line")]
            assert (finding["start"], finding["end"]) == (starts + skip[0], ends + skip[1])
            assert finding["path"] == file["path"]


def test_counts_agree(qicao: Qicao, desk: Path) -> None:
    result = json.loads(qicao("check", ".", "--format", "json")[1])
    found = [finding for file in result["files"] for finding in file["findings"]]
    summary = result["summary"]
    assert summary["files"] == len(result["files"])
    assert summary["errors"] + summary["warnings"] + summary["hints"] == len(found)
    assert summary["blanks"] == sum(file["blanks"] for file in result["files"])
    assert sum(summary["codes"].values()) == len(found)
    assert summary["fixable"] == sum(bool(f["fix"] and f["fix"]["safe"]) for f in found)


def test_edits_of_a_fix_mend_the_text(qicao: Qicao, desk: Path) -> None:
    (file,) = json.loads(qicao("check", "行尾.txt", "--select", "RS001", "--format", "json")[1])["files"]
    text = TEXTS["行尾.txt"]
    edits = [edit for finding in file["findings"] for edit in finding["fix"]["edits"]]
    for edit in sorted(edits, key=lambda edit: -edit["start"]):
        text = text[: edit["start"]] + edit["text"] + text[edit["end"] :]
    assert "paid" not in text
    qicao("check", "行尾.txt", "--select", "RS001", "--fix")
    assert (desk / "行尾.txt").read_bytes().decode() == text


def test_states_of_sections(qicao: Qicao, desk: Path) -> None:
    (file,) = json.loads(qicao("check", "截断.txt", "--format", "json")[1])["files"]
    states = {section["id"]: section["state"] for section in file["sections"]}
    assert file["kind"] == "annual-summary"
    assert states["problems"] == "unknown"
    (file,) = json.loads(qicao("check", "完整.md", "--format", "json")[1])["files"]
    sections = {section["id"]: section for section in file["sections"]}
    assert (sections["achievements"]["state"], sections["achievements"]["line"]) == ("present", 8)
    assert (sections["problems"]["state"], sections["problems"]["line"]) == ("missing", None)
