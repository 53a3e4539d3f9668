"""What is shipped: the source distribution, the wheel built from it, and that the wheel works without the tree."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

PACKAGES = ("tui", "sections", "drafts")
DATA = {".yaml", ".json", ".tcss", ".md", ".typed"}

pytestmark = pytest.mark.xdist_group("wheel")


@pytest.fixture(scope="module")
def shipped(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source distribution, and the wheel made from it and not from the tree. No network."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(root)]
    build = subprocess.run(command, check=False, capture_output=True, text=True)
    assert build.returncode == 0, build.stdout + build.stderr
    return folder


@pytest.fixture(scope="module")
def wheel(shipped: Path) -> Path:
    (path,) = shipped.glob("*.whl")
    return path


def sources(root: Path) -> set[str]:
    """Every file of the three packages, as ``tui/cli/__init__.py``."""
    return {
        path.relative_to(root).as_posix()
        for package in PACKAGES
        for path in (root / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_wheel_holds_the_packages_and_nothing_else(root: Path, wheel: Path) -> None:
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    (command,) = names - sources(root)
    assert command.endswith(".data/scripts/qicao")
    names.remove(command)
    assert names == sources(root)
    assert {"tui/py.typed", "sections/py.typed", "drafts/py.typed"} <= names
    assert {Path(name).suffix or Path(name).name for name in names} <= DATA | {".py"}


def test_wheel_holds_data_of_every_sort(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for folder, suffix in (("sections/kinds/", ".yaml"), ("tui/styles/", ".tcss"), ("tui/sample/", ".md")):
        assert [name for name in names if name.startswith(folder) and name.endswith(suffix)], (folder, suffix)


def test_source_distribution_can_run_its_own_tests(root: Path, shipped: Path) -> None:
    (path,) = shipped.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames()}
    assert sources(root) <= names
    assert {"Makefile", "LICENSE", "README.md", "locks/dev.txt", "tools/setup", "tests/conftest.py"} <= names


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ``bin`` folder of an environment with the wheel and, by a path file, the dependencies, but not the tree."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home, with_pip=False, symlinks=True)
    folders = {"base": str(home), "platbase": str(home)}
    scripts = Path(sysconfig.get_path("scripts", "venv", folders))
    site = Path(sysconfig.get_path("purelib", "venv", folders))
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--python", str(scripts / "python"), "install", "--ignore-installed"]
    subprocess.run([*pip, "--quiet", "--no-deps", "--no-index", str(wheel)], check=True)
    return scripts


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        command, check=False, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8"
    )


def test_installed_wheel_does_not_see_the_tree(root: Path, installed: Path, tmp_path: Path) -> None:
    where = run([str(installed / "python"), "-c", "import drafts; print(drafts.__file__)"], tmp_path)
    assert where.returncode == 0, where.stderr
    assert installed.parent in Path(where.stdout.strip()).parents
    assert root not in Path(where.stdout.strip()).parents


def test_installed_command_checks_a_file_from_another_folder(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "总结.md").write_text("# 河湾镇2025年工作总结\n\n全年举办培训班XX期。\n", encoding="utf-8")
    check = run([str(installed / "qicao"), "check", "--format", "json", "总结.md"], tmp_path)
    assert check.returncode == 1, check.stderr
    assert json.loads(check.stdout)["files"][0]["blanks"] == 1


def test_installed_wheel_passes_the_tests_of_the_rules(root: Path, installed: Path, tmp_path: Path) -> None:
    shutil.copy(root / "pyproject.toml", tmp_path)
    shutil.copytree(root / "tests" / "rules", tmp_path / "tests" / "rules")
    for name in ("__init__.py", "conftest.py", "sweeps.py"):
        shutil.copy(root / "tests" / name, tmp_path / "tests")
    tests = run(
        [str(installed / "python"), "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/rules/test_examples.py"],
        tmp_path,
    )
    assert tests.returncode == 0, tests.stdout + tests.stderr
