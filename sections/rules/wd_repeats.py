"""WD003: clauses and sentences that stand in a draft twice."""

from __future__ import annotations

from itertools import islice, pairwise

from drafts import regex as re
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.marked import marked
from sections.prose import MARKER
from sections.rule import Example, Hit, Level, Rule
from sections.rules.clauses import EDGE, Clauses, Cut, LongClauses
from sections.rules.plain_text import Areas, han_count, is_residue, residue
from sections.rules.report_lines import is_report
from sections.rules.wd_weight import weight
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SHORTEST = 12
"""Characters of the shortest repetition that counts, titles, quotations and stock phrases left out."""
CERTAIN = 20
"""From so many on it is a warning."""
BESIDE = 10
"""Characters of the shortest clause that says again what the clause beside it says."""
MORE = 4
"""Characters that one of two such clauses may have on top."""
TOLD_BESIDE = "和前面一句“"
"""What the message on such a clause begins with."""
SHOWN = 12
TOP = 3
"""Lines at the top, of which a title may be two."""
LONG = 100_000
"""Code points of a text from which on its clauses are not kept one by one."""
BUCKETS = 1 << 20
"""Into so many the clauses of a long text are sorted to tell those that are said once."""
ARTICLE = Regex(r"^[ \t\u3000]*第[一二三四五六七八九十百\d]{1,5}条[ \u3000]", re.M, words=("条 ", "条\u3000"))
ARTICLES = 4
"""So many articles make a law of a text."""
_DAY = r"20\d\d[-./年]\d\d?[-./月]\d\d?日?"
VERSION = Regex(
    rf"^[ \t\u3000#>*+{MARKER}\[【（(-]*(?:{_DAY}[ ，,:：]*)?"
    r"(?:(?:[vV]|版本号?[:： ]?[vV]?)\d+(?:\.\d+)+|\d+\.\d+\.\d+)(?:[-.]?\w{1,8}){0,2}[\]】）)]?"
    rf"(?:[ \t:：—–/-]*[（(\[【]?{_DAY}[)）\]】]?)?(?:版本?|发布|更新)?[ \t:：*{MARKER}]*$",
    re.M,
    words=(".",),
)
VERSIONS = 2
"""So many lines that are the number of a version make a list of changes of a text."""


def repeats(view: View) -> Iterator[Hit]:
    """同样的话写了两遍：整句重复，或者紧挨着的两个分句说的是一件事（“推进甲工作，分步推进甲工作”）。

    复制粘贴、几个人合写时最容易出现，读者会以为是凑篇幅。十二个字以上才算，二十个字以上按警告报；不到二十个字、同在一段或者连着几个分句的，只作提示。

    怎么认：一字不差的分句，连着重复的合成一处，报后面的一处。书名、引号和括号里的名称不计字数；
    “以……为指导”“在……坚强领导下”一类的套话不计字数，要加套话可改 stock_phrases.yaml。
    标题、表格、“责任单位：”后面的名单不查；分条写的法规、制度和按版本写的更新日志里隔开的重复不查；不是报告的 Markdown 不查。

    修复：没有。留哪一处，只有写的人知道。
    """
    if not is_report(view):
        return
    clauses = LongClauses(view) if len(view.text) > LONG else Clauses(view)
    yield from beside(view, clauses)
    yield from _again_anywhere(view, clauses)


def again(view: View) -> Iterator[Hit]:
    """Of these what is not told by a line alone."""
    if is_report(view):
        yield from _again_anywhere(view, Clauses(view))


def _again_anywhere(view: View, clauses: Clauses) -> Iterator[Hit]:
    texts = clauses.texts
    every: Sequence[int] = range(len(texts))
    if not any(len(run) > 1 or len(texts[run[0][0]]) >= SHORTEST for run in _runs(clauses, every)):
        return
    kept = clauses.outside(residue(view), _titles(view))
    apart = by_design(view)
    for run in _runs(clauses, kept):
        if len(run) == 1 and len(texts[run[0][0]]) < SHORTEST:
            continue
        if apart and clauses.blocks[run[0][0]] != clauses.blocks[run[0][1]]:
            continue
        if sum([len(texts[place]) for place, _ in run]) >= SHORTEST:
            yield from _hit(view, clauses, run)


