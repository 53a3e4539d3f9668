"""A draft on its way out: Word document, plain text or page to print, and what is kept of one let out unfinished."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafts import history
from drafts.lineends import normalise
from drafts.page_style import PageStyle
from drafts.parse import parse
from drafts.version import Event
from sections.blanks import Blank, blanks
from sections.view import View

if TYPE_CHECKING:
    from drafts.page_breaks import Row
    from tui.reviewing import Said

FORMS: Mapping[str, str] = MappingProxyType({"docx": "Word 文档", "html": "网页，可以打印", "txt": "纯文本"})
STYLE = "word.yaml"
"""The house style on a desk."""


def exported(
    view: View,
    found: Sequence[Blank],
    form: str,
    style: PageStyle | None = None,
    said: Sequence[Said] = (),
    *,
    indent: bool = False,
) -> bytes:
    """The draft in one of FORMS. ``found``: its blanks. ``said``: comments for Word. ``indent``: of plain text."""
    if form == "txt":
        from drafts.export_text import export_text

        made = export_text(view.draft, literal=[blank.span for blank in found], indent=indent)
        return made.encode("utf-8", "surrogateescape")
    view, found = _in_markdown(view, found)
    style = style or PageStyle()
    if form == "html":
        from drafts.export_html import export_html

        made = export_html(view.draft, literal=[blank.span for blank in found], style=style)
        return made.encode("utf-8", "surrogateescape")
    from tui.word import word_of

    return word_of(view, found, style, said)


def printed(view: View, found: Sequence[Blank], style: PageStyle) -> list[Row]:
    """The lines of all pages of the Word document."""
    from drafts.page_blocks import page_text
    from drafts.page_breaks import rows
    from tui.word import marked

    view, found = _in_markdown(view, found)
    return rows(page_text(view.draft, marked(view, found)), style)


def house_style(desk: Path) -> PageStyle:
    """That of the desk, else the standard's. Raises StyleError (tui/word_style.py)."""
    if not (desk / STYLE).is_file():
        return PageStyle()
    from tui.word_style import style_at

    return style_at(desk)


def recorded(draft: Path, text: str | bytes, out: str, left: Sequence[str]) -> str:
    """Keep the draft as a version that was let out unfinished, under the name ``out``; ``left``: what was open.

    A Chinese clause about why it could not be done; empty: it was.
    """
    note = f"{out}，还有 {len(left)} 处没写完"
    if isinstance(text, str):
        return history.record_text(draft, text, Event.EXPORT, note)
    return history.record(draft, text, Event.EXPORT, note)


def _in_markdown(view: View, found: Sequence[Blank]) -> tuple[View, Sequence[Blank]]:
    """The draft with ``\\n`` only, plain text brought into Markdown, and the blanks of that."""
    if view.draft.markdown:
        text = normalise(view.text)[0]
        if text == view.text:
            return view, found
    else:
        from tui.plain_text import draft_of

        text = draft_of(view.text, view.path, lambda text: _as_markdown(text, view)).text
    made = _as_markdown(text, view)
    return made, blanks(made)


def _as_markdown(text: str, view: View) -> View:
    """``text``, which is Markdown, seen as the draft of ``view`` is."""
    return View(parse(text, markdown=True), view.kind, f"{view.path}.md", view.data)
