"""docs/keys.md, every command of the screens with its keys: ``python -m tui.keys_page`` writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from tui.commands import COMMANDS, EVERYWHERE, PARTS, PLACES, Command, written

PATH = Path(__file__).parent.parent / "docs" / "keys.md"
HEAD = """\
# 界面里的命令和键

由 `tui/commands.py` 生成（`make generated`），F1 说的是同一张表。没有键的命令，按 F10 选。

把编号写在 `qicao.yaml` 的 `keys` 下面，就可以换成别的键，见[设置](settings.md)。
"""


def page() -> str:
    return "\n".join([HEAD, *_sections()]) + "\n"


def _sections() -> Iterator[str]:
    everywhere = [command for command in COMMANDS if command.where == EVERYWHERE]
    yield from _table("到处", everywhere)
    for place, name in {**PARTS, **PLACES}.items():
        here = [command for command in COMMANDS if place in command.where and command not in everywhere]
        if here:
            yield from _table(name, here)


def _table(name: str, commands: Iterable[Command]) -> Iterator[str]:
    yield f"## {name}\n\n| 编号 | 命令 | 键 | 做什么 |\n|---|---|---|---|"
    for command in commands:
        keys = " ".join(f"`{written(key)}`" for key in command.keys)
        yield f"| `{command.id}` | {command.name} | {keys} | {command.sentence} |"
    yield ""


if __name__ == "__main__":
    PATH.write_text(page().rstrip("\n") + "\n", encoding="utf-8")