def by_design(view: View) -> bool:
    """Whether its parts say the same by design: a law, in articles (第三条…), or a list of changes by version."""
    return any(
        sum(1 for _ in islice(line.finditer(view.prose), enough)) == enough
        for line, enough in ((ARTICLE, ARTICLES), (VERSION, VERSIONS))
    )


def begins_part(line: str) -> bool:
    """Whether it is a line by whose number ``by_design`` goes."""
    return ARTICLE.match(line) is not None or VERSION.match(line) is not None


def beside(view: View, clauses: Clauses) -> Iterator[Hit]:
    """A clause that begins or ends with all that the clause in front of it says."""
    lengths = list(map(len, clauses.texts))
    long_ones = [place for place, length in enumerate(lengths) if length >= BESIDE]
    for before, place in pairwise(long_ones):
        if place - before > 1 or abs(lengths[before] - lengths[place]) > MORE:
            continue
        one, other = clauses.texts[before], clauses.texts[place]
        short, long = (one, other) if len(one) <= len(other) else (other, one)
        if not (long.endswith(short) or long.startswith(short)) or clauses.blocks[before] != clauses.blocks[place]:
            continue
        if han_count(short) >= BESIDE:
            span = clauses.span(place)
            between = view.prose[clauses.span(before).end : span.start]
            if not set(between) & set("。！？!?：:") and not is_residue(view, span):
                yield Hit(span, f"{TOLD_BESIDE}{_short(one)}”说的是一件事，留一句即可")


def _runs(clauses: Clauses, places: Sequence[int]) -> Iterator[list[tuple[int, int]]]:
    """Runs of clauses that stood in the draft before, as (place, place before); only ``places`` count."""
    run: list[tuple[int, int]] = []
    texts, blocks = clauses.texts, clauses.blocks
    last: tuple[int, int] | None = None
    for nth, before in _again(texts, places):
        place = places[nth]
        beside = places[nth - 1]
        if (text := texts[place]) == texts[beside] and len(text) >= BESIDE:
            continue  # told by itself
        if run and not (last == (nth - 1, before - 1) and blocks[beside] == blocks[place]):
            yield run
            run = []
        run.append((place, places[before]))
        last = nth, before
    if run:
        yield run


