"""PU002: quotation marks and brackets that do not pair, that cross, or that are typewriter quotes."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from functools import lru_cache
from itertools import pairwise

from drafts import regex as re
from drafts.edit import Edit
from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.bare import CELL
from sections.marked import marked
from sections.prose import OPAQUE
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.bl_claims import Ground
from sections.rules.plain_text import is_residue, plain
from sections.rules.pu_marks import NO_OTHER, Mark, is_wide, listed
from sections.rules.report_lines import is_report
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CLOSING = {"“": "”", "‘": "’", "《": "》", "〈": "〉", "（": "）", "【": "】", "〔": "〕", "「": "」", "『": "』"}
OPENING = {closing: opening for opening, closing in CLOSING.items()}
NEXT_LINES = 3
"""A pair may open on one line and close so many lines on: a quotation of several paragraphs, lines out of a PDF."""
_STOPS = frozenset("。；：！？;:!?")
"""A line that ends in one is no line out of a PDF, whose sentence goes on in the next."""
_SHAFTS = tuple("-—–=－")
_NO_BEGIN = frozenset("，。、；：！？）》")
"""No quotation begins with these."""
DEEP = 64
"""Marks among which the partner of one is looked for; keeps lines of nothing but marks linear."""
LAYERS = 3
"""Pairs within pairs that are told quickly."""
LONGEST = 40
"""Characters of the longest quotation whose closing mark may be turned round unasked."""
MIXED = Regex(rf"（[^（）()\n{OPAQUE}]{{1,60}}(\))|(\()[^（）()\n{OPAQUE}]{{1,60}}）")
"""A bracket of which one half is half-width, which PU001 tells; not around an address, which may end in the other."""
_MARKS = Regex(f"[{''.join(CLOSING)}{''.join(OPENING)}]")
MARKS_AND_LINES = Regex(f"[{''.join(CLOSING)}{''.join(OPENING)}\\n]")
_ENUMERATOR = Regex(
    r"(?:^|[\s，。；：、,;:）)])[(（]?(?:[0-9]{1,3}|[A-Za-z]|[IVXivx]{2,4}|[一二三四五六七八九十]{1,3}|[①-⑳])\Z"
)
NEAR = 8
"""Characters around an unpaired mark that tell what it is."""
_MEANT = str.maketrans("〝〞〟", "“””")
"""Marks that old programs wrote for others, which RS005 tells; they pair as those do."""
_DEBRIS = ("‚", "‛", "quo", "&#")
_YEAR = Regex(r"\d{2}(?![\d岁人个年])")
"""Behind a single quote: the year of ’97旅游年."""
_TRUNCATED = Regex(r"(?:\.{3}|…|\.\.)\s*\Z")


_CODE = Regex(
    r"""(?:[A-Za-z\d_\])"'](?:\s?:\s|\s?=\s?|!?\()|\s--?[A-Za-z][\w-]*[ =]|[\[{]\s?)["']|^\s*(["'])[^"'\n]{1,60}\1(?:\s?:\s|,\s*$)""",
    words=('"', "'"),
)
"""A value in a line of a program, of data or of a command: title: '甲', print("甲"), ["甲"], -m "甲"."""


class _Token:
    """``kind``: the opening mark of its pair."""

    __slots__ = ("at", "char", "kind", "line", "opens")

    def __init__(self, at: int, char: str, line: int = 0) -> None:
        self.at = at
        self.char = char
        self.line = line
        self.opens = char in CLOSING
        self.kind = OPENING.get(char, char)


_BROKEN = Regex(r"（[^（）。；\n]{0,20}\n[ \t\u3000]*\w{1,3}）")
"""A bracket broken over two lines, whose end looks like 1）."""


