"""``qicao export``: a draft as Word document, plain text or page to print, once nothing in it is left open."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sections.blanks import blanks
from tui import desk
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.failure import CommandError
from tui.cli.reading import Source, source, view_of
from tui.cli.shown import shown
from tui.cli.under_review import review_of
from tui.cli.values import OneOf
from tui.cli.writing import save_new
from tui.exporting import STYLE, exported, house_style, recorded
from tui.open_points import open_points

if TYPE_CHECKING:
    from drafts.page_style import PageStyle

DESCRIPTION = """把草稿导出成 Word 文档（docx）、网页（html，可以打印）或纯文本（txt）。
前两种照 GB/T 9704-2012 排版，字体、边距、页码可以在案头的 word.yaml 里改。
还有空项、缺必备章节、批注没解决时先列出来，不导出，退出码是 1；确实要导出就加 --force，空项会标成黄底，\
草稿的历史里会记下这一次。"""

EXAMPLES = """例子：
  qicao export 总结.md --to docx
  qicao export 总结.md --to docx --comments    批注也带上
  qicao export 总结.md --to txt
  qicao export 总结.md --to html -o 打印.html --force"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", metavar="草稿", help="要导出的 .md 或 .txt 文件")
    parser.add_argument(
        "--to", type=OneOf("docx", "txt", "html"), required=True, metavar="形式", help="docx、txt 或 html"
    )
    parser.add_argument("-o", "--out", metavar="文件", help="存到哪里，不给就换后缀；- 是打印出来")
    parser.add_argument("--indent", action="store_true", help="txt：每段开头空两格，段间不空行")
    parser.add_argument("--style", metavar="文件", help="docx：照这个文件排版，不用案头的 word.yaml")
    parser.add_argument("--comments", action="store_true", help="docx：没解决的批注作为 Word 批注带上")
    parser.add_argument("--force", action="store_true", help="还有空项、缺章节、批注没解决也导出")
    parser.add_argument("--overwrite", action="store_true", help="已经有同名的文件时换成新的")
    parser.add_argument("--kind", metavar="文种", help="按这个文种认章节，不自动认")


def run(options: argparse.Namespace) -> int:
    if options.indent and options.to != "txt":
        raise CommandError("--indent 只用于 --to txt")
    if options.to != "docx" and (options.style or options.comments):
        raise CommandError("--style 和 --comments 只用于 --to docx")
    if options.to == "docx" and options.out == "-":
        raise CommandError("Word 文档打印不出来，请用 -o 指定文件")
    read = source(options.file)
    view = view_of(read.text, read.name, options.kind)
    found = blanks(view)
    review = review_of(read)
    left = [*open_points(view, found), *review.open_comments()]
    if left:
        streams.complain("\n".join([f"{read.name} 还没有写完：", *(f"  {line}" for line in left)]))
        if not options.force:
            streams.complain("没有导出。填空项用 qicao fill；确实要这样导出，加 --force")
            return 1
    if options.comments and not view.draft.markdown:
        raise CommandError("纯文本的批注带不上，请先用 qicao import 变成 Markdown 草稿")
    said = review.unresolved if options.comments else ()
    made = exported(view, found, options.to, _style(options), said, indent=options.indent)
    if options.out == "-":
        streams.write(shown(made.decode("utf-8", "surrogateescape")))
        _record(read, "打印", left)
        return 0
    path = Path(options.out) if options.out else Path(options.file).with_suffix(f".{options.to}")
    _refuse(Path(options.file), path, options.overwrite)
    save_new(path, made, overwrite=options.overwrite)
    streams.tell(f"已导出 {path}")
    _record(read, path.name, left)
    return 0


def _record(read: Source, name: str, left: Sequence[str]) -> None:
    """What was exported with something ``left`` open, knowingly, is a version of the draft."""
    if left and read.word is None and os.path.isfile(read.stored.path):
        told = recorded(read.stored.path, read.stored.data, name, left)
        if told:
            streams.complain(f"{read.name}：{told}")


def _style(options: argparse.Namespace) -> PageStyle | None:
    """The style asked for, or that of the draft's desk. Raises CommandError."""
    if options.to == "txt" or not (options.style or os.path.isfile(desk.of_draft(Path(options.file)) / STYLE)):
        return None
    from tui.word_style import StyleError, style_in

    try:
        return style_in(Path(options.style)) if options.style else house_style(desk.of_draft(Path(options.file)))
    except StyleError as error:
        raise CommandError("版式文件有错：\n" + "\n".join(error.problems)) from None


def _refuse(source_path: Path, path: Path, overwrite: bool) -> None:
    """Raises CommandError rather than write over the draft itself, or unasked over any file."""
    if not os.path.exists(path):
        return
    if os.path.samefile(source_path, path):
        raise CommandError(f"{path} 就是草稿自己，请用 -o 指定别的文件")
    if not overwrite:
        raise CommandError(f"已经有 {path}。用 -o 指定别的文件；要换成新的，加 --overwrite")
