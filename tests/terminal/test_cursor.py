"""The terminal's own cursor is where one types, in the text and in every field: input methods open their windows there."""

from __future__ import annotations

from pathlib import Path

from tests.terminal.conftest import Opener
from tests.terminal.screen import Terminal

TEXT = "# 河湾镇2025年工作总结\n\n今年以来，e\u0301 和 é 与 👩👧 都在，培训了三次。\n\n全年培训两次。\n"


def beside(terminal: Terminal) -> tuple[str, str]:
    """What stands on the row of the cursor before it and behind it, without the blanks and the borders at the ends."""
    cursor, cells = terminal.screen.cursor, terminal.screen.buffer[terminal.screen.cursor.y]
    before = "".join(cells[x].data for x in range(cursor.x))
    behind = "".join(cells[x].data for x in range(cursor.x, terminal.screen.columns))
    return before.split("▕")[-1].strip(" │"), behind.split("▏")[0].strip(" │▐")


def test_in_the_text_and_in_every_field(qicao_in_terminal: Opener, desk: Path) -> None:
    path = desk / "总结.md"
    path.write_text(TEXT, encoding="utf-8")
    terminal = qicao_in_terminal(path)
    terminal.wait("F10")
    terminal.press("Ctrl+T", "Ctrl+Home", "Down", "Down", *["Right"] * 5)
    for left, right in (("今年以来，", "é 和"), ("今年以来，é", "和"), ("今年以来，é", "和 é"), ("é 和", "é")):
        assert beside(terminal)[0].endswith(left)
        assert beside(terminal)[1].startswith(right)
        terminal.press("Right")
    terminal.press("F3")
    assert beside(terminal) == ("查找", "要找的字")
    terminal.commit("培训")
    assert beside(terminal)[0] == "查找   培训"
    terminal.press("Tab")
    assert beside(terminal) == ("替换为", "换成什么，空着就是删去")
    terminal.commit("e\u0301👩👧")
    assert beside(terminal) == ("替换为 é👩👧", "")  # pyte composes e\u0301
    for left, right in (("é👩", "👧"), ("é", "👩👧"), ("", "é👩👧")):
        terminal.press("Left")
        assert beside(terminal) == (f"替换为 {left}".strip(), right)
    terminal.press("Delete")
    assert beside(terminal) == ("替换为", "👩👧")
    terminal.press("Esc")
    terminal.wait("换成后", gone=True)
    assert beside(terminal)[0].endswith("培训")
    before = terminal.screen.cursor.x, terminal.screen.cursor.y
    terminal.press("Ctrl+G")
    assert beside(terminal)[0] == ""
    terminal.commit("12")
    assert beside(terminal)[0] == "12"
    terminal.press("Esc")
    terminal.wait("到第几行", gone=True)
    assert (terminal.screen.cursor.x, terminal.screen.cursor.y) == before
