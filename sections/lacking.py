"""How much a line says of what is lacking, or of what is meant: so sections are known without heading or phrase."""

from __future__ import annotations

from functools import lru_cache

from drafts.regex import Regex

KNOWN = 256
"""Lines of which it is remembered what they say: those of one draft, about which several ask."""
TOLD = 2
"""Clauses on what is lacking that make a part of a text its problems, and on what is meant, its plans."""
_CLAUSE = Regex(r"[，。；：,;:!?！？\n.](?:(?<!\.)|(?<=[\u4e00-\u9fff]\.))")
_SHORTEST = 3
"""Characters of the shortest clause that counts."""
# These three are asked of every clause: an alternative that begins with a character costs nothing where that is not.
_FEW = "一二三四五六七八九十百两半几"
_LACKING = Regex(
    # what is not done, or not as it should be
    r"不(?:[够足深细高强实稳透准全熟硬严牢快均齐大多易理好畅顺清佳当精匀密勤爱愿便如肯敢懂通拢服着紧去]|动(?!产)|及时|一$|到位"
    r"|上(?!市)|下去|了(?!解)|住|出(?![户村区镇县])|进(?!则)|起来|过来"
    rf"|到 ?(?:[{_FEW}\d.]{{1,5}}(?![天年月小分秒周日工{_FEW}\d.]|个[月小工])|三分之)"
    r"|到(?<=[请招找等买用够摸听看学说讲拿]不到))"
    r"|不(?:扎实|紧密|力$|充分|精准|明显|深入|均衡|平衡|规范|熟悉|完善|健全|合理|理想|配套|协调|顺畅|适应|匹配|彻底|主动|系统|得力|广泛|丰富|科学"
    r"|严谨|严格|细致|灵活|成熟|过硬|差|周)"
    r"|没(?:[^收落有发出停少断忘白辜一]|一[^起例件个]|有(?<!就没有)(?!发[生现]|出现|一[个例起名件人]|1|收|接受|违|迟到|辜负|忘|停|退|让|任何|插手"
    r"|参与|打[过招]|递|白|再|外泄|[^，]{0,6}(?:事故|上访|滞留|投诉|案件|疫情|险情)))"
    r"|未(?:能|达|完成|实现|按|到位|落实|形成|跟上|解决|建|通(?!过))|尚未|难以|很难|越来越难|修不好"
    # too little, too much, too late
    r"|偏[多少慢低弱大高软小重差老]|太[慢少晚粗远多浅重旧]|过于|少(?:、|$)(?<=[^减较最至不](?:少、|.少))|较差|差$(?<=[^温时落反相]差)|较慢|还慢"
    r"|(?:难|慢|稀)$(?<=[^困克解破攻疑两艰排畏忧][难慢稀])|松$(?<=[^轻宽放]松)|紧$(?<=[^抓赶加拧绷上跟收盯扭扣吃压得]紧)|贵$(?<=[太嫌偏]贵)|还是低|晚了"
    r"|得(?:[慢松浅粗晚少虚稀散软乱偏]|很不|不[够好细深])"
    r"|只(?:[够办建剩占去配靠顾凭发开做能来会停]|有(?!.{0,14}才)|在电)(?<!不只.)|[全光单就]靠|靠[^，]{1,8}撑"
    rf"|仅(?:[有够占剩能靠是]|.{{0,4}}[{_FEW}\d]+(?:[名个台家处件项支辆所成%]|人$))|才(?:[{_FEW}\d][{_FEW}\d来]{{0,3}}(?![天年月小分])|知道|发现|想起)"
    # what lacks, wears out, stands still
    r"|缺(?<![补查或不]缺)(?![一席勤])|欠缺|欠账|空(?:缺|转|白(?!点))|亏损|倒挂|贴钱|短板|差距|薄弱|单薄|单一|滞后|短缺|断档|断层|断(?:过|供|货)|时[断好有]时"
    r"|老套|陈旧|老化|冷清|扎堆|扰民|积压|搁置|卡(?:在|住|壳)|挂着|停[工滞摆]|停留?在|浮在|锁门|漏[雨水]|堵$|[就又常]堵|拥堵|淤积|坑洼|盲区|漏洞"
    r"|流失|流动性?大|走了(?:[一二三四五六七八九十两几好\d]|就|又)|[就又]走了|辞职|青黄不接|平均(?:年龄)?(?:[五六]十|[56]\d)[^，]{0,2}岁|下滑|萎缩|负增长|入不敷出"
    r"|超期服役|瓶颈|压力(?:较?大|不小)|负担重|矛盾(?:突出|尖锐|较大|多)|动力不|后劲(?!更?足|十足)|缓慢(?:(?<=[进推]缓慢)|(?<=[进推]展缓慢))"
    # how people work who do not work well
    r"|拖(?:延|了|欠|到)|爱拖|敷衍|糊弄|凑合|凑数|应付(?!自)|[事随]后补|补[填签记]的?(?=$|[的、])|各(?:自为|[建干管吹唱忙])|自说自话|两张皮|一头热|互相等"
    r"|又(?:坏|吵|回到|反|乱|冒)|回潮|反弹|走形式|走过场|形式化|流于形式|怕得罪|抹不开|情面|等靠要|推诿|畏难|吃力|费劲|疲于|捉襟见肘|力不从心|顾此失彼"
    r"|忽视|放松|松懈|毛病|遗憾|急躁|性子急|粗心|生疏|模糊|脱节|打折扣|参差|跑偏|盲目|生硬|蜻蜓点水|磕磕绊绊|屡禁不止|一问就|偶有|时有发生|扑了?空|白跑"
    r"|嫌(?!疑)|有意见|意见(?:很|较)?(?:大|集中|多(?!条)|不少)|不少意见"
)
_PAST = Regex(r"^(?:[^，。]{0,6}[，,])?(?:过去|以前|以往|从前|原来|原先|曾经|往年|昔日)(?!的?一年)")
_MENDED = Regex(
    r"解决|整改|改进|消除|化解|破解|克服|战胜|打通|疏通|清理|盘活|防范|防止|避免|杜绝|聚焦|整治|结束|完成(?<![未没]完成)(?<!没有完成)|建成|新建|提高到|增加到|下降|减少|缩短|全部|补齐|通过|针对|及时(?<![不未没]及时)(?<!没有及时)"
    r"|圆满|改造|修复|更换|拆除|查处|督促|约谈|为(?<![行认因以作]为)|将|要(?<![主需重]要)(?![素点求件靠走等跑贴花反])|争取|力争|达到|不低于|不少于|确保|加强|强化|提速|完工"
)
_FIRST = Regex(r"[^。！？；：!?;:\n]{0,60}")
_OWNS_UP = Regex(
    r"没有?(?:干|做|办|抓|完|管|弄)(?:成|好|完|到位)|不够|得不(?<=[干做办抓管]得不)|不足|遗憾|毛病|短板|欠缺|欠账|差距|难处|惭愧|检讨|软肋|弱项|苦恼"
    r"|头疼|发愁|后怕|痛心|教训(?:深刻|惨痛|沉重)|不该(?:出现|发生)|在我?心(?:(?<=[搁压堵]在心)|(?<=[搁压堵]在我心))|过意不去|对不[住起]|亏欠|不(?:尽|如)人意|不满意|让人(?:着急|揪心|不安)|放不下心|放心不下|有[^，]{0,12}问题|存在[^，]{0,12}问题|暴露[^，]{0,12}问题|问题(?:也|还|依然|仍|同样|不少)|困难(?:也|还|不|很|较)|(?:灰尘|隐忧|短处|不小的?距离|有距离)|交个?底"
)
"""What the first sentence says of a line that owns up, whatever else is told in it."""
_TO_COME = Regex(
    r"(?:[^，。]{0,12}[，,])?(?:[到在]了?|展望|面向|谋划|对于|至于|说到|再说)?"
    r"(?:明年|来年|开年|开了年|开春|年后|过了年|新的一年|新一年|下半年|[下新]一?(?:年度?|步|阶段|学期|个?月|季度)|下学年|今后|往后|接下来|未来|(?:回去|返校|返岗|回来)(?:以后|之后|后)"
    r"|(?:春天|开学后?|节后|寒假|暑假)[，,]?我们?(?:要|想|得|准备|打算)|20\d\d年?[，,]?(?:将|要|拟|计划|打算|准备|力争|再?[打办抓做干]好?[几两三四五六七八]|重点[做抓办]|主要[做抓办]|我们?将))"
    r"(?!的?(?:今天|春天)|来)"
)
_MEANT = Regex(
    r"要|将(?!近)|准备|打算|计划|力争|争取|想(?!到|起|不)|继续|定了|一定|着力|力求|确保|目标|重点|拟(?!稿)|必须|不再|希望|建议|再[\u4e00-\u9fff]"
)
_THINGS = Regex(
    r"(?:[几两二三四五六七八九]|以下|如下)\s?(?:件事|个方面|个小目标|件|样|条|项|点|处|头|场|步)|(?:怎么|如何|怎样)[干办走弄抓改做]"
)
_DUE = Regex(
    r"(?:[1-9]|1[0-2]|[一二三四五六七八九十])月(?:底|份|中旬|初|末)?之?[前内起]|年(?:[底内末]之?|之?)前|[年月]底(?=[^，。]{0,4}(?:前|不|达|要|建))|(?:节|清明|端午|中秋|国庆|[一五七八]一|入[冬汛]|汛期|春耕|开学)之?前|不(?:少于|低于|超过|高于)|以[上内下]$"
    r"|到(?:[\d.]+|[一二三四五六七八九十百千两]+)[^，了]{0,5}$|至少|开春|每(?:周|月|季|年|学期|半年|两个?月)|(?:压|降|提|缩|增|延|控)[到至]|接着|重新|从[^，]{1,3}月起|上半年[^，了]{2,12}$|拿出办法|争取|(?<!为)试行|一[个件项]一[个件项]"
)
"""What is said of a thing that is to be done by some day, or to some amount."""
_DONE = Regex(r"已经?|了(?!解|[然如])|过去|去年|今年|完成了|年初")


