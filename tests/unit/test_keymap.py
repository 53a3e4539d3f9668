"""Keys given in qicao.yaml: read as people write them, refused where they cannot work, shown wherever keys are shown."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
from textual._ansi_sequences import ANSI_SEQUENCES_KEYS
from textual._xterm_parser import XTermParser
from textual.events import Key

from tui import alt_keys, commands, keymap, keys_page, own_keys
from tui.commands import COMMANDS, WRITE, command
from tui.settings import SettingsError
from tui.settings_file import settings_of
from tui.widgets.written import written


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ctrl+G", "ctrl+g"),
        ("F3", "f3"),
        ("PgUp", "pageup"),
        ("Shift+Ctrl+k", "ctrl+shift+k"),
        ("Ctrl+Alt+Home", "alt+ctrl+home"),
        ("alt+↑", "alt+up"),
        ("g", ""),
        ("？", ""),
        ("Ctrl+", ""),
        ("Meta+X", ""),
        ("Ctrl+Ctrl+X", ""),
        ("F13", ""),
    ],
)
def test_a_key_as_people_write_it(text: str, key: str) -> None:
    assert keymap.parsed(text) == key


def test_every_command_may_be_given_the_keys_it_has() -> None:
    assert [(c.id, key) for c in COMMANDS for key in c.keys if keymap.complaint(key, c.keys)] == []


SEQUENCES = [*ANSI_SEQUENCES_KEYS, *map(chr, range(1, 27)), *(f"\x1b{chr(code)}" for code in range(65, 123))]
LETTERED = "ABCDHFPQS"
"""What ends the sequences of arrows, Home, End, F1, F2 and F4."""
NUMBERED = (2, 3, 5, 6, 15, 17, 18, 19, 20, 21, 23, 24)
"""What is in those of Insert, Delete, PgUp, PgDn and F5 to F12."""


def sent() -> set[str]:
    """Every key that xterm and its kin can send, by the names that the screens get for them."""
    found: set[str] = set()
    shifted = [f"\x1b[1;{modifier}{code}" for modifier in range(2, 9) for code in LETTERED]
    shifted += [f"\x1b[{code};{modifier}~" for modifier in range(2, 9) for code in NUMBERED]
    for sequence in SEQUENCES + shifted:
        parser = XTermParser()
        messages = list(parser.feed(sequence))
        if parser._timeout_time is not None:  # a lone Esc, or one with a letter: as if some time had passed
            parser._timeout_time = 0.0
            messages += parser.tick()
        found |= {message.key for message in messages if isinstance(message, Key)}
    return found


def test_a_key_that_is_accepted_can_be_sent() -> None:
    alt_keys.install()
    lasts = sorted(keymap.NAMED) + list("abcdefghijklmnopqrstuvwxyz")
    given = {
        "+".join([*modifiers, last])
        for count in range(4)
        for modifiers in combinations(keymap.MODIFIERS, count)
        for last in lasts
    }
    accepted = {key for key in given if not keymap.complaint(key)}
    assert {"f2", "ctrl+g", "alt+s", "ctrl+home", "alt+ctrl+up", "shift+f8"} <= accepted
    assert sorted(accepted - sent()) == []


def test_a_letter_with_alt_writes_nothing() -> None:
    parser = XTermParser()
    assert list(parser.feed("\x1br")) == []
    parser._timeout_time = 0.0
    (key,) = parser.tick()
    assert isinstance(key, Key)
    assert (key.key, written(key)) == ("alt+r", "")


def test_the_table_itself_has_no_clash() -> None:
    assert list(keymap.clashes(COMMANDS, {command.id: command.keys for command in COMMANDS})) == []


def desk(tmp_path: Path, keys: str) -> Path:
    (tmp_path / "qicao.yaml").write_text(f"unit: 某局\nkeys:\n{keys}", encoding="utf-8")
    return tmp_path


def test_what_a_desk_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "COMMANDS", COMMANDS)
    own_keys.install(desk(tmp_path, "  find: [Alt+S, F3]\n  cut: []\n  left: [Alt+H]\n"))
    assert command("find").keys == ("alt+s", "f3")
    assert command("find").key == "Alt+S"
    assert command("cut").key == ""
    assert command("left").keys == ("alt+h",)
    assert command("save") == next(one for one in COMMANDS if one.id == "save")
    assert "Alt+S" in [one.key for one in commands.commands(WRITE)]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("  find: [F4]\n", "3:9: “find”的键用不了：F4 已经是“保存”（save）的键"),
        ("  find: [Alt+S]\n  undo: [Alt+S]\n", "Alt+S 已经是"),
        ("  find: [Ctrl+Left]\n", "Ctrl+← 已经是“左移一词”（word-left）的键"),
        ("  search-next: [Up]\n", "↑ 已经是“上一处”（search-previous）的键"),
        ("  search-next: [F1]\n", "F1 已经是“帮助”（help）的键"),
        ("  find: [s]\n", "3:10: “find”里的“s”不是能用的键"),
        ("  find: [Ctrl+M]\n", "“Ctrl+M”终端分不清是不是回车"),
        ("  find: [空格]\n", "3:10: “find”里的“空格”是写字用的键，给了命令就写不了字了"),
        ("  find: [Space]\n", "“Space”是写字用的键"),
        ("  find: [Enter]\n", "“Enter”是写字用的键"),
        ("  save: [Tab]\n", "“Tab”是写字用的键"),
        ("  find: [Alt+Enter]\n", "“Alt+Enter”终端分不清是不是回车"),
        ("  find: [Ctrl+Alt+S]\n", "“Ctrl+Alt+S”终端分不清是不是Ctrl+S"),
        ("  find: [Shift+End]\n", "“Shift+End”用不了：按住 Shift 移动是选字"),
        ("  finde: [F4]\n", "3:3: 不认识的键“finde”，是不是想写“find”？"),
    ],
)
def test_what_cannot_work_is_told_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keys: str, said: str
) -> None:
    monkeypatch.setattr(commands, "COMMANDS", COMMANDS)
    with pytest.raises(SettingsError, match=re.escape(said)):
        settings_of(desk(tmp_path, keys))
    own_keys.install(tmp_path)
    assert commands.COMMANDS is COMMANDS


def test_two_commands_may_change_their_keys(tmp_path: Path) -> None:
    given = settings_of(desk(tmp_path, "  undo: [Ctrl+Y]\n  redo: [Ctrl+Z]\n")).keys
    assert dict(given) == {"undo": ("ctrl+y",), "redo": ("ctrl+z",)}


def test_the_page_of_keys_is_of_this_table() -> None:
    assert keys_page.PATH.read_text(encoding="utf-8") == keys_page.page().rstrip("\n") + "\n"
