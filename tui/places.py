"""Where each draft was last edited. Only a convenience: losing it, or failing to write it, is no error."""

from __future__ import annotations

import contextlib
from pathlib import Path

from drafts.span import Span
from tui.state_folder import state_folder

KEPT = 200
"""Drafts remembered; the ones not opened for longest go first."""


def file() -> Path:
    return state_folder() / "places.json"


def recall(draft: Path) -> int | None:
    """The code point at which ``draft`` was last edited; None where nothing is known."""
    place, _, _ = _known(draft)
    return place


def recall_area(draft: Path, digest: str) -> Span | None:
    """The stretch of ``draft`` around that place, if its file still has the bytes with this SHA-256."""
    _, area, of = _known(draft)
    return area if of == digest else None


def remember(draft: Path, offset: int, area: Span | None = None, digest: str = "") -> None:
    """``area``: around ``offset``, the part of the text as the file has it now, whose bytes have this ``digest``."""
    import json

    from drafts.whole_file import put

    known = _read()
    known.pop(_key(draft), None)
    known[_key(draft)] = offset if area is None else [offset, area.start, area.end, digest]
    kept = dict(list(known.items())[-KEPT:])
    with contextlib.suppress(OSError):
        put(file(), json.dumps(kept, ensure_ascii=False).encode("utf-8", "surrogatepass"))


def _known(draft: Path) -> tuple[int | None, Span | None, str]:
    """Place and area of ``draft`` and the digest of its file; whatever it is that has been read."""
    match _read().get(_key(draft)):
        case [int(place), int(start), int(end), str(digest)] if 0 <= start <= place <= end:
            return place, Span(start, end), digest
        case int(place) if place >= 0:
            return place, None, ""
    return None, None, ""


def _key(draft: Path) -> str:
    return str(draft.absolute())


def _read() -> dict[str, object]:
    try:
        data = file().read_bytes()
    except OSError:
        return {}
    import json

    try:
        known = json.loads(data.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        return {}
    return known if isinstance(known, dict) else {}
