"""Word documents brought onto the desk by typing a path: changes are asked about, what is left out is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafts.person import person
from tests.office.test_word_in import document, p, r
from tests.screens.conftest import NARROW, Open
from tui.reviewing import Review

BODY = (
    p(r("河湾镇2025年工作总结"))
    + p(
        r("全年"),
        '<w:del w:author="王科长"><w:r><w:delText>举办</w:delText></w:r></w:del>',
        f'<w:ins w:author="李主任">{r("组织")}</w:ins>',
        r("培训12期。"),
    )
    + p(r("图如下："), "<w:r><w:drawing/></w:r>")
)


@pytest.fixture
def word(desk: Path, tmp_path: Path) -> Path:
    path = tmp_path / "送审稿.docx"
    path.write_bytes(document(BODY))
    return path


@pytest.mark.parametrize(
    ("keys", "kept"), [(("enter",), 2), (("right", "enter"), 0), (("right", "right", "enter"), None)]
)
async def test_tracked_changes_are_asked_about(
    desk: Path, word: Path, opened: Open, keys: tuple[str, ...], kept: int | None
) -> None:
    made = desk / "河湾镇2025年工作总结.md"
    async with opened(desk, NARROW) as stage:
        await stage.press("f4")
        await stage.paste(str(word))
        await stage.press("enter")
        assert "文稿里有 2 处修订" in stage.text
        assert "王科长 修订：删去了“举办”" in stage.text
        await stage.press(*keys)
        if kept is None:
            assert not made.exists()
            return
        assert "图片 1 处没有导入（第 3 段）" in stage.text
    text = made.read_text(encoding="utf-8")
    assert "全年组织培训12期。" in text
    said = Review(made, text, person()).said
    assert len(said) == kept
    assert [one.span.of(text) for one in said if one.span] == ["全年", "组织"][:kept]


async def test_what_cannot_be_read_is_said(desk: Path, tmp_path: Path, opened: Open) -> None:
    (tmp_path / "旧.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"))
    before = sorted(desk.iterdir())
    async with opened(desk, (120, 24)) as stage:
        await stage.press("f4")
        await stage.type(f"{tmp_path}/旧.doc\n")
        assert "另存为 .docx 再导入" in stage.text
    assert sorted(desk.iterdir()) == before
