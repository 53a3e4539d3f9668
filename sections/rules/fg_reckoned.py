"""FG006: what is left, what was gained and what each gets, where it does not follow from the figures beside it."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.marked import marked
from sections.rule import Hit, Level, Rule
from sections.rules.fg_balance import (
    BALANCES,
    GROWN,
    KEPT,
    NATURAL,
    OPEN,
    RESTS,
    THAN,
    URBAN,
    attended,
    balanced,
    became,
    kept,
    natural,
    rest,
    since,
    urban,
)
from sections.rules.fg_change import doubled, turned, yearly
from sections.rules.fg_figures import Figure, figures, miscounted, shown
from sections.rules.fg_written import NUMBER, kind_of, value_of
from sections.rules.passage import Passage, begins_number, has_digit, number_behind, passages, with_one_before
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_UNIT = r"([万亿]?(?:元|美元|人次|人|名|户|个|家|亩|吨|件|起|条|项|处|所|座|头|辆|台|张|场|公里|平方米|立方米)|%)"
_FIGURE = rf"{NUMBER}{_UNIT}"
_MORE = "净增加?|增加|多收|多|提高|增长|新增|增收|超收"
_LESS = "净减少?|减少|少收|少|下降|降低|压减|减收|短收"
_AGAINST = Regex(
    rf"{_FIGURE}[，。；](?:与|同|和)(?:[^，。；（）]|（[^（）]{{0,30}}）){{2,40}}?的?{_FIGURE}相比，(?:[两三四五十]年)?(?:共|净)?(?:({_MORE})|{_LESS})了?{_FIGURE}(?=[，。；、）]|\Z)",
    words=("相比，", "相比,"),
)
_FROM = Regex(
    rf"[由从][^\d，。；：]{{0,8}}{_FIGURE}(?:增加|减少|增|减|提高|下降|降低|压减|扩大|发展|上升|精简|整合)(?:到|至|为){_FIGURE}，"
    rf"(?:共|净|同比)?(?:增加|减少|净增|净减|压减|多|少)了?{_FIGURE}(?=[，。；、）]|\Z)"
)
_REST: tuple[str, ...] = ("结余", "盈余", "剩余", "节余")
_LEFT = Regex(
    rf"(?:收入|收到|到账|筹集|筹得|募集)[^\d，。；：]{{0,8}}{_FIGURE}，[^\d，。；：]{{0,4}}(?:支出|使用|拨付|发放)[^\d，。；：]{{0,6}}{_FIGURE}，"
    rf"(?:年末|年底|当年|收支|累计)?(?:结余|盈余|剩余|节余)(?:为|资金|款)?{_FIGURE}(?=[，。；、）]|\Z)",
    words=_REST,
)
_AWAY: tuple[str, ...] = ("缺考", "缺席", "请假", "缺勤", "未到")
_ABSENT = Regex(
    rf"(?:应到会?|应参[加会考]|应考|报名|报考|应出席)[^\d，。；：]{{0,6}}{_FIGURE}，(?:实到会?|实际到会|实考|实际?参[加会考]|参考|出席|实际出席)[^\d，。；：]{{0,6}}{_FIGURE}，"
    rf"(?:因[^\d，。；]{{1,6}})?(?:缺考|缺席|请假|缺勤|未到会?)[^\d，。；：]{{0,4}}{_FIGURE}(?=[，。；、）]|\Z)",
    words=_AWAY,
)
_AMONG = tuple(f"中{stop}{have}" for stop in ("", "，") for have in "已有 已经有 仅有 只有 有 已".split())
_OUT_OF = Regex(
    rf"{_FIGURE}([\u4e00-\u9fff]{{0,4}})中，?(?:已有|已经有|仅有|只有|有|已){_FIGURE}\3",
    words=_AMONG,
)
_DISCOVERED: tuple[str, ...] = ("发现", "排查", "查出")
_FOUND = Regex(
    rf"(?:发现|排查出?|查出|检查出)[\u4e00-\u9fff]{{0,8}}?(?:问题|隐患|风险点?){_FIGURE}，(?:已|现已|目前已|全部)?(?:整改|整治|消除|解决)(?:到位|完成)?了?{_FIGURE}(?=[，。；、）]|\Z)",
    words=_DISCOVERED,
)
_DUE: tuple[str, ...] = ("应出席", "应到", "应参会", "应参加")
_CAME = Regex(
    rf"应(?:出席|到|参会|参加)[^\d，。；：]{{0,6}}{_FIGURE}，(?:(?:实际|实到|实)(?:亲自)?(?:出席|到|参会|参加)?|(?:目前|现|已)报到)[^\d，。；：]{{0,6}}{_FIGURE}",
    words=_DUE,
)
"""应出席董事14名，实际出席董事14名."""
_HAVE: tuple[str, ...] = ("已有",)
_OF_ALL = Regex(
    rf"(?:共有|实有|应有|总数)[^\d，。；：]{{0,8}}{_FIGURE}，(?:截至目前|目前|现|现在|至今)?已有{_FIGURE}",
    words=_HAVE,
)
"""实有代表2956名，目前已有2897名代表报到."""
_ALREADY = tuple(
    "被采纳 已纠正 已整改 已办结 已完成 已解决 已化解 已落实 已采纳 已回复 已开工 已竣工 已拆除 已处置 已销号 已兑付 已全部".split()
)
_LATER = Regex(
    rf"{_FIGURE}(?:[\u4e00-\u9fff]{{2,8}}中)?，(?:(?:现|目前)?已(?:全部)?|被)(?:纠正|整改|办结|完成|解决|化解|落实|采纳|回复|开工|竣工|拆除|处置|销号|兑付)(?:到位|完毕|整改)?了?{_FIGURE}(?=[，。；、）]|\Z)",
    words=_ALREADY,
)
"""书面提出纠正71件，已纠正77件."""
_AVERAGE = tuple("户均 人均 亩均 村均 场均 期均 件均 家均 镇均 班均 平均每 亩产 每人每年 每户每年".split())
_EVERY = tuple("，每" + unit for unit in "名人户家个亩台套份")
_EACH = Regex(
    rf"(?:(户|人|亩|村|场|期|件|家|镇|班)均[^\d，。；：、]{{0,6}}|平均每(户|人|亩|个村|村|场|期|家|次|批|天|件|条|座|所|辆|台)[^\d，。；：、]{{0,6}}|平均(亩)产|(亩)产|每([人户])每年){NUMBER}"
    r"([万亿]?元|公斤|斤|吨|人次|人|名|件|户|课时|次|册|个|项|份|条|起|公里|平方米|亩)(?=[，。；、）]|\Z)",
    words=_AVERAGE,
)
_TIMES = Regex(
    r"(\d+(?:\.\d+)?)(名|人|户|家|个|亩|台|套|份)，每(名|人|户|家|个|亩|台|套|份)[^\d，。；：、]{0,8}(\d+(?:\.\d+)?)(元|公斤|份|件|个|本|袋|盒)，"
    r"(?:共|合计|共计|总计|累计)[^\d，。；：、]{0,10}(\d+(?:\.\d+)?)([万亿]?(?:元|公斤|份|件|个|本|袋|盒))(?=[，。；、）]|\Z)",
    words=_EVERY,
)
"""126名，每名2000元，共25.2万元."""
_ALIKE = {"人": ("人", "名"), "户": ("户", "户次"), "村": ("村", "个"), "期": ("期",), "个村": ("村", "个")}
"""Units that what each gets is reckoned by."""
_OTHERS = Regex(r"上年结转|结转|历年|存量|累计|往年|合并|含|不含|扣除|剔除|另有|其他|调整|增长|同比|以上")
"""What more than these figures enters into."""
_WEIGHTS = {"吨": 1000.0, "斤": 0.5, "公斤": 1.0}
SHARE = 0.02
"""How far off an average may be, of itself: it is rounded, and so is what it is made from."""


def reckoned(view: View) -> Iterator[Hit]:
    """差数、结余、平均数和旁边的数对不上：收入12亿元，支出10.5亿元，结余2.5亿元。

    前面的数改了，后面算出来的数没有重算。

    怎么认：同一句里两个数和它们的差、商都写全了的才算：“由1850人减少到1720人，减少130人”“比上年的21800元增加1600元”
    “应到56人，实到48人，缺席8人”“解决176个，其余9个”“进口、出口、逆差”“补贴360万元，惠及1200户，户均3000元”；“由12项增加到9项”“翻了一番”“年均增长”；出生率、死亡率和自然增长率，城镇人口和城镇化率；“8个乡镇中已有10个”“发现45个，整改50个”也报。
    提到结转、累计、往年的，带“余”“约”的，有空没填的，都不算；带“万”“亿”的按写出的位数放宽。

    修复：没有。数字不自动改。
    """
    for passage in _open(view, THAN):
        yield from since(passage)
    for passage in _open(view, ("相比，", "相比,")):
        yield from _differences(with_one_before(view, passage), _AGAINST)
    for passage in _open(view, ("由", "从")):
        yield from _differences(passage, _FROM)
        yield from turned(passage)
        yield from doubled(passage)
        yield from yearly(passage)
    for pattern, words in ((_LEFT, _REST), (_ABSENT, _AWAY)):
        for passage in _open(view, words):
            yield from _remainders(passage, pattern)
    for passage in _open(view, _AWAY):
        if (joined := with_one_before(view, passage)) is not passage:
            yield from attended(joined)
    for pattern, words in (
        (_OUT_OF, _AMONG),
        (_FOUND, _DISCOVERED),
        (_LATER, _ALREADY),
        (_OF_ALL, _HAVE),
        (_CAME, _DUE),
    ):
        for passage in _open(view, words):
            yield from _parts(passage, pattern)
    for passage in _open(view, URBAN):
        yield from urban(with_one_before(view, passage))
    for words, judged in (
        (BALANCES, balanced),
        (KEPT, kept),
        (NATURAL, natural),
        ((*RESTS, *OPEN), rest),
        (GROWN, became),
        (_AVERAGE, _averages),
        (_EVERY, _products),
    ):
        for passage in _open(view, words):
            yield from judged(passage)


def _open(view: View, words: Iterable[str]) -> list[Passage]:
    """Where one of ``words`` stands, figures follow and none is masked."""
    return [passage for passage in passages(view, *words, fits=_figure_soon) if not passage.lacks_figures]


SOON = 14
"""Code points in which a number follows the words that tell of a difference."""


def _figure_soon(prose: str, at: int) -> bool:
    return number_behind(prose, at) or has_digit(prose, at, at + SOON)


def _base(unit: str) -> str:
    return "人" if unit in ("名", "人") else kind_of(unit)


def _differences(passage: Passage, pattern: Regex) -> Iterator[Hit]:
    """由1850人减少到1720人，减少130人; 23600元，比上年的21800元增加1800元."""
    text = passage.text
    for m in pattern.finditer(text):
        last = len(m.groups()) - 1
        units = (m[2], m[4], m[last + 1])
        if len({_base(unit) for unit in units}) > 1 or units[0] == "%" or not begins_number(text, m.start(1)):
            continue
        one, other, more = value_of(m[1], m[2]), value_of(m[3], m[4]), value_of(m[last], m[last + 1])
        yield from _judged(
            passage, m.start(last), m.end(last + 1), abs(one[0] - other[0]), more, one[1] + other[1], m[last + 1]
        )


def _remainders(passage: Passage, pattern: Regex) -> Iterator[Hit]:
    """收入12亿元，支出10.5亿元，结余1.5亿元."""
    text = passage.text
    if _OTHERS.search(text):
        return
    for m in pattern.finditer(text):
        if len({_base(m[2]), _base(m[4]), _base(m[6])}) == 1:
            whole, part, left = value_of(m[1], m[2]), value_of(m[3], m[4]), value_of(m[5], m[6])
            yield from _judged(passage, m.start(5), m.end(6), whole[0] - part[0], left, whole[1] + part[1], m[6])


def _judged(
    passage: Passage, start: int, end: int, right: float, said: tuple[float, float], slack: float, unit: str
) -> Iterator[Hit]:
    if abs(right - said[0]) > slack + said[1] + 1e-6:
        yield Hit(passage.span(start, end), miscounted(right, said[0], kind_of(unit), 4))


def _parts(passage: Passage, pattern: Regex) -> Iterator[Hit]:
    """8个乡镇中已有10个乡镇; 发现问题45个，已整改50个."""
    text = passage.text
    if _OTHERS.search(text):
        return
    for m in pattern.finditer(text):
        number, unit = m.lastindex, m[m.lastindex or 0]
        if (
            not number
            or not begins_number(text, m.start(1))
            or _is_listed(text, m.start(1))
            or _base(m[2]) != _base(unit)
            or unit == "%"
        ):
            continue
        whole, part = value_of(m[1], m[2]), value_of(m[number - 1], unit)
        if part[0] - part[1] > whole[0] + whole[1] + 1e-6:
            said = f"前面一共是{shown(whole[0], _base(unit))}，这里写的是{shown(part[0], _base(unit))}，请核对"
            yield Hit(passage.span(m.start(number - 1), m.end(number)), said)


def _is_listed(text: str, at: int) -> bool:
    """Whether the figure at ``at`` is one of several told side by side, all of which what follows is told of."""
    begin = max(text.rfind(stop, 0, at) for stop in "，；：。") + 1
    return any(char.isdecimal() for char in text[begin:at].rpartition("、")[0])


def _averages(passage: Passage) -> Iterator[Hit]:
    """发放补贴360万元，惠及农户1200户，户均3000元."""
    text = passage.text
    if _OTHERS.search(text):
        return
    for m in _EACH.finditer(text):
        each = next(group for group in m.groups()[:5] if group)
        before = figures(text, 0, m.start())
        counted = [f for f in before if f.unit in _ALIKE.get(each, (each,)) and _counts(text, f, each)]
        totals = [f for f in before if _same_sort(f.unit, kind_of(m[7])) and f not in counted]
        begin = text.rfind("；", 0, m.start())
        own = [[f for f in some if f.start > begin] for some in (counted, totals)]
        if all(own):
            counted, totals = own
        if len(counted) != 1 or len(totals) != 1 or counted[0].about or totals[0].about or not counted[0].value:
            continue
        among = text.find("其中", totals[0].end, m.start())
        if not _starts_line(passage, counted[0], totals[0]) and not 0 <= among < counted[0].start:
            yield from _average(passage, m.start(6), m.end(7), totals[0], counted[0], value_of(m[6], m[7]), m[7])


def _products(passage: Passage) -> Iterator[Hit]:
    """126名学生，每名2000元，共25.2万元: the one times the other."""
    for m in _TIMES.finditer(passage.text):
        if m[2] == m[3] and m[5] == kind_of(m[7]) and begins_number(passage.text, m.start(1)):
            total = value_of(m[6], m[7])
            yield from _judged(passage, m.start(6), m.end(7), float(m[1]) * float(m[4]), total, 0.0, m[7])


def _counts(text: str, figure: Figure, each: str) -> bool:
    """Whether a figure in 个 counts villages: 12个村."""
    return figure.unit != "个" or text.startswith(("村", "行政村", "社区"), figure.end) or "村" not in each


def _starts_line(passage: Passage, *among: Figure) -> bool:
    """Whether one of them may be the rest of a figure that a PDF broke in two."""
    return passage.begins_line and any(figure.start == 0 for figure in among)


def _same_sort(unit: str, other: str) -> bool:
    return unit == other or (unit in _WEIGHTS and other in _WEIGHTS) or {unit, other} == {"人", "名"}


def _average(
    passage: Passage, start: int, end: int, total: Figure, count: Figure, said: tuple[float, float], unit: str
) -> Iterator[Hit]:
    kind = kind_of(unit)
    scale = _WEIGHTS.get(total.unit, 1.0) / _WEIGHTS.get(kind, 1.0)
    low = scale * (total.value - total.slack) / (count.value + count.slack)
    high = scale * (total.value + total.slack) / max(count.value - count.slack, 1e-9)
    room = max(said[1], 0.5 if said[0] >= 10 else 0.05) + SHARE * said[0]
    if not low - room <= said[0] <= high + room:
        right = scale * total.value / count.value
        yield Hit(passage.span(start, end), miscounted(right, said[0], kind, 2 if right < 10 else 0))


_TITLE = "县妇联2025年工作总结\n\n"
RECKONED = Rule(
    code="FG006",
    name="reckoned",
    title="差数、平均数算错",
    level=Level.WARNING,
    check=reckoned,
    signs=(
        Signs.of(
            _AGAINST,
            _LATER,
            _OF_ALL,
            _CAME,
            _LEFT,
            _ABSENT,
            _OUT_OF,
            _FOUND,
            _EACH,
            more=("由", "从", *THAN, *_EVERY, *BALANCES, *GROWN, *KEPT, *NATURAL, *OPEN, *RESTS, *URBAN),
        ),
        Signs(
            *(
                figure + unit
                for figure in "0123456789０１２３４５６７８９ "
                for unit in "元美人名户个家亩吨件起条项处所座头辆台张场公平立斤次课册份万亿‰"
            )
        ),
    ),
    bad=(
        marked(
            _TITLE
            + "会费收入12.4万元，支出9.6万元，结余⟦3.8万元⟧。应到会56人，实到会48人，缺席⟦6人⟧。应出席董事14名，实际出席董事⟦15名⟧，应出席代表452名，目前报到代表⟦542名⟧。贫困人口由13677户49479人⟦增⟧至887户1472人。收入35215万元，较年初预算40860万元，短收⟦6545万元⟧。\n",
            path="例.txt",
        ),
        marked(
            _TITLE
            + "会员由1 850人增加到1 980人，净增⟦150人⟧。贷款余额68.5亿元，较年初61.2亿元净增⟦8.3亿元⟧。发放补助360万元，惠及1 200户，户均⟦2 000元⟧。发放津贴192.6万元，惠及1 284人，每人每年⟦1 200元⟧。\n",
            path="例.txt",
        ),
        marked(
            "# 县妇联2025年工作总结\n\n8个乡镇中已有**⟦10个⟧**乡镇完成换届。排查隐患45处、问题12个，整改到位。检查发现问题45个，已整改⟦50个⟧。\n"
        ),
        marked(_TITLE + "全县播种45万亩，总产18.9万吨，平均亩产⟦520公斤⟧。\n", path="例.txt"),
        marked(
            _TITLE + "走访职工480户，发放慰问金96万元，户均2000元；资助学生126名，发放助学金50.4万元，人均⟦3000元⟧。\n",
            path="例.txt",
        ),
        marked(
            _TITLE
            + "收集问题185个，解决176个，其余⟦5个⟧列入台账。受理诉求61723件，办结60609件，正在办理⟦8114件⟧。接警62起（日均8.9起），较上周的81起减少⟦29起⟧。进口总额1 626亿美元，出口总额634亿美元，贸易逆差⟦892亿美元⟧。\n\n"
            + "采购预算36.8亿元，实际采购金额34.1亿元，节约资金⟦4.7亿元⟧。期初17 690万股，本期增加236万股至⟦17 962万股⟧。投资140亿元，较“十三五”末的100亿元增加⟦47亿元⟧。收集意见142条，督促整改⟦189条⟧，其余3条留待研究。提出意见71条，已采纳⟦77条⟧。提出建议720条，被采纳⟦866条⟧。30项新开工项目中，已开工⟦36项⟧。出生率11.69‰，死亡率4.47‰，自然增长率⟦7.32‰⟧。户籍总人口138.44万人，其中城镇人口89.24万人。户籍人口城镇化率⟦46.46%⟧。常住人口321.3万人，其中城镇常住人口228.0万人。城镇化率⟦79.06%⟧。出生率为7.63‰，出生率比去年下降1.62‰，死亡率为3.42‰，自然增长率为⟦2.41‰⟧。实有代表56名，目前已有⟦65名⟧报到。由500户增加到900户，⟦翻了两番⟧；由2600万元增加到5300万元，年均增长⟦55.3%⟧；由4500万美元增加到2.3亿美元，年均增长38%，⟦是2000年的4.1倍⟧；由12项⟦增加⟧到9项。\n",
            path="例.txt",
        ),
    ),
    good=(
        marked(
            _TITLE
            + "收入35215万元，较年初预算40860万元，短收5645万元。会费收入12.4万元，支出9.6万元，结余2.8万元。上年结转3万元，收入12万元，支出10万元，结余5万元。\n",
            path="例.txt",
        ),
        marked(
            _TITLE
            + "会员由1 850人增加到1 980人，净增130人。贷款余额68.5亿元，较年初61.2亿元净增7.3亿元。发放补助360万元，惠及1 200户，户均3 000元。\n",
            path="例.txt",
        ),
        marked(
            _TITLE
            + "15个乡镇中已有10个乡镇完成换届。出生率8.1‰，死亡率6.2‰，自然增长率1.9‰。户籍总人口138.44万人，其中城镇人口89.24万人。户籍人口城镇化率64.46%。领导包案46件、部门包案18件，已化解41件。发现问题45个，已整改50个（含历年存量8个）。由XX人减少到20人，减少5人。\n",
            path="例.txt",
        ),
        marked(
            _TITLE
            + "收集问题185个，解决176个，其余9个列入台账。受理诉求61723件，办结60609件，正在办理1114件；试点由26个扩大到58个，其余19个明年跟进；创收3 520万元，其中茶农1 208户、户均收入2.6万元；受理96件，办结90件，正在办理5件。基金收入147.5亿元，支出139.2亿元，当年结余8.3亿元，滚存结余121.6亿元。\n\n"
            + "收入12亿元，上年结转3亿元，支出13亿元，年终结转2亿元。期初17 690万股，本期增加236万股至17 926万股。由500户增加到1 020户，翻了一番；由12项减少到9项。由2600万元增加到5300万元，年均增长15.3%；由4500万美元增加到2.3亿美元，年均增长38%，是2000年的5.1倍；生产总值由12.8亿元增加到19.2亿元，年均增长55%。\n",
            path="例.txt",
        ),
        marked(
            _TITLE
            + "完成12个系统迁移，累计迁移86个，剩余14个；播种45万亩，总产18.9万吨，平均亩产420公斤，比上年增加12公斤；人均可支配收入2.36万元。\n",
            path="例.txt",
        ),
    ),
)
