"""What stands above and below a report in a text off a web page: told by place and shape, not by what it says."""

from __future__ import annotations

from itertools import pairwise, takewhile

from drafts.model import NumeralStyle
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.lexicon import SURNAMES
from sections.sign_off import is_date, is_sign_off
from sections.stretch import SENTENCE_MARK
from sections.titles import EXTENSION

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet

    from drafts.model import Block

SHORT = 12
"""Code points from which on a line with a comma or a stop in it is running text; one with a stop at its end is always."""
LONG = 60
"""Code points from which on a line without either is."""
GAP = 3
"""Lines between two lines of a page that may be the page's, too."""
REACH = 6
"""Lines from one that is a page's within which others behind the text are."""
ENTRIES = 5
"""Short words side by side from which on they are a menu, whatever they say."""
TOP = 12
"""Lines among which the title stands."""
AGAIN = 4
"""Lines within which a page says its title once more."""
BRIEF = 8
"""Code points of the longest line right above a title that is no part of it, and of the longest word of one."""
TAGS = 3
"""Lines that are words of the title from which on they are a page's key words."""
TITLED = 8
"""Code points of the shortest line that may be a title which parsing did not take for one."""
HEADLINE = 24
"""Code points of the longest line above a page's data that is a site's name, and not what the page calls the report."""
_OWN = Regex(
    r"^(?:附|特此|以上|此致|敬礼|谢谢|抄[送报]|主[送题]|联系|经办|承办|签发|印发|[（(](?:此|联系|附|盖|公章|加盖)|备?注[:：]|[*※]|《|—|图|表|拟稿|核稿|校对|报[:：送]|[送发][:：])"
    r"|^[一二三四五六七八九十]{1,3}[、.．]|[:：]$|(?:人|者|长|员)[:：]"
)
"""How lines begin that stand below a report and are its own; or what ends in a colon, which leads on to such lines."""
_OVER = Regex(
    r"^(?:附[件表录]|密级|[机秘绝]密|特急|加急|平急|急件|签发|内部|[〔（(【《“★]|.{0,6}(?:征求意见|送审|讨论|审议)稿|.{0,12}第.{1,4}期)|^目\s*录$|[：:]$"
)
"""How lines begin that offices have above a title."""
_GOES_ON = Regex(r"[的上中下]$|^(?:在|关于)")
"""The first line of a title that goes on in the next."""
_SUBTITLE = ("—", "-", "（", "(")
OFFICE = Regex("(?:[局委办院校镇乡县市区厅部处会村所站]|中心|公司|街道|社区)$")
"""What the names of those end in who write reports."""
_KINDS = Regex("总结|计划|报告|述职|汇报|小结|材料|方案|简报|讲话|发言|体会|要点|意见|通知|办法|规定|制度|规则")
_OF_TITLE = Regex(rf"{_KINDS.pattern}|^—|文件$|号$|{OFFICE.pattern}")
"""What is in a title or the name of who wrote a report."""
_SIGNED_BY = Regex(
    r"(?:(?:责任|值班)?(?:(?:编辑|责编|审核|校对|监制|[初复终编]审)\s{1,3}(?=\S{2,3}(?:\s|$))|(?:编辑|责编|来源|稿源|作者|创建|录入|上传|审核|校对|监制|[初复终编]审)[:：]\s?)[^。；，：:\s]{2,16}(?:\s+(?![^\s]*[:：])\S{2,4}){0,2}\s*){1,3}"
)
"""Who made a page, in front of what else it has below."""
_OF_SITES = Regex("二维码|扫|文档|文章|文库|推荐|相关|关注|会员|更新|评论|阅读")
_SALUTATION = Regex(r"(?:(?:尊敬的|敬爱的)?各位.{0,24}|(?:尊敬的|敬爱的).{1,24}|同志们|同事们|老师们)[:：]$")
_DAY = Regex(r"(?:(?:发布|更新)?(?:时间|日期)[:：]\s?)?(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)[^。；，]{0,30}")
"""The day as programs write it, and by whom."""
_BY_DAY = Regex(rf"{_DAY.pattern}$|(?:(?:19|20)\d\d年)?\d{{1,2}}月\d{{1,2}}日[^，]{{0,4}}，")
"""The same, or a sentence that begins with the day: 8月5日，……"""
_LABEL = Regex(r"(?:发布|更新|发表|上传|录入|添加)?(?:时间|日期)|来源|作者|编辑|浏览|阅读|点击|人气|评论|分享")
_NAMED = Regex(
    r"^[^\u4e00-\u9fff\w]{0,3}[\u4e00-\u9fff \u3000]{2,8}[:：]$|^(?:发[布文]|制发|公开)(?:机构|机关|单位|主体)$"
)
"""A label that has its value in the next line."""
_NO_TITLE = Regex(r"[|｜>＞»]|\d{6}|\d[-/.]\d{1,2}[-/.]\d|^.{0,2}\d{4}年\d{1,2}月\d{1,2}日.{0,9}$")
"""What no title has in it: a telephone, the day as programs write it."""
_PADDED = Regex(r"0\d[月日]")
"""A day as programs write it in Chinese."""
_HAN = Regex(r"[\u4e00-\u9fff]")
_WORDS = Regex(r"[\u4e00-\u9fff]|[A-Za-z]{3}")
_LISTS = Regex("[、：:]")
_STEP = Regex("[>＞»›]")
_SPACES = Regex(r"[\s|｜]+")
_ENTRY = Regex(r"[\u4e00-\u9fff]{2,6}")
_BARRED = Regex(r"[^，。；：、！？,;:!?\d]{1,12}")
"""An entry of a menu whose entries bars part."""
_NAME = Regex(rf"[{SURNAMES}][\u4e00-\u9fff]{{1,2}}")
_BYLINE = Regex(
    rf"[^，。；：\s]{{4,24}}\s+{_NAME.pattern}|[^，。；：\s]{{2,22}}(?:政府|[局委办院校部处会村所站])\s+[\u4e00-\u9fff]{{2,4}}|.{{0,20}}(?:记者|通讯员).{{0,20}}"
)
"""Who wrote it, behind where that is from."""
_ENDED = "。！!"
_ENDS = "。！!；;：:，,"


