"""A login that may review one desk and do nothing else: what its process may touch, whatever its code comes to do.

A reviewer brings an environment, a home folder and keys. So the process starts anew with an environment of its own and
an interpreter that looks at no home folder (``python -I``); then a hook that Python asks before every file, program and
connection (PEP 578) lets it read the desk and the program, write what reviewers write, and start nothing. It holds
against our own mistakes, links and files of other people; no code of a reviewer's ever runs.
"""

from __future__ import annotations

import contextlib
import errno
import os
import resource
import signal
import stat
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from drafts.person import VARIABLE
from drafts.sidecar import FOLDER

KEPT = ("TERM", "COLORTERM", "NO_COLOR", "SSH_CONNECTION", VARIABLE)
"""What of the environment the screens need. The name is the server's; see docs/server.md."""
OWN = {"HOME": "/dev/null", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
ORIGINAL = "SSH_ORIGINAL_COMMAND"
"""What a client of ssh asked to be run instead (sshd_config(5), ForceCommand)."""
REFUSED = frozenset(
    "os.exec os.fork os.forkpty os.posix_spawn os.spawn os.startfile os.system pty.spawn subprocess.Popen "
    "socket.bind socket.connect socket.sendto socket.getaddrinfo ctypes.dlopen webbrowser.open".split()
)
LISTING = frozenset(("os.listdir", "os.scandir"))
CHANGING = frozenset(
    "os.chflags os.chmod os.chown os.link os.mkdir os.remove os.removexattr os.rename os.rmdir os.setxattr os.symlink "
    "os.truncate os.utime shutil.copyfile shutil.move shutil.rmtree".split()
)
TWO_PATHS = frozenset(("os.link", "os.rename", "os.symlink"))
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def restart(arguments: Sequence[str]) -> NoReturn:
    """Run ``qicao`` with ``arguments`` in a new interpreter that neither environment nor home folder can change."""
    _go_on()
    env = {name: os.environ[name] for name in KEPT if name in os.environ} | OWN
    os.execve(sys.executable, [sys.executable, "-I", "-B", "-X", "utf8", "-m", "tui", *arguments], env)


def is_isolated() -> bool:
    """Whether ``restart`` has been at work, and nobody has added to its environment."""
    return bool(sys.flags.isolated and sys.flags.utf8_mode) and set(os.environ) <= {*KEPT, *OWN}


def confine(desk: Path) -> None:
    """From now on, and for ever, this process is held to ``desk``. To be called before the screens are loaded."""
    _go_on()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(Wall(desk).asked)


def _go_on() -> None:
    """Ctrl+Z and Ctrl+\\, while the terminal still makes signals of them, stop nothing and leave no core."""
    for number in (signal.SIGTSTP, signal.SIGQUIT):
        signal.signal(number, signal.SIG_IGN)


class Wall:
    """What may be read and written. Refusals are OSError, which every caller knows how to tell."""

    def __init__(self, desk: Path) -> None:
        self.desk = os.path.realpath(desk)
        self.group = os.stat(self.desk).st_gid
        self.kept = os.path.join(self.desk, FOLDER)
        here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        self.program = tuple({os.path.realpath(path) for path in (sys.prefix, sys.base_prefix, here)})
        self.terminal = ""
        with contextlib.suppress(OSError):
            self.terminal = os.ttyname(0)

    def asked(self, event: str, about: tuple[object, ...]) -> None:
        if event == "open":
            path, mode, flags = about
            writes = bool(flags & WRITING) if isinstance(flags, int) else mode is not None and mode != "r"
            self._open(path, writes=writes)
        elif event in LISTING:
            self._open(about[0] if about[0] is not None else ".", writes=False)
        elif event in CHANGING:
            for path in about[: 2 if event in TWO_PATHS else 1]:
                self._open(path, writes=True)
        elif event in REFUSED:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), event)

    def _open(self, path: object, *, writes: bool) -> None:
        """Raises OSError unless ``path``, wherever its links lead, may be read, or written."""
        if isinstance(path, int):
            return  # what is open has been asked about
        name = os.fsdecode(path)  # type: ignore[arg-type]
        if name == self.terminal:
            return
        real = os.path.realpath(name)
        if writes:
            allowed = _below(real, self.kept)
        elif _below(real, self.desk):
            allowed = not self._is_foreign(real)
        elif any(_below(real, place) for place in self.program):
            allowed = True
        else:  # as if there were nothing, for which every caller is ready
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), name)
        if not allowed:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), name)

    def _is_foreign(self, real: str) -> bool:
        """Whether it is the second name of a file that somebody keeps elsewhere: a hard link has no other sign."""
        try:
            about = os.stat(real, follow_symlinks=False)
        except OSError:
            return False
        return stat.S_ISREG(about.st_mode) and about.st_nlink > 1 and about.st_gid != self.group


def _below(real: str, folder: str) -> bool:
    return real == folder or real.startswith(folder.rstrip("/") + "/")
