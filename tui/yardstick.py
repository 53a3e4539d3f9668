"""What the drafts of a desk are measured by: the kinds at hand and the rules that its settings choose."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from drafts.typed import NamedTuple
from sections import catalog
from sections.kind import Kind
from sections.rule import Rule
from tui.selection import chosen
from tui.settings import Scope, Settings, SettingsError, relative, scope_of
from tui.settings_file import settings_of

NOTHING = Settings()
"""Of a desk that says nothing."""


class Yardstick(NamedTuple):
    """``complaints``: what is wrong with kind files and settings, in Chinese; what is wrong is left out."""

    kinds: Mapping[str, Kind]
    rules: tuple[Rule, ...]
    complaints: tuple[str, ...]
    desk: Path | None = None
    settings: Settings = NOTHING

    def scope(self, path: Path) -> Scope:
        """What holds for the draft at ``path``."""
        if self.desk is None:
            return Scope(self.rules)
        from sections.rules import RULES

        return scope_of(self.settings, RULES, relative(str(path), self.desk))


def yardstick(desk: Path | None) -> Yardstick:
    """Reads the user's and the desk's kinds and the desk's settings; never raises for what is in them."""
    from sections.rules import RULES  # all of them take a while to load, so not before somebody wants to measure

    kinds, problems = catalog.load_all(desk, catalog.user_folder())
    settings, complaints = _settings(desk)
    rules = chosen(RULES, settings.select, settings.ignore)
    return Yardstick(kinds, rules, (*map(str, problems), *complaints), desk, settings)


def _settings(desk: Path | None) -> tuple[Settings, list[str]]:
    """Every rule they name is there, or they are refused as a whole."""
    try:
        return (settings_of(desk) if desk else Settings()), []
    except SettingsError as error:
        return Settings(), error.problems
