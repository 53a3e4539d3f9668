"""What a login that may only review can touch: asked of the wall itself, and of a process behind it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run
from tui.commands import COMMANDS, DESK, DIFFERENCE, READ, REVIEW, VERSIONS, command
from tui.confined import Wall
from tui.policy import EVERYTHING, REVIEWING

WRITE = os.O_WRONLY | os.O_CREAT


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "案头"
    (folder / ".qicao").mkdir(parents=True)
    (folder / "总结.md").write_text("# 总结\n", encoding="utf-8")
    (tmp_path / "别处").mkdir()
    (tmp_path / "别处" / "机密.md").write_text("# 机密\n", encoding="utf-8")
    (folder / "链接.md").symlink_to(tmp_path / "别处" / "机密.md")
    (folder / ".qicao" / "出去").symlink_to(tmp_path / "别处")
    return folder


@pytest.mark.parametrize(
    ("event", "about"),
    [
        ("open", ("{desk}/总结.md", "r", os.O_RDONLY)),
        ("open", ("{desk}/../案头/总结.md", None, os.O_RDONLY)),
        ("open", (b"/proc/../{root}/tui/policy.py", "rb", os.O_RDONLY)),
        ("open", (3, "wb", WRITE)),
        ("open", ("{desk}/.qicao/review/x.json", None, WRITE)),
        ("open", ("/dev/null/.gitconfig-that-is-not-there", "r", os.O_RDONLY)),
        ("os.rename", ("{desk}/.qicao/a", "{desk}/.qicao/b", -1, -1)),
        ("os.listdir", ("{desk}",)),
        ("import", ("json", None, None, None, None)),
    ],
)
def test_what_is_allowed(desk: Path, event: str, about: tuple[object, ...]) -> None:
    words = [w.replace("{desk}", str(desk)) if isinstance(w, str) else w for w in about]
    words = [w.replace(b"{root}", os.fsencode(ROOT)) if isinstance(w, bytes) else w for w in words]
    if "not-there" in str(about[0]):
        with pytest.raises(FileNotFoundError):
            Wall(desk).asked(event, tuple(words))
        return
    Wall(desk).asked(event, tuple(words))


@pytest.mark.parametrize(
    ("event", "about"),
    [
        ("open", ("{desk}/../别处/机密.md", "r", os.O_RDONLY)),
        ("open", ("{desk}/链接.md", "r", os.O_RDONLY)),
        ("open", ("/etc/passwd", None, os.O_RDONLY)),
        ("open", ("{desk}/总结.md", None, os.O_RDWR)),
        ("open", ("{desk}/新.md", "w", WRITE)),
        ("open", ("{desk}/.qicao/出去/x.json", None, WRITE)),
        ("open", ("{desk}/.qicao/../总结.md", None, os.O_WRONLY)),
        ("open", (str(ROOT / "tui" / "policy.py"), None, WRITE)),
        ("open", ("/dev/pts/0", None, os.O_WRONLY)),
        ("os.rename", ("{desk}/.qicao/a", "{desk}/总结.md", -1, -1)),
        ("os.link", ("{desk}/总结.md", "{desk}/.qicao/b", -1, -1)),
        ("os.symlink", ("/etc/passwd", "{desk}/.qicao/b", -1)),
        ("os.remove", ("{desk}/总结.md", -1)),
        ("os.chmod", ("{desk}/总结.md", 0o666, -1)),
        ("os.mkdir", ("{desk}/新", 0o777, -1)),
        ("os.listdir", ("{desk}/..",)),
        ("os.scandir", ("/",)),
        ("os.exec", ("/bin/sh", [], None)),
        ("os.fork", ()),
        ("os.posix_spawn", ("/bin/sh", [], {})),
        ("os.system", (b"sh",)),
        ("subprocess.Popen", ("sh", ["sh"], None, None)),
        ("socket.connect", (None, ("127.0.0.1", 22))),
    ],
)
def test_what_is_refused(desk: Path, event: str, about: tuple[object, ...]) -> None:
    words = tuple(w.replace("{desk}", str(desk)) if isinstance(w, str) else w for w in about)
    with pytest.raises((PermissionError, FileNotFoundError)):
        Wall(desk).asked(event, words)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can have files of a group that is not the desk's")
def test_a_hard_link_to_a_file_of_another_group(desk: Path, tmp_path: Path) -> None:
    os.link(tmp_path / "别处" / "机密.md", desk / "硬链接.md")
    Wall(desk).asked("open", (str(desk / "硬链接.md"), "r", 0))
    os.chown(desk / "硬链接.md", -1, 23456)
    with pytest.raises(PermissionError):
        Wall(desk).asked("open", (str(desk / "硬链接.md"), "r", 0))


BEHIND = """
import os, subprocess, sys
from pathlib import Path
from tui.confined import confine

