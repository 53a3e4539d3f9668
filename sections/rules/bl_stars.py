"""BL004: figures and names left out as stars."""

from __future__ import annotations

from drafts.han import is_han
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.lexicon import SURNAMES
from sections.measure import past_space
from sections.rules.bl_around import (
    END,
    PUNCTUATION,
    STOPS,
    around,
    divides,
    is_acting,
    is_ascii,
    is_whole,
    opens_range,
)
from sections.rules.bl_cells import is_cell, wants_figure
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_latin import nearest_left
from sections.rules.bl_mentioned import is_mentioned, is_shown
from sections.rules.bl_settled import settled
from sections.signs import Signs

if TYPE_CHECKING:
    from collections.abc import Iterator

STARS = Regex(r"[*＊]+(?:[.．][*＊]+|(?:[ \u3000][*＊]+){1,5})?", words=("*", "＊"), begin=True)
"""Also with a blank between each two, as machines read them: 完成* *万元."""
_BULLET = Regex(r"^\* (?![*＊])", 8, words=("* ",))
_NUMBERED = Regex(r"号(?:楼|线|院|文|门|国道|省道|房|车|机|井|库|厂|路|矿|点|仓)")
_ITEM = Regex(r"(?:\A|\n|[。；])\d{1,2}\.\Z")
"""The number of an item, behind which what it is about may be left out: 2.***项目."""
_SECRET = Regex(r"密码|口令|评[分级价]|程度|星级|推荐|等级|指数|上传|昵称|网[名友]|用户")
_NAMED = tuple(
    "我叫 名叫 我是 书记 主任 主席 镇长 乡长 县长 市长 区长 局长 院长 校长 所长 站长 科长 处长 部长 组长 队长 经理 委员 会计".split()
)
"""What stands in front of a name that is left out: 我叫***，镇长***　"""
_CLAUSE = Regex("[，。；：、！？,;]")
"""What parts clauses; no text that stars shape has it inside."""
_SIGN_OR_FACTOR = Regex(r"[和或与已均将都也]|共计?\d|全部|表示|代表|为必|[\u4e00-\u9fff]{1,8}(?:[=＝*×/÷+＋]|\Z|\n)")
"""Behind a star that is spoken of, *表示必填, refers to a note, 重点工程*已完工, or multiplies: 单价*数量."""
_PRODUCT = Regex(r"[价量积数额率费重宽高][*＊][\u4e00-\u9fff]{0,3}[价量积数额率费重宽高]")
_INNER = PUNCTUATION.replace("。", "").replace("\n", "")
LONGEST = 10
"""Stars of the longest run that is a blank; longer ones divide a text."""
BETWEEN = 16
"""The same with Chinese on both sides: 学习贯彻************系列重要讲话."""
FAR = 30
"""Code points behind stars in front of a sentence in which others may close what they open."""
LONG = 4
"""Stars of the longest run that may shape text in Markdown; as many are hardly anything but a blank elsewhere."""
STAR_SIGNS = (Signs.of(STARS),)


@blank("BL004")
def stars(ground: Ground) -> Iterator[Found]:
    """数字或名称用星号代替，还没填上。

    “走访**户”“***镇”里的星号是占位，发出去之前要换成真实内容。

    怎么认：Markdown 里同一段成对、紧贴文字的星号是强调，不报；单独一处星号，后面是量词或地名用字的，是空项。
    138****1234 这样遮住号码的写法是对的，乘号、通配符、列表符号、分隔线也不报。
    """
    for found in settled(ground, STARS, star):
        yield _with_bullet(ground, found)


def _with_bullet(ground: Ground, found: Found) -> Found:
    """With a star in front that was taken for a bullet, where no other line has one: * *镇 in a text that is no Markdown."""
    span, text = ground.span(found.start, found.end), ground.draft.text
    start = span.start - 2
    if ground.draft.markdown or start < 0 or text[start : span.start] != "* " or not ground.is_mark(start):
        return found
    return found if ground.says(_BULLET) else found._replace(span=Span(start, span.end))


