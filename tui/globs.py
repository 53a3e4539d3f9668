"""Which files a glob such as 归档/**/*.md means. None takes for ever: a star never tries again what failed."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache


@lru_cache(1 << 14)
def fits(path: str, glob: str) -> bool:
    """Whether ``path`` (with /, relative to where globs start) is meant by ``glob``.

    ``*`` and ``?`` stay inside one name, ``**`` stands for any number of folders. A glob without / means files of
    that name in any folder; one that ends with / means everything in that folder.
    """
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if glob.endswith("/"):
        glob += "**"
    wanted = [part for part in glob.split("/") if part not in ("", ".")]
    if "/" not in glob:
        wanted.insert(0, "**")
    return _fits(parts, wanted)


def _fits(parts: list[str], wanted: list[str]) -> bool:
    """As wildcards are matched anywhere: only the last ** in sight needs to be tried again."""
    at = want = 0
    again: tuple[int, int] | None = None
    while at < len(parts):
        if want < len(wanted) and wanted[want] == "**":
            again = (at, want)
            want += 1
        elif want < len(wanted) and fnmatchcase(parts[at], wanted[want]):
            at += 1
            want += 1
        elif again is not None:
            at, want = again[0] + 1, again[1] + 1
            again = (at, again[1])
        else:
            return False
    return all(part == "**" for part in wanted[want:])
