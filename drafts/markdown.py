"""Which lines of a Markdown text are code or table rows; markdown-it-py is loaded only where there may be some."""

from __future__ import annotations

from functools import cache

from drafts import regex as re
from drafts.han import has_han
from drafts.model import BlockKind
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

MAY_HAVE = Regex(r"^[ \t]*(?:```|~~~|    \S|\t\S)|\|", re.M, words=("```", "~~~", "    ", "\t", "|"))

_DEEP = Regex(r"```|~~~|^[ >*+\d.)-]*<|^[^|\n]*?(?:    |\t)|^ [^|\n]*\|", re.M)
"""Where there may be more than tables that stand by themselves: fences, HTML, and what is indented, tables too."""


def code_and_tables(text: str, start: int) -> dict[int, BlockKind]:
    """Line numbers from 0 with CODE or TABLE. ``start``: code points of front matter, which is no Markdown.

    Indented lines with Chinese in them are paragraphs here: writers indent by spaces, and mean no code (CommonMark 4.4
    would take them for it).
    """
    if not MAY_HAVE.search(text, start):
        return {}
    body = text[start:].replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    if not _DEEP.search(body):
        body = _without_paragraphs(body)
    first = len(re.findall(r"\r\n|\n|\r", text[:start]))
    found: dict[int, BlockKind] = {}
    for token in _parser().parse(body):
        if token.map is None:
            continue
        if token.type == "fence" or (token.type == "code_block" and not has_han(token.content)):
            kind = BlockKind.CODE
        elif token.type == "table_open":
            kind = BlockKind.TABLE
        else:
            continue
        found |= {first + line: kind for line in range(*token.map)}
    return found


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


def _without_paragraphs(body: str) -> str:
    """``body`` with blank lines in the place of what stands between two of them and has no table: it takes its time."""
    pieces = body.split("\n\n")
    return "\n\n".join([piece if "|" in piece and "-" in piece else "\n" * piece.count("\n") for piece in pieces])
