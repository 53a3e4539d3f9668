"""A Markdown draft to one HTML file that prints as GB/T 9704-2012 sets a page; nothing in it is loaded or run."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from drafts.edit import Edit, apply
from drafts.emphasis_marks import befriended
from drafts.html_comments import html_comments
from drafts.inline import unescaped
from drafts.model import Draft
from drafts.page_style import PAGE_WIDTH, Font, PageStyle
from drafts.span import Span
from drafts.visible import visible

PAGE = """<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{fonts}
h2, h3, h4, h5, h6 {{ break-after: avoid; }}
mark {{ background: #ff0; }}
li p, td p, blockquote p {{ text-indent: 0; }}
table {{ border-collapse: collapse; margin: 0 auto; }}
td, th {{ border: 1px solid; padding: 0 0.5em; }}
</style>
</head>
<body>
{body}</body>
</html>
"""

OPEN, CLOSE = "\U000f0000", "\U000f0001"
"""Private code points that stand for the ends of a blank while Markdown is read."""
_OTHERS = {
    "小标宋": "SimSun, STSong, serif",
    "仿宋": "FangSong, STFangsong, serif",
    "楷": "KaiTi, STKaiti, serif",
    "黑": "SimHei, STHeiti, sans-serif",
    "宋": "SimSun, STSong, serif",
}


def export_html(draft: Draft, *, literal: Iterable[Span] = (), style: PageStyle | None = None) -> str:
    """The page. ``literal``: blanks, which are highlighted; their ``*`` and ``_`` are characters and no emphasis.

    Plain text is to be imported first. A line end inside a paragraph stays one, as in the editor; blanks in front of a
    paragraph make no code; HTML in the draft is shown, not used.
    """
    from markdown_it import MarkdownIt

    parser = befriended(MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("table"))
    parser.disable(["reference", "image", "code"])
    edits = [Edit(span.start, span.end, "") for span in (draft.front.span, *html_comments(draft)) if len(span)]
    for span in literal:
        if not any(edit.span.overlaps(span) for edit in edits):
            blank = [Edit(at - span.start, at - span.start, "\\") for at in unescaped(draft.text, span)]
            edits.append(Edit(span.start, span.end, f"{OPEN}{apply(span.of(draft.text), blank)}{CLOSE}"))
    text = draft.text.replace(OPEN, "\ufffd").replace(CLOSE, "\ufffd")
    source = visible(apply(text, edits).replace("\r\n", "\n").replace("\r", "\n"), lines=True)
    source = re.sub(r"^\u3000+", "", source, flags=re.M)
    body = parser.render(source).replace(OPEN, "<mark>").replace(CLOSE, "</mark>")
    return PAGE.format(title=escape(visible(draft.title_text)), fonts=_fonts(style or PageStyle()), body=body)


def _fonts(style: PageStyle) -> str:
    """The rules that a house style changes."""
    pitch, title = style.pitch, style.title
    lines = [
        f"@page {{ size: A4; margin: {style.top}mm {style.right}mm {style.bottom}mm {style.left}mm; }}",
        f"body {{ max-width: {PAGE_WIDTH - style.left - style.right}mm; margin: 0 auto; "
        f"font: {style.body.size}pt/{pitch}pt {_family(style.body)}; }}",
        f"h1 {{ font: {title.size}pt/{style.title_pitch}pt {_family(title)}; text-align: center; "
        f"margin: 0 0 {pitch}pt; }}",
        "h2, h3, h4, h5, h6, p { font-weight: normal; text-indent: 2em; margin: 0; }",
    ]
    lines += [
        f"h{number} {{ font-size: {font.size}pt; font-family: {_family(font)}; }}"
        for number, font in enumerate(style.headings, 2)
    ]
    return "\n".join(lines)


def _family(font: Font) -> str:
    """The font, and those that other systems have in its place."""
    others = next((names for word, names in _OTHERS.items() if word in font.chinese), "serif")
    name = re.sub(r"[^\w -]", "", font.chinese)
    return f'"{name}", {others}'
