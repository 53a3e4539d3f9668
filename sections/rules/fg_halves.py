"""Names that cut a whole in two, so that the parts they name have to fill it."""

from __future__ import annotations

_OPPOSITES = (
    ("男", "女"), ("少儿", "成人"), ("线上", "线下"), ("城镇", "农村"), ("城市", "农村"), ("合格", "不合格"), ("已", "未"), ("室内", "室外"),
    ("上半年", "下半年"), ("省内", "省外"), ("市内", "市外"), ("县内", "县外"), ("区内", "区外"), ("国内", "国外"), ("境内", "境外"),
    ("在职", "退休"), ("在职", "离退休"), ("专职", "兼职"), ("公办", "民办"), ("正式", "预备"), ("集体", "个人"), ("单位", "个人"), ("固定", "流动"),
    ("税收", "非税"), ("城镇", "乡村"), ("出口", "进口"), ("本级", "县区"), ("刑事", "治安"), ("新建", "改建"), ("连任", "新任"), ("立行立改", "限期整改"), ("立行立改", "长期整改"), ("当场", "限期"), ("立即", "限期"), ("老", "新"), ("留任", "新任"), ("新开工", "续建"), ("新建", "续建"), ("公益", "商品"), ("党员", "党外人士"), ("", "非"), ("分散", "集中"), ("本级", "县区"), ("综合", "专业"), ("夏粮", "秋粮"), ("主办", "会办"), ("主办", "协办"), ("已开工", "未开工"), ("满意", "不满意"), ("按期", "逾期"), ("政策内", "政策外"), ("计划内", "计划外"), ("规上", "规下"), ("编内", "编外"), ("常住", "暂住"), ("过夜", "一日游"), ("商品", "服务"),
)  # fmt: skip

HALVES = (
    "续建",
    "改建",
    "扩建",
    "女",
    "线下",
    "室外",
    "省外",
    "市外",
    "县外",
    "区外",
    "民办",
    "兼职",
    "非税",
    "退休",
    "未",
    "限期",
    "不满意",
    "逾期",
)
"""What the second of two halves is often called."""


def has_two(text: str) -> bool:
    """Whether the names of two halves are in ``text``."""
    return any(one in text and other in text for one, other in _OPPOSITES)


def opposite(one: str, other: str) -> bool:
    """Whether two names cut a whole in two: 男 and 女, 线上 and 线下."""
    return any(
        (a in one and b in other and one.replace(a, "") == other.replace(b, ""))
        or (b in one and a in other and one.replace(b, "") == other.replace(a, ""))
        for a, b in _OPPOSITES
    )
