"""How much a line says of what is lacking, or of what is meant: so sections are known without heading or phrase."""

from __future__ import annotations

from drafts.regex import Regex

TOLD = 2
"""Clauses on what is lacking that make a part of a text its problems, and on what is meant, its plans."""
_CLAUSE = Regex(r"[，。；：,;:!?！？\n.](?:(?<!\.)|(?<=[\u4e00-\u9fff]\.))")
_SHORTEST = 3
"""Characters of the shortest clause that counts."""
# These three are asked of every clause: an alternative that begins with a character costs nothing where that is not.
_LACKING = Regex(
    r"不(?:[够足深细高强实稳透准全熟硬严牢快均齐大多易理好畅顺清佳当精匀密勤爱愿便如]|动(?!产)|及时|一$|到位|到一半|上(?!市)|下去|了(?!解)|住|出(?![户村])|起来)"
    r"|没有(?:跟上|落实|做到|做好|抓好|抓紧|解决|覆盖|坚持|形成|人接|去过)|没(?:做|抓|人|处|地方|跟上|留住)"
    r"|未能|尚未|还没|一个也没|偏[多少慢低弱大高软小重差]|太[慢少晚粗远多浅]|过于|少$(?<=[^减较最]少)|难以|很难|较差|不差"
    r"|差$(?<=[^温时落反相]差)|较慢|还慢|得[慢松浅粗晚少]|越来越难|没几个|修不好|断档|断层|老套|陈旧|冷清|扎堆|扰民|流动性大|一问就|薄弱|单薄|单一|滞后|欠缺|缺乏|缺少|短缺|短板|差距|老化|流失|拖延|爱拖|敷衍"
    r"|屡禁不止|入不敷出|超期服役|蜻蜓点水|磕磕绊绊|生硬|走过场|形式化|流于形式|跑偏|盲目|意见不少|不少意见|只能|仅靠|光靠"
    r"|不(?:扎实|紧密|力$|充分|精准|明显|深入|均衡|平衡|规范|熟悉|完善|健全|合理|理想|配套|协调|顺畅|适应|匹配|彻底|主动|系统|得力|广泛|丰富|科学|严谨|严格|细致|灵活|成熟|过硬)"
    r"|矛盾(?:突出|尖锐|较大)|没有(?:如期|按期|完全|从根本|根本)|等靠要|推诿|畏难"
    r"|瓶颈|压力(?:较?大|不小)|吃力|费劲|疲于|忽视|放松|松懈|毛病|遗憾|急躁|粗心|生疏|模糊|脱节|打折扣|参差|缓慢(?:(?<=[进推]缓慢)|(?<=[进推]展缓慢))"
    r"|动力不|后劲|不周|拖了|凑数|偶有|时有发生|反弹"
)
_PAST = Regex(r"^(?:[^，。]{0,6}[，,])?(?:过去|以前|以往|从前|原来|原先|曾经|往年|昔日)(?!的?一年)")
_MENDED = Regex(
    r"解决|整改|改进|消除|化解|完成|建成|新建|提高到|增加到|下降|减少|缩短|全部|补齐|通过|针对|及时(?<!不及时)"
    r"|圆满|改造|修复|更换|拆除|查处|督促|约谈|为(?<![行认因以作]为)|将|要(?<![主需重]要)(?![素点求件])|争取|力争|达到|不低于|不少于|确保|加强|强化|提速|完工"
)
_FIRST = Regex(r"[^。！？；：!?;:\n]{0,60}")
_OWNS_UP = Regex(
    r"没有?(?:干|做|办|抓|完|管)(?:成|好|完|到位)|不够|得不(?<=[干做办抓管]得不)|不足|遗憾|毛病|短板|欠缺|欠账|差距|难处|惭愧|检讨|软肋|弱项|苦恼"
    r"|头疼|发愁|后怕|痛心|教训(?:深刻|惨痛|沉重)|不该(?:出现|发生)|在我?心(?:(?<=[搁压堵]在心)|(?<=[搁压堵]在我心))|过意不去|对不[住起]|亏欠|不(?:尽|如)人意|不满意|让人(?:着急|揪心|不安)|放不下心|放心不下|有[^，]{0,12}问题|存在[^，]{0,12}问题|暴露[^，]{0,12}问题|问题(?:也|还|依然|仍)"
)
"""What the first sentence says of a line that owns up, whatever else is told in it."""
_TO_COME = Regex(
    r"(?:[^，。]{0,12}[，,])?(?:[到在]了?|展望|面向|谋划|对于|至于|说到|再说)?"
    r"(?:明年|来年|开年|开了年|开春|年后|过了年|新的一年|新一年|下半年|[下新]一?(?:年度?|步|阶段|学期|个?月|季度)|下学年|今后|往后|接下来|未来|(?:回去|返校|返岗|回来)(?:以后|之后|后)"
    r"|(?:春天|开学后?|节后|寒假|暑假)[，,]?我们?(?:要|想|得|准备|打算)|20\d\d年?[，,]?(?:将|要|拟|计划|打算|准备|力争|重点[做抓办]|主要[做抓办]|我们?将))"
    r"(?!的?(?:今天|春天)|来)"
)
_MEANT = Regex(
    r"要|将(?!近)|准备|打算|计划|力争|争取|想(?!到|起|不)|继续|定了|一定|着力|力求|确保|目标|重点|拟(?!稿)|必须|不再|希望|建议|再[\u4e00-\u9fff]"
)
_THINGS = Regex(r"(?:[几两二三四五六七八九]|以下|如下)\s?(?:件事|个方面|个小目标|件|样|条|项|点)")
_DONE = Regex(r"已经?|了(?!解|[然如])|过去|去年|今年|完成了|年初")


def lacking(line: str) -> int:
    """In how many clauses of ``line`` something is lacking; 0 if that is less than a third and it owns up to none."""
    if _PAST.match(line):
        return 0
    clauses = _clauses(line)
    found = faults(line)
    return found if 3 * found >= len(clauses) or (found and _owns_up(line)) else 0


def faults(line: str) -> int:
    """In how many clauses of ``line`` something is lacking, whatever the others say."""
    return sum(_LACKING.search(clause) is not None and _MENDED.search(clause) is None for clause in _clauses(line))


def planning(line: str, *, announced: bool = False) -> int:
    """In how many clauses of ``line`` something is meant, where its first sentence is on the time to come.

    ``announced``: 0 unless that sentence says how many things they are, which no ending does.
    """
    if not _TO_COME.match(line.lstrip()):
        return 0
    m = _FIRST.match(line.lstrip())
    things = m is not None and _THINGS.search(m[0]) is not None and _DONE.search(m[0]) is None
    meant = sum(_MEANT.search(clause) is not None and _DONE.search(clause) is None for clause in _clauses(line))
    return TOLD + meant if things else 0 if announced else meant


def _owns_up(line: str) -> bool:
    m = _FIRST.match(line.lstrip())
    first = _clauses(m[0]) if m else []
    return any(_OWNS_UP.search(clause) is not None and _MENDED.search(clause) is None for clause in first)


def _clauses(line: str) -> list[str]:
    return [clause for clause in map(str.strip, _CLAUSE.split(line)) if len(clause) >= _SHORTEST]
