"""Units that stand bare where a figure was left out, and behind which words: the tables of BL012."""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING
from sections.rules.bl_gap_counted import COUNTED
from sections.rules.bl_gap_front import COMPARED, STOP, Unit

if TYPE_CHECKING:
    from typing import Any

_END = (*STOP, "）", ")")


_FULL_STOP = ("，", "。", "；", ",", ";", "")
_PER = "每半按以论方个很较最从幼太更极微来吨"
"""What stands in front of a unit that is only spoken of, or is part of another: 每公里, 半小时, 平方公里."""
_NOT_ABOUT = tuple(
    "签约 预约 节约 履约 违约 公约 合约 邀约 契约 特约 解约 续约 条约 附近 就近 邻近 接近 最近 亲近 靠近 临近 "
    "到达 传达 表达 发达 抵达 送达 通达 下达 直达".split()
)
"""Words that end like 约, 近 and 达 in front of a figure."""
_ROUND = "上成逾近超过达破到"
"""What stands in front of a round number: 上万人, 近万亩."""


def _unit(units: str, after: str = "", **more: Any) -> Unit:
    return Unit(tuple(units.split()), tuple(after.split()), **more)


def _more_of(unit: str, words: str) -> tuple[str, ...]:
    """增加演出 in front of 场次 and the like, which are said to be more or fewer without a figure."""
    return (
        tuple(f"{how}{word}" for how in ("增加", "减少", "提高") for word in words.split()) if unit[-1] == "次" else ()
    )


_CHANGED = tuple(
    how + to for how in "提高 增加 上升 下降 减少 降低 缩短 扩大 增长 压缩 提升".split() for to in ("到", "至", "为")
)
_SHARES = ("占比", "比例", "比重", "率", "年龄", "总数", "人数", "总额", "余额", "产值", "面积", "单产", "总产", "产量")
_FIRMS = tuple("企业 单位 商户 公司 机构 门店 媒体 会员 经营 规上 合作社 店铺 酒店 饭店 商家 协会 学校 医院".split())
_HELPS = "帮助 协助 组织 吸纳 培训 选派 资助 慰问 为 由 对 给 抽调 招募 带动 惠及 覆盖 涉及 服务 吸引 联系 安置 聘请 邀请 走访 帮扶 救助 扶持 惩处"
_IS_AT = "为 达 达到 是 约 约为 仅为 提高到 提升到 提高至 提升至 上升到 下降到 下降至 降至".split()
_OF_MANY = "人次 人 名 户 场次 场 件 份 篇 条 个 家 项 亩 次 吨 册 公里 平方米 万元 盏 棵 株 台 辆 套 处 座 批 例 宗 起 支 对 头"
_JOINTS = "等 及 和 与 由 向 对 从"
"""What joins words and takes no noun with 个, 名, 家 right behind it that stands without a figure."""
_PLACES = tuple(
    "县 省 市 州 镇 乡 村 区县 街道 社区 部门 单位 国家 民族 市直 区直 直属 企业 支部 党支部 学校 班级 行政村 自然村 小组 科室".split()
)
_STAFF = tuple(
    "残疾 党员 干部 职工 教职 困难 贫困 在职 离退休 退休 专职 兼职 医务 工作人员 志愿者 妇女 村民 居民".split()
)
_HOT = tuple(f"{first}热" for first in "人名户场件份篇条个家项次")
_TURNED = tuple("降到 降至 增加到 增至 提高到 下降到 减少到 减至 上升到 升至 缩短到 压缩到 扩大到".split())
"""Behind the unit of what was, in front of what is: 由上月的起降到6起."""
_BY = tuple(f"{how}了" for how in "少 增加 减少 缩短 延长 提前 压缩".split())

