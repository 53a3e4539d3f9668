"""``qicao comments``: what has been said about a draft, and how it stands."""

from __future__ import annotations

import argparse
from pathlib import Path

from drafts.comments import Event
from drafts.rounds import told
from drafts.span import Lines
from drafts.visible import visible
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.failure import CommandError
from tui.cli.reading import source
from tui.cli.shown import shown
from tui.cli.under_review import review_of
from tui.cli.values import OneOf
from tui.cli.writing import save_new
from tui.reviewing import Review, Said, short

DESCRIPTION = """列出草稿的批注：在哪一句、谁说的、怎么答的，还有送审到了哪一步。
批注跟着原句走，草稿在别处改过也能跟上；\
原句已经没有了的，列在最后，附上当时的原句。
critic 是一份带 CriticMarkup 记号的文字：{==原句==}{>>批注<<}、{~~原文~>改成~~}、{--删去--}、{++添上++}；\
草稿本身不动。别人在记号里加的批注，用 qicao comment 草稿 --from 文件 取回来。"""

EXAMPLES = """例子：
  qicao comments 总结.md              没解决的批注
  qicao comments 总结.md --all        解决了的也列出来
  qicao comments 总结.md --format json
  qicao comments 总结.md --format critic -o 给王科长.md
                                      带批注记号的一份，发给不用起草的人"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", metavar="草稿", help="哪一份草稿")
    parser.add_argument("--all", action="store_true", help="解决了的批注也列出来")
    parser.add_argument(
        "--format", type=OneOf("text", "json", "critic"), default="text", metavar="形式",
        help="text 给人看，json 给程序，critic 是带记号的原文",
    )  # fmt: skip
    parser.add_argument("-o", "--out", metavar="文件", help="critic：存到哪里；不给就打印出来")


def run(options: argparse.Namespace) -> int:
    if options.out is not None and options.format != "critic":
        raise CommandError("-o 只用于 --format critic")
    review = review_of(source(options.file))
    said = review.said if options.all else review.unresolved
    if options.format == "critic":
        _critic(review, said, options.out)
        return 0
    if options.format == "json":
        streams.use_utf8()
        streams.say(_json(review, said))
        return 0
    settled = len(review.said) - len(review.unresolved)
    streams.tell(
        f"{options.file}：{review.standing.words}，批注 {len(review.unresolved)}"
        + (f"，另有 {settled} 条已解决" if settled else "")
    )
    lines = Lines(review.draft.text)
    for comment in said:
        _tell(comment, lines, review.draft.text)
    for verdict in review.verdicts:
        streams.tell(f"{verdict.at[:16].replace('T', ' ')}  {verdict.by}  {_verdict(verdict)}")
    return 0


def _critic(review: Review, said: tuple[Said, ...], out: str | None) -> None:
    from drafts.critic_writer import CriticError, written
    from tui.critic import marks_of

    try:
        text = written(review.draft.text, marks_of(review, said))
    except CriticError as error:
        raise CommandError(f"{review.path}：{error}。也可以用 --format json") from error
    if out is None:
        streams.write(shown(text))
        return
    save_new(Path(out), text)
    streams.tell(f"已存 {out}：批注 {len(said)}")


def _tell(said: Said, lines: Lines, text: str) -> None:
    comment = said.thread.comment
    streams.tell(f"\n{said.name}  {_where(said, lines)}{'  已解决' if said.thread.resolved else ''}")
    quote = said.span.of(text) if said.span else said.thread.anchor.quote if said.thread.anchor else ""
    if quote:
        streams.say(f"  「{visible(' '.join(quote.split()))}」")
    for event in (comment, *said.thread.answers):
        streams.tell(f"  {event.by} {event.at[:16].replace('T', ' ')}：{' '.join(event.text.split())}")
        if event.suggestion is not None:
            streams.tell(f"    建议改成：{event.suggestion}" if event.suggestion else "    建议删去")


def _where(said: Said, lines: Lines) -> str:
    if said.detached:
        return "原句已经没有了"
    return f"第 {lines.position(said.span.start)[0]} 行" if said.span else "全篇"


def _verdict(event: Event) -> str:
    words = "：".join(filter(None, (told(event), event.text)))
    return words + (f"（明知还有：{'；'.join(event.left)}）" if event.left else "")


def _json(review: Review, said: tuple[Said, ...]) -> str:
    from tui.cli.reports.json_report import dumps

    lines = Lines(review.draft.text)
    return dumps(
        {
            "version": 1,
            "path": str(review.path),
            **standing_record(review),
            "comments": [comment_record(comment, lines) for comment in said],
            "verdicts": list(map(verdict_record, review.verdicts)),
        }
    )


def standing_record(review: Review) -> dict[str, object]:
    """``round``: the one that the next verdict is of; ``passed``: the last one."""
    standing = review.standing
    return {
        "standing": standing.verdict.what if standing.verdict else None,
        "changed": standing.changed,
        "passed": standing.passed,
        "round": standing.round or None,
    }


def verdict_record(event: Event) -> dict[str, object]:
    """``on``: SHA-256 of the text that it is about."""
    said = {key: getattr(event, key) for key in ("what", "by", "at", "round", "text", "left")}
    return said | {"on": event.base}


def comment_record(said: Said, lines: Lines) -> dict[str, object]:
    """Lines and columns from 1, in code points; null where the comment has no place."""
    (line, column), (end_line, end_column) = (
        (lines.position(said.span.start), lines.position(said.span.end)) if said.span else ((None, None), (None, None))
    )
    comment = said.thread.comment
    return {
        "id": comment.id,
        "name": short(comment.id),
        "by": comment.by,
        "at": comment.at,
        "text": comment.text,
        "suggestion": comment.suggestion,
        "quote": said.thread.anchor.quote if said.thread.anchor else None,
        "resolved": said.thread.resolved,
        "detached": said.detached,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "answers": [{"by": a.by, "at": a.at, "text": a.text} for a in said.thread.answers],
    }
