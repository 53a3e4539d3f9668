"""What belongs into a blank, guessed from the words around it: a label that people read, and the unit behind it."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile

from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import NamedTuple
from sections.lexicon import SURNAMES
from sections.measure import congress, counted, dated, held, measured, past_space, person, placed

LOOK_BACK = 40
"""Code points in front of a blank that the guess looks at."""
LOOK_AHEAD = 18
"""The same behind it."""
LONGEST = 14
"""Code points of the longest noun in a label."""

_CENTURY = Regex(r"(?:19|20|二[〇○零])")
_RANGE = "-–—~～至到"
_RANGE_BEHIND = Regex(rf"\s?(?:[{_RANGE}]|——){{1,2}}\s?[XxＸｘ×*_＿\d.]+\s?(?=\D|$)")
_RANGE_BEFORE = Regex(r"[XxＸｘ×*_＿\d]\s?年?\s?[-–—~～至到]{1,2}\s?$")
_PLAN = Regex(r"\s?年度?(?:工作)?(?:计划|打算|安排|思路|要点|目标)")

_STOPS = frozenset(
    "#，。；：、！？,;:!?（）()【】[]\0 \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0"
    "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""What clauses end with, blanks of all sorts among them; and a full stop that stands in no figure."""
_LIGHT = Regex(
    r"(?:惠及|接待|统筹推进|牵头落实|先后启动|督促)(?!率)|组织|开展|举办|召开|举行|开办|完成|实现|新增|新建|新创建|建成|建立|打造|创建|培育|发放|投入|筹集|争取|落实|推荐|评选|选派|推选出?|"
    r"发布|推送|印发|出台|制定|播出|制作|提供|参与|成功|共有|下发|通过|获评?|给予|安排|申报|修订|引进|签约|观看|实施|产生|抽调|召集|吸纳|处理|持续|圆满|^建设|實現|舉辦|開展|組織|累計|"
    r"全[省市县区镇乡村年局院校街道]{1,2}|今年以来|今年|去年|上半年|下半年|其中|累计|共计|总计|已经|目前"
)
_TAILS = tuple(
    "累计 共计 总计 共 共有 约 近 超 超过 突破 登上 增至 降至 升至 达 达到 为 了 的 "
    "已 至 到 在 由 和 与 及 有 等 第 每 其 中 各 是 数".split()
)
_TAIL = Regex(f"(?:{'|'.join(_TAILS)})+$")
_HEAD = Regex(
    r"^(?:各类|相关|各级|国家级|[省市县区]?级(?:以上|(?=.{4}))|共(?![享建同治赢青产和富])|[近了的对以从并和与由在向于将新])+"
)
_CHANGED = Regex(r"(?<=[\u4e00-\u9fff]{2})(?:由|从)(?:[去上]年的?|年初的?|原来的?|最初的?|过去的?|以前的?|的)?\d.*$")
"""What was before, in front of what is now: 开办时间由3个工作日压缩到."""
_JOINT = Regex(r"[的和与及、]")
_FORM = Regex(
    r"(?:^|[\s，。；、\x1f])[XxＸ×*_]*([\u4e00-\u9fffA-Za-z（）()\u3000]{2,14})[ \u3000]*[：:\x1f][ \u3000]*$",
    words=("：", ":", "\x1f"),
)
_SPEAKS = Regex(r"主持|出席|讲话|参加|指出|强调|讲授|带队|陪同|牵头|，[男女]")
_NEXT_STOP = Regex(
    r"[用让使]|已|召|举|刊|播|转|出席|主持|被|获|在|达|参|等|开|完|提|组|为|中(?!心|学|小)|的|和|与|及|到|以|并|是|有|将|成|进|接|推|结|实|自|由|从|对|全|等"
)
_PLACE_BEFORE = Regex(
    r"(?:平安|法治|美丽|幸福|健康|文明|和谐|创新|活力|魅力|数字|清廉|书香|建设|投身|结合|按照|扎根|服务|来到|赴|为|是|在|打造)$|(?P<there>(?:回到|来到|前往|返回|位于|地处|来自|走进)(?:家[乡鄉]|故乡)?)$"
)
_PLACE_BEHIND = Regex(
    r"(?P<of>力量|担当|样板|实践|经验|答卷|智慧|速度)|(?:经济|实际|发展|建设|人民|大地|特色|精神|高质量|振兴|调研|贡献|[作做]出|谱写|在|[，。；、！“.,;]|$)"
)
_THING = Regex(
    "[\u4e00-\u9fff]{0,6}?(?:"
    + "|".join(
        (
            "遗址 故居 古镇 老街 寺 庙 教堂 塔 花园 小区 国际城 广场 市场 超市 酒店 宾馆 大厦 号楼 楼 单元 会议室 "
            "实验室 工作室 教研室 议事厅 服务厅 高速 公路 铁路 大桥 桥 道路 路 街 巷 隧道 水库 水厂 水电站 电站 "
            "泵站 灌区 河 湖 峡谷 矿 油田 林场 农场 电厂 厂 车间 班组 产业园 工业园 园区 开发区 景区 公园 基地 "
            "驿站 监区 陵园 养老院 国道 省道 公众号 文物 站 博物馆 图书馆 纪念馆 分馆 馆 讲堂 课堂 论坛 大赛 比赛 "
            "培训班 班级 班 年级 学期 课题 系统 平台 机制 模式 制度 工程 项目 行动 计划 规划 活动 工作 品牌 案件 "
            "方案 科技 光电 服饰 饲料 建材 物流 商贸 药业 电力 合作社 公司 集团 银行 支行 医院 学校 大学 中学 "
            "小学 幼儿园 法庭 律师事务所 部队 监狱 公厕 工地 企业 家庭 党委 党组 党支部 支部 工会 委员会 中心 "
            "派出所 分局 局 队 会议 会"
        ).split()
    )
    + ")"
)
"""What may have a name, with what stands in front of it."""
_QUOTED = Regex(r"[\u4e00-\u9fff]{2,6}(?=[”\"」])")

