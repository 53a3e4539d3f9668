"""docs/server.md word by word: its commands make accounts and a desk, its files configure sshd, people log in.

All of it in a mount namespace of its own, where /etc, /srv, /opt and /home are copies or empty: nothing of the machine
is changed. Only root can have one.
"""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.server.conftest import DRAFT, NAMES, Server, block, blocks, free_port, key, wait_for_port
from tests.server.test_sshd import comment, open_draft

pytestmark = [
    pytest.mark.xdist_group("sshd"),
    pytest.mark.skipif(os.geteuid() != 0, reason="only root makes accounts"),
    pytest.mark.skipif(shutil.which("unshare") is None or shutil.which("useradd") is None, reason="no unshare, no useradd"),
]  # fmt: skip
SETTINGS = """\
Include /etc/ssh/sshd_config.d/*.conf
Port {port}
ListenAddress 127.0.0.1
HostKey /etc/ssh/host
PidFile none
UsePAM no
AcceptEnv LANG LC_*
X11Forwarding yes
Subsystem sftp internal-sftp
"""
"""As Debian has it, but for what a test needs."""
WRITER = "lihong"


@dataclass
class House(Server):
    """``desk`` and ``draft`` as seen from outside the namespace."""

    account: str = "shenyue"

    @property
    def host(self) -> str:
        return f"{self.account}@127.0.0.1"

    def within(self, script: str) -> str:
        """Run ``script`` with sh inside; what it prints."""
        command = ["nsenter", f"--target={self.process.pid}", "--mount", "sh", "-eu"]
        return subprocess.run(command, input=script, check=True, capture_output=True, text=True).stdout


def needed() -> list[Path]:
    """What has to be readable for everybody so that the program runs."""
    return list(dict.fromkeys(Path(os.path.realpath(path)) for path in (sys.base_prefix, sys.prefix, ROOT)))


def closed(paths: list[Path]) -> list[Path]:
    """Folders above ``paths`` that other accounts cannot pass, the topmost ones."""
    found = {
        next((p for p in reversed(path.parents) if not p.stat().st_mode & stat.S_IXOTH), None) for path in paths
    }  # fmt: skip
    return sorted(path for path in found if path is not None)


def building(keys: Path, port: int) -> str:
    """The script that builds the house and then becomes its sshd."""
    paths, quoted = needed(), shlex.quote
    hold = "/mnt"
    lines = ["set -eu", "mount --make-rprivate /", f"mount -t tmpfs tmpfs {hold}"]
    for number, path in enumerate(paths):
        lines += [f"mkdir {hold}/{number}", f"mount --rbind {quoted(str(path))} {hold}/{number}"]
    lines += [f"cp -a /etc {hold}/etc", f"mount --bind {hold}/etc /etc", f"cp -a {quoted(str(keys))} {hold}/keys"]
    for place in ("/srv", "/opt", "/home", "/run", "/var/log", "/var/backups", *map(str, closed(paths))):
        lines += [f"[ ! -d {quoted(place)} ] || mount -t tmpfs -o mode=755 tmpfs {quoted(place)}"]
    for number, path in enumerate(paths):
        if any(path.is_relative_to(place) for place in closed(paths)):
            lines += [f"mkdir -p {quoted(str(path))}", f"mount --rbind {hold}/{number} {quoted(str(path))}"]
    lines += ["mkdir -p /run/sshd /opt/qicao /etc/ssh/sshd_config.d", "rm -f /etc/ssh/sshd_config.d/*"]
    lines += [f"mount --bind {quoted(sys.prefix)} /opt/qicao", blocks("sh")[0]]
    lines += [
        f"useradd --create-home --shell /bin/sh --password '*' {WRITER}",
        f"usermod --append --groups baogao {WRITER}",
        f"mkdir -p /home/{WRITER}/.ssh; cp {hold}/keys/writer.pub /home/{WRITER}/.ssh/authorized_keys",
        f"chown -R {WRITER} /home/{WRITER}/.ssh",
        f"cp {hold}/keys/host /etc/ssh/host; chmod 600 /etc/ssh/host",
        f"cp {hold}/keys/shenyue /etc/ssh/qicao/shenyue; chmod 644 /etc/ssh/qicao/shenyue",
        f"cp {hold}/keys/qicao.conf /etc/ssh/sshd_config.d/qicao.conf",
        f"cp {hold}/keys/sshd_config /etc/ssh/sshd_config",
        "sshd=$(command -v sshd || echo /usr/sbin/sshd)",
        f"exec $sshd -D -E {hold}/log",
    ]
    return "\n".join(lines)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    if subprocess.run(
        ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], check=False, capture_output=True
    ).returncode:
        pytest.skip("no mount namespaces here")
    if shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin") is None:
        pytest.skip("no openssh-server here")
    place, port = tmp_path_factory.mktemp("house"), free_port()
    made = {name: key(place, name) for name in ("host", "first", "second", "writer")}
    lines = [line.partition(" ssh-ed25519 ")[0] for line in block("authorized_keys").splitlines()]
    reviewers = [f"{options} {made[who]}" for options, who in zip(lines, ("first", "second"), strict=True)]
    (place / "shenyue").write_text("".join(reviewers), encoding="utf-8")
    (place / "qicao.conf").write_text(block("sshd_config"), encoding="utf-8")
    (place / "sshd_config").write_text(SETTINGS.format(port=port), encoding="utf-8")
    (place / "log").touch()
    script = building(place, port)
    process = subprocess.Popen(["unshare", "--mount", "sh", "-c", script], stdin=subprocess.DEVNULL)
    root = Path(f"/proc/{process.pid}/root")
    server = House(place, root / "srv" / "baogao", port, port, process)
    try:
        wait_for_port(server)
        server.within(
            f"su {WRITER} -c 'umask 077; cat > /srv/baogao/河湾镇总结.md' <<'EOF'\n{DRAFT}EOF\nchmod 660 /srv/baogao/*.md"
        )
        with ExitStack() as server.opened:
            yield server
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def test_what_sshd_makes_of_it(house: House) -> None:
    said = house.within("$(command -v sshd || echo /usr/sbin/sshd) -T -C user=shenyue,host=x,addr=127.0.0.1")
    wanted = {
        "forcecommand /opt/qicao/bin/qicao review --desk /srv/baogao", "authorizedkeysfile /etc/ssh/qicao/%u",
        "authenticationmethods publickey", "permituserenvironment QICAO_USER", "permittty yes", "permituserrc no",
        "permittunnel no", "disableforwarding yes", "acceptenv COLORTERM", "acceptenv NO_COLOR",
        "clientaliveinterval 15",
    }  # fmt: skip
    assert wanted <= set(said.splitlines())
    assert [line for line in said.splitlines() if line.startswith("acceptenv ")] == [
        "acceptenv COLORTERM",
        "acceptenv NO_COLOR",
    ]


