"""The file of an open draft keeps no bytes that its text gives back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from drafts import saving
from drafts.store import Conflict, Stored, Unconfirmed, digest
from tui.draft_file import DraftFile

NOW = datetime(2025, 12, 20, 9, 30)
BYTES = ["一、工作\n二、打算".encode(), "一\r\n二\n三\r".encode("utf-8-sig"), "总结\r\n".encode("utf-16")]


@pytest.fixture(params=BYTES)
def file(request: pytest.FixtureRequest, tmp_path: Path) -> DraftFile:
    path = tmp_path / "总结.md"
    path.write_bytes(request.param)
    return DraftFile(path)


def spared(file: DraftFile) -> bool:
    file.sparing()()
    return not file._stored.data


def test_bytes_that_are_kept_no_longer_are_known_all_the_same(file: DraftFile) -> None:
    before = file.data
    assert spared(file)
    assert spared(file)
    assert (file.data, file.digest) == (before, digest(before))
    assert file.says(file.text, file.ends)
    assert not file.says(file.text + "。", file.ends)
    file.save(file.text + "完", file.ends, NOW)
    assert file.data == file.path.read_bytes() != before
    assert spared(file)
    assert file.data == file.path.read_bytes()


def test_a_foreign_change_is_noticed_without_the_bytes(file: DraftFile) -> None:
    assert spared(file)
    file.path.write_bytes(b"other")
    with pytest.raises(Conflict):
        file.save("新的", file.ends, NOW)


def test_bytes_that_the_text_does_not_give_back_are_kept(file: DraftFile, monkeypatch: pytest.MonkeyPatch) -> None:
    new = "别的".encode("utf-16-be")

    def unconfirmed(path: Path, data: bytes, **_: object) -> Stored:
        raise Unconfirmed(path, "不确定", Stored(path, new))

    monkeypatch.setattr(saving, "save", unconfirmed)
    waits = file.sparing()
    with pytest.raises(Unconfirmed):
        file.save("别的", file.ends, NOW)
    waits()
    assert not spared(file)
    assert file.data == new
