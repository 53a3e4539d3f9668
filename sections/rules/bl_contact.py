"""BL014: telephone numbers and addresses left out."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rules.bl_claims import Found, Ground, blank

if TYPE_CHECKING:
    from collections.abc import Iterator

_M = "XxＸｘ*＊×"
REACH = 40
"""Characters around a run of masks that are searched."""
_PRIVATE = Regex(
    r"(?<![\dA-Za-z])\d{2,10}[*＊Xx×]{3,14}\d{2,8}[Xx]?(?![\dA-Za-z])|(?<![\dA-Za-z])1[3-9]\d[ -]?[*＊]{4}[ -]?[*＊]{4}(?![\d*])|"
    r"(?<![A-Za-z0-9_.])[A-Za-z0-9][A-Za-z0-9_.]{0,9}\*{3,}@[A-Za-z0-9.-]+|(?<![\dA-Za-z])\d{1,4}(?:[ ]?[*＊]{4}){2,4}[ ]?\d{2,4}|"
    r"(?<![\dA-Za-z])\d{3,8}(?:-\d{3,5})?[*＊]{3,8}(?![\d*＊])"
)
"""Masked on purpose: 138****1234, li***@a.com."""
_MAY_BE_PRIVATE = Regex(r"\d[*＊Xx×]{3}|[*＊]{3}")
"""In each of them."""
_MAIL = Regex(
    rf"(?<![A-Za-z0-9_.@-])(?:[A-Za-z0-9._-]{{1,20}}|[{_M}]{{2,20}})@[{_M}]{{2,10}}(?:\.(?:[A-Za-z]{{2,4}}|[{_M}]{{2,4}})){{1,2}}(?![A-Za-z0-9_@])",
    words=("@",),
)
_LOCAL = Regex(
    rf"(?:邮箱|邮件|[Ee]-?mail|联系)[^\n@]{{0,8}}?(?<![A-Za-z])([{_M}]{{3,20}}@[A-Za-z0-9-]+(?:\.[A-Za-z]+)+)",
    words=("@",),
)
_NUMBER = Regex(
    rf"(?<![\dA-Za-z.*×-])(?:[0０][{_M}]{{1,3}}[-－—][{_M}]{{6,8}}|1[3-9]?\d{{0,5}}[{_M}]{{5,10}}|0\d{{0,3}}[{_M}]{{0,3}}-?[{_M}]{{7,8}}|[{_M}]{{3,4}}-[{_M}]{{7,8}}|"
    rf"0\d{{2,3}}-(?=[\d{_M}_＿]{{7,8}}(?![\w{_M}]))\d{{1,6}}[XxＸｘ×_＿]{{1,7}}|[Xx]{{11}}|[Xx]{{18}}|\d{{3,4}}-[{_M}]{{7,8}})(?![\dA-Za-z*×])"
)
_MAY_BE_NUMBER = Regex(rf"[{_M}]{{5}}|0\d{{2,3}}-")
ZEROS = Regex(r"(?<![\d-])(?:0{3,4}-0{7,8}|0{11})(?![\d-])", words=("000-0000", "00000000000"))
_CALLED = Regex(
    rf"(?:电话|手机号?码?|联系方式|热线|传真|QQ群?号?|微信号?|身份证号?码?|账号|帐号|座机)[为是]?[：:]?[ \u3000]?"
    rf"((?:[{_M}]{{5,20}}|\d{{1,6}}[{_M}]{{4,14}}|[{_M}]{{3,4}}-[{_M}]{{4,8}}))(?![\dA-Za-z*])",
    words=tuple("电话 手机 联系方式 热线 传真 QQ 微信 身份证 账号 帐号 座机".split()),
)


@blank("BL014")
def contacts(ground: Ground) -> Iterator[Found]:
    """电话、邮箱用占位符号代替，还没填上。

    “1XXXXXXXXXX”“xxx@xxx.com”要换成真实的联系方式，不能公开的就删去整句。

    怎么认：位数像电话、证号，或前面写着“电话”“邮箱”。138****1234 是为保护隐私遮住的，这样是对的，不报。
    """
    text = ground.text
    areas = list(_areas(ground))
    for start, end in areas:
        for m in _PRIVATE.finditer(text, start, end) if _MAY_BE_PRIVATE.search(text, start, end) else ():
            yield Found(*m.span(), quiet=True)
    for m in ZEROS.finditer(text):
        yield Found(*m.span(), label="号码")
    numbered = [area for area in areas if _MAY_BE_NUMBER.search(text, *area)]
    for pattern, label, near in (
        (_MAIL, "邮箱", areas),
        (_LOCAL, "邮箱", areas),
        (_NUMBER, "号码", numbered),
        (_CALLED, "号码", areas),
    ):
        for start, end in near:
            for m in pattern.finditer(text, start, end):
                yield Found(*m.span(m.lastindex or 0), label=label)


def _areas(ground: Ground) -> Iterator[tuple[int, int]]:
    """Where a masked number or address may stand: around long runs of masks, and those at digits, @ or a hyphen."""
    text, first, done = ground.text, 0, 0
    for start, end in ground.masks:
        length = end - start
        if length < 2 or end + REACH <= done:
            continue
        left, right = text[start - 1 : start], text[end : end + 1]
        joined = left.isdigit() or left in ("@", "-") or right in ("@", "-")
        if length >= 5 or joined or (length == 4 and left == " "):
            if start - REACH > done:
                if done:
                    yield first, done
                first = max(0, start - REACH)
            done = end + REACH
    if done:
        yield first, done
