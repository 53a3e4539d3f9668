"""What WD004 tells of 的, 地 and 得 that are written for one another."""

from __future__ import annotations

from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def _of(words: Iterable[str], end: str) -> tuple[str, ...]:
    """Each of ``words`` with ``end``, once."""
    return tuple(dict.fromkeys([word + end for word in words]))


_HOW = tuple(
    "有效 有力 很好 较好 更好 圆满 极大 认真 积极 深入 深刻 切实 扎实 严格 全面 及时 努力 大力 充分 主动 成功 顺利 逐步 逐渐 不断 进一步 "
    "明显 显著 大幅度 普遍 彻底 清醒 真正 自觉 有序 创造性 系统 较快 很快 迅速 快速 准确 妥善 熟练 牢固 热情 耐心 细致 高效 高质量 按时 如期 "
    "稳步 合理 科学 客观 如实 高标准 全身心 更快 更深入 更有效 更全面 更及时 更准确 详细 简要 精心 细心 虚心 真诚 亲切 热心 踊跃 用心 大胆 果断 坚决 灵活 "
    "慎重 诚恳 无私 广泛 密切 紧密 牢牢 严谨 完整 独立 直接 正确 最大限度 最大程度 全方位 多渠道 尽心尽力 一步步 默默 勤奋".split()
)
_DONE = (
    "提高 提升 完成 促进 推动 推进 解决 保障 保证 保护 改善 增强 落实 贯彻 发挥 开展 组织 学习 认识 体会 感受 了解 掌握 适应 履行 执行 控制 "
    "遏制 维护 激发 调动 带动 支持 配合 协助 宣传 参加 参与 投入 融入 加强 化解 缓解 处理 处置 防止 避免 减少 降低 缩短 扩大 丰富 拓展 拓宽 "
    "优化 改进 改变 规范 约束 打击 震慑 反映 体现 展示 展现 锻炼 培养 弥补 纠正 制止 消除 营造 树立 夯实 巩固 实现 达到 意识 领会 领悟 实践 安装 缩小 遏止 "
    "总结 分析 概括 介绍 汇报 研究 讨论 听取 查找 梳理 部署 回顾 阐述 讲解 排查 检查 清理 整理 记录 回答 解答 剖析 查摆 制定 建立"
).replace(" ", "|")
_ADVERB = rf"(?:{'|'.join(_HOW)})的(?:(?:{_DONE})到(?![位场期会访岗])|(?<=更好的)(?:服务于|服务群众|服务基层|履行职责|完成任务)|去(?![年处向留世路除掉哪的势化]))"
"""清醒的认识到, 主动的去了解: what says how a thing was done takes 地."""
_GOES_ON = (
    "记录 管理 注视 关注 守护 坚守 忙碌 奋斗 影响 改变 关心 照顾 帮助 引领 引导 激励 鼓舞 感动 感染 陪伴 服务 履行 践行 执行 探索 期待 "
    "进行 运转 运行 耕耘 奉献 付出 诠释 书写 传递 传承 工作 生活 教 看 听 望 守 讲 干 做 等"
).split()
_ONWARDS = ("向前发展", "向前推进", "向前迈进")
_DID = Regex(
    rf"的(?:{'|'.join(_ONWARDS)}|(?:(?:{_DONE})了|(?:{'|'.join(_GOES_ON)})着)(?![解手力眼重实想急名])(?=[\u4e00-\u9fff“《\d]))",
    words=tuple(
        "的" + word
        for word in (*_ONWARDS, *(verb + "了" for verb in _DONE.split("|")), *(verb + "着" for verb in _GOES_ON))
    ),
    begin=True,
)
"""认真的总结了上半年的成绩, 用心的管理着社团: any verb with 了 or 着 that has an object."""
_NOT_HOW = tuple(
    "有 是 要 该 应 剩 做 目 标 预定 我们 他们 你们 大家 自己 人 员 者 部 众 民 会 里 上 中 下 家 同志 领导".split()
)
"""Behind these 的 makes a noun, or begins one: 有的完成了, 他们的看着."""
_DOING = tuple(
    [how for how in _HOW if how not in ("很好", "较好", "极大", "明显", "显著", "普遍", "系统", "创造性", "成功")]
)
_DOES = (
    "完成 开展 推进 推动 促进 提高 提升 增强 解决 了解 掌握 认识 做好 抓好 履行 发挥 适应 融入 参加 参与 调动 激发 营造 配合 帮助 涉猎 "
    "避免 改正 防止 认清 应对 克服 弥补 纠正 领会 面对 树立 带领 展示 展现 结合 满足 对待 把握 弘扬 打造 构建 搭建 吸取 学会 反映 检验 投身 遵守 借鉴 胜任 承担 造福 回报 回馈 落实"
).replace(" ", "|")
_STUDIES = (
    "学习 贯彻 落实 执行 加强 改进 完善 处理 跟进 熟悉 理解 领会 协助 支持 宣传 发现 整改 反馈 上报 汇报 传达 总结 积累 充实 钻研 探索 开拓 拓展 维护 "
    "保护 化解 检查 督促 指导 引导 组织"
).replace(" ", "|")
"""Verbs that are nouns too: what stands behind them has to be their object."""
_NO_OBJECT = (
    "作用 力 领导 纪律 原则 形式 意义 影响 效果 态度 工作 活动 措施 方式 方法 水平 情况 精神 过程 机制 体系 制度 条件 环境 氛围 成果 成效 技能 技术 知识 经验 模式 手段 "
    "状态 关系 意识 要求 计划 方案 管理 服务 教育 策略 了解 研究 思考 反思 分析 交流 和 与 、 及 是 有 中 后 的 等 也 都 对 能 性 度 率 者 器 机 厂 成为 让 使 才"
).replace(" ", "|")
_BEFORE_DOING = (
    rf"(?:(?<=[，,；;：:。、\s并要会应须能够来去都也以而才还们])|(?<=和)(?=更[好快多]的)|\A)(?:{'|'.join(_DOING)})的"
    rf"(?:服务群众|为(?=[\u4e00-\u9fff]{{1,10}}(?:服务|提供|解决|着想|排忧|办))|(?:{_DOES})(?!作用|力|度|率|性|者|的|和|与|及|措施|机制|策略|方[案法式]|办法|能力|手段|体系|模式|途径|价值|效果|条件|工作的|热情|意愿|愿望|意识|态度|精神|氛围|习惯|心态|劲头|状态|过程|活动|情况|[，。；：！？、,;:!?）)”\s]|\Z)|(?:{_STUDIES})(?!{_NO_OBJECT}|[，。；：！？,;:!?）)”\s]|\Z)|把(?![手关柄式])|将(?![来军士领要会])|对(?![策接话手比照标口方应立外内的]))"
)
"""能更好的认识自己: an adverb behind a comma or a modal verb, with an object behind what is done."""
_TO_DO = (
    rf"(?<=为了|能够|才能|必须|应该|可以|力争|努力|从而|以便|进而|没有|不能|没能|未能)(?:{'|'.join((*_DOING, '很好', '较好'))})的(?:{_DOES}|{_STUDIES}|{_DONE})(?=[\u4e00-\u9fff])"
    r"(?!作用|力|意义|影响|效果|态度|措施|方[式法案]|水平|情况|精神|过程|机[制会]|体系|制度|条件|环境|氛围|成[果效]|技能|模式|手段|状态|关系|意识|要求|策略|能力|办法|途径|渠道|氛围|习惯|机会|热情|意愿|经验|基础|平台|手段|点|性|度|率|者|的|和|与|及)"
)
"""为了更好的改进工作: behind what wants a verb."""
_EVER = rf"(?<![过在着了有种是])不断的(?:{_DOES}|{_STUDIES})(?!{_NO_OBJECT}|学习|积累|提高|探索|实践|总结|努力|进步|发展|[，。；：！？,;:!?）)”\s]|\Z)"
"""我们不断的充实自己: what goes on and on, with an object."""
_EVER_MORE = rf"(?<=[将要会能应须并])(?<!需要)(?<!只要)(?<!主要)(?<!重要)(?:不断|持续)的(?:{_DOES}|{_STUDIES}|{_DONE}|输出|投入)(?=[\u4e00-\u9fff])(?!的|和|与|中|力)"
"""我将不断的总结经验."""
_CARRIED_OUT = tuple(
    "更好 创造性 有计划 有针对性 扎实 深入 圆满 按时 较好 顺利 出色 认真 很好 有序 全面 积极 主动 及时 严格 切实".split()
)
_CARRIES_OUT = rf"(?<!得到)(?<!得到了)(?:{'|'.join(_CARRIED_OUT)})的(?:开展|完成|履行)(?=[\u4e00-\u9fff])(?!情况|率|度|效果|程度|过程|方案|措施|机制|力|作用|者|的|时间|时候|进度|质量|和|与|及|是|方式|能力|状况)"
"""创造性的开展工作"""
_GRADUAL = ("不停", "尽量", "尽可能", "慢慢", "渐渐", "深深")
_GRADUALLY = (
    rf"(?:{'|'.join(_GRADUAL)})的(?:[催说忙跑喊打写问把使]|将(?![来军])|让(?!步)|减少|避免|满足|学习|完善|改进|适应|熟悉|修正|理解|掌握|根据|走[向出上]|对(?![策接话手比照标口方立外内的])|融入|成长|提高|积累|了解|放开|引导|保[证障]|做到|争取|节约|降低|缩短|给(?!力|予的)|感[到受]|体会|知道|明白|懂得|意识到|认识到|扎根|打动|吸引|影响着)"
    r"(?![^，。；]{0,1}(?:声|过程|历程|道路|机会))"
)
"""尽可能的减少: what is no attribute of anything."""
_STEADY = tuple(
    "有条不紊 井然有序 源源不断 脚踏实地 兢兢业业 认认真真 踏踏实实 扎扎实实 全心全意 一丝不苟 不折不扣 循序渐进 坚持不懈 持之以恒 "
    "耐心细致 实事求是 积极主动 尽职尽责 保质保量 密密麻麻 因地制宜 毫不犹豫 义无反顾 坚定不移 旗帜鲜明 自觉自愿 深入细致 认真负责 及时有效 积极稳妥 深入有效 扎实有效 积极有效 规范有序 健康有序 平稳有序 有力有序".split()
)
_STEADILY = (
    rf"(?:{'|'.join(_STEADY)})的(?:开展|完成|推进|履行|做好|做(?!法|派|人)|抓好|抓(?!手)|干(?![部劲群])|为(?!人|政|民|官)|把(?![手关握控])|将(?![来军领])|"
    r"对(?![策象接手待话比外内口])|向(?!心|导|着|上)|去|投入到|参加|参与|配合(?!度|意识)|贯彻落实|落实好|执行|确定|处理好|处理各|解决好|(?!态度|精神|作风)[\u4e00-\u9fff]{1,2}了(?!解))(?=[\u4e00-\u9fff“])(?!情况|力|率|措施|机制|方[式法案]|作用|的)"
)
"""有条不紊的开展工作: an idiom that says how something is done."""
_MOOD = tuple("遗憾 高兴 欣喜 欣慰 自豪 荣幸 清醒 清楚 深刻 真切 切身 充分 明显".split())
_FELT = rf"(?:{'|'.join(_MOOD)})的(?:告诉|看到|感到|感受到|体会到|认识到|意识到|宣布|得知|发现|知道|告知)"
"""欣喜的看到."""
_TOWARDS = tuple("亲切 热情 耐心 细心 虚心 真诚 主动 积极 及时 认真 详细 更好".split())
_TURNS_TO = (
    rf"(?:{'|'.join(_TOWARDS)})的(?:与|跟|向|为)(?=[\u4e00-\u9fff、“”]{{1,16}}?(?:交谈|沟通|交流|谈心|请教|汇报|反映|宣传|讲解|解答|介绍|服务|解决|办事|打成一片|排忧)"
    r"(?!的|意识|态度|精神|理念))"
)
"""亲切的与病人交谈."""
_WELL = tuple("成功 很好 较好 更好 有效 及时 顺利 圆满 充分 认真 切实 彻底 妥善 准确".split())
_ABLE = rf"(?:(?<=不能|没能|未能|才能|能够|得以|没有|还未|都未|案未)|(?<=被))(?:{'|'.join(_WELL)})的(?:完成|开展|落实|执行|履行|发挥|解决|适应|掌握|理解|处理|结合|配合|体现|利用|运用|控制|贯彻)(?=[，。；,;])"
"""不能很好的完成."""
_GRANDLY = tuple("按质按量 一如既往 按部就班 紧锣密鼓 如火如荼 轰轰烈烈".split())
_FINISHED = (
    r"(?<!得到)(?<!得到了)(?<!予以)(?:不折不扣|保质保量|按质按量|按时|如期)的完成(?=[，。；,;])|(?:有条不紊|井然有序|循序渐进|按部就班|紧锣密鼓|如火如荼|轰轰烈烈|扎扎实实)的(?:进行|展开|开展|推进)(?=[着，。；,;])|"
    r"一如既往的(?:狠抓|坚持|发扬|努力|搞好|严格|抓好|做好)(?=[\u4e00-\u9fff“])(?!的|精神|作风)"
)
"""不折不扣的完成, with nothing behind it."""
_KEEN = tuple("努力 认真 积极 主动 严格 扎实 深入 刻苦 细致 自觉".split())
_ALL_THE_MORE = (
    rf"(?<=更加)(?<![以用]更加)(?:{'|'.join(_KEEN)})的(?:工作|学习|投入|做(?!法|派)|抓(?!手)|完成|开展|推进|落实|履行|参与)"
    r"(?![，。；,;]|态度|精神|作风|状态|热情|氛围|环境|方[式法]|要求|措施|中|的|机制|力|能力|经验|成[绩果效])"
)
"""更加努力的工作."""
_ADVERBIAL = Regex(
    "|".join(
        (
            _ADVERB,
            _BEFORE_DOING,
            _TO_DO,
            _EVER,
            _EVER_MORE,
            _CARRIES_OUT,
            _GRADUALLY,
            _STEADILY,
            _FELT,
            _ALL_THE_MORE,
            _TURNS_TO,
            _ABLE,
            _FINISHED,
        )
    ),
    words=_of((*_HOW, *_CARRIED_OUT, *_GRADUAL, *_STEADY, *_MOOD, *_KEEN, *_TOWARDS, *_WELL, *_GRANDLY, "持续"), "的"),
    begin=True,
)
"""Where 的 should be 地."""
_HOW_MUCH = tuple("更好 较大 很大 极大 长足 明显 显著 巨大 全面 较快 良好 充分 有效 进一步 快速".split())
_TREATED = tuple("认真 深入 全面 系统 严格 科学 有效 及时 充分 细致 详细 有计划 有针对性 有重点 深刻 热烈".split())
_AS_NOUN = Regex(
    rf"(?:(?<=得到|获得|取得|迎来|实现|有了)|(?<=得到了|获得了|取得了|迎来了))(?:{'|'.join(_HOW_MUCH)})地"
    r"(?:发展|进步|提高|提升|改善|成[绩效果]|体现|落实|控制|保障|解决|锻炼|发挥|应用|推广|认可|好评|肯定|增强|促进)|"
    rf"(?:(?<=进行|加以|予以)|(?<=进行了))(?:{'|'.join(_TREATED)})地(?:总结|分析|检查|排查|梳理|研究|学习|整改|调查|宣传|管理|指导|规划|部署|讨论|反思|剖析|培训|清理|监督|实施|改进|交流|探讨)(?=[，。；、,;和与]|\Z)",
    words=_of((*_HOW_MUCH, *_TREATED), "地"),
    begin=True,
)
"""得到有效地控制, 进行认真地总结: in front of what is got, or made, stands 的."""
_DEGREES = tuple(
    "的还不够 的不是很 的不够 的不太 的比较 的较为 的较 的非常 的十分 的很 的更加 的更为 的更 的相对 的特别 的越来越 的极为 的尤为 的都很 的都比较 的也很 的也比较 的还算 的还是很 的其实很 的挺 的蛮".split()
)
_VERBS = tuple(
    "落实 执行 完成 掌握 开展 理解 结合 坚持 发挥 贯彻 把握 了解 研究 学习 思考 表现 处理 考虑 分析 运用 配合 跟进 钻研".split()
)
_DEGREE = Regex(
    rf"(?:(?<=[做抓管讲想走变听写跑])|(?<=[切洗教学考记画扫擦修建办干拍练答读背说睡种])(?=的还?不[够是太])|(?<=[^通经超越不错难]过)|(?<={'|'.join(_VERBS)}))"
    rf"(?:{'|'.join(_DEGREES)})"
    r"(?:好|差|快|慢|远|高|稳|强|充实|精彩|深入|深|透彻|透|细致|细|扎实|牢固|牢|严格|严|实|紧|到位|及时|全面|广泛|彻底|充分|理想|出色|完善|规范|顺利|顺畅|熟练|突出|紧密|有序|丰富|经常|明确|清楚|具体|积极|主动|认真|周全|周到|完美|圆满|漂亮|完整|系统|合理|科学|成功|轻松|愉快|红火|热闹|生动|灵活|协调)的?(?=[，。；！？、,;!?）”\s]|\Z)",
    words=_DEGREES,
    begin=True,
)
"""抓的不够紧: what says how well a thing was done takes 得."""

