"""Comments as they stand beside a draft: who said what, what was suggested, what was answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from drafts.comments import Event
from drafts.rounds import told
from drafts.visible import visible
from tui.fit import cut, filled, hanging, wrapped
from tui.pointing import Scope
from tui.review_walk import Heading, Walk
from tui.reviewing import Said

HERE = "▸"


def beside(walk: Walk, width: int) -> Iterator[Content]:
    """What has been said about what is in hand; about the whole draft also its last verdict."""
    pointing, said = walk.pointing, walk.said
    yield Content.styled(f"批注：{pointing.scope.value}", "bold")
    verdict = walk.review.standing.verdict if pointing.scope is Scope.DRAFT else None
    if verdict is not None:
        words = f"{told(verdict)}：{verdict.text}".rstrip("：")
        yield hanging("  ", Content(f"{visible(verdict.by)} {when(verdict)} {visible(words, lines=True)}"), width)
    if not said:
        yield wrapped(Content("这里没有批注。F2 写批注，F3 建议改法，F7 换成一段、一节或全篇。"), width)
    for one in said:
        yield Content("")
        about = one.span.of(walk.view.text) if one.span is not None and one.span != pointing.here else ""
        yield from thread(one, about, width, chosen=one is walk.chosen)
    if walk.elsewhere:
        yield Content("")
        yield Content.styled(f"别处还有 {walk.elsewhere} 条，F8 下一条", "$faint")


def outline(headings: Sequence[Heading], height: int, width: int) -> Iterator[Content]:
    """The headings around the one in hand, at most ``height`` rows: ● open comments, □ blanks."""
    at = next((n for n, heading in enumerate(headings) if heading.here), 0)
    first = max(min(at - height // 2, len(headings) - height), 0)
    for heading in headings[first : first + height]:
        note = " ".join(f"{sign}{n}" for sign, n in (("●", heading.comments), ("□", heading.blanks)) if n)
        name = filled(
            f"{HERE if heading.here else ' '} {'  ' * heading.depth}{visible(heading.name)}", width - len(note) - 1
        )
        yield Content.styled(f"{name} {note}", "bold" if heading.here else "$faint")


def thread(said: Said, about: str, width: int, *, chosen: bool) -> Iterator[Content]:
    """The rows of a comment and its answers, each at most ``width`` cells. ``chosen``: it is the one in hand.

    ``about``: what it is on, where that is not what is pointed at.
    """
    comment = said.thread.comment
    sign = "✓" if said.thread.resolved else "▸" if chosen else "●"
    state = "  已解决" if said.thread.resolved else "  原句已经没有了" if said.detached else ""
    yield Content.styled(f"{sign} {visible(comment.by)} {when(comment)}{state}", "bold" if chosen else "")
    if said.detached and said.thread.anchor is not None:
        yield hanging("  ", Content.styled(f"原句：{visible(said.thread.anchor.quote)}", "$faint"), width)
    if about:
        yield Content.styled(cut(f"  「{visible(' '.join(about.split()))}」", width), "$faint")
    if comment.text:
        yield hanging("  ", Content(visible(comment.text, lines=True)), width)
    if comment.suggestion is not None:
        yield hanging("  ", Content(f"改成：{visible(comment.suggestion) or '（删去）'}"), width)
    for answer in said.thread.answers:
        yield hanging("  ↳ ", Content(f"{visible(answer.by)}：{visible(answer.text, lines=True)}"), width)


def when(event: Event) -> str:
    """Day and time as in 12-01 09:00."""
    return visible(event.at[5:16].replace("T", " "))
