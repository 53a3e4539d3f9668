"""Where the events about a draft lie: a file each, written once, so that no two people ever write the same one.

``review/<id>/<event>.json`` holds an event, ``base/<SHA-256>`` a text that events are about, both below the desk's
``.qicao``. A draft's folder is found by the name it was made for, or, once renamed, by the text.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from drafts import store
from drafts.comments import NAME, Event, EventError, read, written
from drafts.front import SIZE_LIMIT
from drafts.sidecar import desk_of, draft_id, make, place_of
from drafts.visible import visible

EVENT_LIMIT = 100_000
"""Events about one draft that are read."""
BASE = re.compile(r"[0-9a-f]{64}")
SAME = 0.95
"""Likeness (2 × common / sum of lengths) from which a text is the draft of another name; last year's is less alike."""
CLEAR = 0.05
"""By how much it has to lie above the next."""


class Held(NamedTuple):
    """``events`` by id, which is by time. ``problems``: Chinese sentences about files that are none."""

    events: tuple[Event, ...]
    problems: tuple[str, ...]


def digest(text: str) -> str:
    """SHA-256 in hex of ``text`` in UTF-8: the name of a base."""
    return store.digest(text.encode("utf-8", "surrogatepass"))


def new_id() -> str:
    """An id for an event that is made now; later ones sort behind."""
    return f"{time.time_ns() // 1_000_000:012x}-{secrets.token_hex(8)}"


class ReviewFolder:
    """The events about one draft; nothing is made before the first. ``place``: the desk's ``.qicao``.

    ``left``: the folder of the same draft under its old name, which the first event that is written takes over.
    """

    def __init__(self, place: Path, name: str, left: Path | None = None) -> None:
        self.own = place / "review" / name
        self._left = left
        self._bases = place / "base"

    @property
    def path(self) -> Path:
        """Where the events are now."""
        return self._left or self.own

    def held(self) -> Held:
        """All events. Never raises for what is wrong with one of them. Raises StoreError."""
        events: list[Event] = []
        problems: list[str] = []
        for name in self._names():
            path = self.path / f"{name}.json"
            try:
                event = read(store.read(path).data)
            except store.StoreError as error:
                problems.append(str(error))
            except EventError as error:
                problems.append(f"{visible(str(path))}：{error}，没有算进批注里；请把这个文件移走。")
            else:
                if event.id == name:
                    events.append(event)
                else:
                    problems.append(
                        f"{visible(str(path))}：文件名和里面的标识不一致，没有算进批注里；请把这个文件移走。"
                    )
        return Held(tuple(events), tuple(problems))

    def add(self, event: Event) -> None:
        """Write the event; it is there, durably and whole, or StoreError is raised."""
        if self._left is not None:
            with contextlib.suppress(OSError):
                os.rename(self._left, self.own)
            self._left = None
        self._write(self.own / f"{event.id}.json", written(event))

    def keep(self, text: str) -> str:
        """Keep a text that an event is about; its digest. Raises StoreError."""
        name = digest(text)
        if not os.path.exists(self._bases / name):
            with contextlib.suppress(store.Conflict):
                self._write(self._bases / name, text.encode("utf-8", "surrogatepass"))
        return name

    def kept(self, base: str) -> str | None:
        """The text with this digest; None where it is lost or not what its name says."""
        if not BASE.fullmatch(base):
            return None
        try:
            text = store.read(self._bases / base).data.decode("utf-8", "surrogatepass")
        except (store.StoreError, UnicodeDecodeError):
            return None
        return text if digest(text) == base else None

    def _names(self) -> Iterator[str]:
        try:
            names = sorted(name[:-5] for name in os.listdir(self.path) if name.endswith(".json"))
        except FileNotFoundError:
            return
        except OSError as error:
            raise store.StoreError(self.path, f"批注读不出来：{error.strerror}") from error
        yield from [name for name in names if NAME.fullmatch(name)][:EVENT_LIMIT]

    def _write(self, path: Path, data: bytes) -> None:
        try:
            make(path.parent)
            store.save(path, data, expected=None, history=False)
        except OSError as error:
            raise store.StoreError(path, f"批注没有存上：{error.strerror}") from error


def folder_of(draft: Path, text: str) -> ReviewFolder:
    """The folder with the events about ``draft``, which now reads ``text`` (line ends as ``\\n``).

    It is the one of the draft's id; where there is none, the one whose draft has gone from its path and read the
    same or clearly most like it when something was last said.
    """
    place = place_of(draft)
    own = ReviewFolder(place, draft_id(draft, text[: 2 * SIZE_LIMIT].encode("utf-8", "surrogatepass")))
    if _is_there(own.own):
        return own
    alike = sorted(_orphans(place, text))
    if not alike or (len(alike) > 1 and alike[-1][0] - alike[-2][0] < CLEAR):
        return own
    return ReviewFolder(place, own.own.name, place / "review" / alike[-1][1])


def _is_there(path: Path) -> bool:
    """Whether there is such a file or folder. Raises StoreError where nobody can tell."""
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False
    except OSError as error:
        raise store.StoreError(path, f"批注读不出来：{error.strerror}") from error
    return True


def below(draft: Path) -> str:
    """The path of ``draft`` as seen from its desk."""
    real = Path(os.path.realpath(draft))
    return os.path.relpath(real, desk_of(real))


def _orphans(place: Path, text: str) -> Iterator[tuple[float, str]]:
    """Folders whose draft is not where it was, by name, and how alike the texts are (from SAME on)."""
    from rapidfuzz.distance import Indel

    try:
        names = sorted(os.listdir(place / "review"))
    except OSError:
        return
    for name in names:
        folder = ReviewFolder(place, name)
        with contextlib.suppress(store.StoreError):
            last = next((e for e in reversed(folder.held().events) if e.draft and _base(e)), None)
            if last is None or _is_there(place.parent / last.draft):
                continue
            if _base(last) == digest(text):
                yield 1.0 + CLEAR, name
            elif (old := folder.kept(_base(last))) is not None:
                alike = Indel.normalized_similarity(old, text)
                if alike >= SAME:
                    yield alike, name


def _base(event: Event) -> str:
    return event.anchor.base if event.anchor else event.base
