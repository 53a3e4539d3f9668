"""Settings without effect: what is allowed and never stands anywhere, and globs that mean no file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tui.cli.gather import Gathered
from tui.cli.scope import desk_around, own_settings
from tui.desk import SETTINGS
from tui.settings import Settings, relative


def idle(gathered: Gathered, used: set[str]) -> list[str]:
    """Sentences about every desk that is one of the folders looked at, each with file, line and column."""
    found: list[str] = []
    for folder in map(Path, gathered.folders):
        if os.path.isfile(folder / SETTINGS):
            settings = own_settings(desk_around(str(folder)))
            found += _idle(settings, [relative(path, folder) for path in gathered.files], used)
    return found


def _idle(settings: Settings, files: list[str], used: set[str]) -> Iterator[str]:
    from datetime import date

    from sections.allow import expired
    from tui.globs import fits

    allowed = [*settings.allow, *(allowance for entry in settings.files for allowance in entry.allow)]
    gone = expired(allowed, date.today())
    for allowance in allowed:
        if allowance in gone:
            yield f"{allowance.place}: “{allowance.text}”放过到 {allowance.until} 为止，已经过期，不再有效"
        elif allowance.mark not in used:
            yield f"{allowance.place}: “{allowance.text}”没有放过任何问题，可以删去"
    for entry in settings.files:
        if not any(fits(path, entry.glob) for path in files):
            yield f"{entry.place}: “{entry.glob}”不指任何文件，请核对"
