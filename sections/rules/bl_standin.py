"""BL010: AAA or ABC for a name."""

from __future__ import annotations

from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.marked import marked
from sections.measure import Measures, past_space
from sections.rule import Level, Rule
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_filtered import PARTY, POLITICS, filtered
from sections.signs import Signs

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS = Regex(
    r"(?<![0-9A-Za-z_.+\-/@#])(?:A{3,}|B{3,}|C{3,}|ABCD?|XYZ|a{3,}|b{3,}|c{3,}|abcd?|([A-DYZa-dyz])\1)(?![0-9A-Za-z_.+\-/@])",
    words=tuple("AA BB CC DD YY ZZ ABC XYZ aa bb cc dd yy zz abc".split()),
    begin=True,
)
_NUMBERS = Regex(
    r"(?<![0-9A-Za-z_.+＋\-/@#])(?:N{1,3}|n{1,3})(?:\.[Nn]{1,2})?(?![0-9A-Za-z_.+＋\-/@])",
    words=("N", "n"),
    begin=True,
)
_NAMES = Regex(
    r"(?:联系人|负责人|述职人|汇报人|填报人|填表人|经办人|审核人|记录人|报告人|撰稿人|责任人|姓名|主讲人|主持人|授课人|参加人员?|参会人员?|出席人员?|列席人员?|参与人员?|组长|副组长|成员|带队领导|领队|监票人|计票人|总监票人)[：:][ \u3000]*"
    r"((?:(?:张三|李四|王五|赵六)[、 \u3000]{0,2}){1,4})(?=[，；。\n]|[ \u3000]|\Z|(?<=[ \u3000]))",
    words=tuple("张三 李四 王五 赵六".split()),
)
"""Names that stand for any name, where a form asks for one."""
_PLACED = Regex(r"[A-WYZa-wyz](?=省|市|县|区|镇|乡|街道|村|社区)")
_CHAIN = Regex(
    r"(?<![A-Za-z0-9])(?:[A-WYZa-wyz](?:省|市|县|镇|乡|街道))+[A-WYZa-wyz](?:县|区|镇|乡|街道|村|社区)(?!级)",
    words=tuple(place + chr(letter + case) for place in "省市县镇乡道" for letter in range(26) for case in (65, 97)),
)
"""Letters for places, one within the other: A县B镇, z镇z社区."""
_ALPHABET = tuple(chr(letter + case) for letter in range(26) for case in (65, 97))
_OTHER_PLACE = Regex(
    r"(?<![A-Za-z0-9&+.\-/])[A-WYZa-wyz](?=[省市县](?![级域场区])|[乡镇](?![级长域])|街道|村(?![级民]))",
    words=tuple(letter + place for place in "省市县镇乡村街" for letter in _ALPHABET),
)
_RULED = Regex(
    r"(?<![A-Za-z0-9&+.\-/])[A-WYZa-wyz甲乙丙丁](?=(?:[省市县区镇乡]|街道)(?:委|党委|党工委|人民政府|政府|人大|政协|纪委|妇联|总工会|团委))",
    words=tuple(letter + place for place in "省市县区乡镇街" for letter in (*_ALPHABET, *"甲乙丙丁")),
    begin=True,
)
"""A letter for a place that has an office: A市委, 甲镇党委."""
_NAME = Regex("张三|李四|王五|赵六")
ENOUGH = 3
"""So many N in front of units stand for figures: one or two may mean what they mean in 1+N and N个."""
_PAIRED = Regex(
    r"(?<![A-Za-z0-9&+.\-/])[ABC](?=[乡镇](?![级长域]))",
    words=tuple(letter + place for letter in "ABC" for place in "乡镇"),
)
"""Letters for places, several of which stand for names where much else is left out: A乡、B乡."""
_LETTERED = Regex(
    r"(?<=[\u4e00-\u9fff])(?:[MK](?=[个次名家户件起][，。；、,;）)])|N(?=次[，。；、,;）)])|n(?=[名户家件份场][，。；、,;）)]))",
    words=("N次", *"n名 n户 n家 n件 n份 n场".split(), *(letter + unit for letter in "MK" for unit in "个次名家户件起")),
)
"""Other letters for figures at the end of a clause, where much else is left out: 建立网格M个，"""
_MODEL = Regex(r"\d ?[+＋] ?[Nn](?![A-Za-z0-9])")
"""1+N, the N of which may be spelled out as N个场景."""
_MEANT = Regex(
    r"[”\"’]?\s?(?:级|制|类|角|岗|信用|等级|评[级价分]|景区|股|型|组|战略|行动|法|品质|资质|认证|旅游|国家|游戏|大作|电池|"
    r"[三四五]?[级类岗星]|理论|分[类析级]|管理|轮|照|座|层|卷|卡|套|版|超|胶|证|主体|企业|标准|模型|测试|三[大方]|和|与|、|或)"
)
OTHERS = 2
"""So many other blanks make a single N in front of a unit one."""
_STOPS = frozenset("，。；、,;）)\n")
LONGEST = 8
"""Characters of the longest name behind the letters."""
_NAMED = Regex(r"公众号|视频号|抖音号|有限|基金|网站?|报社?")
_SPACED = Regex(r" (?:有限)?(?:公司|集团|街道|社区|小学|中学|大学|医院|[镇乡县市村局](?![\u4e00-\u9fff]?级))")
"""What a name left out is followed by even with a blank between: ABC 公司."""
_QUOTE = Regex(r"[”\"’]?")
_CLASSED = Regex("[号级区座组类型层]")
"""Units in front of which two letters are a class of their own: AA 号."""
_GRADED = Regex(r"(?:评[为定级]|达到|信用|等级|级别|获评?|荣获|定级)[“\"]?$")
_MARKS = frozenset("“”《》，。；：、（）\n\u3000")


