"""PU001: half-width punctuation between Chinese characters."""

from __future__ import annotations

import re
from string import ascii_letters

from drafts.edit import Edit
from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.bare import CELL
from sections.marked import marked
from sections.prose import OPAQUE
from sections.rule import Example, Hit, Level, Rule
from sections.rules.bl_claims import Ground
from sections.rules.plain_text import plain
from sections.rules.pu_document import DOCUMENT_NUMBER
from sections.rules.pu_marks import THROUGHOUT, Mark, as_one, is_wide, listed
from sections.rules.pu_pairs import MIXED
from sections.rules.report_lines import SPACE, is_report
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）", ".": "。"}
_SIGNS = (*FULL, "<")
_BESIDE = frozenset("%‰℃()\"'“”‘’" + OPAQUE)
"""What may stand on the other side of a mark, besides letters and digits, when one side is Chinese."""
_BEFORE_SAID, _BEHIND_SAID = frozenset("“‘「『 " + ascii_letters), frozenset("”’」』，。；：、！？")
"""What stands around a mark that is spoken about, or is a key or the end of a name: 按“?”，“Section:”，C-h ?。"""
_NUMERALS = "一二三四五六七八九十"
_IS_NUMBER = Regex(rf"\((?:[{_NUMERALS}]{{1,3}}|\d{{1,2}})\)")
INDENT = 20
"""Code points that may stand in front of the number of a heading."""
NEAR = 12
"""Characters around a mark that are looked at."""
MANY = "全文多用半角标点（{}处），应为全角，可以一次改好"
"""What is said of all of them at once."""
SAME = 3
"""Numbers such as (一) from which they are told together."""


_MARKS = Regex(
    r":[a-z][a-z0-9_+-]{1,20}:|&#?\w{2,8};|(?:[lr][sd]quo|nbsp|mdash|hellip);|[,;:()?!.]",
    words=(*",;:()?!.&", "lsquo", "ldquo", "rsquo", "rdquo", "nbsp", "mdash", "hellip"),
    begin=True,
)
"""Marks one by one; :smile: and &amp; whole, so that they can be passed over."""
_MAYBE, _MAYBE_WITH_STOPS = Words(*",;:()?!<"), Words(*",;:()?!<.")
_COMMIT = Regex(
    r"(?:^|[\s*\-])(?:feat|fix|docs|style|refactor|perf|test|chore|build|ci|revert)(?:\([\w.,/ -]{1,20}\))?!?\Z"
)
"""What the message of a commit begins with: fix: 修复登录."""
_LAST_STOP = Regex(r"\.(?<=[\u4e00-\u9fff]{2}\.)(?=[ \t]*(?:\n|\Z))", words=(".",), begin=True)
"""A half-width full stop behind Chinese that ends a line."""
SENTENCE = 40
"""Characters in front of such a stop in which another mark shows that it ends a sentence, and no heading or number."""
_HALF_STOP = Regex(r"\.(?<=[^\x00-\x7f]\.)(?=[^\x00-\x7f]|\n|\Z)")


_INNER = Regex(r"《[^《》<>\n]{0,60}(<)(?=[\u4e00-\u9fff])[^《》<>\n]{3,60}(>)(?=[^《<>\n]{0,40}》)")


def _is_numbered(ahead: str, opens: bool) -> bool:
    """Whether ``ahead`` ends with 第一, or is a number that ``opens`` the line: that is for ST008."""
    if "第" in ahead and re.search(rf"第[{_NUMERALS}]{{1,3}}\Z", ahead):
        return True
    return opens and re.fullmatch(rf"[ \t\u3000]*[（(]?(?:[{_NUMERALS}]{{1,3}}|\d{{1,2}})[)）]?", ahead) is not None


