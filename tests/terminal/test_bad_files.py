"""Files that take a terminal over, hang a program or never end, met in a real terminal."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.payloads import PAYLOADS, for_file_name, raw
from tests.sweeps import Figures, long
from tests.terminal.conftest import Opener
from tests.terminal.screen import Terminal

ALL = "|".join(PAYLOADS.values()).replace("\udc80", "")
DRAFT = "# 云溪区水务局2025年工作总结\n\n今年以来，各项工作稳步推进。\n\n## 一、工作情况\n\n排查隐患XX处。\n"
MORE = "今年以来，各项工作按年初的计划一项一项抓了落实，年底都有了结果，群众比较满意。\n\n" * 30
STARTS_AND_ENDS = re.compile(rb"\x1b\[(?:\?\d+[hl]|>\d*u|<u|\?\d+\$p|\d* q|\?\d*u)|\x1b\[\?u")


def sent(terminal: Terminal) -> list[str]:
    """What of all that was written to the terminal acts or hides and is not Textual's own."""
    return raw(STARTS_AND_ENDS.sub(b"", bytes(terminal.raw)).decode("utf-8", "surrogateescape"))


@pytest.mark.parametrize("name", long([*PAYLOADS, "all"], ["all"]))
def test_payloads_in_name_title_text_and_errors(
    qicao_in_terminal: Opener, desk: Path, name: str, figures: Figures
) -> None:
    payload = ALL if name == "all" else PAYLOADS[name].replace("\udc80", "")
    draft = desk / f"稿{for_file_name(payload)[:60]}.md"
    draft.write_text(DRAFT.replace("云溪", f"云溪{payload}").replace("推进", f"推进{payload}") + MORE, encoding="utf-8")
    (desk / f"链{for_file_name(payload)[:60]}.md").symlink_to("没有")
    terminal = qicao_in_terminal()
    terminal.wait("2 份草稿")
    terminal.press("Down", "Up", "Enter")
    terminal.wait("F4 另存一份|F2 填空")
    if "F4 另存一份" in terminal.text:
        terminal.press("F3", "PageDown", "F4")
        terminal.wait("F2 填空|Enter 确定")
    if "Enter 确定" in terminal.text:
        terminal.press("Enter")
    terminal.wait("F2 填空")
    terminal.press("F7", "F5", "Esc", "F2", "Esc", "F1", "Esc", "F4")
    terminal.press("Ctrl+Q")
    terminal.pump(0.5)
    figures(f"real terminal, “{name}” in name, title, text and errors: raw characters", 1, str(len(sent(terminal))))
    assert sent(terminal) == []


def test_a_pipe_and_a_link_without_end(qicao_in_terminal: Opener, desk: Path, tmp_path: Path) -> None:
    os.mkfifo(desk / "管道.md")
    (desk / "零.md").symlink_to("/dev/zero")
    (desk / "总结.md").write_text(DRAFT, encoding="utf-8")
    terminal = qicao_in_terminal()
    terminal.wait("3 份草稿")
    terminal.wait("这不是普通文件")
    terminal.wait("这是链接，通到 /dev/zero")
    terminal.press("Ctrl+Q")
    piped = qicao_in_terminal(desk / "管道.md")
    while piped.ended() is None:
        continue
    assert "不能打开" in piped.text


def test_bytes_that_are_no_utf8_are_not_typed_and_end_nothing(qicao_in_terminal: Opener, desk: Path) -> None:
    draft = desk / "总结.md"
    draft.write_text(DRAFT, encoding="utf-8")
    terminal = qicao_in_terminal(draft)
    terminal.wait("F2 填空")
    terminal.press("Ctrl+End")
    os.write(terminal.child.child_fd, "你".encode("gbk"))
    terminal.wait("不是 UTF-8")
    terminal.commit("完")
    terminal.wait("推进。完")
    terminal.press("F4")
    terminal.wait("已保存 \\d")
    assert draft.read_text(encoding="utf-8") == DRAFT.replace("推进。", "推进。完")


def test_an_escape_in_a_paste_is_no_key(qicao_in_terminal: Opener, desk: Path) -> None:
    draft = desk / "总结.md"
    draft.write_text(DRAFT, encoding="utf-8")
    terminal = qicao_in_terminal(draft)
    terminal.wait("F2 填空")
    terminal.press("Ctrl+End")
    terminal.paste("甲\x1b[21~乙\x1b\x1bOP丙\x00\x07\x1b[31m丁\u202e\u200b戊")
    terminal.wait("甲\\[21~乙OP丙\\[31m丁戊")
    terminal.wait("个看不见的控制字符，没有贴进来")
    terminal.press("F4")
    terminal.wait("已保存 \\d")
    assert "推进。甲[21~乙OP丙[31m丁戊\n" in draft.read_text(encoding="utf-8")
