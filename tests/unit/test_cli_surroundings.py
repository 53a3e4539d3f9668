"""Desk, settings and terminal: what the command line finds around it."""

from __future__ import annotations

import gc
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tui import desk, terminal
from tui.cli import main
from tui.settings import Settings, SettingsError
from tui.settings_file import settings_of


class TestDesk:
    def test_a_folder_is_the_desk_itself(self, tmp_path: Path) -> None:
        (tmp_path / "qicao.yaml").touch()
        (tmp_path / "里").mkdir()
        assert desk.which(tmp_path / "里") == tmp_path / "里"

    def test_a_draft_lies_on_the_nearest_desk_above(self, tmp_path: Path) -> None:
        (tmp_path / "qicao.yaml").touch()
        (tmp_path / "里" / "更里").mkdir(parents=True)
        assert desk.which(tmp_path / "里" / "更里" / "a.md") == tmp_path

    def test_a_draft_elsewhere_lies_where_it_is(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("QICAO_DESK", str(tmp_path / "别处"))
        assert desk.which(tmp_path / "a.md") == tmp_path

    def test_without_an_argument(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "里").mkdir()
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
        assert desk.which(here=tmp_path / "里") == tmp_path / "data" / "qicao" / "desk"
        monkeypatch.setenv("QICAO_DESK", "~/案头")
        assert desk.which(here=tmp_path / "里") == Path(os.environ["HOME"]) / "案头"
        (tmp_path / "qicao.yaml").touch()
        assert desk.which(here=tmp_path / "里") == tmp_path

    def test_asking_creates_nothing(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
        desk.which(here=tmp_path)
        assert list(tmp_path.iterdir()) == []

    def test_drafts_are_markdown_files_that_can_be_seen(self, tmp_path: Path) -> None:
        for name in ("乙.md", "甲.MD", "丙.txt", ".隐.md"):
            (tmp_path / name).touch()
        (tmp_path / "夹.md").mkdir()
        (tmp_path / "链接.md").symlink_to(tmp_path / "乙.md")
        assert {path.name for path in desk.drafts(tmp_path)} == {"乙.md", "甲.MD"}

    def test_the_users_own_kinds(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from sections import catalog

        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
        assert "patrol" not in desk.kinds(tmp_path)
        folder = catalog.user_folder()
        folder.mkdir(parents=True)
        (folder / "巡林.yaml").write_text(
            "id: patrol\nextends: briefing\nname: 巡林日志\nsummary: 巡林用\n"
            "title_form: '{unit}巡林日志'\ntitles: [巡林日志]\n",
            encoding="utf-8",
        )
        assert desk.kinds(tmp_path)["patrol"].name == "巡林日志"


class TestSettings:
    def write(self, folder: Path, text: str) -> Path:
        (folder / "qicao.yaml").write_text(text, encoding="utf-8")
        return folder

    def test_none(self, tmp_path: Path) -> None:
        assert settings_of(tmp_path) == Settings()
        assert settings_of(self.write(tmp_path, "")) == Settings()

    def test_all(self, tmp_path: Path) -> None:
        self.write(tmp_path, "unit: 市林场\nplace: 北山\nselect: [BL, RS001]\nignore:\n  - gap\n")
        assert settings_of(tmp_path) == Settings(("BL", "RS001"), ("gap",), "市林场", "北山")

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("uint: 市林场\n", "1:1: 不认识的键“uint”，是不是想写“unit”？"),
            ("单位: 市林场\n", "1:1: 不认识的键“单位”，是不是想写“unit”？"),
            ("unit: 甲\nunit: 乙\n", "2:1: “unit”写了两次"),
            ("unit: 2025\n", "1:7: “unit”要写文字"),
            ("unit: true\n", "1:7: “unit”要写文字"),
            ("unit: [甲]\n", "1:7: "),
            ("select: BL\n", "1:9: “select”要写成列表"),
            ("select: [leters]\n", "1:10: “select”里没有“leters”这条规则；是不是 letters？"),
            ("select: &a [BL]\nignore: *a\n", "1:9: 不支持锚点“&a”"),
            ("unit:\t甲\n\t- x", ""),
            ("- 甲\n", "1:1: “设置”要写成“键: 值”的形式"),
            ("x: " + "[" * 100 + "\n", "层次太深"),
        ],
    )
    def test_whatever_is_wrong_has_a_place(self, tmp_path: Path, text: str, problem: str) -> None:
        with pytest.raises(SettingsError) as caught:
            settings_of(self.write(tmp_path, text))
        assert any(problem in line for line in caught.value.problems)
        assert all(re.match(re.escape(str(tmp_path / "qicao.yaml")) + r":\d+:\d+: ", p) for p in caught.value.problems)

    def test_a_folder_called_like_the_settings_is_none(self, tmp_path: Path) -> None:
        (tmp_path / "qicao.yaml").mkdir()
        assert settings_of(tmp_path) == Settings()


class TestTerminal:
    @pytest.fixture(autouse=True)
    def good_terminal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("os.isatty", lambda _: True)
        monkeypatch.setattr("os.get_terminal_size", lambda _: os.terminal_size((80, 24)))
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.setenv("TEXTUAL_ANIMATIONS", "full")

    def test_a_good_one(self) -> None:
        assert terminal.prepare() is None

    def test_the_kitty_protocol_and_animations_are_off(self) -> None:
        terminal.prepare()
        assert os.environ["TEXTUAL_DISABLE_KITTY_KEY"] == "1"
        assert os.environ["TEXTUAL_ANIMATIONS"] == "none"

    def test_textual_takes_the_switches(self) -> None:
        program = (
            "from tui import terminal; terminal.prepare(); from textual import constants;"
            "assert constants.DISABLE_KITTY_KEY is True; assert constants.TEXTUAL_ANIMATIONS == 'none'"
        )
        subprocess.run([sys.executable, "-c", program], check=True, stdin=subprocess.DEVNULL)

    def test_no_terminal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("os.isatty", lambda _: False)
        assert "不是终端" in str(terminal.prepare())

    @pytest.mark.parametrize("term", ["", "dumb", "unknown"])
    def test_a_dumb_one(self, monkeypatch: pytest.MonkeyPatch, term: str) -> None:
        monkeypatch.setenv("TERM", term)
        assert "TERM" in str(terminal.prepare())

    @pytest.mark.parametrize("size", [(39, 24), (80, 11)])
    def test_a_tiny_one(self, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]) -> None:
        monkeypatch.setattr("os.get_terminal_size", lambda _: os.terminal_size(size))
        assert f"{size[0]} 列 {size[1]} 行" in str(terminal.prepare())

    def test_one_that_does_not_tell_its_size(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("os.get_terminal_size", lambda _: os.terminal_size((0, 0)))
        assert terminal.prepare() is None

    def test_another_encoding(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        with open(tmp_path / "x", "w", encoding="gbk") as stream:
            monkeypatch.setattr(sys, "stdout", stream)
            assert "gbk" in str(terminal.prepare())


class TestCollector:
    @pytest.mark.parametrize("arguments", [["rules"], ["rule", "没有"], ["没有这个命令"], ["check", "--help"]])
    def test_it_works_on_whatever_a_command_comes_to(self, arguments: list[str]) -> None:
        main(arguments)
        assert gc.isenabled()

    def test_what_is_loaded_is_kept_out_of_its_way_once(self) -> None:
        main(["rules"])
        kept = gc.get_freeze_count()
        assert kept
        main(["rules"])
        assert gc.get_freeze_count() <= kept
