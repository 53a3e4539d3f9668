"""What comes in one piece with a key that opens or closes a screen is for the screen that is up behind that key."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.terminal.conftest import Opener
from tests.terminal.screen import KEYS

DRAFT = """\
# 河湾镇2025年工作总结

今年以来，各项工作平稳推进，群众满意。

## 一、工作情况

共培训干部XX人次，排查隐患三百处。

## 二、存在问题

有的工作还不够细。
"""
ESC, ENTER = KEYS["Esc"], KEYS["Enter"]
BURSTS = {
    "help": [KEYS["F1"], f"{ESC}新字"],
    "help opened and closed": [f"{KEYS['F1']}{ESC}新字"],
    "help five times": [f"{KEYS['F1']}{ESC}" * 5 + "新字"],
    "a paste": [f"{KEYS['F1']}{ESC}\x1b[200~新字\x1b[201~"],
    "blanks": [KEYS["F2"], f"{ESC}新字"],
    "a blank filled": [f"{KEYS['F2']}12{ENTER}{ESC}新字"],
    "find": [f"{KEYS['F3']}群众{ENTER}{ESC}新字"],
    "findings": [f"{KEYS['F5']}{ESC}新字"],
    "a finding": [f"{KEYS['F5']}{ENTER}新字"],
    "review": [f"{KEYS['F9']}{KEYS['Down']}{ESC}新字"],
    "commands": [f"{KEYS['F10']}{ESC}新字"],
    "a command": [f"{KEYS['F10']}重做{ENTER}新字"],
    "versions": [f"{KEYS['F10']}历史{ENTER}{ESC}新字"],
    "kinds": [f"{KEYS['F10']}定文种{ENTER}{ESC}新字"],
    "export": [f"\x1b[23~{ESC}新字"],
    "a line": [f"\x075{ENTER}新字"],
    "a question": [f"先{ESC}{ESC}新字"],
    "the desk and back": [f"{ESC}{ENTER}新字"],
    "the desk, filtered, and back": [f"{ESC}河湾{ENTER}新字"],
    "arrows": [KEYS["F1"], f"{ESC}新字{KEYS['Up']}{KEYS['Down']}"],
    "Enter": [KEYS["F1"], f"{ESC}{ENTER}新字"],
    "letters": [KEYS["F1"], f"{ESC}ok新字"],
    "a digit": [f"{KEYS['F3']}群众{ESC}1新字"],
    "a letter that goes with Alt": [f"{KEYS['F1']}{ESC}", "a新字"],
}


@pytest.mark.parametrize("name", BURSTS)
def test_nothing_of_it_is_lost(qicao_in_terminal: Opener, desk: Path, name: str) -> None:
    path = desk / "总结.md"
    path.write_text(DRAFT, encoding="utf-8")
    terminal = qicao_in_terminal(path)
    terminal.wait("F10")
    for sent in BURSTS[name]:
        terminal.child.send(sent)
        terminal.pump(first=1.0)
    terminal.wait("新字")
    terminal.wait("F11 导出")
    terminal.press("F4")
    terminal.wait(r"已保存 \d")
    saved = path.read_text(encoding="utf-8")
    assert saved.count("新字") == 1
    assert "^" not in saved
    assert len(saved) == len(DRAFT) + len("新字") + extra(name)


def extra(name: str) -> int:
    """Characters in the draft besides: what was typed in front of the word."""
    return {"a question": 1, "Enter": 1, "letters": 2, "a letter that goes with Alt": 1, "a digit": -1}.get(name, 0) - (
        2 * (name == "find")
    )


def test_enter_on_the_desk_and_a_word(qicao_in_terminal: Opener, desk: Path) -> None:
    path = desk / "总结.md"
    path.write_text(DRAFT, encoding="utf-8")
    terminal = qicao_in_terminal()
    terminal.wait("1 份草稿")
    terminal.child.send(f"{ENTER}新字")
    terminal.wait("新字今年以来")


def test_a_long_draft_gets_what_was_typed_while_it_was_being_opened(qicao_in_terminal: Opener, desk: Path) -> None:
    path = desk / "总结.md"
    path.write_text(DRAFT + "巡查河道，整治隐患，群众满意。\n\n" * 9000, encoding="utf-8")
    terminal = qicao_in_terminal()
    terminal.wait("1 份草稿")
    terminal.child.send(f"{ENTER}")
    terminal.child.send("新")
    terminal.pump(0.05)
    terminal.child.send("字")
    terminal.wait("新字#")


def test_what_the_terminal_answers_late_is_no_text(qicao_in_terminal: Opener, desk: Path) -> None:
    path = desk / "总结.md"
    path.write_text(DRAFT, encoding="utf-8")
    terminal = qicao_in_terminal(path)
    terminal.wait("F10")
    terminal.child.send("新\x1b]11;rgb:0000/0000/0000\x07\x1b[?62;22c\x1bP1+r436f\x1b\\\x1b[5n字")
    terminal.wait("新字今年以来")


def test_enter_finds_by_its_title_a_draft_that_has_not_been_read_yet(qicao_in_terminal: Opener, desk: Path) -> None:
    for number in range(60):
        (desk / f"{number}.md").write_text(DRAFT.replace("河湾镇", f"第{number}乡"), encoding="utf-8")
    terminal = qicao_in_terminal()
    terminal.wait_first("打字筛选")
    terminal.child.send(f"第59乡{ENTER}新字")
    terminal.wait("新字今年以来")
    assert "第59乡2025年工作总结" in terminal.text
