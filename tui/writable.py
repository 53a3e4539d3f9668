"""Whether a draft can be saved, asked before the first key is typed into it."""

from __future__ import annotations

import os
from pathlib import Path


def unwritable(path: Path) -> str:
    """Why the file at ``path`` could not be saved, a Chinese sentence without full stop; empty where it could."""
    real = Path(os.path.realpath(path))
    if not _may(real, os.W_OK):
        return f"这份文件是只读的，或者你没有改它的权限（{_owner(real)}）"
    if not _may(real.parent, os.W_OK | os.X_OK):
        return f"它所在的文件夹不让你写，存不进去（{_owner(real.parent)}）"
    return ""


def _may(path: Path, how: int) -> bool:
    return os.access(path, how, effective_ids=os.access in os.supports_effective_ids)


def _owner(path: Path) -> str:
    try:
        return f"主人是 {path.owner()}"
    except (OSError, KeyError):
        return "主人不明"
