"""docs/rules/*.md out of the rules themselves; ``python -m sections.ruledocs`` writes the pages, a test compares."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from drafts.parse import is_markdown, parse
from drafts.span import LINE_END
from drafts.visible import visible
from sections.catalog import kinds
from sections.check import check
from sections.kind import Kind
from sections.recognise import recognise
from sections.rule import Example, Finding, Level, Rule
from sections.view import View

PAGES = Path(__file__).resolve().parent.parent / "docs" / "rules"
FAMILIES: Mapping[str, str] = {
    "BL": "空项：还没有填的地方",
    "RS": "残留：网页、文库、广告和模板带进来的东西",
    "RQ": "必备：文种要求有而稿子里没有的",
    "ST": "结构：编号、标题、段落",
    "DT": "日期：周年、事件、年份对不对得上",
    "FG": "数字：合计、比例、前后对不对得上",
    "WD": "用词：固定提法、错字、重复",
    "PU": "标点和字符",
    "PV": "隐私：号码、账号、证件",
    "SW": "关闭标记：没有用上的、写错了的",
}
LEVELS: Mapping[Level, str] = {
    Level.ERROR: "错误（一定要改）",
    Level.WARNING: "警告（多半要改）",
    Level.HINT: "提示（看一看，不影响退出码）",
}
_MARKUP = re.compile(r"[\\`*_|~]|^[#>+-]")
_BACKTICKS = re.compile(r"`{3,}")


def pages() -> Iterator[tuple[str, str]]:
    """Each page's file name and text: one per rule, and README.md with the list."""
    from sections.rules import RULES

    yield "README.md", "\n".join(_list(RULES)) + "\n"
    for rule in RULES:
        yield f"{rule.code}.md", "\n".join(_page(rule)) + "\n"


def said(rule: Rule) -> tuple[str, str, str]:
    """What the rule's docstring says: what it looks for, why and how to tell, and whether its fix is safe."""
    first, *rest = inspect.cleandoc(rule.check.__doc__ or "").split("\n\n")
    fix = [paragraph.removeprefix("修复：") for paragraph in rest if paragraph.startswith("修复：")]
    why = [paragraph for paragraph in rest if not paragraph.startswith("修复：")]
    return _joined(first), "\n\n".join(_joined(paragraph) for paragraph in why), _joined(" ".join(fix))


def _literal(text: str) -> str:
    """``text`` so that Markdown shows it as it stands."""
    return _MARKUP.sub(r"\\\g<0>", text.replace("&", "&amp;").replace("<", "&lt;"))


def _joined(paragraph: str) -> str:
    """A paragraph of a docstring on one line; Chinese needs no space where its lines meet."""
    return re.sub(r"(?<=[!-~]) ?\n(?=[!-~])", " ", paragraph).replace("\n", "").strip()


def _list(rules: tuple[Rule, ...]) -> Iterator[str]:
    yield "# 规则"
    yield ""
    yield "由规则生成（`make generated`），不要手改。终端里看一条：`qicao rule 编号`；全部：`qicao rules`。"
    for family, meaning in FAMILIES.items():
        mine = [rule for rule in rules if rule.family == family]
        if not mine:
            continue
        yield from ("", f"## {family} {meaning}", "", "| 编号 | 名称 | 级别 | 查什么 |", "| --- | --- | --- | --- |")
        for rule in mine:
            yield f"| [{rule.code}]({rule.code}.md) | `{rule.name}` | {LEVELS[rule.level][:2]} | {rule.title} |"


def _page(rule: Rule) -> Iterator[str]:
    what, why, fix = said(rule)
    yield f"# {rule.code} {rule.title}"
    yield from ("", "## 名称", "", f"`{rule.name}`，属于 {rule.family}（{FAMILIES.get(rule.family, rule.family)}）")
    yield from ("", "## 级别", "", LEVELS[rule.level])
    yield from ("", "## 查什么", "", _literal(what))
    if why:
        yield from ("", "## 为什么", "", _literal(why))
    yield from ("", "## 反例")
    for example in rule.bad:
        yield from _example(example)
        yield ""
        for finding, where in _findings(rule, example):
            yield f"- {where}：{_literal(finding.message)}"
    yield from ("", "## 正例")
    for example in rule.good:
        yield from _example(example)
    yield from ("", "## 怎样关闭", "")
    yield f"- 一行：在这一行末尾写 `<!-- qicao: off {rule.code} 原因 -->`"
    yield f"- 一段：前面单独一行写 `<!-- qicao: off {rule.code} 原因 -->`，后面写 `<!-- qicao: on {rule.code} -->`"
    yield f"- 一次：`qicao check --ignore {rule.code}`"
    yield f"- 整个案头：在 `qicao.yaml` 里写 `ignore: [{rule.code}]`"
    yield from ("", "## 修复是否安全", "", _literal(fix) or "没有自动修复。")


def _example(example: Example) -> Iterator[str]:
    fence = "`" * max([3, *(len(run) + 1 for run in _BACKTICKS.findall(example.text))])
    kind = f"（文种 {example.kind}）" if example.kind else ""
    if kind or not is_markdown(example.path):
        yield from ("", ("" if is_markdown(example.path) else "纯文本") + kind + "：")
    yield from ("", f"{fence}text", visible(LINE_END.sub("\n", example.text).rstrip("\n"), lines=True), fence)


def _findings(rule: Rule, example: Example) -> Iterator[tuple[Finding, str]]:
    view = as_read(example, kinds())
    for finding in check(view, (rule,)).findings:
        line, column = view.lines.position(finding.span.start)
        yield finding, f"第{line}行第{column}字"


def as_read(example: Example, known: Mapping[str, Kind]) -> View:
    """The example as it would be read from its path."""
    draft = parse(example.text, markdown=is_markdown(example.path))
    return View(draft, known[example.kind] if example.kind else recognise(draft, known), example.path)


def main() -> None:
    PAGES.mkdir(parents=True, exist_ok=True)
    made = dict(pages())
    for path in PAGES.glob("*.md"):
        if path.name not in made:
            path.unlink()
    for name, text in made.items():
        (PAGES / name).write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