@blank("BL010")
def stand_in(ground: Ground) -> Iterator[Found]:
    """名称用 AAA、ABC、张三代替，数字用 N 代替，还没填上。

    “AAA公众号”“ABC公司”里的字母是占位，要换成真实名称。

    网站过滤敏感词留下的“D建”“ZZ站位”也算，要换回原来的字。

    怎么认：几个相同的字母或 ABC 夹在汉字中间，后面是单位、平台、地名用字；“联系人：张三”；
    量词前面的 N 有三处以上。AAA级景区、AAA级信用、AA制、ABC分类法、A股、B组、“1+N”不报。
    """
    text, words = ground.text, ground.measures
    numbers = [m.span() for m in _NUMBERS.finditer(text) if _is_number(words, text, *m.span())]
    if len(numbers) >= ENOUGH and not ground.says(_MODEL):
        numbers = [m.span() for m in _NUMBERS.finditer(text) if _is_number(words, text, *m.span(), listed=True)]
    if sum(end - start for start, end in numbers) >= (ENOUGH - 1 if ground.claims >= ENOUGH else ENOUGH):
        yield from (Found(*span) for span in numbers)
    elif numbers and _are_left_out(ground):
        yield from (Found(*span) for span in numbers if _ends_clause(words, text, *span))
    if (lettered := [m.span() for m in _LETTERED.finditer(text)]) and _are_left_out(ground):
        yield from (Found(*span) for span in lettered)
    for m in _NAMES.finditer(text):
        yield from (Found(*name.span(), label="姓名") for name in _NAME.finditer(text, *m.span(1)))
    yield from (Found(*span, label="地名") for span in _places(ground))
    yield from (Found(*span) for span in filtered(text))
    for m in _LETTERS.finditer(text):
        left = text[m.start() - 1] if m.start() else "\n"
        right = text[m.end() : m.end() + 1]
        if right == " " and not m[1] and _SPACED.match(text, m.end()) and (is_han(left) or left in _MARKS):
            yield Found(*m.span())
            continue
        if not (is_han(left) or left in _MARKS) or not (is_han(right) or right == "”"):
            continue
        if _MEANT.match(text, m.end()) or _GRADED.search(text[max(0, m.start() - 5) : m.start()]):
            continue
        if m[1] and is_han(left) and words.measured(text, m.end()):
            if not _CLASSED.match(text, m.end()):
                yield Found(*m.span())
            continue
        if (m[1] or left == "“" or right == "”") and not (
            _is_named(words, text, m.end()) or _is_brand(words, text, left, m.end())
        ):
            continue
        yield Found(*m.span())


def _places(ground: Ground) -> Iterator[tuple[int, int]]:
    """Letters for places one within the other, and where there are such, for any other place."""
    text = ground.text
    chains = [m.span() for m in _CHAIN.finditer(text)]
    for chain in chains:
        yield from (m.span() for m in _PLACED.finditer(text, *chain))
    ruled = [m.span() for m in _RULED.finditer(text)]
    others = [m.span() for m in _OTHER_PLACE.finditer(text)] if chains or ruled else []
    if chains or ground.claims or ground.masks or len({text[start] for start, _ in ruled + others}) > 1:
        yield from ruled
        yield from others
    pairs = [m.span() for m in _PAIRED.finditer(text)]
    if len({text[start] for start, _ in pairs}) > 1 and _are_left_out(ground):
        yield from sorted(set(pairs).difference(others))


def _are_left_out(ground: Ground) -> bool:
    """Whether so much else is left out that a single N is, too, unless the text speaks of 1+N."""
    others = ground.claims + sum(1 for start, end in ground.masks if end - start > 1)
    return others >= OTHERS and not ground.says(_MODEL)


def _ends_clause(words: Measures, text: str, start: int, end: int) -> bool:
    """Whether a capital N stands in front of a unit that ends the clause: 提案N件，; not 说了N遍。"""
    at = past_space(text, end)
    behind = words.measured(text, at)
    return text[start] == "N" and text[at] not in "次遍年天种层倍" and (text[behind : behind + 1] or "\n") in _STOPS


