"""A new draft of a kind: its title, its headings, and a labelled blank for everything that only the writer knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafts.edit import apply
from drafts.front import with_values
from drafts.numeral import han_text
from sections.form import blank, complete, fields, fill
from sections.kind import Kind, Need, Section


def questions(kind: Kind) -> tuple[str, ...]:
    """The fields of sections/form.py that a new draft of ``kind`` holds, to be asked for before it is made.

    ``next_year`` is left out: it follows from the year.
    """
    forms = [kind.title_form, *(form for section in kind.sections for form in (section.heading, section.form))]
    names = dict.fromkeys(name for form in forms for name in fields(form))
    return tuple(name for name in names if name != "next_year")


def skeleton(kind: Kind, answers: Mapping[str, str]) -> str:
    """Markdown with front matter. ``answers``: fields of sections/form.py to text; a missing one becomes a blank.

    Optional sections come along only with a line of their own (sign-off, date) or an item that is not optional.
    Raises FrontTooLarge where the answers are too long for front matter.
    """
    known = {name: answer for name, answer in complete(answers).items() if answer}
    title = fill(kind.title_form, known)
    stated = {name: known[name] for name in ("unit", "year", "post", "name", "topic", "issue") if name in known}
    header: dict[str, str] = {"qicao": "1", "kind": kind.id}
    if not _missing(kind.title_form, known):
        header["title"] = title
    text = "\n\n".join([f"# {title}", *_body(kind, known)]) + "\n"
    return apply(text, with_values(text, header | stated))


def _missing(form: str, known: Mapping[str, str]) -> bool:
    return any(name not in known for name in fields(form))


def _body(kind: Kind, known: Mapping[str, str]) -> Iterator[str]:
    sections = [s for s in kind.sections if s.need is not Need.OPTIONAL or s.form or _blanks(s)]
    headed = [section for section in sections if section.heading]
    for section in sections:
        if section.heading:
            number = f"{han_text(headed.index(section) + 1)}、" if len(headed) > 1 else ""
            yield f"## {number}{fill(section.heading, known)}"
        yield from section_body(section, known)


def section_body(section: Section, known: Mapping[str, str]) -> list[str]:
    """The paragraphs that a new ``section`` starts with: its form filled with ``known``, or a blank for each item."""
    if section.form:
        return [fill(section.form, known)]
    blanks = _blanks(section) or [blank(section.hint)]
    return blanks if section.heading else ["".join(blanks)]


def _blanks(section: Section) -> list[str]:
    return [blank(f"{item.name}——{item.hint}") for item in section.items if item.need is not Need.OPTIONAL]
