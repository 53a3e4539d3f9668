"""The DT rules: anniversaries, events, years of title and plan, dates that there are not, times that do not fit."""

from __future__ import annotations

from sections.rule import Rule
from sections.rules import dt_anniversaries, dt_events_rule, dt_impossible_rule, dt_timeline, dt_title

RULES: tuple[Rule, ...] = (
    dt_anniversaries.ANNIVERSARIES,
    dt_events_rule.EVENTS,
    *dt_title.RULES,
    dt_impossible_rule.IMPOSSIBLE,
    dt_timeline.TIMELINE,
)
