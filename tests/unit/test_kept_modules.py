"""Modules out of the kept file are those that Python would have loaded, and whatever is wrong with it costs only time."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TEXT = "# 河湾镇2025年工作总结\n\n全年举办培训班XX期。\n"
LISTED = """
import json, os, sys
from tui.cli import main
code = main(["check", "--format", "json", {draft!r}])
said = {{}}
for name, module in sys.modules.items():
    if name.partition(".")[0] in ("drafts", "sections", "tui"):
        spec, parent = module.__spec__, sys.modules.get(name.rpartition(".")[0])
        assert parent is None or getattr(parent, name.rpartition(".")[2]) is module
        assert spec.loader is module.__loader__
        said[name] = [module.__package__, module.__file__, module.__cached__, getattr(module, "__path__", None) and list(
            module.__path__), spec.name, spec.origin, spec.cached, spec.has_location, spec.parent]
from tui.cli.own_modules import loaded
sys.stderr.write(json.dumps([code, said, loaded]))
"""


class Checks:
    """Checks of a draft by a user of their own."""

    def __init__(self, folder: Path, packages: Path) -> None:
        self.packages = packages
        self._draft = folder / "总结.md"
        self._draft.write_text(TEXT, encoding="utf-8")
        self.cache = folder / "cache" / "qicao"
        self.options: tuple[str, ...] = ()

    def run(self) -> tuple[bytes, dict[str, list[object]], list[str]]:
        """The report, what there is to say of our modules, and the names of those that were found one by one."""
        environment = {**os.environ, "PYTHONPATH": str(self.packages), "XDG_CACHE_HOME": str(self.cache.parent)}
        for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX", "PYTHONOPTIMIZE"):
            environment.pop(name, None)
        program = LISTED.format(draft=str(self._draft))
        command = [sys.executable, "-P", *self.options, "-c", program]
        run = subprocess.run(command, check=False, cwd=self.cache.parents[1], capture_output=True, env=environment)
        assert run.returncode == 0, run.stderr.decode()
        code, said, found = json.loads(run.stderr)
        assert code == 1
        return run.stdout, said, found

    @property
    def kept(self) -> Path:
        (file,) = self.cache.glob("modules.*")
        return file


@pytest.fixture
def checks(tmp_path: Path, root: Path) -> Checks:
    """Of an installation whose byte code was written by a check before."""
    checks = Checks(tmp_path, root)
    checks.run()
    shutil.rmtree(checks.cache)
    return checks


def copy(root: Path, to: Path) -> Path:
    for package in ("drafts", "sections", "tui"):
        shutil.copytree(root / package, to / package, ignore=shutil.ignore_patterns("__pycache__"))
    return to


def test_the_second_check_finds_few_modules_and_all_are_as_they_were(checks: Checks) -> None:
    report, said, found = checks.run()
    again, said_again, found_again = checks.run()
    assert again == report
    both = said.keys() & said_again.keys()
    assert len(both) > 140
    assert {name: said[name] for name in both} == {name: said_again[name] for name in both}
    assert len(found_again) < len(found) / 2


def test_of_the_reports_only_the_usual_one_is_kept(checks: Checks) -> None:
    _, said, _ = checks.run()
    assert "tui.cli.reports.json_report" in said
    kept = checks.kept.read_bytes()
    assert b"reports/text_report.py" in kept
    assert b"reports/json_report.py" not in kept


@pytest.mark.parametrize("length", [0, 3, 7, 8, 500, 100_000, -1])
def test_a_file_cut_short_is_written_anew(checks: Checks, length: int) -> None:
    report, _, _ = checks.run()
    whole = checks.kept.read_bytes()
    checks.kept.write_bytes(whole[:length])
    assert checks.run()[0] == report
    assert checks.kept.stat().st_size == len(whole)


def test_nothing_is_kept_of_a_check_that_had_to_compile(tmp_path: Path, root: Path) -> None:
    checks = Checks(tmp_path, copy(root, tmp_path / "copy"))
    checks.run()
    assert not list(checks.cache.glob("modules.*"))
    _, _, found = checks.run()
    checks.kept.unlink()
    (tmp_path / "copy" / "sections" / "__pycache__" / f"view.{sys.implementation.cache_tag}.pyc").unlink()
    checks.run()
    assert not list(checks.cache.glob("modules.*"))
    assert checks.run()[2] == found


def test_what_another_could_have_written_is_not_read(checks: Checks) -> None:
    _, _, found = checks.run()
    checks.kept.chmod(0o666)
    assert checks.run()[2] == found


def test_of_a_changed_source_nothing_old_is_loaded(tmp_path: Path, root: Path) -> None:
    checks = Checks(tmp_path, copy(root, tmp_path / "copy"))
    checks.run()
    report, _, found = checks.run()
    os.utime(tmp_path / "copy" / "sections" / "view.py", (1, 1))
    again, _, found_again = checks.run()
    assert again == report
    assert ("sections.view" in found, "sections.view" in found_again) == (True, False)  # Python loads the changed one
    checks.run()
    assert len(checks.run()[2]) < len(found) / 2


def test_what_is_of_no_installation_any_more_is_removed(checks: Checks) -> None:
    checks.run()
    own = checks.kept
    gone = own.with_suffix(".0000000000000000")
    gone.write_bytes(own.read_bytes().replace(b"sections", b"mistakes"))
    gone.chmod(0o600)
    live = own.with_suffix(".1111111111111111")
    own.rename(live)
    checks.run()
    assert sorted(checks.cache.glob("modules.*")) == sorted([own, live])


def test_none_are_kept_where_no_byte_code_is(checks: Checks) -> None:
    checks.run()
    checks.kept.unlink()
    checks.options = ("-B",)
    checks.run()
    assert not list(checks.cache.glob("modules.*"))
