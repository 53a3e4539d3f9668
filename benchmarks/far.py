"""A sentence typed over ssh from far away: when it has settled on the screen, next to vim.

A real sshd on the loopback, a relay in front of it that holds every byte back for 100 ms each way (as ``tc netem delay
100ms`` would), and ssh in a pseudo terminal. Forty characters are typed, eight a second; settled is when the last of
them is on the emulated screen. The runs of both programs take turns; read the difference, not the times.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.tty import SIZES, TO_THE_MIDDLE, Terminal, document

SENTENCE = "麒麟鲲鹏饕餮琉璃獬豸" * 4
EVERY = 1 / 8
"""Seconds from one character to the next."""
ROUND = 0.2
"""Seconds there and back."""
PATIENCE = 20.0
OPTIONS = ("-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR")


async def relay(port: int, to: int, delay: float) -> None:
    """Hand on what comes at ``port`` to ``to`` and back, each piece ``delay`` seconds later."""

    async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        while data := await reader.read(65536):
            loop.call_later(delay, writer.write, data)
        loop.call_later(delay, writer.close)

    async def come(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", to)
        await asyncio.gather(pass_on(reader, back), pass_on(there, writer))

    server = await asyncio.start_server(come, "127.0.0.1", port)
    await server.serve_forever()


@contextlib.contextmanager
def sshd(folder: Path, port: int) -> Iterator[Path]:
    """An sshd of our own at ``port``; gives the key that it lets in."""
    for name in ("host", "mine"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True)
    (folder / "allowed").write_bytes((folder / "mine.pub").read_bytes())
    config = folder / "config"
    config.write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nAuthorizedKeysFile {folder}/allowed\n"
        f"StrictModes no\nUsePAM no\nPidFile {folder}/pid\nAcceptEnv *\nPermitRootLogin yes\n",
        encoding="utf-8",
    )
    Path("/run/sshd").mkdir(exist_ok=True)
    process = subprocess.Popen(["/usr/sbin/sshd", "-D", "-f", config])
    try:
        time.sleep(0.5)
        yield folder / "mine"
    finally:
        process.terminate()
        process.wait()


def settled(command: list[str], keys: bytes, text: str, far: list[str]) -> tuple[float, int]:
    """Milliseconds from the last key until all is on the screen, and the bytes that came meanwhile."""
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "工作总结.md"
        path.write_text(text, encoding="utf-8")
        there = shlex.join([*command, str(path)])
        setting = f"cd / && env HOME={home} XDG_STATE_HOME={home} LC_ALL=C.UTF-8 COLORTERM=truecolor {there}"
        terminal = Terminal([*far, setting], home)
        start = time.perf_counter()
        while time.perf_counter() - start < PATIENCE and "云溪区水务局" not in terminal.shown:
            for _, data in terminal.read(PATIENCE):
                terminal.show(data)
        os.write(terminal.fd, keys)
        terminal.settle(2.0)
        size, records, begun = 0, [], time.perf_counter()
        for number, char in enumerate(SENTENCE):
            while (left := begun + number * EVERY - time.perf_counter()) > 0:
                records += terminal.read(left)
            os.write(terminal.fd, char.encode())
        typed, seen = time.perf_counter(), float("nan")
        while time.perf_counter() - typed < PATIENCE and seen != seen:
            records += terminal.read(0.5)
            for when, data in records:
                size += len(data)
                terminal.show(data)
                if terminal.count(SENTENCE[-1]) >= 4:
                    seen = when
            records.clear()
        terminal.close()
        return (seen - typed) * 1000, size


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=3, help="how often each (default 3)")
    arguments.add_argument("--size", default="10 kB", help="of 10 kB, 200 kB, 2 MB (default 10 kB)")
    arguments.add_argument("--port", type=int, default=22622, help="this port and the next are used")
    asked = arguments.parse_args()
    text = document(SIZES[asked.size])
    editors = {
        "qicao": ([sys.executable, "-m", "tui"], b"\x14" + TO_THE_MIDDLE),
        "vim": (["vim", "-u", "NONE", "-N", "-i", "NONE", "--cmd", "set encoding=utf-8 noswapfile"], b":3\r300li"),
    }
    found: dict[str, list[tuple[float, int]]] = {name: [] for name in editors}
    with tempfile.TemporaryDirectory() as folder, sshd(Path(folder), asked.port) as key:
        delayed = relay(asked.port + 1, asked.port, ROUND / 2)
        threading.Thread(target=asyncio.run, args=(delayed,), daemon=True).start()
        time.sleep(0.3)
        far = ["ssh", "-tt", "-p", str(asked.port + 1), "-i", str(key), *OPTIONS, "127.0.0.1"]
        for _ in range(asked.rounds):
            for name, (command, keys) in editors.items():
                found[name].append(settled(command, keys, text, far))
    print(f"{len(SENTENCE)} characters, 8 a second, {ROUND * 1000:.0f} ms there and back, {asked.size}, in the middle")
    for name, runs in found.items():
        times = sorted(time for time, _ in runs)
        bytes_ = statistics.median(size for _, size in runs)
        print(f"{name:10}{times[0]:8.0f} ms at best {statistics.median(times):8.0f} ms median {bytes_:9.0f} bytes")


if __name__ == "__main__":
    main()
