"""``new``, ``fill``, ``import`` and ``export``: what they write, what they refuse, and that no file is lost by them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from drafts.front import read_front

Qicao = Callable[..., "tuple[int, str, str]"]

PASTED = (
    "市林场2025年工作总结\r\n\r\n　　2025年，市林场围绕绿化这个中心，完成了全年任务。现将有关情况总结如下。\r\n\r\n"
    "一、工作情况\r\n　　（一）抓造林。全年造林【待填：造林亩数】亩，参加XX人次。\r\n\r\n二、存在问题\r\n　　人手不够，办法不多。\r\n\r\n"
    "三、2026年工作打算\r\n　　继续造林，计划造林【待填：亩数】亩。\r\n"
)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, a desk with settings."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "qicao.yaml").write_text("unit: 市林场\nplace: 北山\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def pasted(desk: Path) -> Path:
    path = desk / "旧稿.txt"
    path.write_bytes(PASTED.encode())
    return path


class TestNew:
    def test_a_draft_is_named_after_its_title_and_put_on_the_desk(self, qicao: Qicao, desk: Path) -> None:
        code, out, err = qicao("new", "annual-summary", "--year", "2025")
        path = desk / "市林场2025年工作总结.md"
        assert (code, err) == (0, "")
        assert f"已新建 {path}：年度工作总结，空项 " in out
        text = path.read_text(encoding="utf-8")
        assert read_front(text).values["kind"] == "annual-summary"
        assert read_front(text).values["unit"] == "市林场"
        assert "【待填：" in text

    def test_an_answer_comes_before_the_desks_own(self, qicao: Qicao, desk: Path) -> None:
        _, out, _ = qicao("new", "annual-summary", "--year", "2025", "--unit", "南坡林场", "-o", "-")
        assert "# 南坡林场2025年工作总结" in out
        assert [path.name for path in desk.iterdir()] == ["qicao.yaml"]

    def test_a_second_one_gets_another_name(self, qicao: Qicao, desk: Path) -> None:
        for _ in range(2):
            assert qicao("new", "工作计划", "--year", "2026")[0] == 0
        assert len(list(desk.glob("*.md"))) == 2

    def test_a_file_that_is_there_is_left_alone(self, qicao: Qicao, desk: Path) -> None:
        (desk / "a.md").write_text("我的稿子")
        code, out, err = qicao("new", "plan", "-o", "a.md")
        assert (code, out) == (2, "")
        assert "a.md：没有存上：同名的文件已经有了" in err
        assert (desk / "a.md").read_text() == "我的稿子"

    def test_into_a_folder(self, qicao: Qicao, desk: Path) -> None:
        (desk / "里").mkdir()
        assert qicao("new", "plan", "--year", "2026", "-o", "里")[0] == 0
        assert len(list((desk / "里").glob("*.md"))) == 1

    def test_the_users_own_desk_is_made_when_it_is_needed(
        self, qicao: Qicao, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("QICAO_DESK", str(tmp_path / "还没有" / "案头"))
        assert qicao("new", "plan", "--year", "2026", "--unit", "市林场")[0] == 0
        assert len(list((tmp_path / "还没有" / "案头").glob("*.md"))) == 1

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["anual-summary"], "没有 anual-summary 这个文种；是不是 annual-summary？"),
            (["个人总接"], "是不是 个人总结？"),
            (["plan", "--unit", "甲\x1b乙"], "--unit（单位名称）：有看不见的控制字符"),
            (["plan", "--unit", "长" * 100], "--unit（单位名称）：太长"),
            (["plan", "--year", "去年"], "--year（年份）：年份要写四位数字"),
            (["plan", "-o", "没有/a.md"], "没有/a.md：没有存上"),
            ([], "还缺：文种"),
        ],
    )
    def test_what_cannot_be_done_is_said(self, qicao: Qicao, desk: Path, arguments: list[str], sentence: str) -> None:
        code, out, err = qicao("new", *arguments)
        assert (code, out) == (2, "")
        assert sentence in err
        assert not list(desk.glob("**/*.md"))


class TestFill:
    def test_the_list_names_every_blank(self, qicao: Qicao, pasted: Path) -> None:
        code, out, _ = qicao("fill", pasted)
        assert code == 0
        assert out == qicao("fill", pasted, "--list")[1]
        lines = out.splitlines()
        assert lines[0] == f"{pasted}：空项 3"
        assert lines[1] == "   1  第 6 行  造林亩数（单位：亩）"
        assert lines[2] == "      全年造林【待填：造林亩数】亩，参加XX人次。"
        assert lines[3] == "              ^^^^^^^^^^^^^^^^^^"
        assert lines[7].endswith("第 12 行  亩数（单位：亩）")

    def test_the_list_for_programs(self, qicao: Qicao, pasted: Path) -> None:
        _, out, _ = qicao("fill", pasted, "--format", "json")
        found = json.loads(out)
        first = found["blanks"][0]
        assert (first["number"], first["line"], first["column"], first["text"]) == (1, 6, 14, "【待填：造林亩数】")
        assert PASTED[first["start"] : first["end"]] == "【待填：造林亩数】"
        assert first["sentence"] == "全年造林【待填：造林亩数】亩，参加XX人次。"
        assert len(found["blanks"]) == 3

    def test_by_number_and_by_label_and_nothing_else_changes(self, qicao: Qicao, pasted: Path) -> None:
        code, out, _ = qicao("fill", pasted, "--set", "1=30", "--set", "亩数=50")
        assert code == 0
        assert "第 1 处 造林亩数：【待填：造林亩数】 填成 30" in out
        assert "第 3 处 亩数：【待填：亩数】 填成 50" in out
        assert out.endswith("还有空项 1\n")
        expected = PASTED.replace("【待填：造林亩数】", "30").replace("【待填：亩数】", "50")
        assert pasted.read_bytes().decode() == expected
        assert qicao("fill", pasted, "--set", "1=400")[1].endswith("空项都填完了\n")

    def test_one_label_fills_all_its_blanks(self, qicao: Qicao, desk: Path) -> None:
        path = desk / "a.md"
        path.write_text("202_年造林，202_年护林。\n", encoding="utf-8")
        _, out, _ = qicao("fill", path, "--set", "年份=2025", "--format", "json")
        assert path.read_text(encoding="utf-8") == "2025年造林，2025年护林。\n"
        assert [filled["text"] for filled in json.loads(out)["filled"]] == ["2025", "2025"]
        assert json.loads(out)["blanks"] == []

    @pytest.mark.parametrize(
        ("settings", "sentence"),
        [
            (["4=1"], "没有第 4 处空项，一共 3 处"),
            (["0=1"], "没有第 0 处空项"),
            (["造林面数=1"], "没有叫 造林面数 的空项；是不是 造林亩数？"),
            (["1"], "要写成 空项=内容"),
            (["=1"], "要写成 空项=内容"),
            (["1="], "不能空着"),
            (["1=甲\n乙"], "要是一行文字"),
            (["1=1", "造林亩数=2"], "第 1 处空项给了两个内容：1 和 2"),
        ],
    )
    def test_what_cannot_be_filled_leaves_the_file_alone(
        self, qicao: Qicao, pasted: Path, settings: list[str], sentence: str
    ) -> None:
        arguments = [word for setting in settings for word in ("--set", setting)]
        code, out, err = qicao("fill", pasted, *arguments)
        assert (code, out) == (2, "")
        assert sentence in err
        assert pasted.read_bytes().decode() == PASTED

    def test_a_file_that_changed_underneath_is_left_alone(
        self, qicao: Qicao, pasted: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from sections.blanks import blanks

        def meanwhile(view: object) -> object:
            pasted.write_text("别人刚存的XX", encoding="utf-8")
            return blanks(view)  # type: ignore[arg-type]

        monkeypatch.setattr("tui.cli.fill.blanks", meanwhile)
        code, out, err = qicao("fill", pasted, "--set", "1=30")
        assert (code, out) == (2, "")
        assert "文件被别人改过" in err
        assert pasted.read_text(encoding="utf-8") == "别人刚存的XX"

    def test_list_and_set_exclude_each_other(self, qicao: Qicao, pasted: Path) -> None:
        code, _, err = qicao("fill", pasted, "--list", "--set", "1=30")
        assert (code, "--list 只列不填" in err) == (2, True)


class TestImport:
    def test_a_draft_is_made_and_the_source_is_left_alone(self, qicao: Qicao, pasted: Path, desk: Path) -> None:
        code, out, err = qicao("import", pasted)
        draft = desk / "市林场2025年工作总结.md"
        assert (code, err) == (0, "")
        assert f"已导入 {draft}：年度工作总结，空项 3" in out
        assert "做了这些：" in out
        assert pasted.read_bytes().decode() == PASTED
        text = draft.read_text(encoding="utf-8")
        assert dict(read_front(text).values) == {
            "qicao": "1",
            "kind": "annual-summary",
            "title": "市林场2025年工作总结",
            "year": "2025",
        }
        assert "## 一、工作情况" in text

    def test_a_title_with_a_blank_is_not_set_in_stone(self, qicao: Qicao, desk: Path) -> None:
        (desk / "a.txt").write_text("XX市林场202_年工作总结\n\n全年造林XX亩。\n", encoding="utf-8")
        _, out, _ = qicao("import", "a.txt", "-o", "-")
        assert dict(read_front(out).values) == {"qicao": "1", "kind": "annual-summary"}

    def test_kind_on_request(self, qicao: Qicao, pasted: Path) -> None:
        _, out, _ = qicao("import", pasted, "--kind", "简报", "-o", "-")
        assert read_front(out).values["kind"] == "briefing"

    def test_an_encoding_that_is_told(self, qicao: Qicao, desk: Path) -> None:
        (desk / "短.txt").write_bytes("今".encode("gb18030"))
        code, _, err = qicao("import", "短.txt", "-o", "-")
        assert (code, "加 --encoding" in err) == (2, True)
        code, out, _ = qicao("import", "短.txt", "-o", "-", "--encoding", "GBK")
        assert (code, out.splitlines()[-1]) == (0, "# 今")
        assert "没有 latin 这种编码" in qicao("import", "短.txt", "--encoding", "latin")[2]

    def test_controls_stay_unless_they_are_to_go(self, qicao: Qicao, desk: Path) -> None:
        (desk / "稿.md").write_bytes("甲\x1b[31m乙\n".encode() + b"\xff\n")
        assert qicao("import", "稿.md", "-o", "-")[0] == 2
        code, out, err = qicao("import", "稿.md", "-o", "-", "--clean")
        assert (code, out.endswith("# 甲[31m乙\n\n\ufffd\n")) == (0, True)
        assert "去掉了 1 个控制字符；1 处读不出的字节换成了 �（第 2 行）" in err
        (desk / "稿.md").write_bytes("甲\x1b乙\n".encode())
        code, out, err = qicao("import", "稿.md", "-o", "-")
        assert (code, out.endswith("# 甲\x1b乙\n")) == (0, True)
        assert "1 个看不见的控制字符（第 1 行），没有动" in err

    def test_gb18030_is_read_and_mentioned(self, qicao: Qicao, pasted: Path, desk: Path) -> None:
        pasted.write_bytes(PASTED.encode("gb18030"))
        code, _, err = qicao("import", pasted, "-o", "b.md")
        assert code == 0
        assert "按 GB18030（简体）读取" in err
        assert "参加XX人次" in (desk / "b.md").read_bytes().decode("utf-8")

    def test_refusals(self, qicao: Qicao, pasted: Path, desk: Path) -> None:
        (desk / "b.md").write_text("我的稿子")
        code, _, err = qicao("import", pasted, "-o", "b.md")
        assert (code, "同名的文件已经有了" in err) == (2, True)
        assert (desk / "b.md").read_text() == "我的稿子"
        (desk / "c.docx").write_bytes(b"PK\x03\x04rest")
        code, _, err = qicao("import", "c.docx")
        assert (code, "Word" in err) == (2, True)
        assert len(list(desk.glob("*.md"))) == 1


class TestExport:
    def finished(self, desk: Path) -> Path:
        path = desk / "总结.md"
        text = (
            PASTED.replace("XX", "30")
            .replace("【待填：造林亩数】", "20")
            .replace("【待填：亩数】", "50")
            .replace("\r\n", "\n")
        )
        path.write_text(f"---\nkind: annual-summary\n---\n# {text}", encoding="utf-8")
        return path

    def test_text(self, qicao: Qicao, desk: Path) -> None:
        path = self.finished(desk)
        code, out, err = qicao("export", path, "--to", "txt")
        assert (code, err) == (0, "")
        assert out == f"已导出 {desk / '总结.txt'}\n"
        text = (desk / "总结.txt").read_text(encoding="utf-8")
        assert text.startswith("市林场2025年工作总结\n\n2025年")
        assert "kind" not in text

    def test_text_with_indents_to_stdout(self, qicao: Qicao, desk: Path) -> None:
        code, out, _ = qicao("export", self.finished(desk), "--to", "txt", "--indent", "-o", "-")
        assert code == 0
        assert "\n　　一、工作情况\n　　（一）抓造林。" in out

    def test_page(self, qicao: Qicao, desk: Path) -> None:
        code, out, _ = qicao("export", self.finished(desk), "--to", "html", "-o", "-")
        assert code == 0
        assert "<h1>市林场2025年工作总结</h1>" in out

    def test_a_page_of_plain_text_has_its_headings(self, qicao: Qicao, pasted: Path) -> None:
        code, out, _ = qicao("export", pasted, "--to", "html", "-o", "-", "--force")
        assert code == 0
        assert "<h2>一、工作情况</h2>" in out

    def test_what_is_open_is_listed_and_stops_it(self, qicao: Qicao, desk: Path) -> None:
        path = self.finished(desk)
        path.write_text(path.read_text(encoding="utf-8").replace("20亩", "【待填：亩数】亩"), encoding="utf-8")
        code, out, err = qicao("export", path, "--to", "txt")
        assert (code, out) == (1, "")
        assert "第 9 行 空项 【待填：亩数】\n" in err
        assert "没有导出" in err
        assert not (desk / "总结.txt").exists()
        code, out, err = qicao("export", path, "--to", "txt", "--force")
        assert (code, "第 9 行 空项" in err) == (0, True)
        assert "【待填：亩数】" in (desk / "总结.txt").read_text(encoding="utf-8")

    def test_required_sections_that_are_missing_are_listed(self, qicao: Qicao, desk: Path) -> None:
        path = desk / "a.md"
        path.write_text("# 李明2025年度抓基层党建工作述职报告\n\n## 一、履职情况\n\n办了实事。\n", encoding="utf-8")
        code, _, err = qicao("export", path, "--to", "txt")
        assert code == 1
        assert "缺必备的章节：" in err

    def test_no_file_is_written_over_unasked(self, qicao: Qicao, desk: Path) -> None:
        path = self.finished(desk)
        target = desk / "总结.txt"
        target.write_text("别的东西")
        code, _, err = qicao("export", path, "--to", "txt")
        assert (code, "已经有" in err, target.read_text()) == (2, True, "别的东西")
        assert qicao("export", path, "--to", "txt", "--overwrite")[0] == 0
        assert target.read_text(encoding="utf-8") != "别的东西"
        before = target.read_bytes()
        code, _, err = qicao("export", target, "--to", "txt", "--overwrite", "--force")
        assert (code, "就是草稿自己" in err, target.read_bytes()) == (2, True, before)

    def test_indent_is_for_text(self, qicao: Qicao, desk: Path) -> None:
        assert qicao("export", self.finished(desk), "--to", "html", "--indent")[0] == 2


LONG = "一段贴错了地方的正文" * 12


@pytest.mark.parametrize(
    "arguments",
    [
        (LONG,),
        ("check", LONG),
        ("history", LONG),
        ("restore", LONG),
        ("kinds", "check", LONG),
        ("new", "plan", "-o", LONG),
        ("new", "plan", "-o", ""),
        ("import", "旧稿.txt", "-o", LONG),
        ("export", "旧稿.txt", "--to", "txt", "--force", "-o", LONG),
        ("check", ".", "--write-baseline", "--baseline", LONG),
    ],
    ids=lambda arguments: " ".join(word[:9] for word in arguments),
)
def test_a_name_that_no_file_can_have_is_told(qicao: Qicao, pasted: Path, arguments: tuple[str, ...]) -> None:
    code, _, err = qicao(*arguments)
    assert (code, err.count("\n") >= 1) == (2, True)
