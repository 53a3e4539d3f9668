"""Saving under another name, or elsewhere, and going on there; also the way out where a file cannot be saved."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from drafts.name import name_problem
from drafts.store import Conflict, StoreError
from drafts.visible import visible
from tui.imported import path_of
from tui.screens.ask import Ask
from tui.widgets.notice import Mood

if TYPE_CHECKING:
    from tui.app import QicaoApp
    from tui.open_draft import OpenDraft

LINES = (
    "写新的文件名，就存在同一个文件夹里；也可以写路径。",
    "原来的文件不动，接着写的是新的一份。",
)
SUFFIXES = (".md", ".markdown", ".txt")


def save_as(app: QicaoApp, draft: OpenDraft, then: Callable[[], None]) -> None:
    """Ask where to, save there and call ``then``."""

    def answered(typed: str | None) -> None:
        if typed is None:
            return
        old, new = draft.path, place(typed, draft.path)
        try:
            draft.save_as(new)
        except Conflict:
            app.say(f"没有存：{visible(str(new))} 刚刚被别人建好了，请换个名字", Mood.WARNING)
        except StoreError as error:
            app.say(str(error), Mood.ERROR)
        else:
            app.say(f"存成了 {visible(new.name)}，接着写的是它；{visible(old.name)} 没有动")
            then()

    def complaint(typed: str) -> str:
        return problem(typed, draft.path)

    app.push_screen(Ask("另存为什么？", LINES, complaint, value=draft.path.name), answered)


def place(typed: str, old: Path) -> Path:
    """The file that ``typed`` names, seen from that of the draft; of the same sort unless it says another."""
    path = path_of(typed, old.parent)
    return path if path.suffix.lower() in SUFFIXES else path.with_name(f"{path.name}{old.suffix}")


def problem(typed: str, old: Path) -> str:
    """A Chinese sentence about why nothing can be saved as ``typed``; empty where it can."""
    if not typed:
        return "给文件起个名字。"
    if os.path.isdir(path_of(typed, old.parent)):
        return "这是文件夹。接着写出里面的文件名。"
    path = place(typed, old)
    if not os.path.isdir(path.parent):
        return "没有这个文件夹，请检查路径。"
    try:
        there = [entry.name for entry in path.parent.iterdir()]
    except OSError:
        there = []
    return "已经有这个文件了，请换个名字。" if path.name in there else name_problem(path.name, there)
