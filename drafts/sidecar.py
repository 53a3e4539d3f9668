"""The folder ``.qicao`` of a desk, and what a draft is called in it."""

from __future__ import annotations

import os

from drafts.front import SIZE_LIMIT, read_front
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = "qicao.yaml"
FOLDER = ".qicao"
OWN_ID = Regex(r"[A-Za-z0-9][A-Za-z0-9._-]{3,63}")
"""What ``id`` in the front matter may be; anything else there is no id."""
IGNORE = b"*\n"


def desk_of(draft: Path) -> Path:
    """The desk a draft lies on: the nearest folder with a ``qicao.yaml`` from it upwards, else the folder it is in."""
    return desk_around(draft.parent) or draft.parent


def desk_around(folder: Path) -> Path | None:
    found = around(str(folder))
    return None if found is None else type(folder)(found)


def around(folder: str) -> str | None:
    """The nearest folder with a ``qicao.yaml`` from ``folder`` upwards, in full; of ``..`` nothing is made."""
    place = folder if os.path.isabs(folder) else os.path.join(os.getcwd(), folder)
    place = os.path.join(os.sep, *[name for name in place.split(os.sep) if name not in ("", os.curdir)])
    while not os.path.isfile(os.path.join(place, SETTINGS)):
        above = os.path.dirname(place)
        if above == place:
            return None
        place = above
    return place


def place_of(draft: Path) -> Path:
    """The ``.qicao`` that belongs to a draft, whichever links lead to it; it may not be there."""
    return desk_of(_real(draft)) / FOLDER


def _real(draft: Path) -> Path:
    return type(draft)(os.path.realpath(draft))


def file_id(draft: Path) -> str:
    """24 hexadecimal digits that stand for the draft's place on its desk, wherever the desk is mounted."""
    from drafts.checksum import sha256

    real = _real(draft)
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
    import contextlib

    from drafts.folder_sync import sync_folder
    from drafts.modes import share_folder

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
    from drafts.modes import share

    file = os.open(place / ".gitignore", os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
    try:
        share(file, place)
        os.write(file, IGNORE)
    finally:
        os.close(file)
