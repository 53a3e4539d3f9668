"""Recovery killed at each of its system calls: whatever stands then, the work is in it, and can be recovered again."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from drafts.edit import Edit
from tests.left_work import leave_work
from tui import recovery
from tui.open_draft import OpenDraft

CALLS = ("open", "write", "fsync", "fdatasync", "replace", "link", "unlink", "mkdir", "ftruncate", "close", "fchmod")
TEXT = "# 云溪区水务局2025年工作总结\n\n今年以来，各项工作稳步推进。\n"
WORK = TEXT + "排查隐患三百处。\n"


class Killed(BaseException):
    """The process has ended here: not even ``finally`` gets anything done after it."""


@contextmanager
def killed_at(number: int, patch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The call with this number, and every one after it, is not executed; yields the names of those that were."""
    done: list[str] = []
    opened: set[int] = set()
    real: dict[str, Callable[..., object]] = {name: getattr(os, name) for name in CALLS}

    def call(name: str, *arguments: object, **named: object) -> object:
        if len(done) >= number:
            raise Killed
        result = real[name](*arguments, **named)
        done.append(name)
        if name == "open":
            assert isinstance(result, int)
            opened.add(result)
        elif name == "close":
            opened.discard(arguments[0])
        return result

    with patch.context() as inside:
        for name in CALLS:
            inside.setattr(os, name, lambda *a, _name=name, **k: call(_name, *a, **k))
        inside.setattr("tui.protection.Protection._start_thread", lambda _: None)
        with suppress(Killed):
            yield done
    if len(done) >= number:
        for handle in opened:  # the end of a process lets its locks go
            with suppress(OSError):
                os.close(handle)


def still_there(folder: Path) -> bool:
    """Whether the work is whole in a file on the desk or in a journal."""
    return any(p.read_bytes() == WORK.encode() for p in folder.glob("[!.]*.md")) or any(
        work.data == WORK.encode() for work in recovery.left()
    )


def on_screen(work: recovery.Work) -> None:
    resumed = recovery.resume(work, None)
    resumed.draft.protection._journal = None  # killed while writing, not closed


def in_shell(work: recovery.Work) -> None:
    recovery.save(work)


@pytest.mark.parametrize("now", [TEXT, "# 别人写的\n", None], ids=["same", "changed", "gone"])
@pytest.mark.parametrize("recover", [on_screen, in_shell])
def test_killed_anywhere_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, recover: Callable[[recovery.Work], None], now: str | None
) -> None:
    number, finished = 0, False
    while not finished:
        folder = tmp_path / str(number)
        folder.mkdir()
        monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
        draft = folder / "总结.md"
        draft.write_text(TEXT, encoding="utf-8")
        leave_work(draft, [Edit(len(TEXT), len(TEXT), "排查隐患三百处。\n")])
        draft.unlink() if now is None else draft.write_text(now, encoding="utf-8")
        (work,) = recovery.left()
        with killed_at(number, monkeypatch) as done:
            recover(work)
        finished = len(done) < number
        if finished:
            break
        assert still_there(folder), done
        if now is not None and now != TEXT:
            assert draft.read_text(encoding="utf-8") == now
        for left in recovery.left():
            recovery.save(left)
        assert recovery.left() == []
        assert any(p.read_bytes() == WORK.encode() for p in folder.glob("[!.]*.md"))
        number += 1
    assert number > 10


def test_killed_anywhere_while_saving_what_was_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    number = 0
    while True:
        folder = tmp_path / str(number)
        folder.mkdir()
        monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
        draft = folder / "总结.md"
        draft.write_text(TEXT, encoding="utf-8")
        shown = TEXT
        with killed_at(number, monkeypatch) as done:
            opened = OpenDraft.open(draft)
            for at, char in enumerate("排查隐患三百处。\n", len(TEXT)):
                opened.apply([Edit(at, at, char)], "输入", typed=True)
                shown = opened.text
            opened.save()
        if len(done) < number:
            break
        found = [work.text for work in recovery.left()] + [draft.read_text(encoding="utf-8")]
        assert any(text.startswith(shown) for text in found), done
        number += 1
    assert number > 15
