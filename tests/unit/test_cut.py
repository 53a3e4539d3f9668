"""What counts as a notice that text was cut off: a section is then unknown, so a false one would hide what is missing."""

from __future__ import annotations

import pytest

from sections.cut import cuts


@pytest.mark.parametrize(
    "line",
    [
        "---此处隐藏2718字,下载后查看---",
        "……（此处省略1200字）……",
        "省略若干字",
        "剩余60%内容，开通会员后阅读",
        "登录后可继续阅读全文",
        "付费后才能查看完整内容",
        "【下载后即可阅读剩余部分】",
        "……此处隐藏8600个字……",
        "(未完,全文共2400字,当前仅显示360字)",
        "（阅读全部内容，您需要先登录！）",
        "（想查看全文，请先注册会员）",
    ],
)
def test_notice(line: str) -> None:
    (span,) = cuts(f"一、主要工作\n\n{line}\n\n三、打算\n")
    assert span.of(f"一、主要工作\n\n{line}\n\n三、打算\n").strip() in line


@pytest.mark.parametrize(
    "line",
    [
        "登录市政务服务网查看办事进度。",
        "会员可登录平台阅读电子书。",
        "下载附件后可查看完整名单，方便群众核对。",
        "群众关注公众号后可查看全文，阅读量达3万次。",
        "修复 #128：登录后查看全文会报错",
        "隐藏在数字背后的是干部的脚步。",
        "省略号的用法见附件。",
        "未完成的任务12项，全文共3章。",
        "（全文印发，请各单位关注）",
        "（查看全文见附件，会员名单另附）",
    ],
)
def test_running_text_is_no_notice(line: str) -> None:
    assert cuts(f"一、主要工作\n\n{line}\n") == ()


def test_a_notice_inside_a_sentence_ends_where_the_text_goes_on() -> None:
    text = "各村平均成绩……此处隐藏8600个字……组要进一步细化措施。"
    assert [span.of(text) for span in cuts(text)] == ["此处隐藏8600个字"]
