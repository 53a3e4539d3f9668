"""What all our screens share: their commands, one line for news above the line of keys."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from textual import events
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding
from textual.screen import Screen

from tui.commands import Command, commands
from tui.frugal import Attentive
from tui.widgets.keys import Keys
from tui.widgets.notice import Mood, Notice

if TYPE_CHECKING:
    from drafts.edit import Edit
    from tui.app import QicaoApp

Result = TypeVar("Result")
AT_LAST = 2.0
"""Seconds after which a first screen is shown as it is."""


def left(screen: Screen[Any]) -> bool:
    """Whether it is no longer up; Textual 8.2.8 would take the screen below it, as two Enters close together had it."""
    return screen not in screen.app.screen_stack


class Page(Attentive, Screen[Result]):
    """A full screen. ``place`` names it in the table of commands; ``body`` is what it composes above the two lines."""

    place: ClassVar[str] = ""
    is_first = True
    """Whether the app may begin with this screen, and does not go on to another one at once."""

    def __init__(self) -> None:
        super().__init__()
        self._notice = Notice()
        self._command_of = {key: command for command in commands(self.place) for key in command.keys}
        for command in commands(self.place):
            for key in command.keys:
                self._bindings.key_to_bindings.setdefault(key, []).append(
                    Binding(key, command.action, command.name, show=False)
                )

    def compose(self) -> ComposeResult:
        yield self._notice  # first, lest all the others get another place in the order when it comes
        yield from self.body()
        yield Keys(self.offered)

    def body(self) -> ComposeResult:
        raise NotImplementedError

    @property
    def qicao(self) -> QicaoApp:
        """The app, with what it offers to screens."""
        return cast("QicaoApp", self.app)

    @property
    def offered(self) -> list[Command]:
        """The commands that are here for this login."""
        return [command for command in commands(self.place) if self.may(command.id)]

    def may(self, command_id: str) -> bool:
        """Whether this login may run the command."""
        return self.qicao.policy.allows(command_id)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        return all(self.may(command.id) for command in commands(self.place) if command.action == action)

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        return AwaitComplete() if left(self) else super().dismiss(result)

    def say(self, sentence: str, mood: Mood = Mood.NEWS) -> None:
        """Show one Chinese sentence above the line of keys, until the next key."""
        self.query_one(Notice).show(sentence, mood)

    def say_first(self, complaints: Sequence[str]) -> None:
        """Show the first of them; there may be none."""
        if complaints:
            self.say(complaints[0], Mood.WARNING)

    def on_screen_resume(self) -> None:
        if self.is_first and self.qicao.prelude is not None:
            self.call_after_refresh(self.qicao.take_over_if_complete)
            self.set_timer(AT_LAST, self.qicao.take_over)

    @property
    def is_complete(self) -> bool:
        """Whether everything that belongs on the screen at first has been drawn."""
        return True

    def catch_up(self, edits: Sequence[Edit]) -> None:
        """``edits`` were made in the draft, and written down, before there was a screen."""

    def show_safety(self) -> None:
        """How safe the last change is has changed by itself."""

    def on_key(self, event: events.Key | None = None) -> None:
        """A key that nothing has consumed, on its way to the command it is bound to."""
        self._notice.clear()
        command = self._command_of.get(event.key) if event is not None else None
        if command is not None and not self.may(command.id):
            self.say(self.qicao.policy.refusal, Mood.WARNING)

    def command_of(self, key: str) -> Callable[[], Awaitable[None]] | None:
        """What runs the command bound to ``key``, which has just been typed; None where there is none."""
        command = self._command_of.get(key)
        if command is not None:
            return partial(self._run, command.action)
        self.on_key()
        return None

    def does_at_once(self, key: str) -> bool:
        """Run the command bound to ``key`` here and now if that is a quick one; whether it was."""
        command = self._command_of.get(key)
        if command is None or not command.quick or not self.may(command.id):
            return False
        with self._notice.giving_way():
            getattr(self, f"action_{command.action}")()
        return True

    async def _run(self, action: str) -> None:
        with self._notice.giving_way():
            await self.run_action(action)
