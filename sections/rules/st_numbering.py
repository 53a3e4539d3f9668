"""ST001, ST010: numbers that skip, repeat or go back, and levels that stand upside down."""

from __future__ import annotations

from drafts.numeral import written as form
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.prose import MARKER
from sections.rule import Example, Hit, Level, Rule
from sections.rules.report_lines import is_report
from sections.rules.st_siblings import AHEAD, HAN_STYLES, Member, Run, cut_between, runs, stands_elsewhere
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

LAST = 99
_CIRCLED = Regex(r"(?:^|(?<=[\s。；：:;]))[①-⑳]")
"""A number in a circle where a point begins."""
_ONE = ord("①") - 1
_SECONDS = ("（2）", "（3）", "(2)", "(3)", "（二）", "（三）", "(二)", "(三)", "其二", "其三", "第二，", "第三，")
_COUNTED = Words(*_SECONDS, *(stop + number + dot for stop in "。；;" for number in "23" for dot in "．.、"))
"""One of these is in every line in which anything is counted, behind its beginning."""
_BEGINS = ("", "\n", "\r", " ", "\t", "\u3000")
"""In front of what begins its line."""
SECOND = 2
"""Begins a list of its own where the first item stands inside a line: 有下列情形的：（一）……"""


def numbering(view: View) -> Iterator[Hit]:
    """同级标题和段落的编号跳号、重号、倒序：一、二、四；（一）（三）（二）；（二）（二）。

    编号断了，多半是删改时漏了改，或者整节文字丢了，评阅的人第一眼就会看到。
    ①②④ 写在行首或者句首的、一段话里的（1）（2）（4）也查。编号另起的地方（新的一部分、“如下：”之后、目录之后）不报；上下两级各数各的；缺的那个号写成了别的样子
    （“三，”、写在句子中间）也不报。前面有“此处隐藏…字”的，是缺文字造成的，只作提示。
    Markdown 自己会编号的列表不查，不是报告的 Markdown 不查。

    修复：没有。该补文字还是该改号，只有写的人知道。
    """
    if not is_report(view):
        return
    for run in runs(view):
        yield from _judged(view, run)
    if "②" in view.text or "③" in view.text:
        yield from _circled(view)
    counted = _COUNTED.places_in(view.prose)
    if any(view.prose[at - 1 : at] not in _BEGINS for at, _ in counted):
        from sections.rules.st_inline import inline

        told = {member.numeral.span.start for run in runs(view) for member in run.members}
        yield from (hit for hit in inline(view, counted) if hit.span.start not in told)


def _circled(view: View) -> Iterator[Hit]:
    """① and ③ without ② in between, however it is written there; what does not begin with ① is a mark of something."""
    text = view.text
    last, at = 0, 0
    for m in _CIRCLED.finditer(text):
        if view.prose[m.start()] not in (m[0], MARKER):
            continue
        value = ord(m[0]) - _ONE
        absent = not any(chr(_ONE + n) in text[at : m.start()] for n in range(last + 1, value))
        if last and value > last + 1 and absent:
            missing = "、".join(f"“{chr(_ONE + n)}”" for n in range(last + 1, value))
            if cut_between(view, at, m.start()) is None:
                yield Hit(Span(*m.span()), f"编号从“{chr(_ONE + last)}”跳到“{m[0]}”，缺{missing}")
        last, at = value if last or value == 1 else 0, m.end()


def _judged(view: View, run: Run) -> Iterator[Hit]:
    seen: set[int] = set()
    bodies: set[str] = set()
    last, at = 0, run.parent.block.body.start if run.parent else view.draft.front.span.end
    values = [m.value for m in run.members]
    for place, member in enumerate(run.members):
        value, body = member.value, member.block.body.of(view.text)
        if value > LAST:
            continue
        later = values[place + 1 : place + 1 + AHEAD]
        if value == 1 and (not last or body in bodies):
            seen.clear()
        elif value != last + 1 and (problem := _problem(view, run, member, last, at, seen, later)):
            yield _hit(view, member, problem, at)
        if later[:1] == [value] == [last + 2]:
            value -= 1
        last, at = value, member.block.span.start
        seen.add(value)
        bodies.add(body)


