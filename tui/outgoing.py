"""An open draft on its way out: in which form, where to, with what, and what is still open in it. No screen in it."""

from __future__ import annotations

import os
from pathlib import Path

from drafts import store
from drafts.causes import cause
from drafts.page_breaks import Row
from drafts.page_style import PageStyle
from drafts.person import person
from drafts.saving import save
from tui import desk
from tui.exporting import FORMS, exported, house_style, printed, recorded
from tui.imported import path_of
from tui.open_draft import OpenDraft
from tui.open_points import open_points
from tui.reviewing import Review
from tui.word_style import StyleError


class Outgoing:
    """``problem``: why the house style does not count, a Chinese sentence; empty: it does, or there is none."""

    def __init__(self, draft: OpenDraft) -> None:
        """Raises StoreError where what has been said about the draft cannot be read."""
        self.draft = draft
        self.form = "docx"
        self.comments = False
        self.problem = ""
        self.style = PageStyle()
        self._folder, self._stem = draft.path.parent, draft.path.stem
        self._review = Review(draft.path, draft.text, person())
        self._suffix = True
        try:
            self.style = house_style(desk.of_draft(draft.path))
        except StyleError as error:
            self.problem = f"版式文件有错，先照国家标准排：{error.problems[0]}"

    @property
    def path(self) -> Path:
        return self._folder / (f"{self._stem}.{self.form}" if self._suffix else self._stem)

    @property
    def commented(self) -> int:
        """Comments that are not resolved."""
        return len(self._review.unresolved)

    @property
    def has_house_style(self) -> bool:
        return self.style != PageStyle()

    def left(self) -> list[str]:
        """What is still open: blanks, missing sections, comments; a Chinese line each."""
        return [*open_points(self.draft.view, self.draft.blanks), *self._review.open_comments()]

    def next_form(self) -> None:
        forms = list(FORMS)
        self.form = forms[(forms.index(self.form) + 1) % len(forms)]
        self.comments = self.comments and self.form == "docx"

    def go_to(self, typed: str) -> None:
        """Put it where ``typed`` says: a folder, or a file; its suffix, if it is a form's, chooses the form."""
        path = path_of(typed, self._folder)
        if os.path.isdir(path):
            self._folder, self._suffix, self._stem = path, True, self.draft.path.stem
            return
        form = path.suffix.lower().removeprefix(".")
        self._folder = path.parent
        self.form = form if form in FORMS else self.form
        self.comments = self.comments and self.form == "docx"
        self._suffix = form in FORMS
        self._stem = path.stem if self._suffix else path.name

    def complaint(self, typed: str) -> str:
        """A Chinese sentence about why it cannot go where ``typed`` says; empty: it can."""
        if not typed:
            return "写出要存成的文件或文件夹。"
        path = path_of(typed, self._folder)
        if os.path.isdir(path):
            return ""
        if not os.path.isdir(path.parent):
            return f"没有 {path.parent} 这个文件夹，请检查路径。"
        try:
            os.stat(path)
        except FileNotFoundError:
            return ""
        except OSError as error:
            return f"存不到这里（{cause(error)}），请换一个名字。"
        return "这就是草稿自己，请换一个名字。" if _same(path, self.draft.path) else ""

    def rows(self) -> list[Row]:
        """The lines of all pages of the Word document."""
        return printed(self.draft.view, self.draft.blanks, self.style)

    def export(self, left: list[str], *, overwrite: bool) -> str:
        """Write the file; with something ``left`` open, knowingly, the draft becomes a version.

        A Chinese clause about what went amiss beside it; empty: nothing. Raises StoreError.
        """
        path = self.path
        if _same(path, self.draft.path):
            raise store.StoreError(path, "这就是草稿自己，请换一个名字")
        said = self._review.unresolved if self.comments else ()
        data = exported(self.draft.view, self.draft.blanks, self.form, self.style, said)
        expected = store.read(path).digest if overwrite and os.path.exists(path) else None
        notice = save(path, data, expected=expected, history=False).notice
        told = recorded(self.draft.path, self.draft.text, path.name, left) if left else ""
        return "；".join(filter(None, (notice, told)))


def _same(path: Path, other: Path) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:
        return path == other
