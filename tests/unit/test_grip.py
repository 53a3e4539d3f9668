"""Characters, words and paragraphs under the mouse."""

from __future__ import annotations

from tui.editing.body import Body, RowPlace
from tui.editing.caret import Caret
from tui.editing.grip import Grip
from tui.measured import measured

TEXT = "改造的管网\n共12公里"


def selected(*presses: tuple[float, int], to: tuple[int, int] | None = None) -> str:
    """What is selected after presses at seconds and cells of the first row, and a drag to row and cell."""
    caret, grip = Caret(Body(TEXT, measured, 20)), Grip()
    for when, cell in presses:
        grip.press(caret, RowPlace(0, 0), cell, when)
    if to is not None:
        grip.drag(caret, RowPlace(to[0], 0), to[1])
    return caret.selected.of(TEXT)


def test_presses() -> None:
    assert selected((1.0, 7)) == ""
    assert selected((1.0, 7), (1.2, 7)) == "管网"
    assert selected((1.0, 7), (1.2, 7), (1.4, 7)) == "改造的管网\n"
    assert selected((1.0, 7), (1.2, 7), (1.4, 7), (1.6, 7)) == ""
    assert selected((1.0, 7), (1.6, 7)) == ""
    assert selected((1.0, 7), (1.2, 1)) == ""


def test_drags() -> None:
    assert selected((1.0, 2), to=(0, 7)) == "造的"
    assert selected((1.0, 7), (1.2, 7), to=(0, 1)) == "改造的管网"
    assert selected((1.0, 1), (1.2, 1), to=(1, 3)) == "改造的管网\n共12"
    assert selected((1.0, 7), (1.2, 7), (1.4, 7), to=(1, 0)) == TEXT
