"""WD001: fixed phrases miswritten, or with words lost."""

from __future__ import annotations

from functools import cache

from drafts import regex as re
from drafts.han import is_han
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, Any, NamedTuple
from drafts.words import Words
from sections.data import Data
from sections.marked import marked
from sections.rule import AllOf, Example, Fix, Hit, Level, Rule
from sections.rules.bl_claims import Ground
from sections.rules.neighbours import ANY, Neighbours
from sections.rules.plain_text import each_place, is_mentioned, is_residue, places, plain
from sections.rules.wd_frames import MIXED, TAKEN, UNDER, frames
from sections.rules.wd_smallest import smallest
from sections.rules.wd_terms import misspelt
from sections.rules.wd_terms import signs as signs_of_terms
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_NAMED = "习近平新时代中国特色社会主义"
_LAST = 8
"""Characters behind 社会主义 in which 思想 has to follow: 经济思想, 生态文明思想 are names too."""
_MASKS = "*＊×XxＸｘ□○■_＿"
_SENTENCE_END = "。！？；\n"
_TAKEN_TO = tuple("增强 树牢 树立 强化 坚定 做到 践行 拥护 领悟".split())
"""In front of “四个意识” and the like."""
_HAN_NUMBER = "一二三四五六七八九十"

Slip = tuple[int, int, str, str]
"""Start, end, what it should be (empty: nobody can say), what to say (empty: the usual)."""


def fixed_phrases(view: View) -> Iterator[Hit]:
    """固定说法写错或丢了字：“三会一刻”“中国特色社会义”“两个意识”，“以同志为核心”丢了姓名。

    这类说法一字不能动，写错是硬伤。网上的稿子常被过滤掉几个字，留下“开展深入贯彻学习教育”这样读不通的话。

    怎么认：长的说法中间错、多、少一个字；“贯_落实”“营商环_”这样固定搭配里、成语里的一个字写成了别的；“真抓实干”“精细化管理”这样的搭配（terms.yaml）一半对、另一半有个字写成了音近形近的；短的说法和常用词照误写表；“四个意识”一类成组的提法，
    数目或名词不对，而且同一句里还有组里别的提法；“在……坚强领导”后面没有“下”、“以……契机”中间没有“为”。“增强”“树牢”之类的不同搭配都对，不报；
    写着“应为”“误写”的、和正写并提的不报。

    修复：不安全。只换写错的字，是不是写错要人看一眼；丢了的字无从知道，不补。
    """
    ground = plain(view)
    if not ground.chinese:
        return
    taken = bytearray(len(ground.text))
    for start, end, right, said in _slips(view, ground.text):
        if taken.find(1, start, end) >= 0:
            continue
        taken[start:end] = b"\1" * (end - start)
        span = ground.span(start, end)
        if _is_simplified(ground.text[start:end]) and not is_residue(view, span):
            yield _hit(ground, start, end, right, said, span)


def _is_simplified(text: str) -> bool:
    """Whether its Han characters are among those of GB 2312, which has no traditional ones: 大局意識 is not miswritten."""
    try:
        "".join(filter(is_han, text)).encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _hit(ground: Ground, start: int, end: int, right: str, said: str, span: Span) -> Hit:
    wrong = ground.text[start:end]
    message = f"“{wrong}”{said}" if said else f"“{wrong.strip('”')}”应为“{right.strip('”')}”"
    fix = Fix((smallest(ground, start, wrong, right),), safe=False) if right else None
    return Hit(span, message, fix)


class _Known(NamedTuple):
    """The words of wording.yaml by which slips are found. ``halves``: of the long phrases."""

    lost: Words
    halves: Words
    miswritten: Words
    sets: Words
    set_slips: Words
    slots: Words


@cache
def _known(data: Data) -> _Known:
    wording = data.load("wording")
    halves = (half for phrase in wording["rigid"] for half in _halves(phrase))
    sets = (number + noun for noun, number in wording["sets"].items())
    slots = _slots(data)
    return _Known(
        *(
            Words(*words)
            for words in (wording["lost"], halves, wording["miswritten"], sets, wording["set_slips"], slots)
        )
    )


def _signs(data: Data) -> AllOf:
    known = _known(data)
    return (
        Signs.of(
            known.lost,
            known.halves,
            known.miswritten,
            known.sets,
            known.set_slips,
            known.slots,
            _MORE,
            UNDER,
            TAKEN,
            MIXED,
            more=(_NAMED, "党的", *signs_of_terms(data)),
        ),
    )


def _halves(phrase: str) -> tuple[str, str]:
    half = len(phrase) // 2
    return phrase[:half], phrase[half:]


