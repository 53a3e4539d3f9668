"""RS004: adverts between the lines of a report."""

from __future__ import annotations

from bisect import bisect_left

from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.data import Data
from sections.rule import Fix, Hit
from sections.rules.once import once
from sections.rules.report_lines import line_starts, may_be_page, removed, text_lines, trimmed
from sections.rules.rs_words import Held, clues, found_of
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

LINE_LIMIT = 200
"""Code points of the longest line judged as one; longer ones are judged sentence by sentence."""
_BEHIND = Regex(r"[-_|－｜][^-_|－｜，。：]{2,30}$")
"""What stands apart behind a title."""
_ITEM = Regex(
    r"[ \t\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])[^。！？\n]{4,}[。！？][^。！？\n]{4,}"
)
_SENTENCE = Regex(r"[^。！？\n]+[。！？]*")


@once
def adverts(view: View) -> Iterator[Hit]:
    """卖材料、拉会员、代写、博彩一类的广告行，包括联系方式残缺不全的。

    免费文档常被插进广告，插在结尾的多，夹在段落之间的也有，只看开头发现不了。
    一条确凿的线索（网盘群、各类代笔、“加微信”后面跟着号码）就报；素材库、好评如潮、一键下载这类说法，
    同一行里有不同的两条才报，会员群、联系客服这类正文里也有的说法，两条抵一条。正文里的公众号、线上会员、微信群、客服热线不报，打击博彩、严禁代写也不报。
    不是报告而有“#”标题的 Markdown 不查。

    修复：不安全。删的是整行，要人看过点头才删。
    """
    if not may_be_page(view):
        return
    known = _Known(view.prose, view.data)
    lines = text_lines(view)
    for number in known.lines(line_starts(view)):
        block, line = lines[number]
        if block is view.draft.title and (m := _BEHIND.search(view.prose, line.start, line.end)):
            line = Span(*m.span())
        if len(line) <= LINE_LIMIT and not _is_item(view.prose, line):
            if known.is_advert(line):
                yield Hit(line, "这一行是广告，应删去", Fix((removed(view, line),), safe=False))
            continue
        for m in _SENTENCE.finditer(view.prose, line.start, line.end):
            sentence = Span(*m.span())
            if known.has_sign(sentence) and known.is_advert(sentence):
                yield Hit(trimmed(view.prose, sentence), "这一句是广告，应删去")


def _is_item(text: str, line: Span) -> bool:
    """Whether it is a numbered paragraph of several sentences, of which an advert in it is one: the others stay."""
    return _ITEM.match(text, line.start, line.end) is not None


class _Known:
    """What of adverts may be in one text of a view."""

    def __init__(self, text: str, data: Data) -> None:
        self._text = text
        self._sure = Held("adverts_sure", text, data)
        self._signs = Held("adverts_signs", text)
        self._faint = Held("adverts_faint", text)

        self._places = sorted((*self._sure.starts, *self._signs.starts, *self._faint.starts))

    def has_sign(self, span: Span) -> bool:
        place = bisect_left(self._places, span.start)
        return place < len(self._places) and self._places[place] < span.end

    def lines(self, starts: Sequence[int]) -> list[int]:
        """The numbers of the lines that may be adverts."""
        sure, signs, faint = (held.by_line(starts) for held in (self._sure, self._signs, self._faint))
        several = (at for at in signs.keys() | faint.keys() if _are_enough(signs.get(at, ()), faint.get(at, ())))
        return sorted(sure.keys() | several)

    def is_advert(self, span: Span) -> bool:
        said = span.of(self._text)
        sure, signs, faint = (held.within(span.start, span.end) for held in (self._sure, self._signs, self._faint))
        if found_of(sure, said):
            return True
        if not _are_enough(found_of(signs, said), found_of(faint, said)):
            return False
        return not found_of(clues("adverts_lawful", said), said)


def _are_enough(signs: Collection[object], faint: Collection[object]) -> bool:
    return 2 * len(signs) + len(faint) > 3
