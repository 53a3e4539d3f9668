"""RS003: what the web page around a report leaves in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafts.span import Span
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.once import once
from sections.rules.report_lines import is_report, removed, text_lines, trimmed
from sections.rules.rs_words import words
from sections.view import View

LINE_LIMIT = 120
"""Code points of the longest line that may be a web page's furniture."""
_AROUND = "-—–─=*·•>＞»|｜[]【】"
_GAP = re.compile(r"[\s|｜\u3000·]+")
_COLON = re.compile(r"[:：][ \t\u3000]+")


@once
def site_chrome(view: View) -> Iterator[Hit]:
    """网页上的栏目、按钮和编者的话：更新时间和来源、最新推荐、上一篇下一篇、本文来自、版权声明、“小编为大家整理”。

    从网站复制下来的材料常带着这些，它们不是报告的内容，印出去就是笑话。
    整行都是这类文字才报；正文里提到来源、推荐、转载的句子不报，简报的“责任编辑”单独一行也不报。
    不是报告的 Markdown（说明、笔记）不查。

    修复：不安全。删的是整行或整句，里面会有日期和名称，要人看过点头才删。
    """
    if not is_report(view):
        return
    for _, line in text_lines(view):
        span = trimmed(view.prose, line, _AROUND)
        if not len(span):
            continue
        if _is_chrome(span.of(view.prose)):
            yield Hit(line, "这一行是网页上的文字，不是正文，应删去", _removal(view, line))
            continue
        for m in words("site_sentences").finditer(view.prose, span.start, span.end):
            yield _sentence(view, line, Span(*m.span()))


def _is_chrome(line: str) -> bool:
    if len(line) > LINE_LIMIT:
        return False
    if words("site_lines").fullmatch(line.rstrip("：:。.")):
        return True
    fields = [field.strip(_AROUND) for field in _GAP.split(_COLON.sub("：", line))]
    fields = [field for field in fields if field]
    sure = [field for field in fields if words("site_fields").fullmatch(field)]
    return bool(sure) and all(field in sure or words("site_fields_beside").fullmatch(field) for field in fields)


def _sentence(view: View, line: Span, found: Span) -> Hit:
    """The whole sentence with its end mark; the whole line where it holds no more."""
    start, end = found.start, found.end
    while end < line.end and view.prose[end] in "。！？!~～…”":
        end += 1
    fix = _removal(view, line) if (start, end) == (line.start, line.end) else None
    return Hit(Span(start, end), "这是网站编者的话，不是正文，应删去", fix)


def _removal(view: View, line: Span) -> Fix:
    return Fix((removed(view, line),), safe=False)


RULES = (
    Rule(
        "RS003",
        "site-chrome",
        "网页文字",
        Level.ERROR,
        site_chrome,
        bad=(
            Example(
                "县水利局2024年工作总结\n\n更新时间:2025-01-08 来源:网友投稿\n\n今年以来，工作平稳。\n",
                ((3, 1),),
                ((3, 24),),
            ),
            Example("更新时间：2024-12-30 09:15　来源：互联网　浏览次数：356\n", ((1, 1),), path="例.txt"),
            Example("县水利局2024年工作总结\n\n今年以来，工作平稳。\n\n最新推荐\n", ((5, 1),), ((5, 5),)),
            Example("上一篇：某局半年总结\n下一篇：某局工作要点\n", ((1, 1), (2, 1)), path="例.txt"),
            Example("本文由会员“清风”上传分享\n版权归原作者所有\n", ((1, 1), (2, 1)), path="例.txt"),
            Example(
                "县水利局2024年工作总结\n\n下面是小编整理的工作总结，欢迎大家阅读！今年以来，工作平稳。\n",
                ((3, 1),),
                ((3, 21),),
            ),
            Example("【字体：大 中 小】 打印本页 关闭窗口\n", ((1, 1),), path="例.txt"),
        ),
        good=(
            Example("县水利局2024年工作总结\n\n编发信息40篇，来源单位12个，更新时间缩短到当天。\n"),
            Example("县水利局2024年工作总结\n\n向上级推荐先进典型3名，最新推荐1名。\n"),
            Example("# 读书笔记\n\n更新时间：2024-05-01\n\n## 延伸阅读\n\n推荐阅读\n"),
            Example("水利工作简报\n\n责任编辑：李志强\n\n本期介绍河道治理的做法。\n", path="例.txt"),
            Example("县水利局2024年工作总结\n\n新媒体小编队伍扩大到15人，推送信息300条。\n"),
            Example("县水利局2024年工作总结\n\n版权保护宣传进校园4场，未经许可转载的行为明显减少。\n"),
        ),
    ),
)