def _problem(view: View, run: Run, member: Member, last: int, at: int, seen: set[int], later: list[int]) -> str:
    style, value = run.style, member.value
    here = form(style, value)
    if not last:
        if style not in HAN_STYLES or stands_elsewhere(view.text, at, member.block.span.start, style, 1):
            return ""
        return f"编号从“{here}”开始，前面没有“{form(style, 1)}”"
    expected = form(style, last + 1) if last < LAST else ""
    if value == 1 and style not in HAN_STYLES:
        return ""
    if value == last:
        return f"编号“{here}”重复，这里应为“{expected}”"
    if value == 1:
        return f"编号又从“{here}”开始，接着前面应为“{expected}”"
    if value < last:
        if value in seen:
            if value == SECOND and stands_elsewhere(view.text, at, member.block.span.start, style, 1):
                return ""
            return f"编号“{here}”重复，接着前面应为“{expected}”"
        return f"编号“{here}”排在了“{form(style, last)}”后面"
    if later[:1] == [value] == [last + 2]:
        return f"编号“{here}”重复，这里应为“{expected}”"
    missing = [n for n in range(last + 1, value) if n not in later]
    if not missing or any(stands_elsewhere(view.text, at, member.block.span.start, style, n) for n in missing):
        return ""
    named = "、".join(f"“{form(style, n)}”" for n in missing[:3]) + ("等" if len(missing) > 3 else "")
    return f"编号从“{form(style, last)}”跳到“{here}”，缺{named}"


def _hit(view: View, member: Member, problem: str, at: int) -> Hit:
    cut = cut_between(view, at, member.block.span.start)
    if cut is None:
        return Hit(member.numeral.span, problem)
    line = view.lines.position(cut.start)[0]
    return Hit(
        member.numeral.span, f"{problem}；第{line}行有文字被截去，编号多半断在那里，补上原文后再看", level=Level.HINT
    )


def levels(view: View) -> Iterator[Hit]:
    """标题层次倒置：（一）下面用“一、”，1. 下面用（一）。

    公文的层次序数依次是一、→（一）→1.→（1），见 GB/T 9704-2012 第 7.3.3 条；往下可以跳级，不能倒过来。
    只有上一级的编号在后面接着数下去、确实包着这一级时才报，同样的倒置只报第一处。不是报告的 Markdown 不查。

    修复：没有。改编号要连同上下文一起改。
    """
    if not is_report(view):
        return
    told = set()
    for run in runs(view):
        if run.below is None or run.members[0].block.glued:
            continue
        if (pair := (run.below.numeral.style, run.style)) not in told:
            told.add(pair)
            member = run.members[0]
            above = form(run.below.numeral.style, run.below.value)
            yield Hit(
                member.numeral.span,
                f"层次倒置：“{form(run.style, member.value)}”用在了“{above}”的下面，顺序应是一、→（一）→1.→（1）",
            )


def _numbered(*lines: str) -> str:
    return "\n\n".join(("县审计局2024年工作总结", "今年以来，各项工作平稳推进。", *lines)) + "\n"


