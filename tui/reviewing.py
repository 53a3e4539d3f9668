"""A draft under review: its comments where they are now, and everything that can be said about it. No screen in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from drafts import history, version
from drafts.anchors import carry
from drafts.cached import cached_property
from drafts.comments import ON_A_COMMENT, TEXT_LIMIT, Anchor, Event, Thread, What, anchored, threads, verdicts
from drafts.edit import Edit
from drafts.lineends import normalise
from drafts.model import Draft
from drafts.parse import is_markdown, parse
from drafts.review_folder import below, digest, folder_of, new_id, own_folder
from drafts.rounds import Standing
from drafts.span import Span
from drafts.store import StoreError
from drafts.typed import NamedTuple
from tui.desk import of_draft
from tui.settings import SettingsError
from tui.settings_file import settings_of

TEXT = "text"
NOTE = 40
"""Code points of what was said with a verdict that are told where there is one line for it."""
SHORT = 6
"""Hexadecimal digits by which people name a comment."""


class Said(NamedTuple):
    """A thread and where it is now. ``span``: None of one on the whole draft, and of one that is detached."""

    thread: Thread
    span: Span | None
    detached: bool

    @property
    def name(self) -> str:
        return short(self.thread.comment.id)

    @property
    def words(self) -> str:
        """What it says in one line: the comment, else what it suggests."""
        comment = self.thread.comment
        return " ".join(comment.text.split()) or (f"改成{comment.suggestion}" if comment.suggestion else "删去")


class Reviewed(NamedTuple):
    """``comments``: how many are open."""

    standing: Standing
    comments: int

    @property
    def news(self) -> str:
        """What the writer should know of it, a Chinese clause; empty: nothing was said that is still open."""
        last = self.standing.verdict
        said = [f"{last.by}：{self.standing.words}"] if last and (self.comments or not self.standing.changed) else []
        said += [" ".join(last.text.split())[:NOTE]] if said and last and last.text else []
        said += [f"批注 {self.comments} 条没有解决"] if self.comments else []
        return "，".join(said)


def rounds_of(path: Path) -> tuple[str, ...]:
    """The rounds of the desk on which the draft lies; none where its settings cannot be read, which others tell."""
    try:
        return settings_of(of_draft(path)).rounds
    except SettingsError:
        return ()


def reviewed(path: Path, text: str, rounds: tuple[str, ...]) -> Reviewed:
    """How the draft at ``path`` stands, without a look at where the comments are; not of one that was renamed since.

    Raises StoreError.
    """
    events = own_folder(path, text).held().events
    last = next(reversed(verdicts(events)), None)
    changed = last is not None and last.base != digest(normalise(text)[0])
    return Reviewed(Standing(last, rounds, changed), sum(not thread.resolved for thread in threads(events)))


def short(event_id: str) -> str:
    """The first digits of an event's random part."""
    return event_id.partition("-")[2][:SHORT]


