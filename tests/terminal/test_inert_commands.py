"""Hostile strings in every place that a command speaks of: what it prints has marks, on a terminal and in a pipe.

Only a document that goes to a pipe, and what ``patch`` is to apply, is data and stays as it is.
"""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from drafts.edit import Edit
from tests.conftest import Run
from tests.left_work import leave_work
from tests.payloads import PAYLOADS, for_file_name, for_yaml, raw
from tests.sweeps import Figures, long
from tui.cli import streams

ALL = "|".join(PAYLOADS.values())
TEXT = ALL.replace("\0", "").replace("\udc80", "")
ARGUMENT = for_file_name(ALL)
"""Arguments of a process can hold bytes that are no UTF-8, but no NUL."""
DATA = {"import-out", "export-out", "recover-out", "restore-out", "diff-of-fixes"}
"""Commands that give back a document; to a pipe it is the document."""


@pytest.fixture
def draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    other = tmp_path / f"另一张案头{for_file_name(TEXT)[:40]}"
    (other / "kinds").mkdir(parents=True)
    (other / "kinds" / "house.yaml").write_text(
        f"id: house\nextends: annual-summary\nname: {for_yaml(TEXT)}\n{for_yaml(TEXT)}: 1\n", encoding="utf-8"
    )
    (other / "qicao.yaml").write_text(f"unit: {for_yaml(TEXT)}\n{for_yaml(TEXT)}: 1\n", encoding="utf-8")
    (other / "稿.md").write_text("# 总结\n", encoding="utf-8")
    desk = tmp_path / f"案头{for_file_name(TEXT)[:40]}"
    desk.mkdir()
    path = desk / f"总结{for_file_name(TEXT)[:40]}.md"
    path.write_text(
        f"---\nkind: annual-summary\ntitle: {TEXT}\n---\n# 河湾镇{TEXT}2025年工作总结\n\n今年{TEXT}进展顺利，办班XX期{TEXT}。"
        f"<!-- qicao: off {TEXT} -->\n\n## 一、工作{TEXT}\n\n（一）办成【待填：{TEXT}】件，做为{TEXT}典型，典型典型。\n",
        encoding="utf-8",
    )
    (desk / "断线.md").write_text("# 总结\n", encoding="utf-8")
    (desk / "空.md").write_text("# 总结\n", encoding="utf-8")
    leave_work(desk / "断线.md", [Edit(0, 0, ALL)], when=datetime(2025, 11, 19, 9, 5))
    monkeypatch.chdir(desk)
    monkeypatch.setenv("QICAO_DESK", str(desk))
    return path


def commands(draft: Path) -> dict[str, tuple[str, ...]]:
    """What is run, by a name of its own."""
    name, no_such = draft.name, f"没有{ARGUMENT}"
    (other,) = draft.parent.parent.glob("另一张*")
    return {
        "check": ("check", name, "--statistics"),
        "check-github": ("check", name, "--format", "github"),
        "check-json": ("check", name, "--format", "json"),
        "check-folder": ("check", "."),
        "check-missing": ("check", no_such),
        "check-kind": ("check", name, "--kind", no_such),
        "check-select": ("check", name, "--select", no_such),
        "diff-of-fixes": ("check", name, "--diff"),
        "fill": ("fill", name),
        "fill-json": ("fill", name, "--format", "json"),
        "fill-unknown": ("fill", name, "--set", f"{ARGUMENT}=1"),
        "fill-value": ("fill", name, "--set", f"1=a{ARGUMENT}"),
        "import": ("import", name),
        "import-out": ("import", name, "-o", "-"),
        "import-missing": ("import", no_such, "--encoding", ARGUMENT),
        "export-out": ("export", name, "--to", "txt", "-o", "-", "--force"),
        "export-html": ("export", name, "--to", "html", "-o", f"页{for_file_name(TEXT)[:30]}.html", "--force"),
        "export-refused": ("export", name, "--to", "txt"),
        "new": ("new", "annual-summary", "--unit", f"局{ARGUMENT}", "-o", f"新{for_file_name(TEXT)[:30]}.md"),
        "new-unknown": ("new", no_such),
        "comment": ("comment", name, f"要有数字{ARGUMENT}"),
        "comments": ("comments", name),
        "comments-json": ("comments", name, "--format", "json"),
        "comment-unknown": ("comment", name, "--resolve", ARGUMENT),
        "verdict": ("verdict", name, "退回", "--note", ARGUMENT),
        "diff-of-drafts": ("diff", "空.md", name),
        "diff-unknown": ("diff", name, ARGUMENT),
        "restore": ("restore", name),
        "restore-out": ("restore", name, "--version", "1", "--to", "-"),
        "recover": ("recover",),
        "recover-out": ("recover", "断线.md", "--to", "-"),
        "recover-unknown": ("recover", no_such),
        "kinds": ("kinds",),
        "kinds-check": ("kinds", "check", str(other / "kinds" / "house.yaml")),
        "kinds-missing": ("kinds", "check", f"坏{ARGUMENT}.yaml"),
        "settings": ("check", str(other / "稿.md")),
        "rule-unknown": ("rule", no_such),
        "doctor": ("doctor",),
        "unknown": (no_such,),
        "unknown-option": ("check", f"--{ARGUMENT}"),
    }


def everything_said(value: object) -> str:
    """All strings of a JSON value, as they are."""
    if isinstance(value, dict):
        value = [*value.values()]
    return "".join(map(everything_said, value)) if isinstance(value, list) else str(value)


@pytest.mark.parametrize("terminal", [True, False], ids=["terminal", "pipe"])
def test_what_commands_print(
    terminal: bool, draft: Path, qicao: Callable[..., Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "is_terminal", lambda: terminal)
    marked = 0
    for name, arguments in commands(draft).items():
        code, out, err = qicao(*arguments)
        assert code in (0, 1, 2), (name, err)
        assert raw(err) == [], name
        if terminal or name not in DATA:
            assert raw(out) == [], name
        if name.endswith("-json"):
            assert TEXT[:20] in everything_said(json.loads(out)), (name, err)
        marked += any(mark in out + err for mark in ("␛", "‹U+", "\\u001b"))
    assert marked > 25


def on_a_terminal(arguments: tuple[str, ...], env: dict[str, str]) -> str:
    """Everything that the command writes to a real terminal, stdout and stderr."""
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "tui", *arguments]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=slave, stderr=slave, env=env)
    os.close(slave)
    sent = bytearray()
    while process.poll() is None or select.select([master], [], [], 0)[0]:
        if select.select([master], [], [], 0.05)[0]:
            try:
                sent += os.read(master, 65536)
            except OSError:
                break
    os.close(master)
    process.wait()
    return sent.decode("utf-8", "surrogateescape")


def test_what_arrives_at_a_real_terminal(draft: Path, figures: Figures) -> None:
    every = commands(draft)
    chosen = every if long(True, False) else {name: every[name] for name in ("check", "export-out", "check-missing")}
    found = 0
    for name, arguments in chosen.items():
        sent = on_a_terminal(arguments, {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"})
        assert sent, name
        found += len(raw(sent))
    figures("commands on a real terminal, payloads in every argument and file: raw characters", len(chosen), str(found))
    assert found == 0
