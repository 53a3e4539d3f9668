"""What killed processes left beside a draft goes with the next save; what is being written, or is no such thing, stays."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from drafts.beside import written


def test_only_what_was_left_is_removed(tmp_path: Path) -> None:
    left, living = tmp_path / ".qicao-0123abcd-4567cdef", tmp_path / ".qicao-76543210-fedcba98"
    settings = tmp_path / ".qicao-baseline.json"
    for path in (left, living, settings):
        path.write_text("")
    handle = os.open(living, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    with written(tmp_path / "总结.md", b"", None) as temp:
        assert sorted(tmp_path.iterdir()) == sorted((temp, living, settings))
    os.close(handle)
