"""What became of one file, as it is kept for the next run: findings and counts, whatever the format of the output."""

from __future__ import annotations

import os
import struct
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from drafts.typed import TYPE_CHECKING, NamedTuple
from tui import desk
from tui.cli.plan import Checked, Plan, Seen, Tally
from tui.cli.scope import desk_around, named_here

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sections.rule import Level

PATH = b"\0"
"""Stands for the file's name in a record, in quotation marks; nowhere else is there such a character."""
_HEAD = struct.Struct("<BHH")
_UNSURE = 1
_LANE = 4
"""Bytes of one count. Counts are added as one number, whose lanes never run over into each other."""
_FIXED_LANES = 6
_PACKAGES = ("drafts", "sections", "sections/rules", "sections/compiled", "tui/cli", "tui/cli/reports")


class Kept(NamedTuple):
    """``counts``: see ``tally``. ``body``: the file's object in the JSON output, PATH for its name."""

    unsure: bool
    used: frozenset[str]
    counts: int
    body: bytes

    def named(self, path: str) -> bytes:
        """The file's object with its name in it."""
        if path.isascii() and path.isprintable() and '"' not in path and "\\" not in path:
            return self.body.replace(PATH, f'"{path}"'.encode())
        from tui.cli.reports.json_report import dumps

        return self.body.replace(PATH, dumps(path).encode())


class Keys:
    """What records are found by: a file's bytes, its name, and all that settings and command line say about it."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._folders: dict[str, bytes] = {}
        self._desks: dict[Path, tuple[bytes, bool]] = {}

    def key(self, data: bytes, path: str) -> bytes:
        at = path.rfind("/") + 1
        about = self._folders.get(path[:at]) or self._about(path, path[:at])
        found = sha256(data)
        found.update(about + path[at:].encode("utf-8", "surrogateescape"))
        return found.digest()[:16]

    def _about(self, path: str, folder: str) -> bytes:
        """What is the same for all files of a folder, unless settings tell them apart by path."""
        place = Path(desk_around(folder))
        if place not in self._desks:
            self._desks[place] = self._of_desk(place)
        about, by_path = self._desks[place]
        if by_path:
            inside = os.path.relpath(os.path.abspath(path), place)
            said = repr((inside, named_here(self._plan, path))).encode("utf-8", "backslashreplace")
            return sha256(about + said).digest()
        self._folders[folder] = about
        return about

    def _of_desk(self, place: Path) -> tuple[bytes, bool]:
        settings = _bytes(place / desk.SETTINGS)
        asked = repr((self._plan.select, self._plan.ignore, self._plan.kind)).encode()
        parts = [_code(), settings, asked, *_kinds(place)]
        if b"until" in settings:
            from datetime import date

            parts.append(date.today().isoformat().encode())
        about = sha256(b"".join(sha256(part).digest() for part in parts)).digest()
        return about, b"paths" in settings or bool(self._plan.select_in or self._plan.ignore_in)


@lru_cache(8)
def keys(plan: Plan) -> Keys:
    """Those of one run, which looks at settings and kinds once; ``cache_clear`` before the next."""
    return Keys(plan)


def made(checked: Checked, *, unsure: bool = False) -> bytes:
    from sections.rules import RULES
    from tui.cli.reports.json_report import body

    tally = Tally()
    tally.count(checked)
    levels = [tally.levels[level] for level in _levels()]
    lanes = [tally.files, *levels, tally.blanks, tally.fixable, *(tally.codes[rule.code] for rule in RULES)]
    used = "\n".join(sorted(checked.used)).encode()
    head = _HEAD.pack(_UNSURE * unsure, len(used), len(lanes))
    return head + used + struct.pack(f"<{len(lanes)}I", *lanes) + body(checked).encode("utf-8", "surrogatepass")


def read(record: bytes) -> Kept:
    flags, length, lanes = _HEAD.unpack_from(record)
    start = _HEAD.size + length
    end = start + lanes * _LANE
    used = frozenset(record[_HEAD.size : start].decode().split("\n")) if length else frozenset()
    return Kept(flags == _UNSURE, used, int.from_bytes(record[start:end], "little"), record[end:])


def codes() -> bytes:
    """The codes that records count, in their order."""
    from sections.rules import RULES

    return " ".join(rule.code for rule in RULES).encode()


def tally(counts: int, codes: Sequence[str]) -> Tally:
    """The sum of the counts of many records."""
    found = Tally()
    lanes = counts.to_bytes((_FIXED_LANES + len(codes)) * _LANE, "little")
    numbers = struct.unpack(f"<{len(lanes) // _LANE}I", lanes)
    found.files, errors, warnings, hints, found.blanks, found.fixable = numbers[:_FIXED_LANES]
    found.levels.update(dict(zip(_levels(), (errors, warnings, hints), strict=True)))
    found.codes.update({code: number for code, number in zip(codes, numbers[_FIXED_LANES:], strict=True) if number})
    return found


def checked(kept: Kept, path: str, text: str) -> Checked:
    """What was found in ``text``, for a report in another format."""
    import json

    from drafts.edit import Edit
    from drafts.span import Span
    from sections.kind import State
    from sections.rule import Finding, Fix, Level
    from tui.cli.reading import kinds_at

    said = json.loads(kept.body.replace(PATH, b'""'))
    kind = kinds_at(desk_around(os.path.dirname(path))).get(said["kind"]) if said["kind"] else None
    sections = {section.id: section for section in kind.sections} if kind else {}
    findings = tuple(
        Finding(
            f["code"],
            f["name"],
            Level(f["level"]),
            f["message"],
            Span(f["start"], f["end"]),
            f["fix"] and Fix(tuple(Edit(e["start"], e["end"], e["text"]) for e in f["fix"]["edits"]), f["fix"]["safe"]),
        )
        for f in said["findings"]
    )
    found = tuple(
        Seen(s["id"], sections[s["id"]].name, sections[s["id"]].need, State(s["state"]), s["line"])
        for s in said["sections"]
    )
    result = Checked(path, text, kind, found, findings, said["blanks"])
    result.used = kept.used
    return result


def _levels() -> tuple[Level, ...]:
    from sections.rule import Level

    return tuple(Level)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _kinds(place: Path) -> tuple[bytes, ...]:
    """The kinds of the house, byte for byte."""
    folders = [folder for folder in desk.kind_folders(place) if folder.is_dir()]
    return tuple(_bytes(path) for folder in folders for path in sorted(folder.glob("*.y*ml")))


@lru_cache(1)
def _code() -> bytes:
    """The rules, their data and all that they build on, byte for byte, and the Python that runs them."""
    import sys

    top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    found = sha256(sys.version.encode())
    for package in _PACKAGES:
        folder = os.path.join(top, package)
        for name in sorted(os.listdir(folder)):
            if name.endswith((".py", ".json")):
                found.update(name.encode())
                with open(os.path.join(folder, name), "rb", 0) as file:
                    found.update(file.read())
    return found.digest()


def code_digest() -> str:
    """Changes whenever a check could come to another result, in hex."""
    return _code().hex()[:16]
