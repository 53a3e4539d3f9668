"""How long ``qicao check`` takes on one small file from a cold start, next to importing two libraries.

The two are run in turn, so that a busy machine slows both; read the ratio, not the times. It has to stay below 1.5.
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

ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As on a user's machine, where byte code is kept from the first run."""
TARGET = 1.5
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


def run(command: list[str], exit_code: int) -> tuple[float, float]:
    """Wall and processor time, in milliseconds, of ``command``, which has to end with ``exit_code``."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != exit_code:
        sys.exit(f"{command} ended with {process.returncode}")
    return wall * 1000, (used.ru_utime + used.ru_stime) * 1000


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--pairs", type=int, default=40, help="how many pairs of runs (default 40)")
    pairs = arguments.parse_args().pairs
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "总结.md"
        draft.write_text(DRAFT, encoding="utf-8")
        check = [str(Path(sys.executable).with_name("qicao")), "check", str(draft)]
        runs = (YARDSTICK, 0), (check, 1)
        for command in runs:
            run(*command)
        taken = [[run(*command) for command in runs] for _ in range(pairs)]
    print(f"{'median milliseconds':26}{'wall':>8}{'processor':>12}")
    for number, name in enumerate(("import yaml, markdown_it", "qicao check FILE")):
        wall, processor = (statistics.median(pair[number][clock] for pair in taken) for clock in (0, 1))
        print(f"{name:26}{wall:8.1f}{processor:12.1f}")
    ratios = [statistics.median(ours[clock] / theirs[clock] for theirs, ours in taken) for clock in (0, 1)]
    print(f"{'ratio, median of pairs':26}{ratios[0]:8.2f}{ratios[1]:12.2f}   (target: below {TARGET})")


if __name__ == "__main__":
    main()
