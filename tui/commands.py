"""Every command of the screens in one table. Key bindings, the line of keys, the palette, help and docs come from it.

A command's ``action`` is a method ``action_<action>`` of the screen (or ``app.<action>`` of the app).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

DESK, WRITE, BLANKS, FINDINGS, NEW = "desk", "write", "blanks", "findings", "new"
PLACES = {DESK: "案头", WRITE: "写作", BLANKS: "填空", FINDINGS: "问题", NEW: "新建"}
"""The screens that have commands of their own, by the id that ``Page.place`` names."""
EVERYWHERE = frozenset(PLACES)


@dataclass(frozen=True, slots=True)
class Command:
    """``id``: ASCII, for ever. ``name`` and ``sentence``: Chinese. ``keys``: as Textual calls them, the first is shown.

    ``label``: on the line of keys, empty: not there; the ``rank`` says who goes first where the line is too narrow
    (1 stays longest).
    """

    id: str
    name: str
    sentence: str
    keys: tuple[str, ...]
    where: frozenset[str]
    label: str = ""
    rank: int = 1
    app: bool = False

    @property
    def action(self) -> str:
        name = self.id.replace("-", "_")
        return f"app.{name}" if self.app else name

    @property
    def key(self) -> str:
        """The first key as people write it: F7, Ctrl+Z; empty where there is none."""
        return written(self.keys[0]) if self.keys else ""


WRITTEN = {
    "escape": "Esc",
    "ctrl": "Ctrl",
    "shift": "Shift",
    "enter": "Enter",
    "tab": "Tab",
    "space": "空格",
    "delete": "Delete",
    "up": "↑",
    "down": "↓",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "question_mark": "?",
    "fullwidth_question_mark": "？",
    "slash": "/",
    "fullwidth_solidus": "／",
}


def written(key: str) -> str:
    """A key of Textual's as people write it."""
    return "+".join(WRITTEN.get(part, part.upper()) for part in key.split("+"))


def _at(*places: str) -> frozenset[str]:
    return frozenset(places)


COMMANDS: tuple[Command, ...] = (
    Command("help", "帮助", "说明现在能做什么、用什么键", ("f1",), EVERYWHERE, "帮助", app=True),
    Command("fill-blanks", "填空", "逐个走过空项，边看上下文边填", ("f2",), _at(WRITE), "填空"),
    Command("find", "查找和替换", "在全文里查找，也可以替换一处或全部", ("f3", "ctrl+f"), _at(WRITE), "查找", rank=3),
    Command("save", "保存", "把草稿存进文件", ("f4", "ctrl+o", "ctrl+s"), _at(WRITE, BLANKS, FINDINGS), "保存", rank=2),
    Command("list-findings", "检查", "检查全文，列出全部问题", ("f5",), _at(WRITE), "检查"),
    Command("previous-section", "上一节", "到上一节去写", ("f6", "ctrl+pageup"), _at(WRITE), "上一节"),
    Command(
        "next-section",
        "下一节",
        "到下一节去写；必备的没写完时先说还欠什么",
        ("f7", "ctrl+pagedown"),
        _at(WRITE),
        "下一节",
    ),
    Command("next-finding", "下一问题", "光标到下一个问题，走完全文再从头来", ("f8",), _at(WRITE), "下一问题"),
    Command("palette", "命令", "列出现在能用的全部命令，打字筛选", ("f10",), EVERYWHERE, "命令", app=True),
    Command("previous-finding", "上一问题", "光标到上一个问题", ("shift+f8",), _at(WRITE)),
    Command("undo", "撤销", "退回上一步，全文范围内，一直退到打开时", ("ctrl+z",), _at(WRITE, BLANKS, FINDINGS)),
    Command("redo", "重做", "把撤销的一步再做一遍", ("ctrl+y",), _at(WRITE, BLANKS, FINDINGS)),
    Command("whole-text", "全文", "在整篇文字里写，再按一次回到这一节", ("ctrl+t",), _at(WRITE)),
    Command("insert-section", "插入这一节", "给缺的一节写上小标题和待填的要点", (), _at(WRITE)),
    Command("external-editor", "外部编辑器", "用 $EDITOR 编辑这一节，回来算一步修改", (), _at(WRITE)),
    Command("leave-draft", "回到案头", "收起这份草稿；没有保存时会先问", ("escape",), _at(WRITE)),
    Command("quit", "退出", "离开起草；没有保存时会先问", ("ctrl+q",), EVERYWHERE, app=True),
)


def commands(place: str) -> Iterator[Command]:
    """The commands that the screen ``place`` offers, in the table's order."""
    return (command for command in COMMANDS if place in command.where)


def command(command_id: str) -> Command:
    """Raises KeyError."""
    return next((c for c in COMMANDS if c.id == command_id), None) or _unknown(command_id)


def _unknown(command_id: str) -> Command:
    raise KeyError(command_id)
