"""The record of BL001, with its examples."""

from __future__ import annotations

from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.bl_latin import X
from sections.rules.bl_letters import letters
from sections.signs import Signs

LETTERS = Rule(
    code="BL001",
    name="letters",
    title="用 X 代替的空项",
    level=Level.ERROR,
    check=letters,
    signs=(Signs(*X),),
    bad=(
        marked("全年举办培训⟦XX⟧期，培训⟦XXX⟧人次。"),
        marked("⟦XX⟧20XX年工作总结\n听课⟦x360⟧余人，会后⟦xx⟧表示，要抓好落实。", path="例.txt"),
        marked("可比增长⟦x.x⟧%，提高⟦xx.xx⟧个百分点，建设平安⟦X⟧。"),
        marked("全区出生⟦107xxxx⟧，比上年多⟦14xxxx⟧。\n附件：1.⟦XX⟧统计表  2.⟦XX⟧台账", path="例.txt"),
        marked("培训⟦x⟧人,其中(⟦XX⟧)为党员,占⟦x.6⟧%,“⟦XXX⟧”获奖。", path="例.txt"),
        marked("⟦X⟧市⟦X⟧区⟦X⟧街道第⟦X⟧届妇代会，张⟦XX⟧同志出席，⟦X⟧女士发言。"),
        marked("⟦xx⟧省⟦x⟧市《⟦XX⟧市妇女发展规划》，人均⟦20xx⟧多元，约⟦X⟧人，⟦x⟧余场次，⟦X⟧万余份。"),
        marked("在“⟦X⟧妇女”公众号推送，覆盖⟦XX⟧%，总额⟦XX.XX⟧亿元，⟦x⟧-⟦x⟧位，为⟦X⟧经济发展服务。"),
        marked("全角⟦ＸＸ⟧次，俄文⟦ХХ⟧人，⟦XX⟧APP 上线，投资⟦1xx⟧万元，增长⟦xx0.9⟧%，⟦X00⟧余人。"),
        marked("| 指标 | 数量 |\n|---|---|\n| 场次 | ⟦X⟧ |\n| 人次 | **⟦XX⟧** |\n"),
        marked("耗时从 12 s 降到 ⟦x⟧ s，带宽提升到 ⟦XX⟧ MB。\n3.⟦XXXX⟧。", path="例.txt"),
        marked(
            "同比 +⟦X.X⟧%，较年初-⟦0.XX⟧亿元，降到 ⟦X⟧s，阅读 ⟦X.X⟧w，ROI ⟦X.X⟧，@⟦XX⟧ 在 14:⟦XX⟧ 处理，ETC⟦XX⟧户。"
        ),
        marked("Owner: ⟦XXX⟧\n\n会议号 ⟦XXX⟧-⟦XXX⟧-⟦XXX⟧\n\nPM2.5浓度⟦XX⟧μg/m³，处理退款 ⟦X⟧ 单。"),
        marked("余氯⟦0.XX⟧mg/L，检修⟦XX⟧h；处理退款 ⟦X⟧ 单，创建⟦X⟧A级景区，值班电话96110。"),
        marked("项目\t预算数\t完成\n教育\t⟦XXX⟧\t⟦XX.X⟧\n第 ⟦XX⟧ 周，Week ⟦XX⟧，连续⟦X⟧年增长", path="例.txt"),
        marked("在⟦X X⟧镇召开会议，报⟦X XX⟧市批准，由⟦X X⟧同志主持，完成⟦X X⟧个。"),
        marked("落实市残联⟦XX⟧24号文件，投入⟦XX⟧万元。", path="例.txt"),
        marked("⟦ⅩⅩ⟧市召开⟦ⅩⅩ⟧次会议。"),
        marked("⟦X X⟧ 局 机 关 党 支 部\n召 开 会 议 ⟦XX⟧ 次", path="例.txt"),
        marked("资源需求：HC +⟦X⟧ 人，预算 ⟦XX⟧ 万元；X 系列单列。"),
        marked("投資⟦x.6⟧億元，收入⟦xx⟧萬元，辦理⟦xx⟧戶、⟦xx⟧個。"),
        marked("辖区面积⟦X.XX⟧k㎡，车位配比仅1:⟦0.X⟧；每天⟦XX⟧:⟦XX⟧开放。"),
        marked("按照⟦XX⟧发2011⟦XX⟧号和⟦X⟧卫函2011⟦X⟧号文件要求，建卡率达⟦XX⟧。"),
        marked("电费 ⟦X,XXX.XX⟧ 元，较上周 ↓⟦0.XX⟧，共 ⟦XX⟧ 户。"),
        marked("参与率 ==⟦XX.X⟧%==；义务守护陵园⟦XX⟧年，被评为先进。"),
        marked("本周完成 ⟦X⟧ 个需求，修复 ⟦Y⟧ 个缺陷，剩余⟦Z⟧项。"),
        marked("师生比为1:⟦xxx⟧，最高的欠⟦X⟧年⟦X⟧万元。"),
        marked("满意率⟦9x.x⟧%,按期办结率⟦99.x⟧%", path="例.txt"),
        marked("“⟦xx⟧五”期间，在 ⟦XX⟧ 市召开 ⟦XX⟧ 次会议，“党建+⟦XX⟧”入选。"),
        marked("<ul>\n<li>⟦XXX⟧</li>\n</ul>\n\n负责⟦xx⟧、⟦xx⟧、⟦XX⟧4个乡镇的清运。"),
        marked("| 单位 | 金额（万元） | 完成/计划 |\n|---|---|---|\n| 甲组 | ⟦X⟧ | ⟦XX⟧/⟦XX⟧ |\n"),
        marked("⟦ⅩⅩ⟧县设委员⟦Ⅹ⟧名，差额⟦Ⅹ⟧名。"),
    ),
    good=(
        marked("故障码E10xxxx，端口 8xxxx，附件见 v2.XX。", path="例.txt"),
        marked(
            '- 影响要写具体（不能只说"违反XX原则"），命名不用「XX 模块」，应问"是否登记了X？"而非"X对不对？"\n'
            '- 「XX 机构发布 X 文件」= 事实\n- "查一下XX银行的近况"\n'
        ),
        marked("说明\n\n- 可执行的**x**，可执行（**x**），“第X条”指条文的编号。"),
        marked("开展X光检查，X射线、X染色体、x轴、X型，推广3+X、1+X和X+1模式，解3x+1=7。"),
        marked("iPhone X、Model X 到店，尺码 XL、XXL、size XX，MAX、BOX、XML、EXIF，Xi'an。"),
        marked("Generation X grew up here, and XX was its sign; the xx files are in X100.md.\n\n张三看过。"),
        marked("观看《嫌疑人X的献身》《X战警》，10×10、5x8、3 x 4、4x100米，长x宽，变量x，(x, y)，f(x)。"),
        marked("支持 3.x 版，升级到 v1.x，邮箱 xx@company.com，路径 src/xx/a.md、xx.docx，`XX`，x-axis。"),
        marked("- [x] 完成登录\n- [ ] 打“X”的是未选\n\n| 功能 | 支持 |\n|---|---|\n| 导出 | x |\n| 导入 | √ |\n"),
        marked("集群 X 机房扩容，空缺岗位 X 2，方案 X 暂缓。"),
        marked("避免“XX 公司”之类写法，商标“X·STAR”续展；错误码 0x%08x，偏移量：0x%lx。"),
        marked("太阳爆发 X2.7 级耀斑，X 级最强，走访35户。"),
        marked("前缀 00:1B:44:xx:xx:xx 的为旧打印机。"),
        marked("推行“1+3+X”模式：1个协会、3类组织、X支队伍。"),
        marked("样本均值 x̄ 的标准误，排查 Y 个方向。启动 X 服务端，连接 X 服务器。"),
        marked("思想汇报须亲笔书写，落款为“汇报人：XXX”，不得出现“XX市XX区”等字样。", path="例.txt"),
        marked("参会：周放、吴敏、林X（实习）。"),
        marked("第Ⅹ章、表Ⅹ、Ⅸ、Ⅹ级。"),
        marked("配合 X 项目完成压测，X 组代表 2 人到会。"),
        marked(
            "格式为“XX-年度-流水号”，可以写数字，比如“完成XX项目，增长XX%”“优化XX流程”等。标题由单位和文种组成，如《XX公司总结》。"
        ),
        marked("把“XX”替换为单位名，“X”写成“x”；页码为“第 X 页 共 Y 页”。"),
        marked("设租 45 座客车 x 辆、60 座客车 y 辆，则 45x+60y=465。"),
        marked("采用对比法：X 公司重渠道，Y 公司重产品，两家都在二线城市。"),
        marked("svip 会员、cwk、PPT、C919、1-3楼、2.0版、“线上+线下”、12338、1+7、8+16。", path="例.txt"),
    ),
)
