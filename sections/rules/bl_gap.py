"""BL012: a figure left out without a trace."""

from __future__ import annotations

from drafts import regex as re
from drafts.han import is_han
from drafts.native import cache
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words, is_swept
from sections.bare import CELL
from sections.label import LOOK_AHEAD, guess
from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_gap_front import DONE, may_lead
from sections.rules.bl_gap_patterns import PATTERNS
from sections.rules.bl_gap_units import MAY_END, NUMERALS, UNITS, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeVar

    T = TypeVar("T")

SHORT = 600
"""Code points up to which each unit of a text is judged: to make all the words takes longer."""
LONG = 20
"""Code points of the longest line that ends where its sentence does, full stop or not."""
LOOK_BACK = 14
"""Characters in front of a bare unit that are looked at."""

ENOUGH = 2
"""So many gaps that are sure show that a text has lost its figures, if there are no others."""
_STOPS = frozenset("；，。,;")
_MARKS = frozenset("；，。,;、：")
"""Where one of them stands right behind another, what was between them is lost."""
_LACKING = dict.fromkeys(
    "乡 镇 村 社区 街道 县 的 是 位于 族 族自治县 族自治州 族自治乡 有限公司 股份有限公司".split(), "名称"
) | {"同志": "姓名", "任": "姓名", "文件": "文号", "员": "“党”字", "建": "“党”字"}
"""What bare words have lost in front of them that is no figure: 。的县情, 与有限公司合资."""

_NO_YEAR_OF = Regex(r"〔[ \u3000]?〕(?=第?\d{1,4}号)", words=("〔〕", "〔 〕", "〔\u3000〕"))


