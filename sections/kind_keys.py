"""The keys of a kind's YAML file: the one table behind the loader, the JSON Schema and its descriptions."""

from __future__ import annotations

import re

from drafts.visible import visible
from sections.form import FIELDS, fields
from sections.kind import Need
from sections.pattern import MAX_PATTERN, complaint
from sections.problem import quoted
from sections.yaml_types import Choice, Key, Many, Range, Table, Text, nearest

ID_PATTERN = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*"


def _check_id(value: str) -> str:
    if re.fullmatch(ID_PATTERN, value):
        return ""
    return f"要用小写英文字母、数字和连字符（如 annual-summary），不能写{quoted(value)}"


def _check_words(value: str) -> str:
    return "不能含有【】，它们会被当成空项" if re.search("[【】]", value) else ""


def _check_form(value: str) -> str:
    try:
        names = fields(value)
    except ValueError:
        return "里的花括号要成对，中间只写一个名字；要花括号本身请写两遍"
    for name in names:
        if name not in FIELDS:
            near = nearest(name, dict(FIELDS))
            known = "、".join("{" + field + "}" for field in FIELDS)
            guess = f"是不是想写 {{{near}}}？" if near else f"可以写：{known}"
            return f"里没有 {{{visible(name)}}} 这个位置，{guess}"
    return _check_words(value)


_ID = Text(_check_id, pattern=f"^{ID_PATTERN}$")
_WORDS = Text(_check_words, pattern="^[^【】\\n]+$")
_NAME = Text(_check_words, most=15, pattern="^[^【】\\n]+$")
_HINT = Text(_check_words, most=40, pattern="^[^【】\\n]+$")
"""A hint, its item's name in front, has to fit into a blank: 60 code points between the brackets."""
_FORM = Text(_check_form, pattern="^[^【】\\n]+$")
_HEADING = Text(_check_form, may_be_empty=True, pattern="^[^【】\\n]*$")
_REGEX = Text(
    lambda value: f"不是可用的正则表达式：{why}" if (why := complaint(value)) else "", most=MAX_PATTERN, format="regex"
)
_NEED = Choice({Need.REQUIRED.value: "必备", Need.CUSTOMARY.value: "常见", Need.OPTIONAL.value: "可选"})
_SEVERITY = Choice({"error": "错误", "warning": "警告", "hint": "提示"})
_REMOVE = Key("remove", "去掉", "继承时去掉的章节或要点，写它们的 id。", Many(_ID))

ITEM = Table(
    (
        Key("id", "标识", "要点的标识，同一章节里不重复；继承时按它合并。", _ID, required=True),
        Key("name", "名称", "要点的名称，写稿时显示。", _NAME, required=True),
        Key("need", "要求", "这个要点必备、常见还是可选；不写就是常见。", _NEED),
        Key("hint", "提示", "告诉写稿人这里写什么；新建草稿时放进空项。", _HINT, required=True),
        Key("words", "用词", "章节里出现其中任何一个词，就算写到了这个要点。", Many(_WORDS), required=True),
    )
)

SECTION = Table(
    (
        Key("id", "标识", "章节的标识，同一文种里不重复；继承时按它合并。", _ID, required=True),
        Key("name", "名称", "章节的名称，在大纲里显示。", _NAME, required=True),
        Key("need", "要求", "这一章节必备、常见还是可选。", _NEED, required=True),
        Key("severity", "级别", "缺了这一章节时报哪一级问题；不写就是警告。", _SEVERITY),
        Key("hint", "提示", "告诉写稿人这一章节写什么。", _HINT, required=True),
        Key("heading", "标题", "新建草稿时这一章节的标题，不带序号，可用 {year} 等位置；空着就不加标题。", _HEADING),
        Key("form", "样式", "新建草稿时这一章节放的一行字，可用 {name} 等位置；不写就按要点放空项。", _FORM),
        Key("share", "篇幅", "通常占全文字数的百分之几，[下限, 上限]。", Range(100)),
        Key(
            "headings",
            "标题写法",
            f"标题的正则表达式：去掉序号和空白后整行相符才算；最长 {MAX_PATTERN} 个字符。",
            Many(_REGEX, at_least=0),
        ),
        Key("cues", "段内提示语", "正则表达式：段落里有一句以它开头，这一章节就从这句开始。", Many(_REGEX, at_least=0)),
        Key("items", "要点", "这一章节要写到的内容。", Many(ITEM, at_least=0)),
        _REMOVE,
    )
)

_SECTIONS = (
    "按先后排列的章节。继承时按 id 合并：写了的键替换原来的，没写的照旧；"
    "新章节排在清单里它前一个章节之后，排在最前的放到后一个之前，单独一个放到结语、落款之前。"
)
OWN = ("id", "name")
"""Keys that a kind never inherits."""

KIND = Table(
    (
        Key("id", "标识", "文种的标识，命令行和草稿的 kind 里用它；与内置文种同名就替换内置的。", _ID, required=True),
        Key("extends", "继承", "继承哪个文种（写它的 id），只能继承一层。", _ID),
        Key("name", "名称", "文种的中文名称。", _NAME, required=True),
        Key("summary", "说明", "一句话说明什么时候用这个文种。", _WORDS, required=True),
        Key(
            "title_form",
            "标题样式",
            f"新建草稿的标题，可用的位置：{'、'.join('{' + name + '}' for name in FIELDS)}。",
            _FORM,
            required=True,
        ),
        Key(
            "titles",
            "标题规则",
            "认得出标题的正则表达式，在去掉空白的标题里查找；几个文种都认得时，相符部分最长的算数。",
            Many(_REGEX),
            required=True,
        ),
        Key("length", "字数", "全文通常的字数，[下限, 上限]。", Range(1_000_000), required=True),
        Key("sections", "章节", _SECTIONS, Many(SECTION), required=True),
        _REMOVE,
    )
)
