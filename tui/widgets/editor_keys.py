"""What each key does in the editor, by the table of commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from tui.commands import EDITOR, commands
from tui.editing.caret import Caret

if TYPE_CHECKING:
    from tui.widgets.editor import Editor

Way = Callable[[Caret, bool], None]
Action = Callable[["Editor"], None]

WAYS: Mapping[str, Way] = {
    "left": lambda caret, select: caret.left(select=select),
    "right": lambda caret, select: caret.right(select=select),
    "up": lambda caret, select: caret.up(select=select),
    "down": lambda caret, select: caret.down(select=select),
    "row-start": lambda caret, select: caret.row_start(select=select),
    "row-end": lambda caret, select: caret.row_end(select=select),
    "word-left": lambda caret, select: caret.word_left(select=select),
    "word-right": lambda caret, select: caret.word_right(select=select),
    "clause-left": lambda caret, select: caret.clause_left(select=select),
    "clause-right": lambda caret, select: caret.clause_right(select=select),
    "paragraph-up": lambda caret, select: caret.paragraph_up(select=select),
    "paragraph-down": lambda caret, select: caret.paragraph_down(select=select),
    "section-up": lambda caret, select: caret.section_up(select=select),
    "section-down": lambda caret, select: caret.section_down(select=select),
    "text-start": lambda caret, select: caret.text_start(select=select),
    "text-end": lambda caret, select: caret.text_end(select=select),
}
"""Motions, by the ids of commands; with Shift they select."""

DELETIONS: Mapping[str, Way] = {
    "delete-left": WAYS["left"],
    "delete-right": WAYS["right"],
    "delete-word-left": WAYS["word-left"],
    "delete-word-right": WAYS["word-right"],
    "delete-to-start": lambda caret, select: caret.paragraph_start(select=select),
    "delete-to-end": lambda caret, select: caret.paragraph_end(select=select),
    "delete-paragraph": lambda caret, select: caret.take_paragraph(),
}


def _with_shift(key: str) -> str:
    """``key`` with Shift, as Textual calls it."""
    *modifiers, last = key.split("+")
    return "+".join([*modifiers, "shift", last])


def _move(way: Way, *, select: bool) -> Action:
    return lambda editor: editor.move(way, select=select)


def _page(direction: int, *, select: bool) -> Action:
    return lambda editor: editor.page(direction, select=select)


def _delete(way: Way) -> Action:
    return lambda editor: editor.delete(way)


def _actions() -> dict[str, Action]:
    """What each key does."""
    result: dict[str, Action] = {}
    for command in commands(EDITOR):
        for key in command.keys:
            if command.id in WAYS:
                way = WAYS[command.id]
                result[key] = _move(way, select=False)
                result[_with_shift(key)] = _move(way, select=True)
            elif command.id in DELETIONS:
                result[key] = _delete(DELETIONS[command.id])
            elif command.id in ("page-up", "page-down"):
                direction = 1 if command.id == "page-down" else -1
                result[key] = _page(direction, select=False)
                result[_with_shift(key)] = _page(direction, select=True)
            else:
                result[key] = lambda editor: editor.insert("\n", key=True)
    return result


ACTION_OF: Mapping[str, Action] = _actions()
