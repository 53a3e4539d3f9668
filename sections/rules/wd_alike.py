"""What WD004 tells by what stands around a word: 在次强调, 取的成效; 的, 地 and 得; 即要…又要."""

from __future__ import annotations

from itertools import chain

from drafts.lean import cache
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.data import Data
from sections.rules.neighbours import Neighbours

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Slip = tuple[int, int, str, bool]
"""Start, end, what it should be, whether the change is safe."""


def _of(words: Iterable[str], *ends: str) -> tuple[str, ...]:
    """Each of ``words`` with each of ``ends``."""
    return tuple([word + end for word in words for end in ends])


_HOW = tuple(
    "有效 有力 很好 较好 更好 圆满 极大 认真 积极 深入 深刻 切实 扎实 严格 全面 及时 努力 大力 充分 主动 成功 顺利 逐步 逐渐 不断 进一步 "
    "明显 显著 大幅度 普遍 彻底 清醒 真正 自觉 有序 创造性 系统 较快 很快 迅速 快速 准确 妥善 熟练 牢固 热情 耐心 细致 高效 高质量 按时 如期 "
    "稳步 合理 科学 客观 如实 高标准 全身心 更快 更深入 更有效 更全面 更及时 更准确".split()
)
_DONE = (
    "提高 提升 完成 促进 推动 推进 解决 保障 保证 保护 改善 增强 落实 贯彻 发挥 开展 组织 学习 认识 体会 感受 了解 掌握 适应 履行 执行 控制 "
    "遏制 维护 激发 调动 带动 支持 配合 协助 宣传 参加 参与 投入 融入 加强 化解 缓解 处理 处置 防止 避免 减少 降低 缩短 扩大 丰富 拓展 拓宽 "
    "优化 改进 改变 规范 约束 打击 震慑 反映 体现 展示 展现 锻炼 培养 弥补 纠正 制止 消除 营造 树立 夯实 巩固 实现 达到 意识 领会 领悟 实践 安装 缩小 遏止"
).replace(" ", "|")
_ADVERB = Regex(
    rf"(?:{'|'.join(_HOW)})的(?:(?:{_DONE})(?:了(?!解)|到(?![位场期会访岗]))|(?<=更好的)(?:服务于|服务群众|服务基层|履行职责|完成任务))",
    words=_of(_HOW, "的"),
    begin=True,
)
"""有效的提高了: what says how a thing was done takes 地."""
_DOING = tuple(
    [how for how in _HOW if how not in ("很好", "较好", "极大", "明显", "显著", "普遍", "系统", "创造性", "成功")]
)
_DOES = (
    "完成 开展 推进 推动 促进 提高 提升 增强 解决 了解 掌握 认识 做好 抓好 履行 发挥 适应 融入 参加 参与 调动 激发 营造 配合 帮助 涉猎 "
    "避免 改正 防止 认清 应对 克服 弥补 纠正 领会 面对 树立 带领 展示 展现 结合 满足 对待 把握 弘扬 打造 构建 搭建 吸取 学会 反映 检验 投身 遵守 借鉴 胜任 承担 造福 回报 落实"
).replace(" ", "|")
_STUDIES = (
    "学习 贯彻 落实 执行 加强 改进 完善 处理 跟进 熟悉 理解 领会 协助 支持 宣传 发现 整改 反馈 上报 汇报 传达 总结 积累 充实 钻研 探索 开拓 拓展 维护 "
    "保护 化解 检查 督促 指导 引导"
).replace(" ", "|")
"""Verbs that are nouns too: what stands behind them has to be their object."""
_NO_OBJECT = (
    "作用 力 意义 影响 效果 态度 工作 活动 措施 方式 方法 水平 情况 精神 过程 机制 体系 制度 条件 环境 氛围 成果 成效 技能 技术 知识 经验 模式 手段 "
    "状态 关系 意识 要求 计划 方案 管理 服务 教育 策略 了解 研究 思考 反思 分析 交流 和 与 、 及 是 有 中 后 的 等 也 都 对 能 性 度 率 者 成为 让 使 才"
).replace(" ", "|")
_BEFORE_DOING = Regex(
    rf"(?:(?<=[，,；;：:。、\s并要会应须能够来去都也以而才还])|(?<=和)(?=更[好快多]的)|\A)(?:{'|'.join(_DOING)})的"
    rf"(?:服务群众|为群众|为客户|(?:{_DOES})(?!作用|力|度|率|性|者|的|和|与|及|措施|机制|策略|方[案法式]|办法|能力|手段|体系|模式|途径|价值|效果|条件|工作的|[，。；：！？、,;:!?）)”\s]|\Z)|(?:{_STUDIES})(?!{_NO_OBJECT}|[，。；：！？,;:!?）)”\s]|\Z)|把(?![手关柄式])|将(?![来军士领要会])|对(?![策接话手比照标口方应立外内的]))",
    words=_of(_DOING, "的"),
    begin=True,
)
"""能更好的认识自己: an adverb behind a comma or a modal verb, with an object behind what is done."""
_CARRIED_OUT = tuple(
    "创造性 有计划 有针对性 扎实 深入 圆满 按时 较好 顺利 出色 认真 很好 有序 全面 积极 主动 及时 严格 切实".split()
)
_CARRIES_OUT = Regex(
    rf"(?:{'|'.join(_CARRIED_OUT)})的(?:开展|完成|履行)(?=[\u4e00-\u9fff])(?!情况|率|度|效果|程度|过程|方案|措施|机制|力|作用|者|的|时间|时候|进度|质量|和|与|及|是|方式|能力|状况)",
    words=_of(_CARRIED_OUT, "的开展", "的完成", "的履行"),
    begin=True,
)
"""创造性的开展工作"""
_GRADUAL = ("不停", "尽量", "尽可能", "慢慢", "渐渐")
_GRADUALLY = Regex(
    rf"(?:{'|'.join(_GRADUAL)})的(?:[催说忙跑喊打写问把使]|将(?![来军])|让(?!步)|减少|避免|满足|学习|完善|改进|适应|熟悉|修正|理解|掌握|根据|走[向出上]|融入|成长|提高|积累|了解|放开|引导)"
    r"(?![^，。；]{0,1}(?:声|过程|历程|道路|机会))",
    words=_of(_GRADUAL, "的"),
    begin=True,
)
"""尽可能的减少: what is no attribute of anything."""
_STEADY = tuple(
    "有条不紊 井然有序 源源不断 脚踏实地 兢兢业业 认认真真 踏踏实实 扎扎实实 全心全意 一丝不苟 不折不扣 循序渐进 坚持不懈 持之以恒 "
    "积极主动 尽职尽责 保质保量 因地制宜 有的放矢 毫不犹豫 义无反顾 坚定不移 旗帜鲜明 自觉自愿 深入细致 认真负责 及时有效 积极稳妥".split()
)
_STEADILY = Regex(
    rf"(?:{'|'.join(_STEADY)})的(?:开展|完成|推进|履行|做好|做(?!法|派|人)|抓好|抓(?!手)|干(?![部劲群])|为(?!人|政|民|官)|把(?![手关握控])|将(?![来军领])|"
    r"对(?![策象接手待话比外内口])|向(?!心|导|着|上)|去|投入到|参加|参与|配合(?!度|意识)|贯彻落实|落实好|执行|处理好|处理各|解决好)(?=[\u4e00-\u9fff“])(?!情况|力|率)",
    words=_of(_STEADY, "的"),
    begin=True,
)
"""有条不紊的开展工作: an idiom that says how something is done."""
_HOW_MUCH = tuple("更好 较大 很大 极大 长足 明显 显著 巨大 全面 较快 良好 充分 有效 进一步 快速".split())
_AS_NOUN = Regex(
    rf"(?:(?<=得到|获得|取得|迎来|实现|有了)|(?<=得到了|获得了|取得了|迎来了))(?:{'|'.join(_HOW_MUCH)})地"
    r"(?:发展|进步|提高|提升|改善|成[绩效果]|体现|落实|控制|保障|解决|锻炼|发挥|应用|推广|认可|好评|肯定|增强|促进)",
    words=_of(_HOW_MUCH, "地"),
    begin=True,
)
"""得到有效地控制: in front of what is got stands 的."""
_DEGREES = tuple(
    "的还不够 的不是很 的不够 的不太 的比较 的较为 的较 的非常 的十分 的很 的更加 的更为 的更 的相对 的特别".split()
)
_VERBS = tuple(
    "落实 执行 完成 掌握 开展 理解 结合 坚持 发挥 贯彻 把握 了解 研究 学习 思考 表现 处理 考虑 分析 运用 配合 跟进 钻研".split()
)
_DEGREE = Regex(
    rf"(?:(?<=[做抓管讲想走变听写跑])|(?<=[^通经超越不错难]过)|(?<={'|'.join(_VERBS)}))"
    rf"(?:{'|'.join(_DEGREES)})"
    r"(?:好|差|快|慢|远|高|稳|强|充实|精彩|深入|深|透彻|透|细致|细|扎实|牢固|牢|严格|严|实|紧|到位|及时|全面|广泛|彻底|充分|理想|出色|完善|规范|顺利|顺畅|熟练|突出|紧密|有序|丰富)(?=[，。；！？、,;!?）”\s]|\Z)",
    words=_DEGREES,
    begin=True,
)
"""抓的不够紧: what says how well a thing was done takes 得."""
_BOTH = tuple("要 是 有 能 不 可以 抓 讲 看 注重 保持 提高 增强 促进 丰富 锻炼 巩固 满足".split())
_AS_WELL = Regex(
    rf"即(?:({'|'.join(_BOTH[:10])})(?!将|使|便)[^，。；：！？,;!?\n]{{1,30}}[，,](?:又|也|更)\1|"
    rf"(?:{'|'.join(_BOTH[10:])})了[^，。；：！？,;!?\n]{{1,30}}[，,](?:又|也)(?!是|称|叫|名))",
    words=_of(("即",), *_BOTH),
    begin=True,
)
"""即要…，又要…"""
_AWARDED = Regex(
    r"授于(?=[^，。；！？,;\n]{0,24}(?:称号|奖|荣誉|锦旗))(?<![传教函讲]授于)", words=("授于",), begin=True
)
_LIKE = Regex(
    r"(?<=[就不都也更，。])象(?=[^，。；！？,;\n]{1,14}(?:一样|那样|似的))", words=_of("就不都也更，。", "象")
)
"""就象…一样."""


