"""Findings for programs: one JSON object, described by docs/check.schema.json."""

from __future__ import annotations

import json
from functools import lru_cache

from drafts.typed import TYPE_CHECKING
from drafts.visible import UNSEEN, unseen
from sections.rule import Finding, Fix, Level
from tui.cli.plan import Checked, Plan, Tally

if TYPE_CHECKING:
    import re
    from typing import Any

    from drafts.word_places import Places

VERSION = 1
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
NAMELESS = "\0"
"""Stands for the file's name, in quotation marks, in what ``body`` makes."""


def make(plan: Plan) -> JsonReport:
    return JsonReport()


class JsonReport:
    between = ",\n"

    def start(self) -> str:
        return f'{{"version":{VERSION},"files":[\n'

    def file(self, checked: Checked) -> str:
        return body(checked).replace(NAMELESS, dumps(checked.path))

    def end(self, tally: Tally) -> str:
        counts = {
            "files": tally.files,
            "unreadable": tally.unreadable,
            **{f"{level.value}s": tally.levels[level] for level in Level},
            "blanks": tally.blanks,
            "fixed": tally.fixed,
            "fixable": tally.fixable,
            "codes": {code: number for code, number in sorted(tally.codes.items()) if number},
        }
        return f'\n],"summary":{dumps(counts)}}}\n'


def body(checked: Checked) -> str:
    """The file's object, NAMELESS wherever its name belongs; made once, for the output and for the cache."""
    checked.body = checked.body or _body(checked)
    return checked.body


def _body(checked: Checked) -> str:
    sections = [{"id": seen.id, "state": seen.state.value, "line": seen.line} for seen in checked.sections]
    kind = dumps(checked.kind.id) if checked.kind else "null"
    position = checked.lines.position
    places = checked.places
    findings = ",".join([_finding(finding, position, places) for finding in checked.findings])
    return (
        f'{{"path":{NAMELESS},"kind":{kind},"sections":{dumps(sections)},"findings":[{findings}],'
        f'"blanks":{checked.blanks}}}'
    )


def _finding(finding: Finding, position: Any, places: Places | None) -> str:
    start, end = finding.span.start, finding.span.end
    line, column = position(start)
    end_line, end_column = position(end)
    fix = "null" if finding.fix is None else _fix(finding.fix)
    word = "" if places is None else f',"word":{dumps(_in_word(finding, places))}'
    return (
        f"{_head(finding.code, finding.name, finding.level)}{_quoted(finding.message)},"
        f'"path":{NAMELESS},"line":{line},"column":{column},"end_line":{end_line},"end_column":{end_column},'
        f'"start":{start},"end":{end},"fix":{fix}{word}}}'
    )


def _in_word(finding: Finding, places: Places) -> dict[str, int | str | None]:
    """Where it is in the Word document."""
    place, offset = places.at(finding.span.start)
    last = places.at(max(finding.span.end - 1, finding.span.start))
    same = last.place == place
    return {
        "where": str(places.at(finding.span.start)),
        **{name: number or None for name, number in place._asdict().items()},
        "offset": offset,
        "end_offset": max(last.offset + (finding.span.end > finding.span.start), offset) if same else None,
    }


@lru_cache(512)
def _head(code: str, name: str, level: Level) -> str:
    return f'{{"code":{dumps(code)},"name":{dumps(name)},"level":{dumps(level.value)},"message":'


def _fix(fix: Fix) -> str:
    edits = ",".join(f'{{"start":{e.start},"end":{e.end},"text":{_quoted(e.text)}}}' for e in fix.edits)
    return f'{{"safe":{"true" if fix.safe else "false"},"edits":[{edits}]}}'


def dumps(value: Any) -> str:
    """JSON on one line, Chinese as it is; what acts on a terminal or hides there is escaped."""
    text = _ENCODER.encode(value)
    return UNSEEN.sub(_escaped, text) if unseen(text) else text


@lru_cache(512)
def _quoted(text: str) -> str:
    return dumps(text)


def _escaped(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
