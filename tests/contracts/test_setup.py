"""tools/setup on machines that lack something: a plain sentence with what to do, exit code 2, and nothing left behind.

The machine is a PATH of our own on which ``python3`` answers as the test wants; no network is used.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BASICS = ("sh", "cat", "cksum", "mkdir", "tail", "grep")
OLD = "echo 3.8; exit 1"
BARE = 'case "$2" in *ensurepip*) exit 1;; esac; exec "{python}" "$@"'
NEW = 'exec "{python}" "$@"'


@pytest.fixture
def tree(root: Path, tmp_path: Path) -> Path:
    """A copy of what tools/setup reads."""
    copy = tmp_path / "树 tree"
    for name in ("locks", "tools"):
        shutil.copytree(root / name, copy / name)
    shutil.copy(root / "pyproject.toml", copy)
    return copy


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A PATH with a handful of programs and no Python."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in BASICS:
        program = shutil.which(name)
        assert program
        (folder / name).symlink_to(program)
    return folder


def offer(path: Path, name: str, body: str) -> None:
    """Puts a program called ``name`` on the PATH that answers as the shell script ``body`` says."""
    program = path / name
    program.write_text("#!/bin/sh\n" + body.format(python=sys.executable) + "\n", encoding="utf-8")
    program.chmod(0o755)


def setup(tree: Path, path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    variables = {"PATH": str(path), "PIP_NO_INDEX": "1", **environment}
    command = [str(tree / "tools" / "setup"), "run"]
    return subprocess.run(command, check=False, env=variables, capture_output=True, text=True, encoding="utf-8")


def test_no_python_at_all(tree: Path, path: Path) -> None:
    run = setup(tree, path)
    assert run.returncode == 2
    assert "起草要用 Python 3.11 或更新的版本，这里没有找到。" in run.stderr
    assert "[qicao needs Python 3.11 or newer; found: none." in run.stderr


def test_only_an_old_python(tree: Path, path: Path) -> None:
    offer(path, "python3", OLD)
    run = setup(tree, path)
    assert run.returncode == 2
    assert "这里只有：python3 3.8。" in run.stderr
    assert not (tree / ".venv").exists()


def test_an_old_python_before_a_good_one_is_passed_over(tree: Path, path: Path) -> None:
    offer(path, "python3.12", OLD)
    offer(path, "python3", BARE)
    assert "python3（3." in setup(tree, path).stderr


def test_the_named_python_is_the_only_one_looked_at(tree: Path, path: Path) -> None:
    offer(path, "python3", NEW)
    run = setup(tree, path, PYTHON="/没 有/python3")
    assert run.returncode == 2
    assert "PYTHON=/没 有/python3 运行不了。" in run.stderr


def test_debian_without_venv(tree: Path, path: Path) -> None:
    offer(path, "python3", BARE)
    run = setup(tree, path)
    assert run.returncode == 2
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert f"sudo apt install python{version}-venv" in run.stderr
    assert not (tree / ".venv").exists()


def test_no_network_the_first_time(tree: Path, path: Path) -> None:
    offer(path, "python3", NEW)
    run = setup(tree, path, PIP_FIND_LINKS="")
    assert run.returncode == 2
    assert "依赖没有装上。第一次运行要联网下载" in run.stderr
    assert "No matching distribution found" in run.stderr
    assert "Traceback" not in run.stderr
    assert not list(tree.glob(".venv/made-from-*"))


def test_nothing_happens_when_all_is_there(tree: Path, path: Path, root: Path) -> None:
    """The environment is taken as made; the only Python on the PATH could not make one."""
    offer(path, "python3", OLD)
    made = tree / ".venv"
    (made / "bin").mkdir(parents=True)
    offer(made / "bin", "python", NEW)
    (made / "made-in").write_text(f"{tree.resolve()}\n", encoding="utf-8")
    checksum = "cat locks/run.txt pyproject.toml | cksum"
    summed = subprocess.run(["sh", "-c", checksum], cwd=tree, check=True, capture_output=True, text=True)
    (made / "made-from-run").write_text(f"{tree.resolve()}\n{summed.stdout}", encoding="utf-8")
    run = setup(tree, path)
    assert (run.returncode, run.stderr) == (0, "")
