"""Line starts that Markdown reads as blocks, kept as text by a backslash; only where the text would change without it.

Of CommonMark's escapes (0.31, 2.4) just these are written and taken back: other backslashes are characters of the text.
"""

from __future__ import annotations

import re

HASHES = re.compile(r" {0,3}#{1,6}(?:[ \t\u3000]+|\Z)")
"""The mark of an ATX heading with the blanks behind it."""
_START = re.compile(r"(\\*)(?=#{1,6}(?:[ \t\u3000]|\Z)|>|```|~~~|<(?:script|pre|style|textarea)\b|<\?|<![A-Z\[])", re.I)
_COMMENT = re.compile(r"(\\*)<!--")
_ESCAPED_COMMENT = re.compile(r"(?<!\\)(\\*)\1\\<!--")


def literal(line: str) -> str:
    """``line`` of plain text, without indent, so that it neither opens a fence, a comment nor HTML with no end."""
    return literal_comments(literal_start(line, marks="`~<"))


def literal_comments(line: str) -> str:
    """``line`` so that it opens no comment."""
    return _COMMENT.sub(r"\1\1\\<!--", line)


def literal_start(line: str, *, marks: str = "#`~<") -> str:
    """The same for the start of ``line`` alone, where it is one of ``marks``; backslashes before any are doubled."""
    match = _START.match(line)
    if match is None:
        return line
    return match[1] + line if match[1] else "\\" + line if line[0] in marks else line


def plain_start(line: str) -> str:
    """``line`` as ``literal_start`` got it."""
    match = _START.match(line)
    return line[(len(match[1]) + 1) // 2 :] if match else line


def plain_comments(line: str) -> str:
    """``line`` with the comments that ``literal_comments`` kept as text."""
    return _ESCAPED_COMMENT.sub(r"\1<!--", line)
