"""Hints in square brackets of any form: a part of BL008."""

from __future__ import annotations

from drafts.han import has_han, is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.bare import CELL
from sections.measure import past_space
from sections.rules.bl_cells import is_cell
from sections.rules.bl_claims import MASK, Found, Ground
from sections.rules.bl_hints import (
    BRANDED,
    DATED,
    ENOUGH,
    FILL,
    LETTERS,
    ON_SCREEN,
    ORDINAL,
    REPORT,
    SEVERAL,
    SIGNED,
    THING,
    WHO,
    Hint,
    is_masked,
    is_note,
    is_told,
    label,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPTION = Regex(r"选项|参数|命令|子命令|文件")
"""What a command takes."""
_SECTION = Regex(r"(?:填[表写报]|写作|撰写)?(?:说明|示例|要点|提示|须知|要求|注意事项|指南)|[^：:]*(?:说明|须知|要求)")
_LABEL = Regex(
    r"(?:会议|活动)?(?:时间|日期|地点|单位|部门|内容|主题|项目|活动|事项|组织|企业|学校|数据|电话|年度|原因|标题|题目)"
)
_OF_NO_TEXT = frozenset("内容 项目 活动 主题 标题 题目".split())
"""What labels of another tongue's lines say as well."""
_NAMED = Regex(
    r"[^，。；：]{1,12}(?:名称|全称|简称|姓名|描述|简介)[一二三四五六七八九1-9]?|(?:目标|实际|完成|同比|上年)(?:值|数)|(?:具体|实际|完成)?[人件户个场篇条项次台套处座亩份批家起]数"
)
"""Names and counts of any sort."""
_LATIN = Regex(
    r"(?:[A-Z]{2,12}[ _-]){0,3}(?:NAME|DATE|TIME|TIMESTAMP|COMPANY|DEPARTMENT|PROJECT|AUTHOR|OWNER|EMAIL|PHONE|NUMBER|TEAM|MANAGER|YEAR|MONTH|AMOUNT)S?"
)
"""A field by its English name: [TIMESTAMP]."""
_RATE = Regex(r"[Xx]{1,4}(?:\.[Xx]{1,2})?[%％]")
_NAME_OF = Regex(r"[\u4e00-\u9fffA-Za-z0-9、/（）()]{2,14}")
_SCREEN = Regex(
    r"(?:[置设改切选]为|后点|再点|请点|点击|单击|双击|点按|点选|选择|勾选|选中|进入|打开|按下?|切换到?|返回|通过|使用|找到|长按|弹出|显示|提示|菜单|依次|在|的|到|和|或|、|→|>|-)$"
)
_LEADS = frozenset("导语 导读 摘要 提要 内容提要 引言 前言 编者按 简介".split())
"""What an article begins with, by name."""
_COLLECTED = Regex(r".{0,4}\d+[篇份则条]|(?:第|范文|例文)?篇?[一二三四五六七八九十\d]{1,3}篇?")
"""What a site calls a collection or one of it: 【最新8篇】, 【篇一】."""
_REFERS = Regex(r"(?:[图表注]|附[录图表件])(?:[\d一二三四五六七八九十A-Z：: .-]|\Z)|参[见考阅]")
"""What refers to something else: [图1], [参见附录]."""
_NTH = Regex(r"第[一二三四五六七八九十\d]{1,3}(?:个|项|点|条|方面)")
"""How what is asked for one by one begins, 第一项措施; a part of a text is called 第一部分."""
_NUMERALS = frozenset("一二三四五六七八九十0123456789")
_ENDS = "，。；、：:\n"
_GOVERNS = frozenset("在由为与和到向从于赴是经对给达共约近超过名据按")
MANY = 5
"""So many half-width brackets, with one hint among them, are all hints: Chinese has no other use for them."""
_LIKE_BEHIND = ("，", "  ", "\u3000")
"""Behind what is left out at the start of a line, and not behind a label: [时间]，[主持人]在[地点]."""


def squares(ground: Ground, all_of_them: list[Hint]) -> Iterator[Found]:
    """The blanks among ``all_of_them``, in the order of the text."""
    inside: list[Found] = []
    alike: list[Found] = []
    others = 0
    known = dict.fromkeys("〔【〖［[", 0)
    manual = any(hint.sign == "[" and _OPTION.fullmatch(hint.says) for hint in all_of_them)
    for hint in all_of_them:
        if hint.sign == "[" and (
            (manual and not FILL.search(hint.says))
            or (ground.draft.markdown and ground.text.startswith("](", hint.end - 1))
            or ground.text.startswith("!", hint.start - 1)
        ):
            continue
        if hint.heads and ORDINAL.fullmatch(hint.says):
            continue
        found = Found(hint.start, hint.end, label=label(hint.says))
        if _is_sure(ground, hint) or (hint.sign != "〔" and is_told(hint)):
            known[hint.sign] += 1
            yield found
        elif _is_inside(ground, hint):
            known[hint.sign] += 1
            inside.append(found)
        elif _is_like_others(hint, ground.text[hint.end : hint.end + 2]):
            alike.append(found)
            others += hint.sign == "["
    if ground.claims + len(inside) >= ENOUGH or (inside and is_masked(ground)):
        yield from inside
    if known["["] and known["["] + others >= MANY:
        known["["] = SEVERAL
    yield from (found for found in alike if known[ground.text[found.start]] >= SEVERAL)


def _is_sure(ground: Ground, hint: Hint) -> bool:
    """Whether it is a hint whatever others are."""
    says, heads_line = hint.says, not hint.before
    if says.startswith("待填") and hint.sign == "【":
        return True
    if heads_line and _SECTION.fullmatch(says):
        return False
    if ORDINAL.fullmatch(says) and hint.sign != "[" and (hint.after.strip("：: ") or "【")[0] in "【［":
        return heads_line or BRANDED.search(hint.before) is not None
    if (heads_line and hint.after.startswith(("：", ":"))) or _is_head_of_row(hint):
        return False
    if says.startswith(("待填", "待补", "待定")) or FILL.search(says) or _RATE.fullmatch(says) or DATED.fullmatch(says):
        return True
    if hint.sign != "〔" and is_note(ground, hint):
        return True
    if says.isupper() and _LATIN.fullmatch(says):
        return not hint.before or hint.before.endswith(("：", ":", CELL)) or is_han(hint.before[-1])
    if LETTERS.fullmatch(says):
        if hint.sign in "【［〖" and len(says) > 1:
            return True
        if hint.sign != "[" and (is_cell(ground.text, hint.start, hint.end) or hint.before.endswith("第")):
            return True
        return ground.measures.unit(ground.text, past_space(ground.text, hint.end)) > 0
    if not (THING.fullmatch(says) or _NAMED.fullmatch(says)):
        return False
    if heads_line and _LABEL.fullmatch(says):
        if not hint.after:
            return says in SIGNED
        return hint.after[0] in "[【［" or (says in WHO and REPORT.match(hint.after) is not None)
    return says not in _OF_NO_TEXT or has_han(ground.text, *ground.line(hint.start))


def _is_head_of_row(hint: Hint) -> bool:
    """Whether it is a cell that tells what the next one holds: [ 成文日期 ] | 2024-02-22."""
    behind = hint.after.strip(CELL + "| \t")
    is_name = behind == "" or behind[0] in hint.sign + MASK or hint.says[-1:] in _NUMERALS
    return hint.after[:1] in (CELL, "|") and not is_name


def _is_inside(ground: Ground, hint: Hint) -> bool:
    """Whether brackets stand where a name or a figure belongs, in the middle of a clause; not 点击【确定】按钮."""
    says, before, after = hint.says, hint.before, hint.after
    if (
        not _NAME_OF.fullmatch(says)
        or not has_han(says)
        or hint.sign == "〔"
        or _NUMERALS.issuperset(says)
        or says in _LEADS
        or _COLLECTED.fullmatch(says)
        or _is_reference(hint, ground.text[hint.end : hint.end + 1], shortest=3)
        or ON_SCREEN.search(says)
        or _is_pressed(hint)
    ):
        return False
    if ground.measures.stands_behind(ground.text, hint.end) and (not before or is_han(before[-1])):
        return ground.measures.measured(ground.text, hint.end) > 0 or before != ""
    if before.endswith(("：", ":")) and (not after.strip(_ENDS) or ("/" in says and after[0] in "；;")):
        return hint.sign in "【［〖"
    if before.endswith("，") and (after[:1] or "\n") in "。；，\n":
        return hint.sign in "【［〖"
    if not before or BRANDED.search(before) is not None:
        return not after and (ORDINAL.search(says) is not None or _NTH.match(says) is not None)
    if before[-1] == "“" and after.startswith("”"):
        return is_han(before[-2:-1]) and not ON_SCREEN.match(after, 1)
    if ground.text[hint.start - 1] == "\u3000" or ground.text.startswith("  ", hint.start - 2):
        return False
    return is_han(before[-1]) and (is_han(after[:1]) or ((after[:1] or "\n") in _ENDS and before[-1] in _GOVERNS))


def _is_like_others(hint: Hint, behind: str) -> bool:
    """Whether brackets may hold a hint if others of their form do: not a label in front of a text, nor a button.

    ``behind``: the two characters behind it.
    """
    says, before, after = hint.says, hint.before, hint.after
    if (
        hint.sign == "〔"
        or before.endswith(("条", "款"))
        or says.startswith(("已", "未"))
        or not (has_han(says) or says in ("...", "…", "……"))
    ):
        return False
    if (
        (_SECTION.fullmatch(says) and not before.endswith(CELL))
        or _is_reference(hint, behind, shortest=1)
        or (after[:1] in ("：", ":") and after.strip("：: "))
        or (_is_pressed(hint) and not before.endswith("的"))
    ):
        return False
    if before and before[-1] not in "。；！" + CELL and BRANDED.search(before) is None:
        return True
    if not after.strip(_ENDS) or behind.startswith(_LIKE_BEHIND):
        return True
    if after[0] in "-–—" and hint.sign in after:
        return True
    beside = after.strip(CELL + "| \t")[:1] == hint.sign
    return after[0] == CELL and (beside or before not in ("", CELL) or says[-1].isdecimal())


def _is_reference(hint: Hint, behind: str, shortest: int) -> bool:
    """Whether it is a link or refers to a figure: [说明](a.md), [图1]. ``shortest``: characters of one that is none."""
    return _REFERS.match(hint.says) is not None or (
        hint.sign == "[" and (len(hint.says) < shortest or behind.startswith(("(", "[")))
    )


def _is_pressed(hint: Hint) -> bool:
    """Whether it is something on a screen: 点击【确定】按钮."""
    if ON_SCREEN.match(hint.after):
        return True
    return (
        _SCREEN.search(hint.before) is not None
        and not hint.after.startswith("的")
        and not hint.before.endswith(("在", "和", "到"))
    )
