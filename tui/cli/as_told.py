"""A text on its way into a draft, read as the command line says: in which encoding, and whether cleaned."""

from __future__ import annotations

import sys
from pathlib import Path

from drafts.decode import Decoded, DecodeError, decode
from drafts.encodings import ALIASES, NAMES, known
from drafts.store import Stored, StoreError, read
from tui.cli import streams
from tui.cli.failure import CommandError
from tui.cli.gather import STDIN
from tui.cli.reading import Source, source
from tui.hindrance import about_controls, cleaned, encodings_of
from tui.nearest import suggestion


def as_told(path: str, encoding: str | None, *, clean: bool) -> Source:
    """The text at ``path``. What was taken out of it, or left in it, is said. Raises CommandError."""
    if encoding is None and not clean:
        try:
            found = source(path)
        except CommandError as error:
            if isinstance(error.__cause__, DecodeError):
                hint = "或者加 --encoding 写明编码，加 --clean 换掉读不出的字节"
                raise CommandError(f"{error.sentence}\n{hint}") from error
            raise
    else:
        found = _read(path, _encoding(encoding) if encoding else None, clean)
    if said := about_controls(found.text):
        streams.complain(f"{path}：里面有 {said}，没有动；加 --clean 就去掉")
    return found


def _encoding(name: str) -> str:
    found = known(name)
    if found is None:
        words = [*NAMES, *ALIASES]
        raise CommandError(f"--encoding：没有 {name} 这种编码{suggestion(name, words)}")
    return found


def _read(path: str, encoding: str | None, clean: bool) -> Source:
    try:
        stored = Stored(Path(path), sys.stdin.buffer.read()) if path == STDIN else read(Path(path))
        if not clean:
            return Source(path, stored.data, decode(stored.data, encoding))
        made = cleaned(stored.data, encoding or encodings_of(stored.data)[1][0])
    except StoreError as error:
        raise CommandError(str(error)) from error
    except DecodeError as error:
        raise CommandError(f"{path}：{error}") from error
    if made.done:
        streams.complain(f"{path}：{made.done}")
    return Source(path, stored.data, Decoded(made.text))
