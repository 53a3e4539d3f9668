"""Hostile strings in every place that a screen shows, screen after screen: the driver gets nothing of them raw.

In the suite all payloads at once; under QICAO_FAULTS=all each by itself as well, so that none hides behind another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from textual.content import Content
from textual.drivers.headless_driver import HeadlessDriver

from drafts.edit import Edit
from tests.left_work import leave_work
from tests.payloads import PAYLOADS, for_file_name, for_yaml, raw
from tests.screens.conftest import Open, Stage
from tests.sweeps import Figures, long
from tui import inert
from tui.open_draft import OpenDraft
from tui.screens.read import ReadScreen
from tui.screens.write import WriteScreen

SIZE = (120, 40)
ALL = "|".join(PAYLOADS.values())
MARKUP = "[@click=app.quit]x[/][/y][link=http://a]"


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Strings that reached a widget unwrapped, which would be read as markup but for the wall."""
    strings: list[str] = []
    as_it_stands = inert._as_it_stands

    def note(content: type[Content], /, markup: str | Content, **more: object) -> Content:
        strings.extend([markup] if isinstance(markup, str) else [])
        return as_it_stands(content, markup, **more)

    monkeypatch.setattr(inert, "_as_it_stands", note)
    return strings


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the app writes to its terminal."""
    pieces: list[str] = []
    monkeypatch.setattr(HeadlessDriver, "is_headless", property(lambda _: False))
    monkeypatch.setattr(HeadlessDriver, "write", lambda _, data: pieces.append(data))
    return pieces


def draft_with(text: str) -> str:
    """A draft with ``text`` in every part of it."""
    front = text.replace("\n", " ")
    return f"""\
---
qicao: 1
kind: annual-summary
title: {front}
unit: {front}
---
# 河湾镇{text}2025年工作总结

今年以来，各项工作{text}平稳推进。<!-- 注：{text} --> <!-- qicao: off {text} -->

## 一、工作情况{text}

