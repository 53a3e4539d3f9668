"""Headings and sentences, and the sections of a built-in kind that they start; most sentences start none."""

from __future__ import annotations

import re

import pytest

from sections.catalog import built_in
from sections.kind import Kind

SUMMARIES = ("annual-summary", "summary-and-plan", "summary-and-arrangement")
SHARED_HEADINGS = {
    "achievements": """
        工作开展情况
        2025年工作开展情况
        202_年主要工作情况
        主要工作
        20xx年主要工作
        一年来的主要工作
        主要做法
        主要做法和成效
        主要工作及成效
        工作亮点
        取得的主要成绩
        2025年工作总结
        2025年工作回顾
        重点任务完成情况
        XX年工作完成情况
        特色和亮点
        工作成效
        目标任务完成情况
        2025年履职情况
    """,
    "problems": """
        存在问题清单
        现实困难
        压力与挑战
        对照先进找差距
        尚待补上的几块短板
        群众反映较多的问题
        心里没底的几本欠账
        亟需警惕的苗头
        工作中有待补课的地方
        存在的问题
        存在问题
        存在的主要问题
        存在的突出问题
        存在的困难和问题
        存在的问题和不足
        工作中存在的不足
        目前存在的短板
        问题与不足
        困难和问题
        不足之处
        主要问题
        存在的问题及原因分析
        存在的不足与困难
        短板弱项
        面临的困难和问题
        自身存在的不足
        差距和不足
        还有哪些短板
        几个突出问题
        工作难点
        需要引起重视的问题
        亟待解决的问题
        问题清单
        薄弱之处
        未完成的工作
        制约发展的主要问题
        存在的主要矛盾和问题
        本职工作中存在的核心问题
        正视差距，找准短板
        差距有哪些
        问题单
    """,
    "next": """
        近期打算
        弥补短板的办法
        下一步工作打算
        下一步工作
        下步工作计划
        2026年工作计划
        2026年度工作思路
        新学期工作设想
        下学期打算
        展望2026
        对策措施
        三季度工作安排
        202_年工作安排
        20xx年工作打算
        XXXX年重点工作安排
        明年工作思路
        今后努力方向
        努力方向
        改进措施
        整改措施
        工作计划
        下一年工作思路
        2026年工作目标及措施
        2026年工作总体要求和主要目标
        2026年经济社会发展预期目标
        今后一个时期的工作重点
        下阶段重点工作
        新一年工作谋划
        【待填：下一年年份】年工作计划
        来年工作设想
        工作打算
    """,
    "problems next": """
        存在的问题及下一步打算
        存在问题和整改措施
        存在的不足与努力方向
        问题及改进措施
    """,
    "": """
        关心职工困难
        应对风险挑战
        补齐民生短板
        强化思想引领，凝聚奋进力量
        聚焦主责主业，服务中心大局
        着力解决群众急难愁盼问题
        破解基层治理突出问题
        聚焦突出问题抓整改
        扎实推进年度重点工作
        坚持问题导向，补齐短板弱项
        完成年度目标任务有力有效
        落实全年工作计划
        加强自身建设
        深化改革创新
        推动下沉服务见实效
        存在问题整改落实情况
        围绕中心工作，展现巾帼作为
        落实五年规划，绘好发展蓝图
        加强干部队伍建设
        做好妇女儿童工作
        群众工作
        筑牢安全底线
    """,
}
OTHER_HEADINGS = {
    "half-year": {
        "achievements": "上半年工作情况\n上半年主要工作\n工作开展情况\n2025年上半年工作总结\n上半年工作回顾\n主要做法及成效",
        "problems": "存在的问题\n存在的主要困难",
        "next": "下半年工作思路\n下半年工作打算\n下半年重点工作\n下一步工作思路\n下半年工作计划及措施",
        "": "加强基层组织建设\n落实全年工作任务",
    },
    "party-debrief": {
        "achievements": "2025年主要工作\n抓党建工作的主要做法和成效\n履职情况\n履职尽责情况\n主要做法\n抓党建工作情况\n"
        "工作亮点\n履行党建责任情况",
        "problems": "存在的突出问题\n存在的主要问题\n抓党建工作存在的问题\n问题和不足",
        "causes": "原因分析\n产生问题的原因\n问题产生的主要原因\n剖析原因\n症结所在\n病根在自己",
        "problems causes": "存在的问题及原因\n存在问题及产生的原因",
        "next": "下一步工作思路\n2026年度工作思路\n下一步工作思路和举措\n下一步打算\n整改措施\n今后抓党建工作的思路",
        "": "学习系统性不够\n强化思想武装\n活动组织性和效果不佳",
    },
    "duty-and-integrity": {
        "achievements": "履职情况\n履职尽责情况\n主要工作和成效\n学习和履职情况\n2025年度履职情况",
        "integrity": "廉洁自律情况\n廉洁从政情况\n遵守廉洁纪律情况\n党风廉政建设责任制落实情况\n述廉情况\n廉政建设情况",
        "problems": "存在的问题和不足\n存在不足",
        "next": "今后努力方向\n下一步工作打算\n整改措施",
    },
    "personal-summary": {
        "achievements": "主要工作\n思想政治方面\n工作方面\n学习方面\n主要工作和收获\n工作业绩\n作风方面\n在工作上\n履职情况",
        "problems": "存在的不足\n存在的问题",
        "next": "今后努力方向\n下一步打算\n2026年工作计划\n努力方向",
        "lead": "基本情况\n个人基本情况",
    },
    "self-examination": {
        "rectified": "上年度整改措施落实情况\n上年度民主生活会整改措施落实情况\n上次组织生活会查摆问题整改情况",
        "problems": "对照检查出的主要问题\n存在的主要问题\n检视问题情况\n查摆出的突出问题\n理论学习方面\n带头强化政治忠诚方面\n"
        "担当作为方面存在的问题\n对照检查情况",
        "causes": "产生问题的原因剖析\n原因分析\n问题产生的思想根源\n深层次原因剖析",
        "next": "今后努力方向和整改措施\n下一步整改措施\n努力方向\n整改措施",
    },
    "research-report": {
        "lead": "前言\n调研背景\n调研工作概况",
        "background": "基本情况\n现状\n基本情况及特点\n农村养老服务现状\n总体情况",
        "achievements": "主要做法\n主要做法和成效\n取得的成效\n实践探索",
        "problems": "存在的主要问题\n存在的困难和问题",
        "causes": "原因分析\n问题成因",
        "next": "对策建议\n几点建议\n意见建议\n意见和建议\n对策与建议\n下一步建议\n相关建议\n工作建议",
        "problems causes": "存在问题及原因分析",
        "problems next": "存在问题及建议",
    },
    "briefing": {
        "achievements": "主要做法\n主要做法和成效\n工作开展情况\n会议情况",
        "next": "下一步工作\n下一步打算",
    },
    "plan": {
        "lead": "指导思想\n总体要求\n总体思路和目标",
        "goals": "工作目标\n主要目标\n目标任务\n总体目标",
        "next": "重点任务\n主要工作\n重点工作\n主要任务和措施\n工作措施\n2026年重点工作\n工作内容\n重点任务和措施\n实施步骤",
        "safeguards": "保障措施\n组织保障\n工作要求\n有关要求\n组织领导",
        "": "强化思想引领\n深化家庭文明建设",
    },
}


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


