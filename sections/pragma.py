"""Switching rules off in the text: <!-- qicao: off BL001 原因 --> … <!-- qicao: on -->, or at the end of a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafts.edit import Edit
from drafts.regex import Regex
from drafts.span import Lines, Span
from drafts.typed import NamedTuple
from sections.rule import SWITCH, Finding

_PRAGMA = Regex(
    r"<!--[ \t]*qicao:[ \t]*(off|on)[ \t]*([A-Za-z0-9,_-]*(?:[ \t]*,[ \t]*[A-Za-z0-9_-]+)*)[ \t]*([^\n]*?)[ \t]*-->"
)


ABOUT_THESE = "SW"
"""The family of rules about switch-offs; one that names no rule does not silence what is said about itself."""
_NAME = Regex(r"[A-Za-z0-9_-]+")


class Named(NamedTuple):
    """A code, family or name as a pragma gives it."""

    word: str
    span: Span


class SwitchOff(NamedTuple):
    """``what``: codes, families or names in lower case; empty: every rule. ``area``: where it holds."""

    what: frozenset[str]
    area: Span
    reason: str
    span: Span
    names: tuple[Named, ...] = ()

    def covers(self, finding: Finding) -> bool:
        if not self.what:
            return finding.code[:2] != ABOUT_THESE and self.holds_at(finding.span.start)
        names = {finding.code.lower(), finding.code[:2].lower(), finding.name.lower()}
        return bool(self.what & names) and self.holds_at(finding.span.start)

    def holds_at(self, offset: int) -> bool:
        return self.area.start <= offset < max(self.area.end, self.area.start + 1)


class SwitchOn(NamedTuple):
    """``ends``: whether a switch-off holds as far as here."""

    names: tuple[Named, ...]
    span: Span
    ends: bool


class SwitchOffs:
    """All switch-offs of one text. One at the end of a line of text holds for that line, else until ``on``."""

    def __init__(self, text: str) -> None:
        self.all: list[SwitchOff] = []
        self.on: list[SwitchOn] = []
        if SWITCH not in text:
            return
        lines = Lines(text)
        pragmas = list(_PRAGMA.finditer(text))
        for place, m in enumerate(pragmas):
            names = tuple(_names(m))
            if m[1] != "off":
                self.on.append(SwitchOn(names, Span(*m.span()), any(off.area.end == m.start() for off in self.all)))
                continue
            what = frozenset(name.word.lower() for name in names)
            line = lines.span(lines.position(m.start())[0])
            if _PRAGMA.sub("", line.of(text)).strip():
                area = line
            else:
                area = Span(m.start(), _end(pragmas[place + 1 :], what, len(text)))
            self.all.append(SwitchOff(what, area, m[3].strip(), Span(*m.span()), names))

    def covers(self, finding: Finding) -> bool:
        return any(off.covers(finding) for off in self.all)


def _names(m: re.Match[str]) -> Iterator[Named]:
    for found in _NAME.finditer(m[2]):
        yield Named(found[0], Span(m.start(2) + found.start(), m.start(2) + found.end()))


def _end(later: list[re.Match[str]], what: frozenset[str], end: int) -> int:
    for m in later:
        named = {name.word.lower() for name in _names(m)}
        if m[1] == "on" and (not named or named & what or not what):
            return m.start()
    return end


def switch_off(text: str, finding: Finding, reason: str) -> Edit:
    """The edit that switches ``finding`` off on its line, with a reason (a comment at the line's end)."""
    lines = Lines(text)
    end = lines.span(lines.position(finding.span.start)[0]).end
    plain = " ".join(reason.replace("--", "—").replace(">", "").split())
    return Edit(end, end, f" <!-- qicao: off {finding.code} {plain}".rstrip() + " -->")
