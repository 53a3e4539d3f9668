"""A journal keeps every change that was written, whole and in order, and nothing that was not."""

from __future__ import annotations

import errno
import os
import random
from hashlib import sha256
from pathlib import Path

import pytest

from drafts.edit import Edit
from drafts.journal import Journal, JournalError, Recorded, discard, left_behind, read
from drafts.lineends import LineEnds
from tests.sweeps import Figures

BASE = "# 云溪区水务局2025年工作总结\r\n正文。".encode()
CHANGES = (
    Recorded((Edit(0, 0, "甲"),)),
    Recorded((Edit(3, 5, ""), Edit(7, 7, "乙\n丙")), LineEnds(("\r\n", "\n", "\r"), "\r\n")),
    Recorded((Edit(1, 2, "\x00\x1b“”𠮷"),)),
)


def written(folder: Path, *, later: bool = False) -> Journal:
    """``later``: the base comes behind the first change, and the file has it."""
    journal = Journal.begin(folder, folder / "总结.md", BASE, later=later)
    if later:
        (folder / "总结.md").write_bytes(BASE)
    for change in CHANGES:
        journal.write(change.edits, change.ends)
        journal.complete()
    return journal


@pytest.mark.parametrize("later", [False, True])
def test_what_was_written_is_read(tmp_path: Path, later: bool) -> None:
    journal = written(tmp_path, later=later)
    (tmp_path / "总结.md").write_bytes(b"another")
    journal.sync()
    left = read(journal.path)
    assert left is not None
    assert (left.base, left.changes, left.draft) == (BASE, CHANGES, tmp_path / "总结.md")
    assert (left.file, left.plain, left.whole) == (sha256(BASE).hexdigest(), False, True)


def test_until_the_base_is_written_the_file_has_it(tmp_path: Path) -> None:
    draft = tmp_path / "总结.md"
    draft.write_bytes(BASE)
    journal = Journal.begin(tmp_path, draft, BASE, later=True)
    journal.write(CHANGES[0].edits)
    left = read(journal.path)
    assert left is not None
    assert (left.base, left.changes, left.file, left.whole) == (BASE, CHANGES[:1], sha256(BASE).hexdigest(), True)
    draft.write_bytes(BASE[::-1])
    assert read(journal.path) is None
    draft.unlink()
    assert read(journal.path) is None
    journal.complete()
    left = read(journal.path)
    assert left is not None
    assert left.base == BASE
    assert not journal.is_long


def test_only_what_nobody_writes_is_left_behind(tmp_path: Path) -> None:
    journal = written(tmp_path)
    assert list(left_behind(tmp_path)) == []
    journal.leave()
    assert [left.journal for left in left_behind(tmp_path)] == [journal.path]


def test_nothing_to_recover_is_no_journal(tmp_path: Path) -> None:
    begun = Journal.begin(tmp_path, tmp_path / "总结.md", BASE)
    assert list(left_behind(tmp_path)) == []
    assert begun.path.exists()
    begun.leave()
    written(tmp_path).discard()
    assert list(left_behind(tmp_path)) == []
    assert list(tmp_path.iterdir()) == []
    assert list(left_behind(tmp_path / "没有")) == []


def test_one_that_cannot_be_read_hides_no_other(tmp_path: Path) -> None:
    (tmp_path / "0.journal").mkdir()
    left = written(tmp_path)
    left.leave()
    found = left_behind(tmp_path)
    assert next(found).journal == left.path
    with pytest.raises(JournalError, match=r"0\.journal：是文件夹，不是文件"):
        next(found)


def test_a_folder_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "文件").write_text("")
    with pytest.raises(JournalError, match="看不到有没有没保存的修改"):
        list(left_behind(tmp_path / "文件"))


def test_one_that_was_left_is_never_overwritten(tmp_path: Path) -> None:
    first = written(tmp_path)
    first.leave()
    second = Journal.begin(tmp_path, tmp_path / "总结.md", BASE)
    assert second.path != first.path
    left = read(first.path)
    assert left is not None
    assert left.changes == CHANGES


def test_one_in_use_is_not_discarded(tmp_path: Path) -> None:
    journal = written(tmp_path)
    left = read(journal.path)
    assert left is not None
    discard(left)
    assert journal.path.exists()
    journal.leave()
    discard(left)
    assert not journal.path.exists()


def test_a_disk_that_fails_at_the_very_end_stops_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = written(tmp_path)

    def close(handle: int) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr("drafts.journal.os.close", close)
    journal.discard()
    monkeypatch.undo()
    os.close(journal._handle)
    assert not journal.path.exists()


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    assert written(tmp_path / "新").path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("later", [False, True])
def test_cut_anywhere_it_is_a_clean_prefix(tmp_path: Path, figures: Figures, later: bool) -> None:
    data = written(tmp_path, later=later).path.read_bytes()
    cut = tmp_path / "cut.journal"
    seen = set()
    ends = {at + 1 for at, byte in enumerate(data) if byte == ord("\n")}
    for length in range(len(data) + 1):
        cut.write_bytes(data[:length])
        left = read(cut)
        if left is not None:
            assert left.base == BASE
            assert left.changes == CHANGES[: len(left.changes)]
            assert left.whole == (length in ends)
            seen.add(len(left.changes))
    assert seen == {0, 1, 2, 3}
    figures("journal cut at every byte", len(data) + 1, "a clean prefix each time, no exception")


@pytest.mark.parametrize("later", [False, True])
def test_flipped_bits_end_the_replay(tmp_path: Path, figures: Figures, later: bool) -> None:
    data = written(tmp_path, later=later).path.read_bytes()
    flipped = tmp_path / "flipped.journal"
    chance = random.Random(20251121)
    for _ in range(1000):
        changed = bytearray(data)
        changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        flipped.write_bytes(changed)
        left = read(flipped)
        assert left is None or (left.base == BASE and left.changes == CHANGES[: len(left.changes)])
    figures("journal with one bit flipped", 1000, "a clean prefix each time, no exception")


@pytest.mark.parametrize("data", [b"", b"\n", b"00000000 \n", b"x" * 100, b"deadbeef {}\n", b"\xff\xfe\n" * 9])
def test_what_is_no_journal(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.journal"
    path.write_bytes(data)
    assert read(path) is None


def test_a_short_write_leaves_no_torn_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = written(tmp_path)
    whole = os.write
    monkeypatch.setattr("drafts.journal.os.write", lambda handle, line: whole(handle, line[:7]))
    with pytest.raises(JournalError, match="磁盘满了"):
        journal.write((Edit(0, 0, "丢"),))
    monkeypatch.undo()
    journal.write((Edit(0, 0, "留"),))
    left = read(journal.path)
    assert left is not None
    assert left.changes == (*CHANGES, Recorded((Edit(0, 0, "留"),)))


def test_no_place_to_write_is_said(tmp_path: Path) -> None:
    (tmp_path / "文件").write_text("")
    with pytest.raises(JournalError, match="没有保护"):
        Journal.begin(tmp_path / "文件" / "下", tmp_path / "总结.md", BASE)


def test_a_long_journal_says_so(tmp_path: Path) -> None:
    journal = written(tmp_path)
    assert not journal.is_long
    journal.write((Edit(0, 0, "长" * 400_000),))
    assert journal.is_long
