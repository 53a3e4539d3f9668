"""BL014: telephone numbers and addresses left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sections.rule import Example, Level, Rule
from sections.rules.bl_claims import Found, Ground, blank

_PRIVATE = re.compile(r"(?<![\dA-Za-z])\d{2,10}[*＊Xx×]{3,14}\d{2,8}[Xx]?(?![\dA-Za-z])")
_MAIL = re.compile(
    r"(?<![\w.@])(?:[A-Za-z0-9._-]{1,20}@[xX*]{2,}(?:\.(?:[A-Za-z]{2,4}|[xX*]{2,})){1,2}|[xX]{2,}@[xX]{2,}\.[A-Za-z]+)(?![\w@])"
)
_LOCAL = re.compile(r"(?:邮箱|邮件|[Ee]-?mail|联系)[^\n]{0,6}?([xX*]{2,}@[A-Za-z0-9-]+(?:\.[A-Za-z]+)+)")
_NUMBER = re.compile(
    r"(?<![\dA-Za-z.])(?:1\d{0,6}[xX*×]{4,10}|0\d{0,3}[xX]{0,3}-?[xX*×]{7,8}|[xX]{3,4}-[xX]{7,8}|[xX]{11}|[xX]{18}|\d{3,4}-[xX*×]{7,8})(?![\dA-Za-z*×])"
)
_CALLED = re.compile(
    r"(?:电话|手机号?码?|联系方式|热线|传真|QQ群?|微信号?|身份证号?码?|账号|帐号)[：:]?\s?((?:[xX*×＊]{5,20}|[xX*×]{3,4}-[xX*×]{4,8}))(?![\dA-Za-z*])"
)


@blank("BL014")
def contacts(ground: Ground) -> Iterator[Found]:
    """电话、邮箱用占位符号代替，还没填上。

    “1XXXXXXXXXX”“xxx@xxx.com”要换成真实的联系方式。138****1234 是为保护隐私遮住的，不报。
    """
    text = ground.text
    for m in _PRIVATE.finditer(text):
        yield Found(*m.span(), quiet=True)
    for pattern, label, group in ((_MAIL, "邮箱", 0), (_LOCAL, "邮箱", 1), (_NUMBER, "号码", 0), (_CALLED, "号码", 1)):
        for m in pattern.finditer(text):
            yield Found(*m.span(group), label=label)


CONTACTS = Rule(
    code="BL014",
    name="contact",
    title="没填的联系方式",
    level=Level.ERROR,
    check=contacts,
    bad=(Example("电话1XXXXXXXXXX，邮箱xxx@xxx.com。", at=((1, 3), (1, 17)), ends=((1, 14), (1, 28))),),
    good=(Example("电话138****1234，证号4401**********1234，邮箱a@b.com。"),),
)
