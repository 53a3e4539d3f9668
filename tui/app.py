"""The app: which screen is open, the draft in hand, leaving."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import App
from textual.binding import Binding, BindingType

from drafts.store import StoreError
from tui import hangup, inert, themes
from tui.commands import COMMANDS
from tui.open_draft import OpenDraft
from tui.screens import saving
from tui.screens.page import Page
from tui.themes import INK, PLAIN
from tui.widgets.notice import Mood

if TYPE_CHECKING:
    from textual.widget import AwaitMount


def run(desk: Path, draft: Path | None) -> int:
    """Open the screens on ``desk``, or right away on ``draft``. Returns the exit code; raises what went wrong."""
    app = QicaoApp(desk, draft)
    hangup.install(app.sync)
    app.run()
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0


class QicaoApp(App[None]):
    """``desk``: the folder of drafts. ``draft``: the one in hand, or None on the desk."""

    CSS_PATH = "styles/app.tcss"
    TITLE = "起草"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(key, command.action.removeprefix("app."), command.name, show=False, priority=command.id == "quit")
        for command in COMMANDS
        if command.app
        for key in command.keys
    ]

    def __init__(self, desk: Path, first: Path | None = None) -> None:
        """``first``: a draft to open right away."""
        inert.install()
        plain = "NO_COLOR" in os.environ
        super().__init__(ansi_color=True if plain else None)
        for theme in themes.THEMES:
            self.register_theme(theme)
        self.theme = PLAIN.name if plain else themes.recall()
        self.desk = desk
        self.first = first
        self.draft: OpenDraft | None = None
        self.failure: Exception | None = None

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return INK.variables

    async def on_mount(self) -> None:
        from tui.screens.desk import DeskScreen

        await self.push_screen(DeskScreen(self.desk))
        if self.first is not None:
            self.open_path(self.first)

    # The draft in hand

    def open_path(self, path: Path, offset: int | None = None) -> bool:
        """Open the draft at ``path`` in the write screen; says so and returns False where that cannot be done.

        ``offset``: where to put the cursor, in code points; None: where it was last edited.
        """
        try:
            draft = OpenDraft.open(path, self.desk)
        except StoreError as error:
            self.say(str(error), Mood.ERROR)
            return False
        self.open_draft(draft, offset)
        return True

    def open_draft(self, draft: OpenDraft, offset: int | None = None) -> AwaitMount:
        """Write on ``draft``; to be awaited by those who have something to say there."""
        from tui.screens.write import WriteScreen

        self.draft = draft
        return self.push_screen(WriteScreen(draft, offset))

    def open_blanks(self, draft: OpenDraft, offset: int, then: Callable[[int | None], None]) -> None:
        """Walk through the blanks of ``draft`` from ``offset`` on; ``then`` gets where the writer was last."""
        from tui.screens.blanks import BlanksScreen

        self.push_screen(BlanksScreen(draft, offset), then)

    def open_findings(self, draft: OpenDraft, offset: int, then: Callable[[int | None], None]) -> None:
        """List the findings of ``draft``, first the one at ``offset``; ``then`` gets the place of the one chosen."""
        from tui.screens.findings import FindingsScreen

        self.push_screen(FindingsScreen(draft, offset), then)

    def close_draft(self) -> None:
        """Back to the desk."""
        self.give_up_draft()
        self.pop_screen()

    def give_up_draft(self) -> None:
        """What is not saved of the draft in hand is not wanted any more."""
        if self.draft is not None:
            self.draft.close()
            self.draft = None

    def sync(self) -> None:
        """For the handler of a signal: bring what was typed to the disk, wait for nobody."""
        draft = self.draft
        if draft is not None:
            draft.protection.flush()

    # For every screen

    def say(self, sentence: str, mood: Mood = Mood.NEWS) -> None:
        """Show a Chinese sentence on the screen in front."""
        for screen in reversed(self.screen_stack):
            if isinstance(screen, Page):
                screen.say(sentence, mood)
                return

    def action_help(self) -> None:
        from tui.screens.help import HelpScreen

        self.push_screen(HelpScreen())

    def action_palette(self) -> None:
        from tui.screens.palette import Palette

        self.push_screen(Palette())

    def action_toggle_theme(self) -> None:
        names = [theme.name for theme in themes.THEMES]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]
        themes.remember(self.theme)

    async def action_quit(self) -> None:
        def gone() -> None:
            self.give_up_draft()
            self.exit()

        saving.leave(self, self.draft, gone, lambda _: None)

    def action_help_quit(self) -> None:
        """Ctrl+C where nothing can be copied; Textual would answer in English."""
        self.say("Ctrl+Q 退出；也可以按 F10 选“退出”")

    async def on_event(self, event: events.Event) -> None:
        if self._exit and isinstance(event, events.InputEvent | events.Paste):
            return  # keys still on their way when the last screen has gone
        if isinstance(event, events.Paste) and not event.is_forwarded:
            event.text = inert.typed(event.text)
        await super().on_event(event)

    def _handle_exception(self, error: Exception) -> None:
        """Leave without Textual's traceback: ``run`` hands the error on, and the command line tells it."""
        self.failure = error
        super()._handle_exception(error)
        self._exit_renderables.clear()
