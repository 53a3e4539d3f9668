"""What is there of a draft before all is loaded that it takes to know it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from drafts.cached import cached_property
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.kind import Kind
from sections.view import View
from tui.area import AT_ONCE
from tui.hold import Hold
from tui.protection import Protection

if TYPE_CHECKING:
    from tui.draft_file import DraftFile
    from tui.yardstick import Yardstick


class Begun(NamedTuple):
    """A draft that somebody is writing on already. ``view``: of its text, or of none where that is long."""

    protection: Protection
    hold: Hold
    view: View


def view_of(file: DraftFile, on: Path) -> View:
    """The view of a draft on the desk ``on`` before there is anything to measure it by; of a long one, of no text."""
    from drafts.parse import is_markdown, parse
    from sections import catalog
    from sections.bounded import PatternTimeout
    from sections.recognise import recognise
    from tui import desk

    name, markdown = file.path.name, is_markdown(file.path.name)
    if len(file.text) > AT_ONCE:
        return View(parse("", markdown=markdown), None, name)
    draft = parse(file.text, markdown=markdown)
    try:
        kinds, _ = catalog.load_all(on, catalog.user_folder() if desk.may_have_own_kinds() else None)
        view = View(draft, recognise(draft, kinds, name), name)
        _ = view.matched
    except PatternTimeout:
        return View(draft, None, name)
    return view


class Measured:
    """What measures the drafts of ``desk`` is loaded when it is first asked for."""

    def __init__(self, desk: Path | None) -> None:
        self.desk = desk

    @cached_property
    def measure(self) -> Yardstick:
        from tui.yardstick import yardstick

        return yardstick(self.desk)

    def prepare(self) -> None:
        """Load it now; may be called from any thread."""
        self.measure  # noqa: B018

    @property
    def kinds(self) -> Mapping[str, Kind]:
        return self.measure.kinds

    @property
    def notices(self) -> tuple[str, ...]:
        """What is wrong with kind files and settings, in Chinese."""
        return self.measure.complaints
