"""``qicao import``: a finished text becomes a Markdown draft; the text itself is not touched."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from drafts import critic_reader
from drafts.critic_marks import Marked
from drafts.front import FrontTooLarge
from drafts.import_text import Imported, Note
from drafts.lineends import normalise
from drafts.name import file_name
from drafts.person import person
from drafts.store import StoreError
from sections.blanks import blanks
from tui import desk
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.as_told import as_told
from tui.cli.failure import CommandError
from tui.cli.reading import view_of
from tui.cli.shown import shown
from tui.cli.values import OneOf
from tui.cli.writing import place_for, save_new
from tui.imported import front_of, made_of
from tui.new_draft import names_on
from tui.reviewing import Review

if TYPE_CHECKING:
    from drafts.word_in import WordText

DESCRIPTION = """把现成的 .txt、.md 或 Word（.docx）文稿变成 Markdown 草稿：标出标题、分开段落、认出文种、写好文件头。
文字一个不丢；做了什么、没有动什么，逐行说明。原来的文件不动，已有的文件不会被覆盖。
不指定文件时，用标题作文件名，放在案头里。"""

EXAMPLES = """例子：
  qicao import 旧稿.txt
  qicao import 送审稿.docx --changes comments
  qicao import 旧稿.txt -o 总结.md --kind half-year"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", metavar="文稿", help="要导入的文件；- 是标准输入")
    parser.add_argument("-o", "--out", metavar="文件", help="存到哪里；- 是打印出来")
    parser.add_argument(
        "--changes",
        type=OneOf("accept", "comments"),
        default="accept",
        metavar="做法",
        help="Word 里的修订：accept 都算接受（不写也一样），comments 另外记成批注",
    )
    parser.add_argument("--critic", action="store_true", help="取出 CriticMarkup 记号（{>>…<<} 等），记成批注")
    parser.add_argument("--kind", metavar="文种", help="当作这个文种，不自动认")
    parser.add_argument("--encoding", metavar="编码", help="没有注明编码时照它读：gb18030、big5、shift-jis、utf-16")
    parser.add_argument("--clean", action="store_true", help="去掉控制字符，读不出的字节换成 �，再导入")


def run(options: argparse.Namespace) -> int:
    read = as_told(options.file, options.encoding, clean=options.clean)
    marked = critic_reader.read(normalise(read.text)[0]) if options.critic else None
    if marked is not None:
        read = read._replace(decoded=read.decoded._replace(text=marked.text))
    view = view_of(read.text, read.name, options.kind)
    front = front_of(view)
    try:
        made = made_of(read.text, read.name, read.word, lambda text: view_of(text, "", options.kind), front)
    except FrontTooLarge as error:
        raise CommandError(f"{read.name}：{error}") from error
    if options.out == "-":
        streams.write(shown(made.text))
    else:
        title = front.get("title") or Path(read.name).stem
        path = place_for(options.out, desk.which(), lambda folder: file_name(title, names_on(folder)))
        save_new(path, made.text, draft=True)
        draft = view_of(made.text, str(path), options.kind)
        kind = view.kind.name if view.kind else "认不出文种（可用 --kind 指定）"
        streams.tell(f"已导入 {path}：{kind}，空项 {len(blanks(draft))}\n{_report(made)}")
        if read.word is not None:
            _take_along(path, made.text, read.word, changes=options.changes == "comments")
        if marked is not None:
            _take_marks_along(path, made.text, marked)
        streams.tell(f"接着写：qicao {path}")
    if not read.decoded.sure:
        streams.complain(f"{read.name}：{read.decoded.notice}")
    return 0


def _take_along(path: Path, text: str, word: WordText, *, changes: bool) -> None:
    from tui.from_word import keep_comments

    for note in word.notes:
        streams.tell(note)
    if word.changes and not changes:
        streams.tell(f"修订 {len(word.changes)} 处，都算接受了；要记成批注就加 --changes comments 重新导入")
    try:
        kept = keep_comments(path, text, word, changes=changes)
    except StoreError as error:
        raise CommandError(f"草稿已导入 {path}，批注没有带全：{error}") from error
    if kept:
        streams.tell(f"批注 {kept} 条：qicao comments {path}")


def _take_marks_along(path: Path, text: str, marked: Marked) -> None:
    from tui.critic import take_over

    try:
        kept = take_over(Review(path, text, person()), marked)
    except StoreError as error:
        raise CommandError(f"草稿已导入 {path}，批注没有带全：{error}") from error
    streams.tell(f"批注 {kept} 条：qicao comments {path}")


def _report(made: Imported) -> str:
    return "\n".join([*_listed("做了这些", made.done), *_listed("没有动，请看看", made.left)]) or "原样，什么都没有改"


def _listed(heading: str, notes: tuple[Note, ...]) -> list[str]:
    return [f"{heading}：", *(f"  {note}" for note in notes)] if notes else []
