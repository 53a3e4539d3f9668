"""Whose turn it is to write on a draft that somebody else has open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from drafts.locks import Holder
from drafts.person import person
from drafts.visible import visible
from tui.screens.confirm import Choice, Confirm

if TYPE_CHECKING:
    from tui.app import QicaoApp
    from tui.open_draft import OpenDraft


def ask(
    app: QicaoApp, draft: OpenDraft, holder: Holder, write: Callable[[], object], review: Callable[[str], object]
) -> None:
    """``draft`` is held by ``holder``: take it over and ``write``, or only ``review``, which is told why."""

    def answered(choice: str | None) -> None:
        if choice == "take":
            draft.hold.take_over()
            write()
        else:
            draft.close()
            if choice == "review":
                review(f"{who}正在写，这里只能审阅；看到的是已经保存的文字")

    who = str(holder._replace(user="你自己在另一个窗口里") if holder.user == person() else holder)
    lines = (
        "审阅：读文件里已经保存的文字，可以写批注，不会碰到一起。",
        "接手：改由你来写。对方下次保存时会被问到，另存一份或再接回去；两份文字都不会丢。",
    )
    choices = (Choice("review", "审阅"), Choice("take", "接手"), Choice("cancel", "返回"))
    app.push_screen(Confirm(f"{who}正在写“{visible(draft.title)}”", lines, choices, safe="review"), answered)
