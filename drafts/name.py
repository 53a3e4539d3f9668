"""What a draft's file may be called, on every system a colleague may copy it to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from drafts.visible import UNSEEN

LENGTH_LIMIT = 60
"""Code points of a whole name."""
BYTE_LIMIT = 180
"""Bytes of UTF-8. A file system takes 255, less what temporary and backup names add."""

RESERVED = str.maketrans('<>:"/\\|?*', "＜＞：＂／＼｜？＊")
"""Characters that Windows or every system refuses in a name, and the full-width twins that stand in for them."""
DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|\Z)", re.I)
UNTITLED = "未命名"


def file_name(title: str, taken: Iterable[str] = (), *, suffix: str = ".md") -> str:
    """A file name for a draft called ``title``, unlike every name in ``taken``; ``name_problem`` has nothing to say."""
    stem = unicodedata.normalize("NFC", UNSEEN.sub("", " ".join(title.split()))).translate(RESERVED)
    stem = _trimmed(stem.lstrip("-. ")) or UNTITLED
    if DEVICES.match(stem):
        stem = f"文件 {stem}"
    known = {_folded(name) for name in taken}
    number = 1
    while True:
        end = suffix if number == 1 else f"-{number}{suffix}"
        name = _shortened(stem, end) + end
        if _folded(name) not in known:
            return name
        number += 1


def name_problem(name: str, taken: Iterable[str] = ()) -> str:
    """A Chinese sentence about why no draft should be called ``name``; empty where it may be."""
    if not name.strip(". ") or "/" in name or "\\" in name:
        return "文件名不能是空的、只有句点，或带有斜杠。"
    if UNSEEN.search(name):
        return "文件名里有看不见的控制字符，请改名。"
    if wrong := [char for char in '<>:"|?*' if char in name]:
        return f"文件名不能带有“{wrong[0]}”，可以用全角的“{wrong[0].translate(RESERVED)}”。"
    if name[0] in "-. " or name[-1] in ". ":
        return "文件名不能以减号、句点或空格开头，也不能以句点或空格结尾。"
    if DEVICES.match(name):
        return f"“{name}”是 Windows 保留的名字，请改名。"
    if len(name) > LENGTH_LIMIT or len(name.encode()) > BYTE_LIMIT:
        return f"文件名太长，最多 {LENGTH_LIMIT} 个字（{BYTE_LIMIT} 字节）。"
    if name != unicodedata.normalize("NFC", name):
        return "文件名里有拆开写的字符（不是 NFC），在别的系统上可能打不开，请重新输入。"
    if twin := next((other for other in taken if _folded(other) == _folded(name)), None):
        return f"已经有“{twin}”，两个名字只有大小写或全角半角的差别，请改名。"
    return ""


def _folded(name: str) -> str:
    """Names with the same result look alike or are one file on some system."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _trimmed(stem: str) -> str:
    return stem.rstrip(". ")


def _shortened(stem: str, end: str) -> str:
    """``stem`` cut so that it fits with ``end``, never between a character and the marks that combine with it."""
    while len(stem + end) > LENGTH_LIMIT or len((stem + end).encode()) > BYTE_LIMIT:
        cut = len(stem) - 1
        while cut > 1 and unicodedata.combining(stem[cut]):
            cut -= 1
        stem = _trimmed(stem[:cut])
    return stem
