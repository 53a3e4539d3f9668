"""Draft files: read with care, written atomically, never over a change nobody has seen.

Not kept by a save: hard links; the other names keep the old text.
"""

from __future__ import annotations

import errno
import os
import stat

from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.visible import visible

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from drafts.history import Event

CHANGED = "没有存上：打开以后，文件被别人改过，请对照后再存，或另存"
READ_LIMIT = 8 * 1024 * 1024
"""Bytes. A long report has 100 kB."""

NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}
"""How a file system says that it has no hard links."""

REASONS = {
    errno.ENOENT: "文件或它所在的文件夹不存在，请检查路径",
    errno.ENOTDIR: "路径中间有一段不是文件夹，请检查路径",
    errno.EISDIR: "这是文件夹，不是文件",
    errno.EACCES: "没有权限，请找文件的主人或管理员开通",
    errno.EPERM: "系统不允许这样做（可能是别人的文件夹），请另存到自己的文件夹",
    errno.EROFS: "所在的磁盘是只读的，请另存到别处",
    errno.ENOSPC: "磁盘已满，请腾出空间后再存，或另存到别处",
    errno.EDQUOT: "磁盘配额已用完，请腾出空间后再存，或另存到别处",
    errno.EFBIG: "文件超过了系统允许的大小",
    errno.EIO: "磁盘读写出错，请另存到别的磁盘并告诉管理员",
    errno.ESTALE: "网络文件夹的连接断了，请稍后再试",
    errno.ELOOP: "这是绕成圈的链接，请打开真正的文件",
    errno.ENAMETOOLONG: "文件名或路径太长，请改短",
    errno.EMFILE: "打开的文件太多，请关掉一些再试",
    errno.ENFILE: "打开的文件太多，请关掉一些再试",
    errno.ENXIO: "这不是普通文件",
    errno.EINVAL: "这样的文件名不能用，请改名",
    errno.EILSEQ: "这样的文件名不能用，请改名",
}


class StoreError(Exception):
    """A file could not be read or saved. The message is a Chinese sentence: which file, what happened, what to do."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{visible(str(path))}：{reason}。")
        self.path = path


class Missing(StoreError):  # noqa: N818
    """There is no such file."""


class NotAFile(StoreError):  # noqa: N818
    """A folder, FIFO, device, socket, or a link that leads out of its folder."""


class TooLarge(StoreError):  # noqa: N818
    """More than READ_LIMIT bytes."""


class Conflict(StoreError):  # noqa: N818
    """Not what the caller last saw or wrote, and left alone. ``there``: the file as it is now; None: it is gone."""

    def __init__(self, path: Path, reason: str, there: Stored | None) -> None:
        super().__init__(path, reason)
        self.there = there


class Unconfirmed(StoreError):  # noqa: N818
    """The file has the new bytes (``stored``), but whether they outlast a power cut is not certain."""

    def __init__(self, path: Path, reason: str, stored: Stored) -> None:
        super().__init__(path, reason)
        self.stored = stored


class Stored(NamedTuple):
    """A file's bytes at one moment. ``notice``: a Chinese sentence about what went amiss beside saving them."""

    path: Path
    data: bytes
    notice: str = ""

    @property
    def digest(self) -> str:
        """SHA-256 of the bytes in hex: what ``save`` expects to find."""
        return digest(self.data)


def digest(data: bytes) -> str:
    """SHA-256 of ``data`` in hex."""
    from drafts.checksum import sha256

    return sha256(data).hexdigest()


def read(path: Path) -> Stored:
    """The file at ``path``. A link is followed inside its own folder. Raises StoreError."""
    return Stored(path, data_of(path))


def data_of(path: Path | str) -> bytes:
    """The bytes of the file at ``path``, as ``read``."""
    with _Opened(path) as file:
        return _read_all(path, file)


def piece(path: Path, start: int, length: int) -> tuple[bytes, int]:
    """At most ``length`` bytes of the file at ``path``, however large, from ``start`` on, and how many it has in all.

    Raises StoreError as ``read``, but for no size.
    """
    with _Opened(path) as file:
        size = _regular(path, file).st_size
        return os.pread(file, length, start), size


