"""Blocks of real-looking text: headings in every spelling, run-in and glued ones, titles, Markdown's blocks."""

import pytest

from drafts.model import Block, BlockKind, Draft
from drafts.parse import parse


def plain(text: str) -> Draft:
    return parse(text, markdown=False)


def shape(draft: Draft) -> list[tuple[str, int, str]]:
    return [(b.kind.value, b.level, b.body.of(draft.text)) for b in draft.blocks]


def heading(draft: Draft, place: int) -> Block:
    return draft.headings[place]


def test_levels_of_headings() -> None:
    draft = plain("区水务局2025年工作总结\n一、工作情况\n（一）抓排查。\n全年排查。\n1.抓基础\n打牢基础。\n")
    assert shape(draft) == [
        ("heading", 1, "区水务局2025年工作总结"),
        ("heading", 2, "工作情况"),
        ("heading", 3, "抓排查"),
        ("paragraph", 0, "全年排查。"),
        ("heading", 4, "抓基础"),
        ("paragraph", 0, "打牢基础。"),
    ]


@pytest.mark.parametrize(
    "line", ["（一）抓排查。全年排查三轮。", "(一)抓排查。全年排查三轮。", "　　（一）抓排查。全年排查三轮。"]
)
def test_run_in_heading(line: str) -> None:
    block = heading(plain(line), 0)
    assert block.body.of(line) == "抓排查"
    assert block.running is not None
    assert block.running.of(line) == "全年排查三轮。"


def test_glued_heading_is_split_off() -> None:
    text = "（一）抓排查。全年排查三轮。(二)抓整改。逐项销号。\n（三）抓长效。建章立制。"
    draft = plain(text)
    assert [h.body.of(text) for h in draft.headings] == ["抓排查", "抓整改", "抓长效"]
    assert [h.glued for h in draft.headings] == [False, True, False]
    first = heading(draft, 0)
    assert first.running is not None
    assert first.running.of(text) == "全年排查三轮。"
    assert draft.blocks[1].span.of(text) == "(二)抓整改。逐项销号。"


@pytest.mark.parametrize(
    "text",
    [
        "（一）抓排查。要求做到：（二）类点位每周巡查。",
        "各镇要落实三项要求。（二）中所列事项由区里统筹。",
        "（三）抓排查。详见方案。(二)抓整改。逐项销号。",
    ],
)
def test_numbers_inside_a_paragraph_are_not_glued_headings(text: str) -> None:
    assert not any(h.glued for h in plain(text).headings)


SAID = "组织入户走访三轮，建立台账二十六本。群众反映的事项逐件回复，办结情况每周通报。"


def test_headings_counted_from_one_inside_a_paragraph() -> None:
    text = (
        f"今年以来，全所上下一心抓调解。现将情况报告如下：一、工作情况（一）排查不留死角。{SAID * 2}（二）调解不过夜。{SAID}"
        f"二、存在的问题从回访看，有的调解员年纪偏大。{SAID}三、下步打算2025年，配齐专职调解员。{SAID * 2}"
    )
    draft = plain(text)
    assert [h.body.of(text) for h in draft.headings] == [
        "工作情况",
        "排查不留死角",
        "调解不过夜",
        "存在的问题",
        "下步打算",
    ]
    assert all(h.glued for h in draft.headings)
    assert draft.headings[0].running is None


@pytest.mark.parametrize(
    "text",
    [
        f"{SAID * 4}会议定了三件事：一、添置桌椅；二、粉刷墙面；三、配齐灯具。",
        f"{SAID * 4}会议要求：一、逢会必学，人人发言。二、学完就考，当场阅卷。三、考完就改，月底复查。",
        f"{SAID * 4}参照细则（一）办理，{SAID}（二）款另议。",
        f"全所实现一、二类事项当日办结。{SAID * 5}",
    ],
)
def test_entries_of_a_list_inside_a_long_paragraph_are_no_headings(text: str) -> None:
    assert not any(b.glued for b in plain(text).blocks)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (f"一、基本情况2024年，全所有调解员九名。{SAID}{SAID}", "基本情况"),
        (f"二、存在的问题一是人手少，忙不过来。{SAID}{SAID}", "存在的问题"),
        (
            f"（一）抓排查　全所干部包片到户，组长带队，逐户登记，当天汇总。{SAID}",
            "抓排查　全所干部包片到户，组长带队，逐户登记，当天汇总",
        ),
    ],
)
def test_heading_with_its_text_behind_it_and_no_stop_between(line: str, words: str) -> None:
    assert heading(plain(line), 0).body.of(line) == words


def test_numbered_sentence_is_an_item() -> None:
    text = "任务清单\n1.全年培训女干部三期；\n2.走访困难家庭；\n"
    assert [b.kind for b in plain(text).blocks][1:] == [BlockKind.ITEM, BlockKind.ITEM]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# 区妇联2025年工作总结\n\n正文。", "区妇联2025年工作总结"),
        (
            "某区水务局\n\n区水务局 2025 年工作总结和 2026 年工作安排\n\n今年以来，",
            "区水务局 2025 年工作总结和 2026 年工作安排",
        ),
        ("区妇联工作总结　　今年以来，在区委领导下，全区…\n区妇联工作总结\n今年以来，在区委领导下。", "区妇联工作总结"),
        ("---\ntitle: 甲\n---\n\n# 乙的述职报告\n", "乙的述职报告"),
        ("今年以来，各项工作稳步推进。\n\n一、工作情况\n", ""),
        ("", ""),
    ],
)
def test_title(text: str, title: str) -> None:
    assert plain(text).title_text == title


def test_fences_and_tables_only_in_markdown() -> None:
    text = "前文。\n\n```\nXX\n```\n\n| 项目 | 数 |\n|---|---|\n| 培训 | 3 |\n"
    kinds = [b.kind for b in parse(text, markdown=True).blocks]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.CODE, BlockKind.TABLE, BlockKind.TABLE, BlockKind.TABLE]
    assert BlockKind.CODE not in [b.kind for b in plain(text).blocks]


def test_lines_indented_with_spaces_are_paragraphs_when_chinese() -> None:
    blocks = parse("# 总结\n\n    今年以来，培训XX期。\n\n文字。\n\n    x = 1\n", markdown=True).blocks
    assert [b.kind for b in blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.CODE]


def test_crlf_keeps_positions() -> None:
    text = "# 总结\r\n\r\n一、工作情况\r\n正文。\r\n"
    assert [b.body.of(text) for b in plain(text).blocks] == ["总结", "工作情况", "正文。"]


def test_comment_over_lines_is_one_block() -> None:
    text = "甲。\n<!-- 一\n\n二 -->\n乙。"
    assert [b.kind for b in plain(text).blocks] == [BlockKind.PARAGRAPH, BlockKind.HTML, BlockKind.PARAGRAPH]
