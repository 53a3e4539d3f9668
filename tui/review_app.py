"""``qicao review``: an app that only reads and comments. There is no desk, no editor and no way to another file."""

from __future__ import annotations

from pathlib import Path

from tui import hangup
from tui.app import QicaoApp
from tui.open_draft import OpenDraft


def run(desk: Path, path: Path) -> int:
    """Review the draft at ``path``. Returns the exit code. Raises StoreError, and what went wrong."""
    app = ReviewApp(desk, OpenDraft.open(path, desk))
    hangup.install(app.sync)
    app.run()
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0


class ReviewApp(QicaoApp):
    """Leaving the review leaves the app."""

    def __init__(self, desk: Path, draft: OpenDraft) -> None:
        super().__init__(desk)
        self._reviewed = draft

    async def start(self) -> None:
        from tui.screens.review import ReviewScreen

        await self.push_screen(ReviewScreen(self._reviewed, may_edit=False), lambda _: self.exit())
