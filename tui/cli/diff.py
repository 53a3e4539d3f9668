"""``qicao diff``: what has changed in a draft, to the character, since a version or compared with another file."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from drafts.compare import Compared, Kind, compare
from drafts.decode import DecodeError, decode
from drafts.lineends import normalise
from drafts.store import StoreError
from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.visible import visible
from tui.cli import colour, streams
from tui.cli.arguments import Parser
from tui.cli.colour import Colours
from tui.cli.failure import CommandError
from tui.cli.reading import source
from tui.cli.values import OneOf

if TYPE_CHECKING:
    from drafts.version import Version

DESCRIPTION = """草稿改了哪里：对照历史里的一版，或者另一个文件。
中文比到字，数字和英文词不拆开，搬了地方的段落会说明是搬的。
删去的写成 [-…-]，添上的写成 {+…+}；终端里另加颜色。没改过的段落不列出来。"""

EXAMPLES = """例子：
  qicao diff 总结.md                      和最近不同的一版比，也就是上次改了什么
  qicao diff 总结.md 12                   从第 12 版到现在
  qicao diff 总结.md --from 12 --to 15    从第 12 版到第 15 版
  qicao diff 总结.md --to 15              第 15 版改了什么
  qicao diff 总结.md 王科长改的.md        和另一个文件比"""

KINDS = {Kind.CHANGED: "改", Kind.GONE: "删", Kind.COME: "添", Kind.MOVED: "移"}


class Text(NamedTuple):
    """``short``: the first 12 digits of the SHA-256 of its bytes. ``number``: of the version; None: a file."""

    name: str
    text: str
    short: str
    number: int | None = None


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", metavar="草稿", help="哪一份草稿")
    parser.add_argument("old", nargs="?", metavar="旧版", help="版本号，或另一个文件；不给就是最近不同的一版")
    parser.add_argument("new", nargs="?", metavar="新版", help="版本号，或另一个文件；不给就是草稿现在的样子")
    parser.add_argument("--from", dest="old_too", metavar="旧版", help="也是旧版")
    parser.add_argument("--to", dest="new_too", metavar="新版", help="也是新版；只给它，就和它前一版比")
    parser.add_argument(
        "--format", type=OneOf("text", "json"), default="text", metavar="形式", help="text 给人看，json 给程序"
    )


def run(options: argparse.Namespace) -> int:
    draft = Path(options.file)
    if (options.old and options.old_too) or (options.new and options.new_too):
        raise CommandError("同一版给了两次：--from、--to 和直接写的版本只用一种")
    old_word, new_word = options.old or options.old_too, options.new or options.new_too
    new = _text(draft, new_word) if new_word else _of_file(options.file)
    old = _text(draft, old_word) if old_word else _before(draft, new)
    if old is None:
        streams.complain(f"{new.name} 没有更早的一版可比。要和别的文件比：qicao diff {draft} 另一个文件")
        return 0
    changes = [c for c in compare(old.text, new.text) if c.kind is not Kind.SAME]
    if options.format == "json":
        streams.use_utf8()
        streams.say(_json(old, new, changes))
        return 0
    streams.tell(f"{old.name} → {new.name}：" + (f"{len(changes)} 段不同" if changes else "没有不同"))
    colours = Colours(colour.wanted())
    for change in changes:
        streams.say(_line(change, colours))
    return 0


def _line(change: Compared, colours: Colours) -> str:
    where = f"第 {change.new} 行" if change.new else f"原第 {change.old} 行"
    if change.kind is Kind.MOVED:
        where += f"（原第 {change.old} 行）"
    signs = {"-": ("[-", "-]", "red"), "+": ("{+", "+}", "green")}
    words = ""
    for sign, said in change.pieces:
        text = visible(said)
        if sign in signs:
            before, behind, paint = signs[sign]
            text = colours.paint(paint, f"{before}{text}{behind}")
        words += text
    return f"{colours.bold(f'{KINDS[change.kind]}  {where}')}\n    {words}"


def _before(draft: Path, new: Text) -> Text | None:
    """The latest version before ``new`` that is not the same; where all are the same, the latest."""
    from drafts.history import versions

    found = [version for version in versions(draft) if new.number is None or version.number < new.number]
    other = next((version for version in found if version.short != new.short), None)
    return _read(draft, other or found[0]) if found else None


def _text(draft: Path, word: str) -> Text:
    """What a version number, or else a file name, stands for. Raises CommandError."""
    if word.isascii() and word.isdigit() and not os.path.exists(word):
        from tui.cli.history import the_version

        return _read(draft, the_version(draft, int(word[:9])))
    return _of_file(word)


def _read(draft: Path, version: Version) -> Text:
    try:
        text = decode(version.read()).text
    except (StoreError, DecodeError) as error:
        raise CommandError(f"{draft} 第 {version.number} 版读不出来：{error}") from error
    return Text(version.name, normalise(text)[0], version.short, version.number)


def _of_file(name: str) -> Text:
    read = source(name)
    return Text(read.name, normalise(read.text)[0], read.stored.digest[:12])


def _json(old: Text, new: Text, changes: Sequence[Compared]) -> str:
    from tui.cli.reports.json_report import dumps

    return dumps(
        {
            "version": 1,
            "old": old.name,
            "new": new.name,
            "changes": [
                {
                    "kind": change.kind,
                    "old_line": change.old,
                    "new_line": change.new,
                    "pieces": [{"sign": sign, "text": text} for sign, text in change.pieces],
                }
                for change in changes
            ],
        }
    )
