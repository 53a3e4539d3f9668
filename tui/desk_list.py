"""The drafts of a desk as people look for them: what each is, how far it has got, what it still owes."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from drafts.decode import DecodeError, decode
from drafts.locks import Holder, holder
from drafts.sidecar import file_id, place_of
from drafts.store import StoreError, read
from drafts.visible import visible
from sections.kind import Need, State
from sections.rule import Level
from sections.view import View
from tui import apart, desk
from tui.crash import report
from tui.examined import Snapshot, examine
from tui.finding_list import is_blank
from tui.hindrance import hindrance
from tui.open_draft import LONG
from tui.reviewing import reviewed
from tui.texts import LEVELS, NEEDS
from tui.yardstick import Yardstick

YEAR = re.compile(r"(?:19|20)\d\d(?=\s*年)")


@dataclass(frozen=True, slots=True)
class Row:
    """One draft file. ``saved``: seconds since 1970. ``read``: whether what follows it is known yet.

    ``present`` of ``required`` sections are there. ``findings`` does not count blanks. ``owed``: Chinese lines about
    what is left to do. ``reason``: why the file could not be read. ``holder``: who is writing on it now.
    """

    path: Path
    saved: float
    read: bool = False
    title: str = ""
    kind: str = ""
    year: str = ""
    present: int = 0
    required: int = 0
    blanks: int = 0
    findings: int = 0
    owed: tuple[str, ...] = ()
    reason: str = ""
    looked_at: bool = False
    holder: Holder | None = None
    said: float = 0.0
    """When something was last said about it in review; 0: nothing."""
    comments: int = 0
    """How many comments are open."""
    standing: str = ""
    """What became of it in review; empty: it was never submitted."""

    @property
    def name(self) -> str:
        return visible(self.path.name)

    @property
    def heading(self) -> str:
        """Its title, else its file name."""
        return self.title or self.name


def rows(folder: Path) -> list[Row]:
    """The drafts of the desk ``folder`` and what only looks like one, latest first, nothing read yet. Raises OSError.

    A desk may not exist yet.
    """
    try:
        found = [Row(path, _saved(path), holder=holder(path), said=_said(path)) for path in desk.drafts(folder)]
        found += [Row(path, _saved(path), read=True, reason=reason) for path, reason in desk.no_drafts(folder)]
    except FileNotFoundError:
        return []
    return sorted(found, key=lambda row: (-row.saved, row.path.name))


def _said(path: Path) -> float:
    return _saved(place_of(path) / "review" / file_id(path))


def _saved(path: Path) -> float:
    try:
        return os.stat(path, follow_symlinks=False).st_mtime
    except OSError:
        return 0.0


def summed_up(row: Row, by: Yardstick) -> Row:
    """``row`` with its file read and checked; what is wrong with the file becomes its ``reason``."""
    try:
        if found := hindrance(row.path):
            return replace(row, read=True, reason=found.reasons[0].rstrip("。"), looked_at=True)
        return _summed_up(row, decode(read(row.path).data).text, by)
    except (StoreError, DecodeError) as error:
        return replace(row, read=True, reason=_without_path(str(error), row.path))
    except Exception as error:  # noqa: BLE001 - one file that breaks the program must not cost the others
        return replace(row, read=True, reason=report(error, [row.name]))


def _summed_up(row: Row, text: str, by: Yardstick) -> Row:
    snapshot = Snapshot(0, text, row.path.name, by.kinds, by.scope(row.path))
    examined = apart.examined(snapshot, by.desk, row.path) if len(text) > LONG else examine(snapshot)
    view, empty = examined.view, len(examined.blanks)
    front = view.draft.front.values
    found = [f for f in examined.findings if not is_blank(f)]
    required = [f for f in view.matched.sections if f.section.need is Need.REQUIRED]
    title = view.draft.title_text or front.get("title", "")
    year = front.get("year") or ((m := YEAR.search(title)) and m[0]) or ""
    review = reviewed(row.path, text, by.settings.rounds)
    return replace(
        row,
        read=True,
        comments=review.comments,
        standing=review.standing.words if review.standing.verdict else "",
        title=visible(" ".join(title.split())),
        kind=view.kind.name if view.kind else "",
        year=visible(year),
        present=sum(1 for f in required if f.state is State.PRESENT),
        required=len(required),
        blanks=empty,
        findings=len(found),
        owed=tuple(_owed(view, empty, [f.level for f in found])),
    )


def _without_path(sentence: str, path: Path) -> str:
    return sentence.removeprefix(f"{visible(str(path))}：")


def _owed(view: View, empty: int, levels: list[Level]) -> Iterable[str]:
    for found in view.matched.sections:
        if found.section.need is Need.OPTIONAL:
            continue
        need = NEEDS[found.section.need]
        if found.state is State.MISSING:
            yield f"缺“{found.section.name}”（{need}）"
        elif found.state is State.EMPTY:
            yield f"“{found.section.name}”还没有写（{need}）"
        elif found.state is State.UNKNOWN:
            yield f"“{found.section.name}”不明：这里的原文被截断"
    if empty:
        yield f"空项 {empty} 处没有填"
    counts = [f"{LEVELS[level]} {n}" for level in Level if (n := levels.count(level))]
    if counts:
        yield "问题：" + "、".join(counts)


def address(folder: Path) -> str:
    """Where a desk is, as people write it: ~ for their home."""
    path, home = folder.absolute(), Path.home()
    short = Path("~") / path.relative_to(home) if path.is_relative_to(home) else path
    return visible(str(short))


def shared_titles(rows: Iterable[Row]) -> set[str]:
    """Titles that several of ``rows`` have, as a recovered draft and the one it was made of."""
    return {title for title, times in Counter(row.title for row in rows if row.title).items() if times > 1}


def matches(row: Row, typed: str) -> bool:
    """Whether each word of ``typed`` is in the row's title, file name, kind, year or standing, in either case."""
    where = _plain(" ".join((row.title, row.name, row.kind, row.year, row.standing)))
    return all(word in where for word in _plain(typed).split())


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def preview(row: Row) -> list[str]:
    """What is to be known about ``row`` before it is opened, as Chinese lines, the title first."""
    saved = f"上次保存 {datetime.fromtimestamp(row.saved):%Y-%m-%d %H:%M}" if row.saved else ""
    if row.holder is not None:
        saved = f"✎ {row.holder}正在写"
    file = f"文件 {row.name}"
    if row.looked_at:
        return [row.name, f"只能看：{row.reason}", "Enter 打开看，那里说明怎么办", saved]
    if row.reason:
        return [row.name, f"读不了：{row.reason}", saved]
    if not row.read:
        return [row.name, "正在看这份草稿……", saved]
    kind = row.kind or "认不出文种"
    first = [row.heading, " · ".join(filter(None, (kind, f"{row.year}年" if row.year else "", file, saved)))]
    if row.standing:
        first.append(f"{row.standing}{f' · 批注 {row.comments} 条没有解决' if row.comments else ''}")
    elif row.comments:
        first.append(f"批注 {row.comments} 条没有解决")
    if row.owed:
        return [*first, *(f"○ {line}" for line in row.owed)]
    return [*first, "✓ 该有的都有了，没有空项和问题" if row.kind else "没有空项和问题；文种不明，看不出缺哪些章节"]
