"""Comments as they stand beside a draft: who said what, what was suggested, what was answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from drafts.comments import Event
from drafts.visible import visible
from tui.fit import hanging, wrapped
from tui.reviewing import Said


def beside(scope: str, said: Sequence[Said], chosen: Said | None, elsewhere: int, width: int) -> Iterator[Content]:
    """What stands beside the text in hand. ``elsewhere``: how many comments are open on something else."""
    yield Content.styled(f"批注：{scope}", "bold")
    if not said:
        yield wrapped(Content("这里没有批注。F2 写批注，F3 建议改法，F7 换成一段、一节或全篇。"), width)
    for one in said:
        yield Content("")
        yield from thread(one, width, chosen=one is chosen)
    if elsewhere:
        yield Content("")
        yield Content.styled(f"别处还有 {elsewhere} 条，F8 下一条", "$faint")


def thread(said: Said, width: int, *, chosen: bool) -> Iterator[Content]:
    """The rows of a comment and its answers, each at most ``width`` cells. ``chosen``: it is the one in hand."""
    comment = said.thread.comment
    sign = "✓" if said.thread.resolved else "▸" if chosen else "●"
    state = "  已解决" if said.thread.resolved else "  原句已经没有了" if said.detached else ""
    yield Content.styled(f"{sign} {visible(comment.by)} {when(comment)}{state}", "bold" if chosen else "")
    if said.detached and said.thread.anchor is not None:
        yield hanging("  ", Content.styled(f"原句：{visible(said.thread.anchor.quote)}", "$faint"), width)
    if comment.text:
        yield hanging("  ", Content(visible(comment.text, lines=True)), width)
    if comment.suggestion is not None:
        yield hanging("  ", Content(f"改成：{visible(comment.suggestion) or '（删去）'}"), width)
    for answer in said.thread.answers:
        yield hanging("  ↳ ", Content(f"{visible(answer.by)}：{visible(answer.text, lines=True)}"), width)


def when(event: Event) -> str:
    """Day and time as in 12-01 09:00."""
    return visible(event.at[5:16].replace("T", " "))
