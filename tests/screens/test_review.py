"""A reviewer reads a draft, comments on it, suggests a wording, passes it or sends it back; the writer does as told."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from drafts.comments import Thread, What
from tui.app import QicaoApp
from tui.open_draft import OpenDraft
from tui.policy import REVIEWING
from tui.review_app import ReviewApp
from tui.reviewing import Review
from tui.screens.confirm import Confirm
from tui.screens.read import ReadScreen
from tui.screens.review import ReviewScreen
from tui.screens.versions import VersionsScreen
from tui.screens.write import WriteScreen
from tui.widgets.rows import Rows

if TYPE_CHECKING:
    from tests.screens.conftest import Open, Stage

SIZES = [(120, 40), (80, 24)]


@pytest.fixture(autouse=True)
def reviewer(monkeypatch: pytest.MonkeyPatch, desk: Path) -> None:
    monkeypatch.setenv("QICAO_USER", "王科长")
    monkeypatch.setattr(Review, "now", staticmethod(lambda: datetime(2025, 12, 1, 9, 30, tzinfo=UTC)))
    (desk / "qicao.yaml").write_text("select: [BL]\n", encoding="utf-8")


def said(stage: Stage) -> list[tuple[str, str | None]]:
    """What each comment says, and what it is on."""
    review = Review(stage.draft.path, stage.draft.text, "谁")
    return [(s.thread.comment.text, s.span.of(stage.draft.text) if s.span else None) for s in review.said]


async def go_to(stage: Stage, words: str) -> None:
    """Down to the sentence that begins with ``words``."""
    screen = stage.app.screen
    assert isinstance(screen, ReviewScreen)
    for _ in range(60):
        if screen.pointing.sentence.of(stage.draft.text).startswith(words):
            return
        await stage.press("down")
    raise AssertionError(f"no {words}")


async def comment(stage: Stage, words: str) -> None:
    await stage.press("f2")
    await stage.type(words + "\n")


@pytest.mark.parametrize("size", SIZES)
async def test_reading_with_comments_beside(report: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(report, size) as stage:
        await stage.press("f9")
        stage.compare(f"review-{size[0]}x{size[1]}")
        await go_to(stage, "改造老旧小区")
        await comment(stage, "写上到哪一天为止")
        await stage.press("f3", "ctrl+u")
        await stage.type("改造老旧小区3个，惠及居民1200户\n")
        await stage.press("f4")
        await stage.type("已经在核实\n")
        stage.compare(f"review-comment-{size[0]}x{size[1]}")


async def test_a_comment_on_a_paragraph_a_section_and_everything(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f9")
        await go_to(stage, "改造老旧小区")
        await stage.press("f7")
        await comment(stage, "这一段太长")
        await stage.press("f7")
        await comment(stage, "这一节缺数字")
        await stage.press("f7")
        await comment(stage, "总体不错")
        words = dict(said(stage))
        assert words["总体不错"] is None
        assert (words["这一段太长"] or "").startswith("（二）民生实事办得好")
        assert (words["这一节缺数字"] or "").endswith("群众少跑了路。")


async def test_a_suggestion_is_accepted_in_one_step(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        before = stage.draft.text
        await stage.press("f9")
        await go_to(stage, "排查化解")
        await stage.press("f3", "ctrl+u")
        await stage.type("排查化解矛盾纠纷88件，办结率97.7%。\n")
        await stage.press("f6")
        assert "纠纷88件" in stage.draft.text
        assert "没有未解决的批注" in await hint(stage, "f8")
        await stage.press("escape")
        assert isinstance(stage.app.screen, WriteScreen)
        await stage.press("ctrl+z")
        assert stage.draft.text == before
        assert "那条批注又打开了" in stage.text
        assert not the_only(stage).resolved
        await stage.press("ctrl+y")
        assert "那条批注算解决了" in stage.text
        assert the_only(stage).resolved


def the_only(stage: Stage) -> Thread:
    (said,) = Review(stage.draft.path, stage.draft.text, "谁").said
    return said.thread


async def test_a_wording_is_suggested_by_changing_the_sentence(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f9")
        await go_to(stage, "排查化解")
        await stage.press("f3")
        await stage.type("\n")
        assert "和原来一样" in stage.text
        await stage.press("backspace")
        await stage.type("！\n")
        await stage.press("f3", "ctrl+u", "enter")
        review = Review(stage.draft.path, stage.draft.text, "谁")
        assert [s.thread.comment.suggestion for s in review.said] == ["排查化解矛盾纠纷86件，办结率97.7%！", ""]
        await stage.press("f8", "f6")
        assert "排查化解" not in stage.draft.text


async def test_up_and_down_go_as_far_as_what_is_pointed_at(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f9")
        screen = stage.app.screen
        assert isinstance(screen, ReviewScreen)
        await stage.press("f7", "f7", "down")
        assert screen.pointing.here.of(stage.draft.text).startswith("## 一、工作情况")
        assert "▸ 一、工作情况" in stage.text
        await stage.press("down", "down", "up")
        assert screen.pointing.here.of(stage.draft.text).startswith("（一）理论学习")


async def hint(stage: Stage, key: str) -> str:
    await stage.press(key)
    return stage.text


async def test_resolve_reopen_and_go_from_one_to_the_next(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f9")
        await go_to(stage, "排查化解")
        await comment(stage, "乙")
        await stage.press("home")
        await comment(stage, "甲")
        await stage.press("f8")
        assert "▸ 王科长" in stage.text
        assert "乙" in stage.text
        await stage.press("f5")
        assert "已解决" in stage.text
        await stage.press("f5", "home", "f5", "f8")
        assert "乙" in stage.text


async def test_what_is_open_is_listed_before_a_draft_passes(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f9", "f9")
        await stage.press("left", "left", "left", "enter")
        assert "送审：说明（可以不写）" in stage.text
        await stage.type("请审\n")
        assert "送审中" in stage.text
        await stage.press("f9", "left", "enter")
        assert isinstance(stage.app.screen, Confirm)
        assert "还有 4 处没有写完" in stage.text
        await stage.press("enter")
        assert "送审中" in stage.text
        await stage.press("f9", "left", "enter", "left", "enter", "enter")
        assert "已通过" in stage.text
        review = Review(stage.draft.path, stage.draft.text, "谁")
        assert [(v.what, v.by, len(v.left)) for v in review.verdicts] == [
            (What.SUBMIT, "王科长", 0),
            (What.PASS, "王科长", 4),
        ]


async def test_the_writer_is_told_what_was_said(report: Path, opened: Open) -> None:
    review = Review(report, report.read_text(encoding="utf-8"), "王科长")
    review.comment(None, "缺数字")
    review.verdict(What.RETURN, "补齐")
    async with opened(report) as stage:
        assert isinstance(stage.app.screen, WriteScreen)
        assert "王科长：退回修改，补齐，批注 1 条没有解决。F9 看批注" in stage.text
        await stage.press("f9", "f7", "f7", "f7")
        assert "王科长 12-01 09:30 退回修改：补齐" in stage.text
    review.about(review.said[0], What.RESOLVE)
    report.write_text(report.read_text(encoding="utf-8").replace("XX次", "12次"), encoding="utf-8")
    async with opened(report) as stage:
        assert "F9 看批注" not in stage.text


async def test_rounds(report: Path, opened: Open, desk: Path) -> None:
    (desk / "qicao.yaml").write_text("select: [BL]\nrounds: [初审, 复审]\n", encoding="utf-8")
    async with opened(report) as stage:
        await stage.press("f9", "f9", "left", "left", "left", "enter")
        await stage.type("请审\n")
        assert "初审送审中" in stage.text
        for words in ("初审已通过，待复审", "复审已通过"):
            await stage.press("f9", "left", "enter", "left", "enter")
            await stage.type("可以\n")
            assert words in stage.text
        review = Review(stage.draft.path, stage.draft.text, "谁")
        assert [(v.round, v.text) for v in review.verdicts] == [("初审", "请审"), ("初审", "可以"), ("复审", "可以")]
        assert all(v.left for v in review.verdicts[1:])


async def test_a_reviewer_only_comments(report: Path, opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QicaoApp, "policy", REVIEWING)
    async with opened(report) as stage:
        stage.app.open_review(stage.draft, 0, lambda _: None)
        await stage.settle()
        assert "F6 照改" not in stage.text
        await go_to(stage, "排查化解")
        await stage.press("f3")
        await stage.type("改掉\n")
        before = stage.draft.text
        await stage.press("f6")
        assert stage.draft.text == before
        assert "只能审阅" in stage.text


async def test_comments_that_cannot_be_written_are_said(report: Path, opened: Open, desk: Path) -> None:
    async with opened(report) as stage:
        await stage.press("f9")
        (desk / ".qicao").mkdir(exist_ok=True)
        (desk / ".qicao" / "base").write_text("不是文件夹", encoding="utf-8")
        await comment(stage, "好")
        assert "没有存上" in stage.text
        assert said(stage) == []


async def test_the_app_of_reviewers_has_nothing_else(report: Path, desk: Path) -> None:
    app = ReviewApp(desk, OpenDraft.open(report, desk))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, ReviewScreen)
        assert not app.screen.may("accept-suggestion")
        await pilot.press("escape")
        await pilot.pause()
    assert app.return_code == 0


async def test_every_command_of_the_place_does_something(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f9")
        screen = stage.app.screen
        assert isinstance(screen, ReviewScreen)
        names = [command.action for command in screen.offered if not command.app]
        assert [name for name in names if not hasattr(screen, f"action_{name}")] == []


async def test_versions_are_read_while_reviewing(report: Path, desk: Path) -> None:
    app = ReviewApp(desk, OpenDraft.open(report, desk))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await app.screen.run_action("list_versions")
        await pilot.pause()
        assert isinstance(app.screen, VersionsScreen)
        assert "restore-version" not in [command.id for command in app.screen.offered]
        await pilot.press("enter", "escape")
        await pilot.pause()
        assert isinstance(app.screen, ReviewScreen)


async def test_a_draft_without_sections_is_reviewed_too(desk: Path, opened: Open) -> None:
    (desk / "短.md").write_text("# 情况说明\n\n说明如下。\n", encoding="utf-8")
    async with opened(desk / "短.md") as stage:
        await stage.press("f9")
        await go_to(stage, "说明如下")
        await comment(stage, "太短")
        assert said(stage) == [("太短", "说明如下。")]


async def test_reviewers_look_at_what_cannot_be_reviewed(desk: Path) -> None:
    (desk / "国标.md").write_bytes("# 情况说明\n\n说明如下，请审阅。\n".encode("gb18030"))
    app = ReviewApp(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.open_path(desk / "国标.md")
        await pilot.pause(0.3)
        assert isinstance(app.screen, ReadScreen)
        assert "take-copy" not in [command.id for command in app.screen.offered]
        assert "F4" not in app.screen.advice()
        await pilot.press("f4", "escape")
        await pilot.pause()
        assert {path.name for path in desk.glob("*.md")} == {"国标.md", "河湾镇总结.md"}


async def test_a_version_chosen_twice_is_asked_about_once(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.type("新")
        await stage.press("f4")
        await stage.app.screen.run_action("list_versions")
        await stage.settle()
        await stage.press("end")
        versions = stage.app.screen
        rows = versions.query_one(Rows)
        rows.action_select()
        rows.action_select()
        await stage.settle()
        assert isinstance(stage.app.screen, Confirm)
        await stage.press("escape")
        assert stage.app.screen is versions


async def test_who_only_looks_in_goes_on_writing_where_the_cursor_was(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("right", "right", "right", "f9", "escape")
        await stage.type("新")
        assert "202新5年，河湾镇" in stage.draft.text
        await stage.press("f9", "down", "escape")
        await stage.type("又")
        assert "又现将全年情况" in stage.draft.text
