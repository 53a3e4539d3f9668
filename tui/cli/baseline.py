"""A baseline: what is known of drafts already, so that only what is new is reported.

The file is JSON: ``{"version": 1, "files": {PATH: {"BL001 0f3c…": COUNT}}}``. PATH is relative to the folder of the
baseline, with /. A fingerprint is the code and a hash of what the finding stands at, without white space, and of the
sentence around it: it stays the same when lines move, and is gone when the sentence is written anew.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from drafts.causes import cause
from drafts.regex import Regex
from sections.rule import Finding
from tui.cli.failure import CommandError
from tui.cli.plan import Checked
from tui.settings import relative

VERSION = 1
NAME = ".qicao-baseline.json"
MOST_BYTES = 64 * 1024 * 1024
_END = Regex(r"[。！？!?；;\n\r]")
_REACH = 200
"""Code points of the sentence that count, on either side."""


def fingerprint(finding: Finding, text: str) -> str:
    """``BL001 0123456789abcdef``: the same wherever the same words stand in the same sentence."""
    start, end = finding.span.start, finding.span.end
    before = _END.split(text[max(0, start - _REACH) : start])[-1]
    behind = _END.split(text[end : end + _REACH])[0]
    parts = (finding.code, *("".join(part.split()) for part in (before, text[start:end], behind)))
    return f"{finding.code} {sha256(chr(0).join(parts).encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def fingerprints(checked: Checked) -> Iterator[str]:
    return (fingerprint(finding, checked.text) for finding in checked.findings)


class Baseline:
    """What is known, by file."""

    def __init__(self, path: Path, files: Mapping[str, Mapping[str, int]]) -> None:
        self._folder = path.parent
        self._files = files

    @staticmethod
    @cache
    def at(path: str) -> Baseline:
        """The baseline in the file at ``path``. Raises CommandError."""
        return Baseline(Path(path), _files(Path(path)))

    def leave_out(self, checked: Checked) -> None:
        """Take out of ``checked`` what is known; of the same fingerprint as many as are known."""
        known = Counter(self._files.get(relative(checked.path, self._folder), {}))
        if not known:
            return
        new = []
        for finding, mark in zip(checked.findings, fingerprints(checked), strict=True):
            if known[mark] > 0:
                known[mark] -= 1
            else:
                new.append(finding)
        checked.known = len(checked.findings) - len(new)
        checked.findings, checked.body = tuple(new), ""


def written(path: Path, found: Iterable[tuple[str, Mapping[str, int]]]) -> str:
    """The text of a baseline at ``path`` with the fingerprints ``found`` by file."""
    files = {relative(name, path.parent): dict(sorted(marks.items())) for name, marks in found if marks}
    return json.dumps({"version": VERSION, "files": dict(sorted(files.items()))}, ensure_ascii=False, indent=1) + "\n"


def _files(path: Path) -> Mapping[str, Mapping[str, int]]:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES)
        said = json.loads(data)
    except OSError as error:
        raise CommandError(f"{path}：基线打不开（{cause(error)}）。先用 --write-baseline 写一份") from error
    except ValueError as error:
        raise CommandError(f"{path}：这不是基线文件，不合 JSON 的写法。用 --write-baseline 重写一份") from error
    if not _is_baseline(said):
        version = said.get("version") if isinstance(said, dict) else None
        newer = isinstance(version, int) and version > VERSION
        what = f"是第 {version} 版的基线，请升级 qicao" if newer else "不是基线文件。用 --write-baseline 重写一份"
        raise CommandError(f"{path}：这{what}")
    files: Mapping[str, Mapping[str, int]] = said["files"]
    return files


def _is_baseline(said: Any) -> bool:
    return (
        isinstance(said, dict)
        and said.get("version") == VERSION
        and isinstance(said.get("files"), dict)
        and all(
            isinstance(marks, dict) and all(isinstance(n, int) for n in marks.values())
            for marks in said["files"].values()
        )
    )
