"""Where each draft was last edited. Only a convenience: losing it, or failing to write it, is no error."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

from tui.state_folder import state_folder

KEPT = 200
"""Drafts remembered; the ones not opened for longest go first."""


def file() -> Path:
    return state_folder() / "places.json"


def recall(draft: Path) -> int | None:
    """The code point at which ``draft`` was last edited; None where nothing is known."""
    place = _read().get(_key(draft))
    return place if isinstance(place, int) and place >= 0 else None


def remember(draft: Path, offset: int) -> None:
    known = _read()
    known.pop(_key(draft), None)
    known[_key(draft)] = offset
    kept = dict(list(known.items())[-KEPT:])
    with contextlib.suppress(OSError):
        path = file()
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = path.with_name(f"{path.name}.{os.getpid()}")
        beside.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8", errors="surrogatepass")
        beside.replace(path)


def _key(draft: Path) -> str:
    return str(draft.absolute())


def _read() -> dict[str, object]:
    try:
        known = json.loads(file().read_text(encoding="utf-8", errors="surrogatepass"))
    except (OSError, ValueError, RecursionError):
        return {}
    return known if isinstance(known, dict) else {}
