"""Screens under test: a desk of their own, a clock that stands still, and pictures that people can read.

A picture is the screen as rows of text, trailing blanks cut, in ``pictures/NAME.txt``. A test compares; to draw the
pictures again after a change that is meant, run

    QICAO_PICTURES=draw .venv/bin/python -m pytest tests/screens

look at every one that ``git diff`` shows, and commit it with the change.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime
from pathlib import Path

import pytest
from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot

from tui.app import QicaoApp
from tui.open_draft import OpenDraft
from tui.protection import Safety
from tui.screens import checked

PICTURES = Path(__file__).parent / "pictures"
DRAW = os.environ.get("QICAO_PICTURES") == "draw"
WIDE, NARROW = (120, 40), (80, 24)
NOW = datetime(2025, 11, 20, 14, 2)

REPORT = """\
---
qicao: 1
kind: annual-summary
title: 河湾镇2025年工作总结
---
# 河湾镇2025年工作总结

2025年，河湾镇在县委、县政府的坚强领导下，围绕年初定下的目标，干部群众一起出力，各项工作平稳推进。现将全年情况总结如下：

## 一、工作情况

（一）理论学习抓得实。全年组织集中学习XX次，参加XX人次，班子成员讲党课X场。

（二）民生实事办得好。改造老旧小区【待填：小区个数】个，惠及居民1200户；新建便民服务点3处，群众少跑了路。

（三）基层基础打得牢。排查化解矛盾纠纷86件，办结率97.7%。

## 二、下一步打算

明年继续办好民生实事，把学习成果用到工作里去。
"""

Open = Callable[..., AbstractAsyncContextManager["Stage"]]


@pytest.fixture(autouse=True)
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing depends on the hour, on the terminal or on colours."""
    monkeypatch.setattr(OpenDraft, "now", staticmethod(lambda: NOW))
    monkeypatch.setattr(checked, "CHECK_AFTER", 0.0)
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("NO_COLOR", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A desk with one draft on it."""
    folder = tmp_path / "案头"
    folder.mkdir()
    (folder / "河湾镇总结.md").write_text(REPORT, encoding="utf-8")
    return folder


@pytest.fixture
def report(desk: Path) -> Path:
    return desk / "河湾镇总结.md"


@pytest.fixture
def opened() -> Open:
    """``async with opened(path, size) as stage``: the app on a draft, or on a desk, drawn and at rest."""
    return _opened


@asynccontextmanager
async def _opened(path: Path, size: tuple[int, int] = WIDE) -> AsyncIterator[Stage]:
    desk, draft = (path, None) if path.is_dir() else (path.parent, path)
    app = QicaoApp(desk, draft)
    async with app.run_test(size=size) as pilot:
        stage = Stage(app, pilot)
        await stage.settle()
        yield stage


class Stage:
    """The running app, as someone in front of it sees and uses it."""

    def __init__(self, app: QicaoApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    async def settle(self) -> None:
        """Wait until nothing is being worked out and everything is drawn."""
        await self.pilot.pause()
        while any(not worker.is_finished for worker in self.app.workers) or self.is_syncing:
            await asyncio.sleep(0.005)
        await self.pilot.pause()

    @property
    def is_syncing(self) -> bool:
        """Whether the last change is still on its way to the disk."""
        return self.app.draft is not None and self.app.draft.protection.safety is Safety.WRITTEN

    async def press(self, *keys: str) -> None:
        """Press keys by Textual's names, one after the other."""
        await self.pilot.press(*keys)
        await self.settle()

    async def type(self, text: str) -> None:
        """Type ``text`` as a terminal sends it: one character after the other, a line end as Enter."""
        for char in text:
            key = "enter" if char == "\n" else char
            self.app.post_message(events.Key(key if char == "\n" else _character_to_key(char), char))
        await self.settle()

    async def paste(self, text: str) -> None:
        self.app.post_message(events.Paste(text))
        await self.settle()

    @property
    def draft(self) -> OpenDraft:
        assert self.app.draft is not None
        return self.app.draft

    @property
    def rows(self) -> list[str]:
        """The screen, trailing blanks cut."""
        return [strip.text.rstrip() for strip in self.app.screen._compositor.render_strips()]

    @property
    def text(self) -> str:
        return "\n".join(self.rows)

    def compare(self, name: str) -> None:
        """Compare the screen with the picture ``name``."""
        path = PICTURES / f"{name}.txt"
        now = self.text.rstrip("\n") + "\n"
        if DRAW:
            path.parent.mkdir(exist_ok=True)
            path.write_text(now, encoding="utf-8")
        assert path.exists(), f"no picture {path.name}; draw it with QICAO_PICTURES=draw and look at it"
        assert now == path.read_text(encoding="utf-8"), f"the screen is not as in {path.name}"
