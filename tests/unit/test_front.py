"""Front matter: what is read, what is told as a problem, and that setting values leaves every other byte."""

from __future__ import annotations

import pytest

from drafts.edit import apply
from drafts.front import KEY_LIMIT, SIZE_LIMIT, FrontTooLarge, read_front, with_values

HEADER = "---\nqicao: 1\nkind: annual-summary\ntitle: 某局工作总结\n---\n\n# 某局工作总结\n"


def test_reads_keys_and_span() -> None:
    front = read_front(HEADER)
    assert dict(front.values) == {"qicao": "1", "kind": "annual-summary", "title": "某局工作总结"}
    assert front.span.of(HEADER) == "---\nqicao: 1\nkind: annual-summary\ntitle: 某局工作总结\n---\n"
    assert front.problems == ()


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("k: 值", "值"),
        ("k:   值  ", "值"),
        ("k :\t值", "值"),
        ("k:", ""),
        ("k:  ", ""),
        ("k: # 注", ""),
        ("k: 值 # 注", "值"),
        ("k: 值#不是注", "值#不是注"),
        ('k: "带: 冒号" # 注', "带: 冒号"),
        ('k: "说\\"好\\"\\\\"', '说"好"\\'),
        ("k: '单''引'", "单'引"),
        ("k: ''", ""),
        ("k: 报告: 上半年", "报告: 上半年"),
        ("k: [草稿] 报告", "[草稿] 报告"),
        ("k: *重要*", "*重要*"),
        ("k: 2026-13-45", "2026-13-45"),
        ("k: no", "no"),
        ("k: 1.10", "1.10"),
        ("k: 12:30:45", "12:30:45"),
        ("k: 李　明", "李　明"),
    ],
)
def test_values_are_strings(line: str, value: str) -> None:
    front = read_front(f"---\n{line}\n---\n正文")
    assert front.values["k"] == value
    assert front.problems == ()


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("title：全角", "半角冒号"),
        ("title:没空格", "空一格"),
        ("a: 又一次", "两次"),
        ("- 列表", "列表"),
        ("items: [一, 二]", "一行文字"),
        ("items: {一: 二}", "一行文字"),
        ("text: |", "一行文字"),
        ("  nested: 值", "缩进"),
        ("没有冒号的一行", "不是“名称: 值”"),
        ("标题: 中文名称", "名称用英文字母"),
        ('q: "没有结束', "引号不成对"),
        ('q: "\\e]0;T\\a"', "反斜杠"),
        ("q: 换\x1b[31m色", "控制字符"),
    ],
)
def test_odd_lines_are_problems_with_place(line: str, word: str) -> None:
    text = f"---\na: 一\n{line}\nz: 末\n---\n正文"
    front = read_front(text)
    ((offset, sentence),) = front.problems
    assert text[offset:].startswith(line)
    assert word in sentence
    assert front.values == {"a": "一", "z": "末"}
    assert front.span.of(text).endswith("---\n")


def test_first_of_two_equal_keys_wins() -> None:
    assert read_front("---\na: 一\na: 二\n---\n").values == {"a": "一"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "---",
        "---\n---\n",
        "---\n\n今年以来，全区…\n\n---\n",
        "\n---\na: 1\n---\n",
        "正文\n---\na: 1\n---\n",
        "----\na: 1\n----\n",
    ],
)
def test_rules_around_prose_are_no_front_matter(text: str) -> None:
    front = read_front(text)
    assert (len(front.span), dict(front.values), front.problems) == (0, {}, ())


def test_unfinished_front_matter_is_told_and_shown_as_text() -> None:
    front = read_front("---\ntitle: 总结\n\n正文\n")
    assert len(front.span) == 0
    assert "没有结束" in front.problems[0][1]


def test_limits() -> None:
    many = "---\n" + "".join(f"k{n}: v\n" for n in range(KEY_LIMIT + 3)) + "---\n"
    front = read_front(many)
    assert len(front.values) == KEY_LIMIT
    assert f"最多 {KEY_LIMIT} 项" in front.problems[0][1]
    assert len(front.span) == len(many)
    long = f"---\na: {'长' * (SIZE_LIMIT // 3)}\n---\n"
    assert len(read_front(long).span) == 0
    assert read_front(long).problems
    fitting = f"---\na: {'长' * 1000}\n---\n"
    assert len(read_front(fitting).values["a"]) == 1000


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_sets_and_adds_and_leaves_the_rest(end: str) -> None:
    text = end.join(["---", "title:  旧  # 注", "year:", "坏行", "---", "", "正文", ""])
    edits = with_values(text, {"title": "新: 题", "year": "2025", "unit": "某局"})
    assert apply(text, edits) == end.join(
        ["---", 'title:  "新: 题"  # 注', "year: 2025", "坏行", "unit: 某局", "---", "", "正文", ""]
    )


def test_makes_front_matter_where_there_is_none() -> None:
    assert (
        apply("# 题\n", with_values("# 题\n", {"qicao": "1", "kind": "plan"}))
        == "---\nqicao: 1\nkind: plan\n---\n\n# 题\n"
    )
    assert apply("", with_values("", {"a": "b"})) == "---\na: b\n---\n"


def test_equal_values_make_no_edit() -> None:
    assert with_values(HEADER, {"kind": "annual-summary", "qicao": "1"}) == []
    assert with_values("正文", {}) == []


def test_values_cannot_break_out() -> None:
    text = apply("正文", with_values("正文", {"title": "一\n---\n二\x1b\u2028三"}))
    assert read_front(text).values == {"title": "一 --- 二 三"}
    assert text.endswith("---\n\n正文")


def test_refuses_what_does_not_fit() -> None:
    with pytest.raises(FrontTooLarge, match="放不下"):
        with_values("正文", {"title": "长" * 2000})
    with pytest.raises(FrontTooLarge, match="放不下"):
        with_values("正文", {f"k{n}": "v" for n in range(KEY_LIMIT + 1)})
    with pytest.raises(ValueError, match="no key"):
        with_values("正文", {"标题": "x"})
