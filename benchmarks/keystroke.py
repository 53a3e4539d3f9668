"""How long a draft of 20 000 characters takes to be judged again after a change, next to judging it for the first time.

Both are the editor's own examination (tui/examined.py), one after the other on the same machine, in processor time;
read the ratios, not the times. Wanted: at most a twentieth. Each draft differs, and so does each place: a character
typed in a paragraph, the next one behind it, a character deleted, Enter, a paragraph pasted between two others.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import time
from collections.abc import Callable

from benchmarks.reports import Report, report
from sections.carried import CarriedView
from sections.catalog import kinds
from sections.rules import RULES
from tui.examined import Examined, Snapshot, examine
from tui.settings import Scope

LENGTH = 20_000
LINE = 60
"""Code points from which on a line is a paragraph."""
KNOWN = kinds()
SCOPE = Scope(RULES)

Change = Callable[[random.Random, str], str]


def draft(number: int) -> str:
    """One long report: a whole one, and the paragraphs of others behind it."""
    text = report(number)
    while len(text) < LENGTH:
        number += 11
        text += report(number).split("\n", 1)[1]
    return text[:LENGTH]


def examined(text: str, before: Examined | None = None) -> tuple[Examined, float]:
    """What is found out, and in how many milliseconds."""
    snapshot = Snapshot(0, text, True, "总结.md", KNOWN, SCOPE, before)
    start = time.process_time()
    found = examine(snapshot)
    return found, (time.process_time() - start) * 1000


def place(draw: random.Random, text: str) -> int:
    """Somewhere in a paragraph, each character as likely as any other."""
    while True:
        at = draw.randrange(1, len(text))
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        if end - start > LINE and start < at:
            return at


def typed(draw: random.Random, text: str) -> str:
    at = place(draw, text)
    return text[:at] + draw.choice("的工作了在和提高新一2年，。") + text[at:]


def deleted(draw: random.Random, text: str) -> str:
    at = place(draw, text)
    return text[: at - 1] + text[at:]


def broken(draw: random.Random, text: str) -> str:
    """Enter behind a sentence, as people press it."""
    at = text.index("。", place(draw, text) - LINE) + 1
    return text[:at] + "\n\n" + text[at:]


def pasted(draw: random.Random, text: str) -> str:
    at = text.index("\n\n", place(draw, text)) + 2
    return text[:at] + Report(draw.randrange(10**6)).paragraph(180) + "\n\n" + text[at:]


CHANGES: dict[str, Change] = {"typed": typed, "deleted": deleted, "Enter": broken, "pasted": pasted}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=20, help="how many drafts (default 20)")
    arguments.add_argument("--places", type=int, default=3, help="places in each for each change (default 3)")
    chosen = arguments.parse_args()
    draw = random.Random(1)
    examined(draft(chosen.rounds))
    ratios: dict[str, list[float]] = {name: [] for name in (*CHANGES, "the next key")}
    wholes = dict.fromkeys(ratios, 0)
    firsts = []
    gc.freeze()
    for number in range(chosen.rounds):
        text = draft(number)
        before, full = examined(text)
        firsts.append(full)
        for _ in range(3):
            examined(typed(draw, text), before)
        for name, change in CHANGES.items():
            for _ in range(chosen.places):
                changed = change(draw, text)
                after, again = examined(changed, before)
                ratios[name].append(again / full)
                wholes[name] += not isinstance(after.view, CarriedView)
                if name == "typed":
                    at = next(at for at, (one, other) in enumerate(zip(text, changed, strict=False)) if one != other)
                    last, again = examined(changed[: at + 1] + "新" + changed[at + 1 :], after)
                    ratios["the next key"].append(again / full)
                    wholes["the next key"] += not isinstance(last.view, CarriedView)
    print(f"{'judged for the first time':28}{statistics.median(firsts):8.1f} ms")
    print(f"{'judged again, of that':28}{'median':>8}{'most of nine tenths':>22}{'as a whole':>14}   (wanted: 0.05)")
    for name, found in ratios.items():
        ninth = statistics.quantiles(found, n=10)[-1]
        print(f"{name:28}{statistics.median(found):8.3f}{ninth:22.3f}{wholes[name] / len(found):13.0%}")
    every = [ratio for found in ratios.values() for ratio in found]
    print(f"{'all':28}{statistics.median(every):8.3f}{statistics.quantiles(every, n=10)[-1]:22.3f}")


if __name__ == "__main__":
    main()
