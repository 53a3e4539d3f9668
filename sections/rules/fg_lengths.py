"""How long what sums are told in may be, in code points."""

from __future__ import annotations

LABEL = 18
"""Characters of the longest name of a part."""
BRACKET = 120
"""Code points of the longest list in brackets."""
