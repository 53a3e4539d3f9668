"""Whatever the text: blocks stand in order, hold what they claim, and miss no character that can be seen."""

from hypothesis import given
from hypothesis import strategies as st

from drafts.parse import parse
from drafts.span import Lines, Span
from sections.prose import prose

PIECES = st.sampled_from(
    ["# ", "一、", "（二）", "(三)", "1.", "工作情况", "。", "，", "\n", "\r\n", "\n\n", "---", "```", "|", "<!--", "-->", "**", "_",
     "XX", "[a](b.c)", "> ", "- ", "　　", "title: 甲", "\t", "    ", "`", "\r", "2025年"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join))


@given(TEXTS, st.booleans())
def test_blocks_stand_in_order_and_hold_their_parts(text: str, markdown: bool) -> None:
    draft = parse(text, markdown=markdown)
    end = draft.front.span.end
    for block in draft.blocks:
        assert end <= block.span.start <= block.span.end <= len(text)
        end = block.span.end
        assert block.span.start <= block.body.start <= block.body.end <= block.span.end
        if block.running:
            assert block.span.covers(block.running)


@given(TEXTS, st.booleans())
def test_every_visible_line_is_in_a_block(text: str, markdown: bool) -> None:
    draft = parse(text, markdown=markdown)
    covered = [False] * len(text)
    for span in [draft.front.span, *(b.span for b in draft.blocks)]:
        covered[span.start : span.end] = [True] * len(span)
    missed = {text[i] for i, done in enumerate(covered) if not done}
    assert all(char in " \t\u3000\xa0\ufeff\r\n" for char in missed)


@given(TEXTS, st.booleans())
def test_prose_keeps_length_and_lines(text: str, markdown: bool) -> None:
    shown = prose(parse(text, markdown=markdown))
    assert len(shown) == len(text)
    assert Lines(shown).spans() == Lines(text).spans()


@given(TEXTS, st.integers(0, 300))
def test_positions_read_back(text: str, offset: int) -> None:
    lines = Lines(text)
    offset = min(offset, len(text))
    line, column = lines.position(offset)
    span = lines.span(line)
    if offset <= span.end:
        assert lines.offset(line, column) == offset
    assert Span(0, len(text)).covers(span)
