"""Made-up reports of eleven kinds for the benchmarks: every one differs, and some 25 things in each are to be found.

The same number always gives the same report. Some 2 700 code points, 8 kB in UTF-8.
"""

from __future__ import annotations

import random
from collections.abc import Callable

LENGTH = 2700
"""Code points."""
SLIPS = 27
"""Slips put into a report; some are found by two rules, some by none."""

PLACES = "云岭县 青川市 河湾镇 南屏区 松江乡 石桥街道 东港市 白沙县".split()
BODIES = "民政局 妇联 林业局 供销社 图书馆 卫生院 教育局 档案馆 水务局 团委".split()
UNITS = [place + body for place in PLACES for body in BODIES]
NAMES = "沈立群 韩晓梅 罗建国 邓志远 曹玉兰 彭文斌 田秀英 潘永康 袁春生 蒋海燕 余向东 叶红霞".split()
POSTS = "党支部书记 局长 副局长 办公室主任 乡长 副校长".split()
DOES = "组织 开展 举办 推动 完成 督促 协助 牵头落实 统筹推进 集中办理 分批实施 先后启动".split()
THINGS = (
    "业务培训 入户走访 安全检查 技能比武 志愿服务 政策宣讲 档案整理 河道巡护 植树造林 读书活动 义诊服务 "
    "矛盾调解 设备改造 信息采集 项目验收 网格巡查 困难帮扶 环境整治 隐患排查 农技推广"
).split()
COUNTED = "期 场次 人次 户 件 项 亩 公里 台套 万元 份 个".split()
WHOM = "干部职工 村民群众 企业代表 青年志愿者 社区居民 困难家庭 离退休人员 合作社社员 在校学生 网格员".split()
WHEN = "年初 一季度 汛期 入夏以来 暑假期间 秋收前后 第三季度 年底前 春节前夕 全年 上半年 下半年 集中行动期间".split()
HOW = (
    "按照分工 结合实际 会同相关单位 依托服务站 通过网格 采取走访座谈 借助信息平台 对照清单 逐户上门 "
    "以会代训 因地制宜 联合村组 抽调骨干 先易后难 分片包干 按图作业 错峰 邀请专家"
).split()
GOOD = (
    "办事效率 服务质量 群众满意度 工作秩序 队伍面貌 责任意识 资金效益 村容环境 业务能力 档案质量 "
    "矛盾化解率 参与热情 安全水平 设施条件 管理水平"
).split()
BETTER = (
    "稳步提高 明显改善 进一步增强 持续向好 再上台阶 有了新的变化 较上年提升 得到上级肯定 位居前列 好于预期 日益规范"
).split()
WEAK = (
    "调查研究不够深入 业务学习抓得不紧 工作方法比较单一 部门之间沟通不多 基础资料不够齐全 宣传声势不大 "
    "个别项目进展偏慢 年轻干部历练不足 制度执行还有差距 对新情况研究不透"
).split()
PARTS = (
    "强化理论学习 夯实工作基础 提升服务水平 严守纪律规矩 推进重点项目 加强队伍建设 办好民生实事 "
    "深化改革创新 防范化解风险 做好综合保障"
).split()

Slip = Callable[["Report", str], str]


