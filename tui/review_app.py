"""``qicao review``: an app that only reads and comments, one draft or those of one desk. There is no editor in it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from drafts.store import StoreError
from tui import hangup
from tui.app import QicaoApp
from tui.frugal import OPENING
from tui.hindrance import hindrance
from tui.open_draft import OpenDraft
from tui.policy import REVIEWING, Policy
from tui.widgets.notice import Mood

if TYPE_CHECKING:
    from tui.prelude.prelude import Prelude


def run(desk: Path, draft: OpenDraft | None, prelude: Prelude | None = None) -> int:
    """Review ``draft``, or any on ``desk``. Returns the exit code. Raises what went wrong.

    ``prelude``: has the terminal by now.
    """
    app = ReviewApp(desk, draft, prelude)
    hangup.install(app.sync)
    app.run()
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0


class ReviewApp(QicaoApp):
    """Leaving the one draft leaves the app; from a draft of the desk the way leads back to the desk."""

    policy: Policy = REVIEWING

    def __init__(self, desk: Path, draft: OpenDraft | None = None, prelude: Prelude | None = None) -> None:
        super().__init__(desk, prelude=prelude)
        self._reviewed = draft

    async def start(self) -> None:
        from tui.screens.desk import DeskScreen

        if self._reviewed is None:
            await self.push_screen(DeskScreen(self.desk))
        else:
            await self._review(self._reviewed)

    def open_path(self, path: Path) -> None:
        self.run_worker(self._opened(path), exclusive=True, group=OPENING)

    async def _opened(self, path: Path) -> None:
        """Show the draft at ``path`` to be reviewed, or only to be looked at; say why where neither can be."""
        from tui.screens import opening

        try:
            if found := hindrance(path):
                opening.read(self, replace(found, copied=False))
            else:
                await self._review(await asyncio.to_thread(OpenDraft.open, path, self.desk))
        except StoreError as error:
            self.say(str(error), Mood.ERROR)

    async def _review(self, draft: OpenDraft) -> None:
        from tui.screens.review import ReviewScreen

        def left(_: int | None) -> None:
            if self._reviewed is not None:
                self.exit()

        await self.push_screen(ReviewScreen(draft), left)
