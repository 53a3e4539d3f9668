"""Menus and paths of web pages: short entries side by side, 首页 | 新闻中心 | 联系我们, or one on each line."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rules.rs_words import clues, is_all

if TYPE_CHECKING:
    from collections.abc import Sequence

BUTTONS = "site_buttons"
MENU = "site_menu"
"""The clues to entries of which one is in every menu."""
ENTRIES = 4
"""Entries from which on a line or so many lines are a menu; where bars part them, one less is enough."""
ENTRY_LIMIT = 12
"""Code points of the longest entry."""
_BARS = Regex(r"\s*[|｜]\s*", words=("|", "｜"))
_GAPS = Regex(r"\s+|(?<=[\u4e00-\u9fff])\s*[·•]\s*")
_NO_ENTRY = Regex(r"[，。；：、！？,;:!?%％]|^\d")
_STEPS = Regex(r"\s*[>＞»›]+\s*")
_STEP_LIMIT = 24
_LINE = Regex(r"[\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]\s{1,4}[\u4e00-\u9fff]")
"""What a menu has that has a line for each entry."""
_HOME = Regex("(?:网站)?首[ \u3000]{0,2}页")


def is_menu(line: str) -> bool:
    """Whether ``line`` is short entries, one of which only a page's menu has."""
    known = clues(MENU, line)
    if not known:
        return False
    barred = _BARS.search(line) is not None
    entries = [entry for entry in (_BARS if barred else _GAPS).split(line) if entry]
    return (
        len(entries) >= ENTRIES - barred
        and all(len(entry) <= ENTRY_LIMIT and not _NO_ENTRY.search(entry) for entry in entries)
        and any(is_all(known, entry) for entry in entries)
    )


def steps(line: str) -> list[str]:
    """The pages that a path leads through, 首页 > 总结 > 正文; none where ``line`` is no path."""
    found = [step for step in _STEPS.split(line) if step]
    return found if len(found) > 1 and all(len(step) <= _STEP_LIMIT for step in found[:-1]) else []


def menu_lines(lines: Sequence[str]) -> int:
    """How many of the first lines are a menu, 首页, 新闻中心, 联系我们, or buttons, 返回, 收藏, each on its own."""
    buttons = next((at for at, line in enumerate(lines) if not is_all(clues(BUTTONS, line), line)), len(lines))
    if buttons > 1 or not lines or not _HOME.fullmatch(lines[0]):
        return buttons if buttons > 1 else 0
    end = next((at for at, line in enumerate(lines) if at and not _LINE.fullmatch(line)), len(lines))
    return end if end >= ENTRIES else 0
