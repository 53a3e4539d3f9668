"""The first picture, and what is typed on it: of the text where there is nothing to ask, else a word of patience."""

from __future__ import annotations

import os
import sys
import termios
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from drafts.edit import Edit
from drafts.sidecar import lock_of
from drafts.typed import TYPE_CHECKING
from drafts.visible import visible
from tui import hangup
from tui.prelude.canvas import Cell
from tui.prelude.inks import inks
from tui.prelude.page import Page
from tui.prelude.passage import Passage
from tui.prelude.start import Start, start
from tui.prelude.terminal import Terminal

if TYPE_CHECKING:
    from tui.hangup import Attributes
    from tui.prelude.echo import Echo
    from tui.prelude.keeping import Keeping

PATIENCE = "正在打开……"


def begin(path: Path | None, desk: Path, *, write: bool = True) -> Prelude | None:
    """Show something of the draft at ``path``, or of no draft, on ``desk``; None where the terminal is an odd one.

    ``write``: the draft is to be written on, so that what is typed can be put in at once.
    """
    odd = "COLUMNS" in os.environ or "LINES" in os.environ  # somebody has told the screens another size
    if odd or not sys.platform.startswith("linux"):
        return None
    try:
        return Prelude(path, desk, write)
    except (OSError, termios.error):
        return None


def waiting(path: Path | None, columns: int, rows: int) -> Page:
    """The picture while a draft at ``path``, or a desk, has to be opened by the screens."""
    page = Page(columns, rows, inks("NO_COLOR" in os.environ), visible(path.name) if path else "")
    page.say(PATIENCE)
    return page


def opened(start: Start, columns: int, rows: int) -> tuple[Page, Passage, bool]:
    """The picture of a draft, its text, and whether the cursor is seen in it."""
    page = Page(columns, rows, inks("NO_COLOR" in os.environ), visible(start.title))
    passage = Passage(start.file.text, start.area, start.caret, page.box.width - 1, page.box.height)
    page.draw_borders()
    return page, passage, page.draw(passage)


class Prelude:
    """``start``: the draft that is being written on; None: the screens have to open it. ``keeping``: what keeps it.

    The draft is seen before all is loaded that keeps it from others and what is typed from being lost; no key is taken
    before that. Keys are looked after in between, by ``look``, so that there is no thread that others would have to
    wait for.
    """

    def __init__(self, path: Path | None, desk: Path, write: bool = True) -> None:
        """Raises OSError and termios.error where the terminal cannot be had."""
        self._echo: Echo | None = None
        self._looking = False
        self.start: Start | None = None
        self.keeping: Keeping | None = None
        hangup.install(self.sync)
        self._terminal = Terminal()
        try:
            self.start = start(path, desk) if path is not None and write else None
            if path is not None and self.start is not None and os.path.lexists(lock_of(path)):
                self._keep(self.start)  # somebody may be writing on it
            self._page = self._shown(path)
        except BaseException:
            self.give_back()
            raise

    def _keep(self, start: Start) -> None:
        from tui.prelude.keeping import keep

        self.keeping = keep(start.file)
        if self.keeping is None:
            self.start = None

    def _shown(self, path: Path | None) -> Page:
        columns, rows = self._terminal.size
        if self.start is None:
            page = waiting(path, columns, rows)
            self._terminal.begin(page.canvas.taken(page.cursor))
            return page
        page, passage, seen = opened(self.start, columns, rows)
        self._terminal.begin(page.canvas.taken(page.cursor))
        if self.keeping is None:
            self._keep(self.start)
        if seen and self.keeping is not None:
            from tui.prelude.echo import Echo

            self._echo = Echo(self.start, self.keeping.protection, self._terminal, page, passage)
            self.look()
        return page

    @property
    def cells(self) -> list[list[Cell]]:
        """What the terminal shows, row by row."""
        return self._page.canvas.rows

    @property
    def before(self) -> Attributes:
        """The terminal's settings as they were."""
        return self._terminal.before

    def sync(self) -> None:
        """For the handler of a signal: bring what was typed to the disk, wait for nobody."""
        if self.keeping is not None:
            self.keeping.protection.flush()

    @property
    def edits(self) -> Sequence[Edit]:
        """What was typed into the draft and is in its journal."""
        return self._echo.typed if self._echo else ()

    @property
    def rest(self) -> bytes:
        """What came from the terminal and nobody has handled."""
        return self._echo.rest if self._echo else b""

    def look(self) -> bool:
        """Handle what has been typed by now; wait for nothing. Whether what comes next could be handled here, too."""
        if self._echo is None:
            return False
        if not self._looking:
            self._looking = True
            self._echo.look()
            self._looking = False
        return self._echo.goes_on

    def find_spec(self, *_: object) -> None:
        """Asked, as an import hook, before each module is loaded: the time to look after the keys. Finds none."""
        self.look()

    def load(self, module: str) -> ModuleType:
        """Import ``module`` and all it needs; between the one and the other, look after the keys."""
        hooks: list[object] = sys.meta_path  # type: ignore[assignment]
        hooks.insert(0, self)
        try:
            return import_module(module)
        finally:
            hooks.remove(self)

    def let_go(self) -> None:
        """The screens have come: what is known of the draft, and of its text, is not needed here any more."""
        self.start = self.keeping = self._echo = None

    def give_back(self) -> None:
        """The screens do not come: leave the terminal as it was, and the draft to others."""
        self._terminal.give_back()
        if self.keeping is not None:
            self.keeping.hold.release()
