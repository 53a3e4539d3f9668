"""Results kept for the next run: found again while nothing has changed, never wrong, never in the way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sections.view import View
from tui.cli import cache
from tui.cli.cache import SUFFIX, Cache

Qicao = Callable[..., "tuple[int, str, str]"]
BLANK = "# 市林场2025年工作总结\n\n全年造林XX亩。\n"


def kept(folder: Path, version: str = "a") -> list[Path]:
    return sorted(folder.glob(f"{version}-*{SUFFIX}"))


def put(folder: Path, version: str = "a", /, **records: bytes) -> None:
    store = Cache(folder, version)
    for name, record in records.items():
        store.add(name.encode().ljust(16), record, b"codes")
    store.close()


def get(folder: Path, name: str, version: str = "a") -> bytes | None:
    store = Cache(folder, version)
    place = store.place(name.encode().ljust(16))
    found = None if place is None else store.read(place)
    store.abandon()
    return found


class TestSegments:
    def test_what_was_added_is_there_in_the_next_run(self, tmp_path: Path) -> None:
        put(tmp_path / "x", one=b"1" * 5000, two=b"2")
        put(tmp_path / "x", three=b"3")
        assert get(tmp_path / "x", "one") == b"1" * 5000
        assert get(tmp_path / "x", "three") == b"3"
        assert get(tmp_path / "x", "four") is None
        assert get(tmp_path / "x", "one", "b") is None

    def test_nothing_is_written_without_need(self, tmp_path: Path) -> None:
        store = Cache(tmp_path / "x", "a")
        store.close()
        assert not (tmp_path / "x").exists()

    def test_what_was_not_closed_leaves_nothing(self, tmp_path: Path) -> None:
        store = Cache(tmp_path, "a")
        store.add(b"k" * 16, b"1", b"")
        store.abandon()
        assert [path.name for path in tmp_path.iterdir()] == [".gitignore"]

    @pytest.mark.parametrize("harm", ["cut", "empty", "foreign", "index", "record", "folder"])
    def test_what_is_damaged_is_as_good_as_not_there(self, tmp_path: Path, harm: str) -> None:
        put(tmp_path, one=b"1" * 5000)
        (path,) = kept(tmp_path)
        data = bytearray(path.read_bytes())
        if harm == "cut":
            path.write_bytes(data[:-7])
        elif harm == "empty":
            path.write_bytes(b"")
        elif harm == "foreign":
            path.write_bytes(os.urandom(6000))
        elif harm == "index":
            data[-30] ^= 1
            path.write_bytes(data)
        elif harm == "record":
            data[2000] ^= 1
            path.write_bytes(data)
        else:
            path.unlink()
            path.mkdir()
        assert get(tmp_path, "one") is None
        put(tmp_path, two=b"2")
        assert get(tmp_path, "two") == b"2"

    def test_many_segments_become_one(self, tmp_path: Path) -> None:
        for number in range(cache.MOST_SEGMENTS + 1):
            put(tmp_path, "a", **{f"k{number}": b"%d" % number, "same": b"%d" % number})
        assert len(kept(tmp_path)) == 1
        assert get(tmp_path, "k0") == b"0"
        assert get(tmp_path, "k3") == b"3"
        assert get(tmp_path, "same") == b"%d" % cache.MOST_SEGMENTS

    def test_the_oldest_go_where_it_grows_too_much(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(cache, "MOST_BYTES", 25_000)
        put(tmp_path, "old", one=b"1" * 10_000)
        os.utime(kept(tmp_path, "old")[0], (1, 1))
        put(tmp_path, "new", two=b"2" * 10_000)
        put(tmp_path, "new", three=b"3" * 10_000)
        assert kept(tmp_path, "old") == []
        assert get(tmp_path, "three", "new") == b"3" * 10_000

    def test_a_segment_never_grows_so_much_that_it_has_to_go(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(cache, "MOST_BYTES", 25_000)
        put(tmp_path, one=b"1" * 10_000, two=b"2" * 10_000, three=b"3" * 100)
        assert get(tmp_path, "one") == b"1" * 10_000
        assert get(tmp_path, "two") is None
        assert get(tmp_path, "three") == b"3" * 100

    def test_processes_do_not_get_in_each_others_way(self, tmp_path: Path) -> None:
        program = (
            "import sys; from pathlib import Path; from tui.cli.cache import Cache\n"
            "for number in range(20):\n"
            "    store = Cache(Path(sys.argv[1]), 'a')\n"
            "    key = f'{sys.argv[2]}-{number}'.encode().ljust(16)\n"
            "    store.add(key, key * 100, b'')\n"
            "    store.close()\n"
            "    store = Cache(Path(sys.argv[1]), 'a')\n"
            "    for key in store._index:\n"
            "        record = store.read(store.place(key))\n"
            "        assert record in (None, key * 100), (key, record)\n"
            "    store.abandon()\n"
        )
        command = [sys.executable, "-c", program, str(tmp_path)]
        running = [subprocess.Popen([*command, str(number)], stderr=subprocess.PIPE) for number in range(3)]
        assert [(process.communicate()[1], process.returncode) for process in running] == [(b"", 0)] * 3
        assert [path.name for path in tmp_path.iterdir() if not path.name.endswith(SUFFIX)] == [".gitignore"]


class TestCheck:
    @pytest.fixture
    def desk(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.chdir(tmp_path)
        (tmp_path / ".qicao").mkdir()
        for number in range(5):
            (tmp_path / f"{number}.md").write_text(BLANK.replace("XX", "X" * (number + 2)), encoding="utf-8")
        return tmp_path

    @pytest.fixture
    def checked(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """The files that were really checked."""
        from tui.cli import checking

        plain = checking.judged
        names: list[str] = []

        def noted(view: View, *rest: object) -> object:
            names.append(view.path)
            return plain(view, *rest)  # type: ignore[arg-type]

        monkeypatch.setattr(checking, "judged", noted)
        return names

    def test_unchanged_files_are_not_checked_again(self, qicao: Qicao, desk: Path, checked: list[str]) -> None:
        first = qicao("check", ".", "--format", "json")
        assert len(checked) == 5
        assert qicao("check", ".", "--format", "json") == first
        assert len(checked) == 5
        assert kept(desk / ".qicao" / "cache", "*")

    def test_without_a_desk_the_user_keeps_them(
        self, qicao: Qicao, desk: Path, checked: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (desk / ".qicao").rmdir()
        monkeypatch.setenv("XDG_CACHE_HOME", str(desk.parent / "own"))
        qicao("check", ".")
        assert kept(desk.parent / "own" / "qicao" / "check", "*")
        assert not (desk / ".qicao").exists()
        qicao("check", ".")
        assert len(checked) == 5

    @pytest.mark.parametrize(
        "change",
        ["text", "name", "settings", "kind", "select", "kinds"],
    )
    def test_whatever_matters_is_looked_at_again(
        self, qicao: Qicao, desk: Path, checked: list[str], change: str
    ) -> None:
        qicao("check", ".")
        options = []
        again = 5
        if change == "text":
            (desk / "0.md").write_text(BLANK + "好。\n", encoding="utf-8")
            again = 1
        elif change == "name":
            (desk / "0.md").rename(desk / "0.txt")
            again = 1
        elif change == "settings":
            (desk / "qicao.yaml").write_text("ignore: [BL]\n", encoding="utf-8")
        elif change == "kind":
            options = ["--kind", "plan"]
        elif change == "select":
            options = ["--select", "BL"]
        else:
            (desk / "kinds").mkdir()
            text = "id: house\nname: 本局总结\nextends: annual-summary\n"
            (desk / "kinds" / "house.yaml").write_text(text, encoding="utf-8")
        fresh = qicao("check", ".", "--no-cache", *options)
        checked.clear()
        assert qicao("check", ".", *options) == fresh
        assert len(checked) == again

    def test_files_moved_to_another_folder_are_known(self, qicao: Qicao, desk: Path, checked: list[str]) -> None:
        qicao("check", ".")
        (desk / "新").mkdir()
        (desk / "0.md").rename(desk / "新" / "0.md")
        result = json.loads(qicao("check", ".", "--format", "json")[1])
        assert len(checked) == 5
        assert result["files"][-1]["path"] == "./新/0.md"
        assert {finding["path"] for finding in result["files"][-1]["findings"]} == {"./新/0.md"}

    def test_for_some_files_only_the_path_counts(self, qicao: Qicao, desk: Path, checked: list[str]) -> None:
        (desk / "qicao.yaml").write_text("paths: [{files: 新/, ignore: [BL]}]\n", encoding="utf-8")
        qicao("check", ".")
        (desk / "新").mkdir()
        (desk / "0.md").rename(desk / "新" / "0.md")
        out = qicao("check", ".", "--format", "json")[1]
        assert "BL001" not in [finding["code"] for finding in json.loads(out)["files"][-1]["findings"]]

    def test_a_guessed_encoding_is_mentioned_again(self, qicao: Qicao, desk: Path, checked: list[str]) -> None:
        (desk / "国标.txt").write_bytes(BLANK.encode("gb18030"))
        for format_ in ("text", "json"):
            first = qicao("check", ".", "--format", format_)
            assert "GB18030" in first[2]
            assert qicao("check", ".", "--format", format_) == first
        assert checked.count("./国标.txt") == 1

    def test_a_rule_that_raised_is_asked_again(self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from sections import rules

        def broken(view: object) -> list[object]:
            raise KeyError("没有")

        first = rules.RULES[0].asking(broken)  # type: ignore[arg-type]
        monkeypatch.setattr(rules, "RULES", (first, *rules.RULES[1:]))
        for _ in range(2):
            code, _, err = qicao("check", ".")
            assert (code, first.code in err) == (3, True)

    def test_where_nothing_can_be_written_it_is_done_without(
        self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refused(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("os.makedirs", refused)
        fresh = qicao("check", ".", "--no-cache")
        assert qicao("check", ".") == fresh
        assert qicao("check", ".") == fresh

    def test_a_damaged_record_is_checked_anew(self, qicao: Qicao, desk: Path, checked: list[str]) -> None:
        fresh = qicao("check", ".", "--format", "json")
        (path,) = kept(desk / ".qicao" / "cache", "*")
        data = bytearray(path.read_bytes())
        at = data.index("全年造林".encode()) if "全年造林".encode() in data else len(data) // 3
        data[at] ^= 1
        path.write_bytes(data)
        checked.clear()
        assert qicao("check", ".", "--format", "json") == fresh
        assert len(checked) == 1
