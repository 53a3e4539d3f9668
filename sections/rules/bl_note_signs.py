"""What the notes outside brackets cannot do without (bl_noted)."""

from __future__ import annotations

from drafts.words import Words
from sections.bare import CELL

DOUBTS = ("？", "??", *(opening + word for opening in "（(" for word in "? 核 待核 再核 存疑 待定".split()))
ADDRESSED, COLOURED, AGAIN = ("@",), ("标黄", "标红"), tuple(last + "再" for last in "据数字额径")
UNKNOWN = tuple("暂无数据 不详 未核 未报 未统计 暂缺 待更新 待算 待查 待报 待估 待导".split())
HELD = (
    *"查后 核后 未报 没报 没给".split(),
    *(mark + space + sign for mark in CELL + "：:" for space in ("", " ") for sign in "待？?"),
)
NOTES = Words(*DOUBTS, *ADDRESSED, *COLOURED, *AGAIN, *UNKNOWN, *HELD)
