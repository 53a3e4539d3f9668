"""The record of BL002, with its examples."""

from __future__ import annotations

from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.bl_claims import MASK
from sections.rules.bl_year import FORMS, years
from sections.signs import Signs

YEARS = Rule(
    code="BL002",
    name="year",
    title="没填的年份日期",
    level=Level.ERROR,
    check=years,
    signs=(Signs.of(*FORMS, more=MASK),),
    bad=(
        marked("⟦20* *⟧年，⟦* *⟧年⟦* *⟧月⟦* *⟧日，⟦× ×⟧年工作总结。", path="例.txt"),
        marked("完成⟦20⟧年度任务，于⟦20⟧年2月建成，⟦20⟧年上半年平稳。", path="例.txt"),
        marked("| 事项 | 预计完成 |\n|---|---|\n| 评审 | ⟦MM-DD⟧ |\n"),
        marked("文件（团发[⟦20 ⟧] 5号）、政办［⟦20　⟧］号。", path="例.txt"),
        marked("⟦20xx⟧,本公司工会在上级领导下开展工作。", path="例.txt"),
        marked("年度考核登记表（⟦    ⟧年度）\n更新时间：⟦YYYY-MM-DD⟧（周一）\n", path="例.txt"),
        marked("# 周报（⟦MM.DD⟧ - ⟦MM.DD⟧）\n\n日期：⟦000⟧年⟦00⟧月⟦00⟧日"),
        marked("换届工作报告⟦20_⟧\n⟦二00*⟧年⟦*⟧月⟦*⟧日，⟦二OOx⟧年。", path="例.txt"),
        marked("⟦20xx⟧年以来，⟦202_⟧年度考核，⟦20__⟧年、⟦200X⟧年、⟦20**⟧年、⟦20*⟧年、⟦201x⟧年、⟦19XX⟧年。"),
        marked("⟦XXXX⟧年⟦X⟧月⟦X⟧日，⟦XX⟧学年，⟦xx⟧年度，⟦**⟧年⟦*⟧月⟦*⟧日，⟦__⟧年⟦_⟧月，⟦××⟧年⟦×⟧月⟦×⟧日。"),
        marked("规划期为⟦20xx⟧—⟦20xx⟧年，⟦x⟧-⟦x⟧月推进，方案(⟦202_⟧-⟦202_⟧年)印发。", path="例.txt"),
        marked("区妇联⟦202_⟧年上半年工作总结", path="例.txt"),
        marked("# ⟦20XX⟧年工作总结及⟦20XX⟧年工作计划\n\n时间：⟦20xx⟧.⟦xx⟧.⟦xx⟧，〔⟦20XX⟧〕⟦X⟧月起，3月⟦X⟧日。"),
        marked("| 报告日期 | ⟦YYYY-MM-DD⟧ |\n|---|---|\n| 编制人 | 王芳 |\n\n**日期**：⟦yyyy/mm/dd⟧"),
        marked("时间：2025-⟦xx⟧-⟦xx⟧ 至 2025/06/⟦XX⟧，2025.⟦XX⟧.⟦XX⟧；2025年⟦N⟧月⟦N⟧日。"),
        marked(
            "⟦20____⟧年⟦○⟧月⟦○⟧日，⟦二○XX⟧年，〔⟦20  ⟧〕5号，⟦20XXXXXX⟧，⟦XXXX⟧-⟦XX⟧-⟦XX⟧，3.31—4.⟦XX⟧，⟦00⟧月⟦00⟧日"
        ),
        marked("时间：2024.⟦XX⟧ 至 2025-⟦XX⟧，版本 2025.xx 已发布。", path="例.txt"),
        marked("印发区林发【⟦20*⟧】16号文件。", path="例.txt"),
        marked("根據市語[⟦20xx⟧]19號文件。", path="例.txt"),
        marked("按照县办发[⟦20××⟧]28号文件，篇一：⟦20**⟧\n年，我镇完成任务。", path="例.txt"),
        marked("工作总结1⟦20xx⟧年以来，规划到⟦二〇X X⟧年。", path="例.txt"),
        marked("⟦████⟧年⟦█⟧月⟦██⟧日", path="例.txt"),
        marked("其余限期⟦□⟧月底前完成。", path="例.txt"),
        marked("⟦______⟧年⟦____⟧月，于⟦__⟧月⟦__⟧日前完成", path="例.txt"),
        marked("⟦2 0 X X⟧ 年 工 作 总 结\n⟦ⅩⅩ⟧年⟦Ⅹ⟧月"),
        marked("| 日期 | 内容 |\n|---|---|\n| 3/⟦XX⟧ | 走访 |\n| ⟦X⟧.⟦XX⟧ | 座谈 |\n"),
        marked("⟦202？⟧年工作总结\n自⟦20--⟧年起，⟦202 ⟧年底，⟦2O2X⟧年。"),
        marked("成效⟦20*⟧—⟦20*⟧年汇编。在⟦20⟧年我县启动普查。\n⟦20xx⟧.11.⟦xx⟧\n", path="例.txt"),
        marked("日期\t内容\n3/⟦XX⟧\t走访\n", path="例.txt"),
        marked("二十大以来，⟦二〇XX⟧年，⟦20　　⟧年，⟦YYYY⟧年⟦MM⟧月⟦DD⟧日，⟦20xx⟧级新生。\n\n⟦201*⟧-2-26"),
    ),
    good=(
        marked("写日期不得出现“xx年xx月”等格式，必须是“xxxx年xx月xx日”。", path="例.txt"),
        marked(
            "2020年度，建校20年上半年庆典，近20年第一季度最好，走过20年度过难关，20年来，19年度、20年度和21年度。",
            path="例.txt",
        ),
        marked("二000年四月印发。", path="例.txt"),
        marked("| **TASK-20** | 组件 |\n\n**Day 20** 复习，任务**FIX-19**已完成，**第20**条，*Week 20*：休整。"),
        marked("序号20*\n得分20_\n二00八年，二OO九年。", path="例.txt"),
        marked("2023年3月，人均1.2万元，11.25、4·15、626，〔2018〕43号，S202 省道，C919。"),
        marked("文件 report_202_final.md 和 202_a.csv、报告20xx.docx 已上传，`20xx` 年。"),
        marked("建校 120 年，距今 20 年，行程2021 年度，2020年？2020—年报，20年间。"),
        marked("□日 □周 □月，《中国统计年鉴》，《人民日报》。"),
        marked("升级到 2024.1.x、2024.x.x，路径 logs/2025-06-xx.log、a-2025-xx-xx-b，N月累计。"),
        marked("日期格式为 YYYY年MM月DD日。in 20xx or so"),
    ),
)
