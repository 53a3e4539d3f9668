"""How long a draft of 20 000 characters takes to be judged again after a key, next to judging it for the first time.

Both are the editor's own examination (tui/examined.py), one after the other on the same machine, in processor time;
read the ratios, not the times. Wanted: at most a twentieth. Keys fall anywhere in drafts of several sorts
(benchmarks/long_drafts.py), spread over all of each, in headings, tables, first and last lines too. ``first``: a
character typed where nothing was typed before; ``next``: the one behind it; ``joined``: a line end deleted; the others
are called by what is typed, or where. p95: of twenty keys nineteen take less. Full checks: how many keys took one.
"""

from __future__ import annotations

import argparse
import gc
import random
import re
import statistics
import time
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

from benchmarks.long_drafts import LENGTH, SORTS
from benchmarks.reports import Report
from drafts.edit import Edit, apply
from sections.carried import CarriedView
from sections.catalog import kinds
from sections.rules import RULES
from tui.examined import Examined, Snapshot, examine
from tui.settings import Scope

KNOWN = kinds()
SCOPE = Scope(RULES)
FULL = 5
"""How many times a draft is judged for the first time; the median counts."""

TYPED = "的工作了在和提高新我"
HEADING = re.compile(r"^(?:##+ (?:（.）|.、)?|[一二三四五六七八九]、|（[一二三四五六七八九]）)[\u4e00-\u9fff]", re.M)
ROW = re.compile(r"^(?:\| (?![-:])|[-*] (?!\d)|\d+\. ).*?(?=.{4}$)", re.M)

Key = Callable[[random.Random, str, int], Edit]
"""What is changed where."""


class Again(NamedTuple):
    """``ratio``: to the full check of the draft. ``whole``: whether it took one."""

    ratio: float
    whole: bool


def examined(text: str, path: str, before: Examined | None = None) -> tuple[Examined, float]:
    """What is found out, and in how many milliseconds."""
    snapshot = Snapshot(0, text, path, KNOWN, SCOPE, before)
    start = time.process_time()
    found = examine(snapshot)
    return found, (time.process_time() - start) * 1000


def typed(characters: str) -> Key:
    return lambda draw, text, at: Edit(at, at, draw.choice(characters))


def deleted(draw: random.Random, text: str, at: int) -> Edit:
    return Edit(at - 1, at, "")


def entered(draw: random.Random, text: str, at: int) -> Edit:
    """Enter behind a sentence, as people press it."""
    at = behind("。", text, at)
    return Edit(at, at, "\n\n")


def sentence(draw: random.Random, text: str, at: int) -> Edit:
    at = behind("。", text, at)
    return Edit(at, at, Report(draw.randrange(10**6)).sentence())


def paragraph(draw: random.Random, text: str, at: int) -> Edit:
    at = behind("。\n", text, at) - 1
    return Edit(at, at, "\n\n" + Report(draw.randrange(10**6)).paragraph(180))


def joined(draw: random.Random, text: str, at: int) -> Edit:
    """A line end taken back, as one does after an Enter too many."""
    at = behind("\n", text, at) - 1
    return Edit(at, at + 1, "")


def in_heading(draw: random.Random, text: str, at: int) -> Edit:
    headings = [m.end() for m in HEADING.finditer(text)]
    at = headings[bisect_left(headings, at) % len(headings)] if headings else at
    return Edit(at, at, draw.choice(TYPED))


def in_row(draw: random.Random, text: str, at: int) -> Edit:
    """In a table, or in a list where there is none."""
    rows = [m.end() for m in ROW.finditer(text)]
    at = rows[bisect_left(rows, at) % len(rows)] if rows else at
    return Edit(at, at, draw.choice(TYPED))


def in_first_line(draw: random.Random, text: str, at: int) -> Edit:
    at = draw.randrange(2, behind("\n", text, 0))
    return Edit(at, at, draw.choice(TYPED))


def in_last_line(draw: random.Random, text: str, at: int) -> Edit:
    end = len(text.rstrip())
    at = draw.randrange(text.rfind("\n", 0, end) + 1, end + 1)
    return Edit(at, at, draw.choice(TYPED))


def behind(mark: str, text: str, at: int) -> int:
    """The place behind the next ``mark``, or the last one."""
    return (text.find(mark, at) if mark in text[at:] else text.rfind(mark)) + len(mark)


KEYS: dict[str, Key] = {
    "first": typed(TYPED),
    "digit": typed("0123456789"),
    "comma": typed("，。、；："),
    "bracket": typed("（）“”《》"),
    "deleted": deleted,
    "Enter": entered,
    "sentence": sentence,
    "paragraph": paragraph,
    "joined": joined,
    "heading": in_heading,
    "row": in_row,
    "first line": in_first_line,
    "last line": in_last_line,
}
NEXT = "next"


def keys(draw: random.Random, text: str, path: str, places: int) -> dict[str, list[Again]]:
    """Each kind of key at so many places of ``text``."""
    found: dict[str, list[Again]] = {name: [] for name in (NEXT, *KEYS)}
    firsts = [examined(text, path) for _ in range(FULL)]
    before, full = firsts[0][0], statistics.median(took for _, took in firsts)

    def press(name: str, before: Examined, changed: str) -> Examined:
        after, took = examined(changed, path, before)
        found[name].append(Again(took / full, not isinstance(after.view, CarriedView)))
        return after

    examined(apply(text, [deleted(draw, text, len(text) // 2)]), path, before)
    for name, key in KEYS.items():
        for place in range(places):
            edit = key(draw, text, draw.randrange(len(text) * place // places + 1, len(text) * (place + 1) // places))
            changed = apply(text, [edit])
            after = press(name, before, changed)
            if name == "first":
                press(NEXT, after, apply(changed, [Edit(edit.end + 1, edit.end + 1, "新")]))
    return found


def told(name: str, found: Sequence[Again]) -> str:
    ratios = [again.ratio for again in found]
    most, wholes = statistics.quantiles(ratios, n=20)[-1], sum(again.whole for again in found)
    return f"{name:12}{statistics.median(ratios):8.3f}{most:8.3f}{wholes / len(found):12.1%}"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--drafts", type=int, default=8, help="how many of each sort (default 8)")
    arguments.add_argument("--places", type=int, default=4, help="places in each for each kind of key (default 4)")
    arguments.add_argument("--sorts", nargs="*", default=list(SORTS), choices=list(SORTS), help="of which sorts")
    chosen = arguments.parse_args()
    draw = random.Random(1)
    for path, make in SORTS.values():
        examined(make(chosen.drafts), path)
    gc.freeze()
    every: dict[str, list[Again]] = {name: [] for name in (NEXT, *KEYS)}
    print(f"drafts of {LENGTH} characters; judged again, of a full check (wanted: 0.05)")
    for sort in chosen.sorts:
        path, make = SORTS[sort]
        of_sort: dict[str, list[Again]] = {name: [] for name in every}
        for number in range(chosen.drafts):
            for name, found in keys(draw, make(number), path, chosen.places).items():
                of_sort[name] += found
                every[name] += found
        print(f"\n{sort:12}{'median':>8}{'p95':>8}{'full checks':>12}")
        for name, found in of_sort.items():
            print(told(name, found))
    print(f"\n{'all sorts':12}{'median':>8}{'p95':>8}{'full checks':>12}")
    for name, found in every.items():
        print(told(name, found))
    print(told("any key", [again for found in every.values() for again in found]))


if __name__ == "__main__":
    main()
