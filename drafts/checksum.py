"""SHA-256, the interpreter's own where it has one: OpenSSL, which ``hashlib`` loads, takes megabytes."""

from __future__ import annotations

import sys

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        if sys.version_info >= (3, 12):
            from _sha2 import sha256
        else:
            from _sha256 import sha256
    except ImportError:  # built without, as some systems do
        from hashlib import sha256

__all__ = ["sha256"]
