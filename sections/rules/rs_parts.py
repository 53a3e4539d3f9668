"""What of a line a web page left, where the rest of the line is the report's."""

from __future__ import annotations

from drafts.model import BlockKind
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.prose import OPAQUE
from sections.rule import Fix, Hit
from sections.rules.report_lines import line_starts, removed, text_lines, trimmed
from sections.rules.rs_adverts import adverts
from sections.rules.rs_fields import tail
from sections.rules.rs_intro import Introductions
from sections.rules.rs_talk import TALK, sentences_of_site
from sections.rules.rs_words import Held
from sections.titles import EXTENSION
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

SITES = ("网", "文库", "之家", "大全", "论坛", "图书馆")
"""What the names of sites end in."""
TAIL_LIMIT = 300
"""Code points of the longest line at whose end a page's data are looked for."""
_TAIL = Regex(
    rf"(?<=[总结计划告职材料要点范文施度则案路排算议见】）)篇])\s?[-_|－｜](?:\s?[^-_|－｜，。：]{{2,14}}(?:{'|'.join(SITES)})){{1,2}}$|(?<=[\u4e00-\u9fff])_[\u4e00-\u9fff]{{2,8}}$"
)
"""The name of a site behind a title, or of one of its parts."""
_OF_PAGES = Regex(r"[（(]共\s?\d{1,4}\s?页[)）]$", words=("共",))
_END = "。！？!~～…”"


class Parts:
    """What of a page may be in the lines of one text. ``telling``: the lines that hold a sign of it."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._lines = text_lines(view)
        self._sentences = Held("site_sentences", view.prose)
        self._phrases = Held("site_phrases", view.prose, view.data)
        self._talk = Held(TALK, view.prose)
        self._introductions = Introductions(view.prose, view.draft.title_text, self._sentences)
        starts = line_starts(view)
        self.telling = set[int]().union(*[held.lines(starts) for held in (self._sentences, self._phrases, self._talk)])

    def said(self, start: int, end: int, *, top: bool = False) -> list[Span]:
        """What a site's editor says between the two, in order: known by its wording, or by who gives what to whom."""
        prose = self._view.prose
        known = [Span(*m.span()) for m in self._sentences.matches(start, end)]
        told = [Span(*span) for span in sentences_of_site(prose, start, end, self._talk, top=top)]
        if not told:
            return known
        wide = [one for one in known if not any(span.covers(one) for span in told)]
        taken = [*wide, *(hit.span for hit in adverts(self._view))]
        return sorted((*wide, *(span for span in told if not any(span.overlaps(one) for one in taken))))

    def is_said(self, at: int) -> bool:
        """Whether all of a line is what a site's editor says."""
        line = self._lines[at][1]
        start, end = line.start, line.end
        for said in self.said(start, end):
            if self._view.prose[start : said.start].strip(_END + " \t\u3000"):
                return False
            start = said.end
        return not self._view.prose[start:end].strip(_END + " \t\u3000")

    def hits(self, at: int, *, top: bool, fields: bool) -> Iterator[Hit]:
        """What of a line is the page's: its introduction, sentences, phrases, data at its end.

        ``top``: it stands above the first heading. ``fields``: it holds a sign of a page's data.
        """
        view = self._view
        block, line = self._lines[at]
        start = line.start
        if top and block.kind is BlockKind.PARAGRAPH and block is not view.draft.title:
            found = self._introductions.of(line)
            if found is not None:
                start = found.end
                yield hit(view, trimmed(view.prose, found), "这是网站的开场白，不是正文，应删去")
        named = list(_behind_title(view, line)) if block is view.draft.title else []
        yield from named
        told = [one.span for one in named]
        for sentence in self.said(start, line.end, top=top) if at in self.telling else ():
            end = sentence.end
            while end < line.end and view.prose[end] in _END:
                end += 1
            told.append(Span(sentence.start, end))
            yield hit(view, told[-1], "这是网站编者的话，不是正文，应删去")
        for m in self._phrases.matches(start, line.end) if at in self.telling else ():
            phrase = trimmed(view.prose, Span(*m.span()))
            if m[0].endswith(OPAQUE):  # the address is the page's, too
                phrase = Span(phrase.start, m.end())
            if not any(phrase.overlaps(span) for span in told):
                told.append(phrase)
                yield hit(view, phrase, "这是网页上的文字，不是正文，应删去")
        if fields and len(line) <= TAIL_LIMIT and (behind := tail(line.of(view.prose))):
            span = Span(line.start + behind, line.end)
            if span.start >= start and not any(span.overlaps(one) for one in told):
                yield hit(view, span, "行尾是网页上的文字，不是正文，应删去")


def _behind_title(view: View, line: Span) -> Iterator[Hit]:
    if m := _TAIL.search(view.prose, line.start, line.end):
        yield hit(view, Span(*m.span()), "标题后面是网站的名称，应删去")
    if m := _OF_PAGES.search(view.prose, line.start, line.end):
        yield hit(view, Span(*m.span()), "标题后面的页数不是正文，应删去")
    if m := EXTENSION.search(line.of(view.prose).lower()):
        yield hit(view, Span(line.end - len(m[0]), line.end), "标题后面是文件的扩展名，应删去")


def hit(view: View, span: Span, message: str) -> Hit:
    return Hit(span, message, Fix((removed(view, span),), safe=False))
