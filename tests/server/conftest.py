"""A real sshd on loopback, configured by what docs/server.md says, and people who log in there.

It runs as whoever runs the tests (root, on most systems: others may not give terminals away), and they log in as that
account: reviewers on one port, which the block of the page holds for, the writer on another. Everything around the block is as lax as sshd can be: the block alone has to do.
"""

from __future__ import annotations

import getpass
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.terminal.screen import Terminal

PAGE = ROOT / "docs" / "server.md"
NAMES = ("王科长", "赵主任")
PATIENCE = 20.0
"""Seconds until a wait gives up; nothing is measured by it."""
LAX = """\
ListenAddress 127.0.0.1
HostKey {place}/host
PidFile none
UsePAM no
StrictModes no
LogLevel VERBOSE
PermitRootLogin yes
AuthorizedKeysFile {place}/writer.keys
AcceptEnv *
X11Forwarding yes
AllowTcpForwarding yes
AllowAgentForwarding yes
AllowStreamLocalForwarding yes
GatewayPorts yes
PermitTunnel yes
PermitUserRC yes
Subsystem sftp internal-sftp
"""
DRAFT = """\
# 河湾镇2025年工作总结

2025年，河湾镇干部群众一起出力，各项工作平稳推进。现将全年情况总结如下：

## 一、工作情况

改造老旧小区3个，惠及居民1200户。新建便民服务点3处，群众少跑了路。

## 二、存在问题

有的便民服务点开门太晚。

## 三、下一步打算

明年继续办好民生实事。
"""


def blocks(language: str) -> list[str]:
    """The code blocks of the page that are marked so."""
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.M | re.S)


def block(language: str) -> str:
    (found,) = blocks(language)
    return found


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


def children(pid: int) -> list[tuple[int, str]]:
    """All processes below ``pid`` that are alive, with their names."""
    found, listed = (
        [],
        subprocess.run(["ps", "-eo", "pid=,ppid=,stat=,comm="], check=True, capture_output=True, text=True),
    )
    below = {pid}
    rows = [line.split(None, 3) for line in listed.stdout.splitlines()]
    while fresh := [row for row in rows if int(row[1]) in below and int(row[0]) not in below]:
        below |= {int(row[0]) for row in fresh}
        found += [(int(row[0]), row[3]) for row in fresh if not row[2].startswith("Z")]
    return found


@dataclass
class Server:
    """``place``: keys and configuration. ``desk``: what reviewers may see; ``secret``: what they may not."""

    place: Path
    desk: Path
    review_port: int
    write_port: int
    process: subprocess.Popen[bytes]
    opened: ExitStack = field(default_factory=ExitStack)

    @property
    def draft(self) -> Path:
        return self.desk / "河湾镇总结.md"

    @property
    def log(self) -> str:
        return (self.place / "log").read_text(encoding="utf-8", errors="replace")

    def ssh(self, who: str, *options: str, program: str = "ssh") -> list[str]:
        """``ssh`` with the key of ``who`` and nothing of the settings of whoever runs the tests."""
        port = self.write_port if who == "writer" else self.review_port
        return [
            program, "-F", "none", "-i", str(self.place / who), "-P" if program in ("scp", "sftp") else "-p", str(port),
            "-o", "IdentitiesOnly=yes", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
            "-o", "LogLevel=ERROR", "-o", "BatchMode=yes", *options,
        ]  # fmt: skip

    @property
    def host(self) -> str:
        return f"{getpass.getuser()}@127.0.0.1"

    def run(
        self, who: str, *arguments: str, options: Sequence[str] = (), **more: Any
    ) -> subprocess.CompletedProcess[str]:
        """Log in without a terminal, and run what can be run."""
        command = [*self.ssh(who, *options), self.host, *arguments]
        return subprocess.run(
            command, check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=PATIENCE, **more
        )

    def log_in(
        self, who: str, *arguments: str, options: Sequence[str] = (), env: Mapping[str, str] | None = None, **size: Any
    ) -> Terminal:
        """Log in with a terminal."""
        command = [*self.ssh(who, "-tt", *options), self.host, *arguments]
        return self.opened.enter_context(Terminal(command, env=env, **size))

    def sessions(self) -> list[tuple[int, str]]:
        """What runs in the sessions now, sshd's own processes left out."""
        return [(pid, name) for pid, name in children(self.process.pid) if name != "sshd"]

    def wait_for_no_session(self, patience: float = PATIENCE) -> list[tuple[int, str]]:
        """What is still there after so many seconds."""
        until = time.monotonic() + patience
        while (left := self.sessions()) and time.monotonic() < until:
            time.sleep(0.05)
        return left


