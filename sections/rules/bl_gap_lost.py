"""Bare units in a text that has lost its figures throughout: what is a doubtful sign elsewhere is a gap there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from drafts.han import is_han
from drafts.regex import Regex

ENOUGH = 2
"""So many gaps that are sure show that a text has lost its figures, if there are no others."""
CERTAIN = 3
"""So many gaps that are sure, and a third of the figures that are left, show it too."""
THINLY = 2000
"""Code points for each gap that is sure, above which the text as a whole has not lost its figures."""
LEFT = Regex(r"\d\s?(?:[余多]?[万亿]?(?:[个名人户家件场次项期条份篇亩吨岁台辆处座起所支批本]|元|公里|小时)|[%％])")
_STOP = frozenset("，。；、）（,;.)(\n")
_NUMERALS = "一二三四五六七八九十百千万亿两几数多余半零〇每单"
_NUMERAL = frozenset(_NUMERALS)


class _Bare(NamedTuple):
    """``unit`` is bare behind a Han character that is no numeral and none of ``barred``, in front of ``next``.

    ``barred`` ends words that the unit ends too: 市场, 其次. ``next``: words one of which has to follow; empty: a stop.
    ``after``: words one of which has to stand in front. ``listed``: it may stand behind 、 too: 培训期、人次。
    """

    unit: str
    barred: str = ""
    next: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    listed: bool = False


_BODIES = tuple(
    "台区 村 社区 乡镇 镇 街道 单位 部门 县 区 企业 家庭 项目 支部 小区 小组 点位 班级 重点 行政 自然 示范 基层 网格".split()
)
_PEOPLE = tuple(
    "骨干 优秀 年轻 专业 业务 技术 员工 医护 护士 科级 后备 高级 中级 农民 居民 社工 党员 干部 妇女 群众 学生 志愿者 教师 代表 职工 困难 工作人员 专职 兼职 民警 专家 医生 村干部".split()
)
_OLDER = ("以上", "以下", "以内")
_HEADS = tuple(
    "参训 惠及 吸纳 就业 服务 培训 成员 专职 兼职 持证 合格 满意 男 女 学生 党员 群众 参保 转正 招录 招聘 入住 入党 抓获 救助 "
    "体检 义诊 筛查 儿童 患者 少年 老人 师生 观众 旅客 乘客 考生 入党积极分子 预备党员 缺编 空编 超编 在编 在岗 引进 外派 拘留 起诉 逮捕 抓捕 判处 处罚 调离 晋升 考取 人口 教职工 学员 仅 仅有 只有 现有 职工 员工 招聘 净增 转岗 帮扶 慰问 到会 实到 应到 配备 选派 派出 其中 共有 超过 突破 达到 不少于 参与 参加 受益 辅导 转移 脱贫".split()
)
_REACHED = tuple("达到 超过 突破 净增 增加 减少 完成 实现 不低于 不少于 不超过 新增 控制在".split())
_FIRMS = tuple(
    f"{sort}企业" for sort in "资质 规上 工业 龙头 高新 技术 中小 小微 科技 科技型 外资 上市 专精特新 限上 商贸".split()
)
_UNITS = (
    _Bare("人次", "个", listed=True),
    _Bare(
        "辆",
        after=(
            "能源车",
            "公交车",
            "出租车",
            "巡逻车",
            "电动车",
            "摩托车",
            "机动车",
            "校车",
            "客车",
            "货车",
            "警车",
            "运输车",
        ),
    ),
    _Bare("件", after=("失物", "快递", "家电", "礼品", "文物", "器材")),
    _Bare("件", after=("办好", "办成", "办理", "完成"), next=("民生", "实事", "惠民")),
    _Bare("人", after=("户", "支", "批", "缺口", "群众达", "职工达", "学生达", "人员达", "听众", "学历", "取证")),
    _Bare(
        "人",
        "责系选告个他别本众亲病军商法证疾护头班工举请纪承理任事持办报述席轻青年国器导始起集伙资体嫌疑罪害间路传林门动感惊为做用育树待助度救"
        "伤杀打骂留引招聘管对到入无有没因把让使令给迷单双真新旧古后前名伟能贤好坏恶私族乡村地游行主客盲聋友情爱夫妇男女大小老成巨超达牛匠艺诗文学"
        "报牧渔猎世凡圣犯敌仆佣媒托求些某当机联经代监带接申继发投工农家熟陌诸旁常生候负等的是和之员上下本",
    ),
    _Bare(
        "人",
        after=(
            "校生",
            "困生",
            "毕业生",
            "新生",
            "考生",
            "招生",
            "业生",
            "住生",
            "培生",
            "高中",
            "初中",
            "中专",
            "大专",
        ),
    ),
    _Bare("户", after=("居民", "村民", "用信", "授信", "低保", "评级", "农民", "牧民", "渔民", "惠及")),
    _Bare("户", next=("人，", "人。", "人；", "人、", "人,", "人.", "人;")),
    _Bare("件", after=("提案", "议案", "建议案", "工单", "订单")),
    _Bare("份", after=("传单", "宣传单", "订单", "保单", "清单")),
    _Bare("张", after=("传单", "清单", "订单", "保单", "罚单")),
    _Bare("次", after=("党日",)),
    _Bare("期", after=("员工", "职工", "民工")),
    _Bare("小时", after=("时数",)),
    _Bare("万", after=("人口", "用户", "粉丝", "会员"), next=tuple("，。；、,;.\n")),
    _Bare("批", next=("人，", "人。", "人；", "人、", "人,", "人.", "人;")),
    _Bare("对", after=("成功", "牵手", "婚恋", "帮扶", "共建")),
    _Bare("天", "今明昨前后每整白冬春夏秋当聊晴阴雨航通露蓝先飞青上那这阵改满大全成老", listed=True),
    _Bare("天", "今明昨前后每整白冬春夏秋当聊晴阴雨航通露蓝先飞青上那这阵改满大全成老", next=("以内", "左右", "以上")),
    _Bare("元", "公单多美欧日港纪状中次复整改开加澳韩泰西还上"),
    _Bare("只", "船"),
    _Bare("枚"),
    _Bare("棵"),
    _Bare("颗"),
    _Bare("根", "树草扎须生归"),
    _Bare("桶", "水垃圾马木铁饭"),
    _Bare("台套"),
    _Bare("套次"),
    _Bare("岁", after=("年龄达",)),
    _Bare("元", after=_REACHED),
    _Bare("万元", after=("余额达", "总额达", "债务达", "资金达", "产值达", "收入达", "投资达", "资产达")),
    _Bare("亿元", after=("余额达", "总额达", "债务达", "资金达", "产值达", "收入达", "投资达", "资产达")),
    _Bare("平方米", listed=True),
    _Bare("万公里", "达近超过逾破上"),
    _Bare("口", after=("山塘", "池塘", "机井")),
    _Bare(
        "名", "姓著知签报有闻实命署提出成排点题地人站网更除冠匿挂同第联具院校", next=("60岁", "65岁", "70岁", "80岁")
    ),
    _Bare("辆次", "每逐"),
    _Bare("面", after=("锦旗", "牌匾", "旗帜")),
    _Bare("封", after=("感谢信", "表扬信", "来信", "公开信", "倡议书", "举报信")),
    _Bare("间", after=("房屋", "出租屋", "功能室", "活动室", "厂房", "客房")),
    _Bare("分", after=("平均分", "均分", "得分", "相差", "总分", "满分", "积分")),
    _Bare("名", after=("先进个人", "优秀个人", "组成人")),
    _Bare("人", after=("员", "警", "师", "者", "干部", "助学", "同学", "民众", "家长", "委员")),
    _Bare("例", after=("赔付", "理赔", "随访", "手术")),
    *(_Bare(unit, after=("人均", "户均", "村均")) for unit in "节 次 篇 课时 本 元 亩 场 件".split()),
    _Bare("个次", "逐每一哪那这整"),
    _Bare("个月", after=("周期为", "周期", "提前", "历时", "为期", "不超过", "缩短", "缩短至", "压减至", "达到")),
    _Bare("万字", "百千几数上"),
    _Bare("万根"),
    _Bare(
        "名", after=("带头人", "负责人", "联系人", "经纪人", "创始人", "候选人", "被告人", "嫌疑人", "主持人", "传承人")
    ),
    _Bare("所", after=("合格", "整改", "关停", "取缔", "民办园", "公办园", "幼儿园", "达标", "认定", "创建", "中学校")),
    _Bare("节", after=("听课", "观课", "评课", "优质课", "公开课", "示范课", "课例", "上课")),
    _Bare("本", after=("读书", "赠书", "书籍", "不少于", "画册", "手册", "读物", "教材")),
    _Bare("例", after=("患者", "病例", "手术", "确诊", "个案", "案例", "介入", "检出")),
    _Bare("对", after=("结对", "新人", "夫妻", "夫妇", "婚姻", "师徒")),
    _Bare("个", after=("建", "新建", "再建", "打造", "建成", "建立", "创建", "培育", "设立"), next=("“",)),
    _Bare("期", after=("举办", "办好", "开办", "组织"), next=("技能", "培训班", "专题", "“")),
    _Bare("场次", "车批"),
    _Bare("次", "层其依首再初逐人批件户场各上下本名档渐班轮车席座版主架频这那屡历此月年日季周等天亩台册例趟"),
    _Bare("件", "插条文事案软硬信邮附要证零部配备元物构组器稿急密函办退收发寄结"),
    _Bare(
        "家",
        "之国大专企回全人各公商农作住管行独私店厂玩买卖赢画科安名银东自亲搬居持老婆养百业术治交学法命的小个奶姥首娘婆",
    ),
    _Bare("家", after=_FIRMS),
    _Bare("家", after=_FIRMS, next=_OLDER),
    _Bare(
        "家", "国大专企回全各公商农作住私百个多", next=("单位", "企业", "公司", "酒店", "超市", "商户", "机构", "医院")
    ),
    _Bare("名", "姓著知签报有闻实命署提出成排驰点罪题功化书地人站网更除冠匿挂同第联虚具佚原威盛院校金户片党为品"),
    _Bare("场", "市现会农牧林立商广工战剧操赛球菜机考职渔殖矿开到在当气下登退入上火停车磁卖排草猎主官超全练动出冰种"),
    _Bare(
        "户",
        "专业范客用农住商账入落立门窗开散大业家各困贫租销帐储体挨逐殖养到庭女育难迁访村结明生范荣谐洁级信进兵心头系保测缘植包营体民点",
    ),
    _Bare("项", "置漏事选各专单款逐强奖立分进此杂义弱子题缺这那大小"),
    _Bare("份", "身省月年股部县成备天辈缘"),
    _Bare("篇", "长名遗连新全短本"),
    _Bare("条", "线面教便红油萧枝头链逐律发粉有"),
    _Bare("座", "讲就在满客插入星落宝"),
    _Bare("台", "平舞讲后前出上柜灶视吧阳站登月擂看电烟展理池置呼射连下的"),
    _Bare("支", "收开透分财超干节"),
    _Bare("期", "整排日学定长短任周假工按近初前后中晚分同汛如预到限逾末早星延暑寒孕本过时花旺淡峰渔行还"),
    _Bare("亩", "田公"),
    _Bare("吨"),
    _Bare("公里", "方"),
    _Bare("万亩", "达近超过逾破上"),
    _Bare("万吨", "达近超过逾破上"),
    _Bare("万人次", "达近超过逾破上"),
    _Bare("万人", "达近超过逾破上"),
    _Bare("亿元", "上破过达近超逾到成", listed=True),
    _Bare("亿元", after=_REACHED),
    _Bare("亿元", after=_REACHED, next=("大关", *_OLDER)),
    _Bare("万元", after=_REACHED),
    _Bare("万元", "上成逾近达破过", listed=True),
    _Bare("起", "得发引兴掀奋崛一升看提拿说早想唤激拉撑竖抬建了不缘后做干搞带抓从月年日比谈捡举担耸燃泛突再"),
    _Bare("笔", "润随执文伏败主动铅钢毛画下代亲工一"),
    _Bare("张", "紧扩主开夸伸慌嚣声纸铺一老小大乖舒", listed=True),
    _Bare("块", "板地石模这那一方条土冰区木大成"),
    _Bare("盏"),
    _Bare("株"),
    _Bare("册", "手画注名分相造簿图表史"),
    _Bare("盆", "面脸花"),
    _Bare("页", "主网首分插活内彩扉单"),
    _Bare("种", after=("期刊", "图书", "品种", "药材", "报刊", "报纸", "产品")),
    _Bare("万册次"),
    _Bare("册次"),
    _Bare("辆", "车"),
    _Bare("栋"),
    _Bare("幢"),
    _Bare(
        "处",
        "理高德务实育政好坏用长短难到办各何此别相共对惩判深远随四益害出住去来局同本之妙痛查依归要事细暗明大小特是秘管事死隐恰",
    ),
    _Bare("平方米"),
    _Bare("平方公里"),
    _Bare("立方米"),
    _Bare("公顷"),
    _Bare("毫米"),
    _Bare("千米"),
    _Bare("项", after=("课题", "专题", "难题", "实事", "试点", "专利")),
    _Bare("间", after=("病房", "教室", "宿舍", "用房", "仓库", "门面", "办公室", "车间")),
    _Bare("万人次", after=_REACHED),
    _Bare("万人", after=_REACHED),
    _Bare("件", after=("积案", "罪案", "旧案")),
    _Bare("天", after=("住院日", "不少于", "不超过", "达到", "缩短", "缩短至", "压缩至", "平均", "历时", "提前")),
    _Bare("万头", "达近超过逾破"),
    _Bare("公斤", "每"),
    _Bare("万公斤"),
    _Bare("亿公斤"),
    _Bare("千瓦时", "每"),
    _Bare("万千瓦时", "每"),
    _Bare("小时", "每半"),
    _Bare("分钟", "每"),
    _Bare("批次", "分"),
    _Bare("家次"),
    _Bare("户次"),
    _Bare("件次"),
    _Bare("台次"),
    _Bare("车次"),
    _Bare("课时"),
    _Bare("学时"),
    _Bare("公顷"),
    _Bare("艘"),
    _Bare("套", "配外手圈被成全封老客笔钻整乱俗河一"),
    _Bare("幅", "大小涨跌增降横条篇巾振播"),
    _Bare("岁", after=("年龄", "平均", "不足", "超过", "满")),
    _Bare("部", after=("电梯", "影片", "法规", "手机", "电影", "著作")),
    _Bare("口", after=("网箱", "水井", "机井", "鱼塘", "堰塘")),
    _Bare("米", after=("围网", "沟渠", "护栏", "管道", "管网", "道路", "水渠", "河道", "围墙", "线路", "电缆")),
    _Bare("只", after=("羊", "鸡", "鸭", "鹅", "兔", "家禽")),
    _Bare("头", after=("猪", "牛", "生猪", "肉牛")),
    _Bare(
        "元",
        after=(
            "每年仅",
            "人均",
            "收入",
            "救助金",
            "慰问金",
            "补助",
            "奖金",
            "罚款",
            "资金",
            "善款",
            "补贴",
            "党费",
            "增收",
            "医药费",
            "保险金",
        ),
    ),
    _Bare("户", after=("续贷",)),
    _Bare("所", after=("学校", "幼儿园", "小学", "中学", "学校", "敬老院", "卫生室", "新建", "公厕")),
    _Bare("人", after=_HEADS),
    _Bare("人", after=_HEADS, next=("以上", "左右", "以内")),
    _Bare("座", next=("水库", "大坝", "桥梁", "公厕", "泵站", "厂房", "码头")),
    _Bare(
        "周年",
        after=("成立", "妇女节", "胜利", "诞生", "诞辰", "建党", "建军", "建国", "设立", "儿童节", "青年节"),
        next=("",),
    ),
    _Bare("岁", "年周同虚", next=_OLDER),
    _Bare("个", "整逐这那哪某各来个之第自些", next=_BODIES),
    _Bare("名", "姓著知签报有闻实命署提出成排点题地人站网更除冠匿挂同第联具院校", next=_PEOPLE),
    _Bare("万元", "上成逾近达破过", next=_OLDER),
)
_MANY = Regex(
    r"(?:余万?|万余)(?:人次|场次|元|平方米|公里|[份名人户件个家场条亩吨张册盆株棵盏次篇期])|多?万多?元|多人次|"
    r"多[人户](?=[，。；、,;\n])|[万亿](?:平方米|立方米|千瓦时|[份户件次册条株羽头只袋棵吨亩元])"
)
"""余名, 万余元, 多人次, 亿立方米, which no word ends with."""
_NOT_MANY = frozenset(_NUMERALS) | frozenset("其剩富盈结空宽残之业家千上成逾近达破过超是更许最众诸繁太较大差很")
_ANOTHER = tuple(
    unit + stop for unit in "万元 亿元 人次 人 户 页 公里 平方米 万平方米 米 亩".split() for stop in "，。；、,;."
)
_OR_SO = tuple(so + stop for so in ("左右", "以上", "以内", "以下", "不等") for stop in "，。；,;\n")
"""What follows a figure that is not exact, at the end of a clause."""
_STARTS = {one.unit[0] for one in _UNITS}
_ALONE = frozenset("人场万亿元次份家户个件处期名台套篇节本课")
_ITEM = Regex(r"(?:人次|场次|[万亿]?元|课时|[人次场份家户个件处期名台套篇节本])(?=[，。；、,;\n]|\Z)")
"""A bare unit that is all that stands behind a colon: 应急演练：次，参演人次。"""


def lost(text: str, sure: int) -> Iterator[tuple[int, int]]:
    """Start and end of bare units in a ``text`` in which ``sure`` many gaps are known; none where it kept its figures."""
    if sure < ENOUGH or len(text) > THINLY * sure:
        return
    if sum(1 for _ in LEFT.finditer(text)) > (3 * sure if sure >= CERTAIN else 0):
        return
    past = 0
    for at, char in enumerate(text):
        if at < max(past, 1):
            continue
        if (char in _ALONE and (end := _alone(text, at))) or (
            char in "余万多亿" and (m := _MANY.match(text, at)) and _is_many(text, at, end := m.end())
        ):
            past = end
            yield at, past
        elif char in _STARTS:
            for one in _UNITS:
                if text.startswith(one.unit, at) and _is_bare(one, text, at):
                    past = at + len(one.unit)
                    yield at, past
                    break


def _alone(text: str, at: int) -> int:
    """Where the bare unit ends that is all that stands behind a colon at ``at``; 0 where there is none."""
    if text[at - 1] not in "：:" or text.endswith("单位", 0, at - 1):
        return 0
    m = _ITEM.match(text, at)
    return m.end() if m else 0


def _is_many(text: str, at: int, end: int) -> bool:
    """Whether 余名 and the like stand behind what they count, or in front of it at the start of a clause."""
    before = text[at - 1]
    if text.startswith("多万", at):
        return before == "达" or (is_han(before) and before not in _NOT_MANY)
    if text[at] in "万亿" and not text.startswith("万余", at):
        return is_han(before) and before not in _NOT_MANY and _stops(text, end)
    return (is_han(before) and before not in _NOT_MANY) or (before in "，；：。、,;" and is_han(text[end : end + 1]))


def _stops(text: str, at: int) -> bool:
    """Whether what is counted ends there, or another unit goes on: 户人。"""
    return at == len(text) or text[at] in _STOP or text.startswith(_ANOTHER, at) or text.startswith(_OR_SO, at)


def _is_bare(one: _Bare, text: str, at: int) -> bool:
    before, end = text[at - 1], at + len(one.unit)
    if one.after:
        if not text.endswith(one.after, max(0, at - 6), at):
            return False
    elif not (
        (is_han(before) and before not in _NUMERAL and before not in one.barred)
        or (one.next and before in _STOP)
        or (one.listed and before == "、")
    ):
        return False
    return text.startswith(one.next, end) if one.next else _stops(text, end)
