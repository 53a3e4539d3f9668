"""BL003 to BL005: figures and names left out as ××, ** and __."""

from __future__ import annotations

from drafts.han import HAN, has_han, is_han
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.lexicon import SURNAMES
from sections.measure import Measures, past_space
from sections.rules.bl_around import END, ENOUGH, MASKED, PUNCTUATION, around, is_whole
from sections.rules.bl_cells import is_cell, wants_figure
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_latin import has_latin_unit
from sections.rules.bl_mentioned import is_mentioned, is_shown
from sections.rules.bl_shapes import judged_shapes
from sections.signs import Signs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_RANGE = Regex(r"(?:[-–—~～至到]|——)(?:[*＊×_＿]{1,4}|\d+)")
_CROSSES = Regex(r"(?<![\dA-Za-z×])×+(?:[.．]×+)?(?![\dA-Za-z])", words=("×",), begin=True)
_STARS = Regex(r"[*＊]+(?:[.．][*＊]+)?", words=("*", "＊"), begin=True)
_LINE = "_＿‗﹍﹎▁"
_LINES = Regex(rf"[{_LINE}]+(?:[ ][{_LINE}]+)*(?:[.．][{_LINE}]+)?", words=tuple(_LINE), begin=True)
_ROLE = Regex(
    r"原告|被告|上诉人|申请人|信访人|上访人|来访人|当事人|受害人|被害人|嫌疑人|举报人|反映人|证人|村民|居民|邻居|住户|业主|死者|患者|案犯|化名"
)
_COURT = Regex(
    r"人民法院.{0,40}(?:判决书|裁定书|调解书)|审判[长员]|书记员|本院(?:认为|查明)|诉称|辩称",
    words=tuple("人民法院 审判长 审判员 书记员 本院认为 本院查明 诉称 辩称".split()),
    begin=True,
)
_NUMBERED = Regex(r"号(?:楼|线|院|文|门|国道|省道|房|车|机|井|库|厂|路|矿|点|仓)")
_PROVISIONAL = Regex(r"[\u4e00-\u9fff]{1,4}[（(][^（）()\n]{0,8}(?:暂名|拟名|暂定|名称待|待命名|化名|不点名|隐去|匿名)")
"""Behind what has no name yet, or none that is to be told: ××路（暂名）."""
_SECRET = Regex(r"密码|口令|评[分级价]|程度|星级|推荐|等级|指数")
_BEFORE_NAMES, _BEHIND_NAMES = frozenset("，。；、,; \u3000"), frozenset("，。；、,;")
"""What stands around a name that is left out as one line, Chinese aside: 直通_、_等城市."""
_NAMED = tuple(
    "我叫 名叫 我是 书记 主任 主席 镇长 乡长 县长 市长 区长 局长 院长 校长 所长 站长 科长 处长 部长 组长 队长 经理 委员 会计".split()
)
"""What stands in front of a name that is left out: 我叫***，镇长***　"""
_PARTY = ("党委", "党组", "支部", "党支部", "党总支", "办事处")
_INNER = PUNCTUATION.replace("。", "").replace("\n", "")
_DIVIDED = Regex(rf"[{HAN}]{{2,4}}[*_]|[^，。\n]{{0,6}}(?:网|百科|文库|论坛|新闻)|第\d+页")
_DIVIDED_BEFORE = Regex(rf"[*_][{HAN}]{{2,4}}\Z")
_EXERCISE = Regex(r"填空|默写|试题|考题|例题|题目|第\s?\d+\s?题")
"""What may be quoted with a line to write on: 填空题“春眠不觉晓，____”."""
_FILE_NAME = Regex(r"[^\s，。；、：（）()]{0,30}\.[A-Za-z]{2,4}\b")
_ITEM = Regex(r"\s*(?:\d{1,2}[.．、)）]|[（(]?[一二三四五六七八九十\d]{1,3}[)）、])\s*")
"""The number of an item in which nothing else stands."""
_CENTURY = Regex(rf"[{HAN}](?:19|20)_")
"""A figure that was taken for a year: 总投资20__万元."""
_SIDES = frozenset("长宽高深厚径")
"""What is multiplied: 长×宽."""
_PREPOSITION = frozenset("在向由于和从与对为是到经以将把给任及同")
"""Surnames that are prepositions far more often."""
_THREE = 3
"""Stars that are hardly anything but something left out, where there are others: 2、***统一规定."""
LONGEST = 10
"""Characters of the longest run of stars that is a blank; longer ones divide a text."""
CROSS_SIGNS, STAR_SIGNS = ((Signs.of(runs),) for runs in (_CROSSES, _STARS))
_UNDERLINED = Regex(r"<u>((?:[ \u3000\xa0]|&[en][mnb]sp;){1,60})</u>", words=("<u>",))
"""Blanks with a line below, as editors write them in Markdown."""
LINE_SIGNS = (Signs.of(_LINES, _UNDERLINED, anywhere=True),)


