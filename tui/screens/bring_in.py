"""Importing: ask for the file, make the draft, say what was done, open it if wanted."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.suggester import Suggester

from drafts.store import StoreError
from drafts.visible import visible
from tui import imported
from tui.from_word import said_of
from tui.frugal import OPENING
from tui.hindrance import Hindrance, copy, hindrance
from tui.screens.ask import Ask
from tui.screens.confirm import Choice, Confirm
from tui.screens.read import ReadScreen
from tui.widgets.notice import Mood
from tui.yardstick import yardstick

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafts.word_in import WordText
    from tui.app import QicaoApp

LINES = (
    "支持 Word（.docx）、.txt 和 .md；编码没有注明时先请你看一眼。会在案头做出一份 Markdown 草稿；原来的文件不动。",
    "路径可以打，可以粘贴，也可以把文件拖进终端窗口。",
)


LARGE = 1 << 18
"""Bytes from which on reading may take so long that it is said."""
CHANGES = 30
"""Tracked changes that are listed."""


class Paths(Suggester):
    """Goes on with the first name that fits."""

    def __init__(self, here: Path) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self.here = here

    async def get_suggestion(self, value: str) -> str | None:
        return next(iter(imported.completions(value, self.here)), None) if value else None


def bring_in(app: QicaoApp, desk: Path, then: Callable[[], None]) -> None:
    """Ask for a text and bring it onto ``desk``; ``then`` is called when there is a new draft."""
    here = Path.cwd()

    def answered(typed: str | None) -> None:
        if typed is None:
            return
        path = imported.path_of(typed, here)
        if os.path.isfile(path) and os.path.getsize(path) > LARGE:
            app.say("正在读文件……")
        app.run_worker(partial(read, path), thread=True, exclusive=True, group=OPENING)

    def read(path: Path) -> None:
        """In a thread: a Word document of hundreds of pages takes seconds."""
        try:
            word = imported.word_at(path)
            found = None if word is not None else hindrance(path)
        except StoreError as error:
            app.call_from_thread(app.say, str(error), Mood.ERROR)
            return
        app.call_from_thread(go_on, path, word, found)

    def go_on(path: Path, word: WordText | None, found: Hindrance | None) -> None:
        if word is not None and word.changes:
            _ask_about_changes(app, word, lambda kept: bring(path, word=word, changes=kept))
        elif found is None:
            bring(path, word=word)
        else:
            _show(app, found, lambda encoding: bring(path, (found, encoding)))

    def bring(
        path: Path,
        cleaned: tuple[Hindrance, str] | None = None,
        *,
        word: WordText | None = None,
        changes: bool = False,
    ) -> None:
        try:
            clean = copy(*cleaned) if cleaned else None
            brought = imported.bring_in(path, desk, yardstick(desk), clean, word, changes=changes)
        except StoreError as error:
            app.say(str(error), Mood.ERROR)
            return
        then()
        _report(app, brought)

    app.push_screen(
        Ask(
            "导入哪个文件？",
            LINES,
            lambda typed: imported.path_problem(typed, here),
            hint="路径",
            suggester=Paths(here),
        ),
        answered,
    )


def _show(app: QicaoApp, found: Hindrance, settled: Callable[[str], None]) -> None:
    """Show a text that cannot be taken as it is; ``settled`` gets the encoding in which a copy of it is wanted."""

    def answered(encoding: str | None) -> None:
        if encoding is not None:
            settled(encoding)

    what = "导入，在案头做出一份草稿" if found.asked else "把干净的一份导入案头"
    app.push_screen(ReadScreen(found, what), answered)


def _ask_about_changes(app: QicaoApp, word: WordText, settled: Callable[[bool], None]) -> None:
    """Ask what becomes of tracked changes; ``settled``: whether they are kept as comments."""

    def answered(choice: str | None) -> None:
        if choice in ("accept", "comments"):
            settled(choice == "comments")

    lines = [f"{change.by or '不知是谁'} {said_of(change)}" for change in word.changes[:CHANGES]]
    if len(word.changes) > CHANGES:
        lines.append(f"……共 {len(word.changes)} 处")
    choices = (Choice("comments", "接受，另记成批注"), Choice("accept", "都接受"), Choice("cancel", "返回"))
    question = f"文稿里有 {len(word.changes)} 处修订，怎么办？"
    app.push_screen(Confirm(question, lines, choices, safe="comments"), answered)


def _report(app: QicaoApp, brought: imported.Brought) -> None:
    def answered(choice: str | None) -> None:
        if choice == "open":
            app.open_path(brought.path)

    choices = (Choice("open", "打开"), Choice("later", "留在案头"))
    app.push_screen(Confirm(f"已导入 {visible(brought.path.name)}", brought.report(), choices, safe="open"), answered)
