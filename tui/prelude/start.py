"""Whether a draft can be written on at once: read, and nothing about it that has to be asked or told first.

What part of it is shown is told by its headings, or is known from last time; kinds, which take as long to load as all
of this, only where it was last edited in the middle of what has been changed elsewhere since.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from drafts import store
from drafts.front import read_front
from drafts.lineends import oddity
from drafts.parse import is_markdown, parse
from drafts.span import Span
from drafts.store import StoreError
from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.visible import CONTROLS
from tui import asked, desk, places
from tui.area import AT_ONCE, entry, opening, stretch
from tui.draft_file import DraftFile
from tui.state_folder import journals
from tui.writable import unwritable

if TYPE_CHECKING:
    from sections.view import View

SEEN = bytes({*b"\t\n\v\f\r", *range(0x20, 0x100)} - {0x7F})
"""The bytes of a text in UTF-8 that has none of CONTROLS, but for the two of each of C1."""
HEAD = 8192
"""Bytes of a journal in which the path of its draft stands."""


class Start(NamedTuple):
    """``area`` of the text is to be shown, the cursor at ``caret`` of the text; ``title`` belongs on the top line.

    ``own_keys``: the desk gives no command other keys. ``view``: of the text, where somebody had to ask for it.
    """

    file: DraftFile
    area: Span
    caret: int
    title: str
    own_keys: bool
    view: View | None = None


def start(path: Path, on: Path) -> Start | None:
    """The draft at ``path`` on the desk ``on``; None where the screens have something to ask or to say first."""
    try:
        file = DraftFile(path, store.read(path))
    except StoreError:
        return None
    if _has_controls(file) or unwritable(path) or _is_left_behind(path):
        return None
    if oddity(file.text, file.ends) and not asked.before(path):
        return None
    begun = _long(file) if len(file.text) > AT_ONCE else _short(file, on)
    return begun and begun._replace(own_keys=desk.has_own_keys(on))


def _has_controls(file: DraftFile) -> bool:
    """Whether there are CONTROLS in it, which to look for in a long text takes twice as long as in its bytes."""
    doubtful = file.data.translate(None, SEEN) or re.search(rb"\xc2[\x80-\x9f]", file.data)
    return bool(doubtful) and CONTROLS.search(file.text) is not None


def _long(file: DraftFile) -> Start:
    """Nothing is known of it yet."""
    text = file.text
    area = stretch(text, Span(read_front(text).span.end, len(text)))
    return Start(file, area, entry(area, places.recall(file.path), ()), file.path.name, False)


def _short(file: DraftFile, on: Path) -> Start | None:
    path = file.path
    draft = parse(file.text, markdown=is_markdown(path.name))
    if not draft.blocks:
        return None
    title = draft.title_text or draft.front.values.get("title", "") or path.name
    offset = places.recall(path)
    area = opening(draft) if offset is None else places.recall_area(path, file.digest)
    if area is not None:
        return Start(file, area, entry(area, offset, draft.blocks), title, False)
    from tui.begun import view_of
    from tui.parts import part_at, parts, room

    view = view_of(file, on)
    area = room(file.text, part_at(parts(view, len(file.text)), offset or 0))
    return Start(file, area, entry(area, offset, draft.blocks), title, False, view)


def _is_left_behind(path: Path) -> bool:
    """Whether there is a journal of this draft, or one of which that cannot be told."""
    try:
        folder = journals()
        return any(_is_of(folder / name, path) for name in os.listdir(folder) if name.endswith(".journal"))
    except FileNotFoundError:
        return False
    except OSError:
        return True


def _is_of(journal: Path, path: Path) -> bool:
    import json

    with open(journal, "rb") as file:
        named = re.search(rb'"draft":"((?:[^"\\]|\\.)*)"', file.read(HEAD))
    return named is None or os.path.realpath(str(json.loads(b'"%s"' % named[1]))) == os.path.realpath(path)
