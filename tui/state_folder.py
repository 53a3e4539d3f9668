"""The user's own folder for what is to outlast a session: journals, places, answers, the colours chosen."""

from __future__ import annotations

from pathlib import Path

from drafts import user_folders


def state_folder() -> Path:
    """Not created here."""
    return Path(user_folders.state())


def journals() -> Path:
    """Where this user's journals are, outside any desk; the folder need not exist."""
    return state_folder() / "journals"
