"""A reviewer's way through a draft, without a screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafts.comments import What
from drafts.parse import parse
from drafts.span import Span
from sections.view import View
from tui.pointing import Scope
from tui.review_walk import Heading, Walk
from tui.reviewing import Review

TEXT = """# 总结

## 一、工作情况

全年举办培训班24期。走访企业XX家。

第二段。

## 二、存在的问题

不够深入。
"""


@pytest.fixture
def walk(tmp_path: Path) -> Walk:
    path = tmp_path / "总结.md"
    path.write_text(TEXT, encoding="utf-8")
    return Walk(View(parse(TEXT, markdown=True), None, path.name), Review(path, TEXT, "王"), 0)


def on(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def say(walk: Walk, text: str, span: Span | None, lost: str = "") -> None:
    walk.review.comment(span, text, lost=lost)


def test_from_comment_to_comment_round_the_draft(walk: Walk) -> None:
    assert not walk.next_comment(1)
    say(walk, "问题", on("不够深入。"))
    say(walk, "甲", on("走访企业XX家。"))
    say(walk, "乙", on("走访企业XX家。"))
    say(walk, "整篇", None)
    say(walk, "没了", None, lost="早先的一句。")
    heard = []
    for _ in range(6):
        assert walk.next_comment(1)
        assert walk.chosen is not None
        heard.append((walk.chosen.thread.comment.text, walk.pointing.scope))
    whole, one = Scope.DRAFT, Scope.SENTENCE
    assert heard == [("甲", one), ("乙", one), ("问题", one), ("没了", whole), ("整篇", whole), ("甲", one)]
    assert walk.next_comment(-1)
    assert walk.chosen is not None
    assert walk.chosen.thread.comment.text == "整篇"
    assert walk.elsewhere == 3


def test_the_second_comment_on_a_sentence_can_be_answered(walk: Walk) -> None:
    say(walk, "甲", on("第二段。"))
    say(walk, "乙", on("第二段。"))
    walk.next_comment(1)
    walk.next_comment(1)
    assert walk.chosen is not None
    walk.review.about(walk.chosen, What.RESOLVE)
    assert [said.thread.comment.text for said in walk.review.unresolved] == ["甲"]


@pytest.mark.parametrize(
    ("scope", "starts"),
    [
        (Scope.SENTENCE, ["## 一", "全年举办", "走访企业", "第二段。"]),
        (Scope.PARAGRAPH, ["## 一", "全年举办", "第二段。", "## 二"]),
        (Scope.SECTION, ["## 一", "## 二", "## 二", "## 二"]),
    ],
)
def test_steps_are_as_long_as_what_is_pointed_at(walk: Walk, scope: Scope, starts: list[str]) -> None:
    walk.pointing.scope = scope
    there = []
    for _ in starts:
        walk.pointing.walk(1)
        there.append(walk.pointing.here.of(TEXT)[:4])
    assert there == starts
    for one in reversed(list(dict.fromkeys(starts))[:-1]):
        walk.pointing.walk(-1)
        assert walk.pointing.here.of(TEXT).startswith(one)


def test_what_is_in_hand_is_what_the_comment_is_on(walk: Walk) -> None:
    for span in (
        on("走访"),
        on("全年举办培训班24期。走访企业XX家。"),
        on("## 二、存在的问题\n\n不够深入。"),
        on("家。\n\n第二段。\n\n##"),
    ):
        say(walk, "", span)
    scopes = []
    for _ in range(4):
        walk.next_comment(1)
        scopes.append(walk.pointing.scope)
    assert scopes == [Scope.PARAGRAPH, Scope.SENTENCE, Scope.SECTION, Scope.SECTION]


def test_the_outline_tells_what_is_open_where(walk: Walk) -> None:
    say(walk, "问题", on("不够深入。"))
    walk.pointing.go_to(TEXT.index("走访"))
    blank = on("XX")
    assert walk.outline([blank]) == [
        Heading("一、工作情况", 0, True, 0, 1),
        Heading("二、存在的问题", 0, False, 1, 0),
    ]
