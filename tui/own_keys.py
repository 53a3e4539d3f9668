"""The keys that a desk gives the commands, put in the place of those they have."""

from __future__ import annotations

from pathlib import Path

from tui import commands, keymap
from tui.desk import has_own_keys


def install(desk: Path) -> None:
    """Give the commands the keys of ``desk``; where its settings cannot be used, their own: the desk says why."""
    if not has_own_keys(desk):
        return
    from tui.settings import SettingsError
    from tui.settings_file import settings_of

    try:
        keys = settings_of(desk).keys
    except SettingsError:
        return
    commands.COMMANDS = keymap.rebound(commands.COMMANDS, dict(keys))
