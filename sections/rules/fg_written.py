"""Numbers and units as patterns find them one by one: 8.2, 万元."""

from __future__ import annotations

NUMBER = r"(\d+(?:\.\d+)?)"
_FACTORS = {"万": 1e4, "亿": 1e8}


def value_of(number: str, unit: str) -> tuple[float, float]:
    """The value in single units, and half of what its last digit stands for; 0 of a whole number without 万 or %."""
    factor = 1.0
    for char in unit[: len(unit) - len(kind_of(unit))]:
        factor *= _FACTORS[char]
    slack = slack_of(number) if "." in number or factor > 1 or unit == "%" else 0.0
    return float(number) * factor, slack * factor


def slack_of(number: str) -> float:
    """Half of what the last digit stands for."""
    return 10.0 ** -len(number.partition(".")[2]) / 2 if "." in number else 0.5


def kind_of(unit: str) -> str:
    """The unit without its 万 and 亿."""
    return unit.lstrip("万亿")