desk = Path(sys.argv[1])
confine(desk)

def refused(act):
    try:
        act()
    except OSError:
        return True
    return False

assert (desk / "总结.md").read_text(encoding="utf-8") == "# 总结\\n"
(desk / ".qicao" / "新").write_text("好", encoding="utf-8")
tried = [
    lambda: (desk / "总结.md").write_text("改"),
    lambda: (desk / "总结.md").unlink(),
    lambda: os.replace(desk / ".qicao" / "新", desk / "总结.md"),
    lambda: (desk / ".." / "别处" / "机密.md").read_text(),
    lambda: (desk / "链接.md").read_text(),
    lambda: os.open("/etc/passwd", os.O_RDONLY),
    lambda: os.listdir("/"),
    lambda: subprocess.run(["true"]),
    lambda: os.system("true"),
    lambda: os.fork(),
    lambda: os.execv("/bin/true", ["true"]),
    lambda: __import__("socket").create_connection(("127.0.0.1", 9)),
]
print([number for number, act in enumerate(tried) if not refused(act)])
"""


def test_behind_the_wall(desk: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", BEHIND, str(desk)], check=False, capture_output=True, text=True, cwd=ROOT
    )
    assert (run.stdout, run.stderr) == ("[]\n", "")
    assert (desk / "总结.md").read_text(encoding="utf-8") == "# 总结\n"


# What is offered


def test_every_command_of_a_reviewers_screens_is_decided_about() -> None:
    """A new command is refused until somebody lets it in; this tells who adds one."""
    here = {c.id for c in COMMANDS if c.where & {DESK, REVIEW, READ, VERSIONS, DIFFERENCE}}
    refused = {
        "new-draft", "import-text", "recover-work", "take-copy", "accept-suggestion", "restore-version",
    }  # fmt: skip
    assert REVIEWING.commands is not None
    assert here - REVIEWING.commands == refused & here
    assert {command(name).id for name in REVIEWING.commands} == REVIEWING.commands


@pytest.mark.parametrize("action", ["screenshot", "suspend_process", "copy_to_clipboard", "push_screen", "save_text"])
def test_actions_that_nobody_offers(action: str) -> None:
    assert not EVERYTHING.allows_of_app(action)
    assert EVERYTHING.allows_of_app("quit")
    assert REVIEWING.allows_of_app("quit")


# The command


@pytest.fixture
def as_sshd(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSH_ORIGINAL_COMMAND", "sh")


@pytest.mark.usefixtures("as_sshd")
def test_a_command_of_the_clients_is_refused(qicao: Callable[..., Run], desk: Path) -> None:
    run = qicao("review", "--desk", desk)
    assert run.code == 2
    assert "不能运行命令" in run.err


def test_one_of_the_two(qicao: Callable[..., Run], desk: Path) -> None:
    for arguments in ((), (desk / "总结.md", "--desk", desk)):
        run = qicao("review", *arguments)
        assert run.code == 2
        assert "两样只给一样" in run.err


def test_a_folder_inside_a_desk_is_no_desk(desk: Path) -> None:
    (desk / "qicao.yaml").touch()
    (desk / "下级").mkdir()
    for folder, words in ((desk / "下级", "属于案头"), (desk / "没有", "没有")):
        run = subprocess.run(
            [sys.executable, "-m", "tui", "review", "--desk", str(folder)],
            check=False, capture_output=True, text=True, cwd=ROOT, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        assert run.returncode == 2
        assert words in run.stderr
