"""The settings of a desk: what its ``qicao.yaml`` says, or nothing in particular."""

from __future__ import annotations

import os

from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.data import BUILT_IN, Data

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sections.allow import Allowed
    from sections.rule import Rule


class ForFiles(NamedTuple):
    """What holds for the files that ``glob`` means, seen from the desk: in place of ``select``, on top of the rest."""

    glob: str
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    allow: tuple[Allowed, ...] = ()
    place: str = ""
    """``file:line:column``."""


class Settings(NamedTuple):
    """``select`` and ``ignore``: codes, families or names of rules. ``unit`` and ``place``: offered for blanks."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    unit: str = ""
    place: str = ""
    files: tuple[ForFiles, ...] = ()
    allow: tuple[Allowed, ...] = ()
    data: Data = BUILT_IN
    rounds: tuple[str, ...] = ()
    """Those that a draft has to pass, in order; none: it passes at once."""
    keys: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Ids of commands of the screens, each with the keys that it has in place of its own, as Textual calls them."""


class SettingsError(Exception):
    """The settings cannot be used. ``problems``: every complaint as ``file:line:column: sentence`` in Chinese."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Scope(NamedTuple):
    """What holds for one draft. ``allow``: without what has expired."""

    rules: tuple[Rule, ...]
    allow: tuple[Allowed, ...] = ()
    data: Data = BUILT_IN


def relative(path: str, folder: Path | str) -> str:
    """``path`` seen from ``folder``, with /, as globs want it; as it is where it lies elsewhere."""
    seen = os.path.relpath(os.path.abspath(path), os.path.abspath(folder)).replace(os.sep, "/")
    return path.replace(os.sep, "/") if seen.startswith("../") else seen


def scope_of(settings: Settings, rules: Sequence[Rule], path: str) -> Scope:
    """What ``settings`` say of the draft at ``path``, which is relative to the desk. Raises UnknownRuleError."""
    from tui.selection import chosen

    select, ignore, allow = settings.select, settings.ignore, settings.allow
    for entry in settings.files:
        if _fits(path, entry.glob):
            select = entry.select or select
            ignore = (*ignore, *entry.ignore)
            allow = (*allow, *entry.allow)
    return Scope(chosen(rules, select, ignore), _valid(allow), settings.data)


def _fits(path: str, glob: str) -> bool:
    from tui.globs import fits

    return fits(path, glob)


def _valid(allow: tuple[Allowed, ...]) -> tuple[Allowed, ...]:
    if not any(allowance.until for allowance in allow):
        return allow
    from datetime import date

    from sections.allow import expired

    gone = expired(allow, date.today())
    return tuple(allowance for allowance in allow if allowance not in gone)
