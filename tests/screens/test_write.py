"""The write screen as someone uses it: keys in, rows of text and bytes of the file out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.geometry import Region
from textual.widgets import Static

from tui.sample import lay_out
from tui.screens.confirm import Confirm
from tui.screens.write import WriteScreen
from tui.widgets.editor import Editor
from tui.widgets.notice import Mood, Notice
from tui.widgets.outline import Outline
from tui.widgets.search_bar import SearchBar
from tui.widgets.side import Side

if TYPE_CHECKING:
    from tests.screens.conftest import Open, Stage

SIZES = [(120, 40), (80, 24)]
TWENTY = "起草汇报材料要把事说清把数写准把话讲实啊"
assert len(TWENTY) == 20


def editor(stage: Stage) -> Editor:
    return stage.app.screen.query_one(Editor)


def part(stage: Stage) -> str:
    screen = stage.app.screen
    assert isinstance(screen, WriteScreen)
    return screen.here.id


class TestPictures:
    @pytest.mark.parametrize("size", SIZES, ids=str)
    async def test_a_draft_just_opened(self, report: Path, opened: Open, size: tuple[int, int]) -> None:
        async with opened(report, size) as stage:
            stage.compare(f"write-{size[0]}x{size[1]}")

    @pytest.mark.parametrize("size", SIZES, ids=str)
    async def test_a_section_with_blanks(self, report: Path, opened: Open, size: tuple[int, int]) -> None:
        async with opened(report, size) as stage:
            await stage.press("f7")
            stage.compare(f"write-section-{size[0]}x{size[1]}")

    @pytest.mark.parametrize("size", SIZES, ids=str)
    async def test_what_is_owed_before_leaving(self, report: Path, opened: Open, size: tuple[int, int]) -> None:
        async with opened(report, size) as stage:
            await stage.press("f7", "f7")
            stage.compare(f"write-owed-{size[0]}x{size[1]}")

    @pytest.mark.parametrize("size", SIZES, ids=str)
    async def test_a_missing_section(self, report: Path, opened: Open, size: tuple[int, int]) -> None:
        async with opened(report, size) as stage:
            await stage.press("f7", "f7", "f7")
            stage.compare(f"write-missing-{size[0]}x{size[1]}")

    @pytest.mark.parametrize("size", SIZES, ids=str)
    async def test_searching(self, report: Path, opened: Open, size: tuple[int, int]) -> None:
        async with opened(report, size) as stage:
            await stage.press("f3")
            await stage.type("学习")
            stage.compare(f"write-search-{size[0]}x{size[1]}")

    @pytest.mark.parametrize("size", SIZES, ids=str)
    async def test_the_whole_text(self, report: Path, opened: Open, size: tuple[int, int]) -> None:
        async with opened(report, size) as stage:
            await stage.press("ctrl+t")
            stage.compare(f"write-whole-{size[0]}x{size[1]}")

    async def test_without_colour_it_reads_the_same(
        self, report: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("NO_COLOR", "1")
        async with opened(report) as stage:
            stage.compare("write-120x40")
            await stage.press("f7")
            blanks = [
                segment.text
                for strip in stage.app.screen._compositor.render_strips()
                for segment in strip
                if segment.style is not None and segment.style.reverse
            ]
            assert "XX" in blanks
            assert "【待填：小区个数】" in blanks


class TestOpening:
    async def test_the_editor_has_the_focus(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            assert isinstance(stage.app.focused, Editor)
            assert part(stage) == "lead"

    async def test_where_it_was_last_edited(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("f7", "down", "down", "end")
            await stage.type("（略记）")
            await stage.press("f4", "escape")
        async with opened(report) as stage:
            assert part(stage) == "achievements"
            await stage.press("backspace")
            assert "略记）" not in stage.draft.text

    async def test_a_text_without_sections(self, desk: Path, opened: Open) -> None:
        (desk / "随记.txt").write_text("今天去了三个村，看了两处水渠。\n", encoding="utf-8")
        async with opened(desk / "随记.txt") as stage:
            assert stage.app.screen.query_one(Outline).option_count == 1
            await stage.press("ctrl+end")
            await stage.type("都修好了。")
            await stage.press("f4")
        assert (desk / "随记.txt").read_text(encoding="utf-8") == "今天去了三个村，看了两处水渠。都修好了。\n"

    async def test_a_file_that_is_no_text(self, desk: Path, opened: Open) -> None:
        (desk / "图.md").write_bytes(b"PK\x03\x04....")
        async with opened(desk / "图.md") as stage:
            assert "图.md" in stage.text
            assert "Word" in stage.text


class TestTyping:
    async def test_twenty_characters_at_once(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("ctrl+end")
            await stage.type(TWENTY)
            await stage.press("f4")
        assert f"总结如下：{TWENTY}\n\n## 一、" in report.read_text(encoding="utf-8")

    async def test_no_key_overtakes_another(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("ctrl+end")
            stage.app.simulate_key("left")
            await stage.type("甲")
            for key in ("left", "backspace", "delete"):
                stage.app.simulate_key(key)
            await stage.type("乙")
            assert "总结如乙：" in stage.draft.text

    async def test_what_may_not_come_in(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("ctrl+end")
            await stage.paste("新\x1b]0;坏\x07增\u202e\u200b一\r\n行")
            assert "总结如下：新]0;坏增一\n行\n\n## 一、" in stage.draft.text

    async def test_the_live_check_follows(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("ctrl+end")
            await stage.type("走访XX户。")
            assert "空项 5" in stage.rows[0]

    async def test_typing_into_a_missing_section_gives_it_a_heading(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("f7", "f7", "f7")
            await stage.type("一是人手不足。")
            await stage.press("f4")
        text = report.read_text(encoding="utf-8")
        assert "97.7%。\n\n## 二、存在的问题和不足\n\n一是人手不足。\n\n## 三、下一步打算\n" in text

    async def test_enter_in_a_missing_section_writes_its_items(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("f7", "f7", "f7", "enter")
            assert "## 二、存在的问题和不足\n\n【待填：" in stage.draft.text
            assert part(stage) == "problems"
            await stage.press("ctrl+z")
            assert not stage.draft.dirty


class TestWalking:
    async def test_every_section_in_order_and_back(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            seen = [part(stage)]
            for _ in range(20):
                await stage.press("f7")
                if part(stage) != seen[-1]:
                    seen.append(part(stage))
            assert seen == [p.id for p in stage.draft.parts[:-1]]
            assert "已经是最后一节。全文还欠：" in stage.text
            for _ in seen:
                await stage.press("f6")
            assert part(stage) == "lead"
            assert "已经是第一节" in stage.text

    async def test_a_required_section_is_not_left_without_a_word(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("f7", "f7")
            assert part(stage) == "achievements"
            assert "工作情况还欠：" in stage.text
            assert "再按 F7 仍去下一节" in stage.text
            await stage.press("f7")
            assert part(stage) == "problems"
            assert "再按 F7" not in stage.text

    async def test_the_outline_leads_there(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("shift+tab")
            assert stage.app.screen.query_one(Outline).has_focus
            await stage.press("down", "enter")
            assert part(stage) == "achievements"
            assert editor(stage).has_focus

    async def test_the_outline_follows_the_cursor(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("ctrl+end")
            await stage.type("\n\n## 一、新的一节\n\n开头。")
            await stage.press("f7")
            assert "▸" in stage.text

    async def test_next_finding_wherever_it_is(self, report: Path, opened: Open) -> None:
        report.write_text(report.read_text(encoding="utf-8").replace("一、工作", "一、工作").replace("## 二", "## 四"))
        async with opened(report) as stage:
            findings = [f for f in stage.draft.findings if not f.code.startswith("BL")]
            assert findings
            await stage.press("f8")
            assert f"问题 1/{len(findings)}" in stage.text
            assert findings[0].message[:6] in stage.text

    async def test_only_blanks_are_left(self, desk: Path, opened: Open) -> None:
        (desk / "随记.txt").write_text("今天走访XX户，看了两处水渠。\n", encoding="utf-8")
        async with opened(desk / "随记.txt") as stage:
            await stage.press("f8")
            assert "没有别的问题；还有 1 个空项，F2 填空" in stage.text


class TestNotices:
    @pytest.mark.parametrize("size", SIZES, ids=str)
    @pytest.mark.parametrize("times", [1, 4, 8])
    async def test_every_word_of_one_is_seen_and_none_of_the_text_is_hidden(
        self, report: Path, opened: Open, size: tuple[int, int], times: int
    ) -> None:
        async with opened(report, size) as stage:
            await stage.press("ctrl+t", "ctrl+end")
            stage.app.say("恢复记录读不出来，请稍后再试。" * times)
            await stage.pilot.pause()
            said = "".join(stage.rows).replace(" ", "")
            assert said.count("恢复记录读不出来，请稍后再试。") == times
            assert stage.draft.text.rstrip("\n")[-9:] in said

    async def test_a_sign_stands_in_front_of_a_long_path(self, report: Path, opened: Open) -> None:
        async with opened(report, (80, 24)) as stage:
            stage.app.say(f"不能写恢复记录（/{'home/' * 20}），请尽快保存", Mood.ERROR)
            await stage.pilot.pause()
            assert "✗ 不能写恢复记录（/home" in stage.text

    @pytest.mark.parametrize("size", SIZES, ids=str)
    async def test_a_row_is_kept_for_it_and_nothing_is_laid_out_again(
        self, report: Path, opened: Open, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async with opened(report, size) as stage:
            await stage.press("right")
            layouts: list[bool] = []
            refresh = Notice.refresh

            def watched(notice: Notice, *regions: Region, layout: bool = False, **more: bool) -> Notice:
                layouts.append(layout)
                return refresh(notice, *regions, layout=layout, **more)

            monkeypatch.setattr(Notice, "refresh", watched)
            for mood in Mood:
                stage.app.say(f"一句话（{mood}）", mood)
                await stage.pilot.pause()
                assert f"一句话（{mood}）" in stage.text
            await stage.press("right")
            assert "一句话" not in stage.text
            assert layouts
            assert not any(layouts)


class TestSide:
    @pytest.mark.parametrize("size", [(110, 20), (80, 24)], ids=str)
    async def test_rows_are_whole_also_beside_a_bar(self, desk: Path, opened: Open, size: tuple[int, int]) -> None:
        """A row that was made for more room than there is would be broken once more, behind its last character."""
        lay_out(desk / "样稿")
        async with opened(desk / "样稿" / "云溪区市场监管局2025年工作总结.md", size) as stage:
            await stage.press("f7")
            side = stage.app.screen.query_one(Side)
            said = side.query_one(Static)
            assert side.max_scroll_y
            assert said.size.height == str(said.content).count("\n") + 1


class TestUndo:
    async def test_across_sections(self, report: Path, opened: Open) -> None:
        before = report.read_text(encoding="utf-8")
        async with opened(report) as stage:
            await stage.press("ctrl+end")
            await stage.type("甲。")
            await stage.press("f7", "ctrl+end")
            await stage.type("乙。")
            await stage.press("ctrl+z")
            assert part(stage) == "achievements"
            await stage.press("ctrl+z")
            assert part(stage) == "lead"
            assert stage.draft.text == before
            assert "撤销：输入" in stage.text
            await stage.press("ctrl+z")
            assert "没有可以撤销的了" in stage.text
            await stage.press("ctrl+y", "ctrl+y")
            assert stage.draft.text.count("甲。") == stage.draft.text.count("乙。") == 1

    async def test_typing_goes_on_where_the_undo_was(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("ctrl+end")
            await stage.type("甲。")
            await stage.press("ctrl+z")
            await stage.type("乙。")
            assert "总结如下：乙。\n" in stage.draft.text


class TestSearching:
    async def test_next_previous_and_around(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("f3")
            await stage.type("学习")
            bar = stage.app.screen.query_one(SearchBar)
            total = stage.draft.text.count("学习")
            assert f"1/{total}" in stage.text
            await stage.press("enter")
            assert f"2/{total}" in stage.text
            await stage.press("up", "up")
            assert f"{total}/{total}" in stage.text
            await stage.press("escape")
            assert not bar.display
            assert editor(stage).has_focus
            assert editor(stage).selected_text == "学习"
            assert part(stage) == "next"

    async def test_replacing_all_is_one_step(self, report: Path, opened: Open) -> None:
        before = report.read_text(encoding="utf-8")
        async with opened(report) as stage:
            await stage.press("f3")
            await stage.type("学习")
            await stage.press("tab")
            await stage.type("研学")
            for _ in range(4):
                await stage.press("tab")
            await stage.press("enter", "escape")
            assert stage.draft.text == before.replace("学习", "研学")
            await stage.press("ctrl+z")
            assert stage.draft.text == before

    async def test_replacing_one_goes_on_to_the_next(self, report: Path, opened: Open) -> None:
        before = report.read_text(encoding="utf-8")
        async with opened(report) as stage:
            await stage.press("f3")
            await stage.type("学习")
            await stage.press("tab")
            await stage.type("研学")
            await stage.press("enter", "enter")
            assert stage.draft.text == before.replace("学习", "研学", 2)

    async def test_the_keys_of_the_bar(self, report: Path, opened: Open) -> None:
        before = report.read_text(encoding="utf-8")
        async with opened(report) as stage:
            await stage.press("ctrl+f")
            await stage.type("学习")
            total = stage.draft.text.count("学习")
            for key, at in (("f3", 2), ("down", 3), ("up", 2), ("shift+f3", 1), ("ctrl+f", 1)):
                await stage.press(key)
                assert f"{at}/{total}" in stage.text
            await stage.press("tab")
            await stage.type("研学 会")
            await stage.press("alt+backspace", "backspace", "alt+r")
            assert stage.draft.text == before.replace("学习", "研学", 1)
            await stage.press("alt+a")
            assert stage.draft.text == before.replace("学习", "研学")

    async def test_nothing_found(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("f3")
            await stage.type("[bold]无[/]")
            assert "没有找到" in stage.text


class TestSaving:
    async def test_the_top_line_says_so(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            assert stage.rows[0].endswith("未改")
            await stage.type("按")
            assert stage.rows[0].endswith("未存·已落盘")
            await stage.press("f4")
            assert stage.rows[0].endswith("已保存 14:02")
            assert "已保存到 河湾镇总结.md" in stage.text

    async def test_leaving_asks_first(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.type("按")
            await stage.press("escape")
            assert isinstance(stage.app.screen, Confirm)
            await stage.press("escape")
            assert isinstance(stage.app.screen, WriteScreen)
            await stage.press("escape", "enter")
            assert stage.app.draft is None
        assert "按2025年，河湾镇" in report.read_text(encoding="utf-8")

    async def test_quitting_asks_first(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.type("按")
            await stage.press("ctrl+q")
            assert isinstance(stage.app.screen, Confirm)
            await stage.press("right", "enter")
            assert not stage.app.is_running
        assert "按2025" not in report.read_text(encoding="utf-8")

    async def test_both_are_kept_in_a_conflict(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.type("我")
            report.write_text("别人的。\n", encoding="utf-8")
            await stage.press("f4")
            assert "被别人改过" in stage.text
            await stage.press("right", "enter")
            assert "接着写的是它" in stage.text
        assert report.read_text(encoding="utf-8") == "别人的。\n"
        (beside,) = report.parent.glob("河湾镇总结.冲突-*-20251120-140200.md")
        assert "我2025年，河湾镇" in beside.read_text(encoding="utf-8")

    async def test_taking_the_other_text(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.type("我")
            report.write_text("# 别人的总结\n\n别人的。\n", encoding="utf-8")
            await stage.press("f4", "right", "right", "right", "enter")
            assert stage.draft.text == "# 别人的总结\n\n别人的。\n"
            assert "别人的。" in stage.text
            await stage.press("ctrl+z")
            assert "我2025年，河湾镇" in stage.draft.text


class TestExternalEditor:
    async def test_none_is_set(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.app.screen.run_action("external_editor")
            await stage.settle()
            assert "export EDITOR=" in stage.text


class TestInert:
    """Nothing that a text holds acts on the terminal, or on Textual's markup."""

    HOSTILE = "# 甲\u202e乙[bold red]丙[/][@click=app.quit]丁\u0085戊\u2028己\u200b\U000e0041\n\n正文。\n"

    async def test_nothing_is_lost_and_nothing_acts(self, desk: Path, opened: Open) -> None:
        path = desk / "坏.md"
        path.write_text(self.HOSTILE, encoding="utf-8")
        async with opened(path) as stage:
            await stage.press("enter")
            assert "[bold red]丙[/][@click=app.quit]丁" in stage.text
            assert not set("\u202e\u0085\u2028\u200b\U000e0041") & set(stage.text)
            await stage.press("ctrl+end")
            await stage.type("完")
            await stage.press("f4")
        assert path.read_bytes() == self.HOSTILE.replace("正文。", "正文。完").encode()

    async def test_what_goes_to_the_terminal(self, desk: Path, opened: Open) -> None:
        from rich.segment import Segment
        from textual.strip import Strip

        async with opened(desk) as stage:
            sent = Strip([Segment("甲\x1b]52;c;AA\x9b乙\u202e丙\u115f丁")]).render(stage.app.console)
            assert sent == "甲]52;c;AA乙丙  丁"


