"""The collector of garbage, which a short command does best without."""

from __future__ import annotations

import gc


def keep_what_is_loaded() -> None:
    """Let the collector of garbage, off so far, work from here on, but not look again and again at modules and tables.

    They stay to the end; to look at them takes a tenth of the time of a short command.
    """
    if not gc.get_freeze_count():
        gc.freeze()
    gc.enable()
