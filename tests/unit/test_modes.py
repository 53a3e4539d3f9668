"""What is made on a shared desk belongs to everybody who shares it, whatever the umask; elsewhere the umask stands."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from drafts.modes import file_mode, share, share_folder
from tests.conftest import ROOT

GROUP, WRITER, REVIEWER = 23456, 23457, 23458
"""Numbers that no account needs to have."""
OBJECT = ".qicao/history.git/objects/"
"""What git writes once and nobody changes."""
UMASKS = (0o000, 0o027, 0o077)
SAY = """
import os, sys, tempfile
from pathlib import Path
from tui.cli import main

desk, name, mask, user, group = sys.argv[1], sys.argv[2], int(sys.argv[3], 8), int(sys.argv[4]), int(sys.argv[5])

def must(*arguments):
    code = main(list(arguments))
    assert code in (0, 1), (code, arguments)

def work(desk):
    draft = f"{desk}/总结.md"
    if not os.path.exists(draft):
        for new in ("总结.md", "另一份.md"):
            must("new", "annual-summary", "--unit", "河湾市水务局", "--year", "2025", "-o", f"{desk}/{new}")
    must("comment", draft, f"{name}看过了")
    must("verdict", draft, "送审")
    must("fill", draft, "--set", f"1={name}")
    must("comment", draft, f"{name}又看过了")
    must("check", "--jobs", "1", desk)

os.environ["QICAO_USER"] = name
if user:  # whose programs need not be for everybody: all that is needed is loaded before
    with tempfile.TemporaryDirectory() as first:
        Path(first, "qicao.yaml").touch()
        work(first), work(first)
    os.setgroups([group])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
os.umask(mask)
work(desk)
"""


@pytest.fixture
def umask() -> Iterator[None]:
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.mark.parametrize(
    ("folder", "file"),
    [(0o2775, 0o664), (0o2770, 0o660), (0o3775, 0o664), (0o755, None), (0o2755, None), (0o1777, None), (0o777, None)],
)
def test_the_mode_of_a_new_file(tmp_path: Path, folder: int, file: int | None) -> None:
    tmp_path.chmod(folder)
    assert file_mode(tmp_path) == file


@pytest.mark.usefixtures("umask")
def test_by_handle_and_by_path(tmp_path: Path) -> None:
    tmp_path.chmod(0o2770)
    with open(tmp_path / "甲", "xb") as handle:
        share(handle.fileno(), tmp_path)
    (tmp_path / "乙").touch()
    share(tmp_path / "乙", tmp_path)
    (tmp_path / "丙").mkdir()
    share_folder(tmp_path / "丙")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {"甲": 0o660, "乙": 0o660, "丙": 0o2770}


def modes_on(desk: Path) -> dict[str, tuple[int, int]]:
    """Mode and group of everything on the desk, by path."""
    found = {}
    for path in [desk, *desk.rglob("*")]:
        about = path.lstat()
        found[str(path.relative_to(desk))] = (stat.S_IMODE(about.st_mode), about.st_gid)
    return found


def say(desk: Path, name: str, mask: int, user: int = 0, group: int = 0) -> None:
    """Do with a draft what people do, in a process of its own, as another user if one is given."""
    done = subprocess.run(
        [sys.executable, "-c", SAY, str(desk), name, f"{mask:o}", str(user), str(group)],
        check=False, capture_output=True, text=True, cwd=ROOT, env={**os.environ, "HOME": str(desk.parent / name)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that every user of the system can reach, unlike those of pytest."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        yield Path(name)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become two other users")
@pytest.mark.parametrize("mask", UMASKS, ids=oct)
def test_two_users_of_one_group_share_a_desk(open_place: Path, mask: int) -> None:
    desk = open_place / "案头"
    desk.mkdir()
    os.chown(desk, 0, GROUP)
    desk.chmod(0o2770)
    (desk / "qicao.yaml").touch()
    share(desk / "qicao.yaml", desk)
    for name, number in (("甲", WRITER), ("乙", REVIEWER), ("丙", WRITER)):
        home = open_place / name
        home.mkdir()
        os.chown(home, number, number)
        say(desk, name, mask, number, GROUP)
    found = modes_on(desk)
    assert {"总结.md", ".qicao/review", ".qicao/base", ".qicao/cache"} <= set(found)
    wrong = {
        path: (oct(mode), group)
        for path, (mode, group) in found.items()
        if (mode, group) != (0o2770 if (desk / path).is_dir() else 0o440 if OBJECT in path else 0o660, GROUP)
    }
    assert wrong == {}


@pytest.mark.usefixtures("umask")
def test_a_group_that_cannot_be_given_gets_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    class Other:
        """A folder of a group that is not ours."""

        def __init__(self, about: os.stat_result) -> None:
            self.st_mode, self.st_gid = about.st_mode | 0o020, about.st_gid + 1

    real = os.stat
    (tmp_path / "稿.md").touch()
    monkeypatch.setattr(os, "chown", refuse)
    monkeypatch.setattr(os, "stat", lambda path: Other(real(path)) if path == tmp_path else real(path))
    share(tmp_path / "稿.md", tmp_path)
    assert stat.S_IMODE(real(tmp_path / "稿.md").st_mode) == 0o600


@pytest.mark.usefixtures("umask")
def test_on_a_desk_of_ones_own_the_umask_stands(tmp_path: Path) -> None:
    desk = tmp_path / "案头"
    desk.mkdir(mode=0o755)
    desk.chmod(0o755)
    say(desk, "甲", 0o077)
    found = {path: mode for path, (mode, _) in modes_on(desk).items() if (desk / path).is_file()}
    assert {mode for path, mode in found.items() if OBJECT not in path} == {0o600}
    assert {mode for path, mode in found.items() if OBJECT in path} == {0o400}
