"""Units that stand bare in a text that has lost its figures, and behind which words: what bl_gap_lost.py goes by."""

from __future__ import annotations

from drafts.typed import NamedTuple


class Bare(NamedTuple):
    """``unit`` is bare behind a Han character that is no numeral and none of ``barred``, in front of ``next``.

    ``barred`` ends words that the unit ends too: 市场, 其次. ``next``: words one of which has to follow; empty: a stop.
    ``after``: words one of which has to stand in front. ``listed``: it may stand behind 、 too: 培训期、人次。
    """

    unit: str
    barred: str = ""
    next: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    listed: bool = False


_OLDER = ("以上", "以下", "以内")
_HEADS = tuple(
    "参训 惠及 吸纳 就业 服务 培训 成员 专职 兼职 持证 合格 满意 男 女 学生 党员 群众 参保 转正 招录 招聘 入住 入党 抓获 救助 "
    "体检 义诊 筛查 儿童 患者 少年 老人 师生 观众 旅客 乘客 考生 入党积极分子 预备党员 缺编 空编 超编 在编 在岗 引进 外派 拘留 起诉 逮捕 抓捕 判处 处罚 调离 晋升 考取 人口 教职工 学员 仅 仅有 只有 现有 职工 员工 招聘 净增 转岗 慰问 到会 实到 应到 配备 选派 派出 其中 共有 超过 突破 达到 不少于 参与 参加 受益 辅导 转移 脱贫".split()
)
_REACHED = tuple("达到 超过 突破 净增 增加 减少 完成 实现 不低于 不少于 不超过 新增 控制在".split())
_CHANGED = tuple(
    "减少到 增加到 压减到 精简为 降到 升到 涨到 提高到 上升到 下降到 缩短到 扩大到 增至 减至 降至 升至 发展到 达到 减少至 增加至 压减至 缩短至 提升到 提升至 壮大到 突破 分别达到 整合为 合并为 控制在".split()
)
_FIRMS = tuple(
    f"{sort}企业"
    for sort in '资质 规上 工业 龙头 高新 技术 中小 小微 科技 科技型 外资 上市 专精特新 限上 商贸 ” " 以上 涉及 服务业 投资 民营 国有 外贸 房地产 制造业 建筑业 受益 困难 亏损'.split()
)
_ROOMS = tuple(
    "出租房 租赁房 危房 公寓 书房 客房 厂房 病房 用房 住房 平房 教室 宿舍 展厅 门店 自习室 阅览室 会议室 实验室 校舍 商铺 店铺 浴室 诊室 手术室 卫生室 琴房 画室".split()
)
GUESTS = tuple(
    "专家 老人 代表 嘉宾 讲师 老师 教师 教授 学者 委员 党员 干部 群众 职工 名师 同志 家长 读者 医生 客商 乡贤 企业家 作家 艺术家 志愿者 传承人 "
    "法官 律师 队员 选手 导师 师傅 居民 村民 学员".split()
)
UNITS = (
    *(
        Bare(unit, after=_CHANGED)
        for unit in "个 户 人 项 家 名 件 处 天 元 分 岁 宗 条 次 所 座 起 小时 分钟 个月 工作日 万元 亿元 万户 万张 万人 万件 亿件 万辆 万亩 万吨 万家 具 只 台 套 张 辆 头 吨 亩 公里 份 名 支 艘 架 块 米".split()
    ),
    *(
        Bare(
            unit,
            after=("由", "从", "的"),
            next=tuple("整合 合并 减 增 压减 精简 降 升 上升 提高 扩大 发展 缩 涨 下降 变为 调整为 缩短".split()),
        )
        for unit in "个 户 人 项 家 名 件 处 天 元 分 岁 宗 条 次 所 座 起 小时 分钟 个月 万元 亿元".split()
    ),
    *(
        Bare(
            unit,
            after=tuple(
                "办结 审结 结案 了结 执结 化解 调解 受理 初核 立案 撤案 督办 来信 来电 来访 信访 信访事项 办案 代表建议 终结 结访 接访".split()
            ),
        )
        for unit in "件 起 宗".split()
    ),
    *(
        Bare(unit, after=tuple("其余 实际完成 仅 至少 不少于 不超过 尚有".split()))
        for unit in "项 个 件 起 人 户 家 名 次 条 处 节 篇 天".split()
    ),
    *(
        Bare(
            unit,
            after=tuple("结余 余额 账款 款项 预算 补贴 损失 产值 利润 支出 税收 存款 贷款 保费 罚款 资产".split()),
            next=("",),
        )
        for unit in "万元 亿元".split()
    ),
    Bare("项", after=tuple("问题 清单 先进 班奖 质奖 程奖 步奖 技术奖 成果奖 等奖".split())),
    *(Bare("元", after=tuple("每月 每年 每人 每亩 每户 每天 每吨 元和 元、".split()), next=("",)),),
    *(Bare(unit, after=_CHANGED, next=("和", "及")) for unit in "元 万元 亿元 个 户 人 家 件 岁 天".split()),
    Bare("天", after=("超过", "逾期", "满"), next=("的",)),
    Bare("天", after=("天数", "日数")),
    Bare("倍", after=tuple("增长 相差 提高 增加 扩大".split())),
    Bare("年", after=tuple("超 超过 不足 逾 已达 长达 历时".split())),
    Bare("组", after=tuple("试验 实验 对照 样本 数据 样品".split())),
    Bare(
        "家", after=tuple(f"{sort}商" for sort in "经销 供应 运营 服务 采购 加盟 代理 承包 分包 零售 批发 开发".split())
    ),
    Bare("斤", "公市半几每论"),
    Bare("片", after=("球场", "场地", "湿地", "林地", "绿地", "水域")),
    Bare("所", after=("点校", "范校", "色校", "基地校", "联盟校")),
    Bare("口", after=("蓄水池", "水窖", "水池", "沉淀池", "沼气池", "涝池", "灌溉井")),
    Bare("具", after=("遗体", "消火栓", "棺木")),
    Bare("场", after=("组织演练", "应急演练", "开展演练", "举行演练", "消防演练", "疏散演练")),
    Bare("顶", after=("帐篷", "蚊帐", "雨棚", "安全帽", "头盔")),
    Bare("床", after=("棉被", "被褥", "被子", "毛毯", "凉席", "棉絮")),
    Bare("双", after=("手套", "雨靴", "胶鞋", "雨鞋", "棉鞋")),
    Bare("宗", "祖正禅卷大同光教归认"),
    Bare("担", "承负重分共扁荷"),
    Bare("人", after=("失信名单", "黑名单", "失信被执行")),
    Bare("件", after=("拒执", "移送", "批捕", "抗诉", "申诉", "检察建议")),
    *(Bare(f"元/{each}", "每") for each in "公斤 斤 箱 平方米 天 次 小时 人 亩 吨 月 户 千瓦时".split()),
    Bare("个月", after=("超过", "达到", "不足", "逾"), next=("的", "以上", "以内")),
    Bare("卷", after=tuple("档案 卷宗 古籍 图书 志书 家谱 文书".split()), listed=True),
    Bare("件", after=("出证", "查证", "取证", "公证", "见证")),
    Bare("艘次"),
    Bare("篇次"),
    Bare("例次"),
    Bare("单", after=("换货", "退货", "退款", "配送")),
    Bare("户", after=("企业",)),
    Bare("部", after=tuple("短视频 教育片 微电影 纪录片 宣传片".split())),
    Bare("节", after=("班会", "班会课", "队课", "听了")),
    Bare("人", after=("罪犯", "漏管", "脱管")),
    Bare("周年", "整逢满每几多", next=("",)),
    Bare("人", after=tuple("受伤 死亡 失踪 中毒 被困 获救 遇难 轻伤 重伤".split())),
    Bare("人", after=tuple("受伤 死亡 失踪 中毒 被困 获救 遇难".split()), next=("以上", "以下")),
    Bare(
        "个",
        after=tuple("村社 社区 乡镇 街道 学校 企业 单位 部门 村组 园区".split()),
        next=tuple("开展 进行 宣传 组织 推进 实施 完成 举办".split()),
    ),
    Bare("公里", after=tuple("徒步 行程 骑行 全程 长达 绵延 往返 长".split()), next=("",)),
    Bare("周", after=("历时", "为期", "持续")),
    Bare("种", after=("图书", "报刊", "期刊", "文献"), next=("册",)),
    Bare("具", after=("灭火器",)),
    Bare("本", after=tuple("残疾证 优待证 结婚证 离婚证 许可证 老年证 登记证 产权证 准生证 居住证 执照".split())),
    Bare("家", after=("单位", "机构", "商户"), next=tuple("认领 参与 参加 开展 报到 签订 提供 入驻 加入 完成".split())),
    Bare("人", after=("案件起", "纠纷起", "事故起")),
    Bare("站次"),
    Bare("成", after=tuple("偏少 偏多 下降 增加 减少 提高 约占 仅占 达到".split())),
    Bare("发", after=("炮弹", "火箭弹", "子弹")),
    Bare("人", after=("观批", "考察批", "学习批")),
    Bare("部", after=("雷达",)),
    Bare("人", after=("平险", "意外险", "医疗险", "养老险")),
    Bare("列", after=("班列", "专列", "列车", "动车", "突破", "达到")),
    Bare("种", after=("生物", "物种", "动物", "植物"), next=("次，", "次。", "次；")),
    Bare("次", after=("生物种",)),
    Bare("种次"),
    Bare("批", after=("食品", "产品", "货物", "商品", "药品"), next=("吨",)),
    Bare("户", after=("家访",)),
    Bare("票", after=("审单", "报关", "查验", "查获")),
    Bare("场", after=tuple("展销会 订货会 运动会 演唱会 展览会 博览会 庙会 灯会 集市".split())),
    Bare("件", after=("铜器", "瓷器", "陶器", "玉器", "家具")),
    Bare("站", after=("巡展", "巡演", "巡回")),
    Bare("万", after=("人数突破", "人数超过", "人数达到", "量突破", "量超过", "量达到")),
    Bare("部", after=("图录", "专著", "年鉴", "志书", "译著")),
    Bare("款", after=("产品", "新品", "车型", "软件", "游戏")),
    Bare("组", after=("集架", "书架", "货架")),
    Bare("周岁", next=tuple("以上 以下 以内 老人 儿童".split())),
    Bare("岁", "年周同虚", next=tuple("女孩 男孩 儿童 残疾 老人 适龄 至".split())),
    Bare("个月", barred="上下本这那整头前后哪某首单当", next=("内", "办理", "压缩", "缩短")),
    Bare("人", after=tuple("犯罪 诈骗 缺席 应到 实到".split())),
    Bare("户", after=("主体", "工商户")),
    Bare("万家", after=("企业", "商户")),
    Bare("块", after=tuple("展板 牌匾 警示牌 宣传牌 标识牌 宣传板".split()), listed=True),
    Bare("条", after=("方面",)),
    Bare("月", after=("截至", "截止", "截止到", "截至到"), next=("底", "末", "初")),
    Bare("天", after=("连续",), next=("",)),
    Bare("家", after=tuple(f"{unit}、企业" for unit in "户人名个次家场期所处座条")),
    Bare("趟", "这那每哪头末赶首"),
    Bare("位", after=GUESTS),
    Bare("间", after=_ROOMS),
    Bare(
        "间",
        "眼生时之期中空年民房人其夜瞬此腰世车山田相晚河区外里乡日阴席午林离套节灶凡早昼隔包课开草久云舍雅整野各名大小工幕当心有版独线网这通隙室坊户行校楼廊",
    ),
    Bare("组", after=tuple("家庭 亲子 选手 夫妻 灯 家具 电池 光伏 机 器材".split())),
    Bare("集", after=tuple("视频 动画片 纪录片 电视剧 节目 短剧 微课 广播剧".split())),
    Bare(
        "集",
        "上下召聚收征密云汇文采搜诗选募调全筹富交结总画齐招赶图市会大专邀论群凝续合归新曲中影怀书分剧字屯水特空翔联该趋年品事说",
    ),
    Bare("瓶", "瓷宝花酒药水奶玉气小大开整空"),
    Bare("袋", "脑口麻布烟衣皮钱睡纸沙手眼米冰网草邮粮信包被书水茶这那保垃圾"),
    Bare("箱", "款冰信油木风皮音邮药机纸水开黑货衣网装灯票烤沉沙整空报书包大小工保垃圾险这那"),
    Bare("盒", "木宝铁饭烟食礼纸墨药餐空粉糖这那"),
    Bare("轮", "车齿海双油邮客班游年货滚水转汽渡江前动手首本"),
    Bare("票", after=("报关单", "发票")),
    Bare("眼", after=("机井", "水井", "水窖", "电井")),
    Bare("路", after=("摄像头", "监控", "探头", "视频")),
    Bare("节", after=tuple("微课 课程 网课 录播课 精品课 思政课 安全课 课堂".split())),
    Bare("面", after=tuple("文化墙 宣传墙 展板 宣传栏 红旗".split())),
    Bare("班次", "个每各该"),
    Bare("人份"),
    Bare("万吨公里"),
    Bare("亿吨公里"),
    Bare("人次", "个的是种了按", listed=True),
    Bare(
        "辆",
        after=tuple("能源车 公交车 出租车 巡逻车 电动车 摩托车 机动车 校车 客车 货车 警车 运输车".split()),
    ),
    Bare("件", after=tuple("失物 快递 家电 礼品 文物 器材".split())),
    Bare("件", after=("办好", "办成", "办理", "完成"), next=("民生", "实事", "惠民")),
    Bare(
        "人",
        after=tuple(
            "户 支 养批 员批 工批 生批 部批 者批 缺口 群众达 职工达 学生达 人员达 听众 学历 取证 专家 行家".split()
        ),
    ),
    Bare(
        "人",
        "责系选告个他别本众亲病军商法证疾护头班工举请纪承理任事持办报述席轻青年国器导始起集伙资体嫌疑罪害间路传林门动感惊为做用育树待助度救"
        "伤杀打骂留引招聘管对到入无有没因把让使令给迷单双真新旧古后前名伟能贤好坏恶私族乡村地游行主客盲聋友情爱夫妇男女大小老成巨超达牛匠艺诗文学"
        "报牧渔猎世凡圣犯敌仆佣媒托求些某当机联经代监带接申继发投工农家熟陌诸旁常生候负等的是和之员上下本"
        "里扶换住诉盯定困批标卖租权务受益险购荐绍字核表款件让然养龄外来守卡保哨航稿录草信",
    ),
    Bare(
        "人",
        after=tuple("校生 困生 毕业生 新生 考生 招生 业生 住生 培生 高中 初中 中专 大专".split()),
    ),
    Bare("户", after=tuple("居民 村民 用信 授信 办理低保 纳入低保 评级 农民 牧民 渔民 惠及".split())),
    Bare("户", next=tuple("人， 人。 人； 人、 人, 人. 人;".split())),
    Bare("件", after=tuple("提案 议案 建议案 工单 订单 保单".split())),
    Bare("份", after=tuple("传单 宣传单 订单 保单 清单".split())),
    Bare("张", after=tuple("传单 清单 订单 保单 罚单".split())),
    Bare("次", after=("党日", "讲座")),
    Bare("例", "用条比案病惯事实范示特先图举体凡旧破常战个前"),
    Bare("期", after=("员工", "职工", "民工")),
    Bare("小时", after=("时数",)),
    Bare("万", after=("人口", "用户", "粉丝", "会员"), next=tuple("，。；、,;.\n")),
    Bare("批", "小签审报呈", next=tuple("人， 人。 人； 人、 人, 人. 人;".split())),
    Bare("对", after=tuple("成功 牵手 婚恋 帮扶 共建".split())),
    Bare("天", "于人今明昨前后每整白冬春夏秋当聊晴阴雨航通露蓝先飞青上那这阵改满大全成老", listed=True),
    Bare(
        "天", "于人今明昨前后每整白冬春夏秋当聊晴阴雨航通露蓝先飞青上那这阵改满大全成老", next=("以内", "左右", "以上")
    ),
    Bare("元", "公单多美欧日港纪状中次复整改开加澳韩泰西还上"),
    Bare("只", "船"),
    Bare("枚"),
    Bare("棵"),
    Bare("颗"),
    Bare("根", "个树草扎须生归"),
    Bare("桶", "水垃圾马木铁饭"),
    Bare("台套"),
    Bare("套次"),
    Bare("岁", after=("年龄达",)),
    Bare("元", after=_REACHED),
    Bare("万元", after=tuple("余额达 总额达 债务达 资金达 产值达 收入达 投资达 资产达".split())),
    Bare("亿元", after=tuple("余额达 总额达 债务达 资金达 产值达 收入达 投资达 资产达".split())),
    Bare("平方米", listed=True),
    Bare("万公里", "近超过逾破上"),
    Bare("口", after=("山塘", "池塘", "机井")),
    Bare("名", "姓著知签报有闻实命署提出成排点题地人站网更除冠匿挂同第联具院校", next=("60岁", "65岁", "70岁", "80岁")),
    Bare("辆次", "每逐"),
    Bare("面", after=("锦旗", "牌匾", "旗帜")),
    Bare("封", after=tuple("感谢信 表扬信 来信 公开信 倡议书 举报信".split())),
    Bare("间", after=tuple("房屋 出租屋 功能室 活动室 厂房 客房".split())),
    Bare("分", after=tuple("满意度 评分 平均分 均分 得分 相差 总分 满分 积分".split())),
    Bare("名", after=("先进个人", "优秀个人", "组成人")),
    Bare("人", after=tuple("员 警 师 者 干部 助学 同学 民众 家长 委员".split())),
    Bare("例", after=("赔付", "理赔", "随访", "手术")),
    *(Bare(unit, after=("人均", "户均", "村均")) for unit in "节 次 篇 课时 本 元 亩 场 件".split()),
    Bare("个次", "逐每一哪那这整"),
    Bare("个月", after=tuple("周期为 周期 提前 历时 为期 不超过 缩短 缩短至 压减至 达到".split())),
    Bare("万字", "百千几数上"),
    Bare("万根"),
    Bare("名", after=tuple("带头人 负责人 联系人 经纪人 创始人 候选人 被告人 嫌疑人 主持人 传承人".split())),
    Bare("所", after=tuple("合格 整改 关停 取缔 民办园 公办园 幼儿园 达标 认定 创建 中学校".split())),
    Bare("节", after=tuple("听课 观课 评课 优质课 公开课 示范课 课例 上课".split())),
    Bare("本", after=tuple("驾驶证 证书 吊销 课外书 读书 赠书 书籍 不少于 画册 手册 读物 教材".split())),
    Bare("例", after=tuple("患者 病例 手术 确诊 个案 案例 介入 检出".split())),
    Bare("对", after=tuple("结对 新人 夫妻 夫妇 婚姻 师徒".split())),
    Bare("个", after=tuple("建 新建 再建 打造 建成 建立 创建 培育 设立".split()), next=("“",)),
    Bare("期", after=("举办", "办好", "开办", "组织"), next=("技能", "培训班", "专题", "“")),
    Bare("场次", "车批的是种了按"),
    Bare(
        "次",
        "位航词篇家点针所层其依首再初逐人批件户场各上下本名档渐班轮车席座版主架频这那屡历此月年日季周等天亩台册例趟",
    ),
    Bare("件", "报插条文事案软硬信邮附要证零部配备元物构组器稿急密函办退收发寄结"),
    Bare(
        "家",
        "谁户之国大专企回全人各公商农作住管行独私店厂玩买卖赢画科安名银东自亲搬居持老婆养百业术治交学法命的小个奶姥首娘婆",
    ),
    Bare("家", after=_FIRMS),
    Bare("家", after=_FIRMS, next=_OLDER),
    Bare(
        "名",
        "乡镇村县用位真了姓著知签报有闻实命署提出成排驰点罪题功化书地人站网更除冠匿挂同第联虚具佚原威盛院校金户片党为品",
    ),
    Bare(
        "场",
        "家文专测过电市现会农牧林立商广工战剧操赛球菜机考职渔殖矿开到在当气下登退入上火停车磁卖排草猎主官超全练动出冰种",
    ),
    Bare(
        "户",
        "按的联专业范客用农住商账入落立门窗开散大业家各困贫租销帐储体挨逐殖养到庭女育难迁访村结明生范荣谐洁级信进兵心头系保测缘植包营体民点",
    ),
    Bare("项", "置漏事选各专单款逐强奖立分进此杂义弱子题缺这那大小"),
    Bare("份", "身省月年股部县成备天辈缘"),
    Bare("篇", "长名遗连新全短本"),
    Bare("条", "线面教便红油萧枝头链逐律发粉有"),
    Bare("座", "等叫软硬卖讲就在满客插入星落宝"),
    Bare("台", "港澳平舞讲后前出上柜灶视吧阳站登月擂看电烟展理池置呼射连下的"),
    Bare("支", "收开透分财超干节作列"),
    Bare("期", "测整排日学定长短任周假工按近初前后中晚分同汛如预到限逾末早星延暑寒孕本过时花旺淡峰渔行还"),
    Bare("亩", "田公"),
    Bare("吨"),
    Bare("公里", "方"),
    Bare("万亩", "近超过逾破上"),
    Bare("万吨", "近超过逾破上"),
    Bare("万人次", "近超过逾破上"),
    Bare("万人", "近超过逾破上"),
    Bare("亿元", "上破过达近超逾到成", listed=True),
    Bare("亿元", after=_REACHED),
    Bare("亿元", after=_REACHED, next=("大关", *_OLDER)),
    Bare("万元", after=_REACHED),
    Bare("万元", "上成逾近达破过", listed=True),
    Bare("起", "得发引兴掀奋崛一升看提拿说早想唤激拉撑竖抬建了不缘后做干搞带抓从月年日比谈捡举担耸燃泛突再"),
    Bare("笔", "润随执文伏败主动铅钢毛画下代亲工一"),
    Bare("张", "紧扩主开夸伸慌嚣声纸铺一老小大乖舒", listed=True),
    Bare("块", "板地石模这那一方条土冰区木大成"),
    Bare("盏"),
    Bare("株"),
    Bare("册", "手画注名分相造簿图表史成装附在"),
    Bare("盆", "面脸花"),
    Bare("页", "主网首分插活内彩扉单"),
    Bare("种", after=tuple("期刊 图书 品种 药材 报刊 报纸 产品".split())),
    Bare("万册次"),
    Bare("册次"),
    Bare("辆", "车"),
    Bare(
        "辆",
        after=tuple(
            f"{sort}车" for sort in "雪 扫 水 护 挂 叉 罐 轿 防 圾 运 板 程 障 引 勘 察 卡 拉 尸 用 商 务 班".split()
        ),
    ),
    Bare("米", "升大玉小稻虾白糙毫厘分平方立微纳千海百公籼粳黑香糯薏新陈贡精"),
    Bare(
        "家",
        after=tuple(
            f"{verb}企业"
            for verb in "惠及 调研 认证 走访 服务 检查 新增 培育 引进 入驻 帮扶 支持 联系 扶持 约谈".split()
        ),
    ),
    Bare("票", "查选投车邮发支股门钞彩开唱机船粮绑传拉汇钱肉布饭得一"),
    Bare("架", "书货框构上下吵打支骨落担绞衣脚花"),
    Bare("把", "一大扫火拖"),
    Bare("盆", after=("鲜花", "盆花", "草花")),
    Bare("批", "小签审分大整报首一呈待获特眉该各逐这那每同"),
    Bare("亩次"),
    Bare("标箱"),
    Bare("栋"),
    Bare("幢"),
    Bare(
        "处",
        "理高德务实育政好坏用长短难到办各何此别相共对惩判深远随四益害出住去来局同调导教务科秘本之妙痛查依归要事细暗明大小特是秘管事死隐恰",
    ),
    Bare("平方米"),
    Bare("平方公里"),
    Bare("立方米"),
    Bare("公顷"),
    Bare("毫米"),
    Bare("千米"),
    Bare("项", after=tuple("课题 专题 难题 实事 试点 专利".split())),
    Bare("间", after=tuple("病房 教室 宿舍 用房 仓库 门面 办公室 车间".split())),
    Bare("万人次", after=_REACHED),
    Bare("万人", after=_REACHED),
    Bare("件", after=("积案", "罪案", "旧案")),
    Bare("天", after=tuple("住院日 不少于 不超过 达到 缩短 缩短至 压缩至 平均 历时 提前".split())),
    Bare("万头", "近超过逾破"),
    Bare("公斤", "每"),
    Bare("万公斤"),
    Bare("亿公斤"),
    Bare("千瓦时", "每"),
    Bare("万千瓦时", "每"),
    Bare("小时", "每半很最太个"),
    Bare("分钟", "每"),
    Bare("批次", "分"),
    Bare("家次"),
    Bare("户次"),
    Bare("件次"),
    Bare("台次"),
    Bare("车次"),
    Bare("课时"),
    Bare("学时"),
    Bare("公顷"),
    Bare("艘"),
    Bare("套", "配外手圈被成全封老客笔钻整乱俗河一"),
    Bare("幅", "大小涨跌增降横条篇巾振播"),
    Bare("岁", after=tuple("年龄 平均 不足 超过 满".split())),
    Bare("部", after=tuple("电梯 影片 法规 手机 电影 著作".split())),
    Bare("口", after=tuple("网箱 水井 机井 鱼塘 堰塘".split())),
    Bare("米", after=tuple("围网 沟渠 护栏 管道 管网 道路 水渠 河道 围墙 线路 电缆".split())),
    Bare("只", after=tuple("羊 鸡 鸭 鹅 兔 家禽".split())),
    Bare("头", after=("猪", "牛", "生猪", "肉牛")),
    Bare(
        "元",
        after=tuple("每年仅 人均 收入 救助金 慰问金 补助 奖金 罚款 资金 善款 补贴 党费 增收 医药费 保险金".split()),
    ),
    Bare("户", after=("续贷",)),
    Bare("所", after=tuple("学校 幼儿园 小学 中学 学校 敬老院 卫生室 新建 公厕".split())),
    Bare("人", after=_HEADS),
    Bare("人", after=_HEADS, next=("以上", "左右", "以内")),
    Bare(
        "周年",
        after=tuple("成立 妇女节 胜利 诞生 诞辰 建党 建军 建国 设立 儿童节 青年节".split()),
        next=("",),
    ),
    Bare("岁", "年周同虚", next=_OLDER),
    Bare("万元", "上成逾近达破过在于", next=_OLDER),
)
