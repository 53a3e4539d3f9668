"""Patterns kept between runs are those that ``re`` makes, and a file in disorder counts as none."""

from __future__ import annotations

import marshal
import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from drafts import kept_patterns, regex
from drafts.kept_patterns import KeptPatterns
from drafts.regex import Regex
from sections.catalog import built_in
from sections.rules import load

DATE = r"(?P<year>\d{4})年(?:(?P<month>[０-９\d]{1,2})月)?(?<!零)(?=\s|$)"


def _every_pattern() -> set[tuple[str, int]]:
    load()
    declared = {
        (value.pattern, int(value.flags))
        for name, module in list(sys.modules.items())
        if name.startswith(("drafts.", "sections."))
        for value in vars(module).values()
        if isinstance(value, Regex)
    }
    sections = [section for kind in built_in().values() for section in kind.sections]
    cues = {(pattern, 0) for section in sections for pattern in (*section.headings, *section.cues)}
    return declared | cues | {(pattern, 0) for kind in built_in().values() for pattern in kind.titles}


def test_all_patterns_are_those_of_re_fresh_and_kept(tmp_path: Path) -> None:
    file = str(tmp_path / "new" / "patterns")
    patterns = _every_pattern()
    assert len(patterns) > 400
    for _ in range(2):
        kept = KeptPatterns(file)
        for pattern, flags in patterns:
            theirs, ours = re.compile(pattern, flags), kept.compiled(pattern, flags)
            assert ours == theirs
            assert (ours.groupindex, ours.flags) == (theirs.groupindex, theirs.flags)
        kept.keep()


def test_what_is_kept_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = str(tmp_path / "patterns")
    first = KeptPatterns(file)
    first.compiled(DATE, re.M)
    first.compiled("甲", 0)
    first.keep()
    assert os.stat(file).st_mode & 0o777 == 0o600
    monkeypatch.setattr(kept_patterns, "_made", lambda *_: pytest.fail("made again"))
    kept = KeptPatterns(file)
    match = kept.compiled(DATE, 8).search("河湾镇\n2025年3月\n")
    assert match is not None
    assert match.groupdict() == {"year": "2025", "month": "3"}
    assert match.lastgroup == "month"
    assert kept.compiled("甲", 0).search("甲")


def test_more_is_added_to_what_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = str(tmp_path / "patterns")
    for pattern in ("甲", "乙"):
        run = KeptPatterns(file)
        run.compiled(pattern, 0)
        run.keep()
    monkeypatch.setattr(kept_patterns, "_made", lambda *_: pytest.fail("made again"))
    kept = KeptPatterns(file)
    assert [kept.compiled(pattern, 0).pattern for pattern in ("甲", "乙")] == ["甲", "乙"]


def test_a_file_that_is_cut_off_or_damaged_counts_as_none(tmp_path: Path) -> None:
    file = tmp_path / "patterns"
    run = KeptPatterns(str(file))
    run.compiled(DATE, 0)
    run.keep()
    whole = file.read_bytes()
    for at in range(0, len(whole), 7):
        for data in (whole[:at], whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :], whole[at:]):
            file.write_bytes(data)
            kept = KeptPatterns(str(file))
            assert kept.compiled(DATE, 0) == re.compile(DATE)
            kept.keep()


@pytest.mark.parametrize("content", [bytes(range(200)), b"\0" * (kept_patterns.LIMIT + 1)])
def test_any_other_file_counts_as_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "patterns"
    file.write_bytes(content)
    file.chmod(0o600)
    for _ in range(2):
        kept = KeptPatterns(str(file))
        assert kept.compiled("甲", 0) == re.compile("甲")
        kept.keep()
    assert file.stat().st_size < 1000


@pytest.mark.parametrize(
    "piece", [("甲", 0, 32, b"\xff" * 40, 0, {}), ("甲", 0, 32, b"123", 0, {}), ("甲", 0), ("乙", 0, 32, b"", 0, {})]
)
def test_numbers_that_are_no_pattern_count_as_none(tmp_path: Path, piece: tuple[Any, ...]) -> None:
    file = str(tmp_path / "patterns")
    KeptPatterns(file)._write({kept_patterns._key("甲", 0): marshal.dumps(piece)})
    kept = KeptPatterns(file)
    assert kept.compiled("甲", 0) == re.compile("甲")
    kept.keep()


def test_what_another_python_has_kept_counts_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = str(tmp_path / "patterns")
    with monkeypatch.context() as patch:
        patch.setattr(kept_patterns, "_MADE_BY", kept_patterns._MADE_BY + 2)
        run = KeptPatterns(file)
        run.compiled("甲", 0)
        run.keep()
    kept = KeptPatterns(file)
    kept.compiled("甲", 0)
    assert kept._new


def test_what_others_may_write_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "patterns"
    run = KeptPatterns(str(file))
    run.compiled("甲", 0)
    run.keep()
    made: list[str] = []
    make = kept_patterns._made

    def making(pattern: str, flags: int) -> kept_patterns.Made:
        made.append(pattern)
        return make(pattern, flags)

    monkeypatch.setattr(kept_patterns, "_made", making)
    file.chmod(0o620)
    KeptPatterns(str(file)).compiled("甲", 0)
    link = tmp_path / "link"
    link.symlink_to(file)
    file.chmod(0o600)
    KeptPatterns(str(link)).compiled("甲", 0)
    assert made == ["甲", "甲"]


def test_where_nothing_can_be_kept_all_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for place in (tmp_path / "file" / "patterns", tmp_path, Path("nul\0")):
        kept = KeptPatterns(str(place))
        assert kept.compiled("甲", 0).search("甲")
        kept.keep()
    assert sorted(os.listdir(tmp_path)) == ["file"]


def test_a_wrong_pattern_is_refused_as_by_re(tmp_path: Path) -> None:
    with pytest.raises(re.error, match="unterminated"):
        KeptPatterns(str(tmp_path / "patterns")).compiled("(", 0)


def test_where_python_is_built_otherwise_it_is_left_to_re(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(pattern: str, flags: int) -> kept_patterns.Made:
        raise AttributeError("_code")

    monkeypatch.setattr(kept_patterns, "_made", missing)
    kept = KeptPatterns(str(tmp_path / "patterns"))
    assert kept.compiled("甲|乙", 0) == re.compile("甲|乙")
    kept.keep()
    assert not os.listdir(tmp_path)


def test_a_run_takes_and_keeps_what_it_compiles(tmp_path: Path) -> None:
    file = tmp_path / "patterns"
    regex.keep_in(str(file))
    assert Regex("丙+", re.M).search("丙") is not None
    regex.keep()
    assert b"\xe4\xb8\x99+" in file.read_bytes()
    assert Regex("丁+").search("丁") is not None
    assert b"\xe4\xb8\x81+" not in file.read_bytes()