class _Problem(NamedTuple):
    """Of the mark at ``at`` of a line. ``edits``: what puts it right: where, and which mark; none: people do."""

    at: int
    message: str
    edits: tuple[tuple[int, str], ...] = ()
    safe: bool = False
    level: Level | None = None

    def hit(self, ground: Ground, start: int) -> Hit:
        """The same in the line that begins at ``start``."""
        spans = [ground.span(start + at, start + at + 1) for at, _ in self.edits]
        edits = tuple(Edit(span.start, span.end, mark) for span, (_, mark) in zip(spans, self.edits, strict=True))
        at = start + self.at
        return Hit(ground.span(at, at + 1), self.message, Fix(edits, self.safe) if edits else None, self.level)


def pairs(view: View) -> Iterator[Hit]:
    """引号、书名号、括号不配对：少了一半、方向写反、互相交叉、引号里又套双引号；汉字之间用了直引号 "。

    缺一半的引号让人分不清引到哪里，方向写反最常见（“三八“节）。双引号里面再用引号，里面用单引号（GB/T 15834-2011）。

    怎么认：一行一行配，跨行的再向后找。1）a）这样的编号、英文的撇号、’97这样的年份、每段都以“开头的多段引文、
    断在行中的 PDF 文字不报；英尺英寸、代码、英文句子里的直引号不报。不是报告的 Markdown 不查。

    修复：同一行里只有一处写反、翻过来正好配上的，和成对的直引号，安全；一行里写反几处的、套用的双引号，要人点头；缺的一半不补。
    """
    if not is_report(view):
        return
    ground = plain(view)
    text = ground.text
    if any(mark in text for mark in CLOSING) or any(mark in text for mark in OPENING):
        for hit in _paired(ground):
            if not is_residue(view, hit.span):
                yield hit
    if ground.chinese and ('"' in text or "'" in text):
        throughout = "全文用的是直引号（{}对），应改为弯引号“”，可以一次改好"
        quotes = list(_straight(ground))
        said = [mark for mark in quotes if not _is_code(view, mark)]
        yield from listed(view, said if len(said) < NO_OTHER else quotes, throughout, usual=text.count("“"), safe=True)


def _is_code(view: View, mark: Mark) -> bool:
    return _CODE.search(view.lines.span(view.lines.position(mark.span.start)[0]).of(view.text)) is not None


def _paired(ground: Ground) -> Iterator[Hit]:
    text = ground.text
    if is_plain("".join(MARKS_AND_LINES.findall(text))):
        return
    left: list[_Token] = []
    first: list[str] = []
    last: list[str] = []
    start = 0
    for line in text.split("\n"):
        wrong, alone = _judged(line)
        for problem in wrong:
            yield problem.hit(ground, start)
        left += [_Token(start + at, char, len(first)) for at, char in alone]
        start += len(line) + 1
        if visible := line.strip():
            first.append(visible[0])
            last.append(visible[-1])
    for token in _alone(left, first, last):
        if token.char == "（" and _BROKEN.match(text, token.at):
            continue
        missing = CLOSING[token.char] if token.opens else OPENING[token.char]
        side = "后面" if token.opens else "前面"
        yield Hit(ground.span(token.at, token.at + 1), f"{token.char} 不成对，{side}没有 {missing}，请补上或删去")


@lru_cache(maxsize=1024)
def _judged(line: str) -> tuple[Sequence[_Problem], Sequence[tuple[int, str]]]:
    """What is wrong within a line, and the marks that find no partner in it; the editor asks again at each key."""
    if "〞" in line or "〝" in line:
        line = line.translate(_MEANT)
    marks = _MARKS.findall(line)
    if not marks or is_plain("".join(marks)):
        return (), ()
    tokens = [
        _Token(m.start(), m[0]) for m in _MARKS.finditer(line) if not (m[0] in "‘’" and _YEAR.match(line, m.end()))
    ]
    if "(" in line or ")" in line:
        halves = {at for m in MIXED.finditer(line) for at in (m.start(), m.end() - 1)}
        tokens = [token for token in tokens if token.at not in halves]
    wrong: list[_Problem] = []
    for kind in ("“", "‘"):
        turned = _turned(line, [t for t in tokens if t.kind == kind])
        if turned is not None:
            wrong.append(turned)
            tokens = [t for t in tokens if t.kind != kind]
    unpaired = _on_line(tokens, wrong)
    if not unpaired or _TRUNCATED.search(line[-NEAR:]):
        return wrong, ()
    debris = any(sign in line for sign in _DEBRIS)
    return wrong, [(t.at, t.char) for t in unpaired if not (debris and t.kind in "“‘") and not _is_else(line, t.at)]


