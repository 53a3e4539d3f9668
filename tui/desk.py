"""Which folder is the desk, and what lies on it. Nothing here creates a folder."""

from __future__ import annotations

import os
import sys

from drafts import sidecar, user_folders
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sections.kind import Kind

SETTINGS = sidecar.SETTINGS
VARIABLE = "QICAO_DESK"
OWN = sidecar.FOLDER
"""The folder on a desk that is qicao's own: journals, locks, versions, cache."""

of_draft = sidecar.desk_of


def which(argument: Path | None = None, here: Path | None = None) -> Path:
    """The desk for ``argument`` (a folder, a draft or nothing), seen from the folder ``here`` (default: the current).

    A folder is the desk itself; a draft lies on the desk around it, see of_draft. Without either: the nearest folder
    with a ``qicao.yaml`` from ``here`` upwards, else ``$QICAO_DESK``, else the user's data folder.
    """
    from pathlib import Path

    if argument is not None:
        return argument if os.path.isdir(argument) else of_draft(argument)
    return sidecar.desk_around(here or Path.cwd()) or _from_environment() or user_desk()


def has_own_keys(desk: Path) -> bool:
    """Whether the settings of ``desk`` may give commands other keys."""
    try:
        return b"keys:" in (desk / SETTINGS).read_bytes()
    except OSError:
        return False


def _from_environment() -> Path | None:
    from pathlib import Path

    value = os.environ.get(VARIABLE, "")
    return Path(os.path.expanduser(value)) if value else None


def user_desk() -> Path:
    from pathlib import Path

    return Path(user_folders.data(), "desk")


def drafts(desk: Path) -> list[Path]:
    """The drafts of ``desk`` by name: its ``*.md`` files that are neither hidden nor links. Raises OSError."""
    with os.scandir(desk) as entries:
        names = [
            entry.name
            for entry in entries
            if entry.name.lower().endswith(".md")
            and not entry.name.startswith(".")
            and entry.is_file(follow_symlinks=False)
        ]
    return [desk / name for name in sorted(names)]


def no_drafts(desk: Path) -> Iterator[tuple[Path, str]]:
    """What is called ``*.md`` on ``desk`` and is no file: its path, and a Chinese sentence. Raises OSError.

    Links are not followed: another name of a draft would count it twice, and others lead out of the desk.
    """
    with os.scandir(desk) as entries:
        named = [entry for entry in entries if entry.name.lower().endswith(".md") and not entry.name.startswith(".")]
    for entry in sorted(named, key=lambda entry: entry.name):
        if entry.is_symlink():
            yield desk / entry.name, f"这是链接，通到 {_link_end(entry.path)}；请打开真正的文件"
        elif not entry.is_file(follow_symlinks=False) and not entry.is_dir(follow_symlinks=False):
            yield desk / entry.name, "这不是普通文件（是管道、设备或套接字），不能打开"


def _link_end(path: str) -> str:
    try:
        return os.readlink(path)
    except OSError:
        return "别处"


def kinds(desk: Path | str | None) -> Mapping[str, Kind]:
    """Every kind that can be used on ``desk``: built-in ones, the user's, the desk's. Raises KindError."""
    from sections import catalog

    return catalog.kinds(desk, catalog.user_folder() if may_have_own_kinds() else None)


def kind_folders(desk: Path) -> list[Path]:
    """Where kinds that are not built in may lie; the folders need not exist."""
    if not may_have_own_kinds():
        return [desk / "kinds"]
    from sections.catalog import user_folder

    return [desk / "kinds", user_folder()]


def kept_patterns() -> str:
    """The file in which compiled patterns are kept for the next run of this version of Python."""
    return os.path.join(user_folders.cache(), f"patterns.{sys.implementation.cache_tag}")


def may_have_own_kinds() -> bool:
    """Whether there can be kinds of the user's own, which take a while to look for."""
    return os.path.isdir(user_folders.config())
