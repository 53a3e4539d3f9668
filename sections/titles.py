"""Which kind of report a title names."""

from __future__ import annotations

from functools import lru_cache

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.kind import Kind
from sections.kind_patterns import patterns_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafts.model import Block

ANDS = ("及", "和", "与", "暨")
"""What the second line of a title begins with that goes on in it."""
WRAPPED = 40
"""Code points of the longest line of a title that may go on in the next."""
KEPT = 64
"""Titles remembered with what is asked of them again and again: those of some drafts."""
_PAGE = Regex(r"[_-]?第\d{1,3}页$", words=("页",))
_YEAR = Regex(r"(?<=[结划告报点路])(?:20\d\d(?:年(?:\d{1,2}月)?)?|[（(]20\d{6}[）)])$", words=("20",))
"""When a report was made, behind its title."""
EXTENSIONS = (".doc", ".pdf", ".wps", ".rtf", ".txt")
EXTENSION = Regex(
    r"(?:word[^，。：]{0,4}(?:下载|格式)[^，。：]{0,4})?\.(?:docx?|pdf|wps|rtf|txt)(?:VIP|vip)?$", words=EXTENSIONS
)
"""What a title that was the name of a file ends in."""
_COLON = Regex("[:：]|——")
"""What parts a title from a motto behind it."""
_NEWS = Regex(
    r"会议?上的?(?:总结|点评)?(?:讲话|主持词|点评)(?:稿|材料)?$|(?:召开|举行|举办|开展).{0,40}(?:会|会议|仪式)$|向.{2,16}(?:述[职责廉法]){1,3}$"
    r"|(?:召开|举行).{0,20}会议?(?:研究|讨论|部署|谋划|审议|听取)"
    r"|(?:召开|举行|举办).{0,20}(?:大会|会议|推进会|评议会|座谈会|动员会)(?!.*(?:总结|报告|汇报|计划|方案|材料|要点)$)|^(?:20\d\d年)?\d{1,2}月\d{1,2}日[上下]?午?[，,]",
    words=("会", "仪式", "日", "述"),
)
"""The title or the beginning of a piece of news on a meeting at which reports were given."""
_PLANS = ("计划", "要点", "安排", "思路", "打算")
_ON_PLANS = Regex(r"^(?!关于)[^，。的]{2,12}(?:明确|部署|谋划|晒出|亮出|公布|下达)[^，。]{0,24}$")
"""The title of news on a plan, which ends in one of these: 某市明确下半年工作计划."""
_ON_WRITING = Regex(
    r"^(?:什么[是叫]|何[谓为])|(?:如何|怎样|怎么)(?:撰?写|起草)|写好[^文篇答，：:—“”]{0,24}(?:总结|计划|报告|材料)"
    r"|(?:总结|小结|计划|报告|汇报|述职)[:：，]?(?:该|应|应该)?(?:怎么|如何|怎样)"
    r"|(?:总结|计划|报告|材料|简报)的?(?:模板|范文)?[及与和]?(?:写作|写法|格式要求|注意事项)"
    r"|(?:总结|计划|报告|述职|汇报)的?(?:撰写|书写|写作)|(?:总结|计划|报告|述职|汇报)(?:要点|写作)?(?:小记|笔记|心得|技巧|指南|攻略|套路)$"
    r"|^(?:对照检查|述职|总结)(?:材料)?(?:要有|要见|切忌|不能|莫要)"
    r"|(?:总结|小结|计划|报告|汇报|述职)(?:的(?:区别|异同|不同点|不同之处|联系|定义|含义|概念|格式|特点)|(?:究竟|到底)?是(?:什么|指什么|怎么回事)|指什么)",
    words=tuple(
        "什么 何谓 何为 写 起草 怎么 如何 怎样 格式要求 注意事项 要有 要见 切忌 不能 莫要 小记 笔记 心得 技巧 指南 "
        "攻略 套路 区别 异同 不同 的联系 定义 含义 概念 的格式 的特点 是什么 指什么".split()
    ),
)
"""The title of a text on how reports are written."""
_WEEKLY = Regex("周报(?!告)|周工作(?:总结|小结|汇报)$", words=("周报", "周工作"))
"""Reports of one week have no kind, though the heading of their second half is often that of a plan."""
_OF_MENDING = Regex(
    r"^(?!.*[结划][及和与暨]).*(?:整改|自查|自纠|自评|自检|换届选举|普查|结题|绩效评价|应急处置|抢险救灾|筹备)"
    r"(?:阶段|工作|落实|完成|进展|推进|开展){0,3}(?:情况)?的?(?:总结|小结|报告|汇报)(?:[（(].{0,20})?$",
    words=tuple("整改 自查 自纠 自评 自检 选举 普查 结题 绩效评价 应急处置 抢险救灾 筹备".split()),
)
"""The title of a report on faults that were mended, or on what an office has once in years: it has parts of its own."""
_OF_ONE_THING = Regex(
    r"^(?!.*(?:年度|全年|半年|季度|学期|学年|[及和与暨、].{0,12}(?:计划|打算|安排|思路)))(?:.*"
    r"(?:活动[周月日季]?|(?:主题|学习|警示)教育|(?:安全|生产|质量)月|宣传[周月日]|[^\d年]专项\w{2,6}?|(?:清洁|攻坚|百日)行动|大(?:检查|排查|走访)"
    r"|[^年度]培训班?|运动会|家长会|班会|(?:座谈|招聘|联欢|推介|展销|表彰大)会|[竞比大]赛|演练|慰问)[”》]?(?:的?(?:开展|落实|组织|进展|完成|实施))?(?:情况|工作){0,2}的?"
    r"|\D*(?:督查|督导|督察|核查|复查|验收|评估|课题研究|[建提]案?议?办理|审议意见)(?:工作)?(?:的?(?:开展|落实|进展|完成))?(?:情况)?的?(?=[报汇])"
    r"|(?:迎接|接待).{2,16}工作(?=汇报$)"
    r"|.*(?:节日?|两节|国庆|五一|元旦|假期?|会|春运|高考|汛期|暑期|寒假|暑假|活动)期间.*)(?:总结|小结|报告|汇报)",
    words=tuple(
        "活动 教育 生产月 安全月 质量月 宣传 专项 行动 大检查 大排查 大走访 培训 赛 演练 慰问 期间 运动会 家长会 "
        "班会 座谈会 招聘会 联欢会 推介会 展销会 表彰大会 督查 督导 督察 核查 复查 验收 评估 课题研究 办理 审议意见 "
        "迎接 接待".split()
    ),
)
"""The title of a report on one thing that is over: an activity, a campaign, a training, a holiday on duty."""
_SAMPLES = "范文|模板|模版|范本|样本|例文"
_PRAISE = f"(?:{_SAMPLES}|精选|通用|优选|优推|集合|合集|汇编|汇总|共|推荐|热门|最新|锦集|实用|优秀|必备)"
_SAMPLE = Regex(
    rf"(?:[（(【\[]?(?:(?:优秀|参考|精选|通用|实用|最新|热门)?(?:{_SAMPLES})(?:大全|推荐|稿)?[一二三四五六七八九十\d]{{0,2}}"
    rf"|{_PRAISE}{{0,2}}[-—–]?(?:\d{{1,3}}|[一二三四五六七八九十]{{1,3}})篇"
    r"|(?:完整|最新|精选|通用)版|(?<=[（(])\d{1,3}(?=[）)])|\d{3,5}字(?:以上|左右)?|篇(?:\d{1,3}|[一二三四五六七八九十]{1,3}))[）)】\]]?)+$",
    words=(*_SAMPLES.split("|"), "篇", "字", "版", "）", ")"),
)
"""What sites of samples put behind a title."""
_SAMPLES_OF = Regex("(?<=[结划告])范文(?=[及与和暨])", words=("范文",))
"""The same in the middle of one: 工作总结范文及工作计划."""
_BRACKETED = Regex(r"[（(](?!附)([^（）()]{4,40})[)）]$", words=(")", "）"))
"""What a motto that is the title has behind it in brackets: what it is the title of."""


