"""The lock agrees with pyproject.toml, carries a hash for everything, and is what the two commands install from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tui.version import VERSION

ENTRY = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[^ ]+)(?: ; (?P<marker>[^\\]+))? \\\n(?P<hashes>(?:    --hash=.*\n)+)", re.M
)
LOCKS = ("run", "dev")


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def lock(root: Path, name: str) -> str:
    return (root / "locks" / f"{name}.txt").read_text(encoding="utf-8")


def pins(root: Path, name: str) -> dict[str, Version]:
    return {canonicalize_name(m["name"]): Version(m["version"]) for m in ENTRY.finditer(lock(root, name))}


def wanted(project: dict[str, Any], name: str) -> list[Requirement]:
    """What pyproject.toml asks for: to run and to build for ``run``, everything for ``dev``."""
    groups = project["dependency-groups"]
    lines = [*project["project"]["dependencies"], *project["build-system"]["requires"], *groups["build"]]
    if name == "dev":
        lines += [line for line in groups["dev"] if isinstance(line, str)]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("name", LOCKS)
def test_lock_satisfies_the_project(root: Path, project: dict[str, Any], name: str) -> None:
    pinned = pins(root, name)
    for requirement in wanted(project, name):
        version = pinned.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement} is not locked: make lock"
        assert version in requirement.specifier, f"{requirement} but {version} is locked: make lock"


@pytest.mark.parametrize("name", LOCKS)
def test_lock_is_nothing_but_pins_with_hashes(root: Path, name: str) -> None:
    rest = ENTRY.sub("", lock(root, name))
    assert [line for line in rest.splitlines() if line and not line.startswith("#")] == []
    assert "//" not in rest
    for entry in ENTRY.finditer(lock(root, name)):
        assert all(
            re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?", line) for line in entry["hashes"].splitlines()
        )


def test_tests_run_on_the_versions_that_users_get(root: Path) -> None:
    run, dev = pins(root, "run"), pins(root, "dev")
    assert run.items() <= dev.items()


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_no_marker_leaves_out_a_dependency(root: Path, project: dict[str, Any], system: str) -> None:
    names = {canonicalize_name(requirement.name) for requirement in wanted(project, "dev")}
    for entry in ENTRY.finditer(lock(root, "dev")):
        if canonicalize_name(entry["name"]) in names and entry["marker"]:
            assert Marker(entry["marker"]).evaluate({"sys_platform": system, "os_name": "posix"})


def test_declared_to_the_world(root: Path, project: dict[str, Any]) -> None:
    assert project["project"]["requires-python"] == ">=3.11"
    assert "textual>=8.2.8,<9" in project["project"]["dependencies"]
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-scripts"] == {"tools/qicao": "qicao"}
    assert (root / "tools" / "qicao").read_text(encoding="utf-8").startswith("#!python\n")
    assert (root / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")
    assert project["project"]["version"] == VERSION
    assert VERSION in (root / "CHANGELOG.md").read_text(encoding="utf-8")


def test_continuous_integration_runs_what_people_run(root: Path) -> None:
    assert "make test" in (root / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]
    assert "bash .ci/run" in (root / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")


def test_every_target_says_what_it_does(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.M)
    assert phony
    targets = re.findall(r"^([a-z]+):", makefile, re.M)
    assert sorted(targets) == sorted(phony[1].split())
    assert targets == re.findall(r"^([a-z]+):.* ## \S", makefile, re.M)
