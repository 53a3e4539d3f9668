"""BL002: years and dates left out: 20xx年, 202_年, X月X日."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sections.marked import marked
from sections.measure import COUNTED, DATED
from sections.rule import Example, Level, Rule
from sections.rules.bl_claims import HAN, Found, Ground, blank

MASK = "XxＸｘХх×*＊_＿○◯□▲△"
_LEFT = r"(?<![0-9A-Za-z_*×.])"
_CENTURY = re.compile(
    rf"{_LEFT}(?:(?:19|20)(?P<two>[{MASK}]{{2}})|(?:19|20)\d(?P<one>[{MASK}])|(?:19|20)(?P<lone>[{MASK}])(?=\s?年)|"
    rf"二[〇○零](?P<han>[{MASK}〇]{{2}}|[一二三][{MASK}])(?=\s?年)|(?:19|20)(?P<gap>[ ]{{2,6}}|\u3000{{1,4}})(?=年))(?![0-9A-Za-z{MASK}])"
)
_DATE = re.compile(rf"(?<![0-9A-Za-z_*×.{MASK}])(?P<mask>[{MASK}]{{1,4}})(?=\s?(?:{DATED}))")
_RANGE = re.compile(
    rf"(?<![0-9A-Za-z_*×.{MASK}])(?P<mask>[{MASK}]{{1,4}})(?=(?:[-–—~～至到]|——)(?:[{MASK}]{{1,4}}|\d{{1,4}})\s?(?:{DATED}))"
)
_PART = re.compile(rf"[./-](?P<a>[{MASK}]{{1,2}})(?:[./-](?P<b>[{MASK}]{{1,2}}))?(?![0-9A-Za-z])")
_QUANTITY = re.compile(rf"\s?[余多几]?(?:{COUNTED})")
_YEAR = re.compile(r"\s?(?:年|学年|[-–—~～至到/]{1,2}\s?20|[./-])")
_HAN = re.compile(rf"[{HAN}〇、。，；：！？“”（）《》〔〕【】]")


@blank("BL002")
def years(ground: Ground) -> Iterator[Found]:
    """年份或日期没有填：20xx年、202_年、X月X日。

    旧稿改用时年份最容易漏。20、200、202 后面跟着占位符号，或者占位符号后面是年、年度、学年、月、日的，都算；
    起止年份算两处，年月日算三处。

    文件名、编号和代码里的 202_ 不报。
    """
    text = ground.text
    for m in _CENTURY.finditer(text):
        if not _is_year(text, m):
            continue
        yield Found(*m.span())
        if part := _PART.match(text, m.end()):
            yield Found(*part.span("a"), label="月份")
            if part["b"]:
                yield Found(*part.span("b"), label="日期")
    for pattern in (_RANGE, _DATE):
        for m in pattern.finditer(text):
            yield Found(*m.span("mask"))


def _is_year(text: str, m: re.Match[str]) -> bool:
    if _YEAR.match(text, m.end()):
        return True
    if _QUANTITY.match(text, m.end()):
        return False
    left = text[m.start() - 1 : m.start()]
    right = text[m.end() : m.end() + 1]
    return bool(_HAN.match(left) or _HAN.match(right)) or not right.strip()


YEARS = Rule(
    code="BL002",
    name="year",
    title="没填的年份日期",
    level=Level.ERROR,
    check=years,
    bad=(
        marked("⟦20xx⟧年以来，⟦202_⟧年度考核优秀。"),
        marked("⟦XXXX⟧年⟦X⟧月⟦X⟧日召开会议。"),
        marked("规划期为⟦20xx⟧—⟦20xx⟧年，⟦x⟧-⟦x⟧月集中推进。"),
    ),
    good=(Example("2023年，人均1.2万元。"), Example("文件 report_202_final.md 已上传。")),
)
