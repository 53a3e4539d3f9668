"""What reaches the terminal: sentences in every locale, nothing raw from drafts and names, no traceback ever."""

from __future__ import annotations

import os
import re
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from drafts.visible import UNSEEN
from tui import crash

Qicao = Callable[..., "tuple[int, str, str]"]

HOSTILE = "\x1b]0;题\x07\x1b[2J\x9b31m\u202e\u200b\x00\x7f\ue000\U000e0041"
DRAFT = "# 市林场2025年工作总结\n\n全年造林XX亩。\n"


def process(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "tui", *arguments],
        check=False,
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        timeout=60,
    )


def acts_on_terminal(text: str) -> list[str]:
    return [hex(ord(char)) for char in UNSEEN.findall(text) if char != "\n"]


class TestLocales:
    @pytest.mark.parametrize(
        "environment",
        [
            {"LANG": "C", "LC_ALL": "C"},
            {"PYTHONIOENCODING": "ascii"},
            {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "POSIX"},
        ],
        ids=["LANG=C", "ascii", "no coercion"],
    )
    @pytest.mark.parametrize("form", ["text", "json", "github"])
    def test_output_is_utf8_where_the_locale_knows_only_ascii(
        self, tmp_path: Path, environment: dict[str, str], form: str
    ) -> None:
        (tmp_path / "总结.md").write_text(DRAFT, encoding="utf-8")
        run = process("check", "总结.md", "--format", form, cwd=tmp_path, **environment)
        assert run.returncode == 1
        assert run.stderr == b""
        assert "这里还没填" in run.stdout.decode("utf-8")

    def test_a_gbk_terminal_gets_gbk_and_escapes_for_the_rest(self, tmp_path: Path) -> None:
        (tmp_path / "🌲.md").write_text(DRAFT, encoding="utf-8")
        run = process("check", "🌲.md", cwd=tmp_path, PYTHONIOENCODING="gbk")
        assert "\\U0001f332.md\n" in run.stdout.decode("gbk")

    def test_json_is_utf8_on_a_gbk_terminal_too(self, tmp_path: Path) -> None:
        (tmp_path / "🌲.md").write_text(DRAFT, encoding="utf-8")
        run = process("check", "🌲.md", "--format", "json", cwd=tmp_path, PYTHONIOENCODING="gbk")
        assert '"path":"🌲.md"' in run.stdout.decode("utf-8")


