"""Opening a file: to be written on, or only to be looked at; what is odd about it is said, and asked once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from drafts import store
from drafts.front import read_front
from drafts.journal import JournalError
from drafts.lineends import SEPARATORS, oddity, unified
from drafts.store import StoreError
from drafts.visible import unseen, visible
from tui import asked
from tui.begun import Begun, view_of
from tui.frugal import OPENING
from tui.open_draft import OpenDraft
from tui.policy import EVERYTHING, REVIEWING
from tui.screens import turn
from tui.screens.confirm import Choice, Confirm
from tui.screens.panes import Panes
from tui.widgets.notice import Mood
from tui.writable import unwritable

if TYPE_CHECKING:
    from tui.app import QicaoApp
    from tui.hindrance import Hindrance
    from tui.prelude.prelude import Prelude
    from tui.recovery import Resumed

LARGE = 200_000
"""Bytes from which opening takes so long that the screen should not wait for it."""


def offer(app: QicaoApp, path: Path | None, otherwise: Callable[[], None], again: bool) -> None:
    """As QicaoApp.offer."""
    from tui import recovery

    try:
        works = [work for work in recovery.left(path) if again or work.left.journal not in app.offered]
    except JournalError as error:
        works = []
        app.call_later(app.say, str(error), Mood.ERROR)
    if not works:
        otherwise()
        return
    from tui.screens.recover import RecoverScreen

    async def answered(resumed: Resumed | None) -> None:
        if resumed is None:
            app.offered |= {work.left.journal for work in works}
            otherwise()
            return
        await app.open_draft(resumed.draft, resumed.at)
        if resumed.beside:
            name = visible(resumed.draft.path.name)
            app.say(f"原来的文件变了、不在或有人在写，没有动它；恢复的另存为“{name}”，接着写的是它", Mood.WARNING)
        else:
            app.say("修改恢复了，还没有存进文件：F4 保存，Ctrl+Z 回到文件里的样子", Mood.WARNING)

    app.push_screen(RecoverScreen(works, app.desk), answered)


async def go_on(app: QicaoApp, prelude: Prelude) -> None:
    """Write on the draft that has been begun before there was a screen, where the cursor was then."""
    start, keeping = prelude.start, prelude.keeping
    assert start is not None
    assert keeping is not None
    view = start.view
    if view is None:
        view = await asyncio.to_thread(view_of, start.file, app.desk)
    about = Begun(keeping.protection, keeping.hold, view)
    await write(app, OpenDraft(start.file, app.desk, time.monotonic, about), at=start.caret)


def open_file(app: QicaoApp, path: Path) -> None:
    """Open the file at ``path`` in the write screen, else in the read screen; says why where neither can be."""
    from tui.hindrance import hindrance

    try:
        found = hindrance(path)
        if found is not None:
            read(app, found)
        elif problem := unwritable(path):
            _ask_about_rights(app, path, problem)
        else:
            app.run_worker(_opened(app, path, lambda draft: _open_in_turn(app, draft)), group=OPENING)
    except StoreError as error:
        app.say(str(error), Mood.ERROR)


async def _opened(app: QicaoApp, path: Path, then: Callable[[OpenDraft], object]) -> None:
    """Call ``then`` with the draft in the file at ``path``; the screen does not wait for a long one."""
    try:
        if store.piece(path, 0, 0)[1] > LARGE:
            app.say("这份草稿很长，正在打开，请稍等……")
            draft = await asyncio.to_thread(OpenDraft.open, path, app.desk)
        else:
            draft = OpenDraft.open(path, app.desk)
    except StoreError as error:
        app.say(str(error), Mood.ERROR)
    else:
        then(draft)


def _open_in_turn(app: QicaoApp, draft: OpenDraft) -> None:
    """Write on ``draft``; where somebody else does, ask first."""

    def review(why: str) -> None:
        from tui.screens.review import ReviewScreen

        try:
            screen = ReviewScreen(draft)
        except StoreError as error:
            app.say(str(error), Mood.ERROR)
            return
        app.policy = REVIEWING
        app.push_screen(screen, left)
        app.call_later(screen.say, why, Mood.WARNING)

    def left(_: int | None) -> None:
        app.policy = EVERYTHING

    holder = draft.hold.claim()
    if holder is None:
        app.run_worker(write(app, draft), group=OPENING)
    else:
        turn.ask(app, draft, holder, lambda: app.run_worker(write(app, draft), group=OPENING), review)


def read(app: QicaoApp, found: Hindrance) -> None:
    """Show what cannot be edited; where a copy is wanted, make it and open that."""
    from tui.screens.read import ReadScreen

    def answered(encoding: str | None) -> None:
        if encoding is not None:
            _open_copy(app, found, encoding, "UTF-8" if found.asked else "干净")

    what = "另存成一份 UTF-8 草稿接着写" if found.asked else "另存干净的一份接着写"
    app.push_screen(ReadScreen(found, what), answered)


def _open_copy(app: QicaoApp, found: Hindrance, encoding: str, name: str) -> None:
    from tui.hindrance import copy, save_copy

    try:
        made = copy(found, encoding)
        path = save_copy(found, made, app.desk, name)
    except StoreError as error:
        app.say(str(error), Mood.ERROR)
        return
    sentence = f"存成了 {visible(path.name)}，现在写的是它；原来的文件没有动。{made.done}"
    _go_on_with(app, path, sentence)


async def write(app: QicaoApp, draft: OpenDraft, news: str = "", at: int | None = None) -> None:
    """Open ``draft`` in the write screen, with ``news`` and what is odd about it; ``at``: as in QicaoApp.open_draft."""
    await app.open_draft(draft, at)
    said = [news] if news else []
    hidden = [char for char in unseen(draft.text) if not SEPARATORS.match(char)]
    if hidden:
        codes = "、".join(sorted({f"U+{ord(char):04X}" for char in hidden})[:3])
        said.append(f"草稿里有 {len(hidden)} 个看不见的字符（{codes}），显示成 �；按 F5 检查，可以一次去掉")
    if problems := read_front(draft.text).problems:
        offset, sentence = problems[0]
        line = draft.text.count("\n", 0, offset) + 1
        said.append(f"第 {line} 行：{sentence}草稿照样能写，这几行原样保存")
    if said:
        app.say("；".join(said), Mood.WARNING if hidden or problems else Mood.NEWS)
    if odd := oddity(draft.text, draft.ends):
        if asked.before(draft.path):
            app.say(f"这份草稿{odd}，没有改的地方照原样保存")
        else:
            _ask_about_ends(app, draft, odd)


def _ask_about_ends(app: QicaoApp, draft: OpenDraft, odd: str) -> None:
    def answered(choice: str | None) -> None:
        if choice == "keep":
            asked.remember(draft.path)
        elif choice == "unify":
            text, ends = unified(draft.text, draft.ends)
            change = draft.replace_text(text, "统一行尾", ends=ends)
            if isinstance(app.screen, Panes):
                app.screen.changed(change)
            app.say(f"行尾都改成 {ends.name} 了，F4 保存，Ctrl+Z 撤销")

    lines = (
        f"这份草稿{odd}，大概是从不同的地方拼起来的。",
        "照原样：你没有改的行，一个字节也不变。以后不再问。",
        "统一：都换成最多的那一种，可以撤销。拿不准就照原样。",
    )
    choices = (Choice("keep", "照原样"), Choice("unify", "统一行尾"))
    app.push_screen(Confirm("换行的方式不一致，怎么办？", lines, choices, safe="keep"), answered)


def _go_on_with(app: QicaoApp, path: Path, sentence: str) -> None:
    """Write the draft at ``path`` from now on; ``sentence`` is said above it."""

    def begin(draft: OpenDraft) -> None:
        app.run_worker(write(app, draft, sentence), group=OPENING)

    app.run_worker(_opened(app, path, begin), group=OPENING)


def _ask_about_rights(app: QicaoApp, path: Path, problem: str) -> None:
    def answered(choice: str | None) -> None:
        if choice == "copy":
            from tui.hindrance import Hindrance

            found = Hindrance(path, 0, (problem,), ("utf-8",), asked=False, copied=True)
            _open_copy(app, found, "utf-8", "副本")
        elif choice == "look":
            _go_on_with(app, path, f"注意：{problem}")

    lines = (
        problem + "。",
        "另存一份：抄成新的一份草稿，接着写的是它，原来的不动。",
        "打开看看：能看、能检查，但改了存不进去。",
    )
    choices = (Choice("copy", "另存一份"), Choice("look", "打开看看"), Choice("cancel", "返回"))
    app.push_screen(Confirm(f"“{visible(path.name)}”你不能改", lines, choices, safe="copy"), answered)
