"""The table of commands: what DESIGN says about keys, and that every command leads somewhere."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tui.commands import COMMANDS, EVERYWHERE, PLACES, WRITE, Command, command, commands, written

SWALLOWED = {f"ctrl+{letter}" for letter in "sabhijmq"}
"""Terminals, flow control and multiplexers eat these: none of them may be a command's only way."""


def ids(command: Command) -> str:
    return command.id


def test_ids_are_ascii_and_there_once() -> None:
    assert [c.id for c in COMMANDS if not re.fullmatch(r"[a-z]+(-[a-z]+)*", c.id)] == []
    assert [name for name, times in Counter(c.id for c in COMMANDS).items() if times > 1] == []


@pytest.mark.parametrize("command", COMMANDS, ids=ids)
def test_said_in_chinese(command: Command) -> None:
    for words in (command.name, command.sentence):
        assert re.search(r"[\u4e00-\u9fff]", words)
        assert not words.endswith("。")


@pytest.mark.parametrize("command", COMMANDS, ids=ids)
def test_no_command_depends_on_a_key_that_is_swallowed(command: Command) -> None:
    """A command without any key is reached through the palette, as all of them are."""
    assert not command.keys or set(command.keys) - SWALLOWED


@pytest.mark.parametrize("command", COMMANDS, ids=ids)
def test_no_command_on_a_bare_character(command: Command) -> None:
    """An input method eats letters; a full-width twin stands beside each half-width sign that is a command."""
    twins = {
        "question_mark": "fullwidth_question_mark",
        "slash": "fullwidth_solidus",
        "full_stop": "ideographic_full_stop",
    }
    for key in command.keys:
        assert not re.fullmatch(r"[A-Za-z0-9]", key)
        assert twins.get(key, key) in command.keys


@pytest.mark.parametrize("place", PLACES)
def test_one_key_one_command(place: str) -> None:
    keys = Counter(key for c in commands(place) for key in c.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_the_keys_of_the_write_screen() -> None:
    line = [(c.key, c.label) for c in commands(WRITE) if c.label]
    assert line == [
        ("F1", "帮助"),
        ("F2", "填空"),
        ("F3", "查找"),
        ("F4", "保存"),
        ("F5", "检查"),
        ("F6", "上一节"),
        ("F7", "下一节"),
        ("F8", "下一处"),
        ("F9", "审阅"),
        ("F10", "命令"),
        ("F11", "导出"),
        ("Esc", "案头"),
    ]


def test_help_and_palette_are_everywhere() -> None:
    assert command("help").where == command("palette").where == EVERYWHERE


def test_an_unknown_command() -> None:
    with pytest.raises(KeyError, match="fly"):
        command("fly")


@pytest.mark.parametrize(
    ("key", "shown"), [("f7", "F7"), ("ctrl+z", "Ctrl+Z"), ("shift+f8", "Shift+F8"), ("escape", "Esc"), ("up", "↑")]
)
def test_keys_as_people_write_them(key: str, shown: str) -> None:
    assert written(key) == shown
