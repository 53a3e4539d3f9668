"""Whatever the terminal is called and the locale is, the screens start and show Chinese; where they cannot, they say so."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.sweeps import long
from tests.terminal.screen import Terminal

DRAFT = (
    "# 河湾镇2025年工作总结\n\n2025年，干部群众一起出力，各项工作平稳推进。\n\n## 一、工作情况\n\n改造老旧小区3个。\n"
)
NAMES = (
    "screen",
    "screen-256color",
    "tmux-256color",
    "xterm",
    "xterm-256color",
    "linux",
    "vt100",
    "vt220",
    "no-such-name",
)
LOCALES: tuple[Mapping[str, str], ...] = (
    {"LANG": "C"}, {"LANG": "POSIX"}, {"LC_ALL": "C"}, {"LC_ALL": "POSIX", "LANG": "C"}, {"LANG": ""},
    {"LANG": "zh_CN.UTF-8"}, {"LANG": "xx_XX.nonsense"},
)  # fmt: skip


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def start(opened: ExitStack, draft: Path, env: Mapping[str, str], *arguments: str) -> Terminal:
    """``qicao`` on ``draft`` in a small terminal; ``env`` is all that it is told of terminal and locale."""
    home = {"HOME": str(draft.parent), "XDG_STATE_HOME": str(draft.parent / "state"), "LANG": "", "COLORTERM": ""}
    command = [sys.executable, "-m", "tui", *arguments]
    return opened.enter_context(Terminal(command, env={**home, **env}, columns=80, rows=24))


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_text(DRAFT, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", long(NAMES, ("screen", "tmux-256color", "linux", "vt100")))
def test_writing_and_reviewing(opened: ExitStack, draft: Path, name: str) -> None:
    terminal = start(opened, draft, {"TERM": name, "LANG": "C"}, str(draft))
    terminal.wait("2025年，干部群众一起出力")
    terminal.wait("F9 审阅")
    terminal.press("F9")
    terminal.wait("F9 结论")
    assert "河湾镇2025年工作总结" in terminal.text
    raw = bytes(terminal.raw)
    assert b"\x1b[" in raw
    assert b"8;2;" not in raw  # true colour, which none of these names promises
    assert (b"8;5;" in raw) <= name.endswith("256color")


@pytest.mark.parametrize("locale", long(LOCALES, LOCALES[:4:3]), ids=str)
def test_a_review_in_any_locale(opened: ExitStack, draft: Path, locale: Mapping[str, str]) -> None:
    terminal = start(opened, draft, {"TERM": "screen", **locale}, "review", "--desk", str(draft.parent))
    terminal.wait("年度工作总结")
    terminal.press("Enter")
    terminal.wait("F9 结论")
    assert "改造老旧小区3个。" in terminal.text


@pytest.mark.parametrize("name", long(["dumb", "unknown", ""], ["dumb"]))
@pytest.mark.parametrize("review", [False, True])
def test_no_terminal_for_screens(opened: ExitStack, draft: Path, name: str, review: bool) -> None:
    arguments = ("review", "--desk", str(draft.parent)) if review else (str(draft),)
    terminal = start(opened, draft, {"TERM": name}, *arguments)
    terminal.wait("终端类型")
    while terminal.ended() is None:
        continue
    assert terminal.child.exitstatus == 2
    assert "export TERM=xterm-256color" in terminal.text.replace("\n", "")
