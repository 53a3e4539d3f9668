"""The record of FG004, with its examples."""

from __future__ import annotations

from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.fg_lists import lists
from sections.signs import Signs

_TITLE = "县妇联2025年工作总结\n\n"
LISTS = Rule(
    code="FG004",
    name="listed",
    title="项数与所列不符",
    level=Level.WARNING,
    check=lists,
    signs=(Signs(*"方项点条件个类种大家名", "分别", "前", "”（", "”(", "”：", "”:"),),
    bad=(
        marked(
            _TITLE
            + "重点抓好⟦三项⟧工作：一是学习，二是宣传，三是维权，四是服务。主要有⟦三个⟧原因，一是人手少，二是经费紧。\n",
            path="例.txt",
        ),
        marked(
            _TITLE
            + "一、存在问题\n\n主要存在以下⟦四个方面⟧的问题：\n\n（一）学得不深。\n\n（二）走得不远。\n\n（三）想得不多。\n\n二、打算\n",
            path="例.txt",
        ),
        marked("# 县妇联2025年工作总结\n\n实施“⟦五大行动⟧”（宣讲行动、家政行动、护航行动、暖心行动），效果明显。\n"),
        marked(
            _TITLE
            + "收入、支出、结余分别增长⟦3%、5%⟧。受理120件，审结110件，比上年分别上升⟦4%、5%和6%⟧。排名前⟦五⟧名的是：甲镇、乙镇、丙镇、丁镇，成绩突出。\n",
            path="例.txt",
        ),
        marked(
            _TITLE
            + "新设综合门诊、夜间门诊、周末门诊、专科门诊⟦五类⟧特色门诊。以“送岗”和“送技”⟦三大⟧行动为抓手，从“做法”、“问题”⟦三个方面⟧汇报，打造“城镇样板、乡村样板、社区样板”⟦四大⟧标杆，"
            + "食品、医药、建材等产业产值分别增长⟦5%、6%⟧。排名靠前的为甲市、乙市、丙市，投诉量分别为⟦25件、12件⟧。\n",
            path="例.txt",
        ),
        marked(_TITLE + "招聘引进⟦四类人才⟧：师范生46人、研究生58人、校园招聘教师127人。\n", path="例.txt"),
        marked(
            _TITLE + "共有⟦8个⟧部门参加，分别是办公室、人事科、财务科、业务科、督查科、宣传科、工会。\n", path="例.txt"
        ),
        marked(
            "在全县安全会议上的讲话\n\n同志们：\n\n下面，我讲⟦四点⟧意见。\n\n一、认清形势\n\n形势严峻。\n\n二、突出重点\n\n管住重点。\n\n三、落实责任\n\n责任到人。\n",
            path="例.txt",
        ),
        marked(_TITLE + "下一步，从⟦两个方面⟧发力。\n\n一是抓培训。\n\n二是抓服务。\n\n三是抓队伍。\n", path="例.txt"),
        marked(
            _TITLE + "学习“⟦四史⟧”（党史、新中国史和改革开放史），争创“⟦五美⟧”：院美、室美、厨美、厕美。\n",
            path="例.txt",
        ),
    ),
    good=(
        marked(
            _TITLE + "重点抓好三项工作：一是学习，二是宣传，三是维权。培训分三个班，一是学理论，二是学技能。\n",
            path="例.txt",
        ),
        marked(
            _TITLE
            + "以“送岗”“送技”和“送暖”三大行动为抓手，食品、医药等产业产值分别增长5%、6%，食品、医药等产业和服务业分别增长5%、6%。\n",
            path="例.txt",
        ),
        marked(
            _TITLE + "获省级奖励2项。一是学习好，二是宣传好，三是维权好。围绕“三项制度”，一是学，二是用。\n",
            path="例.txt",
        ),
        marked(
            _TITLE + "落实“两癌”（乳腺癌、宫颈癌）检查，服务“三新”（新经济组织等），“三会一课”（含党课）按期开。\n",
            path="例.txt",
        ),
        marked(
            _TITLE
            + "收入、支出和结余分别增长3%、5%、7%。一片好茶、一篮鲜菜，产值分别达到9亿元、6亿元。受理120件，审结110件，比上年分别上升4%、5%。\n",
            path="例.txt",
        ),
        marked(_TITLE + "新设综合门诊、夜间门诊、周末门诊三类门诊，在政治、经济、文化领域实施五项工程。\n"),
        marked(_TITLE + "落实三项制度：首问负责、限时办结、责任追究制度。办好三类班：党员班、妇女和儿童班。\n"),
        marked(
            _TITLE + "5个部门参加，分别是办公室、人事科、财务科、业务科和工会；3个镇入选，分别为甲镇、乙镇等。\n",
            path="例.txt",
        ),
        marked(_TITLE + "做好四项工作。一是学习；二是宣传；三是维权。此外，还办好实事。\n", path="例.txt"),
        marked(
            _TITLE + "主要做了以下三方面工作：\n\n一、学习\n\n二、宣传\n\n三、维权\n\n四、存在问题\n\n五、打算\n",
            path="例.txt",
        ),
        marked("# 说明\n\n有两种做法：一是等，二是退，三是改。\n"),
    ),
)
