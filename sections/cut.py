"""Notices that a document library leaves where it cut text off: 此处隐藏3200字，下载后查看."""

from __future__ import annotations

from itertools import product

from drafts import regex as re
from drafts.regex import Regex
from drafts.span import Span
from sections.signs import Signs

_UNLOCKS = tuple("会员 登录 登陆 付费 下载 购买 开通 关注 扫码 解锁 注册 充值".split())
_UNLOCK = f"(?:{'|'.join(_UNLOCKS)})"
_THEN = r"(?:后(?:即?可|才能|方可)?|即可|才能|方可|可以?)"
_RESTS = tuple(
    "全文 完整内容 完整版 完整阅读 完整查看 剩余内容 剩余部分 剩余全部 余下内容 余下部分 隐藏内容 隐藏部分 全部内容 "
    "继续阅读 继续查看".split()
)
_REST = f"(?:{'|'.join(_RESTS)})"
_SOME = r"(?:\d[\d ,，]{0,6}\d|[若干几数一二三四五六七八九十百千万]{1,4})"
_FORMS = (
    Regex(
        r"此处(?:内容)?已?(?:被)?隐藏[^\n。…—]{0,40}"
        rf"|(?:此处已?)?(?:隐藏|省略)(?:了|约){{0,2}}[ ]?{_SOME}[余多]?[ ]?个?字(?![段符母体形典幕节光])"
        r"[^\n。）)]{0,30}",
        words=("此处", "隐藏", "省略"),
        begin=True,
    ),
    Regex(
        rf"(?:剩余|余下|还有)[ ]?\d+[ ]?(?:[%％]|字)[^\n。]{{0,16}}(?:未读|阅读|查看|{_UNLOCK})[^\n。]{{0,16}}",
        words=("剩余", "余下", "还有"),
        begin=True,
    ),
    Regex(r"未完[，,]?[ ]?(?:全文|本文)共[ ]?\d+[ ]?字(?:[，,][^\n。）)]{0,40})?", words=("未完",), begin=True),
    Regex(
        r"[仅只][展显]示[ ]?\d+[ ]?个?字[，,][ ]?(?:全文|本文|全部)共?[ ]?\d+[ ]?字",
        words=("仅展示", "仅显示", "只展示", "只显示"),
        begin=True,
    ),
    Regex(
        r"[（(](?:[请要想]|如需)?(?:阅读|查看)(?:全文|全部)[^\n。）)]{0,12}[，,]"
        rf"(?:[您你]|可以?)?[请需][要您你先]{{0,3}}{_UNLOCK}[^\n。）)]{{0,10}}[）)]",
        words=tuple(map("".join, product("（(", ("", *"请要想", "如需"), ("阅读", "查看"), ("全文", "全部")))),
        begin=True,
    ),
    Regex(r"(?<=[\u4e00-\u9fff\d%”）])[，,、；](?:\.{3}|…{1,2})\s*\Z", words=("...", "…")),
    # the whole line: in running text people do log in to read a full text
    Regex(
        rf"^[^\w\n]{{0,10}}(?:[请需]要?|仅限|只有)?{_UNLOCK}[^\n。，]{{0,8}}{_THEN}[^\n。，]{{0,8}}{_REST}[^\w\n]{{0,10}}$",
        re.M,
        words=_RESTS,
    ),
)


CUT_SIGNS = (
    Signs.of(*_FORMS),
    Signs("隐藏", "字", "未读", "阅读", "查看", "...", "…", *_UNLOCKS),
)
"""What ``cuts`` needs."""


def cuts(prose: str) -> tuple[Span, ...]:
    """Where ``prose`` says that text is missing, in order; of notices that overlap the first."""
    found: list[Span] = []
    for span in sorted(Span(*m.span()) for form in _FORMS for m in form.finditer(prose)):
        if not found or span.start >= found[-1].end:
            found.append(span)
    return tuple(found)
