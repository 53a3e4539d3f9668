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

OPTIONS = [
    "--fix",
    "--diff",
    "--format",
    "--select",
    "--select-in",
    "--jobs",
    "--fail-on",
    "--statistics",
    "--in-place",
]
VALUES = ["总结.md", "-", "a b", "", "--", "-h", "json", "BL,RS", "*.md=BL", "2", "0", "error", "--jobs=2", "-1"]
WORDS = st.lists(st.one_of(st.sampled_from(OPTIONS), st.sampled_from(VALUES), st.text(max_size=4)))


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
        assert vars(found) == vars(parser.parse(words)), words


def test_what_is_wrong_and_nothing_at_all_are_left_to_argparse() -> None:
    wrong = (
        ["--fix", "--diff", "a"],
        ["a", "--jobs"],
        ["a", "--jobs", "0"],
        ["a", "--jobs", "--fix"],
        ["a", "--fixes"],
    )
    for words in ([], ["a.md", "-h"], ["--", "a.md"], ["--fix"], ["a", "--jobs=2"], *wrong):
        assert read(words) is None


def test_options_are_read_wherever_they_stand() -> None:
    found = read(["--fix", "a.md", "-"])
    assert found is not None
    assert (found.paths, found.fix, found.ignore, found.fail_on) == (["a.md", "-"], True, [], "warning")
    found = read(["a.md", "--ignore", "BL,RS", "b.md", "--ignore", "WD", "--jobs", "2", "--ignore-in", "*.md=ST"])
    assert found is not None
    assert (found.paths, found.ignore, found.jobs) == (["a.md", "b.md"], ["BL", "RS", "WD"], 2)
    assert found.ignore_in == [("*.md", ("ST",))]


def read(words: list[str]) -> SimpleNamespace | None:
    plain = Plain(words)
    import_module(COMMANDS["check"].module).add_arguments(plain)
    return plain.read()


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
