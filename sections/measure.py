"""What stands behind a figure or a name left out, told from words that only begin alike: 人, but not 人员.

Each function looks at one place of a text and gives the offset behind the word found there, or 0. Tables instead of
regular expressions: compiling those would cost a command more than reading its file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple


class _Word(NamedTuple):
    """``word`` counts where none of ``never`` follows, and where one of ``only`` does, if there are any."""

    word: str
    never: tuple[str, ...] = ()
    only: tuple[str, ...] = ()


Table = Mapping[str, tuple[_Word, ...]]


def _table(words: Iterable[_Word]) -> Table:
    """The words by their first character, the longest first."""
    found: dict[str, list[_Word]] = {}
    for word in words:
        found.setdefault(word.word[0], []).append(word)
    return {first: tuple(sorted(mine, key=lambda w: -len(w.word))) for first, mine in found.items()}


def _words(text: str) -> list[_Word]:
    """Words separated by blanks; behind a colon the characters that make a word the start of another: 人:员才."""
    pairs = (item.partition(":") for item in text.split())
    return [_Word(word, tuple(never)) for word, _, never in pairs]


_UNITS = _table(
    _words(
        "人次 人份 场次 批次 班次 车次 架次 件次 户次 课时 学时 课次 等次 人天 个百分点 百分点 平方米 平方公里 立方米 公里 "
        "公顷 公斤 千克 千瓦时 分钟 小时 季度 周岁 周年 支队伍 栋 幢 辆 吨 亩 岁 秒 株 棵 盏 倍 等奖 等功 码 版 页 学分 斤 "
        "毫米 厘米 千米 枚 艘 桶 瓶 箱 粒 卷 世纪 年代 美元 欧元 港元 港币 日元 英镑 加元 卢布 摄氏度 千伏 兆瓦 标箱 标准箱 "
        "人:员才民大口力社工群身生物事文均情们类家居伍行岗流数心 名:称单录义优列牌为誉词师校企胜 个:人性别体 户:籍外口主均型 "
        "家:庭长政教风园校访属暴具电务乡事 件:套 项:目 次:要序日年数生 场:所地馆景面均域 期:间待末望限盼 条:例件款理线块 "
        "份:额内 篇:幅章 批:准评复示发改判注量阅 位:置于列居 种:植类业子粮养苗 类:似别型 所:有以在属谓需作长 "
        "处:理置于分长罚境室 间:接隔 座:谈位右 台:账风阶帐胞式 套:路取 本:次年身部级市县区着职领地届质土单人校院局月周科系省镇乡村 "
        "册:子 幅:度 首:先次要个批家届创位府尾 支:部持撑付委出援柱 队:伍员长 组:织建长合成装团员 对:于接照标外象口比策待党应话手方准症 "
        "级:别联 层:面次级 张:贴 封:闭面建 宗:旨教族 起:草来点到步源诉 例:如会行外 笔:记试者 角:色度落 米:粉 天:然津气数 "
        "分:析类工管配布别享散包组局公支担明钟歧队片批区头 时:间期代任候刻 轮:流岗换训 届:时 头:脑部 只:要有是能 块:状 片:区面 "
        "度:假过 号:召称 字:面典 节:约日目能假 课:题程堂 部:分门署队委长位件 集:中团体合市聚 架:构设 代:表理替办际 "
        "根:据本治源 口:岸号径味碑头罩 顶:层尖住端岗 眼:前下光界 遍:布及 任:务何职命教用 周:边围期密末全年 股:份东票权 元:旦素宵老"
    )
)
_SHARES = _table([_Word("成", (), ("以上", "左右", "以下", "多", "，", "。", "；", "、"))])
_DATES = _table(
    [
        *_words("学年 年度 年:级鉴画轻报会糕货味终 月:刊报饼嫂"),
        _Word("日", tuple("常益程志报")),
        _Word("日", (), ("报道",)),
    ]
)
_PLACES = _table(
    _words(
        "自治区 自治州 自治县 开发区 高新区 新区 街道 社区 行政村 自然村 片区 园区 小区 镇村 镇街 省:略力钱长级 市:场民容面值价长级 "
        "区:域别分间长级 县:域长级 州 旗:帜舰下袍 乡:村愁亲土贤长 镇:静定长 村:民庄容长 路:径线过演灯 街:头区 巷 港:口 河:道流 湖 江"
    )
)
_TITLES = "书记 主任 主席 " + " ".join(f"{body}长" for body in "局处科部院校县市区镇乡村所站厅州省行会园馆组")
_PERSONS = _table(
    [
        *_words(f"同志 先生 女士 老师 同学 总经理 董事长 {_TITLES}"),
        *(_Word("副" + title) for title in _TITLES.split()),
    ]
)
_BODIES = _table(
    [
        *_words(
            "委员会 领导小组 公司 集团 银行 医院 学校 大学 中学 小学 幼儿园 党委 党组 党工委 党支部 支部 联合会 妇联 工会 团委 "
            "协会 学会 基金会 中心 办公室 机关 局:面限势部 委:托派员屈 项目 工程 平台 品牌"
        ),
        _Word("单位", ("面积",)),
        _Word("部门", ("职责",)),
        _Word("厅", ("堂",)),
    ]
)
_CONGRESSES = _table(
    [
        *(_Word(f"{number}中全会") for number in ("", *"一二三四五六七")),
        _Word("大", (), ("精神", "报告", "以来", "会", "召开", "和", "及", "，", "。", "；", "、")),
    ]
)
_MANY = frozenset("余多几")
_TENS = frozenset("十百千万亿")


def _source(table: Table) -> str:
    words = (word for mine in table.values() for word in mine)
    return "|".join(w.word + (f"(?!{'|'.join(w.never)})" if w.never else "") for w in words)


RATE = "[%％‰℃]"
"""A regular expression of the same as ``rate``."""
COUNTED = rf"[余多]?[十百千万亿]{{0,3}}[余多几]?(?:{_source(_UNITS)})|[余多]?[十百千]?[万亿]|[余多几]年"
"""A regular expression of the same as ``counted``, for patterns of whole figures."""


def _end(table: Table, text: str, at: int) -> int:
    for word, never, only in table.get(text[at : at + 1], ()):
        end = at + len(word)
        if not text.startswith(word, at) or (never and text.startswith(never, end)):
            continue
        if not only or text.startswith(only, end):
            return end
    return 0


def rate(text: str, at: int) -> int:
    """% and its like."""
    return at + 1 if text[at : at + 1] in ("%", "％", "‰", "℃") else 0


def dated(text: str, at: int) -> int:
    """年, 月, 日; not 年鉴, 日报."""
    return _end(_DATES, text, at)


def placed(text: str, at: int) -> int:
    """省, 市, 街道 …; not 市场, 区域."""
    return _end(_PLACES, text, at)


def person(text: str, at: int) -> int:
    """What stands behind a person's name: 同志, 书记 …"""
    return _end(_PERSONS, text, at)


