"""The record of BL009, with its examples."""

from __future__ import annotations

from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.bl_note_signs import NOTES
from sections.rules.bl_words import TRIGGERS, words
from sections.signs import Signs

WORDS = Rule(
    code="BL009",
    name="words",
    title="写着待补充的地方",
    level=Level.ERROR,
    check=words,
    signs=(Signs.of(NOTES, more=TRIGGERS),),
    bad=(
        marked("牵头单位：⟦待明确⟧。存在问题：⟦待补充⟧。时间⟦待定⟧，数字⟦待核实⟧。"),
        marked("项目⟦待补⟧年底前投用。审核人：⟦待定⟧　日期：3月1日"),
        marked("更换 ⟦待汇总⟧ 期；完成率⟦待核⟧。"),
        marked("公众号⟦待补充⟧个、宣传栏⟦待补充⟧块，发稿⟦待统计⟧篇。"),
        marked("负责人：⟦TODO⟧\n\n- ⟦TBD⟧\n\n⟦TODO⟧：补充数据"),
        marked("三、存在问题\n⟦略⟧\n四、下一步打算⟦（略）⟧\n", path="例.txt"),
        marked("⟦此处填写单位名称⟧，全年培训人次⟦待统计⟧；名单⟦待公布⟧", path="例.txt"),
        marked("| 指标 | 完成 |\n|---|---|\n| 场次 | ⟦待填⟧ |\n| 人次 | ⟦TBD⟧ |\n| 金额 | ⟦略⟧ |\n"),
        marked("新建驿站⟦TODO⟧个，走访⟦TODO⟧户。"),
        marked("1. 完成迁移；\n2. ⟦TBD⟧\n3. ⟦TODO⟧\n"),
        marked("全村辖⟦具体小组数量⟧个村民小组，面积约⟦具体面积⟧平方公里，现有⟦具体人数⟧人。"),
        marked("（一）方面。⟦此处填写问题表现，不少于3条⟧。\n（二）方面。⟦略⟧\n阈值 = ⟦TBD⟧\n", path="例.txt"),
        marked("⟦TODO⟧：要点由办公室在月底前补充。"),
        marked("# 个人总结\n\n> ⟦请在此填写学习培训经历⟧。\n\n- ⟦在此补充典型事例⟧\n"),
        marked("覆盖率达⟦98？⟧%，例会⟦18(核)⟧次，其中女性⟦不详⟧人，公厕⟦待更新⟧座，务工0.8万人，⟦数据再核⟧。"),
        marked(
            "一年走了5名技术员。⟦@张三补⟧\n⟦标黄处请各科室核对⟧。\n承办单位：⟦待落实⟧\n⟦待写⟧：下一步打算\n",
            path="例.txt",
        ),
        marked("| 项目 | 今年 |\n|---|---|\n| 论文 | 13 |\n| 图书 | ⟦查后补⟧ |\n| 教师 | ⟦？⟧ |\n"),
        marked("以“红色引擎”为题，⟦此处加一段群众反映⟧。"),
        marked("完成率**⟦待补充⟧**；地点：⟦待定⟧", path="例.md"),
    ),
    good=(
        marked("数据再核实一遍后上报，死因不详的野鸟3只，身份不详人员5名，对标黄部分逐项核对，暂无数据显示有风险。"),
        marked("补贴何时发？3个工作日内。@全体人员 请查收通知，@王芳补充道。标红处为风险点，资金：待拨付项目6个。"),
        marked("模板上的“待补充”没有改，“此处填写数据”之类的提示语没有删。"),
        marked("提高待遇，亟待解决，有待加强，战略略有调整，留待定夺，等待核实，翘首以待。"),
        marked("具体数据见附表，具体人数由乡镇核定，具体比例为3:7。"),
        marked("附件：1.任务清单（略）2.名单（略）\n附表（略）", path="例.txt"),
        marked("附件：\n\n1. 隐患清单（略）\n2. 台账（略）\n"),
        marked("附件：1．名单（略）\n　　　2．验收表（略）\n　　　3．方案（略）\n", path="例.txt"),
        marked("订单分全部、待确认、已完成三类，新增「待审核」「待确认」两个状态，流转为已提交/待核实。"),
        marked("| 事项 | 状态 |\n|---|---|\n| 登录 | 待确认 |\n| 导出 | 已完成 |\n"),
        marked("处置待核实线索3件，待补充人员名单已报，警告和待确认项，待完善机制两项，待定点医院公布。"),
        marked("本周清理了TODO项，遗留TODO 3 条，下周继续。"),
        marked("上游文档写着“TODO：补充错误码”，已提工单催办。"),
        marked("- [ ] 邮件\n- [ ] 电话（TODO）\n- [x] 短信\n"),
        marked("## TODO\n\n- 本周 TODO 列表见[这里](todo.md)\n- TODO: 完成接口联调\n\nTODO\n\n- 写周报\n"),
        marked("- TODO 写测试报告\n- DOING 联调接口\n- DONE 修复登录\n"),
        marked("| 任务 | 状态 |\n|---|---|\n| 登录 | TODO |\n| 导出 | DONE |\n"),
        marked("此处略去不谈，谋略、策略、侵略、省略、忽略、大略、简略。收入略增，（略有下降）。", path="例.txt"),
    ),
)
