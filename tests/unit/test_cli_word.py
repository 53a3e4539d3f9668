"""Word documents on the command line: in, out, checked as they are, and their comments both ways."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.enum.text import WD_COLOR_INDEX

from tests.conftest import Run

Qicao = Callable[..., Run]

REPORT = """# 水务局2025年工作总结

2025年，我局围绕中心工作，较好地完成了任务。现总结如下：

## 一、工作情况

全年举办培训班24期，培训干部1200人次。

## 二、存在的问题

调查研究不够深入，办法不多。

## 三、下一年打算

继续抓好培训，全年不少于20期。

水务局

2025年12月30日
"""


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_text(REPORT, encoding="utf-8")
    return path


def test_out_and_in_again(qicao: Qicao, draft: Path, tmp_path: Path) -> None:
    run = qicao("export", draft, "--to", "docx")
    assert run.code == 0, run.err
    paragraphs = Document(str(tmp_path / "总结.docx")).paragraphs
    assert [(p.style.name, p.text) for p in paragraphs if p.style][:3] == [
        ("Title", "水务局2025年工作总结"),
        ("Normal", "2025年，我局围绕中心工作，较好地完成了任务。现总结如下："),
        ("Heading 1", "一、工作情况"),
    ]
    assert [p.style.name for p in paragraphs if p.style][-2:] == ["落款", "成文日期"]
    assert qicao("import", tmp_path / "总结.docx", "-o", tmp_path / "回.md").code == 0
    assert (tmp_path / "回.md").read_text(encoding="utf-8").partition("---\n\n")[2] == REPORT


def test_blanks_are_listed_first_and_highlighted(qicao: Qicao, draft: Path, tmp_path: Path) -> None:
    draft.write_text(REPORT.replace("24期", "XX期"), encoding="utf-8")
    refused = qicao("export", draft, "--to", "docx")
    assert refused.code == 1
    assert "空项 XX" in refused.err
    assert not (tmp_path / "总结.docx").exists()
    assert qicao("export", draft, "--to", "docx", "--force").code == 0
    runs = [run for p in Document(str(tmp_path / "总结.docx")).paragraphs for run in p.runs]
    assert [run.text for run in runs if run.font.highlight_color is WD_COLOR_INDEX.YELLOW] == ["XX"]


def test_comments_go_along_and_come_back(qicao: Qicao, draft: Path, tmp_path: Path) -> None:
    qicao("comment", draft, "请核实", "--on", "培训干部1200人次", "--suggest", "培训干部1250人次")
    assert qicao("export", draft, "--to", "docx").code == 1
    assert qicao("export", draft, "--to", "docx", "--comments", "--force").code == 0
    elsewhere = tmp_path / "别处"
    elsewhere.mkdir()
    run = qicao("import", tmp_path / "总结.docx", "-o", elsewhere / "回.md")
    assert "批注 1 条" in run.out
    (comment,) = json.loads(qicao("comments", elsewhere / "回.md", "--format", "json").out)["comments"]
    assert comment["quote"] == "培训干部1200人次"
    assert comment["text"] == "请核实\n建议改成：培训干部1250人次"


def test_checked_as_it_is(qicao: Qicao, draft: Path, tmp_path: Path) -> None:
    draft.write_text(REPORT.replace("24期", "XX期"), encoding="utf-8")
    qicao("export", draft, "--to", "docx", "--force")
    run = qicao("check", tmp_path / "总结.docx", "--format", "json")
    (file,) = json.loads(run.out)["files"]
    assert file["kind"] == "annual-summary"
    assert [finding["code"] for finding in file["findings"] if finding["code"].startswith("BL")] == ["BL001"]
    before = (tmp_path / "总结.docx").read_bytes()
    assert qicao("fill", tmp_path / "总结.docx", "--set", "1=3").code == 2
    assert (tmp_path / "总结.docx").read_bytes() == before


PLACES = """# 水务局2025年工作总结

全年举办培训班XX期。

## 一、**工作**情况

**一是抓学习。**全年\\*开展\\*培训XX人次[^1]，覆盖XX个科室。

| 项目 | 数量 |
| --- | --- |
| 培训 | 共XX期 |