def _ascii(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _settled(ground: Ground, runs: Regex, judge: Callable[[Ground, int, int], bool | None]) -> Iterator[Found]:
    """The runs that are blanks, by ``judge``: True for a blank, False for one if others are, None for none.

    A single star or line is one if other single ones are, or other blanks.
    """
    sure: list[Found] = []
    doubtful: list[Found] = []
    for m in runs.finditer(ground.text):
        verdict = judge(ground, *m.span())
        if verdict is not None:
            (sure if verdict else doubtful).append(Found(*m.span()))
    single = sum(1 for found in sure if found.end - found.start == 1 or runs is _CROSSES)
    known = ground.claims + len(sure)
    others = known + len(doubtful) if known else 0
    yield from sure
    several = len(sure) if ground.draft.markdown else known
    for one in doubtful:
        length = one.end - one.start
        lenient = length == 1 or (length == _THREE and runs is _STARS and not ground.draft.markdown)
        if (max(single, others) if lenient else several) >= ENOUGH:
            yield one


def _divides(text: str, start: int, end: int) -> bool:
    """Whether a single sign stands between words as a divider: 张三*李四*王五, 工作总结_范文网."""
    return _DIVIDED.match(text, end) is not None or _DIVIDED_BEFORE.search(text, max(0, start - 5), start) is not None


@blank("BL003")
def crosses(ground: Ground) -> Iterator[Found]:
    """数字或名称用 ×× 代替，还没填上。

    “××区”“××同志”“×××场”是旧时公文常用的占位写法。

    怎么认：两个以上的乘号连写，两边不挨数字；一个乘号在地名用字前面才算，全文别处也有几处 ×× 的，在量词前面也算。
    乘法（10×10）、全文仅有的一处“像××平台那样”不报；裁判、信访文书里的 ××，和只有姓氏后面的 ××（林××），是有意隐去姓名，也不报。
    """
    if "×" not in ground.text or ground.says(_COURT):
        return
    found = list(_settled(ground, _CROSSES, _cross))
    if len(found) < ENOUGH and not ground.claimed and ground.is_whole and ground.says(MASKED):
        return
    if (
        len(found) != 1
        or ground.claimed
        or not ground.is_whole
        or _wants_name(ground, found[0].end)
        or _begins_text(ground.text, found[0].start)
    ):
        yield from found


def _begins_text(text: str, at: int) -> bool:
    """Whether nothing but the mark of a heading stands in front of ``at``: ××集团2025年工作总结."""
    return not text[:at].strip("# \t\u3000\n")


def _wants_name(ground: Ground, at: int) -> bool:
    """Whether a figure, a place or a person must be named in front of ``at``; 像××平台 may leave it open on purpose."""
    text, words = ground.text, ground.measures
    behind = past_space(text, at)
    named = words.unit(text, behind) or words.person(text, behind) or text.startswith(_PARTY, behind)
    return bool(named) and not _PROVISIONAL.match(text, behind)


def _cross(ground: Ground, start: int, end: int) -> bool | None:
    text, words = ground.text, ground.measures
    left, right = around(text, start, end)
    if left in '“‘"' and is_mentioned(text, start, end):
        return None
    if end - start == 1:
        if left in PUNCTUATION + ",;" and (
            words.placed(text, end)
            or text.startswith(_PARTY, end)
            or words.person(text, end)
            or (left in "《〔" and is_whole(left, right))
        ):
            return True
        behind = past_space(text, end)
        counted = (words.measured(text, behind) or words.dated(text, behind)) > 0
        if left == "第" and counted:
            return True
        before = text[start - 2 : start - 1] if left == " " else left
        if (is_han(left) or left == "“") and is_han(right) and not (left in _SIDES and right in _SIDES):
            return False
        counted = counted or _opens_range(words, text, end)
        return False if counted and (is_han(before) or before in tuple("“”》〕，。；：、—")) else None
    if words.measured(text, past_space(text, end)) and not _is_neighbour(text, start, end):
        return True
    if _ROLE.search(text, max(0, start - 8), start):
        return None
    if left in SURNAMES and left not in _PREPOSITION and not (words.placed(text, end) or words.person(text, end)):
        return None if _ROLE.search(text, *ground.line(start)) else False
    return True


def _is_neighbour(text: str, start: int, end: int) -> bool:
    """Whether it is the home of somebody who is named by surname alone: 经核查，钱××家房屋有证."""
    return (
        text[start - 1 : start] in SURNAMES
        and text[start - 2 : start - 1] in tuple("，。；、：\n")
        and text.startswith("家", past_space(text, end))
    )


@blank("BL004")
def stars(ground: Ground) -> Iterator[Found]:
    """数字或名称用星号代替，还没填上。

    “走访**户”“***镇”里的星号是占位，发出去之前要换成真实内容。

    怎么认：Markdown 里同一段成对、紧贴文字的星号是强调，不报；单独一处星号，后面是量词或地名用字的，是空项。
    138****1234 这样遮住号码的写法是对的，乘号、通配符、列表符号、分隔线也不报。
    """
    return _settled(ground, _STARS, _star)


def _star(ground: Ground, start: int, end: int) -> bool | None:
    text, words = ground.text, ground.measures
    left, right = around(text, start, end)
    markdown = ground.draft.markdown
    if not markdown and (_is_number(text, start, end) or _is_title(text, start, end)):
        return False
    if _ascii(left) or _ascii(right) or left in "./\\" or right in "./\\" or is_shown(text, start):
        return None
    if "." in text[start:end] or "．" in text[start:end]:
        return True if words.measured(text, past_space(text, end)) else None
    if is_cell(text, start, end):
        return True if wants_figure(ground, start) else None
    if left in '“‘"' and is_mentioned(text, start, end):
        return None
    length = end - start
    if _opens_range(words, text, end):
        return True
    if is_whole(left, right):
        sure = length > 1 or left in "《〔" or words.stands_behind(text, end + 1) > 0
        return sure and not is_mentioned(text, start, end)
    if length == 1 and left == right == " " and is_han(text[start - 2 : start - 1]):
        behind = past_space(text, end)
        return True if words.placed(text, behind) else False if words.measured(text, behind) else None
    if length > LONGEST:
        return None
    if length > 2 and not markdown and left in "）)。、：" and right in "。；，、\n":
        return False
    if length >= 4 and not (markdown and length == 4):
        secret = _SECRET.search(text, max(0, start - 8), start)
        return None if secret or not (is_han(left) or is_han(right)) else True
    if (
        left in SURNAMES
        and length == 1
        and not is_han(text[start - 2 : start - 1])
        and not words.stands_behind(text, end)
    ):
        return None
    if left in "带标打注" or (
        length == 1 and text.startswith("号", end) and left not in "第〕]" and not _NUMBERED.match(text, end)
    ):
        return None
    if words.stands_behind(text, end) or (length > 1 and words.stands_behind(text, past_space(text, end))):
        return True
    if right in END and length > 1 and not markdown and text.endswith(_NAMED, 0, start):
        return True
    if left in "：:" and right in END and length > 1:
        return not markdown or length > 2
    if is_han(left) and is_han(right) and length > 1:
        return not markdown or _in_title(text, start)
    if length == 1 and is_han(left) and is_han(right) and not _divides(text, start, end):
        return False
    if not markdown and (verdict := _star_beside_mark(ground, start, end)) is not None:
        return verdict
    return False if length > 1 and is_han(right) and left in _INNER else None


def _star_beside_mark(ground: Ground, start: int, end: int) -> bool | None:
    """The verdict on stars at the start or the end of a clause, where they cannot be marks of Markdown."""
    left, right = around(ground.text, start, end)
    if end - start == 1:
        edge = (
            (is_han(left) and right in "，。；、,;”》")
            or (left in "，。；、,;" and is_han(right))
            or (left == "\n" and right in "，、")
        )
    elif left == "\n":
        if is_han(right) and _is_first_of_several(ground, end):
            return True
        edge = is_han(right)
    else:
        edge = (
            (is_han(left) and right in "、等”》，。；,;")
            or (left in "、；，：,;:" and (is_han(right) or right in "、，。,"))
            or (left == "”" and right in "、，。,")
        )
    return False if edge else None


def _is_number(text: str, start: int, end: int) -> bool:
    """Whether a star stands for the number of an item, where all figures are masked: *.线下平台."""
    return (
        end - start == 1
        and text[start - 1 : start] in ("", "\n")
        and text[end : end + 1] in (".", "．", "、")
        and is_han(text[end + 1 : end + 2])
    )


def _is_title(text: str, start: int, end: int) -> bool:
    """Whether two stars may stand for what somebody is, in front of a figure: 班子成员6人、人大**1人."""
    return (
        end - start == 2
        and is_han(text[start - 1 : start])
        and text[end : end + 1].isdigit()
        and not text[end : end + 3].isdigit()
    )


def _is_first_of_several(ground: Ground, at: int) -> bool:
    """Whether the next stars in the line stand in front of a place or a unit, and do not close what is emphasised."""
    following = _STARS.search(ground.text, at, ground.line(at)[1])
    return following is not None and ground.measures.stands_behind(ground.text, following.end()) > 0


def _opens_range(words: Measures, text: str, at: int) -> bool:
    """Whether the other end of a range follows, with its unit: *-*户."""
    m = _RANGE.match(text, at)
    return m is not None and words.stands_behind(text, m.end()) > 0


def _in_title(text: str, at: int) -> bool:
    opening = text.rfind("《", max(0, at - 30), at)
    return opening >= 0 and not any(mark in text[opening:at] for mark in "》\n")


@blank("BL005")
def lines(ground: Ground) -> Iterator[Found]:
    """下划线留出的空没有填。

    “增长____%”“__镇”里的下划线是等着填写的空。

    怎么认：两边不挨英文字母和数字；`<u>　　</u>` 这样带下划线的空白也算。标识符、文件名里的下划线和 `__强调__` 不报。
    """
    yield from _settled(ground, _LINES, _line)
    for m in _UNDERLINED.finditer(ground.draft.text):
        if ground.is_mark(m.start()):
            span = Span(*m.span(1))
            yield Found(ground.bare(span.start), ground.bare(span.end), span=span)


def _line(ground: Ground, start: int, end: int) -> bool | None:
    text, words = ground.text, ground.measures
    left, right = around(text, start, end)
    line_start, line_end = ground.line(start)
    item = end - start > 1 and _ITEM.fullmatch(text, line_start, start) is not None
    if is_han(left) and end - start > 1 and has_latin_unit(text, end):
        return True
    if end - start == 2 and _CENTURY.match(text, start - 3) and words.measured(text, end):
        return True
    if _ascii(left) or _ascii(right) or (left in "./\\" and not item) or right in "./\\" or _FILE_NAME.match(text, end):
        return None
    length = end - start
    if length == 1:
        if words.unit(text, end) or words.person(text, end):
            return True
        if _opens_range(words, text, end):
            return False
        apart = left == right == " " and is_han(text[start - 2 : start - 1])
        if apart and words.measured(text, end + 1):
            return False
        between = (is_han(left) or left in _BEFORE_NAMES) and (is_han(right) or right in _BEHIND_NAMES)
        return False if between and not _divides(text, start, end) else None
    if is_mentioned(text, start, end) or (
        (right in '”"' or left in '“"') and _EXERCISE.search(text, line_start, start)
    ):
        return None
    if is_whole(left, right) or words.stands_behind(text, past_space(text, end)) or is_cell(text, start, end):
        return True
    if left in "·." and text[start - 2 : start - 1].isdecimal() and right in '”"':
        return True
    if length == 2 and left in "、，" and is_han(right) and not ground.draft.markdown:
        return False
    if length == 2:
        named = ((left in "《“" and is_han(right)) or right in "》〉") and not ground.draft.markdown
        return True if named or left in "：:" or (is_han(left) and (is_han(right) or right in END)) else None
    alone = (item and right in "；。，、\n") or (right in "；。" and not text[line_start:start].strip())
    return True if alone or has_han(text, line_start, line_end) else None


def verdicts(ground: Ground) -> Iterator[tuple[str, bool, int, int]]:
    """Each run that may be a blank of BL003 to BL006: the code, whether it is one whatever others are, start, end."""
    text = ground.text
    for code, runs, judge in (("BL003", _CROSSES, _cross), ("BL004", _STARS, _star), ("BL005", _LINES, _line)):
        for m in runs.finditer(text):
            if (verdict := judge(ground, *m.span())) is not None:
                yield code, verdict, *m.span()
    for verdict, start, end in judged_shapes(ground):
        if verdict is not None:
            yield "BL006", verdict, start, end