def half_width(view: View) -> Iterator[Hit]:
    """汉字之间用了半角标点：逗号、分号、冒号、问号、叹号、括号，以及全文都这样写时的句号。

    公文的标点一律全角（GB/T 15834-2011），半角的显得挤，排版时还会断在行首。
    1,000、9:30、1:3、网址、英文、代码、Markdown 记号里的不算；(一) 这样的编号算，
    和全角混用的编号归 ST008 管。一行里有几处的合成一处报；全文半角多于全角的、
    编号的括号都是半角的，只报一处。不是报告的 Markdown 不查。

    修复：只换标点，去掉它后面多余的一个空格，安全。
    """
    if not is_report(view):
        return
    ground = plain(view)
    text = ground.text
    if not ground.chinese or not any(mark in text for mark in _SIGNS):
        return
    told = _told(view)
    marks = [mark for mark in wrong_marks(view, ground, has_half_stops(text)) if mark.span.start not in told]
    if not marks:
        return
    usual = full_width(text)
    numbers = [mark for mark in marks if _is_number(view, mark)]
    if len(numbers) >= SAME and len(marks) - len(numbers) < THROUGHOUT:
        yield as_one(numbers, f"编号的括号是半角（共{len(numbers)}处），应为全角", safe=True)
        marks = [mark for mark in marks if not _is_number(view, mark)]
    yield from listed(view, marks, MANY, usual=usual, safe=True)


def full_width(text: str) -> int:
    """How many marks are as they should be."""
    return sum(text.count(mark) for mark in FULL.values())


def _is_number(view: View, mark: Mark) -> bool:
    """Whether it is the number at the start of a line: (一)."""
    line = view.lines.span(view.lines.position(mark.span.start)[0])
    if mark.span.start - line.start > INDENT:
        return False
    ahead = view.prose[line.start : mark.span.start]
    return _IS_NUMBER.fullmatch(mark.span.of(view.text)) is not None and not ahead.strip(SPACE)


def wrong_marks(view: View, ground: Ground, stops: bool) -> Iterator[Mark]:
    """Those that should be full-width, line by line. ``stops``: whether full stops may be among them."""
    text = ground.text
    may_stop = stops or ("." in text and _HALF_STOP.search(text) is not None)
    for start, end in _lines(text, _MAYBE_WITH_STOPS if may_stop else _MAYBE):
        line = text[start:end]
        if _is_chinese(line):
            yield from _in_line(view, ground, start, end, stops or (may_stop and _has_half_stops(line)))


def _lines(text: str, signs: Words) -> Iterator[tuple[int, int]]:
    """Where the lines that hold one of the ``signs`` start and end."""
    past = 0
    for at, behind in signs.places_in(text):
        if at >= past:
            end = text.find("\n", behind)
            end = len(text) if end < 0 else end
            yield text.rfind("\n", past, at) + 1 or past, end
            past = end + 1


def _told(view: View) -> frozenset[int]:
    """Where numbers stand that ST008 reports: (一) among （二）."""
    if "(" not in view.text or "（" not in view.text:
        return frozenset()
    from sections.rules.st_forms import numeral_form

    return frozenset(hit.span.start + at for hit in numeral_form(view) for at in range(len(hit.span)))


def has_half_stops(text: str) -> bool:
    """Whether sentences end with a half-width full stop rather than with 。"""
    return "." in text and len(_HALF_STOP.findall(text)) > text.count("。")


def _has_half_stops(line: str) -> bool:
    """Whether the sentences of a line end with a half-width full stop, and none with 。"""
    return "。" not in line and len(_HALF_STOP.findall(line)) > 1


def _is_chinese(line: str) -> bool:
    """Whether a line has at least as many characters beyond ASCII as Latin letters."""
    ascii_part = line.encode("ascii", "ignore")
    letters = len(ascii_part) - len(ascii_part.translate(None, ascii_letters.encode()))
    return 0 < len(line) - len(ascii_part) >= letters


def _in_line(view: View, ground: Ground, start: int, end: int, stops: bool) -> Iterator[Mark]:
    text = ground.text
    found: list[Mark] = []
    opened: list[int] = []
    for m in _MARKS.finditer(text, start, end):
        at, char = m.start(), m[0]
        if char == "(":
            opened.append(at)
        elif char == ")":
            if opened:
                found += _brackets(view, ground, opened.pop(), at, start, end)
        elif (
            len(char) == 1
            and (char != "." or stops or _ends_sentence(text, at, start))
            and _is_wrong(text, at, start, end)
            and not (char == ":" and _is_key(view, ground.span(at, at + 1).end))
        ):
            found.append(_mark(ground, at, end))
    found += _mixed(view, ground, start, end)
    found += _inner_titles(ground, start, end)
    yield from sorted(found, key=lambda mark: mark.span)


