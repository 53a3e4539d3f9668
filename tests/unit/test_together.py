"""Modules out of one file are those that Python would load, and whatever is in disorder is left to Python."""

from __future__ import annotations

import importlib
import inspect
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tui import together
from tui.together import Together

Load = Callable[[], ModuleType]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Load ``parcel.inner.told`` anew, with the file as it is, which is added to afterwards."""
    (tmp_path / "parcel" / "inner").mkdir(parents=True)
    (tmp_path / "parcel" / "__init__.py").write_text("")
    (tmp_path / "parcel" / "inner" / "__init__.py").write_text('"""Inner."""\n')
    (tmp_path / "parcel" / "inner" / "told.py").write_text("class Told:\n    word = '甲'\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)

    def load() -> ModuleType:
        for name in [name for name in sys.modules if name.startswith("parcel")]:
            del sys.modules[name]
        importlib.invalidate_caches()
        finder = Together(str(tmp_path / "together"), str(tmp_path), ("parcel",))
        with monkeypatch.context() as patch:
            patch.setattr(sys, "meta_path", [finder, *sys.meta_path])
            module = importlib.import_module("parcel.inner.told")
            finder.keep()
        return module

    return load


def _is_out_of_the_file(module: ModuleType) -> bool:
    return isinstance(module.__loader__, together._Loader)


def test_the_second_time_modules_come_out_of_the_file(load: Load, tmp_path: Path) -> None:
    first, second = load(), load()
    assert (_is_out_of_the_file(first), _is_out_of_the_file(second)) == (False, True)
    for name in ("__name__", "__file__", "__cached__", "__package__", "__doc__"):
        assert getattr(first, name) == getattr(second, name)
    inner = sys.modules["parcel.inner"]
    assert _is_out_of_the_file(inner)
    assert (inner.__path__, inner.__doc__) == ([str(tmp_path / "parcel" / "inner")], "Inner.")
    assert inspect.getsource(second.Told) == "class Told:\n    word = '甲'\n"
    assert pickle.loads(pickle.dumps(second.Told)) is second.Told


def test_a_module_whose_source_has_changed_is_loaded_anew_and_kept_anew(load: Load, tmp_path: Path) -> None:
    source = tmp_path / "parcel" / "inner" / "told.py"
    load()
    source.write_text("class Told:\n    word = '乙乙'\n")
    changed = load()
    assert (changed.Told.word, _is_out_of_the_file(changed)) == ("乙乙", False)
    assert _is_out_of_the_file(sys.modules["parcel.inner"])
    again = load()
    assert (again.Told.word, _is_out_of_the_file(again)) == ("乙乙", True)
    source.write_text("class Told:\n    word = '丙丙'\n")
    os.utime(source, ns=(0, 1_700_000_000_000_000_000))
    assert load().Told.word == "丙丙"


def test_a_module_that_is_gone_is_not_found_in_the_file(load: Load, tmp_path: Path) -> None:
    load()
    (tmp_path / "parcel" / "inner" / "told.py").unlink()
    with pytest.raises(ModuleNotFoundError):
        load()


@pytest.mark.parametrize("content", [b"", b"\0" * 7, b"\0" * 40, together.MARK + b"\xff\xff\0\0" + bytes(40)])
def test_a_file_in_disorder_counts_as_none(load: Load, tmp_path: Path, content: bytes) -> None:
    load()
    (tmp_path / "together").write_bytes(content)
    assert (load().Told.word, load().Told.word) == ("甲", "甲")
    assert _is_out_of_the_file(load())


def test_code_that_is_cut_off_is_left_to_python(load: Load, tmp_path: Path) -> None:
    load()
    data = (tmp_path / "together").read_bytes()
    for length in range(len(data) - 1, together.START, -97):
        (tmp_path / "together").write_bytes(data[:length])
        assert load().Told.word == "甲"


def test_where_python_keeps_no_byte_code_nothing_is_kept(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert load().Told.word == "甲"
    assert not (tmp_path / "together").exists()
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "together").mkdir()
    assert load().Told.word == "甲"
    assert sorted(os.listdir(tmp_path)) == ["parcel", "together"]


def test_a_check_says_the_same_with_and_without(root: Path, tmp_path: Path) -> None:
    draft = tmp_path / "总结.md"
    draft.write_text("# 河湾镇2025年工作总结\n\n全年培训XX人次。\n", "utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    script = str(root / "tools" / "qicao")
    runs = [
        subprocess.run(
            [sys.executable, *command, "check", str(draft)],
            check=False,
            cwd=root,
            capture_output=True,
            env={**environment, "PYTHONPATH": "."},
        )
        for command in (["-m", "tui"], [script], [script])
    ]
    assert {(run.stdout, run.stderr, run.returncode) for run in runs} == {(runs[0].stdout, b"", 1)}
