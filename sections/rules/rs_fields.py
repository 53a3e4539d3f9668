"""Lines of a web page that are made up of fields: 时间：2025-01-08 来源：网友投稿 点击数：35 【打印本页】."""

from __future__ import annotations

from functools import cache, lru_cache

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.words import Words
from sections.rules.report_lines import SPACE
from sections.rules.rs_words import clues, every_clue, is_all

if TYPE_CHECKING:
    from collections.abc import Sequence

LINE_LIMIT = 120
"""Code points of the longest line that may be a web page's furniture."""
KEPT = 64
"""Lines remembered with what they are made up of: the first ones of a draft, about which is asked more than once."""
_LABEL = Regex(
    "(?:(?:更新|发布|发表|上传|添加|录入|编辑|归档)?(?:时间|日期)|发布于|(?:信息)?来源|稿源|报料热线|欄目|發佈於|(?:文章)?作者|撰稿人?|分享|(?:责任)?编辑"
    "|责编|审核|栏目|(?:今日|昨日|累计|总)?(?:浏览|阅读|点击|(?<!推荐)访问|被引)(?:次数|量|数|率)?|人[气氣]|评论|字体大小|字[号体]|页数|大小|(?:文档)?(?:格式|编号)|上传(?:[人者]|用户))(?=[:：])",
    words=(":", "："),
)
_COLON = Regex(r"[ \t\u3000]+[:：][ \t\u3000]*|[:：][ \t\u3000]+", words=(":", "："))
_CLOCK_END = Regex(r"(?<=:[0-5]\d:[0-5]\d)(?=[\u4e00-\u9fff])", words=(":",))
_GAP = Regex(r"(?:[\s|｜\u3000·\[\]【】〖〗『』]|(?<=\s)[,，]|[,，](?=\s|$))+(?:/\s)?")
_SECOND = Regex(r"\d[:：][0-5]\d[:：][0-5]\d(?!\d)")
_STAMPED = Regex(r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}[:：]\d\d[:：]\d\d")
_DAY = Regex(r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}")
_CLOCK = Regex(r"\s\d{1,2}[:：]\d\d(?!\d)", words=(":", "："))
_SIGNED = Regex(r"(?:19|20)\d\d-\d\d-\d\d\s?[\u4e00-\u9fff]{2,4}", words=("-",))
_OF_A_PAGE = Regex(
    r"(?:发布|发表|录入|归档|上传|添加)(?:时间|日期)[:：]\s?\d.*|.*栏目[:：].{0,12}(?:总结|计划|范文|公文|报告|材料|述职).*"
)
_PUBLISHED = Regex("(?:发布|发表|录入|上传|添加)(?:时间|日期)[:：]", words=("时间", "日期"))
_EMPTY = Regex(
    r"(?:(?:(?:发布|更新)?(?:时间|日期)|来源|作者|编辑|浏览(?:次数)?|点击(?:数|量)?|栏目)[:：]\s*)+", words=(":", "：")
)
_WRITTEN = Regex(r"(?:作者|楼主|发布[人者]?)[:：].*\d[:：]\d\d(?!\d)", words=(":", "："))
"""Who wrote it, and when to the minute."""
_READ = Regex(r"来源|编辑[:：]|(?:浏览|点击|阅读|人气|评论)[:：]\s?[\d次]")
_OF_READERS = Regex("设为首页|加入收藏|更新|来源|投稿|浏览|阅读|点击|访问|下载[次量数]|查看|人气|打印|关闭|分享")
_FIELD = Regex(r"[\u4e00-\u9fff]{2,6}[:：][^。；，！？:：]{0,20}", words=(":", "："))
"""A label with a short value or none."""
_STAMP = Regex(
    r"(?:[^，。；：\s]{2,16}(?<!\d)\s{0,3}(?=.*[:：]\d\d[:：]\d\d))?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s{1,3}\d{1,2}[:：]\d\d"
    r"(?:[:：]\d\d(?:\s{0,3}[^，。；：\s\d]{1,12}){0,2}|[\u4e00-\u9fff]{2,4}|\s{1,3}[^，。；：\s]{2,10}(?:网|文库|之家|大全|论坛))?",
    words=(":", "："),
)
"""When, and by which site, a page was published."""
_UNFILLED = Regex(
    r"(?=.*(?:来源|浏览|点击|阅读|编辑|发布时间|发布日期))(?:[\u4e00-\u9fff]{2,6}[:：]\s*){2,6}", words=(":", "：")
)
"""Labels of a page, none of which has a value."""
_PRESSED = ("举报", "收藏", "分享", "点赞", "转发", "打印", "关闭")
PRESSED = Words(*_PRESSED)
"""Buttons, one of which is in every line of buttons alone."""
SURE = "site_fields"
"""The clues to fields that stand nowhere else."""
_AROUND = "-—–─=*·•>＞»|｜[]【】/"
HEAD_SIGNS = (
    *(what + said for what in ("发布", "发表", "录入", "归档", "上传", "添加") for said in ("时间", "日期")),
    *(what + colon for what in ("浏览", "点击", "阅读", "人气", "评论") for colon in ":："),
    *(colon + tens for colon in ":：" for tens in "012345"),
    "栏目",
    "来源",
    "编辑",
)
"""What ``_is_page_head`` needs."""


