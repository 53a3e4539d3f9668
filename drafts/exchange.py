"""Two names change places in one step, so that what a file held to the very last moment can still be looked at.

``renameat2(2)`` with RENAME_EXCHANGE, since Linux 3.15 and glibc 2.28; Python has no name for it.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

HERE = -100
"""AT_FDCWD of fcntl.h."""
RENAME_EXCHANGE = 2
UNKNOWN = {errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.ENOTTY}
"""How a kernel or a file system says that it cannot."""


def exchange(one: Path, other: Path) -> bool:
    """Let both files change names; False where the system cannot. Raises OSError."""
    import ctypes

    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    call.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
    if call(HERE, os.fsencode(one), HERE, os.fsencode(other), RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in UNKNOWN:
        return False
    raise OSError(code, os.strerror(code))
