"""How long ``qicao check`` takes on one small file from a cold start, next to importing two libraries and to limae.

All are run in turn, so that a busy machine slows all of them; read the ratios, not the times. Wanted: below 1.5 times
the imports, within 3 times limae.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.measured import ENVIRONMENT, peer

TARGETS = 1.5, 3.0
YARDSTICK = [sys.executable, "-c", "import yaml, markdown_it"]
DRAFT = """# 河湾镇2025年工作总结

2025年，河湾镇围绕中心工作，完成了全年任务。现将有关情况总结如下。

## 一、工作情况

（一）抓培训。全年举办培训班XX期，培训XX人次，满意率98%。

## 二、存在问题

在看到成绩的同时，还存在基层力量不足、工作方法不多等问题。

## 三、2026年工作打算

继续办好培训班，计划全年举办【待填：场次】期。
"""


def run(command: list[str], exit_codes: set[int]) -> tuple[float, float]:
    """Wall and processor time, in milliseconds, of ``command``, which has to end with one of ``exit_codes``."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in exit_codes:
        sys.exit(f"{command} ended with {process.returncode}")
    return wall * 1000, (used.ru_utime + used.ru_stime) * 1000


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=40, help="how often each program runs (default 40)")
    rounds = arguments.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "总结.md"
        draft.write_text(DRAFT, encoding="utf-8")
        programs = {
            "import yaml, markdown_it": (YARDSTICK, {0}),
            "limae FILE": ([peer("limae"), str(draft)], {0, 1}),
            "qicao check FILE": ([str(Path(sys.executable).with_name("qicao")), "check", str(draft)], {1}),
        }
        for program in programs.values():
            run(*program)
        taken = [[run(*program) for program in programs.values()] for _ in range(rounds)]
    print(f"{'median milliseconds':26}{'wall':>8}{'processor':>12}")
    for number, name in enumerate(programs):
        wall, processor = (statistics.median(times[number][clock] for times in taken) for clock in (0, 1))
        print(f"{name:26}{wall:8.1f}{processor:12.1f}")
    for other, (name, target) in enumerate(zip(("the imports", "limae"), TARGETS, strict=True)):
        ratios = [statistics.median(ours[-1][clock] / ours[other][clock] for ours in taken) for clock in (0, 1)]
        print(f"{'ratio to ' + name:26}{ratios[0]:8.2f}{ratios[1]:12.2f}   (wanted: at most {target})")


if __name__ == "__main__":
    main()
