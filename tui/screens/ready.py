"""Keys wait for the screen that comes to the front: Textual 8.2.8 would give them to nobody."""

from __future__ import annotations

import asyncio
import time
from typing import Any
from weakref import WeakSet

from textual.screen import Screen

PATIENCE = 1.0
"""Seconds after which a screen gets its keys as it is."""
LOOK = 0.002
"""Seconds from one look to the next."""
_known: WeakSet[Screen[Any]] = WeakSet()


async def ready(screen: Screen[Any]) -> None:
    """Return when ``screen`` is there and knows where keys go; only the first time this takes any."""
    if screen in _known:
        return
    until = time.monotonic() + PATIENCE
    while not _takes_keys(screen) and time.monotonic() < until:
        await asyncio.sleep(LOOK)
    _known.add(screen)


def _takes_keys(screen: Screen[Any]) -> bool:
    return screen.is_mounted and (screen.focused is not None or not screen.focus_chain)