class Report:
    """One report in the making. ``draw``: all its choices."""

    def __init__(self, number: int) -> None:
        self.draw = random.Random(number)
        self.year = 2018 + number % 8
        self.unit = self.draw.choice(UNITS)
        self.name = self.draw.choice(NAMES)
        self.post = self.draw.choice(POSTS)
        self.hashes = number % 3 == 0

    def number(self) -> str:
        return str(self.draw.choice((self.draw.randint(2, 60), self.draw.randint(61, 4000))))

    def sentence(self) -> str:
        pick, number = self.draw.choice, self.number
        when, how, does, thing, whom = pick(WHEN), pick(HOW), pick(DOES), pick(THINGS), pick(WHOM)
        effect = pick(GOOD) + pick(BETTER)
        few = self.draw.randint(2, 9)
        forms = (
            f"{when}{how}{does}{thing}{number()}{pick(COUNTED)}，{whom}参加{number()}人次，{effect}。",
            f"围绕{thing}{how}定方案，明确任务{number()}项，{when}{does}到位，{effect}。",
            f"{when}与{pick(UNITS)}{does}{thing}，投入{number()}万元，惠及{whom}{number()}户。",
            f"{does}{thing}{number()}次，同比增长{number()[:2]}.{few}%，{whom}{how}出力，{effect}。",
            f"{when}到{whom}中{how}听意见{number()}条，办结{number()}条，{effect}。",
            f"{thing}列入{when}目标，{how}建台账、抓通报、严考核，{effect}。",
            f"{pick(NAMES)}同志{when}带队到{pick(UNITS)}学习{thing}，形成材料{few}篇。",
            f"针对{pick(WEAK)}，{how}{does}{thing}，{when}建立制度{few}项，{effect}。",
            f"{how}宣传{thing}，{when}发放资料{number()}份，{whom}知晓率{number()[:2]}%。",
            f"{whom}反映的{thing}问题，{when}{does}，{effect}，{pick(GOOD)}也{pick(BETTER)}。",
        )
        return pick(forms)

    def paragraph(self, length: int) -> str:
        said = ""
        while len(said) < length:
            said += self.sentence()
        return said

    def ordinals(self) -> str:
        return "".join(f"{place}是{self.draw.choice(PARTS)}。{self.sentence()}" for place in "一二三")

    def heading(self, text: str, level: int = 2) -> str:
        return ("#" * level + " " if self.hashes or level == 1 else "") + text


def _summary(r: Report) -> list[str]:
    return [
        f"{r.year}年，{r.unit}在上级部门的关心指导下，围绕中心、服务大局，较好地完成了各项任务。现将有关情况总结如下。",
        *_chapter(r, "一、主要工作情况", 4, 380),
        *_chapter(r, "二、存在的主要问题", 0, 180),
        "在看到成绩的同时，也清醒地认识到不足：一是" + "；二是".join(r.draw.sample(WEAK, 2)) + "。",
        *_chapter(r, f"三、{r.year + 1}年工作打算", 2, 250),
        *_signed(r, r.unit),
    ]


def _debrief(r: Report) -> list[str]:
    return [
        f"一年来，本人认真履行{r.post}职责，现将{r.year}年度履职情况报告如下，请予评议。",
        *_chapter(r, "一、履职情况", 4, 380),
        *_chapter(r, "二、廉洁自律情况", 0, 200),
        *_chapter(r, "三、存在的问题", 0, 180),
        *_chapter(r, "四、今后努力方向", 2, 240),
        *_signed(r, f"述职人：{r.name}"),
    ]


def _plan(r: Report) -> list[str]:
    return [
        f"为做好{r.year}年各项工作，结合{r.unit}实际，制定本计划。",
        *_chapter(r, "一、指导思想和工作目标", 0, 260),
        *_chapter(r, "二、重点任务", 5, 350),
        *_chapter(r, "三、保障措施", 2, 240),
        *_signed(r, r.unit),
    ]


def _research(r: Report) -> list[str]:
    return [
        f"为摸清{r.draw.choice(THINGS)}的现状，{r.unit}组成调研组，走访了{r.number()}户，现将调研情况报告如下。",
        *_chapter(r, "一、基本情况", 2, 380),
        *_chapter(r, "二、存在问题及原因", 2, 300),
        *_chapter(r, "三、对策建议", 3, 300),
    ]


def _examination(r: Report) -> list[str]:
    return [
        f"按照专题组织生活会安排，{r.name}对照要求认真查摆，现将有关情况报告如下。",
        *_chapter(r, "一、存在的主要问题", 4, 320),
        *_chapter(r, "二、原因分析", 2, 260),
        *_chapter(r, "三、整改措施", 3, 260),
        *_signed(r, r.name),
    ]


def _briefing(r: Report) -> list[str]:
    return [*_chapter(r, "一、工作动态", 4, 420), *_chapter(r, "二、经验交流", 3, 320), f"报送：{r.draw.choice(UNITS)}"]


