"""``qicao restore``, and what every command that changes a draft does while somebody is writing on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from drafts import locks
from drafts.history import versions
from drafts.saving import save
from drafts.store import read
from drafts.version import Event

Qicao = Callable[..., "tuple[int, str, str]"]

TEXT = "# 松河街道2025年工作总结\n\n（一）抓安全。排查隐患XX处。\n"
LATER = TEXT.replace("XX处", "300处")


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    save(path, LATER.encode(), expected=read(path).digest)
    return path


def test_list(qicao: Qicao, draft: Path) -> None:
    code, out, err = qicao("restore", draft)
    assert (code, err) == (0, "")
    assert "总结.md：2 版" in out
    assert f"第 1 版  {versions(draft)[1].entry.when:%Y-%m-%d %H:%M:%S}  （不详）  原有文字" in out
    assert qicao("restore", draft, "--format", "json") == qicao("history", draft, "--format", "json")


@pytest.mark.parametrize("version", [("1",), ("--version", "1")], ids=" ".join)
def test_to_the_byte_and_is_a_version_itself(qicao: Qicao, draft: Path, version: tuple[str, ...]) -> None:
    code, out, err = qicao("restore", draft, *version)
    assert (code, err) == (0, "")
    assert "恢复成了第 1 版" in out
    assert draft.read_bytes() == b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    now, before, _ = versions(draft)
    assert (now.entry.event, now.entry.note, now.read()) == (Event.RESTORE, "第 1 版", draft.read_bytes())
    assert before.read() == LATER.encode()
    assert "没有动" in qicao("restore", draft, *version)[1]
    assert len(versions(draft)) == 3


def test_told_to_programs(qicao: Qicao, draft: Path) -> None:
    said = [json.loads(qicao("restore", draft, 1, "--format", "json")[1]) for _ in range(2)]
    assert [(each["restored"], each["changed"], each["latest"], each["notice"]) for each in said] == [
        (1, True, 3, ""),
        (1, False, 3, ""),
    ]


def test_the_version_is_told_once(qicao: Qicao, draft: Path) -> None:
    code, _, err = qicao("restore", draft, 1, "--version", 1)
    assert code == 2
    assert "只写一个" in err


def test_a_copy_beside(qicao: Qicao, draft: Path) -> None:
    out = draft.with_name("旧稿.md")
    assert qicao("restore", draft, "--version", 1, "--to", out)[0] == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    assert draft.read_bytes() == LATER.encode()
    code, _, err = qicao("restore", draft, "--version", 1, "--to", out)
    assert code == 2
    assert "同名的文件已经有了" in err
    assert "排查隐患XX处" in qicao("restore", draft, "--version", 1, "--to", "-")[1]


def test_a_deleted_draft_comes_back(qicao: Qicao, draft: Path) -> None:
    draft.unlink()
    assert qicao("restore", draft, "--version", 1)[0] == 0
    assert "排查隐患XX处" in draft.read_text(encoding="utf-8")


def test_what_is_not_there(qicao: Qicao, draft: Path, tmp_path: Path) -> None:
    for arguments, words in [
        ((draft, "--version", 9), "没有第 9 版"),
        ((draft, "--to", "x.md"), "要写明是第几版"),
        ((tmp_path / "没有.md",), "没有这个文件"),
    ]:
        code, _, err = qicao("restore", *arguments)
        assert code == 2
        assert words in err
    (tmp_path / "新.md").write_text("新\n", encoding="utf-8")
    assert "还没有历史版本" in qicao("restore", tmp_path / "新.md")[1]


@pytest.mark.parametrize(
    "arguments", [("fill", "--set", "1=24"), ("check", "--fix"), ("restore", "--version", "1")], ids=lambda a: a[0]
)
def test_nothing_is_changed_while_somebody_writes(qicao: Qicao, draft: Path, arguments: tuple[str, ...]) -> None:
    now = (TEXT + "，，多了一个逗号。  \n").encode()
    save(draft, now, expected=read(draft).digest)
    held = locks.lock(draft, "王芳")
    code, _, err = qicao(arguments[0], draft, *arguments[1:])
    assert code == 2
    assert "王芳" in err
    assert "正在写这份草稿" in err
    assert draft.read_bytes() == now
    held.release()
    qicao(arguments[0], draft, *arguments[1:])
    assert draft.read_bytes() != now
    assert [version.read() for version in versions(draft)][:2] == [draft.read_bytes(), now]
    assert locks.holder(draft) is None