class Frame:
    """Where among ``lines`` the report's text begins and ends; ``found``: those that are known for the page's."""

    def __init__(
        self, blocks: Sequence[Block], text: Callable[[int], str], title: int, found: AbstractSet[int]
    ) -> None:
        self._blocks = blocks
        self._text = text
        self._title = self._called(title, found)
        rest = range(self._title + 1, len(blocks))
        running = (at for at in rest if at not in found and self._is_running(at))
        self.begin = next((at for at in running if not (at < TOP and self._names_report(at, found))), len(blocks))
        if self._title < 0:
            self._title = self._likely(found)
        self._named = text(max(self._title, 0))
        """What the report is called, as far as can be told."""
        backwards = (at for at in reversed(range(len(blocks))) if at not in found and self._is_running(at))
        self.end = self._signed(next(backwards, len(blocks) - 1) + 1)

    def _called(self, title: int, found: AbstractSet[int]) -> int:
        """The line that is the title: said once more near by, else what parsing took for it; -1 where nobody knows."""
        for at in range(min(TOP, len(self._blocks))):
            if (numeral := self._blocks[at].numeral) and numeral.style is NumeralStyle.HAN:
                break
            if at in found or not self._may_be_title(at):
                continue
            line = self._text(at)
            for other in range(max(0, at - AGAIN), min(len(self._blocks), at + AGAIN + 1)):
                if other != at and self._says(other, line):
                    return at
        said = self._text(title) if title >= 0 else ""
        if title in found or _NO_TITLE.search(said) or not _WORDS.search(said):
            return -1
        if len(said) >= TITLED:
            return title
        of_title = _OF_TITLE.search(said) is not None
        rest = (at for at in range(title + 1, min(TOP, len(self._blocks))) if at not in found)
        for at in takewhile(lambda at: not self._is_running(at), rest):
            line = self._text(at)
            if self._may_be_title(at) and (not of_title or line.endswith(said)):
                return at
        return title

    def _likely(self, found: AbstractSet[int]) -> int:
        """The line above the text that says most, where nothing else tells which is the title; -1 where there is none."""
        lines = [at for at in range(self.begin) if at not in found and self._may_be_title(at)]
        most = max(lines, key=lambda at: len(_HAN.findall(self._text(at))), default=-1)
        if most > 0 and self._text(most).startswith(_SUBTITLE):
            return next((at for at in reversed(range(most)) if at not in found), most)
        return most

    def _says(self, at: int, title: str) -> bool:
        """Whether a line is the title, begins with it, as glued text does, or ends in it, as a path does."""
        line = self._text(at)
        return line.startswith(title) or line.endswith(title)

    def _may_be_title(self, at: int) -> bool:
        line = self._text(at)
        said = TITLED <= len(line) <= LONG and line[-1] not in _ENDED and not _BY_DAY.match(line)
        return said and _HAN.search(line) is not None

    def _names_report(self, at: int, found: AbstractSet[int]) -> bool:
        """Whether a line is what a page calls the report: the page's data stand right below it."""
        line = self._text(at)
        return at + 1 in found and HEADLINE < len(line) <= LONG and line[-1] not in _ENDS and not _NO_TITLE.search(line)

    def _is_running(self, at: int) -> bool:
        return is_running(self._blocks[at], self._text(at))

    def _signed(self, end: int) -> int:
        """``end``, with who signs and the day behind it."""
        last = len(self._blocks)
        for at in range(end, min(end + GAP, last)):
            line = self._text(at)
            if is_date(line):
                return at + 1
            if not is_sign_off(line, dated=at + 1 < last and is_date(self._text(at + 1))):
                break
        return end

    def of_page(self, found: AbstractSet[int]) -> set[int]:
        """The lines that are the page's because they stand between, or behind, those in ``found``."""
        above = self._above(found)
        return above | self._above(found | above) | self._below(found)

    def _above(self, found: AbstractSet[int]) -> set[int]:
        above: set[int] = set()
        known = [at for at in sorted(found) if at < self.begin]
        for first, last in pairwise(known):
            between = [at for at in range(first + 1, last) if at != self._title]
            if 0 < len(between) <= GAP and all(map(self._is_odd, between)):
                above.update(at for at in between if not self._is_called(at, found))
        above.update(self._labels(found))
        above.update(self._tags(found))
        if known or not found:
            above.update(
                at
                for at in range(self._title)
                if at not in found and not self._names_report(at, found) and self._is_over(at, beside=at - 1 in found)
            )
        for at in range(self.begin):
            if at in found or at == self._title:
                continue
            line = self._text(at)
            labelled = (at - 1 in found or at - 1 in above) and _NAMED.search(self._text(at - 1)) is not None
            if (
                (labelled and line not in self._named)
                or self._is_data(line)
                or self._is_file(line)
                or (at - 1 in found and self._is_words_of_title(at))
            ):
                above.add(at)
        return above

    def _is_called(self, at: int, found: AbstractSet[int]) -> bool:
        """Whether a line between the page's data and its text is what it calls that, where the title seems not to be."""
        below = at + 1 in found and at + 2 == self.begin
        return below and self._may_be_title(at) and not _KINDS.search(self._named)

    def _is_over(self, at: int, *, beside: bool) -> bool:
        """Whether a line above the title is none of those that offices have there, nor may be the title's first line.

        ``beside``: the line above it is a page's, to which a label without a value may belong, too.
        """
        line = self._text(at)
        if _STEP.search(line):
            return True
        if len(line) > LONG or _OF_TITLE.search(line) or (_OVER.search(line) and not (beside and line[-1] in ":：")):
            return False
        if is_date(line):
            return _PADDED.search(line) is not None
        begins = at == self._title - 1 and (len(line) > BRIEF or _GOES_ON.search(line))
        return not begins and not self._named.startswith(_SUBTITLE)

    def _tags(self, found: AbstractSet[int]) -> list[int]:
        """Short lines one below the other of which the title behind them is put together."""
        run: list[int] = []
        for at in range(min(self.begin, 2 * TOP)):
            line = self._text(at)
            if at in found or len(line) > BRIEF:
                said = [tag for tag in run if self._text(tag) in line]
                if len(said) >= TAGS and len(said) + 1 >= len(run):
                    return run
                run.clear()
            else:
                run.append(at)
        return []

    def _labels(self, found: AbstractSet[int]) -> list[int]:
        """Labels with their values in the next lines, where there are several and one is known for the page's."""
        labels = [
            at for at in range(self.begin) if _NAMED.search(line := self._text(at)) and not OFFICE.search(line[:-1])
        ]
        return labels if len(labels) > 1 and not found.isdisjoint(labels) else []

    def _is_data(self, line: str) -> bool:
        """Whether it is a day as programs write it, a label without a value, or no words at all."""
        if len(line) > LONG:
            return False
        return bool(_DAY.fullmatch(line) or _LABEL.fullmatch(line) or not _HAN.search(line))

    def _is_file(self, line: str) -> bool:
        """Whether it is the title once more as the name of a file."""
        m = EXTENSION.search(line.lower())
        return m is not None and self._named.startswith(line[: m.start()])

    def _is_words_of_title(self, at: int) -> bool:
        """Whether it is a title cut up into words, not all of them: 乡镇 科普活动 总结."""
        words = self._text(at).split()
        if len(words) < TAGS or not 1 < min(map(len, words)) <= max(map(len, words)) <= BRIEF:
            return False
        near = range(max(0, at - TOP), min(len(self._blocks), at + AGAIN))
        others = ["".join(self._text(other).split()) for other in near if other != at]
        said = [all(word in line for word in words) for line in others]
        return any(said) and not any("".join(words) in line for line in others)

    def _is_odd(self, at: int) -> bool:
        """Whether a line is short and neither the title once more nor part of it."""
        line = self._text(at)
        return (
            len(line) <= LONG
            and not SENTENCE_MARK.search(line)
            and not (_OF_TITLE.search(line) or _OVER.search(line))
            and (len(line) == 1 or line not in self._named)
            and not (is_date(line) or is_sign_off(line) or _BYLINE.fullmatch(line))
        )

    def _below(self, found: AbstractSet[int]) -> set[int]:
        seeds = [at for at in found if at >= self.end]
        if not seeds:
            return self._signed_by() if found else set()
        near = {at for seed in seeds for at in range(seed - REACH, seed + REACH + 1)}
        behind = [at for at in range(min(seeds), len(self._blocks)) if at not in found and at in near]
        dated = next((at for at in reversed(behind) if is_date(self._text(at))), -1)
        below = {at for at in behind if at > dated and not _OWN.search(self._text(at))}
        below |= {at for at in behind if at > dated and {at - 1, at + 1} <= found | below}
        for at in reversed(range(self.end, min(seeds))):
            line = self._text(at)
            if not (_SIGNED_BY.fullmatch(line) or (len(line) <= SHORT and _OF_SITES.search(line))):
                break
            below.add(at)
        return below

    def _signed_by(self) -> set[int]:
        """The last lines, where all of them say who made the page."""
        below = range(self.end, len(self._blocks))
        return set(below) if all(_SIGNED_BY.fullmatch(self._text(at)) for at in below) else set()


def is_running(block: Block, line: str) -> bool:
    """Whether ``line``, which is ``block``, is a sentence, a numbered heading or a salutation: a report's own."""
    if block.numeral is not None or ((len(line) >= SHORT or line.endswith("。")) and SENTENCE_MARK.search(line)):
        return True
    if len(line) > LONG and _LISTS.search(line):
        return True
    return _SALUTATION.search(line) is not None


def is_wide_menu(line: str) -> bool:
    """Whether a line above the title is a menu whatever its entries say: they are many, and not all may be names."""
    entries = [entry for entry in _SPACES.split(line) if entry]
    if line.count("|") + line.count("｜") >= ENTRIES:
        return _HAN.search(line) is not None and all(map(_BARRED.fullmatch, entries))
    return (
        len(entries) >= ENTRIES
        and all(_ENTRY.fullmatch(entry) for entry in entries)
        and sum(_NAME.fullmatch(entry) is None for entry in entries) * 2 > len(entries)
    )
