"""Blanks on any text: nothing breaks, spans lie in the text and apart from each other, the same again each time."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from drafts.edit import apply
from drafts.parse import parse
from sections.blanks import blanks, fill
from sections.check import check
from sections.rules.bl_all import RULES
from sections.view import View

PIECES = (
    "X x XX xx x.x ＸＸ Х × ×× * ** *** **** _ __ ____ ○○ □□ 某 某某 AAA ABC 20xx 202_ 20** 【待填：场次】 （单位名称） {{org}} "
    "待补充 待定 略 TODO TBD XJP 138****1234 1XXXXXXXXXX xxx@xxx.com 年 月 日 期 人次 户 市 区 街道 万元 % 个 名 届 第 占比 ； ， 。 、 "
    "： “ ” 《 》 （ ） ( ) [ ] - — + / . , 1 2 10×10 培训 走访 投入 全市 张 同志 平安 的 a Model iPhone `x` \\ | # > ~~"
).split()
texts = st.one_of(
    st.text(),
    st.lists(st.sampled_from([*PIECES, " ", "\u3000", "\n", "\n\n", "\r\n", "\n- ", "\n1. ", "\n## ", "\n| "])).map(
        "".join
    ),
)


def view(text: str, markdown: bool) -> View:
    return View(parse(text, markdown=markdown), None)


def assert_sound(text: str, markdown: bool) -> None:
    report = check(view(text, markdown), RULES)
    assert report.crashes == ()
    end = 0
    for finding in sorted(report.findings, key=lambda f: f.span):
        assert 0 <= finding.span.start < finding.span.end <= len(text)
        assert finding.span.start >= end, "two blanks share a character"
        end = finding.span.end
        assert finding.message
        assert finding.span.of(text).strip()
    again = check(view(text, markdown), RULES)
    assert again.findings == report.findings


@given(texts, st.booleans())
def test_spans_lie_in_the_text_and_apart(text: str, markdown: bool) -> None:
    assert_sound(text, markdown)


@given(texts, st.booleans(), st.sampled_from(["24", "24期", "清河市", "2025", "", "X", "**"]))
def test_filling_changes_nothing_but_the_blank(text: str, markdown: bool, value: str) -> None:
    for blank in blanks(view(text, markdown)):
        edit = fill(text, blank, value).edit
        assert blank.span.start <= edit.start <= edit.end <= max(blank.span.end, edit.start)
        result = apply(text, [edit])
        assert result.startswith(text[: edit.start])
        assert result.endswith(text[edit.end :])


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12))
def test_rules_do_not_depend_on_the_order_they_are_asked_in(pieces: list[str]) -> None:
    text = "".join(pieces)
    forward = check(view(text, True), RULES).findings
    assert check(view(text, True), tuple(reversed(RULES))).findings == forward
    assert (
        tuple(f for rule in RULES for f in check(view(text, True), (rule,)).findings if f in forward) != ()
        or not forward
    )


COUNTS = {"000": 23, "001": 42, "002": 44, "003": 11, "004": 0}


def test_real_documents_hold_so_many_blanks(seeds: tuple[Path, ...]) -> None:
    counts = {path.name[:3]: len(blanks(view(path.read_text("utf-8"), False))) for path in seeds}
    assert {name: counts[name] for name in COUNTS} == COUNTS
