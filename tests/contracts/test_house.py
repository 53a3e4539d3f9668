"""The rules of the house that no linter knows: sizes and names of files, and what must never be in the repository."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGES = ("tui", "sections", "drafts")
VAGUE = {"util", "utils", "helper", "helpers", "common", "misc"}
# In pieces, so that this file passes its own test.
REGISTRIES = re.compile("pypi[.]org|python[h]osted|deb[.]debian|npmjs[.]|/sim[p]le/|mirrors?[.][a-z]+[.](?:com|cn|edu)")
SHINGLE = 20
HAN = re.compile(r"[\u4e00-\u9fff]+")
SET_PHRASE = "习近平新时代中国特色社会主义思想"
"""Longer than most sentences, word for word the same in every report: no sign of copying."""


@pytest.fixture(scope="module")
def files(root: Path) -> tuple[Path, ...]:
    """Every file that is, or could be, committed."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=root, check=True, capture_output=True).stdout.decode()
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git work tree")
    return tuple(path for name in sorted(filter(None, listed.split("\0"))) if (path := root / name).is_file())


def texts(files: tuple[Path, ...]) -> Iterator[tuple[Path, str]]:
    for path in files:
        try:
            yield path, path.read_bytes().decode()
        except UnicodeDecodeError:
            continue


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_file_outgrows_one_sitting(root: Path) -> None:
    modules = [path for package in PACKAGES for path in (root / package).rglob("*.py")]
    modules = [path for path in modules if path.parent != root / "sections" / "compiled"]
    assert modules
    assert [path for path in modules if lines(path) > 400] == []


def test_app_and_screens_stay_small(root: Path) -> None:
    screens = [path for path in (root / "tui" / "app.py", *(root / "tui" / "screens").glob("*.py")) if path.exists()]
    assert [path for path in screens if lines(path) >= 250] == []


def test_every_room_has_a_name(files: tuple[Path, ...]) -> None:
    assert [path for path in files if path.stem in VAGUE or path.parent.name in VAGUE] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_no_package_is_ignored(root: Path, package: str) -> None:
    """A ``drafts/`` line in .gitignore would silently drop code from the wheel."""
    ignored = subprocess.run(["git", "check-ignore", f"{package}/new.py"], check=False, cwd=root, capture_output=True)
    if ignored.returncode == 128:
        pytest.skip("not a git work tree")
    assert ignored.returncode == 1


def test_no_registry_is_named(files: tuple[Path, ...]) -> None:
    assert [(path, hit[0]) for path, text in texts(files) if (hit := REGISTRIES.search(text))] == []


def shingles(text: str) -> set[str]:
    """Every run of ``SHINGLE`` Chinese characters, whatever punctuation or space stands between them."""
    han = "".join(HAN.findall(text)).replace(SET_PHRASE, "")
    return {han[at : at + SHINGLE] for at in range(len(han) - SHINGLE + 1)}


def test_shingles_see_through_punctuation() -> None:
    sentence = "今年以来，全局上下团结一心，各项任务按时完成，群众满意。"
    assert shingles(sentence) & shingles("　" + sentence.replace("，", ",\n"))
    assert not shingles(sentence) & shingles("今年以来，全局上下团结一心。")


def test_no_sentence_of_a_real_document_is_kept(files: tuple[Path, ...], seeds: tuple[Path, ...]) -> None:
    foreign: set[str] = set()
    for seed in seeds:
        foreign |= shingles(seed.read_text(encoding="utf-8"))
    copied = {path: sorted(shared) for path, text in texts(files) if (shared := shingles(text) & foreign)}
    assert copied == {}
