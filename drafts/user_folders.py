"""The user's own folders, those of platformdirs; by its rule, since its import takes longer than a short check.

On Linux that is the XDG Base Directory Specification (0.8): a variable counts if it is an absolute path.
"""

from __future__ import annotations

import os
import sys


def config() -> str:
    """What the user wrote for all desks. No folder here need exist, and none is made."""
    return _folder("config", "~/.config")


def data() -> str:
    """What the user works on."""
    return _folder("data", "~/.local/share")


def state() -> str:
    """What is to outlast a session: journals, places, answers, the colours chosen."""
    return _folder("state", "~/.local/state")


def cache() -> str:
    """What can be worked out again."""
    return _folder("cache", "~/.cache")


def _folder(what: str, usual: str) -> str:
    if not sys.platform.startswith("linux"):
        import platformdirs

        found: str = getattr(platformdirs, f"user_{what}_dir")("qicao", appauthor=False)
        return found
    said = os.environ.get(f"XDG_{what.upper()}_HOME", "")
    return os.path.join(said if os.path.isabs(said) else os.path.expanduser(usual), "qicao")
