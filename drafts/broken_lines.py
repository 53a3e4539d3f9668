"""Paragraphs that a PDF or a narrow page broke in the middle of a sentence."""

from __future__ import annotations

import re

from drafts.model import Block, BlockKind, Draft
from drafts.parse import SPACE
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import NamedTuple

BREAK_LENGTH = 30
"""Code points. A shorter line without a full stop may be a heading, a name or a date."""
OPEN_LENGTH = 20
"""The same for a line that ends with a comma."""
WRAP_WIDTH = range(20, 61)
"""Code points in a full line of a text that was broken at a fixed width."""
WRAP_SLACK = 3
"""Code points by which such a line may be shorter: no line starts with a comma or ends with a bracket."""

_CLOSING = "”’）》」』】〉)\"'"
_STOP = "。！？；：!?;:…—~"
_GOES_ON = "，、,（《“‘「(〈"
_CONTINUES = "，。、；：！？”’）》」〉,;)"
_PROSE = Regex(r"[，。、；,]")
_SENTENCE_END = Regex(r"[。！？]")
_STARTS = Regex(
    r"[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]|首先|其次|再次|最后|此外|另外|同时|总之|下一步|今[年后]|去年|近年|新的|各位|同志们"
    r"|现将|附|注|[12]\d{3}|[【〔\[#$*=_—]"
)
_FROM_THE_WEB = Regex(
    r"\W{0,3}paid(?:begin|end)\W{0,3}|[^\n]{0,3}此处(?:隐藏|省略)[^\n]{0,30}|下载后(?:查看|阅读|可见)|更新时间[:：]|来[源自][:：]|最新推荐"
    r"|公众号[:：]|素材库|代笔|[加：]客服|客服[:：]|会员群|https?:[^\s\u4e00-\u9fff]*|www\.\S{3}",
    re.I,
)


class Broken(NamedTuple):
    """Two blocks that may be one paragraph. ``gap``: the code points between them, which have to go.

    ``certain``: nothing else than one paragraph makes sense.
    """

    first: Block
    second: Block
    gap: Span
    certain: bool


def from_the_web(line: str) -> str:
    """What a document site put into ``line``: a paywall tag, a notice, the telling words of an advert; or nothing."""
    match = _FROM_THE_WEB.search(line)
    return match[0] if match else ""


def broken_lines(draft: Draft) -> tuple[Broken, ...]:
    """Every place where a paragraph ends without a stop and goes on in the next block, in order."""
    width = _wrap_width(draft)
    stops = _mostly_stops(draft)
    found: list[Broken] = []
    for first, second in zip(draft.blocks, draft.blocks[1:], strict=False):
        if second.kind is not BlockKind.PARAGRAPH or second is draft.title or not _is_text(first, draft):
            continue
        before, after = _words(first, draft), _words(second, draft)
        indented = second.body.start > second.span.start
        if not before or not _unfinished(before) or from_the_web(before) or from_the_web(after) or indented:
            continue
        wrapped = len(before) >= width > 0 and "\n" not in _between(first, second, draft)[1:]
        open_end = len(before) >= OPEN_LENGTH and (before[-1] in _GOES_ON or after[0] in _CONTINUES)
        long = len(before) >= BREAK_LENGTH and bool(_PROSE.search(before))
        if not (wrapped or open_end or long) or (before[-1] + after[0]).isascii():
            continue
        sentence = stops and bool(_SENTENCE_END.search(after))
        certain = wrapped or ((open_end or (long and sentence)) and not _STARTS.match(after))
        found.append(Broken(first, second, Span(_end(first, draft), second.body.start), certain))
    return tuple(found)


def _is_text(block: Block, draft: Draft) -> bool:
    """A paragraph, a numbered one, or a heading with its text run in."""
    if block is draft.title or draft.text.startswith("#", block.span.start):
        return False
    return block.kind is BlockKind.PARAGRAPH or block.running is not None or block.numeral is not None


def _end(block: Block, draft: Draft) -> int:
    return block.span.start + len(block.span.of(draft.text).rstrip(SPACE))


def _words(block: Block, draft: Draft) -> str:
    return draft.text[(block.body if block.running is None else block.span).start : _end(block, draft)].lstrip(SPACE)


def _between(first: Block, second: Block, draft: Draft) -> str:
    return draft.text[first.span.end : second.span.start]


def _unfinished(text: str) -> bool:
    return text.rstrip(_CLOSING)[-1:] not in _STOP


def _wrap_width(draft: Draft) -> int:
    """Least length of a full line where most lines were broken at one width; 0 where they were not."""
    lengths = [len(_words(block, draft)) for block in draft.blocks if _is_text(block, draft)]
    width = max(lengths, default=0) - WRAP_SLACK
    full = sum(length >= width for length in lengths)
    return width if len(lengths) >= 4 and max(lengths) in WRAP_WIDTH and full * 2 >= len(lengths) else 0


def _mostly_stops(draft: Draft) -> bool:
    """Whether the long paragraphs of this text end with a stop as a rule."""
    texts = [_words(block, draft) for block in draft.blocks if _is_text(block, draft)]
    long = [text for text in texts if len(text) >= BREAK_LENGTH]
    return sum(not _unfinished(text) for text in long) * 2 >= len(long)
