"""The user's own folder for what is to outlast a session: journals, places, answers, the colours chosen."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def state_folder() -> Path:
    """As platformdirs has it, which costs an import where the system is not Linux. Not created here."""
    if not sys.platform.startswith("linux"):
        from platformdirs import user_state_path

        return user_state_path("qicao", appauthor=False)
    base = os.environ.get("XDG_STATE_HOME", "").strip() or "~/.local/state"
    return Path(os.path.expanduser(base), "qicao")


def journals() -> Path:
    """Where this user's journals are, outside any desk; the folder need not exist."""
    return state_folder() / "journals"
