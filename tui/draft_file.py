"""The file of an open draft, read and written with its own encoding and line ends, never over a foreign change."""

from __future__ import annotations

import re
from pathlib import Path

from drafts import store
from drafts.decode import Decoded, DecodeError, EncodeError, decode
from drafts.lineends import LineEnds, normalise
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from drafts.version import Event

EDIT_LIMIT = 2 << 20
"""Bytes of the largest file that can be edited."""
LINE_LIMIT = 100_000
"""Code points of the longest line that can be edited."""


class DraftFile:
    """``text`` (with ``\\n`` only) and ``ends``: what the file is known to hold. ``saved_at``: None before a save."""

    def __init__(self, path: Path, there: store.Stored | None = None) -> None:
        """Read the file at ``path``, or take ``there`` for what it holds. Raises StoreError."""
        self.path = path
        self.saved_at: datetime | None = None
        self.text = ""
        self.ends = LineEnds()
        self.take(store.read(path) if there is None else there)

    def take(self, there: store.Stored) -> None:
        """``there`` is what the file holds now. Raises StoreError where it cannot be edited."""
        decoded = _decoded(there)
        self._decoded = decoded._replace(text="")
        self._stored, self._spared = there, ""
        self.text, self.ends = normalise(decoded.text)
        self._read = there, self.text, self.ends

    @property
    def notice(self) -> str:
        """What went amiss beside the last save, a Chinese sentence; empty: nothing."""
        return self._stored.notice

    @property
    def data(self) -> bytes:
        """What the file is known to hold."""
        return self._decoded.encode(self.ends.restore(self.text)) if self._spared else self._stored.data

    @property
    def digest(self) -> str:
        """SHA-256 of ``data`` in hex."""
        return self._spared or self._stored.digest

    def sparing(self) -> Callable[[], None]:
        """What forgets the bytes, to be called by the thread that saves, where the text gives them back.

        That takes a while to find out; any thread may.
        """
        there, digest = self._stored, self._spared
        if digest or self._decoded.encode(self.ends.restore(self.text)) != there.data:
            return lambda: None
        digest = there.digest

        def spare() -> None:
            if self._stored is there:
                self._stored, self._spared = there._replace(data=b""), digest
                if self._read[0] is there:
                    self._read = self._stored, *self._read[1:]

        return spare

    def says(self, text: str, ends: LineEnds) -> bool:
        """Whether its bytes, read anew, give exactly this text with these line ends, and the usual one of new lines."""
        there, read, read_ends = self._read
        if there is self._stored and text is read and ends is read_ends:
            return True
        try:
            return normalise(decode(self.data).text) == (text, ends)
        except DecodeError:
            return False

    def save(self, text: str, ends: LineEnds, now: datetime, event: Event | None = None, note: str = "") -> None:
        """Write the text. Raises Conflict where the file is not what was last read or saved, else StoreError.

        ``event`` and ``note``: how it came about, see history.py; None: a save like any other.
        """
        self._write(self.path, self.digest, text, ends, now, event, note)

    def save_anew(self, text: str, ends: LineEnds, now: datetime) -> None:
        """Write the file that has been deleted meanwhile. Raises StoreError."""
        self._write(self.path, None, text, ends, now)

    def beside(self, user: str, now: datetime) -> Path:
        """Where the text of ``user`` goes whose file somebody else has changed: ``名.冲突-用户-时间.md``."""
        who = re.sub(r"[^\w-]", "", user) or "本人"
        return self.path.with_name(f"{self.path.stem}.冲突-{who}-{now:%Y%m%d-%H%M%S}{self.path.suffix}")

    def save_as(self, path: Path, text: str, ends: LineEnds, now: datetime) -> None:
        """Write a new file, which is this draft's from now on. Raises StoreError, Conflict where there is one."""
        self._write(path, None, text, ends, now)
        self.path = path

    def keep(self, text: str, ends: LineEnds) -> None:
        """Make a text that is not going to be saved a version of the draft. Raises StoreError."""
        from drafts import history, locks
        from drafts.version import Event, HistoryError

        data = ends.restore(text).encode("utf-8", "surrogatepass")
        try:
            with locks.saving(self.path):
                history.keep(self.path, data, Event.KEPT, once=True)
        except locks.Busy as error:
            raise store.StoreError(self.path, "别的程序正在存这份草稿，一直没有完，请稍后再试") from error
        except HistoryError as error:
            raise store.StoreError(self.path, f"你的一份没能留成历史版本（{error}），先没有动") from error

    def _write(
        self,
        path: Path,
        expected: str | None,
        text: str,
        ends: LineEnds,
        now: datetime,
        event: Event | None = None,
        note: str = "",
    ) -> None:
        from drafts.saving import save

        try:
            data = self._decoded.encode(ends.restore(text))
        except EncodeError as error:
            raise store.StoreError(path, str(error).rstrip("。")) from error
        try:
            self._stored, self._spared = save(path, data, expected=expected, event=event, note=note), ""
        except store.Unconfirmed as error:
            self._stored, self._spared = error.stored, ""
            raise
        self.text, self.ends, self.saved_at = text, ends, now


def _decoded(stored: store.Stored) -> Decoded:
    """Raises StoreError where the bytes are no text that is certain, or more text than can be edited."""
    try:
        decoded = decode(stored.data)
    except DecodeError as error:
        raise store.StoreError(stored.path, str(error).rstrip("。")) from error
    if not decoded.sure:
        raise store.StoreError(stored.path, "文件没有注明编码，要先转成 UTF-8 才能编辑：用 qicao import 导入")
    if len(stored.data) > EDIT_LIMIT:
        raise store.TooLarge(stored.path, f"文件超过 {EDIT_LIMIT >> 20} MB，不能在这里编辑，请拆成几份")
    if has_too_long_a_line(decoded.text):
        raise store.TooLarge(stored.path, f"有一行超过 {LINE_LIMIT} 字，不能在这里编辑，请先分段")
    return decoded


def has_too_long_a_line(text: str) -> bool:
    """Whether one has more than LINE_LIMIT code points."""
    text = text.replace("\r", "\n")
    start = 0
    while len(text) - start > LINE_LIMIT:
        end = text.rfind("\n", start, start + LINE_LIMIT + 1)
        if end < 0:
            return True
        start = end + 1
    return False
