"""``qicao check``: which files, which rules, what it says, what it changes, how it ends."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sections.data import Data
from sections.rule import Example, Level, Rule
from sections.view import View
from tui.cli import checking

Qicao = Callable[..., "tuple[int, str, str]"]

BLANK = "# 市林场2025年工作总结\n\n全年造林XX亩。\n"
CLEAN = "全年造林30亩。\n"
TAGGED = "全年造林30亩。##paidbegin##改造\r\n##paidend##林道3公里。\r\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is also the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def type_in(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8"))


def codes(out: str) -> list[list[str]]:
    return [[finding["code"] for finding in file["findings"]] for file in json.loads(out)["files"]]


class TestExitCode:
    def test_clean(self, qicao: Qicao, desk: Path) -> None:
        code, out, err = qicao("check", write(desk / "a.txt", CLEAN), "--select", "BL")
        assert (code, err) == (0, "")
        assert "检查了 1 个文件：没有问题" in out

    def test_findings(self, qicao: Qicao, desk: Path) -> None:
        assert qicao("check", write(desk / "a.txt", BLANK))[0] == 1

    def test_warnings_count_unless_only_errors_shall(self, qicao: Qicao, desk: Path) -> None:
        path = write(desk / "a.txt", "投入万元。\n")
        code, out, _ = qicao("check", path, "--select", "BL012")
        assert (code, "警告 BL012" in out) == (1, True)
        assert qicao("check", path, "--select", "BL012", "--fail-on", "error")[0] == 0

    def test_hints_never_count(self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        rule = made_rule(lambda view: iter([]), Level.HINT)
        hinting = made_rule(lambda view: iter(_hit(view)), Level.HINT)
        assert rule.code == hinting.code
        monkeypatch.setattr("sections.rules.RULES", (hinting,))
        code, out, _ = qicao("check", write(desk / "a.txt", CLEAN))
        assert (code, "提示 ZZ001" in out) == (0, True)

    def test_a_file_that_cannot_be_read_stops_no_other(self, qicao: Qicao, desk: Path) -> None:
        write(desk / "b.txt", BLANK)
        (desk / "坏.txt").write_bytes(b"\xff\xff\x00\x01")
        code, out, err = qicao("check", "没有.md", "坏.txt", "b.txt")
        assert code == 2
        assert "没有.md：打不开" in err
        assert "坏.txt：" in err
        assert "BL001" in out

    def test_a_rule_that_raises_is_named_and_the_others_go_on(
        self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from sections.rules import RULES

        def broken(view: View) -> list[object]:
            raise KeyError("没有这个键\x1b[2J")

        monkeypatch.setattr("sections.rules.RULES", (made_rule(broken), *RULES))
        code, out, err = qicao("check", write(desk / "a.txt", BLANK), write(desk / "b.txt", BLANK))
        assert code == 3
        assert out.count("BL001") == 2
        assert err.count("规则 ZZ001 自己出错了（KeyError") == 2
        assert "\x1b" not in err

    def test_a_file_that_breaks_the_program_stops_no_other(
        self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from tui.cli.reading import view_of as plain

        def fragile(text: str, name: str, kind_id: str | None, data: Data) -> View:
            if name == "a.txt":
                raise RuntimeError("不该这样")
            return plain(text, name, kind_id, data)

        monkeypatch.setattr("tui.cli.checking.view_of", fragile)
        write(desk / "a.txt", BLANK)
        write(desk / "b.txt", BLANK)
        code, out, err = qicao("check", "a.txt", "b.txt")
        assert code == 3
        assert "BL001" in out
        assert "a.txt：qicao：程序自己出错了（RuntimeError: 不该这样）" in err
        assert "Traceback" not in err


def _hit(view: View) -> list[object]:
    from drafts.span import Span
    from sections.rule import Hit

    return [Hit(Span(0, 1), "看看这里")]


def made_rule(check: Callable[[View], object], level: Level = Level.ERROR) -> Rule:
    return Rule("ZZ001", "made-up", "试验", level, check, (Example("X"),), (Example("Y"),))  # type: ignore[arg-type]


class TestFiles:
    def test_folders_are_walked_without_hidden_ones_and_links(self, qicao: Qicao, desk: Path) -> None:
        for name in ("b.md", "a.txt", "里/C.MD", ".qicao/d.md", ".隐.md", "e.docx", "README"):
            write(desk / name, BLANK)
        outside = write(desk.parent / "外.md", BLANK)
        (desk / "链接.md").symlink_to(outside)
        (desk / "圈").symlink_to(desk)
        _, out, _ = qicao("check", ".", "--format", "json")
        assert [file["path"] for file in json.loads(out)["files"]] == ["./a.txt", "./b.md", "./里/C.MD"]

    def test_paths_are_as_given_and_checked_once(self, qicao: Qicao, desk: Path) -> None:
        write(desk / "里/a.md", BLANK)
        _, out, _ = qicao("check", "里/../里/a.md", "里", "./里/a.md", "--format", "json")
        assert [file["path"] for file in json.loads(out)["files"]] == ["里/../里/a.md"]

    def test_a_folder_without_drafts_is_said_to_be_so(self, qicao: Qicao, desk: Path) -> None:
        (desk / "空").mkdir()
        code, out, err = qicao("check", "空")
        assert (code, out) == (0, "")
        assert "空：这个文件夹里没有" in err

    def test_standard_input(self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        type_in(monkeypatch, BLANK)
        code, out, _ = qicao("check", "-", "--stdin-filename", "总结.txt", "--format", "json")
        assert code == 1
        assert json.loads(out)["files"][0]["path"] == "总结.txt"

    def test_the_name_of_standard_input_tells_text_from_markdown(
        self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fenced = "```\n造林XX亩\n```\n"
        type_in(monkeypatch, fenced)
        assert qicao("check", "-", "--select", "BL001")[0] == 0
        type_in(monkeypatch, fenced)
        assert qicao("check", "-", "--select", "BL001", "--stdin-filename", "a.txt")[0] == 1

    @pytest.mark.parametrize("jobs", [1, 2, 5])
    def test_any_number_of_processes_gives_the_same_output(self, qicao: Qicao, desk: Path, jobs: int) -> None:
        for number in range(12):
            write(desk / f"{number:02}.txt", BLANK * (number % 3) or CLEAN)
        (desk / "05.txt").write_bytes(b"\xff\xff\x00\x01")
        one = qicao("check", ".", "--jobs", "1", "--format", "json")
        assert qicao("check", ".", "--jobs", str(jobs), "--format", "json") == one
        assert one[0] == 2
        assert json.loads(one[1])["summary"]["files"] == 11

    @pytest.mark.parametrize("much", [1, 600, 10**6])
    def test_files_side_by_side_are_judged_as_each_by_itself(
        self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch, much: int
    ) -> None:
        monkeypatch.setattr(checking, "MUCH", much)
        names = [f"{number}.{'txt' if number % 2 else 'md'}" for number in range(7)]
        for number, name in enumerate(names):
            write(desk / name, "\n\n".join([CLEAN, BLANK] * number) + "\n\n**做为**代表，截止目前。")
        (desk / names[3]).write_bytes(b"\xff\xff\x00\x01")
        alone = [json.loads(qicao("check", name, "--format", "json")[1])["files"] for name in names]
        assert json.loads(qicao("check", *names, "--format", "json", "--no-cache")[1])["files"] == [
            file for files in alone for file in files
        ]

    def test_a_guessed_encoding_is_mentioned(self, qicao: Qicao, desk: Path) -> None:
        (desk / "a.txt").write_bytes(BLANK.encode("gb18030"))
        code, out, err = qicao("check", "a.txt")
        assert (code, "3:5 错误 BL001" in out) == (1, True)
        assert "按 GB18030（简体）读取" in err


class TestRules:
    MIXED = "全年造林XX亩，投入万元。\n##paidend##\n"

    @pytest.mark.parametrize(
        ("options", "found"),
        [
            (["--select", "BL001"], ["BL001"]),
            (["--select", "bl"], ["BL001", "BL012"]),
            (["--select", "letters，RS"], ["BL001", "RS001"]),
            (["--select", "BL,RS", "--ignore", "gap"], ["BL001", "RS001"]),
            (["--select", "BL001", "--select", "RS001", "--ignore", "RS001", "--ignore", "BL012"], ["BL001"]),
        ],
    )
    def test_select_and_ignore(self, qicao: Qicao, desk: Path, options: list[str], found: list[str]) -> None:
        _, out, _ = qicao("check", write(desk / "a.txt", self.MIXED), "--format", "json", *options)
        assert codes(out) == [found]

    def test_an_unknown_rule_is_an_error_with_the_nearest_one(self, qicao: Qicao, desk: Path) -> None:
        code, out, err = qicao("check", write(desk / "a.txt", self.MIXED), "--ignore", "leters")
        assert (code, out) == (2, "")
        assert "没有 leters 这条规则；是不是 letters？" in err

    def test_the_desk_selects_unless_the_command_line_does(self, qicao: Qicao, desk: Path) -> None:
        write(desk / "qicao.yaml", "select: [BL]\nignore: [BL012]\n")
        path = write(desk / "里/a.txt", self.MIXED)
        assert codes(qicao("check", path, "--format", "json")[1]) == [["BL001"]]
        assert codes(qicao("check", path, "--format", "json", "--ignore", "BL001")[1]) == [[]]
        assert codes(qicao("check", path, "--format", "json", "--select", "BL012")[1]) == [["BL012"]]

    def test_wrong_settings_are_named_once_with_their_place(self, qicao: Qicao, desk: Path) -> None:
        settings = write(desk / "qicao.yaml", "ignroe: [BL]\n")
        write(desk / "a.txt", CLEAN)
        write(desk / "b.txt", CLEAN)
        code, _, err = qicao("check", "a.txt", "b.txt")
        assert code == 2
        assert err.count(f"{settings}:1:1: 不认识的键“ignroe”，是不是想写“ignore”？") == 1

    def test_kind_by_id_or_name(self, qicao: Qicao, desk: Path) -> None:
        path = write(desk / "a.txt", CLEAN)
        assert json.loads(qicao("check", path, "--format", "json")[1])["files"][0]["kind"] is None
        for kind in ("briefing", "简报"):
            _, out, _ = qicao("check", path, "--format", "json", "--kind", kind)
            assert json.loads(out)["files"][0]["kind"] == "briefing"
        code, _, err = qicao("check", path, "--kind", "anual-summary")
        assert (code, "是不是 annual-summary？" in err) == (2, True)

    def test_the_desks_own_kinds_are_recognised(self, qicao: Qicao, desk: Path) -> None:
        write(
            desk / "kinds/巡林.yaml",
            "id: patrol\nextends: briefing\nname: 巡林日志\nsummary: 巡林用\n"
            "title_form: '{unit}巡林日志'\ntitles: [巡林日志]\n",
        )
        _, out, _ = qicao("check", write(desk / "a.txt", "北坡巡林日志\n\n" + CLEAN), "--format", "json")
        assert json.loads(out)["files"][0]["kind"] == "patrol"


class TestText:
    def test_heading_findings_and_summary(self, qicao: Qicao, desk: Path) -> None:
        _, out, _ = qicao("check", write(desk / "a.txt", BLANK), "--select", "BL001")
        lines = out.splitlines()
        assert lines[0] == str(desk / "a.txt")
        assert lines[1] == "  文种：年度工作总结（annual-summary）"
        assert lines[2].startswith("  章节：")
        assert "存在问题 缺" in lines[2]
        assert lines[3].startswith("  3:5 错误 BL001 letters ")
        assert lines[4:6] == ["      全年造林XX亩。", "              ^^"]
        assert lines[-1] == "检查了 1 个文件：错误 1，警告 0，提示 0，空项 1"

    def test_of_many_files_only_those_with_findings_are_named(self, qicao: Qicao, desk: Path) -> None:
        write(desk / "a.txt", CLEAN)
        write(desk / "b.txt", BLANK)
        _, out, _ = qicao("check", ".", "--select", "BL001")
        assert "a.txt" not in out
        assert "检查了 2 个文件" in out

    def test_statistics_by_rule(self, qicao: Qicao, desk: Path) -> None:
        _, out, _ = qicao("check", write(desk / "a.txt", BLANK * 2 + TAGGED), "--select", "BL,RS", "--statistics")
        table = [line.split()[:2] for line in out.splitlines() if line.startswith("     2  ")]
        assert table == [["2", "BL001"], ["2", "RS001"]]

    def test_no_colour_without_a_terminal(self, qicao: Qicao, desk: Path) -> None:
        assert "\x1b" not in qicao("check", write(desk / "a.txt", BLANK))[1]

    def test_colour_is_never_the_only_sign(self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = write(desk / "a.txt", BLANK)
        plain = qicao("check", path)[1]
        monkeypatch.setattr("tui.cli.colour.wanted", lambda: True)
        coloured = qicao("check", path)[1]
        assert "\x1b[1;31m错误\x1b[0m" in coloured
        import re

        assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


class TestGithub:
    def test_annotations_are_escaped(self, qicao: Qicao, desk: Path) -> None:
        write(desk / "a,b:c%.txt", BLANK)
        _, out, _ = qicao("check", "a,b:c%.txt", "--format", "github", "--select", "BL001")
        first, *_, last = out.splitlines()
        assert first.startswith(
            "::error file=a%2Cb%3Ac%25.txt,line=3,col=5,endLine=3,endColumn=7,title=BL001 letters::这里还没填"
        )
        assert last.startswith("检查了 1 个文件")

    def test_a_place_of_several_lines_has_no_columns(
        self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from drafts.span import Span
        from sections.rule import Hit

        long = made_rule(lambda view: [Hit(Span(0, len(view.text)), "两行\n100%")], Level.HINT)
        monkeypatch.setattr("sections.rules.RULES", (long,))
        _, out, _ = qicao("check", write(desk / "a.txt", "甲\n乙"), "--format", "github")
        assert f"::notice file={desk / 'a.txt'},line=1,endLine=2,title=ZZ001 made-up::两行%0A100%25\n" in out


class TestFix:
    def test_safe_fixes_are_made_and_nothing_else_changes(self, qicao: Qicao, desk: Path) -> None:
        path = write(desk / "a.txt", TAGGED + "全年造林XX亩。")
        path.chmod(0o640)
        code, out, _ = qicao("check", path, "--select", "BL001,RS001", "--fix")
        assert code == 1
        assert path.read_bytes().decode() == "全年造林30亩。改造\r\n林道3公里。\r\n全年造林XX亩。"
        assert path.stat().st_mode & 0o777 == 0o640
        assert "已改好 2 处" in out
        assert "RS001" not in out
        assert "BL001" in out

    def test_a_second_run_finds_nothing_to_fix(self, qicao: Qicao, desk: Path) -> None:
        path = write(desk / "a.txt", TAGGED)
        assert qicao("check", path, "--select", "RS001", "--fix")[0] == 0
        before = path.stat().st_mtime_ns
        assert "已改好" not in qicao("check", path, "--select", "RS001", "--fix")[1]
        assert path.stat().st_mtime_ns == before

    def test_diff_changes_nothing_and_can_be_applied(self, qicao: Qicao, desk: Path) -> None:
        path = write(desk / "a.txt", "##paidbegin##造林30亩。\n不变\n修路。##paidend##")
        before = path.read_bytes()
        code, out, _ = qicao("check", "a.txt", "--select", "RS001", "--diff")
        assert (code, path.read_bytes()) == (1, before)
        assert out.splitlines() == [
            "--- a.txt",
            "+++ a.txt",
            "@@ -1,3 +1,3 @@",
            "-##paidbegin##造林30亩。",
            "+造林30亩。",
            " 不变",
            "-修路。##paidend##",
            "\\ No newline at end of file",
            "+修路。",
            "\\ No newline at end of file",
        ]

    def test_diff_of_a_text_without_anything_to_fix(self, qicao: Qicao, desk: Path) -> None:
        assert qicao("check", write(desk / "a.txt", BLANK), "--diff") == (0, "", "")

    def test_a_text_of_guessed_encoding_is_not_written(self, qicao: Qicao, desk: Path) -> None:
        path = desk / "a.txt"
        path.write_bytes(TAGGED.encode("gb18030"))
        code, _, err = qicao("check", path, "--fix")
        assert (code, path.read_bytes()) == (2, TAGGED.encode("gb18030"))
        assert "没有改" in err

    def test_a_read_only_file_is_said_to_be_so(self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = write(desk / "a.txt", TAGGED)
        monkeypatch.setattr("os.access", lambda *_, **__: False)
        code, _, err = qicao("check", path, "--fix")
        assert code == 2
        assert "只读" in err
        assert path.read_bytes() == TAGGED.encode()

    def test_line_ends_of_a_fix_are_those_of_the_file(
        self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from drafts.edit import Edit
        from drafts.span import Span
        from sections.rule import Fix, Hit

        def split(view: View) -> list[Hit]:
            at = view.text.find("。二")
            return [Hit(Span(at, at + 1), "分开", Fix((Edit(at + 1, at + 1, "\n"),), safe=True))] if at >= 0 else []

        monkeypatch.setattr("sections.rules.RULES", (made_rule(split),))
        path = write(desk / "a.txt", "一。二。\r\n三。\r\n")
        assert qicao("check", path, "--fix")[0] == 0
        assert path.read_bytes().decode() == "一。\r\n二。\r\n三。\r\n"

    def test_unsafe_fixes_are_left(self, qicao: Qicao, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from drafts.edit import Edit
        from drafts.span import Span
        from sections.rule import Fix, Hit

        rule = made_rule(lambda view: [Hit(Span(0, 1), "删", Fix((Edit(0, 1, ""),), safe=False))])
        monkeypatch.setattr("sections.rules.RULES", (rule,))
        path = write(desk / "a.txt", CLEAN)
        assert qicao("check", path, "--fix")[0] == 1
        assert path.read_text() == CLEAN


class TestUsage:
    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            ([], "还缺：路径"),
            (["a.md", "--fromat", "json"], "不认识 --fromat；是不是 --format？"),
            (["a.md", "--format", "jsn"], "--format：没有 jsn 这个选择；是不是 json？"),
            (["a.md", "--kind"], "--kind：后面要跟一个值"),
            (["a.md", "--fix", "--diff"], "--diff：不能和 --fix 一起用"),
            (["a.md", "--fix=1"], "--fix：后面不带值"),
            (["a.md", "--jobs", "两个"], "--jobs：要一个不小于 1 的整数，两个 不是"),
            (["-", "--fix"], "标准输入没有文件可以存回去"),
            (["a.md", "--stdin-filename", "b.md"], "--stdin-filename 要和 -"),
            (["a.md", "--diff", "--format", "json"], "不能再用 --format"),
        ],
    )
    def test_wrong_usage_is_a_sentence(self, qicao: Qicao, arguments: list[str], sentence: str) -> None:
        code, out, err = qicao("check", *arguments)
        assert (code, out) == (2, "")
        assert sentence in err
        assert err.startswith("qicao：")
        assert not any(word in err for word in ("usage", "error", "argument", "Traceback"))

    def test_options_and_paths_in_any_order(self, qicao: Qicao, desk: Path) -> None:
        write(desk / "a.txt", BLANK)
        write(desk / "b.txt", BLANK)
        _, out, _ = qicao("check", "a.txt", "--format", "json", "b.txt")
        assert len(json.loads(out)["files"]) == 2

    def test_a_name_that_looks_like_an_option(self, qicao: Qicao, desk: Path) -> None:
        write(desk / "-x.txt", BLANK)
        _, out, _ = qicao("check", "--format", "json", "--", "-x.txt")
        assert json.loads(out)["files"][0]["path"] == "-x.txt"
