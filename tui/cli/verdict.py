"""``qicao verdict``: submit a draft, send it back, or pass it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from drafts.comments import Event, What
from drafts.store import StoreError
from sections.blanks import blanks
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.failure import CommandError
from tui.cli.reading import source, view_of
from tui.cli.under_review import review_of
from tui.cli.values import OneOf
from tui.nearest import suggestion
from tui.open_points import open_points
from tui.reviewing import Review

VERDICTS = {"送审": What.SUBMIT, "退回": What.RETURN, "通过": What.PASS}

DESCRIPTION = """送审、退回修改或者通过一份草稿；谁、什么时候、对着哪一稿、哪一轮说的，都记下来。
还有空项、缺必备章节、批注没解决的，先列出来，不算通过，退出码是 1；明知如此也要通过，加 --force，会一并记下。"""

EXAMPLES = """例子：
  qicao verdict 总结.md 送审
  qicao verdict 总结.md 退回 --note 存在问题写得太虚
  qicao verdict 总结.md 通过
  qicao verdict 总结.md 退回 --round 初审    轮次在案头的 qicao.yaml 里定"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", metavar="草稿", help="哪一份草稿")
    parser.add_argument("verdict", type=OneOf(*VERDICTS), metavar="结论", help="送审、退回或通过")
    parser.add_argument("--note", default="", metavar="文字", help="一句说明")
    parser.add_argument("--round", metavar="轮次", help="哪一轮的结论；不给就是轮到的那一轮（qicao.yaml 里的 rounds）")
    parser.add_argument(
        "--format", type=OneOf("text", "json"), default="text", metavar="形式", help="text 给人看，json 给程序"
    )
    parser.add_argument("--force", action="store_true", help="明知还有没写完、没解决的，也要通过")


def run(options: argparse.Namespace) -> int:
    read = source(options.file)
    review = review_of(read)
    what = VERDICTS[options.verdict]
    if options.round is not None and options.round not in review.rounds:
        raise CommandError(_no_round(options.round, review.rounds))
    left: list[str] = []
    if what is What.PASS:
        view = view_of(read.text, read.name)
        left = [*open_points(view, blanks(view)), *review.open_comments()]
        if left:
            streams.complain("\n".join([f"{read.name} 还没有写完：", *(f"  {line}" for line in left)]))
            if not options.force:
                streams.complain("没有算通过。确实要通过，加 --force，上面这些会一并记下")
                if options.format == "json":
                    _tell_json(review, None, left)
                return 1
    try:
        event = review.verdict(what, options.note, left, options.round)
        review.remember()
    except StoreError as error:
        raise CommandError(str(error)) from error
    if options.format == "json":
        _tell_json(review, event, left)
    else:
        streams.tell(f"{read.name}：{review.standing.words}（{review.by}）")
    if review.but:
        streams.complain(f"{read.name}：结论记下了{review.but}")
    return 0


def _tell_json(review: Review, event: Event | None, left: Sequence[str]) -> None:
    """``verdict``: null where nothing was given for what is ``left``."""
    from tui.cli.comments import standing_record, verdict_record
    from tui.cli.reports.json_report import dumps

    verdict = verdict_record(event) if event is not None else None
    streams.use_utf8()
    told = {"version": 1, "path": str(review.path), **standing_record(review), "verdict": verdict, "left": left}
    streams.say(dumps(told))


def _no_round(word: str, rounds: tuple[str, ...]) -> str:
    if not rounds:
        return "案头没有分轮次。要分，在 qicao.yaml 里写 rounds: [初审, 复审, 终审]"
    return f"没有 {word} 这一轮{suggestion(word, rounds)}（案头有 {'、'.join(rounds)}）"
