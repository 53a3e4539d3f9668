"""Where ``Regex`` was; it is in drafts, which need it too."""

from __future__ import annotations

from drafts.regex import Regex

__all__ = ["Regex"]