def has_open_marks(line: str) -> bool:
    """Whether there are marks in it that find no partner there."""
    return bool(_judged(line)[1])


def is_plain(marks: str) -> bool:
    """Whether the marks of a line, or of each line, pair and none is inside its like: the usual case, told quickly."""
    for _ in range(LAYERS):
        if "““" in marks or "‘‘" in marks or "《《" in marks:
            return False
        rest = marks
        for pair in ("“”", "《》", "（）", "‘’", "【】", "〔〕", "〈〉", "「」", "『』"):
            rest = rest.replace(pair, "")
        marks = rest
    return not marks.strip("\n")


def _is_else(line: str, at: int) -> bool:
    """Whether an unpaired mark is an apostrophe, the bracket of 1） or the head of an arrow: 设置-》应用管理."""
    before, behind = line[at - 1 : at] if at else "", line[at + 1 : at + 2]
    if line[at] == "》" and before in _SHAFTS:
        return True
    if line[at] in "‘’":
        return (behind.isascii() and behind.isalnum()) or (before.isascii() and before.isalpha())
    number = line[at] == "）" and behind not in ("。", "，", "；")
    return number and _ENUMERATOR.search(line[max(0, at - NEAR) : at]) is not None


def _turned(line: str, tokens: list[_Token]) -> _Problem | None:
    """The quotation marks of a line that, turned round, make all of them pair: one, or all that open, or that close."""
    if len(tokens) % 2 or not tokens or _balanced(tokens):
        return None
    wrong = [token for place, token in enumerate(tokens) if token.opens != (place % 2 == 0)]
    quoted = list(pairwise(tokens))[::2]
    if any(b.at - a.at > LONGEST or "。" in line[a.at + 1 : b.at - 1] for a, b in quoted):
        return None
    if len(wrong) > 1 and not _is_habit(line, wrong, quoted):
        return None
    turned = tuple((token.at, CLOSING[token.char] if token.opens else OPENING[token.char]) for token in wrong)
    others = f"，这一行共{len(wrong)}处" if len(wrong) > 1 else ""
    return _Problem(wrong[0].at, f"引号方向反了，这里应为 {turned[0][1]}{others}", turned, safe=len(wrong) == 1)


def _is_habit(line: str, wrong: Sequence[_Token], quoted: Sequence[tuple[_Token, _Token]]) -> bool:
    """Whether it is the same side of each pair that is ``wrong``, and what stands between looks quoted: ”甲”和”乙”."""
    if len({token.opens for token in wrong}) != 1:
        return False
    return all(
        b.at - a.at > 1 and line[a.at + 1] not in _NO_BEGIN and line[b.at - 1] not in "，、；：" for a, b in quoted
    )


def _balanced(tokens: list[_Token]) -> bool:
    depth = 0
    for token in tokens:
        depth += 1 if token.opens else -1
        if depth < 0:
            return False
    return depth == 0


