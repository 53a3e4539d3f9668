"""What is a web page's by where it stands around a report and by what it does, whatever its words are."""

from __future__ import annotations

import pytest

from sections.rules.rs_talk import is_talk
from tests.rules.test_residue import BODY, LEAD, TITLE, told


def lines(text: str) -> list[str]:
    return [span for code, span in told(text) if code == "RS003"]


@pytest.mark.parametrize(
    "above",
    [
        ["归档编号:", "0019-2024/77", "制发机关:", "县人民政府办公室", "发布日期:", "2024年01月09日 16:40"],
        ["更新时间：2024-01-09", "农机之窗 县乡快讯", "来源：网络整理"],
        ["更新时间：2024-01-09", "A+", "A-"],
        ["2024-01-09王林", "来源：网络整理"],
        ["农机首页 县情 廉政 法治 培训 监理 理论", "更新时间：2024-01-09"],
        ["返回", "收藏", "下载"],
        ["农机乐园", "栏目纵览", "更新时间：2024-01-09"],
        ["适合阅读的颜色", "本页要用新的浏览器打开。", "更新时间：2024-01-09"],
        ["农机", "中心", "工作总结", "来源：网络整理"],
        ["2024-01-09", "999+", "17.45KB", "5 页", "海报"],
        ["简体 | 繁体 | English | 日本語 | 无障碍系统 | 加入收藏", "更新时间：2024-01-09"],
        ["当前位置：", "首页", "农机信息", "县乡要闻", "更新时间：2024-01-09"],
        [f"{TITLE}.docx", "更新时间：2024-01-09"],
        ["索引号", "NJ/2024-02", "发布机构", "县农业局", "文号", "更新时间：2024-01-09"],
        ["农机管理", "索引号： NJ/2024-02", "文号：", "发布日期： 2024-01-09", "时效性： 有效", "更新时间：2024-01-09"],
    ],
)
def test_what_stands_above_a_report(above: list[str]) -> None:
    assert lines("\n".join([*above[:-1], TITLE, above[-1], LEAD, BODY])) == above


@pytest.mark.parametrize(
    "above",
    [
        ["更新时间：2024-01-09", "——在全县农机工作会议上", "来源：网络整理"],
        ["更新时间：2024-01-09", "县农机中心", "来源：网络整理"],
        ["更新时间：2024-01-09", "2024年12月30日", "来源：网络整理"],
        ["更新时间：2024-01-09", "（2024年12月30日县农机工作会议通过）", "来源：网络整理"],
        ["更新时间：2024-01-09", "县农机中心主任　王林", "来源：网络整理"],
    ],
)
def test_what_a_report_has_there_stays(above: list[str]) -> None:
    assert lines("\n".join([TITLE, *above, LEAD, BODY])) == [above[0], above[2]]


def test_what_a_page_calls_the_report_above_its_data_stays() -> None:
    headline = "打基础 管长远 推动全县农机工作再上台阶 以实干迎接丰收年"
    assert lines(f"{headline}\n来源：农机网 2024-01-09 08:12\n浏览量：7\n\n{TITLE}\n{LEAD}\n{BODY}") == [
        "来源：农机网 2024-01-09 08:12",
        "浏览量：7",
    ]


def test_a_title_with_a_second_line_below_it_stays() -> None:
    assert lines(
        f"首页\n县乡要闻\n农机手的一天\n——在全县农机工作会议上的发言\n更新时间：2024-01-09\n{LEAD}\n{BODY}"
    ) == [
        "首页",
        "县乡要闻",
        "更新时间：2024-01-09",
    ]


def test_a_title_that_parsing_does_not_know_stays() -> None:
    text = f"更新时间：2024-01-09\n农机手的一天该怎么过\n来源：网络整理\n{LEAD}\n{BODY}"
    assert lines(text) == ["更新时间：2024-01-09", "来源：网络整理"]


def test_what_an_office_has_above_a_title_stays() -> None:
    above = ["附件1", "县农机中心文件", "农机〔2024〕7号", "征求意见稿", "县农机中心党组书记"]
    assert lines("\n".join([*above, TITLE, "更新时间：2024-01-09", "来源：网络整理", LEAD, BODY])) == [
        "更新时间：2024-01-09",
        "来源：网络整理",
    ]


