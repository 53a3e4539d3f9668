"""The record of DT002, with its examples."""

from __future__ import annotations

from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.dt_events import event_signs, events

_TITLE = "县妇联{}年工作总结\n\n"
EVENTS = Rule(
    code="DT002",
    name="event",
    title="大事与年份不符",
    level=Level.WARNING,
    check=events,
    signs=event_signs,
    bad=(
        marked(
            _TITLE.format(2023) + "深入学习贯彻党的二十大和二十届二中、⟦三中全会⟧精神，全年宣讲12场。\n", path="例.txt"
        ),
        marked("# 县民政局2025年上半年工作总结\n\n认真学习党的二十届⟦四中全会⟧精神，推动各项工作。\n"),
        marked(
            _TITLE.format(2025)
            + "学习贯彻党的二十届四中、⟦五中全会⟧精神。\n\n一、工作\n\n平稳。\n\n二、2026年打算\n\n学习贯彻党的⟦二十一大⟧精神。\n",
            path="例.txt",
        ),
        marked(
            "# 县民政局2024年上半年工作总结\n\n贯彻党的二十届二中、⟦四中全会⟧精神，以迎接新中国成立75周年为契机抓好各项工作。2024年是新中国成立75周年，是“⟦十四五”规划的第三⟧年。\n"
        ),
        marked(_TITLE.format(2020) + "宣传贯彻《⟦家庭教育促进法⟧》，开设家长课堂20期。\n", path="例.txt"),
        marked(
            _TITLE.format(2025) + "今年是“⟦十四五”规划开局之年⟧，也是转型之年。2024年是“⟦十四五”收官之年⟧。\n",
            path="例.txt",
        ),
        marked(
            _TITLE.format(2023)
            + "“十四五”时期（⟦2020—2025⟧年）开局良好。2022年3月，⟦十四届全国人大一次会议⟧召开；2021年，党的⟦二十大⟧胜利召开。实现“⟦十五五”良好开局⟧。2023年是“⟦十四五”规划第二⟧年。\n",
            path="例.txt",
        ),
        marked(_TITLE.format(2023) + "党的⟦十九大⟧胜利召开，举国振奋。\n", path="例.txt"),
        marked(_TITLE.format(2019) + "全面贯彻团的⟦十九大⟧、十八届二中全会精神。\n", path="例.txt"),
        marked(_TITLE.format(2024) + "深入学习贯彻党的⟦十九大⟧精神，学习⟦中国妇女十二大⟧精神。\n", path="例.txt"),
        marked(
            _TITLE.format(2023)
            + "2020年是“⟦十二五”规划的收官之年⟧，今年是“⟦十三五⟧”规划的关键之年，2023年是⟦十三五⟧规划目标任务全面深入落实的攻坚之年。推进“⟦十四五”规划编制⟧工作，开展⟦党纪学习教育⟧，抢抓“⟦十二五”开端⟧机遇，学习贯彻党的⟦十七大⟧精神。\n",
            path="例.txt",
        ),
        marked("县妇联简报\n\n会议指出，今年是建党⟦99周年⟧，也是实施“十四五”规划的开局之年。\n", path="例.txt"),
    ),
    good=(
        marked(
            "关于县财政局2023年度审计情况的报告\n\n——2024年8月27日在县人大常委会会议上\n\n贯彻党的二十届三中全会精神。\n",
            path="例.txt",
        ),
        marked(
            _TITLE.format(2025) + "学习贯彻党的二十大和二十届三中、四中全会精神，落实家庭教育促进法。\n", path="例.txt"
        ),
        marked(
            _TITLE.format(2026)
            + "以实际行动迎接党的二十一大召开。\n\n一、工作\n\n平稳。\n\n二、2027年打算\n\n学习贯彻党的二十一大精神，梳理二十一大类事项。\n",
            path="例.txt",
        ),
        marked(
            _TITLE.format(2025)
            + "今年是谋划“十五五”规划的关键之年。推进“十五五”规划编制工作，今年是“十四五”规划的收官之年。\n",
            path="例.txt",
        ),
        marked(_TITLE.format(2022) + "以实际行动迎接党的二十大胜利召开，学习党的十九届六中全会精神。\n", path="例.txt"),
        marked(
            "县妇联简报\n\n会议指出，今年是建党100周年，也是“十四五”开局之年。建党99周年时，谋划“十四五”开局之年的工作。\n",
            path="例.txt",
        ),
        marked("县民政局2022年上半年工作总结\n\n下半年，将学习宣传贯彻党的二十大精神。\n", path="例.txt"),
        marked(
            _TITLE.format(2025)
            + "党的二十大胜利召开以来，成效明显。2021年是“十四五”开局之年，五年来成效明显。明年是“十五五”开局之年。\n",
            path="例.txt",
        ),
        marked(
            _TITLE.format(2025) + "党的十八大以来，面貌一新；学习党的二十大精神，传达团的十九大精神。\n", path="例.txt"
        ),
        marked(
            _TITLE.format(2023)
            + "“十四五”时期（2021—2025年）开局良好，确保“十四五”圆满收官。2023年3月，十四届全国人大一次会议召开；2022年，党的二十大胜利召开。2023年是“十四五”规划第三年。\n",
            path="例.txt",
        ),
        marked(
            _TITLE.format(2019) + "配合做好家庭教育促进法（草案）征求意见工作，市委十八届四中全会精神传达到位。\n",
            path="例.txt",
        ),
    ),
)
