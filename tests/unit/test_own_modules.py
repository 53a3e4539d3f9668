"""Our own modules are those that Python would find, or are left to it."""

from __future__ import annotations

import os
import py_compile
from collections.abc import Callable
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from pathlib import Path

import pytest

from tui.cli.own_modules import OwnModules

NAME = "tui.example"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A module with byte code that is kept where Python keeps it."""
    path = tmp_path / "example.py"
    path.write_text("VALUE = 1\n", encoding="utf-8")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    kept(path)
    return path


def kept(path: Path, mode: py_compile.PycInvalidationMode = py_compile.PycInvalidationMode.TIMESTAMP) -> Path:
    return Path(str(py_compile.compile(str(path), doraise=True, invalidation_mode=mode)))


def test_what_is_found_is_what_python_finds(source: Path) -> None:
    found = OwnModules.find_spec(NAME, [str(source.parent)])
    wanted = PathFinder.find_spec(NAME, [str(source.parent)])
    assert found is not None
    assert found.loader is not None
    assert wanted is not None
    assert (found.name, found.origin, found.cached) == (wanted.name, wanted.origin, wanted.cached)
    module = module_from_spec(found)
    found.loader.exec_module(module)
    assert (module.__name__, module.__file__, module.__package__) == (NAME, str(source), "tui")
    assert module.VALUE == 1


def longer(path: Path) -> None:
    path.write_text("VALUE = 12\n", encoding="utf-8")
    os.utime(path, (1_700_000_000, 1_700_000_000))


def later(path: Path) -> None:
    os.utime(path, (1_700_000_001, 1_700_000_001))


def by_hash(path: Path) -> None:
    kept(path, py_compile.PycInvalidationMode.CHECKED_HASH)


def cut(path: Path) -> None:
    kept(path).write_bytes(b"half")


def without_byte_code(path: Path) -> None:
    kept(path).unlink()


def without_source(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("change", [longer, later, by_hash, cut, without_byte_code, without_source])
def test_what_is_not_the_source_as_it_is_now_is_left_to_python(source: Path, change: Callable[[Path], None]) -> None:
    change(source)
    assert OwnModules.find_spec(NAME, [str(source.parent)]) is None


@pytest.mark.parametrize("name", ["tuition.example", "textual.example", "tui"])
def test_modules_of_others_and_packages_are_left_to_python(name: str, source: Path) -> None:
    assert OwnModules.find_spec(name, [str(source.parent)] if "." in name else None) is None