def congress(text: str, at: int) -> int:
    """大 and 中全会 behind the number of a congress."""
    return _end(_CONGRESSES, text, at)


def held(text: str, at: int) -> int:
    """Titles and bodies: 书记, 公司, 中心 …; and congresses."""
    return _end(_PERSONS, text, at) or _end(_BODIES, text, at) or _end(_CONGRESSES, text, at)


def counted(text: str, at: int) -> int:
    """Classifiers and units, also behind 余, 万, 亿 and the like: 人, 余场次, 万元, 多年."""
    start = at + 1 if text[at : at + 1] in ("余", "多") else at
    tens = start
    while tens < start + 3 and text[tens : tens + 1] in _TENS:
        tens += 1
    many = tens + 1 if text[tens : tens + 1] in _MANY else tens
    for place in range(many, at - 1, -1):
        if end := _end(_UNITS, text, place):
            return end
    if tens > start and text[tens - 1] in "万亿":
        return tens
    if text[at : at + 1] in _MANY and text.startswith("年", at + 1):
        return at + 2
    return _end(_SHARES, text, at)


def measured(text: str, at: int) -> int:
    """What stands behind a figure: a rate, or a classifier or unit."""
    return rate(text, at) or counted(text, at)


def unit(text: str, at: int) -> int:
    """What stands behind a figure, a date or the name of a place."""
    return measured(text, at) or dated(text, at) or placed(text, at)


def stands_behind(text: str, at: int) -> int:
    """Any of them."""
    return unit(text, at) or held(text, at)


def past_space(text: str, at: int) -> int:
    """``at``, or the place behind the one blank that stands there."""
    return at + 1 if text[at : at + 1] in (" ", "\u3000", "\t", "\xa0") else at
