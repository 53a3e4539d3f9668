"""The rights of what is made on a desk: where a group may write, it may read and write what is new, whatever the umask.

On other desks the umask stands, and so it does where everybody may write, as in /tmp: no draft is given to strangers.
"""

from __future__ import annotations

import os
import stat

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILE = 0o664
FOLDER = 0o3777
"""Bits of the folder around it that a folder takes over: rights, setgid, sticky."""


def file_mode(folder: Path) -> int | None:
    """The mode of a new file in ``folder``; None: what the umask leaves. Raises OSError."""
    mode = os.stat(folder).st_mode
    return mode & FILE | 0o600 if mode & stat.S_IWGRP and not mode & stat.S_IWOTH else None


def share(file: int | Path, folder: Path) -> None:
    """Give a new file in ``folder``, by path or open, the group and the mode of ``file_mode``. Raises OSError.

    Where the system does not allow the folder's group, the umask stands: another group is not to get more.
    """
    mode = file_mode(folder)
    if mode is not None and _group(file, folder) and stat.S_IMODE(os.stat(file).st_mode) != mode:
        os.chmod(file, mode)


def share_folder(folder: Path) -> None:
    """Give the new ``folder`` the group and the mode of the folder around it. Raises OSError."""
    if _group(folder, folder.parent):
        os.chmod(folder, os.stat(folder.parent).st_mode & FOLDER | 0o700)


def _group(file: int | Path, folder: Path) -> bool:
    """Whether ``file`` has the group of ``folder``, which a folder without setgid leaves to us."""
    wanted = os.stat(folder).st_gid
    if os.stat(file).st_gid != wanted:
        import contextlib

        with contextlib.suppress(OSError):
            os.chown(file, -1, wanted)
    return os.stat(file).st_gid == wanted
