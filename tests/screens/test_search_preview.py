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
