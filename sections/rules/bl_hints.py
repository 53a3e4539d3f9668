"""Hints between brackets: where they stand, what has to be put there, and how it is asked for."""

from __future__ import annotations

from drafts.model import BlockKind
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafts import regex as re
    from sections.rules.bl_claims import Ground

SPACES = " \t\u3000"
BRANDED = Regex(r"[一二三四五六七八九十\d]+[、.．)）]?$")
"""The number of an item."""
SEVERAL = 3
"""So many hints in brackets of one form make others in the same form hints too."""
ENOUGH = 2
"""Other blanks that make brackets that may hold a hint blanks too."""
MASKS = 5
"""So many runs of signs such as XX that do the same."""
NOUN = (
    "单位|部门|公司|企业|学校|机构|组织|姓名|名字|职务|职位|时间|日期|地点|地址|年份|月份|年度|数字|数据|数值|数量|人数|次数|"
    "场次|人次|金额|比例|百分比|标题|题目|名称|内容|项目|岗位|电话|邮箱|联系人|联系方式|负责人|落款|署名|文号|编号|活动|主题|原因|事项"
)
THING = Regex(
    r"(?:具体|相关|所在|贵|本|您的?|你的?|填报|填写|上级|主办|承办|起始|开始|结束|截止|签发|成文|发文|会议|活动|培训|项目|工作|报告|"
    rf"汇报|撰写|完成|负责|联系|参加|参与|事发|发生|牵头|配合|落款|所属|产品|课题|[\u4e00-\u9fff]{{1,2}}[人者员])*(?:{NOUN})(?:的?(?:名称|全称|简称|名|姓名|职务|地点|内容|日期|时间|数量|金额))?"
    r"(?:\d|[一二三123])?"
)
LETTERS = Regex(r"[XxYyZzNn]{1,6}(?:\.[Xx]{1,2})?")
"""Letters that stand for a figure or a name."""
FILL = Regex(
    r"(?<![亟有等])待(?:填|补|写|核实|核对|核$|完善|确认|更新|提供|录入|定$|明确)|填(?:写(?!稿|完毕|规范|不全|人\Z)|入|上|空|报(?!说明|单位|人))|"
    r"^请?(?:在?此处|在此|输入(?!.*(?:的过程|即可|输出)|[，、/])|插入|补写|补充(?!信息$|[材资]料$|文[档件]$|说明$|规定$|协议$|通知$|意见$)|写(?![作实真生照])|写明|注明|简述|简要|概述|描述|列出|列举|选择|替换|说明(?=[\u4e00-\u9fff：:]))|"
    r"^请(?:填|写|输|补|插|选|替换|简|概|描|列|说明|根据|按照|结合)|^补(?:充|上|填)?(?:具体)?(?:数据|数字|内容|材料|图片|照片|案例|事例)$|^示例[：:]|占位|^替换为|^自行|(?:^|[，,：:])(?:例如|比如|如|例)[：:]"
)
TOLD = Regex(
    r"^(?:请|可|应|需)?(?:结合|围绕|针对|根据)[^，。]{0,12}(?:实际|情况|职责)(?:[，：,]|填|写|展开|修改|撰写|说明|阐述|进行|举例)|"
    r"^(?:请|可|应|需)?(?:简述|简要|概述|概括|列举|列出|列明|描述|阐述|重点写|重点说明|插入|从[^，。]{2,30}等?(?:方面|角度|层面))|"
    r"(?:不少于|不超过|控制在|约|大约)?\d{2,4}字(?:左右|以内|以上|为宜)|^(?:如|若)(?:无|有|没有|不涉及)[^。]{0,8}(?:填|写|删|可)|"
    r"^(?:请|可|应|需)?(?:围绕|结合|针对|根据|按照|对照|从)[^。]{2,30}(?:提出|填写|展开|撰写|说明|阐述|概括|总结|分析|列[出举]|描述|修改|调整|写|添加|增[加减删]|续写)|"
    r"^请[^，。；]{0,8}(?:说明|填写|列[出举]|注明|描述|概述|简述|阐述|介绍|补充)|请自行(?:补充|填写|添加|修改)|^(?:请|可|需)?举例(?:说明)?|"
    r"^(?:总体|大致|简单|详细|初步|具体|[逐分][点条项])(?:概述|概括|说明|介绍|描述|规划|阐述|列[出举])|^(?:明确|交代|阐明|点明|写清)[^，。；]{4,}$|^(?:用|以)?[一两几]句话(?:概括|总结|说明)|"
    r"^[^，。：:]{2,8}[：:][^。]{2,20}(?:写|填写|展开|阐述|说明|列出|补充|列举)$|"
    r"^(?:写明|写清|说明|介绍)[^，。]{2,}|^(?:具体)?(?:内容|措施|做法|问题|事例|案例|情况|数据)(?:略|待|自拟|自填|请|要)"
)
"""What a writer is told to do, in brackets that stand alone on their line."""
LEAST = Regex(r"不[少多超][于过][一两二三四五六\d]")
ORDINAL = Regex(
    r"(?:主要|具体|重点|第)?(?:问题|措施|做法|亮点|内容|要点|目标|任务|成绩|经验|案例|工作|事项|原因|建议|打算|计划|成效|方面)"
    r"(?:[一二三四五六七八九1-9])"
)
_TEXT = Regex(r"\s{1,8}[^\s（(【［〖\[\d#|][^，。\n]{1,40}[，。]")
SIGNED = frozenset("日期 时间 单位 部门 职务 姓名 落款 署名".split())
"""Alone on a line, below a text: what stands for sign-off and date."""
ON_SCREEN = Regex(
    r"按[钮键]|菜单|页[面签]?|选项|标签|界面|图标|功能|模块|栏|窗口|对话框|字样|键|链接|一列|列(?!表)|字段|工具|服务|专区|频道|公众号|小程序|点此|注册$|登[录陆]|刷新|[→>]|中[，的]"
)
"""What a screen shows, in brackets or behind them: 【确定】按钮."""
_ASKED = Regex(
    r"^(?:请?(?:在?此处|在此)?(?:待?填写?入?|待?补充|输入|插入|写明|注明|替换为)|示例|待定|待核实|待写|待确认)[：:、\s]*"
)
"""How a hint begins that names what belongs there behind it."""
DATED = Regex(r"Y{2,4}(?:[-/.]M{1,2}(?:[-/.]D{1,2})?|年(?:M{1,2}月(?:D{1,2}日)?)?)|y{4}[-/.]m{2}[-/.]d{2}")
"""A date, by the letters of its form."""
WHO = frozenset("单位 部门 学校 公司 企业 年度".split())
REPORT = Regex(
    r"(?:20\d\d|关于|第?[一二三四\d]+季度|[上下]半年|年度|工作|学习|个人)?[^，。：]{0,12}(?:总结|计划|周报|月报|日报|汇报|报告|要点|方案|简报)"
)
"""How the title of a report goes on behind whose it is: 【部门】工作周报."""
SPOKEN_OF = Regex(r"(?:[、和或]?[{<][^{}<>\n]{1,12}[}>]){0,6}(?:这类|之类|这样|等)的?(?:占位|变量|字段|标记|写法)")
"""Behind hints that a text speaks of: {姓名}{单位}这类占位写法."""


