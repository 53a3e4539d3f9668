"""The picture in the README is the write screen as it is now, drawn by the app itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.screens.conftest import DRAW
from tests.screens.drawing import svg
from tui.sample import lay_out

if TYPE_CHECKING:
    from tests.screens.conftest import Open

SIZE = (110, 32)


async def test_the_write_screen_is_as_the_readme_shows_it(root: Path, tmp_path: Path, opened: Open) -> None:
    picture = root / "docs" / "pictures" / "write.svg"
    lay_out(tmp_path / "案头")
    async with opened(tmp_path / "案头" / "云溪区市场监管局2025年工作总结.md", SIZE) as stage:
        await stage.press("f7")
        drawn = svg(stage.app, "起草")
    if DRAW:
        picture.parent.mkdir(parents=True, exist_ok=True)
        picture.write_text(drawn, encoding="utf-8")
    assert drawn == picture.read_text(encoding="utf-8"), "the write screen has changed: make pictures, then look"
