"""A plain command line is read as argparse would read it."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.cli.arguments import Parser
from tui.cli.failure import CommandError
from tui.cli.plain import Plain
from tui.cli.table import COMMANDS

OPTIONS = (
    "--format json --format=json --form=json --fail-on=error --fail-on= --kind --stdin-filename=-x --no-cache --no-cache=1 "
    "--jobs 2 --jobs=x --select --ignore=BL,WD --ignore --fix --diff --select-in --select-in=a=BL --statistics --set=1=2"
).split()
WORDS = st.lists(st.one_of(st.sampled_from(["总结.md", "-", "a b", "", "--", "-h", *OPTIONS]), st.text(max_size=4)))


@pytest.mark.parametrize("name", COMMANDS)
@given(words=WORDS)
def test_as_argparse_would(name: str, words: list[str]) -> None:
    plain = Plain(words)
    module = import_module(COMMANDS[name].module)
    module.add_arguments(plain)
    found = plain.read()
    if found is not None:
        parser = Parser(f"qicao {name}")
        module.add_arguments(parser)
        assert vars(found) == vars(parser.parse(words))


def _read(*words: str) -> SimpleNamespace | None:
    plain = Plain(words)
    import_module(COMMANDS["check"].module).add_arguments(plain)
    return plain.read()


@pytest.mark.parametrize("words", ["", "--fix a.md", "a.md -h", "-- a.md", "--jobs 0 a.md", "--jobs", "--nix a.md"])
def test_what_excludes_or_is_wrong_and_nothing_at_all_are_left_to_argparse(words: str) -> None:
    assert _read(*words.split()) is None


def test_paths_and_options_are_read_without_it() -> None:
    found = _read("a.md", "--ignore", "BL,WD", "-", "--ignore=PU", "--format=json", "--no-cache")
    assert found is not None
    assert (found.paths, found.ignore, found.format) == (["a.md", "-"], ["BL", "WD", "PU"], "json")
    assert (found.no_cache, found.fix, found.select, found.fail_on) == (True, False, None, "warning")


def test_what_was_said_is_there_when_the_process_is_left_at_once(tmp_path: Path) -> None:
    (tmp_path / "总结.md").write_text("举办培训班XX期。\n" * 3000, encoding="utf-8")
    with (tmp_path / "out").open("wb") as out:
        command = [sys.executable, "-m", "tui", "check", "总结.md"]
        run = subprocess.run(command, cwd=tmp_path, stdout=out, stderr=subprocess.PIPE, check=False)
    said = (tmp_path / "out").read_text("utf-8")
    assert (run.returncode, run.stderr) == (1, b"")
    assert said.count("BL001") == 3000
    assert said.endswith("空项 3000\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_what_cannot_be_said_is_told_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "总结.md").write_text("举办培训班XX期。\n", encoding="utf-8")
    full = os.open("/dev/full", os.O_WRONLY)
    command = [sys.executable, "-m", "tui", "check", "总结.md"]
    run = subprocess.run(command, cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False)
    os.close(full)
    assert run.returncode == 2
    assert "结果写不出去" in run.stderr.decode()


def test_an_unknown_option_is_refused() -> None:
    with pytest.raises(CommandError):
        Parser("qicao x").parse(["--nix"])
