"""Drafts of 20 000 characters of several sorts, no two alike, for the benchmarks of what the editor does at a key."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.reports import NAMES, PARTS, PLACES, THINGS, Report, report

LENGTH = 20_000
"""Code points."""
CORPUS = Path(__file__).parent.parent / "tests" / "corpus" / "open"
LABEL = re.compile(r"\n⟦whole [^⟧]*⟧|⟦(?:[A-Z]{2}\d{3} )?|⟧")
"""What tells in a text of the corpus where which rule has to find something (tests/corpus/score.py)."""
CHAPTERS = "工作开展情况 主要成效和亮点 存在的困难和不足 下一阶段安排 保障措施 附带说明的事项".split()


def several(number: int) -> str:
    """A whole report with many slips in it, and the paragraphs of others behind it; Markdown."""
    text = report(number)
    while len(text) < LENGTH:
        number += 11
        text += report(number).split("\n", 1)[1]
    return text[:LENGTH]


def clean(number: int) -> str:
    """One long report by the numerals of official documents, next to nothing to be found in it; plain text."""
    r = Report(number)
    lines = [f"{r.unit}{r.year}年工作总结", f"{r.year}年，{r.unit}认真履行职责，完成了各项任务。现将情况报告如下。"]
    for chapter, title in zip("一二三四五六", CHAPTERS, strict=True):
        lines.append(f"{chapter}、{title}")
        for part, named in zip("一二三四五六", r.draw.sample(PARTS, 6), strict=True):
            lines += [f"（{part}）{named}。{r.paragraph(260)}", r.ordinals(), r.paragraph(160)]
    lines += [r.unit, f"{r.year}年12月{r.draw.randint(10, 28)}日"]
    while sum(map(len, lines)) + len(lines) > LENGTH:
        del lines[-4]
    return "\n".join(lines) + "\n"


def notes(number: int) -> str:
    """Notes of many weeks: lists, tables, links, emphasis, short lines; Markdown."""
    r = Report(number)
    text = f"# {r.draw.choice(PLACES)}项目组周报汇编\n\n本组每周一汇总上周进展，按周排列，供例会使用。\n"
    week = 0
    while len(text) < LENGTH:
        week += 1
        text += "\n".join(_week(r, week)) + "\n"
    return text


def _week(r: Report, week: int) -> Iterator[str]:
    pick = r.draw.choice
    yield from ("", f"## 第{week}周", "", "### 完成事项", "")
    for _ in range(r.draw.randint(3, 6)):
        yield f"- **{pick(THINGS)}**：{r.sentence()}详见[记录](https://wiki.example.cn/w/{r.number()})。"
    yield from ("", "| 事项 | 负责人 | 进度 |", "| --- | --- | ---: |")
    for _ in range(r.draw.randint(2, 4)):
        yield f"| {pick(THINGS)} | {pick(NAMES)} | {r.draw.randint(10, 99)}% |"
    yield from ("", "### 情况说明", "", r.paragraph(220), "", r.paragraph(140), "", "### 下周安排", "")
    for place in range(1, r.draw.randint(3, 5)):
        yield f"{place}. {r.sentence()}"


def written(number: int) -> str:
    """A long text of the corpus, and the inner parts of others behind it; as plain text."""
    found = sorted(path for path in CORPUS.glob("*.txt") if path.stat().st_size > 2000)
    draw = random.Random(number)
    draw.shuffle(found)
    text = ""
    for path in found:
        lines = LABEL.sub("", path.read_text(encoding="utf-8").replace("\r", "")).split("\n")
        text += "\n".join(lines[3:-3] if text else lines[:-3]) + "\n"
        if len(text) >= LENGTH:
            break
    return text[:LENGTH]


def government(number: int) -> str:
    """A report to a congress: long paragraphs with figures, headings that run into their text; plain text."""
    r = Report(number)
    lines = [f"{r.year}年{r.draw.choice(PLACES)}政府工作报告", "", "各位代表：", "", r.paragraph(200)]
    for chapter, title in zip("一二三四五六七八", [*CHAPTERS, "财政预算情况", "民生实事"], strict=True):
        lines += ["", f"{chapter}、{title}", "", r.paragraph(420)]
        for part, named in zip("一二三", r.draw.sample(PARTS, 3), strict=True):
            lines += ["", f"（{part}）{named}。{r.paragraph(520)}"]
    lines += ["", "各位代表，让我们同心协力，完成全年的目标任务！"]
    while sum(map(len, lines)) + len(lines) > LENGTH:
        del lines[-3:-1]
    return "\n".join(lines) + "\n"


def half(number: int) -> str:
    """The same report with commas, colons and brackets of half width throughout; plain text."""
    return clean(number).translate(str.maketrans("，：；（）", ",:;()"))


def front(number: int) -> str:
    """The first sort with front matter above it; Markdown."""
    title = several(number).split("\n", 1)[0].lstrip("# ")
    return f"---\ntitle: {title}\nunit: 县妇联\n---\n" + several(number)[:-60]


def switched(number: int) -> str:
    """The first sort with rules switched off for some lines of it; Markdown."""
    lines = several(number).split("\n")
    off = "<!-- qicao: off {} 这里照抄原文 -->"
    for place, code in zip(range(len(lines) - 20, 0, -len(lines) // 6), ("BL001", "PU", "WD003", "BL"), strict=False):
        lines[place:place] = ["", off.format(code), ""]
        lines[place + 12 : place + 12] = ["", f"<!-- qicao: on {code} -->", ""]
    return "\n".join(lines)


SORTS: dict[str, tuple[str, Callable[[int], str]]] = {
    "several": ("总结.md", several),
    "clean": ("总结.txt", clean),
    "notes": ("周报.md", notes),
    "written": ("材料.txt", written),
    "government": ("报告.txt", government),
    "half": ("总结.txt", half),
    "front": ("总结.md", front),
    "switched": ("总结.md", switched),
}
"""By name: the path it is judged under, and what makes one."""