def _by_first(places: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    found: dict[str, list[T]] = {}
    for first, one in places:
        found.setdefault(first, []).append(one)
    return {first: tuple(mine) for first, mine in found.items()}


_BY_UNIT = _by_first([(unit[0], (unit, one)) for one in UNITS for unit in sorted(one.units, key=len, reverse=True)])
_BY_PATTERN = _by_first((first, one) for one in PATTERNS for first in one.firsts)
NEAR = 2
"""Characters in front of a unit by which it is looked for: with all of them there would be a thousand words more."""
_LONGEST = max(len(unit) for one in UNITS for unit in one.units)


def _signs() -> Iterator[tuple[str, int]]:
    """Words, one of which is wherever a number is missing inside a text, and where in it the bare unit starts."""
    for one in UNITS:
        for unit in one.units:
            yield from ((front[-NEAR:] + unit, len(front[-NEAR:])) for front in one.after)
            if not one.after:
                alone = not one.next or (len(unit) > 1 and not is_han(unit[0]))  # .万元 and km are rare
                yield from ((unit + behind, 0) for behind in (("",) if alone else one.next) if behind or alone)
    for pattern in PATTERNS:
        yield from ((f + unit + n, len(f)) for f in pattern.behind for unit in pattern.firsts for n in pattern.next)


@cache
def _offsets() -> tuple[Words, dict[str, tuple[int, ...]]]:
    """The words of ``_signs``, and where in each of them bare units may start."""
    offsets: dict[str, tuple[int, ...]] = {}
    for word, offset in dict.fromkeys(_signs()):
        offsets[word] = *offsets.get(word, ()), offset
    return Words(*offsets), offsets


def _candidates(text: str) -> list[int]:
    """Where units start that may be bare, in order; at the ends of a text nothing need stand in front or follow."""
    if len(text) < SHORT and not is_swept(text):
        return [at for at, char in enumerate(text) if char in _BY_UNIT or char in _BY_PATTERN]
    words, offsets = _offsets()
    found = {start + offset for start, end in words.places_in(text) for offset in offsets[text[start:end]]}
    return sorted({*found, *range(min(1, len(text))), *range(max(0, len(text) - _LONGEST), len(text))})


def _bare_unit(text: str, at: int, before: str) -> str:
    """The unit that stands bare at ``at``, behind ``before``; empty: none."""
    for unit, one in _BY_UNIT.get(text[at], ()):
        if text.startswith(unit, at) and _fits(one, text, at + len(unit), before):
            return unit
    for pattern in _BY_PATTERN.get(text[at], ()):
        if pattern.may_follow(before) and (m := pattern.bare.match(text, at)):
            return m[1]
    return ""


def _fits(one: Unit, text: str, end: int, before: str) -> bool:
    if one.after:
        if not before.endswith(one.after):
            return False
    elif not may_lead(_leading(one, before), NUMERALS + one.barred, "”"):
        return False
    if one.never_after and before.endswith(one.never_after):
        return False
    if one.never and text.startswith(one.never, end):
        return False
    return not one.next or (end == len(text) and "" in one.next) or _follows(one.next, text, end)


def _leading(one: Unit, before: str) -> str:
    """The character in front of a unit; in front of 余人, of a blank before it, too."""
    return (
        before[-2:-1]
        if before.endswith((" ", "\u3000")) and one.units[0].startswith(("余", "个百分点"))
        else before[-1:]
    )


def _follows(words: tuple[str, ...], text: str, at: int) -> bool:
    return text.startswith(_said(words), at)


@cache
def _said(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word)


def _lost(ground: Ground, sure: list[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """What bl_gap_lost.py finds, whose tables are loaded where so many gaps are ``sure`` that it may find anything."""
    if len(sure) < ENOUGH and not ground.lost_figures:
        return ()
    from sections.rules.bl_gap_lost import has_lost_its_figures, lost

    throughout = has_lost_its_figures(ground.text, len(sure)) if ground.is_whole else ground.lost_figures
    return lost(ground.text, sure, throughout=throughout)


@blank("BL012")
def gaps(ground: Ground) -> Iterator[Found]:
    """数字连同占位符号一起没了，只剩下单位。

    有的旧稿把数字整个删掉，连 XX 也没有留下：“投入万元”“占比；”“年，我区”。

    怎么认：量词、百分号前面该有数而没有数，报的是剩下的那几个字；全文好几处都这样、剩下的数又不多的，
    “走访次，”“男人、女人”这样单看说不准的也报。“单位：万元”“其余人员”
    “其中，个人”这样本来就没有数的，不报；这条规则宁可漏，不错报。
    """
    text = ground.text
    found: list[tuple[int, int]] = []
    for at in _candidates(text):
        if ground.taken(at) or text[at - 1 : at].isdecimal() or _goes_with_claimed(ground, at):
            continue
        unit = _bare_unit(text, at, text[max(0, at - LOOK_BACK) : at])
        if unit and not _is_cut(text, at, at + len(unit)) and not _is_vague(text, at, at + len(unit)):
            found.append((at, at + len(unit)))
    certain = [(start, end) for start, end in found if text[start] not in _STOPS or not _may_end(text, start)]
    ground.sure_gaps = len(certain)
    lines = {ground.line(start)[0] for start, _ in certain}
    for start, end in found:
        if ground.line(start)[0] in lines:
            yield _found(text, start, end)
    for m in _NO_YEAR_OF.finditer(text):
        yield Found(*m.span(), label="年份", message="文号里缺年份：〔〕")
    for start, end in _lost(ground, certain):
        if not ground.taken(start) and not _is_cut(text, start, end) and not _is_vague(text, start, end):
            yield _found(text, start, end)


def _goes_with_claimed(ground: Ground, at: int) -> bool:
    """Whether a blank of another sort stands right in front: 待汇总 期."""
    return at > 1 and ground.taken(at - 2 if ground.text[at - 1] == " " else at - 1)


def _is_cut(text: str, start: int, end: int) -> bool:
    """Whether it ends a line so long that a PDF may have broken it in the midst of a word: 对个 / 人处以罚款."""
    return (
        text[end : end + 1] == "\n"
        and text[start] not in "年月日，。；,;"
        and text.rfind("\n", 0, start) < start - LONG
    )


def _may_end(text: str, at: int) -> bool:
    """Whether what stands in front of the stop at ``at`` may end a sentence without a figure: 门诊量同比增长，"""
    before = text[max(0, at - LOOK_BACK) : at]
    said = next((before.removesuffix(end) for end in MAY_END if before.endswith(end)), "")
    return (is_han(said[-1:]) or said[-1:] in ("？", "！", "?", "!")) and not any(map(str.isdecimal, said))


def _is_vague(text: str, start: int, end: int) -> bool:
    """Whether no figure belongs there: behind 若干, at the end of what is quoted, and in the head of a column, 完成%."""
    if text.endswith(("若干", "多少"), 0, start) or text[end : end + 1] == "”":
        return True
    if text[start] == "年" and _is_doubled(text, start):
        return True
    if text[start] in _STOPS and text.startswith(("增长", "下降", "上升", "提高", "减少"), end):
        return True
    if text[end : end + 2].lstrip(" ")[:1] not in (CELL, "\t", "\n", ""):
        return False
    row = text.rfind("\n", 0, start) + 1
    if text.find(CELL, row, end + 2) >= 0:
        return text.find(CELL, text.rfind("\n", 0, max(0, row - 1)) + 1, row) < 0
    return text.find("\t", row, end + 2) >= 0 and not any(map(str.isdecimal, text[row : text.find("\n", end)]))


def _is_doubled(text: str, at: int) -> bool:
    """Whether what stands there was just said: pages are read twice, 上半年工作总结年上半年工作总结."""
    return any(text.startswith(text[at - length + 1 : at], at + 1) for length in range(6, 24) if length <= at)


def _found(text: str, start: int, end: int) -> Found:
    before = text[max(0, start - LOOK_BACK) : start]
    bare = text[start:end]
    shown = _shown(before, bare)
    lacking = "姓名" if bare in DONE else _LACKING.get(bare, "名称" if before.endswith(("《中共", "新")) else "")
    if lacking:
        return Found(start, end, label=lacking, message=f"“{shown}”这里缺{lacking}")
    label = guess(before.rpartition("\n")[2], "", text[start : start + LOOK_AHEAD]).name
    lacking = "内容" if before[-1:] in _MARKS and bare in _MARKS else "一个数字"
    return Found(start, end, label=label, message=f"“{shown}”这里缺{lacking}")


def _shown(before: str, bare: str) -> str:
    """The bare unit with a few characters of what stands in front of it."""
    line = before.rpartition("\n")[2]
    said = line.rstrip(" \t\u3000\x1f\0")
    near = re.split(r"[，。；、,;：:“（(\s\x1f\0]", said[-4:])[-1] or said[-4:].strip("，。；、,;")
    return near + " " * (said < line) + bare


GAPS = Rule(
    code="BL012",
    name="gap",
    title="没有痕迹的缺数",
    level=Level.WARNING,
    check=gaps,
    bad=(
        marked("全年投入⟦万元⟧，占比⟦；⟧完成任务。"),
        marked("⟦年，⟧我区开展工作。\n\n增长⟦%⟧，提高⟦个百分点⟧，培训⟦余人⟧，覆盖近⟦人次⟧。"),
        marked("召开第⟦届⟧妇代会,于⟦月日⟧召开,自⟦年⟧以来,新建示范基地⟦个⟧,表彰三八红旗手⟦名⟧。", path="例.txt"),
        marked("评选“最美家庭”⟦户⟧，开展活动⟦场⟧，发放资料⟦份⟧，办结率为⟦，⟧印发〔2025〕⟦号⟧和县府发⟦〔〕⟧12号。"),
        marked("全镇共⟦个⟧村，其中⟦名⟧党员参加，庆祝建党⟦周年⟧，接待来信⟦余件⟧。"),
        marked("汇报人：张三\n　　⟦年　月　日⟧\n", path="例.txt"),
        marked("投资⟦万元⟧完成水闸改造,供水⟦.万吨⟧,历时⟦天⟧,投入经费⟦万多元⟧,自⟦月份⟧起运行。", path="例.txt"),
        marked(
            "召开培训会3期⟦人次⟧，投入 ⟦万元⟧更换设备，今年⟦月⟧底完工，2025年　⟦月　日⟧。\n⟦年月日⟧\n", path="例.txt"
        ),
        marked(
            "年末存款⟦亿元⟧，增长⟦%⟧，不良率降至⟦%⟧。累计放贷⟦笔⟧、⟦万元⟧，堵截诈骗⟦起⟧，挽回损失⟦万余元⟧，覆盖⟦多人次⟧，"
            "组织培训⟦期⟧、⟦人次⟧，⟦余名⟧员工持证，新划车位⟦个⟧，拆除广告牌⟦块⟧，修补路面⟦平方米⟧。"
            "责任落到实处，市场处于调整期，发挥妇女之家、专户、配置项作用，引进亿元以上项目。",
            path="例.txt",
        ),
        marked("生产总值完成⟦亿元⟧，两项收入分别完成⟦亿元⟧和⟦亿元⟧，财政收入到达⟦亿元⟧。", path="例.txt"),
        marked("发放资料　　⟦份⟧，办理低保　⟦户⟧　⟦人⟧，加装电梯　⟦部⟧，完成投资　　⟦亿元⟧。", path="例.txt"),
        marked(
            "慰问　　⟦户⟧困难群众，排名全市第⟦位⟧，挽回损失⟦元⟧，参与人数⟦人⟧，新建⟦公里⟧道路，共计⟦元⟧。",
            path="例.txt",
        ),
        marked(
            "工作汇报\n（⟦年月⟧）\n\n培训⟦人次⟧，增长⟦%⟧，投入⟦万元⟧，负伤率为⟦‰⟧，合格⟦所⟧，确诊患者⟦例⟧，党费⟦元⟧，新建道路⟦条⟧⟦公里⟧。\n"
            "演练：⟦次⟧，参演⟦人次⟧。设副站长⟦名⟧（兼职），再建⟦个⟧“微家”，历时⟦个月⟧。\n2024年12月⟦日⟧\n",
            path="例.txt",
        ),
        marked(
            "完成投资⟦亿元⟧，增长⟦%⟧，培训⟦人次⟧。更新公交车⟦辆⟧，规上企业⟦家⟧，债务余额达⟦万元⟧，平均年龄达⟦岁⟧，惠及⟦户⟧⟦人⟧，加固山塘⟦口⟧，"
            "出动警车⟦辆次⟧，收到锦旗⟦面⟧、感谢信⟦封⟧，辅警⟦人⟧，先进个人⟦名⟧，平均分⟦分⟧，人均⟦节⟧，办好⟦件⟧民生实事。",
            path="例.txt",
        ),
        marked(
            "投入⟦万元⟧，增长⟦%⟧，培训⟦人次⟧，提高⟦个百分点⟧。当好娘家人，评出文明户、卫生户，及时办件，减少退件。",
            path="例.txt",
        ),
        marked(
            "全市排名第⟦，⟧连续⟦年⟧获评先进，占比约⟦。⟧开户压缩至⟦个⟧工作日，抢修最快⟦分钟⟧，平均气温⟦℃⟧，历时⟦个月⟧，印发〔2025〕 ⟦号⟧文件，"
            "参加者近⟦名⟧，协会成立⟦年⟧来，为⟦户⟧居民办实事，投入\t⟦万元⟧。",
            path="例.txt",
        ),
        marked(
            "海关总结\n货运量⟦万吨⟧，征税⟦亿元⟧，同比增长⟦，⟧货值⟦亿美元⟧，惠及企业⟦家⟧，送书⟦次⟧、⟦册⟧，灌缝⟦米⟧，巡护无人机⟦架⟧，除雪车⟦辆⟧，"
            "转诊⟦例⟧，业务讲座⟦次⟧，引进专家⟦人⟧，占职工总数⟦%⟧，与⟦家⟧乡镇卫生院签约。企业家、用例、签批人、投标人。",
            path="例.txt",
        ),
        marked(
            "农商行工作总结\n贷款余额⟦亿元⟧，不良率⟦%⟧，布放机具⟦台⟧，用信⟦户⟧，听众⟦人⟧，本科学历⟦人⟧，受理提案⟦件⟧，发放传单⟦份⟧，运行⟦天⟧，"
            "工资⟦元⟧，更换表计⟦只⟧，办理低保⟦户⟧⟦人⟧，负责人、听证人，每天，船只。",
            path="例.txt",
        ),
        marked(
            "投入⟦万元⟧，增长⟦%⟧、⟦%⟧，培训⟦人次⟧，提高⟦个百分点⟧。办结⟦件⟧，其余⟦项⟧达到进度，一是⟦家⟧培训机构虚报，定员由⟦人⟧压减到⟦人⟧，"
            "对⟦名⟧困境儿童，遭遇⟦次⟧强降雨，庆祝第⟦个⟧教师节，惠及经营主体⟦万户⟧，打造“⟦分钟⟧健身圈”，组织⟦个⟧督导组，截至⟦月⟧底，选派⟦人次⟧参加。"
            "走过场，具备条件，到馆人次、外借册次均有提高，落实到户，居家养老，联合调处，财政列支。",
            path="例.txt",
        ),
        marked("平均分比上学期提高⟦分⟧，2人获二等奖，⟦人⟧获三等奖。"),
        marked(
            "事故⟦起⟧，死亡⟦人⟧，受伤⟦人⟧，下降⟦%⟧，超速⟦万余起⟧，暂扣驾驶证⟦本⟧，办理业务⟦万笔⟧，⟦人⟧荣立三等功，增设信号灯⟦组⟧。⟦月日⟧，组织祭扫，安排在⟦月⟧下旬，徒步⟦公里⟧到陵园。"
            "有的人次、凡是上报的场次、下放人、财、物权限，汇编成册，港澳台、外事。",
            path="例.txt",
        ),
        marked(
            "初核⟦件⟧、谈话函询12件，党纪处分⟦人⟧、政务处分6人，立案8件、结案7件、移送3件、处分9人。投入⟦万元⟧，新建停车场⟦处⟧；增长⟦%⟧，价值可达⟦亿元⟧。"
            "举办3场、5期、7次，走访918家次，开设28个班次，慰问20户、30人，捐款4元。",
            path="例.txt",
        ),
        marked(
            "监管集装箱⟦万标箱⟧、中欧班列⟦列⟧，截获有害生物⟦种⟧⟦次⟧，新增注册企业⟦家⟧，投入⟦万元⟧，增长⟦%⟧。\n四、⟦年⟧工作打算\n优秀企业家到会，上、下集，查票。",
            path="例.txt",
        ),
        marked("经研究，决定于   ⟦月   日⟧至   ⟦月   日⟧开展检查。\n教发〔2024〕⟦号⟧", path="例.txt"),
        marked(
            "气温⟦℃⟧，增长⟦%⟧，投入⟦万元⟧，培训⟦人次⟧，偏少⟦成⟧，高温日数⟦天⟧，发射炮弹⟦发⟧，巡检⟦站次⟧，升级雷达⟦部⟧。改造观测场，留不住人，公诉人，挂在谁家。",
            path="例.txt",
        ),
        marked("会议由副院长　⟦主持⟧，院长 ⟦强调⟧，共 ⟦人⟧参加，缩短住院日 ⟦天⟧，增长⟦%⟧。", path="例.txt"),
        marked(
            "修订《全市妇女发展规划(⟦―⟧)》，印发《关于做好⟦度⟧统计工作的通知》。五⟦来⟧，到位资金⟦.52亿元⟧，分别增长⟦.17%⟧、⟦.25%⟧，排名⟦位⟧，"
            "项目已于⟦完成⟧，同⟦相比⟧，投入⟦万元⟧。⟦月⟧上旬，召开培训会。",
            path="例.txt",
        ),
        marked(
            "根据要求，⟦年⟧\n5月1日起，投入⟦万元⟧，增长⟦%⟧，全县共⟦个⟧街道、⟦个⟧村⟦多人⟧参加了学习。", path="例.txt"
        ),
        marked(
            "⟦年⟧是“十一五”最后一年。动员阶段（⟦年⟧10月），实施阶段（⟦年⟧11月至12月），总结阶段（⟦年月⟧至5月）；外汇收入将达到 ⟦万美元⟧，增长⟦%⟧。",
            path="例.txt",
        ),
        marked(
            "⟦乡⟧位于县城以北，成立由副县长⟦同志⟧任组长的专班，会后，⟦同志⟧传达了文件。投入⟦万元⟧，服务商户⟦余家⟧。",
            path="例.txt",
        ),
        marked(
            "印发《中共⟦县委⟧关于加强党建的意见》，朝着“建设富裕美丽新⟦”⟧的目标前进。⟦是⟧一个山区大县。⟦的⟧县情决定，其中：⟦，⟧完成八成，与⟦有限公司⟧合作，地处⟦族自治县⟧，脱贫户⟦户⟧⟦人⟧，联系村⟦个⟧：甲村、乙村。投入⟦万元⟧，⟦，⟧⟦乡⟧深入推进。",
            path="例.txt",
        ),
        marked(
            "全班共有男生⟦人⟧，其中留守儿童⟦人⟧，进步了⟦名⟧。该村已有⟦余年⟧历史，于⟦月日⟧圆满换届，公司于⟦年月⟧接管，电耗同比↑⟦%⟧，"
            "落实“⟦个⟧一律”，共有⟦个⟧班，每天增收⟦元⟧左右，平均年龄为⟦。⟧报名地点为⟦，⟧由⟦任⟧组长、⟦任⟧副组长，多数为⟦族⟧。预备⟦员⟧2名，按照县政发⟦文件⟧精神，党的⟦大⟧、⟦届⟧三中全会，三季度提升⟦个等级⟧，打造示范村～⟦个⟧，⟦月至月⟧，⟦月份⟧开展演练，⟦小时⟧内办结，从⟦年⟧的3.1亿元，⟦%⟧的家长参加，折合人民币⟦，⟧学历占⟦。⟧余氯⟦mg/L⟧，⟦月⟧前完成改造，⟦年⟧以上的占六成，补选⟦同志⟧为委员。\n完成度：⟦%⟧",
            path="例.txt",
        ),
        marked(
            "窗口于⟦年月日⟧成立，到⟦月日⟧我们已全部完成，设置了⟦个⟧岗位，接待参观人员⟦批多人次⟧，拆除建筑物⟦平方米⟧。"
        ),
    ),
    good=(
        marked(
            "班会课一节都不占；年度预算2亿元，超亿元，“个转企”，“个人”，案卷号-件号-页号，年年如此，日-日。每月底前完成，主题为“安全”。"
        ),
        marked("修好了，，改组为有限责任公司。的确如此，的士司机。汉族自治章程，是一个好办法：）", path="例.txt"),
        marked("年是中国人的节，年是团圆。学制（年）和（1年3月）期满。", path="例.txt"),
        marked("单位：万元。增长5%，第一届，其余人员待命，业余人士，万元以上，数万元，上万元。"),
        marked("占比较高，占比提升；同比持续增长，达到预期，覆盖率稳步提高。年底，月初，日前。"),
        marked("各个、整个、逐个、几个，著名、姓名、第一名，公共场所，年，月，日的用法。", path="例.txt"),
        marked("| 单位 | 万元 | % |\n|---|---|---|\n| 甲 | 3 | 5 |\n\n出生年月日、生产日期，五年，十年。"),
        marked("举办两场，培训三百余人，二十余户，成绩有目共睹，共同推进，个人事项，名列前茅。"),
        marked(
            "上年工作总结与下年工作计划，投资万元以上项目、亿元项目，设置了个人信箱，整天，三天，为期两天，在月球。"
        ),
        marked("任务完成.万元以上支出须报批.3.5万元,增长.5%,从月份看,填写在年月日栏。", path="例.txt"),
        marked("同比增长、环比下降，姓　　名：李明，户　　主：王芳，项　　目　　名称，人　　数。", path="例.txt"),
        marked("我区召开动员会，这一年是2024\n年，我区完成了全部任务，3\n月，启动项目。", path="例.txt"),
        marked("违反前款规定的，由有关主管部门责令限期改正，对个\n人处五百元以上二千元以下罚款。", path="例.txt"),
        marked("基站新增5座，户厕改造30座；户表改造，户内管线更新。", path="例.txt"),
        marked("12月日均接待，每月日常检查，（出生年月），10月日程；12月初、3月日间。", path="例.txt"),
        marked(
            "参加活动若干人次，解决若干个，走进千家万户，入万户，减少课时，站在近处，帮扶户群众，首个月，近年来，多年来。"
        ),
        marked("项目\t完成%\t备注\n教育\t35\t无", path="例.txt"),
        marked("| 项目 | 完成% |\n|---|---|\n| 教育 | 35 |"),
        marked("门诊量同比增长，信访积案同比下降。“完成%”为已核销金额占比。增速占比稳步提高。", path="例.txt"),
        marked("占比高在哪里？同比增长，增长靠什么？环比下降，下降为什么？", path="例.txt"),
        marked("厨房面积不小于多少平方米，要因地制宜。"),
        marked(
            "高铁二等座，曾用名，按户按月出账，捐款箱，叫好不叫座，卫生间，由家委会承担，办专场。投入3万元，增长5%。"
        ),
        marked("以“宽带+”稳住家庭户，更换12期，累计家访5.8万户。"),
        marked("机 关 党 支 部\n廉 政 谈 话 12 人 次, 全 年 没 有 违 纪.", path="例.txt"),
        marked("截至月底全部完成；个别、个人、名单、件件落实，对个人、为名校，小时工，“小时达”。"),
        marked(
            "参保628人 次，共支出3万元,资金.52号文，做好度汛度夏工作，（2021—2025年）规划（一），一来，二来，与之相比，于完成任务有利。",
            path="例.txt",
        ),
        marked(
            "这一年是2024\n年全县工作推进有力；主任人选、委员人数、选民人均，由镇党办号召，参加人大会议。",
            path="例.txt",
        ),
        marked("我代表余家桥乡人民政府作报告，走访余家庄，县长同志要求，同志们、同志之间。"),
        marked("写作}创%素材[库。2025 年下半\n年，在推进整村提升中；获评“”后，引号错位“”“”的文档。", path="例.txt"),
        marked(
            "2024年上半年妇联工作总结年上半年妇联工作总结。收了500来公斤，增加演出场次，在“红线”处，完成周转量6800亿吨公里，客服说下个工作日能到，过了十来分钟。",
            path="例.txt",
        ),
        marked("市场、现场、会场、日期、学期、文件、条件、住户、客户、专家、身份、省份、选项、事项。"),
    ),
)