def _again(texts: Sequence[str], places: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Which of ``places`` say what an earlier one says, and which that is; both as numbers of ``places``."""
    if isinstance(texts, Cut):
        return _again_in(texts, places)
    said = texts if len(places) == len(texts) else [texts[place] for place in places]
    known = dict[str, int]().setdefault
    return [(nth, before) for nth, text in enumerate(said) if (before := known(text, nth)) != nth]


def _again_in(texts: Cut, places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The same in a long text, most of which is said once: a copy of each clause would take more memory than all else."""
    first: dict[str, int] = {}
    seen = bytearray(BUCKETS)
    for place in places:
        bucket = hash(texts[place]) % BUCKETS
        seen[bucket] = min(seen[bucket] + 1, 2)
    for nth, place in enumerate(places):
        if seen[hash(text := texts[place]) % BUCKETS] > 1 and (before := first.setdefault(text, nth)) != nth:
            yield nth, before


def _hit(view: View, clauses: Clauses, run: list[tuple[int, int]]) -> Iterator[Hit]:
    said = sum(weight(clauses.texts[place], view.data) for place, _ in run)
    same_block = clauses.blocks[run[0][0]] == clauses.blocks[run[0][1]]
    if said < SHORTEST or (said < CERTAIN and len(run) == 1 and not same_block):
        return  # a short clause in another paragraph is a goal, or a name, that is said again on purpose
    if len(run) == 1 and _is_title_line(view, clauses.blocks[run[0][1]], clauses.texts[run[0][1]]):
        return
    span = Span(clauses.span(run[0][0]).start, clauses.span(run[-1][0]).end)
    line, _ = view.lines.position(view.draft.blocks[clauses.blocks[run[0][1]]].span.start)
    here, _ = view.lines.position(span.start)
    where = "本段前面" if line == here else f"第{line}行"
    text = span.of(view.prose).replace(MARKER, "")
    level = Level.WARNING if said >= CERTAIN else Level.HINT
    yield Hit(span, f"“{_short(text)}”在{where}已经写过，留一处即可", level=level)


def _is_title_line(view: View, number: int, text: str) -> bool:
    """Whether a clause is all of a line at the top, such as the second of a title: a speech ends with it again."""
    return number < TOP and view.draft.blocks[number].body.of(view.prose).strip(EDGE) == text


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def _titles(view: View) -> Areas:
    """Titles and teasers that stand twice; ST006 tells."""
    from sections.rules.st_title import repeated_title

    return Areas(hit.span for hit in repeated_title(view))


_TITLE = "县粮食局2024年工作总结\n\n"
REPEATS = Rule(
    "WD003",
    "repeats",
    "同样的话写了两遍",
    Level.WARNING,
    repeats,
    bad=(
        marked(_TITLE + "全面推行粮食仓储智能化管理，⟦分步全面推行粮食仓储智能化管理⟧，提高储粮水平。\n"),
        marked(
            _TITLE
            + "一是抓收购。组织全县国有粮站提前腾仓并维修器械，入库小麦三万吨。\n\n"
            + "二是抓储备。⟦组织全县国有粮站提前腾仓并维修器械，入库小麦三万吨⟧。落实储备任务。\n"
        ),
        marked(_TITLE + "主动上门为种粮大户提供烘干服务，受到好评。完善服务网络，⟦主动上门为种粮大户提供烘干服务⟧。\n"),
        marked("把粮食质量检测关口前移到田间地头，⟦把粮食质量检测关口前移到田间地头⟧。\n", path="例.txt"),
    ),
    good=(
        Example(_TITLE + "组织收购小麦三万吨，销售面粉五千吨。\n\n组织收购玉米三万吨，销售面粉六千吨。\n"),
        Example(
            _TITLE
            + "在县委、县政府的坚强领导下，增强“四个意识”、坚定“四个自信”、做到“两个维护”，完成任务。\n\n"
            + "在县委、县政府的坚强领导下，增强“四个意识”、坚定“四个自信”、做到“两个维护”，再创佳绩。\n"
        ),
        Example(
            _TITLE
            + "1.抓收购。（责任单位：县粮食局、县财政局、县市场监管局、各镇）\n\n"
            + "2.抓储备。（责任单位：县粮食局、县财政局、县市场监管局、各镇）\n"
        ),
        Example(
            _TITLE
            + "实施《清源县粮食安全保障三年行动实施方案》，成效好。\n\n落实《清源县粮食安全保障三年行动实施方案》。\n"
        ),
        Example(
            _TITLE
            + "| 事项 | 进展 |\n| --- | --- |\n| 仓储 | 按照既定计划稳步有序推进中 |\n| 物流 | 按照既定计划稳步有序推进中 |\n"
        ),
        Example(
            _TITLE
            + "擅自占道的，由主管部门责令限期改正；逾期不改正的，处五百元以上二千元以下罚款；构成犯罪的，依法追究刑事责任。\n\n"
            + "违规仓储的，由主管部门责令限期改正；逾期不改正的，处五百元以上二千元以下罚款；构成犯罪的，依法追究刑事责任。\n"
        ),
        Example(
            _TITLE
            + "主任、各位副主任、秘书长、各位委员，受县政府委托作报告。\n\n主任、各位副主任、秘书长、各位委员，请予审议。\n"
        ),
        Example(
            "县供水管理办法\n\n第一条　为了保障供水，制定本办法。\n\n第二条　供水工程竣工后，建设单位应当按照国家有关规定组织验收。\n\n"
            + "第三条　用户应当节约用水。\n\n第四条　二次供水设施竣工后，建设单位应当按照国家有关规定组织验收。\n",
            path="例.txt",
        ),
        Example(
            _TITLE
            + "### v2.1.0（2024-09-05）\n\n- 修复导出粮食收购台账时日期错位的问题\n\n"
            + "### v2.0.3\n\n- 修复导出粮食收购台账时日期错位的问题\n"
        ),
        Example(_TITLE + "抓好种粮大户烘干服务全覆盖工作，受到好评。\n\n明年，抓好种粮大户烘干服务全覆盖工作。\n"),
        Example("# 操作说明\n\n打开设置页面并选择同步选项之后重启应用。\n\n打开设置页面并选择同步选项之后重启应用。\n"),
        Example(
            _TITLE
            + "（一）加强粮食流通监管维护市场秩序。开展检查。\n\n（二）抓储备。加强粮食流通监管维护市场秩序，是今后重点。\n"
        ),
    ),
)
