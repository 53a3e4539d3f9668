"""Documents that are meant to harm, or just too much: a sentence, bounded memory, nothing written but what was asked for."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from drafts.parse import parse
from drafts.word_in import import_word
from drafts.word_out import export_word
from drafts.word_xml import WordError
from tests.office.test_word_in import HEAD, TAIL, document, p, r

WHOLE = os.environ.get("QICAO_OFFICE") == "all"
MOST = 300
"""Megabytes that a process may take."""
TIME = 120
"""Seconds after which a process is taken to hang."""
LAUNCHER = """
import json, os, subprocess, sys
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
out = process.stdout.read()
_, status, used = os.wait4(process.pid, 0)
print(json.dumps([os.waitstatus_to_exitcode(status), used.ru_maxrss // 1024, out.decode("utf-8", "replace")]))
"""
"""Starts a program from a small process: what starts it counts to the memory of what is started."""


class Ran(NamedTuple):
    """``memory``: the most it held, in MB. ``text``: all it said."""

    code: int
    memory: int
    text: str


def ran(folder: Path, *words: str | Path) -> Ran:
    command = [sys.executable, "-c", LAUNCHER, sys.executable, "-m", "tui", *map(str, words)]
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=TIME, check=True, env=environment(folder))
    return Ran(*json.loads(done.stdout))


def environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "HOME": str(folder / "家"), "PYTHONPATH": os.getcwd(), "QICAO_DESK": str(folder)}


def tree(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if "家" not in path.parts}


def packed(parts: dict[str, bytes | Iterator[bytes]]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            with archive.open(name, "w", force_zip64=True) as part:
                for piece in [data] if isinstance(data, bytes) else data:
                    part.write(piece)
    return file.getvalue()


def body(inside: str) -> bytes:
    return (HEAD + inside + TAIL).encode()


def bomb() -> bytes:
    return packed({"word/document.xml": (b" " * (1 << 20) for _ in range(200))})


def bomb_beside_the_text() -> bytes:
    blanks = (b"<w:styles>" if not n else b" " * (1 << 20) for n in range(100))
    return packed({"word/document.xml": body(p(r("字"))), "word/styles.xml": blanks})


def a_lie_about_the_size() -> bytes:
    data = packed({"word/document.xml": body(p(r("长")) + "<!--" + " " * 80_000_000 + "-->")})
    small = (1000).to_bytes(4, "little")
    at = data.index(b"PK\x01\x02")
    return data[: at + 24] + small + data[at + 28 :]


def laughs() -> bytes:
    entities = "".join(f'<!ENTITY a{n} "{"&a" + str(n - 1) + ";" if n else "哈"}{"哈" * 10}">' for n in range(9))
    head = HEAD.replace("?>", f"?><!DOCTYPE w [{entities}]>", 1)
    return document(p(r("&a8;")), head)


def outside() -> bytes:
    head = HEAD.replace("?>", '?><!DOCTYPE w SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>', 1)
    return document(p(r("&x;")), head)


def deep() -> bytes:
    return packed({"word/document.xml": body("<w:sdt>" * 100_000 + "</w:sdt>" * 100_000)})


def one_huge_table() -> bytes:
    cell = b"<w:tc><w:p/></w:tc>"
    pieces = [HEAD.encode() + b"<w:tbl>", *[b"<w:tr>" + cell * 1000 + b"</w:tr>"] * 2000, b"</w:tbl>" + TAIL.encode()]
    return packed({"word/document.xml": iter(pieces)})


def nothing_but_paragraphs() -> bytes:
    return packed({"word/document.xml": iter([HEAD.encode(), *[b"<w:p/>" * 100_000] * 3, TAIL.encode()])})


def many_parts() -> bytes:
    return packed({"word/document.xml": body(p(r("字"))), **{f"word/x{n}.xml": b"<x/>" for n in range(6000)}})


def wrong_checksum() -> bytes:
    data = bytearray(packed({"word/document.xml": body(p(r("字" * 5000)))}))
    at = data.index(b"PK\x01\x02")
    data[at + 16 : at + 20] = zlib.crc32(b"other").to_bytes(4, "little")
    return bytes(data)


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (bomb, ("MB", "坏了")),
        (bomb_beside_the_text, ("MB", "坏了")),
        (a_lie_about_the_size, ("MB", "坏了")),
        (laughs, ("实体",)),
        (outside, ("实体",)),
        (deep, ("坏了",)),
        (one_huge_table, ("请拆成几份",)),
        (nothing_but_paragraphs, ("请拆成几份",)),
        (many_parts, ("部件",)),
        (wrong_checksum, ("坏了",)),
    ],
)
def test_a_sentence_and_bounded_memory(made: Callable[[], bytes], told: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "来稿.docx").write_bytes(made())
    before = tree(tmp_path)
    run = ran(tmp_path, "import", "来稿.docx", "-o", "草稿.md")
    assert run.code == 2, run.text
    assert any(word in run.text for word in told), run.text
    assert "Traceback" not in run.text
    assert "root:" not in run.text
    assert run.memory < MOST
    assert tree(tmp_path) == before


def test_parts_with_names_that_lead_elsewhere_are_not_unpacked(tmp_path: Path) -> None:
    folder = tmp_path / "里面"
    folder.mkdir()
    parts: dict[str, bytes | Iterator[bytes]] = {"word/document.xml": body(p(r("全年培训12期。")))}
    parts |= {"../外面.txt": b"x", "/tmp/外面.txt": b"x", "word/media/a.png": b"x"}
    (folder / "来稿.docx").write_bytes(packed(parts))
    run = ran(folder, "import", "来稿.docx", "-o", "草稿.md")
    assert run.code == 0, run.text
    made = {path.relative_to(folder).parts[0] for path in tree(folder)}
    assert made <= {"来稿.docx", "草稿.md", ".qicao"}
    assert tree(tmp_path) == {folder, *tree(folder)}
    assert not Path("/tmp/外面.txt").exists()


def test_cut_anywhere_nothing_is_made(tmp_path: Path) -> None:
    whole = export_word(parse("# 总结\n\n" + "全年举办培训班12期。\n\n" * 200, markdown=True))
    for part in range(100):
        with pytest.raises(WordError):
            import_word(whole[: len(whole) * part // 100])
    (tmp_path / "半份.docx").write_bytes(whole[: len(whole) // 2])
    before = tree(tmp_path)
    run = ran(tmp_path, "import", "半份.docx", "-o", "草稿.md")
    assert (run.code, "请重新要一份" in run.text) == (2, True)
    assert tree(tmp_path) == before


def test_a_long_document_in_and_out(tmp_path: Path) -> None:
    """2 000 pages of 616 characters with ``QICAO_OFFICE=all``, else 200."""
    pages = 2000 if WHOLE else 200
    sentence = "全年组织开展各类培训和走访活动，**效果明显**，群众满意，共举办12期。"
    count = pages * 616 // len(sentence)
    text = "# 某局工作总结\n\n" + "\n\n".join(sentence * 8 for _ in range(count // 8)) + "\n"
    (tmp_path / "长.md").write_text(text, encoding="utf-8")
    out = ran(tmp_path, "export", "长.md", "--to", "docx", "--force")
    assert out.code == 0, out.text
    back = ran(tmp_path, "import", "长.docx", "-o", "回.md")
    assert back.code == 0, back.text
    assert (tmp_path / "回.md").read_text(encoding="utf-8").partition("---\n\n")[2] == text
    assert max(out.memory, back.memory) < MOST


def test_ten_thousand_comments_become_comments(tmp_path: Path) -> None:
    number = 10_000 if WHOLE else 1_000
    paragraphs = "".join(
        p(f'<w:commentRangeStart w:id="{n}"/>', r(f"第{n}件事。"), f'<w:commentRangeEnd w:id="{n}"/>')
        for n in range(number)
    )
    comments = "".join(f'<w:comment w:id="{n}" w:author="王">{p(r("看"))}</w:comment>' for n in range(number))
    (tmp_path / "来稿.docx").write_bytes(document(paragraphs, comments=comments))
    run = ran(tmp_path, "import", "来稿.docx", "-o", "草稿.md")
    assert (run.code, f"批注 {number} 条" in run.text) == (0, True), run.text
    out = ran(tmp_path, "export", "草稿.md", "--to", "docx", "--comments", "--force")
    assert out.code == 0, out.text
    assert len(import_word((tmp_path / "草稿.docx").read_bytes()).comments) == number
    assert max(run.memory, out.memory) < MOST


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + "WordDocument".encode("utf-16-le"),
            "（.doc）或 WPS 文字（.wps）",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le"), "加了密码"),
        (packed({"xl/workbook.xml": b"<x/>"}), "Excel"),
        (packed({"content.xml": b"<x/>", "mimetype": b"application/vnd.oasis.opendocument.text"}), "OpenDocument"),
        (packed({"照片.jpg": b"x"}), "压缩文件"),
    ],
    ids=["doc", "password", "xlsx", "odt", "zip"],
)
def test_files_that_are_something_else(data: bytes, told: str) -> None:
    with pytest.raises(WordError, match=told):
        import_word(data)


def test_a_document_with_macros_is_read_without_them() -> None:
    data = packed({"word/document.xml": body(p(r("字"))), "word/vbaProject.bin": b"x"})
    assert import_word(data).notes == ("里面的宏没有导入",)


def test_a_package_says_itself_where_its_text_is() -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="/word/document2.xml"/></Relationships>'
    )
    data = packed({"_rels/.rels": relations.encode(), "word/document2.xml": body(p(r("正文")))})
    assert import_word(data).text == "正文\n"
