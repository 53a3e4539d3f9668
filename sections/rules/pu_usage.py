"""PU005, PU006, PU007: marks that are right in themselves and wrong where they stand."""

from __future__ import annotations

from sections.marked import marked
from sections.rule import Example, Level, Rule
from sections.rules.pu_misused import DASHES, misused_marks, needless_commas, ranges
from sections.signs import Signs

_TITLE = "县体育局2024年工作总结\n\n"
NEEDLESS_COMMAS = Rule(
    "PU005",
    "needless-comma",
    "书名号引号之间的顿号",
    Level.HINT,
    needless_commas,
    signs=(Signs("》、《", "”、“"),),
    bad=(
        marked(_TITLE + "印发《健身计划》⟦、⟧《赛事办法》。\n"),
        marked(_TITLE + "开展“健身月”⟦、⟧“健步走”、“趣味运动会”等活动。\n\n修订《章程》⟦、⟧《细则》。\n"),
        marked(_TITLE + "- 举办“**球王**”⟦、⟧“棋王”争霸赛。\n"),
    ),
    good=(
        Example(_TITLE + "印发《健身计划》《赛事办法》（试行）、《章程》，开展“健身月”“健步走”活动。\n"),
        Example(_TITLE + "增强“四个意识”、坚定“四个自信”、做到“两个维护”。\n"),
        Example("# 笔记\n\n读了《甲》、《乙》。\n"),
    ),
)
RANGES = Rule(
    "PU006",
    "range-unit",
    "数值范围省略单位",
    Level.HINT,
    ranges,
    signs=(Signs.of(DASHES), Signs(*"万亿%％‰")),
    bad=(
        marked(_TITLE + "投入⟦13～17万⟧元，客流增长⟦5-10%⟧。\n"),
        marked(_TITLE + "每场吸引⟦1.5—2万⟧人次，覆盖率⟦60 ~ 70%⟧。\n"),
        marked(_TITLE + "总投资⟦2至3亿⟧元，占比约**⟦3-5％⟧**。\n"),
    ),
    good=(
        Example(_TITLE + "投入13万～17万元，客流增长5%～10%，温度20～25℃，里程400—500公里，5-10人一组。\n"),
        Example(_TITLE + "2021—2025年，第3-5万步，比例为5:10，GB/T 9704-2012%，10-5%。\n"),
        Example(_TITLE + "电话0571-88万，编号A1-3万，日期2024-12-31，1-2-3万。\n"),
    ),
)
MISUSED = Rule(
    "PU007",
    "misused-mark",
    "标点用得不对",
    Level.WARNING,
    misused_marks,
    bad=(
        marked(_TITLE + "开展健步走、广场舞⟦...⟧丰富群众生活⟦。。。⟧\n\n还有赛事、培训⟦…⟧都受欢迎。\n"),
        marked(_TITLE + "建成健身点12个⟦，，⟧新增器材300件⟦。。⟧\n\n举办赛事8场⟦，。⟧参赛2000人。\n"),
        marked(_TITLE + "力度不减⟦———⟧ 务求实效。群众满意率98.6%⟦.⟧各项任务完成，平稳有序。\n"),
        marked(_TITLE + "目标只有一个⟦--⟧群众满意。\n\n全民健身⟦──⟧我们在行动。办好一件事⟦—⟧让群众就近健身。\n"),
        marked(_TITLE + "运动员表示：“明年再来。”⟦。⟧他又问：“什么时候？”⟦。⟧\n\n⟦，⟧赛事圆满结束。\n"),
        marked(_TITLE + "举办健步走、广场舞⟦、⟧等活动，办出了群众的⟦`⟧口碑⟦！。⟧\n"),
        marked(_TITLE + "坚持“群众第一”⟦、⟧的宗旨办赛。\n"),
        marked(
            _TITLE + "印发办法（试行⟦，⟧），组织培训（⟦，⟧含复训）；为谁办⟦？，⟧他说：“办好赛事。”⟦，⟧掌声很热烈。\n"
        ),
        marked(
            _TITLE + "落实县府办发⟦（2023）⟧12号文件，全县健身⟦工 作⟧有序，赛事质量⟦提 升⟧明显，加强⟦领 导⟧班子建设。\n"
        ),
        marked(
            _TITLE
            + "送健身指导下乡⟦,,⟧办培训、送器材……⟦。⟧投入⟦7。2万⟧元，建绿道⟦18、5公里⟧，增长28⟦. ⟧1%，覆盖75.2⟦.⟧%。\n\n一、 办好赛事，⟦ ⟧丰富生活、 服务群众。\n"
        ),
        marked(_TITLE + "维护体育场馆正常的⟦.⟧开放秩序，以群众⟦性 活⟧动为重点，办好赛事⟦···⟧受到欢迎。\n"),
        marked("全力办好群众身边的赛事\n⟦—⟧县体育局2024年工作总结\n", path="例.txt"),
        marked("县体育局2024年工作总结\n⟦――⟧2024年12月30日在全县体育工作会议上\n", path="例.txt"),
    ),
    good=(
        Example(_TITLE + "健步走、广场舞……丰富群众生活。目标只有一个——群众满意。\n"),
        Example(
            _TITLE + "开通城东—城西线路，2021—2025年，京—津—冀联动，范围1--3，Go to... and --help，推进--镇河长制。\n"
        ),
        Example(
            "县体育局2024年工作总结\n一、主要工作............3\n二、存在问题…………5\n三、下一步打算········第7页\n姓名：......\n",
            path="例.txt",
        ),
        Example("县体育局2024年工作总结\n完成场馆改造，新增器材\n，群众满意度提高。\n", path="例.txt"),
        Example(
            _TITLE
            + "办法见第三节“怎么报名？”。开展跑步、等级考评、的的确确受欢迎，不能放一放、等一等，用 `a` 和 `b` 标注。\n"
        ),
        Example(_TITLE + "他说：“好！”群众问：“真的吗？”大家都同意“明年再办”。\n"),
        Example(
            _TITLE
            + "投入3、4万元，分别建3、6公里，跑5、10公里和1、3、6公里三项。\n\n2、5万元以上的器材。\n\n3. 5%的场馆免费。每周二.五开放。由县体育局副局长 张三带队，县体育局党组书记 张三、副局长 李四，接待来访群众 人次，全年。\n"
        ),
        Example(
            _TITLE
            + "学党史 悟思想 办实事，张三 工人，遵循自愿、等价原则，2024 年 工作，县府办发〔2023〕12号，（2023）京01民终12号。《你好！》，一场（冬季）。\n"
        ),
        Example("县体育局2024年工作总结\n一年来，〔...〕乡建成健身点。\n", path="例.txt"),
        Example("# 笔记\n\n然后...就好了，，。\n"),
    ),
)
RULES = (NEEDLESS_COMMAS, RANGES, MISUSED)
