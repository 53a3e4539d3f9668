"""Whether a draft can be written on at once: read, locked, and nothing about it that has to be asked or told first."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

from drafts import store
from drafts.lineends import oddity
from drafts.parse import parse
from drafts.span import Span
from drafts.store import StoreError
from drafts.visible import CONTROLS
from sections import catalog
from sections.bounded import PatternTimeout
from sections.recognise import recognise
from sections.view import View
from tui import asked, desk, places, protection
from tui.draft_file import DraftFile
from tui.hold import Hold
from tui.parts import AT_ONCE, entry, is_missing, part_at, parts, room
from tui.protection import Protection
from tui.writable import unwritable

HEAD = 8192
"""Bytes of a journal in which the path of its draft stands."""
NAMED = re.compile(rb'"draft":"((?:[^"\\]|\\.)*)"')


class Start(NamedTuple):
    """``area`` of the text is to be shown, the cursor at ``caret`` of the text; ``title`` belongs on the top line.

    ``own_keys``: the desk gives no command other keys.
    """

    file: DraftFile
    protection: Protection
    hold: Hold
    view: View
    area: Span
    caret: int
    title: str
    own_keys: bool


def start(path: Path, on: Path) -> Start | None:
    """The draft at ``path`` on the desk ``on``; None where the screens have something to ask or to say first."""
    try:
        file = DraftFile(path, store.read(path))
    except StoreError:
        return None
    if CONTROLS.search(file.text) or unwritable(path) or _is_left_behind(path):
        return None
    if oddity(file.text, file.ends) and not asked.before(path):
        return None
    view = _view(file, on)
    if view is None:
        return None
    offset = places.recall(path)
    part = part_at(parts(view, len(file.text)), offset or 0)
    if is_missing(part):
        return None
    area = room(file.text, part)
    caret = entry(area, part, offset, view.draft.blocks)
    found = Start(file, Protection(file), Hold(path), view, area, caret, _title(view, path), desk.has_own_keys(on))
    return None if found.hold.claim() else found


def _view(file: DraftFile, on: Path) -> View | None:
    """Of a long text nothing is known yet."""
    name, markdown = file.path.name, file.path.suffix.lower() in (".md", ".markdown")
    if len(file.text) > AT_ONCE:
        return View(parse("", markdown=markdown), None, name)
    try:
        own = catalog.user_folder() if desk.may_have_own_kinds() else None
        draft = parse(file.text, markdown=markdown)
        kinds, _ = catalog.load_all(on, own)
        view = View(draft, recognise(draft, kinds, name), name)
        _ = view.matched
    except PatternTimeout:
        return None
    return view


def _title(view: View, path: Path) -> str:
    draft = view.draft
    kind = view.kind.name if view.kind else "正在检查"
    return f"{draft.title_text or draft.front.values.get('title', '') or path.name} · {kind}"


def _is_left_behind(path: Path) -> bool:
    """Whether there is a journal of this draft, or one of which that cannot be told."""
    folder = protection.folder()
    try:
        journals = [name for name in os.listdir(folder) if name.endswith(".journal")]
        return any(_is_of(folder / name, path) for name in journals)
    except FileNotFoundError:
        return False
    except OSError:
        return True


def _is_of(journal: Path, path: Path) -> bool:
    with open(journal, "rb") as file:
        named = NAMED.search(file.read(HEAD))
    if named is None:
        return True
    import json

    draft = json.loads(b'"%s"' % named[1])
    return os.path.realpath(str(draft)) == os.path.realpath(path)
