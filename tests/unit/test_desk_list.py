"""What a desk says of its drafts: how far each has got, what it owes, and why one cannot be read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from drafts.comments import What
from tui import desk_list
from tui.desk_list import Row
from tui.reviewing import Review
from tui.yardstick import Yardstick, yardstick

DRAFT = """\
---
qicao: 1
kind: annual-summary
year: 2025
---
# 青山街道2025年工作总结

今年以来，在区委领导下，围绕街道中心工作，各项任务进展顺利。

## 一、工作开展情况

全年走访居民XX户，办结诉求86件。
"""


@pytest.fixture
def by() -> Yardstick:
    return yardstick(None)


def put(folder: Path, name: str, data: bytes | str, when: int = 0) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    os.utime(path, (1_700_000_000 + when, 1_700_000_000 + when))
    return path


def test_the_latest_draft_comes_first(tmp_path: Path) -> None:
    put(tmp_path, "甲.md", DRAFT, 1)
    put(tmp_path, "乙.md", DRAFT, 3)
    put(tmp_path, "丙.md", DRAFT, 2)
    put(tmp_path, "不是草稿.txt", DRAFT, 9)
    assert [row.name for row in desk_list.rows(tmp_path)] == ["乙.md", "丙.md", "甲.md"]


def test_a_desk_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert desk_list.rows(tmp_path / "没有") == []


def test_nothing_is_read_before_it_is_summed_up(tmp_path: Path, by: Yardstick) -> None:
    put(tmp_path, "总结.md", DRAFT)
    (row,) = desk_list.rows(tmp_path)
    assert not row.read
    assert (row.title, row.heading) == ("", "总结.md")
    row = desk_list.summed_up(row, by)
    assert row.read
    assert (row.title, row.kind, row.year) == ("青山街道2025年工作总结", "年度工作总结", "2025")
    assert (row.present, row.required, row.blanks) == (2, 2, 1)
    assert row.findings >= 1
    assert "缺“下一步打算”（惯例）" in row.owed
    assert "空项 1 处没有填" in row.owed


def test_the_year_may_stand_in_the_title_alone(tmp_path: Path, by: Yardstick) -> None:
    put(tmp_path, "总结.md", "# 青山街道2024年工作总结\n\n今年工作进展顺利。\n")
    assert desk_list.summed_up(desk_list.rows(tmp_path)[0], by).year == "2024"


@pytest.mark.parametrize("data", [b"a\x00b", b"\xff\xfe\x00\xd8\x80bad"])
def test_a_file_that_is_no_text_says_why(tmp_path: Path, by: Yardstick, data: bytes) -> None:
    path = put(tmp_path, "坏.md", data)
    row = desk_list.summed_up(desk_list.rows(tmp_path)[0], by)
    assert row.read
    assert row.reason
    assert str(path) not in row.reason
    assert desk_list.preview(row)[1].startswith("只能看：")


def test_a_file_that_is_gone_meanwhile_says_so(tmp_path: Path, by: Yardstick) -> None:
    path = put(tmp_path, "总结.md", DRAFT)
    (row,) = desk_list.rows(tmp_path)
    path.unlink()
    assert "不存在" in desk_list.summed_up(row, by).reason


def test_a_broken_rule_does_not_cost_the_others(tmp_path: Path, by: Yardstick, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "总结.md", DRAFT)

    def broken(*_: object) -> None:
        raise RuntimeError("坏了")

    monkeypatch.setattr(desk_list, "examine", broken)
    assert "程序自己出错了" in desk_list.summed_up(desk_list.rows(tmp_path)[0], by).reason


def test_nothing_raw_of_a_name_or_a_title_is_shown(tmp_path: Path, by: Yardstick) -> None:
    put(tmp_path, "a\x1b]0;T.md", "# 青山\u202e街道\n")
    row = desk_list.summed_up(desk_list.rows(tmp_path)[0], by)
    assert "\x1b" not in row.name
    assert "\u202e" not in row.title


def test_the_filter_looks_at_title_name_kind_and_year() -> None:
    row = Row(Path("a/ZhongJie.md"), 0.0, True, "青山街道2025年工作总结", "年度工作总结", "2025")
    for typed in ("", "街道", "zhong", "年度 2025", "２０２５"):
        assert desk_list.matches(row, typed)
    for typed in ("水务", "街道 2024"):
        assert not desk_list.matches(row, typed)


def test_how_it_stands_in_review(tmp_path: Path) -> None:
    (tmp_path / "qicao.yaml").write_text("rounds: [初审, 终审]\n", encoding="utf-8")
    by = yardstick(tmp_path)
    draft = put(tmp_path, "总结.md", DRAFT)
    (before,) = desk_list.rows(tmp_path)
    review = Review(draft, DRAFT, "王")
    review.comment(None, "好")
    review.about(review.said[0], What.RESOLVE)
    review.comment(None, "写上日期")
    review.verdict(What.RETURN)
    (row,) = desk_list.rows(tmp_path)
    assert row.said > before.said
    row = desk_list.summed_up(row, by)
    assert (row.standing, row.comments) == ("初审退回修改", 1)
    assert "初审退回修改 · 批注 1 条没有解决" in desk_list.preview(row)
    assert desk_list.matches(row, "退回")
    assert desk_list.summed_up(before, yardstick(None)).standing == "初审退回修改"


def test_a_finished_draft_is_told_so() -> None:
    row = Row(Path("总结.md"), 0.0, True, "总结", "年度工作总结", "2025", 2, 2)
    assert desk_list.preview(row)[-1] == "✓ 该有的都有了，没有空项和问题"


def test_a_desk_at_home_is_written_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert desk_list.address(tmp_path / "案头") == "~/案头"
    assert desk_list.address(tmp_path) == "~"
    assert desk_list.address(Path("/srv/案头")) == "/srv/案头"
