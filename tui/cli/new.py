"""``qicao new``: a new draft of a kind, its blanks labelled."""

from __future__ import annotations

import argparse
from pathlib import Path

from drafts.front import FrontTooLarge
from drafts.parse import parse
from sections.blanks import blanks
from sections.form import FIELDS
from sections.skeleton import skeleton
from sections.view import View
from tui import desk
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.failure import CommandError
from tui.cli.reading import kind_called, kinds_at
from tui.cli.shown import shown
from tui.cli.writing import place_for, save_new
from tui.new_draft import answer_problem, proposed_name
from tui.settings import SettingsError
from tui.settings_file import settings_of

DESCRIPTION = """按文种新写一份草稿：章节和要点都列好，没有给的内容留成 【待填：…】。
不指定文件时，用标题作文件名，放在案头里；已有的文件不会被覆盖。"""

EXAMPLES = """例子：
  qicao new annual-summary --unit 某市水务局 --year 2025
  qicao new 述职述廉 --year 2025 --post 办公室主任 -o 述职.md"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("kind", metavar="文种", help="标识或名称，qicao kinds 列出全部")
    for name, label in FIELDS.items():
        parser.add_argument(f"--{name.replace('_', '-')}", dest=name, metavar="文字", default="", help=label)
    parser.add_argument("-o", "--out", metavar="文件", help="存到哪里；- 是打印出来")


def run(options: argparse.Namespace) -> int:
    place = desk.which(Path(options.out) if options.out not in (None, "-") else None)
    kind = kind_called(options.kind, kinds_at(place))
    answers = {name: getattr(options, name) for name in FIELDS}
    for name, answer in answers.items():
        if problem := answer_problem(name, answer):
            raise CommandError(f"--{name.replace('_', '-')}（{FIELDS[name]}）：{problem}")
    answers["unit"] = answers["unit"] or _unit(place)
    try:
        text = skeleton(kind, answers)
    except FrontTooLarge as error:
        raise CommandError(str(error)) from error
    if options.out == "-":
        streams.write(shown(text))
        return 0
    path = place_for(options.out, place, lambda folder: proposed_name(kind, answers, folder))
    save_new(path, text, draft=True)
    left = len(blanks(View(parse(text, markdown=True), kind, str(path))))
    streams.tell(f"已新建 {path}：{kind.name}，空项 {left}\n接着写：qicao {path}\n填空项：qicao fill {path}")
    return 0


def _unit(place: Path) -> str:
    try:
        return settings_of(place).unit
    except SettingsError as error:
        raise CommandError("案头的设置有错：\n" + "\n".join(error.problems)) from None