def _is_key(view: View, end: int) -> bool:
    """Whether the colon in front of ``end`` parts a key in bold type from its value, as is usual in Markdown: **版本**: 一."""
    return view.draft.markdown and view.text.startswith(("**: ", "__: "), end - 3)


def _ends_sentence(text: str, at: int, start: int) -> bool:
    ahead = text[max(start, at - SENTENCE) : at]
    return _LAST_STOP.match(text, at) is not None and not {"，", "。", "；", "、", ","}.isdisjoint(ahead)


def _mark(ground: Ground, at: int, end: int) -> Mark:
    text = ground.text
    span = ground.span(at, at + 1)
    cut = ground.span(at, at + 2) if text[at + 1 : at + 2] == " " and at + 2 < end and text[at + 2] != " " else span
    edit = Edit(span.start, cut.end if len(cut) == 2 else span.end, FULL[text[at]])
    return Mark(span, (edit,), f"半角“{text[at]}”应为全角“{FULL[text[at]]}”")


def _is_wrong(text: str, at: int, start: int, end: int) -> bool:
    char = text[at]
    if text[at - 1].isascii() and text[at - 1].isalnum() and text[at + 1 : at + 2].isalnum() and text[at + 1].isascii():
        return False
    ahead = text[max(start, at - NEAR) : at]
    before = ahead.rstrip(" ")[-1:]
    behind = text[at + 1 : min(end, at + NEAR)].lstrip(" ")[:1]
    nearest = text[at + 1 : at + 2]
    if not before or before == CELL or nearest in (char, ")", "-", "/") or text[at - 1] == char:
        return False
    if nearest in _BEHIND_SAID and text[at - 1] in _BEFORE_SAID:
        return False
    if (nearest == "(" and char in ":;") or (text[at - 1] == " " and nearest.isascii() and nearest.isalnum()):
        return False
    if char == ":" and nearest == " " and before.isascii() and before.isalpha():
        return False
    if char == ":" and _COMMIT.search(text[max(start, at - 30) : at]):
        return False
    if (char == "!" and nearest in ("[", "=")) or _is_numbered(ahead, at - len(ahead) == start):
        return False
    if char == ".":
        return (is_wide(before) or before in '%)"') and (
            not behind or behind == CELL or is_wide(behind) or text[at + 1 : at + 6].strip()[4:5] == "年"
        )
    if not behind or behind == CELL:
        return is_wide(before) or (before in "%)" and is_han(text[at - 2 : at - 1]))
    return (is_wide(before) and _may_stand(behind)) or (is_wide(behind) and _may_stand(before))


def _may_stand(char: str) -> bool:
    return is_wide(char) or char.isalnum() or char in _BESIDE


def _brackets(view: View, ground: Ground, opening: int, closing: int, start: int, end: int) -> list[Mark]:
    """The pair where it stands in Chinese, as one mark."""
    text = ground.text
    inside = text[opening + 1 : closing]
    before, behind = text[opening - 1 : opening] if opening > start else "", text[closing + 1 : closing + 2]
    if (
        not inside.strip()
        or before == "]"
        or (inside[0] in "\"'" and before.isascii() and before.isalnum())
        or "（" in inside
        or "）" in inside
        or DOCUMENT_NUMBER.match(text, opening)
    ):
        return []
    if not any(map(is_han, inside)) and (
        not is_wide(before)
        or CELL in text[start:end]
        or any(c in ",=+*/<>^" for c in inside)
        or (behind.isascii() and behind.isalnum())
    ):
        return []
    first, last = ground.span(opening, opening + 1), ground.span(closing, closing + 1)
    if _is_escaped(view, first.start) or _is_escaped(view, last.start):
        return []
    edits = (Edit(first.start, first.end, "（"), Edit(last.start, last.end, "）"))
    whole = ground.span(opening, closing + 1)
    shown = text[opening : closing + 1] if closing - opening < 12 else f"({text[opening + 1 : opening + 8]}…)"
    return [Mark(whole, edits, f"半角括号“{shown}”应为全角“（）”")]


