"""Kinds: what sort of report there is, the sections it must have and what each section has to say."""

from __future__ import annotations

from drafts.typed import NamedTuple, StrEnum


class Need(StrEnum):
    REQUIRED = "required"
    CUSTOMARY = "customary"
    OPTIONAL = "optional"


class State(StrEnum):
    """What became of a section in a draft. UNKNOWN: text is missing here (cut off), so nobody can say."""

    PRESENT = "present"
    MISSING = "missing"
    EMPTY = "empty"
    UNKNOWN = "unknown"


class Item(NamedTuple):
    """What a section has to say. ``words``: any of them in the section means the item is there."""

    id: str
    name: str
    words: tuple[str, ...]
    hint: str
    need: Need = Need.CUSTOMARY


class Section(NamedTuple):
    """``headings`` and ``cues`` are regular expressions: of a heading's text, and of a sentence inside a paragraph.

    ``share``: usual part of the report's 字数 in percent, lowest and highest; None where there is no custom.
    ``severity``: level of the finding when the section is missing although REQUIRED or CUSTOMARY.
    """

    id: str
    name: str
    need: Need
    hint: str
    headings: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    share: tuple[int, int] | None = None
    severity: str = "warning"
    heading: str = ""
    """The heading that a new draft gets, without number, with fields as in ``Kind.title_form``; empty: none."""
    form: str = ""
    """The line that a new draft gets in place of a blank for each item, with fields as in ``Kind.title_form``."""


class Kind(NamedTuple):
    """``titles``: regular expressions that recognise a title with all spaces taken out; the more specific wins.

    ``title_form``: form of a new draft's title with fields such as {unit} and {year} (sections/form.py has them all).
    ``length``: usual 字数, lowest and highest. ``extends``: id of the kind it builds on; built-in kinds have none.
    """

    id: str
    name: str
    summary: str
    title_form: str
    titles: tuple[str, ...]
    sections: tuple[Section, ...]
    length: tuple[int, int] = (1500, 5000)
    extends: str = ""

    def section(self, section_id: str) -> Section | None:
        return next((s for s in self.sections if s.id == section_id), None)
