"""Every command of the screens in one table. Key bindings, the line of keys, the palette, help and docs come from it.

A command's ``action`` is a method ``action_<action>`` of the screen (or ``app.<action>`` of the app).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

DESK, WRITE, BLANKS, FINDINGS, NEW, RECOVER, READ = "desk", "write", "blanks", "findings", "new", "recover", "read"
DIFFERENCE, MERGE, VERSIONS, REVIEW, EXPORT = "difference", "merge", "versions", "review", "export"
PLACES = {
    DESK: "案头",
    WRITE: "写作",
    BLANKS: "填空",
    FINDINGS: "问题",
    NEW: "新建",
    RECOVER: "恢复",
    READ: "只看",
    DIFFERENCE: "差别",
    MERGE: "合并",
    VERSIONS: "历史版本",
    REVIEW: "审阅",
    EXPORT: "导出",
}
"""The screens that have commands of their own, by the id that ``Page.place`` names."""
EVERYWHERE = frozenset(PLACES)
EDITOR = "editor"
"""Where the text of a draft is written. Its commands are the editor's; those that move select with Shift."""
SEARCH = "search"
"""The bar below the editor, while something is looked for in it; its keys go before those of the screen."""
PARTS = {EDITOR: "编辑器", SEARCH: "查找"}
"""What has commands of its own inside of a screen."""


