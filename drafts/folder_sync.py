"""A folder's names put on the disk: only then does a new or renamed file survive a power cut (fsync(2))."""

from __future__ import annotations

import os

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Return once the names in ``folder`` are on the disk. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