def star(ground: Ground, start: int, end: int) -> bool | None:
    """Whether stars are a blank whatever others are, by where they stand; False: if others are, None: they are none."""
    text, words, markdown = ground.text, ground.measures, ground.draft.markdown
    left, right = around(text, start, end)
    length = sum(sign in "*＊" for sign in text[start:end])
    if not markdown and (_is_number(text, start, end) or _is_title(text, start, end)):
        return False
    if left == "." and length > 1 and _ITEM.search(text, max(0, start - 4), start):
        if right in "。；\n":
            return False
        left = "\n"
    if is_ascii(left) or is_ascii(right) or left in "./\\" or right in "./\\" or is_shown(text, start):
        return None
    if "." in text[start:end] or "．" in text[start:end]:
        return True if words.measured(text, past_space(text, end)) else None
    if is_cell(text, start, end):
        return True if wants_figure(ground, start) else None
    if left in '“‘"' and is_mentioned(text, start, end):
        return None
    if opens_range(words, text, end) or is_acting(text, start, past_space(text, end)):
        return True
    if is_whole(left, right):
        sure = length > 1 or left in "《〔" or words.stands_behind(text, end + 1) > 0
        return sure and not is_mentioned(text, start, end)
    if length > 1 and left == right == " " and is_whole(text[start - 2 : start - 1], text[end + 1 : end + 2]):
        return True
    if length == 1 and left == right == " " and is_han(text[start - 2 : start - 1]):
        behind = past_space(text, end)
        return True if words.placed(text, behind) else False if words.measured(text, behind) else None
    if length == 1 and right == " " and is_han(left) and not markdown and words.measured(text, end + 1):
        return True
    if length > 2 and not markdown and left in "）)。、：" and right in "。；，、\n":
        return False
    if length > (LONG if markdown else LONG - 1):
        return _is_long_blank(text, start, end, length) or None
    if _is_other_sign(ground, start, end, length):
        return None
    if markdown and length > 1 and is_han(left) and is_han(right) and not _has_star_near(ground, start, end):
        return True
    return _is_left_out(ground, start, end, length) or _may_be_left_out(ground, start, end, length)


def _is_long_blank(text: str, start: int, end: int, length: int) -> bool:
    """Whether a long run beside Chinese is one, and no password, no rating and nothing that divides a text."""
    secret = _SECRET.search(text, max(0, start - 8), start)
    left, right = (
        is_han(text[start - 1 : start]),
        is_han(text[end : end + 1]) or text[end : end + 1] in ("“", "《", "%", "％"),
    )
    return secret is None and ((length <= LONGEST and (left or right)) or (length <= BETWEEN and left and right))


def _is_other_sign(ground: Ground, start: int, end: int, length: int) -> bool:
    """Whether stars tell something: somebody named by surname, 张*; what is marked, 带*的, *号项目; a note, *本表由……."""
    text = ground.text
    left = text[start - 1 : start] or "\n"
    if left in "带标打注":
        return True
    if length > 1:
        return False
    if text.startswith("号", end):
        return left not in "第〕]" and not _NUMBERED.match(text, end)
    if left == "\n" and text.startswith("本", end):
        return True
    named = left in SURNAMES and not is_han(text[start - 2 : start - 1])
    return named and not ground.measures.stands_behind(text, end)


def _is_left_out(ground: Ground, start: int, end: int, length: int) -> bool:
    """Whether a unit, a place or a name's end wants what a few stars stand for, or what is in front of them does."""
    text, words, markdown = ground.text, ground.measures, ground.draft.markdown
    left, right = around(text, start, end)
    if words.stands_behind(text, end) or (length > 1 and words.stands_behind(text, past_space(text, end))):
        return True
    if right == "\n" and _goes_on_below(ground, start, end):
        return True
    if length == 1:
        return not markdown and _is_alone(ground, start, end)
    if not markdown and _is_one_of_two(ground, start, end):
        return True
    few = length == 2 and markdown
    if right in END and (nearest_left(text, start) in "：:" or text.endswith(_NAMED, 0, start)):
        return not few
    apart = end - start > length
    return (
        (is_han(left) or (apart and left in _INNER))
        and is_han(right)
        and (not markdown or apart or _in_title(text, start))
    )


def _may_be_left_out(ground: Ground, start: int, end: int, length: int) -> bool | None:
    """False for a few stars in the middle of words or beside a mark, which others make blanks."""
    text = ground.text
    left, right = around(text, start, end)
    if is_han(left) and is_han(right) and (length > 1 or not divides(text, start, end)):
        return False
    if length > 1 and left in "：:" and right in END:
        return False
    if not ground.draft.markdown and (verdict := _star_beside_mark(ground, start, end)) is not None:
        return verdict
    return False if length > 1 and is_han(right) and left in _INNER else None


