"""``qicao history``: who, when, what; for people and for programs."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from drafts.history import record, versions
from drafts.store import read
from drafts.version import Event
from tests.conftest import Run

Qicao = Callable[..., Run]

TEXT = "# 松河街道2025年工作总结\n\n（一）抓安全。排查隐患XX处。\n"


@pytest.fixture
def draft(tmp_path: Path, qicao: Qicao, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "总结.md"
    path.write_text(TEXT, encoding="utf-8")
    monkeypatch.setenv("QICAO_USER", "王芳")
    assert qicao("fill", path, "--set", "1=24").code == 0
    monkeypatch.setenv("QICAO_USER", "李科长")
    assert record(path, read(path).data, Event.RETURN, "写具体些") == ""
    return path


def test_told_to_people(qicao: Qicao, draft: Path) -> None:
    code, out, err = qicao("history", draft)
    assert (code, err) == (0, "")
    rows = out.splitlines()
    assert rows[0].endswith("总结.md：3 版，最新的在前")
    assert [row.split("  ")[1] for row in rows[1:]] == ["第 3 版", "第 2 版", "第 1 版"]
    assert [row.split("  ")[3:] for row in rows[1:]] == [
        ["李科长", "退回：写具体些"],
        ["王芳", "保存"],
        ["（不详）", "原有文字"],
    ]
    assert len(qicao("history", draft, "--last", 1).out.splitlines()) == 2


def test_told_to_programs(qicao: Qicao, draft: Path) -> None:
    said = json.loads(qicao("history", draft, "--format", "json").out)
    assert (said["version"], said["problem"]) == (1, "")
    last = said["versions"][0]
    assert (last["number"], last["by"], last["event"], last["note"]) == (3, "李科长", "return", "写具体些")
    assert last["time"] == versions(draft)[0].entry.when.isoformat()
    shown = subprocess.run(
        ["git", "-C", draft.parent / ".qicao" / "history.git", "show", f"{last['commit']}:总结.md"],
        check=True,
        capture_output=True,
    )
    assert shown.stdout == draft.read_bytes()


def test_nothing_yet(qicao: Qicao, tmp_path: Path) -> None:
    new = tmp_path / "新.md"
    assert qicao("history", new).code == 2
    new.write_text(TEXT, encoding="utf-8")
    assert "还没有历史版本" in qicao("history", new).out
    assert json.loads(qicao("history", new, "--format", "json").out)["versions"] == []
    assert not (tmp_path / ".qicao").exists()


def test_a_damaged_history_is_told(qicao: Qicao, draft: Path) -> None:
    (commit,) = {version.commit for version in versions(draft) if version.number == 2}
    path = draft.parent / ".qicao" / "history.git" / "objects" / commit[:2] / commit[2:]
    path.unlink()
    code, out, err = qicao("history", draft)
    assert code == 0
    assert "第 3 版" in out
    assert "第 1 版" not in out
    assert "没有读全" in err
    assert "git fsck" in err


def test_whatever_makes_a_version(qicao: Qicao, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QICAO_USER", "王芳")
    draft = tmp_path / "总结.md"
    assert qicao("new", "annual-summary", "--unit", "水务局", "-o", draft).code == 0
    qicao("fill", draft, "--set", "1=24")
    qicao("verdict", draft, "送审", "--note", "请科长看")
    qicao("export", draft, "--to", "txt", "-o", tmp_path / "外发.txt")
    qicao("export", draft, "--to", "txt", "-o", tmp_path / "外发.txt", "--force")
    qicao("verdict", draft, "通过")
    qicao("verdict", draft, "退回")
    qicao("verdict", draft, "通过", "--force")
    qicao("restore", draft, 1)
    said = [(version.entry.by, version.entry.event, version.entry.note) for version in reversed(versions(draft))]
    assert [each[:2] for each in said] == [
        ("王芳", event) for event in ("create", "save", "submit", "export", "return", "pass", "restore")
    ]
    assert said[2][2] == "请科长看"
    assert "外发.txt，还有" in said[3][2]
    assert said[-1][2] == "第 1 版"


def test_an_imported_text_begins_its_history(qicao: Qicao, tmp_path: Path) -> None:
    old = tmp_path / "旧稿.txt"
    old.write_text(TEXT, encoding="utf-8")
    draft = tmp_path / "稿.md"
    assert qicao("import", old, "-o", draft).code == 0
    assert [version.entry.event for version in versions(draft)] == [Event.CREATE]
    assert versions(old) == []


def test_a_verdict_stands_where_there_can_be_no_history(qicao: Qicao, draft: Path) -> None:
    place = draft.parent / ".qicao" / "history.git"
    place.rename(place.with_name("away"))
    place.write_text("")
    code, out, err = qicao("verdict", draft, "送审")
    assert code == 0
    assert "送审中" in out
    assert "结论记下了，但历史版本没有留下来" in err
    draft.write_text(TEXT, encoding="utf-8")
    assert "存好了，但历史版本没有留下来" in qicao("fill", draft, "--set", "1=3").err
    assert "排查隐患3处" in draft.read_text(encoding="utf-8")
