"""What is a star in a plain text is one in the draft that is made of it, and in what that is exported to."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from drafts.export_text import export_text
from drafts.parse import parse
from sections.blanks import blanks
from sections.catalog import built_in
from sections.emphasis import emphasis_marks
from sections.view import View
from tui.plain_text import draft_of

PIECES = "** * __ _ *** ` [ ]( ) 某局 分局 走访 户 慰问 人 ， 。 重点工作 一是抓学习。 全年学习3次".split()
MARKS = "*_`[]"
NO_MARKS = str.maketrans("", "", MARKS)
LINES = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


def look(text: str) -> View:
    return View(parse(text, markdown=True), built_in()["annual-summary"], "稿.md")


def made(line: str) -> str:
    """What becomes of ``line`` somewhere in a report."""
    return draft_of(f"某局工作总结\n开头。\n{line}", "来文.txt", look).text.split("\n\n", 2)[2].rstrip("\n")


def exported(text: str) -> str:
    """As ``qicao export --to txt`` does it."""
    view = look(text)
    return export_text(view.draft, literal=[blank.span for blank in blanks(view)])


def without_emphasis(line: str) -> str:
    marks = {at for start, end in emphasis_marks(line, 0, len(line), markdown=False) for at in range(start, end)}
    return "".join(char for at, char in enumerate(line) if at not in marks)


@pytest.mark.parametrize(
    ("line", "draft"),
    [
        ("今年**某局**分局办案三件。", "今年\\*\\*某局\\*\\*分局办案三件。"),
        ("走访**户，慰问***人。", "走访**户，慰问***人。"),
        ("**一是抓学习。**全年学习3次。", "**一是抓学习。**全年学习3次。"),
        ("长*宽*高", "长\\*宽\\*高"),
        ("user_name不变", "user_name不变"),
        ("见`附件`和[通知](一号)。", "见\\`附件\\`和\\[通知](一号)。"),
    ],
)
def test_backslashes_only_where_something_would_be_lost(line: str, draft: str) -> None:
    assert made(line) == draft
    assert exported(f"# 题\n\n{draft}\n").split("\n\n")[1].rstrip("\n") == without_emphasis(line)


def test_blanks_of_a_plain_text_are_those_of_its_draft() -> None:
    text = "云溪区工作总结\n今年**某局**分局办案三件，走访**户，慰问***人。\n"
    view = View(parse(text, markdown=False), built_in()["annual-summary"], "来文.txt")
    draft = look(draft_of(text, "来文.txt", look).text)
    assert [blank.label for blank in blanks(draft)] == [blank.label for blank in blanks(view)]
    assert len(blanks(draft)) == 4


def test_what_is_taken_for_emphasis_is_told() -> None:
    done = draft_of("某局工作总结\n开头。\n**一是抓学习。**全年学习3次。", "来文.txt", look).done
    assert [str(note) for note in done if note.line == 3] == [
        "第 3 行：“**一是抓学习。**全年学习3…”里的 ** 当作 Markdown 的强调。"
    ]


def test_of_many_lines_it_is_told_once() -> None:
    done = draft_of("某局工作总结\n开头。\n**重点一。**做了。\n**重点二。**做了。", "来文.txt", look).done
    assert [str(note) for note in done if "强调" in str(note)] == [
        "第 3 行：从这里起，2 行里的 ** 当作 Markdown 的强调。"
    ]


def test_markdown_stays() -> None:
    text = "# 题\n\n**某局**分局\n"
    assert draft_of(text, "稿.md", look).text == text


@given(LINES)
@settings(max_examples=200, deadline=None)
@example("**某局**分局，**重点工作**户")
def test_all_that_was_there_is_exported(line: str) -> None:
    text = f"某局工作总结\n开头。\n{line}"
    least = without_emphasis(line)
    shown = "".join(exported(draft_of(text, "来文.txt", look).text).split())
    assert shown.translate(NO_MARKS) == "".join(text.split()).translate(NO_MARKS)
    assert all(least.count(mark) <= shown.count(mark) <= text.count(mark) for mark in MARKS)
