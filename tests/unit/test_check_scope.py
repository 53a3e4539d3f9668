"""Which rules hold for which file of a run, what is allowed, and what of the settings had no effect."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Qicao = Callable[..., "tuple[int, str, str]"]
MIXED = "全年造林XX亩，在XX大厦开会。\n##paidend##\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "旧/b.txt", "旧/深/c.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(MIXED, encoding="utf-8")
    return tmp_path


def settings(desk: Path, text: str) -> None:
    (desk / "qicao.yaml").write_text(text, encoding="utf-8")


def codes(qicao: Qicao, *options: str) -> dict[str, str]:
    out = qicao("check", ".", "--format", "json", *options)[1]
    return {f["path"]: " ".join(x["code"] for x in f["findings"]) for f in json.loads(out)["files"]}


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (["--ignore-in", "旧/**=BL"], ["BL001 BL001 RS001", "RS001", "RS001"]),
        (["--ignore-in", "旧/*=BL,RS001"], ["BL001 BL001 RS001", "", "BL001 BL001 RS001"]),
        (["--select-in", "*.txt=RS"], ["RS001", "RS001", "BL001 BL001 RS001"]),
        (["--select-in", "旧/=RS", "--ignore-in", "*.md=all"], ["BL001 BL001 RS001", "RS001", ""]),
        (["--ignore-in", "a.txt=letters", "--ignore-in", "a.txt=RS"], ["", "BL001 BL001 RS001", "BL001 BL001 RS001"]),
    ],
)
def test_rules_for_some_files(qicao: Qicao, desk: Path, options: list[str], found: list[str]) -> None:
    assert codes(qicao, "--select", "BL,RS", *options) == dict(
        zip(["./a.txt", "./旧/b.txt", "./旧/深/c.md"], found, strict=True)
    )
    assert codes(qicao, "--select", "BL,RS", *options, "--no-cache") == codes(qicao, "--select", "BL,RS", *options)


def test_settings_for_some_files(qicao: Qicao, desk: Path) -> None:
    settings(
        desk,
        "select: [BL, RS]\npaths:\n  - {files: 旧/**, ignore: [RS], allow: [XX大厦]}\n  - {files: '*.md', select: [RS001]}\n",
    )
    assert codes(qicao) == {"./a.txt": "BL001 BL001 RS001", "./旧/b.txt": "BL001", "./旧/深/c.md": ""}
    assert codes(qicao, "--select", "RS") == {"./a.txt": "RS001", "./旧/b.txt": "RS001", "./旧/深/c.md": "RS001"}


def test_what_is_allowed_is_no_blank_either(qicao: Qicao, desk: Path) -> None:
    settings(desk, "allow: [XX大厦]\n")
    said = json.loads(qicao("check", "a.txt", "--format", "json", "--select", "BL")[1])
    assert (len(said["files"][0]["findings"]), said["files"][0]["blanks"]) == (1, 1)
    assert json.loads(qicao("check", "a.txt", "--format", "json", "--select", "RS")[1])["files"][0]["blanks"] == 1


def test_what_had_no_effect_is_told(qicao: Qicao, desk: Path) -> None:
    settings(
        desk,
        "allow:\n  - {text: XX大厦}\n  - {text: 没有的话}\n  - {text: 旧话, until: '2001-01-31'}\n"
        "paths:\n  - {files: 没有/, ignore: [BL]}\n  - {files: 旧/, ignore: [RS]}\n",
    )
    for _ in range(2):
        code, _, err = qicao("check", ".")
        assert code == 1
        lines = [line.partition("qicao.yaml:")[2] for line in err.splitlines()]
        assert lines == [
            "3:5: “没有的话”没有放过任何问题，可以删去",
            "4:5: “旧话”放过到 2001-01-31 为止，已经过期，不再有效",
            "6:5: “没有/”不指任何文件，请核对",
        ]
    for narrowed in (["--select", "BL"], ["--ignore", "BL"], ["--kind", "plan"], ["--ignore-in", "*=BL"]):
        assert qicao("check", ".", *narrowed)[2] == ""
    assert qicao("check", "a.txt", "旧")[2] == ""


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--ignore-in", "旧/**"], "要写成 文件=规则"),
        (["--ignore-in", "旧/**="], "要写成 文件=规则"),
        (["--ignore-in", "旧/**=leters"], "没有 leters 这条规则；是不是 letters？"),
        (["--select-in", "=BL"], "要写成 文件=规则"),
        (["--write-baseline", "--fix"], "--write-baseline 只写基线"),
    ],
)
def test_wrong_usage_is_a_sentence(qicao: Qicao, desk: Path, options: list[str], sentence: str) -> None:
    code, out, err = qicao("check", ".", *options)
    assert (code, out) == (2, "")
    assert sentence in err
