"""Importing: ask for the file, make the draft, say what was done, open it if wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual.suggester import Suggester

from drafts.store import StoreError
from drafts.visible import visible
from tui import imported
from tui.hindrance import Hindrance, copy, hindrance
from tui.screens.ask import Ask
from tui.screens.confirm import Choice, Confirm
from tui.screens.read import ReadScreen
from tui.widgets.notice import Mood
from tui.yardstick import yardstick

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.app import QicaoApp

LINES = (
    "支持 .txt 和 .md；编码没有注明时先请你看一眼。会在案头做出一份 Markdown 草稿；原来的文件不动，文字一个不丢。",
    "路径可以打，可以粘贴，也可以把文件拖进终端窗口。",
)


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
        try:
            found = hindrance(path)
        except StoreError as error:
            app.say(str(error), Mood.ERROR)
            return
        if found is None:
            bring(path, None)
            return

        def settled(encoding: str | None) -> None:
            if encoding is not None:
                bring(path, (found, encoding))

        what = "导入，在案头做出一份草稿" if found.asked else "把干净的一份导入案头"
        app.push_screen(ReadScreen(found, what), settled)

    def bring(path: Path, cleaned: tuple[Hindrance, str] | None) -> None:
        try:
            clean = copy(*cleaned) if cleaned else None
            brought = imported.bring_in(path, desk, yardstick(desk), clean)
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


def _report(app: QicaoApp, brought: imported.Brought) -> None:
    def answered(choice: str | None) -> None:
        if choice == "open":
            app.open_path(brought.path)

    choices = (Choice("open", "打开"), Choice("later", "留在案头"))
    app.push_screen(Confirm(f"已导入 {visible(brought.path.name)}", brought.report(), choices, safe="open"), answered)
