"""Bad input, row by row of what can be wrong with a file: what the screens do with it, what commands say of it.

Whatever is done, the file itself stays as it is, byte for byte, until somebody saves over it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import Run
from tests.screens.conftest import Open, Stage
from tui.screens.confirm import Confirm
from tui.screens.desk import DeskScreen
from tui.screens.read import ReadScreen
from tui.screens.write import WriteScreen

TEXT = (
    "# 河湾镇2025年工作总结\n\n今年以来，河湾镇各项工作平稳推进。\n\n## 一、工作情况\n\n全年培训XX次，参加300人次。\n"
)
OLD_FORMS = (
    "# 河灣鎮2025年工作總結\n\n今年以來，河灣鎮各項工作平穩推進。\n\n## 一、工作情況\n\n全年培訓XX次，參加300人次。\n"
)
JAPANESE = "# 2025年度事業報告\n\n会員数は二百名となり、研修会を十二回開催しました。今後も努力してまいります。\n"
LOOK, WRITE, ASK, DESK = ReadScreen, WriteScreen, Confirm, DeskScreen


class Row(NamedTuple):
    """``shows``: the screen that opening it leads to, ``says``: what is on it. ``code`` and ``told``: of check.

    ``copy``: what F4 leads to from there: the text that is in the editor then; empty: none is offered.
    """

    data: bytes
    shows: type
    says: str
    code: int
    told: str = ""
    copy: str = ""


def front(header: str) -> bytes:
    return f"---\n{header}\n---\n{TEXT}".encode()


ROWS = {
    "GB18030": Row(TEXT.encode("gb18030"), LOOK, "看起来像 GB18030（简体）。", 1, "按 GB18030（简体）读取", "平稳推进"),
    "Big5": Row(OLD_FORMS.encode("cp950"), LOOK, "看起来像 Big5（繁体）。", 1, "按 Big5（繁体）读取", "平穩推進"),
    "Shift-JIS": Row(JAPANESE.encode("cp932"), LOOK, "看起来像 Shift-JIS（日文）。", 0, "Shift-JIS", "二百名"),
    "UTF-16 without BOM": Row(TEXT.encode("utf-16-le"), LOOK, "看起来像 UTF-16 LE。", 1, "UTF-16 LE", "平稳推进"),
    "two encodings fit": Row("今".encode("gb18030"), LOOK, "GB18030（简体），也像 Big5", 2, "可能是", "今"),
    "UTF-16 with BOM": Row(b"\xff\xfe" + TEXT.encode("utf-16-le"), WRITE, "平稳推进", 1),
    "UTF-8 with BOM": Row(b"\xef\xbb\xbf" + TEXT.encode(), WRITE, "河湾镇2025年工作总结", 1),
    "no UTF-8": Row(
        TEXT.encode() + b"\xff\xff\n", LOOK, "有 2 处字节读不出来，下面显示成 �：第 8 行", 2, "第 8 行", "培训XX"
    ),
    "NUL": Row(TEXT.encode() + b"a\0b\n", LOOK, "1 个看不见的控制字符（第 8 行）", 2, "NUL", "培训XX"),
    "controls": Row(TEXT.encode() + b"a\x1b[31mb\x7f\n", LOOK, "2 个看不见的控制字符（第 8 行）", 1, "", "培训XX"),
    "no text": Row(bytes(range(256)) * 20, LOOK, "大多不是文字", 2, "NUL"),
    "Word": Row(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", DESK, "Word", 2, "Word"),
    "CRLF": Row(TEXT.replace("\n", "\r\n").encode(), WRITE, "平稳推进", 1),
    "CR": Row(TEXT.replace("\n", "\r").encode(), WRITE, "平稳推进", 1),
    "mixed line ends": Row(TEXT.replace("\n", "\r\n", 2).encode(), ASK, "CRLF 2 行", 1),
    "separators": Row(TEXT.replace("。", "。\u2028", 1).encode(), ASK, "U+2028", 1),
    "bidi and zero width": Row(TEXT.replace("。", "\u202e。\u200b", 1).encode(), WRITE, "2 个看不见的字符", 1, "PU004"),
    "3 MB": Row((TEXT * 30_000).encode()[: 3 << 20], LOOK, "3.0 MB，超过 2 MB", -1),
    "a line of 120 000": Row(("字" * 120_000).encode() + b"\n", LOOK, "第 1 行超过 100000 字", 0),
    "front matter of lists": Row(front("title: [草稿] 报告\nkind: *重要*\na: &x [1]\nb: *x"), WRITE, "平稳推进", 1),
    "front matter twice": Row(front("title: 甲\ntitle: 乙\nyear: 2026-13-45"), WRITE, "平稳推进", 1),
    "front matter bomb": Row(front("a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]"), WRITE, "平稳推进", 1),
    "front matter of 6 kB": Row(front("a: " + "x" * 100 + "\n" + "b: y\n" * 1200), WRITE, "河湾镇2025年工作总结", 1),
    "front matter without end": Row(b"---\ntitle: x\n" + TEXT.encode(), WRITE, "平稳推进", 1),
    "nesting": Row(
        (TEXT + ">" * 2000 + " 引\n" + "- " * 2000 + "项\n" + "[" * 3000 + "\n").encode(), WRITE, "平稳推进", 1
    ),
    "empty": Row(b"", WRITE, "全文", 0),
    "no line end at the end": Row(TEXT.rstrip().encode(), WRITE, "平稳推进", 1),
}


@pytest.mark.parametrize("name", ROWS)
async def test_opening_it(name: str, desk: Path, opened: Open) -> None:
    row = ROWS[name]
    path = desk / "来文.md"
    path.write_bytes(row.data)
    before = set(os.listdir(desk))
    async with opened(path) as stage:
        assert isinstance(stage.app.screen, row.shows)
        assert row.says in flowing(stage)
        if row.shows is LOOK:
            await stage.press("f4")
            await stage.press(*("enter",) * isinstance(stage.app.screen, Confirm))
            assert isinstance(stage.app.screen, WriteScreen if row.copy else ReadScreen)
            if row.copy:
                assert row.copy in stage.draft.text
                assert stage.draft.path.name in ("来文-UTF-8.md", "来文-干净.md")
        elif row.shows is not DESK:
            await stage.press(*("enter",) * isinstance(stage.app.screen, Confirm))
            await stage.type("改")
            await stage.press("ctrl+z", "f4")
            assert "没有存上" not in stage.text
    assert path.read_bytes() == row.data
    assert len(set(os.listdir(desk)) - before - {".qicao"}) == bool(row.copy)


@pytest.mark.parametrize("name", ROWS)
def test_checking_it(name: str, tmp_path: Path, qicao: Callable[..., Run]) -> None:
    row = ROWS[name]
    path = tmp_path / "来文.md"
    path.write_bytes(row.data)
    if row.code < 0:
        return
    code, out, err = qicao("check", path, "--select", "BL,PU,RS")
    assert (code, row.told in out + err) == (row.code, True), out + err
    for command in (("import", path, "-o", "-"), ("export", path, "--to", "txt")):
        assert qicao(*command)[0] in (0, 1, 2)
        assert path.read_bytes() == row.data
    filled = qicao("fill", path, "--set", "XX=24") if "XX" in out else None
    if filled is None or filled[0] or "编码" in err:
        assert path.read_bytes() == row.data
    else:
        wide = row.data.replace("XX".encode("utf-16-le"), "24".encode("utf-16-le"))
        assert path.read_bytes() in (row.data.replace(b"XX", b"24"), wide)


def flowing(stage: Stage) -> str:
    """What is on the screen, as one line, the frame left out."""
    return "".join(row.strip(" │▕") for row in stage.rows)


NO_FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "a pipe": (os.mkfifo, "不是普通文件"),
    "a link to a device": (lambda path: path.symlink_to("/dev/zero"), "通到文件夹外面"),
    "a link out of the folder": (lambda path: path.symlink_to("/etc/passwd"), "通到文件夹外面"),
    "a link to itself": (lambda path: path.symlink_to(path.name), "绕成圈的链接"),
    "a link to nothing": (lambda path: path.symlink_to("没有.md"), "不存在"),
    "a folder": (lambda path: path.mkdir(), "文件夹"),
}


@pytest.mark.parametrize("what", NO_FILES)
async def test_what_is_no_file(what: str, desk: Path, opened: Open, qicao: Callable[..., Run]) -> None:
    make, words = NO_FILES[what]
    path = desk / "怪.md"
    make(path)
    async with opened(desk) as stage:
        stage.app.open_path(path)
        await stage.settle()
        assert isinstance(stage.app.screen, DeskScreen)
        assert words in flowing(stage)
        assert "河湾镇总结" in stage.text or "河湾镇2025" in stage.text
    for command in (("fill", path), ("import", path), ("export", path, "--to", "txt")):
        code, _, err = qicao(*command)
        assert (code, words in err) == (2, True)


async def test_a_draft_that_may_not_be_written(
    report: Path, opened: Open, monkeypatch: pytest.MonkeyPatch, desk: Path
) -> None:
    monkeypatch.setenv("HOME", str(desk.parent))
    monkeypatch.setattr("tui.writable._may", lambda path, how: path.name != report.name)
    async with opened(report) as stage:
        assert isinstance(stage.app.screen, Confirm)
        assert "你不能改" in stage.text
        await stage.press("enter")
        assert stage.draft.path == desk / "河湾镇总结-副本.md"
        assert "存成了 河湾镇总结-副本.md" in stage.text
        assert stage.draft.path.read_bytes() == report.read_bytes()
    async with opened(report) as stage:
        await stage.press("right", "enter")
        assert stage.draft.path == report
        assert "注意：这份文件是只读的" in stage.text


async def test_line_ends_are_asked_about_once(report: Path, opened: Open) -> None:
    text = report.read_text(encoding="utf-8")
    report.write_bytes(text.replace("\n", "\r\n", 3).encode())
    async with opened(report) as stage:
        assert isinstance(stage.app.screen, Confirm)
        await stage.press("enter", "escape")
    async with opened(report) as stage:
        assert isinstance(stage.app.screen, WriteScreen)
        assert "照原样保存" in stage.text


async def test_line_ends_made_one_kind_can_be_undone(report: Path, opened: Open) -> None:
    mixed = report.read_text(encoding="utf-8").replace("\n", "\r\n", 3).replace("。", "。\u2028", 1).encode()
    report.write_bytes(mixed)
    async with opened(report) as stage:
        await stage.press("right", "enter", "f4")
        assert b"\r" not in report.read_bytes()
        assert "。\n" in report.read_text(encoding="utf-8")
        await stage.press("ctrl+z", "f4")
    assert report.read_bytes() == mixed


@pytest.mark.parametrize("size", [(120, 40), (80, 24)], ids=str)
async def test_how_it_looks(desk: Path, opened: Open, size: tuple[int, int]) -> None:
    end = f"{size[0]}x{size[1]}"
    for name in ("GB18030", "controls", "mixed line ends"):
        path = desk / "来文.md"
        path.write_bytes(ROWS[name].data)
        async with opened(path, size) as stage:
            stage.compare(f"bad-{name.split()[0].lower()}-{end}")
            if name == "GB18030":
                await stage.press("f3")
                stage.compare(f"bad-{name.lower()}-other-{end}")


async def test_pages(desk: Path, opened: Open) -> None:
    path = desk / "长.md"
    path.write_bytes("".join(f"第 {number} 行，各项工作平稳推进。\n" for number in range(1, 100_001)).encode())
    async with opened(path, (80, 24)) as stage:
        await stage.press("pagedown")
        assert "第 20 行" in stage.text
        await stage.press("end")
        assert "第 100000 行" in stage.text
        assert "100000  第 100000 行" in stage.text
        await stage.press("pagedown")
        assert "到尾了" in stage.text
        await stage.press("home", "up", "pageup")
        assert "到头了" in stage.text
        path.write_bytes(b"")
        await stage.press("end")
        assert "刚才被改过" in stage.text
