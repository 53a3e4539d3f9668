"""Other keys for commands, as a desk's qicao.yaml gives them; to be put in place before any screen is loaded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import permutations

from tui.commands import EDITOR, EVERYWHERE, SEARCH, WRITE, WRITTEN, Command, written

Keys = Mapping[str, tuple[str, ...]]
"""By the id of a command, the keys that it has in place of its own; none: it is chosen from the list of commands."""

MODIFIERS = ("alt", "ctrl", "shift")
"""In the order in which Textual names them."""
NAMED = frozenset(
    "up down left right home end pageup pagedown insert delete backspace enter tab space escape".split()
) | {f"f{number}" for number in range(1, 13)}
AS_WRITTEN = {shown.lower(): key for key, shown in WRITTEN.items()}
SAME = {"ctrl+h": "退格", "ctrl+i": "Tab", "ctrl+j": "回车", "ctrl+m": "回车", "alt+b": "Ctrl+←", "alt+f": "Ctrl+→"}
"""What a terminal sends for these is what it sends for others."""
TYPING = {"enter": "回车", "tab": "Tab", "space": "空格", "backspace": "退格"}
"""Keys that one writes with. With a modifier terminals send the same, as they do for Esc."""
MOTIONS = frozenset("up down left right home end pageup pagedown".split())
"""With Shift they select."""


def parsed(text: str) -> str:
    """``text``, a key as people write it, as Textual calls it: Ctrl+Z is ctrl+z, PgUp pageup; empty: it is none."""
    *before, last = (AS_WRITTEN.get(part, part) for part in text.strip().lower().split("+"))
    if not set(before) <= set(MODIFIERS) or len(set(before)) < len(before):
        return ""
    if last not in NAMED and not (re.fullmatch("[a-z]", last) and {"ctrl", "alt"} & set(before)):
        return ""
    return "+".join([modifier for modifier in MODIFIERS if modifier in before] + [last])


def complaint(text: str, own: Iterable[str] = ()) -> str:
    """What is wrong with ``text`` as a key, a Chinese clause; empty: nothing. ``own``: what the command has anyway."""
    key = parsed(text)
    if key in own:
        return ""
    *before, last = key.split("+")
    if last in TYPING and not before:
        return f"里的“{text}”是写字用的键，给了命令就写不了字了，请另选一个键"
    same = SAME.get(key, "")
    if last in (*TYPING, "escape") and before and key != "shift+tab":
        same = TYPING.get(last, "Esc")
    if len(last) == 1 and "ctrl" in before and len(before) > 1:
        same = written(f"ctrl+{last}")
    if same:
        return f"里的“{text}”终端分不清是不是{same}，请另选一个键"
    if last == "f3" and before:
        return f"里的“{text}”在许多终端里送不到，请另选一个键"
    if "shift" in before and last in MOTIONS:
        return f"里的“{text}”用不了：按住 Shift 移动是选字，请另选一个键"
    return "" if key else f"里的“{text}”不是能用的键；可以写 F2、Ctrl+G、Alt+S、Ctrl+Home，单独的字母会被输入法吃掉"


def rebound(table: Iterable[Command], keys: Keys) -> tuple[Command, ...]:
    """``table`` with other keys where ``keys`` has any."""
    return tuple(replace(command, keys=keys.get(command.id, command.keys)) for command in table)


def clashes(table: Iterable[Command], keys: Keys) -> Iterator[tuple[str, str]]:
    """Ids of commands that ``keys`` gives a key which another has in the same place, with a Chinese clause for it."""
    bound, told = rebound(table, keys), set()
    for place in (*sorted(EVERYWHERE), SEARCH):
        places = {place, EDITOR} if place == WRITE else {place}
        here = [command for command in bound if command.where & places or command.where == EVERYWHERE]
        for one, other in permutations(here, 2):
            for key in set(one.keys) & set(other.keys) if one.id in keys else ():
                if (one.id, key) not in told:
                    told.add((one.id, key))
                    yield one.id, f"{written(key)} 已经是“{other.name}”（{other.id}）的键，请另选一个，或给它换一个"
