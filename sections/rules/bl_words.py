"""BL009: words that say something is still to be written."""

from __future__ import annotations

from drafts import regex as re
from drafts.han import is_han
from drafts.model import BlockKind
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.bare import CELL
from sections.measure import past_space
from sections.rules.bl_cells import head, is_cell
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_note_signs import NOTES

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = rf"(?=[ \t]{{2}}|\u3000|[ \t\u3000]*(?:[，。；、！？,;!?）)】\]」》”\"｜|{CELL}\n]|\Z))"
TRIGGERS = tuple(
    "此处 具体 待 请填写 请补充 请在此 在此填写 在此处填写 在这里填写 在此补充 请此处 暂缺 略 TODO TBD TBC FIXME todo Todo tbd".split()
)
_TRIGGER = Regex("|".join(TRIGGERS), words=TRIGGERS, begin=True)
_WORDS = Regex(
    r"此处(?:填写|填入|补充|插入|添加|替换|待[补填写]|填)[^，。；！？（）()【】”\n]{0,12}(?:，(?:不少于|不超过|字数|约\d|须|应|包括|要)[^，。；！？（）()【】\n]{1,16})?|此处(?:从略|略(?![去微显有作加])|省略)(?!了?\s?\d)|"
    rf"(?<![有亟等期看对善接招优厚急尚正留款])待(?:填写|补充|补全|补齐|填|补|核实|核对|核|汇总|确认|定|完善|更新|明确|提供|统计|公布){_END}|待补(?=[\d年月])|(?<![^\n])待(?:写|补充?|填)(?=[：:][^\d\n]+(?:\n|\Z))|"
    rf"此处还?[缺少](?:一?[段条节句]|数据|数字|内容|例子|图)|此处再?(?:加|写|放|配)[上一][^，。；！？（）()\n]{{1,16}}{_END}|"
    rf"(?<![\u4e00-\u9fff“])请(?:在?此处)?(?:填写|补充)(?:内容|数据|数字)?{_END}|"
    r"(?<=[：:（(，])暂缺(?=[，。；）)\n]|\Z)|具体[\u4e00-\u9fff]{0,4}(?:数量|人数|户数|面积|金额|数字|数值|数据|比例|次数)"
)
_STATES = "(?:已|未)[\u4e00-\u9fff]{2}|全部|[\u4e00-\u9fff]{2}中|待(?:支付|付款|发货|收货|评价|审[核批]|处理|办理?|验[收证]|接单|开始|上线|退款)"
_STATE_BEFORE = Regex(rf"(?:{_STATES})[、/→]\s?\Z")
_STATE_BEHIND = Regex(rf"[、/→]\s?(?:{_STATES})")
"""Other states of what is ordered or to be done, beside one: 全部、待确认、已完成."""
_QUOTED = frozenset(("“”", "「」", "『』", '""', "‘’", "''"))
_TOLD = Regex(
    r"请?在(?:此处?|这里)(?:填写|补充|描述|概述|简述|撰写)[^，。；！？（）()【】\n]{2,30}(?=。|[ \t]*(?:\n|\Z))"
)
"""What a writer is told to put there, as a whole sentence."""
_COUNTED = Regex(r"(?<![有亟等期看对善接招优厚急尚正留款])待(?:填写|补充|填|补|核实|核对|核|确认|定|统计|汇总|明确)")
_STOPS = frozenset("，。；、,;）)\n" + CELL)
_TODO = Regex(r"(?<![A-Za-z0-9_#/.@-])[A-Za-z]{3,5}(?![A-Za-z0-9_/@-])")
_LIST = Regex(r"[ \t]*(?:list|lists|app|items?|s\b|列表|清单|事项|工具|应用|看板|项|任务|管理|法)", re.I)
_DUTY = Regex(r"[ \t]*[：:（(]?[ \t]*(?:补|填|写|完善|待|此处|这里|替换|更新|加上?数据|数据)")
_WANTED = Regex(r"[：:][^。\n]{2,40}(?:补充|补齐|补上|填写|待定)。?[ \t]*\Z")
"""What a note ends with that tells who is to write what: TODO：要点由办公室补充."""
_STATUS = Regex(r"DONE|DOING|Done|Doing|(?:IN|In|in)[ _-]?(?:PROGRESS|[Pp]rogress)|进行中|已完成")
_MARKED = Regex(r"(?:^|\n|- )(?:DONE|DOING) ", words=("DONE", "DOING"))
"""What other items of a list of tasks begin with."""
_APPENDED = Regex("附[件表图录：:]")
"""Where a list of what is not printed stands: 附件：名单（略）."""
ITEMS = 20
"""Items of a list of what is appended that are looked through for its head."""
_ITEM = Regex(r"[ \t]*(?:\d{1,2}[.．、)）]|[（(]\d{1,2}[）)])")
_TASK = Regex(r"\s*[-*+] \[ \]")
_OMITTED_ALONE = Regex(rf"略(?=[ \t\u3000]*。?[ \t\u3000]*(?:\n|\Z|{CELL}))")
_OMITTED_BEFORE = Regex(rf"(?:^|[：:{CELL}\n、）.。])[ \t\u3000]*\Z")
_OMITTED_ROUND = Regex(r"[（(][ \u3000]?(?:从|以下|下|省)?略[ \u3000]?[)）]")


