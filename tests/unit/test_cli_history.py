"""``qicao history``: who, when, what; for people and for programs."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from drafts.history import Event, record, versions
from drafts.store import read
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
        ["（不详）", "外部修改"],
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