def test_a_reviewer_and_a_writer_in_accounts_of_their_own(house: House) -> None:
    reviewer = house.log_in("second")
    house.account = WRITER
    writer = house.log_in("writer", "umask 077; QICAO_USER=李红 /opt/qicao/bin/qicao /srv/baogao/河湾镇总结.md")
    house.account = "shenyue"
    open_draft(reviewer)
    writer.wait("2025年，河湾镇")
    comment(reviewer, "写得好")
    writer.press("Ctrl+T", "Ctrl+End")
    writer.commit("完。")
    writer.press("F4")
    writer.wait("已保存")
    assert house.draft.read_text(encoding="utf-8") == DRAFT.rstrip("\n") + "完。\n"
    said = house.within("/opt/qicao/bin/qicao comments /srv/baogao/河湾镇总结.md")
    assert "写得好" in said
    assert NAMES[1] in said
    accounts = dict(line.split(":")[::2][:2] for line in house.within("cat /etc/passwd").splitlines())
    group = house.within("getent group baogao").split(":")[2]
    found = [path.lstat() for path in house.desk.rglob("*")]
    assert {str(about.st_gid) for about in found} == {group}
    assert {str(about.st_uid) for about in found} == {accounts["shenyue"], accounts[WRITER], "0"}
    for about in found:
        mode = stat.S_IMODE(about.st_mode)
        assert (mode >> 3 & 7, mode & 7) == (mode >> 6 & 7, 0)


def test_the_reviewers_account_without_the_program(house: House) -> None:
    """Even with a shell it could change neither keys nor settings nor anything outside the desk's group."""
    tried = "\n".join(
        f"if su shenyue -s /bin/sh -c {shlex.quote(command)} 2>/dev/null; then echo {shlex.quote(command)}; fi"
        for command in (
            "echo x >> /etc/ssh/qicao/shenyue",
            "echo x > /etc/ssh/qicao/other",
            "echo x > /etc/ssh/sshd_config.d/a.conf",
            "mkdir /.ssh",
            "echo x > /opt/qicao/bin/qicao",
            f"ls /home/{WRITER}/.local/state/qicao/journals",
        )
    )
    assert house.within(tried) == ""
    assert house.within("su shenyue -s /bin/sh -c 'ls /srv/baogao'") != ""


def test_the_backup(house: House) -> None:
    house.within(blocks("sh")[1])
    house.within("mv /srv/baogao /srv/before; tar --extract --gzip --file /var/backups/baogao.tar.gz --directory /srv")
    listing = (
        "cd {}; find . -path ./.qicao/cache -prune -o -path ./.qicao/locks -prune -o -printf '%p %m %u %g %s\\n' | sort"
    )
    assert house.within(listing.format("/srv/before")).replace(" ", "") != ""
    drop_sizes = "sed -E '/^\\.( |\\/\\.qicao )/s/ [0-9]+$//'"  # of folders, which have lost what is not kept
    before, after = (house.within(f"{listing.format(f'/srv/{name}')} | {drop_sizes}") for name in ("before", "baogao"))
    assert before == after
