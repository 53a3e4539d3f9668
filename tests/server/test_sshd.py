"""Two reviewers and a writer on one desk over a real sshd: nothing that anybody says or writes is lost."""

from __future__ import annotations

import os
import signal
import stat
import sys
from pathlib import Path

import pytest

from drafts.comments import What
from tests.server.conftest import DRAFT, NAMES, Server
from tests.terminal.screen import Terminal
from tui.reviewing import Review

pytestmark = pytest.mark.xdist_group("sshd")
GRACE = 3.0
"""Seconds after which nothing of a dropped session may be left."""


def review_of(draft: Path) -> Review:
    return Review(draft, draft.read_text(encoding="utf-8"), "谁")


def open_draft(terminal: Terminal) -> None:
    terminal.wait("1 份草稿")
    terminal.wait("年度工作总结|不明")
    terminal.press("Enter")
    terminal.wait("F9 结论")


def go_to(terminal: Terminal, words: str) -> None:
    """Down to the sentence with ``words``, which the mark of what is in hand then stands beside."""
    for _ in range(20):
        if any(words in row and "▌" in row for row in terminal.rows):
            return
        terminal.press("Down")
    raise AssertionError(f"never at {words}:\n{terminal.text}")


def comment(terminal: Terminal, words: str) -> None:
    terminal.press("F2")
    terminal.wait("Enter 确定")
    terminal.commit(words)
    terminal.press("Enter")
    terminal.wait("批注记下了")


def give_verdict(terminal: Terminal, choice: str) -> None:
    """``choice``: 退回修改 or 通过, counted from the safe one at the end; whatever is open is left so."""
    terminal.press("F9")
    terminal.wait("审阅结论")
    terminal.press(*{"退回修改": ["Left", "Left"], "通过": ["Left"]}[choice], "Enter")
    terminal.wait("说明|仍然通过吗")
    if "仍然通过吗" in terminal.text:
        terminal.press("Left", "Enter")
        terminal.wait("说明")
    terminal.press("Enter")
    terminal.wait("，记下了")


def test_two_reviewers_and_a_writer(server: Server) -> None:
    state = server.place / "state"
    first, second = server.log_in("first"), server.log_in("second", columns=80, rows=24)
    command = f"env QICAO_USER=李红 XDG_STATE_HOME={state} {Path(sys.executable).parent}/qicao {server.draft}"
    writer = server.log_in("writer", command)
    open_draft(first)
    open_draft(second)
    writer.wait("2025年，河湾镇")
    go_to(first, "改造老旧小区")
    go_to(second, "有的便民服务点")
    writer.press("Ctrl+T", "Ctrl+End")
    writer.commit("再改造老旧小区2个。")
    comment(first, "惠及的户数请核实")
    comment(second, "哪几处？")
    writer.press("F4")
    writer.wait("已保存")
    give_verdict(first, "退回修改")
    give_verdict(second, "通过")
    assert server.draft.read_text(encoding="utf-8") == DRAFT.rstrip("\n") + "再改造老旧小区2个。\n"
    review = review_of(server.draft)
    said = {(s.thread.comment.by, s.thread.comment.text, s.span and s.span.of(review.draft.text)) for s in review.said}
    assert said == {
        (NAMES[0], "惠及的户数请核实", "改造老旧小区3个，惠及居民1200户。"),
        (NAMES[1], "哪几处？", "有的便民服务点开门太晚。"),
    }
    assert [(v.what, v.by) for v in review.verdicts] == [(What.RETURN, NAMES[0]), (What.PASS, NAMES[1])]
    for path in (server.desk / ".qicao").rglob("*"):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert (mode >> 3 & 7, mode & 7) == (mode >> 6 & 7, 0), (
            f"{path}: what the owner may, the group may, others may not"
        )


def test_a_dropped_line_loses_nothing(server: Server) -> None:
    reviewer = server.log_in("first")
    open_draft(reviewer)
    comment(reviewer, "说过的都在")
    reviewer.press("F2")
    reviewer.commit("这一条没有说完")
    os.kill(reviewer.child.pid, signal.SIGKILL)
    assert server.wait_for_no_session(GRACE) == []
    assert [s.thread.comment.text for s in review_of(server.draft).said] == ["说过的都在"]
    assert review_of(server.draft).problems == ()
    assert server.draft.read_text(encoding="utf-8") == DRAFT


def test_who_is_writing_is_told(server: Server) -> None:
    state = server.place / "state"
    command = f"env QICAO_USER=李红 XDG_STATE_HOME={state} {Path(sys.executable).parent}/qicao {server.draft}"
    server.log_in("writer", command).wait("2025年，河湾镇")
    reviewer = server.log_in("first")
    reviewer.wait("✎ 李红")
