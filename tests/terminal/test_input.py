"""What a terminal sends arrives as what was typed: input methods, pastes, resizing, a line that drops."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.terminal.conftest import Opener

TWENTY = "全年共举办女干部培训班二十四期培训一千余"
DRAFT = "# 云溪区水务局2025年工作总结\n\n今年以来，各项工作稳步推进。\n\n## 一、工作情况\n\n排查隐患三百处。\n"


@pytest.fixture
def draft(desk: Path) -> Path:
    path = desk / "总结.md"
    path.write_text(DRAFT, encoding="utf-8")
    return path


@pytest.mark.parametrize("kitty", [False, True], ids=["plain", "kitty"])
@pytest.mark.parametrize("size", [(120, 40), (80, 24)], ids=["wide", "narrow"])
def test_twenty_characters_committed_at_once(
    qicao_in_terminal: Opener, draft: Path, kitty: bool, size: tuple[int, int]
) -> None:
    assert len(TWENTY) == 20
    terminal = qicao_in_terminal(draft, kitty=kitty, columns=size[0], rows=size[1])
    terminal.wait("今年以来")
    terminal.press("Ctrl+End")
    terminal.commit(TWENTY)
    terminal.wait(TWENTY[-4:])
    terminal.press("F4")
    terminal.wait("已保存 \\d")
    assert draft.read_text(encoding="utf-8").count(TWENTY) == 1
    assert draft.read_text(encoding="utf-8").replace(TWENTY, "") == DRAFT


def test_five_commits_in_a_row(qicao_in_terminal: Opener, draft: Path) -> None:
    terminal = qicao_in_terminal(draft, kitty=True)
    terminal.wait("今年以来")
    terminal.press("Ctrl+End")
    for _ in range(5):
        terminal.child.send("巾帼建功")
    terminal.wait("(?:巾帼建功){2}")
    terminal.press("F4")
    terminal.wait("已保存 \\d")
    assert "巾帼建功" * 5 in draft.read_text(encoding="utf-8")


def test_a_paste_of_many_lines_is_one_step(qicao_in_terminal: Opener, draft: Path) -> None:
    terminal = qicao_in_terminal(draft)
    terminal.wait("今年以来")
    terminal.press("Ctrl+End")
    terminal.paste("第一行\r第二行\r\x07第三行")
    terminal.wait("第三行")
    terminal.press("F4")
    terminal.wait("已保存 \\d")
    saved = draft.read_text(encoding="utf-8")
    assert "第一行\n第二行\n" in saved
    assert "\x07" not in saved
    terminal.press("Ctrl+Z")
    terminal.wait("第三行", gone=True)


def test_resizing_keeps_text_and_cursor(qicao_in_terminal: Opener, draft: Path) -> None:
    terminal = qicao_in_terminal(draft)
    terminal.wait("今年以来")
    terminal.press("Ctrl+End")
    terminal.commit("甲")
    for columns, rows in ((80, 24), (60, 16), (200, 60), (120, 40)):
        terminal.resize(columns, rows)
    terminal.commit("乙")
    terminal.wait("甲乙")
    terminal.press("F4")
    terminal.wait("已保存 \\d")
    assert "甲乙" in draft.read_text(encoding="utf-8")


def test_control_characters_of_a_draft_never_reach_the_terminal(qicao_in_terminal: Opener, draft: Path) -> None:
    draft.write_text(DRAFT + "\n标\x1b]0;夺\x07题\u202e\x9b31m甲[b]粗[/b]\n", encoding="utf-8")
    terminal = qicao_in_terminal(draft)
    terminal.wait("今年以来")
    terminal.press("PageDown", "F3", "F4")
    terminal.wait("存成了")
    terminal.press("F7", "F7", "F5")
    terminal.pump(0.5)
    assert b"\x1b]0;\xe5\xa4\xba" not in terminal.raw
    assert "\u202e".encode() not in terminal.raw
    assert b"\xc2\x9b" not in terminal.raw


def test_keys_that_come_at_once_go_where_the_first_of_them_leads(qicao_in_terminal: Opener, desk: Path) -> None:
    path = desk / "总结.md"
    lines = "".join(f"\n第{number}段，培训干部。\n" for number in range(20))
    path.write_text(f"# 河湾镇2025年工作总结\n{lines}", encoding="utf-8")
    terminal = qicao_in_terminal(path)
    terminal.wait("F10")
    terminal.press("Ctrl+T", "Ctrl+Home")
    terminal.commit("\x0721\r这")
    terminal.wait("这第9段")
    terminal.commit("\x1bOR培训\t轮训\r")
    terminal.wait("第9段，轮训干部")
    assert terminal.text.count("轮训") == 3  # in the text, in the field, in what the next is going to read like
    terminal.commit("\x1b[Z\x15干部\t\x15人员\t\t\t\t\r")
    terminal.wait("第19段，培训人员")
    terminal.press("Esc", "F4")
    terminal.wait(r"已保存 \d")
    expected = lines.replace("第9段，培训", "这第9段，轮训").replace("干部", "人员")
    assert path.read_text(encoding="utf-8") == f"# 河湾镇2025年工作总结\n{expected}"