UNITS = (
    *(_unit(unit, words, next=STOP, never_after=_more_of(unit, words)) for unit, words in COUNTED.items()),
    _unit("户", "群众 家庭 农户 惠及", next=tuple(f"人{stop}" for stop in "，。；、,;")),
    _unit(
        "户",
        "贫困户 脱贫户 监测户 低保户 特困户 困难户 移民户 搬迁户 扶贫户",
        next=("人",),
        never=("人均", "人口", "人员"),
    ),
    _unit("， 。 ； 、", "：", never=tuple("）)；，。")),
    _unit(
        "等",
        "汇演 比赛 大赛 园级 校级 厂级 院级 州级 获 荣获 获得 获评 获市 获省 获县 获区 市级 省级 县级 区级 国家级 全国 全省 全市 全县 全区",
        next=tuple(f"奖{stop}" for stop in "，。；、,;\n0123456789"),
    ),
    _unit("月份", "今年 去年 本年"),
    _unit("个月", "为期 历时 长达"),
    _unit("批", "群众 团队 客商", next=("人次",)),
    _unit("月", "自 从", next=("起，", "起至", "起开", "起在", "起全")),
    _unit("次", "先后 累计 全年共 年内共", next=tuple("召开 组织 开展 深入 到 赴 参加 举办 邀请 前往".split())),
    _unit(
        "场",
        "组织 举办 开展 举行",
        next=tuple("招聘会 专题 专场 大型 文艺 培训 讲座 宣讲 座谈会 报告会 活动 演出 比赛 报告".split()),
    ),
    _unit(
        "户",
        "向 评选出 评出 选出",
        next=tuple("家庭 最美 文明 困难 五好 农户 群众 贫困 美丽 清洁 平安 和谐 书香".split()),
    ),
    _unit(
        "个",
        "覆盖 涉及 现有 设有 建有 拥有",
        next=tuple(
            "直属 下属 内设 基层 班 年级 专业 学院 合作社 行政村 村 社区 镇 乡 街道 小组 科室 县 区 班 支部 党支部 小区 网格 部门 股室 中心".split()
        ),
    ),
    _unit("个", "辖 共有 下设", never_after=("公共有",), never=tuple("人体性别税案例")),
    _unit("个", f"{_JOINTS} 、 共", never_after=("公共",), next=_PLACES),
    _unit("个", "在", next=tuple("县 省 市 州 镇 乡 街道 社区".split())),
    _unit("名", f"{_JOINTS} 有 共", never_after=("没有", "公共"), next=_STAFF),
    _unit("家", f"{_JOINTS} 共 共有 已有 现有 仍有 尚有", never_after=("公共",), next=_FIRMS),
    _unit("名", "职称", next=STOP),
    _unit("份", " ".join("告书册料卷表纸案议签函"), next=STOP),
    _unit("个", '"', next=STOP),
    _unit("mg/L NTU μg/m³ μg/m3 m³/s kPa MPa", barred="用以按为位是如即称作", next=(*STOP, "（")),
    _unit("km kg kW kWh MW MWh mm cm mg ㎡ ㎥ m³ m² km²", barred="用以按为位是如即称作", next=STOP),
    _unit("万元/人 元/人 万元/亩 元/亩 元/月 元/吨 元/户", barred="每单", never=("计", "为", "的")),
    _unit("万元 亿元 余元", barred="上成逾近超过达破元到", next=_END),
    _unit(
        "万元 亿元",
        "投入 资金 资助 发放 共计 总额 善款 筹集 争取 拨付 安排 列支 划拨 配套 自筹 追缴 追回 募集",
        never=("户", "以", "之", "上", "下", "内", "每"),
    ),
    _unit("万元", "投资", never=tuple("户以之上下内每级大产村")),
    _unit("多万元 万多元 余万元 万余元", "投入 投资 经费 资金 筹集 争取"),
    _unit(
        " ".join(
            f"{dot}{unit}"
            for dot in ".．"
            for unit in "万元 亿元 万立米 万立方米 万吨 万亩 万人 万人次 公里 个百分点 % ％".split()
        ),
        next=STOP,
    ),
    _unit("批多人次 批多人", next=STOP),
    _unit("个", "设置了 开设了 设立了", never=tuple("个别人体性，。；、")),
    _unit("余家", barred="其剩富盈结空宽残之业冗", next=(*STOP, *_FIRMS)),
    _unit(
        " ".join(f"余{unit} 余万{unit}" for unit in _OF_MANY.split() if unit != "家"),
        barred="其剩富盈结空宽残之业冗",
        never=("头", "村", "沟", "湾", "寨", "坪", "热", *_HOT),
    ),
    _unit(
        " ".join(f"余{unit}" for unit in _OF_MANY.split()),
        "就业 创业 企业 毕业 从业 产业 转业",
    ),
    _unit("人次 场次 余人次 余场次", "近 约 达 超 共计 累计 总计 合计", never_after=("接近",), next=(*STOP, "到")),
    Unit(("%", "％"), ("\t",), next=("，", "。", "；", "、")),
    _unit(
        "% ％ ‰",
        barred="用以按",
        never=(
            *"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789%",
            *(f".{n}" for n in range(10)),
            *"素文资网站公笔号搜下",
        ),
    ),
    _unit("% ％", "总数 人数 户数 件数 总量", next=_END),
    _unit("个百分点 个千分点"),
    _unit(
        "； ， 。 、 , ;",
        " ".join(f"{what}为" for what in "主题 流入地 地点 名称 代码 电话 分别 依次 主线 编号 口号".split()),
    ),
    _unit("， 。 ,", " ".join(_CHANGED), never=("比如", "例如", "如", "即", "最")),
    _unit(
        "； ， 。 , ;",
        " ".join(
            (
                *(share + is_at for share in _SHARES for is_at in _IS_AT),
                "不低于 不少于 不得低于 不得少于 不高于 不多于",
                "排名第 名列第 位列第 位居第 列第 居第 排第",
                "员达 金达 资达 额达 数达 积达 量达 值达 入达 模达 元达 户达 额高达 值高达 率高达 数高达 量高达 金高达 资高达 人高达",
                "员达到 金达到 资达到 户达到 均达到 分别达到",
                "约占 仅占 分别占 各占 只占 均占 其中占 学历占 人数占 女性占 男性占 党员占 总数占 总量占 产值占 收入占 面积占 人口占",
                "折合人民币 约合人民币 合计人民币 共计人民币 价值人民币",
            )
        ),
    ),
    _unit(
        "以上 左右",
        "达 达到 超过 在 提高到 提升到 提高至 下降到 降至",
        next=(*STOP[:-2], "的"),
    ),
    _unit("以上 左右", "数的 量的 额的 值的 积的", next=STOP[:-2]),
    _unit("美元", "折合", next=STOP),
    _unit("月日", "今年 去年", never=("期", "常")),
    _unit("底", "截止 截止到"),
    _unit("成", "占", next=("以上", "左右", "，", "。", "；", ",", ";")),
    _unit("万", "突破 超过 金额 余额", next=STOP),
    _unit("笔 件 起 户 家 人", "同期多 去年多 上年多 同期少 去年少 上年少", next=STOP),
    _unit("； ， 。 , ;", "占比", never_after=tuple(f"{one}占比" for one in "的高加升低大化少中")),
    _unit(
        "； ， 。 , ;",
        " ".join(COMPARED),
        never_after=tuple(before + one for before in ("实现", "均", "持续", "保持", "、") for one in COMPARED),
        never=("其中",),
    ),
    _unit("位 名", "第", never_after=("门第", "次第", "等第"), next=STOP),
    _unit("元", "共计 合计 总计 损失 款 救助金 慰问金 罚金 奖金 补助金", next=STOP),
    _unit("人", "人数", next=STOP),
    _unit("公里 平方米", "新建 改造 硬化 拓宽 修建 铺设"),
    _unit(
        "届 期 批 轮 次 季度 个 条 款 天 周 章 页",
        "第",
        never_after=tuple("门第 次第 等第 及第 落第 府第 宅第".split()),
    ),
    _unit("年", "连续", next=tuple("被获荣保实居位无未零稳评入领蝉“")),
    _unit(
        "平方千米 公里 千米 毫米 平方米 平方公里 立方米 公顷 千瓦时 公斤 小时 分钟", barred=_PER + "大", next=_FULL_STOP
    ),
    _unit(
        " ".join(f"万{unit}" for unit in "人次 亩 吨 株 册 份 平方米 立方米 千瓦时 公斤 公里".split()),
        barred=_ROUND,
        next=(*_FULL_STOP, "等"),
    ),
    _unit("分钟 小时", "“", next=tuple("健身 就医 养老 服务 生活 便民 阅读 文化 交通 通勤 救援 充电 应急 圈".split())),
    _unit("分钟", "最快 最短 缩短 压缩 不到 仅需 只需 提前 提速"),
    _unit("个月", barred="上下本这那整头前后哪某首单当", next=(*_FULL_STOP, "时间", "左右", "以上", "以内")),
    _unit("个", barred="整逐这那下上", next=("工作日", "自然日", "小时")),
    _unit("℃", next=_END),
    _unit(
        "元 名 户 家 件 份 篇 座 公里 平方米 亩 吨 小时 分钟 岁 台 辆 套 批次 台次 册次 人次 立方米 公斤",
        "约 近 达",
        never_after=_NOT_ABOUT,
        next=_FULL_STOP,
    ),
    _unit("年月日 年月", "于 在 至 自 从", never=tuple("日份的栏格度")),
    _unit("年月 年", "成立于 始建于 创建于 创办于 组建于 建成于"),
    _unit("年", "在", next=("的基础上",)),
    _unit("日", "每月", next=tuple("开展 前 为 组织 召开 固定 左右 定期 调度 通报 集中 例会 报送".split())),
    _unit("小时 分钟 个工作日 个月", "， 。 ； , ;", next=("内", "之内", "以内")),
    _unit("个点", "低 高 提升 提高 下降 上升 增长 回落 上浮 下浮", next=STOP),
    _unit("年", "由 从 比 到", next=tuple(f"的{digit}" for digit in range(10))),
    _unit("月", "于", next=tuple("开工 完工 竣工 召开 举行 投产 启动 完成 通过 正式 印发".split())),
    _unit("个", "分成 分为 划分为 划分成 划为 分布成 编成", never=tuple("人体性别")),
    _unit("次", "连续", next=tuple("末位 获 荣 被 夺 位 登".split())),
    _unit("名", "集体和 集体、", next=("个人",)),
    _unit("户次", "惠及 覆盖 服务"),
    _unit("万户次", "惠及 涉及 覆盖 服务", next=STOP),
    _unit("年", "和 及 、", next=("预算草案", "财政预算", "国民经济")),
    _unit("届", "、", next=("三中", "四中", "五中", "六中", "二中")),
    _unit("分秒", "在", next=("内",)),
    _unit("成", "不足 不到 仅占", next=STOP),
    _unit("倍", "的 了 近 增长 提高 增加 扩大 相差", next=(*STOP, "多", "以上", "左右")),
    _unit("年", "迎接 展望 回顾 告别 喜迎", next=("，", "、", "。", "的")),
    _unit("个等级 个档次", "提升 提高 上升 下降", next=STOP),
    _unit("万亩 万吨 亿斤 万头 亿元 万元 % ％", "稳定在 保持在 控制在 维持在"),
    _unit("月日", "于 在 截至 截止", never=tuple("常益记志报程期")),
    _unit("年", "及 和", next=("远景目标",)),
    _unit("月份", "自 从", next=("起", "以来", "开始", "运行")),
    _unit("月日", barred="年出生元明份", next=(*tuple("，。上下前召举在全正完我已止"), "\n", "")),
    _unit("月", "今年 明年 年", next=("底", "上旬", "中旬", "下旬")),
    _unit("月", barred="元正腊冬闰每本当上下同该次逐各这那哪个前整全首", next=("上旬", "中旬", "下旬")),
    _unit("余年", "有 近 已 达", next=("历史", "来", "的历史", "发展")),
    _unit("周年", "建党 建国 新中国成立 诞辰 建军"),
    _unit("大", "党的", next=("、", "精神", "报告", "以来", "召开")),
    _unit("届", "党的 学习", next=("中全会", *(f"{number}中全会" for number in "一二三四五六七"))),
    _unit("个", barred="整逐这那哪某各来个之单第自些", next=(*STOP, "：")),
    _unit(
        "个",
        " ".join(f"全{place}" for place in "国 省 市 县 区 镇 乡 村 州 街 校 街道".split()),
        never=tuple("个别人体性，。；、"),
    ),
    _unit("名", " ".join("手者员师部女众表委兵友工童生") + " 护士 硕士 博士 院士 战士 家长 校长 青年 文化", next=STOP),
    _unit("户 名 场次", '"', next=STOP),
    _unit("场次", "”", next=STOP),
    _unit(
        "名",
        "近",
        never_after=_NOT_ABOUT,
        next=tuple("调查 党员 干部 群众 学生 志愿 教师 职工 妇女 师生 代表 学员 居民 村民 工作 医护".split()),
    ),
    _unit(
        "个",
        "“",
        next=tuple(
            "一律 不准 严禁 必须 坚持 确保 着力 专项 结合 到位 意识 维护 自信 中心 带头 统一 注重 强化 服务".split()
        ),
    ),
    _unit("公里", "以东 以西 以南 以北", next=("处",)),
    _unit(
        "元 人 名 户 件 次 场 天 岁 公里 平方米 亩 吨 个月 小时 分钟 万元 亿元",
        barred=_PER + "当前昨今明整单本上下美欧日澳港",
        next=("左右",),
    ),
    _unit("户 个 场 名 次 期 家 件 所 座 间 支 门 套 台 辆 篇 份 张 条 本 册 枚 块 面", "”", next=STOP),
    _unit("分", "提高 提升 高出 低于 下降 增加", next=STOP),
    _unit("人", "以上的有 以下的有", next=STOP),
    _unit("万元 亿元", "可达 高达 预计达", next=_END),
    _unit("万元 亿元", "完成 完成了 到达", next=(*_END, "和", "、", "及")),
    _unit(
        "人",
        "， ； 。 , ;",
        next=tuple("获一 获二 获三 获奖 获评 获省 获市 获国 获县 获全 荣获 被评 入选 考取 考上 升入".split()),
    ),
    _unit("位", "排位 排名 位列 位居 名列", next=STOP),
    _unit("完成 竣工 建成 开工 投产 通车 投用 召开 启动", "已于 将于 项目于 工程于", next=(*STOP, "并", "投")),
    _unit("家次 户次 件次", next=STOP),
    _unit("名 户 个 家 人 件 场 次 份 条 篇 项 处", "达到 突破 超过", next=STOP),
    _unit("家 户 处 个 起 件 宗 名 人", "整改 取缔 关停 约谈 查处 新增 引进 培育 认定 签约 入驻", next=STOP),
    _unit("件 起 宗", "立案", never_after=("设立案", "成立案", "建立案"), next=STOP),
    _unit(
        "个",
        "仍有 尚有 仅有",
        next=tuple("村 班 社区 乡镇 街道 行政村 自然村 单位 部门 企业 小区 支部 党支部 乡 镇".split()),
    ),
    _unit("名 户 家 件 台 辆 处 座 所 人", "只有 仅有 仅剩", next=STOP),
    _unit("人", "分以上", next=STOP),
    _unit(
        "场次",
        "活动 培训 宣讲 讲座 演出 宣传 招聘 巡演 放映 电影",
        never_after=("增加演出", "减少演出"),
        next=("，", "。", ",", ";"),
    ),
    _unit("年", "- — ～ 至", next=("）", ")")),
    _unit("年", "自 从 截至 截止 和 及", next=("以来", "月", *(f"工作{one}" for one in "计打思安"))),
    _unit(
        "名 个",
        _HELPS,
        next=tuple(
            "被害人 适龄 符合 离退休 退休 特困 妇女 党员 干部 群众 学生 儿童 家庭 困难 贫困 村 社区 专家 志愿者 教师 医生 医护 工作人员 大学生 农民 农村 职工 老人 残疾 "
            "困境 五保 优抚 省级 市级 国家级 先进 民办 公办 党组织 党支部 部门 乡镇 行政村 自然村 接种 青年 青少年 医师 护师 技师 律师 民警 社工 退役 高校 毕业生 员工 学员 患者 客商 居民 脱贫 低收入 失业 离退休 老党员 企业 单位 学校 小区".split()
        ),
    ),
    _unit(
        "户",
        "为 由 对 给 与 带动 惠及 覆盖 涉及 帮助 慰问 走访 吸纳",
        next=tuple(
            "农户 群众 居民 村民 家庭 困难 贫困 脱贫 监测 低收入 低保 企业 商户 农民 特困 移民 优抚 五保 残疾 烈属 计生".split()
        ),
    ),
    _unit(
        "家",
        _HELPS + " 与 向 和",
        next=tuple(
            "企业 单位 公司 合作社 商户 农户 机构 医院 酒店 银行 商家 养老 规上 民营 乡镇 卫生院 社区 市直 县直 省级 国有 龙头 小微".split()
        ),
    ),
    _unit(
        "个",
        "， ； ： 。 , ; 、 其中 以及",
        next=(
            *_PLACES,
            *"区县 县区 县直 省直 区 家庭 项目 小区 点位 重点 行政 自然 试点 示范 基层 贫困 地县 省级 市级 县级 国家级 城市 一级 二级 教学点 产业 方面 网格 村居".split(),
        ),
    ),
    _unit("个", "， ； 。 , ; 、", next=("标段", "系列", "系统", "专业", "品种", "片区", "台区", "站点")),
    _unit(
        "个",
        "完成 实施 启动 遴选 引进 打造 产生 新增 新建 建成 创建 培育 整治 排查 成立 组建 检查 调研 走访 评选 确定 选取 抽取 选定 划定 改造 签约 争取",
        next=(
            *_PLACES,
            *"项目 重点 示范 专业 省级 市级 县级 国家级 台区 小区 系统 网格 试点 点位 隐患 品种 产业 美丽 和美".split(),
        ),
    ),
    _unit(
        "名",
        "， ； ： 。 , ; 、 其中",
        next=(
            *_STAFF,
            *"群众 学生 教师 代表 同志 学员 儿童 村干部 基层 老干部 老党员 农村 农民 优秀 驻村 高校 青年 青少年 家长 民警 法官 专家 员工 队员 选手 大学生 城镇 老师 少先队员".split(),
        ),
    ),
    _unit(
        "家",
        "， ； 。 , ; 、",
        next=tuple(
            "企业 单位 公司 合作社 上市 规上 中央 医院 银行 机构 商户 基层 幼儿园 学校 市直 县直 卫生院 规模以上 会员 限上 被".split()
        ),
    ),
    _unit(
        "户",
        "， ； 。 , ; 、",
        next=tuple("农户 贫困 困难 群众 居民 移民 五保 低保 企业 规上 脱贫 村民 个体 特困 优抚".split()),
    ),
    _unit("份", "， ； 。 , ; 、", next=tuple("材料 资料 问卷 合同 宣传 有效 样品 出厂 末梢".split())),
    _unit("户", "企业 用户 商户 贫困户 示范户 主体", next=(*STOP, "（", "(")),
    _unit(
        "件 起 宗 天 台 次 处 吨 岁 例 分钟 小时 万元 亿元",
        "增加到 减少到 提高到 降低到 下降到 上升到 缩短到 压缩到 降到 降至 增至",
        next=STOP,
    ),
    _unit("人 个 家 户 名 项 座", "增加到 减少到 下降到 上升到 增加至 减少至", next=STOP),
    _unit(
        "件 起 个 台 吨 岁 天 分钟 小时 万元 亿元",
        "由 从 上月的 上年的 去年的 年初的 初期的 原来的 每天 每月",
        next=_TURNED,
    ),
    _unit("人 家 户 名", "由 从 上月的 上年的 去年的 年初的 原来的", next=_TURNED),
    _unit("天 小时 分钟 个小时 个工作日 万元 亿元 公里 吨 岁", " ".join(_BY), next=STOP),
    _unit(
        "个",
        "的 覆盖 涉及 涵盖 遍布",
        next=tuple(
            "小区 乡镇 行政村 自然村 部门 专班 工作组 党支部 党组织 标段 楼盘 地块 站点 网点 点位 班级 科室 街道 镇街 二级 行业 环节 工种".split()
        ),
    ),
    _unit("天", "提前", next=tuple("完成 完工 竣工 合龙 建成 交付 通车 投用 办结".split())),
    _unit("天", "连续", next=tuple("奋战 值守 实行 开展 组织 坚守 作业 抢修 抢险".split())),
    _unit(
        "支",
        "组成 组建 成立 建立 派出 抽调 选派",
        next=tuple(
            "志愿 服务队 应急 救援 党员 突击 宣讲 巡逻 小分队 队伍 工作队 专业 青年 巾帼 医疗 文艺 抢险".split()
        ),
    ),
    _unit("家", "推动 引导 支持 指导 检查 培育 净增 新增 整治 抽查 注销", next=(*(f for f in _FIRMS if f != "学校"),)),
    _unit("岁", "平均年龄 预期寿命 寿命由 年龄为", next=(*STOP, "提高")),
    _unit("旬", " ".join(f"{digit}月" for digit in range(10)), never=("报", "刊")),
    _unit("， 。 、 ；", "百分之"),
    _unit("， 。 ；", "年级第 全县第 全市第 全省第 全区第 全国第 班级第 总分第"),
)