@dataclass(frozen=True, slots=True)
class Command:
    """``id``: ASCII, for ever. ``name`` and ``sentence``: Chinese. ``keys``: as Textual calls them, the first is shown.

    ``label``: on the line of keys, empty: not there; the ``rank`` says who goes first where the line is too narrow
    (1 stays longest). ``quick``: it opens nothing and waits for nothing.
    """

    id: str
    name: str
    sentence: str
    keys: tuple[str, ...]
    where: frozenset[str]
    label: str = ""
    rank: int = 1
    app: bool = False
    quick: bool = False

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
    "alt": "Alt",
    "shift": "Shift",
    "enter": "Enter",
    "tab": "Tab",
    "space": "空格",
    "delete": "Delete",
    "backspace": "Backspace",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "home": "Home",
    "end": "End",
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
    Command("save", "保存", "把草稿存进文件", ("f4", "ctrl+o", "ctrl+s"), _at(WRITE, BLANKS, FINDINGS), "保存"),
    Command("list-findings", "检查", "检查全文，列出全部问题", ("f5",), _at(WRITE), "检查"),
    Command("previous-section", "上一节", "到上一节去写", ("f6", "ctrl+pageup"), _at(WRITE), "上一节", rank=2),
    Command(
        "next-section",
        "下一节",
        "到下一节去写；必备的没写完时先说还欠什么",
        ("f7", "ctrl+pagedown"),
        _at(WRITE),
        "下一节",
    ),
    Command("next-finding", "下一问题", "光标到下一个问题，走完全文再从头来", ("f8",), _at(WRITE), "下一处", rank=2),
    Command("review-draft", "审阅", "像读者那样读，写批注，送审、退回或通过", ("f9",), _at(WRITE), "审阅", rank=2),
    Command("palette", "命令", "列出现在能用的全部命令，打字筛选", ("f10",), EVERYWHERE, "命令", app=True),
    Command("previous-finding", "上一问题", "光标到上一个问题", ("shift+f8",), _at(WRITE)),
    Command(
        "undo", "撤销", "退回上一步，全文范围内，一直退到打开时", ("ctrl+z",), _at(WRITE, BLANKS, FINDINGS), quick=True
    ),
    Command("redo", "重做", "把撤销的一步再做一遍", ("ctrl+y",), _at(WRITE, BLANKS, FINDINGS), quick=True),
    Command("whole-text", "全文", "在整篇文字里写，再按一次回到这一节", ("ctrl+t",), _at(WRITE)),
    Command("insert-section", "插入这一节", "给缺的一节写上小标题和待填的要点", (), _at(WRITE)),
    Command("choose-kind", "定文种", "说明这是哪一种报告，按它的章节来写", (), _at(WRITE)),
    Command("select-all", "全选", "选中编辑器里的全部文字", ("ctrl+shift+a", "ctrl+a"), _at(WRITE), quick=True),
    Command("copy", "复制", "复制选中的字", ("ctrl+c",), _at(WRITE), quick=True),
    Command("cut", "剪切", "剪下选中的字；没有选中就剪这一行", ("ctrl+x",), _at(WRITE), quick=True),
    Command("paste", "粘贴", "粘贴在起草里复制的字；别处复制的用终端的粘贴", ("ctrl+v",), _at(WRITE), quick=True),
    Command("go-to-line", "到第几行", "跳到全文的第几行，行号和检查报出的一样", ("ctrl+g",), _at(WRITE)),
    Command(
        "width-forms", "全角半角", "选中的字母、数字改半角，汉字旁边的标点改全角；没有选中就改这一段", (), _at(WRITE)
    ),
    Command("external-editor", "外部编辑器", "用 $EDITOR 编辑这一节，回来算一步修改", (), _at(WRITE)),
    Command("list-versions", "历史版本", "谁、什么时候、改了什么；任意两版对照，可以恢复", (), _at(WRITE, REVIEW)),
    Command("save-as", "另存为", "用新的名字存一份，接着写它；原来的文件不动", (), _at(WRITE)),
    Command(
        "export-draft",
        "导出",
        "存成 Word、网页或纯文本；先看每页从哪里起、还有什么没写完",
        ("f11",),
        _at(WRITE),
        "导出",
        rank=4,
    ),
    Command("leave-draft", "回到案头", "收起这份草稿；没有保存时会先问", ("escape",), _at(WRITE), "案头", rank=3),
    Command("open", "打开", "打开选中的草稿，接着写", ("enter",), _at(DESK), "打开"),
    Command("new-draft", "新建", "选一个文种，填几项，写好一份骨架", ("f3", "ctrl+n"), _at(DESK), "新建"),
    Command(
        "import-text",
        "导入",
        "把 Word、.txt 或 .md 文稿变成草稿，原文件不动",
        ("f4", "ctrl+o"),
        _at(DESK),
        "导入",
    ),
    Command("read-again", "重读案头", "重新看一遍案头上的每份草稿", ("f5", "ctrl+r"), _at(DESK), "重读", rank=2),
    Command("recover-work", "找回修改", "看看有没有断线、死机留下的修改，恢复或丢弃", (), _at(DESK)),
    Command("clear-filter", "清除筛选", "不再筛选；本来就没有筛选时，退出起草", ("escape",), _at(DESK), "退出", rank=2),
    Command("previous-blank", "上一处空项", "回到上一处，填过的也可以改", ("up", "shift+tab"), _at(BLANKS), "上一处"),
    Command("next-blank", "下一处空项", "这一处先不填，到下一处", ("down", "tab"), _at(BLANKS), "跳过"),
    Command("leave-blanks", "填到这里", "回到写作，光标停在这一处", ("escape",), _at(BLANKS), "返回"),
    Command("go-to-finding", "去改", "回到写作，光标停在这个问题上", ("enter",), _at(FINDINGS), "去改"),
    Command(
        "show-level",
        "按级别筛选",
        "全部、只看错误、只看警告、只看提示，依次轮换",
        ("f3",),
        _at(FINDINGS),
        "级别",
        rank=2,
    ),
    Command("apply-fix", "改正这一处", "照改法改正选中的问题，可以撤销", ("f6",), _at(FINDINGS), "改正"),
    Command(
        "apply-safe-fixes",
        "改正全部",
        "把不会改动数字和意思的都改正，算一步，可以撤销",
        ("f7",),
        _at(FINDINGS),
        "全部改正",
        rank=2,
    ),
    Command(
        "switch-off",
        "不再提示",
        "写明原因，让这一处的这个问题不再出现",
        ("delete", "ctrl+d"),
        _at(FINDINGS),
        "不再提示",
        rank=3,
    ),
    Command("leave-findings", "回到写作", "光标还在原来的地方", ("escape",), _at(FINDINGS), "返回"),
    Command("create-draft", "建立草稿", "照填好的内容写一份骨架，打开它", ("f4", "ctrl+s"), _at(NEW), "建立"),
    Command("leave-new", "返回", "回到上一步", ("escape",), _at(NEW), "返回"),
    Command("resume-work", "恢复", "把选中的修改找回来，接着写；原来的文件不动", ("enter",), _at(RECOVER), "恢复"),
    Command("discard-work", "丢弃", "不要选中的修改了，丢弃前再问一次", ("delete", "ctrl+d"), _at(RECOVER), "丢弃"),
    Command("leave-recovery", "先不管", "留着，以后再说", ("escape",), _at(RECOVER), "先不管"),
    Command("next-encoding", "换一种编码", "字是乱码时，换一种编码来读", ("f3",), _at(READ), "换编码"),
    Command(
        "take-copy",
        "另存一份能改的",
        "按现在看到的存成新的一份，接着写；原来的文件不动",
        ("f4", "ctrl+s"),
        _at(READ),
        "另存一份",
    ),
    Command("leave-difference", "返回", "回到刚才的问题", ("escape",), _at(DIFFERENCE), "返回"),
    Command("finish-merge", "合并保存", "每处都选定以后，合成一份，存进文件", ("f4", "ctrl+s"), _at(MERGE), "合并保存"),
    Command("take-mine", "我的", "这一处用我的", ("f6", "left"), _at(MERGE), "我的"),
    Command("take-theirs", "对方的", "这一处用对方的", ("f7", "right"), _at(MERGE), "对方的"),
    Command("take-both", "都留", "这一处两份都留，我的在前", ("f8",), _at(MERGE), "都留"),
    Command("leave-merge", "返回", "先不合并，什么都没有动", ("escape",), _at(MERGE), "返回"),
    Command("add-comment", "批注", "对这一句（或一段、一节、全篇）写批注", ("f2",), _at(REVIEW), "批注"),
    Command(
        "suggest-wording",
        "改法",
        "在这一句上改，改出来的就是建议；全删掉是建议删去",
        ("f3",),
        _at(REVIEW),
        "改法",
        rank=2,
    ),
    Command("answer-comment", "答复", "答复这里的批注", ("f4",), _at(REVIEW), "答复"),
    Command("resolve-comment", "解决", "这里的批注解决了；解决了的再按一次重新打开", ("f5",), _at(REVIEW), "解决"),
    Command("accept-suggestion", "照改", "照这里的建议改，算一步，可以撤销", ("f6",), _at(REVIEW), "照改"),
    Command(
        "next-scope",
        "换范围",
        "批注说的是一句、一段、一节还是全篇，依次轮换；↑ ↓ 也照这个走",
        ("f7", "tab"),
        _at(REVIEW),
        "范围",
        rank=3,
    ),
    Command("next-comment", "下一批注", "到下一条没解决的批注", ("f8",), _at(REVIEW), "下一条"),
    Command("previous-comment", "上一批注", "到上一条没解决的批注", ("shift+f8",), _at(REVIEW)),
    Command("give-verdict", "结论", "送审、退回修改或通过", ("f9",), _at(REVIEW), "结论"),
    Command("leave-review", "返回", "回到刚才的地方", ("escape",), _at(REVIEW), "返回"),
    Command("restore-version", "恢复", "把草稿换成选中的一版；现在的先留成一版", ("enter",), _at(VERSIONS), "恢复"),
    Command(
        "compare-with",
        "换对照",
        "选中的一版到现在改了什么，或者那一版改了什么（和它前一版比），轮换",
        ("f3",),
        _at(VERSIONS),
        "换对照",
        rank=2,
    ),
    Command(
        "fix-version",
        "定住",
        "定住选中的一版，再选别的版，就是任意两版对照；再按一次放开",
        ("f4",),
        _at(VERSIONS),
        "定住",
        rank=2,
    ),
    Command("leave-versions", "返回", "回到写作，什么都没有动", ("escape",), _at(VERSIONS), "返回"),
    Command("next-form", "换形式", "Word 文档、网页、纯文本，依次轮换", ("f2",), _at(EXPORT), "形式"),
    Command("change-place", "存到哪里", "换文件名或文件夹", ("f3",), _at(EXPORT), "存到"),
    Command("export-now", "导出", "写出文件；还有没写完的先列出来，再问一次", ("f4", "ctrl+s"), _at(EXPORT), "导出"),
    Command(
        "comments-along", "带不带批注", "没解决的批注作为 Word 批注带上，或者不带", ("f5",), _at(EXPORT), "批注", rank=2
    ),
    Command("leave-export", "返回", "回到写作，什么都没有写出", ("escape",), _at(EXPORT), "返回"),
    Command("leave-reading", "返回", "不看了，文件没有动", ("escape",), _at(READ), "返回"),
    Command("toggle-theme", "换颜色", "深色、浅色、不用颜色，依次轮换", (), EVERYWHERE, app=True),
    *(
        Command(command_id, name, sentence, keys, _at(EDITOR))
        for command_id, name, sentence, keys in (
            ("left", "左移", "光标左移一个字", ("left",)),
            ("right", "右移", "光标右移一个字", ("right",)),
            ("up", "上移", "光标上移一行，列不变", ("up",)),
            ("down", "下移", "光标下移一行，列不变", ("down",)),
            ("word-left", "左移一词", "到词的开头；虚字、标点、字母和汉字之间都算分界", ("ctrl+left", "alt+b")),
            ("word-right", "右移一词", "到词的末尾", ("ctrl+right", "alt+f")),
            ("clause-left", "左移一句", "到这一分句的开头", ("alt+left",)),
            ("clause-right", "右移一句", "到这一分句的末尾", ("alt+right",)),
            ("paragraph-up", "上移一段", "到这一段的开头，再按到上一段", ("ctrl+up",)),
            ("paragraph-down", "下移一段", "到下一段的开头", ("ctrl+down",)),
            ("section-up", "上移一节", "到这一节的标题，再按到上一个标题", ("alt+up",)),
            ("section-down", "下移一节", "到下一个标题，没有就到末尾", ("alt+down",)),
            ("row-start", "行首", "到行首，再按到段首", ("home",)),
            ("row-end", "行尾", "到行尾，再按到段尾", ("end", "ctrl+e")),
            ("page-up", "上翻一屏", "光标在屏上的位置不变", ("pageup",)),
            ("page-down", "下翻一屏", "光标在屏上的位置不变", ("pagedown",)),
            ("text-start", "开头", "到这一节的开头", ("ctrl+home",)),
            ("text-end", "末尾", "到这一节的末尾", ("ctrl+end",)),
            ("new-paragraph", "分段", "另起一段", ("enter",)),
            ("delete-left", "向左删", "删去选中的字，没有选中就删前一个字", ("backspace", "ctrl+h")),
            ("delete-right", "向右删", "删去选中的字，没有选中就删后一个字", ("delete", "ctrl+d")),
            ("delete-word-left", "删前一词", "删到词的开头", ("ctrl+w", "ctrl+backspace", "alt+backspace")),
            ("delete-word-right", "删后一词", "删到词的末尾", ("alt+delete", "ctrl+delete", "alt+d")),
            ("delete-to-start", "删到段首", "删去光标前到段首的字", ("ctrl+u",)),
            ("delete-to-end", "删到段尾", "删去光标后到段尾的字", ("ctrl+k",)),
            ("delete-paragraph", "删这一段", "整段删去", ("ctrl+shift+k",)),
        )
    ),
    Command("search-next", "下一处", "到下一处；在要找的字那里按 Enter 也是", ("f3", "down"), _at(SEARCH)),
    Command("search-previous", "上一处", "到上一处", ("shift+f3", "up"), _at(SEARCH)),
    Command("replace-one", "替换这一处", "换掉这一处，到下一处；在替换那里按 Enter 也是", ("alt+r",), _at(SEARCH)),
    Command("replace-all", "全部替换", "换掉全文的每一处，算一步，可以撤销", ("alt+a",), _at(SEARCH)),
    Command("close-search", "关闭查找", "回到正文，光标留在找到的那一处", ("escape",), _at(SEARCH)),
    Command("repaint", "重画", "屏幕花了时，重新画一遍", ("ctrl+l",), EVERYWHERE, app=True),
    Command("quit", "退出", "离开起草；没有保存时会先问", ("ctrl+q", "f12"), EVERYWHERE, app=True),
)


def commands(place: str) -> Iterator[Command]:
    """The commands that the screen ``place`` offers, in the table's order."""
    return (command for command in COMMANDS if place in command.where)


def command(command_id: str) -> Command:
    """Raises KeyError."""
    return next((c for c in COMMANDS if c.id == command_id), None) or _unknown(command_id)


def _unknown(command_id: str) -> Command:
    raise KeyError(command_id)