@blank("BL009")
def words(ground: Ground) -> Iterator[Found]:
    """写着“待补充”“此处填写”“TODO”的地方还没写。

    这些词是写稿时留给自己的记号，成稿里要换成内容；“98？%”“@张三补”“标黄处请核对”也是。

    怎么认：整个词单独成项，或在句末、括号前。“待遇”“亟待”“有待”“战略”“略有”里的字不报；
    “待核实线索”这样作定语的不报；“TODO 清单”是名称，不报。
    """
    text = ground.text
    if NOTES.stand_in(text):
        from sections.rules.bl_noted import noted

        yield from (Found(*note, message=f"这里还要核实或补写：“{text[slice(*note)]}”") for note in noted(ground))
    for trigger in _TRIGGER.finditer(text):
        at = trigger.start()
        if ground.taken(at):
            continue
        if trigger[0] == "略":
            yield from _omitted(text, at)
        elif trigger[0].isascii():
            m = _TODO.match(text, at)
            if m and m.end() == trigger.end() and _is_note(ground, m):
                yield Found(*m.span(), message=f"这里还没写完：“{m[0]}”")
        elif (m := _COUNTED.match(text, at)) and _stops_behind(ground, m.end()):
            yield Found(*m.span(), message=f"这里还没写完：“{m[0]}”")
        elif (m := _TOLD.match(text, at)) and text[max(0, at - 8) : at].rstrip(" \t>*-")[-1:] in ("", "\n", "。"):
            yield Found(*m.span(), message=f"这里还没写：“{m[0]}”")
        elif (
            (m := _WORDS.match(text, at))
            and (trigger[0] != "具体" or ground.measures.measured(text, m.end()))
            and not (trigger[0] == "待" and _is_state(ground, *m.span()))
        ):
            yield Found(*m.span(), message=f"这里还没写完：“{m[0].strip()}”")


def _stops_behind(ground: Ground, at: int) -> bool:
    """Whether a unit stands at ``at`` and ends its clause: 待统计篇，; not 待确认项, which is a noun."""
    if ground.text.startswith("项", at):
        return False
    end = ground.measures.measured(ground.text, past_space(ground.text, at))
    return end > 0 and (ground.text[end : end + 1] or "\n") in _STOPS


def _is_state(ground: Ground, start: int, end: int) -> bool:
    """Whether it names the state of orders or tasks: “待确认”, 全部、待确认、已完成, and in a column of states."""
    text = ground.text
    if text[start - 1 : start] + text[end : end + 1] in _QUOTED or _STATE_BEFORE.search(text, max(0, start - 8), start):
        return True
    if _STATE_BEHIND.match(text, end):
        return True
    return is_cell(text, start, end) and "状态" in head(ground, start)


def _omitted(text: str, at: int) -> Iterator[Found]:
    """略 as all that is said."""
    message = "这里只写了“略”，内容要补上"
    if _is_appended(text, at):
        return
    for start in range(at - 1, at - 5, -1):
        if start >= 0 and (m := _OMITTED_ROUND.match(text, start)) and m.end() > at:
            yield Found(*m.span(), message=message)
            return
    if _OMITTED_ALONE.match(text, at) and _OMITTED_BEFORE.search(text[max(0, at - 6) : at]):
        yield Found(at, at + 1, message=message)


def _is_appended(text: str, at: int) -> bool:
    """Whether ``at`` stands in a list of what is not printed: behind 附件：, or in an item of the list below it."""
    start = text.rfind("\n", 0, at) + 1
    for _ in range(ITEMS):
        if _APPENDED.search(text, start, at):
            return True
        item = text[start:at].lstrip(" \t\u3000")
        if not start or (item and not _ITEM.match(item)):
            return False
        at = start - 1
        start = text.rfind("\n", 0, at) + 1
    return False


def _is_note(ground: Ground, m: re.Match[str]) -> bool:
    """Whether the word marks a place to be written, and is no name of a list or of a column on a board."""
    text = ground.text
    if _LIST.match(text, m.end()):
        return False
    start, end = ground.line(m.start())
    before = text[start : m.start()].rstrip(" \t\u3000")
    after = text[m.end() : end].lstrip(" \t\u3000")
    if before.endswith(CELL) and (not after or after.startswith(CELL)):
        return m[0].upper() != "TODO" or not ground.says(_STATUS)
    block, following = ground.blocks(m.start())
    if (
        block is not None
        and m[0].upper() == "TODO"
        and (
            _TASK.match(ground.draft.text, block.span.start)
            or (block.kind is BlockKind.ITEM and not before and ground.says(_MARKED))
        )
    ):
        return False
    if before.endswith("“") and not after.startswith("”"):
        return False
    if before.endswith(("：", ":", "（", "(", "【", "[", "为", "“", "=", "＝", "→")) and not after.startswith(
        ("：", ":")
    ):
        return not after or not after[0].isascii() or not after[0].isalpha()
    if _DUTY.match(text, m.end()) or (before and is_han(before[-1]) and _stops_behind(ground, m.end())):
        return True
    if not before and block is not None and block.kind is BlockKind.PARAGRAPH and _WANTED.match(text, m.end(), end):
        return True
    if (before and not _ITEM.fullmatch(before)) or after.strip("。.；;"):
        return m[0].upper() == "TBD" and not before[-1:].isascii()
    if block is None or block.kind is BlockKind.HEADING:
        return False
    return block.kind is BlockKind.ITEM or following is None or following.kind is not BlockKind.ITEM
