"""What every test shares: an environment of its own, the real documents where at hand, one hypothesis profile."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings

from tests.sweeps import Figures, Table

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT.parent / "shared" / "seeds"

settings.register_profile(
    "qicao", deadline=None, derandomize="CI" in os.environ, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("qicao")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Table())


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test reads or writes the settings, drafts and journals of whoever runs it."""
    home = str(tmp_path_factory.mktemp("home"))
    for name in list(os.environ):
        if name.startswith(("QICAO_", "TEXTUAL", "XDG_", "GIT_")) or name in {"EDITOR", "VISUAL", "SSH_CONNECTION"}:
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", home)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the repository (or of the source distribution)."""
    return ROOT


@pytest.fixture(scope="session")
def seeds() -> tuple[Path, ...]:
    """The real documents, beside the repository where its makers keep them; the test is skipped elsewhere."""
    found = tuple(sorted(SEEDS.glob("*.txt")))
    if not found:
        pytest.skip("the real documents are not at hand")
    return found


@pytest.fixture
def figures(record_property: Callable[[str, object], None]) -> Figures:
    """For sweeps: ``figures("what was tried", runs, "what was found")`` puts a row into the table of `make faults`."""
    return lambda measure, runs, found: record_property("figures", (measure, runs, found))


class Run(NamedTuple):
    """What a command did: exit code, stdout, stderr."""

    code: int
    out: str
    err: str


@pytest.fixture
def qicao(capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Run the command line in this process: ``qicao("check", path)``."""

    def run(*arguments: object) -> Run:
        from tui.cli import main

        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return Run(code, *capsys.readouterr())

    return run
