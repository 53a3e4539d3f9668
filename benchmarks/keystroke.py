"""How long a draft of 20 000 characters takes to be judged again after one key, next to judging it for the first time.

Both are the editor's own examination (tui/examined.py), in turn on the same machine; read the ratio, not the times.
Wanted: at most a twentieth.
"""

from __future__ import annotations

import argparse
import statistics
import time

from benchmarks.reports import report
from sections.catalog import kinds
from sections.rules import RULES
from tui.examined import Snapshot, examine
from tui.settings import Scope

LENGTH = 20_000
KNOWN = kinds()


def draft(number: int) -> str:
    """One long report: a whole one, and the paragraphs of others behind it."""
    text = report(number)
    while len(text) < LENGTH:
        number += 11
        text += report(number).split("\n", 1)[1]
    return text[:LENGTH]


def milliseconds(text: str) -> float:
    start = time.process_time()
    examine(Snapshot(0, text, True, "总结.md", KNOWN, Scope(RULES)))
    return (time.process_time() - start) * 1000


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=20, help="how many keys (default 20)")
    rounds = arguments.parse_args().rounds
    milliseconds(draft(rounds))
    full, again = [], []
    for number in range(rounds):
        text = draft(number)
        at = text.index("，", LENGTH // 2)
        full.append(milliseconds(text))
        again.append(milliseconds(text[:at] + "的" + text[at:]))
    print(f"{'judged for the first time':28}{statistics.median(full):8.1f} ms")
    print(f"{'judged again after one key':28}{statistics.median(again):8.1f} ms")
    ratio = statistics.median(new / old for old, new in zip(full, again, strict=True))
    print(f"{'ratio, median of pairs':28}{ratio:8.2f}      (wanted: at most 0.05)")


if __name__ == "__main__":
    main()
