"""How long ``qicao check`` takes on one small file from a cold start, next to importing two libraries.

The two are run in turn, so that a busy machine slows both; read the ratio, not the times. It has to stay below 1.5.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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


def milliseconds(command: list[str], exit_code: int) -> float:
    """One run of ``command``, which has to end with ``exit_code``; wall time."""
    start = time.perf_counter()
    run = subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    taken = (time.perf_counter() - start) * 1000
    if run.returncode != exit_code:
        sys.exit(f"{command} ended with {run.returncode}:\n{run.stderr}")
    return taken


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--pairs", type=int, default=40, help="how many pairs of runs (default 40)")
    pairs = arguments.parse_args().pairs
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "总结.md"
        draft.write_text(DRAFT, encoding="utf-8")
        check = [str(Path(sys.executable).with_name("qicao")), "check", str(draft)]
        milliseconds(YARDSTICK, 0), milliseconds(check, 1)
        taken = [(milliseconds(YARDSTICK, 0), milliseconds(check, 1)) for _ in range(pairs)]
    print(f"{'':28}{'median ms':>10}{'best ms':>10}")
    for name, times in zip(
        ("import yaml, markdown_it", "qicao check 总结.md   "), zip(*taken, strict=True), strict=True
    ):
        print(f"{name:28}{statistics.median(times):10.1f}{min(times):10.1f}")
    ratio = statistics.median(ours / theirs for theirs, ours in taken)
    print(f"ratio, median of {pairs} pairs: {ratio:.2f} (target: below {TARGET})")


if __name__ == "__main__":
    main()