class Hint:
    """What stands between two brackets, and around them in its line, blanks aside."""

    def __init__(self, ground: Ground, m: re.Match[str]) -> None:
        """``m``: a match whose groups hold what is said."""
        self.start, self.end = m.span()
        self.sign = m[0][0]
        """The bracket that opens it."""
        self.says = next(filter(None, m.groups())).strip()
        start, end = ground.line(self.start)
        self.before = ground.text[start : self.start].rstrip(SPACES)
        self.after = ground.text[self.end : end].lstrip(SPACES)
        self.heads = not (self.before or self.after) and _is_followed(ground, self.start, end)
        """Whether it is all of its line, and text stands below: 【案例一】."""


def _is_followed(ground: Ground, start: int, end: int) -> bool:
    """Whether text stands below the line with ``start``, which ends at ``end`` and is no item of a list."""
    if not _TEXT.match(ground.text, end):
        return False
    block, _ = ground.blocks(start)
    return block is None or block.kind is not BlockKind.ITEM


def hints(ground: Ground, pattern: Regex) -> Iterator[Hint]:
    """Every hint of ``pattern``."""
    return (Hint(ground, m) for m in pattern.finditer(ground.text))


def is_masked(ground: Ground) -> bool:
    """Whether so many signs stand for something left out that a hint between brackets is one more."""
    return sum(1 for start, end in ground.masks if end - start > 1) >= MASKS


def is_told(hint: Hint) -> bool:
    """Whether brackets stand alone in a line, an item or a clause and tell what to write there."""
    before, after = hint.before.strip(), hint.after.strip()
    if (before.endswith("。") and not after) or (before.endswith("，") and after[:1] in ("；", "。", "，")):
        return TOLD.search(hint.says) is not None
    if after.strip("。；;") or (
        before and not BRANDED.search(before) and not before.endswith(("：", ":", "例如", "例如，", "比如", "，如"))
    ):
        return False
    return TOLD.search(hint.says) is not None or ORDINAL.fullmatch(hint.says) is not None


def label(says: str) -> str:
    """What belongs where a hint says ``says``; empty where that is but letters for it."""
    return "" if LETTERS.fullmatch(says) else _ASKED.sub("", says).strip() or says


def is_note(ground: Ground, hint: Hint) -> bool:
    """Whether it says what the writer has still to do."""
    from sections.rules import bl_notes  # few drafts have hints

    return bl_notes.is_note(ground, hint.says, hint.start, hint.end)
