"""The app: which screen is open, the draft in hand, leaving."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual.app import App
from textual.binding import BindingType

from drafts.store import StoreError
from tui.open_draft import OpenDraft
from tui.screens.page import Page
from tui.widgets.notice import Mood


def run(desk: Path, draft: Path | None) -> int:
    """Open the screens on ``desk``, or right away on ``draft``. Returns the exit code."""
    app = QicaoApp(desk, draft)
    app.run()
    return app.return_code or 0


class QicaoApp(App[None]):
    """``desk``: the folder of drafts. ``draft``: the one in hand, or None on the desk."""

    CSS_PATH = "styles/app.tcss"
    TITLE = "起草"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, desk: Path, first: Path | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.first = first
        self.draft: OpenDraft | None = None

    def on_mount(self) -> None:
        from tui.screens.desk import DeskScreen

        self.push_screen(DeskScreen(self.desk))
        if self.first is not None:
            self.open_path(self.first)

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

    def open_draft(self, draft: OpenDraft, offset: int | None = None) -> None:
        from tui.screens.write import WriteScreen

        self.draft = draft
        self.push_screen(WriteScreen(draft, offset))

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
