"""Keeping every change of an open draft in a journal, and knowing how safe it is. No screen in it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from threading import Event, Lock, Thread

from drafts.edit import Edit
from drafts.journal import Journal, JournalError
from drafts.lineends import LineEnds
from drafts.typed import TYPE_CHECKING
from tui.draft_file import DraftFile
from tui.state_folder import journals

if TYPE_CHECKING:
    from drafts.edit import Pieces

SYNC_EVERY = 0.2
"""Seconds at least from one sync to the next while there is something to sync."""


class Safety(StrEnum):
    """What happens to the last change if the program is killed, or the power fails, now."""

    WRITTEN = "written"
    """Survives the end of the program."""
    SYNCED = "synced"
    """Survives a power cut."""
    UNPROTECTED = "unprotected"
    """Is lost."""


def folder() -> Path:
    """Where this user's journals are, outside any desk."""
    return journals()


class Protection:
    """The journal of one open draft: begun at the first change, gone when the file has everything.

    A journal that could not be written any further is never continued, since it has a hole then: the next change begins
    a new one with the whole text. ``on_change`` is called, from any thread, when ``safety`` has changed by itself.
    ``when_painted`` calls what it is given in a moment, lest a key wait for what can be done when it is seen.
    """

    def __init__(self, file: DraftFile, where: Path | None = None) -> None:
        """``where``: folder of the journals; None: the user's own."""
        self._file = file
        self._where = where
        self._journal: Journal | None = None
        self._outdated: list[Journal] = []
        self._lock = Lock()
        self._wake = Event()
        self._thread: Thread | None = None
        self._written = self._synced = 0
        self._failed = False
        self._closed = False
        self.problem = ""
        """Why the last change is not protected, a Chinese sentence; empty: it is."""
        self.on_change: Callable[[], None] = lambda: None
        self.when_painted: Callable[[Callable[[], None]], None] = lambda wake: wake()

    @property
    def safety(self) -> Safety:
        if self.problem:
            return Safety.UNPROTECTED
        return Safety.SYNCED if self._synced >= self._written else Safety.WRITTEN

    # While writing

    def write(self, text: Pieces, ends: LineEnds, edits: tuple[Edit, ...], after: LineEnds) -> None:
        """Write down a change that is about to be made to ``text`` with ``ends``; ``after``: line ends after it.

        Never raises: where it cannot be done, ``problem`` says so.
        """
        was = self.safety
        try:
            self._have_journal(text, ends)
            assert self._journal is not None
            expected = ends.edited(text, *edits)
            self._journal.write(edits, None if after == expected else after)
        except JournalError as error:
            self.problem = str(error)
            self._put_aside()
        else:
            self.problem = ""
            self._written += 1
            self.when_painted(self._follow_up)
        if Safety.UNPROTECTED in (was, self.safety) and was is not self.safety:
            self.on_change()

    def _follow_up(self) -> None:
        """What can wait until a change is seen: the rest of a journal just begun, and the thread that syncs."""
        try:
            if self._journal is not None:
                self._journal.complete()
        except JournalError as error:
            self.problem = str(error)
            self._put_aside()
            self.on_change()
        self._wake.set()

    def _have_journal(self, text: Pieces, ends: LineEnds) -> None:
        """Begin a journal where there is none that can go on. Raises JournalError."""
        if self._failed:
            self._put_aside()
        if self._journal is None:
            self._journal = self._begun(str(text), ends)
            self._failed = False
            self._drop_outdated()
        elif self._journal.is_long:
            with contextlib.suppress(JournalError):
                new = self._begun(str(text), ends)
                self._outdated.append(self._journal)
                self._journal = new
                self._drop_outdated()

    def _begun(self, text: str, ends: LineEnds) -> Journal:
        """A new journal for the present text, on the disk if it is to take the place of another."""
        where, file = self._where or folder(), self._file
        plain = not file.says(text, ends)
        if not plain:
            journal = Journal.begin(where, file.path, file.data, later=True)
        else:
            data = text.encode("utf-8", "surrogatepass")
            journal = Journal.begin(where, file.path, data, file=file.digest, plain=True)
        try:
            if plain:
                journal.write((), ends)
            if self._outdated or self._journal is not None:
                journal.sync()
        except JournalError:
            journal.discard()
            raise
        self._start_thread()
        return journal

    def _put_aside(self) -> None:
        with self._lock:
            if self._journal is not None:
                self._outdated.append(self._journal)
                self._journal = None

    def _drop_outdated(self) -> None:
        with self._lock:
            for journal in self._outdated:
                journal.discard()
            self._outdated.clear()

    def renew(self) -> None:
        """The file is another one now: the next change begins a journal on it, and the present one stays till then."""
        self._put_aside()

    # When the file has everything, or nobody wants it

    def discard(self) -> None:
        """The file holds the text, or the writer gives it up: no journal is needed."""
        self._put_aside()
        self._drop_outdated()
        self._synced = self._written
        self._failed = False
        self.problem = ""

    def close(self) -> None:
        """As ``discard``; nothing more is going to be written."""
        self.discard()
        self._closed = True
        self._wake.set()

    # Syncing

    def sync(self) -> bool:
        """Wait until everything is on the disk; whether it is."""
        with self._lock:
            journal, count = self._journal, self._written
            if journal is None:
                return not self.problem
            try:
                journal.sync()
            except JournalError as error:
                self._failed, self.problem = True, str(error)
                return False
            self._synced = count
        return not self.problem

    def flush(self) -> None:
        """For a signal's handler: push to the disk what was written, wait for no lock, raise nothing."""
        journal = self._journal
        if journal is not None:
            journal.flush()

    def _start_thread(self) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._keep_synced, name="journal", daemon=True)
            self._thread.start()

    def _keep_synced(self) -> None:
        pause = Event()
        while True:
            self._wake.wait()
            if self._closed:
                return
            self._wake.clear()
            self.sync()
            with contextlib.suppress(RuntimeError):  # the screens have gone meanwhile
                self.on_change()
            pause.wait(SYNC_EVERY)