def _goes_on_below(ground: Ground, start: int, end: int) -> bool:
    """Whether the line is broken between the stars and the unit behind them, which ends a clause."""
    behind = ground.measures.measured(ground.text, end + 1)
    return behind > 0 and is_han(ground.text[start - 1 : start]) and (ground.text[behind : behind + 1] or "\n") in STOPS


def _star_beside_mark(ground: Ground, start: int, end: int) -> bool | None:
    """The verdict on stars at the start or the end of a clause, where they cannot be marks of Markdown."""
    left, right = around(ground.text, start, end)
    if end - start == 1:
        edge = (
            (is_han(left) and right in "，。；、,;”》")
            or (left in "，。；、,;" and is_han(right))
            or (left == "\n" and (right in "，、" or (is_han(right) and not _marks_line(ground, start))))
            or (left == "“" and right in "，,")
        )
    elif left == "\n":
        if is_han(right) and _is_first_of_several(ground, end):
            return True
        edge = is_han(right) or right in "，、"
    else:
        edge = (
            (is_han(left) and right == "\n" and not _has_star_near(ground, start, end))
            or (
                is_han(left)
                and (right in "、等”》，。；,;" or (right == " " and is_han(ground.text[end + 1 : end + 2])))
            )
            or (left in "、；，：,;:" and (is_han(right) or right in "、，。,"))
            or (left == "。" and is_han(right) and "*" not in ground.text[slice(end, ground.line(end, FAR)[1])])
            or (left == "”" and right in "、，。,")
        )
    return False if edge else None


def _is_alone(ground: Ground, start: int, end: int) -> bool:
    """Whether a star among words is the only one near, and no sign in its own right: 总投资最大的*长江大桥."""
    text = ground.text
    left = text[start - 1] if text[start - 1] != " " else text[start - 2]
    if (
        not (is_han(left) and is_han(text[end : end + 1]))
        or _SIGN_OR_FACTOR.match(text, end)
        or _PRODUCT.match(text, start - 1)
        or divides(text, start, end)
    ):
        return False
    return not _has_star_near(ground, start, end)


def _has_star_near(ground: Ground, start: int, end: int) -> bool:
    """Whether there is another star in the same clause, which the two may shape."""
    line_start, line_end = ground.line(start)
    clause = _CLAUSE.split(ground.text[line_start:start])[-1] + _CLAUSE.split(ground.text[end:line_end])[0]
    return "*" in clause or "＊" in clause


def _marks_line(ground: Ground, start: int) -> bool:
    """Whether a star at the start of a line marks it, as others mark those around it, or a note, *注, or shapes it."""
    text = ground.text
    below = ground.line(start)[1] + 1
    above = text.rfind("\n", 0, max(0, start - 1)) + 1
    marked = "*" in (text[below : below + 1], text[above:start][:1])
    return marked or text[start + 1] in "注说备表为号项代" or text[start + 1 : below].rstrip().endswith("*")


def _is_one_of_two(ground: Ground, start: int, end: int) -> bool:
    """Whether two names are left out one behind the other, and nothing in front opens what they close: 这是**、**两县."""
    text = ground.text
    first = start if text[end : end + 2] in ("、*", "、＊") else text.rfind("、", 0, start) - (end - start)
    pair = STARS.match(text, first) if first >= 0 else None
    if pair is None or not is_han(text[first - 1 : first]) or text[pair.end() : pair.end() + 1] != "、":
        return False
    other = STARS.match(text, pair.end() + 1)
    if other is None or start not in (first, other.start()) or not is_han(text[other.end() : other.end() + 1]):
        return False
    return sum(1 for _ in STARS.finditer(text, ground.line(first)[0], first)) % 2 == 0


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
    following = STARS.search(ground.text, at, ground.line(at)[1])
    return following is not None and ground.measures.stands_behind(ground.text, following.end()) > 0


def _in_title(text: str, at: int) -> bool:
    opening = text.rfind("《", max(0, at - 30), at)
    return opening >= 0 and not any(mark in text[opening:at] for mark in "》\n")