（一）学习。组织学习XX次{text}，参加【待填：{text}】人次，讲党课X场。[链接{text}](http://a{text})

（二）排查矛盾纠纷86件，一共化解{text}纠纷纠纷86件。本文由{text}文库网整理，更多下载：www.a{text}.com

## {text}

| 表{text} | 数 |
|---|---|
| {text} | 【填写】 |
"""


def house_kind(text: str) -> str:
    shown = for_yaml(text)
    return f"""\
id: house
extends: annual-summary
name: {shown}
summary: {shown}
sections:
  - id: problems
    hint: {shown}
  - id: extra
    name: {shown}
    need: required
    headings: ['额外']
    hint: {shown}
    items:
      - id: one
        name: {shown}
        hint: {shown}
        cues: ['没有']
"""


@pytest.fixture
def furnish(tmp_path: Path) -> Callable[[str, str], Path]:
    """``furnish(name, text)``: a desk with ``text`` wherever a desk can have it."""

    def make(name: str, text: str) -> Path:
        desk = tmp_path / f"案头{name}{for_file_name(text)[:40]}"
        (desk / "kinds").mkdir(parents=True)
        (desk / "kinds" / "house.yaml").write_text(house_kind(text), encoding="utf-8")
        (desk / "kinds" / f"坏{for_file_name(text)[:30]}.yaml").write_text("id: [", encoding="utf-8")
        (desk / "qicao.yaml").write_text(f"unit: {for_yaml(text)}\n", encoding="utf-8")
        encoded = draft_with(text).encode("utf-8", "surrogateescape")
        (desk / f"总结{for_file_name(text)[:40]}.md").write_bytes(encoded)
        (desk / "去年.md").write_bytes(encoded.replace("2025年".encode(), "2024年".encode()))
        (desk / f"链接{for_file_name(text)[:30]}.md").symlink_to(f"别处{for_file_name(text)[:30]}")
        return desk

    return make


async def look_at_desk(stage: Stage) -> None:
    await stage.press("down", "down", "down", "up", "f1", "escape", "f10", "escape", "f3")
    await stage.press("end", "up", "enter", "down", "f1", "escape", "escape", "escape")
    await stage.press("f4")
    await stage.paste(f"~/没有{ALL}.txt")
    await stage.press("enter", "escape")
    stage.app.say(f"没有{ALL}")  # whatever a notice is about
    await stage.settle()


async def look_at_file(stage: Stage, path: Path) -> None:
    stage.app.open_path(path)
    await stage.settle()
    if isinstance(stage.app.screen, ReadScreen):
        await stage.press("f3", "f3", "pagedown", "end", "f1", "escape", "f4")
    await back_to_desk(stage)


async def write_on(stage: Stage, path: Path) -> None:
    """The write screen and all that is reached from it, on a text as no file is opened: with its controls."""
    draft = OpenDraft.open(path, path.parent)
    middle = draft.text.index("平稳推进")
    draft.apply([Edit(middle, middle, ALL)], f"改{ALL}")
    await stage.app.open_draft(draft)
    await stage.settle()
    await stage.press(*("f7",) * 6, "ctrl+t", "f8", "f8", "f1", "escape", "f10", "escape")
    await stage.press("ctrl+a", "f3")
    await stage.paste(ALL)
    await stage.press("enter", "escape", "f2", "down", "down", "f1", "escape")
    await stage.paste(f"12{ALL}")
    await stage.press("enter", "escape", "escape")
    await to_writing(stage)
    await stage.press("f5", "down", "down", "f1", "escape", "delete", "escape", "f6", "escape")
    for action in ("choose_kind", "external_editor", "list_versions", "review"):
        if hasattr(stage.app.screen, f"action_{action}"):
            await stage.app.screen.run_action(action)
            await stage.settle()
            await stage.press("down", "escape")
            await to_writing(stage)
    path.write_bytes(path.read_bytes() + "别人写的".encode())
    await stage.type("改")
    await stage.press("f4", "right", "right", "enter", "escape", "escape")
    await to_writing(stage)
    await back_to_desk(stage)


async def to_writing(stage: Stage) -> None:
    for _ in range(6):
        if stage.app.draft is not None and not isinstance(stage.app.screen, WriteScreen):
            await stage.press("escape")


async def back_to_desk(stage: Stage) -> None:
    for _ in range(4):
        if stage.app.draft is None and len(stage.app.screen_stack) == 2:
            return
        await stage.press("escape")
        if stage.app.screen.query("#drop"):
            await stage.press("right", "enter")


async def walk(desk: Path, opened: Open) -> None:
    """Every screen there is, on ``desk``."""
    drafts = sorted(path for path in desk.glob("*.md") if not path.is_symlink())
    written = drafts[0].with_name("写.md")
    written.write_text(drafts[0].read_bytes().decode(errors="ignore").replace("\0", ""), encoding="utf-8")
    work = drafts[0].with_name("断线.md")
    work.write_text(draft_with("平安").replace("平安", ""), encoding="utf-8")
    leave_work(work, [Edit(0, 0, ALL)], when=datetime(2025, 11, 19, 9, 5))
    async with opened(desk, SIZE) as stage:
        await stage.press("down", "f1", "escape", "delete", "escape", "escape")
        await look_at_desk(stage)
        for path in drafts:
            await look_at_file(stage, path)
        await write_on(stage, written)
        await stage.press("down", "up")


def cases() -> Iterator[tuple[str, str]]:
    yield "全部", ALL + MARKUP
    if long(True, False):
        yield from ((name, text + MARKUP) for name, text in PAYLOADS.items())


@pytest.mark.parametrize(("name", "text"), [pytest.param(*case, id=case[0]) for case in cases()])
async def test_nothing_of_it_is_raw(
    name: str,
    text: str,
    furnish: Callable[[str, str], Path],
    opened: Open,
    sent: list[str],
    bare: list[str],
    monkeypatch: pytest.MonkeyPatch,
    figures: Figures,
) -> None:
    monkeypatch.setenv("EDITOR", f"没有这个编辑器{ALL}".replace("\0", ""))
    await walk(furnish(name, text), opened)
    everything = "".join(sent)
    assert everything.count("河湾镇") > 10
    assert raw(everything) == []
    assert [text for text in bare if text] == []
    if name == "全部":
        assert all(mark in everything for mark in ("␛", "‹U+202E›", "‹U+009B›", "[@click=app.quit]"))
    figures(f"screens with “{name}” in every place: raw characters sent", len(sent), "0")
