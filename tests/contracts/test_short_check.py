"""A check of one small file loads little: what it is kept from is named here, with what would bring it back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SLOW = ("re", "enum", "typing", "dataclasses", "contextlib", "pathlib", "json", "argparse", "datetime", "yaml", "regex")
"""Modules each of which takes a fiftieth of a small check or more; see ``drafts/typed.py`` and ``drafts/regex.py``."""
DRAFT = """# 河湾镇2025年工作总结

2025年，河湾镇围绕中心工作，完成了全年任务。现将有关情况总结如下。

## 一、工作情况

（一）抓培训。全年举办培训班XX期，培训XX人次，满意率98%。

## 二、存在问题

在看到成绩的同时，还存在基层力量不足、工作方法不多等问题。
"""
CODE = """
import os, sys
leave = os._exit
os._exit = lambda code: (print(*sys.modules, file=sys.stderr, flush=True), leave(code))
from tui.cli import main
main()
"""


def test_a_second_check_loads_nothing_slow(root: Path, tmp_path: Path) -> None:
    draft = tmp_path / "总结.md"
    draft.write_text(DRAFT, "utf-8")
    command = [sys.executable, "-S", "-c", CODE, "check", str(draft)]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    runs = [subprocess.run(command, env=environment, capture_output=True, check=False) for _ in range(2)]
    assert runs[0].stdout == runs[1].stdout
    assert "错误 2" in runs[1].stdout.decode()
    assert sorted({*SLOW} & {*runs[1].stderr.decode().split()}) == []
