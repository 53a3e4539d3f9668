"""What stands above and below a report in a text off a web page, told by the words that sites are made up of."""

from __future__ import annotations

from functools import cache

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.data import BUILT_IN
from sections.rules.rs_frame import LONG, TITLED, is_running
from sections.rules.rs_words import clues
from sections.stretch import SENTENCE_MARK

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet

    from drafts.model import Block

WORDS = "page_words"
"""The clues to words that sites say to their readers, and offices not above or below what they write."""
LIMIT = 120
"""Code points of the longest line that is looked at."""
FIRST, LAST = 30, 40
"""Lines from either end among which a page's may stand."""
DOUBTFUL = 3
"""Sentences with a word of sites in them that are a page's only if more of it stands above them."""
OTHER = 0.3
"""Which part of a line with two words of sites may be other words: names, titles."""
MOST = 0.6
"""The same where a day as programs write it stands beside them, and who wrote it without a label."""
FEW = 0.2
"""The same where there is but one of them."""
_HAN = Regex(r"[\u4e00-\u9fff]")
_HEADING = Regex(r"[\u4e00-\u9fff]{1,12}(?: ?[A-Za-z]+ ?[\u4e00-\u9fff]{0,12}){0,2}")
"""What a line without a number may be that begins a part of the text."""
_CODE = Regex(r"[{}=;`#]|//|\(\)")
_NOTHING = Regex(r"(?:!\[\]\(\)|[|｜&>»×\s]){1,6}")
"""What is left of a table or a character of HTML."""
_STAMPED = Regex(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s{0,3}\d{1,2}[:：]\d\d(?!\d)")
_DAY = Regex(r"(?:19|20)\d\d[-/年]\d{1,2}[-/月]\d")
_MEETING = Regex(r"至|[—~～-]\s?\d{1,2}[:：]|会|活动|开始|截止|报到|地点|^时间")
"""What is in a line that says when something takes place."""
_MADE_BY = Regex("(?:来源|作者|编辑|责编)[:：]|[发编][表布辑]于")
_CERTAIN = Regex(
    "友情链接|顶部|(?:网站|站点)地图|设为首页|(?:法律|免责)声明|隐私|[上下]一[篇条]|网友|楼主|跟帖|点赞|扫一扫"
)
"""Words of sites that count twice: no office ends with one."""
_READ = Regex("(?:来源|发布[人者]?|浏览|点击|阅读|访问|人气)[^：:]{0,2}[:：]")
_ROW = Regex(
    r"(?:[\u4e00-\u9fff]{2,4}\s)?(?:[【\[（(]?\s?[\u4e00-\u9fff]{2,6}[:：]\s?[^\s：:，。；]{0,20}(?:\s\d{1,2}:\d\d(?::\d\d)?)?[】\]）)]?[\s|｜]*){1,10}"
)
"""Labels with short values and nothing else."""
_FIELD = Regex(r"[\u4e00-\u9fff]{2,6}[:：]")
_OF_SITE = Regex("本站|本网(?![讯络格])|本平台|转载请|版权所有")
"""What a site says in sentences about itself."""
_FOOT = Regex(r"(?:主办|承办|[\u4e00-\u9fff]{0,4}(?:地址|电话|热线|办公区|邮箱))[^。：:]{0,6}[:：]")
"""How lines begin that a site has below all its pages."""
_LINK = Regex(r"https?://|www\.")
_OWN = Regex(r"附|特此|联系人|[（(]?(?:联系|举报|监督|投诉|咨询)(?:电话|方式)|抄[送报]|主题词|报[:：送]|[送发][:：]")
"""How lines begin that an office may have below what it writes."""


def page_lines(
    blocks: Sequence[Block], text: Callable[[int], str], title: int, telling: AbstractSet[int], *, sure: bool
) -> list[int]:
    """The numbers of the lines above the first running text, and below the last, that read as a page's.

    ``telling``: the lines in which words of sites stand. ``sure``: something else of a page is known; where nothing
    is, one line has to say two words of sites, or two lines one each.
    """
    above, begin = _above(blocks, text, title, telling, sure=sure)
    words = above | _below(blocks, text, begin, telling)
    return list(words) if sure or len(words) > 1 or any(said > 1 for said in words.values()) else []


def _above(
    blocks: Sequence[Block], text: Callable[[int], str], title: int, telling: AbstractSet[int], *, sure: bool
) -> tuple[dict[int, int], int]:
    """By line how many words of sites it says, and where the running text begins.

    One word alone may be a heading, unless it is ``sure`` that there is a page.
    """
    said = text(title) if title >= 0 else ""
    if _made_by_program(said) or (title in telling and words_of_site(said) > (len(said) >= TITLED)):
        title = -1
    words: dict[int, int] = {}
    for at in range(min(len(blocks), FIRST)):
        line = text(at)
        count = words_of_site(line) if at in telling and blocks[at].numeral is None else 0
        alone = not sure and _HEADING.fullmatch(line) is not None and (at >= title >= 0 or len(line) >= TITLED)
        if count > alone:
            words[at] = count
        elif at != title and at == 0 and _NOTHING.fullmatch(line):
            words[at] = 1
        elif at != title and (count := _made_by_program(line)):
            words[at] = count
        elif line != said and is_running(blocks[at], line):
            return words, at
    return words, len(blocks)


def _below(
    blocks: Sequence[Block], text: Callable[[int], str], begin: int, telling: AbstractSet[int]
) -> dict[int, int]:
    words: dict[int, int] = {}
    doubtful: dict[int, int] = {}
    last = len(blocks) - 1
    for at in range(last, max(begin, last - LAST), -1):
        line = text(at)
        foot = _FOOT.match(line) is not None
        own = blocks[at].numeral is not None or (_OWN.match(line) is not None and not foot)
        if said := words_of_site(line) if at in telling and not own else 0:
            words[at] = said
            words |= doubtful
            doubtful.clear()
        elif at == last and _NOTHING.fullmatch(line):
            words[at] = 1
            last -= 1
        elif (words or doubtful) and at in telling and not own and _OF_SITE.search(line):
            words[at] = 2
            words |= doubtful
            doubtful.clear()
        elif is_running(blocks[at], line):
            if own or not (foot or at in telling) or len(doubtful) == DOUBTFUL:
                break
            doubtful[at] = 1
    return words


def _made_by_program(line: str) -> int:
    """How much in a line above the text says when it was published, to the minute, by whom, or where on the web."""
    if SENTENCE_MARK.search(line):
        return 0
    if _READ.search(line) and _ROW.fullmatch(line):
        fields = len(_FIELD.findall(line))
        return 2 if fields > 2 or (fields > 1 and (_DAY.search(line) or len(_MADE_BY.findall(line)) > 1)) else 1
    if len(line) <= LONG and (_LINK.search(line) or (_STAMPED.search(line) and not _MEETING.search(line))):
        return 1 + (_MADE_BY.search(line) is not None)
    return 0


def words_of_site(line: str) -> int:
    """How many different words of sites ``line`` has, where it is made up of them and what stands beside them; else 0.

    When it was published counts as one, and so does who made it. A sentence has to say two, which count as one.
    """
    known = clues(WORDS, line) if len(line) <= LIMIT and not _CODE.search(line) else ()
    said: set[str] = set()
    rest = line
    for clue in known:
        said.update(m[0] for m in clue.pattern.finditer(rest))
        rest = clue.pattern.sub(" ", rest)
    if not said:
        return 0
    count = len(said) + sum(pattern.search(line) is not None for pattern in (_STAMPED, _MADE_BY, _CERTAIN))
    if SENTENCE_MARK.search(line):
        count -= 1
    every = len(_HAN.findall(line))
    other = len(_HAN.findall(_beside().sub(" ", rest)))
    part = FEW if count == 1 else MOST if _DAY.search(line) and not _MADE_BY.search(line) else OTHER
    return count if every and other <= part * every else 0


@cache
def _beside() -> Regex:
    return Regex(BUILT_IN.load("residue")["page_beside"])
