"""Whatever ``qicao check`` is given: one clear line that names it, the other files checked, the right exit code.

In processes of their own where the process matters: what it is sent, what it leaves behind, how it ends.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from drafts.store import READ_LIMIT

GOOD = "全年造林XX亩。\n"
JOBS = pytest.mark.parametrize("jobs", ["1", "2"])


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "案头"
    folder.mkdir()
    (folder / "好.txt").write_text(GOOD, encoding="utf-8")
    (folder / "好2.txt").write_text(GOOD, encoding="utf-8")
    return folder


def check(desk: Path, *arguments: str, program: str = "") -> tuple[int, list[str], list[str]]:
    """Exit code, codes found, and complaints of ``qicao check`` in a process of its own; ``program`` runs first."""
    start = (
        f"import sys\nfrom tui.cli import main\n{program}\nsys.exit(main(['check', '--format', 'json', *sys.argv[1:]]))"
    )
    run = subprocess.run(
        [sys.executable, "-c", start, *(arguments or (".",))],
        check=False,
        cwd=desk,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    assert "Traceback" not in run.stderr
    files = json.loads(run.stdout)["files"] if run.stdout else []
    return run.returncode, [f["code"] for file in files for f in file["findings"]], run.stderr.splitlines()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("没权限.txt", None, "没有权限"),
        ("二进制.txt", os.urandom(64).replace(b"\n", b"") + b"\0\xff\xfe\0" * 20, ""),
        ("文档.txt", b"PK\x03\x04" + bytes(200), "Word"),
        ("乱码.txt", b"\xff\xff\x00\x01", ""),
        ("半截.md", "全年造林".encode()[:-1] + b"\xe5\xff", ""),
    ],
)
@JOBS
def test_a_file_that_cannot_be_read(desk: Path, name: str, data: bytes | None, said: str, jobs: str) -> None:
    path = desk / name
    path.write_bytes(data or b"x")
    program = ""
    if data is None:
        # The superuser may read everything, so the refusal is made here.
        program = (
            "import os; plain = os.open\n"
            "def refusing(path, *rest, **named):\n"
            f"    if str(path).endswith({name!r}): raise PermissionError(13, 'Permission denied', path)\n"
            "    return plain(path, *rest, **named)\n"
            "os.open = refusing"
        )
    code, found, complaints = check(desk, ".", "--jobs", jobs, program=program)
    assert (code, found) == (2, ["BL001", "BL001"])
    (line,) = complaints
    assert name in line
    assert said in line


@JOBS
def test_a_file_of_200_megabytes(desk: Path, jobs: str) -> None:
    with (desk / "大.txt").open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    code, found, (line,) = check(desk, ".", "--jobs", jobs)
    assert (code, found) == (2, ["BL001", "BL001"])
    assert "大.txt" in line
    assert f"{READ_LIMIT >> 20} MB" in line


def test_a_folder_that_may_not_be_looked_into(desk: Path) -> None:
    (desk / "锁").mkdir()
    (desk / "锁" / "里.txt").write_text(GOOD, encoding="utf-8")
    program = (
        "import os; plain = os.scandir\n"
        "def refusing(path):\n"
        "    if str(path).endswith('锁'): raise PermissionError(13, 'Permission denied', path)\n"
        "    return plain(path)\n"
        "os.scandir = refusing"
    )
    code, found, (line,) = check(desk, program=program)
    assert (code, found) == (2, ["BL001", "BL001"])
    assert line.startswith("./锁：打不开这个文件夹")


def test_what_is_no_file(desk: Path) -> None:
    os.mkfifo(desk / "管.txt")
    (desk / "圈.txt").symlink_to("圈.txt")
    code, found, complaints = check(desk, "好.txt", "管.txt", "圈.txt", "没有.txt")
    assert (code, found) == (2, ["BL001"])
    assert [line.partition("：")[0] for line in complaints] == ["管.txt", "圈.txt", "没有.txt"]


RAISING = (
    "from sections import rules\n"
    "def broken(view): raise ZeroDivisionError('除以零')\n"
    "first = rules.RULES[0].asking(broken)\n"
    "first.code = 'ZZ001'\n"
    "rules.RULES = (first, *rules.RULES)"
)


@JOBS
def test_a_rule_that_raises(desk: Path, jobs: str) -> None:
    code, found, complaints = check(desk, ".", "--jobs", jobs, program=RAISING)
    assert (code, found) == (3, ["BL001", "BL001"])
    assert complaints == [
        f"./{name}：规则 ZZ001 自己出错了（ZeroDivisionError: 除以零），其余规则照常检查"
        for name in ("好.txt", "好2.txt")
    ]


def test_a_rule_that_raises_everywhere_does_not_flood(desk: Path) -> None:
    for number in range(20):
        (desk / f"{number:02}.txt").write_text(GOOD, encoding="utf-8")
    code, found, complaints = check(desk, program=RAISING)
    assert (code, len(found), len(complaints)) == (3, 22, 4)
    assert complaints[-1].startswith("规则 ZZ001 在另外 19 个文件里也这样出错了")


@JOBS
def test_a_mistake_in_the_settings(desk: Path, jobs: str) -> None:
    other = desk / "另一案头"
    other.mkdir()
    (other / "甲.txt").write_text(GOOD, encoding="utf-8")
    (other / "qicao.yaml").write_text("ignroe: [BL]\n", encoding="utf-8")
    code, found, complaints = check(desk, ".", "--jobs", jobs)
    assert (code, found) == (2, ["BL001", "BL001"])
    assert complaints == ["案头的设置有错：", f"{other}/qicao.yaml:1:1: 不认识的键“ignroe”，是不是想写“ignore”？"]


def test_a_pattern_of_the_settings_that_never_comes_to_an_end(desk: Path) -> None:
    other = desk / "另一案头"
    other.mkdir()
    (other / "甲.txt").write_text(GOOD + "a" * 60 + "\n", encoding="utf-8")
    (other / "qicao.yaml").write_text("allow: [{pattern: '(a|a)+b'}]\n", encoding="utf-8")
    code, found, (line,) = check(desk, ".", "--jobs", "2")
    assert (code, found) == (2, ["BL001", "BL001"])
    assert "甲.txt" in line
    assert f"{other}/qicao.yaml:1:9: 正则表达式“(a|a)+b”" in line


def test_a_pattern_of_a_house_kind_that_never_comes_to_an_end(desk: Path) -> None:
    other = desk / "另一案头"
    (other / "kinds").mkdir(parents=True)
    for name in ("甲.md", "乙.md"):
        (other / name).write_text("# " + "长" * 40 + "\n\n" + GOOD, encoding="utf-8")
    (other / "qicao.yaml").write_text("", encoding="utf-8")
    (other / "kinds" / "house.yaml").write_text(
        "id: house\nname: 本局总结\nextends: annual-summary\ntitles: [工作总结$, '(长|长)+短$']\n", encoding="utf-8"
    )
    code, found, complaints = check(desk)
    assert (code, found) == (2, ["BL001", "BL001"])
    assert [line.partition("：")[0] for line in complaints] == ["./另一案头/乙.md", "./另一案头/甲.md"]
    assert all("文种文件里的正则表达式“(长|长)+短$”" in line for line in complaints)


def test_a_reader_that_goes_away(desk: Path) -> None:
    for number in range(40):
        (desk / f"{number:02}.txt").write_text(GOOD * 200, encoding="utf-8")
    for jobs in ("1", "2"):
        command = [sys.executable, "-m", "tui", "check", ".", "--jobs", jobs]
        with subprocess.Popen(command, cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
            assert run.stdout
            assert run.stderr
            run.stdout.readline()
            run.stdout.close()
            assert run.stderr.read() == b""
            assert run.wait(60) == 141


@JOBS
def test_ctrl_c_ends_quietly_and_leaves_nothing_running(desk: Path, jobs: str) -> None:
    for number in range(200):
        (desk / f"{number:03}.txt").write_text(GOOD * 200, encoding="utf-8")
    command = [sys.executable, "-m", "tui", "check", ".", "--jobs", jobs]
    run = subprocess.Popen(command, cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    assert run.stdout
    run.stdout.readline()
    os.killpg(run.pid, signal.SIGINT)
    _, complaints = run.communicate(timeout=60)
    assert (run.returncode, complaints.strip()) == (130, b"")
    for _ in range(100):
        try:
            os.killpg(run.pid, 0)
        except ProcessLookupError:
            break
        time.sleep(0.1)
    else:
        pytest.fail("a process of the run is still there")
