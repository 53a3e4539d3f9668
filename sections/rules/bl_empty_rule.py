"""The record of BL013, with its examples."""

from __future__ import annotations

from sections.marked import marked
from sections.rule import Example, Level, Rule
from sections.rules.bl_empty import empty

EMPTY = Rule(
    code="BL013",
    name="empty",
    title="空的列表项、标题和格子",
    level=Level.WARNING,
    check=empty,
    bad=(
        marked("1. 加强培训\n⟦2.⟧\n3. 抓好宣传\n"),
        marked("# 总结\n\n## 一、⟦做法⟧\n\n## 二、成效\n\n成效明显。\n\n## 三、⟦打算⟧\n"),
        marked("- 培训\n⟦-⟧\n- 宣传\n\n* 走访\n⟦*⟧ \n"),
        marked("一、主要工作\n1.抓培训。\n⟦2.⟧\n3.抓宣传。\n", path="例.txt"),
        marked("# 县妇联2024年工作总结\n\n今年以来，任务圆满完成。\n\n## 一、工作情况\n\n办班三期。\n\n## ⟦附表⟧\n"),
        marked("现将有关事项通知如下：\n\n⟦一、⟧\n\n⟦二、⟧\n\n三、其他事项\n请按时报送。\n", path="例.txt"),
        marked("- [x] 写周报\n⟦- [ ]⟧\n"),
        marked("| 事项 | 时限 | 备注 |\n|---|---|---|\n| 排水 | X月底 | |\n| 亮化 |⟦  ⟧| 分两段 |\n"),
        marked(
            "全年培训XX期。\n\n- 讲座\n⟦-⟧\n- 巡讲\n\n| 项目 | 单位 | 数量 |\n| --- | --- | --- |\n| 讲座 | 场 | 3 |"
        ),
    ),
    good=(
        marked("## 一、做法\n\n### （一）培训\n\n办班两期。\n"),
        marked("- 培训\n  - 内训\n-\n  正文在下一行\n1.\n   - 下一级\n"),
        marked(
            "## [1.0.1] 2024\n\n## [1.0.0] 2023\n\n### 欢迎各位同事随时补充更多内容，也欢迎在群里直接提出宝贵的意见和建议\n\n## v2\n"
        ),
        marked("一、办公室\n二、人事科\n三、财务科\n", path="例.txt"),
        marked("一、\n主要工作\n二、\n（一）抓培训\n办班两期。\n", path="例.txt"),
        marked(
            "## 技术\n\n### 1.推送\n\n### 2.即时通信\n\n### 3.长链接\n\n## 代码行数：20000行\n\n## 规则治理：先做索引\n\n## 这周只看了心情,没有写题.\n\n## 欢迎加入交流群\n\n完。\n"
        ),
        marked("| 事项 | 时限 |\n|---|---|\n| 排水 | 6月 |\n| 亮化 |  |\n"),
        marked("# 练习\n\n#### 1、找出众数\n\n#### 题解\n\n排好序，取中间一个。\n"),
        marked("# 第三组周报\n\n### 沈立群 2021041\n\n### 韩晓梅 2021042\n\n本周完成接口联调。\n"),
        Example(
            "# 县妇联2024年工作总结\n\n今年以来，任务圆满完成。\n\n## 一、工作情况\n\n办班三期。\n\n## 二、存在问题\n"
        ),
    ),
)