class TestHostileText:
    @pytest.fixture
    def desk(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.chdir(tmp_path)
        text = HOSTILE.replace("\x00", "")
        (tmp_path / "a.md").write_text(f"# 总结{text}\n\n全年{text}造林XX亩{text}。##paidend##\n", encoding="utf-8")
        name = b"x\x1b]0;T\x07\xe2\x80\xae\xff\n.md"
        (tmp_path / os.fsdecode(name)).write_text(DRAFT + text, encoding="utf-8")
        return tmp_path

    @pytest.mark.parametrize(
        "arguments",
        [
            ["check", "."],
            ["check", ".", "--format", "json"],
            ["check", ".", "--format", "github"],
            ["check", "./\x1b[31m.md"],
            ["check", ".", "--select", "\x1b[31m"],
            ["check", ".", "--kind", "\x1b[31m"],
            ["check", ".", "--\x1b[31m"],
            ["fill", "a.md"],
            ["fill", "a.md", "--format", "json"],
            ["fill", "a.md", "--set", "\x1b[31m=1"],
            ["fill", "a.md", "--set", "1=\x1b[31m"],
            ["new", "\x1b[31m"],
            ["new", "plan", "--unit", "\x1b[31m"],
            ["new", "plan", "-o", "没有/\x1b[31m.md"],
            ["export", "a.md", "--to", "\x1b[31m"],
            ["import", "\x1b[31m.txt"],
            ["rule", "\x1b[31m"],
            ["kinds", "check", "\x1b[31m"],
            ["kinds", "\x1b[31m"],
            ["completion", "\x1b[31m"],
            ["\x1b[31m"],
        ],
        ids=lambda arguments: " ".join(arguments).replace("\x1b", "ESC"),
    )
    def test_no_command_lets_it_through(self, qicao: Qicao, desk: Path, arguments: list[str]) -> None:
        code, out, err = qicao(*arguments)
        assert code in (0, 1, 2)
        assert acts_on_terminal(out) == []
        assert acts_on_terminal(err) == []

    def test_a_diff_on_a_terminal_lets_nothing_through(
        self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tui.cli.streams.is_terminal", lambda: True)
        code, out, _ = qicao("check", "a.md", "--diff", "--select", "RS001")
        assert code == 1
        assert "+全年␛]0;题" in out
        assert acts_on_terminal(re.sub(r"\x1b\[\d*m", "", out)) == []

    def test_file_names_that_are_no_utf8_in_a_process(self, desk: Path) -> None:
        run = process("check", ".", "--format", "json", cwd=desk)
        assert run.returncode == 1
        assert r"\udcff\u000a.md" in run.stdout.decode("utf-8") or r"\udcff\n.md" in run.stdout.decode("utf-8")


class TestPipes:
    def test_a_reader_that_goes_away_is_no_error(self, tmp_path: Path) -> None:
        (tmp_path / "总结.txt").write_text(DRAFT * 1000, encoding="utf-8")
        command = f"{sys.executable} -m tui check 总结.txt | head -n 1; exit ${{PIPESTATUS[0]}}"
        run = subprocess.run(["bash", "-c", command], check=False, cwd=tmp_path, capture_output=True, timeout=60)
        assert run.stderr == b""
        assert run.stdout.decode() == "总结.txt\n"
        assert run.returncode == 141

    def test_a_full_disk_behind_stdout_is_a_sentence(self, tmp_path: Path) -> None:
        (tmp_path / "总结.txt").write_text(DRAFT, encoding="utf-8")
        with open("/dev/full", "wb") as full:
            run = subprocess.run(
                [sys.executable, "-m", "tui", "check", "总结.txt"],
                check=False,
                cwd=tmp_path,
                stdout=full,
                stderr=subprocess.PIPE,
                timeout=60,
            )
        assert run.returncode == 2
        assert run.stderr.decode().startswith("qicao：结果写不出去：")
        assert len(run.stderr.decode().splitlines()) == 1

    def test_closed_streams_are_no_crash(self, tmp_path: Path) -> None:
        (tmp_path / "总结.txt").write_text(DRAFT, encoding="utf-8")
        command = f"{sys.executable} -m tui check 总结.txt >&- 2>&-"
        assert subprocess.run(["bash", "-c", command], check=False, cwd=tmp_path, timeout=60).returncode == 1

    def test_ctrl_c_ends_quietly(self, tmp_path: Path) -> None:
        reader = subprocess.Popen(
            [sys.executable, "-m", "tui", "check", "-"],
            cwd=tmp_path,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        _wait_until_it_reads(reader.pid)
        reader.send_signal(signal.SIGINT)
        out, err = reader.communicate(timeout=60)
        assert (reader.returncode, out, err) == (130, b"", b"\n")


def _wait_until_it_reads(pid: int) -> None:
    """Until the process sleeps in read(2) on its standard input."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        call = Path(f"/proc/{pid}/syscall")
        if not call.exists():
            pytest.skip("needs /proc")
        if call.read_text().split()[:2] in (["0", "0x0"], ["63", "0x0"]):
            return
        time.sleep(0.02)
    raise AssertionError("the command never read its standard input")


class TestCrash:
    def test_one_line_and_a_log_that_only_its_owner_can_read(
        self, qicao: Qicao, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken(*_: object) -> int:
            raise ZeroDivisionError("坏了\x1b[2J\n第二行")

        monkeypatch.setattr("tui.cli.rules.run", broken)
        code, out, err = qicao("rules")
        assert (code, out) == (3, "")
        assert len(err.splitlines()) == 1
        assert "ZeroDivisionError: 坏了␛[2J" in err
        assert "Traceback" not in err
        log = Path(err.rsplit("：", 1)[1].strip())
        assert stat.S_IMODE(log.stat().st_mode) == 0o600
        assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700
        text = log.read_text(encoding="utf-8")
        assert "Traceback (most recent call last)" in text
        assert "arguments: ['rules']" in text

    def test_where_no_log_can_be_written_the_line_says_so(
        self, qicao: Qicao, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "file").write_text("")
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))

        def broken(*_: object) -> int:
            raise RuntimeError

        monkeypatch.setattr("tui.cli.rules.run", broken)
        code, _, err = qicao("rules")
        assert code == 3
        assert "错误记录也没能写下" in err

    def test_old_logs_go(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for number in range(crash.KEPT + 5):
            monkeypatch.setattr("os.getpid", lambda number=number: 10_000 + number)
            crash.report(RuntimeError("x"), [])
        assert len(list(crash.folder().glob("*.log"))) == crash.KEPT
