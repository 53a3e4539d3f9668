"""Starting a draft: what to ask, what will not do as an answer, what the file is called."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from drafts.causes import cause
from drafts.front import FrontTooLarge
from drafts.name import file_name, name_problem
from drafts.store import StoreError
from drafts.visible import UNSEEN
from sections.form import FIELDS, fill
from sections.kind import Kind
from sections.skeleton import questions, skeleton
from tui.open_draft import OpenDraft
from tui.settings import SettingsError
from tui.settings_file import settings_of

HINTS = {
    "unit": "例如 某市水务局",
    "year": "四位数字",
    "post": "例如 党支部书记",
    "name": "述职的人",
    "topic": "例如 农村饮水安全",
    "issue": "只写数字",
    "date": "例如 2025年12月20日",
}
YEARS = range(1949, 2101)
LONGEST = 60
"""Code points of an answer."""
SUFFIX = ".md"


@dataclass(frozen=True, slots=True)
class Question:
    """``field``: of sections/form.py. ``answer``: what is proposed."""

    field: str
    label: str
    hint: str
    answer: str = ""


def asked(kind: Kind, desk: Path, today: date) -> list[Question]:
    """What to ask before a draft of ``kind`` is written, with the desk's own unit and a sensible year proposed."""
    proposed = {"unit": _unit(desk), "year": str(usual_year(kind.id, today))}
    return [Question(name, FIELDS[name], HINTS.get(name, ""), proposed.get(name, "")) for name in questions(kind)]


def _unit(desk: Path) -> str:
    try:
        return settings_of(desk).unit
    except SettingsError:
        return ""


def usual_year(kind_id: str, today: date) -> int:
    """The year that a report of this kind is about when it is written on ``today``.

    A year is summed up from its autumn to the next spring; a half-year from May to the next January; plans are made
    from October on for the year to come.
    """
    if kind_id == "plan":
        return today.year + (today.month >= 10)
    if kind_id == "half-year":
        return today.year - (today.month < 5)
    if kind_id in ("briefing", "research-report"):
        return today.year
    return today.year - (today.month < 7)


def answer_problem(field: str, answer: str) -> str:
    """A Chinese sentence about why ``answer`` will not do; empty where it will. No answer at all becomes a blank."""
    if UNSEEN.search(answer):
        return "有看不见的控制字符，请重新输入"
    if len(answer) > LONGEST:
        return f"太长，最多 {LONGEST} 个字"
    if field == "year" and answer.strip():
        year = unicodedata.normalize("NFKC", answer).strip().removesuffix("年")
        if not (year.isdecimal() and len(year) == 4 and int(year) in YEARS):
            return f"年份要写四位数字，{YEARS[0]} 到 {YEARS[-1]}，例如 2025"
    return ""


def proposed_name(kind: Kind, answers: Mapping[str, str], desk: Path) -> str:
    """A file name that no draft of the desk has; what is not answered yet is left out of it."""
    known = {name: answers.get(name, "").strip() for name in FIELDS} | {"next_year": ""}
    title = fill(kind.title_form, {name: answer for name, answer in known.items() if answer})
    for label in FIELDS.values():
        title = title.replace(f"【待填：{label}】", "")
    return file_name(title or kind.name, names_on(desk))


def names_on(desk: Path) -> list[str]:
    """All names in the folder; none where it cannot be read."""
    try:
        return [entry.name for entry in desk.iterdir()]
    except OSError:
        return []


def file_problem(name: str, desk: Path) -> str:
    """A Chinese sentence about why the new file cannot be called ``name``; empty where it can."""
    return name_problem(_with_suffix(name), names_on(desk)) if name.strip() else "给文件起个名字"


def _with_suffix(name: str) -> str:
    name = name.strip()
    return name if name.lower().endswith(SUFFIX) else name + SUFFIX


def create(kind: Kind, answers: Mapping[str, str], name: str, desk: Path) -> OpenDraft:
    """Write the skeleton into a new file on the desk, which is made where it is not there yet. Raises StoreError."""
    path = desk / _with_suffix(name)
    try:
        text = skeleton(kind, answers)
        desk.mkdir(parents=True, exist_ok=True)
    except FrontTooLarge as error:
        raise StoreError(path, str(error).rstrip("。")) from error
    except OSError as error:
        raise StoreError(path, f"案头文件夹建不了（{cause(error)}），请检查权限") from error
    return OpenDraft.create(path, text, desk)
