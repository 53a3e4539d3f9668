"""What is left of an unexpected error: one sentence for the user, a log for whoever mends it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from drafts.causes import cause
from tui.state_folder import state_folder

KEPT = 10
"""Crash logs; the oldest go first."""


def folder() -> Path:
    """Where crash logs go. Not created here."""
    return state_folder() / "crashes"


def report(error: BaseException, arguments: Sequence[str]) -> str:
    """Write the log and return the sentence in Chinese that names it. Never raises."""
    what = f"{type(error).__name__}: {error}".splitlines()[0][:200]
    try:
        path = _write(error, arguments)
    except OSError as trouble:
        return f"qicao：程序自己出错了（{what}），错误记录也没能写下（{cause(trouble)}）。草稿没有动"
    return f"qicao：程序自己出错了（{what}）。报告问题时请附上错误记录：{path}"


def _write(error: BaseException, arguments: Sequence[str]) -> Path:
    import platform
    import time
    import traceback

    from tui.version import VERSION

    lines = [
        f"qicao {VERSION}, Python {platform.python_version()}, {platform.platform()}",
        f"TERM={os.environ.get('TERM', '')} LANG={os.environ.get('LANG', '')}",
        f"arguments: {list(arguments)!r}",
        "",
        *traceback.format_exception(error),
    ]
    place = folder()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = place / f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}.log"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    with open(descriptor, "w", encoding="utf-8", errors="backslashreplace") as log:
        log.write("\n".join(lines))
    for old in sorted(place.glob("*.log"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return path
