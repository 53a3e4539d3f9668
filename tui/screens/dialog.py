"""A small window over a screen, to be answered or left."""

from __future__ import annotations

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen

from tui.screens.page import left

Result = TypeVar("Result")


class Dialog(ModalScreen[Result]):
    """Is left once, as a Page."""

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        return AwaitComplete() if left(self) else super().dismiss(result)
