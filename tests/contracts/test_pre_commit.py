""".pre-commit-hooks.yaml offers what is there. It was tried with pre-commit itself; that needs a network, this does not."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
import yaml

from tui.cli.arguments import Parser
from tui.cli.table import COMMANDS


@pytest.fixture
def hooks(root: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return found


def test_hooks_run_commands_that_there_are(hooks: list[dict[str, object]]) -> None:
    assert [hook["id"] for hook in hooks] == ["qicao-check", "qicao-fix"]
    for hook in hooks:
        program, command, *options = str(hook["entry"]).split()
        assert program == "qicao"
        parser = Parser(command)
        import_module(COMMANDS[command].module).add_arguments(parser)
        assert set(options) <= set(parser.option_names())


def test_they_are_given_drafts(hooks: list[dict[str, object]]) -> None:
    for hook in hooks:
        assert hook["types_or"] == ["markdown", "plain-text"]
        assert hook["language"] == "python"
        assert hook["require_serial"] is True
