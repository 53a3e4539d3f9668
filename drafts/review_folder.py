"""Where the events about a draft lie: a file each, written once, so that no two people ever write the same one.

``review/<id>/<event>.json`` holds an event, ``base/<SHA-256>`` a text that events are about, both below the desk's
``.qicao``. A draft's folder is found by the name it was made for, or, once renamed, by the text.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from drafts import store
from drafts.causes import cause
from drafts.comments import NAME, Event, EventError, read, written
from drafts.decode import DecodeError, decode
from drafts.front import SIZE_LIMIT
from drafts.lineends import normalise
from drafts.modes import share
from drafts.saving import save
from drafts.sidecar import desk_of, draft_id, make, place_of
from drafts.typed import NamedTuple
from drafts.visible import visible

EVENT_LIMIT = 100_000
"""Events about one draft that are read."""
BASE = re.compile(r"[0-9a-f]{64}")
OF_A_PATH = re.compile(r"[0-9a-f]{24}")
"""Folders of drafts without an id of their own; those with one keep theirs whatever they are called."""
WHOSE = "draft"
"""Holds where a draft is that was renamed after the last event."""
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
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    return f"{milliseconds:012x}-{rest:05x}{os.urandom(6).hex()[1:]}"


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

    def claim(self, draft: str) -> None:
        """Take the folder under the old name for ``draft``, a path below the desk; leave it where that cannot be."""
        if self._left is None:
            return
        with contextlib.suppress(OSError):
            os.rename(self._left, self.own)
        if os.path.isdir(self.own):
            self._left = None
            there = self.own / WHOSE
            with contextlib.suppress(store.StoreError):
                known = store.read(there).digest if os.path.lexists(there) else None
                save(there, draft.encode("utf-8", "surrogateescape"), expected=known, history=False)

    def last(self) -> tuple[str, str]:
        """Where the draft was last known, below the desk, and the digest of what it read then; empty: nobody knows."""
        for name in sorted(self._names(), reverse=True):
            with contextlib.suppress(store.StoreError, EventError):
                event = read(store.read(self.path / f"{name}.json").data)
                if event.draft and (base := event.anchor.base if event.anchor else event.base):
                    return self._whose() or event.draft, base
        return "", ""

    def _whose(self) -> str:
        try:
            return store.read(self.path / WHOSE).data.decode("utf-8", "surrogateescape")
        except store.StoreError:
            return ""

    def add(self, event: Event) -> None:
        """Write the event; it is there, durably and whole, or StoreError is raised."""
        self.claim(event.draft)
        self._left = None
        self._write(self.own / f"{event.id}.json", written(event))

    def add_all(self, events: Sequence[Event]) -> None:
        """As ``add``, many at once, such as the comments of a Word document: durable together, not one by one."""
        if not events:
            return
        self.claim(events[0].draft)
        self._left = None
        try:
            make(self.own)
            for event in events:
                with open(self._unready(event), "xb") as file:
                    share(file.fileno(), self.own)
                    file.write(written(event))
            os.sync()
            for event in events:
                os.rename(self._unready(event), self.own / f"{event.id}.json")
            os.sync()
        except OSError as error:
            for event in events:
                with contextlib.suppress(OSError):
                    os.unlink(self._unready(event))
            raise store.StoreError(self.own, f"批注没有存上：{cause(error)}") from error

    def _unready(self, event: Event) -> Path:
        return self.own / f".{event.id}"

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
            raise store.StoreError(self.path, f"批注读不出来：{cause(error)}") from error
        yield from [name for name in names if NAME.fullmatch(name)][:EVENT_LIMIT]

    def _write(self, path: Path, data: bytes) -> None:
        try:
            make(path.parent)
            save(path, data, expected=None, history=False)
        except OSError as error:
            raise store.StoreError(path, f"批注没有存上：{cause(error)}") from error


def folder_of(draft: Path, text: str) -> ReviewFolder:
    """The folder with the events about ``draft``, which now reads ``text`` (line ends as ``\\n``).

    It is the one of the draft's id; where there is none, the one whose draft has gone from its path and read the
    same or clearly most like it when something was last said. That becomes the draft's own at once, so that it stays
    so however the text goes on, unless ``draft`` is the copy and another file the one that was renamed.
    """
    place = place_of(draft)
    own = own_folder(draft, text)
    if _is_there(own.own):
        return own
    alike = sorted(_orphans(place, text)) if os.path.exists(draft) else []
    if not alike or (len(alike) > 1 and alike[-1][0] - alike[-2][0] < CLEAR):
        return own
    left = ReviewFolder(place, alike[-1][1])
    if _is_renamed_elsewhere(draft, digest(text), left):
        return own
    folder = ReviewFolder(place, own.own.name, left.own)
    folder.claim(below(draft))
    return folder


def own_folder(draft: Path, text: str) -> ReviewFolder:
    """The folder of the draft's id, wherever it was before; it may not be there."""
    name = draft_id(draft, text[: 2 * SIZE_LIMIT].encode("utf-8", "surrogatepass"))
    return ReviewFolder(place_of(draft), name)


def _is_renamed_elsewhere(draft: Path, now: str, left: ReviewFolder) -> bool:
    """Whether another file beside ``draft``, whose text has the digest ``now``, is rather the one that was renamed.

    That one reads as it did, and was last changed before ``draft``: who renames a file does not change it, who
    copies it makes a new one.
    """
    _, base = left.last()
    mine = os.stat(draft)
    for entry in sorted(os.scandir(draft.parent), key=lambda entry: entry.name):
        other = Path(entry.path)
        if other.suffix != draft.suffix or not entry.is_file(follow_symlinks=False) or entry.inode() == mine.st_ino:
            continue
        about = entry.stat(follow_symlinks=False)
        if abs(about.st_size - mine.st_size) > mine.st_size * 2 * (1 - SAME):
            continue
        with contextlib.suppress(store.StoreError, DecodeError):
            text = normalise(decode(store.read(other).data).text)[0]
            older = (about.st_mtime_ns, other.name) < (mine.st_mtime_ns, draft.name)
            if digest(text) == base and (now != base or older) and not _is_there(own_folder(other, text).own):
                return True
    return False


def _is_there(path: Path) -> bool:
    """Whether there is such a file or folder. Raises StoreError where nobody can tell."""
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False
    except OSError as error:
        raise store.StoreError(path, f"批注读不出来：{cause(error)}") from error
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
    for name in filter(OF_A_PATH.fullmatch, names):
        folder = ReviewFolder(place, name)
        with contextlib.suppress(store.StoreError):
            draft, base = folder.last()
            if not draft or _is_there(place.parent / draft):
                continue
            if base == digest(text):
                yield 1.0 + CLEAR, name
            elif (old := folder.kept(base)) is not None:
                alike = Indel.normalized_similarity(old, text, score_cutoff=SAME)
                if alike >= SAME:
                    yield alike, name