@lru_cache(KNOWN)
def lacking(line: str) -> int:
    """In how many clauses of ``line`` something is lacking; 0 if that is too few of them and it owns up to none."""
    if _PAST.match(line):
        return 0
    clauses = _clauses(line)
    found = faults(line)
    part = 4 if found >= TOLD else 3
    return found if part * found >= len(clauses) or (found and _owns_up(line)) else 0


@lru_cache(KNOWN)
def faults(line: str) -> int:
    """In how many clauses of ``line`` something is lacking, whatever the others say."""
    return sum(_LACKING.search(clause) is not None and _MENDED.search(clause) is None for clause in _clauses(line))


@lru_cache(KNOWN)
def planning(line: str, *, announced: bool = False) -> int:
    """In how many clauses of ``line`` something is meant, where its first sentence is on the time to come.

    ``announced``: 0 unless that sentence says how many things they are, which no ending does.
    """
    if not _TO_COME.match(line.lstrip()):
        return 0
    m = _FIRST.match(line.lstrip())
    things = m is not None and _THINGS.search(m[0]) is not None and _DONE.search(m[0]) is None
    return TOLD + _meant(line) if things else 0 if announced else _meant(line)


@lru_cache(KNOWN)
def ahead(line: str) -> int:
    """Clauses of ``line`` on what is going to be done, less those on what was; 0 where it tells what is lacking."""
    clauses = _clauses(line)
    done = sum(_DONE.search(clause) is not None for clause in clauses)
    if 4 * lacking(line) >= len(clauses):
        return 0
    return _meant(line) - done + (_TO_COME.match(line.lstrip()) is not None)


def _meant(line: str) -> int:
    return sum(
        (_MEANT.search(clause) is not None or _DUE.search(clause) is not None) and _DONE.search(clause) is None
        for clause in _clauses(line)
    )


def _owns_up(line: str) -> bool:
    m = _FIRST.match(line.lstrip())
    first = _clauses(m[0]) if m else []
    return any(_OWNS_UP.search(clause) is not None and _MENDED.search(clause) is None for clause in first)


def _clauses(line: str) -> list[str]:
    return [clause for clause in map(str.strip, _CLAUSE.split(line)) if len(clause) >= _SHORTEST]
