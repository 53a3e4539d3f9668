"""A reviewer's login is tried for a way out: commands, files, forwarding, environment, keys, links. None is found.

What is looked at is not what the screens say but what happened: a file outside the desk was neither written nor shown,
nothing but our own program runs in the session, the drafts are what they were.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from drafts import store
from drafts.person import VARIABLE
from drafts.saving import save
from tests.server.conftest import DRAFT, NAMES, PATIENCE, Server, children
from tests.server.test_sshd import comment, go_to, review_of
from tests.terminal.screen import KEYS, Terminal
from tui.confined import KEPT, OWN

pytestmark = pytest.mark.xdist_group("sshd")
SECRET = "不在案头上的话"
OURS = {"python", "qicao"}
"""Names of the processes that may run in a session."""


@dataclass
class Outside:
    """What lies outside the desk. ``touched``: made by whoever gets out."""

    place: Path

    @property
    def secret(self) -> Path:
        return self.place / "secret.md"

    @property
    def touched(self) -> Path:
        return self.place / "touched"

    @property
    def program(self) -> Path:
        return self.place / "program"


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Outside:
    there = Outside(tmp_path_factory.mktemp("outside"))
    there.secret.write_text(f"# {SECRET}\n", encoding="utf-8")
    there.program.write_text(f"#!/bin/sh\ntouch {there.touched}\n", encoding="utf-8")
    there.program.chmod(0o755)
    (there.place / "sitecustomize.py").write_text(f"open({str(there.touched)!r}, 'w')\n", encoding="utf-8")
    (there.place / "kinds").mkdir()
    (there.place / "kinds" / "house.yaml").write_text(
        f"id: house\nextends: annual-summary\nname: {SECRET}\ntitles: ['工作总结$']\n", encoding="utf-8"
    )
    return there


def foreign(outside: Outside) -> Path:
    """A file of another group, where the system lets us have one."""
    path = outside.place / "foreign.md"
    path.write_text(f"# {SECRET}\n", encoding="utf-8")
    if os.geteuid() == 0:
        os.chown(path, -1, os.getegid() + 1)
    return path


@pytest.fixture(scope="module")
def hostile(sshd: Server, outside: Outside) -> Server:
    """A desk on which somebody has put things that lead elsewhere."""
    shutil.rmtree(sshd.desk)
    sshd.desk.mkdir()
    sshd.desk.chmod(0o2770)
    (sshd.desk / "qicao.yaml").touch()
    sshd.draft.write_text(DRAFT, encoding="utf-8")
    stored = save(sshd.draft, DRAFT.replace("3个", "5个").encode(), expected=store.read(sshd.draft).digest)
    save(sshd.draft, DRAFT.encode(), expected=stored.digest)
    (sshd.desk / "甲链接.md").symlink_to(outside.secret)
    os.link(foreign(outside), sshd.desk / "乙硬链接.md")
    (sshd.desk / "kinds").symlink_to(outside.place / "kinds")
    id_leads_out = f"---\nqicao: 1\nid: ../../../{outside.place.name}\n---\n# 丙标识\n\n说明情况如下。\n"
    (sshd.desk / "丙标识.md").write_text(id_leads_out, encoding="utf-8")
    links = f"# 丁地址\n\n[点这里](file://{outside.secret}) [@click=app.screenshot]或这里[/] ![]({outside.secret})\n"
    (sshd.desk / "丁地址.md").write_text(links, encoding="utf-8")
    return sshd


ENVIRONMENT = {
    "a name of one's own": {"QICAO_USER": "局长"},
    "another desk": {"QICAO_DESK": "{outside}", "XDG_DATA_HOME": "{outside}"},
    "another home": {"HOME": "{outside}", "XDG_CONFIG_HOME": "{outside}", "XDG_STATE_HOME": "{outside}"},
    "an editor": {"EDITOR": "{program}", "VISUAL": "{program}"},
    "a pager and a browser": {"PAGER": "{program}", "BROWSER": "{program}", "MANPAGER": "{program}"},
    "a shell": {"SHELL": "{program}", "ENV": "{program}", "BASH_ENV": "{program}"},
    "modules of one's own": {"PYTHONPATH": "{outside}", "PYTHONSTARTUP": "{program}", "PYTHONHOME": "{outside}"},
    "an interpreter that stays": {"PYTHONINSPECT": "1", "PYTHONBREAKPOINT": "os.system"},
    "a library of one's own": {"LD_PRELOAD": "{program}", "LD_LIBRARY_PATH": "{outside}", "GCONV_PATH": "{outside}"},
    "switches of the screens": {"TEXTUAL_LOG": "{touched}", "TEXTUAL_DRIVER": "sitecustomize:A", "TEXTUAL": "devtools"},
    "terminals of one's own": {"TERMINFO": "{outside}", "TERMCAP": "{secret}", "TERMINFO_DIRS": "{outside}"},
    "another program to be found first": {"PATH": "{outside}"},
}


@pytest.fixture(scope="module")
def inside(hostile: Server, outside: Outside) -> Iterator[Terminal]:
    """A session whose client has sent everything of ENVIRONMENT."""
    words = {"outside": outside.place, "program": outside.program, "touched": outside.touched, "secret": outside.secret}
    sent = {k: v.format(**words) for given in ENVIRONMENT.values() for k, v in given.items()}
    option = "SetEnv=" + " ".join(f"{name}={value}" for name, value in sent.items())
    with ExitStack() as opened:
        hostile.opened = opened
        terminal = hostile.log_in("first", options=("-o", option))
        terminal.wait("5 份草稿")
        yield terminal


@pytest.fixture(autouse=True)
def held(hostile: Server, outside: Outside) -> Iterator[None]:
    """Whatever is tried: nothing is touched, only our program runs, the drafts are as they were."""
    before = {path.name: path.read_bytes() for path in hostile.desk.glob("*.md")}
    yield
    assert not outside.touched.exists()
    assert outside.secret.read_text(encoding="utf-8") == f"# {SECRET}\n"
    assert {name for _, name in hostile.sessions()} <= OURS
    assert {path.name: path.read_bytes() for path in hostile.desk.glob("*.md")} == before
    assert not (hostile.desk.parent / outside.place.name).exists()


def seen(terminal: Terminal) -> str:
    return bytes(terminal.raw).decode("utf-8", "replace")


def send(terminal: Terminal, *names: str) -> None:
    """Press keys that need not change anything."""
    for name in names:
        terminal.child.send(KEYS[name])


def back_to_the_desk(terminal: Terminal) -> None:
    """The whole desk, nothing filtered. One Esc at a time: one too many would leave the program."""
    until = time.monotonic() + PATIENCE
    while "份草稿" not in terminal.rows[0] or "╭" in terminal.text:
        before = terminal.text
        send(terminal, "Esc")
        while terminal.text == before:
            assert time.monotonic() < until, before
            assert terminal.child.isalive(), before
            terminal.pump()
    send(terminal, *["Backspace"] * 80)
    terminal.wait("打字筛选：")
    terminal.wait("5 份草稿")


def choose(terminal: Terminal, words: str) -> None:
    """Filter the desk by ``words``, and press Enter."""
    back_to_the_desk(terminal)
    terminal.commit(words)
    terminal.press("Enter")


# Asking sshd for something else

COMMANDS = {
    "a command": ((), ["touch {touched}"]),
    "a command with a terminal": (("-tt",), ["sh", "-c", "touch {touched}"]),
    "a shell": (("-tt",), ["sh"]),
    "words that a shell would run": ((), ["'; touch {touched}; $(touch {touched}) `touch {touched}` | touch {touched} #"]),
    "the same program with other arguments": ((), ["qicao", "export", "{secret}", "--to", "txt", "-o", "{touched}"]),
}  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_asking_for(name: str, hostile: Server, outside: Outside) -> None:
    options, words = COMMANDS[name]
    words = [word.format(touched=outside.touched, secret=outside.secret) for word in words]
    done = hostile.run("first", *words, options=options)
    assert done.returncode == 2
    assert "这个登录只能审阅" in done.stdout + done.stderr
    assert SECRET not in done.stdout


def test_no_terminal_at_all(hostile: Server) -> None:
    done = hostile.run("first", options=("-T",))
    assert done.returncode == 2
    assert "ssh -t" in done.stderr


@pytest.mark.parametrize("name", ["sh", "sftp"])
def test_a_subsystem(name: str, hostile: Server) -> None:
    done = hostile.run("first", name, options=("-s",))
    assert done.returncode in (2, 255)
    assert done.stdout == ""


@pytest.mark.parametrize("protocol", ["sftp", "scp"])
@pytest.mark.parametrize("direction", ["out", "in"])
def test_copying_a_file(protocol: str, direction: str, hostile: Server, outside: Outside, tmp_path: Path) -> None:
    options = ("-O",) if protocol == "scp" else ("-s",)
    source, target = f"{hostile.host}:{outside.secret}", str(tmp_path / "got")
    if direction == "in":
        source, target = str(outside.program), f"{hostile.host}:{outside.touched}"
    command = [*hostile.ssh("first", *options, program="scp"), source, target]
    done = subprocess.run(command, check=False, capture_output=True, timeout=PATIENCE, stdin=subprocess.DEVNULL)
    assert done.returncode != 0
    assert not (tmp_path / "got").exists()


@contextmanager
def listening(place: str | None) -> Iterator[str]:
    """Somebody who tells the secret to whoever calls, at a port or at a socket in the file system; the address."""
    family, address = (socket.AF_UNIX, place) if place else (socket.AF_INET, ("127.0.0.1", 0))
    with socket.socket(family) as server:
        server.bind(address)
        server.listen()

        def tell() -> None:
            while True:
                try:
                    caller, _ = server.accept()
                except OSError:
                    return
                with caller, suppress(OSError):
                    caller.sendall(SECRET.encode())

        threading.Thread(target=tell, daemon=True).start()
        yield place or "127.0.0.1:{1}".format(*server.getsockname())
        server.shutdown(socket.SHUT_RDWR)


def test_forwarding_to_a_port(hostile: Server) -> None:
    with listening(None) as address:
        done = hostile.run("first", options=("-W", address))
    assert SECRET not in done.stdout
    assert done.returncode != 0


def test_forwarding_to_a_socket(hostile: Server, tmp_path: Path) -> None:
    own = tmp_path / "own"
    with listening(str(tmp_path / "their")) as address:
        command = [*hostile.ssh("first", "-N", "-L", f"{own}:{address}"), hostile.host]
        client = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            until = time.monotonic() + PATIENCE
            while not own.exists() and time.monotonic() < until:
                time.sleep(0.02)
            with socket.socket(socket.AF_UNIX) as caller:
                caller.settimeout(PATIENCE)
                caller.connect(str(own))
                assert caller.recv(100) == b""
        finally:
            client.kill()
            client.wait()


def test_forwarding_from_the_server(hostile: Server) -> None:
    done = hostile.run("first", options=("-N", "-o", "ExitOnForwardFailure=yes", "-R", "127.0.0.1:0:127.0.0.1:9"))
    assert done.returncode != 0


def test_an_agent_a_display_and_a_second_session(hostile: Server, outside: Outside, tmp_path: Path) -> None:
    agent, shared = str(tmp_path / "agent"), str(tmp_path / "shared")
    with listening(agent), ExitStack() as opened:
        hostile.opened = opened
        env = {"SSH_AUTH_SOCK": agent, "DISPLAY": ":0", "PATH": os.environ["PATH"]}
        hostile.log_in("second", options=("-A", "-Y", "-M", "-S", shared), env=env).wait("5 份草稿")
        there = environments(hostile)
        done = hostile.run("second", f"touch {outside.touched}", options=("-S", shared))
    assert VARIABLE in there
    assert not {"SSH_AUTH_SOCK", "DISPLAY"} & set(there)
    assert done.returncode == 2
    assert "这个登录只能审阅" in done.stderr


# What the client's environment brings


def environments(server: Server) -> dict[str, str]:
    """The environment of everything that runs in sessions, taken together."""
    found: dict[str, str] = {}
    for pid, _ in server.sessions():
        words = Path(f"/proc/{pid}/environ").read_bytes().decode("utf-8", "replace").split("\0")
        found |= dict(word.partition("=")[::2] for word in words if word)
    return found


@pytest.mark.parametrize("name", ENVIRONMENT)
def test_bringing(name: str, hostile: Server, inside: Terminal, outside: Outside) -> None:
    there = environments(hostile)
    assert set(there) <= {*KEPT, *OWN}
    assert {there.get(variable) for variable in ENVIRONMENT[name]} <= {None, *OWN.values(), NAMES[0]}
    assert str(outside.place) not in "".join(there.values())
    assert SECRET not in seen(inside)


def test_a_comment_in_another_name(hostile: Server, inside: Terminal) -> None:
    choose(inside, "河湾镇总结")
    inside.wait("F9 结论")
    comment(inside, "我是局长")
    said = [said.thread.comment for said in review_of(hostile.draft).said]
    assert [comment.by for comment in said if comment.text == "我是局长"] == [NAMES[0]]


# Keys


def test_suspending(hostile: Server, inside: Terminal) -> None:
    back_to_the_desk(inside)
    send(inside, "Ctrl+Z")
    inside.commit("touch x\r")
    states = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] for pid, _ in hostile.sessions()]
    assert states
    assert "T" not in states
    back_to_the_desk(inside)


def test_signals_before_the_screens_are_there(hostile: Server, outside: Outside) -> None:
    """The terminal of the session is not raw yet: Ctrl+Z, Ctrl+\\ and Ctrl+C are signals, and what follows is for a shell."""
    keys = b"\x1a\x1c\x03touch " + bytes(outside.touched) + b"\n"
    command = [*hostile.ssh("second", "-tt"), hostile.host]
    client = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert client.stdin is not None
    for _ in range(20):
        try:
            client.stdin.write(keys)
            client.stdin.flush()
        except BrokenPipeError:
            break
        time.sleep(0.05)
    client.kill()
    client.communicate()
    until = time.monotonic() + PATIENCE
    while len(hostile.sessions()) > 1 and time.monotonic() < until:
        time.sleep(0.05)


@pytest.mark.parametrize("place", ["案头", "审阅"])
def test_commands_by_name(place: str, inside: Terminal) -> None:
    back_to_the_desk(inside)
    if place == "审阅":
        choose(inside, "河湾镇总结")
        inside.wait("F9 结论")
    inside.press("F10")
    inside.wait("打字查找")
    for name in ("external-editor", "import-text", "save", "accept-suggestion"):
        inside.commit(name)
        inside.wait("没有这样的命令")
        send(inside, "Enter", *["Backspace"] * len(name))
        inside.wait("打字查找")


def test_keys_of_commands_that_are_not_offered(inside: Terminal) -> None:
    back_to_the_desk(inside)
    for key in ("F3", "F4", "Ctrl+N", "Ctrl+O"):
        inside.press("Down")
        inside.press(key)
        inside.wait("只能审阅")
        assert "份草稿" in inside.rows[0]


def test_accepting_a_suggestion(inside: Terminal) -> None:
    choose(inside, "河湾镇总结")
    inside.wait("F9 结论")
    go_to(inside, "改造老旧小区")
    inside.press("F3")
    inside.wait("改成什么")
    inside.commit("改掉。")
    inside.press("Enter")
    inside.wait("批注记下了")
    inside.press("F6")
    inside.wait("只能审阅")


def test_restoring_a_version(inside: Terminal) -> None:
    choose(inside, "河湾镇总结")
    inside.wait("F9 结论")
    inside.press("F10")
    inside.wait("打字查找")
    inside.commit("历史")
    inside.press("Enter")
    inside.wait("历史版本")
    inside.wait("F1 帮助")
    send(inside, "Enter", "Enter", "F4")
    inside.pump(0.5)
    assert "恢复成" not in inside.text


def test_control_sequences_in_a_paste(inside: Terminal) -> None:
    choose(inside, "河湾镇总结")
    inside.wait("F9 结论")
    inside.press("F2")
    inside.wait("Enter 确定")
    inside.paste("\x1b[21~\x1bOR!sh\x1a\x03\x00:!touch\x1b]52;c;YQ==\x07")
    inside.press("Esc")


# Paths


@pytest.mark.parametrize("name", ["甲链接", "乙硬链接"])
def test_a_link_to_a_file(name: str, inside: Terminal) -> None:
    if name == "乙硬链接" and os.geteuid() != 0:
        pytest.skip("only root can have files of a group that is not the desk's")
    choose(inside, name)
    inside.wait("链接|读不了|打不开")
    assert "F9 结论" not in inside.text
    assert SECRET not in seen(inside)


@pytest.mark.parametrize("typed", ["../secret.md", "/etc/passwd", "~/.ssh/id_ed25519", "{secret}"])
def test_a_path_by_name(typed: str, inside: Terminal, outside: Outside) -> None:
    choose(inside, typed.format(secret=outside.secret))
    inside.wait("没有草稿与筛选的字相符")
    assert SECRET not in seen(inside)


def test_kinds_from_elsewhere(inside: Terminal) -> None:
    back_to_the_desk(inside)
    inside.press("F5")
    inside.wait("年度工作总结")
    assert SECRET not in seen(inside)


def test_an_id_that_leads_out(hostile: Server, inside: Terminal) -> None:
    choose(inside, "丙标识")
    inside.wait("F9 结论")
    comment(inside, "写到哪里去了")
    found = [path for path in hostile.desk.rglob("*.json") if "写到哪里去了" in path.read_text(encoding="utf-8")]
    assert [path.parent.parent for path in found] == [hostile.desk / ".qicao" / "review"]


def test_a_folder_of_comments_that_is_elsewhere(hostile: Server, inside: Terminal, tmp_path: Path) -> None:
    """Somebody has replaced the folder of events by a link: nothing is read from there, nothing is written there."""
    review = review_of(hostile.draft)
    review.comment(None, "说过一句")
    folder = review._folder.path
    kept = folder.with_name("kept")
    back_to_the_desk(inside)
    folder.rename(kept)
    folder.symlink_to(tmp_path)
    try:
        choose(inside, "河湾镇总结")
        inside.wait("批注读不出来|F9 结论")
        if "F9 结论" in inside.text:
            inside.press("F2")
            inside.commit("写到外面")
            inside.press("Enter")
            inside.wait("没有存上")
        assert list(tmp_path.iterdir()) == []
    finally:
        folder.unlink()
        kept.rename(folder)


def test_addresses_and_actions_in_the_text(inside: Terminal) -> None:
    choose(inside, "丁地址")
    inside.wait("F9 结论")
    for y, row in enumerate(inside.rows, 1):
        if "这里" in row:
            for x in range(1, 60, 4):
                inside.child.send(f"\x1b[<0;{x};{y}M\x1b[<0;{x};{y}m")
    inside.pump(0.5)
    assert SECRET not in seen(inside)
    assert "F9 结论" in inside.text


def test_nothing_but_the_program_runs_below_sshd(hostile: Server, inside: Terminal) -> None:
    inside.pump()
    assert {name for _, name in children(hostile.process.pid)} == {"sshd", "python"}
