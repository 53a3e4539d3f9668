"""BL007: 某 and 某某 for a name."""

from __future__ import annotations

from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.lexicon import SURNAMES
from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_mentioned import is_mentioned
from sections.signs import Signs

if TYPE_CHECKING:
    from collections.abc import Iterator

_SOME = Regex(
    r"某{2,}|某(?=(?:自治[区州县]|街道|社区|开发区|[省市区县州旗乡镇村](?![民场域级别场长])|[省市区县]委|派出所|"
    r"[局厅](?![面部限长])|厂(?!区?[的里]|[家商房方长])|校(?!区?[的里]|[园友方外长])|院(?!区?[的里]|[士线校落子长])|车间|班组|支行|分局|大队|中队|项目部|(?P<person>同志|老师|书记|主任|[局镇乡县市区处科]长|[，,][男女])|年(?:度|某月|以来|上半年|下半年|工作)|[月日]))",
    words=("某",),
    begin=True,
)
_GENERAL = Regex(
    r"例[ \u3000]?[\d一二三四五六]|例题|习题|[试考赛应][用]?题|第\d+题|报道|记者|有一次|案例|据说|曾经|一位|如果?|假[如若]|例如|比如|譬如|一旦|倘若|凡是?|无论|任何|不论|若|或者?|设想|有的|不管|只要|哪怕"
)
_REPORT = Regex(r"总结|汇报|报告|计划|要点|材料|述职|述廉|讲话|打算|安排|思路|体会|小结|方案|简报|检查")
"""What titles are called whose office leaves out its own name."""
_TITLED = Regex(r"某[\u4e00-\u9fff\d]{1,16}?(?:工作|情况|年度)?(?:总结|汇报|计划|述职)")
"""A title that may have been run together with others: 2024年上半年某乡政府工作总结."""
_OFFICE = "单位名称"
SURE = 3
"""So many single 某 tell as much as one 某某: they may speak of others."""
MANY, THINLY = 5, 300
"""So many other blanks, and one for so many code points, tell that a single 某 is one more."""
SEVERAL = 2
"""So many 某某 leave out names throughout: 某年某月 is then a date left out, too, and no manner of speaking."""
_VERB = Regex(
    r"(?:现任|历任|担任|兼任|慰问|走访|深入|调研|来到|前往|帮扶|检查|督查|指导|考察|协调|联系|学习|对接|支援|拜访|入驻|派驻|赶赴|奔赴|陪同|视察|督导|回访|援建|帮助|协助|参观)了?\Z"
)
"""In front of a name: 慰问某车间; for certain only where other names or figures are left out."""
REACH = 3
_CALLED = tuple(
    f"{said}{quote}"
    for said in "自称 冒充 号称 谎称 所谓 假称 伪称 自称是 自称为 假扮".split()
    for quote in ("", "“", '"')
)
"""In front of whom somebody pretends to be."""
_PREPOSITION = "在向由于和从与对为是到经以将把给任"
_BEFORE = frozenset(_PREPOSITION + "我赴及同自给至共往于")
_HELD = ("，", "召开", "举行", "举办", "成立", "印发", "底", "上旬", "中旬", "下旬", "\n")
"""Behind 某年某月 of something that has a date."""
_CALENDAR = {"日": "月", "月": "年"}
"""What stands in front of 某日 and 某月 in a date."""


@blank("BL007")
def some(ground: Ground) -> Iterator[Found]:
    """名称用“某”“某某”代替，还没填上。

    自己单位的总结里，“某某街道”“某县”应写真实名称；确实要隐去的，可以就地关闭这条规则。

    怎么认：后面是地名用字、单位或年月日。“某些”“某种”“某单位”和“如果某村……”这样的泛指，
    “刘某”这样有意隐去的姓名，正文里只有一处“某县”、别处也没有空项的，不报：那是在讲别人的事。
    """
    text = ground.text
    found: list[Found] = []
    doubtful: list[Found] = []
    for is_sure, one in _some(ground):
        (found if is_sure else doubtful).append(one)
    if found or ground.claimed or not ground.is_whole:
        found += doubtful
    told = sum(SURE if one.end - one.start > 1 or text[one.end] in "，," else 1 for one in found)
    if told > SURE or any(one.label == _OFFICE for one in found) or not ground.is_whole or _is_left_out(ground, found):
        yield from found


def _is_left_out(ground: Ground, found: list[Found]) -> bool:
    """Whether other blanks tell that names are left out, too: beside 某某 or several 某."""
    if MANY <= ground.claims > len(ground.text) // THINLY:
        return True
    return ground.claimed and (len(found) >= SURE or any(one.end - one.start > 1 for one in found))


def _title_end(ground: Ground) -> int:
    """Where the title ends that says what report it is; 0 for any other, as that of news: 某县查处一起案件."""
    title = ground.draft.title
    return ground.bare(title.span.end) if title and _REPORT.search(title.body.of(ground.draft.text)) else 0


