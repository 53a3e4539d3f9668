"""The folder ``.qicao`` of a desk, and what a draft is called in it."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from drafts.folder_sync import sync_folder
from drafts.front import SIZE_LIMIT, read_front
from drafts.modes import share, share_folder
from drafts.regex import Regex

SETTINGS = "qicao.yaml"
FOLDER = ".qicao"
OWN_ID = Regex(r"[A-Za-z0-9][A-Za-z0-9._-]{3,63}")
"""What ``id`` in the front matter may be; anything else there is no id."""
IGNORE = b"*\n"


def desk_of(draft: Path) -> Path:
    """The desk a draft lies on: the nearest folder with a ``qicao.yaml`` from it upwards, else the folder it is in."""
    return desk_around(draft.parent) or draft.parent


def desk_around(folder: Path) -> Path | None:
    folder = folder.absolute()
    return next((place for place in (folder, *folder.parents) if os.path.isfile(place / SETTINGS)), None)


def place_of(draft: Path) -> Path:
    """The ``.qicao`` that belongs to a draft, whichever links lead to it; it may not be there."""
    return desk_of(Path(os.path.realpath(draft))) / FOLDER


def file_id(draft: Path) -> str:
    """24 hexadecimal digits that stand for the draft's place on its desk, wherever the desk is mounted."""
    from drafts.checksum import sha256

    real = Path(os.path.realpath(draft))
    return sha256(os.fsencode(os.path.relpath(real, desk_of(real)))).hexdigest()[:24]


def lock_of(draft: Path) -> Path:
    """The file that is locked while someone writes on a draft; it may not be there, or be nobody's any more."""
    return place_of(draft) / "locks" / file_id(draft)


def draft_id(draft: Path, data: bytes) -> str:
    """The ``id`` in the front matter of ``data``, the draft's bytes; without one its ``file_id``.

    With an id of its own a draft keeps what belongs to it when it is renamed.
    """
    own = read_front(data[: 2 * SIZE_LIMIT].decode("utf-8", "replace")).values.get("id", "")
    return own if OWN_ID.fullmatch(own) else file_id(draft)


def make(folder: Path) -> None:
    """Make ``folder``, which lies in a ``.qicao``. Raises OSError.

    On a desk that a group may write in the group may write there too, whatever the umask. Git leaves it alone.
    """
    missing = [place for place in (folder, *folder.parents) if FOLDER in place.parts and not os.path.isdir(place)]
    for place in reversed(missing):
        with contextlib.suppress(FileExistsError):
            os.mkdir(place)
            with contextlib.suppress(OSError):
                share_folder(place)
            with contextlib.suppress(OSError):
                sync_folder(place.parent)
            if place.name == FOLDER:
                with contextlib.suppress(OSError):
                    _ignore(place)


def _ignore(place: Path) -> None:
    file = os.open(place / ".gitignore", os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
    try:
        share(file, place)
        os.write(file, IGNORE)
    finally:
        os.close(file)
