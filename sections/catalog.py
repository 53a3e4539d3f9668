"""The kinds at hand: built-in ones, the user's, the desk's; a later one takes the place of one with the same id."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from drafts import user_folders
from drafts.typed import TYPE_CHECKING
from sections.data import load
from sections.kind import Kind
from sections.kind_data import kind_from
from sections.kind_patterns import know
from sections.problem import KindError, Problem, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sections.load import Declaration

BUILT_IN = (
    "annual-summary",
    "summary-and-plan",
    "half-year",
    "party-debrief",
    "summary-and-arrangement",
    "duty-and-integrity",
    "personal-summary",
    "self-examination",
    "research-report",
    "briefing",
    "plan",
)
"""Ids in the order in which lists show them."""


TITLES = "titles"
"""What is compiled of their titles: by id, the patterns."""


class BuiltIn(Mapping[str, Kind]):
    """The kinds that qicao brings along, each made when it is first asked for."""

    def __getitem__(self, kind_id: str) -> Kind:
        if kind_id not in BUILT_IN:
            raise KeyError(kind_id)
        return _built_in(kind_id)

    def __contains__(self, kind_id: object) -> bool:
        return kind_id in BUILT_IN

    def __iter__(self) -> Iterator[str]:
        return iter(BUILT_IN)

    def __len__(self) -> int:
        return len(BUILT_IN)

    @property
    def titles(self) -> Mapping[str, tuple[str, ...]]:
        """By id, the patterns of their titles."""
        return _titles()


def titles_of(kinds: Mapping[str, Kind]) -> Mapping[str, tuple[str, ...]]:
    """By id, the patterns of the titles of ``kinds``."""
    return kinds.titles if isinstance(kinds, BuiltIn) else {kind.id: kind.titles for kind in kinds.values()}


@cache
def _built_in(kind_id: str) -> Kind:
    _titles()  # what their patterns need is there, too
    made = load(kind_id)
    know(made["needed"])
    return kind_from(made["kind"])


@cache
def _titles() -> Mapping[str, tuple[str, ...]]:
    made = load(TITLES)
    know(made["needed"])
    return {kind_id: tuple(patterns) for kind_id, patterns in made["titles"].items()}


@cache
def built_in() -> BuiltIn:
    """The kinds that qicao brings along."""
    return BuiltIn()


def user_folder() -> Path:
    """Where the user's own kinds are; the folder need not exist."""
    from pathlib import Path

    return Path(user_folders.config(), "kinds")


def kinds(desk: Path | str | None = None, user_dir: Path | None = None) -> Mapping[str, Kind]:
    """All kinds: built-in, then those in ``user_dir`` (see user_folder), then those in ``desk``/kinds.

    Raises KindError with the problems of every file that cannot be used.
    """
    found, problems = load_all(desk, user_dir)
    if problems:
        raise KindError(problems)
    return found


def load_all(
    desk: Path | str | None = None, user_dir: Path | None = None
) -> tuple[Mapping[str, Kind], tuple[Problem, ...]]:
    """As kinds(), but a file that cannot be used is left out and its problems are handed back."""
    found: dict[str, Kind] = {}
    problems: list[Problem] = []
    for folder in (user_dir, os.path.join(desk, "kinds") if desk else None):
        try:
            files = kind_files(folder) if folder else []
        except OSError as error:
            from pathlib import Path

            from drafts.causes import cause

            said = f"这个文件夹打不开（{cause(error)}），里面的文种没有用上"
            problems.append(Problem(str(Path(folder or "")), 1, 1, said))
            continue
        if files:
            found = found or dict(built_in())
            problems += _add(files, found)
    return MappingProxyType(found) if found else built_in(), tuple(sorted(set(problems)))


def kind_files(folder: Path | str) -> list[Path]:
    """The YAML files in ``folder``, by name; folders and hidden files left out, none where it is not there.

    Raises OSError where it cannot be read.
    """
    try:
        names = [name for name in sorted(os.listdir(folder)) if not name.startswith(".")]
    except (FileNotFoundError, NotADirectoryError):
        return []
    if not names:
        return []
    from pathlib import Path

    paths = [Path(folder, name) for name in names]
    return [path for path in paths if path.suffix in (".yaml", ".yml") and not os.path.isdir(path)]


def _add(files: list[Path], found: dict[str, Kind]) -> Iterator[Problem]:
    """Add the kinds of one folder to ``found``; what others may extend first, whatever the names of the files."""
    from sections.load import Declaration

    declared = [Declaration(path) for path in files]
    base = dict(found)
    roots = {"", *base, *(d.id for d in declared if not d.extends)}
    first: dict[str, Declaration] = {}
    for declaration in sorted(declared, key=lambda d: (d.extends not in roots, d.extends != "")):
        if twin := first.get(declaration.id):
            place = declaration.place("id")
            declaration.problems.add(place, f"{quoted(declaration.id)}在 {twin.problems.path} 里已经有了，请换一个 id")
        try:
            kind = declaration.kind(base)
        except KindError as error:
            yield from error.found
            continue
        first[kind.id] = declaration
        found[kind.id] = kind
        if not kind.extends or kind.id not in base:
            base[kind.id] = kind