_ARRANGED = tuple(
    "井井有条 井然有序 有声有色 红红火火 有条有理 有条不紊 轰轰烈烈 干干净净 整整齐齐 很好 不错 不够 非常 十分 比较 更好 更快 更稳 更远 更强".split()
)
_RESULT = Regex(
    rf"(?:(?<=安排|组织|开展|管理|布置|收拾|打理|打扫|整理|摆放|处理|建设|发展|完成|发挥)|(?<=[搞办做干抓变走学过]))地(?:{'|'.join(_ARRANGED)})(?=[，。；、,;\n]|到位|好[，。；]|扎实|顺利|出色|\Z)",
    words=tuple("地" + word for word in _ARRANGED),
    begin=True,
)
"""安排地井井有条: what came of it takes 得."""

_GOT = Regex(
    r"地(?:发展|提高|提升|改善|落实|控制|保障|解决|锻炼|发挥|体现)(?<![当各本土基场阵外内].{3})(?=[，。；、,;和与])",
    words=tuple(["地" + noun for noun in "发展 提高 提升 改善 落实 控制 保障 解决 锻炼 发挥 体现".split()]),
    begin=True,
)
_GETS = Regex(r"(?:得到|获得|取得|实现)了?(?![^，。；]*的)[^，。；、地得\n]{2,8}\Z")
"""得到全面和谐地发展."""

