"""Questions that were answered once and are not asked again. Only a convenience: losing it is no error."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from tui.state_folder import state_folder

KEPT = 200
"""Drafts remembered; the ones answered longest ago go first."""


def file() -> Path:
    return state_folder() / "asked"


def before(draft: Path) -> bool:
    """Whether the line ends of ``draft`` are to stay as they are."""
    return _key(draft) in _read()


def remember(draft: Path) -> None:
    from drafts.whole_file import put

    kept = [*(known for known in _read() if known != _key(draft)), _key(draft)][-KEPT:]
    with contextlib.suppress(OSError):
        put(file(), b"\0".join(kept))


def _key(draft: Path) -> bytes:
    return os.fsencode(draft.absolute())


def _read() -> list[bytes]:
    try:
        return file().read_bytes().split(b"\0")
    except OSError:
        return []
