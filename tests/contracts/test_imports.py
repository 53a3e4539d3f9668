"""Imports run one way, and nothing headless pays for the screens.

The linter reads import statements; what a command really loads (through a third package, or at first use) only a
fresh interpreter can tell, so that is asked too.
"""

from __future__ import annotations

import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

SCREEN_LIBRARIES = {"textual", "rich"}
SLOW_LIBRARIES = {"yaml", "markdown_it", "platformdirs", "wcwidth", "dulwich"}

EVERY_HEADLESS_MODULE = """
import importlib, pkgutil, drafts, sections, tui.cli
for package in (drafts, sections, tui.cli):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
"""

CHECK = """
from tui.cli import main
code = main(["check", "--format", "json", {path!r}])
assert code in (0, 1), code
"""

REPORT = """
import sys
sys.stderr.write(" ".join(sorted(name for name in sys.modules if "." not in name)))
"""


def loaded_by(program: str, folder: Path) -> set[str]:
    """Top-level modules in a fresh interpreter after ``program`` has run in ``folder``."""
    command = [sys.executable, "-c", program + REPORT]
    run = subprocess.run(command, check=False, cwd=folder, capture_output=True, text=True, encoding="utf-8")
    assert run.returncode == 0, run.stderr
    return set(run.stderr.rsplit("\n", 1)[-1].split())


def test_contracts_of_the_import_linter(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    assert lint_imports(config_filename=str(root / "pyproject.toml"), no_cache=True) == 0


def test_no_module_needs_one_that_needs_it() -> None:
    """Imports inside functions count; those for types alone do not."""
    graph = grimp.build_graph("drafts", "sections", "tui", exclude_type_checking_imports=True, cache_dir=None)
    needed = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    assert len(needed) > 300
    TopologicalSorter(needed).prepare()  # raises CycleError, which names the circle


def test_packages_load_nothing_slow_at_import(tmp_path: Path) -> None:
    loaded = loaded_by("import drafts, sections, tui.cli", tmp_path)
    assert {"drafts", "sections", "tui"} <= loaded
    assert not loaded & (SCREEN_LIBRARIES | SLOW_LIBRARIES)


def test_the_screens_start_without_the_history(tmp_path: Path) -> None:
    assert "dulwich" not in loaded_by(
        "import drafts.history, tui.app, tui.screens.write, tui.screens.versions", tmp_path
    )


def test_no_headless_module_loads_a_screen_library(tmp_path: Path) -> None:
    assert not loaded_by(EVERY_HEADLESS_MODULE, tmp_path) & SCREEN_LIBRARIES


@pytest.mark.parametrize("name", ["总结.txt", "总结.md"])
def test_check_loads_nothing_slow(tmp_path: Path, name: str) -> None:
    draft = tmp_path / name
    draft.write_text("# 河湾镇2025年工作总结\n\n全年举办培训班XX期。\n", encoding="utf-8")
    loaded = loaded_by(CHECK.format(path=str(draft)), tmp_path)
    assert "sections" in loaded
    assert not loaded & (SCREEN_LIBRARIES | SLOW_LIBRARIES)
