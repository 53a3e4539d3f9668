"""BL012: a figure left out without a trace."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple, TypeVar

from drafts.regex import Regex
from drafts.words import Words
from sections.label import LOOK_AHEAD, guess
from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_gap_front import IN_ALL, begins, behind_blanks, behind_verb, in_all, may_lead
from sections.rules.bl_gap_lost import lost

T = TypeVar("T")
SHORT = 600
"""Code points up to which each unit of a text is judged: to make all the words takes longer."""
LOOK_BACK = 14
"""Characters in front of a bare unit that are looked at."""

NUMERALS = "一二三四五六七八九十百千万亿两几数多余半零〇每"
_NO_YEAR = NUMERALS + "今去前本明全半学近往当历翌次同整来头逐新周常这那哪某旧丰灾歉成上下"
"""What stands in front of 年 where no number is left out."""
_NO_NUMBER = Regex(r"〔(?:\d{4})?〕\Z", words=("〕",))
_NO_YEAR_OF = Regex(r"〔[ \u3000]?〕(?=第?\d{1,4}号)", words=("〔〕", "〔 〕", "〔\u3000〕"))
_STOP = ("，", "。", "；", "、", ",", ";", "\n", "")
_END = (*_STOP, "）", ")")


class _Unit(NamedTuple):
    """Units that stand bare behind certain words, or, without words, behind any Han character that is no numeral."""

    units: tuple[str, ...]
    after: tuple[str, ...] = ()
    """What stands in front; empty: a Han character or ”, none of NUMERALS and ``barred``."""
    barred: str = ""
    never_after: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    """What must follow; the empty string is the end of the text. Empty: anything may."""
    never: tuple[str, ...] = ()


class _Pattern(NamedTuple):
    """The same where words do not do: ``fits`` is asked of what stands in front, ``bare`` is matched at the unit."""

    firsts: str
    fits: Callable[[str], bool]
    bare: Regex
    """Its group 1 is the unit."""
    behind: tuple[str, ...] = ("",)
    """What stands right in front, unless the text begins there."""
    next: tuple[str, ...] = ("",)
    """What stands right behind the first character of the unit, unless the text ends there."""


def _unit(units: str, after: str = "", **more: Any) -> _Unit:
    return _Unit(tuple(units.split()), tuple(after.split()), **more)


_COMPARED = tuple(of + how for of in ("同比", "环比") for how in "增长 下降 上升 提高 减少".split())
_OF_MANY = "人次 人 名 户 场次 场 件 份 篇 条 个 家 项 亩 次 吨 册 公里 平方米 万元 盏 棵 株 台 辆 套 处 座 批 例 宗 起 支 对 头"
_HOT = tuple(f"{first}热" for first in "人名户场件份篇条个家项次")

_UNITS = (
    _unit("万元 亿元 余元", barred="上成逾近超过达破元到", next=_END),
    _unit(
        "万元 亿元",
        "投入 资金 资助 发放 共计 总额 善款 筹集 争取 拨付",
        never=("户", "以", "之", "上", "下", "内", "每"),
    ),
    _unit("万元", "投资", never=tuple("户以之上下内每级大产村")),
    _unit("多万元 万多元 余万元 万余元", "投入 投资 经费 资金 筹集 争取"),
    _unit(
        " ".join(
            f"{dot}{unit}"
            for dot in ".．"
            for unit in "万元 亿元 万立米 万立方米 万吨 万亩 万人 万人次 公里 个百分点 % ％".split()
        ),
        next=_STOP,
    ),
    _unit("批多人次 批多人", next=_STOP),
    _unit("天", "历时 为期 引水 工期", next=_STOP),
    _unit("个", "设置了 开设了 设立了", never=tuple("个别人体性，。；、")),
    _unit(
        " ".join(f"余{unit} 余万{unit}" for unit in _OF_MANY.split()),
        barred="其剩富盈结空宽残之业",
        never=("头", "村", "沟", "湾", "寨", "坪", "热", *_HOT),
    ),
    _unit(
        " ".join(f"余{unit}" for unit in _OF_MANY.split()),
        "就业 创业 企业 毕业 从业 产业 转业",
    ),
    _unit("人次 场次 余人次 余场次", "近 约 达 超 共计 累计 总计 合计", never_after=("接近",), next=(*_STOP, "到")),
    _unit("% ％", barred="用以按", never=tuple("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")),
    _unit("个百分点"),
    _unit("； ， 。 , ;", "占比为 占比达 比例为 比重为 率为 率达 率达到 率是"),
    _unit("； ， 。 , ;", "占比", never_after=tuple(f"{one}占比" for one in "的高加升低大化少中")),
    _unit(
        "； ， 。 , ;",
        " ".join(_COMPARED),
        never_after=tuple(before + one for before in ("实现", "均", "持续", "保持") for one in _COMPARED),
        never=("其中",),
    ),
    _unit("届 期 批 轮", "第", never_after=("门第", "次第", "等第")),
    _unit("年月日 年月", "于 在 至", next=tuple("，。召举开成正")),
    _unit("月份", "自 从", next=("起", "以来", "开始", "运行")),
    _unit("月日", barred="年出生元明份", next=(*tuple("，。上下前召举在"), "\n", "")),
    _unit("月", "今年 明年 年", next=("底", "上旬", "中旬", "下旬")),
    _unit("周年", "建党 建国 新中国成立 诞辰 建军"),
    _unit("大", "党的", next=("精神", "报告", "以来", "召开")),
    _unit("届", "党的 学习", next=("中全会", *(f"{number}中全会" for number in "一二三四五六七"))),
    _unit("个", barred="整逐这那哪某各来个之单第自些", next=_STOP),
    _unit(
        "个",
        " ".join(f"全{place}" for place in "省 市 县 区 镇 乡 村 州 街 校 街道".split()),
        never=tuple("个别人体性，。；、"),
    ),
    _unit("名", " ".join("手者员师部女众表委兵友工童"), next=_STOP),
    _unit("名", "学生 考生 新生 毕业生 医生", next=_STOP),
    _unit("户 个 场 名 次 期 家 件", "”", next=_STOP),
    _unit(
        "场", "活动 讲座 培训 宣讲 演出 招聘 辅导 讲堂 课堂 沙龙 论坛 比赛 竞赛 大赛 晚会 专场 教育片 党课", next=_STOP
    ),
    _unit("场", "招聘会 宣讲会 报告会 推介会 交流会 宣传片", next=_STOP),
    _unit("期", "培训班 简报 节目 专栏 专刊 讲堂 课堂 栏目 培训", next=_STOP),
    _unit("家次 户次 件次", next=_STOP),
    _unit("名 户 个 家 人 件 场 次 份 条 篇 项 处", "达到 突破 超过", next=_STOP),
    _unit("家 户 处 个 起 件 宗 名 人", "整改 取缔 关停 约谈 查处 新增 引进 培育 认定 签约 入驻", next=_STOP),
    _unit("件 起 宗", "立案", never_after=("设立案", "成立案", "建立案"), next=_STOP),
    _unit("处", "隐患 文保单位 设施 遗址 点位 堆物 违建", next=_STOP),
    _unit("家", "景区 民宿 工厂 医院 门店 单位 机构 超市 农家乐 合作社 商户 酒店", next=_STOP),
    _unit("条", "信息 线索 建议 意见 措施 新闻 资讯 短信 问题 标语", next=_STOP),
    _unit("项", "任务 措施 成果 制度 举措 政策 实事 专利 荣誉", next=_STOP),
    _unit("件", "纠纷 来电 线索 实事 诉求", next=_STOP),
    _unit("份", "资料 传单 手册 问卷 材料 海报 宣传册 宣传品 协议 协议书 报告", next=_STOP),
    _unit("篇", "稿件 信息 文章 新闻 报道 论文 简报 心得", next=_STOP),
    _unit("次", "会议 活动 检查 培训 调研 走访 巡查 演练 谈话 党课 宣讲", next=_STOP),
    _unit("人", "妇女 党员 干部 学员 教师 学生 职工 群众 志愿者 人群", next=_STOP),
    _unit("户", "群众 家庭 贫困户 农户", next=_STOP),
    _unit("场次", "活动 培训 宣讲 讲座 演出", never_after=("增加演出", "减少演出"), next=("，", "。", ",", ";")),
    _unit("宗", "案件 纠纷 维权 信访 投诉 矛盾", next=_STOP),
    _unit("年", "- — ～ 至", next=("）", ")")),
    _unit("年", "自 截至 截止 和 及", next=("以来", "月", *(f"工作{one}" for one in "计打思安"))),
    _unit(
        "名 个",
        "帮助 协助 组织 吸纳 培训 选派 资助 慰问 为 由 对 给 抽调 招募",
        next=tuple("妇女 党员 干部 群众 学生 儿童 家庭 困难 贫困 村 社区 专家 志愿者 教师 医生 医护 工作人员".split()),
    ),
    _unit(
        "个",
        "， ； ： 。 , ; 其中",
        next=tuple(
            "村 社区 乡镇 街道 单位 部门 县 区 企业 家庭 项目 支部 小区 小组 点位 班级 重点 行政 自然 试点 示范 基层 贫困".split()
        ),
    ),
    _unit(
        "名",
        "， ； ： 。 , ; 其中",
        next=tuple("党员 干部 妇女 群众 学生 志愿者 教师 代表 同志 学员 儿童 职工 困难 贫困 村干部".split()),
    ),
)


_BLANKS = (" ", "\u3000")
_STOPS = ("。", "！", "？", "\n", " ", "\t", "\u3000")
_SAID = Regex(r"(?:[\dXxＸ×*＊_＿○□△）)]\s?[期场批户家件次个名人项](?:次)?|[%％])[、]?\Z")
"""A figure or a blank with its unit, behind which another unit stands bare: 培训3期人次。"""
_PATTERNS = (
    _Pattern(
        "人万亿",
        lambda before: _SAID.search(before) is not None,
        Regex(r"(人次|[万亿]元)(?=[，。；,;\n]|\Z)"),
        behind=tuple("期场批户家件、"),
        next=("次", "元"),
    ),
    _Pattern(
        "万亿",
        lambda before: (
            before.endswith(" ") and before.rstrip(" ").endswith(("投入", "资金", "共计", "总额", "发放", "争取"))
        ),
        Regex(r"([万亿]元)(?![户以之上下内每])"),
        behind=(" ",),
        next=("元",),
    ),
    _Pattern(
        "年",
        begins("\n"),
        Regex(r"(年[ \u3000]*月[ \u3000]*日)(?=[ \t\u3000]*(?:\n|\Z))"),
        next=("月日", *_BLANKS),
        behind=("\n", *_BLANKS),
    ),
    _Pattern(
        "月",
        lambda before: before.rstrip(" \u3000").endswith(
            tuple(f"{digit}年" for digit in "0123456789〇一二三四五六七八九")
        ),
        Regex(r"(月[ \u3000]*日)"),
        behind=("年", *_BLANKS),
        next=("日", *_BLANKS),
    ),
    _Pattern(
        "月",
        behind_blanks(" \u3000", 3, "", "。！？\n，；"),
        Regex(r"(月[ \u3000]+日)(?=[，。；、前上下起\n]|\Z)"),
        behind=_BLANKS,
        next=_BLANKS,
    ),
    _Pattern(
        "人",
        behind_verb("培训 接待 服务 惠及 谈话 慰问 救助 咨询 覆盖 受益 教育", 8, NUMERALS + "均按总增减少高各计", "“”"),
        Regex(r"(人次)(?=[，。；,;])"),
        next=("次，", "次。", "次；", "次,", "次;"),
    ),
    _Pattern(
        "人场个名户件条次家份支期篇项宗亩万亿公平台部张座起笔处吨元批所辆％%",
        behind_blanks(" \u3000", 3, NUMERALS, "”"),
        Regex(
            r"(人次|场次|批次|[万亿]?元|[万亿](?:人次|[人亩吨份户])|平方米|公里|[人场个名户件条次家份期篇项宗亩支部张座起笔处吨批所辆台]|[%％])"
            r"(?=[，。；、,;\n]|[ \u3000]+[人户件个名场次]|\Z)"
        ),
        behind=_BLANKS,
    ),
    _Pattern("支", behind_blanks(" ", 2), Regex(r"(支)(?=[“队])"), behind=(" ",)),
    _Pattern("号", lambda before: _NO_NUMBER.search(before) is not None, Regex(r"(号)"), behind=("〕",)),
    _Pattern("年月日", begins("。！？\n"), Regex(r"([年月日][，,])"), behind=_STOPS),
    _Pattern(
        "年",
        begins("。！？\n，"),
        Regex(r"(年)(?=上半年|下半年|以来[，,]|度?工作总结|[ ]?工作(?:总结|安排|计划|打算))"),
        behind=(*_STOPS, "，"),
    ),
    _Pattern(
        "年",
        lambda before: may_lead(before[-1:], _NO_YEAR),
        Regex(r"(年)(?=[上下]半年|工作(?:总结|计划|打算|安排|思路)|\d{1,2}月)"),
        next=("上半", "下半", "工作", *"0123456789０１２３４５６７８９"),
    ),
    _Pattern(
        "年",
        begins("。！？：:\n\x1f"),
        Regex(r"(年[ \u3000]+月(?:[ \u3000]+日)?)(?=[ \t\u3000]*(?:\n|\Z))"),
        next=_BLANKS,
    ),
    _Pattern(
        "份户场",
        lambda before: before.endswith(("，", "；", "。", "：", ",", ";")),
        Regex(r"(份(?![额量内])|户(?![籍外均户口主型数用])|场(?![所地馆景面均次内外上下部合场]))(?=[^\W\da-zA-Z_])"),
        behind=("，", "；", "。", "：", ",", ";"),
    ),
    _Pattern(
        "个名户项件家篇份人场",
        in_all,
        Regex(
            r"([个名户项件家篇份人场])(?=[\u4e00-\u9fff，。；、,;\n]|\Z)(?![\u4e00-\u9fff]?(?:人|目|庭|校|质|建|同|次|所|地))"
        ),
        behind=IN_ALL,
    ),
    _Pattern(
        "平公立",
        behind_verb("面积 道路 公路 管网 堤防 绿化 建成 新建 建筑 建筑物 违建 校舍 水泥路", 5, NUMERALS + "平立"),
        Regex(r"(平方米|公里|公顷|立方米)(?=[，。；、,;\n]|\Z)"),
        next=tuple(rest + stop for rest in ("方米", "里", "顷") for stop in "，。；、,;\n"),
    ),
)


def _by_first(places: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    found: dict[str, list[T]] = {}
    for first, one in places:
        found.setdefault(first, []).append(one)
    return {first: tuple(mine) for first, mine in found.items()}


_BY_UNIT = _by_first(
    (unit[0], one._replace(units=(unit,))) for one in _UNITS for unit in sorted(one.units, key=len, reverse=True)
)
_BY_PATTERN = _by_first((first, one) for one in _PATTERNS for first in one.firsts)
_LONGEST = max(len(unit) for one in _UNITS for unit in one.units)


def _signs() -> Iterator[tuple[str, int]]:
    """Words, one of which is wherever a number is missing inside a text, and where in it the bare unit starts."""
    for one in _UNITS:
        for unit in one.units:
            yield from ((front + unit, len(front)) for front in one.after)
            if not one.after:
                yield from ((unit + behind, 0) for behind in one.next or ("",) if behind or not one.next)
    for pattern in _PATTERNS:
        yield from ((f + unit + n, len(f)) for f in pattern.behind for unit in pattern.firsts for n in pattern.next)


@cache
def _offsets() -> tuple[Words, dict[str, set[int]]]:
    """The words of ``_signs``, and where in each of them bare units may start."""
    offsets: dict[str, set[int]] = {}
    for word, offset in _signs():
        offsets.setdefault(word, set()).add(offset)
    return Words(*offsets), offsets


def _candidates(text: str) -> list[int]:
    """Where units start that may be bare, in order; at the ends of a text nothing need stand in front or follow."""
    if len(text) < SHORT:
        return [at for at, char in enumerate(text) if char in _BY_UNIT or char in _BY_PATTERN]
    words, offsets = _offsets()
    found = {start + offset for start, end in words.places_in(text) for offset in offsets[text[start:end]]}
    return sorted({*found, *range(min(1, len(text))), *range(max(0, len(text) - _LONGEST), len(text))})


def _bare_unit(text: str, at: int, before: str) -> str:
    """The unit that stands bare at ``at``, behind ``before``; empty: none."""
    for one in _BY_UNIT.get(text[at], ()):
        unit = one.units[0]
        if text.startswith(unit, at) and _fits(one, text, at + len(unit), before):
            return unit
    for pattern in _BY_PATTERN.get(text[at], ()):
        if pattern.fits(before) and (m := pattern.bare.match(text, at)):
            return m[1]
    return ""


def _fits(one: _Unit, text: str, end: int, before: str) -> bool:
    if one.after:
        if not before.endswith(one.after):
            return False
    elif not may_lead(before[-1:], NUMERALS + one.barred, "”"):
        return False
    if one.never_after and before.endswith(one.never_after):
        return False
    if one.never and text.startswith(one.never, end):
        return False
    return not one.next or (end == len(text) and "" in one.next) or _follows(one.next, text, end)


def _follows(words: tuple[str, ...], text: str, at: int) -> bool:
    return any(word and text.startswith(word, at) for word in words)


@blank("BL012")
def gaps(ground: Ground) -> Iterator[Found]:
    """数字连同占位符号一起没了，只剩下单位。

    有的旧稿把数字整个删掉，连 XX 也没有留下：“投入万元”“占比；”“年，我区”。

    怎么认：量词、百分号前面该有数而没有数，报的是剩下的那几个字；全文好几处都这样、剩下的数又不多的，
    “走访次，”“男人、女人”这样单看说不准的也报。“单位：万元”“其余人员”
    “其中，个人”这样本来就没有数的，不报；这条规则宁可漏，不错报。
    """
    text = ground.text
    sure = 0
    for at in _candidates(text):
        if ground.taken(at) or text[at - 1 : at].isdecimal():
            continue
        if unit := _bare_unit(text, at, text[max(0, at - LOOK_BACK) : at]):
            sure += 1
            yield _found(text, at, at + len(unit))
    for m in _NO_YEAR_OF.finditer(text):
        yield Found(*m.span(), label="年份", message="文号里缺年份：〔〕")
    for start, end in lost(text, sure):
        if not ground.taken(start):
            yield _found(text, start, end)


def _found(text: str, start: int, end: int) -> Found:
    before = text[max(0, start - LOOK_BACK) : start]
    label = guess(before.rpartition("\n")[2], "", text[start : start + LOOK_AHEAD]).name
    return Found(start, end, label=label, message=f"“{_shown(before, text[start:end])}”这里缺一个数字")


def _shown(before: str, bare: str) -> str:
    """The bare unit with a few characters of what stands in front of it."""
    return before.rpartition("\n")[2][-4:].strip("，。；、,; \t\u3000\x1f\0") + bare


GAPS = Rule(
    code="BL012",
    name="gap",
    title="没有痕迹的缺数",
    level=Level.WARNING,
    check=gaps,
    bad=(
        marked("全年投入⟦万元⟧，占比⟦；⟧完成任务。"),
        marked("⟦年，⟧我区开展工作。\n\n增长⟦%⟧，提高⟦个百分点⟧，培训⟦余人⟧，覆盖近⟦人次⟧。"),
        marked("召开第⟦届⟧妇代会,于⟦月日⟧召开,自⟦年⟧以来,新建示范基地⟦个⟧,表彰三八红旗手⟦名⟧。", path="例.txt"),
        marked("评选“最美家庭”⟦户⟧，开展活动⟦场⟧，发放资料⟦份⟧，办结率为⟦，⟧印发〔2025〕⟦号⟧和县府发⟦〔〕⟧12号。"),
        marked("全镇共⟦个⟧村，其中⟦名⟧党员参加，庆祝建党⟦周年⟧，接待来信⟦余件⟧。"),
        marked("汇报人：张三\n　　⟦年　月　日⟧\n", path="例.txt"),
        marked("投资⟦万元⟧完成水闸改造,供水⟦.万吨⟧,历时⟦天⟧,投入经费⟦万多元⟧,自⟦月份⟧起运行。", path="例.txt"),
        marked(
            "召开培训会3期⟦人次⟧，投入 ⟦万元⟧更换设备，今年⟦月⟧底完工，2025年　⟦月　日⟧。\n⟦年月日⟧\n", path="例.txt"
        ),
        marked(
            "年末存款⟦亿元⟧，增长⟦%⟧，不良率降至⟦%⟧。累计放贷⟦笔⟧、⟦万元⟧，堵截诈骗⟦起⟧，挽回损失⟦万余元⟧，覆盖⟦多人次⟧，"
            "组织培训⟦期⟧、⟦人次⟧，⟦余名⟧员工持证，新划车位⟦个⟧，拆除广告牌⟦块⟧，修补路面⟦平方米⟧。"
            "责任落到实处，市场处于调整期，发挥妇女之家、专户、配置项作用，引进亿元以上项目。",
            path="例.txt",
        ),
        marked("发放资料　　⟦份⟧，办理低保　⟦户⟧　⟦人⟧，加装电梯　⟦部⟧，完成投资　　⟦亿元⟧。", path="例.txt"),
        marked("窗口于⟦年月日⟧成立，设置了⟦个⟧岗位，接待参观人员⟦批多人次⟧，拆除建筑物⟦平方米⟧。"),
    ),
    good=(
        marked("单位：万元。增长5%，第一届，其余人员待命，业余人士，万元以上，数万元，上万元。"),
        marked("占比较高，占比提升；同比持续增长，达到预期，覆盖率稳步提高。年底，月初，日前。"),
        marked("各个、整个、逐个、几个，著名、姓名、第一名，公共场所，年，月，日的用法。", path="例.txt"),
        marked("| 单位 | 万元 | % |\n|---|---|---|\n| 甲 | 3 | 5 |\n\n出生年月日、生产日期，五年，十年。"),
        marked("举办两场，培训三百余人，二十余户，成绩有目共睹，共同推进，个人事项，名列前茅。"),
        marked(
            "上年工作总结与下年工作计划，投资万元以上项目、亿元项目，设置了个人信箱，整天，三天，为期两天，在月球。"
        ),
        marked("任务完成.万元以上支出须报批.3.5万元,增长.5%,从月份看,填写在年月日栏。", path="例.txt"),
        marked("市场、现场、会场、日期、学期、文件、条件、住户、客户、专家、身份、省份、选项、事项。"),
    ),
)
