"""The round trip to the writer's own editor: whatever happens out there, the text comes back or stays."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tui import external_editor
from tui.external_editor import EditorError


def editor(tmp_path: Path, code: str) -> list[str]:
    script = tmp_path / "editor.py"
    script.write_text(f"import sys\nfrom pathlib import Path\nfile = Path(sys.argv[1])\n{code}\n", encoding="utf-8")
    return [sys.executable, str(script)]


def test_what_is_edited_comes_back(tmp_path: Path) -> None:
    words = editor(tmp_path, "file.write_text(file.read_text(encoding='utf-8').replace('XX', '12'), encoding='utf-8')")
    assert external_editor._round_trip("学习XX次。", words) == "学习12次。"


def test_a_last_line_end_that_editors_add_goes(tmp_path: Path) -> None:
    words = editor(tmp_path, "file.write_bytes('甲\\r\\n乙\\r\\n'.encode())")
    assert external_editor._round_trip("甲", words) == "甲\n乙"
    assert external_editor._round_trip("甲\n", words) == "甲\n乙\n"


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("sys.exit(3)", "没有正常结束（代码 3）"),
        ("file.write_bytes(b'\\xff\\xfe')", "不是 UTF-8"),
        ("file.unlink()", "没有动"),
    ],
)
def test_what_goes_wrong_is_said(tmp_path: Path, code: str, sentence: str) -> None:
    with pytest.raises(EditorError, match=sentence):
        external_editor._round_trip("甲", editor(tmp_path, code))


def test_an_editor_that_is_not_there() -> None:
    with pytest.raises(EditorError, match="打不开"):
        external_editor._round_trip("甲", ["/nowhere/vim"])


def test_none_is_named() -> None:
    with pytest.raises(EditorError, match="export EDITOR="):
        external_editor.command()


def test_quotes_that_do_not_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "vim '")
    with pytest.raises(EditorError, match="引号"):
        external_editor.command()


def test_visual_goes_first_and_may_have_options(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "ed")
    monkeypatch.setenv("VISUAL", "code --wait 'a b'")
    assert external_editor.command() == ["code", "--wait", "a b"]
