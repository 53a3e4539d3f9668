"""Which rules, allowances and data hold for one file of a run: what the command line says, else its desk."""

from __future__ import annotations

import os
from functools import cache, lru_cache

from drafts import sidecar
from drafts.typed import TYPE_CHECKING
from tui.cli.failure import CommandError
from tui.cli.plan import InFiles, Plan
from tui.settings import ForFiles, Scope, Settings, SettingsError, relative, scope_of
from tui.settings_file import settings_of

if TYPE_CHECKING:
    from sections.rule import Rule


def scope_for(plan: Plan, path: str) -> Scope:
    """What holds for the file at ``path``. Raises CommandError."""
    place = desk_around(os.path.dirname(path))
    settings = own_settings(place)
    inside = relative(path, place) if settings.files else ""
    return _scope(plan, place, inside, named_here(plan, path))


@lru_cache(1 << 12)
def desk_around(folder: str) -> str:
    """The desk that the files in ``folder`` lie on."""
    return sidecar.around(folder) or folder or os.curdir


@cache
def own_settings(place: str) -> Settings:
    """The settings of the desk at ``place``. Raises CommandError."""
    try:
        return settings_of(place)
    except SettingsError as error:
        raise CommandError("案头的设置有错：\n" + "\n".join(error.problems)) from None


def forget() -> None:
    """Look at everything anew, as a run does that starts in another folder or after somebody's edits."""
    for known in (desk_around, own_settings, _scope):
        known.cache_clear()


def named_here(plan: Plan, path: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the command line selects and ignores for this file in particular; its globs start at the current folder."""
    if not (plan.select_in or plan.ignore_in):
        return (), ()
    inside = relative(path, os.curdir)
    return _named(plan.select_in, inside), _named(plan.ignore_in, inside)


def _named(entries: tuple[InFiles, ...], path: str) -> tuple[str, ...]:
    from tui.globs import fits

    return tuple(word for glob, words in entries if fits(path, glob) for word in words)


@lru_cache(1 << 14)
def _scope(plan: Plan, place: str, inside: str, here: tuple[tuple[str, ...], tuple[str, ...]]) -> Scope:
    settings = own_settings(place)
    select, ignore = here[0] or tuple(plan.select or ()), (*plan.ignore, *here[1])
    if select:
        settings = settings._replace(select=(), ignore=(), files=tuple(map(_without_rules, settings.files)))
    scope = scope_of(settings, _rules(), inside)
    return scope._replace(rules=named(scope.rules, select, ignore)) if select or ignore else scope


def _without_rules(entry: ForFiles) -> ForFiles:
    return entry._replace(select=(), ignore=())


def _rules() -> tuple[Rule, ...]:
    from sections.rules import RULES

    return RULES


def named(rules: tuple[Rule, ...], select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
    """Those of ``rules`` that ``select`` names without those that ``ignore`` names. Raises CommandError."""
    from tui.nearest import suggestion
    from tui.selection import UnknownRuleError, chosen

    try:
        every = chosen(_rules(), select, ignore)
    except UnknownRuleError as error:
        near = suggestion(error.word, error.known)
        raise CommandError(f"没有 {error.word} 这条规则{near}\n全部规则：qicao rules") from None
    return tuple(rule for rule in every if rule in rules)
