"""A rule as the table has it that sections/compile.py makes: its module is loaded when it is first run."""

from __future__ import annotations

from importlib import import_module

from drafts.typed import TYPE_CHECKING
from sections.data import BUILT_IN, RULE_TABLE, Data, load
from sections.rule import AllOf, Level, Rule
from sections.signs import Signs, Table, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from types import ModuleType
    from typing import Any

    from sections.view import View


class Listed(Rule):
    """``entry``: what ``table_of`` has of it. ``every``: the signs of all rules. ``check`` and examples: its module's."""

    def __init__(self, entry: Mapping[str, Any], every: Table) -> None:
        self.code = entry["code"]
        self.name = entry["name"]
        self.title = entry["title"]
        self.level = Level(entry["level"])
        self._module = entry["module"]
        self._check = entry["check"]
        self._changes = entry["changes"]
        self._every = every
        self._numbers = frozenset(entry["signs"])
        self._signs = tuple([every.signs[number] for number in entry["signs"]])
        self.signs = self._signs_of if self._changes else self._signs

    def load(self) -> Rule:
        rule = next(rule for rule in rules_in(import_module(self._module)) if rule.code == self.code)
        self.check, self.bad, self.good = rule.check, rule.bad, rule.good
        return rule

    def prepare(self) -> None:
        module, _, name = self._check.rpartition(".")
        self.check = getattr(import_module(module), name)

    def __getattr__(self, name: str) -> Any:
        if name not in ("check", "bad", "good"):
            raise AttributeError(name)
        self.prepare() if name == "check" else self.load()
        return getattr(self, name)

    def may_find(self, view: View) -> bool:
        if self._changes and view.data is not BUILT_IN:
            return super().may_find(view)
        return not self._numbers or self._numbers <= (view.kept.get(self._every) or self._every.standing(view))

    def _signs_of(self, data: Data) -> AllOf:
        signs = self._signs if data is BUILT_IN else self.load().signs
        return signs(data) if callable(signs) else signs


def table() -> tuple[Table, tuple[Listed, ...]]:
    """The signs of all rules, and every rule, in order; none before sections/compile.py has made the table."""
    try:
        made = load(RULE_TABLE)
    except ModuleNotFoundError:
        return Table("", "", ()), ()
    every = Table(made["prose"], made["anywhere"], made["signs"])
    return every, tuple([Listed(entry, every) for entry in made["rules"]])


def table_of(rules: Iterable[tuple[Rule, str]]) -> dict[str, Any]:
    """What ``table`` goes by, of rules with the names of their modules. ``check``: where its check is, which need not be
    the module of its record and its examples. ``changes``: a desk can change its signs."""
    every: list[Signs] = []
    entries = []
    for rule, module in rules:
        signs = rule.signs(BUILT_IN) if callable(rule.signs) else rule.signs
        entries.append(
            {
                "code": rule.code,
                "name": rule.name,
                "title": rule.title,
                "level": rule.level.value,
                "module": module,
                "check": f"{rule.check.__module__}.{rule.check.__name__}",
                "signs": list(range(len(every), len(every) + len(signs))),
                "changes": callable(rule.signs),
            }
        )
        every += signs
    more = [[signs.anywhere, signs.between] for signs in every]
    prose, anywhere = written(every)
    return {"rules": entries, "signs": more, "prose": prose, "anywhere": anywhere}


def rules_in(module: ModuleType) -> Iterator[Rule]:
    """The rules that ``module`` declares, by themselves or in a tuple."""
    for value in reversed(vars(module).values()):
        for rule in value if isinstance(value, tuple) else (value,):
            if isinstance(rule, Rule):
                yield rule
