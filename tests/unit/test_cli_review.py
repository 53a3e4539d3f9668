"""Comments and verdicts on the command line: a reviewer without screens can do the whole job."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from drafts.comments import What
from drafts.person import person
from drafts.span import Span
from tests.conftest import Run
from tui.reviewing import Review

Qicao = Callable[..., Run]

REPORT = """# 水务局2025年工作总结

2025年，我局围绕中心工作，较好地完成了任务。现总结如下：

## 一、工作情况

全年举办培训班24期，培训干部1200人次。走访企业60家，解决难题35个。

## 二、存在的问题

调查研究不够深入，办法不多。

## 三、下一年打算

继续抓好培训，全年不少于20期。
"""


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_text(REPORT, encoding="utf-8")
    return path


def listed(qicao: Qicao, draft: Path, *more: str) -> Any:
    run = qicao("comments", draft, "--format", "json", *more)
    assert run.code == 0, run.err
    return json.loads(run.out)


def names(qicao: Qicao, draft: Path) -> list[str]:
    return [comment["name"] for comment in listed(qicao, draft, "--all")["comments"]]


def test_a_comment_follows_its_sentence(qicao: Qicao, draft: Path) -> None:
    assert qicao("comment", draft, "请核实", "--on", "培训干部1200人次").code == 0
    draft.write_text(
        REPORT.replace("全年举办", "办公室牵头。\n\n我们走村入户。全年共举办").replace("1200", "1250"), encoding="utf-8"
    )
    (comment,) = listed(qicao, draft)["comments"]
    assert (comment["line"], comment["detached"], comment["quote"]) == (9, False, "培训干部1200人次")
    assert "「培训干部1250人次」" in qicao("comments", draft).out


def test_a_comment_whose_sentence_is_gone_is_shown_with_it(qicao: Qicao, draft: Path) -> None:
    qicao("comment", draft, "太虚", "--on", "调查研究不够深入，办法不多。")
    draft.write_text(REPORT.replace("调查研究不够深入，办法不多。", "一是人手紧。"), encoding="utf-8")
    out = qicao("comments", draft).out
    assert "原句已经没有了" in out
    assert "「调查研究不够深入，办法不多。」" in out


def test_answer_resolve_and_reopen(qicao: Qicao, draft: Path) -> None:
    qicao("comment", draft, "总体不错")
    (name,) = names(qicao, draft)
    assert qicao("comment", draft, "谢谢", "--answer", name).code == 0
    assert qicao("comment", draft, "--resolve", name).code == 0
    assert listed(qicao, draft)["comments"] == []
    assert "另有 1 条已解决" in qicao("comments", draft).out
    assert qicao("comment", draft, "--reopen", name[:4]).code == 0
    (comment,) = listed(qicao, draft)["comments"]
    assert [answer["text"] for answer in comment["answers"]] == ["谢谢"]


def test_a_suggestion_is_accepted_with_the_line_ends_there_are(qicao: Qicao, draft: Path) -> None:
    draft.write_bytes(REPORT.replace("\n", "\r\n").encode())
    qicao("comment", draft, "数不对", "--on", "24期", "--suggest", "26期")
    run = qicao("comment", draft, "--accept", *names(qicao, draft))
    assert run.code == 0, run.err
    assert draft.read_bytes() == REPORT.replace("24期", "26期").replace("\n", "\r\n").encode()
    (comment,) = listed(qicao, draft, "--all")["comments"]
    assert (comment["resolved"], comment["line"]) == (True, 7)


def test_a_comment_on_a_section(qicao: Qicao, draft: Path) -> None:
    assert qicao("comment", draft, "写得太短", "--section", "problems").code == 0
    (comment,) = listed(qicao, draft)["comments"]
    assert (comment["line"], comment["quote"].splitlines()[0]) == (9, "## 二、存在的问题")


@pytest.mark.parametrize("heading", ["二、存在的问题", "存在的问题"])
def test_a_comment_on_what_stands_below_a_heading(qicao: Qicao, tmp_path: Path, heading: str) -> None:
    draft = tmp_path / "随记.md"
    draft.write_text("# 随记\n\n## 一、做了什么\n\n走访。\n\n## 二、存在的问题\n\n一句。\n\n## 三、完\n", "utf-8")
    assert qicao("comment", draft, "太短", "--section", heading).code == 0
    (comment,) = listed(qicao, draft)["comments"]
    assert comment["quote"] == "## 二、存在的问题\n\n一句。"


def test_nothing_but_the_review_is_written(qicao: Qicao, draft: Path) -> None:
    qicao("comment", draft, "好", "--line", 3)
    qicao("verdict", draft, "送审")
    assert draft.read_text(encoding="utf-8") == REPORT
    assert sorted(path.name for path in draft.parent.iterdir()) == [".qicao", "总结.md"]


def test_a_verdict_tells_who_and_on_which_text(qicao: Qicao, draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "未送审" in qicao("comments", draft).out
    qicao("verdict", draft, "送审")
    monkeypatch.setenv("QICAO_USER", "王科长")
    qicao("verdict", draft, "退回", "--note", "问题太虚")
    draft.write_text(REPORT.replace("办法不多", "办法很少"), encoding="utf-8")
    state = listed(qicao, draft)
    assert (state["standing"], state["changed"]) == ("return", True)
    assert [(v["what"], v["text"]) for v in state["verdicts"]] == [("submit", ""), ("return", "问题太虚")]
    assert state["verdicts"][1]["by"] == "王科长"
    assert "退回修改（此后有修改）" in qicao("comments", draft).out


def test_what_is_open_keeps_a_draft_from_passing(qicao: Qicao, draft: Path) -> None:
    draft.write_text(REPORT.replace("24期", "XX期"), encoding="utf-8")
    qicao("comment", draft, "补上数字", "--on", "XX期")
    refused = qicao("verdict", draft, "通过")
    assert refused.code == 1
    assert "XX" in refused.err
    assert "没有解决" in refused.err
    assert listed(qicao, draft)["verdicts"] == []
    assert qicao("verdict", draft, "通过", "--force").code == 0
    (verdict,) = listed(qicao, draft)["verdicts"]
    assert len(verdict["left"]) == 2, verdict


def test_what_was_done_as_json(qicao: Qicao, draft: Path) -> None:
    draft.write_text(REPORT.replace("24期", "XX期"), encoding="utf-8")
    told = json.loads(qicao("comment", draft, "核实", "--on", "XX期", "--suggest", "24期", "--format", "json").out)
    name = told["comment"]["name"]
    assert (told["comment"]["line"], told["comment"]["suggestion"]) == (7, "24期")
    told = json.loads(qicao("comment", draft, "好", "--answer", name, "--format", "json").out)
    assert [answer["text"] for answer in told["comment"]["answers"]] == ["好"]
    refused = qicao("verdict", draft, "通过", "--format", "json")
    told = json.loads(refused.out)
    assert (refused.code, told["verdict"], len(told["left"]), told["standing"]) == (1, None, 2, None)
    told = json.loads(qicao("comment", draft, "--accept", name, "--format", "json").out)
    assert (told["comment"]["resolved"], told["comment"]["line"]) == (True, 7)
    told = json.loads(qicao("verdict", draft, "通过", "--note", "好", "--format", "json").out)
    assert (told["passed"], told["verdict"]["text"], told["left"]) == (True, "好", [])


def test_comments_go_out_and_come_in_as_critic_markup(qicao: Qicao, draft: Path, tmp_path: Path) -> None:
    qicao("comment", draft, "请核实", "--on", "培训干部1200人次")
    qicao("comment", draft, "数不对", "--on", "24期", "--suggest", "26期")
    qicao("comment", draft, "总体不错")
    (name,) = [c["name"] for c in listed(qicao, draft)["comments"] if c["text"] == "请核实"]
    qicao("comment", draft, "已核", "--answer", name)
    marked = tmp_path / "给.md"
    assert qicao("comments", draft, "--format", "critic", "--out", marked).code == 0
    text = marked.read_text(encoding="utf-8")
    assert "培训班{~~24期~>26期~~}{>>" in text
    assert "，{==培训干部1200人次==}{>>" in text
    assert text == qicao("comments", draft, "--format", "critic").out
    assert draft.read_text(encoding="utf-8") == REPORT
    assert "新记下 0 条" in qicao("comment", draft, "--from", marked).out
    marked.write_text(
        text.replace("走访企业", "走访{++重点++}企业").replace("办法不多", "{==办法==}{>>@李科长: 哪些<<}不多"), "utf-8"
    )
    draft.write_text(REPORT.replace("调查研究", "县情研究").replace("全年举办", "上半年举办"), encoding="utf-8")
    run = qicao("comment", draft, "--from", marked, "--by", "张三")
    assert "新记下 2 条" in run.out
    assert "不一样" in run.out
    there = {(c["by"], c["text"], c["suggestion"], c["quote"]) for c in listed(qicao, draft)["comments"]}
    assert there >= {("张三", "", "访重点", "访"), ("李科长", "哪些", None, "办法")}
    fresh = tmp_path / "新的.md"
    fresh.write_text(REPORT, encoding="utf-8")
    assert "新记下 6 条" in qicao("comment", fresh, "--from", marked).out
    before = [(c["by"], c["at"], c["text"], c["line"]) for c in listed(qicao, draft)["comments"] if c["by"] != "张三"]
    after = [(c["by"], c["at"], c["text"], c["line"]) for c in listed(qicao, fresh)["comments"] if c["by"] != "未署名"]
    assert [one for one in before if one[0] != "李科长"] == [one for one in after if one[0] != "李科长"]


def test_a_text_that_others_marked_becomes_a_draft_with_comments(qicao: Qicao, tmp_path: Path) -> None:
    marked, draft = tmp_path / "批过.md", tmp_path / "总结.md"
    marked.write_text(REPORT.replace("24期", "{~~24期~>26期~~}{>>@李科长: 数不对<<}"), encoding="utf-8")
    run = qicao("import", marked, "--critic", "-o", draft)
    assert run.code == 0, run.err
    assert "24期，培训" in draft.read_text(encoding="utf-8")
    (comment,) = listed(qicao, draft)["comments"]
    assert (comment["by"], comment["text"], comment["suggestion"]) == ("李科长", "数不对", "26期")
    assert not comment["detached"]


def test_a_draft_with_marks_of_its_own_gets_no_others(qicao: Qicao, draft: Path) -> None:
    draft.write_text(REPORT.replace("24期", "{++24++}期"), encoding="utf-8")
    qicao("comment", draft, "好")
    run = qicao("comments", draft, "--format", "critic")
    assert (run.code, run.out) == (2, "")
    assert "第 7 行" in run.err


def test_rounds(qicao: Qicao, draft: Path) -> None:
    assert "没有分轮次" in qicao("verdict", draft, "送审", "--round", "初审").err
    qicao("verdict", draft, "退回")
    (draft.parent / "qicao.yaml").write_text("rounds: [初审, 复审, 终审]\n", encoding="utf-8")
    for verdict, words in (
        ("送审", "初审送审中"),
        ("退回", "初审退回修改"),
        ("送审", "初审送审中"),
        ("通过", "初审已通过，待复审"),
        ("通过", "复审已通过，待终审"),
    ):
        assert words in qicao("verdict", draft, verdict).out
    state = listed(qicao, draft)
    assert (state["standing"], state["passed"], state["round"]) == ("pass", False, "终审")
    assert "终审已通过" in qicao("verdict", draft, "通过").out
    state = listed(qicao, draft)
    assert state["passed"]
    assert [v["round"] for v in state["verdicts"]] == ["", "初审", "初审", "初审", "初审", "复审", "终审"]
    assert qicao("verdict", draft, "退回", "--round", "复审").code == 0
    assert "复审退回修改" in qicao("comments", draft).out
    wrong = qicao("verdict", draft, "退回", "--round", "终申")
    assert (wrong.code, "终审" in wrong.err) == (2, True)


def test_a_round_twice_is_no_setting(qicao: Qicao, draft: Path) -> None:
    (draft.parent / "qicao.yaml").write_text("rounds: [初审, 初审]\n", encoding="utf-8")
    run = qicao("check", draft)
    assert run.code == 2
    assert "qicao.yaml:1:" in run.err
    assert qicao("comments", draft).code == 0


def test_what_is_too_long_to_be_read_again_is_refused(qicao: Qicao, draft: Path) -> None:
    run = qicao("comment", draft, "--on", "24期", "--suggest", "长" * 20_001)
    assert run.code == 2
    assert "20000 字" in run.err
    assert qicao("verdict", draft, "退回", "--note", "长" * 20_001).code == 2
    assert not (draft.parent / ".qicao" / "review").exists()


def test_a_comment_on_a_long_section_is_read_again(qicao: Qicao, draft: Path) -> None:
    draft.write_text(REPORT.replace("办法不多。", "办法不多。" * 6000), encoding="utf-8")
    assert qicao("comment", draft, "太长", "--section", "problems").code == 0
    (comment,) = listed(qicao, draft)["comments"]
    assert not comment["detached"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "要写明说什么"),
        (["看看", "--on", "没有这句"], "没有这几个字"),
        (["看看", "--on", "年"], "请多写几个字"),
        (["看看", "--line", "99"], "没有第 99 行"),
        (["看看", "--line", "2"], "空行"),
        (["看看", "--section", "problem"], "problems"),
        (["--suggest", "26期"], "--on"),
        (["--answer", "abc"], "要写明怎么答复"),
        (["好", "--answer", "abcdef"], "没有 abcdef 这条批注"),
        (["--resolve", "abc", "--on", "24期"], "已有的批注"),
    ],
)
def test_what_cannot_be_done_is_said(qicao: Qicao, draft: Path, arguments: list[str], told: str) -> None:
    run = qicao("comment", draft, *arguments)
    assert run.code == 2
    assert told in run.err
    assert not (draft.parent / ".qicao").exists()


def test_one_without_a_suggestion_cannot_be_accepted(qicao: Qicao, draft: Path) -> None:
    qicao("comment", draft, "看看", "--on", "24期")
    run = qicao("comment", draft, "--accept", *names(qicao, draft))
    assert run.code == 2
    assert "没有建议改成什么" in run.err


def test_a_draft_that_is_not_there(qicao: Qicao, tmp_path: Path) -> None:
    for command in (["comments", "无.md"], ["comment", "无.md", "好"], ["verdict", "无.md", "送审"]):
        run = qicao(command[0], tmp_path / command[1], *command[2:])
        assert run.code == 2
        assert "无.md" in run.err


def test_places_are_remembered_from_text_to_text(draft: Path) -> None:
    start = REPORT.index("走访企业60家")
    Review(draft, REPORT, "王").comment(Span(start, start + 7), "核实")
    once = REPORT.replace("走访企业60家", "走访各类企业60多家")
    Review(draft, once, "李").remember()
    again = Review(draft, once.replace("解决难题35个", "帮助解决各种难题35个"), "李")
    (said,) = again.said
    assert said.span is not None
    assert said.span.of(again.draft.text) == "走访各类企业60多家"[: len(said.span)]
    assert [event.what for event in again.events] == [What.COMMENT, What.MOVE]


def test_names_hold_nothing_that_could_lead_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QICAO_USER", " ../王\x1b[31m科长 ")
    assert person() == "..王31m科长"


def test_comments_that_cannot_be_looked_for_are_not_none(
    qicao: Qicao, draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stat = os.stat

    def failing(path: Any, **options: Any) -> os.stat_result:
        if Path(path).parent.name == "review":
            raise OSError(errno.EIO, "Input/output error")
        return stat(path, **options)

    monkeypatch.setattr("drafts.review_folder.os.stat", failing)
    code, out, err = qicao("comments", draft)
    assert (code, out) == (2, "")
    assert "批注读不出来" in err
