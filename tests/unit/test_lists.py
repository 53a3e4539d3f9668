"""Every list that a desk may change: what it adds is found, what it takes out is found no more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from drafts.parse import parse
from sections.catalog import kinds
from sections.check import check
from sections.data import BUILT_IN
from sections.lists import LISTS, Wish, with_wishes
from sections.recognise import recognise
from sections.view import View

TITLE = "县妇联2025年工作总结\n\n"
MASKED = "xx市2025年工作总结\n\n在xx街道、xx镇、xx村开展工作。"

ADDED: Mapping[str, tuple[str, str, Any]] = {
    "anniversaries": (
        "DT001",
        TITLE + "今年是清河大桥通车58周年，举办展览。\n",
        {"name": "清河大桥通车", "since": 1966, "words": ["清河大桥通车"]},
    ),
    "days": (
        "DT001",
        TITLE + "举办第7个清河护林节活动。\n",
        {"name": "清河护林节", "first": 2018, "words": ["清河护林节"]},
    ),
    "meetings": (
        "DT002",
        TITLE + "深入学习县第九次林代会精神，推动工作。\n",
        {"name": "县第九次林代会", "series": "林代会", "month": "2026-08", "words": ["县第九次林代会"]},
    ),
    "laws": (
        "DT002",
        TITLE + "宣传贯彻清河流域保护法，开展宣讲。\n",
        {"name": "清河流域保护法", "month": "2026-09"},
    ),
    "named_years": (
        "DT002",
        TITLE + "今年是清河治理攻坚之年。\n",
        {"year": 2023, "words": ["清河治理攻坚之年"]},
    ),
    "fixed_phrases": ("BL011", TITLE + "落实清河**治理责任制。\n", "清河流域治理责任制"),
    "rigid_phrases": ("WD001", TITLE + "发扬清河护林不怕若精神。\n", "清河护林不怕苦精神"),
    "terms": ("WD001", TITLE + "坚持护临护水。\n", "护林护水"),
    "miswritten": ("WD001", TITLE + "开展清合行动。\n", {"wrong": "清合行动", "right": "清河行动"}),
    "doubled_words": ("WD006", TITLE + "我们护林护林在一线。\n", "护林"),
    "place_names": ("WD005", MASKED + "清河经济发展成效明显。\n", "清河"),
    "classifiers": ("BL001", TITLE + "造林1XX垧。\n", "垧"),
    "administrative_words": ("BL003", TITLE + "在×林班开展巡护。\n", "林班"),
    "bodies": ("BL004", TITLE + "会后，*护林队提了意见。\n", "护林队"),
    "rates": ("FG003", TITLE + "林木成材率120%。\n", "成材率"),
    "variant_characters": ("PU003", TITLE + "在峯上造林。\n", {"wrong": "峯", "right": "峰"}),
    "site_lines": ("RS003", TITLE + "全年造林三十亩。\n\n清河文秘出品\n", "清河文秘出品"),
    "site_phrases": ("RS003", TITLE + "全年造林三十亩，清河文秘出品，成效明显。\n", "清河文秘出品"),
    "adverts": ("RS004", TITLE + "全年造林三十亩。\n\n清河文秘，写稿找我\n", "清河文秘，写稿找我"),
}
"""By list: a code that is reported once the entry is there, in which text, and the entry."""
SILENCED = {"stock_phrases": "WD003"}
"""Lists whose entries make a rule silent."""
TWICE = TITLE + "把绿水长流清风常在记在心上，抓好巡护。把绿水长流清风常在记在心上，抓好造林。\n"


def codes(text: str, wishes: Mapping[str, Wish]) -> set[str]:
    draft = parse(text, markdown=False)
    report = check(View(draft, recognise(draft, kinds()), "例.txt", with_wishes(wishes)))
    assert report.crashes == ()
    return {finding.code for finding in report.findings}


def test_every_list_is_tried() -> None:
    assert {*ADDED, *SILENCED} == {*LISTS}


@pytest.mark.parametrize("name", ADDED)
def test_what_is_added_is_found(name: str) -> None:
    code, text, entry = ADDED[name]
    assert code not in codes(text, {})
    assert code in codes(text, {name: Wish((entry,))})


def test_a_stock_phrase_may_be_repeated() -> None:
    assert "WD003" in codes(TWICE, {})
    assert "WD003" not in codes(TWICE, {"stock_phrases": Wish(("绿水长流清风常在记在心上",))})


def test_what_is_taken_out_is_found_no_more() -> None:
    late = TITLE + "召开纪念“三八”国际妇女节114周年大会。\n"
    assert "DT001" in codes(late, {})
    assert "DT001" not in codes(late, {"anniversaries": Wish(remove=("“三八”国际妇女节",))})
    assert "DT001" not in codes(late, {"anniversaries": Wish(built_in=False)})
    slip = TITLE + "落实三会一刻制度。\n"
    assert "WD001" in codes(slip, {})
    assert "WD001" not in codes(slip, {"miswritten": Wish(remove=("三会一刻",))})


def test_an_entry_takes_the_place_of_a_built_in_one_of_its_name() -> None:
    mine = {"name": "改革开放", "since": 1979, "words": ["改革开放"]}
    text = TITLE + "今年是改革开放46周年，举办座谈。\n"
    assert "DT001" in codes(text, {})
    assert "DT001" not in codes(text, {"anniversaries": Wish((mine,))})


@pytest.mark.parametrize("listed", LISTS.values(), ids=lambda listed: listed.name)
def test_whatever_has_a_name_can_be_taken_out(listed: Any) -> None:
    names = listed.names()
    assert names
    (first, *_) = names
    changed = with_wishes({listed.name: Wish(remove=(first,))}).load(listed.file)[listed.key]
    assert len(changed) < len(BUILT_IN.load(listed.file)[listed.key])
    assert with_wishes({listed.name: Wish(built_in=False)}).load(listed.file)[listed.key] == listed.shape.empty


def test_built_in_data_is_never_written_to() -> None:
    before = {listed.name: repr(BUILT_IN.load(listed.file)[listed.key]) for listed in LISTS.values()}
    for name, (_, text, entry) in ADDED.items():
        codes(text, {name: Wish((entry,))})
    assert {listed.name: repr(BUILT_IN.load(listed.file)[listed.key]) for listed in LISTS.values()} == before
    assert with_wishes({}) is BUILT_IN
