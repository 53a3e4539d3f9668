"""The pieces of a well-made short report, which the examples of the RQ rules put together or leave out."""

from __future__ import annotations

ANNUAL = "县统计局2024年工作总结\n\n"
DEBRIEF = "支部书记2024年度抓基层党建工作述职报告\n\n"
LEAD = "今年以来，在县委的正确领导下，全局围绕中心工作取得了新的成效。\n\n"
DONE = (
    "一、工作开展情况\n\n"
    "带头上党课，组织理论学习12场次，参加300人次；落实三会一课，加强党员队伍建设；党建引领业务，"
    "服务大局，办实事20件；抓好党风廉政，投入30万元改善办公条件。\n\n"
)
PROBLEMS = "二、存在问题\n\n思想认识有差距，业务能力有欠缺，机制不够顺畅，创新不多。\n\n"
CAUSES = "三、原因分析\n\n主观上责任压得不实，方法不多。\n\n"
NEXT = "三、下一步打算\n\n针对以上不足，力争年底前健全机制，压实责任，推进各项工作取得新成效。\n"
NEXT_DEBRIEF = NEXT.replace("三、", "四、")
SIGNED = "\n述职人：王小明\n"
GOOD_ANNUAL = ANNUAL + LEAD + DONE + PROBLEMS + NEXT
GOOD_DEBRIEF = DEBRIEF + LEAD + DONE + PROBLEMS + CAUSES + NEXT_DEBRIEF + SIGNED