def _chapter(r: Report, heading: str, parts: int, length: int) -> list[str]:
    """A chapter of so many parts, each of about ``length`` code points; of one without heading, if 0."""
    lines = [r.heading(heading)]
    for place, part in zip("一二三四五", r.draw.sample(PARTS, parts), strict=False):
        lines += [
            r.heading(f"（{place}）{part}", 3),
            r.paragraph(length - 80) + (r.ordinals() if place == "二" else ""),
        ]
    return lines if parts else [*lines, r.paragraph(length)]


def _signed(r: Report, by: str) -> list[str]:
    return [by, f"{r.year}年12月{r.draw.randint(10, 28)}日"]


KINDS: tuple[tuple[str, Callable[[Report], list[str]]], ...] = (
    ("{unit}{year}年工作总结", _summary),
    ("{unit}{year}年工作总结及{next}年工作计划", _summary),
    ("{unit}{year}年工作总结和{next}年工作安排", _summary),
    ("{unit}{year}年上半年工作总结及下半年工作思路", _summary),
    ("{name}{year}年度个人工作总结", _summary),
    ("{unit}{post}{name}{year}年度述职述廉报告", _debrief),
    ("{unit}{post}{year}年度抓基层党建工作述职报告", _debrief),
    ("{unit}{year}年工作计划", _plan),
    ("关于{unit}服务群众情况的调研报告", _research),
    ("{post}{name}{year}年度专题组织生活会对照检查材料", _examination),
    ("{unit}工作简报（{year}年第3期）", _briefing),
)


def _figure(blank: str) -> Slip:
    """A figure replaced by ``blank``."""

    def slip(r: Report, line: str) -> str:
        digits = [at for at in range(1, len(line) - 1) if line[at].isdigit() and not line[at - 1].isdigit()]
        if not digits:
            return line
        start = r.draw.choice(digits)
        end = start
        while end < len(line) and (line[end].isdigit() or line[end] == "."):
            end += 1
        return line[:start] + blank + line[end:]

    return slip


def _swap(old: str, new: str) -> Slip:
    return lambda r, line: line.replace(old, new, 1)


def _behind(said: str) -> Slip:
    """A sentence put in at the end of the line."""
    return lambda r, line: line + said


SLIPS_IN_LINES: tuple[Slip, ...] = (
    *map(_figure, ("XX", "XX", "xx", "××", "____", "**", "○○", "（）", "X", "", "【待填：数量】", "（此处填写人数）")),
    *(_swap(*pair) for pair in (("，", ","), ("，", ","), ("；", ";"), ("：", ":"), ("、", "，、"), ("三是", "四是"))),
    *(
        _swap(*pair)
        for pair in (("台账", "台帐"), ("同志", "同志某某"), ("工作", "工作工作"), ("的", "的的"), ("“", "「"))
    ),
    _behind("做为牵头单位，截止目前已完成任务的XX%。"),
    _behind("详细数字待补充。"),
    _behind("联系人：某某，电话：XXXXXXXXXXX。"),
    _behind("&nbsp;部份群众对此很满意。"),
)
LINES_BETWEEN = (
    "更多范文请关注本站，会员免费下载",
    "- 3 -",
    "此处隐藏1280字，下载后可阅读全文",
    "来源：网络 作者：佚名 更新时间：2024-05-06",
    "（以下内容根据实际情况填写）",
)


def report(number: int) -> str:
    """The report with this number, as Markdown."""
    r = Report(number)
    title, body = KINDS[number % len(KINDS)]
    named = title.format(unit=r.unit, year=r.year, next=r.year + 1, name=r.name, post=r.post)
    lines = body(r)
    while sum(map(len, lines)) < LENGTH:
        lines.insert(r.draw.randint(2, 6), r.paragraph(200))
    long = [at for at, line in enumerate(lines) if len(line) > 80]
    for _ in range(SLIPS - 2):
        at = r.draw.choice(long)
        lines[at] = r.draw.choice(SLIPS_IN_LINES)(r, lines[at])
    for between in r.draw.sample(LINES_BETWEEN, 2):
        lines.insert(r.draw.randint(3, len(lines) - 3), between)
    return "\n\n".join([r.heading(named, 1 if r.hashes else 0), *lines]) + "\n"
