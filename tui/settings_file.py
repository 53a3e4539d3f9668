"""The settings of a desk, out of its ``qicao.yaml``."""

from __future__ import annotations

import os

from drafts.causes import cause
from drafts.typed import TYPE_CHECKING
from tui.desk import SETTINGS
from tui.settings import Settings, SettingsError

if TYPE_CHECKING:
    from pathlib import Path


def settings_of(desk: Path | str) -> Settings:
    """The settings of ``desk``; all defaults where it has no ``qicao.yaml``. Raises SettingsError."""
    try:
        os.lstat(os.path.join(desk, SETTINGS))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError):
        pass
    from pathlib import Path

    path = Path(desk, SETTINGS)
    try:
        if not path.is_file():
            return Settings()
    except OSError as error:
        raise SettingsError([f"{path}：设置读不出来（{cause(error)}），请检查磁盘和权限"]) from error
    from tui.settings_keys import read

    return read(path)
