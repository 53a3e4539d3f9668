"""Forms: a line of text with places for what only the writer knows, such as {unit}{year}年工作总结."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from string import Formatter
from types import MappingProxyType

FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "unit": "单位名称",
        "year": "年份",
        "next_year": "下一年年份",
        "post": "职务",
        "name": "姓名",
        "topic": "调研课题",
        "issue": "期号",
        "date": "成文日期",
    }
)
"""What a form may ask for, and the label of the blank that stands there until it is answered."""


def blank(label: str) -> str:
    """The blank that a new draft holds for ``label``."""
    return f"【待填：{label}】"


def fields(form: str) -> list[str]:
    """The names between braces, in order, each once.

    Raises ValueError where a brace has no partner, or where more than a name stands between braces.
    """
    found: list[str] = []
    for _, name, spec, conversion in Formatter().parse(form):
        if spec or conversion:
            raise ValueError(f"{name}: more than a name between braces")
        if name is not None and name not in found:
            found.append(name)
    return found


def fill(form: str, answers: Mapping[str, str]) -> str:
    """``form`` with ``answers`` in place; what is not answered, or with white space only, becomes a labelled blank."""
    known = complete(answers)
    return form.format_map({name: known.get(name) or blank(label) for name, label in FIELDS.items()})


def complete(answers: Mapping[str, str]) -> dict[str, str]:
    """Known answers on one line each, the year in ASCII digits, and ``next_year`` reckoned from it."""
    known = {name: " ".join(answers.get(name, "").split()) for name in FIELDS}
    year = unicodedata.normalize("NFKC", known["year"]).removesuffix("年")
    if year.isdecimal():
        known["year"] = year
        known["next_year"] = known["next_year"] or str(int(year) + 1)
    return known
