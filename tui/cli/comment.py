"""``qicao comment``: say something about a draft, answer, settle a comment, or do as it suggests."""

from __future__ import annotations

import argparse

from drafts.comments import TEXT_LIMIT, What
from drafts.edit import apply
from drafts.lineends import normalise
from drafts.span import Lines, Span
from drafts.store import StoreError
from sections.view import View
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.failure import CommandError
from tui.cli.reading import Source, source, view_of
from tui.cli.under_review import review_of, the_one
from tui.cli.values import OneOf, at_least
from tui.nearest import suggestion
from tui.pointing import Pointing, Scope
from tui.reviewing import Review, short

DESCRIPTION = """给草稿写批注，或者答复、解决、重开一条批注，或者照批注的建议改。
批注另存在案头里，草稿一个字也不动（--accept 除外）。你的名字取自环境变量 QICAO_USER，没有就用登录名。"""

EXAMPLES = """例子：
  qicao comment 总结.md 要有数字 --on 培训了一批干部
  qicao comment 总结.md 请核实 --on 24期 --suggest 26期
  qicao comment 总结.md 问题写得太虚 --section problems
  qicao comment 总结.md 总体不错，改完再送        （说的是全篇）
  qicao comment 总结.md 已改 --answer 3fa9c1
  qicao comment 总结.md --resolve 3fa9c1
  qicao comment 总结.md --from 王科长批过.md --by 王科长"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", metavar="草稿", help="哪一份草稿")
    parser.add_argument("text", nargs="?", default="", metavar="文字", help="要说的话")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--on", metavar="原句", help="说的是哪几个字；全文里只能有一处，不止一处就加 --line")
    where.add_argument("--section", metavar="章节", help="说的是哪一节：标识、名称或小标题")
    parser.add_argument("--line", type=at_least(1), metavar="行", help="说的是第几行，或原句在第几行")
    parser.add_argument("--suggest", metavar="文字", help="建议把原句改成什么；空的是建议删去")
    about = parser.add_mutually_exclusive_group()
    about.add_argument("--answer", metavar="批注", help="答复这条批注")
    about.add_argument("--resolve", metavar="批注", help="这条批注解决了")
    about.add_argument("--reopen", metavar="批注", help="这条批注还没解决")
    about.add_argument("--accept", metavar="批注", help="照这条批注的建议改，并算解决")
    about.add_argument("--from", dest="marked", metavar="文件", help="取回别人在这份 CriticMarkup 文字里写的批注")
    parser.add_argument(
        "--format", type=OneOf("text", "json"), default="text", metavar="形式", help="text 给人看，json 给程序"
    )
    parser.add_argument("--by", metavar="姓名", help="--from：没有署名的批注算谁的")


def run(options: argparse.Namespace) -> int:
    if len(options.text) > TEXT_LIMIT:
        raise CommandError(f"批注超过 {TEXT_LIMIT} 字，请分成几条")
    read = source(options.file)
    review = review_of(read)
    if options.by is not None and options.marked is None:
        raise CommandError("--by 要和 --from 一起用")
    asked = {
        What.ANSWER: options.answer,
        What.RESOLVE: options.resolve,
        What.REOPEN: options.reopen,
    }
    try:
        if options.accept is not None:
            _accept(options, read, review)
        elif options.marked is not None:
            _take_over(options, review)
        elif what := next((what for what, word in asked.items() if word is not None), None):
            _about(options, review, what, asked[what])
        else:
            _comment(options, review, read)
        review.remember()
    except StoreError as error:
        raise CommandError(str(error)) from error
    return 0


def _comment(options: argparse.Namespace, review: Review, read: Source) -> None:
    if not options.text.strip() and options.suggest is None:
        raise CommandError("要写明说什么，例如 qicao comment 总结.md 要有数字 --on 培训了一批干部")
    span = _place(options, review, read)
    if options.suggest is not None and span is None:
        raise CommandError("--suggest 要和 --on 或 --line 一起用，说明改的是哪几个字")
    review.comment(span, options.text, options.suggest)
    name = short(review.events[-1].id)
    _tell(options, review, name, f"批注 {name} 记下了（{review.by}）")


def _about(options: argparse.Namespace, review: Review, what: What, word: str) -> None:
    if options.on is not None or options.section or options.line or options.suggest is not None:
        raise CommandError(
            "--answer、--resolve、--reopen 说的是已有的批注，不能再给 --on、--line、--section、--suggest"
        )
    if what is What.ANSWER and not options.text.strip():
        raise CommandError("要写明怎么答复，例如 qicao comment 总结.md 已改 --answer 3fa9c1")
    said = the_one(review, word)
    review.about(said, what, options.text)
    done = {What.ANSWER: "答复", What.RESOLVE: "解决", What.REOPEN: "重开"}[what]
    _tell(options, review, said.name, f"批注 {said.name} 已{done}")


def _take_over(options: argparse.Namespace, review: Review) -> None:
    from drafts.critic_reader import read
    from tui.critic import NOBODY, take_over

    marked = read(normalise(source(options.marked).text)[0])
    new = take_over(review, marked, options.by or NOBODY)
    if options.format == "json":
        _say_json({"version": 1, "path": str(review.path), "found": len(marked.marks), "new": new})
        return
    streams.tell(f"{options.marked}：批注 {len(marked.marks)}，新记下 {new} 条")
    if marked.text != review.draft.text:
        streams.tell("那份的文字和草稿不一样：批注跟着原句记，文字没有动。要看哪里不同：qicao diff")


def _accept(options: argparse.Namespace, read: Source, review: Review) -> None:
    said = the_one(review, options.accept)
    edit = review.accepted(said)
    if edit is None or said.span is None:
        raise CommandError(f"批注 {said.name} " + ("的原句已经没有了，改不了" if said.detached else "没有建议改成什么"))
    text, ends = normalise(read.text)
    read.save(ends.edited(text, edit).restore(apply(text, [edit])))
    after = review_of(source(options.file))
    after.moved(said, Span(edit.start, edit.start + len(edit.text)))
    after.about(said, What.RESOLVE, options.text)
    words = f"照批注 {said.name} 改了：{said.span.of(text)} → {edit.text or '（删去）'}"
    _tell(options, after, said.name, words)


def _tell(options: argparse.Namespace, review: Review, name: str, sentence: str) -> None:
    """Tell what was done to the comment called ``name``."""
    if options.format != "json":
        streams.tell(sentence)
        return
    from tui.cli.comments import comment_record

    record = comment_record(the_one(review, name), Lines(review.draft.text))
    _say_json({"version": 1, "path": str(review.path), "comment": record})


def _say_json(said: dict[str, object]) -> None:
    from tui.cli.reports.json_report import dumps

    streams.use_utf8()
    streams.say(dumps(said))


def _place(options: argparse.Namespace, review: Review, read: Source) -> Span | None:
    """What the comment is on; None: the whole draft. Raises CommandError."""
    text = review.draft.text
    line = Span(0, len(text))
    if options.line is not None:
        if options.line > len(review.draft.lines):
            raise CommandError(f"{read.name} 只有 {len(review.draft.lines)} 行，没有第 {options.line} 行")
        line = review.draft.lines.span(options.line)
        if not line.of(text).strip():
            raise CommandError(f"{read.name} 第 {options.line} 行是空行，没有可说的")
    if options.on is not None:
        return _quoted(options.on, line, text)
    if options.section is not None:
        return _section(options.section, review, read)
    return line if options.line is not None else None


def _quoted(words: str, area: Span, text: str) -> Span:
    count = area.of(text).count(words) if words else 0
    if count != 1:
        raise CommandError(
            f"{words}：" + (f"有 {count} 处，请多写几个字，或用 --line 说明在第几行" if count else "草稿里没有这几个字")
        )
    start = text.index(words, area.start, area.end)
    return Span(start, start + len(words))


def _section(word: str, review: Review, read: Source) -> Span:
    view = view_of(review.draft.text, read.name)
    known = [found.section for found in view.matched.sections]
    section = next((s for s in known if word in (s.id, s.name)), None)
    if section is None:
        if (below := _below_heading(word, view)) is not None:
            return below
        near = suggestion(word, [name for s in known for name in (s.id, s.name)])
        raise CommandError(f"没有 {word} 这一节{near}")
    found = view.matched.found(section.id)
    if found is None or not found.spans:
        raise CommandError(f"草稿里没有“{section.name}”，可以说全篇（不给 --section）")
    return found.spans[0]


def _below_heading(word: str, view: View) -> Span | None:
    """The section on the screen below the heading that reads so, with its number or without; None: none or several."""
    text = view.text
    found = [b for b in view.draft.headings if word in (b.body.of(text).strip(), b.span.of(text).lstrip("# ").strip())]
    if len(found) != 1:
        return None
    pointing = Pointing(view, found[0].span.start)
    pointing.scope = Scope.SECTION
    return pointing.here
