"""RQ001, RQ002, RQ003: sections that are missing or empty."""

from __future__ import annotations

from drafts.model import BlockKind
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.kind import Need, State
from sections.matched import Found
from sections.rule import Example, Hit, Level, Rule
from sections.rules.report_lines import FRAME
from sections.rules.rq_samples import ANNUAL, DEBRIEF, DONE, GOOD_ANNUAL, GOOD_DEBRIEF, LEAD, NEXT, PROBLEMS
from sections.rules.rq_text import (
    OF_DAYS,
    PERSONAL,
    belongs,
    cut_end,
    ends_early,
    has_blanks,
    is_bare,
    is_pledged,
    is_technical,
    lone_first,
    may_be_told,
    missing,
    place_of,
    sets_goals,
)
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator


_ON_A_MATTER = Regex(r"^(?!.*季度)[^\d年月总]*(?:情况的?报告|汇报(?:材料)?)$", words=("情况", "汇报"))
"""The title of what is reported on one matter, whatever the time: 关于造林绿化工作情况的报告."""


def required(view: View) -> Iterator[Hit]:
    """文种必备的章节没有写，如述职报告没有“存在问题”，总结及计划没有下一年的计划。

    必备章节是这类报告的骨架，少了一节，多半要退回重写。找章节既看标题，也看段落里的话
    （“在肯定成绩的同时”“下一步”）、表格的行名列名，还看一段话是不是多半在说缺什么、问题后面的话是不是在说要做什么，所以没有标题、标题写得自由但写了的不报。
    文字被截去的文本里找不到的章节不算缺，只提示“无法判断”；全文最后一句没有说完就断了的也一样，断在哪里要指出来；只有“一、”没有“二、”的，多半只是全文的开头，在那里说一次，缺的是必备章节的按警告报。不认识文种时、标题里没有年月又带着代码块、产品名称的 Markdown、不说是哪里的 Markdown 调研报告、一页几篇的范文、文库的预览页、没有标题又不满一百五十字的片段、不满八百字的政府工作报告不查。

    修复：没有。缺的内容要人来写，qicao 打开草稿会停在该写的地方。
    """
    for found in missing(view, Need.REQUIRED):
        if found.section.id != "integrity" or ("廉" in view.draft.title_text and not may_be_told(view, found.section)):
            yield _hit(view, found, "必备")
    unknown = [f.section.name for f in view.matched.sections if f.state is State.UNKNOWN and f.section.id not in FRAME]
    if unknown and view.matched.cut:
        names = "、".join(f"“{name}”" for name in unknown)
        yield Hit(view.matched.cut[0], f"这里有文字缺失，无法判断有没有{names}，补上原文后再看", level=Level.HINT)
    elif view.kind is not None and not view.matched.cut and ends_early(view):
        absent = [
            f.section
            for f in view.matched.sections
            if f.state is State.MISSING and f.section.need is not Need.OPTIONAL and f.section.severity != Level.HINT
            if f.section.id not in FRAME
        ]
        doubt = f"，无法判断有没有{'、'.join([f'“{section.name}”' for section in absent])}" if absent else ""
        if (end := cut_end(view)) is not None:
            yield Hit(end, f"全文到这里没有说完就断了{doubt}，补全后再看", level=Level.WARNING)
        elif doubt and not is_technical(view) and (first := lone_first(view)) is not None:
            said = f"“{first.of(view.text)}”后面没有下一个，像是只有全文的开头{doubt}，补全后再看"
            must = any(section.need is Need.REQUIRED for section in absent)
            yield Hit(first, said, level=Level.WARNING if must else Level.HINT)


def customary(view: View) -> Iterator[Hit]:
    """这类报告通常会写、但不是非有不可的章节没有写，如年度工作总结没有“存在问题”或“下一步打算”。

    只讲成绩、不讲问题和打算的总结，评阅的人常会要求补上；确实不需要的，可以在这一行关掉这条规则。
    别的段落里有这样的话、只是认不出一节来的，只作提示；一周一月的总结，标题里没有时间的情况报告、汇报，也只作提示；工作要点不查目标和保障。
    文字被截去的文本里找不到的不报，问题一节没有写的不再说缺原因分析。不认识文种时不查。

    修复：没有。要人来写。
    """
    absent = {found.section.id for found in view.matched.sections if found.state is not State.PRESENT}
    listed = "要点" in view.draft.title_text
    for found in missing(view, Need.CUSTOMARY):
        if (listed and found.section.id in ("goals", "safeguards")) or (
            found.section.id == "goals" and sets_goals(view)
        ):
            continue
        if found.section.id == "next" and view.kind and view.kind.id == PERSONAL and is_pledged(view):
            continue
        if found.section.id != "causes" or "problems" not in absent:
            yield _hit(view, found, "通常有")


