"""The main job with real keys: a report is imported, walked, filled, cleaned and saved, and is clean under check."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.conftest import SEEDS
from tests.terminal.conftest import Opener
from tests.terminal.screen import Terminal
from tui.cli import main

PASTED = """\
云溪区妇联202_年工作总结报告
更新时间:2024-12 来源:网友投稿
今年以来，XX区妇联在区委的坚强领导下，紧紧围绕中心工作，较好完成了全年任务。
一、加强思想引领，凝聚巾帼力量。
一是抓学习。组织学习XX次，覆盖干部xx人次。二是抓宣讲。在“X妇女”AAA公众号推送资讯X条。
二、服务妇女群众，维护合法权益。
接待来访××件，办结率x.x%；走访困难家庭**户，发放物资__万元##paidbegin##。
——此处隐藏2100字，下载后查看——
三、下一步打算
明年举办培训【待填：场次】场，培育基地〔填写数量〕个。
【某某素材库】每日更新材料500余篇，加入会员群请联系客服：abc
##paidend##
"""
MANY = 120
"""More blanks or findings than any of these reports has."""


def values(terminal: Terminal) -> str:
    """What a person would type for the blank on the screen, by its label."""
    row = next((row for row in terminal.rows if row.startswith("▸")), "")
    if "年份" in row:
        return "2025"
    return "云溪" if re.search(r"[省市区县镇乡村道社]名|名称|姓名|单位", row) else "12"


def fill_all(terminal: Terminal) -> None:
    """Fill every blank, one after the other; say yes where the same value is offered for the others."""
    terminal.press("F2")
    terminal.wait("起草  填空")
    for _ in range(MANY):
        if not re.search(r"空项 \d+/\d+", terminal.rows[0]):
            return
        terminal.commit(values(terminal))
        terminal.press("Enter")
        if re.search("也填“", terminal.text):
            terminal.press("Enter")
    raise AssertionError(terminal.text)


def clean_all(terminal: Terminal) -> None:
    """Fix every finding of residue: the safe ones at once, the others one by one, the last by hand."""
    terminal.press("F5")
    terminal.wait("不再提示")
    terminal.press("F7")
    for _ in range(MANY):
        rows = [row for row in terminal.rows if re.search(r"RS\d\d\d", row) and re.match(r"[▸ ] [✗!·]", row)]
        if not rows:
            break
        to_residue(terminal)
        if "可改" in next(row for row in terminal.rows if row.startswith("▸")):
            terminal.press("F6")
            continue
        terminal.press("Enter")
        terminal.press("End", "Shift+Home", "Backspace", "F5")
        terminal.wait("不再提示|没有问题")
    terminal.press("Esc")


def to_residue(terminal: Terminal) -> None:
    """Move the choice onto the first finding of residue."""
    for _ in range(MANY):
        terminal.press("Up")
        if re.search("问题", terminal.rows[0]) and terminal.rows[3].startswith("▸"):
            break
    for _ in range(MANY):
        if re.match(r"▸.*RS\d\d\d", next((row for row in terminal.rows if row.startswith("▸")), "")):
            return
        terminal.press("Down")
    raise AssertionError(terminal.text)


def walk(terminal: Terminal) -> list[str]:
    """F7 through all sections, past what each still owes; the names of those visited, in order."""
    seen: list[str] = []
    for _ in range(MANY):
        row = next((row for row in terminal.rows[1:] if row.startswith(" ▸")), "")
        name = row.split("▕")[0].strip(" ▸").split()[0] if row else ""
        if name and name not in seen:
            seen.append(name)
        before = terminal.text
        terminal.press("F7")
        if terminal.text == before:
            break
    return seen


def job(terminal: Terminal, source: Path, desk: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    """Everything from import to saving; the JSON of one file that check prints in the end."""
    terminal.wait("F4 导入")
    terminal.press("F4")
    terminal.wait("路径")
    terminal.paste(str(source))
    terminal.press("Enter")
    terminal.wait("已导入|换一种编码")
    if "换一种编码" in terminal.text:
        terminal.press("F4")
        terminal.wait("已导入")
    terminal.press("Enter")
    terminal.wait("本节要写")
    walked = walk(terminal)
    assert "标题与导语" in walked
    assert len(walked) >= 4
    fill_all(terminal)
    clean_all(terminal)
    terminal.wait("空项 0")
    terminal.press("F4")
    terminal.wait("已保存 \\d")
    (draft,) = desk.glob("*.md")
    capsys.readouterr()
    main(["check", str(draft), "--format", "json"])
    found: dict[str, object] = json.loads(capsys.readouterr().out)["files"][0]
    return found


def codes(found: dict[str, object]) -> set[str]:
    findings = found["findings"]
    assert isinstance(findings, list)
    return {finding["code"][:2] for finding in findings}


def test_a_pasted_report(
    qicao_in_terminal: Opener, tmp_path: Path, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "网上的总结.txt"
    source.write_text(PASTED, encoding="gb18030")
    found = job(qicao_in_terminal(), source, desk, capsys)
    assert found["blanks"] == 0
    assert not codes(found) & {"BL", "RS"}
    assert source.read_bytes() == PASTED.encode("gb18030")


@pytest.mark.parametrize("number", ["000", "001", "002", "003", "004"])
def test_a_real_report(qicao_in_terminal: Opener, desk: Path, capsys: pytest.CaptureFixture[str], number: str) -> None:
    source = next(SEEDS.glob(f"{number}_*.txt"), None)
    if source is None:
        pytest.skip("the real documents are not at hand")
    found = job(qicao_in_terminal(), source, desk, capsys)
    assert found["blanks"] == 0
    assert not codes(found) & {"BL", "RS"}