def test_the_title_of_two_lines_stays() -> None:
    text = f"在全县农机工作会议上的\n述职报告\n更新时间：2024-01-09\n来源：网络整理\n{LEAD}\n{BODY}"
    assert lines(text) == ["更新时间：2024-01-09", "来源：网络整理"]
    text = f"修好每一台农机\n——{TITLE}\n更新时间：2024-01-09\n{LEAD}\n{BODY}"
    assert lines(text) == ["更新时间：2024-01-09"]


def test_a_title_said_again_is_the_title() -> None:
    text = f"县情纵览\n农机手的一天该怎么过\n更新时间：2024-01-09\n农机手的一天该怎么过\n{LEAD}\n{BODY}"
    assert lines(text) == ["县情纵览", "更新时间：2024-01-09"]


def test_a_page_saved_as_markdown_without_headings() -> None:
    page = f"更新时间：2024-01-09\n\n农机手的一天\n\n{LEAD}\n\n猜你喜欢\n"
    assert told(page, "网页.md") == [("RS003", "更新时间：2024-01-09"), ("RS003", "猜你喜欢")]
    assert told(f"# 摘抄\n\n{page}", "笔记.md") == []


def test_a_short_word_above_is_not_the_title() -> None:
    text = f"县情网\n\n农机手的一天该怎么过\n\n发布时间:2024年01月09日 00:00  点击:\n\n{LEAD}\n"
    assert lines(text) == ["县情网", "发布时间:2024年01月09日 00:00  点击:"]


def test_names_above_a_title_are_no_menu() -> None:
    text = f"王林 李明 张玉华 陈一凡 赵广田\n{TITLE}\n更新时间：2024-01-09\n{LEAD}\n{BODY}"
    assert lines(text) == ["更新时间：2024-01-09"]


def test_what_stands_below_a_report() -> None:
    below = ["最新评论(0)", "暂时没有消息", "一周看点", "某县冬季农机检修写真"]
    assert lines("\n".join([TITLE, LEAD, BODY + "县农机中心", "2024年12月30日", *below])) == below


@pytest.mark.parametrize(
    "own",
    [
        ["附件：农机手名册", "联系人：王林", "抄送：县委办公室"],
        ["县农机中心", "2024年12月30日"],
        ["特此报告", "附表：农机台账", "联系人：王林"],
    ],
)
def test_what_a_report_has_at_its_end_stays(own: list[str]) -> None:
    assert lines("\n".join([TITLE, LEAD, BODY + "最新评论(0)", *own, "猜你喜欢"])) == ["最新评论(0)", "猜你喜欢"]
    assert lines("\n".join([TITLE, LEAD, BODY + own[0], *own[1:]])) == []


def test_what_several_lines_below_tell_together() -> None:
    below = ["会员信息", "用户名:", "密   码:", "验证码:", "最近更新"]
    assert lines("\n".join([TITLE, LEAD, BODY, *below])) == below
    own = ["地址：云杉县农机路7号", "电话：0577-77000000", "邮箱：nongji@yunshan.gov.cn", "邮编：325000"]
    assert lines("\n".join([TITLE, LEAD, BODY, *own])) == []
    assert lines("\n".join([*own, TITLE, LEAD, BODY])) == []


def test_a_day_above_a_collection_is_its_page() -> None:
    body = f"{LEAD}\n{BODY}资金来源明确。\n"
    assert lines(f"农机年度总结\n2024-01-09\n农机年度总结(精选8篇)\n{body}") == ["2024-01-09"]
    assert lines(f"农机年度总结\n2024-01-09\n{body}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "此篇范文由某某题库的网友整理，供您学习之用，喜欢就下载吧",
        "您可以访问某某网查看更多与本文相关的文章",
        "全文约1900字,请下载后再编辑",
        "查看需要1篇文库配额,会员期内不限次数",
        "需要原创文章的朋友,可以咨询客服老师定制",
    ],
)
def test_a_site_that_speaks_to_its_readers(sentence: str) -> None:
    assert is_talk(sentence)
    assert lines(f"{TITLE}\n{LEAD}\n{BODY}{sentence}\n") == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "新媒体小编队伍扩大到15人，推送信息300条",
        "为读者推荐农机图书，整理阅读资料20份",
        "群众登录网站即可下载办事指南",
        "全文公开预算，方便群众查询",
        "为大家提供维修服务，受到欢迎",
        "我中心编辑的范文请大家下载",
        "修订公文范文汇编，供各科室参考借鉴",
        "请大家阅读学习资料，提出意见",
    ],
)
def test_a_report_that_speaks_of_readers(sentence: str) -> None:
    assert not is_talk(sentence)
    assert lines(f"{TITLE}\n{LEAD}\n{BODY}{sentence}。\n") == []