def _mixed(view: View, ground: Ground, start: int, end: int) -> Iterator[Mark]:
    """（一) and (一）: the half that is half-width."""
    text = ground.text
    line = text[start:end]
    if not ("（" in line and ")" in line) and not ("(" in line and "）" in line):
        return
    for m in MIXED.finditer(line):
        at = start + m.start(m.lastindex or 0)
        span = ground.span(at, at + 1)
        if not _is_escaped(view, span.start):
            good = FULL[text[at]]
            yield Mark(span, (Edit(span.start, span.end, good),), f"括号一半全角一半半角，“{text[at]}”应为“{good}”")


def _inner_titles(ground: Ground, start: int, end: int) -> Iterator[Mark]:
    """《关于印发<管理办法>的通知》: a title within a title."""
    line = ground.text[start:end]
    for m in _INNER.finditer(line) if "<" in line else ():
        first, last = (
            ground.span(start + m.start(1), start + m.end(1)),
            ground.span(start + m.start(2), start + m.end(2)),
        )
        edits = (Edit(first.start, first.end, "〈"), Edit(last.start, last.end, "〉"))
        yield Mark(first, edits, "书名号里的半角“< >”应为“〈 〉”")


def _is_escaped(view: View, at: int) -> bool:
    return at > 0 and view.text[at - 1] == "\\"


_TITLE = "县供销社2024年工作总结\n\n"
HALF_WIDTH = Rule(
    "PU001",
    "half-width",
    "半角标点",
    Level.WARNING,
    half_width,
    signs=(Signs(*_SIGNS),),
    bad=(
        marked(_TITLE + "一年来⟦,⟧全县新建网点12个。\n\n完善服务⟦;⟧提升效率，方便群众!\n"),
        marked(_TITLE + "⟦(一)⟧强化管理。抓培训,抓考核;抓落实。\n"),
        marked(_TITLE + "覆盖全部村⟦(社区)⟧，配送率达98%,比上年提高。\n"),
        marked(
            "县供销社2024年工作总结\n2024年⟦,⟧县供销社抓改革,促发展.一是建网点,二是建平台,三是建队伍."
            "全年销售额3.2亿元,同比增长5%.服务农户2.1万户,满意率96%.\n",
            path="例.txt",
        ),
        marked(_TITLE + "下一步，抓好落实，务求实效⟦.⟧\n"),
        marked(_TITLE + "学习《关于印发⟦<⟧供销社管理办法>的通知》。\n"),
        marked(_TITLE + "下一步，抓好落实。\n\n完善供销网络⟦.⟧提升服务能力.\n"),
        marked(_TITLE + "修订《章程（试行⟦)⟧》。\n\n覆盖村⟦(⟧社区）12个。\n"),
        marked(_TITLE + "主要做法⟦:⟧一是建网点。\n\n（一⟦)⟧建平台。\n\n联系**农户**⟦,⟧ 帮销农产品。\n"),
    ),
    good=(
        Example(
            _TITLE + "一年来，投入1,000万元，比例为1:3，9:30开会，网址 http://a.cn/?q=1,2 可查；（一）强化管理。\n"
        ),
        Example(_TITLE + "**编号**: 甲一\n**状态**: 进行中，按计划\n"),
        Example(_TITLE + "- [x] fix bug: 调度当前合约\n\n提示： :q 会丢弃改动，按这些键： :wq 回车。\n"),
        Example(_TITLE + "- feat: 支持标签过滤\n- fix(search): 修复空结果\n"),
        Example(_TITLE + "帮助请按“?”，按 C-h ?，再看“Section:”一行。\n"),
        Example("# 开发笔记\n\n配置完成,重启服务(后台);详见文档.\n"),
        Example(_TITLE + "使用 `f(a,b)` 计算，版本v1.2.3，Hello, world! Use A(b), C; done.\n"),
        Example(_TITLE + "详见[附件](附件.docx)，![图](a.png)，发送表情:smile:即可，A&amp;B。\n"),
        Example(_TITLE + "1)抓培训；2)抓考核。笑脸:)也可，取值范围(0,1)，函数f(x)的值……\n"),
        Example(_TITLE + "一,加强管理\n\n二、加强服务\n\n三、加强宣传\n"),
    ),
)
