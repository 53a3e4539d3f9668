"""A text and its comments become CriticMarkup and the same text and comments again, or a sentence says why not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.critic_marks import Kind, Mark, Marked, Remark
from drafts.critic_reader import read
from drafts.critic_writer import CriticError, written
from drafts.span import Span

PLAIN = "甲乙丙。，2a \n#-|>：‹›↳✓\\“"
HOSTILE = PLAIN + "{}=+-~<>"
words = st.text(HOSTILE, max_size=12) | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
moments = st.sampled_from(["", "2025-12-01T09:30:00+08:00", "2025-12-01"])


@st.composite
def marked(draw: st.DrawFn, alphabet: str) -> Marked:
    text = draw(st.text(alphabet, max_size=40))
    marks = []
    for _ in range(draw(st.integers(0, 5))):
        span, lost = None, draw(st.just("") | words)
        if text and not lost:
            start = draw(st.integers(0, len(text) - 1))
            span = draw(st.none() | st.just(Span(start, draw(st.integers(start + 1, len(text))))))
        said = [Remark(Kind.COMMENT, draw(words), draw(moments), draw(words))]
        said += [
            Remark(draw(st.sampled_from(list(Kind)[1:])), draw(words), draw(moments), draw(words))
            for _ in range(draw(st.integers(0, 2)))
        ]
        marks.append(Mark(span, tuple(said), draw(st.none() | words), lost))
    return Marked(text, tuple(marks))


@given(marked(PLAIN))
def test_what_is_written_is_read(given: Marked) -> None:
    found = read(written(given.text, given.marks))
    assert found.text == given.text
    assert sorted(map(repr, found.marks)) == sorted(map(repr, given.marks))


@given(marked(HOSTILE))
def test_what_would_read_otherwise_is_refused(given: Marked) -> None:
    try:
        made = written(given.text, given.marks)
    except CriticError:
        assert "{" in given.text
        return
    found = read(made)
    assert found.text == given.text
    assert sorted(map(repr, found.marks)) == sorted(map(repr, given.marks))


@given(
    st.text(HOSTILE, max_size=80)
    | st.lists(
        st.sampled_from(
            [
                "{++",
                "++}",
                "{==",
                "==}",
                "{>>",
                "<<}",
                "{~~",
                "~>",
                "~~}",
                "{--",
                "--}",
                "甲。",
                "\n",
                "王 ：",
                " ‹3/1 改成 x›",
            ]
        )
    ).map("".join)
)
def test_anything_can_be_read(text: str) -> None:
    found = read(text)
    for mark in found.marks:
        assert mark.remarks
        assert mark.span is None or 0 <= mark.span.start < mark.span.end <= len(found.text)


@pytest.mark.parametrize(
    "piece", ["{++", "{==", "{>>", "{~~", "{>>a<<}", "{==a==}", "{~~a~>b~~}", "{==" * 50 + "==}" * 50]
)
def test_many_marks_take_no_more_than_their_length(piece: str) -> None:
    """None of these ends in recursion or goes through the rest of the text again and again."""
    found = read(piece * (200_000 // len(piece)))
    assert all(mark.remarks for mark in found.marks)


TEXT = "# 总结\n\n全年举办培训班24期。\n"


def on(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def say(text: str) -> tuple[Remark, ...]:
    return (Remark(Kind.COMMENT, "王", "2025-12-01", text),)


@pytest.mark.parametrize(
    ("mark", "told"),
    [
        (Mark(on("24期"), say("核实")), "培训班{==24期==}{>>王 2025-12-01：核实<<}。"),
        (Mark(on("24期"), say(""), "26期"), "培训班{~~24期~>26期~~}{>>王 2025-12-01：<<}。"),
        (Mark(on("24期"), say("")), "培训班{==24期==}{>>王 2025-12-01：<<}。"),
        (Mark(on("全年"), say(""), ""), "\n{--全年--}{>>王 2025-12-01：<<}举办"),
        (Mark(on("班"), say(""), "班次"), "培训班{++次++}{>>王 2025-12-01：<<}24期"),
        (Mark(None, say("好")), "# 总结{>>王 2025-12-01 ‹全篇›：好<<}\n"),
        (Mark(on("# 总结"), say("短")), "# 总结{>>王 2025-12-01 ‹4›：短<<}\n"),
        (Mark(None, say("哪去了"), None, "没了。"), "{>>王 2025-12-01 ‹原句 没了。›：哪去了<<}"),
    ],
)
def test_marks_as_others_know_them(mark: Mark, told: str) -> None:
    made = written(TEXT, [mark])
    assert told in made
    assert read(made) == Marked(TEXT, (mark,))


def test_a_suggestion_stands_in_the_text_and_the_comment_around_it_behind() -> None:
    made = written(TEXT, [Mark(on("全年举办培训班24期。"), say("太短")), Mark(on("24期"), say(""), "26期")])
    assert "{~~24期~>26期~~}" in made
    assert "。{>>王 2025-12-01 ‹11›：太短<<}\n" in made


@pytest.mark.parametrize(
    ("marked", "span", "suggestion", "by", "said"),
    [
        ("培训{++了++}干部。", (1, 2), "训了", "", ""),
        ("{++全年++}培训。", (0, 1), "全年培", "", ""),
        ("培训{--了--}干部。", (2, 3), "", "", ""),
        ("培训{~~了~>过~~}{>>@张三: 通顺<<}干部。", (2, 3), "过", "张三", "通顺"),
        ("培训{==干部==}。", (2, 4), None, "", "（标出）"),
        ("全年。培训干部{>>哪些<<}。", (3, 8), None, "", "哪些"),
        ("{>>总体不错<<}\n培训。", None, None, "", "总体不错"),
    ],
)
def test_marks_of_others(marked: str, span: tuple[int, int] | None, suggestion: str | None, by: str, said: str) -> None:
    mark = read(marked).marks[0]
    assert (mark.span and (mark.span.start, mark.span.end)) == span
    assert (mark.suggestion, mark.remarks[0].by, mark.remarks[0].text) == (suggestion, by, said)


@pytest.mark.parametrize("text", ["一{++二++}", "{>>三<<}", "四{~~五~>六~~}"])
def test_a_text_that_has_marks_already_is_refused(text: str) -> None:
    with pytest.raises(CriticError, match="第 3 行"):
        written(f"# 总结\n\n{text}\n", [])


def test_a_brace_alone_is_no_mark() -> None:
    assert written("集合{++1}和{==。", [Mark(Span(0, 2), say("核实"))]).startswith("{==集合==}{>>")
