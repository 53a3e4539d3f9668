"""A key's wake is over when everything is done that follows from it, and no sooner."""

from __future__ import annotations

import asyncio

from textual.app import App
from textual.message import Message

from tui import wake
from tui.wake import Wake


class Later(Message):
    """Leads to others: ``more`` in all."""

    def __init__(self, more: int) -> None:
        super().__init__()
        self.more = more


class Busy(App[None]):
    done = 0

    async def on_later(self, message: Later) -> None:
        await asyncio.sleep(0.001)
        self.done += 1
        if message.more:
            self.post_message(Later(message.more - 1))
        else:
            self.call_next(self.last)

    async def last(self) -> None:
        await asyncio.sleep(0.001)
        self.done += 1


async def test_it_waits_for_what_messages_lead_to() -> None:
    wake.install()
    app, seen = Busy(), list[int]()
    async with app.run_test():
        following = Wake(lambda: seen.append(app.done))
        with following.followed():
            app.post_message(Later(3))
        assert not seen
        app.post_message(Later(50))  # nothing to do with it
        while not seen:
            await asyncio.sleep(0.001)
        assert seen[0] >= 5
        assert app.done < 50


def test_where_nothing_follows_it_is_over_at_once() -> None:
    called: list[bool] = []
    following = Wake(lambda: called.append(True))
    with following.followed():
        assert not called
    assert called == [True]
    assert following.is_over
    assert Wake.over().is_over