def started_by(heading: str, kind: Kind) -> str:
    return " ".join(s.id for s in kind.sections if any(re.fullmatch(pattern, heading) for pattern in s.headings))


def cases() -> list[tuple[str, str, str]]:
    shared = [(k, wanted, h) for k in SUMMARIES for wanted, text in SHARED_HEADINGS.items() for h in lines(text)]
    other = [
        (k, wanted, h) for k, table in OTHER_HEADINGS.items() for wanted, text in table.items() for h in lines(text)
    ]
    return shared + other


@pytest.mark.parametrize(("kind", "wanted", "heading"), cases())
def test_heading_starts(kind: str, wanted: str, heading: str) -> None:
    assert started_by(heading, built_in()[kind]) == wanted


STARTS = {
    "problems": """
        在看到成绩的同时，我们也清醒地认识到工作中还存在一些不足。
        在肯定成绩的同时，也要看到存在的差距和短板。
        在总结成绩的同时，我们也看到工作中的不足。
        在取得成绩的同时，我局也清醒看到，工作中还存在不少薄弱环节。
        虽然取得了一定成绩，但工作中还存在一些问题。
        我们也清醒地看到，基层力量还存在短板。
        我们也清醒认识到，发展还面临不少困难和挑战。
        成绩面前，更要正视工作中的不足。
        一年来，工作虽有进展，但还存在着一些不足。
        与上级要求和群众期盼相比，还有一定差距。
        对照高质量发展要求，我们的工作还存在不少差距。
        目前存在的主要问题是：经费不足。
        存在的问题主要有以下几个方面：一是学习不深入。
        同时，我们的工作还存在一些薄弱环节。
        成绩背后，也有隐忧：空壳村还有两个。
        与此同时，我们也看到，非公企业团建覆盖面不宽。
        当然，离群众的期待还有距离：录入错漏较多。
        自己查、群众提，问题主要有三个：讲党课照本念。
        仍有一些不足：青年教师成长慢。
    """,
    "next": """
        五是明年再上台阶。
        下学期，学校将新增项目六个。
        下个年度，我院计划每季培训一次。
        下一步，我局将围绕全年目标，继续抓好以下工作。
        今后，我们将进一步强化服务意识。
        明年，我会将重点做好三项工作。
        下一步工作中，重点抓好四个方面。
        下一步的工作打算是：一是抓学习。
        在今后的工作中，我们将不断改进。
        针对以上问题，我们将着力补齐短板。
        新的一年，我们将重点抓好以下工作：
        下一步工作思路：一是强化引领。
    """,
    "ending": """
        总之，一年来的工作有苦有甜。
        新的一年，我们将以更大的干劲投入工作。
        特此报告。
        以上是我局全年工作总结，不当之处请批评指正。
        以上报告，请予审议。
        我的述职完毕，请大家评议。
        让我们携手奋进，再创佳绩！
        不当之处，敬请批评指正。
    """,
    "": """
        针对部分小区仍存在停车难问题，组织专班逐户走访。
        解决了群众反映的突出问题十二个。
        排查出安全隐患和存在的问题三十处，全部整改到位。
        聚焦工作中存在的短板弱项，开展专项提升行动。
        在取得经济效益的同时，注重社会效益。
        深刻认识到做好新时代群众工作的重要意义。
        清醒认识到肩负的使命任务。
        一是强化理论学习，全年开展集中学习十二次。
        围绕明年换届提前做好摸底工作。
        全面完成年度目标任务。
        着力破解基层力量不足的难题。
        问题整改完成率达到百分之百。
        为下一步工作打下坚实基础。
        开展“下一站幸福”交友活动三场。
        同时，加强与公安、民政等部门联动，化解矛盾十六件。
        2025年，我局将党建工作与业务工作同部署、同检查。
        也有力促进了各项工作落实。
        成绩背后，是全体干部的辛勤付出。
        群众反映的问题有三个，当场全部解决。
        三是今后的培训计划已完成论证。
    """,
}


