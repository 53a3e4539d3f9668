"""``python -m tui.sample DESK`` lays the sample desk out, unless there are drafts already."""

from __future__ import annotations

import sys
from pathlib import Path

from tui.sample import lay_out

if len(sys.argv) != 2:
    sys.exit("用法：python -m tui.sample 文件夹")
try:
    lay_out(Path(sys.argv[1]).expanduser())
except OSError:
    sys.exit(f"示例草稿放不进 {sys.argv[1]}。请换一个可写的文件夹：make run DESK=文件夹")
