"""The branch of one draft in its desk's history: commits that are its versions."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from itertools import islice
from pathlib import Path

from drafts import locks, plain_versions, store
from drafts.history_git import Blob, Commit, ObjectID, Repository, ShaFile, Tree
from drafts.plain_versions import Plain
from drafts.sidecar import desk_of, draft_id, file_id
from drafts.typed import NamedTuple
from drafts.version import Broken, Entry, Event, Version
from drafts.visible import visible

LOOK_BACK = 30
"""Versions among which a text is looked for before it is kept as one that nobody has seen."""
TRIES = 100
UNKNOWN = "未知"
"""Who made what was not saved with qicao."""
FILE = 0o100644
SAFE = re.compile(r"[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*")
"""Ids that git takes for a name, but for ``x.lock`` and what looks like one of its own."""
SAYS = re.compile(r"^Qicao-([A-Za-z0-9]+): (.*)$", re.MULTILINE)
NOTE = 400
"""Code points of a note that are kept."""


class Said(NamedTuple):
    """A commit. ``digest``: SHA-256 of the draft's text in hex; empty where somebody else made the commit."""

    name: ObjectID
    tree: ObjectID
    parent: ObjectID | None
    number: int
    entry: Entry
    digest: str
    path: str


class Branch:
    """``path``: of the ``history.git``; ``data``: what the draft reads, or is going to."""

    def __init__(self, path: Path, draft: Path, data: bytes) -> None:
        self.name = branch_name(draft_id(draft, data))
        self._repository = Repository(path)
        self.draft, self._data = Path(os.path.realpath(draft)), data
        self._desk = desk_of(self.draft)
        self._below = _line(os.path.relpath(self.draft, self._desk))

    def versions(self) -> Iterator[Version]:
        """Latest first. Raises OSError and Broken where it does not go on."""
        with self._repository.reading():
            for said in self._chain(self._repository.tip(self.name) or self._beginning()):
                yield Version(said.number, said.entry, self._short(said), said.name.decode(), _Reader(self, said))

    def add(self, data: bytes, entry: Entry, *, once: bool) -> None:
        """Make ``data`` the latest version, and plain files those before it. Raises OSError, Broken, locks.Busy.

        ``once``: unless it is that already; of a text that was found, unless it is one of the last.
        """
        repository = self._repository
        repository.prepare(self.name)
        plain = plain_versions.left(self.draft, self._data)
        with repository.turn(self.name):
            for _ in range(TRIES):
                tip = repository.tip(self.name)
                parent = tip or self._beginning()
                taken: list[Plain] = []
                if plain:
                    parent = self._taken_in(plain, parent, taken)
                there = once and self._has(parent, data, entry.event)
                new = parent if there else self._commit(parent, data, entry)
                if new == tip or (new is not None and repository.move(self.name, tip, new)):
                    break
            else:
                raise locks.Busy
        plain_versions.remove(taken)

    # Reading

    def _chain(self, tip: ObjectID | None) -> Iterator[Said]:
        seen: set[ObjectID] = set()
        while tip is not None and tip not in seen:
            seen.add(tip)
            said = self._said(tip)
            yield said
            tip = said.parent

    def _said(self, name: ObjectID) -> Said:
        try:
            return self._read(self._repository.get(name))
        except (AttributeError, ValueError, OverflowError, TypeError) as error:
            raise Broken(f"历史库里 {name.decode()[:12]} 不是一版") from error

    @staticmethod
    def _read(commit: ShaFile) -> Said:
        """What the commit says. Raises AttributeError, ValueError, OverflowError, TypeError where it is none."""
        if not isinstance(commit, Commit):
            raise TypeError(commit.type_name)
        says = dict(SAYS.findall(commit.message.decode("utf-8", "replace")))
        event = Event(says["Event"]) if says.get("Event") in set(Event) else Event.FOUND
        by = visible(commit.author.decode("utf-8", "replace").partition(" <")[0])
        zone = timezone(timedelta(seconds=commit.author_timezone))
        when = datetime.fromtimestamp(commit.author_time, zone).astimezone()
        number = int(says["Number"][:9]) if says.get("Number", "").isdecimal() else 0
        entry = Entry(event, "" if by == UNKNOWN else by, when, visible(says.get("Note", "")))
        parent = commit.parents[0] if commit.parents else None
        return Said(
            ObjectID(commit.id), commit.tree, parent, number, entry, says.get("SHA256", ""), says.get("Path", "")
        )

    def text(self, said: Said) -> bytes:
        """The draft's bytes in that version. Raises OSError and Broken."""
        tree = self._repository.get(said.tree)
        entry = next(iter(tree.items()), None) if isinstance(tree, Tree) else None
        blob = self._repository.get(entry.sha) if entry else None
        if not isinstance(blob, Blob):
            raise Broken(f"历史库里 {said.name.decode()[:12]} 没有草稿")
        return blob.data

    def _short(self, said: Said) -> str:
        with contextlib.suppress(OSError, Broken):
            return (said.digest or store.digest(self.text(said)))[:12]
        return ""

    def _has(self, tip: ObjectID | None, data: bytes, event: Event) -> bool:
        """Whether ``data`` needs no version, being one already."""
        look = LOOK_BACK if event is Event.FOUND else 1
        with contextlib.suppress(Broken):
            for said in islice(self._chain(tip), look):
                serves = event is Event.FOUND or said.entry.event is not Event.FOUND
                if serves and said.digest == store.digest(data):
                    with contextlib.suppress(Broken, OSError):
                        return self.text(said) == data
        return False

    def _beginning(self) -> ObjectID | None:
        """The latest version of the same draft from when its id or its file had another name."""
        own = file_id(self.draft)
        here: list[tuple[int, ObjectID]] = []
        moved: list[tuple[int, ObjectID]] = []
        for branch in self._repository.branches():
            try:
                tip = self._repository.tip(branch)
                if tip is None:
                    continue
                said = self._said(tip)
                made = (round(said.entry.when.timestamp()), tip)
                if branch == own or (self.name == own and said.path == self._below):
                    here.append(made)
                elif said.digest == store.digest(self._data) and not (self._desk / said.path).exists():
                    moved.append(made)
            except (Broken, OSError):
                if branch == own:
                    raise
        if not here and len(moved) != 1:
            return None
        return max(here or moved)[1]

    # Writing

    def _taken_in(self, plain: Sequence[Plain], tip: ObjectID | None, taken: list[Plain]) -> ObjectID | None:
        """Commits for the plain files that have none; ``taken`` gets those that have one now. The others stay."""
        there = {(said.digest[:12], said.entry.when) for said in self._chain(tip)}
        for old in plain:
            with contextlib.suppress(store.StoreError):
                if (old.short, old.when) not in there:
                    tip = self._commit(tip, old.read(), Entry(Event.SAVE, "", old.when), old.number)
                taken.append(old)
        return tip

    def _commit(self, parent: ObjectID | None, data: bytes, entry: Entry, number: int = 1) -> ObjectID:
        """Put a version on the disk, which is on no branch yet. ``number``: at least that one."""
        about = os.stat(self.draft) if self.draft.exists() else None
        blob = Blob.from_string(data)
        tree = Tree()
        tree.add(_entry_name(self.draft), FILE, ObjectID(blob.id))
        commit = Commit()
        commit.tree, commit.parents = ObjectID(tree.id), [parent] if parent else []
        zone = entry.when.utcoffset() or timedelta()
        commit.author = commit.committer = _who(entry.by)
        commit.author_time = commit.commit_time = max(0, int(entry.when.timestamp()))
        commit.author_timezone = commit.commit_timezone = int(zone.total_seconds()) // 60 * 60
        number = max(number, self._number(parent) + 1)
        commit.message = self._message(entry, number, store.digest(data)).encode("utf-8", "replace")
        self._repository.add(blob, about, self.draft if about else None)
        for thing in (tree, commit):  # these say nothing of the text; whoever may write here has to read them
            self._repository.add(thing, None, None)
        return ObjectID(commit.id)

    def _number(self, tip: ObjectID | None) -> int:
        """Of the latest version; 0 where nobody knows."""
        with contextlib.suppress(Broken):
            last = next(self._chain(tip), None)
            return last.number or sum(1 for _ in self._chain(tip)) if last else 0
        return 0

    def _message(self, entry: Entry, number: int, digest: str) -> str:
        note = _line(entry.note)[:NOTE]
        says = {"Event": entry.event, "Number": number, "SHA256": digest, "Path": self._below, "Note": note}
        lines = [f"Qicao-{key}: {value}" for key, value in says.items() if value]
        subject = f"第 {number} 版 {entry.event.words} {_line(self.draft.name)}{f'：{note}' if note else ''}"
        return "\n".join([subject, "", *lines, ""])


