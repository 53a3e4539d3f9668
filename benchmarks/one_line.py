"""How long one line of 60 000 characters takes to be checked, next to four of 15 000: near 1 where time is linear.

Texts out of web pages and databases come without any line end. Of some texts nothing but one mark or one sort of blank
is left. Processor time, the shorter of two runs; read the ratios.
"""

from __future__ import annotations

import time

from benchmarks.reports import report
from drafts.parse import parse
from sections.blanks import blanks
from sections.check import check
from sections.view import View

SHORT, LONG = 15_000, 60_000
ALL = "".join(report(number).replace("\n", "").replace("#", "") for number in range(LONG // 2000))
TEXTS = {
    "a report": ALL,
    "opening quotes alone": "“" * LONG,
    "quotes turned round": "“三八“节、《" * (LONG // 6),
    "masked figures": "走访**户，" * (LONG // 5),
    "letters, half-width marks": "做为,台帐(XX);" * (LONG // 9),
    "run-in headings": "（一）抓学习。全年培训XX期，" * (LONG // 15),
}


def seconds(text: str) -> float:
    start = time.process_time()
    view = View(parse(f"县妇联2025年工作总结\n\n{text}\n", markdown=False), None, "总结.txt")
    check(view)
    blanks(view)
    return time.process_time() - start


def main() -> None:
    seconds(ALL[:SHORT])
    for name, text in TEXTS.items():
        short, long = (min(seconds(text[:length]) for _ in range(2)) for length in (SHORT, LONG))
        print(f"{name:28}{long * 1000:8.0f} ms{long / short * SHORT / LONG:10.2f}      (linear: 1)")


if __name__ == "__main__":
    main()
