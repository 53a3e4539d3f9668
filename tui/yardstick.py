"""What the drafts of a desk are measured by: the kinds at hand and the rules that its settings choose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sections import catalog
from sections.kind import Kind
from sections.rule import Rule
from sections.rules import RULES
from tui.desk import SETTINGS
from tui.selection import UnknownRuleError, chosen
from tui.settings import Settings, SettingsError, settings_of


@dataclass(frozen=True, slots=True)
class Yardstick:
    """``complaints``: what is wrong with kind files and settings, in Chinese; what is wrong is left out."""

    kinds: Mapping[str, Kind]
    rules: tuple[Rule, ...]
    complaints: tuple[str, ...]


def yardstick(desk: Path | None) -> Yardstick:
    """Reads the user's and the desk's kinds and the desk's settings; never raises for what is in them."""
    kinds, problems = catalog.load_all(desk, catalog.user_folder())
    rules, complaints = _rules(desk)
    return Yardstick(kinds, rules, (*map(str, problems), *complaints))


def _rules(desk: Path | None) -> tuple[tuple[Rule, ...], list[str]]:
    try:
        settings = settings_of(desk) if desk else Settings()
        return chosen(RULES, settings.select, settings.ignore), []
    except SettingsError as error:
        return RULES, error.problems
    except UnknownRuleError as error:
        return RULES, [f"案头的 {SETTINGS} 里说到的规则 {error} 不存在，先按全部规则检查"]
