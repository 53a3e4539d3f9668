"""The sub-commands there are. Their modules are imported when they are run, and only then."""

from __future__ import annotations

from types import MappingProxyType

from drafts.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Command(NamedTuple):
    """``module``: has ``add_arguments(parser)`` and ``run(options) -> int``. ``summary``: a few Chinese words."""

    module: str
    summary: str


COMMANDS: Mapping[str, Command] = MappingProxyType(
    {
        "new": Command("tui.cli.new", "按文种新写一份草稿"),
        "check": Command("tui.cli.check", "检查草稿：空项、残留、缺的章节、编号"),
        "fill": Command("tui.cli.fill", "列出空项，按序号或名称填上"),
        "import": Command("tui.cli.import_file", "把现成的文稿变成 Markdown 草稿"),
        "export": Command("tui.cli.export", "把草稿导出成 Word、网页或纯文本"),
        "review": Command("tui.cli.review", "审阅草稿：像读者那样读，写批注，送审、退回或通过"),
        "comments": Command("tui.cli.comments", "列出草稿的批注和审阅结论"),
        "comment": Command("tui.cli.comment", "写批注，答复、解决批注，照建议改"),
        "verdict": Command("tui.cli.verdict", "送审、退回修改、通过"),
        "history": Command("tui.cli.history", "列出草稿的历史版本：谁、什么时候、做了什么"),
        "diff": Command("tui.cli.diff", "草稿改了哪里：和历史里的一版或另一个文件对照"),
        "restore": Command("tui.cli.restore", "把草稿恢复成以前的一版，或者抄出一版"),
        "recover": Command("tui.cli.recover", "找回没有保存的修改"),
        "rules": Command("tui.cli.rules", "列出全部规则"),
        "rule": Command("tui.cli.rule", "说明一条规则：查什么、为什么、例子"),
        "kinds": Command("tui.cli.kinds", "列出文种，或检查自家的文种文件"),
        "doctor": Command("tui.cli.doctor", "看看终端、编码、案头是否齐备"),
        "completion": Command("tui.cli.completion", "打印 bash、zsh、fish 的补全脚本"),
    }
)
