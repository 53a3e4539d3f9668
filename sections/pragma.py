"""Switching rules off in the text: <!-- qicao: off BL001 原因 --> … <!-- qicao: on -->, or at the end of a line."""

from __future__ import annotations

import re
from typing import NamedTuple

from drafts.edit import Edit
from drafts.regex import Regex
from drafts.span import Lines, Span
from sections.rule import Finding

_PRAGMA = Regex(
    r"<!--[ \t]*qicao:[ \t]*(off|on)[ \t]*([A-Za-z0-9,_-]*(?:[ \t]*,[ \t]*[A-Za-z0-9_-]+)*)[ \t]*([^\n]*?)[ \t]*-->"
)


class SwitchOff(NamedTuple):
    """``what``: codes, families or names in lower case; empty: every rule. ``area``: where it holds."""

    what: frozenset[str]
    area: Span
    reason: str
    span: Span

    def covers(self, finding: Finding) -> bool:
        names = {finding.code.lower(), finding.code[:2].lower(), finding.name.lower()}
        return self.area.start <= finding.span.start < max(self.area.end, self.area.start + 1) and (
            not self.what or bool(self.what & names)
        )


class SwitchOffs:
    """All switch-offs of one text. One at the end of a line of text holds for that line, else until ``on``."""

    def __init__(self, text: str) -> None:
        self.all: list[SwitchOff] = []
        if "qicao:" not in text:
            return
        lines = Lines(text)
        pragmas = list(_PRAGMA.finditer(text))
        for place, m in enumerate(pragmas):
            if m[1] != "off":
                continue
            what = frozenset(word.strip().lower() for word in m[2].split(",") if word.strip())
            line = lines.span(lines.position(m.start())[0])
            if _PRAGMA.sub("", line.of(text)).strip():
                area = line
            else:
                area = Span(m.start(), _end(pragmas[place + 1 :], what, len(text)))
            self.all.append(SwitchOff(what, area, m[3].strip(), Span(*m.span())))

    def covers(self, finding: Finding) -> bool:
        return any(off.covers(finding) for off in self.all)


def _end(later: list[re.Match[str]], what: frozenset[str], end: int) -> int:
    for m in later:
        named = {word.strip().lower() for word in m[2].split(",") if word.strip()}
        if m[1] == "on" and (not named or named & what or not what):
            return m.start()
    return end


def switch_off(text: str, finding: Finding, reason: str) -> Edit:
    """The edit that switches ``finding`` off on its line, with a reason (a comment at the line's end)."""
    lines = Lines(text)
    end = lines.span(lines.position(finding.span.start)[0]).end
    plain = " ".join(reason.replace("--", "—").replace(">", "").split())
    return Edit(end, end, f" <!-- qicao: off {finding.code} {plain}".rstrip() + " -->")