class Fields(NamedTuple):
    """``known``: all of a line is fields of web pages. ``sure``: one of them stands nowhere else."""

    known: bool
    sure: bool
    labelled: bool


def split(line: str) -> list[str]:
    """What stands side by side in ``line``; a label goes with its value."""
    apart = _LABEL.sub(r" \g<0>", _CLOCK_END.sub(" ", _COLON.sub("：", line)))
    return [field for piece in _GAP.split(apart) if (field := piece.strip(_AROUND)).strip(":：")]


@lru_cache(KEPT)
def fields(line: str, *, head: bool = False) -> Fields:
    """What ``line`` is made up of. Lines of pages are short, and nothing is asked of longer ones.

    ``head``: it is one of the first lines, where a page's count of readers has fields beside it that may say anything.
    """
    if len(line) > LINE_LIMIT:
        return Fields(False, False, False)
    of_sure, of_beside, of_buttons = (clues(group, line) for group in (SURE, "site_fields_beside", "site_buttons"))
    if not (of_sure or of_beside or of_buttons):
        return Fields(False, False, False)
    found = split(line)
    sure = [field for field in found if is_all(of_sure, field)]
    buttons = [field for field in found if is_all(of_buttons, field)]
    if not sure and len(buttons) == len(found) > 1 and any(field in _PRESSED for field in found):
        sure = buttons
    start = line.lstrip(_AROUND + " ")
    begins = _LABEL.match(start) is not None or _STAMPED.match(start) is not None
    stamped = (
        begins
        and _SECOND.search(line) is not None
        and "。" not in line
        and (bool(sure) or sum(1 for _ in _LABEL.finditer(line)) > 1)
    )
    beside = [f for f in found if f not in sure and f not in buttons and not is_all(of_beside, f)]
    read = head and (any(map(_OF_READERS.match, sure)) or _OF_A_PAGE.match(line) is not None)
    known = stamped or (bool(found) and (not beside or (read and all(map(_FIELD.fullmatch, beside)))))
    return Fields(known, known and (stamped or bool(sure)), _LABEL.search(_COLON.sub("：", line)) is not None)


def is_sure(line: str) -> bool:
    """Whether ``line`` is made up of fields, one of which stands nowhere else."""
    return fields(line).sure


def tail(line: str) -> int:
    """Where the fields start that stand behind other words at the end of ``line``; 0 where there are none."""
    for label in _LABEL.finditer(line, 1):
        if fields(line[label.start() :]).sure and not line[: label.start()].rstrip(SPACE).endswith("的"):
            return label.start()
    return 0


def is_empty(line: str) -> bool:
    """Whether ``line`` has labels without values: 时间： 来源："""
    return _EMPTY.fullmatch(line) is not None


def is_dated(line: str) -> bool:
    """Whether ``line`` is fields, or a name, with the day as programs write it: 作者:王林 2024-01-09; 2024-01-09王林."""
    if not any(map(str.isdecimal, line)):
        return False
    if any(whole.fullmatch(line) for whole in (_SIGNED, _STAMP, _DAY)):
        return True
    found = fields(line)
    return found.known and found.labelled and (_DAY.search(line) is not None or _CLOCK.search(line) is not None)


def head_fields(lines: Sequence[str]) -> list[bool]:
    """Which of the first lines of a text are fields, told by their neighbours, or by what stands there only."""
    said = "\n".join(lines).lower()
    if not any(map(said.__contains__, _head_signs())):
        return [False] * len(lines)
    found = [fields(line, head=True) for line in lines]
    sure = [
        f.sure or (f.known and _is_page_head(line)) or any(whole.fullmatch(line) for whole in (_STAMP, _UNFILLED))
        for f, line in zip(found, lines, strict=True)
    ]
    for order in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        for at in order:
            beside = sure[max(0, at - 1) : at + 2]
            told = found[at].labelled or _DAY.fullmatch(lines[at].strip()) is not None
            sure[at] = sure[at] or (found[at].known and told and any(beside))
    return sure


@cache
def _head_signs() -> tuple[str, ...]:
    """What makes the first of such lines known: one of these is in it."""
    return (*(sign for clue in every_clue(SURE) for sign in clue.signs), *_PRESSED, *HEAD_SIGNS)


def _is_page_head(line: str) -> bool:
    return (
        _SECOND.search(line) is not None
        or _OF_A_PAGE.fullmatch(line) is not None
        or (_PUBLISHED.search(line) is not None and _DAY.search(line) is not None)
        or (_DAY.search(line) is not None and any(pattern.search(line) for pattern in (_READ, _WRITTEN)))
    )
