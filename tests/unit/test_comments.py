"""Events about a draft: written once, read with care, put together to threads; found again under another name."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.comments import Anchor, Event, EventError, What, anchored, read, threads, verdicts, written
from drafts.parse import parse
from drafts.review_folder import ReviewFolder, folder_of, new_id
from drafts.span import Span
from drafts.store import Conflict

TEXT = "# 总结\n\n## 一、工作情况\n\n### （一）培训\n\n全年培训XX人次。全年走访3户。\n\n## 二、问题\n\n不够深入。\n"
IDS = [f"{number:012x}-{number:016x}" for number in range(9)]

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
ids = st.sampled_from(IDS)
anchors = st.builds(Anchor, words, words, words, st.integers(0, 10**6), st.lists(words, max_size=3).map(tuple), words)
events = st.builds(
    Event,
    ids,
    st.sampled_from(What),
    words,
    words,
    words,
    ids,
    words,
    st.none() | words,
    st.none() | anchors,
    words,
    st.lists(words, max_size=3).map(tuple),
    words,
)


def said(number: int, what: What, to: int | None = None, text: str = "") -> Event:
    return Event(IDS[number], what, "2025-12-01T09:00:00+08:00", "王", to="" if to is None else IDS[to], text=text)


@given(events)
def test_what_is_written_is_read(event: Event) -> None:
    assert read(written(event)) == event


@given(
    st.binary(max_size=60) | events.map(written).flatmap(lambda data: st.integers(0, len(data)).map(lambda n: data[:n]))
)
def test_anything_else_is_refused(data: bytes) -> None:
    try:
        event = read(data)
    except EventError:
        return
    assert read(written(event)) == event


@pytest.mark.parametrize(
    "change",
    [
        {"qicao": 2},
        {"what": "shout"},
        {"id": "../../x"},
        {"to": "x"},
        {"text": 3},
        {"left": "abc"},
        {"text": "长" * 20_001},
        {"anchor": {"start": -1}},
        {"anchor": {"start": True}},
        {"anchor": []},
    ],
)
def test_events_of_a_wrong_form(change: dict[str, object]) -> None:
    good = json.loads(written(said(1, What.ANSWER, 0)))
    with pytest.raises(EventError):
        read(json.dumps(good | change).encode())


def test_threads() -> None:
    found = threads(
        [
            said(5, What.REOPEN, 1),
            said(3, What.ANSWER, 1, "已改"),
            said(1, What.COMMENT, text="要有数字"),
            said(4, What.RESOLVE, 1),
            said(2, What.COMMENT),
            said(6, What.RESOLVE, 2),
            said(7, What.ANSWER, 8),
        ]
    )
    assert [(t.comment.id, len(t.answers), t.resolved) for t in found] == [(IDS[1], 1, False), (IDS[2], 0, True)]


def test_verdicts_are_in_order() -> None:
    found = verdicts([said(3, What.PASS), said(1, What.SUBMIT), said(2, What.COMMENT), said(0, What.RETURN)])
    assert [event.what for event in found] == [What.RETURN, What.SUBMIT, What.PASS]


def test_an_anchor_tells_what_stands_around() -> None:
    draft = parse(TEXT, markdown=True)
    start = TEXT.index("全年走访")
    anchor = anchored(draft, Span(start, start + 4), "b")
    assert anchor.quote == "全年走访"
    assert anchor.before.endswith("培训XX人次。")
    assert anchor.after.startswith("3户。")
    assert anchor.heading == ("工作情况", "培训")


def test_events_lie_in_files_of_their_own(tmp_path: Path) -> None:
    folder = ReviewFolder(tmp_path / ".qicao", "abc")
    assert folder.held() == ((), ())
    assert not folder.path.exists()
    event = Event(new_id(), What.COMMENT, "", "王", text="好")
    folder.add(event)
    with pytest.raises(Conflict):
        folder.add(event._replace(text="换掉"))
    assert folder.held() == ((event,), ())


def test_one_bad_file_costs_no_other(tmp_path: Path) -> None:
    folder = ReviewFolder(tmp_path / ".qicao", "abc")
    first = Event(IDS[1], What.COMMENT, "", "王", text="好")
    folder.add(first)
    (folder.path / f"{IDS[2]}.json").write_bytes(b"{")
    (folder.path / f"{IDS[3]}.json").write_bytes(written(first))
    (folder.path / f"{IDS[4]}.json").symlink_to("/etc/passwd")
    os.mkfifo(folder.path / f"{IDS[5]}.json")
    (folder.path / "笔记.json").write_text("不是批注")
    held = folder.held()
    assert held.events == (first,)
    assert len(held.problems) == 4
    assert all(IDS[number] in problem for number, problem in zip((2, 3, 4, 5), held.problems, strict=True))


def test_a_text_is_kept_once_and_known_by_what_it_says(tmp_path: Path) -> None:
    folder = ReviewFolder(tmp_path / ".qicao", "abc")
    name = folder.keep(TEXT)
    assert folder.keep(TEXT) == name
    assert folder.kept(name) == TEXT
    (tmp_path / ".qicao" / "base" / name).write_text("换掉", encoding="utf-8")
    assert folder.kept(name) is None
    assert folder.kept("../../etc/passwd") is None


@pytest.mark.parametrize("umask", [0o022, 0o077])
def test_on_a_shared_desk_the_group_may_read_and_write(tmp_path: Path, umask: int) -> None:
    tmp_path.chmod(0o2770)
    before = os.umask(umask)
    try:
        folder = ReviewFolder(tmp_path / ".qicao", "abc")
        folder.add(Event(IDS[1], What.COMMENT, "", "王"))
        folder.keep(TEXT)
    finally:
        os.umask(before)
    for place in (tmp_path / ".qicao").rglob("*"):
        if place.name != ".gitignore":
            assert place.stat().st_mode & 0o070 == (0o070 if place.is_dir() else 0o060), place


def comment(desk: Path, name: str, text: str) -> ReviewFolder:
    folder = folder_of(desk / name, text)
    base = folder.keep(text)
    folder.add(Event(new_id(), What.COMMENT, "", "王", draft=name, base=base))
    return folder


def test_a_renamed_draft_finds_its_comments(tmp_path: Path) -> None:
    mine, other = tmp_path / "甲.md", tmp_path / "乙.md"
    mine.write_text(TEXT, encoding="utf-8")
    other.write_text(TEXT, encoding="utf-8")
    folder = comment(tmp_path, "甲.md", TEXT)
    comment(tmp_path, "乙.md", TEXT)
    mine.rename(tmp_path / "丙.md")
    (tmp_path / "丁.md").write_text("别的文稿，说的是别的事。\n", encoding="utf-8")
    assert folder_of(tmp_path / "丁.md", "别的文稿，说的是别的事。\n").path != folder.path
    now = TEXT + "又一句。\n"
    events = folder.held().events
    renamed = folder_of(tmp_path / "丙.md", now)
    assert renamed.held().events == events
    renamed.add(Event(new_id(), What.ANSWER, "", "李", draft="丙.md", to=events[0].id))
    assert not folder.path.exists()
    assert len(folder_of(tmp_path / "丙.md", now).held().events) == 2


def test_who_was_found_once_after_renaming_is_found_whatever_it_says_later(tmp_path: Path) -> None:
    (tmp_path / "甲.md").write_text(TEXT, encoding="utf-8")
    events = comment(tmp_path, "甲.md", TEXT).held().events
    (tmp_path / "甲.md").rename(tmp_path / "乙.md")
    assert folder_of(tmp_path / "乙.md", TEXT).held().events == events
    assert folder_of(tmp_path / "乙.md", "全改了。\n").held().events == events


@pytest.mark.parametrize("changed", [False, True])
def test_a_copy_of_a_renamed_draft_has_none_of_its_comments(tmp_path: Path, changed: bool) -> None:
    mine, renamed, copy = (tmp_path / name for name in ("甲.md", "乙.md", "丙.md"))
    mine.write_text(TEXT, encoding="utf-8")
    os.utime(mine, ns=(10**18, 10**18))
    events = comment(tmp_path, "甲.md", TEXT).held().events
    mine.rename(renamed)
    text = TEXT + "又。\n" * changed
    copy.write_text(text, encoding="utf-8")
    assert folder_of(copy, text).held().events == ()
    assert folder_of(renamed, TEXT).held().events == events
    assert folder_of(copy, text).held().events == ()


def test_two_who_find_a_renamed_draft_at_once_both_find_it(tmp_path: Path) -> None:
    (tmp_path / "甲.md").write_text(TEXT, encoding="utf-8")
    folder = comment(tmp_path, "甲.md", TEXT)
    events = folder.held().events
    ours, theirs = (ReviewFolder(tmp_path / ".qicao", "new", folder.path) for _ in range(2))
    ours.claim("乙.md")
    theirs.claim("乙.md")
    assert ours.held().events == theirs.held().events == events


def test_between_two_that_could_be_meant_none_is_taken(tmp_path: Path) -> None:
    drafts = [tmp_path / name for name in ("甲.md", "乙.md")]
    for draft in drafts:
        draft.write_text(TEXT, encoding="utf-8")
    folders = [comment(tmp_path, draft.name, TEXT) for draft in drafts]
    for draft in drafts:
        draft.unlink()
    assert folder_of(tmp_path / "丙.md", TEXT).path not in [folder.path for folder in folders]


def test_a_draft_with_an_id_keeps_its_comments_whatever_it_says(tmp_path: Path) -> None:
    text = "---\nid: summary-2025\n---\n\n" + TEXT
    folder = comment(tmp_path, "甲.md", text)
    assert folder_of(tmp_path / "乙.md", "---\nid: summary-2025\n---\n\n全改了。\n").path == folder.path
