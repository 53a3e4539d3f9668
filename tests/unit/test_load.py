"""House kinds from YAML: what a good file becomes, and how `extends` puts a child over its parent."""

from __future__ import annotations

from pathlib import Path

import pytest

from sections.catalog import built_in
from sections.kind import Kind, Need
from sections.load import load_kind
from sections.problem import KindError

WHOLE = """\
id: visit-record
name: 走访纪实
summary: 走访一户写一篇
title_form: '{unit}{year}年走访纪实'
titles: ['走访纪实']
length: [300, 900]
sections:
  - id: lead
    name: 导语
    need: required
    hint: 写清走访了谁
  - id: next
    name: 后续
    need: optional
    severity: hint
    hint: 写下次去做什么
    heading: 后续安排
    share: [10, 30]
    headings: ['后续安排']
    cues: ['下次走访']
    items:
      - id: date
        name: 时间
        hint: 写哪一天再去
        words: [日, 月]
"""


def loaded(tmp_path: Path, text: str, base: dict[str, Kind] | None = None) -> Kind:
    path = tmp_path / "kind.yaml"
    path.write_text(text, "utf-8")
    return load_kind(path, base if base is not None else built_in())


def test_a_whole_kind(tmp_path: Path) -> None:
    kind = loaded(tmp_path, WHOLE, {})
    assert (kind.id, kind.name, kind.length, kind.extends) == ("visit-record", "走访纪实", (300, 900), "")
    lead, following = kind.sections
    assert (lead.need, lead.share, lead.severity, lead.heading, lead.items) == (Need.REQUIRED, None, "warning", "", ())
    assert (following.share, following.severity, following.cues) == ((10, 30), "hint", ("下次走访",))
    assert (following.items[0].words, following.items[0].need) == (("日", "月"), Need.CUSTOMARY)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "kind.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode())
    assert load_kind(path, {}) == loaded(tmp_path, WHOLE, {})


def test_a_child_says_only_what_differs(tmp_path: Path) -> None:
    parent = built_in()["annual-summary"]
    kind = loaded(
        tmp_path,
        """\
id: women-annual
extends: annual-summary
name: 妇联年度总结
sections:
  - id: problems
    need: required
    severity: error
    items:
      - id: ability
        hint: 写妇联干部的本领缺什么
""",
    )
    assert (kind.id, kind.name, kind.extends) == ("women-annual", "妇联年度总结", "annual-summary")
    assert (kind.titles, kind.length) == (parent.titles, parent.length)
    assert [s.id for s in kind.sections] == [s.id for s in parent.sections]
    ours, theirs = kind.section("problems"), parent.section("problems")
    assert ours is not None
    assert theirs is not None
    assert (ours.need, ours.severity, ours.cues) == (Need.REQUIRED, "error", theirs.cues)
    assert [i.id for i in ours.items] == [i.id for i in theirs.items]
    assert next(i for i in ours.items if i.id == "ability").hint == "写妇联干部的本领缺什么"
    assert kind.section("next") == parent.section("next")


def test_a_list_that_the_child_gives_replaces_the_parents(tmp_path: Path) -> None:
    kind = loaded(
        tmp_path,
        "id: annual-summary\nextends: annual-summary\nname: 总结\nsections:\n  - id: next\n    headings: ['往后怎么干']\n",
    )
    following = kind.section("next")
    assert following is not None
    assert following.headings == ("往后怎么干",)
    assert following.cues == built_in()["annual-summary"].section("next").cues  # type: ignore[union-attr]


def test_what_is_removed_is_gone(tmp_path: Path) -> None:
    kind = loaded(
        tmp_path,
        """\
id: short
extends: annual-summary
name: 短总结
remove: [ending, sign-off]
sections:
  - id: achievements
    remove: [ideology, core, service, team, figures]
""",
    )
    assert [s.id for s in kind.sections] == ["lead", "achievements", "problems", "next", "date"]
    assert kind.sections[1].items == ()


NEW = "    name: 新\n    need: optional\n    hint: 写新的\n"


@pytest.mark.parametrize(
    ("listed", "order"),
    [
        (["new"], "lead achievements problems next new ending sign-off date"),
        (["achievements", "new"], "lead achievements new problems next ending sign-off date"),
        (["new", "problems"], "lead achievements new problems next ending sign-off date"),
        (["new", "newer", "next"], "lead achievements problems new newer next ending sign-off date"),
        (["date", "new"], "lead achievements problems next ending sign-off date new"),
        (["next", "lead", "new"], "lead new achievements problems next ending sign-off date"),
    ],
)
def test_where_a_new_section_goes(tmp_path: Path, listed: list[str], order: str) -> None:
    sections = "".join(f"  - id: {name}\n" + (NEW if name.startswith("new") else "") for name in listed)
    kind = loaded(tmp_path, f"id: house\nextends: annual-summary\nname: 本会总结\nsections:\n{sections}")
    assert [s.id for s in kind.sections] == order.split()


def test_only_one_level(tmp_path: Path) -> None:
    child = loaded(tmp_path, "id: child\nextends: annual-summary\nname: 儿\n")
    with pytest.raises(KindError) as caught:
        loaded(tmp_path, "id: grandchild\nextends: child\nname: 孙\n", {"child": child})
    assert caught.value.problems == [
        f"{tmp_path / 'kind.yaml'}:2:10: “child”自己也继承“annual-summary”，只能继承一层；请直接继承“annual-summary”"
    ]


def test_built_in_kinds_may_all_be_extended(tmp_path: Path) -> None:
    for parent in built_in().values():
        kind = loaded(tmp_path, f"id: house\nextends: {parent.id}\nname: 自家\n")
        assert (kind.sections, kind.extends) == (parent.sections, parent.id)
