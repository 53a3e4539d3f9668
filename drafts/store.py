"""Draft files, read with care, and what is said where they cannot be read or saved."""

from __future__ import annotations

import errno
import os
import stat

from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.visible import visible

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

READ_LIMIT = 8 * 1024 * 1024
"""Bytes. A long report has 100 kB."""

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

            target = behind_link(Path(target))
        try:
            self._file = os.open(target, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except (OSError, ValueError) as error:
            raise sentence(self._path, "打不开", error) from error
        return self._file

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            os.close(self._file)
        except OSError as failed:
            error = failed
        if isinstance(error, OSError | ValueError):
            raise sentence(self._path, "打不开", error) from error


def _regular(path: Path | str, file: int) -> os.stat_result:
    """What the system says of an open file. Raises NotAFile where it is none with a size of its own."""
    about = os.fstat(file)
    if not stat.S_ISREG(about.st_mode):
        what = "这是文件夹，不是文件" if stat.S_ISDIR(about.st_mode) else "这不是普通文件（是管道、设备或套接字）"
        raise NotAFile(path, f"{what}，请选一个文本文件")
    return about


def behind_link(path: Path) -> Path:
    """The file behind a link; other paths as they are."""
    try:
        if not path.is_symlink():
            return path
        real, folder = (type(path)(os.path.realpath(place)) for place in (path, path.parent))
    except (OSError, ValueError) as error:
        raise sentence(path, "打不开", error) from error
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


def sentence(path: Path | str, what: str, error: OSError | ValueError) -> StoreError:
    """What to raise where the system would not: ``what`` did not come about, and why."""
    missing = isinstance(error, OSError) and error.errno == errno.ENOENT
    return (Missing if missing else StoreError)(path, f"{what}：{reason(error)}")


def reason(error: OSError | ValueError) -> str:
    """Why the system would not: a Chinese clause."""
    code = error.errno if isinstance(error, OSError) and error.errno else errno.EINVAL
    return REASONS.get(code, f"系统报告的错误是 {errno.errorcode.get(code, code)}")
