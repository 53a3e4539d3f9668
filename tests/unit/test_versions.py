"""Versions: what was there before each save, in order, bounded, plain files; and the desk's own folder."""

from __future__ import annotations

import errno
import os
import stat
from datetime import datetime
from pathlib import Path

import pytest

from drafts import versions as module
from drafts.sidecar import draft_id, file_id, place_of
from drafts.store import digest, read, save
from drafts.versions import NAME, keep, versions

WHEN = datetime(2025, 11, 20, 14, 2, 30)


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_bytes(b"1")
    os.utime(path, (WHEN.timestamp(),) * 2)
    return path


def write(draft: Path, *texts: bytes) -> None:
    for text in texts:
        save(draft, text, expected=read(draft).digest)


def kept(draft: Path) -> list[bytes]:
    return [version.read() for version in versions(draft)]


def test_what_was_there_before_each_save(draft: Path) -> None:
    assert versions(draft) == []
    write(draft, b"2", b"3")
    assert kept(draft) == [b"2", b"1"]
    first = versions(draft)[-1]
    assert (first.number, first.when, first.short) == (1, WHEN, digest(b"1")[:12])
    assert first.path.name == f"00001-20251120-140230-{digest(b'1')[:12]}.md"
    assert first.path.parent == draft.parent / ".qicao" / "versions" / file_id(draft)


def test_the_order_is_that_of_saving_whatever_the_clock_does(draft: Path) -> None:
    for text in (b"2", b"3", b"4"):
        os.utime(draft, (2_000_000_000 - int(text) * 100_000,) * 2)
        write(draft, text)
    assert kept(draft) == [b"3", b"2", b"1"]


@pytest.mark.parametrize("time", [-(2**31), 0, 2**33, 2**37])
def test_a_file_from_no_sensible_time(draft: Path, time: int) -> None:
    os.utime(draft, (time, time))
    write(draft, b"2")
    assert kept(draft) == [b"1"]


def test_one_whose_content_is_not_what_its_name_says_is_not_taken_for_it(draft: Path) -> None:
    write(draft, b"2", b"3")
    versions(draft)[0].path.write_bytes(b"broken")
    save(draft, b"2", expected=digest(b"3"))
    write(draft, b"4")
    assert kept(draft) == [b"2", b"3", b"broken", b"1"]


def test_one_that_is_there_already_is_not_kept_twice(draft: Path) -> None:
    keep(draft, read(draft), link=True)
    write(draft, b"2")
    keep(draft, read(draft))
    keep(draft, read(draft))
    assert kept(draft) == [b"2", b"1"]


def test_only_so_many_are_kept(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT", 3)
    write(draft, b"2", b"3", b"4", b"5", b"6")
    assert kept(draft) == [b"5", b"4", b"3"]
    assert versions(draft)[0].number == 5


def test_an_editor_that_writes_in_place_does_not_touch_them(draft: Path) -> None:
    write(draft, b"2")
    with draft.open("r+b") as file:
        file.write(b"X")
    assert kept(draft) == [b"1"]


def test_mode_is_that_of_the_draft(draft: Path) -> None:
    draft.chmod(0o640)
    write(draft, b"2")
    keep(draft, read(draft)._replace(data=b"never saved"))
    assert {stat.S_IMODE(version.path.stat().st_mode) for version in versions(draft)} == {0o640}


def test_copied_where_there_are_no_hard_links(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", link)
    write(draft, b"2")
    assert kept(draft) == [b"1"]
    assert versions(draft)[0].path.stat().st_nlink == 1


def test_a_save_goes_on_without_and_says_so(draft: Path) -> None:
    (draft.parent / ".qicao").write_text("")
    done = save(draft, b"2", expected=digest(b"1"))
    assert done.notice.startswith("存以前的那一版没有留下来")
    assert draft.read_bytes() == b"2"


def test_foreign_files_among_them_are_left_alone(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT", 1)
    write(draft, b"2")
    folder = versions(draft)[0].path.parent
    for name in ("笔记.txt", "00001-99999999-999999-000000000000.md", "x" * 100):
        (folder / name).write_text("")
    write(draft, b"3", b"4")
    assert kept(draft) == [b"3"]
    assert len(list(folder.iterdir())) == 4


class TestIds:
    def test_with_an_id_of_its_own_a_draft_can_be_renamed(self, draft: Path) -> None:
        text = b"---\nqicao: 1\nid: 2025-summary\n---\n# A\n"
        write(draft, text, text + b"more")
        new = draft.rename(draft.with_name("新名.md"))
        assert kept(new) == [text]
        assert draft_id(new, text) == "2025-summary"

    @pytest.mark.parametrize("value", ["../../x", "a/b", "..", "", "x", "长名字长名字", "a" * 65])
    def test_what_is_no_id(self, draft: Path, value: str) -> None:
        assert draft_id(draft, f"---\nid: {value}\n---\n".encode()) == file_id(draft)

    def test_versions_from_before_the_id_are_listed_behind(self, draft: Path) -> None:
        text = b"---\nid: 2025-summary\n---\n"
        write(draft, b"2", text, text + b"more")
        assert kept(draft) == [text, b"2", b"1"]

    def test_it_does_not_depend_on_where_the_desk_is_mounted(self, tmp_path: Path) -> None:
        for name in ("one", "other"):
            (tmp_path / name / "处室").mkdir(parents=True)
            (tmp_path / name / "qicao.yaml").write_text("")
        drafts = [tmp_path / name / "处室" / "总结.md" for name in ("one", "other")]
        assert file_id(drafts[0]) == file_id(drafts[1])
        assert place_of(drafts[0]) == tmp_path / "one" / ".qicao"
        assert file_id(drafts[0]) != file_id(tmp_path / "one" / "总结.md")


def test_git_leaves_the_folder_alone(draft: Path) -> None:
    write(draft, b"2")
    assert (draft.parent / ".qicao" / ".gitignore").read_text() == "*\n"


def test_names() -> None:
    assert NAME.fullmatch("00001-20251120-140230-6b86b273ff34.md")
    assert not NAME.fullmatch("00001-20251120-140230-6b86b273ff34.md.bak")