def _slips(view: View, text: str) -> Iterator[Slip]:
    found = view.data
    data, known = found.load("wording"), _known(found)
    yield from _cut_short(text)
    for at, word in each_place(text, known.lost.found_in(text)):
        if at and (text[at - 1] in _MASKS or text[max(0, at - 3) : at] == "习近平"):
            continue
        yield at, at + len(word.rstrip("，,。")), "", f"丢了字：{data['lost'][word]}"
    if halves := known.halves.found_in(text):
        for phrase in data["rigid"]:
            if not set(_halves(phrase)).isdisjoint(halves):
                yield from _near(text, phrase, data["variants"], data["joints"])
    crossing = _crossing(found)
    for at, word in each_place(text, known.miswritten.found_in(text)):
        right = data["miswritten"][word]
        end = at + len(word)
        if crossing.get(word, ANY).allow(text, at, end) and not is_mentioned(text, at, end, right):
            yield at, end, right, ""
    present, slips = known.sets.found_in(text), known.set_slips.found_in(text)
    if present or slips:
        yield from _sets(text, data, present, slips)
    for m in _MORE.finditer(text):
        yield m.start(), m.end(), "加大", ""
    yield from _filled_wrong(text, known.slots, _slots(found))
    for start, end, right, by_half in misspelt(view):
        if by_half and not is_mentioned(text, start, end, right):
            yield start, end, right, ""
    yield from frames(text)
    yield from _congresses(text)


@cache
def _crossing(data: Data) -> dict[str, Neighbours]:
    """Where what looks miswritten is the end of one word and the beginning of another."""
    crossing = data.load("wording")["crossing"].items()
    return {word: Neighbours(not_after=tuple(before), not_before=tuple(behind)) for word, (before, behind) in crossing}


def _anchor(phrase: str) -> str:
    """The longer side of a phrase in which one character is open: 贯_落实."""
    return max(phrase.split("_"), key=len)


