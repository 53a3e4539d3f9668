"""Saving, leaving, and the questions that go with them."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from typing import TYPE_CHECKING

from drafts.store import Conflict, StoreError, Unconfirmed
from drafts.visible import visible
from tui.screens.confirm import Choice, Confirm
from tui.widgets.notice import Mood

if TYPE_CHECKING:
    from tui.app import QicaoApp
    from tui.open_draft import Change, OpenDraft

Then = Callable[[], None]


def save(app: QicaoApp, draft: OpenDraft, then: Then, changed: Callable[[Change], None]) -> None:
    """Save ``draft``, then call ``then``. Ask where the file is not what it was; ``changed``: the text was reloaded."""
    try:
        draft.save()
    except Conflict as conflict:
        _ask_about(app, draft, conflict, then, changed)
    except Unconfirmed as error:
        app.say(str(error), Mood.WARNING)
    except StoreError as error:
        app.say(str(error), Mood.ERROR)
    else:
        app.say(f"已保存到 {visible(draft.path.name)}")
        then()


def _ask_about(
    app: QicaoApp, draft: OpenDraft, conflict: Conflict, then: Then, changed: Callable[[Change], None]
) -> None:
    def answered(choice: str | None) -> None:
        try:
            if choice == "beside":
                path = draft.save_beside(user())
                app.say(f"你的一份存在 {visible(path.name)}，接着写的是它；别人的一份没有动", Mood.WARNING)
                then()
            elif choice == "anew":
                draft.save_anew()
                app.say(f"已重新写出 {visible(draft.path.name)}")
                then()
            elif choice == "reload":
                changed(draft.reload())
                app.say("已载入磁盘上的文件；撤销（Ctrl+Z）就回到你的一份", Mood.WARNING)
        except StoreError as error:
            app.say(str(error), Mood.ERROR)

    gone = conflict.there is None
    first = Choice("anew", "重新写出") if gone else Choice("beside", "两份都留")
    rest = () if gone else (Choice("reload", "改用磁盘上的"),)
    lines = (
        ("文件被删除或改名了。“重新写出”按原来的名字存一份；“返回”接着写，以后再存。",)
        if gone
        else (
            f"两份都留：你的另存为“{draft.path.stem}.冲突-…”，别人的一份不动。",
            "改用磁盘上的：编辑器里换成别人的一份，撤销可以回到你的。",
            "返回：接着写，先不存。",
        )
    )
    app.push_screen(Confirm(str(conflict), lines, (first, *rest, Choice("cancel", "返回")), safe=first.id), answered)


def leave(app: QicaoApp, draft: OpenDraft | None, then: Then, changed: Callable[[Change], None]) -> None:
    """Call ``then`` at once if there is nothing to save; else ask first."""
    if draft is None or not draft.dirty:
        then()
        return
    left = draft

    def answered(choice: str | None) -> None:
        if choice == "save":
            save(app, left, then, changed)
        elif choice == "drop":
            then()

    choices = (Choice("save", "保存"), Choice("drop", "不保存"), Choice("cancel", "返回"))
    question = f"“{visible(draft.title)}”有没保存的修改，要保存吗？"
    app.push_screen(Confirm(question, ("不保存，这些修改就没有了。",), choices, safe="save"), answered)


def user() -> str:
    """Who is working here, for the name of a copy."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