_TEXT = "全年开展专题学习，覆盖全体干部，效果较好。"
RULES = (
    Rule(
        "ST001",
        "numbering",
        "编号不连续",
        Level.WARNING,
        numbering,
        bad=(
            Example(_numbered("一、抓学习", _TEXT, "二、抓审计", _TEXT, "四、抓队伍", _TEXT), ((13, 1),), ((13, 3),)),
            Example(
                _numbered("一、主要工作", f"（一）抓学习。{_TEXT}", f"（三）抓审计。{_TEXT}", f"（二）抓队伍。{_TEXT}"),
                ((11, 1),),
                ((11, 4),),
            ),
            Example(_numbered(f"（一）抓学习。{_TEXT}", f"（二）抓审计。{_TEXT}", f"（二）抓队伍。{_TEXT}"), ((9, 1),)),
            Example(_numbered("一、主要工作", _TEXT, "三、下一步打算", _TEXT), ((9, 1),), path="例.txt"),
            Example(
                _numbered("一、主要工作", f"（一）抓学习。{_TEXT}", f"（二）抓审计。{_TEXT}", "三、下一步打算", _TEXT),
                ((11, 1),),
                path="例.txt",
            ),
            Example(_numbered("一、主要工作", "抓学习，强本领", _TEXT, f"（二）抓审计。{_TEXT}"), ((11, 1),)),
            Example(_numbered(f"①抓学习。{_TEXT}", f"②抓审计。{_TEXT}", f"④抓队伍。{_TEXT}"), ((9, 1),)),
            Example(
                _numbered(
                    "一、主要工作",
                    f"（一）抓学习。{_TEXT}",
                    "---此处隐藏900字，下载后查看---",
                    f"（四）抓队伍。{_TEXT}",
                ),
                ((11, 1),),
            ),
            Example(
                _numbered(
                    "重点是：（1）抓学习；（2）抓审计；（4）抓队伍。",
                    "1.抓学习；2.抓审计；2.抓队伍。",
                    "存在不足：其一，学得浅；其三，做得少。",
                ),
                ((5, 19), (7, 13), (9, 13)),
            ),
            Example(
                "# 县审计局2024年工作总结\n\n- 1、抓学习\n- 2、抓审计\n\n1、学习\n\n2、审计\n\n4、队伍\n", ((10, 1),)
            ),
        ),
        good=(
            Example(_numbered("一、抓学习", _TEXT, "二、抓审计", _TEXT, "三、抓队伍", _TEXT)),
            Example(
                _numbered(
                    "重点是：（1）抓学习：（1）读书；（2）办班；（3）讨论；（2）抓审计；（3）抓队伍，见（1）（3）项。",
                    "第一，学得浅。第二步再看；第三，做得少。获全县第一。",
                )
            ),
            Example(
                _numbered(
                    "一、主要工作",
                    f"（一）抓学习。{_TEXT}",
                    f"（二）抓审计。{_TEXT}",
                    "二、下一步打算",
                    f"（一）抓队伍。{_TEXT}",
                )
            ),
            Example(
                _numbered(
                    "2024年工作总结", "一、抓学习", _TEXT, "二、抓审计", _TEXT, "2025年工作安排", "一、抓队伍", _TEXT
                ),
                path="例.txt",
            ),
            Example(_numbered(f"一、抓学习。{_TEXT}二，抓审计。{_TEXT}", f"三、抓队伍。{_TEXT}")),
            Example(
                _numbered(
                    *(f"（{n}）抓队伍。{_TEXT}" for n in "一二三四"),
                    "办结的时限是指：（一）受理之日；",
                    "（二）结案之日。",
                )
            ),
            Example(_numbered(f"①抓学习。{_TEXT}②抓审计。{_TEXT}", f"③抓队伍，见附注①和③。{_TEXT}")),
            Example(
                "# 县审计局2024年工作总结\n\n## 1. 抓学习\n\n### 1.1 读书\n\n办班。\n\n## 2 .net 平台\n\n上线。\n\n## 3. 抓队伍\n\n培训。\n"
            ),
            Example("# 部署说明\n\n## 一、安装\n\n下载安装包。\n\n## 三、使用\n\n打开即可。\n"),
        ),
    ),
    Rule(
        "ST010",
        "level-order",
        "层次倒置",
        Level.WARNING,
        levels,
        bad=(
            Example(
                _numbered(
                    "（一）主要工作",
                    f"一、抓学习。{_TEXT}",
                    f"二、抓审计。{_TEXT}",
                    "（二）下一步打算",
                    f"一、抓队伍。{_TEXT}",
                ),
                ((7, 1),),
            ),
            Example(
                _numbered("1.主要工作", f"（一）抓学习。{_TEXT}", "2.下一步打算", f"（一）抓队伍。{_TEXT}"),
                ((7, 1),),
                path="例.txt",
            ),
            Example(
                _numbered("## （一）主要工作", f"### 一、抓学习\n\n{_TEXT}", "## （二）下一步打算", _TEXT),
                ((7, 5),),
                ((7, 7),),
            ),
        ),
        good=(
            Example(
                _numbered("一、主要工作", f"（一）抓学习。{_TEXT}", f"（二）抓审计。{_TEXT}", "二、下一步打算", _TEXT)
            ),
            Example(
                _numbered("一、主要工作", f"1.抓学习。{_TEXT}", f"2.抓审计。{_TEXT}", "二、下一步打算", _TEXT),
                path="例.txt",
            ),
            Example(_numbered(f"（一）抓学习。{_TEXT}", f"（二）抓审计。{_TEXT}", "一、下一步打算", _TEXT)),
        ),
    ),
)
