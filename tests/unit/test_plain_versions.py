"""Versions of earlier releases, plain files: listed, and taken in with the next version without losing one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from drafts import history_branch, plain_versions
from drafts.history import record, versions
from drafts.plain_versions import NAME
from drafts.saving import save
from drafts.sidecar import draft_id, file_id
from drafts.store import StoreError, digest, read
from drafts.version import Event

OWN = b"---\nid: 2025-summary\n---\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_bytes(b"now")
    return path


def leave(draft: Path, number: int, text: bytes, folder: str = "") -> Path:
    """A version as earlier releases kept it."""
    place = draft.parent / ".qicao" / "versions" / (folder or file_id(draft))
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"{number:05d}-20251120-1402{number:02d}-{digest(text)[:12]}.md"
    path.write_bytes(text)
    return path


def told(draft: Path) -> list[tuple[int, bytes]]:
    return [(version.number, version.read()) for version in versions(draft)]


def test_listed_without_being_touched(draft: Path) -> None:
    files = [leave(draft, number, b"old %d" % number) for number in (3, 4)]
    assert told(draft) == [(4, b"old 4"), (3, b"old 3")]
    assert versions(draft)[0].entry.when == datetime(2025, 11, 20, 14, 2, 4).astimezone()
    assert all(file.exists() for file in files)
    assert not (draft.parent / ".qicao" / "history.git").exists()


def test_taken_in_with_the_next_version(draft: Path) -> None:
    before = [(number, b"old %d" % number) for number in (3, 4, 7)]
    for number, text in before:
        leave(draft, number, text)
    save(draft, b"next", expected=read(draft).digest)
    assert told(draft) == [(9, b"next"), (8, b"now"), *reversed(before)]
    assert not (draft.parent / ".qicao" / "versions" / file_id(draft)).exists()
    assert versions(draft)[-1].entry.when == datetime(2025, 11, 20, 14, 2, 3).astimezone()


def test_those_from_before_the_id_come_first(draft: Path) -> None:
    draft.write_bytes(OWN)
    leave(draft, 1, b"own", draft_id(draft, OWN))
    leave(draft, 6, b"before")
    assert [text for _, text in told(draft)] == [b"own", b"before"]
    record(draft, OWN, Event.SUBMIT)
    assert [text for _, text in told(draft)] == [OWN, b"own", b"before"]


def test_killed_before_they_are_removed_none_is_there_twice(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leave(draft, 1, b"old 1")
    leave(draft, 2, b"old 2")
    with monkeypatch.context() as patch:
        patch.setattr(plain_versions, "remove", lambda taken: None)
        record(draft, b"now", Event.SUBMIT)
    assert [text for _, text in told(draft)] == [b"now", b"old 2", b"old 1"]
    leave(draft, 3, b"an earlier release")
    record(draft, b"now", Event.PASS)
    assert [text for _, text in told(draft)] == [b"now", b"an earlier release", b"now", b"old 2", b"old 1"]


def test_one_that_cannot_be_read_stays(draft: Path) -> None:
    old = leave(draft, 1, b"old 1")
    broken = leave(draft, 2, b"old 2")
    broken.unlink()
    broken.mkdir()
    assert record(draft, b"now", Event.SUBMIT) == ""
    assert (old.exists(), broken.exists()) == (False, True)
    with pytest.raises(StoreError):
        versions(draft)[0].read()
    broken.rmdir()
    broken.write_bytes(b"old 2")
    assert record(draft, b"now", Event.PASS) == ""
    assert [text for _, text in told(draft)] == [b"now", b"old 2", b"now", b"old 1"]


def test_foreign_files_among_them_are_left_alone(draft: Path) -> None:
    folder = leave(draft, 1, b"old 1").parent
    for name in ("笔记.txt", "00001-99999999-999999-000000000000.md", "x" * 100):
        (folder / name).write_text("")
    record(draft, b"now", Event.SUBMIT)
    assert len(list(folder.iterdir())) == 3


def test_names() -> None:
    assert NAME.fullmatch("00001-20251120-140230-6b86b273ff34.md")
    assert not NAME.fullmatch("00001-20251120-140230-6b86b273ff34.md.bak")
    assert history_branch.LOOK_BACK > 1
