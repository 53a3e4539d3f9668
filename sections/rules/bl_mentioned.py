"""Signs that a text speaks of, instead of leaving something out by them: 把“XX”替换为单位名."""

from __future__ import annotations

from drafts.regex import Regex

QUOTES = {"“": "”", '"': '"', "‘": "’", "「": "」"}
_SPOKEN_OF = Regex(
    r"(?:出现|显示|印[成为]|写[成作]|变成|变为|输入|查找|包含|含有|标[为成注]|打成|替换|改[为成]|设[置定]?为|误作|误为|占位符?|字面上?的?)[为成了]?\s?\Z"
)
_TAKEN = Regex(r"[把将]\s?\Z")
_CHANGED = Regex(r"[^，。；\n]{0,4}(?:替换|换成|改[为成]|写[成作]|当[成作]|误|理解|读[成作]|视为)")
_NAMED_A_SIGN = Regex(r"\s?(?:字样|占位|符号|乱码|字符|代替|代表|表示|等未填)")
_TREATED = Regex(
    r"(?:[、和或与]?[“‘][^”’\n]{1,6}[”’]){0,4}(?:会被|将被|都会|均会|会自动|会原样|必须|应当?替换|要替换|须替换|应当?改|要改|须改|要不要|该不该|能不能|可不可以)"
)
"""What is done with signs that are quoted one after another: “XX”“某某”会被高亮."""
_A_WAY_TO_WRITE = Regex(r"(?:之类|这类|这样|一类|等)?的?(?:写法|字样|占位|表述方式)")
"""Behind the quotes around more than the signs: “XX 公司”之类写法."""
_LEADS = tuple(
    "标题 标题为 题注 公布语： 需求为 需求含 填为 填写为 落款为 落款 署名为 不得出现 不得出現 必须是 必須是 一般为 一般写 下面写上 格式为 例如： 例如:".split()
)
_TAILS = tuple("等格式 等字样 字样 等样式 等写法 的写法 的格式".split())
_FORMS = (
    Regex(
        rf"(?:{'|'.join(_LEADS)})[“\"《]([^“”\"《》\n]{{1,80}})[”\"》]",
        words=tuple(lead + quote for lead in _LEADS for quote in '“"《'),
    ),
    Regex(
        rf"[“\"]([^“”\"\n]{{1,40}})[”\"](?:{'|'.join(_TAILS)})",
        words=tuple(quote + tail for tail in _TAILS for quote in '”"'),
    ),
    Regex(
        r"如[，,：:]?(“[^“”\n]{1,60}[，,][^“”\n]{1,90}”(?:、?“[^“”\n]{1,80}”){0,6})",
        words=tuple(f"如{mark}“" for mark in ("", *"，,：:")),
    ),
    Regex(
        r"[（(]如[：:]?([“《][^“”《》\n]{8,80}[”》])[）)]",
        words=tuple(f"{opening}如" for opening in "（("),
    ),
)
"""How something is to be written, or not to be: 落款为“汇报人：XXX”."""
REACH = 8
"""Characters in front that may tell."""


_AS_EXAMPLE = Regex(
    r"(?:标题|名称|简称|格式|写法|样式|题目|称谓|特称|类型|组成|构成)[^。“”]{0,12}[。，,（(：:]\s?例?如[，：:]?(?:“[^“”\n]{1,40}”、?){0,4}\Z|(?:标注|标明|写明|罗列|写成|说成)[成为]?\Z"
    r"|(?:文案|提示语?|说明|消息)[^。“”]{0,12}[，,（(：:]\s?例?如[：:]?\Z"
    r"|(?:不(?:[能要可应得]|应该|建议)?只?(?:[说写用叫]|写成|使用)|不得?出现|不要|而非|而不是|避免(?:使用|出现|写成?|用|说)?|结构|模板|句式|公式|命名|遵循|告诉用户|返回|报错)[：:]?\s?\Z"
)
"""In front of what is quoted to tell how something is written: 避免简称（如“XX一中”）."""
_EQUALS = Regex(r"\s?[=＝]\s|\s?而(?:非|不是)")
"""Behind what is quoted to say what it amounts to, or what is better: 「XX机构发文」= 事实."""
LONGEST = 30
"""Characters of half a quotation in front of the signs."""
FAR = 100
"""Characters in front of it of what tells what it is, and of other examples."""
_SHOWN = Regex(r"(?:显示|写|标|改|替换|脱敏|简化|称)[为成作](?:[“\"][^”\"\n]{1,8}[”\"][、和或]?)*[“\"]\Z")


def is_shown(text: str, start: int) -> bool:
    """Whether the signs at ``start`` begin what is quoted as it looks: 显示成“*先生”“*女士”."""
    return text[start - 1 : start] in ("“", '"') and _SHOWN.search(text, max(0, start - 30), start) is not None


def is_example(text: str, start: int, line_start: int) -> bool:
    """Whether the signs at ``start`` stand in a quotation that tells how something is written."""
    opening = max(text.rfind(quote, max(line_start, start - 2 * LONGEST), start) for quote in "“「《")
    if opening < 0 or not {"”", "》", "」"}.isdisjoint(text[opening:start]):
        opening = text.rfind('"', max(line_start, start - LONGEST), start)
        if opening < 0 or text.count('"', line_start, start) % 2 == 0:
            return False
    if _AS_EXAMPLE.search(text, max(line_start, opening - FAR), opening):
        return True
    closing = text.find(QUOTES.get(text[opening], "》"), start, start + 2 * LONGEST)
    if closing < 0:
        return False
    is_line = opening == line_start and text[opening] == '"' and (text[closing + 1 : closing + 2] or "\n") == "\n"
    return is_line or _EQUALS.match(text, closing + 1) is not None


def forms(text: str) -> list[tuple[int, int]]:
    """Start and end of what is quoted to tell in which form it is to be written."""
    return [m.span(1) for pattern in _FORMS for m in pattern.finditer(text)]


def is_mentioned(text: str, start: int, end: int) -> bool:
    """Whether the signs from ``start`` to ``end``, in quotes of their own, are what the sentence is about."""
    if text[start - 1 : start] == "第" and text[end : end + 1] in tuple("条章节款页步"):
        return QUOTES.get(text[start - 2 : start - 1], "") == (text[end + 1 : end + 2] or "\n")
    if QUOTES.get(text[start - 1 : start], "") != (text[end : end + 1] or "\n"):
        closing = text.find("”", end, end + REACH)
        return closing > 0 and _A_WAY_TO_WRITE.match(text, closing + 1) is not None
    before = max(0, start - 1 - REACH)
    return (
        _SPOKEN_OF.search(text, before, start - 1) is not None
        or _NAMED_A_SIGN.match(text, end + 1) is not None
        or _TREATED.match(text, end + 1) is not None
        or (_TAKEN.search(text, before, start - 1) is not None and _CHANGED.match(text, end + 1) is not None)
    )
