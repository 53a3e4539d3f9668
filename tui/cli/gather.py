"""The files that the paths of a command line mean."""

from __future__ import annotations

import os

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STDIN = "-"
"""The path that means standard input."""
SUFFIXES = (".md", ".txt")


class Gathered:
    """``files``: as given, or the folder as given and what is below it. ``folders``: those given.

    ``complaints``: what could not be looked at. ``notices``: Chinese sentences that do not count as failures.
    """

    def __init__(self) -> None:
        self.files: list[str] = []
        self.folders: list[str] = []
        self.complaints: list[str] = []
        self.notices: list[str] = []


def gather(paths: Iterable[str]) -> Gathered:
    """Every file once, in the order given, those of a folder sorted by name."""
    result = Gathered()
    seen: set[str] = set()
    for path in paths:
        found = [path]
        if path != STDIN and os.path.isdir(path):
            found = list(_below(path, result.complaints))
            result.folders.append(path)
            if not found:
                result.notices.append(f"{path}：这个文件夹里没有 .md 或 .txt 文稿")
        short = os.path.normpath(path)
        top = "" if short == "." else short + os.sep
        for name in found:
            key = short if name is path else top + name[len(path) :].lstrip(os.sep)
            if key not in seen:
                seen.add(key)
                result.files.append(name)
    return result


def _below(folder: str, complaints: list[str]) -> Iterator[str]:
    """Drafts in ``folder`` and the folders in it; nothing hidden, and no link is followed."""
    try:
        with os.scandir(folder) as found:
            entries = sorted((entry for entry in found if not entry.name.startswith(".")), key=lambda entry: entry.name)
    except OSError as error:
        from drafts.causes import cause

        complaints.append(f"{folder}：打不开这个文件夹（{cause(error)}）")
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path, complaints)
        elif entry.name.lower().endswith(SUFFIXES) and entry.is_file(follow_symlinks=False):
            yield entry.path
