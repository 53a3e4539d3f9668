"""What somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable


def suggestion(word: str, known: Iterable[str]) -> str:
    """``；是不是 X？`` with the known word nearest to ``word``, or nothing."""
    from difflib import get_close_matches

    near = get_close_matches(word, known, n=1, cutoff=0.5)
    return f"；是不是 {near[0]}？" if near else ""
