"""Versions that earlier releases kept: plain files in ``.qicao/versions/<draft's id>``, to be read and taken in.

A name is number, time and the start of the SHA-256 of what is inside, as in ``00012-20251120-140230-9f86d081884c.md``.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from drafts import store
from drafts.sidecar import draft_id, file_id, place_of
from drafts.typed import NamedTuple

NAME = re.compile(r"(\d{5,9})-(\d{8}-\d{6})-([0-9a-f]{12})(?:\.\w{1,16})?")
TIME = "%Y%m%d-%H%M%S"


class Plain(NamedTuple):
    """``short``: the first 12 digits of its digest in hex, as its name says."""

    path: Path
    number: int
    when: datetime
    short: str

    def read(self) -> bytes:
        """Raises StoreError."""
        return store.read(self.path).data


def left(draft: Path, data: bytes) -> list[Plain]:
    """Those of the draft that reads ``data``, oldest first; those from before it had an id of its own before them."""
    place = place_of(draft) / "versions"
    found: list[Plain] = []
    for name in dict.fromkeys((file_id(draft), draft_id(draft, data))):
        with contextlib.suppress(OSError):
            found += sorted(_in(place / name), key=lambda plain: (plain.number, plain.path.name))
    return found


def remove(taken: Iterable[Plain]) -> None:
    """They are in the history now."""
    for plain in taken:
        with contextlib.suppress(OSError):
            os.unlink(plain.path)
            os.rmdir(plain.path.parent)  # until it is empty this fails


def _in(folder: Path) -> list[Plain]:
    found = []
    for name in os.listdir(folder):
        match = NAME.fullmatch(name)
        if match:
            with contextlib.suppress(ValueError, OverflowError):
                when = datetime.strptime(match[2], TIME).astimezone()
                found.append(Plain(folder / name, int(match[1]), when, match[3]))
    return found
