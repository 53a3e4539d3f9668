"""A key that the desk gives to a command is the one that works and the one that is shown."""

from __future__ import annotations

from pathlib import Path

from tests.terminal.conftest import Opener


def test_a_key_of_the_desks_own(qicao_in_terminal: Opener, desk: Path) -> None:
    (desk / "qicao.yaml").write_text("keys:\n  find: [Alt+S]\n  whole-text: [F3]\n", encoding="utf-8")
    draft = desk / "总结.md"
    draft.write_text("# 某局2025年工作总结\n\n今年以来，各项工作稳步推进。\n", encoding="utf-8")
    terminal = qicao_in_terminal(draft)
    terminal.wait("今年以来")
    terminal.wait(r"Alt\+S 查找")
    terminal.child.send("\x1bs")
    terminal.wait("替换为")
    terminal.press("Esc", "F1")
    terminal.wait("能用的键")
    assert "Alt+S" in terminal.text
