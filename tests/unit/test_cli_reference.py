"""``rules``, ``rule``, ``kinds``, ``doctor``, ``completion`` and help: what there is, said so that one finds it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from drafts.span import cells
from sections.catalog import built_in
from sections.rules import RULES
from tui.cli.help import table, wrapped
from tui.cli.table import COMMANDS
from tui.editing.wrap import NOT_FIRST

Qicao = Callable[..., "tuple[int, str, str]"]


class TestHelp:
    def test_of_the_program_names_every_command(self, qicao: Qicao) -> None:
        code, out, _ = qicao("--help")
        assert code == 0
        for name, command in COMMANDS.items():
            assert f"  {name} " in out
            assert command.summary in out

    def test_version(self, qicao: Qicao) -> None:
        from importlib.metadata import version

        for asked in (["--version"], ["--version", "."]):
            assert qicao(*asked) == (0, f"qicao {version('qicao')}\n", "")

    def test_explanations_are_aligned_behind_wide_terms(self) -> None:
        lines = table([("--kind 文种", "甲"), ("-o, --out 文件", "乙"), ("x", "丙" * 60)], 60).split("\n")
        places = [cells(line[: len(line) - len(line.lstrip(" "))]) for line in lines[3:]]
        starts = {cells(line[: line.index(mark)]) for line, mark in zip(lines, "甲乙丙", strict=False)}
        assert starts == set(places)
        assert len(starts) == 1
        assert max(map(cells, lines)) <= 60

    def test_no_line_begins_with_a_closing_mark(self) -> None:
        text = "一二三四五，六七八九十。" * 10
        for width in range(10, 40):
            lines = wrapped(text, width)
            assert "".join(lines) == text
            assert all(line[0] not in NOT_FIRST for line in lines)
            assert max(map(cells, lines)) <= width

    def test_words_stay_whole(self) -> None:
        assert wrapped("用 --select 选 BL001", 12) == ["用 --select", "选 BL001"]


class TestMain:
    def test_an_unknown_command_is_answered_with_the_nearest(self, qicao: Qicao, tmp_path: Path) -> None:
        code, out, err = qicao("chekc")
        assert (code, out) == (2, "")
        assert "没有 chekc 这个命令、案头或草稿；是不是 check？" in err
        code, _, err = qicao("chekc", ".", "--diff")
        assert (code, "没有 chekc 这个命令、案头或草稿；是不是 check？" in err) == (2, True)

    def test_screens_need_a_terminal(self, qicao: Qicao, tmp_path: Path) -> None:
        code, out, err = qicao(tmp_path)
        assert (code, out) == (2, "")
        assert "这里不是终端" in err

    def test_an_option_too_many(self, qicao: Qicao) -> None:
        code, _, err = qicao("--hlep")
        assert (code, "不认识 --hlep；是不是 --help？" in err) == (2, True)


class TestRules:
    def test_every_rule_is_listed(self, qicao: Qicao) -> None:
        code, out, _ = qicao("rules")
        assert code == 0
        assert [line.split()[0] for line in out.splitlines() if line] == [rule.code for rule in RULES]

    def test_the_list_for_programs(self, qicao: Qicao) -> None:
        listed = json.loads(qicao("rules", "--format", "json")[1])["rules"]
        assert [(rule["code"], rule["name"], rule["level"]) for rule in listed] == [
            (rule.code, rule.name, rule.level.value) for rule in RULES
        ]

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
    def test_every_rule_has_a_page_with_its_examples(self, qicao: Qicao, rule: object) -> None:
        from sections.rule import Rule

        assert isinstance(rule, Rule)
        code, out, _ = qicao("rule", rule.code.lower())
        assert code == 0
        assert out == qicao("rule", rule.name)[1]
        assert out.startswith(f"{rule.code} {rule.name} · {rule.title} · ")
        bad = out.split("会报的：", 1)[1].split("不会报的：")[0]
        assert bad.count("^") >= len([place for example in rule.bad for place in example.at])
        assert f"<!-- qicao: off {rule.code} 原因 -->" in out

    def test_marks_stand_under_what_is_reported(self, qicao: Qicao) -> None:
        lines = qicao("rule", "BL001")[1].splitlines()
        place = next(number for number, line in enumerate(lines) if line.lstrip().startswith("^"))
        text, mark = lines[place - 1], lines[place]
        start = mark.index("^")
        under = ""
        for char in text:
            if cells(under) == start:
                break
            under += char
        assert text[len(under)] in "Xx"

    def test_an_unknown_rule(self, qicao: Qicao) -> None:
        code, out, err = qicao("rule", "BL01")
        assert (code, out) == (2, "")
        assert "没有 BL01 这条规则；是不是 BL" in err


class TestKinds:
    def test_built_in_kinds_are_listed(self, qicao: Qicao, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        code, out, _ = qicao("kinds")
        assert code == 0
        assert [line.split()[0] for line in out.splitlines()] == list(built_in())

    def test_check(self, qicao: Qicao, tmp_path: Path) -> None:
        good = tmp_path / "kinds" / "好.yaml"
        bad = tmp_path / "kinds" / "坏.yaml"
        good.parent.mkdir()
        good.write_text(
            "id: patrol\nextends: briefing\nname: 巡林日志\nsummary: 巡林用\n"
            "title_form: '{unit}巡林日志'\ntitles: [巡林日志]\n",
            encoding="utf-8",
        )
        bad.write_text("id: patrol\nnmae: 巡林日志\n", encoding="utf-8")
        code, out, _ = qicao("kinds", "check", good)
        assert code == 0
        assert out.startswith(f"{good}：可以用。巡林日志（patrol），")
        code, out, _ = qicao("kinds", "check", good, bad)
        assert code == 1
        assert f"{bad}:2:1: 不认识的键“nmae”，是不是想写“name”？" in out
        code, _, err = qicao("kinds", "check", tmp_path / "没有.yaml")
        assert (code, "没有这个文件" in err) == (2, True)

    def test_wrong_words(self, qicao: Qicao) -> None:
        code, _, err = qicao("kinds", "chekc", "a.yaml")
        assert (code, "是不是 check？" in err) == (2, True)
        assert qicao("kinds", "check")[0] == 2


class TestDoctor:
    def test_a_healthy_machine(self, qicao: Qicao, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "qicao.yaml").write_text("unit: 市林场\n", encoding="utf-8")
        code, out, err = qicao("doctor")
        assert (code, err) == (0, "")
        assert "不行" not in out
        assert f"案头      {tmp_path}\n" in out
        assert f"文种      {len(built_in())} 个" in out

    def test_what_does_not_work(self, qicao: Qicao, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "qicao.yaml").write_text("uint: 市林场\n", encoding="utf-8")
        (tmp_path / "kinds").mkdir()
        (tmp_path / "kinds" / "a.yaml").write_text("id: X\n", encoding="utf-8")
        code, out, _ = qicao("doctor")
        assert code == 1
        assert "qicao.yaml:1:1: 不认识的键“uint”，是不是想写“unit”？" in out
        assert "a.yaml:1:5: " in out

    def test_a_remote_login_is_told_of_tmux(self, qicao: Qicao, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("TMUX", raising=False)
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.setenv("SSH_CONNECTION", "1 2 3 4")
        assert "tmux attach" in qicao("doctor")[1]
        monkeypatch.setenv("TMUX", "x")
        assert "tmux attach" not in qicao("doctor")[1]


class TestCompletion:
    @pytest.fixture
    def complete(self, qicao: Qicao, tmp_path: Path) -> Callable[[str], list[str]]:
        script = tmp_path / "qicao.bash"
        script.write_text(qicao("completion", "bash")[1], encoding="utf-8")

        def run(line: str) -> list[str]:
            words = line.split(" ")
            program = f'source {script}; COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _qicao; printf "%s\\n" "${{COMPREPLY[@]}}"'
            done = subprocess.run(["bash", "-c", program, "bash", *words], capture_output=True, text=True, check=True)
            return done.stdout.split()

        return run

    @pytest.mark.parametrize(
        ("line", "words"),
        [
            ("qicao che", ["check"]),
            ("qicao check --fo", ["--format"]),
            ("qicao check --format ", ["text", "json", "github", "sarif", "rdjson", "rdjsonl"]),
            ("qicao check a.md --fail-on w", ["warning"]),
            ("qicao export --to h", ["html"]),
            ("qicao new annual", ["annual-summary"]),
            ("qicao rule BL00", [f"BL00{number}" for number in range(1, 10)]),
            ("qicao kinds c", ["check"]),
            ("qicao completion z", ["zsh"]),
            ("qicao verdict ", []),
            ("qicao verdict a.md ", ["送审", "退回", "通过"]),
            ("qicao check a.", []),
        ],
    )
    def test_bash(self, complete: Callable[[str], list[str]], line: str, words: list[str]) -> None:
        assert complete(line) == words

    def test_bash_knows_every_command(self, complete: Callable[[str], list[str]]) -> None:
        assert set(COMMANDS) <= set(complete("qicao "))

    @pytest.mark.parametrize("shell", ["zsh", "fish"])
    def test_the_other_shells_get_every_option(self, qicao: Qicao, shell: str) -> None:
        code, out, _ = qicao("completion", shell)
        assert code == 0
        assert all(name in out for name in COMMANDS)
        assert "fail-on" in out
        assert "annual-summary" in out

    def test_zsh_tells_arguments_by_their_places(self, qicao: Qicao) -> None:
        """zsh refuses a command with two arguments that may both be repeated."""
        for line in qicao("completion", "zsh")[1].splitlines():
            assert line.count(" '*:") <= 1, line

    @pytest.mark.skipif(shutil.which("fish") is None, reason="这台机器上没有 fish")
    def test_fish(self, qicao: Qicao, tmp_path: Path) -> None:
        script = tmp_path / "qicao.fish"
        script.write_text(qicao("completion", "fish")[1], encoding="utf-8")
        program = f'source {script}; complete -C "qicao check --format "'
        home = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
        done = subprocess.run(["fish", "-c", program], capture_output=True, text=True, check=True, env=home)
        assert {line.split("\t")[0] for line in done.stdout.splitlines()} == set(
            "text json github sarif rdjson rdjsonl".split()
        )

    def test_an_unknown_shell(self, qicao: Qicao) -> None:
        code, _, err = qicao("completion", "fisch")
        assert (code, "是不是 fish？" in err) == (2, True)
