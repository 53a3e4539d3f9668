"""Broken paragraphs: joined only where nothing else makes sense."""

from __future__ import annotations

import pytest

from drafts.broken_lines import broken_lines, from_the_web
from drafts.import_text import import_text
from drafts.parse import parse

HEAD = "某局2025年工作总结\n\n"
LONG = "今年以来，全局上下围绕中心、服务大局，深入基层开展调查研究，先后走访企业和农户"
END = "三百余家，解决问题二百个。"
REST = "\n\n全年举办培训班十二期，培训干部三百余人次，覆盖全部乡镇街道和机关单位。"


def certain(text: str) -> list[bool]:
    return [broken.certain for broken in broken_lines(parse(text, markdown=False))]


@pytest.mark.parametrize(
    "text",
    [
        HEAD + LONG + "\n\n" + END + REST,
        HEAD + LONG + "\n" + END + REST,
        HEAD + "一、走访企业。" + LONG + "\n\n" + END + REST,
        HEAD + LONG + "“最美家庭”\n\n" + END + REST,
        HEAD + "全局上下深入基层开展调查研究，走访企业、\n\n农户和学校。" + REST,
        HEAD + "全局上下深入基层先后开展了多次专题调查研究\n\n，走访企业。" + REST,
    ],
)
def test_certain(text: str) -> None:
    assert certain(text) == [True]
    imported = import_text(text, "")
    assert "的半句话，合成了一段" in "".join(map(str, imported.done))
    assert imported.left == ()
    assert "".join(imported.text.replace("#", "").split()) == "".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        HEAD + LONG + "\n\n今年九月，开展评比。" + REST,
        HEAD + LONG + "\n\n二是抓落实。" + REST,
        HEAD + LONG + "\n\n没有句号的一行" + REST,
    ],
)
def test_doubtful(text: str) -> None:
    assert certain(text) == [False]
    imported = import_text(text, "")
    assert "可能和第 5 行是一段，没有合并" in str(imported.left[0])
    assert LONG + "\n\n" in imported.text


@pytest.mark.parametrize(
    "text",
    [
        HEAD + LONG + "。\n\n" + END + REST,
        HEAD + LONG + "：\n\n" + END + REST,
        HEAD + LONG + "\n\n　　" + END + REST,
        HEAD + LONG + "\n\n（一）抓学习\n\n" + END + REST,
        HEAD + "短句没有句号\n\n" + END + REST,
        HEAD + LONG + "，公众号：某某\n\n" + END + REST,
        HEAD + LONG + "期数12\n\n3期" + END + REST,
        "某局关于2025年工作情况的总结和2026年工作安排的详细书面报告\n\n" + END + REST,
    ],
)
def test_no_break(text: str) -> None:
    assert certain(text) == []


def test_a_text_of_one_width() -> None:
    words = "全局上下围绕中心工作深入基层开展调查研究先后走访企业和农户三百余家解决各类问题二百余个群众满意度明显提高"
    text = (
        HEAD
        + "\n".join(words[at : at + 24] for at in range(0, len(words), 24))
        + "。\n一、情况\n"
        + words[:24]
        + "\n成效。"
    )
    assert certain(text) == [True, True, True]
    assert words + "。\n" in import_text(text, "").text


def test_texts_that_never_end_with_a_stop_are_left_alone() -> None:
    lines = [LONG + word for word in "甲乙丙丁"]
    assert True not in certain(HEAD + "\n\n".join([*lines, END]))


def test_what_web_sites_put_in() -> None:
    assert from_the_web("省##paidbegin##级") == "##paidbegin##"
    assert from_the_web("---此处隐藏100字,下载后查看---")
    assert from_the_web("关注本会微信公众号“某某之家”，发展会员三百名，服务客户。") == ""
