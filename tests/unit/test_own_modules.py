"""Our own modules are found as Python's own finder finds them, or left to it."""

from __future__ import annotations

import os
import py_compile
from importlib.machinery import PathFinder
from importlib.util import cache_from_source, module_from_spec
from pathlib import Path

import pytest

from tui.cli.own_modules import OwnModules

NAME = "tui.made_up"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    source = tmp_path / "made_up.py"
    source.write_text("VALUE = 1\n", encoding="utf-8")
    py_compile.compile(str(source), doraise=True, invalidation_mode=py_compile.PycInvalidationMode.TIMESTAMP)
    return source


def test_a_module_is_what_it_would_be(source: Path) -> None:
    found, usual = OwnModules.find_spec(NAME, [str(source.parent)]), PathFinder.find_spec(NAME, [str(source.parent)])
    assert found is not None
    assert found.loader is not None
    assert usual is not None
    assert (found.name, found.origin, found.cached, found.has_location) == (
        (usual.name, usual.origin, usual.cached, usual.has_location)
    )
    module = module_from_spec(found)
    found.loader.exec_module(module)
    assert (module.VALUE, module.__file__) == (1, str(source))


def test_what_is_not_of_the_source_as_it_is_is_left_to_python(source: Path) -> None:
    os.utime(source, (1, 1))
    assert OwnModules.find_spec(NAME, [str(source.parent)]) is None


@pytest.mark.parametrize("length", [0, 3, 16, 30])
def test_so_is_what_was_cut_short(source: Path, length: int) -> None:
    kept = Path(cache_from_source(str(source)))
    kept.write_bytes(kept.read_bytes()[:length])
    assert OwnModules.find_spec(NAME, [str(source.parent)]) is None


def test_so_are_others_packages_and_what_is_not_there(source: Path) -> None:
    folder = [str(source.parent)]
    assert OwnModules.find_spec("made_up", folder) is None
    assert OwnModules.find_spec(NAME, None) is None
    assert OwnModules.find_spec("tui.nothing", folder) is None
