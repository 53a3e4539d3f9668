"""What ``qicao check`` prints for other programs is what those programs read: SARIF 2.1.0 and reviewdog's format."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator, Draft202012Validator

from sections.rules import RULES

Qicao = Callable[..., "tuple[int, str, str]"]

TEXTS = {
    "甲 乙.txt": "市林场2025年工作总结\r\n\r\n🌲全年造林XX亩。##paidbegin##\r\n##paidend##\r\n",
    "里/空.md": "",
    "里/无事.txt": "全年造林30亩。\n",
    "里/标点.md": "# 市林场2025年工作总结\n\n一年来,全场围绕中心工作,完成了任务。投入万元。\n\n存在问题：对制度执行的的力度不够。\n",
}
POSITION = {
    "type": "object",
    "required": ["line", "column"],
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
    "additionalProperties": False,
}
RANGE = {
    "type": "object",
    "required": ["start", "end"],
    "properties": {"start": POSITION, "end": POSITION},
    "additionalProperties": False,
}
SOURCE = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
DIAGNOSTIC: dict[str, Any] = {
    "type": "object",
    "required": ["message", "location"],
    "properties": {
        "message": {"type": "string", "minLength": 1},
        "location": {
            "type": "object",
            "required": ["path", "range"],
            "properties": {"path": {"type": "string"}, "range": RANGE},
            "additionalProperties": False,
        },
        "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
        "source": SOURCE,
        "code": {"type": "object", "required": ["value"], "properties": {"value": {"type": "string"}}},
        "suggestions": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["range", "text"],
                "properties": {"range": RANGE, "text": {"type": "string"}},
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}
"""The part of reviewdog.proto (reviewdog.rdf.Diagnostic) that we use, nothing else allowed."""
RDJSON = {
    "type": "object",
    "required": ["source", "diagnostics"],
    "properties": {"source": SOURCE, "diagnostics": {"type": "array", "items": DIAGNOSTIC}},
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def sarif() -> Draft4Validator:
    schema = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))
    Draft4Validator.check_schema(schema)
    return Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in TEXTS.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(text.encode())
    return tmp_path


def found(qicao: Qicao, *options: str) -> list[dict[str, Any]]:
    files = json.loads(qicao("check", ".", "--format", "json", *options)[1])["files"]
    return [finding for file in files for finding in file["findings"]]


def test_sarif_is_valid(qicao: Qicao, desk: Path, sarif: Draft4Validator) -> None:
    code, out, _ = qicao("check", ".", "--format", "sarif")
    assert code == 1
    sarif.validate(json.loads(out))
    sarif.validate(json.loads(qicao("check", "里/无事.txt", "--format", "sarif")[1]))


def test_the_schema_refuses_other_things(qicao: Qicao, desk: Path, sarif: Draft4Validator) -> None:
    said = json.loads(qicao("check", ".", "--format", "sarif")[1])
    said["runs"][0]["results"][0]["level"] = "fatal"
    assert not sarif.is_valid(said)


def test_sarif_says_what_json_says(qicao: Qicao, desk: Path) -> None:
    (run,) = json.loads(qicao("check", ".", "--format", "sarif")[1])["runs"]
    findings = found(qicao)
    assert len(findings) > 5
    assert run["columnKind"] == "unicodeCodePoints"
    levels = {"error": "error", "warning": "warning", "hint": "note"}
    for result, finding in zip(run["results"], findings, strict=True):
        place = result["locations"][0]["physicalLocation"]["region"]
        assert result["ruleId"] == finding["code"]
        assert result["message"]["text"] == finding["message"]
        assert result["level"] == levels[finding["level"]]
        assert place == {
            "startLine": finding["line"],
            "startColumn": finding["column"],
            "endLine": finding["end_line"],
            "endColumn": finding["end_column"],
        }
        assert ("fixes" in result) == bool(finding["fix"] and finding["fix"]["safe"])


def test_sarif_describes_every_rule_out_of_its_record(qicao: Qicao, desk: Path) -> None:
    driver = json.loads(qicao("check", ".", "--format", "sarif")[1])["runs"][0]["tool"]["driver"]
    assert [(rule["id"], rule["name"], rule["shortDescription"]["text"]) for rule in driver["rules"]] == [
        (rule.code, rule.name, rule.title) for rule in RULES
    ]
    assert all(rule["help"]["text"] and rule["fullDescription"]["text"] for rule in driver["rules"])


def test_addresses_of_files_are_uris(qicao: Qicao, desk: Path) -> None:
    for given, uri in ((".", "%E7%94%B2%20%E4%B9%99.txt"), (str(desk), f"file://{desk}/%E7%94%B2%20%E4%B9%99.txt")):
        results = json.loads(qicao("check", given, "--format", "sarif")[1])["runs"][0]["results"]
        places = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results}
        assert uri in places


def test_rdjson_is_what_reviewdog_reads(qicao: Qicao, desk: Path) -> None:
    code, out, _ = qicao("check", ".", "--format", "rdjson")
    assert code == 1
    said = json.loads(out)
    Draft202012Validator(RDJSON).validate(said)
    findings = found(qicao)
    assert [d["code"]["value"] for d in said["diagnostics"]] == [f["code"] for f in findings]
    assert json.loads(qicao("check", "里/空.md", "里/无事.txt", "--format", "rdjson")[1])["diagnostics"] == []


def test_rdjsonl_has_a_diagnostic_on_each_line(qicao: Qicao, desk: Path) -> None:
    lines = qicao("check", ".", "--format", "rdjsonl")[1].splitlines()
    assert len(lines) == len(found(qicao))
    for line in lines:
        Draft202012Validator(DIAGNOSTIC).validate(json.loads(line))


def test_columns_of_reviewdog_are_bytes(qicao: Qicao, desk: Path) -> None:
    said = json.loads(qicao("check", ".", "--format", "rdjson", "--select", "BL001")[1])
    (blank,) = [d for d in said["diagnostics"] if d["location"]["path"].endswith("甲 乙.txt")]
    before = "🌲全年造林".encode()
    assert blank["location"]["range"] == {
        "start": {"line": 3, "column": len(before) + 1},
        "end": {"line": 3, "column": len(before) + 3},
    }


@pytest.mark.parametrize("format_", ["sarif", "rdjson", "rdjsonl", "github", "text", "json"])
def test_what_the_cache_knows_is_told_in_every_format(qicao: Qicao, desk: Path, format_: str) -> None:
    fresh = qicao("check", ".", "--format", format_, "--no-cache")
    assert qicao("check", ".", "--format", "json")[0] == fresh[0]
    assert qicao("check", ".", "--format", format_) == fresh
