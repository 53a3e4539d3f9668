"""BL011: a word of a fixed phrase struck out by a filter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sections.rule import Example, Level, Rule
from sections.rules.bl_claims import HAN, Found, Ground, blank

_MASK = r"[*＊XxＸｘ×□○]{1,4}"
_NAME = re.compile(
    rf"(?<![A-Za-z0-9])(?:XJP|xjp|[A-Z]{{2,3}}(?=新时代中国特色社会主义|总书记)|习?{_MASK}(?=新时代中国特色社会主义|总书记|同志为核心))"
)
_PHRASES = (
    "理论学习中心组 理论学习 学习贯彻 思想政治建设 党风廉政建设 全面从严治党 意识形态工作 精神文明建设 民主集中制 三会一课 主题党日 "
    "党的建设 党的领导 党的二十大精神 两学一做 四个意识 四个自信 两个维护 两个确立 不忘初心 牢记使命 中国特色社会主义 改革开放 高质量发展 乡村振兴 "
    "理论宣讲工作 意识形态领域 依法治国 社会主义核心价值观 中华民族伟大复兴"
).split()
_CANDIDATE = re.compile(rf"(?<=[{HAN}])[*＊]{{1,4}}(?=[{HAN}])")


@blank("BL011")
def censored(ground: Ground) -> Iterator[Found]:
    """固定说法里的字被符号遮住了。

    网页过滤会把词换成 ** 或拼音缩写：“理论**工作”“XJP新时代中国特色社会主义思想”。请按原文补全。
    """
    text = ground.text
    for m in _NAME.finditer(text):
        yield Found(*m.span(), message=f"固定说法里的名字被遮住了，请按原文补全（{m[0]}）", label="姓名")
    for m in _CANDIDATE.finditer(text):
        word = _missing(text[max(0, m.start() - 6) : m.start()], text[m.end() : m.end() + 8])
        if word:
            yield Found(*m.span(), label=word, message=f"词被符号遮住了，可能是“{word}”（{m[0]}）")


def _missing(before: str, after: str) -> str:
    best = ""
    for phrase in _PHRASES:
        for left in range(2, len(phrase) - 2):
            for right in range(left + 1, len(phrase) - 1):
                if (
                    right - left <= 3
                    and before.endswith(phrase[:left])
                    and after.startswith(phrase[right:])
                    and len(phrase) - right >= 2
                ):
                    best = best or phrase[left:right]
    return best


CENSORED = Rule(
    code="BL011",
    name="censored",
    title="被遮住的字",
    level=Level.WARNING,
    check=censored,
    bad=(
        Example("学习XJP新时代中国特色社会主义思想。", at=((1, 3),), ends=((1, 6),)),
        Example("召开理论**中心组会议。", at=((1, 5),), ends=((1, 7),)),
    ),
    good=(Example("召开理论学习中心组会议，GDP总量增长。"),),
)
