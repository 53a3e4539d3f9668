"""The rules on switch-offs in the text, in the order of their codes."""

from __future__ import annotations

from sections.rules import sw_pragmas

RULES = sw_pragmas.RULES