def _on_line(tokens: list[_Token], wrong: list[_Problem]) -> list[_Token]:
    """What finds no partner among the ``tokens`` of a line; what crosses or stands in its like is added to ``wrong``."""
    stack: list[_Token] = []
    unpaired: list[_Token] = []
    nested: list[tuple[list[_Token], _Problem]] = []
    to_come: dict[str, int] = defaultdict(int)
    for token in tokens:
        to_come[token.char] += not token.opens
    for token in tokens:
        if token.opens:
            stack.append(token)
            continue
        to_come[token.char] -= 1
        low = max(-1, len(stack) - DEEP)
        place = next((at for at in range(len(stack) - 1, low, -1) if stack[at].kind == token.kind), None)
        if place is None:
            unpaired.append(token)
            continue
        opening = stack.pop(place)
        if any(to_come[CLOSING[between.char]] > 0 for between in stack[place:]):
            inner = stack[place].char
            message = f"{opening.char} {token.char} 和 {inner} {CLOSING[inner]} 交叉了，应一层套一层"
            wrong.append(_Problem(token.at, message))
        elif outer := [one for one in stack[max(0, place - DEEP) : place] if one.kind == token.kind in "“‘《"]:
            nested.append((outer, _nested(opening, token)))
    left = frozenset(stack)  # what is never closed holds nothing
    wrong += [problem for outer, problem in nested if not left.issuperset(outer)]
    return [*unpaired, *stack]


def _nested(opening: _Token, closing: _Token) -> _Problem:
    inner = {"“": "‘’", "‘": "“”", "《": "〈〉"}[opening.char]
    name = "书名号" if opening.char == "《" else "引号"
    message = f"{name}里又用了同样的{name}，里面一层应为 {inner[0]} {inner[1]}"
    edits = ((opening.at, inner[0]), (closing.at, inner[1]))
    return _Problem(opening.at, message, edits, level=Level.HINT if opening.char == "《" else None)


def _alone(left: list[_Token], first: list[str], last: list[str]) -> Iterator[_Token]:
    """Those that find no partner on the next lines either. Each paragraph of a quotation may open it anew.

    ``first`` and ``last``: the first and the last character of each line that is not blank.
    """
    left.sort(key=lambda token: token.at)
    gone: set[int] = set()
    lines = [token.line for token in left]
    for place, token in enumerate(left):
        if not token.opens or place in gone:
            continue
        quotes = token.char in "“‘"
        if quotes and first[token.line + 1 : token.line + 2] == [token.char]:
            gone.add(place)
            continue
        stops = not quotes and last[token.line] in _STOPS
        for later in range(bisect_right(lines, token.line, place + 1), min(place + 1 + DEEP, len(left))):
            other = left[later]
            lines_on = other.line - token.line
            if lines_on > (1 if stops else NEXT_LINES):
                break
            if other.kind == token.kind and later not in gone:
                if not other.opens:
                    gone |= {place, later}
                break
    return (token for place, token in enumerate(left) if place not in gone)


def _straight(ground: Ground) -> Iterator[Mark]:
    """Pairs of typewriter quotes around or between Chinese, where the quotes of the line pair; else one between Chinese."""
    start = 0
    for line in ground.text.split("\n"):
        for quote, good in (('"', "“”"), ("'", "‘’")):
            at = [m.start() for m in re.finditer(quote, line)]
            if len(at) % 2 == 0:
                for first, last in zip(at[::2], at[1::2], strict=True):
                    if _is_quotation(line, first, last):
                        yield _pair(ground, start + first, start + last, good)
                continue
            for place in at:
                if place and is_han(line[place - 1]) and is_han(line[place + 1 : place + 2]):
                    yield Mark(
                        ground.span(start + place, start + place + 1), (), f"直引号 {quote} 不成对，请补上或删去"
                    )
        start += len(line) + 1


def _is_quotation(line: str, first: int, last: int) -> bool:
    inside = line[first + 1 : last]
    before, behind = line[first - 1 : first] if first else "", line[last + 1 : last + 2]
    if not inside.strip() or inside != inside.strip() or CELL in inside or inside[0] in "，。；：、,;:)）":
        return False
    if before.isascii() and before.isalnum() and line[first] == "'":
        return False
    if (before and before in "={[<\\") or (behind and behind in "}]>") or "→" in line:
        return False
    chinese_inside = any(map(is_han, inside))
    return chinese_inside or (is_wide(before) and is_wide(behind))


