"""The editor of one stretch of a draft: what it shows and how it is used. It asks before it changes anything."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from textual import events

from drafts.edit import Edit
from drafts.span import Span
from tui.editing.caret import Caret
from tui.inert import typed
from tui.widgets.editor_keys import ACTION_OF
from tui.widgets.text_view import TextView
from tui.widgets.written import written

TURNS = 6
"""Turns of the event loop that a key which was read takes to get here."""
BURST = 0.02
"""Seconds within which keys are not those of a person but of an input method, or of a terminal that pastes."""


class Editor(TextView):
    """Positions: code points of the loaded text.

    ``on_edit`` is asked to make an edit, with where the caret was and whether one key made it; unless it loads another
    text meanwhile, the edit is then made here too. ``on_move`` hears of each move of the caret that is none of an edit.
    ``on_key`` hears of every key first, and answers what the screen does for it, which is then done, or None; what of
    that takes no time ``at_once`` does there and then, and says whether it did.

    Keys are handled one after the other, also those of a burst, so that a key never overtakes the one before; the
    characters of a burst are put in together. Keys that were on their way here when another screen came to the front
    go there.
    """

    def __init__(
        self,
        on_edit: Callable[[Edit, int, bool], None],
        on_move: Callable[[int], None],
        on_key: Callable[[str], Callable[[], Awaitable[None]] | None],
        at_once: Callable[[str], bool] = lambda key: False,
    ) -> None:
        super().__init__(on_move)
        self._on_edit, self._hear_key, self._command_at_once = on_edit, on_key, at_once
        self._last_key = 0.0

    def replace(self, start: int, end: int, text: str, *, key: bool = False) -> bool:
        """Ask for an edit and make it; the cursor goes behind ``text``. Returns whether it was made here.

        ``key``: keys made it, one after the other, rather than a command.
        """
        text = typed(text)
        if start == end and not text:
            return False
        edit, body = Edit(start, end, text), self._body
        self._on_edit(edit, self._caret.at, key)
        if body is not self._body:
            return False
        body.replace(start, end, text)
        self._pairs.moved(edit)
        self._caret.go(start + len(text))
        self._show_caret()
        return True

    def insert(self, text: str, *, key: bool = False) -> None:
        """Put ``text`` in place of what is selected."""
        span = self.selected
        self.replace(span.start, span.end, text, key=key)

    def rewrite(self, way: Callable[[str], str]) -> bool:
        """Put ``way`` of what is selected, else of the paragraph, in its place; whether that changes anything."""
        if not len(self.selected):
            self._caret.take_paragraph()
        span, old = self.selected, self.selected_text
        new = way(old)
        if new == old:
            return False
        self.replace(span.start, span.end, new)
        return True

    # Keys

    def at_once(self, keys: Sequence[events.Key]) -> int:
        """Keys of the editor's own, and quick commands; any other, and what comes after it, goes the long way."""
        if len(keys) == 1:
            return self._handled(keys)
        with self.painting_once():
            return self._handled(keys)

    def _handled(self, keys: Sequence[events.Key]) -> int:
        done = 0
        while done < len(keys) and self.screen.focused is self:
            first, text = keys[done], ""
            command = self._hear_key(first.key)
            while command is None and done < len(keys) and (char := written(keys[done])):
                text += char
                done += 1
            if text:
                self._type(first, text)
            elif self._command_at_once(first.key) if command is not None else self._act(first):
                done += 1
            else:
                break
        return done

    async def _on_key(self, event: events.Key) -> None:
        event.stop()
        event.prevent_default()
        if self.screen.focused is not self or self.screen is not self.app.screen:
            self.app.post_message(events.Key(event.key, event.character))
        elif (command := self._hear_key(event.key)) is not None:
            await command()
        elif char := written(event):
            self._type(event, await self._burst(char))
        elif not self._act(event):
            event.stop(False)
            event.prevent_default(False)

    def _act(self, event: events.Key) -> bool:
        """Do what the key does here, if anything; whether it does."""
        action = ACTION_OF.get(event.key)
        if action is not None:
            self._last_key = event.time
            action(self)
        return action is not None

    async def _burst(self, text: str) -> str:
        """``text`` and the characters that come with it: they are on their way here from the thread that reads."""
        for _ in range(TURNS):
            await asyncio.sleep(0)
            while isinstance(key := self._peek_message(), events.Key) and (char := written(key)):
                await self._get_message()
                text += char
        return text

    def _type(self, event: events.Key, text: str) -> None:
        """What was typed, alone or in a burst; marks in pairs only where a person types them one by one."""
        alone = len(text) == 1 and event.time - self._last_key > BURST
        self._last_key = event.time
        span, at = self.selected, self.selected.end
        number, column = self._body.place(at)
        behind = self._body[number].text[column : column + 1]
        if span.start == at and self._pairs.steps_over(behind, at) and (before := text.find(behind)) >= 0:
            self.insert(text[:before], key=True)
            self._caret.go(at + before + 1)
            self._moved()
            self.insert(text[before + 1 :], key=True)
        elif alone and span.start == at and (closer := self._pairs.closer(text, behind)):
            if self.replace(at, at, text + closer, key=True):
                self._caret.go(at + 1)
                self._pairs.put_in(at + 1)
                self._show_caret()
        else:
            self.replace(span.start, at, text, key=True)

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        self.insert(event.text)

    def delete(self, way: Callable[[Caret, bool], None]) -> None:
        """Delete what is selected, or what ``way`` passes; with a mark just typed the one that was put in for it."""
        span, paired = self.selected, False
        if not len(span):
            probe = Caret(self._body, self._caret.at)
            probe.late = self._caret.late
            way(probe, True)
            span = probe.selected
            number, column = self._body.place(self._caret.at)
            around = self._body[number].text[max(column - 1, 0) : column + 1]
            paired = span.end == self._caret.at and self._pairs.encloses(around[:1], around[1:], span.end)
        self.replace(span.start, span.end + paired, "", key=span.end - span.start == 1)

    # The clipboard

    def copy(self) -> None:
        if len(self.selected):
            self.app.copy_to_clipboard(self.selected_text)

    def cut(self) -> None:
        """Cut what is selected, else the paragraph."""
        if not len(self.selected):
            self._caret.take_paragraph()
        self.copy()
        self.replace(self.selected.start, self.selected.end, "")

    def paste(self) -> None:
        self.insert(self.app.clipboard)

    def select_all(self) -> None:
        self.select(Span(0, len(self._body)))
