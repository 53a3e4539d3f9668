"""What a replacement is going to read like is seen before it is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.screens.conftest import Open


async def test_the_line_as_it_will_be(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f3")
        await stage.type("民生")
        assert "换成后" not in stage.text
        await stage.press("tab")
        await stage.type("惠民")
        assert "换成后  …（二）惠民实事办得好。改造老" in stage.text
        await stage.press("enter")
        assert "（二）惠民实事办得好" in stage.draft.text
        assert "换成后  …明年继续办好惠民实事" in stage.text


async def test_how_many_were_replaced_is_told(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f3")
        await stage.type("学习")
        await stage.press("tab")
        await stage.type("培训")
        await stage.press("enter")
        assert "1/2" in stage.text
        await stage.press("alt+a")
        assert "换了 2 处" in stage.text
        assert "没有找到" not in stage.text
        await stage.press("shift+tab", "ctrl+u")
        await stage.type("党课")
        await stage.press("tab", "enter")
        assert "换完了" in stage.text