def _is_number(words: Measures, text: str, start: int, end: int, *, listed: bool = False) -> bool:
    """Whether an N stands between Chinese and a unit: 企业N户. ``listed``: or behind a comma, N户N人，N名党员."""
    left = text[start - 1 : start]
    if left == " ":
        left, end = text[start - 2 : start - 1], past_space(text, end)
    return (
        (is_han(left) or left in tuple('”》）"') or (listed and left in tuple("，、；,;\n")))
        and left != "第"
        and not text.startswith("次方", end)
        and not (text[start] == "n" and text.startswith("倍", end))
        and words.measured(text, end) > 0
    )


def _is_brand(words: Measures, text: str, left: str, at: int) -> bool:
    """Whether the letters begin a name in quotes that a body or a medium bears: “ABC直通车”公众号."""
    end = text.find("”", at, at + LONGEST) if left == "“" else -1
    return end > 0 and _is_named(words, text, end)


def _is_named(words: Measures, text: str, at: int) -> bool:
    """Whether what follows is a body, a medium or a place, which bears a name."""
    quote = _QUOTE.match(text, at)
    at = quote.end() if quote else at
    return _NAMED.match(text, at) is not None or (words.held(text, at) or words.placed(text, at)) > 0


STAND_IN = Rule(
    code="BL010",
    name="stand-in",
    title="用 AAA 代替的名称",
    level=Level.WARNING,
    check=stand_in,
    signs=(Signs.of(_NUMBERS, _LETTERS, _NAMES, _CHAIN, _RULED, PARTY, POLITICS, _LETTERED, _PAIRED),),
    bad=(
        marked("开通“巾帼”⟦AAA⟧公众号，与⟦ABC⟧公司共建。"),
        marked("通过⟦AAA⟧平台推送,在⟦BBB⟧社区宣讲,联合⟦CCC⟧局,赴⟦AA⟧市学习", path="例.txt"),
        marked("新增企业⟦N⟧户、个体户⟦N⟧户，授权专利⟦nn⟧件。联系人：⟦张三⟧；负责人：⟦李四⟧", path="例.txt"),
        marked("⟦aaa⟧区“⟦ABC⟧直通车”公众号、⟦bbb⟧公司。"),
        marked(
            "担任机关⟦D⟧支部书记，抓好⟦D⟧务，信⟦D⟧、爱⟦D⟧、跟⟦D⟧走，坐在D座三楼。提高⟦ZZ⟧站位，在⟦ZZ⟧上过硬，把握⟦ZZ⟧方向。",
            path="例.txt",
        ),
        marked("发放《手册》⟦N⟧册、控盐勺⟦N⟧把，测血压⟦N⟧人次。"),
        marked("发放⟦NN⟧人，金额⟦NN.N⟧万元；全年培训⟦YY⟧人次。", path="例.txt"),
        marked("共⟦N⟧个小组，⟦N⟧户⟦N⟧人，党员⟦N⟧名，新建“示范点”⟦N⟧个。", path="例.txt"),
        marked("办理提案⟦N⟧件，答复率⟦N⟧%，新建站点⟦N⟧个。"),
        marked("⟦z⟧镇⟦z⟧社区网格化工作汇报，走访⟦A⟧县⟦B⟧镇⟦C⟧村。⟦J⟧县、⟦D⟧村参加，停在B区，A县级示范。"),
        marked("⟦A⟧市委、市政府高度重视，⟦B⟧县参加，在⟦甲⟧镇党委领导下。"),
        marked("与⟦ABC⟧ 公司签约，全年开展XX活动，培训XX人，建立网格⟦M⟧个，巡查⟦N⟧次，在⟦A⟧乡、⟦B⟧乡回访。"),
        marked("“⟦AAA⟧”公众号上线，⟦AAAA⟧基金会捐赠。"),
    ),
    good=(
        marked("创建AAA级景区，获评AAA级信用企业，推行AA制，A股上涨，B组出线，AAA评级，AAAAA级旅游景区。"),
        marked("实行ABC分类法和AB角、ABC岗，信用等级AAA，通过CCC认证，ABC三类地区。"),
        marked("构建“1+N”体系，即1个中心、N个站点、N支队伍、N项机制，覆盖N个场景，联动N个部门。"),
        marked("推行“1+N”模式，拓展N个场景，求x的N次方，第N次提醒；不管张三还是李四，都一样；联系人：张三丰。"),
        marked("规模经济：n倍的投入产生大于n倍的产出，n倍的投入产生小于n倍的产出。"),
        marked("甲方、乙方签字，甲级资质，A区B座，C市场部。"),
        marked("推行“1+N+M”，下沉M个，走访12户、36人。“A 类”风险点3处，AA 级企业2家，AAA 级景区1个，ABC 三类管理。"),
        marked("A乡、B乡之间的分配可用博弈论说明，在M个样本中取N个，巡查N次。"),
        marked("停车场B区C区，A县级示范，A市、B市两地，T社区团购。"),
        marked("A组织、B组织、C组织、D组织参加，由D组织牵头，R&D建设，3D建模，维生素D的利用，学D员。", path="例.txt"),
        marked("ABC News reported it. 使用 ABC 协议，AAA 游戏，A、B、C三组，CC证书。"),
    ),
)