def key(place: Path, name: str) -> str:
    """A new key; its public half."""
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", str(place / name)], check=True)
    return (place / f"{name}.pub").read_text(encoding="ascii")


def write_settings(place: Path, desk: Path, review_port: int, write_port: int) -> None:
    """The block of the page, with the port in place of the group, and our paths in place of its own."""
    ours = {
        "Match Group baogao-shenyue": f"Match LocalPort {review_port}",
        "/etc/ssh/qicao/%u": str(place / "reviewers.keys"),
        "/opt/qicao/bin/qicao": str(Path(sys.executable).with_name("qicao")),
        "/srv/baogao": str(desk),
    }
    text = block("sshd_config")
    for theirs, our in ours.items():
        assert text.count(theirs) == 1, theirs
        text = text.replace(theirs, our)
    settings = LAX.format(place=place) + f"Port {review_port}\nPort {write_port}\n" + text
    (place / "sshd_config").write_text(settings, encoding="utf-8")


def write_keys(place: Path) -> None:
    """The lines of the page, with keys that were just made."""
    key(place, "host")
    lines = block("authorized_keys").splitlines()
    assert len(lines) == len(NAMES)
    made = []
    for who, name, line in zip(("first", "second"), NAMES, lines, strict=True):
        options, _, _ = line.partition(" ssh-ed25519 ")
        assert f"QICAO_USER={name}" in options
        made.append(f"{options} {key(place, who)}")
    (place / "reviewers.keys").write_text("".join(made), encoding="utf-8")
    (place / "writer.keys").write_text(key(place, "writer"), encoding="utf-8")


@pytest.fixture(scope="session")
def sshd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    program = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None or shutil.which("ssh") is None or shutil.which("ps") is None:
        pytest.skip("no openssh-server, openssh-client and procps here")
    if not Path(sys.executable).with_name("qicao").exists():
        pytest.skip("the command qicao is not installed")
    place = tmp_path_factory.mktemp("sshd")
    desk = place / "案头"
    desk.mkdir()
    desk.chmod(0o2770)
    (desk / "qicao.yaml").touch()
    write_keys(place)
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    ports = free_port(), free_port()
    write_settings(place, desk, *ports)
    arguments = [program, "-D", "-f", str(place / "sshd_config"), "-E", str(place / "log")]
    process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL)
    server = Server(place, desk, *ports, process)
    try:
        wait_for_port(server)
        tried = server.run("writer", "true", options=("-tt",))
        if tried.returncode != 0:  # an sshd that is not root's may not give terminals away
            pytest.skip(f"nobody can log in here with a terminal: {server.log.splitlines()[-1]}")
        yield server
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def wait_for_port(server: Server) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and server.process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", server.review_port)).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    pytest.skip(f"sshd does not start here: {server.log[-500:]}")


@pytest.fixture
def server(sshd: Server) -> Iterator[Server]:
    """The server with one fresh draft on the desk, and nobody logged in."""
    for path in list(sshd.desk.iterdir()):
        if path.name == "qicao.yaml":
            continue
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    sshd.draft.write_text(DRAFT, encoding="utf-8")
    sshd.draft.chmod(0o660)
    with ExitStack() as opened:
        sshd.opened = opened
        yield sshd
    assert sshd.wait_for_no_session() == []
