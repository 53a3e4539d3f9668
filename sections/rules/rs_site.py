"""RS003: what the web page around a report leaves in it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import takewhile

from drafts.cached import cached_property
from drafts.han import has_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.data import Data
from sections.rule import AllOf, Hit
from sections.rules.once import once
from sections.rules.report_lines import line_starts, may_be_page, text_lines, trimmed
from sections.rules.rs_adverts import adverts
from sections.rules.rs_ends import WORDS, page_lines
from sections.rules.rs_fields import (
    HEAD_SIGNS,
    LINE_LIMIT,
    PRESSED,
    SURE,
    head_fields,
    is_dated,
    is_empty,
    is_sure,
)
from sections.rules.rs_frame import OFFICE, TITLED, Frame, is_running, is_wide_menu
from sections.rules.rs_lists import listed_above, listed_below
from sections.rules.rs_menu import MENU, is_menu, menu_lines, steps
from sections.rules.rs_parts import SITES, Parts, hit
from sections.rules.rs_paywall import cut_off, paywall_tags
from sections.rules.rs_scaffold import scaffold
from sections.rules.rs_talk import TALK
from sections.rules.rs_words import Held, clues, found_of, is_all, signs_of
from sections.signs import Signs
from sections.titles import EXTENSION, EXTENSIONS
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

TOP = 12
"""Lines that are not blank among which a page's data and introduction stand."""
UNTITLED = 2
"""Lines of a text without a title among which a path may stand."""
TOGETHER = 3
"""Lines one below the other from which on what is a page's beside others is so by itself."""
_AROUND = "-—–─=*·•>＞»|｜[]【】（）()"
_BARS = frozenset(("|", "｜", ">", "＞", "»", "·", "||", ">>"))
"""What parts the entries of a page's menus, and is left of them alone in a line."""
_TOLD = Regex(r"[:：]\s?\S")
"""A label with its value: an office has its address, its telephone and its mailbox below what it sends."""
_SAMPLES = Regex(r"(?:精选|通用|优秀|优选|推荐|最新|热门|实用|集合|合集|汇总)\s?\d{1,3}\s?篇")
_TOP_SIGNS = (
    *("首 页", "首\u3000页", "页)", "页）", "篇)", "篇）", *EXTENSIONS),
    *(site + end for site in SITES for end in (" ", "\t", "\r", "\n")),
)
_TOPS = Words(*_TOP_SIGNS, any_case=True)


@once
def site_chrome(view: View) -> Iterator[Hit]:
    """网页上的栏目、按钮和编者的话：更新时间和来源、最新推荐、上一篇下一篇、本文来自、版权声明、“小编为大家整理”。

    从网站复制下来的材料常带着这些，它们不是报告的内容，印出去就是笑话。
    整行都是这类文字才报；正文里提到来源、推荐、转载的句子不报，简报的“责任编辑”单独一行也不报。
    标题和正文之间“总结是……书面材料”“让我们一起写一份总结吧”这样的开场白，连同后面“下面是小编整理的”一起报。
    不认原句也能认：夹在两行网页文字中间、排在正文后面的短行，日期编号一类没有话的行，标题上面并排的短词，以及网站对读者说的话
    （谁把范文给了谁、要人下载）。标题、落款、日期、附件、抄送、联系人不算。
    不是报告而有“#”标题的 Markdown（说明、笔记）不查。

    修复：不安全。删的是整行或整句，里面会有日期和名称，要人看过点头才删。
    """
    if not may_be_page(view):
        return
    page = _Page(view)
    heads = page.heads()
    chrome = page.chrome(heads)
    for place in sorted({*range(len(heads)), *page.telling, *chrome}):
        if place in chrome:
            yield hit(view, page.lines[place][1], "这一行是网页上的文字，不是正文，应删去")
        else:
            yield from page.parts.hits(place, top=place < len(heads), fields=place in page.with_fields)


def page_signs(data: Data) -> AllOf:
    """What is in every text in which ``site_chrome`` finds anything."""
    (signs,) = signs_of("site_lines", "site_sentences", "site_phrases", "intro_sure", TALK, SURE, MENU, WORDS)(data)
    return (Signs(*signs.words, *PRESSED.words, *HEAD_SIGNS, *_TOP_SIGNS, any_case=True),)


_HEADLINE = Regex(r"[\u4e00-\u9fff\d]{3,30}(?:召开|举[行办]|开展|启动|荣获|部署)[\u4e00-\u9fff\d“”]{3,30}")
"""What happened, as the title of news has it."""