@pytest.mark.parametrize(
    "sentence", ["一份好总结能让大家少走弯路，这里整理了7篇，希望喜欢", "大家不妨看看这几篇范文，相信会有启发"]
)
def test_between_title_and_text_less_tells(sentence: str) -> None:
    assert not is_talk(sentence)
    assert lines(f"{TITLE}\n{sentence}。\n{LEAD}\n{BODY}") == [f"{sentence}。"]


@pytest.mark.parametrize(
    "above",
    [
        ["手机版 | 站内检索"],
        ["农机晚报 2024-01-09 16:40 大字"],
        ["投稿人:清风 发布时间:2024/1/9 会员申请 全文1200字"],
        ["推荐人: 来源: 农机书库 阅读: 1.2W 次"],
        ["来源:农机站 编审:农机站 签审:农机站 日期:2024-01-09"],
        ["发布人:农机站", "点击:646"],
        ["第A06版:", "版面导航"],
    ],
)
def test_what_the_words_of_sites_tell_above_a_text(above: list[str]) -> None:
    assert lines("\n".join([TITLE, *above, LEAD, BODY])) == above


@pytest.mark.parametrize(
    "below",
    [
        ["本篇热度(12) 留言请先登录"],
        ["当前平均分:0.3 (58次打分) | |", "网友评论只供网友表达看法,本网不代表其立场。"],
        ["扫一扫 ×", "朗读全文 00:00"],
        ["暂时没有评论,来抢沙发吧~", "发表评论"],
        ["乡情", "友情链接"],
    ],
)
def test_what_the_words_of_sites_tell_below_a_text(below: list[str]) -> None:
    assert lines("\n".join([TITLE, LEAD, BODY, *below]))[-1] == below[-1]


@pytest.mark.parametrize(
    "line",
    [
        "网站建设",
        "扫码报名",
        "下载中心的运行",
        "咨询电话：0000-7654321",
        "投诉举报电话：12300",
        "报名网址：http://nongji.example/bm",
        "责任编辑：王林",
        "联系人：王林 电话：0000-7654321",
        "会议时间：2024年1月9日 14:30",
        "2024年1月9日 14:30至16:00",
        "农机推广网站访问量比上年增长两成。",
    ],
)
def test_one_word_of_sites_is_not_enough(line: str) -> None:
    assert lines("\n".join([TITLE, line, LEAD, BODY])) == []
    assert lines("\n".join([TITLE, LEAD, BODY, line])) == []


def test_who_made_a_page_stands_below_the_text() -> None:
    below = ["来源：农机之声", "编辑：王林", "审核：李明 赵芳"]
    assert lines("\n".join([TITLE, "更新时间：2024-01-09", LEAD, BODY, *below])) == ["更新时间：2024-01-09", *below]
    assert lines("\n".join([TITLE, LEAD, BODY, *below])) == []


def test_titles_of_collections_above_a_text() -> None:
    above = [
        "夏收农机总结汇报(12篇)工作总结报告",
        "农机站年中总结优秀开头工作总结报告",
        "农机手培训总结(八篇)工作总结报告",
    ]
    assert lines("\n".join([*above, LEAD, BODY])) == above


def test_what_stands_below_a_list_of_news() -> None:
    below = ["新闻推荐", "农机手王林的一天", "春耕备耕全面展开 农机下田忙...", "相关推荐"]
    assert lines("\n".join([TITLE, LEAD, BODY, *below])) == below


def test_what_another_rule_tells_of_is_told_once() -> None:
    text = "\n".join(["触屏版", "站内检索", TITLE, LEAD, BODY, "加微信:nongji2024 代写总结", "扫一扫 关注我们"])
    assert [code for code, span in told(text) if "加微信" in span] == ["RS004"]
