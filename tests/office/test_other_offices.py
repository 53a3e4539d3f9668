"""Documents written by other programs: pandoc, LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from drafts.parse import parse
from drafts.word_in import import_word
from drafts.word_out import export_word
from tests.office.setting import converted, needs_office

REPORT = """# 河湾市水务局2025年工作总结

2025年，我局围绕中心工作，**较好地**完成了任务[^1]。

## 一、工作情况

### （一）抓培训

全年举办培训班24期，见[网站](https://example.cn/a)。

| 项目 | 数量 |
| :-- | --: |
| 培训 | 12 |

- 第一批
  - 青山水库
- 第二批

河湾市水务局

[^1]: 快报数。
"""


@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc 不在这台机器上")
def test_pandoc(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(REPORT, encoding="utf-8")
    subprocess.run(
        ["pandoc", "-f", "markdown+lists_without_preceding_blankline", "a.md", "-o", "a.docx"],
        cwd=tmp_path,
        check=True,
        timeout=60,
    )
    read = import_word((tmp_path / "a.docx").read_bytes())
    assert read.text == REPORT
    assert (read.headed, read.comments, read.changes) == (True, (), ())


@pytest.mark.parametrize("mark", needs_office[:1])
def test_libreoffice(mark: pytest.MarkDecorator, tmp_path: Path) -> None:
    if mark.args[0]:
        pytest.skip(mark.kwargs["reason"])
    (tmp_path / "b.docx").write_bytes(export_word(parse(REPORT, markdown=True)))
    converted([tmp_path / "b.docx"], tmp_path, "odt")
    (tmp_path / "b.docx").unlink()
    converted([tmp_path / "b.odt"], tmp_path, "docx")
    assert import_word((tmp_path / "b.docx").read_bytes()).text == REPORT
