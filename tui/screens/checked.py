"""A page on which somebody writes on a draft: it is checked whenever they pause."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from functools import partial

from textual import work
from textual.worker import Worker

from tui import apart
from tui.examined import Outdated, examine
from tui.frugal import LOOK, OPENING
from tui.memory import give_back
from tui.open_draft import OpenDraft
from tui.screens.page import Page

CHECK_AFTER = 0.4
"""Seconds without a change after which the draft is checked, at least."""
SLOWEST = 4
"""How many times as many it may be where keys come slowly: twice what it takes from one to the next is a pause."""


class Checked(Page[None]):
    """No key waits for any of it."""

    def __init__(self, draft: OpenDraft) -> None:
        super().__init__()
        self.draft = draft
        self._changed = self._typed = self._took = 0.0
        self._pace = 0.0
        self._following = False
        self._checking: Worker[None] | None = None

    async def draw_by_and_by(self) -> bool:
        """Show what a check has found, a little each time; whether no change has come meanwhile, which ends it."""
        raise NotImplementedError

    @property
    def is_typing(self) -> bool:
        """Whether somebody has just changed the draft, and is likely to go on."""
        return time.monotonic() - self._changed < self._pause

    @property
    def _pause(self) -> float:
        """Seconds without a change after which nobody is typing."""
        return min(max(CHECK_AFTER, 2 * self._pace), CHECK_AFTER * SLOWEST)

    def typed(self) -> None:
        """Keys have changed the draft: once they are on the screen, do what follows from that."""
        now = time.monotonic()
        gap, self._typed, self._changed = now - self._typed, now, now
        self._pace = (self._pace + gap) / 2 if gap < CHECK_AFTER * SLOWEST else 0.0
        if not self._following:
            self._following = True
            self.qicao.when_painted(self._follow)

    def _follow(self) -> None:
        self._following = False
        if self.is_attached:
            self.show_safety()
            self.check()

    def check(self) -> None:
        """Have the draft checked once nobody has changed it for a while."""
        self._changed = time.monotonic()
        if not self.draft.is_examined and (self._checking is None or self._checking.is_finished):
            self.look_into_it()

    def when_examined(self, then: Callable[[], None]) -> None:
        """Do ``then`` when all is known of the draft; of a long one that takes a while, and the screen goes on."""
        if self.draft.is_examined or not self.draft.is_long:
            then()
        else:
            self.say("这份草稿很长，正在检查，请稍等……")
            self.run_worker(self._once_examined(then), group=OPENING)

    async def _once_examined(self, then: Callable[[], None]) -> None:
        self.check()
        while not self.draft.is_examined:
            await asyncio.sleep(LOOK)
        then()

    def look_into_it(self) -> None:
        """Have it checked if nobody changes it meanwhile."""
        self._checking = self._check_when_quiet()

    @work(group="check")
    async def _check_when_quiet(self) -> None:
        first = not self.draft.is_known
        if first:
            await asyncio.to_thread(self.draft.prepare)
        if self.draft.is_long:
            (await asyncio.to_thread(self.draft.file.sparing))()
        shown = False
        while not shown:
            while not self.draft.is_examined:
                await self._look_when_quiet()
            shown = await self.draw_by_and_by()
        if first:
            self.say_first(self.draft.notices)
        give_back()

    async def _look_when_quiet(self) -> None:
        left = self._changed + max(self._pause, self._took) - time.monotonic()
        if left > 0:
            await asyncio.sleep(left)
            return
        start, snapshot = time.monotonic(), self.draft.snapshot()
        wanted = partial(self._wants, snapshot.revision)
        far = partial(apart.examined, desk=self.draft.desk, path=self.draft.path)
        look = far if self.draft.is_long else examine
        if look is far:
            give_back()  # two processes have to share what there is
        with contextlib.suppress(Outdated):
            self.draft.adopt(await asyncio.to_thread(look, snapshot, wanted=wanted))
        self._took = (time.monotonic() - start) * CHECK_AFTER

    def _wants(self, revision: int) -> bool:
        return self.is_attached and self.draft.revision == revision