PARTICLES = (_ADVERBIAL, _DID, _AS_NOUN, _GOT, _DEGREE, _RESULT)
"""One of their words stands in every text in which ``particles`` finds anything."""


def particles(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end, and what it should be, of a word with the particle behind it."""
    for m in _ADVERBIAL.finditer(text):
        yield _other_end(text, m.start(), text.index("的", m.start()), "地")
    for m in _DID.finditer(text):
        at = m.start()
        manner = text[max(0, at - 2) : at]
        is_how = manner in _HOW or (len(m[0]) > 3 and not manner.endswith(_NOT_HOW))
        if is_how and len(manner) == 2 and all(map(is_han, manner)):
            yield at - 2, at + 1, manner + "地"
    for m in _GOT.finditer(text):
        if _GETS.search(text[max(0, m.start() - 12) : m.start()]):
            yield m.start() - 2, m.start() + 1, text[m.start() - 2 : m.start()] + "的"
    for m in _AS_NOUN.finditer(text):
        yield _other_end(text, m.start(), text.index("地", m.start()), "的")
    for m in _RESULT.finditer(text):
        verb = 1 if text[m.start() - 1] in "搞办做干抓" else 2
        yield _other_end(text, m.start() - verb, m.start(), "得")
    for m in _DEGREE.finditer(text):
        verb = 2 if text.endswith(_VERBS, 0, m.start()) else 1
        yield _other_end(text, m.start() - verb, m.start(), "得")


def _other_end(text: str, start: int, at: int, right: str) -> tuple[int, int, str]:
    """The word that begins at ``start``, whose last character, ``at``, should be ``right``."""
    return start, at + 1, text[start:at] + right