@cache
def _slots(data: Data) -> dict[str, list[tuple[str, str, str]]]:
    """By its anchor what stands before and behind the open character of each phrase, and what makes sense there."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    wording = data.load("wording")
    inside = [(idiom, at) for idiom in (*wording["idioms"], *wording["idioms_inside"]) for at in (1, 2)]
    ends = [(idiom, at) for idiom in wording["idioms"] for at in (0, 3)]
    idioms = {f"{idiom[:at]}_{idiom[at + 1 :]}": idiom[at] for idiom, at in (*inside, *ends)}
    for phrase, right in {**idioms, **wording["slots"]}.items():
        before, _, after = phrase.partition("_")
        found.setdefault(_anchor(phrase), []).append((before, after, right))
    return found


def _filled_wrong(text: str, anchors: Words, phrases: Mapping[str, list[tuple[str, str, str]]]) -> Iterator[Slip]:
    """Phrases in which one character is another than all that make sense there: 贯切落实, 中央八项规定精申."""
    for at, past in anchors.places_in(text):
        for before, after, right in phrases[text[at:past]]:
            start = at if text[at:past] == before else at - 1 - len(before)
            slot = start + len(before)
            if start < 0 or not text.startswith(before, start) or not text.startswith(after, slot + 1):
                continue
            char = text[slot : slot + 1]
            if char and is_han(char) and char not in right:
                end = slot + 1 + len(after)
                if not is_mentioned(text, start, end, before + right[0] + after):
                    yield start, end, before + right[0] + after, ""


def _cut_short(text: str) -> Iterator[Slip]:
    """习近平新时代中国特色社会主义 without 思想."""
    for at in places(text, _NAMED):
        end = at + len(_NAMED)
        behind = text[end : end + _LAST]
        if behind and "\n" not in behind and "思想" not in behind:
            yield at, end, _NAMED + "思想", "后面漏了“思想”"


_MORE = Regex(
    r"(?<=[一二三四五六七八九十）)]、|[一二三四五六七八九十\d][）)])大(?=(?:宣传|培训|科技|投入|督查|检查|打击|整治|执法|监管|招商|扶持|帮扶|资金|普法|教育|管理|治理|巡查|排查)"
    r"[^，。；,;\n]{0,8}力度)",
    words=("、大", "）大", ")大"),
)
"""二、大培训力度, which lost 加."""


def _near(text: str, phrase: str, variants: list[str], joints: str) -> Iterator[Slip]:
    """Where ``text`` has ``phrase`` with one character inside it changed, too many or left out."""
    head, tail = _halves(phrase)
    if text.count(phrase) == text.count(head) == text.count(tail):
        return
    half = len(head)
    for at in places(text, tail):
        if not text.endswith(head, 0, at):
            for length in (half - 1, half, half + 1):
                start = at - length
                if start >= 0 and _one_off(text[start:at], head, joints, whole_end=True):
                    found = text[start : at + len(tail)]
                    if found not in variants:
                        yield start, at + len(tail), phrase, ""
                    break
    for at in places(text, head):
        after = at + half
        if not text.startswith(tail, after):
            for length in (len(tail) - 1, len(tail), len(tail) + 1):
                found = text[after : after + length]
                if len(found) == length and _one_off(found, tail, joints, whole_end=False):
                    if text[at : after + length] not in variants:
                        yield at, after + length, phrase, ""
                    break


def _one_off(found: str, right: str, joints: str, *, whole_end: bool) -> bool:
    """Whether ``found`` differs from ``right`` in one Han character, neither the first nor (of a tail) the last.

    ``whole_end``: ``right`` is the first half of a phrase; else the second half, whose last character has to stand.
    """
    first = 0
    while first < min(len(found), len(right)) and found[first] == right[first]:
        first += 1
    if whole_end and first == 0:
        return False
    rest_found, rest_right = found[first:], right[first:]
    if len(found) == len(right):
        stands = rest_right[0] not in joints and is_han(rest_found[0]) and rest_found[1:] == rest_right[1:]
        return stands and (whole_end or first < len(right) - 1)
    if len(found) < len(right):
        return rest_found == rest_right[1:] and (whole_end or bool(rest_found))
    extra = rest_found[:1]
    return rest_found[1:] == rest_right and is_han(extra) and extra not in joints and (whole_end or bool(rest_right))


def _sets(text: str, data: Any, present: Sequence[str], slips: Sequence[str]) -> Iterator[Slip]:
    for noun, number in data["sets"].items():
        for at in places(text, "个" + noun):
            start, end = at - 1, at + 1 + len(noun)
            wrong = text[max(0, start) : at + 1]
            if at and wrong != number and wrong[0] in _HAN_NUMBER + "两几" and text[start - 1 : start] == "“":
                chained = text[end : end + 1] == "”" and text[end + 1 : end + 2] in ("、", "，", ",", "“")
                if chained and _companion(text, start, end, present) and number + noun not in _around(text, start, end):
                    yield start, end, number + noun, ""
    for at, word in each_place(text, slips):
        end = at + len(word)
        if at and text[at - 1] in '“"' and (text.endswith(_TAKEN_TO, 0, at - 1) or _companion(text, at, end, present)):
            yield at, end, data["set_slips"][word], ""


def _around(text: str, start: int, end: int) -> str:
    """The sentence around ``start`` and ``end``."""
    first = max(text.rfind(mark, max(0, start - 200), start) for mark in _SENTENCE_END) + 1
    ends = [at for mark in _SENTENCE_END if (at := text.find(mark, end, end + 200)) >= 0]
    return text[max(first, start - 200) : min([*ends, end + 200])]


def _companion(text: str, start: int, end: int, present: Sequence[str]) -> bool:
    sentence = _around(text, start, end)
    return any(word in sentence for word in present)


def _congresses(text: str) -> Iterator[Slip]:
    """党的二十大三中全会 (a plenary session belongs to a 届) and 党的20大."""
    if "党的" not in text:
        return
    if "中全会" in text:
        for m in re.finditer(rf"党的([{_HAN_NUMBER}]{{1,3}})大([一二三四五六七])中全会", text):
            yield m.start(), m.end(), f"党的{m[1]}届{m[2]}中全会", ""
    for m in re.finditer(r"党的(1\d|2\d)大(?=精神|报告|以来|召开|和|的|[，、。,]|代表)", text):
        tens, ones = divmod(int(m[1]), 10)
        han = ("" if tens == 1 else _HAN_NUMBER[tens - 1]) + "十" + (_HAN_NUMBER[ones - 1] if ones else "")
        yield m.start(), m.end(), "", f"应用汉字数字，写作“党的{han}大”"


FIXED_PHRASES = Rule(
    "WD001",
    "fixed-phrase",
    "固定说法写错",
    Level.WARNING,
    fixed_phrases,
    signs=_signs,
    bad=(
        marked("落实“⟦三会一刻⟧”和⟦一岗双则⟧，认真⟦贯撤⟧上级⟦布署⟧，⟦一股作气⟧，参加者⟦不记其数⟧。"),
        marked("坚持和发展⟦中国特色社会义⟧，践行⟦社会主义核心价直观⟧，实现⟦中华民族伟伟大复兴⟧。"),
        marked("以⟦习近平新时代中国特色社会主义⟧为指导，学深悟透。"),
        marked("用心领会⟦总书记新时代中国特色社会主义思想⟧，紧密团结在⟦以同志为核心⟧的党中央周围。"),
        marked("⟦开展深入贯彻学习教育⟧，⟦坚持以为指导⟧，谋划全年工作。"),
        marked("增强“⟦两个意识⟧”、坚定“四个自信”、做到“⟦二个维护⟧”，领悟“⟦两个确定⟧”的意义。"),
        marked("牢固树立“⟦四个意思⟧”，⟦牢记使名⟧，⟦园满完成⟧任务。"),
        marked("学习⟦党的二十大三中全会⟧精神和⟦党的20大⟧精神。"),
        marked("⟦贯切落实⟧⟦中央八项规定精申⟧，优化⟦营商环竟⟧，⟦营照浓厚⟧氛围，防范化解⟦矛盾纠份⟧。"),
        marked("营造⟦文明详和⟧的节日气氛，克服⟦坚难⟧，整顿⟦痪散⟧的班子，⟦布署⟧暑期工作，给予⟦撤消党内⟧职务处分。"),
        marked(
            "⟦科学开展观⟧统领全局，带头⟦拼博⟧，打造一⟦只队伍⟧，⟦建立建全⟧机制，创新工作⟦摸式⟧，⟦年夜力⟧推进，坚持群众自愿的⟦原那么⟧，现将情况⟦回报如下⟧。"
        ),
        marked(
            "在⟦市、市政府⟧的领导下，⟦签定⟧责任书，最高⟦权利机构⟧换届，出台⟦1系列⟧办法，⟦付诸于⟧行动，⟦总得来说⟧，新造林12⟦公项⟧，引进⟦人材⟧，把任务⟦落实到实处⟧，宣传展板由村里⟦制做⟧。"
        ),
        marked("二、⟦大⟧培训力度\n\n举办培训45期，书记⟦负总则⟧。", path="例.txt"),
        marked(
            "职工⟦敬岗爱业⟧，窗口⟦各自为阵⟧的情况少了。在县委的正确⟦领导⟧，以专项整治⟦契机⟧，申请⟦不与受理⟧的说明理由，⟦围绕⟧安全生产为目标，发挥⟦战斗保垒作用⟧，⟦舍身处地⟧为群众着想，做到⟦以生作则⟧。"
        ),
        marked("攻坚⟦豪不放松⟧，干部⟦真抓实敢⟧，城市⟦精细化管里⟧见效，⟦理直气状⟧地推进，做到⟦众所周之⟧、⟦首屈一值⟧。"),
        marked("## 一、落实⟦全面丛严治党⟧责任\n\n严肃党内**⟦政冶⟧**生活。"),
    ),
    good=(
        Example("全局科學謀劃，大局意識要強，自身建設要跟上。"),
        Example("以习近平新时代中国特色社会主义思想为指导，增强“四个意识”、坚定“四个自信”、做到“两个维护”。"),
        Example("树牢“四个意识”，强化“三个意识”：大局意识、服务意识、责任意识。拥护“两个确立”。"),
        Example(
            "建设有中国特色的社会主义，实现中华民族的伟大复兴，推进全面从严治校、从严治党，完善国家治理体系与治理能力现代化。"
        ),
        Example("学习习近平新时代中国特色社会主义经济思想、习近平法治思想，用新时代中国特色社会主义思想武装头脑。"),
        Example("落实“三会一课”制度，召开三会一评，开展学习教育，深入贯彻学习教育部署。"),
        Example("校对时把“布署”改为“部署”，常见的误写有布署。"),
        Example("党的二十大和二十届三中全会精神，党的十八大以来，党的12大类工作。"),
        Example("从中国特色社会主\n义的实践看，大会按排名先后发言，理论学习中心成立。", path="例.txt"),
        Example("队伍建强了，正确领会精神，深圳开展试点，规章制定权，问题导致投诉，大面积推进，营商氛围，决策部门。"),
        Example(
            "扶贫攻坚难度大，面对严峻工作形势，堪察加半岛，公布暑期安排，交通迅速恢复，本份报告，核实拖欠工资，讲座落实到人。"
        ),
        Example("论文答辩认真，发布署名文章，有偿试用，登记律师3名，上海拨付资金，劳务派遣产生费用，市第三中报告厅。"),
        Example(
            "杜仲栽培200亩，为人真诚肯干，大冶安全生产，常规距离，立即定计划，评选拨付经费，媒体帖子，锣鼓历史，重温鲁迅期刊，依托宽带网络，拍摄象征丰收的照片，木偶而已，不只队伍壮大了，平原那么大。"
        ),
        Example(
            "在县委的坚强领导、市局的大力支持下，以专项整治为契机，在座各位领导，把学习成果落实到为民办事上，帮扶贫大学生，围绕建设平安县城目标，围绕以服务为中心的理念，攀登计划，歌颂发展成就。"
        ),
        Example("标签定位准确，全市、市政府各部门，健全机制做保证，自制做法，拉近一步距离，招人材料齐全，办公项目。"),
        Example("故步自封，执法犯法，为民办实事，真抓实改，毫不相干的放松，精细化分工和管护，丰富多采。"),
        Example("企业社会主体责任和人类命运，国家治理能力现代化，教育全面从严。"),
    ),
)