def _pair(ground: Ground, first: int, last: int, good: str) -> Mark:
    one, other = ground.span(first, first + 1), ground.span(last, last + 1)
    edits = (Edit(one.start, one.end, good[0]), Edit(other.start, other.end, good[1]))
    return Mark(one, edits, f"直引号应为弯引号 {good[0]} {good[1]}")


_TITLE = "县总工会2024年工作总结\n\n"
PAIRS = Rule(
    "PU002",
    "unpaired",
    "引号括号不配对",
    Level.WARNING,
    pairs,
    signs=(Signs(*CLOSING, *OPENING, *"\"'"),),
    bad=(
        marked(_TITLE + "开展“三八⟦“⟧维权周活动，评选“五一”奖章，落实“两个规划”。\n"),
        marked(_TITLE + "举办⟦”⟧送温暖”活动。\n\n印发《职工权益保障办法⟦（⟧试行》和关于奖励的通知⟦》⟧。\n"),
        marked(_TITLE + "服务职工⟦）⟧，效果好。\n\n建成村⟦（⟧社区工会12家。\n\n⟦【⟧案例一：服务站建设。\n"),
        marked(_TITLE + "提出“以⟦“⟧职工满意”为目标”，学习《关于印发⟦《⟧管理办法》的通知》。\n"),
        marked(_TITLE + '开展⟦"⟧送清凉"活动和"金秋助学"活动，举办**"技能比武"**比赛。\n'),
        marked(_TITLE + "实施“八五”普法，举办**⟦\"⟧技能比武\"**比赛和'金秋'助学。\n"),
        marked(_TITLE + "实施“《春风⟦”⟧行动计划》，落实到位。\n"),
        marked(_TITLE + "开展⟦”⟧送清凉”活动和”金秋助学”活动。\n\n建成“职工之家⟦“⟧和“爱心驿站“。\n"),
        marked(_TITLE + "锚定⟦'⟧职工满意，服务更贴心。\n"),
    ),
    good=(
        Example(_TITLE + "开展“三八”维权周活动，落实《办法（试行）》，学习“以‘职工满意’为目标”的做法。\n"),
        Example(
            _TITLE + "1）抓学习。2）抓服务；a）建站点；（三）抓培训。it’s Xi’an，’25年，第三届’97旅游节和’98冰雪节。\n"
        ),
        Example(_TITLE + "依次点设置-》应用管理——》停止。\n"),
        Example(_TITLE + "落实“四争创〞活动，评选“五一”奖章，开展“金秋助学〞和“四争创〞行动。\n"),
        Example(_TITLE + "“一要抓学习。\n\n“二要抓服务。\n\n“三要抓培训。”\n"),
        Example("县总工会2024年工作总结\n开展“金秋\n助学”活动，发放《手\n\n册》三千本。\n", path="例.txt"),
        Example(
            "县总工会2024年工作总结\n开展慰问【范围是困难职工\n、劳动模范和一\n线职工】和助学，修补缺陷（\nrelease bug）三处（见\n图例 v）。\n",
            path="例.txt",
        ),
        Example(_TITLE + "title: '甲乙',\nprint(\"甲乙\")\n['日', '一']\n备份 -m \"甲乙\"\n", path="例.txt"),
        Example(_TITLE + '屏幕 27" 显示器，配置 {"a": 1}，he said "ok"，`"中文"`，5\'10"。\n'),
        Example('# 开发笔记\n\n执行"重启"命令（后台。\n'),
        Example(_TITLE + '编码错了会变成乱码（"职工" → "鑱屽伐"）。\n'),
        Example("县总工会2024年工作总结：围绕“服务职工……\n", path="例.txt"),
    ),
)