class TestChoosingTheKind:
    @pytest.mark.parametrize("size", SIZES, ids=str)
    async def test_a_text_whose_kind_nobody_can_tell(self, desk: Path, opened: Open, size: tuple[int, int]) -> None:
        path = desk / "随记.md"
        path.write_text("# 这一年\n\n今天去了三个村。\n", encoding="utf-8")
        async with opened(path, size) as stage:
            await stage.app.screen.run_action("choose_kind")
            await stage.settle()
            stage.compare(f"choose-kind-{size[0]}x{size[1]}")
            await stage.press("down", "enter")
            assert stage.draft.kind is not None
            assert f"文种定为“{stage.draft.kind.name}”" in stage.text
            assert stage.app.screen.query_one(Outline).option_count > 3
            await stage.press("f4")
        assert path.read_text(encoding="utf-8").startswith("---\nqicao: 1\nkind: ")


class TestClipboard:
    async def test_cut_everything_and_put_it_back(self, report: Path, opened: Open) -> None:
        before = report.read_text(encoding="utf-8")
        async with opened(report) as stage:
            await stage.press("ctrl+t", "ctrl+a", "ctrl+x")
            assert "河湾镇在县委" not in stage.draft.text
            await stage.press("ctrl+v")
            assert stage.draft.text == before


