"""A draft as a command works on it: its bytes, its text, its kind and its sections."""

from __future__ import annotations

import os
import sys
from functools import cache

from drafts.decode import Decoded, DecodeError, EncodeError, decode
from drafts.parse import is_markdown, parse
from drafts.signatures import WORD
from drafts.store import Stored, StoreError, data_of
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.data import BUILT_IN, Data
from sections.kind import Kind
from sections.problem import KindError
from sections.recognise import recognise
from sections.view import View
from tui import desk
from tui.cli import streams
from tui.cli.failure import CommandError
from tui.cli.gather import STDIN
from tui.cli.scope import desk_around

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from drafts.word_in import WordText


class Source(NamedTuple):
    """A text as it was read. ``name``: as given, of standard input the name it was given.

    ``word``: what else was in the Word document that the text is from; None: it is from none.
    """

    name: str
    data: bytes
    decoded: Decoded
    word: WordText | None = None

    @property
    def stored(self) -> Stored:
        from pathlib import Path

        return Stored(Path(self.name), self.data)

    @property
    def text(self) -> str:
        return self.decoded.text

    def save(self, text: str) -> None:
        """Put ``text`` in the place of what was read. Raises CommandError; of an uncertain encoding always."""
        if self.word is not None:
            raise CommandError(f"{self.name}：Word 文档不能直接改，请先变成草稿：qicao import {self.name}")
        from drafts.saving import save
        from tui.hold import held

        if not self.decoded.sure:
            raise CommandError(f"{self.name}：没有改。{self.decoded.notice}")
        try:
            stored = self.stored
            with held(stored.path):
                done = save(stored.path, self.decoded.encode(text), expected=stored.digest)
        except StoreError as error:
            raise CommandError(str(error)) from error
        except EncodeError as error:
            raise CommandError(f"{self.name}：{error}") from error
        if done.notice:
            streams.complain(f"{self.name}：存好了，但{done.notice}")


def source(path: str, stdin_name: str | None = None) -> Source:
    """The text at ``path``, ``-`` for standard input. Raises CommandError."""
    name = (stdin_name or path) if path == STDIN else path
    try:
        data = sys.stdin.buffer.read() if path == STDIN else data_of(path or os.curdir)
        if data.startswith(WORD):
            return _from_word(name, data)
        return Source(name, data, decode(data))
    except StoreError as error:
        raise CommandError(str(error)) from error
    except DecodeError as error:
        raise CommandError(f"{name}：{error}") from error


def _from_word(name: str, data: bytes) -> Source:
    from drafts.word_in import import_word
    from drafts.word_xml import WordError

    try:
        word = import_word(data)
    except WordError as error:
        raise CommandError(f"{name}：{error}。") from error
    return Source(name, data, Decoded(word.text), word)


def view_of(text: str, name: str, kind_id: str | None = None, data: Data = BUILT_IN) -> View:
    """The draft called ``name`` as rules see it. Raises CommandError where ``kind_id`` names no kind."""
    known = kinds_at(desk_around(os.path.dirname(name)))
    draft = parse(text, markdown=is_markdown(name))
    if kind_id is None:
        return View(draft, recognise(draft, known, os.path.basename(name)), name, data)
    return View(draft, kind_called(kind_id, known), name, data)


def kind_called(word: str, known: Mapping[str, Kind]) -> Kind:
    """The kind with this id or Chinese name. Raises CommandError with the nearest one."""
    found = known.get(word) or next((kind for kind in known.values() if kind.name == word), None)
    if found is None:
        from tui.nearest import suggestion

        near = suggestion(word, [name for kind in known.values() for name in (kind.id, kind.name)])
        raise CommandError(f"没有 {word} 这个文种{near}\n全部文种：qicao kinds")
    return found


@cache
def kinds_at(place: Path | str) -> Mapping[str, Kind]:
    """The kinds of the desk at ``place``. Raises CommandError."""
    try:
        return desk.kinds(place)
    except KindError as error:
        raise CommandError("文种文件有错：\n" + "\n".join(error.problems)) from None
