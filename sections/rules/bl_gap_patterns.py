"""Units that stand bare where words alone cannot tell: the patterns of BL012."""

from __future__ import annotations

from drafts.han import is_han
from drafts.regex import Regex
from sections.rules.bl_gap_dates import DATES
from sections.rules.bl_gap_front import (
    BLANKS,
    IN_ALL,
    NUMERALS,
    WIDE,
    Pattern,
    begins,
    behind_blanks,
    behind_verb,
    in_all,
    may_lead,
)

_NO_NUMBER = Regex(
    r"(?:〔(?:\d{4}|20[ \u3000_＿]{0,6})?〕|[\[［](?:20\d\d|20[ \u3000_＿]{0,6})[\]］])[ \u3000]{0,4}第?[ \u3000]{0,4}\Z",
    words=("〕", "]", "］"),
)

_NEW = tuple(f"{kind}新" for kind in "文明 和谐 美丽 幸福 富裕 平安 富强 生态 小康 现代化 魅力 活力 繁荣".split())
"""Behind which a place has lost its name: 建设美丽新”的目标."""
_CASES = ("件", "户", "起", "宗")
"""Units behind which persons are counted too: 提起公诉71件人。"""
_SAID_ENDS = "期场批户家件次个名人项%％、"
_SAID = Regex(r"(?:[\dXxＸ×*＊_＿○□△）)]\s?[期场批户家件次个名人项](?:次)?|[%％])[、]?\Z")
"""A figure or a blank with its unit, behind which another unit stands bare: 培训3期人次。"""
_ROOMS = (3 * " ", 2 * "\u3000")
"""What it ends with."""
_WIDE, _ASKED = ("  ", "\u3000\u3000"), ("：", ":")
"""Room left behind what is asked for: 联系人：　　　，"""
_COUNTED = Regex(r"\d[余多]?[人场批户件辆台架家项册] \Z")
"""A figure with the first half of its unit, which a PDF has torn apart: 628人 次."""
_behind_a_blank = behind_blanks(" \u3000", 8, NUMERALS, "”")
_IN_FIGURES = tuple("资金 总额 总值 收入 产值 达 达到 约 约为 分别为 增长 下降 占 占比 、 任务的 目标的".split())
"""What stands in front of a figure that has lost all that was before its point: 到位资金.52亿元."""
_TITLES = tuple(f"副{place}长" for place in "省市州县区旗镇乡局")
"""Behind which 同志 has lost a name, 副市长同志任组长; 市长同志 is said of one known to all."""
_CHOSEN = tuple("补选 推选 任命 聘任 增补 免去 提名".split())
"""Behind which it has lost one, too: 补选同志为委员."""
_OF_YEARS = ("规划", "纲要", "计划", "方案")
_RATES = tuple(rate + joint for rate in "%％" for joint in "、和与及～~—-至")
"""A rate that has lost its figure may stand behind another: 分别增长%、%."""
_OF_PLACES = (
    r"位于|地处|坐落|共有|现有|有\d|下辖|总面积|幅员|总人口|国土面积|距|东[临与邻接]|在[省市县区州上]级?[委政党各]|"
    "的[发经财整农][展济政体业]|也(?![好罢是要有不])|坚持|紧紧围绕|认真|深入|始终|积极|切实|全面|按照|高度重视|聚焦|锚定|立足|紧扣|紧盯|着力|大力|严格|扎实"
)
"""What is said of a place as a whole, which is then named or called 我县: not 县委, 县属, 镇配套."""
PATTERNS = (
    *DATES,
    Pattern(
        "人万亿",
        lambda before: before[-1:] in _SAID_ENDS and _SAID.search(before) is not None,
        Regex(r"(人次|[万亿]元)(?=[，。；,;\n]|\Z)"),
        behind=tuple("期场批户家件、"),
        next=("次", "元"),
    ),
    Pattern(
        "人",
        lambda before: before[-2:-1].isdecimal() and before[-1:] in _CASES,
        Regex(r"(人)(?=[，。；、])"),
        behind=_CASES,
        next=tuple("，。；、"),
    ),
    Pattern(
        "万亿",
        lambda before: (
            before.endswith(" ") and before.rstrip(" ").endswith(("投入", "资金", "共计", "总额", "发放", "争取"))
        ),
        Regex(r"([万亿]元)(?![户以之上下内每])"),
        behind=(" ",),
        next=("元",),
    ),
    Pattern(
        "人",
        behind_verb(
            "培训 接待 服务 惠及 谈话 慰问 救助 咨询 覆盖 受益 教育 出动 家访 理赔 获奖 义诊 派出",
            8,
            NUMERALS + "均按总增减少高各计",
            "“”",
        ),
        Regex(r"(人次)(?=[，。；,;])"),
        next=("次，", "次。", "次；", "次,", "次;"),
    ),
    Pattern(
        "人场个名户件条次家份支期篇项宗亩万亿公平台部张座起笔处吨元批所辆％%天例岁艘栋棵株盏套节门课学小分",
        lambda before: _behind_a_blank(before) and not _COUNTED.search(before),
        Regex(
            r"(个百分点|个点|人次|场次|批次|[万亿]?元|[万亿](?:美元|人次|[人亩吨份户])|平方米|公里|[课学小]时|分钟|[人场个名户件条次家份期篇项宗亩支部张座起笔处吨批所辆台天例岁艘栋棵株盏套节门]|[%％])"
            r"(?=[，。；、,;\n）)（(]|[ \u3000]+[人户件个名场次]|[ ]?(?:以[上下内](?![\u4e00-\u9fff])|左右)|\Z)"
        ),
        behind=BLANKS,
    ),
    Pattern(
        "户名个件家场项条次份",
        lambda before: before.endswith(_ROOMS) and WIDE.search(before) is not None,
        Regex(
            r"(户(?![籍外口主均型])|名(?![称单录义])|个(?![人性别体])|件(?!数)|家(?![庭长政属])|场(?![所地馆])|项(?!目)|条(?![例件款])|"
            r"次(?![要序数])|份(?![额内数]))(?=[\u4e00-\u9fff])"
        ),
        behind=BLANKS,
    ),
    Pattern(
        "人万亿户名家件场份",
        lambda before: before.endswith("\t") and may_lead(before[-2:-1], NUMERALS),
        Regex(r"(人次|场次|户次|[万亿]元|[人户名家件场份])(?=[，。；、,;])"),
        behind=("\t",),
    ),
    Pattern(
        "只头本册副盏枚",
        lambda before: before.endswith(_WIDE) and is_han(before.rstrip(" \u3000")[-1:]),
        Regex(r"([只头本册副盏枚])(?=[，。；、])"),
        behind=BLANKS,
        next=tuple("，。；、"),
    ),
    Pattern(
        "人元万%％户名家个件次",
        lambda before: (
            before.endswith(_WIDE) and before.rstrip(" \u3000").endswith(_ASKED) and "单" not in before[-12:]
        ),
        Regex(r"(人次|人|万?元|[%％户名家个件次])(?=[ \u3000]*(?:[，。；、\n]|\Z))"),
        behind=BLANKS,
    ),
    Pattern(
        "，。；",
        lambda before: before.endswith(_WIDE) and before.rstrip(" \u3000").endswith(_ASKED),
        Regex(r"([，。；])"),
        behind=BLANKS,
    ),
    Pattern(
        "，。；",
        lambda before: before.rstrip(" \u3000").endswith("第") and before[-1:] in BLANKS,
        Regex(r"([，。；])"),
        behind=BLANKS,
    ),
    Pattern(
        "%％",
        lambda before: before.rstrip(" ")[-1:] in tuple("↑↓≥≤＋"),
        Regex(r"([%％])"),
        behind=tuple("↑↓≥≤＋ "),
    ),
    Pattern(
        "%％",
        lambda before: before.rstrip(" ").endswith(("：", ":")),
        Regex(r"([%％])(?=[ \t]*(?:\n|\Z|\x1f)|[，。；、])"),
        behind=("：", ":", " "),
    ),
    Pattern(
        "%％",
        lambda before: (before.rstrip(" ")[-1:] or "\n") in "，。；：\n",
        Regex(r"([%％])(?= ?的|以上)"),
        behind=tuple("，。；：\n "),
        next=("的", "以", " 的"),
    ),
    Pattern(
        "%％",
        lambda before: before.endswith(_RATES),
        Regex(r"([%％])"),
        behind=tuple(dict.fromkeys(rate[-1] for rate in _RATES)),
    ),
    Pattern(
        "期届次批季号名位章条",
        lambda before: before.endswith(BLANKS) and before.rstrip(" \u3000").endswith(("第", "总第")),
        Regex(r"(季度|[期届次批号名位章条])(?![\u3000 ][\u4e00-\u9fff][ \u3000])"),
        behind=BLANKS,
    ),
    Pattern(
        "―—–－-",
        lambda before: before[:-1].rstrip("》").endswith(_OF_YEARS),
        Regex(r"([―—–－-]{1,2})(?=[）)])"),
        behind=("（", "("),
        next=("）", ")", "—", "―"),
    ),
    Pattern(
        "度",
        lambda before: (
            before.endswith(("做好", "关于", "开展", "完成", "报送", "印发", "召开"))
            and not before.endswith(("任务完成", "工作完成", "目标完成"))
        ),
        Regex(
            r"(度)(?=工作|考核|述职|总结|计划|党|民主|预算|决算|报告|目标|安全|绩效|统计|征兵|重点|政府|法治|财政|医保|城乡|妇女|信息|评|综合|平安|信访|审计|招)"
        ),
        behind=("好", "于", "展", "成", "送", "发", "开"),
        next=tuple("工考述总计党民预决报目安绩统征重政法财医城妇信评综平审招"),
    ),
    Pattern(
        "同",
        lambda before: (before[-1:] or "\n") in "，。；,;\n" or before.endswith((*_TITLES, *_CHOSEN)),
        Regex(
            r"(同志)(?=为|任|获评|荣获|被评|当选|组织|主持|讲授|撰写|负责|牵头|带头|连续|传达|强调|指出|要求|作了|宣读|带领|参加|讲话|出席|任组长|任副组长|为组长|为副组长)"
        ),
        behind=tuple(dict.fromkeys((*"，。；,;\n", *(title[-1] for title in (*_TITLES, *_CHOSEN))))),
        next=("志",),
    ),
    Pattern(
        "乡镇县",
        begins("。，,：:\n"),
        Regex(rf"([乡镇县])(?={_OF_PLACES})"),
        behind=(*"。，,\n：:", *BLANKS),
    ),
    Pattern(
        "乡镇村社街县",
        begins("。！？\n"),
        Regex(r"(乡|镇|村|社区|街道|县)(?=位于|地处|坐落)"),
        next=("位于", "地处", "坐落", "区位于", "区地处", "道位于", "道地处", "区坐落", "道坐落"),
    ),
    Pattern(
        "的",
        None,
        Regex(r"(的)(?![确士话的亏])(?=[\u4e00-\u9fff])"),
        behind=tuple("。！？；"),
    ),
    Pattern(
        "是",
        begins("。\n"),
        Regex(
            r"(是)(?=[省市县区][第东西南北]|(?:一个|一座|全[国省市县区]|典型的|著名的)[^，。；\n]{0,12}[县市镇乡村区][，、。])"
        ),
        behind=("。", "\n", *BLANKS),
        next=("一个", "一座", "全国", "全省", "全市", "全县", "全区", "典型", "著名"),
    ),
    Pattern(
        "位",
        begins("。\n"),
        Regex(r"(位于)(?=[^，。；的\n]{2,10}[东南西北中][部郊边侧端]，)"),
        behind=("。", "\n", *BLANKS),
        next=("于",),
    ),
    Pattern(
        "、等",
        lambda before: before.rstrip()[-1:] in tuple("。；：！？"),
        Regex(r"(、(?=[\u4e00-\u9fff])|等(?=(?:支柱|重点|主导|特色|优势)?(?:产业|行业|单位|部门|乡镇|产品)))"),
        behind=("\n",),
    ),
    Pattern(
        "省市县区州旗",
        None,
        Regex(r"([省市县区州旗]委)"),
        behind=("《中共",),
        next=("委",),
    ),
    Pattern(
        "”，。；",
        None,
        Regex(r"([”，。；])"),
        behind=_NEW,
    ),
    Pattern(
        "有股",
        None,
        Regex(r"((?:股份)?有限公司)"),
        behind=tuple("。；，,;与和及由在对给了赴到持"),
        next=("限公司", "份有限公司"),
    ),
    Pattern(
        "族",
        None,
        Regex(r"(族自治[县州区乡旗])"),
        behind=tuple("于在到赴处由与、，。"),
        next=("自治",),
    ),
    Pattern(
        "族",
        None,
        Regex(r"(族)(?=[。，；、])"),
        behind=("为", "是"),
        next=tuple("。，；、"),
    ),
    Pattern(
        "任",
        None,
        Regex(r"(任)(?=(?:副|常务副)?(?:组长|队长|总指挥|指挥长|主任委员))"),
        behind=("由", "、"),
        next=tuple("副常组队总指主"),
    ),
    Pattern("员", lambda before: before.endswith("预备"), Regex(r"(员)(?=\d|转正|[、，。；])"), behind=("预备",)),
    Pattern("建", lambda before: before.endswith(("抓", "“抓")), Regex(r"(建)(?=促)"), behind=("抓",), next=("促",)),
    Pattern(
        "文",
        lambda before: before.endswith(("政发", "党发", "府发", "政办发")),
        Regex(r"(文件)(?=精神|要求|规定)"),
        behind=("发",),
        next=("件",),
    ),
    Pattern(
        "建立办落",
        None,
        Regex(r"(建于|立于|办于|落于)(?=[，。；,;])"),
        behind=("始", "成", "创", "坐"),
        next=("于",),
    ),
    Pattern(
        "个名户件次项家处场条万亿",
        lambda before: (
            before[-1:] in tuple("-—–～~") and is_han(before[-2:-1]) and before[-2:-1] not in NUMERALS + "号"
        ),
        Regex(
            r"(个(?![人性别体案头])|名(?![单称录义牌优师胜校人])|户(?![籍外主口])|件|次(?![要序第])|项(?!目)|家(?![庭长属园])|处(?![理置于])|场(?![所地景馆])|条(?![例件])|[万亿]元)"
        ),
        behind=tuple("-—–～~"),
    ),
    Pattern(
        "个名户件次项家处场条分天万亿",
        None,
        Regex(r"([个名户件次项家处场条分天]|[万亿]元)"),
        behind=("≥", "≤"),
    ),
    Pattern("支", behind_blanks(" ", 2), Regex(r"(支)(?=[“队])"), behind=(" ",)),
    Pattern(
        "号",
        lambda before: _NO_NUMBER.search(before) is not None,
        Regex(r"(号)"),
        behind=("〕", "]", "］", "第", *BLANKS),
    ),
    Pattern(
        "号",
        lambda before: before.endswith(
            ("政发", "党发", "委发", "办发", "府发", "组发", "政函", "办字", "党字", "政办")
        ),
        Regex(r"(号)(?=[）)》]|文件|通知)"),
        behind=tuple("发函字办"),
        next=tuple("）)》文通"),
    ),
    Pattern(
        "来",
        lambda before: before[-1:] in tuple("四五六七八九十") and (before[-2:-1] or "\n") in "。！？；\n，",
        Regex(r"(来)(?=[，,])"),
        behind=tuple("四五六七八九十"),
        next=("，", ","),
    ),
    Pattern(
        "相",
        lambda before: before[-1:] in tuple("同与较") and (before[-2:-1] or "\n") in "。；，、,;（(\n",
        Regex(r"(相比)"),
        behind=tuple("同与较"),
        next=("比",),
    ),
    Pattern(
        ".．",
        lambda before: before.endswith(_IN_FIGURES),
        Regex(
            r"([.．](?:\d{2,4}|(?<=[、的].)\d)(?:[%％]|[万亿]?(?:元|美元|吨|亩|人|人次|户|公里|平方米|千瓦时)|[万亿]))"
        ),
        behind=tuple(dict.fromkeys(one[-1] for one in _IN_FIGURES)),
    ),
    Pattern(
        "份户场",
        None,
        Regex(
            r"(份(?![额量内])|户(?![籍外均户口主型数用厕表内改不])|场(?![所地馆景面均次内外上下部合场镇院站]))(?=[^\W\da-zA-Z_])"
        ),
        behind=("，", "；", "。", "：", ",", ";"),
    ),
    Pattern(
        "个名户项件家篇份人场",
        lambda before: in_all(before.rstrip(" \u3000")),
        Regex(
            r"([个名户项件家篇份人场])(?=[\u4e00-\u9fff，。；、,;\n]|\Z)(?!访)(?![\u4e00-\u9fff]?(?:人|目|庭|校|质|建|同|次|所|地))"
        ),
        behind=(*IN_ALL, *BLANKS),
    ),
    Pattern(
        "平公立",
        behind_verb("面积 道路 公路 管网 堤防 绿化 建成 新建 建筑 建筑物 违建 校舍 水泥路", 5, NUMERALS + "平立方少"),
        Regex(r"(平方米|平方公里|公里|公顷|立方米)(?=[，。；、,;\n]|\Z)"),
        next=tuple(rest + stop for rest in ("方米", "方公里", "里", "顷") for stop in "，。；、,;\n"),
    ),
)
