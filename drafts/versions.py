"""What a draft was before each of its last saves: plain files in ``.qicao/versions/<draft's id>``.

A name is number, time and the start of the SHA-256 of what is inside, as in ``00012-20251120-140230-9f86d081884c.md``.
Numbers give the order, whatever the clock did; the time is when the text was saved.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from drafts import store
from drafts.beside import written
from drafts.sidecar import draft_id, file_id, make, place_of

KEPT = 50
"""Versions of a draft that are kept; the oldest go first."""
NAME = re.compile(r"(\d{5,9})-(\d{8}-\d{6})-([0-9a-f]{12})(?:\.\w{1,16})?")
TIME = "%Y%m%d-%H%M%S"
LATEST = 4_102_444_800
"""2100-01-01 in seconds since 1970: later times of files are mistakes, which would make no name."""


class Version(NamedTuple):
    """``short``: the first 12 digits of its digest in hex."""

    path: Path
    number: int
    when: datetime
    short: str

    def read(self) -> bytes:
        """Raises StoreError."""
        return store.read(self.path).data


def keep(draft: Path, there: store.Stored, *, link: bool = False) -> None:
    """Keep what ``there`` holds as the newest version, unless it is that already. Raises OSError.

    ``link``: it is what the file ``there.path`` holds, which the next step is going to replace; a second name will do.
    """
    folder = _folders(draft, there.data)[0]
    make(folder)
    known = sorted(_in(folder), key=_order)
    short = there.digest[:12]
    if known and known[-1].short == short and _holds(known[-1], there.data):
        return
    about = os.stat(there.path)
    number = known[-1].number + 1 if known else 1
    when = datetime.fromtimestamp(min(max(about.st_mtime, 0), LATEST)) if link else datetime.now()
    path = folder / f"{number:05d}-{when:{TIME}}-{short}{_suffix(draft)}"
    if not (link and _linked(there.path, path)):
        with written(path, there.data, about, there.path) as temp:
            os.replace(temp, path)
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    for old in known[: max(0, len(known) + 1 - KEPT)]:
        with contextlib.suppress(OSError):
            os.unlink(old.path)


def versions(draft: Path) -> list[Version]:
    """The versions there are, latest first."""
    try:
        data = store.read(draft).data
    except store.StoreError:
        data = b""
    found: list[Version] = []
    for folder in _folders(draft, data):
        with contextlib.suppress(OSError):
            found += sorted(_in(folder), key=_order, reverse=True)
    return found


def _folders(draft: Path, data: bytes) -> list[Path]:
    """Where its versions are; the second, from before it had an id of its own, only where there is a first."""
    place = place_of(draft) / "versions"
    return [place / name for name in dict.fromkeys((draft_id(draft, data), file_id(draft)))]


def _in(folder: Path) -> Iterator[Version]:
    for name in os.listdir(folder):
        match = NAME.fullmatch(name)
        if match:
            with contextlib.suppress(ValueError):
                yield Version(folder / name, int(match[1]), datetime.strptime(match[2], TIME), match[3])


def _holds(version: Version, data: bytes) -> bool:
    try:
        return version.read() == data
    except store.StoreError:
        return False


def _order(version: Version) -> tuple[int, str]:
    return version.number, version.path.name


def _suffix(draft: Path) -> str:
    return draft.suffix if re.fullmatch(r"\.\w{1,16}", draft.suffix, re.ASCII) else ""


def _linked(old: Path, new: Path) -> bool:
    """Whether ``old`` has a second name now; not every file system, nor every owner, allows it."""
    try:
        os.link(old, new, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:
        return False
    return True