class Review:
    """``draft``: the text, lines ending with ``\\n``. ``said``: in its order, first what is on the whole of it,
    last what is detached. ``problems``: Chinese sentences about files that could not be read as events.
    """

    now = staticmethod(lambda: datetime.now().astimezone())

    def __init__(self, path: Path, text: str, by: str) -> None:
        """What has been said about the draft at ``path`` that now reads ``text``. Raises StoreError."""
        self.path, self.by = path, by
        text = normalise(text)[0]
        self.draft: Draft = parse(text, markdown=is_markdown(path.name))
        self.base = digest(text)
        self.notice = ""
        """What went amiss beside the last verdict, a Chinese clause; empty: nothing."""
        self._name = below(path)
        self._folder = folder_of(path, text)
        self._waiting: list[Event] | None = None
        self._kept_text = self._kept_base = ""
        self.load()

    def load(self) -> None:
        """Read again what has been said, by others too. Raises StoreError."""
        held = self._folder.held()
        self.events, self.problems = held.events, held.problems
        self._said: tuple[Said, ...] | None = None

    @property
    def said(self) -> tuple[Said, ...]:
        if self._said is None:
            self._said = self._placed(threads(self.events))
        return self._said

    @property
    def verdicts(self) -> tuple[Event, ...]:
        """Submissions and verdicts, the latest last."""
        return verdicts(self.events)

    @property
    def standing(self) -> Standing:
        last = next(reversed(self.verdicts), None)
        return Standing(last, self.rounds, last is not None and last.base != self.base)

    @cached_property
    def rounds(self) -> tuple[str, ...]:
        return rounds_of(self.path)

    @property
    def but(self) -> str:
        """``notice`` as the end of a sentence."""
        return f"，但{self.notice}" if self.notice else ""

    @property
    def unresolved(self) -> tuple[Said, ...]:
        return tuple(said for said in self.said if not said.thread.resolved)

    def open_comments(self) -> list[str]:
        """The comments that are not resolved, a Chinese line each."""
        return [f"批注 {said.name}（{said.thread.comment.by}）没有解决：{said.words}" for said in self.unresolved]

    def named(self, word: str) -> list[Said]:
        """The comments whose short name begins with ``word``."""
        return [said for said in self.said if said.thread.comment.id.partition("-")[2].startswith(word.lower())]

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is said meanwhile is written at the end, all at once. Raises StoreError there."""
        self._waiting = []
        try:
            yield
            self._folder.add_all(self._waiting)
        finally:
            self._waiting = None
            self._kept_text = ""

    def comment(
        self,
        span: Span | None,
        text: str,
        suggestion: str | None = None,
        *,
        by: str = "",
        at: str = "",
        lost: str = "",
    ) -> Event:
        """Comment on ``span`` of the text, or on the whole draft. Raises StoreError.

        ``by`` and ``at``: who said it when, where it is taken over from elsewhere; ``lost``: what it was on there and
        is not here.
        """
        anchor = anchored(self.draft, span, self.base) if span is not None else None
        if lost:
            anchor = Anchor(lost, "", "", 0, (), "")
        return self._say(What.COMMENT, text=text, suggestion=suggestion, anchor=anchor, by=by, at=at)

    def about(self, said: Said, what: What, text: str = "", *, by: str = "", at: str = "") -> Event:
        """Answer, resolve or reopen a comment. Raises StoreError."""
        return self.to(said.thread.comment.id, what, text, by=by, at=at)

    def to(self, comment: str, what: What, text: str = "", *, by: str = "", at: str = "") -> Event:
        """The same to the comment with this id. Raises StoreError."""
        if what not in ON_A_COMMENT:
            raise ValueError(what)
        return self._say(what, to=comment, text=text, by=by, at=at)

    def moved(self, said: Said, span: Span) -> Event:
        """Tell that the comment is about ``span`` of the present text now. Raises StoreError."""
        return self._say(What.MOVE, to=said.thread.comment.id, anchor=anchored(self.draft, span, self.base))

    def verdict(self, what: What, text: str = "", left: Sequence[str] = (), round_name: str | None = None) -> Event:
        """Submit the draft, send it back or pass it. ``left``: what is known to be open. Raises StoreError.

        ``round_name``: None: the one that it is in. The text is a version then; ``notice`` says so where it could not
        be made one.
        """
        if round_name is None:
            round_name = self.standing.round
        event = self._say(what, text=text, left=tuple(left), round=round_name)
        said = " ".join(filter(None, (round_name, text)))
        self.notice = history.record_text(self.path, self.draft.text, version.Event(what.value), said)
        return event

    def accepted(self, said: Said) -> Edit | None:
        """The edit that does as the comment suggests, in the present text; None where it suggests nothing here."""
        suggestion = said.thread.comment.suggestion
        return Edit(said.span.start, said.span.end, suggestion) if said.span and suggestion is not None else None

    def remember(self) -> None:
        """Tell where comments now are whose words have changed, so that they are found after many changes too.

        Raises StoreError.
        """
        with self.together():
            for said in self.said:
                anchor, span = said.thread.anchor, said.span
                if span is not None and anchor is not None and span.of(self.draft.text) != anchor.quote:
                    self.moved(said, span)

    def _say(
        self,
        what: What,
        *,
        to: str = "",
        text: str = "",
        suggestion: str | None = None,
        anchor: Anchor | None = None,
        left: tuple[str, ...] = (),
        round: str = "",  # noqa: A002 - as in Event
        by: str = "",
        at: str = "",
    ) -> Event:
        if len(suggestion or "") > TEXT_LIMIT or len(text) > TEXT_LIMIT:
            raise StoreError(self.path, f"批注没有记下：超过 {TEXT_LIMIT} 字，请分成几条")
        base = self._kept() if not to or anchor else ""
        at = at or self.now().isoformat(timespec="seconds")
        event = Event(new_id(), what, at, by or self.by, self._name, to, text, suggestion, anchor, base, left, round)
        if self._waiting is None:
            self._folder.add(event)
        else:
            self._waiting.append(event)
        self.events = (*self.events, event)
        self._said = None
        return event

    def _kept(self) -> str:
        """The digest of the text, which is kept. Raises StoreError."""
        if self._kept_text is not self.draft.text:
            self._kept_base = self._folder.keep(self.draft.text)
            self._kept_text = self.draft.text if self._waiting is not None else ""
        return self._kept_base

    def _placed(self, found: Sequence[Thread]) -> tuple[Said, ...]:
        anchors = {thread.anchor for thread in found if thread.anchor is not None}
        where = self._where(anchors)
        said = [Said(t, where.get(t.anchor), t.anchor is not None and where.get(t.anchor) is None) for t in found]
        order: Callable[[Said], tuple[bool, int]] = lambda s: (s.detached, s.span.start if s.span else -1)  # noqa: E731
        return tuple(sorted(said, key=order))

    def _where(self, anchors: set[Anchor]) -> dict[Anchor | None, Span]:
        """Where the anchors are in the present text; those that are detached are left out."""
        where: dict[Anchor | None, Span] = {}
        for base in {anchor.base for anchor in anchors}:
            there = [anchor for anchor in anchors if anchor.base == base]
            old = self.draft.text if base == self.base else self._folder.kept(base)
            if old is None:
                where |= {a: span for a in there if (span := _only_place(a, self.draft.text)) is not None}
                continue
            true = [anchor for anchor in there if anchor.span.of(old) == anchor.quote]
            places = carry(old, self.draft.text, [anchor.span for anchor in true])
            where |= {a: placed.span for a, placed in zip(true, places, strict=True) if placed.span is not None}
        return where


def _only_place(anchor: Anchor, text: str) -> Span | None:
    """Where the quote stands if its text is lost: where it stands once, or once with what was around it."""
    for before, after in ((anchor.before, anchor.after), ("", "")):
        words = before + anchor.quote + after
        if anchor.quote.strip() and text.count(words) == 1:
            start = text.index(words) + len(before)
            return Span(start, start + len(anchor.quote))
    return None