_REGISTERED = Regex(r"报道(?=当天|当日|手续|注册|登记|入职)(?<!据报道)(?<!道报道)", words=("报道",), begin=True)
"""到单位报道当天."""
_UNDER = Regex(
    r"(?:(?<=[，。；！？,;\n])|\A)再(?=[^，。；,;\n再]{2,24}(?:领导|指导|支持|帮助|关心|努力|配合|带领|关怀)下[，,])",
    words=("再",),
    begin=True,
)
"""再上级的正确领导下."""
_REACHED = Regex(
    r"到达(?=了? ?\d[\d.,]{0,12}[多余]?(?:[万亿]|%|％|元|亩|吨|公斤|个百分点))", words=("到达",), begin=True
)
"""收入到达1.1亿元."""
_HOW_IT_IS_DONE = (_ADVERB, _BEFORE_DOING, _CARRIES_OUT, _GRADUALLY, _STEADILY)
"""Where 的 should be 地."""
_ONE_FOR_ANOTHER = (
    (_AS_WELL, "既"),
    (_AWARDED, "授予"),
    (_LIKE, "像"),
    (_REGISTERED, "报到"),
    (_UNDER, "在"),
    (_REACHED, "达到"),
)
"""What begins with a word that should be another, and which."""


def alike(text: str, data: Data) -> Iterator[Slip]:
    """Words that are right elsewhere, written for others that sound or look alike."""
    known, words = _known(data)
    for start, end in words.places_in(text):
        for neighbours, right, safe in known[text[start:end]]:
            if neighbours.allow(text, start, end):
                yield start, end, right, safe
                break
    yield from _particles(text)
    for pattern, right in _ONE_FOR_ANOTHER:
        for m in pattern.finditer(text):
            yield m.start(), m.start() + len(right), right, False


