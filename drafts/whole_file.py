"""Files of the user's own that are written whole or not at all; losing what is in them is no harm."""

from __future__ import annotations

import os

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def put(file: Path | str, data: bytes) -> None:
    """Put ``data`` in the place of ``file``, in a folder that is made if need be; nobody else may read it.

    Raises OSError.
    """
    os.makedirs(os.path.dirname(file), mode=0o700, exist_ok=True)
    beside = f"{file}.{os.getpid()}"
    opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with open(opened, "wb") as stream:
            stream.write(data)
        os.replace(beside, file)
    except BaseException:
        os.unlink(beside)
        raise
