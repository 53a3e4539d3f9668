"""ST004, ST005: runs of 一是…二是…三是… that skip, repeat or stand alone; siblings that are not built alike."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from drafts.han import is_han
from drafts.model import Block, BlockKind, NumeralStyle
from drafts.numeral import DIGITS, HAN, han_text, han_value
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.words import Words
from sections.rule import Example, Hit, Level, Rule
from sections.rules.once import once
from sections.rules.report_lines import SPACE, is_report
from sections.rules.rs_viewer import viewer_pages
from sections.rules.st_siblings import cut_between, runs
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMERALS = frozenset("一二三四五六七八九十百〇零")
_SIGNS = Words(*(number + word for number in (*DIGITS, "十", "百") for word in "是要"))
_RUN_SIGNS = (Signs.of(_SIGNS),)
_MARK = Regex(rf"({HAN})(是|要)(?![一二三四五六七八九十素求点件务闻领”’])")
"""A number and 是 or 要; 一是一, 三要素 and “五要” are none."""
_OPENS = Regex(r"[。；：，、;:,!！？?（(“—\x01\s]")
"""What stands in front of a clause."""
_OTHER_FIRST = Regex(r"首先|第一|其一|一方面|一来|一则|1[.、是]|①|（1）|\(1\)")
_SECOND = Regex(r"二[是要则来]|其次|再次|第二|其二|另一方面|二来|二则|再者|另外|此外|另一|还有|再一个|2[.、是]|②")
_NEXT = Regex(r"其次|再者|再次|另外")
"""Other words for 二是."""
SUBSTANTIAL = 80
"""字数 from which the text below a heading could have been built like its siblings."""
SIBLINGS = 4
"""Parts from which three built alike make the fourth look odd."""
SHORTEST = 4
"""Code points of the shortest member of a run."""
_OF_ONE_WORD = _NUMERALS.union("第其有和以及且而则另外再就还也或的之为期周初高老")
"""What, in front of 二是, belongs to it or leads to it."""
LAST = 30
"""The highest number that a run of clauses reaches."""
DEPTH = 4
"""Runs inside runs that are counted on."""
_QUIET = 60
"""Code points looked through in front of a run that does not begin with 一是."""


class _Mark(NamedTuple):
    value: int
    word: str
    span: Span


class _Count(NamedTuple):
    """A run as far as it has come."""

    marks: list[_Mark]

    @property
    def last(self) -> int:
        return self.marks[-1].value


def ordinals(view: View) -> Iterator[Hit]:
    """“一是……二是……三是……”跳号、重号，或者只有“一是”没有“二是”。

    这样的排比一断，读者就会去找丢了的那一条。同一段里的和一段一条的都查，“一要……二要……”也一样查。
    一条和前一条之间没有标点的，别的几条之间都是句号、分号而这一条前面是逗号的，也报。
    换了标题重新数；段落里套着的小排比各数各的；用“首先”“其次”代替的，“一是……，一是……”并说的，都不报；“一是一、二是二”不算。
    中间有文字被截去的、全文没有说完就断了的不报。不是报告的 Markdown 不查。

    修复：没有。该补一条还是该改序号，只有写的人知道。
    """
    if not is_report(view):
        return
    crossing = _crossing(view)
    found = [mark for mark in _marks(view) if mark.span.start not in crossing] if crossing else _marks(view)
    places = [mark.span.start for mark in found]
    for area in _areas(view) if found else ():
        inside = found[bisect_left(places, area.start) : bisect_left(places, area.end)]
        for word in ("是", "要"):
            marks = [m for m in inside if m.word == word]
            if marks:
                yield from _judged(view, area, marks)


def _areas(view: View) -> Iterator[Span]:
    """The text from one heading to the next; a run never goes on across a heading."""
    start = view.draft.title.span.end if view.draft.title else view.draft.front.span.end
    pages = {page.end for page in viewer_pages(view)}
    for block in view.draft.headings:
        if block.span.start > start and block.body.start not in pages:
            yield Span(start, block.span.start)
            start = block.body.start if block.running else block.span.end
    yield Span(start, len(view.text))


def _crossing(view: View) -> set[int]:
    """Where the marks stand of runs that have a paragraph each, with headings such as （一） below some of them."""
    found: set[int] = set()
    run: list[int] = []
    crossed = False
    headings = [(block.span.start, block.numeral) for block in view.draft.headings]
    if not any(numeral and numeral.style is not NumeralStyle.HAN for _, numeral in headings):
        return found
    starts = [start for start, _ in headings]
    for mark in _marks(view):
        at = mark.span.start
        if view.prose[view.prose.rfind("\n", 0, at) + 1 : at].strip(SPACE):
            continue
        between = headings[bisect_left(starts, run[-1]) : bisect_left(starts, at)] if run else []
        if run and mark.value == len(run) + 1 and all(n and n.style is not NumeralStyle.HAN for _, n in between):
            run.append(at)
            crossed = crossed or bool(between)
        else:
            run, crossed = ([at], False) if mark.value == 1 else ([], False)
        if crossed:
            found.update(run)
    return found


@once
def _marks(view: View) -> Iterator[_Mark]:
    """The clauses of the draft that begin with a number and 是 or 要, in order."""
    prose = view.prose
    for start, _ in _SIGNS.places_in(prose):
        while start and prose[start - 1] in _NUMERALS:
            start -= 1
        if (start == 0 or _OPENS.match(prose, start - 1)) and (m := _MARK.match(prose, start)):
            value = han_value(m[1])
            if value and value <= LAST:
                yield _Mark(value, m[2], Span(*m.span()))


def _judged(view: View, area: Span, marks: list[_Mark]) -> Iterator[Hit]:
    open_runs: list[_Count] = []
    all_runs: list[_Count] = []
    for mark in marks:
        if mark.value == 1 or not open_runs:
            if mark.value > 1 and (problem := _headless(view, area, mark)):
                yield Hit(mark.span, problem)
            open_runs = [*open_runs[1 - DEPTH :], _Count([mark])]
            all_runs.append(open_runs[-1])
            continue
        at = next((at for at in range(len(open_runs) - 1, -1, -1) if open_runs[at].last == mark.value - 1), None)
        if at is not None:
            del open_runs[at + 1 :]
            open_runs[at].marks.append(mark)
        elif mark.value == 2 and _begun(view, open_runs[-1].marks[-1].span.end, mark):
            open_runs = [*open_runs[1 - DEPTH :], _Count([mark])]
        else:
            problem = _break(view, open_runs[-1], mark)
            if problem and cut_between(view, open_runs[-1].marks[-1].span.start, mark.span.start) is None:
                yield Hit(mark.span, problem)
            open_runs[-1].marks.append(mark)
    for run in all_runs:
        yield from _run_on(view, area, run)
    lone = [run.marks[0] for run in all_runs if len(run.marks) == 1 and run.last == 1]
    if len(lone) != 1 or _SECOND.search(view.prose, lone[0].span.end, area.end):
        return
    if area.end == len(view.text):
        from sections.rules.rq_text import cut_end

        if cut_end(view) is not None:
            return
    if cut_between(view, area.start, min(len(view.text), area.end + _QUIET)) is None:
        yield Hit(lone[0].span, f"只有“一{lone[0].word}”，没有“二{lone[0].word}”，请补上或改写")


def _run_on(view: View, area: Span, run: _Count) -> Iterator[Hit]:
    """Members that no mark parts from the one in front, or a comma where the others have stops: 一是抓学习二是抓培训。"""
    prose = view.prose
    starts = [mark.span.start for mark in run.marks[1:]]
    for mark, end in zip(run.marks, (*starts, area.end), strict=True):
        said = f"{han_text(mark.value + 1)}{mark.word}"
        line_end = prose.find("\n", mark.span.end, end)
        at = prose.find(said, mark.span.end + SHORTEST, end if line_end < 0 else line_end)
        if at >= 0 and is_han(prose[at - 1]) and prose[at - 1] not in _OF_ONE_WORD and _MARK.match(prose, at):
            yield Hit(Span(at, at + len(said)), f"“{said}”前面没有标点，应与前一条断开")
    between = [prose[start - 1] for start in starts]
    if len(between) > 1 and between.count("，") == 1 and set(between) <= {"，", "。", "；"}:
        at = starts[between.index("，")]
        other = "。" if "。" in between else "；"
        said = prose[at : prose.index(run.marks[0].word, at) + 1]
        yield Hit(Span(at - 1, at), f"“{said}”前面是逗号，别的几条前面是“{other}”，应当一致")


def _begun(view: View, start: int, mark: _Mark) -> bool:
    """Whether 一是 stands in front of a 二是 in the middle of a clause, where it is no mark: 我们一是敢想。二是敢干。"""
    return view.prose.find(f"一{mark.word}", start, mark.span.start) >= 0


def _break(view: View, run: _Count, mark: _Mark) -> str:
    said, last = f"“{han_text(mark.value)}{mark.word}”", run.last
    expected = f"“{han_text(last + 1)}{mark.word}”"
    if mark.value == last:
        return f"{said}重复，这里应为{expected}"
    if mark.value < last:
        return f"{said}排在了“{han_text(last)}{mark.word}”后面，接着应为{expected}"
    between = view.prose[run.marks[-1].span.end : mark.span.start]
    if (last, mark.value) == (1, 3) and _NEXT.search(between):
        return ""
    missing = (han_text(number) for number in range(last + 1, mark.value))
    if any(re.search(rf"{number}\s*[是要则]|[第其]\s*{number}", between) for number in missing):
        return ""
    return f"从“{han_text(last)}{mark.word}”跳到了{said}，缺{expected}"


def _headless(view: View, area: Span, mark: _Mark) -> str:
    """A run that does not begin with 一是, unless what stands before it says first in other words."""
    before = view.prose[max(area.start, mark.span.start - 4000) : mark.span.start]
    if _OTHER_FIRST.search(before) or re.search(r"一\s*[是要则]", before):
        return ""
    if cut_between(view, max(0, area.start - _QUIET), mark.span.start) is not None:
        return ""
    return f"排比从“{han_text(mark.value)}{mark.word}”开始，前面没有“一{mark.word}”"


def unparallel(view: View) -> Iterator[Hit]:
    """同级的几个部分，三个以上都用“一是……二是……”展开，只有一个没有用。

    并列的部分写法一致，读起来才整齐；这一个往往是没改完，或者条理没有理出来。只作提示。
    只比较同一节里、篇幅够长、下面没有再分标题的部分。不是报告的 Markdown 不查。

    修复：没有。
    """
    if not is_report(view):
        return
    starts = [m.span.start for m in _marks(view) if m.value == 1 and m.word == "是"]
    if len(starts) < 3:
        return
    for run in runs(view):
        members = [m.block for m in run.members if m.block.kind is BlockKind.HEADING]
        if len(members) < SIBLINGS:
            continue
        by_section: dict[str, list[tuple[Block, Span]]] = {}
        for block, area in zip(members, _below(view, members), strict=True):
            section = view.matched.part_at(block.span.start).section
            by_section.setdefault(section.id if section else "", []).append((block, area))
        for group in by_section.values():
            yield from _odd_one(view, group, starts)


def _odd_one(view: View, group: list[tuple[Block, Span]], starts: list[int]) -> Iterator[Hit]:
    odd = [(b, area) for b, area in group if bisect_left(starts, area.start) == bisect_left(starts, area.end)]
    if len(odd) != 1 or len(group) < SIBLINGS:
        return
    block, area = odd[0]
    if view.words_in(area) < SUBSTANTIAL or any(area.start < h.span.start < area.end for h in view.draft.headings):
        return
    start = block.numeral.span.start if block.numeral else block.body.start
    said = f"同级的另外{len(group) - 1}个部分都用“一是……二是……”展开，只有这一个没有，写法可以一致起来"
    yield Hit(Span(start, block.body.end), said)


def _below(view: View, members: list[Block]) -> Iterator[Span]:
    """The text below each heading of a run, its own subheadings included."""
    headings = view.draft.headings
    for place, block in enumerate(members):
        last = place + 1 == len(members)
        end = view.matched.part_at(block.span.start).span.end if last else members[place + 1].span.start
        first = bisect_right(headings, block.span.start, key=Block.start)
        inside = headings[first : bisect_left(headings, end, key=Block.start)]
        end = next((h.span.start for h in inside if h.level < block.level), end)
        yield Span(block.body.end, max(block.body.end, end))


_TITLE = "县交通局2024年工作总结\n\n今年以来，各项工作平稳推进。\n\n"
_RUN = "一是抓学习。组织专题学习十二次。二是抓培训。举办业务培训四期，干部本领进一步增强。"
_PLAIN = "坚持把安全生产放在首位，层层压实责任，定期排查隐患，及时整改销号，全年没有发生责任事故。" * 2
RULES = (
    Rule(
        "ST004",
        "ordinal-run",
        "一是二是不连续",
        Level.WARNING,
        ordinals,
        signs=_RUN_SIGNS,
        bad=(
            Example(_TITLE + "一是抓学习。二是抓培训。四是抓考核。\n", ((5, 13),), ((5, 15),)),
            Example(_TITLE + "一是抓学习，二是抓培训，二是抓考核。\n", ((5, 13),)),
            Example(_TITLE + "主要抓了两件事：一是完善制度，压实责任。\n", ((5, 9),)),
            Example(_TITLE + "一是抓学习。\n\n三是抓考核。\n\n四是抓作风。\n", ((7, 1),)),
            Example(_TITLE + "一、主要工作\n\n二要抓学习，三要抓考核。\n", ((7, 1),)),
            Example(
                _TITLE + "一是坚持抓学习二是抓培训；三是定期抓考核四是抓作风。\n", ((5, 8), (5, 21)), ((5, 10), (5, 23))
            ),
            Example(_TITLE + "一是抓学习，抓培训。二是抓考核，三是抓作风。\n", ((5, 16),), ((5, 17),)),
        ),
        good=(
            Example(_TITLE + "一是抓学习。二是抓培训。三是抓考核。\n"),
            Example(_TITLE + "一是抓学习。一要学原文，二要学案例。\n\n二是抓培训。\n"),
            Example(
                _TITLE + "（一）项目建设：一是建成泵站三座。二是修好渠道五公里。三是加固堤防两处。\n", path="例.txt"
            ),
            Example(
                _TITLE
                + "一是抓学习；二是抓培训；三是抓考核。我们一是敢想。敢于创新。二是敢干。其一是人才。二是资金。\n"
            ),
            Example(_TITLE + "一是抓学习；其次是抓培训；三是抓考核。\n"),
            Example(_TITLE + "一是全年评比排名第二是好的，二是抓培训，三是抓考核。\n"),
            Example(_TITLE + "首先是抓学习；二是抓培训；三是抓考核。\n"),
            Example(_TITLE + "进度慢，一是天气不好，一是人手不够。\n"),
            Example(
                _TITLE
                + "一是抓公路。\n\n（一）县道。全年改造三条。\n\n（二）乡道。全年改造六条。\n\n二是抓水路。疏浚航道。\n"
            ),
            Example(_TITLE + "说到做到，一是一，二是二。三要素齐全，第一是安全。\n"),
            Example(_TITLE + "（一）抓学习。一是学原文。二是学案例。\n\n（二）抓培训。一是办班。二是送教。\n"),
            Example("# 选型笔记\n\n好处有两个，一是快。\n"),
            Example(
                "".join(
                    f"{n}、{said}{'抓学习，抓培训。' * 9}带动群众增" + "\n"
                    for n, said in (("1", "一是抓路网。"), ("2", "二是抓养护。"), ("3", "收的活动。三是抓管理。"))
                ),
                path="例.txt",
            ),
        ),
    ),
    Rule(
        "ST005",
        "unparallel",
        "同级写法不一致",
        Level.HINT,
        unparallel,
        signs=_RUN_SIGNS,
        bad=(
            Example(
                _TITLE
                + "".join(
                    f"{n}、抓工作\n\n{t}\n\n" for n, t in zip("一二三四", (_RUN, _RUN, _RUN, _PLAIN), strict=True)
                ),
                ((17, 1),),
                ((17, 6),),
            ),
            Example(
                _TITLE
                + "".join(
                    f"（{n}）抓工作。{t}\n\n" for n, t in zip("一二三四", (_RUN, _PLAIN, _RUN, _RUN), strict=True)
                ),
                ((7, 1),),
            ),
            Example(
                _TITLE
                + "".join(
                    f"{n}、抓工作\n{t}\n" for n, t in zip("一二三四五", (_PLAIN, _RUN, _RUN, _RUN, _RUN), strict=True)
                ),
                ((5, 1),),
                path="例.txt",
            ),
        ),
        good=(
            Example(_TITLE + "".join(f"{n}、抓工作\n\n{_RUN}\n\n" for n in "一二三四")),
            Example(
                _TITLE
                + "".join(
                    f"{n}、抓工作\n\n{t}\n\n" for n, t in zip("一二三四", (_RUN, _RUN, _PLAIN, _PLAIN), strict=True)
                )
            ),
            Example(
                _TITLE
                + "".join(
                    f"{n}、抓工作\n\n{t}\n\n" for n, t in zip("一二三四", (_RUN, _RUN, _RUN, "平稳有序。"), strict=True)
                )
            ),
        ),
    ),
)
