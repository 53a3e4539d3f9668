"""Files of every sort, opened and saved without an edit: not a byte is another; what cannot be edited is not touched."""

from __future__ import annotations

import random
from pathlib import Path

from drafts.store import StoreError
from tests.payloads import PAYLOADS
from tests.sweeps import Figures, long
from tui.draft_file import DraftFile
from tui.hindrance import copy, hindrance
from tui.open_draft import OpenDraft

WORDS = (
    *(
        "今年以来",
        "各项工作平稳推进。",
        "（一）抓学习",
        "XX",
        "【待填：场次】",
        "# 总结",
        "## 一、工作情况",
        "- 项",
        "| 表 |",
    ),
    *(
        "---",
        "kind: annual-summary",
        "title: 报告: 上半年",
        "a: [b",
        "繁體中文報告",
        "今年の報告",
        "Ünïcödé",
        "😀🏳️‍🌈",
        "e\u0301",
    ),
    *("\t", " ", "　", "ab cd", "2025年", "<!-- 注 -->", "```", "\\", "a" * 200),
)
ENDS = ("\n", "\n", "\r\n", "\r", "\u2028", "\x85", "\x0b", "\x0c", "")
ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "cp950", "cp932")


def random_file(dice: random.Random) -> bytes:
    """Bytes as someone may have on a disk: mostly a text, sometimes broken, sometimes no text at all."""
    if dice.random() < 0.1:
        return dice.randbytes(dice.randint(0, 400))
    ends = dice.sample(ENDS, dice.choice((1, 1, 1, 2, 3)))
    lines = ["".join(dice.choices(WORDS, k=dice.randint(0, 6))) + dice.choice(ends) for _ in range(dice.randint(0, 25))]
    text = "".join(lines) + dice.choice(("", "", "没有行尾"))
    if dice.random() < 0.1:
        text = text.replace("工作", dice.choice([*PAYLOADS.values()]).replace("\udc80", ""), 1)
    data = text.encode(dice.choice(ENCODINGS), "ignore")
    if data and dice.random() < 0.1:
        at = dice.randrange(len(data))
        data = data[:at] + dice.randbytes(dice.randint(1, 3)) + data[at + dice.randint(0, 2) :]
    return data


def test_opened_and_saved(tmp_path: Path, figures: Figures) -> None:
    count, edited, copied, refused = long(10_000, 200), 0, 0, 0
    for number in range(count):
        data = random_file(random.Random(number))
        path = tmp_path / f"{number}.md"
        path.write_bytes(data)
        try:
            found = hindrance(path)
            if found is None:
                edited += 1
                if number % 20 == 0:
                    draft = OpenDraft.open(path)
                    assert not draft.dirty
                    draft.save()
                    draft.close()
                else:
                    file = DraftFile(path)
                    file.save(file.text, file.ends, OpenDraft.now())
            elif found.copied:
                copied += 1
                assert all(copy(found, way).text is not None for way in found.encodings)
        except StoreError:
            refused += 1
        assert path.read_bytes() == data, number
        path.unlink()
    assert edited > count / 3
    figures(
        "random files opened and saved: bytes changed",
        count,
        f"0 ({edited} edited, {copied} looked at, {refused} refused)",
    )
