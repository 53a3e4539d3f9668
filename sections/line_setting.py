"""What the lines of one draft have in common when they are read by themselves."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Set
from functools import cache

from drafts.model import Block, BlockKind
from drafts.span import Span
from drafts.words import Words, look_for_all
from sections.flow import Cues, Flow, Setting, signs_of_residue
from sections.kind import Kind
from sections.kind_patterns import pattern_of
from sections.reach import LINE, NEEDS, PARAGRAPH, RESIDUE, TRACES
from sections.reading import Reading, Sign, Traces
from sections.rule import Hit, Rule
from sections.rules import RULES
from sections.rules.clauses import Clauses
from sections.rules.report_lines import is_report
from sections.rules.rs_series import own_title
from sections.rules.wd_repeats import REPEATS, beside
from sections.signs import class_of
from sections.stretch import SENTENCE_MARK
from sections.view import View

_RESIDUE = tuple(rule for rule in RULES if rule.code in RESIDUE)
_IN_LINES = REPEATS.asking(lambda view: beside(view, Clauses(view)) if is_report(view) else ())
"""What a line by itself says twice is told by the clauses of the whole draft, but for one beside the other."""


_ANY_LINE = "各项工作平稳。"
_BY_TONE = ("problems", "next")
"""Sections that a text may have without heading or phrase, by what it says."""


def setting_of(view: View, rules: Iterable[Rule], throughout: Set[str], lost_figures: bool) -> Setting:
    """Of the draft in ``view``, where ``rules`` judge; those ``throughout`` tell of all of it at once."""
    judged = {rule.code: rule for rule in rules if rule.code in LINE and rule.code not in throughout}
    if REPEATS.code in judged:
        judged[REPEATS.code] = _IN_LINES
    items = [word for section in (view.kind.sections if view.kind else ()) for i in section.items for word in i.words]
    headed = {found.section.id for found in view.matched.sections if found.by == "heading"}
    alone = {code: _without_signs(rule) for code, rule in judged.items()}

    def reading(codes: Set[str], others: Iterable[Rule], traces: Traces) -> Reading:
        """Of rules with these ``codes``; ``others`` have to find nothing."""
        rules = [rule for code, rule in judged.items() if code in codes]
        signs = []
        for rule in (*others, *rules):
            signs += [Sign(rule.code, one.sought, _one_of(one.between)) for one in rule.signs_for(view.data)]
            if rule.code in NEEDS:
                signs.append(NEEDS[rule.code])
        return Reading([alone[rule.code] for rule in rules], signs, traces)

    for rule in RULES:
        for one in rule.signs_for(view.data):
            one.prepare()
    setting = Setting(
        view.kind,
        view.path,
        view.data,
        view.draft.markdown,
        view.draft.front,
        reading(alone.keys(), _RESIDUE, _traces(True, True)),
        reading(alone.keys() - PARAGRAPH, _RESIDUE, _traces(False, True)),
        reading(alone.keys() & PARAGRAPH, (), _traces(True, False)),
        reading(alone.keys() & (PARAGRAPH | {REPEATS.code}), _RESIDUE, _traces(True, True)),
        tuple([(_without_signs(rule), signs_of_residue(rule.code, view.data)) for rule in _RESIDUE]),
        _cues_of(view.kind, headed),
        view.kind is not None and not headed.issuperset(_BY_TONE),
        _all_words(tuple(items)),
        *_title_in(view),
        lost_figures,
    )
    _declare_words_of_traces(setting)
    look_for_all()  # lines are asked for all of them at every key from now on
    return setting


def _declare_words_of_traces(setting: Setting) -> None:
    """Behind ``look_for_all`` they would be looked for one by one in each line, hundreds of them."""
    line = Span(0, len(_ANY_LINE))
    flow = Flow(_ANY_LINE, Block(BlockKind.PARAGRAPH, line, line), setting, setting.line, ())
    for trace in TRACES:
        trace.of(flow)


def retitled(setting: Setting, view: View) -> Setting:
    """The same in a draft that differs by its title."""
    title, longest_title, marked_title = _title_in(view)
    return setting._replace(title=title, longest_title=longest_title, marked_title=marked_title)


def _title_in(view: View) -> tuple[str, int, bool]:
    """What the setting of lines says of the title."""
    title = view.draft.title
    longest = 3 * len(title.span) if title else 0
    return own_title(view), longest, SENTENCE_MARK.search(view.draft.title_text) is not None


def _cues_of(kind: Kind | None, headed: Collection[str] = ()) -> Cues:
    """The cues of the kind's sections but the lead and those ``headed``, which have a heading of their own."""
    sections = kind.sections if kind else ()
    told = {"lead", *headed}
    found = tuple((s.id, cue) for s in sections if s.id not in told for cue in map(pattern_of, s.cues))
    if not all(cue.signs for _, cue in found):
        return Cues(found, None, {})
    by_sign: dict[str, list[int]] = {}
    for number, (_, cue) in enumerate(found):
        for word in cue.signs[0].words:
            by_sign.setdefault(word, []).append(number)
    return Cues(found, _all_words(tuple(by_sign)), by_sign)


@cache
def _all_words(words: tuple[str, ...]) -> Words | None:
    return Words(*words) if words else None


def _traces(of_lines: bool, of_sentences: bool) -> Traces:
    return tuple([(trace.of, trace.needs) if (of_lines if trace.whole else of_sentences) else None for trace in TRACES])


@cache
def _one_of(between: str) -> re.Pattern[str] | None:
    return re.compile(class_of(between)) if between else None


def _without_signs(rule: Rule) -> Rule:
    """The rule, which does not look for its signs, and is not loaded before it is asked."""

    def check(view: View) -> Iterable[Hit]:
        return rule.check(view)

    return Rule(rule.code, rule.name, rule.title, rule.level, check, (), ())
