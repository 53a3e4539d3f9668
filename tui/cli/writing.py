"""Where a command puts a new file, and how."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from drafts.causes import cause
from drafts.saving import save
from drafts.store import StoreError, read
from tui.cli import streams
from tui.cli.failure import CommandError


def place_for(out: str | None, folder: Path, named: Callable[[Path], str]) -> Path:
    """The file that ``--out`` names, or what ``named`` calls it in the folder that ``--out`` names, else in ``folder``.

    ``folder`` is made where it is not there yet. Raises CommandError.
    """
    if out == "":
        raise CommandError("-o：后面是空的，要写出存到哪里")
    given = Path(out) if out is not None else folder
    if out is not None and not os.path.isdir(given):
        return given
    try:
        given.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CommandError(f"{given}：这个文件夹用不了（{cause(error)}）。用 -o 指定存到哪里") from error
    return given / named(given)


def save_new(path: Path, text: str | bytes, *, overwrite: bool = False, draft: bool = False) -> None:
    """Save ``text``, a string as UTF-8; over a file that is there only with ``overwrite``. Raises CommandError.

    ``draft``: it is one, and this its first version.
    """
    try:
        expected = read(path).digest if overwrite and os.path.exists(path) else None
        done = save(path, text if isinstance(text, bytes) else text.encode(), expected=expected, history=draft)
    except StoreError as error:
        raise CommandError(str(error)) from error
    except UnicodeEncodeError as error:
        raise CommandError(f"{path}：内容里有存不进文件的字符（U+{ord(error.object[error.start]):04X}）") from error
    if done.notice:
        streams.complain(f"{path}：存好了，但{done.notice}")
