"""Which runs of ``*`` open and close emphasis between Chinese words, where CommonMark asks for blanks around marks.

By CommonMark 0.31 (6.2) the second mark of ``**一是抓学习。**全年`` closes nothing: there is no blank behind 。
A Chinese mark counts as a letter here, and any other mark beside a Chinese character as one beside a blank.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafts.han import is_han

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline

CHINESE_MARKS = frozenset("，。、；：？！（）《》〈〉「」『』【】〔〕〖〗～“”‘’…—％")


def befriended(parser: MarkdownIt) -> MarkdownIt:
    """``parser``, which from now on reads emphasis in this way."""
    parser.inline.ruler.at("emphasis", _emphasis)
    return parser


def _emphasis(state: StateInline, silent: bool) -> bool:
    from markdown_it.rules_inline.state_inline import Delimiter

    marker = state.src[state.pos]
    if silent or marker not in "*_":
        return False
    scanned = state.scanDelims(state.pos, marker == "*")
    opens, closes = scanned.can_open, scanned.can_close
    if marker == "*":
        before = state.src[state.pos - 1] if state.pos else " "
        after = state.src[state.pos + scanned.length : state.pos + scanned.length + 1] or " "
        if _chinese(before) or _chinese(after):
            opens, closes = not after.isspace(), not before.isspace()
    for _ in range(scanned.length):
        state.push("text", "", 0).content = marker
        made = Delimiter(ord(marker), scanned.length, len(state.tokens) - 1, -1, opens, closes)
        state.delimiters.append(made)
    state.pos += scanned.length
    return True


def _chinese(char: str) -> bool:
    return char in CHINESE_MARKS or is_han(char)
