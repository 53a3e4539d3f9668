"""What is there of a draft before all is loaded that it takes to know it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sections.kind import Kind
from sections.view import View
from tui.hold import Hold
from tui.protection import Protection

if TYPE_CHECKING:
    from tui.yardstick import Yardstick


class Begun(NamedTuple):
    """A draft that somebody is writing on already. ``view``: of its text."""

    protection: Protection
    hold: Hold
    view: View


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
