"""A Markdown draft to one HTML file that prints as GB/T 9704-2012 sets a page; nothing in it is loaded or run."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from drafts.edit import Edit, apply
from drafts.emphasis_marks import befriended
from drafts.html_comments import html_comments
from drafts.model import Draft
from drafts.span import Span
from drafts.visible import visible

PAGE = """<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
@page {{ size: A4; margin: 37mm 26mm 35mm 28mm; }}
body {{ max-width: 156mm; margin: 0 auto; font: 16pt/28.5pt "仿宋_GB2312", FangSong, STFangsong, serif; }}
h1 {{ font: 22pt/32pt "方正小标宋简体", SimSun, STSong, serif; text-align: center; margin: 0 0 28.5pt; }}
h2, h3, h4, h5, h6, p {{ font-size: 16pt; font-weight: normal; text-indent: 2em; margin: 0; }}
h2 {{ font-family: "黑体", SimHei, STHeiti, sans-serif; }}
h3 {{ font-family: "楷体_GB2312", KaiTi, STKaiti, serif; }}
h2, h3, h4, h5, h6 {{ break-after: avoid; }}
li p, td p, blockquote p {{ text-indent: 0; }}
table {{ border-collapse: collapse; margin: 0 auto; }}
td, th {{ border: 1px solid; padding: 0 0.5em; }}
</style>
</head>
<body>
{body}</body>
</html>
"""

_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


def export_html(draft: Draft, *, literal: Iterable[Span] = ()) -> str:
    """The page. ``literal``: spans, such as blanks, whose ``*`` and ``_`` are characters and no emphasis.

    Plain text is to be imported first. A line end inside a paragraph stays one, as in the editor; blanks in front of a
    paragraph make no code; HTML in the draft is shown, not used.
    """
    from markdown_it import MarkdownIt

    parser = befriended(MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("table"))
    parser.disable(["reference", "image", "code"])
    edits = [Edit(span.start, span.end, "") for span in (draft.front.span, *html_comments(draft)) if len(span)]
    for span in literal:
        if not any(edit.span.overlaps(span) for edit in edits):
            edits.append(Edit(span.start, span.end, "".join(map(_escaped, span.of(draft.text)))))
    source = visible(apply(draft.text, edits).replace("\r\n", "\n").replace("\r", "\n"), lines=True)
    source = re.sub(r"^\u3000+", "", source, flags=re.M)
    return PAGE.format(title=escape(visible(draft.title_text)), body=parser.render(source))


def _escaped(char: str) -> str:
    return "\\" + char if char in _PUNCTUATION else char
