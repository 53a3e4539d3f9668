"""What follows from a key: the messages that its handling sends, and those that theirs send, until none is left."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import Any

from textual._callback import invoke
from textual.message import Message
from textual.message_pump import MessagePump

_now: ContextVar[Wake | None] = ContextVar("_now", default=None)
"""What the message that is being handled follows from."""
_post: Callable[[MessagePump, Message], bool] = MessagePump.post_message
_dispatch: Callable[[MessagePump, Message], Awaitable[None]] = MessagePump._dispatch_message
_call_next: Callable[..., None] = MessagePump.call_next


class Wake:
    """``then`` is called when all is over. ``steps``: how far it has got."""

    def __init__(self, then: Callable[[], None]) -> None:
        self._then = then
        self._left = self.steps = 0

    @classmethod
    def over(cls) -> Wake:
        """One of which nothing is left."""
        result = cls(lambda: None)
        with result.followed():
            return result

    @property
    def is_over(self) -> bool:
        return self.steps > 0 and not self._left

    @contextmanager
    def followed(self) -> Iterator[None]:
        """Whatever is sent meanwhile follows from it."""
        self.expect()
        before = _now.set(self)
        try:
            yield
        finally:
            _now.reset(before)
            self.done()

    def expect(self) -> None:
        self._left += 1

    def done(self) -> None:
        """One of what was to be expected."""
        self._left -= 1
        self.steps += 1
        if not self._left:
            self._then()


def install() -> None:
    """Keep account of messages from now on. Doing it again does nothing."""
    setattr(MessagePump, "post_message", _posted)  # noqa: B010 - a patch, and no subclass of anything
    setattr(MessagePump, "_dispatch_message", _dispatched)  # noqa: B010
    setattr(MessagePump, "call_next", _called_next)  # noqa: B010


def _current() -> Wake | None:
    wake = _now.get()
    return None if wake is None or wake.is_over else wake


def _posted(pump: MessagePump, message: Message) -> bool:
    posted, wake = _post(pump, message), _current()
    if wake is not None and posted and _will_be_handled(pump, message):
        vars(message)["wake"] = wake
        wake.expect()
    return posted


def _will_be_handled(pump: MessagePump, message: Message) -> bool:
    """Messages that replace each other may never be; what a thread sends is its own affair."""
    return not message.can_replace(message) and threading.get_ident() == pump._thread_id


async def _dispatched(pump: MessagePump, message: Message) -> None:
    wake: Wake | None = vars(message).pop("wake", None)
    before = _now.set(wake)
    try:
        await _dispatch(pump, message)
    finally:
        _now.reset(before)
        if wake is not None:
            wake.done()


def _called_next(pump: MessagePump, callback: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
    wake = _current()
    if wake is None:
        _call_next(pump, callback, *args, **kwargs)
        return

    async def called() -> None:
        with wake.followed():
            wake.done()
            await invoke(partial(callback, *args, **kwargs))

    wake.expect()
    _call_next(pump, called)
