"""How long a draft of 20 000 characters takes to be judged again after a key, next to judging it for the first time.

Both are the editor's own examination (tui/examined.py), one after the other on the same machine, in processor time;
read the ratios, not the times. Wanted: at most a twentieth. Keys fall anywhere in drafts of several sorts
(benchmarks/long_drafts.py), each character as likely as any other, in headings and tables too. ``first``: a character
typed where nothing was typed before; ``next``: the one behind it.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import time
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

Key = Callable[[random.Random, str, int], Edit]
"""What is changed where."""


class Again(NamedTuple):
    """``ratio``: to the full check of the draft. ``whole``: whether it took one."""

    ratio: float
    whole: bool


def examined(text: str, path: str, before: Examined | None = None) -> tuple[Examined, float]:
    """What is found out, and in how many milliseconds."""
    snapshot = Snapshot(0, text, path.endswith(".md"), path, KNOWN, SCOPE, before)
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


def behind(mark: str, text: str, at: int) -> int:
    """The place behind the next ``mark``, or the last one."""
    return (text.find(mark, at) if mark in text[at:] else text.rfind(mark)) + len(mark)


KEYS: dict[str, Key] = {
    "first": typed("的工作了在和提高新我"),
    "digit": typed("0123456789"),
    "comma": typed("，。、；："),
    "bracket": typed("（）“”《》"),
    "deleted": deleted,
    "Enter": entered,
    "sentence": sentence,
    "paragraph": paragraph,
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
        for _ in range(places):
            edit = key(draw, text, draw.randrange(1, len(text)))
            changed = apply(text, [edit])
            after = press(name, before, changed)
            if name == "first":
                press(NEXT, after, apply(changed, [Edit(edit.end + 1, edit.end + 1, "新")]))
    return found


def told(name: str, found: Sequence[Again]) -> str:
    ratios = [again.ratio for again in found]
    ninth, wholes = statistics.quantiles(ratios, n=10)[-1], sum(again.whole for again in found)
    return f"{name:12}{statistics.median(ratios):8.3f}{ninth:12.3f}{wholes / len(found):12.0%}"


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
        print(f"\n{sort:12}{'median':>8}{'nine tenths':>12}{'full checks':>12}")
        for name, found in of_sort.items():
            print(told(name, found))
    print(f"\n{'all sorts':12}{'median':>8}{'nine tenths':>12}{'full checks':>12}")
    for name, found in every.items():
        print(told(name, found))
    print(told("all keys", [again for found in every.values() for again in found]))


if __name__ == "__main__":
    main()
