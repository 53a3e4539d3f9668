"""Submitted, sent back, passed: round by round, and what old verdicts without a round mean."""

from __future__ import annotations

import pytest

from drafts.comments import Event, What
from drafts.rounds import Standing

ROUNDS = ("初审", "复审", "终审")


def verdict(what: What, of_round: str = "") -> Event:
    return Event("000000000000-0000000000000000", what, "2025-12-01T09:00:00+08:00", "王", round=of_round)


@pytest.mark.parametrize(
    ("last", "rounds", "words", "then", "passed"),
    [
        (None, (), "未送审", "", False),
        (None, ROUNDS, "未送审", "初审", False),
        (verdict(What.SUBMIT), (), "送审中", "", False),
        (verdict(What.PASS), (), "已通过", "", True),
        (verdict(What.SUBMIT, "初审"), ROUNDS, "初审送审中", "初审", False),
        (verdict(What.RETURN, "复审"), ROUNDS, "复审退回修改", "复审", False),
        (verdict(What.PASS, "初审"), ROUNDS, "初审已通过，待复审", "复审", False),
        (verdict(What.PASS, "终审"), ROUNDS, "终审已通过", "初审", True),
        (verdict(What.PASS), ROUNDS, "已通过", "初审", True),
        (verdict(What.RETURN), ROUNDS, "退回修改", "初审", False),
        (verdict(What.PASS, "会审"), ROUNDS, "会审已通过", "初审", True),
    ],
)
def test_where_a_draft_stands(last: Event | None, rounds: tuple[str, ...], words: str, then: str, passed: bool) -> None:
    standing = Standing(last, rounds)
    assert (standing.words, standing.round, standing.passed) == (words, then, passed)
    assert Standing(last, rounds, changed=True).words == (f"{words}（此后有修改）" if last else words)