async def test_last_years_passage_follows_from_line_to_line(desk: Path, opened: Open) -> None:
    def written(year: int, one: str, two: str) -> str:
        return f"# 河湾镇{year}年工作总结\n\n今年工作如下。\n\n## 一、工作情况\n\n（一）强化培训。{one}\n\n（二）改进服务。{two}\n"

    (desk / "河湾镇2024年总结.md").write_text(written(2024, "全年举办夜校九期。", "窗口延时到七点。"), encoding="utf-8")
    (desk / "河湾镇2025年总结.md").write_text(written(2025, "举办夜校。", "窗口延时。"), encoding="utf-8")
    async with opened(desk / "河湾镇2025年总结.md") as stage:
        await stage.press("f7", "f7")
        assert "夜校九" in stage.text
        await stage.press("down", "down")
        assert "延时到" in stage.text
        assert "夜校九" not in stage.text
        await stage.press("up", "up")
        assert "夜校九" in stage.text


@pytest.mark.parametrize("keys", [["f5", "escape"], ["f9", "escape"], ["f11", "escape"], ["ctrl+t"]], ids=str)
async def test_who_looks_at_another_screen_goes_on_in_the_empty_line_just_made(
    report: Path, opened: Open, keys: list[str]
) -> None:
    async with opened(report) as stage:
        await stage.press("f7", "ctrl+end")
        await stage.type("先。\n\n")
        await stage.press(*keys)
        await stage.type("后。")
        await stage.press("ctrl+home")
        await stage.type("\n")
        await stage.press("up", *keys)
        await stage.type("前。")
        assert "先。\n\n后。" in stage.draft.text
        assert "\n前。\n#" in stage.draft.text


async def test_a_window_however_narrow_says_how_safe_the_work_is(report: Path, opened: Open) -> None:
    async with opened(report, (40, 12)) as stage:
        assert stage.rows[0].endswith("未改")
        await stage.type("字")
        assert stage.rows[0].endswith("未存·已落盘")
        assert "河" in stage.rows[0]
        await stage.press("f4")
        assert stage.rows[0].endswith("已保存 14:02")


@pytest.mark.parametrize("focus", [Outline, Side], ids=str)
async def test_what_is_typed_on_the_outline_or_beside_the_text_goes_into_the_text(
    report: Path, opened: Open, focus: type[Outline | Side]
) -> None:
    async with opened(report) as stage:
        stage.app.screen.query_one(focus).focus()
        await stage.settle()
        await stage.press("新", "字")
        stage.app.screen.query_one(focus).focus()
        await stage.paste("贴的")
        assert "新字贴的2025年，河湾镇" in stage.draft.text
        assert editor(stage).has_focus