def _may_do_without(view: View) -> bool:
    """Whether it covers but days or one matter: what is customary in the report on a year may be left out."""
    title = "".join(view.draft.title_text.split())
    return OF_DAYS.search(title) is not None or _ON_A_MATTER.search(title) is not None


def _hit(view: View, found: Found, how: str) -> Hit:
    span, where = belongs(view, found.section)
    kind = view.kind.name if view.kind else ""
    if may_be_told(view, found.section):
        said = f"没有认出“{found.section.name}”（{kind}{how}）；写在了别处的，给它一个标题或单独成段"
        return Hit(span, said, level=Level.HINT)
    level = Level(found.section.severity)
    if found.section.need is Need.CUSTOMARY and _may_do_without(view):
        level = Level.HINT
    return Hit(span, f"缺“{found.section.name}”（{kind}{how}），{where}", level=level)


def empty(view: View) -> Iterator[Hit]:
    """章节有标题没有内容，或者里面只有没填的空。

    只立了标题的章节等于没写。写了一部分、还剩几个空的章节不报，那些空由 BL 各条逐个指出。

    修复：没有。要人来写。
    """
    first = lone_first(view)
    for found in view.matched.sections:
        if found.section.id in FRAME or not found.spans:
            continue
        if first is not None and found.spans[-1].covers(first) and found.state is State.EMPTY:
            continue  # the text was cut off behind its heading, which RQ001 says
        if found.heading is None and any(block.kind is BlockKind.TABLE for block in view.draft.blocks):
            continue
        if found.state is State.EMPTY or (found.state is State.PRESENT and is_bare(view, found)):
            said = "只有没填的空，还没有写" if has_blanks(view, found) else "只有标题，没有内容"
            yield Hit(place_of(view, found), f"“{found.section.name}”{said}")


