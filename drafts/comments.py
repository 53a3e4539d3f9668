"""Comments and verdicts: what is said about a draft, as events that are written once and never changed.

A comment names its place by what stands there (quote, 32 code points before and behind, heading path) and by the text
it was made on, as the W3C Web Annotation's TextQuoteSelector does; see anchors.py for how a place is carried over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from drafts.model import Draft
from drafts.span import Span
from drafts.typed import NamedTuple

VERSION = 1
CONTEXT = 32
"""Code points kept before and behind a quote."""
TEXT_LIMIT = 20_000
"""Code points of the longest comment or suggestion."""
QUOTE_LIMIT = 3_000_000
"""Code points of the longest quote: a whole draft."""
NAME = re.compile(r"[0-9a-f]{12}-[0-9a-f]{16}")
"""An event's id: milliseconds since 1970, then 64 random bits, both in hexadecimal."""


class What(StrEnum):
    COMMENT = "comment"
    ANSWER = "answer"
    RESOLVE = "resolve"
    REOPEN = "reopen"
    MOVE = "move"
    """A comment's place in a later text."""
    SUBMIT = "submit"
    RETURN = "return"
    PASS = "pass"


VERDICTS = frozenset((What.SUBMIT, What.RETURN, What.PASS))
ON_A_COMMENT = frozenset((What.ANSWER, What.RESOLVE, What.REOPEN, What.MOVE))


class Anchor(NamedTuple):
    """A place in the text with the SHA-256 ``base`` (of its UTF-8, line ends as ``\\n``). ``start`` in code points."""

    quote: str
    before: str
    after: str
    start: int
    heading: tuple[str, ...]
    base: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.start + len(self.quote))


class Event(NamedTuple):
    """``at``: ISO 8601 with offset. ``draft``: its path below the desk. ``to``: the comment that is meant.

    ``anchor``: None of a comment on the whole draft.
    ``suggestion``: what the quote should read instead; None: nothing suggested. ``base``: SHA-256 of the text a verdict
    is about. ``left``: what the one who passed the draft knew to be open. ``round``: 初审, 复审, …
    """

    id: str
    what: What
    at: str
    by: str
    draft: str = ""
    to: str = ""
    text: str = ""
    suggestion: str | None = None
    anchor: Anchor | None = None
    base: str = ""
    left: tuple[str, ...] = ()
    round: str = ""


class EventError(ValueError):
    """What is written is no event. The message is a Chinese clause without end mark."""


class Thread(NamedTuple):
    """A comment with its answers, in order. ``moved``: its place as last told; None: that of the comment itself."""

    comment: Event
    answers: tuple[Event, ...] = ()
    resolved: bool = False
    moved: Anchor | None = None

    @property
    def anchor(self) -> Anchor | None:
        return self.moved or self.comment.anchor


def anchored(draft: Draft, span: Span, base: str) -> Anchor:
    """The anchor of ``span`` in ``draft``, whose text has the digest ``base``."""
    text = draft.text
    return Anchor(
        span.of(text),
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.end : span.end + CONTEXT],
        span.start,
        heading_path(draft, span.start),
        base,
    )


def heading_path(draft: Draft, offset: int) -> tuple[str, ...]:
    """The headings over ``offset``, outermost first."""
    path: list[tuple[int, str]] = []
    for heading in draft.headings:
        if heading.span.start > offset:
            break
        path = [(level, words) for level, words in path if level < heading.level]
        path.append((heading.level, heading.body.of(draft.text)))
    return tuple(words for _, words in path)


def threads(events: Iterable[Event]) -> tuple[Thread, ...]:
    """The comments in the order they were made. An event about a comment that is not there is left out."""
    found: dict[str, Thread] = {}
    for event in sorted(events, key=lambda e: e.id):
        if event.what is What.COMMENT:
            found[event.id] = Thread(event)
        elif event.to in found:
            found[event.to] = _after(found[event.to], event)
    return tuple(found.values())


def _after(thread: Thread, event: Event) -> Thread:
    match event.what:
        case What.ANSWER:
            return thread._replace(answers=(*thread.answers, event))
        case What.RESOLVE | What.REOPEN:
            return thread._replace(resolved=event.what is What.RESOLVE)
        case What.MOVE:
            return thread._replace(moved=event.anchor)
        case _:
            return thread


def verdicts(events: Iterable[Event]) -> tuple[Event, ...]:
    """Submissions and verdicts in order; the last one tells how the draft stands."""
    return tuple(sorted((e for e in events if e.what in VERDICTS), key=lambda e: e.id))


def written(event: Event) -> bytes:
    """The event as JSON, one key a line, fields that say nothing left out."""
    said: dict[str, object] = {"qicao": VERSION, "id": event.id, "what": event.what, "at": event.at, "by": event.by}
    said |= {key: value for key in ("draft", "to", "text", "base", "round") if (value := getattr(event, key))}
    if event.suggestion is not None:
        said["suggestion"] = event.suggestion
    if event.anchor is not None:
        said["anchor"] = event.anchor._asdict()
    if event.left:
        said["left"] = event.left
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "surrogatepass")


def read(data: bytes) -> Event:
    """The event that ``written`` wrote. Raises EventError for everything else."""
    try:
        said = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise EventError("不是 JSON") from error
    if not isinstance(said, dict):
        raise EventError("不是一条批注")
    if said.get("qicao") != VERSION:
        raise EventError("是别的版本写的")
    try:
        what = What(_text(said, "what"))
    except ValueError as error:
        raise EventError("不知道是什么") from error
    name = _text(said, "id")
    if not NAME.fullmatch(name):
        raise EventError("标识不对")
    if what in ON_A_COMMENT and not NAME.fullmatch(_text(said, "to")):
        raise EventError("没有说是哪一条批注")
    return Event(
        name,
        what,
        _text(said, "at"),
        _text(said, "by"),
        _text(said, "draft"),
        _text(said, "to"),
        _text(said, "text"),
        _text(said, "suggestion") if "suggestion" in said else None,
        _anchor(said["anchor"]) if "anchor" in said else None,
        _text(said, "base"),
        _texts(said, "left"),
        _text(said, "round"),
    )


def _anchor(said: object) -> Anchor:
    if not isinstance(said, dict):
        raise EventError("位置不对")
    start = said.get("start")
    if not isinstance(start, int) or isinstance(start, bool) or start < 0:
        raise EventError("位置不对")
    return Anchor(
        _text(said, "quote", QUOTE_LIMIT),
        _text(said, "before"),
        _text(said, "after"),
        start,
        _texts(said, "heading"),
        _text(said, "base"),
    )


def _text(said: Mapping[str, object], key: str, limit: int = TEXT_LIMIT) -> str:
    value = said.get(key, "")
    if not isinstance(value, str) or len(value) > limit:
        raise EventError(f"{key} 不是文字，或者太长")
    return value


def _texts(said: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = said.get(key, ())
    if not isinstance(value, Sequence) or isinstance(value, str) or not all(isinstance(v, str) for v in value):
        raise EventError(f"{key} 不是一列文字")
    return tuple(value)