class _Page:
    """What of a web page may be in one text.

    ``telling``: the lines that hold a sign of it. ``with_fields``: those of them that hold one of a page's data.
    """

    def __init__(self, view: View) -> None:
        text = view.prose
        self._view = view
        self._judged: dict[str, bool] = {}
        self._texts: dict[int, str] = {}
        self.lines = text_lines(view)
        self._lines = Held("site_lines", text, view.data)
        self.parts = Parts(view)
        starts = line_starts(view)
        self.with_fields = Held(SURE, text).lines(starts)
        self._menus = Held(MENU, text).lines(starts)
        self._with_words = Held(WORDS, text).lines(starts)
        self.with_fields.update([bisect_right(starts, at) - 1 for at, _ in PRESSED.places_in(text)])
        telling = self.with_fields.union(self._menus, self._lines.lines(starts), self.parts.telling)
        self.telling = sorted(telling - {-1})

    def heads(self) -> list[bool]:
        """For the lines above the first heading, TOP at most: which of them are data of the page."""
        head: list[str] = []
        for block, line in self.lines[:TOP]:
            if block.numeral is not None:
                break
            head.append("" if block is self._view.draft.title else line.of(self._view.prose))
        found = head_fields(head)
        if self._view.draft.markdown and not any(has_han(line) for line, head in zip(head, found, strict=True) if head):
            return [False] * len(found)
        return found

    def chrome(self, heads: list[bool]) -> set[int]:
        """Which lines are a web page's from start to end, ``heads`` among them; some are told by their neighbours."""
        found = {at for at, head in enumerate(heads) if head}
        found.update(at for at in self.telling if at not in found and self._is_chrome(at))
        signs = bool(self.telling or self._with_words)
        may_be_one = signs or bool(_TOPS.places_in(self._view.prose))
        if not (found or may_be_one):
            return found
        found.update(range(menu_lines([self._text(at) for at in range(min(TOP, len(self.lines)))])))
        found.update(listed_above(self._text, min(len(heads), len(self.lines))))
        self._follow_paths(found, len(heads))
        blocks = [block for block, _ in self.lines]
        sure = bool(found) or (may_be_one and self._is_collection(len(heads)))
        if signs:  # a stamp or a bar alone is no sign that the rule waits for
            found.update(page_lines(blocks, self._raw, self._title, self._with_words, sure=sure))
        if any(at < TOP for at in found) or self._is_talked(len(heads)):
            found.update(at for at in range(len(heads)) if self._is_when(at))
        said = {at for at in self.parts.telling if at not in found and self.parts.is_said(at)}
        found.update(self._menus_above(len(heads)))
        found.update(self._run_of_data(range(len(heads))))
        found.update(self._run_of_data(range(len(self.lines) - 1, max(len(heads), len(self.lines) - TOP) - 1, -1)))
        if found or said:
            found.update(at for at in range(len(self.lines)) if self._raw(at) in _BARS)
        self._spread_all(found, said)
        if (sure or found or said) and (framed := self._framed(found, said)):
            found.update(framed)
            self._spread_all(found, said)
        own = (at for at in range(len(blocks)) if at not in found)
        begin = next((at for at in own if at == self._title or is_running(blocks[at], self._text(at))), len(blocks))
        found.update([*listed_below(begin, blocks, self._text, found)])
        return found - self._told(found) - self._headline(begin)

    def _headline(self, begin: int) -> set[int]:
        """The last line above the text that may be its title, where no other is: 某园召开会员大会, between a page's fields."""
        if self._title >= 0:
            return set()
        above = [at for at in range(min(begin, TOP)) if _HEADLINE.fullmatch(self._text(at))]
        return set(above[-1:])

    def _told(self, found: set[int]) -> set[int]:
        """The lines of ``found`` that other rules on residue tell of."""
        if not found:
            return found
        told = [hit.span for find in (adverts, cut_off, paywall_tags, scaffold) for hit in find(self._view)]
        return {at for at in found if any(span.covers(self.lines[at][1]) for span in told)}

    def _is_talked(self, end: int) -> bool:
        """Whether a site's editor speaks in one of the lines above ``end``."""
        above = (self.lines[at][1] for at in self.parts.telling if at < end)
        return any(self.parts.said(line.start, line.end) for line in above)

    def _spread_all(self, found: set[int], said: set[int]) -> None:
        seeds = found | said
        for at in sorted(seeds):
            self._spread(found, at, 1)
        for at in sorted(seeds | found, reverse=True):
            self._spread(found, at, -1)

    def _framed(self, found: set[int], said: set[int]) -> set[int]:
        """The lines that are the page's by where they stand, above and below the report."""
        known = found | said
        return Frame([block for block, _ in self.lines], self._raw, self._title, known).of_page(known)

    @cached_property
    def _title(self) -> int:
        """The number of the line that is the title; -1 where there is none."""
        title = self._view.draft.title
        return next((at for at, (block, _) in enumerate(self.lines[:TOP]) if block is title), -1)

    def _raw(self, at: int) -> str:
        return self.lines[at][1].of(self._view.prose)

    def _run_of_data(self, lines: range) -> set[int]:
        """Of the first or last lines those that several together are a page's, and none by itself: 17.45KB, 5页, 海报."""
        run: list[int] = []
        for at in lines:
            beside = self._is_beside(self._text(at)) and not _TOLD.search(self._raw(at))
            if at != self._title and (beside or (lines.step > 0 and self._is_when(at))):
                run.append(at)
            elif len(run) < TOGETHER and lines.step > 0:
                run.clear()
            else:
                break
        return set(run) if len(run) >= TOGETHER else set()

    def _is_collection(self, end: int) -> bool:
        """Whether the title is a file's or a sample's, or a line above the text says of how many it is one: 精选8篇."""
        title = self._view.draft.title_text
        if title and (found_of(clues("scaffold_titles", title), title) or EXTENSION.search(title.lower())):
            return True
        return "篇" in self._view.text and any(map(_SAMPLES.search, map(self._raw, range(end))))

    def _menus_above(self, end: int) -> Iterator[int]:
        title = self._title
        if title >= 0:
            return (at for at in range(min(end, title)) if is_wide_menu(self._raw(at)))
        return takewhile(lambda at: is_wide_menu(self._raw(at)), range(end))

    def _follow_paths(self, found: set[int], end: int) -> None:
        """Add the paths above the title, and the lines there that name one of the pages these lead through."""
        title = self._view.draft.title
        above = next((at for at in range(end) if self.lines[at][0] is title), UNTITLED)
        named: set[str] = set()
        for at in range(end):
            path = steps(self._text(at))
            if path and (at in found or (at < above and len(path) > 2)):
                found.add(at)
                named.update(step for step in path if step is not path[-1] or len(step) < TITLED)
        lines = range(min(end, max(0, self._title)))
        found.update(at for at in lines if self._text(at) in named and not OFFICE.search(self._text(at)))

    def _spread(self, found: set[int], at: int, step: int) -> None:
        """Add to ``found`` the lines beside ``at`` that are a page's where their neighbours are."""
        at = self._past_title(at + step, step)
        while 0 <= at < len(self.lines) and at not in found and self._is_beside(self._text(at)):
            found.add(at)
            at = self._past_title(at + step, step)

    def _past_title(self, at: int, step: int) -> int:
        if not 0 <= at < len(self.lines) or self.lines[at][0] is not self._view.draft.title:
            return at
        return at if self._is_beside(self._text(at)) else at + step

    def _text(self, at: int) -> str:
        said = self._texts.get(at)
        if said is None:
            prose = self._view.prose
            said = self._texts[at] = trimmed(prose, self.lines[at][1], _AROUND).of(prose)
        return said

    def _is_beside(self, line: str) -> bool:
        if len(line) > LINE_LIMIT:
            return False
        known = clues("site_lines_beside", line)
        return is_all(known, line) or is_all(known, line.rstrip("：:")) or is_all(clues("site_buttons", line), line)

    def _is_when(self, at: int) -> bool:
        """Whether a line says, if only as a label, when a page was made and by whom."""
        if self.lines[at][0] is self._view.draft.title:
            return False
        return is_empty(self._text(at)) or is_dated(self._text(at))

    def _is_chrome(self, at: int) -> bool:
        line = self._text(at)
        if len(line) > LINE_LIMIT:
            line = " ".join(line.split())
        if not line or len(line) > LINE_LIMIT or self._is_picture(at):
            return False
        if line not in self._judged:
            self._judged[line] = self._is_all_chrome(line, at)
        return self._judged[line]

    def _is_picture(self, at: int) -> bool:
        """Whether it is what stands for a picture of a Markdown draft: ![流程图.png](img/flow.png)."""
        start = self.lines[at][1].start
        return self._view.draft.markdown and self._view.text[max(0, start - 2) : start] == "!["

    def _is_all_chrome(self, line: str, at: int) -> bool:
        span = self.lines[at][1]
        known = self._lines.within(span.start, span.end)
        bare, raw = line.rstrip("：:。."), span.of(self._view.prose)
        return (
            is_all(known, line)
            or (raw != line and is_all(known, raw))
            or (bare != line and is_all(known, bare))
            or (at in self.with_fields and is_sure(line))
            or (at in self._menus and is_menu(line))
        )
