"""Export of a report of 20 000 characters to Word, and import of it, next to pandoc doing the same conversion.

All run in turn, so that a busy machine slows all of them; read the ratios, not the times. qicao also recognises the
kind of the report, looks for what is still open in it and sets the page by GB/T 9704-2012; pandoc does none of that.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks.cold_start import run
from benchmarks.measured import peer

CHARACTERS = 20_000
SENTENCE = "全年组织开展各类培训{}期，走访群众{}户，**解决问题**{}个，群众满意率达到{}%，各项工作取得明显成效。"


def report(characters: int) -> str:
    """A report with headings, bold text and tables, of so many characters."""
    blocks = ["# 某局2025年工作总结"]
    size = number = 0
    while size < characters:
        number += 1
        if number % 12 == 1:
            blocks.append(f"## 第{number // 12 + 1}部分 工作情况")
        if number % 4 == 1:
            blocks.append("### （一）重点工作有序推进")
        if number % 24 == 0:
            blocks.append("| 项目 | 数量 |\n| --- | --: |\n| 培训 | 12 |\n| 走访 | 30 |")
        text = "".join(SENTENCE.format(number + n, 3 * number + n, number * n + 1, 80 + n) for n in range(4))
        size += len(text)
        blocks.append(text)
    return "\n\n".join(blocks) + "\n"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=15, help="how often each program runs (default 15)")
    rounds = arguments.parse_args().rounds
    qicao = str(Path(sys.executable).with_name("qicao"))
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "总结.md"
        draft.write_text(report(CHARACTERS), encoding="utf-8")
        ours, theirs, back = (str(Path(folder) / name) for name in ("甲.docx", "乙.docx", "回.md"))
        programs = {
            "pandoc, out": ([peer("pandoc"), str(draft), "-o", theirs], {0}),
            "qicao export --to docx": (
                [qicao, "export", str(draft), "--to", "docx", "-o", ours, "--force", "--overwrite"],
                {0},
            ),
            "pandoc, in": ([peer("pandoc"), ours, "-o", back], {0}),
            "qicao check FILE.docx": ([qicao, "check", ours], {0, 1}),
        }
        for program in programs.values():
            run(*program)
        taken = [[run(*program) for program in programs.values()] for _ in range(rounds)]
    print(f"{'median milliseconds':26}{'wall':>8}{'processor':>12}")
    for number, name in enumerate(programs):
        wall, processor = (statistics.median(times[number][clock] for times in taken) for clock in (0, 1))
        print(f"{name:26}{wall:8.1f}{processor:12.1f}")
    for name, mine, other in (("export to pandoc", 1, 0), ("check to pandoc's import", 3, 2)):
        ratios = [statistics.median(times[mine][clock] / times[other][clock] for times in taken) for clock in (0, 1)]
        print(f"{'ratio of ' + name:34}{ratios[0]:6.2f} (wall){ratios[1]:8.2f} (processor)")


if __name__ == "__main__":
    main()
