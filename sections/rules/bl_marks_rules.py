"""The records of BL003 to BL006, with their examples."""

from __future__ import annotations

from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.bl_marks import CROSS_SIGNS, LINE_SIGNS, SHAPE_SIGNS, STAR_SIGNS, crosses, lines, shapes, stars

CROSSES = Rule(
    code="BL003",
    name="crosses",
    title="用 ×× 代替的空项",
    level=Level.ERROR,
    check=crosses,
    signs=CROSS_SIGNS,
    bad=(
        marked("⟦××⟧区开展⟦××⟧活动⟦×××⟧场，张⟦××⟧同志到会。"),
        marked("中共⟦××⟧市委⟦××⟧部，投入⟦××⟧万元，增长⟦××⟧%。", path="例.txt"),
        marked("同比增长⟦×.×⟧%，投入 ⟦×.××⟧ 亿元，招录⟦××⟧人，警告 ⟦×⟧ 人次。"),
        marked("⟦××⟧镇投入⟦×⟧万元，增长⟦×⟧个百分点。"),
        marked("在⟦×⟧县⟦××⟧镇召开，《⟦××⟧条例》"),
        marked("⟦××⟧所调解⟦××⟧件，李⟦××⟧牵头，与⟦××⟧律师事务所共建工作室⟦×⟧个。", path="例.txt"),
    ),
    good=(
        marked("实施10×10行动，5×8小时，7×24值守，4×100米接力，2×35万千瓦，长×宽×高。"),
        marked("原告李××诉称，被告王××未到庭。"),
        marked("××市中级人民法院民事判决书\n\n本院认为，××公司应当承担责任。"),
        marked("费用 = 单价 × 人次，长 × 宽，3×5米，×10 物镜。"),
        marked("信访人赵××反映邻里纠纷。"),
        marked("客户问能不能像××平台那样拖拽。"),
        marked("该县副局长林××受贿，被立案查处；对张××、周××送来的土特产，一律退回。", path="例.txt"),
    ),
)
STARS = Rule(
    code="BL004",
    name="stars",
    title="用星号代替的空项",
    level=Level.ERROR,
    check=stars,
    signs=STAR_SIGNS,
    bad=(
        marked("走访⟦**⟧户，赴⟦***⟧镇调研，印发《⟦*⟧》。"),
        marked("走访⟦**⟧户困难群众\n\n慰问⟦**⟧人"),
        marked("**重点工作**：⟦**⟧市⟦****⟧项目开工，〔⟦*⟧〕第⟦*⟧号。"),
        marked("⟦*⟧街道认真落实，⟦*⟧-⟦*⟧户一组，完成⟦*⟧亿元，增长⟦*⟧%，⟦*⟧高新区提前完成。", path="例.txt"),
        marked("中共 ⟦*⟧ 市 ⟦*⟧ 镇第四届党代会，出席 ⟦*⟧ 县党代会，选举代表 ⟦*⟧ 名，宽 * 高。", path="例.txt"),
        marked("⟦*⟧镇、⟦*⟧县、⟦*⟧村投身建设⟦*⟧新农村。", path="例.txt"),
        marked("⟦**⟧党委中心组学习⟦**⟧次，⟦**⟧同志讲话，在⟦**⟧召开。", path="例.txt"),
        marked("党的⟦**⟧大精神、⟦*⟧届⟦*⟧中全会精神，“⟦**⟧”活动，慰问\\⟦*⟧名老人。".replace("\\⟦", "⟦\\")),
        marked("⟦**⟧集团在**国资委**的领导下运行。\n\n| 收入 | 120 | 亿元 |\n|---|---|---|\n| 利润 | ⟦***⟧ | 亿元 |\n"),
        marked("| 走访 | ⟦**⟧户 |\n|---|---|\n| 慰问 | ⟦**⟧人 |\n"),
        marked("**老龄化。** 老人⟦*.**⟧万人，占⟦**.*⟧%，停办⟦*⟧年。"),
    ),
    good=(
        marked("**重点工作**稳步推进，*斜体*和***又粗又斜***，电话138****1234，证号4401**********1234。"),
        marked("* 第一项\n* 第二项\n\n***\n\n- 完成**3项**任务，**项目**年度推进，**镇党委**书记到场。"),
        marked("带*的为必填，增长率*为同口径，*.md 和 src/**/a.py，3*5，登录密码：********。"),
        marked("**项目组的资料由志愿者整理，\n由负责人审定。**\n"),
        marked("**注意：**全部完成。**一是抓培训。****二是抓宣传。**"),
        marked("推荐指数：*****，户主张*明，`走访**户`，**人大代表**建议。"),
        marked("张三丰*李四光*王五魁*赵六合。", path="例.txt"),
        marked("用“*”匹配全部，名称旁边的星号 (*) 表示禁用。"),
        marked("*本报告由脚本生成，“–”表示无。*\n\n*号项目为部门自定。"),
        marked("**村集体经济**项目、**市**、**县**、**乡**三级联动，**人员**和**部门职责**。"),
    ),
)
LINES = Rule(
    code="BL005",
    name="lines",
    title="下划线留的空",
    level=Level.ERROR,
    check=lines,
    signs=LINE_SIGNS,
    bad=(
        marked("同比增长⟦____⟧%，下降⟦__.__⟧%，在⟦__⟧镇召开，培训⟦_⟧人次。"),
        marked("负责人：⟦________⟧\n联系电话：⟦＿＿＿＿⟧", path="例.txt"),
        marked("学习党的⟦__⟧大精神，⟦__⟧局、⟦__⟧街道、排查⟦__⟧组织，⟦＿＿⟧同志。", path="例.txt"),
        marked("⟦_⟧镇妇联干事⟦_⟧同志总结，书记⟦_⟧同志讲话，为⟦_⟧的发展建言。", path="例.txt"),
        marked("开会 ⟦__⟧ 次。\n2、⟦________⟧；", path="例.txt"),
        marked("- 学习不深。\n- ⟦__________⟧。\n"),
        marked("<u>⟦　　　⟧</u>镇，增长⟦﹍﹍⟧%\n\n1. ⟦______⟧\n"),
        marked("⟦\\_\\_⟧镇完成⟦___⟧项，占⟦__⟧。"),
    ),
    good=(
        marked("字段 user_name、_id 和 __init__ 不变，__强调__一下，_斜体_也行。"),
        marked("附件：2025_工作总结.docx、工作总结_最终版.md、报告__终稿.pdf。"),
        marked("工作总结_范文网，思想汇报_文库，党课讲稿_某百科，述职报告_新闻中心。", path="例.txt"),
        marked("___\n\n环境变量 LANG_ALL=zh_CN，snake_case 写法。"),
    ),
)
SHAPES = Rule(
    code="BL006",
    name="shapes",
    title="用图形代替的空项",
    level=Level.ERROR,
    check=shapes,
    signs=SHAPE_SIGNS,
    bad=(
        marked("⟦○○⟧局完成⟦□□⟧项任务，⟦▲▲⟧镇、⟦△△⟧村跟进。"),
        marked("关于⟦○○○⟧工作的报告，发文单位：⟦○○○⟧", path="例.txt"),
        marked("⟦〇〇⟧小区整治⟦△⟧处，合格率⟦？？⟧%，办结⟦……⟧件。\n书记　⟦△△△⟧\n"),
        marked("2025年⟦？⟧月⟦？⟧日，完成⟦○○⟧户、⟦○○⟧件，新建⟦○⟧个，增长⟦—⟧%。"),
        marked("受理⟦□□⟧件，立案⟦□□⟧件，结案⟦□□⟧件，召开⟦□⟧次，建成⟦？⟧个。", path="例.txt"),
        marked("受理⟦##⟧件、办结⟦000⟧件，满意率⟦00⟧%，注销⟦--⟧家，发放⟦……⟧万元，拆除⟦...⟧处。"),
        marked("《⟦○○⟧市规划》，⟦◎◎⟧镇，“⟦□□⟧”品牌。"),
    ),
    good=(
        marked("二○○八年，二○一○年，一百○○八，〇。"),
        marked("○ 第一项\n○ 第二项\n\n□是 □否，□ □，▲▲ 重要提示", path="例.txt"),
        marked("二〇〇八年，〇〇后，你怎么看？？人都走了；为什么呢？个人认为……人多力量大。甲□乙□，△ABC。"),
        marked("评分：●●●○○，★★★★★，■■■□□"),
        marked("00后、00时00分、2000级，1,000人次，转换后出现“□□□”；工作——天天做，等等...人都来了。"),
    ),
)
