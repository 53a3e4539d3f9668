"""What the rules found that need not be asked again, made hits of where another rule wants to know."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import Any

from sections.rule import Asked, Finding, Hit


class Answers(dict[str, Asked]):
    """By the code of a rule. ``found``: by all rules; the answers of those with the codes ``known`` are among it.

    Rules on switch-offs are asked by nobody.
    """

    def __init__(self, found: Iterable[Finding], known: Set[str]) -> None:
        self.known = known
        self._found: dict[str, list[Finding]] = {}
        for finding in found:
            self._found.setdefault(finding.code, []).append(finding)

    def get(self, code: str, default: Any = None) -> Any:
        return super().get(code) or (self.of(code) if code in self.known and code[:2] != "SW" else default)

    def of(self, code: str) -> Asked:
        found = sorted(self._found.get(code, ()), key=lambda finding: (finding.span.start, finding.span.end))
        answer = self[code] = Asked([Hit(f.span, f.message, f.fix, f.level, f.label) for f in found])
        return answer