class _Opened:
    """``with _Opened(path) as file``: the file at ``path``; a link is followed inside its own folder."""

    def __init__(self, path: Path | str) -> None:
        self._path = path

    def __enter__(self) -> int:
        target = self._path
        if os.path.islink(target):
            from pathlib import Path

            target = _target(Path(target))
        try:
            self._file = os.open(target, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except (OSError, ValueError) as error:
            raise _sentence(self._path, "打不开", error) from error
        return self._file

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            os.close(self._file)
        except OSError as failed:
            error = failed
        if isinstance(error, OSError | ValueError):
            raise _sentence(self._path, "打不开", error) from error


def _regular(path: Path | str, file: int) -> os.stat_result:
    """What the system says of an open file. Raises NotAFile where it is none with a size of its own."""
    about = os.fstat(file)
    if not stat.S_ISREG(about.st_mode):
        what = "这是文件夹，不是文件" if stat.S_ISDIR(about.st_mode) else "这不是普通文件（是管道、设备或套接字）"
        raise NotAFile(path, f"{what}，请选一个文本文件")
    return about


def save(
    path: Path, data: bytes, *, expected: str | None, history: bool = True, event: Event | None = None, note: str = ""
) -> Stored:
    """Replace the file at ``path`` by ``data``, whole or not at all, and keep its mode, owner, group and access lists.

    ``expected``: digest of the file as the caller last saw it; None: there must be no file yet. What is saved becomes a
    version, and what was there before, where it is none; ``event`` and ``note`` say how it came about. ``history`` is
    False for files that are no drafts, which get no ``.qicao`` beside them. Raises Conflict where the file is not the
    expected one, Unconfirmed where the new bytes stand but may not be durable, else another StoreError.
    """
    from drafts import locks
    from drafts.beside import written

    if len(data) > READ_LIMIT:
        raise TooLarge(path, f"要保存的内容超过 {READ_LIMIT >> 20} MB，请分成几个文件")
    target = _target(path)
    try:
        with written(target, data, _about(path, target), target) as temp:
            if expected is None:
                _put_first(path, target, temp)
                done = _confirmed(path, target, Stored(path, data))
                return _recorded(target, done, expected, event, note) if history else done
            if not history:
                return _replace(path, target, temp, Stored(path, data), expected, history=False)
            with locks.saving(target):
                done = _replace(path, target, temp, Stored(path, data), expected, history=True)
                return _recorded(target, done, expected, event, note)
    except locks.Busy as error:
        raise StoreError(path, "没有存上：别的程序正在存这份草稿，一直没有完，请稍后再存") from error
    except (OSError, ValueError) as error:
        raise _sentence(path, "没有存上", error) from error


def _replace(path: Path, target: Path, temp: Path, new: Stored, expected: str, *, history: bool) -> Stored:
    there = _compare(path, expected)
    notice = _keep_version(target, there) if history and there else ""
    _put_over(path, target, temp, new, expected)
    return _confirmed(path, target, new._replace(notice=notice))


def _put_over(path: Path, target: Path, temp: Path, new: Stored, expected: str) -> None:
    """Give ``temp`` the name ``target``. Raises Conflict where another program was quicker, after ``_compare``."""
    from drafts.beside import held
    from drafts.exchange import exchange

    with held(target):
        if not exchange(temp, target):
            os.replace(temp, target)
            return
        try:
            out = read(temp)
        except StoreError as error:
            exchange(temp, target)
            raise StoreError(path, "没有存上：原来的文字最后核对时读不出来，请再存一次，或另存到别处") from error
    if out.digest == expected:
        return
    _keep_version(target, out)
    import contextlib

    with contextlib.suppress(OSError, StoreError):
        exchange(temp, target)
        again = read(temp)
        if again.digest != new.digest:  # quicker once more: that text is in no file now
            _keep_version(target, again)
    raise Conflict(path, CHANGED, Stored(path, out.data))


def _put_first(path: Path, target: Path, temp: Path) -> None:
    """Give ``temp`` the name ``target``, which nobody must have. Raises Conflict."""
    try:
        os.link(temp, target, follow_symlinks=False)
    except FileExistsError:
        _compare(path, None)
        raise
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
        _compare(path, None)
        os.replace(temp, target)


def _keep_version(target: Path, there: Stored) -> str:
    """Make ``there`` a version of the draft; a clause where that cannot be done, which stops no save."""
    from drafts.history import record_found

    return record_found(target, there)


def _recorded(target: Path, done: Stored, expected: str | None, event: Event | None, note: str) -> Stored:
    """``done``, which is a version now; where that cannot be, its notice says so."""
    from drafts.history import Event, record

    event = event or (Event.CREATE if expected is None else Event.SAVE)
    told = record(target, done.data, event, note, once=event is Event.SAVE and done.digest == expected)
    return done._replace(notice=done.notice or told)


def _confirmed(path: Path, target: Path, stored: Stored) -> Stored:
    """``stored``, which is to be at ``target`` now and for good. Raises Unconfirmed and Conflict."""
    from drafts.folder_sync import sync_folder

    try:
        sync_folder(target.parent)
        there = read(path)
    except (OSError, StoreError) as error:
        reason = "已经写入，但没能核对它确实进了磁盘，请再存一次，或另存到别处"
        raise Unconfirmed(path, reason, stored) from error
    if there.digest != stored.digest:
        raise Conflict(path, "刚写好，读回来却不一样（可能被别的程序改了），请对照后再存", there)
    return stored


def _target(path: Path) -> Path:
    """The file behind a link; other paths as they are."""
    try:
        if not path.is_symlink():
            return path
        real, folder = (type(path)(os.path.realpath(place)) for place in (path, path.parent))
    except (OSError, ValueError) as error:
        raise _sentence(path, "打不开", error) from error
    if not real.is_relative_to(folder):
        raise NotAFile(path, f"这个链接通到文件夹外面，请直接打开 {visible(str(real))}")
    return real


def _read_all(path: Path | str, file: int) -> bytes:
    about = _regular(path, file)
    pieces: list[bytes] = []
    left, at_once = READ_LIMIT + 1, max(about.st_size, 1 << 16) + 1
    while about.st_size <= READ_LIMIT and left > 0 and (piece := os.read(file, min(left, at_once))):
        pieces.append(piece)
        left -= len(piece)
    if about.st_size > READ_LIMIT or left <= 0:
        raise TooLarge(path, f"文件超过 {READ_LIMIT >> 20} MB，不像一篇报告，请拆开再打开")
    return b"".join(pieces)


def _about(path: Path, target: Path) -> os.stat_result | None:
    try:
        about = os.stat(target, follow_symlinks=False)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(about.st_mode):
        raise NotAFile(path, "这不是普通文件，请换一个文件名")
    if not os.access(target, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise StoreError(path, "没有存上：文件是只读的，请另存为别的名字，或请文件的主人开通")
    return about


def _compare(path: Path, expected: str | None) -> Stored | None:
    """The file at ``path``. Raises Conflict unless it is still the one with the digest ``expected``."""
    try:
        there = read(path)
    except Missing as error:
        if expected is None:
            return None
        raise Conflict(path, "没有存上：文件已经被删除或改名，请另存", None) from error
    if expected is None:
        raise Conflict(path, "没有存上：同名的文件已经有了，请换一个文件名", there)
    if there.digest != expected:
        raise Conflict(path, CHANGED, there)
    return there


def _sentence(path: Path | str, what: str, error: OSError | ValueError) -> StoreError:
    missing = isinstance(error, OSError) and error.errno == errno.ENOENT
    return (Missing if missing else StoreError)(path, f"{what}：{reason(error)}")


def reason(error: OSError | ValueError) -> str:
    """Why the system would not: a Chinese clause."""
    code = error.errno if isinstance(error, OSError) and error.errno else errno.EINVAL
    return REASONS.get(code, f"系统报告的错误是 {errno.errorcode.get(code, code)}")
