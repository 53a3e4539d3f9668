"""The environment of the screens, decided before Textual is imported (it reads its switches while it is imported)."""

from __future__ import annotations

import codecs
import contextlib
import os
import sys
from pathlib import Path

SMALLEST = (40, 12)
"""Columns and rows below which no screen can be laid out; 80×24 is what the screens are made for."""

ABLE = ("xterm-", "tmux-", "screen-", "foot", "wezterm", "alacritty", "konsole", "contour", "rxvt-", "st-")
"""What the names of terminals begin with that do all that xterm does."""

SHIFTS = {b"\x1b[%p1%d@", b"\x1b[%p1%dP"}
"""``ich`` and ``dch`` of ECMA-48."""
TERMINFO = ("/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo", "/usr/local/share/terminfo")
"""Where systems have it."""


def prepare() -> str | None:
    """Set the switches. Returns a complaint in Chinese if no screen can be opened here, else None.

    Kitty's keyboard protocol is off: with Textual 8.2.8 five Chinese characters committed at once by an input method
    would arrive as 36 keys.
    """
    os.environ["TEXTUAL_DISABLE_KITTY_KEY"] = "1"
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    return complaint()


def complaint() -> str | None:
    """Why the screens cannot be opened in this process's terminal, as a Chinese sentence, or None."""
    if not (_is_terminal(0) and _is_terminal(1)):
        return "这里不是终端，打不开界面。在脚本里请用命令，例如 qicao check 草稿.md；全部命令见 qicao --help"
    if os.environ.get("TERM", "") in ("", "dumb", "unknown"):
        return "终端类型（TERM）没有设好，打不开界面。请换一个终端，或先运行 export TERM=xterm-256color"
    encoding = sys.stdout.encoding if sys.stdout else "ascii"
    if codecs.lookup(encoding).name != "utf-8":
        return f"终端的字符编码是 {encoding}，不是 UTF-8，汉字会显示成乱码。请先运行 export LC_ALL=C.UTF-8"
    columns, rows = os.get_terminal_size(1)
    if 0 < columns < SMALLEST[0] or 0 < rows < SMALLEST[1]:
        return f"终端窗口只有 {columns} 列 {rows} 行，放不下界面。请把窗口拉大，80 列 24 行正好"
    return None


def shifts() -> bool:
    """Whether the terminal can insert and delete characters in a row, the ECMA-48 way, as terminfo tells.

    Where the machine's terminfo does not know the terminal, by its name. term(5) has the format of compiled files;
    ``curses`` would read them as well, and take half a megabyte for this one question.
    """
    name = os.environ.get("TERM", "")
    for folder in _terminfo() if name and "/" not in name else ():
        for letter in (name[0], f"{ord(name[0]):x}"):
            with contextlib.suppress(OSError):
                return SHIFTS.issubset(Path(folder, letter, name).read_bytes().split(b"\0"))
    return name.startswith(ABLE)


def _terminfo() -> list[str]:
    """The folders in which terminfo is looked for, in that order (terminfo(5))."""
    said = [os.environ.get("TERMINFO", ""), os.path.expanduser("~/.terminfo")]
    return [folder for folder in (*said, *os.environ.get("TERMINFO_DIRS", "").split(":"), *TERMINFO) if folder]


def _is_terminal(descriptor: int) -> bool:
    try:
        return os.isatty(descriptor)
    except OSError:
        return False
