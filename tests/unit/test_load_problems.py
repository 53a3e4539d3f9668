"""Every way in which a house kind's file is refused: the exact place and the exact sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sections.catalog import built_in
from sections.load import load_kind
from sections.problem import KindError
from sections.yaml_nodes import MAX_BYTES

HEAD = "id: house\nextends: annual-summary\nname: 本会总结\n"
"""Three good lines; what is wrong starts in line 4."""
KEYS = "id、extends、name、summary、title_form、titles、length、sections、remove"
NEXT = HEAD + "sections:\n  - id: next\n"
"""Five good lines; what is wrong starts in line 6, column 5."""

REFUSED = [
    # keys
    (HEAD + "titel: 总结\n", ["4:1: 不认识的键“titel”，是不是想写“titles”？"]),
    (HEAD + "标题规则: []\n", ["4:1: 不认识的键“标题规则”，是不是想写“titles”？"]),
    (
        HEAD + "colour: red\n",
        [
            f"4:1: 不认识的键“colour”，这里可以写：{KEYS}",
        ],
    ),
    (HEAD + "name: 又一个\n", ["4:1: “name”写了两次，前一次在第 3 行"]),
    (HEAD + "? [name]\n: 总结\n", ["4:3: 键要写成一个词，不能是列表或键值表"]),
    (HEAD + "<<: {}\n", [f"4:1: 不认识的键“<<”，这里可以写：{KEYS}"]),
    (NEXT + "    itmes: []\n", ["6:5: 不认识的键“itmes”，是不是想写“items”？"]),
    (
        "id: house\nname: 本会总结\n",
        [
            "1:1: 缺少“length”（字数）",
            "1:1: 缺少“sections”（章节）",
            "1:1: 缺少“summary”（说明）",
            "1:1: 缺少“title_form”（标题样式）",
            "1:1: 缺少“titles”（标题规则）",
        ],
    ),
    ("extends: annual-summary\nname: 本会总结\n", ["1:1: 缺少“id”（标识）"]),
    ("id: house\nextends: annual-summary\n", ["1:1: 缺少“name”（名称）"]),
    (HEAD + "sections:\n  - id: extra\n    name: 附加\n    hint: 写附加的\n", ["5:5: 缺少“need”（要求）"]),
    (NEXT + "    items:\n      - id: extra\n        name: 新要点\n        hint: 写新的\n", ["7:9: 缺少“words”（用词）"]),
    (HEAD + '"\\e[2J": 总结\n', [f"4:1: 不认识的键“␛[2J”，这里可以写：{KEYS}"]),
    (HEAD + "? " + "长" * 2000 + "\n: 总结\n", [f"4:3: 不认识的键“{'长' * 40}…”，这里可以写：{KEYS}"]),
    # values
    ("id: House\nextends: annual-summary\nname: 总结\n", ["1:5: “id”要用小写英文字母、数字和连字符（如 annual-summary），不能写“House”"]),
    ("id: 总结\nextends: annual-summary\nname: 总结\n", ["1:5: “id”要用小写英文字母、数字和连字符（如 annual-summary），不能写“总结”"]),
    ("id: house\nextends: annual-sumary\nname: 总结\n", ["2:10: 没有“annual-sumary”这个文种可以继承，是不是想写“annual-summary”？"]),
    ("id: house\nextends: memoir\nname: 总结\n", ["2:10: 没有“memoir”这个文种可以继承"]),
    (HEAD + "summary: 2025\n", ["4:10: “summary”要写文字，“2025”会被当成数字、日期或真假，请加引号"]),
    (HEAD + "summary: yes\n", ["4:10: “summary”要写文字，“yes”会被当成数字、日期或真假，请加引号"]),
    (HEAD + "summary: 2025-12-31\n", ["4:10: “summary”要写文字，“2025-12-31”会被当成数字、日期或真假，请加引号"]),
    (HEAD + "summary:\n", ["4:9: “summary”后面没有内容"]),
    (HEAD + "summary: ''\n", ["4:10: “summary”不能是空的"]),
    (HEAD + "summary: |\n  一行\n  两行\n", ["4:10: “summary”只能写一行"]),
    (HEAD + "summary: [一, 二]\n", ["4:10: “summary”只能写一个值，这里却是列表"]),
    (HEAD + "summary: 写\u202e这里\n", ["4:10: “summary”含有不可见的控制字符，请删去"]),
    (HEAD + 'summary: "写\\e[2J"\n', ["4:10: “summary”含有不可见的控制字符，请删去"]),
    (HEAD + "summary: !house 总结\n", ["4:10: “summary”要写文字，“总结”会被当成数字、日期或真假，请加引号"]),
    (HEAD + "title_form: {unit}\n", ["4:13: “title_form”只能写一个值，这里却是键值表；文字以花括号开头时请给整句加引号"]),
    (HEAD + "title_form: '{unit}{yaer}年工作总结'\n", ["4:13: “title_form”里没有 {yaer} 这个位置，是不是想写 {year}？"]),
    (HEAD + "title_form: '{unit}{year年工作总结'\n", ["4:13: “title_form”里的花括号要成对，中间只写一个名字；要花括号本身请写两遍"]),
    (HEAD + "title_form: '{unit!r}年工作总结'\n", ["4:13: “title_form”里的花括号要成对，中间只写一个名字；要花括号本身请写两遍"]),
    (HEAD + "title_form: '{unit}{year}年大事记'\n", ["4:13: titles 里没有一条认得新草稿的标题“市直单位2025年大事记”，请补一条"]),
    (HEAD + "titles: 总结\n", ["4:9: “titles”要写成列表，每项一行，前面加“- ”"]),
    (HEAD + "titles: []\n", ["4:9: “titles”至少要有 1 项"]),
    (HEAD + "titles: [总结, 总结]\n", ["4:14: “titles”里的“总结”重复，前一个在第 4 行"]),
    (HEAD + "length: [1500]\n", ["4:9: “length”要写成 [下限, 上限] 两个整数"]),
    (HEAD + "length: [少, 多]\n", ["4:9: “length”要写成 [下限, 上限] 两个整数"]),
    (HEAD + "length: 1500-5000\n", ["4:9: “length”要写成 [下限, 上限] 两个整数"]),
    (HEAD + "length: [5000, 1500]\n", ["4:9: “length”的下限 5000 大于上限 1500，请对调"]),
    (NEXT + "    share: [20, 200]\n", ["6:12: “share”的上限 200 太大，最多 100"]),
    (NEXT + "    share: [95, 100]\n", ["5:3: 各章节 share 的下限加起来是 152，超过 100"]),
    (NEXT + "    need: 是\n", ["6:11: “need”不能写“是”，只能写 required（必备）、customary（常见）、optional（可选）"]),
    (NEXT + "    need: yes\n", ["6:11: “need”不能写“yes”，只能写 required（必备）、customary（常见）、optional（可选）"]),
    (NEXT + "    need: 必备\n", ["6:11: “need”不能写“必备”，是不是想写“required”？"]),
    (NEXT + "    severity: eror\n", ["6:15: “severity”不能写“eror”，是不是想写“error”？"]),
    (NEXT + f"    hint: {'写' * 41}\n", ["6:11: “hint”太长，有 41 个字符，最多 40 个"]),
    (NEXT + f"    cues: [{'写' * 201}]\n", ["6:12: “cues”太长，有 201 个字符，最多 200 个"]),
    (NEXT + "    hint: 写【这里】\n", ["6:11: “hint”不能含有【】，它们会被当成空项"]),
    (HEAD + "sections: 章节\n", ["4:11: “sections”要写成列表，每项一行，前面加“- ”"]),
    (HEAD + "sections:\n  - 章节\n", ["5:5: “sections 的每一项”要写成“键: 值”的形式"]),
    (
        HEAD + "sections:\n  - id: next\n  - id: lead\n  - id: next\n",
        ["7:9: “sections”里的“next”重复，前一个在第 5 行"],
    ),
    # removal
    (HEAD + "remove: [problem]\n", ["4:9: 继承来的内容里没有“problem”，不用去掉，是不是想写“problems”？"]),
    (NEXT + "    remove: [goals]\n    items:\n      - id: goals\n        hint: 写\n        name: 目标\n        words: [目标]\n",
     ["8:13: “goals”在 remove 里去掉了，又写了一遍；请去掉其中一处"]),
    (HEAD + "sections:\n  - id: extra\n    name: 新\n    need: optional\n    hint: 写\n    remove: [goals]\n",
     ["9:13: “remove”只能用来去掉继承来的内容，这里没有继承"]),
    # patterns
    (NEXT + "    cues: ['(下一步']\n", ["6:12: “cues”不是可用的正则表达式：圆括号没有配对（第 1 个字符处）"]),
    (NEXT + "    cues: ['(?:今+后)+']\n",
     ["6:12: “cues”不是可用的正则表达式：重复里套着重复（如“(a+)+”），可能永远算不完；请去掉一层，或改成“{0,8}”以内的次数"]),
    (NEXT + "    cues: ['今?']\n", ["6:12: “cues”不是可用的正则表达式：连空文字也能匹配，会处处命中"]),
    # what YAML itself refuses
    ("", ["1:1: 文件是空的"]),
    ("# 只有注释\n", ["1:1: 文件是空的"]),
    ("*house\n", ["1:1: 不支持别名“*house”，请把内容直接写在这里"]),
    (HEAD + "titles: [*a, *b]\n", ["4:10: 不支持别名“*a”，请把内容直接写在这里", "4:14: 不支持别名“*b”，请把内容直接写在这里"]),
    (HEAD + "*a : 总结\n", ["4:1: 不支持别名“*a”，请把内容直接写在这里"]),
    ("- id: house\n", ["1:1: “文种”要写成“键: 值”的形式"]),
    ("工作总结\n", ["1:1: “文种”要写成“键: 值”的形式"]),
    (HEAD + "summary: '总结\n", ["4:10: 引号没有配对，从这里开始一直没有收尾"]),
    (HEAD + "summary：总结\n", ["4:1: 这里缺少英文冒号加空格（写成“键: 值”，不要用中文冒号）"]),
    (HEAD + "summary: 一: 二\n", ["4:11: 这里不该再出现冒号；文字里有英文冒号时请给整句加引号，缩进也请对齐"]),
    (HEAD + "sections:\n\t- id: next\n", ["5:1: 这里用了制表符（Tab），缩进请用空格"]),
    (HEAD + "titles: ['总结'\nlength: [1, 2]\n", ["4:9: 方括号没有配对，或各项之间少了英文逗号"]),
    (HEAD + "title_form: {unit}{year}年工作总结\n", ["4:19: 文字以花括号开头时，请给整句加引号"]),
    (HEAD + 'titles: ["\\d年总结"]\n', ["4:12: 双引号里的反斜杠写法不对；正则表达式请改用单引号"]),
    (HEAD + "---\nid: other\n", ["4:1: 一个文件只能写一份内容，请去掉“---”之后的部分"]),
    (HEAD + "summary: @总结\n", ["4:10: 这个字符不能放在开头，请给整句加引号"]),
    (HEAD + "summary: 总\x07结\n", ["4:11: 这里有不可见的控制字符（U+0007），请删去"]),
    ("id: house\nname: &n 总结\nsummary: *n\nextends: annual-summary\n",
     ["2:7: 不支持锚点“&n”，请去掉", "3:10: 不支持别名“*n”，请把内容直接写在这里"]),
    (HEAD + "sections: " + "[" * 12 + "]" * 12 + "\n", ["4:22: 层次太深，最多 12 层"]),
]  # fmt: skip


def problems_of(path: Path) -> list[str]:
    with pytest.raises(KindError) as caught:
        load_kind(path, built_in())
    prefix = f"{path}:"
    assert all(problem.startswith(prefix) for problem in caught.value.problems)
    return [problem.removeprefix(prefix) for problem in caught.value.problems]


@pytest.mark.parametrize(("text", "problems"), REFUSED, ids=[problems[0] for _, problems in REFUSED])
def test_refused(tmp_path: Path, text: str, problems: list[str]) -> None:
    path = tmp_path / "自家.yaml"
    path.write_bytes(text.encode())
    assert problems_of(path) == problems


def test_all_problems_of_a_file_are_told_in_order(tmp_path: Path) -> None:
    path = tmp_path / "kind.yaml"
    path.write_text(
        "id: House\nname: 2025\ntitel: x\nsections:\n  - id: lead\n    need: 必须有\n    cues: ['(']\n  - ids: next\n",
        "utf-8",
    )
    assert [problem.split(": ")[0] for problem in problems_of(path)] == [
        *["1:1"] * 4,
        *["1:5", "2:7", "3:1"],
        *["5:5", "5:5", "6:11", "7:12"],
        *["8:5"] * 5,
    ]


def test_a_bomb_costs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kind.yaml"
    for text in ("[" * 200_000, "{" * 200_000, "- " * 100_000, "a: " * 10_000, "? " * 100_000):
        path.write_text(text)
        assert problems_of(path)
    laughs = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdef", "bcdefg", strict=True))
    path.write_text(laughs)
    assert any("不支持别名" in problem for problem in problems_of(path))


def test_a_file_over_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "kind.yaml"
    path.write_text(HEAD + "#" * (MAX_BYTES - len(HEAD.encode())))
    assert load_kind(path, built_in()).id == "house"
    path.write_text(HEAD + "#" * (MAX_BYTES - len(HEAD.encode()) + 1))
    assert problems_of(path) == ["1:1: 文件太大，最多 256 kB"]


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "kind.yaml"
    path.write_bytes(b"id: house\nname: " + "总结".encode("gb18030"))
    assert problems_of(path) == ["2:7: 文件不是 UTF-8 编码，请另存为 UTF-8"]


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    assert problems_of(tmp_path / "none.yaml") == ["1:1: 没有这个文件"]
    assert problems_of(tmp_path) == ["1:1: 这不是文件，读不了"]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "kind.yaml")
    assert problems_of(tmp_path / "kind.yaml") == ["1:1: 这不是文件，读不了"]