_SUFFIX = {
    **dict.fromkeys(("人", "名", "位"), "人数"),
    **{unit: unit for unit in ("场次", "人次", "批次", "课时", "学时", "件次", "户次", "车次", "班次")},
    **{unit: unit + "数" for unit in "期场次户件份条篇项批户课例宗笔辆台套岁天届轮"},
    **dict.fromkeys(("元", "万元", "亿元", "百万元", "千元"), "金额"),
    **dict.fromkeys(("亩", "畝", "平方米", "公顷", "平方公里"), "面积"),
    **dict.fromkeys(("小时", "分钟", "个月"), "时长"),
    **dict.fromkeys(("公里", "米"), "长度"),
    "个百分点": "",
    "家": "数",
    "个": "数",
}
_MASKED = Regex(r"^.*[XxＸｘ×*_＿]")
_KINDS = Regex(r"等?各[类种]|等$|[一新]+届")
_ORDINAL = {"届": "届次", "期": "期号", "号": "编号"}
_UNQUOTED = str.maketrans("", "", "“”《》")
_MANY = Regex(r"^[余多]?[十百千万亿萬億]*[余多几]?")
_NOTED = Regex(r"[（(]([\u4e00-\u9fff/]{1,6}(?:机关|单位|部门|姓名|名称|职务|人))[）)]")
"""Behind what it tells of: XXX（审议机关）."""
_SIGNED = Regex(r"[〔\[［]20|〔")
"""Behind what stands for the office in the number of a document."""
_APPOINTED = Regex(r"(?:担任|任|当选)[\u4e00-\u9fff]{0,12}(?:书记|主任|主席|[局镇乡县市校所队组会]长)")
"""Behind somebody: *任村党支部书记."""
_ROLE = Regex(r"(?:[书書][记記]|主任|主席|[镇鎮乡鄉县縣市局院校所队][长長]|军人|党员|[我名]叫)$")
"""In front of somebody's name."""
_VERBAL = Regex(r"了|(?:属于|加快建设|[叫叙着于给把被让使])$")
"""In what is no noun."""
_GIVEN = Regex(
    r"(?:^|[\s，。；、：:由]|[书書][记記]|主任|主席|[局镇乡县市校院所队会]长)"
    rf"(?![在向由于和从与为是到经以将把给任及同])[{SURNAMES}] ?$"
)
"""In front of a given name."""


class Guess(NamedTuple):
    """``name``: a short label such as 培训人次; empty where nothing tells. ``unit``: what stands behind: 期, %, 市 …"""

    name: str
    unit: str


@lru_cache(maxsize=1024)
def guess(before: str, blank: str, after: str) -> Guess:
    """The label of ``blank`` between ``before`` and ``after``, both of the same line."""
    behind = _RANGE_BEHIND.match(after) if after.lstrip()[:1] in _RANGE else None
    rest = after[behind.end() :] if behind else after
    at = past_space(rest, 0)
    if _APPOINTED.match(rest, at):
        return Guess("姓名", "")
    if end := dated(rest, at):
        return Guess(_date(before, after, rest[at:end], behind is not None), rest[at:end])
    if end := measured(rest, at):
        return _counted(before, rest[at:end], rest[end:])
    if _CENTURY.match(blank):
        return Guess("年份", "")
    if end := placed(rest, at):
        return Guess(rest[at:end] + "名", rest[at:end])
    if end := person(rest, at):
        return Guess("姓名", rest[at:end])
    if asked := _asked(before):
        return Guess(asked, "")
    if end := held(rest, at):
        return Guess("第几次" if congress(rest, at) else rest[at:end] + "名称", rest[at:end])
    return Guess(_named(before, rest, said="待" in blank), "")


