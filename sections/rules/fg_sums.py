"""FG001: parts that do not add up to their total. What judges them is loaded where there may be some."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_halves import HALVES, has_two
from sections.rules.fg_lengths import ACCOUNTS, BRACKET, BY_PERSON, LABEL
from sections.rules.passage import NUMERALS, Passage, digit_within, has_digit, number_behind, passages, with_one_before
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SOON = 8
"""Code points in which figures follow 分别 and 全年."""
SECONDS = ("进口", "非税", "女性", "退休", "线下")
"""The second of two halves, where a sentence begins with it."""
_BEGUN = tuple("。" + half for half in SECONDS)
SEEN = tuple(word + stop for word in "看中" for stop in "，,：:")
_FULL = frozenset("计有为达")
_PARTED = Regex("[^，。；：,;:]{1,8}(?:分|划分|分类)[：:，,]")
_TWO = Regex(r"^[^）)\d]{0,12}\d[^）)]*[、，,；;][^）)\d]*\d")
_OF_NAME = Regex(r"[\u4e00-\u9fff]{4,12}[\d０-９]")
_COUNTED = Regex(rf"[\d{''.join(sorted(NUMERALS))}][^：:]*[：:]")


def sums(view: View) -> Iterator[Hit]:
    """分项加起来和总数对不上：党员50人、群众60人，共120人。

    改了一个数，忘了改另一个，读的人一加就露馅。

    怎么认：只算写法上说全了的：“甲几名、乙几名，共几名”，“共几个：省级几个、市级几个”，“男几人、女几人”这样一分为二的；
    “其中”后面常常只举一部分，只有哪一部分比总数还大，或者并列的几部分加起来超过总数才报，
    党员、妇女、本科这样会重叠的不加；名目一分为二、分完了的（男女、税收和非税、三次产业、“按级次分”、最后一项是“其他”），
    或者改一位数字就正好对上的大数，加不上也报。三次产业的比重和贡献率要加得到100，增加值要加得到生产总值；“收入合计”“支出合计”前面各项、按年龄和学历分的人数也加一加。表格“合计”一行和上面各行也算一算。带“余”“约”“近”的、单位不同的、有空没填的都不算；带“万”的按写出的位数放宽。

    修复：没有。数字不自动改。
    """
    for passage in _open(view, "共", "合计", "总计", "总数", fits=_totalling):
        from sections.rules.fg_added import summed_up

        yield from summed_up(passage)
    for passage in _open(view, "累计", fits=_said_again):
        from sections.rules.fg_added import summed_up

        yield from summed_up(passage)
    for passage in _open(view, "分别", fits=digit_within(SOON)):
        from sections.rules.fg_respectively import respectively

        yield from respectively(passage)
    for passage in _open(view, "全年", fits=digit_within(SOON)):
        from sections.rules.fg_respectively import of_year

        yield from of_year(passage)
    if view.draft.markdown and "|" in view.text:
        from sections.rules.fg_tables import row_totals, table_totals

        yield from table_totals(view)
        yield from row_totals(view)
    for passage in passages(view, "三次产业", "一产业", "一产占"):
        from sections.rules.fg_sectors import of_sectors

        yield from of_sectors(passage)
    for passage in _open(view, "三产业增加值", "三产增加值"):
        from sections.rules.fg_sectors import of_economy

        yield from of_economy(with_one_before(view, with_one_before(view, passage)))
    for passage in _open(view, "（", "(", fits=_figures_between):
        from sections.rules.fg_filled import bracketed

        yield from bracketed(passage)
    for passage in _open(view, *ACCOUNTS, fits=_figure_soon):
        from sections.rules.fg_accounts import accounted

        if passage.text.startswith("加"):
            passage = with_one_before(view, passage)
            passage = with_one_before(view, passage) if passage.text.startswith("其中") else passage
        yield from accounted(passage)
    for passage in _open(view, *BY_PERSON, fits=_figure_soon):
        from sections.rules.fg_persons import by_person

        yield from by_person(with_one_before(view, with_one_before(view, passage)))
    for passage in _open(view, *SEEN, fits=_leads_soon):
        if "其中" not in passage.text:
            from sections.rules.fg_among import seen

            yield from seen(view, passage)
    for passage in _open(view, *HALVES, fits=_figure_soon):
        if "其中" not in passage.text and has_two(passage.text):
            from sections.rules.fg_filled import halved

            yield from halved(passage)
    for passage in _open(view, *SECONDS, fits=_begins_sentence):
        if "其中" in (joined := with_one_before(view, with_one_before(view, passage))).text:
            from sections.rules.fg_among import parted

            yield from parted(joined, single=False)
    for passage in _open(view, "按", fits=_is_parted):
        if "其中" not in passage.text:
            from sections.rules.fg_among import parted

            yield from parted(passage, single=False)
    for passage in passages(view, "其中"):
        from sections.rules.fg_among import among

        yield from among(view, passage)


def _open(view: View, *words: str, fits: Callable[[str, int], bool] | None = None) -> Iterator[Passage]:
    """Where one of ``words`` stands and nothing is masked."""
    return (passage for passage in passages(view, *words, fits=fits) if not passage.lacks_figures)


def _figures_between(prose: str, at: int) -> bool:
    """Whether a figure stands in front of a bracket, and two or more behind it, or 其中."""
    behind = prose[at : at + BRACKET]
    return behind.startswith(("其中", "含")) or (
        at > 2 and has_digit(prose, at - 5, at - 1) and _TWO.search(behind) is not None
    )


def _is_parted(prose: str, at: int) -> bool:
    """Whether 按 leads to parts: 按级次分：, 按类型划分，"""
    return _PARTED.match(prose, at) is not None


def _said_again(prose: str, at: int) -> bool:
    """Whether the verb behind 累计 stands in front of it, too: 发放低保金…，累计发放6298万元."""
    return has_digit(prose, at + 2, at + 4) and prose.find(prose[at : at + 2], max(0, at - 4 * LABEL), at - 2) >= 0


def _figure_soon(prose: str, at: int) -> bool:
    return number_behind(prose, at) or has_digit(prose, at, at + LABEL)


def _begins_sentence(prose: str, at: int) -> bool:
    """Whether the second of two halves begins a sentence, of which the first was told in front: 。进口11.61万亿元."""
    return prose.endswith(_BEGUN, 0, at) and _figure_soon(prose, at)


def _leads_soon(prose: str, at: int) -> bool:
    """Whether 从收入看， or 收案中， begins a sentence, or 51人中， is told, and figures follow."""
    return _figure_soon(prose, at) and (
        prose[at - 2] == "看" or has_digit(prose, at - 4, at - 3) or any(end in prose[at - 12 : at] for end in "。\n")
    )


def _totalling(prose: str, at: int) -> bool:
    """Whether a total may follow, at once (共120人) or behind what it is a total of and before a colon (共建成20个：)."""
    return (
        number_behind(prose, at)
        or prose[at : at + 1] in _FULL
        or has_digit(prose, at + 2, at + 3)
        or _COUNTED.search(prose, at, at + LABEL + 2) is not None
        or (prose[at - 1] == "共" and _OF_NAME.match(prose, at) is not None)
    )
