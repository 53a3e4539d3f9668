"""Modules that are loaded when somebody asks for something in them."""

from __future__ import annotations

import dis
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tui import memory
from tui.memory import PASSED_ON, RARELY, USED

LOADED = """
import sys
before = set(sys.modules)
from tui.memory import Later, RARELY, put_off
put_off()
import tui.app, tui.screens.write
left = [name for name in RARELY if name not in before and not isinstance(sys.modules[name], Later)]
print(*left, "_ssl" in sys.modules)
"""
ASKED = """
import sys
from tui.memory import Later, put_off
put_off()
import ipaddress, shutil, asyncio, asyncio.sslproto as protocol
before = isinstance(ipaddress, Later), isinstance(shutil, Later)
from ipaddress import ip_address
import ipaddress as again
print(before, ip_address("::1"), ipaddress.ip_address is ip_address, isinstance(again, Later))
print(shutil.get_terminal_size((7, 8))[0] > 0, protocol.SSLProtocol.__name__)
"""
TAKEN = """
import sys
from tui.memory import Later, put_off
put_off()
from ast import literal_eval
from pathlib import Path
from typing_extensions import Final
import urllib.parse, inspect, asyncio
print(isinstance(sys.modules["ast"], Later), literal_eval("[1, 2]"), urllib.parse.quote("a b"))
print(isinstance(sys.modules["typing_extensions"], Later), Path("/a b").as_uri() == "file:///a%20b")
sys.path.insert(0, sys.argv[1])
from plain import Plain
print(inspect.getsource(Plain).splitlines()[0])
from pickle import dumps, loads
print(loads(dumps([1])))
from rich.style import Style
print(Style(meta={"offset": (1, 2)}).meta, isinstance(sys.modules["pickle"], Later))
print(Style(meta={"at": Path("/a")}).meta, isinstance(sys.modules["pickle"], Later))
import pickle
print(loads(pickle.dumps({2: 3})), pickle.load.__module__)
"""


STOOD_FOR = """
import sys
from tui.memory import Later, put_off
put_off()
from textual.validation import ValidationResult, Validator
from textual.widgets import Input
print(isinstance(3, Validator), isinstance(sys.modules["textual.validation"], Later))
print(ValidationResult.success().is_valid, isinstance(sys.modules["textual.validation"], Later))
from textual.validation import Length
print(isinstance(Length(2), Validator), Input(validators=Length(2)).validate("一").is_valid)
from fractions import Fraction
print(isinstance(sys.modules["decimal"], Later), Fraction(1, 2) + Fraction("0.5") + 1.5)
from decimal import ROUND_HALF_UP, Decimal
print(Decimal is sys.modules["_decimal"].Decimal, Fraction(Decimal("0.5")))
import random, subprocess
print(random.randint(3, 3), subprocess.run(["true"]).returncode, subprocess.PIPE)
"""


STYLES = ["{'offset': (1, 2)} True", "{'at': PosixPath('/a')} False", "{2: 3} _pickle"]


def _printed(code: str, *given: str) -> list[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *given], capture_output=True, text=True, check=True
    ).stdout.splitlines()


def test_screens_are_loaded_without_what_is_rarely_needed() -> None:
    assert _printed(LOADED) == ["False"]


def test_what_is_asked_for_is_there() -> None:
    assert _printed(ASKED) == ["(True, True) ::1 True False", "True SSLProtocol"]


def test_all_that_is_put_off_comes_with_textual() -> None:
    others = {"platformdirs", "rich", "textual", "typing_extensions"}
    assert {name.partition(".")[0] for name in RARELY} <= sys.stdlib_module_names | others


def test_what_is_taken_before_it_is_loaded_is_in_there() -> None:
    taken = [*USED.items(), *((name, names) for name, (_, names) in PASSED_ON.items())]
    assert [
        (module, name) for module, names in taken for name in names if not hasattr(import_module(module), name)
    ] == []


def test_what_is_taken_before_it_is_loaded_works(tmp_path: Path) -> None:
    (tmp_path / "plain.py").write_text("class Plain:\n    pass\n", encoding="utf-8")
    assert _printed(TAKEN, str(tmp_path)) == ["True [1, 2] a%20b", "True True", "class Plain:", "[1]", *STYLES]


def test_a_class_that_is_stood_for_is_that_class() -> None:
    assert _printed(STOOD_FOR) == ["False True", "True False", "True False", "True 2.5", "True 1/2", "3 0 -1"]


def test_what_is_so_small_that_it_is_here_is_the_same() -> None:
    here = {
        name: getattr(memory, name) for place, names in PASSED_ON.values() if place == memory.__name__ for name in names
    }
    assert {name: getattr(subprocess, name) for name in ("DEVNULL", "PIPE", "STDOUT")}.items() <= here.items()
    assert here["COMPILER_FLAG_NAMES"].items() <= dis.COMPILER_FLAG_NAMES.items()
    assert {memory.getrandbits(5) for _ in range(999)} == set(range(32))


def test_the_size_of_the_terminal_is_that_which_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for columns, lines in (("", ""), ("70", ""), ("0", "30"), ("70", "30"), ("many", "-3")):
        monkeypatch.setenv("COLUMNS", columns)
        monkeypatch.setenv("LINES", lines)
        assert memory.get_terminal_size() == shutil.get_terminal_size()
        assert memory.get_terminal_size((9, 8)) == shutil.get_terminal_size((9, 8))