def _date(before: str, after: str, unit: str, ranges: bool) -> str:
    if unit in ("月", "日"):
        return "月份" if unit == "月" else "日期"
    if ranges:
        return "起始年份"
    if _RANGE_BEFORE.search(before):
        return "终止年份"
    return "计划年份" if _PLAN.match(after) else "学年" if unit == "学年" else "年份"


def _counted(before: str, unit: str, rest: str) -> Guess:
    plain = _MANY.sub("", unit) or unit
    if plain == "号" and before.endswith(("〕", "]", "］")):
        return Guess("文号", unit)
    if before.rstrip().endswith("第"):
        return Guess(_ORDINAL.get(plain, "第几" + plain), unit)
    noun = _noun(before)
    clause = _clause(before)
    if ("由" in clause or "从" in clause) and (changed := _CHANGED.search(clause)):
        return Guess(changed.string[: changed.start()][-LONGEST:], unit)
    if plain in ("%", "％", "‰"):
        return Guess(noun or _asked(before) or "比例", unit)
    suffix = "金额" if unit.endswith("元") else _SUFFIX.get(plain, plain + "数")
    if suffix == "金额" and noun:
        return Guess(noun, unit)
    noun = noun or _asked(before) or _following(rest)
    if noun.endswith(("人口", "面積")):
        return Guess(noun, unit)
    if noun.endswith(suffix):
        return Guess(noun, unit)
    if suffix and noun[-1:] == suffix[0]:
        suffix = suffix[1:]
    return Guess(noun + suffix if noun or len(suffix) > 1 else "数字", unit)


def _noun(before: str) -> str:
    """The noun that a figure behind ``before`` counts: 女干部培训班 of 全年举办女干部培训班."""
    clause = _clause(before)
    if clause.endswith(_TAILS):
        clause = _TAIL.sub("", clause)
    start = 0
    for m in _LIGHT.finditer(clause):
        start = m.end()
    noun = _HEAD.sub("", clause[start:])
    if masked := _MASKED.match(noun):
        noun = _HEAD.sub("", noun[counted(noun, masked.end()) or masked.end() :])
    noun = _KINDS.split(noun)[-1]
    if len(noun) > LONGEST:
        noun = _JOINT.split(noun)[-1]
    return noun if 1 < len(noun) <= LONGEST else ""


def _clause(before: str) -> str:
    """The clause that ends ``before``, without quotation marks."""
    return _last(before).translate(_UNQUOTED)


def _last(before: str) -> str:
    """What stands behind the last stop of ``before``."""
    for at in range(len(before) - 1, -1, -1):
        char = before[at]
        if char in _STOPS or (char == "." and not _in_figure(before, at)):
            return before[at + 1 :]
    return before


def _in_figure(text: str, at: int) -> bool:
    """Whether digits stand on either side of the point at ``at``."""
    return 0 < at < len(text) - 1 and text[at - 1].isdecimal() and text[at + 1].isdecimal()


def _following(rest: str) -> str:
    """The noun right behind a unit: 社区妇联主席 of 个社区妇联主席中."""
    noun = "".join(takewhile(is_han, rest[rest[:1] in ("“", "《") :][:10]))
    stop = _NEXT_STOP.search(noun)
    found = noun[: stop.start() if stop else 6]
    return found if len(found) > 1 or found in ("村", "县", "市", "区", "镇", "省") else ""


def _asked(before: str) -> str:
    """What a form asks for in front of a colon, or in the cell to the left: 负责人："""
    m = _FORM.search(before)
    if m is None:
        return ""
    asked = m[1].strip(" \u3000")
    return asked if asked.count("（") == asked.count("）") else asked.rpartition("（")[2].strip("）")


def _named(before: str, after: str, *, said: bool) -> str:
    """The label of a name: 地名, or what is named. ``said``: the blank says of itself that it waits for something."""
    if noted := _NOTED.match(after):
        return noted[1]
    if before.endswith(("〔", "［")):
        return "年份"
    if _SIGNED.match(after) or after.startswith("字第"):
        return "发文机关代字"
    clause = _last(before)
    in_front, goes_on = _PLACE_BEFORE.search(clause), _PLACE_BEHIND.match(after)
    if not said and ((in_front and (goes_on or in_front["there"])) or (goes_on and goes_on["of"])):
        return "地名"
    if _SPEAKS.match(after) or _GIVEN.search(before) or _ROLE.search(clause):
        return "姓名"
    if clause.endswith("关于"):
        return "事项"
    if clause.endswith("《"):
        return "文件名"
    behind = after.lstrip('”》’"')
    if thing := _THING.match(behind) or _QUOTED.match(after):
        return thing[0] + "名称"
    if clause.endswith("“") or len(_following(behind)) > 1:
        return "名称"
    noun = _noun(before).rpartition("的")[2]
    return noun if len(noun) > 1 and not _VERBAL.search(noun) else ""
