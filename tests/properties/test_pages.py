"""Pages hold the whole file and nothing twice, begin with a line where one is near, and know their lines' numbers."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts import pages
from drafts.pages import Pages
from drafts.span import LINE_END

TEXTS = st.lists(
    st.sampled_from(["\n", "\r\n", "\n", "今年以来，", "工作", "\u3000\u0a30", "\r", "a", "é", "😀", "　"]),
    max_size=200,
).map("".join)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pages") / "文.md"


@given(TEXTS, st.sampled_from(["utf-8", "utf-16-le", "utf-16-be"]))
def test_pages_are_the_file(file: Path, text: str, encoding: str) -> None:
    file.write_bytes(text.encode(encoding))
    with patch.multiple(pages, SIZE=64, REACH=32, CHUNK=16):
        found = Pages(file, encoding)
        every = [found.page(number) for number in range(len(found))]
        last = Pages(file, encoding).page(len(found) - 1)
    if encoding == "utf-8" or "😀" not in text:
        assert "".join(page.text for page in every) == text
    assert last.line == every[-1].line
    for page, before in zip(every, ["".join(p.text for p in every[:n]) for n in range(len(every))], strict=True):
        assert page.line == len(LINE_END.findall(before)) + 1
        assert not page.whole or not before or before.endswith("\n")