@lru_cache(KEPT)
def is_about(title: str) -> bool:
    """Whether it is the title of a weekly, of news on reports, or of a text on how they are written."""
    bare = _bare(title)
    if bare.endswith(_PLANS) and _ON_PLANS.search(bare):
        return True
    return any(pattern.search(bare) for pattern in (_WEEKLY, _NEWS, _ON_WRITING))


@lru_cache(KEPT)
def is_of_no_kind(title: str) -> bool:
    """Whether it is the title of a report that no kind is for, or no report's."""
    bare = _bare(title)
    return is_about(title) or any(pattern.search(bare) for pattern in (_OF_MENDING, _OF_ONE_THING))


def title_goes_on(title: Block | None, blocks: Iterable[Block], text: str) -> Block | None:
    """The line among ``blocks`` in which a title goes on that is one of ``text``: 及2026年工作计划."""
    if title is None or len(title.body) > WRAPPED:
        return None
    below = next((block for block in blocks if block.span.start >= title.span.end), None)
    goes_on = below and below.body.of(text)[:1] in ANDS and below.running is None
    return (
        below if goes_on and below and len(below.body) <= WRAPPED and text[below.body.end - 1] not in "。：；" else None
    )


def by_title(title: str, kinds: Iterable[Kind]) -> Kind | None:
    """The kind whose ``titles`` explain most characters of ``title``; the later kind where two explain as much."""
    known = tuple(kinds)
    place = best(title, tuple(kind.titles for kind in known))
    return None if place is None else known[place]


def best(title: str, titles: tuple[tuple[str, ...], ...]) -> int | None:
    """The place of the patterns that explain most characters of ``title``, the later where two explain as much."""
    if is_of_no_kind(title):
        return None
    bare = _bare(title)
    found = _most(bare, titles)
    if found is None and (colon := _COLON.search(bare)):
        found = _most(bare[: colon.start()], titles)
    if found is None and (bracketed := _BRACKETED.search(bare)):
        found = _most(bracketed[1], titles)
    return found


def _most(bare: str, titles: tuple[tuple[str, ...], ...]) -> int | None:
    best: tuple[int, int] | None = None
    for number, pattern in patterns_of(titles).possible(bare):
        m = pattern.search(bare)
        if m and (best is None or len(m[0]) >= best[0]):
            best = len(m[0]), number
    return best[1] if best else None


@lru_cache(KEPT)
def _bare(title: str) -> str:
    """``title`` without white space and what sites and viewers put around it, or a year behind it."""
    bare = EXTENSION.sub("", "".join(title.split()))
    if bare[:1] + bare[-1:] in ("《》", "【】"):
        bare = bare[1:-1]
    return _YEAR.sub("", _SAMPLES_OF.sub("", _SAMPLE.sub("", _PAGE.sub("", bare))))
