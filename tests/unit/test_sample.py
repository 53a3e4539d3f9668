"""The sample desk is laid out once, and never over somebody's work."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tui.sample import DRAFTS, lay_out

NAMES = sorted(path.name for path in DRAFTS.glob("*.md"))


def test_an_empty_folder_gets_every_draft(tmp_path: Path) -> None:
    desk = tmp_path / "新" / "案头"
    assert sorted(path.name for path in lay_out(desk)) == NAMES
    for name in NAMES:
        assert (desk / name).read_bytes() == (DRAFTS / name).read_bytes()


def test_a_desk_with_drafts_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "我的.md").write_text("# 我的总结\n", encoding="utf-8")
    assert lay_out(tmp_path) == ()
    assert [path.name for path in tmp_path.iterdir()] == ["我的.md"]


def test_edits_survive_a_second_time(tmp_path: Path) -> None:
    first = lay_out(tmp_path)
    first[0].write_text("改过了\n", encoding="utf-8")
    assert lay_out(tmp_path) == ()
    assert first[0].read_text(encoding="utf-8") == "改过了\n"


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "文件").write_text("", encoding="utf-8")
    command = [sys.executable, "-m", "tui.sample", str(tmp_path / "文件" / "案头")]
    run = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")
    assert run.returncode == 1
    assert "示例草稿放不进" in run.stderr
    assert "Traceback" not in run.stderr