@pytest.mark.parametrize("kind", SUMMARIES)
@pytest.mark.parametrize(("wanted", "sentence"), [(w, s) for w, text in STARTS.items() for s in lines(text)])
def test_sentence_starts(kind: str, wanted: str, sentence: str) -> None:
    found = [
        section.id
        for section in built_in()[kind].sections
        if section.id != "lead" and any(re.match(pattern, sentence) for pattern in section.cues)
    ]
    assert found[:1] == ([wanted] if wanted else [])


OTHER_STARTS = [
    ("half-year", "next", "下半年，我局将对照全年目标查漏补缺。"),
    ("half-year", "next", "下半年工作中，重点抓好三件事。"),
    ("half-year", "", "上半年，共举办培训六期。"),
    ("party-debrief", "causes", "产生以上问题的原因，主要是我抓党建的责任意识不强。"),
    ("party-debrief", "causes", "究其原因，还是学习不够。"),
    ("party-debrief", "", "查找问题原因，建立台账。"),
    ("duty-and-integrity", "integrity", "在廉洁自律方面，我严格要求自己。"),
    ("duty-and-integrity", "", "组织廉政教育四场。"),
    ("self-examination", "causes", "剖析上述问题的根源，归根到底是党性修养不够。"),
    ("research-report", "next", "针对以上问题，提出如下建议。"),
    ("plan", "goals", "工作目标：全年办实事十件。"),
    ("briefing", "next", "下一步，县妇联将继续深化服务。"),
]


@pytest.mark.parametrize(("kind", "wanted", "sentence"), OTHER_STARTS)
def test_sentence_starts_in_other_kinds(kind: str, wanted: str, sentence: str) -> None:
    test_sentence_starts(kind, wanted, sentence)


def test_ids_mean_the_same_everywhere() -> None:
    """Other parts of qicao look sections up by these ids; a kind may add its own, listed here."""
    common = {"lead", "achievements", "problems", "causes", "next", "ending", "sign-off", "date"}
    own = {"integrity", "rectified", "background", "goals", "safeguards"}
    assert {section.id for kind in built_in().values() for section in kind.sections} == common | own


@pytest.mark.parametrize("kind", built_in().values(), ids=lambda kind: kind.id)
def test_shares_can_be_met(kind: Kind) -> None:
    shares = [section.share for section in kind.sections if section.share]
    assert sum(low for low, _ in shares) <= 100 <= sum(high for _, high in shares)


def test_words_of_items_tell_something() -> None:
    """A single character stands in nearly every text, so an item known by it would always count as written."""
    words = {w for kind in built_in().values() for s in kind.sections for item in s.items for w in item.words}
    assert {word for word in words if len(word) < 2} == {"%", "％"}


def test_what_a_kind_must_have() -> None:
    """The table of the genre: R, C, O and errors where a report without problems is none."""
    table = {
        kind.id: " ".join(s.need.value[0] + ("!" if s.severity == "error" else "") for s in kind.sections)
        for kind in built_in().values()
    }
    assert table == {
        "annual-summary": "r r c c o o o",
        "summary-and-plan": "r r c r c o o",
        "half-year": "r r c r o o o",
        "party-debrief": "o r r! c r o r o",
        "summary-and-arrangement": "r r c r o c c",
        "duty-and-integrity": "r r r r! r o r c",
        "personal-summary": "r r c c o c o",
        "self-examination": "r c r! r r o c o",
        "research-report": "r r c r o r o c o",
        "briefing": "r r o o o",
        "plan": "r c r c o o o",
    }
