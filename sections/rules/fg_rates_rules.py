"""The records of FG002 and FG003, with their examples."""

from __future__ import annotations

from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.fg_change import GOALS, THAN
from sections.rules.fg_delta import VERBS
from sections.rules.fg_rates import shares, too_high
from sections.signs import Signs

_TITLE = "县妇联2025年工作总结\n\n"
RULES = (
    Rule(
        code="FG002",
        name="percentage",
        title="百分比算错",
        level=Level.WARNING,
        check=shares,
        signs=(Signs("率", "占", "由", "从", *THAN, *GOALS, *VERBS), Signs("%", "％")),
        bad=(
            marked(_TITLE + "全年受理来信来访50件，办结45件，办结率⟦95%⟧。\n", path="例.txt"),
            marked(_TITLE + "受理来信 1 200 件，办结 1 080 件，办结率 ⟦95%⟧。\n", path="例.txt"),
            marked(_TITLE + "全县120个村，建成妇女之家90个，占⟦80%⟧。\n", path="例.txt"),
            marked("# 县妇联2025年工作总结\n\n排查隐患 1,275 处，整改 **1,270** 处，整改率达 ⟦９８.２％⟧。\n"),
            marked(_TITLE + "共受理各类案件2000件，审执结1900件，结案率⟦98%⟧。\n", path="例.txt"),
            marked(_TITLE + "排查问题32个，已全部整改，整改率⟦98%⟧。\n", path="例.txt"),
            marked(
                _TITLE
                + "亩均税收由8.2万元提高到9.1万元，增长⟦21%⟧；线损率由5.8%降至4.1%，下降⟦1.9个百分点⟧；分担率38.6%，比上年的35.1%提高⟦5.5个百分点⟧；X波段雷达投入860万元，比上年的620万元增长⟦48.7%⟧。\n\n"
                + "完成投资84.7亿元，占年度计划86亿元的⟦96.5%⟧。水费实收1264万元，应收1310万元，收缴率⟦98.5%⟧。\n\n"
                + "存款余额586.3亿元，比年初增加41.7亿元，增长⟦9.7%⟧。排查纠纷312起，成功化解矛盾纠纷305起，化解率⟦99%⟧。\n",
                path="例.txt",
            ),
            marked(
                _TITLE
                + "巡察反馈的186个问题，已整改到位179个，整改到位率⟦98.6%⟧。调解家庭纠纷214件，成功198件，调解成功率⟦95%⟧。\n\n"
                + "抽检食品4 860批次，检出不合格92批次，不合格率⟦2.9%⟧。收入45.7亿元，增长3.8%，其中税收33.9亿元，增长2%，占⟦79.2%⟧。2.16万亩农田中，有1340亩“非粮化”，占⟦16.2%⟧。\n",
                path="例.txt",
            ),
        ),
        good=(
            marked(_TITLE + "受理来信来访50件，办结45件，办结率90%；全县120个村，建成90个，占75%。\n", path="例.txt"),
            marked(_TITLE + "受理来信 1 200 件，办结 1 080 件，办结率 90%。\n", path="例.txt"),
            marked(_TITLE + "排查隐患238处，立行立改231处，限期整改7处，整改率100%。\n", path="例.txt"),
            marked(
                _TITLE
                + "受理486件，办结478件，办结率98.4%，按时办结率99.2%。培训120人，其中妇女90人，占妇女总数的30%。\n",
                path="例.txt",
            ),
            marked(
                _TITLE + "受理50件，办结45件（含上年结转），办结率95%；同比增长20件，办结18件，办结率60%。\n",
                path="例.txt",
            ),
            marked(
                _TITLE + "投入1.2万元，完成0.4万元，完成率33%；受理300余件，办结290件，办结率95%。\n", path="例.txt"
            ),
            marked(
                _TITLE
                + "抽检食品1200批次，不合格18批次，合格率98.5%；排查300处，未整改3处，整改率99%。受理诉求50件，办结45件，按时办结率98%。收入45.7亿元，增长3.8%，其中税收33.9亿元，占74.2%，非税占25.8%。\n",
                path="例.txt",
            ),
            marked(
                _TITLE
                + "亩均税收由8.2万元提高到9.1万元，增长11%；线损率由5.8%降至4.1%，下降1.7个百分点；分担率38.6%，比上年的35.1%提高3.5个百分点；金额860万元，比上年的620万元增长38.7%；由3家增加到5家，增长超六成。\n\n"
                + "存款余额586.3亿元，比年初增加41.7亿元，增长7.7%；按可比口径，收入50亿元，比上年增加5亿元，增长8%。\n",
                path="例.txt",
            ),
            marked(_TITLE + "受理XX件，办结45件，办结率95%；走访企业20家、农户50户，占80%。\n", path="例.txt"),
        ),
    ),
    Rule(
        code="FG003",
        name="rate-over-100",
        title="比率超过百分之百",
        level=Level.WARNING,
        check=too_high,
        signs=(Signs("%", "％"),),
        bad=(
            marked(_TITLE + "抽检食品1560批次，合格率⟦105%⟧。\n", path="例.txt"),
            marked("# 县妇联2025年工作总结\n\n群众满意度达到 **⟦９８５**％⟧，妇联组织覆盖率为⟦100.5%⟧。\n"),
            marked(_TITLE + "全年接待来访1 246人次，同比下降⟦118%⟧。\n", path="例.txt"),
            marked(_TITLE + "信访件按期办结率⟦110%⟧、占比达⟦120%⟧，整改完成率⟦130%⟧。\n", path="例.txt"),
        ),
        good=(
            marked(_TITLE + "合格率100%，覆盖率达100.0%，增长率120%，同比增长150%，完成计划的120%。\n", path="例.txt"),
            marked(_TITLE + "来访同比下降18%，净利润同比下降135%，由盈转亏，费用下降100%。\n", path="例.txt"),
            marked(_TITLE + "任务完成率达112%；毛入学率103%；拨备覆盖率210%。\n", path="例.txt"),
            marked(_TITLE + "合格率提高120%，床位使用率103%，满意率98.105%，培训1050人。\n", path="例.txt"),
        ),
    ),
)
