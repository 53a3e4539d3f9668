"""PV004, PV005: mail addresses and accounts of persons, and a name that stands alone at the end."""

from __future__ import annotations

from drafts import regex as re
from drafts.han import is_han
from drafts.model import BlockKind
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.lexicon import OFFICES, PLACES, SURNAMES
from sections.marked import marked
from sections.rule import Example, Hit, Level, Rule
from sections.rules.plain_text import is_blank, is_residue, plain
from sections.rules.report_lines import is_report
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_PERSONAL = (
    "qq|163|126|139|189|sina|sohu|foxmail|gmail|hotmail|outlook|yeah|aliyun|icloud|live|vip\\.qq|vip\\.163|vip\\.sina"
)
_PERSON = (
    "联系人",
    "本人",
    "我的",
    "个人",
    "姓名",
    "同志",
    "老师",
    "先生",
    "女士",
    "经办人",
    "负责人",
    "拟稿人",
    "校对",
)
_OFFICE = (
    "投稿",
    "举报",
    "监督",
    "征集",
    "报名",
    "咨询",
    "办公",
    "单位",
    "官方",
    "公共",
    "公开",
    "意见",
    "信访",
    "受理",
    "科室",
    "部门",
    "投诉",
)
"""What is said of an address that belongs to an office."""
_NOT_NAMES = frozenset("的了和与及是在年月日第各全本我们会局部处科组队区市县镇村")
_DOUBLE = ("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "令狐", "尉迟", "公孙", "慕容", "司徒", "夏侯", "端木")
_WORDS = (
    "总结",
    "计划",
    "报告",
    "完",
    "谢谢",
    "附件",
    "附录",
    "结束",
    "高兴",
    "安全",
    "方案",
    "任务",
    "成效",
    "成绩",
    "和谐",
    "万事",
    "金融",
    "金额",
)
FIRST_PERSON = 3
"""Times that 我 speaks for one person from which the report is that person's own."""


_ADDRESS = Regex(
    rf"(?<![\w.@+-])[A-Za-z0-9](?:[\w.+-]{{0,40}}[A-Za-z0-9])?@(?i:{_PERSONAL})\.(?:com|cn|net|com\.cn)(?![\w@])", re.A
)
_ACCOUNT = Regex(
    r"(?:(?<![A-Za-z])(?:QQ|qq|Qq)|扣扣)(?:号码?)?[ ]?[:：为是]{0,2}[ ]?(?P<qq>[1-9]\d{4,10})(?![\d@A-Za-z])"
    r"|(?:微信号?|(?<![A-Za-z])(?:WeChat|wechat|VX|vx))(?:号码?|ID|id)?[ ]?(?:[:：为是]|同号)[ ]?(?P<wx>[A-Za-z][\w-]{5,19})(?![\w@-])",
    re.A,
    words=("QQ", "qq", "Qq", "扣扣", "微信", "WeChat", "wechat", "VX", "vx"),
    begin=True,
)


_SIGNS = Words("@", "QQ", "qq", "Qq", "扣扣", "微信", "echat", "eChat", "VX", "vx")


def contacts(view: View) -> Iterator[Hit]:
    """个人的电子邮箱、QQ号、微信号。

    这些和手机号码一样是个人信息，报告印发、上网前应当删去，或者换成单位的邮箱、电话。只作提示。

    怎么认：QQ 号码的邮箱，和前面写着联系人、姓名的公共邮箱（163.com 等）；单位域名的、写明是投稿、举报、办公用的不报；
    QQ、微信后面跟着号码才报，QQ群、公众号、视频号是公开的，不报；遮住的、没填的（BL014）不报。

    修复：没有。
    """
    if not _SIGNS.stand_in(view.prose):
        return
    ground = plain(view)
    for m in _ADDRESS.finditer(ground.text) if "@" in ground.text else ():
        if _is_personal_address(ground.text, m.start(), m[0]) and not _is_office(ground.text, m.start()):
            yield from _hit(view, ground.span(m.start(), m.end()), "这是个人邮箱，公开前应删去或换成单位邮箱")
    for m in _ACCOUNT.finditer(ground.text):
        name = "QQ号" if m["qq"] else "微信号"
        start, end = m.span("qq" if m["qq"] else "wx")
        if len(set(ground.text[start:end].lower())) > 2 and not _is_office(ground.text, start):
            yield from _hit(view, ground.span(start, end), f"这是个人的{name}，公开前应删去")


def _is_personal_address(text: str, at: int, address: str) -> bool:
    """Whether a number at QQ stands in front of the @, or a person is named in front of the address."""
    name, _, host = address.lower().partition("@")
    if len(set(name)) < 2:
        return False
    ahead = re.split("[。；\n]", text[max(0, at - 24) : at])[-1]
    return (name.isdigit() and "qq" in host) or any(word in ahead for word in _PERSON)


def _is_office(text: str, at: int) -> bool:
    ahead = re.split("[。；\n]", text[max(0, at - 24) : at])[-1]
    return any(word in ahead for word in _OFFICE)


def _hit(view: View, span: Span, message: str) -> Iterator[Hit]:
    if not is_residue(view, span) and not is_blank(view, span):
        yield Hit(span, message)


def lone_name(view: View) -> Iterator[Hit]:
    """单位的报告，最后单独一行是个人姓名。

    多半是校对人、拟稿人的名字，或者是从 PDF 里带来的，不是落款；落款应是单位名称。只作提示。

    怎么认：最后一行只有两到四个字，以常见姓氏开头，后面没有日期。述职报告、个人总结、对照检查一类由个人署名的文种，
    通篇用“我”说话的，标题写着“个人”“述职”的，不报。不是报告的 Markdown 不查。

    修复：没有。
    """
    if not is_report(view) or view.kind is None:
        return
    blocks = [block for block in view.prose_blocks if view.prose[block.body.start : block.body.end].strip()]
    if len(blocks) < 3:
        return
    last = blocks[-1]
    line = Span(last.body.start, last.body.end)
    name = line.of(view.prose).replace("\u3000", "").replace(" ", "")
    if last.kind is BlockKind.PARAGRAPH and _is_name(name) and not _is_personal(view) and not is_blank(view, line):
        yield Hit(line, f"最后一行“{name}”像是个人姓名，不是单位落款，请核对要不要留")


def _is_personal(view: View) -> bool:
    """Whether one person signs: the kind's sign-off is a name, the title says so, or the text says I."""
    kind = view.kind
    signs = kind.section("sign-off") if kind else None
    if signs is not None and ("{name}" in signs.form or "姓名" in signs.hint or "执笔" in signs.hint):
        return True
    title = view.draft.title_text
    if any(
        word in title
        for word in ("个人", "述职", "述廉", "心得", "检查", "书记", "主任", "局长", "同志", "教师", "实习")
    ):
        return True
    return (
        len(re.findall("我(?!们|[省市区县镇乡村局会委院校部处科办馆站所中厅国党军公司])", view.prose)) >= FIRST_PERSON
    )


def _is_name(name: str) -> bool:
    if not 2 <= len(name) <= 4 or not all(map(is_han, name)) or name.endswith(_WORDS) or name in _WORDS:
        return False
    given = name[2:] if name.startswith(_DOUBLE) else name[1:]
    if not 1 <= len(given) <= 2 or not (name.startswith(_DOUBLE) or name[0] in SURNAMES):
        return False
    return _NOT_NAMES.isdisjoint(given) and not name.endswith(
        tuple(word for word in (*OFFICES, *PLACES) if len(word) > 1)
    )


_TITLE = "县司法局2024年工作总结\n\n一、主要工作\n\n调解纠纷960件，成功率98%。\n\n"
_ORGANISATION = "annual-summary"
RULES = (
    Rule(
        "PV004",
        "personal-contact",
        "个人邮箱和账号",
        Level.HINT,
        contacts,
        signs=(Signs.of(_SIGNS),),
        bad=(
            marked("联系人：张三，邮箱⟦zhang.san88@163.com⟧，或⟦1234567@qq.com⟧。"),
            marked("联系人张三，QQ：⟦123456789⟧，微信号：⟦zhangsan_88⟧。"),
            marked("| 姓名 | 邮箱 |\n| --- | --- |\n| 张三 | ⟦7654321@qq.com⟧ |\n"),
        ),
        good=(
            Example(
                "投稿邮箱：sfj2024@163.com，举报邮箱 8812345@qq.com，县妇联邮箱:qyfl2024@163.com，邮箱 bgs@qingyuan.gov.cn、li@example.com。"
            ),
            Example("QQ群：123456789，微信公众号：qingyuan_sf，关注微信视频号，微信群12个，li***@qq.com。"),
            Example("邮箱xxx@163.com，QQ：XXXXXXXX，`zhang@qq.com`，git@gitee.com:a/b.git。"),
            Example("QQ 空间访问10万次，微信支付2.3亿元，qq2024版，微信小程序上线。"),
        ),
    ),
    Rule(
        "PV005",
        "lone-name",
        "末尾的人名",
        Level.HINT,
        lone_name,
        bad=(
            marked(_TITLE + "⟦张建国⟧\n", kind=_ORGANISATION),
            marked(_TITLE + "⟦李　明⟧\n", kind="summary-and-arrangement", path="例.txt"),
            marked(_TITLE + "全年无安全事故。\n\n⟦欧阳文静⟧\n", kind="half-year"),
        ),
        good=(
            Example(_TITLE + "县司法局\n", kind=_ORGANISATION),
            Example(_TITLE + "张建国\n\n2025年1月6日\n", kind=_ORGANISATION),
            Example(_TITLE + "张建国\n", kind="personal-summary"),
            Example(_TITLE + "述职人：张建国\n", kind="party-debrief"),
            Example(_TITLE + "我深知责任重大，我将继续努力，我有信心做好工作。\n\n张建国\n", kind=_ORGANISATION),
            Example(_TITLE + "完成任务\n", kind=_ORGANISATION),
            Example("# 周报\n\n完成登录模块。\n\n联调接口。\n\n张建国\n"),
        ),
    ),
)
