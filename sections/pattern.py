"""Regular expressions that people may write: what is wrong with one, in Chinese, before it runs on every sentence."""

from __future__ import annotations

import re
import warnings

MAX_PATTERN = 200
"""Code points."""
MAX_OPEN_REPEATS = 3
"""Repeats without an upper bound: with n of them a text of length L may cost L to the power n."""
FEW = 8
"""A group repeated up to so many times may hold any repeat itself."""

_REPEAT = re.compile(r"[*+?]|\{(\d*)(,?)(\d*)\}")
_GROUP_START = re.compile(r"\((?:\?(?::|=|!|<=|<!|P<\w+>))?")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.S)
_MEANING = (
    ("missing ), unterminated subpattern", "圆括号没有配对"),
    ("unbalanced parenthesis", "圆括号没有配对"),
    ("unterminated character set", "方括号没有配对"),
    ("nothing to repeat", "“*”“+”“?”前面没有可重复的内容"),
    ("multiple repeat", "连着写了两个重复符号"),
    ("bad escape", "反斜杠后面的字母没有这个含义"),
    ("bad character range", "方括号里的范围前后颠倒"),
    ("min repeat greater than max", "重复次数的下限大于上限"),
    ("look-behind requires fixed-width", "向后查看的部分长度必须固定"),
    ("invalid group reference", "引用了不存在的分组"),
    ("unknown extension", "圆括号后面的问号写法不认识"),
)


def complaint(pattern: str) -> str:
    """What is wrong with ``pattern``, one Chinese clause; empty where it may be used.

    Refused: what does not compile, what matches the empty text, inline flags, and what may take time without end,
    which is repeats inside repeats and more than MAX_OPEN_REPEATS unbounded repeats. Whoever reads the pattern from a
    file limits it to MAX_PATTERN.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compiled = re.compile(pattern)
    except Warning:
        return "方括号里的“[”“--”“&&”“||”“~~”含义不明，请在前面加反斜杠"
    except re.error as error:
        meaning = next((meaning for part, meaning in _MEANING if part in error.msg), "写法不对")
        return meaning if error.pos is None else f"{meaning}（第 {error.pos + 1} 个字符处）"
    except (OverflowError, RecursionError):
        return "重复次数或层次太多"
    if re.search(r"\(\?[aiLmsux(-]", pattern):
        return "不支持 (?i) 之类的标志和条件分组"
    if compiled.search(""):
        return "连空文字也能匹配，会处处命中"
    return _costs_too_much(pattern)


def _costs_too_much(pattern: str) -> str:
    """Walk ``pattern`` (known to compile) once, a stack of open groups in hand."""
    holds_repeat = [False]
    closed = False
    open_repeats = 0
    at = 0
    while at < len(pattern):
        group = _GROUP_START.match(pattern, at)
        repeat = _REPEAT.match(pattern, at)
        inside, closed = closed, False
        if pattern[at] == "\\":
            at += 2
        elif pattern[at] == "[" and (found := _CLASS.match(pattern, at)):
            at = found.end()
        elif group:
            holds_repeat.append(False)
            at = group.end()
        elif pattern[at] == ")":
            closed = holds_repeat.pop()
            holds_repeat[-1] |= closed
            at += 1
        elif repeat and _most(repeat) != 1:
            if inside and _most(repeat) > FEW:
                return "重复里套着重复（如“(a+)+”），可能永远算不完；请去掉一层，或改成“{0,8}”以内的次数"
            open_repeats += _most(repeat) == _ENDLESS
            if open_repeats > MAX_OPEN_REPEATS:
                return f"没有上限的“*”“+”最多 {MAX_OPEN_REPEATS} 处，其余请改成“{{0,20}}”之类有上限的次数"
            holds_repeat[-1] |= _most(repeat) > FEW
            at = repeat.end()
        else:
            at += 1
    return ""


_ENDLESS = 1 << 30


def _most(repeat: re.Match[str]) -> int:
    """How often at most the thing before ``repeat`` may come; 1 where ``repeat`` is no repeat at all."""
    if repeat[0] == "?":
        return 1
    if repeat[0] in "*+":
        return _ENDLESS
    low, comma, high = repeat.groups()
    if not low and not high:
        return _ENDLESS if comma else 1
    return int(high) if high else (_ENDLESS if comma else int(low))
