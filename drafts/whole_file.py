"""Files that are written whole or not at all, such as those that are kept to be quicker the next time."""

from __future__ import annotations

import os


def put(file: str, data: bytes, mode: int) -> None:
    """Put ``data`` in the place of ``file``, which gets ``mode`` less the umask. Raises OSError."""
    beside = f"{file}.{os.getpid()}"
    opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
    try:
        with open(opened, "wb") as stream:
            stream.write(data)
        os.replace(beside, file)
    except BaseException:
        os.unlink(beside)
        raise