def _some(ground: Ground) -> Iterator[tuple[bool, Found]]:
    """What may be a name left out, and whether it is one for certain."""
    text = ground.text
    doubled = (m.start() for m in _SOME.finditer(text) if m.end() - m.start() > 1)
    known = [at for at in doubled if (text[at - 1 : at] or "\n") not in SURNAMES]
    named = len(known) >= SEVERAL
    titled = _title_end(ground)
    for m in _SOME.finditer(text):
        start, end = m.span()
        left = text[start - 1] if start else "\n"
        if left in SURNAMES and not (left in _PREPOSITION and end < len(text) and is_han(text[end])):
            continue
        if text.endswith(_CALLED, 0, start) or (left in "“‘" and is_mentioned(text, start, end)):
            continue
        if left in "如像" and text.startswith(("反映", "说", "所"), end):
            continue
        sure = True
        if end <= titled or (left in "年度半\n、" and _TITLED.match(text, start)):
            yield True, Found(start, end, label=_OFFICE)
            continue
        if (
            end - start == 1
            and is_han(left)
            and text[start - 2 : start - 1] != "某"
            and left not in _BEFORE
            and text[end] not in "年月日"
        ):
            if not _VERB.search(text, max(0, start - REACH), start):
                continue
            sure = False
        if m["person"]:
            sure = text[end] in "，,"
        if text.startswith("年某月", start + 1) and not text.startswith("某日", start + 4):
            if not (named or text.startswith(_HELD, start + 4)):
                continue
            sure = False
        if text[start - 2 : start] == "某年" and not text.startswith("月某日", start + 1):
            if not (named or text.startswith(_HELD, start + 2)):
                continue
            sure = False
        if end - start == 1 and text[end + 1 : end + 2] == "原":
            continue
        if left not in _CALENDAR.get(text[end : end + 1], left):
            continue
        line_start, _ = ground.line(start)
        sentence = max(line_start, text.rfind("。", line_start, start) + 1)
        if end - start == 1 and _GENERAL.search(text, sentence, start):
            continue
        yield sure, Found(start, end, label="姓名" if m["person"] else "")


SOME = Rule(
    code="BL007",
    name="some",
    title="用“某”代替的名称",
    level=Level.WARNING,
    check=some,
    signs=(Signs.of(_SOME),),
    bad=(
        marked("赴⟦某某⟧街道和⟦某⟧县调研，⟦某⟧市委领导到会。"),
        marked("⟦某某⟧妇联⟦某⟧年⟦某⟧月⟦某⟧日召开会议，由⟦某某⟧同志主持。", path="例.txt"),
        marked("与“⟦某某⟧”公众号合作，在⟦某⟧社区、⟦某⟧镇开展活动，⟦某某某⟧中心落成。"),
        marked("⟦某某⟧街道慰问⟦某⟧车间职工，走访了⟦某⟧社区，于⟦某⟧年⟦某⟧月召开会议。", path="例.txt"),
        marked("⟦某某⟧物业项目部\n⟦某某⟧花园于⟦某⟧年⟦某⟧月接管。", path="例.txt"),
        marked("我⟦某⟧，男，汉族，现任⟦某⟧镇党委书记，⟦某⟧同志工作认真。", path="例.txt"),
        marked("2024年上半年⟦某⟧乡政府工作总结\n今年以来，乡政府抓好生产。\n", path="例.txt"),
        marked("⟦某⟧县获评先进，走访XX户，培训XX人，修路XX米，建站XX个，投入XX元。"),
        marked("向⟦某某⟧县学习，⟦某⟧局承办，⟦某⟧开发区落地。"),
    ),
    good=(
        marked("有的人说某同志如何，某书记来了，某领导讲了话。", path="例.txt"),
        marked("某县查处的一起案件\n去年，县纪委通报了这起案件。\n", path="例.txt"),
        marked("某些同志、某种程度、某单位、某个环节、某一方面、某项工作、某人某事、某天某次。"),
        marked("刘某（化名）反映，王某某、李某甲与张某因邻里纠纷来访。"),
        marked("如果某村出现漏报，或某镇没有落实，一旦某县发生疫情，就要倒查。"),
        marked("查处某镇原党委书记孙某某受贿案、某县原副县长吴某案。", path="例.txt"),
        marked("那是某年某月的事：某县某局查出隐患。", path="例.txt"),
        marked("我们慰问某车间职工，走访某社区。", path="例.txt"),
        marked("例2　某校组织春游。个别村不理旧账，如某某反映的征地款。", path="例.txt"),
        marked("电话里的人自称“某市公安局民警”，冒充某县法院工作人员。", path="例.txt"),
        marked("调研札记\n某院长直言，某校长说，某村妇女主任说：“好。”", path="例.txt"),
        marked("某厂家工程师、某校友、某院士，某机构某平台，某校园某厂房。"),
        marked("某年冬天，某处工地，某类人群，某位代表。", path="例.txt"),
    ),
)
