"""Years, months and days that stand bare: patterns of BL012."""

from __future__ import annotations

from drafts.regex import Regex
from sections.rules.bl_gap_front import (
    BLANKS,
    NUMERALS,
    STOP,
    STOPS,
    WIDE,
    Pattern,
    begins,
    behind_blanks,
    may_lead,
)

_NO_YEAR = NUMERALS + (
    "今去前本明全半学近往当历翌次同整来头逐新周常这那哪某旧丰灾歉成上下青少老中童晚幼壮财跨闰鼠牛虎兔龙蛇马羊猴鸡狗猪"
)
"""What stands in front of 年 where no number is left out."""
_NO_MONTH = NUMERALS + "元正腊冬闰本当上下同该次逐各这那哪某个前整全首大小岁日蜜"
"""The same in front of 月."""
_OPENS = begins("\n。！？；，、：（(")
_MONTHS = tuple(
    f"{digit}{blank}月" for digit in "0123456789０１２３４５６７８９一二三四五六七八九十" for blank in ("", " ")
)
_SIGNED = tuple("总结 报告 汇报 计划 方案 要点 月报 调研组 办公室 委员会 工作组 局 公司".split())
"""Behind which a date stands in brackets: 工作总结（年月）."""
_DAY_BEFORE = Regex(r"\d日[-—–~～至]\Z")
DATES = (
    Pattern(
        "年",
        begins("\n：:"),
        Regex(r"(年[ \u3000]*月[ \u3000]*日)(?=[ \t\u3000]*(?:\n|\Z|[（(])|[ \u3000]{1,4}[\u4e00-\u9fff]{2,5}[：:])"),
        next=("月日", *BLANKS),
        behind=("\n", "：", ":", *BLANKS),
    ),
    Pattern(
        "月",
        lambda before: before.rstrip(" \u3000").endswith(
            tuple(f"{digit}年" for digit in "0123456789〇一二三四五六七八九")
        ),
        Regex(
            r"(月[ \u3000]*日|月份?(?=[ \u3000]*(?:\n|\Z)|[，。；、,;）)]|[上中下]旬|[起底初在召举开到对全至组被获以与由向我县市区镇任]))"
        ),
        behind=("年", *BLANKS),
        next=("日", "\n", "份", *"，。；、,;）)上中下起底初在召举开到对全至组被获以与由向我县市区镇任", *BLANKS),
    ),
    Pattern(
        "日",
        lambda before: before.rstrip(" \u3000").endswith(_MONTHS),
        Regex(r"(日)(?=[ \t\u3000]*(?:\n|\Z|[，。；、,;至前起到召举开上下晚）]))"),
        behind=("月", *BLANKS),
        next=(*STOP[:-1], *"至前起到召举开上下晚）", *BLANKS),
    ),
    Pattern(
        "年",
        lambda before: (
            ((line := before.rpartition("\n")[2])[:1] in ("（", "(") and line[-1:] in ("（", "(", *BLANKS))
            or (line[-1:] in ("（", "(") and line[:-1].endswith(_SIGNED))
        ),
        Regex(r"(年[ \u3000]*月(?:[ \u3000]*日)?)(?=[）)][ \t\u3000]*(?:\n|\Z))"),
        next=("月", *BLANKS),
    ),
    Pattern(
        "月",
        behind_blanks(" \u3000", 3, "", "。！？\n，；"),
        Regex(r"(月[ \u3000]+日)(?=[，。；、前上下起至到开召举—\n-]|\Z)"),
        behind=BLANKS,
        next=BLANKS,
    ),
    Pattern(
        "年",
        lambda before: before.endswith(BLANKS) and WIDE.search(before) is not None,
        Regex(r"(年(?:[ \u3000]*月)?)(?=[开竣完建启投底初起以成立任被获])"),
        behind=BLANKS,
    ),
    Pattern(
        "月",
        begins("。！？；：\n，”"),
        Regex(r"(月[ \u3000]*日)(?=[，,召举组开上下晚前起至成在对我全县市区镇受接赴到由与该])"),
        behind=tuple("。！？；：\n，”"),
        next=("日", *BLANKS),
    ),
    Pattern(
        "月",
        begins("。！？；：\n，,"),
        Regex(r"(月)(?=[上中下]旬)"),
        behind=(*STOPS, "；", "：", "，", ","),
        next=("上旬", "中旬", "下旬"),
    ),
    Pattern("年月日", begins("。！？\n；"), Regex(r"([年月日][，,])"), behind=(*STOPS, "；")),
    Pattern(
        "年",
        begins("。！？\n，,；;（("),
        Regex(r"(年(?:月(?=至))?)(?=\n?\d{1,2}月|至\d)"),
        behind=(*STOPS, *"，,；;（("),
        next=("\n", "月至", *"123456789"),
    ),
    Pattern(
        "月",
        lambda before: may_lead(before.rstrip(" \u3000")[-1:], _NO_MONTH, "，。；、：（("),
        Regex(r"(月)(?=\d{1,2}日)"),
        next=tuple("123456789"),
    ),
    Pattern(
        "年",
        begins("。！？\n，；、："),
        Regex(r"(年)(?=以[上下内]的?)"),
        behind=(*STOPS, *"，；、："),
        next=("以上", "以下", "以内"),
    ),
    Pattern(
        "月",
        begins("。！？\n，；"),
        Regex(r"(月)(?=前[完建启投竣开召])"),
        behind=(*STOPS, *"，；"),
        next=("前",),
    ),
    Pattern(
        "年",
        begins("\n。（(；;，,"),
        Regex(
            r"(年)(?=党的|是(?:[“我全]|[^，。；\n]{2,24}(?:的一年|之年|关键|开局|第[一二三四五六七八九]年))|[也又]是[我全“]|全[省市县区镇乡]|[市县区](?:政府|委)|我[国省市县区镇乡村局院校科处站所司部委]|户籍|常住人口|荣获|获[评得]|被[评授]|担任|任[副主书局院校]|参加工作|入党|毕业于)"
        ),
        behind=(*STOPS, *"（(；;，,"),
        next=tuple("党全我户常是也又荣获被担任参入毕市县区"),
    ),
    Pattern(
        "年",
        begins("。！？\n，"),
        Regex(
            r"(年)(?=上半年|下半年|以来|工作总结|度工作总结(?!(?:报告)?(?:[ \t]*(?:\n|\Z)|应[^邀]|[需须是]|必须|可以|一般|通常|包括))|[ ]?工作(?:总结|安排|计划|打算|回顾|思路|要点))"
        ),
        behind=(*STOPS, "，"),
    ),
    Pattern(
        "年",
        lambda before: before[-1:] == "、" and before[-2:-1] in tuple("一二三四五六七八九十"),
        Regex(r"(年)(?=[上下]半年|度?(?:政府)?工作(?:总结|安排|计划|打算|思路|回顾|要点|目标)|(?:业务|主要|重点)工作)"),
        behind=("、",),
        next=tuple("工度政业主重上下"),
    ),
    Pattern(
        "年",
        lambda before: may_lead(before[-1:], _NO_YEAR + "长些岁过拜"),
        Regex(r"(年)(?=来[，,我全各])"),
        next=("来，", "来,", "来我", "来全", "来各"),
    ),
    Pattern(
        "年",
        lambda before: may_lead(before[-1:], _NO_YEAR),
        Regex(
            r"(年)(?=[上下]半年|工作(?:总结|计划|打算|安排|思路|报告|要点|汇报|情况|开展|会议|成效|回顾|目标|任务|意见)|\d{1,2}月|元旦|春节期间|财政(?:预|决))"
        ),
        next=("上半", "下半", "工作", "元旦", "春节", "财政", *"0123456789０１２３４５６７８９"),
    ),
    Pattern(
        "年",
        begins("。！？：:\n\x1f"),
        Regex(r"(年[ \u3000]+月(?:[ \u3000]+日)?)(?=[ \t\u3000]*(?:[\n\x1f]|\Z))"),
        next=BLANKS,
    ),
    Pattern(
        "月",
        begins("。！？\n，；：）)"),
        Regex(r"(月日[-—～~至]月日)"),
        behind=(*STOPS, *"，；：）)"),
        next=tuple(f"日{to}" for to in "-—～~至"),
    ),
    Pattern("月", begins("。！？\n，；：）)"), Regex(r"(月至月)"), behind=(*STOPS, *"，；：）)"), next=("至月",)),
    Pattern(
        "月",
        begins("。！？\n，；"),
        Regex(r"(月份)(?=[\u4e00-\u9fff，,])(?!..?(?:[不同数之的为靠名来窗栏]|间))"),
        behind=(*STOPS, *"，；"),
        next=("份",),
    ),
    Pattern(
        "月",
        None,
        Regex(r"(月)(?=起[：:，]|上旬|中旬|下旬)"),
        behind=("）", ")"),
        next=("起", "上", "中", "下"),
    ),
    Pattern(
        "年", begins("。！？\n，"), Regex(r"(年[-—～~至]年)"), behind=(*STOPS, "，"), next=("-", "—", "～", "~", "至")
    ),
    Pattern("年", begins("。！？\n"), Regex(r"(年月日)(?=[，,])"), behind=STOPS, next=("月日，", "月日,")),
    Pattern(
        "年",
        lambda before: before.endswith(("  ", "\u3000")),
        Regex(r"(年[ \u3000]*月[ \u3000]*日)(?=[ \t]*(?:\n|\Z))"),
        behind=BLANKS,
        next=("月日", *BLANKS),
    ),
    Pattern(
        "日",
        lambda before: _DAY_BEFORE.search(before) is not None,
        Regex(r"(日)(?=[）)，。；开举召期])"),
        behind=tuple("-—–~～至"),
        next=tuple("）)，。；开举召期"),
    ),
)