class _Reader:
    """Reads one version when asked."""

    def __init__(self, branch: Branch, said: Said) -> None:
        self._branch, self._said = branch, said

    def __call__(self) -> bytes:
        """Raises StoreError."""
        try:
            return self._branch.text(self._said)
        except OSError as error:
            raise store.StoreError(self._branch.draft, f"这一版读不出来：{store.reason(error)}") from error
        except Broken as error:
            raise store.StoreError(self._branch.draft, f"这一版读不出来：{error}") from error


def branch_name(own: str) -> str:
    """The branch for a draft's id: the id, or 24 digits for one that git would not take."""
    fits = SAFE.fullmatch(own) and not own.endswith(".lock") and own != "HEAD" and len(own) != 40
    return own if fits else store.digest(own.encode())[:24]


def _line(words: str) -> str:
    return visible(" ".join(words.split()))


def _who(by: str) -> bytes:
    name = re.sub(r"[<>\s\0]+", " ", by).strip() or UNKNOWN
    host = re.sub(r"[^\w.-]", "", os.uname().nodename) or "localhost"
    return f"{name} <{name.replace(' ', '.')}@{host}>".encode("utf-8", "replace")


def _entry_name(draft: Path) -> bytes:
    """The file's name in the version; git has its own meaning for some."""
    name = draft.name
    odd = name.startswith(".") or name.casefold().startswith("git~") or visible(name) != name
    return b"draft.md" if odd else os.fsencode(name)