@cache
def alike_words(data: Data) -> tuple[str, ...]:
    """One of these stands in every text in which ``alike`` finds anything."""
    patterns = (*_HOW_IT_IS_DONE, _AS_NOUN, _DEGREE, *(pattern for pattern, _ in _ONE_FOR_ANOTHER))
    return (*_known(data)[0], *chain.from_iterable(pattern.words.words for pattern in patterns if pattern.words))


@cache
def _known(data: Data) -> tuple[dict[str, list[tuple[Neighbours, str, bool]]], Words]:
    """By each wrong word where it is wrong, what it should be there, and whether to put it right is safe."""
    known: dict[str, list[tuple[Neighbours, str, bool]]] = {}
    for group in data.load("wording")["alike"]:
        where = Neighbours(*(tuple(group.get(key, ())) for key in Neighbours._fields))
        for word in group["words"]:
            right = word.replace(group["wrong"], group["right"], 1)
            known.setdefault(word, []).append((where, right, group.get("safe", False)))
    return known, Words(*known)


def _particles(text: str) -> Iterator[Slip]:
    """的, 地 and 得 written for one another."""
    told: set[int] = set()
    for pattern in _HOW_IT_IS_DONE:
        for start in [m.start() for m in pattern.finditer(text) if m.start() not in told]:
            told.add(start)
            yield _other_end(text, start, text.index("的", start), "地")
    for m in _AS_NOUN.finditer(text):
        yield _other_end(text, m.start(), text.index("地", m.start()), "的")
    for m in _DEGREE.finditer(text):
        verb = 2 if text.endswith(_VERBS, 0, m.start()) else 1
        yield _other_end(text, m.start() - verb, m.start(), "得")


def _other_end(text: str, start: int, at: int, right: str) -> Slip:
    """The word that begins at ``start``, whose last character, ``at``, should be ``right``."""
    return start, at + 1, text[start:at] + right, False
