"""Bringing a finished text onto the desk: a new draft beside the old file, and a report of what was done."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from drafts import store
from drafts.causes import cause
from drafts.decode import DecodeError, decode
from drafts.front import FrontTooLarge
from drafts.import_text import Imported, import_text
from drafts.name import file_name
from drafts.parse import is_markdown, parse
from drafts.saving import save
from drafts.signatures import WORD
from drafts.span import Span
from drafts.store import StoreError, read
from sections.blanks import blanks
from sections.recognise import recognise
from sections.view import View
from tui.hindrance import Copy
from tui.plain_text import draft_of
from tui.yardstick import Yardstick

if TYPE_CHECKING:
    from drafts.word_in import WordText

YEAR = re.compile(r"((?:19|20)\d\d)\s*年")


@dataclass(frozen=True, slots=True)
class Brought:
    """The new draft file. ``kind``: its Chinese name, empty: not recognised. ``notice``: what was taken out before."""

    path: Path
    kind: str
    blanks: int
    made: Imported
    notice: str
    word: tuple[str, ...] = ()
    """What a Word document brought along, and what of it was left out: Chinese sentences."""

    def report(self) -> list[str]:
        """Chinese lines: what came out, what was done, what was left alone."""
        kind = self.kind or "认不出文种，可以在文件头里写 kind"
        lines = [f"{kind} · 空项 {self.blanks} 处。原来的文件没有动。", *([self.notice] if self.notice else [])]
        lines += [f"· {said}" for said in self.word]
        for heading, notes in (("做了这些：", self.made.done), ("没有动，请看看：", self.made.left)):
            if notes:
                lines += ["", heading, *(f"· {note}" for note in notes)]
        return lines


def word_at(source: Path) -> WordText | None:
    """What is in the Word document ``source``; None: it begins like none. Raises StoreError where it cannot be read."""
    if not store.piece(source, 0, 8)[0].startswith(WORD):
        return None
    from drafts.word_in import import_word
    from drafts.word_xml import WordError

    try:
        return import_word(read(source).data)
    except WordError as error:
        raise StoreError(source, str(error)) from error


def bring_in(
    source: Path,
    desk: Path,
    by: Yardstick,
    clean: Copy | None = None,
    word: WordText | None = None,
    *,
    changes: bool = False,
) -> Brought:
    """Make a draft on ``desk`` of the text in the file ``source``, or of what was made of it. Raises StoreError.

    ``changes``: whether tracked changes of the Word document become comments.
    """
    text = word.text if word else clean.text if clean else _text(source)
    view = _view(text, source.name, by)
    front = front_of(view)
    try:
        made = made_of(text, source.name, word, lambda text: _view(text, "", by), front)
        desk.mkdir(parents=True, exist_ok=True)
        name = file_name(front.get("title") or source.stem, [entry.name for entry in desk.iterdir()])
    except FrontTooLarge as error:
        raise StoreError(source, str(error).rstrip("。")) from error
    except OSError as error:
        raise StoreError(desk, f"案头文件夹用不了（{cause(error)}），请检查权限") from error
    path = desk / name
    save(path, made.text.encode(), expected=None)
    kind = view.kind.name if view.kind else ""
    along = tuple(_along(path, made.text, word, changes=changes)) if word else ()
    return Brought(path, kind, len(blanks(_view(made.text, name, by))), made, clean.done if clean else "", along)


def made_of(
    text: str, name: str, word: WordText | None, look: Callable[[str], View], front: Mapping[str, str]
) -> Imported:
    """The draft of ``text`` from the file ``name``, or of a Word document; ``look`` as for ``draft_of``.

    Raises FrontTooLarge.
    """
    if word is None:
        return draft_of(text, name, look, front)
    return import_text(text, "word.md" if word.headed else name, front=front, made=True)


def _along(path: Path, text: str, word: WordText, *, changes: bool) -> Iterator[str]:
    """Keep what the document brings along as comments; say so, and what was left out."""
    from tui.from_word import keep_comments

    yield from (f"{note}。" for note in word.notes)
    try:
        keep_comments(path, text, word, changes=changes)
    except StoreError as error:
        yield f"批注没有带全：{error}"
        return
    if word.comments:
        yield f"批注 {len(word.comments)} 条，在审阅（F9）里。"
    if word.changes:
        yield f"修订 {len(word.changes)} 处，" + ("都算接受了，另记成批注。" if changes else "都算接受了。")


def _text(source: Path) -> str:
    try:
        decoded = decode(read(source).data)
    except DecodeError as error:
        raise StoreError(source, str(error).rstrip("。")) from error
    if not decoded.sure:
        raise StoreError(source, "文件没有注明编码，要先说定编码才能导入")
    return decoded.text


def _view(text: str, name: str, by: Yardstick) -> View:
    draft = parse(text, markdown=is_markdown(name))
    return View(draft, recognise(draft, by.kinds, name), name)


def front_of(view: View) -> dict[str, str]:
    """What the front matter of an imported draft says: what can be told from its text for certain."""
    title = " ".join(view.draft.title_text.split())
    front = {"qicao": "1"}
    if view.kind:
        front["kind"] = view.kind.id
    if view.draft.title and not _has_blank(view, view.draft.title.body):
        front["title"] = title
    if found := YEAR.search(title):
        front["year"] = found[1]
    return front


def _has_blank(view: View, span: Span) -> bool:
    return any(span.overlaps(blank.span) for blank in blanks(view))


def path_problem(typed: str, here: Path) -> str:
    """A Chinese sentence about why ``typed`` cannot be brought in; empty where it can."""
    if not typed:
        return "写出文件的路径，或者把文件拖进终端窗口。"
    path = path_of(typed, here)
    if os.path.isdir(path):
        return "这是文件夹。接着写出里面的文件名。"
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        pass
    except OSError as error:
        return f"打不开（{cause(error)}），请检查路径。"
    else:
        return ""
    begun = next(iter(completions(typed, here)), None)
    if begun is None:
        return "没有这个文件，请检查路径。"
    return f"没有这个文件；要的是 {Path(begun).name} 就按 → 补全，再按 Enter。"


def path_of(typed: str, here: Path) -> Path:
    """The file that ``typed`` names, seen from ``here``; quotes and backslashes of a path dragged in are taken off."""
    bare = typed.strip()
    if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "'\"":
        bare = bare[1:-1]
    elif "\\ " in bare:
        bare = bare.replace("\\ ", " ")
    return here / os.path.expanduser(bare)  # which leaves the name of nobody as it is


def completions(typed: str, here: Path) -> list[str]:
    """What ``typed`` may go on to: names of folders (with /) and texts that begin so, by name."""
    head, _, tail = typed.rpartition("/")
    folder = path_of(f"{head}/" if "/" in typed else ".", here)
    try:
        entries = sorted(folder.iterdir())
    except (OSError, ValueError):
        return []
    names = [
        entry.name + ("/" if os.path.isdir(entry) else "")
        for entry in entries
        if entry.name.startswith(tail) and (tail.startswith(".") or not entry.name.startswith("."))
        if os.path.isdir(entry) or entry.suffix.lower() in (".md", ".txt", ".markdown", ".docx")
    ]
    return [f"{head}/{name}" if "/" in typed else name for name in names]