RULES = (
    Rule(
        "RQ001",
        "required-section",
        "缺必备章节",
        Level.WARNING,
        required,
        bad=(
            Example(DEBRIEF + LEAD + DONE + NEXT.replace("三、", "二、"), ((9, 1),), ((9, 8),)),
            Example("县统计局2024年工作总结及2025年工作计划\n\n" + LEAD + DONE + PROBLEMS, ((9, 1),), ((9, 7),)),
            Example(DEBRIEF + LEAD + DONE + PROBLEMS, ((9, 1),)),
            Example(ANNUAL + LEAD + DONE + "---此处隐藏1800字，下载后查看---\n", ((9, 4),)),
            Example(
                ANNUAL + LEAD + DONE.rstrip() + "全年还走访了机关、学校和医院，" * 4 + "其中在县第一中学召\n",
                ((7, 144),),
                path="例.txt",
            ),
            Example(ANNUAL + LEAD + DONE, ((5, 1),), ((5, 3),)),
        ),
        good=(
            Example(GOOD_DEBRIEF),
            Example(GOOD_ANNUAL),
            Example(
                "县供销社2024年工作要点\n\n今年工作的总体要求是：深化改革，服务三农。主要目标：商品销售总额增长5%。\n\n"
                "一、夯实基层组织\n\n改造基层社6个。\n\n二、拓展为农服务\n\n储备化肥800吨。\n",
                path="例.txt",
            ),
            Example("# 安装说明\n\n## 一、下载\n\n下载安装包。\n"),
        ),
    ),
    Rule(
        "RQ002",
        "customary-section",
        "缺常有章节",
        Level.WARNING,
        customary,
        bad=(
            Example(ANNUAL + LEAD + DONE + NEXT.replace("三、", "二、"), ((9, 1),), ((9, 8),)),
            Example(ANNUAL + LEAD + DONE + PROBLEMS, ((9, 1),), ((9, 7),)),
            Example(ANNUAL + LEAD + DONE.replace("一、", "## "), ((5, 4), (5, 4))),
            Example(
                ANNUAL + LEAD + DONE + "二、下一步打算\n\n（一）健全机制。（二）压实责任。\n", ((9, 1),), ((9, 8),)
            ),
            Example("县统计局3月工作总结\n\n" + LEAD + DONE + PROBLEMS, ((9, 1),), ((9, 7),)),
        ),
        good=(
            Example(GOOD_ANNUAL),
            Example(
                ANNUAL
                + LEAD
                + DONE
                + "在肯定成绩的同时，我们也清醒地看到还存在学习不深入、制度落实不到位等问题。\n\n"
                + "下一步，将健全机制，压实责任，力争各项工作取得新成效。\n"
            ),
            Example(
                "乡镇供销社工作总结（精选5篇）\n\n一、抓网点\n\n新设六处。\n\n二、抓农资\n\n储备化肥八百吨。\n",
                path="例.txt",
            ),
            Example("# 会议记录\n\n参加人员三名，讨论了下一步打算。\n"),
            Example(
                "# 2025年总结与展望\n\n今年换了城市。\n\n- 读了六本书\n- 学会游泳\n\n2026年：\n\n- 跑完一次马拉松\n"
            ),
            Example("# 边缘网关深度调研报告\n\n## 概述\n\n三款都能用。\n\n## 对比\n\n第二款最省。\n\n## 参考\n\n略\n"),
            Example("# 回顾和展望\n\n想想这半年的变化。\n\n再想想以后要什么。\n"),
            Example(
                "全县护林防火工作汇报\n\n各乡镇、县直各部门：\n\n入冬以来火情多发，7起都在坟地边。\n", path="例.txt"
            ),
            Example(
                "政府工作报告\n\n各位代表：\n\n一、过去一年工作\n\n建成四条路。\n\n二、民生事业\n\n办学三所。\n",
                path="例.txt",
            ),
            Example("# 工作总结\n\n### 7.21—7.28\n\n完成接口联调。\n\n#### 下周计划安排\n\n梳理前后端交互流程。\n"),
            Example("# 年度工作总结\n\n本目录存放年度工作总结文档。\n\n## 命名规范\n\n文件名写明年份和姓名。\n"),
            Example(
                "# 述职报告和工作总结的区别\n\n首先，从定义来看，述职报告是一种向上级汇报履行职责情况的书面材料。工作总结面向本单位。\n"
            ),
            Example(
                "# 年度技术学习总结\n\n## 第一部分：已完成\n\n读完了两本书。\n\n## 第二部分：未完成\n\n串口驱动。\n"
            ),
            Example("# Trace 平台 - 工作报告\n\n## 结论\n\n两组模型没有差别。\n\n## 数据\n\n取自年报。\n"),
            Example(
                "---\nlayout: post\ntitle: 2025年工作总结\n---\n\n## 读书\n\n读了十本。\n\n## 搬家\n\n搬了两次。\n"
            ),
            Example("# 2025-03-12 工作总结\n\n## 上午\n\n整理台账。\n\n## 下午\n\n核对名单。\n"),
            Example("# 述职报告写作心得\n\n## 结构\n\n先说结果。\n\n## 篇幅\n\n一页为宜。\n"),
            Example("# TX71143 接收系统 - 工作总结\n\n## 帧同步\n\n```sh\nmake run\n```\n\n换用固定包数计数。\n"),
            Example("# 工作总结\n\n## 预约模块\n\n首页是一张表格，用懒加载实现。\n\n```dart\nListView();\n```\n"),
        ),
    ),
    Rule(
        "RQ003",
        "empty-section",
        "章节是空的",
        Level.WARNING,
        empty,
        bad=(
            Example(ANNUAL + LEAD + DONE + "二、存在问题\n\n" + NEXT, ((9, 1),), ((9, 7),), path="例.txt"),
            Example(ANNUAL + LEAD + DONE + PROBLEMS + "三、下一步打算\n", ((13, 1),), path="例.txt"),
            Example(ANNUAL + LEAD + DONE + "## 二、存在问题\n\n【待填：认识方面】\n\n" + NEXT, ((9, 4),)),
        ),
        good=(
            Example(GOOD_ANNUAL),
            Example(ANNUAL + LEAD + DONE + PROBLEMS.replace("思想认识", "【待填：谁】思想认识") + NEXT),
            Example(ANNUAL + LEAD + DONE.replace("带头", "（一）抓党建\n\n带头") + PROBLEMS + NEXT),
        ),
    ),
)
