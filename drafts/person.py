"""Who is working: the name on comments, verdicts, locks and copies."""

from __future__ import annotations

import getpass
import os

VARIABLE = "QICAO_USER"
LIMIT = 40
"""Code points of a name."""


def person() -> str:
    """``$QICAO_USER``, which a server sets for each key, else the login name; letters, digits and ``-._·`` of it."""
    try:
        name = os.environ.get(VARIABLE, "").strip() or getpass.getuser()
    except (OSError, KeyError, ImportError):
        name = ""
    return "".join(char for char in name if char.isalnum() or char in "-._·")[:LIMIT] or "本人"
