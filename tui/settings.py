"""The settings of a desk: what its ``qicao.yaml`` says, or nothing in particular."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from tui.desk import SETTINGS


class Settings(NamedTuple):
    """``select`` and ``ignore``: codes, families or names of rules. ``unit`` and ``place``: offered for blanks."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    unit: str = ""
    place: str = ""


class SettingsError(Exception):
    """The settings cannot be used. ``problems``: every complaint as ``file:line:column: sentence`` in Chinese."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def settings_of(desk: Path) -> Settings:
    """The settings of ``desk``; all defaults where it has no ``qicao.yaml``. Raises SettingsError."""
    path = desk / SETTINGS
    if not path.is_file():
        return Settings()
    from tui.settings_keys import read

    values = read(path)
    return Settings(
        select=tuple(values.get("select", ())),
        ignore=tuple(values.get("ignore", ())),
        unit=values.get("unit", ""),
        place=values.get("place", ""),
    )
