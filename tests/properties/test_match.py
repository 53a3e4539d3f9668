"""Whatever the text and the kind: the parts cover it without gap or overlap, and every section has a state."""

from hypothesis import given
from hypothesis import strategies as st

from drafts.parse import parse
from sections.catalog import kinds
from sections.view import View

KINDS = kinds()
PIECES = st.sampled_from(
    ["2025年工作总结", "一、", "二、工作情况", "（二）", "(三)", "存在的问题", "下一步打算", "。", "，", "\n", "\r\n", "\n\n",
     "在肯定成绩的同时，也存在不足。", "新的一年，", "此处隐藏300字", "2025年12月1日", "区水务局", "# ", "## ", "李明", "---", "XX", "<!--"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=50).map("".join))


@given(TEXTS, st.sampled_from(["", *KINDS]), st.booleans())
def test_parts_cover_the_text(text: str, kind: str, markdown: bool) -> None:
    draft = parse(text, markdown=markdown)
    matched = View(draft, KINDS.get(kind)).matched
    assert "".join(part.span.of(text) for part in matched.parts) == text[draft.front.span.end :]
    assert len({part.id for part in matched.parts}) == len(matched.parts)
    assert len(matched.sections) == (len(KINDS[kind].sections) if kind else 0)
    for found in matched.sections:
        assert all(0 <= span.start <= span.end <= len(text) for span in found.spans)
    for offset in range(draft.front.span.end, len(text), 7):
        part = matched.part_at(offset)
        assert part.span.start <= offset < part.span.end