[^1]: 数据XX为快报数。
"""


def test_findings_name_paragraph_and_place(qicao: Qicao, draft: Path, tmp_path: Path) -> None:
    draft.write_text(PLACES, encoding="utf-8")
    qicao("export", draft, "--to", "docx", "--force")
    found = json.loads(qicao("check", tmp_path / "总结.docx", "--select", "BL001", "--format", "json").out)
    findings = found["files"][0]["findings"]
    assert [finding["word"]["where"] for finding in findings] == [
        "第 2 段第 8 字",
        "第 4 段第 15 字",
        "第 4 段第 23 字",
        "表 1 第 2 行第 2 格第 2 字",
        "脚注 1 第 3 字",
    ]
    assert [finding["fix"] for finding in findings] == [None] * 5
    paragraphs = Document(str(tmp_path / "总结.docx")).paragraphs
    for finding in findings[:2]:
        word = finding["word"]
        assert paragraphs[word["paragraph"] - 1].text[word["offset"] : word["end_offset"]] == "XX"
    text = qicao("check", tmp_path / "总结.docx", "--select", "BL001").out
    assert "  第 4 段第 15 字 错误 BL001" in text
    github = qicao("check", tmp_path / "总结.docx", "--select", "BL001", "--format", "github").out
    assert "title=BL001 letters::第 2 段第 8 字：" in github
    assert "line=" not in github
    sarif = json.loads(qicao("check", tmp_path / "总结.docx", "--select", "BL001", "--format", "sarif").out)
    (place,) = sarif["runs"][0]["results"][3]["locations"]
    assert place["logicalLocations"][0]["name"] == "表 1 第 2 行第 2 格"
    assert "region" not in place["physicalLocation"]
    rdjson = json.loads(qicao("check", tmp_path / "总结.docx", "--select", "BL001", "--format", "rdjson").out)
    assert set(rdjson["diagnostics"][0]["location"]) == {"path"}


def test_a_document_is_not_fixed(qicao: Qicao, draft: Path, tmp_path: Path) -> None:
    qicao("export", draft, "--to", "docx", "--force")
    before = (tmp_path / "总结.docx").read_bytes()
    run = qicao("check", tmp_path / "总结.docx", "--fix")
    assert run.code == 2
    assert "qicao import" in run.err
    assert (tmp_path / "总结.docx").read_bytes() == before


def test_a_house_style(qicao: Qicao, draft: Path, tmp_path: Path) -> None:
    (tmp_path / "word.yaml").write_text(
        "top: 30\nlines: 20\nbody: {font: 宋体, size: 小三}\npage_number: '第{}页'\n", encoding="utf-8"
    )
    assert qicao("export", draft, "--to", "docx").code == 0
    word = Document(str(tmp_path / "总结.docx"))
    assert word.sections[0].top_margin is not None
    assert round(word.sections[0].top_margin.mm) == 30
    assert "".join(run.text for run in word.sections[0].footer.paragraphs[0].runs) == "第1页"
    normal = word.styles["Normal"]
    assert normal.font.size is not None
    assert normal.font.size.pt == 15


@pytest.mark.parametrize(
    ("style", "told"),
    [
        ("tops: 30\n", "word.yaml:1:1"),
        ("body: {size: 特大}\n", "字号"),
        ("page_number: 页\n", "{}"),
        ("lines: 200\n", "10 到 60"),
        ("body: [宋体]\n", "body"),
    ],
)
def test_a_style_with_mistakes(qicao: Qicao, draft: Path, tmp_path: Path, style: str, told: str) -> None:
    (tmp_path / "word.yaml").write_text(style, encoding="utf-8")
    run = qicao("export", draft, "--to", "docx")
    assert run.code == 2
    assert told in run.err
    assert not (tmp_path / "总结.docx").exists()


def test_what_cannot_be_asked_for(qicao: Qicao, draft: Path) -> None:
    assert qicao("export", draft, "--to", "txt", "--comments").code == 2
    assert qicao("export", draft, "--to", "docx", "-o", "-").code == 2
    assert qicao("export", draft, "--to", "docx", "--style", "无.yaml").code == 2


@pytest.mark.parametrize("data", [b"PK\x03\x04abc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_documents_that_cannot_be_read_cost_no_others(qicao: Qicao, draft: Path, tmp_path: Path, data: bytes) -> None:
    bad = tmp_path / "坏.docx"
    bad.write_bytes(data)
    run = qicao("check", bad, draft, "--format", "json")
    assert run.code == 2
    assert "坏.docx" in run.err
    assert len(json.loads(run.out)["files"]) == 1
