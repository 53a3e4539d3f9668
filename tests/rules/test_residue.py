"""What web pages and libraries leave in a report, form by form, and lines of reports that only look like it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafts.parse import parse
from sections.catalog import kinds
from sections.check import check
from sections.data import load
from sections.recognise import recognise
from sections.rules import rs_all
from sections.rules.rs_words import Clue, every_clue
from sections.view import View

GROUPS = tuple(name for name, entries in load("residue").items() if isinstance(entries, list))
TITLE = "县农机中心2024年工作总结"
LEAD = "今年以来，县农机中心围绕中心工作，各项任务圆满完成。"
BODY = "一、工作情况\n　　举办农机手培训6期，培训320人次。\n二、存在问题\n　　力量不足，方法不多。\n"


def told(text: str, path: str = "例.txt") -> list[tuple[str, str]]:
    draft = parse(text, markdown=not path.endswith(".txt"))
    report = check(View(draft, recognise(draft, kinds(), path), path), rs_all.RULES)
    assert report.crashes == ()
    return [(finding.code, finding.span.of(text)) for finding in report.findings]


@pytest.mark.parametrize(
    "line",
    [
        "时间:2024-01-09 08:12:45 农机工作总结 我要投稿",
        "时间：2024-01-09 08:12:45",
        "发布时间：2024-01-09",
        "2024-01-09 08:12:45年度工作总结",
        "来源：某某网 时间：2024-01-09",
        "来源:县农机中心撰稿人:王林发布时间:2024-01-09[关闭][打印]",
        "作者：佚名 来源：本站原创 点击数：127 更新时间：2024-01-09",
        "时间:2024-01-09浏览:127",
        "编辑:小王 点击数: 字号:",
        "日期:2024-01-09 来源:农机网 打印页面 关闭页面",
        "2024-01-09 08:12:45 来源: 作者: 【 】 浏览:72次 评论:0",
        "栏目：工作总结",
        "您好！欢迎来到某某范文网！",
        "当前位置《某某网》> 农机之窗 > 正文",
        "网站首页 个人总结 工作总结 述职报告 心得体会 演讲稿",
        "设为首页 加入收藏 English",
        "时间:2024-01-09 08:12:45来源:<推荐访问:农机工作总结",
        "admin72024-01-09 08:12:45",
        "春草12 分享 时间:",
        "范文 > 工作总结 > 农机中心工作总结 > 导航 > 农机工作总结",
        '2. 2、"仅部分预览"的文档,不可在线预览部分如有问题,可反馈。',
        "3、如文档侵犯您的权益,请联系客服反馈,我们会尽快处理。",
        "某某文库,欢迎您!",
        "您的当前位置 : 首页 > 农机之窗",
        "时间: 01-09 作者:王林 栏目:工作总结",
        "索 引 号 | KZ0001/2024-00017 | 主题分类 | 农业 |",
        "点击数:7272024-01-09 08:12:45 来源: 某某网·(官方)",
        "责编丨王林",
        "2024-01-09 版权声明 我要投稿",
        "2024-01-09 08:12:45   某某文档网     [ 字体: ] [ 阅读: ] [ 文档下载 ]",
        "时间:2024-01-09 08:12:45 农机管理办法 我要投稿",
        "标签: #农机",
        "您身边的文档专家,云杉网欢迎您!",
        "ID:7732052",
        "优秀实用范文分享",
        "APP下载",
        "时间:2024-01-09 08:12:45 分享:网友 下载本文",
        "字体大小:【大】 【中】 【小】",
        "来源 :农机网 | 被引量 : 0次 | 上传用户:nongji01",
        "声明 : 本文档内容版权归属内容提供方 , 如有争议 , 可与客服联系",
        "下载到本地 , 更方便阅读",
        "索引号：KZ0001/2024-00017 主题分类：农业 生成日期：2024-01-09",
        "今天是 2024年1月9日 星期二",
        "农机网首页 | 客户端 | 官方微博 | 投稿",
        "农机主页 | 中文 | ENGLISH",
        "发布时间:2024-01-09 15:00     发布部门:农机中心     阅读次数:",
        "推荐人： 来源：",
        "2024-01-09 08:12 农机网",
        "2024-01-09 08:12",
        "编辑:农机之窗2024-01-09",
        "[发布时间2024年1月9日]",
        "共 2860字,需浏览 6分钟",
        "共计 1642 个字符,预计需要花费 5 分钟才能阅读完成",
        "33次阅读",
        "java 复制代码",
        "声明:该文观点仅代表作者本人,本平台仅提供信息存储空间服务",
        "***nongji 2024-01-09 08:12:45",
        "ImageVerifierCode 换一换",
        "格式:DOCX , 页数:9 ,大小:23.02KB ,",
        "资源ID:9861 下载积分:3 金币",
        "请自助下载,系统不会自动发送文件; 您可以查看我的下载记录",
        "4. 未经权益所有人同意不得将文件用作商业用途。",
        "发布时间:2024-01-09 来源:县人民政府 发布乡镇:山口镇",
        "收藏 | 设为首页 | 客服热线: 010-00000000",
        "收藏您当前的位置:首页 > 农机之窗 > 其他",
        "(整期优先)网络出版时间:2024-01-09",
        "2. 将本文以doc文档格式下载到电脑,方便收藏和打印;",
        "名  称: 县农机中心年度报告 索 引 号: 000000/2024-17",
        "开通VIP",
        "Copyright © 农机中心 All Rights Reserved",
        "返回 下载 相关 举报",
        "联系客服提示-云杉文库",
        "好农机 - 专业农机写作资料分享网站",
        "4. 4、该文档为VIP文档,如果想要下载,成为VIP会员后,下载免费。",
        "2、本站所有内容均由合作方上传,本站不对文档的完整性做任何承诺!",
        "农机手培训现场.jpg",
        "云杉农机网官方网站",
        "点击看视频",
        "推荐答案",
        "农机站年终总结怎么写,真的急,求个答案!",
        "文档摘要",
        "总字数：约3.02千字",
        "您的位置：云杉书屋 > 农机大全 > 经典总结 > 县农机中心2024年工作总结",
        "2024-01-09 08:12:45 来源网站： 云杉书屋",
        "王林作农机工作报告。新县城·县日报记者 李明",
        "云杉文库（农机站）/工作总结/农机总结",
        "下载得到文件列表",
        "大小：131.04 KB",
        "来源：县日报官方微信",
        "上传人:a****1 文档编号:8861 上传时间:2024-01-09 格式:DOCX 页数:6 大小:24KB",
    ],
)
def test_what_a_page_has_above_a_text(line: str) -> None:
    assert told(f"{TITLE}\n{line}\n{LEAD}\n{BODY}") == [("RS003", line)]


@pytest.mark.parametrize(
    "line",
    [
        "时间：2024年3月5日",
        "时间：2024年3月5日 地点：县农机中心三楼会议室",
        "2024-01-09",
        "来源：县农机中心",
        "作者：王林",
        "责任编辑：王林　审核：李明",
        "字体：仿宋 字号：三号",
        "阅读量 下载量 转载量",
        "主办单位：县农机中心　承办单位：县农机学校",
        "地址：县城东路8号 邮编：100000",
        "发布机构 县农机中心 效力状况 有效",
        "文件下载",
        "今天是农机手培训开班的日子",
        "今天是2024年1月9日。",
        "培训 | 实操 | 考核 | 发证",
        "县农机中心 2024-01-09 08:12",
        "文档编号：NJ-2024-18　版本：1.3　密级：内部",
        "姓名：　　职务：",
        "时间：2024-01-09 作者：王林",
        "标签: 农机, 年报",
        "2024-01-09 08:12 机库三楼会议室",
        "农机手培训 > 实操 > 考核",
        "更多农机手愿意参加培训",
        "农机手最满意的答案",
        "记者站通讯员 王林",
        "文件列表",
    ],
)
def test_what_a_report_has_there(line: str) -> None:
    assert told(f"{TITLE}\n{line}\n{LEAD}\n{BODY}") == []


@pytest.mark.parametrize(
    "line",
    [
        "[1] [2] [3] 下一页",
        "上一篇:农机手培训启动[ 01-09 ] 下一篇:机库建设完工[ 01-12 ]",
        "关键词：农机 工作总结",
        "本题链接：",
        "本文链接:https://www.example.com/a/1.html",
        "版权说明：本文档由用户提供并上传，若内容存在侵权，请举报",
        "注意:本站部分文字由网友投稿,如侵权请联系删除,邮箱:a@example.com",
        "本文为某某网原创文章，转载请附上出处链接。",
        "县农机中心工作总结_第2页",
        "已阅读5页，还剩13页未读",
        "县农机中心工作总结 推荐度：",
        "下载 收藏 举报",
        "主办单位：县农机中心 京ICP备00000001号",
        "技术支持：某某公司 京公网安备 11000000000001号",
        "农机工作总结一文来源于网友上传，不代表本站观点，欢迎参考。",
        "文档简介",
        "资源描述",
        "请认真阅读下面的提示信息",
        "扫一扫在手机打开当前页",
        "【关闭】【打印】",
        "[责任编辑:王林]",
        "点赞 (12)",
        "(责编:王林(实习)、李明)",
        "发表评论 取消回复",
        "如若转载，请注明出处：云杉农机网",
        "©著作权归作者所有,转载请联系作者",
        "平台声明:内容由作者上传,农机号仅提供信息存储服务。",
        "收藏《农机工作总结》",
        "县农机中心工作总结的相关文章",
    ],
)
def test_what_a_page_has_below_a_text(line: str) -> None:
    text = f"{TITLE}\n{LEAD}\n{BODY}{line}\n"
    ((code, span),) = told(text)
    assert code == "RS003"
    assert span in line
    assert len(span) > len(line) / 2 or "http" in line


@pytest.mark.parametrize(
    "line",
    [
        "关键词：农机推广；培训；机库",
        "下一页附培训名单。",
        "Copyright (c) Nongji Inc. and affiliates.",
        "All rights reserved.",
        "转载各级媒体报道12篇，来源于县级媒体8篇。",
        "打击侵权假冒，如发现侵权行为，及时联系市场监管部门。",
        "备案号已在网站公示，全年更新信息260条。",
        "下载安装农机补贴应用1200次，推荐度达98%。",
        "由县农机网整理的维修手册发到各乡镇。",
        "线上线下同步推荐优秀农机手，群众推荐度高。",
        "点击【打印】即可打印补贴凭证。",
        "评论、收藏、转发超过5万次。",
        "登录",
        "今天的小编队伍已有15人，推送信息300条。",
        "融媒体中心小编整理推送短视频36条。",
        "欢迎大家到农机学校参观学习。",
        "（本文件列明的所有事项均已办结）",
        "明确责任编辑：全年编发简报12期。",
        "农机服务热线点击量上升，查看视频教程的农户达到3000户。",
        "皮肤科开设白癜风专病门诊。",
    ],
)
def test_what_a_report_has_in_its_text(line: str) -> None:
    assert told(f"{TITLE}\n{LEAD}\n{BODY}{line}\n") == []


@pytest.mark.parametrize(
    "line", ["内容概述 县农机中心工作总结", "发布机构 县农机中心 效力状况 有效", "文件下载", "名　称：工作总结"]
)
def test_what_an_office_says_of_a_document_that_is_public(line: str) -> None:
    number = "索引号 KZ0001/2024-00017 公开日期 2024-01-09"
    assert told(f"{TITLE}\n{number}\n{line}\n{LEAD}\n{BODY}") == [("RS003", number), ("RS003", line)]


@pytest.mark.parametrize("line", ["立即注册", "用户登录", "下载资源", "36.5KB", "TOP"])
def test_some_lines_are_told_by_their_neighbours(line: str) -> None:
    assert told(f"{TITLE}\n{LEAD}\n{BODY}{line}\n文档简介\n") == [("RS003", line), ("RS003", "文档简介")]
    assert told(f"{TITLE}\n{LEAD}\n{BODY}{line}\n") == []


INTRODUCTIONS = (
    "总结是对一段时间的工作加以回顾和分析的书面材料，它能让我们少走弯路。我们该怎么写总结呢？下面是小编收集整理的农机工作总结，欢迎阅读与收藏。",
    "时光飞逝，一段时间的工作已经落下帷幕，让我们一起来写一份工作总结吧。",
    "岁月不等人，新的一年又将开始。什么样的计划才是有效的呢？以下是小编为大家整理的工作计划，供大家参考借鉴。",
    "以下是网友为您整理分享的农机工作总结，供您参考！",
    "规定使用的情况越来越多，规定是大家共同遵守的规章或准则。以下是为大家整理的农机管理方案，希望有用！",
    "结合工作需要，某某范文网的会员“0012”为你整理了这篇农机工作总结，希望能给你带来参考借鉴作用。",
    "前言：云杉期刊网精心挑选了农机工作报告范文供你参考，希望能激发你的灵感，欢迎阅读。",
    "云杉教育为您分享以下优质知识。",
    "也许下面的“农机工作计划”正合你意！",
    "《农机总结3篇》属于总结中比较优秀的内容，欢迎参考。",
    "总结是回顾一段工作的方法之一。写总结时，我们可以借鉴范文。",
    "前言：本站为你精心整理了农机工作总结范文，希望能为你的创作提供参考价值，欢迎咨询。",
    "为了确保工作顺利开展，通常需要预先制定一份方案，方案是考虑各种因素以后制定的书面计划。",
)


@pytest.mark.parametrize("words", INTRODUCTIONS)
def test_the_introduction_of_a_template_site(words: str) -> None:
    assert told(f"{TITLE}\n{words}\n{LEAD}\n{BODY}") == [("RS003", words)]
    assert told(f"{TITLE}\n{words}{LEAD}\n{BODY}") == [("RS003", words)]


@pytest.mark.parametrize(
    "lead",
    [
        "时光飞逝，2024年即将过去。一年来，中心上下团结一心，完成了全年任务。",
        "总结是为了更好地前进。全年培训320人次，现将工作总结如下。",
        "不知不觉，农机服务又走过一年。我们怎样才能服务得更好呢？关键在人。",
        "本方案是推进农机化的行动纲领，现将落实情况报告如下。",
    ],
)
def test_leads_that_begin_like_an_introduction(lead: str) -> None:
    assert told(f"{TITLE}\n{lead}\n{BODY}") == []


def test_a_text_on_writing_says_what_a_report_is() -> None:
    text = "述职报告写作方法\n述职报告是干部向组织陈述履职情况的书面报告。\n一、标题\n标题要简明。\n"
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "code", "span"),
    [
        (f"{LEAD}下载后可任意编辑", "RS003", "下载后可任意编辑"),
        ("精选优质文档-----倾情为你奉上农机工作总结", "RS003", "精选优质文档-----倾情为你奉上"),
        (f"{LEAD}(本文权属所有,转载请联系){LEAD}", "RS003", "(本文权属所有,转载请联系)"),
        (f"各村(本文权归某某所有,{LEAD}", "RS003", "(本文权归某某所有,"),
        (f"{LEAD}本资料权属某某文秘网严禁复制剽窃{LEAD}", "RS003", "本资料权属某某文秘网严禁复制剽窃"),
        (f"{LEAD}此资料由网络收集而来，如有问题请告知。", "RS003", "此资料由网络收集而来，如有问题请告知。"),
        ("农机手培训开班 来源:农机网 发布时间:2024-01-09 08:12:45 浏览次数: 次", "RS003", "来源:农机网 发布时间:2024-01-09 08:12:45 浏览次数: 次"),
        ("培训320人次，分别占本资料权属某某写作网,放上鼠标按照提示查看", "RS003", "本资料权属某某写作网,放上鼠标按照提示查看"),
        (f"{LEAD}培训农机手，[百度文库]不断提高水平。", "RS003", "[百度文库]"),
        (f"{LEAD}成立由主任任组长，...", "RS002", "，..."),
        ("农机手要会写材料。我们特意为您整理了5篇农机报告范文,相信会带来帮助。", "RS003", "我们特意为您整理了5篇农机报告范文,相信会带来帮助。"),
        (f"【农机工作总结范文】{LEAD}", "RS006", "【农机工作总结范文】"),
        ("云杉文书网小编今天就为您带来了农机总结。", "RS003", "云杉文书网小编今天就为您带来了农机总结。"),
        ("农机总结很重要。本文将呈现几篇农机范文，以供参考。", "RS003", "本文将呈现几篇农机范文，以供参考。"),
        (f"篇二：{LEAD}", "RS006", "篇二："),
        (f"【第3篇】{LEAD}", "RS006", "【第3篇】"),
        (f"【县农机推广工作总结】{LEAD}", "RS003", "【县农机推广工作总结】"),
        (f"{LEAD}（下转第三版）{LEAD}", "RS003", "（下转第三版）"),
        (f"Error! Bookmark not defined.{LEAD}", "RS003", "Error! Bookmark not defined."),
        (f"全年『更多农机常识请关注云杉网，wwW.example.cN』{LEAD}", "RS003", "『更多农机常识请关注云杉网，wwW.example.cN』"),
        (f"培训势头良好，云杉部落原创 {LEAD}", "RS003", "云杉部落原创"),
        (f"{LEAD}来源:县农机报 编辑:王林", "RS003", "来源:县农机报 编辑:王林"),
        (f"{LEAD}( 转载请注明来自: 云杉网)", "RS003", "( 转载请注明来自: 云杉网)"),
        (f"各村（公务员之家，公务员的天地）{LEAD}", "RS003", "（公务员之家，公务员的天地）"),
        (f"培训320人次，同-yunshan.com版权所有！比增加12人。{LEAD}", "RS003", "-yunshan.com版权所有！"),
    ],
)  # fmt: skip
def test_what_is_glued_to_the_text(text: str, code: str, span: str) -> None:
    assert (code, span) in told(f"{TITLE}\n{LEAD}\n{BODY}三、下一步打算\n{text}\n")


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("RS003", "《农机总结.docx》由会员分享，更多相关资料请在某某网上搜索。"),
        ("RS003", "说明:文章内容仅供预览,部分内容可能不全。"),
        ("RS003", "本资源只提供10页预览,喜欢就下载吧!"),
        ("RS003", "【阅读指引】下面是农机网友为您精心整理分享的“农机工作总结”，以供您写作参考所用。"),
        ("RS003", "以下是一些成功的农机报告范文,展示了经验。"),
        ("RS003", "以下是云杉文档网分享的农机总结,希望能有用。"),
        ("RS003", "本文将深入呈现三篇农机工作总结范文，以供参考。"),
        ("RS003", "以下为农机总结的文字预览,完整格式请下载"),
        ("RS004", "天镇儿童白癜风治疗"),
        ("RS003", "本文（农机总结.docx）为本站会员（a****8）主动上传，本站仅提供信息存储空间。"),
        ("RS006", "以下是针对农机工作总结的中文回答。"),
        ("RS004", "某某素材[库。公众@号:某某文稿。整理汇总。"),
    ],
)
def test_what_has_a_line_of_its_own_in_the_text(code: str, line: str) -> None:
    assert (code, line) in told(f"{TITLE}\n{LEAD}\n{BODY}三、下一步打算\n{line}\n")


@pytest.mark.parametrize(
    ("title", "spans"),
    [
        ("农机中心工作总结（通用12篇）", ["（通用12篇）"]),
        ("农机中心工作总结(集合5篇)", ["(集合5篇)"]),
        ("农机中心工作总结（精选多篇）", ["（精选多篇）"]),
        ("农机中心工作总结十篇", ["十篇"]),
        ("【精选】农机中心工作计划范文汇编8篇", ["【精选】", "范文汇编8篇"]),
        ("农机中心工作总结(9)", ["(9)"]),
        ("(精选)农机管理制度", ["(精选)"]),
        ("农机管理制度(精选5篇)", ["(精选5篇)"]),
        ("农机管理规定11篇", ["11篇"]),
        ("农机工作计划1500字模板6篇", ["1500字模板6篇"]),
        ("(6篇)农机中心工作总结", ["(6篇)"]),
        ("《农机中心工作总结通用7篇》", ["通用7篇"]),
        ("第一篇:农机推广调研报告[范文模版]", ["第一篇:", "[范文模版]"]),
        ("农机中心述职报告范文五篇-某某网", ["范文五篇"]),
        ("农机中心述职报告（经典稿3000字）", ["（经典稿3000字）"]),
        ("首页范文大全农机中心工作总结", ["首页范文大全"]),
        ("农机管理办法(大全五篇)", ["(大全五篇)"]),
        ("农机推广材料[推荐]", ["[推荐]"]),
        ("农机培训活动安排3篇参考", ["3篇参考"]),
        ("农机中心工作总结 供借鉴", ["供借鉴"]),
        ("农机中心工作总结开头结尾模板范文", ["开头结尾模板范文"]),
        ("农机下乡活动总结『范文8』", ["『范文8』"]),
        ("农机推广情况汇报-精选word文档", ["-精选word文档"]),
    ],
)
def test_what_a_collection_makes_of_a_title(title: str, spans: list[str]) -> None:
    found = told(f"{title}\n{LEAD}\n{BODY}")
    assert [(code, span) for code, span in found if code != "RS003"] == [("RS006", span) for span in spans]


@pytest.mark.parametrize(
    ("title", "code", "span"),
    [
        ("县农机中心2024年工作总结-某某范文网", "RS003", "-某某范文网"),
        ("县农机中心2024年工作总结_某某文库", "RS003", "_某某文库"),
        ("县农机中心2024年工作总结及工作思路-某某官网", "RS003", "-某某官网"),
        ("县农机中心2024年工作总结.docx", "RS003", ".docx"),
        ("县农机中心2024年工作总结(共26页)", "RS003", "(共26页)"),
        ("县农机中心2024年工作总结Word下载.docx", "RS003", "Word下载.docx"),
        ("县农机中心2024年工作总结-欧洲杯买球平台", "RS004", "-欧洲杯买球平台"),
    ],
)
def test_the_name_of_a_site_behind_a_title(title: str, code: str, span: str) -> None:
    assert told(f"{title}\n{LEAD}\n{BODY}") == [(code, span)]


def test_titles_that_an_editor_recommends() -> None:
    others = ["编辑推荐:", "小编推荐:标准农机报告格式", "暑假农机报告", "农机方案大全"]
    assert told("\n".join([TITLE, LEAD, BODY, *others])) == [("RS003", line) for line in others]


def test_what_stands_beside_the_words_of_an_editor() -> None:
    said = "本资源只提供10页预览,喜欢就下载吧!"
    assert told("\n".join([TITLE, said, "文本内容：", LEAD, BODY])) == [("RS003", said), ("RS003", "文本内容：")]


@pytest.mark.parametrize("line", ["时间:2024-01-09 作者:nongji", "2024-01-09王林", "日期:2024年1月9日 14:46"])
def test_when_a_page_was_made_that_has_an_editor(line: str) -> None:
    said = "下面是小编为大家整理的农机总结，欢迎阅读。"
    assert told("\n".join([TITLE, line, said, LEAD, BODY])) == [("RS003", line), ("RS003", said)]
    assert told("\n".join([TITLE, line, LEAD, BODY])) == []


@pytest.mark.parametrize(
    "line",
    [
        "账号:",
        "支付方式: 支付宝    微信",
        "快捷下载",
        "详细信息",
        "标签:农机,年报",
        "电话:000-00000000",
        "内容纠错:010-00000000",
        "农机要闻",
    ],
)
def test_what_stands_beside_the_notices_of_a_library(line: str) -> None:
    sure = "登录后查看我的下载记录"
    assert told("\n".join([TITLE, LEAD, BODY, sure, line])) == [("RS003", sure), ("RS003", line)]
    assert told("\n".join([TITLE, LEAD, BODY, line])) == []


def test_a_day_beside_what_a_page_says() -> None:
    assert told("\n".join([TITLE, "2024-01-09", "浏览量:181", LEAD, BODY])) == [
        ("RS003", "2024-01-09"),
        ("RS003", "浏览量:181"),
    ]


def test_a_menu_with_a_line_for_each_entry() -> None:
    menu = ["首 页", "走进农机", "新闻中心", "党的建设", "联系我们"]
    assert told("\n".join([*menu, TITLE, LEAD, BODY])) == [("RS003", entry) for entry in menu]
    assert told("\n".join(["首页", "目录", TITLE, LEAD, BODY])) == []


def test_pages_that_a_path_leads_through() -> None:
    path = "首页 > 县农机中心 > 农机之窗"
    assert told("\n".join([path, "农机之窗", TITLE, LEAD, BODY])) == [("RS003", path), ("RS003", "农机之窗")]
    assert told("\n".join([path, "县农机中心", "2024年工作总结", LEAD, BODY])) == [("RS003", path)]


def test_a_button_above_the_title_and_counts_below() -> None:
    count = "浏览量:8918 | 时间:2024-01-09"
    assert told("\n".join(["关闭", TITLE, count, LEAD, BODY])) == [("RS003", "关闭"), ("RS003", count)]
    assert told("\n".join(["关闭", TITLE, LEAD, BODY])) == []


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (["网站首页 个人总结 工作总结 述职报告 心得体会", "农机中心2024年度工作计划"], "plan"),
        (["述职报告", "县农机中心2024年工作计划"], "plan"),
        (["述职报告"], "duty-and-integrity"),
        (["首页 > 述职报告 > 详情页", "农机站站长自述"], None),
        (["首页 > 材料 > 县农机中心2024年工作计划"], "plan"),
        (["2024年终总结"], "personal-summary"),
        (["农机工作计划1500字模板6篇"], "plan"),
        (["农机教研组工作总结（2023-2024学年第一学期）"], "annual-summary"),
        (["农机教研组工作总结与反思"], "annual-summary"),
        (["农机站举行述职大会 干得好不好 农户来评议"], None),
        (["农机站负责人向县农机中心述职述廉"], None),
        (["2024年终工作总结"], "annual-summary"),
        (["3月5日,农机中心召开会议,研究如何做好年度工作总结"], None),
    ],
)
def test_no_kind_is_taken_from_a_menu(lines: list[str], kind: str | None) -> None:
    found = recognise(parse("\n".join([*lines, LEAD, BODY]), markdown=False), kinds())
    assert (found.id if found else None) == kind


def test_labels_without_values_on_a_page() -> None:
    assert told("\n".join([TITLE, "时间：", LEAD, BODY])) == []
    path = "首页 > 总结 > 农机工作总结 > 正文"
    assert told("\n".join([path, TITLE, "时间：", LEAD, BODY])) == [("RS003", path), ("RS003", "时间：")]


def test_titles_of_other_pages_in_the_middle() -> None:
    others = ["更多农机相关内容推荐↓↓↓", "农机培训方案", "农机下乡心得体会", "关于农机的说明文5篇"]
    assert told("\n".join([TITLE, *others, LEAD, BODY])) == [("RS003", line) for line in others]


@pytest.mark.parametrize(
    "title",
    [
        "县农机中心2024年工作总结——打造智慧农机网",
        "农机工作简报（5）",
        "农机中心2024年工作总结（送审稿）",
        "农机化调查12例",
        "【县农机中心】工作总结",
    ],
)
def test_titles_of_reports(title: str) -> None:
    assert told(f"{title}\n{LEAD}\n{BODY}") == []


@pytest.mark.parametrize(
    "line",
    [
        "农机中心工作总结范文第1篇",
        "农机中心工作总结 篇1",
        "（12篇）",
        "【概述】",
        "农机中心工作总结【第一篇】",
        "农机工作总结范文二",
        "第一篇：农机中心下一年打算",
        f"第2篇{TITLE}",
        f"{TITLE}篇(1)",
        f"{TITLE}篇三",
        "（侧重：常规工作，结构：汇报式）",
    ],
)
def test_titles_of_samples(line: str) -> None:
    assert told(f"{TITLE}\n{line}\n{LEAD}\n{BODY}") == [("RS006", line)]


def test_samples_numbered_in_brackets() -> None:
    samples = f"农机工作总结（一）\n{LEAD}\n农机工作总结（二）\n{LEAD}\n"
    assert told(samples) == [("RS006", "农机工作总结（一）"), ("RS006", "农机工作总结（二）")]
    assert told(f"{TITLE}\n{LEAD}\n农机培训材料（一）\n农机培训材料（二）\n") == []


def test_attachments_with_running_numbers_are_no_samples() -> None:
    assert told(f"{TITLE}\n{LEAD}\n{BODY}附件：\n农机培训方案1\n农机培训方案2\n") == []


@pytest.mark.parametrize(
    "line",
    [
        "好的，这是根据您提供的要求写出的三条农机周报：",
        "我来帮您理解这个农机项目。让我先查看目录里的文件。",
        "现在让我检查农机数据库的表结构：",
        "基于我对农机代码的分析，现在可以为您写一份报告：",
    ],
)
def test_a_chat_robot_speaks_in_notes_too(line: str) -> None:
    notes = f"{line}\n\n# 农机系统\n\n- 好的，以下是为您准备的示例。\n\n## 模块\n\n让我们先看农机模块。\n"
    assert told(notes, "笔记.md") == [("RS006", line)]


@pytest.mark.parametrize(
    "text", [*INTRODUCTIONS, "时间：2024-01-09 08:12:45", "[1] [2] 下一页", "文档简介", "农机工作总结1"]
)
def test_notes_in_markdown_are_left_alone(text: str) -> None:
    assert told(f"# 读书笔记\n\n{text}\n\n## 摘抄\n\n- {text}\n", "笔记.md") == []


@pytest.mark.parametrize(
    "clue", [clue for group in GROUPS for clue in every_clue(group)], ids=lambda clue: clue.signs[0]
)
def test_what_an_expression_matches_holds_one_of_its_signs(clue: Clue) -> None:
    @settings(max_examples=15, suppress_health_check=list(HealthCheck), database=None)
    @given(st.from_regex(clue.pattern.pattern))
    def holds(text: str) -> None:
        m = clue.pattern.search(text)
        assert m is None or clue.may_be_in(m[0].lower())

    holds()
