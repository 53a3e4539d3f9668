"""The app: which screen is open, the draft in hand, leaving."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.binding import Binding, BindingType
from textual.message import Message

from drafts.store import StoreError
from tui import colours, hangup, inert, themes
from tui.commands import COMMANDS
from tui.frugal import FrugalApp
from tui.open_draft import OpenDraft
from tui.policy import EVERYTHING, Policy
from tui.screens import opening, saving
from tui.screens.page import Page
from tui.screens.ready import ready
from tui.themes import INK, PLAIN
from tui.widgets.notice import Mood
from tui.writable import unwritable

if TYPE_CHECKING:
    from textual.widget import AwaitMount

    from drafts.edit import Edit
    from tui.prelude.prelude import Prelude


def run(desk: Path, draft: Path | None, prelude: Prelude | None = None) -> int:
    """Open the screens on ``desk``, or right away on ``draft``. Returns the exit code; raises what went wrong.

    ``prelude``: has the terminal by now.
    """
    app = QicaoApp(desk, draft, prelude)
    hangup.install(app.sync)
    app.run()
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0


class QicaoApp(FrugalApp[None]):
    """``desk``: the folder of drafts. ``draft``: the one in hand, or None on the desk."""

    policy: Policy = EVERYTHING

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

    class SafetyChanged(Message):
        """The draft in hand is more, or less, protected than before, or its last change has reached the disk."""

    def __init__(self, desk: Path, first: Path | None = None, prelude: Prelude | None = None) -> None:
        """``first``: a draft to open right away."""
        inert.install()
        plain = "NO_COLOR" in os.environ
        super().__init__(ansi_color=True if plain else None)
        self.prelude = prelude
        for theme in themes.THEMES:
            self.register_theme(theme)
        self.theme = PLAIN.name if plain else colours.recall()
        self.desk = desk
        self.first = first
        self.draft: OpenDraft | None = None
        self.failure: Exception | None = None
        self.offered: frozenset[Path] = frozenset()
        self.told = False

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return INK.variables

    async def on_mount(self) -> None:
        await self.start()

    async def start(self) -> None:
        """Show the first screen."""
        if self.prelude is not None and self.prelude.keeping is not None:
            await opening.go_on(self, self.prelude)
            return
        from tui.screens.desk import DeskScreen

        await self.push_screen(DeskScreen(self.desk, behind=self.first is not None))
        if self.first is not None:
            self.open_path(self.first)
        else:
            self.offer(None, lambda: None)

    def take_over_if_complete(self) -> None:
        if isinstance(self.screen, Page) and self.screen.is_first and self.screen.is_complete:
            self.take_over()

    def catch_up(self, edits: Sequence[Edit]) -> None:
        if isinstance(self.screen, Page):
            self.screen.catch_up(edits)

    # The draft in hand

    def open_path(self, path: Path) -> None:
        """Open the draft at ``path`` in the write screen, after offering what was not saved of it; says why not."""
        self.offer(path, lambda: opening.open_file(self, path), again=True)

    def offer(self, path: Path | None, otherwise: Callable[[], None], *, again: bool = False) -> None:
        """Offer unsaved work of the draft at ``path``, or of all; call ``otherwise`` where nothing is resumed.

        ``again``: also what has been offered before.
        """
        opening.offer(self, path, otherwise, again)

    def open_draft(self, draft: OpenDraft, offset: int | None = None) -> AwaitMount:
        """Write on ``draft``; to be awaited by those who have something to say there."""
        from tui.screens.write import WriteScreen

        self.draft = draft
        if not unwritable(draft.path):
            draft.hold.claim()
        draft.protection.on_change, draft.protection.when_painted = self.safety_changed, self.when_painted
        return self.push_screen(WriteScreen(draft, offset))

    def open_blanks(self, draft: OpenDraft, offset: int, then: Callable[[int | None], None]) -> None:
        """Walk through the blanks of ``draft`` from ``offset`` on; ``then`` gets where the writer was last."""
        from tui.screens.blanks import BlanksScreen

        self.push_screen(BlanksScreen(draft, offset), then)

    def open_findings(self, draft: OpenDraft, offset: int, then: Callable[[int | None], None]) -> None:
        """List the findings of ``draft``, first the one at ``offset``; ``then`` gets the place of the one chosen."""
        from tui.screens.findings import FindingsScreen

        self.push_screen(FindingsScreen(draft, offset), then)

    def open_review(self, draft: OpenDraft, offset: int, then: Callable[[int | None], None]) -> None:
        """Read ``draft`` and comment on it from ``offset`` on; ``then`` gets the place the reader was at last."""
        from tui.screens.review import ReviewScreen

        try:
            self.push_screen(ReviewScreen(draft, offset), then)
        except StoreError as error:
            self.say(str(error), Mood.ERROR)

    def close_draft(self) -> None:
        """Back to the desk."""
        from tui.screens.desk import DeskScreen

        self.give_up_draft()
        if isinstance(self.screen_stack[-2], DeskScreen):
            self.pop_screen()
        else:
            self.switch_screen(DeskScreen(self.desk))
        self.offer(None, lambda: None)

    def give_up_draft(self) -> None:
        """What is not saved of the draft in hand is not wanted any more."""
        if self.draft is not None:
            self.draft.close()
            self.draft = None

    def sync(self) -> None:
        """For the handler of a signal: bring what was typed to the disk, wait for nobody."""
        if self.prelude is not None:
            self.prelude.sync()
        if (draft := self.draft) is not None:
            draft.protection.flush()

    def safety_changed(self) -> None:
        """May be called from any thread."""
        self.post_message(self.SafetyChanged())

    @on(SafetyChanged)
    def tell_safety(self) -> None:
        """Say once that what is typed is not protected; the top line goes on saying it."""
        problem = self.draft.protection.problem if self.draft is not None else ""
        if problem and not self.told:
            self.say(problem, Mood.ERROR)
        self.told = bool(problem)
        for screen in self.screen_stack:
            if isinstance(screen, Page):
                screen.show_safety()

    # For every screen

    def say(self, sentence: str, mood: Mood = Mood.NEWS) -> None:
        """Show a Chinese sentence on the screen in front."""
        page = next((screen for screen in reversed(self.screen_stack) if isinstance(screen, Page)), None)
        if page is not None:
            page.say(sentence, mood)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        return self.policy.allows_of_app(action)

    def action_help(self) -> None:
        from tui.screens.help import HelpScreen

        self.push_screen(HelpScreen())

    def action_palette(self) -> None:
        from tui.screens.palette import Palette

        self.push_screen(Palette())

    def action_toggle_theme(self) -> None:
        names = [theme.name for theme in themes.THEMES]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]
        colours.remember(self.theme)

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
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded and self._screen_stack:
            await ready(self.screen)
        if isinstance(event, events.Key) and event.character == inert.UNREAD:
            self.say("收到的字节不是 UTF-8，没有写进去。请把终端的字符编码设成 UTF-8", Mood.WARNING)
            return
        if isinstance(event, events.Paste) and not event.is_forwarded:
            gone = inert.dropped(event.text)
            event.text = inert.typed(event.text)
            if gone:
                self.call_later(self.say, f"粘贴的文字里有 {gone} 个看不见的控制字符，没有贴进来", Mood.WARNING)
        await super().on_event(event)

    def _handle_exception(self, error: Exception) -> None:
        """Leave without Textual's traceback: ``run`` hands the error on, and the command line tells it."""
        if not self._exit:  # else a screen was still being put up when the last one went
            self.failure = error
            super()._handle_exception(error)
            self._exit_renderables.clear()
