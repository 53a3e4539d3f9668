"""``qicao doctor``: what qicao finds on this machine, and what to do where something is amiss."""

from __future__ import annotations

import argparse
import locale
import os
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from drafts import locks
from drafts.span import cells
from drafts.typed import NamedTuple
from drafts.visible import visible
from sections.problem import KindError
from tui import crash, desk, terminal
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.settings import SettingsError
from tui.settings_file import settings_of
from tui.version import VERSION


class Look(NamedTuple):
    """``advice``: what to do, empty where all is well; ``bad``: qicao cannot work as it is."""

    name: str
    found: str
    advice: str = ""
    bad: bool = False


def add_arguments(parser: Parser) -> None:
    parser.description = "看看起草在这台机器上能不能好好干活：版本、终端、编码、案头、文种。有不能用的，退出码是 1"


def run(options: argparse.Namespace) -> int:
    looks = list(_looks())
    width = max(cells(look.name) for look in looks)
    for look in looks:
        sign = "不行" if look.bad else "留意" if look.advice else "好  "
        streams.say(f"{sign}  {look.name}{' ' * (width - cells(look.name))}  {visible(look.found)}")
        if look.advice:
            streams.say(f"{' ' * (width + 8)}{visible(look.advice, lines=True)}")
    return 1 if any(look.bad for look in looks) else 0


def _looks() -> Iterator[Look]:
    yield Look("起草", f"{VERSION}（{Path(__file__).parents[2]}）")
    yield Look("Python", f"{platform.python_version()}（{sys.executable}）")
    yield Look("Textual", _version("textual"))
    yield from _terminal()
    yield from _encoding()
    yield from _desk()
    yield _folder("错误记录", crash.folder())


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "没有装"


def _terminal() -> Iterator[Look]:
    term = os.environ.get("TERM", "")
    if not os.isatty(1):
        yield Look("终端", "没有（输出接到了文件或管道）", "界面要在终端里打开；check、fill 等命令不受影响")
    else:
        size = os.get_terminal_size(1)
        small = 0 < size.columns < 80 or 0 < size.lines < 24
        advice = "拉大到 80 列 24 行以上，界面才放得开" if small else ""
        yield Look("终端", f"TERM={term}，{size.columns} 列 {size.lines} 行", terminal.complaint() or advice)
    yield Look("颜色", _colour(term))
    if "TMUX" in os.environ:
        yield Look("tmux", "在 tmux 里，断线不丢界面")
    elif term.startswith("screen") or "STY" in os.environ:
        yield Look("screen", "在 screen 里，断线不丢界面")
    elif "SSH_CONNECTION" in os.environ:
        yield Look("SSH", "远程登录，不在 tmux 或 screen 里", "先运行 tmux 再打开起草，断线后可以接着写：tmux attach")


def _colour(term: str) -> str:
    if os.environ.get("NO_COLOR"):
        return "关着（NO_COLOR）"
    if os.environ.get("COLORTERM") in ("truecolor", "24bit"):
        return "真彩色"
    return "256 色" if "256" in term else "16 色"


def _encoding() -> Iterator[Look]:
    names = [f"{name}={os.environ[name]}" for name in ("LC_ALL", "LC_CTYPE", "LANG") if os.environ.get(name)]
    yield Look("语言环境", "，".join(names) or "没有设（LANG 是空的）")
    found = locale.getpreferredencoding(False)
    utf8 = found.lower().replace("-", "") == "utf8"
    yield Look("字符编码", found, "" if utf8 else "汉字可能显示成乱码，请先运行 export LC_ALL=C.UTF-8")


def _desk() -> Iterator[Look]:
    place = desk.which()
    yield _folder("案头", place)
    yield _locks(place)
    try:
        settings_of(place)
        yield Look("案头设置", desk.SETTINGS if os.path.isfile(place / desk.SETTINGS) else "没有 qicao.yaml，用默认的")
    except SettingsError as error:
        yield Look("案头设置", desk.SETTINGS, "\n".join(error.problems), bad=True)
    try:
        yield Look("文种", f"{len(desk.kinds(place))} 个")
    except KindError as error:
        yield Look("文种", "有的文件用不了", "\n".join(error.problems), bad=True)


def _locks(place: Path) -> Look:
    there = _nearest(place)
    if locks.work_in(there):
        return Look("文件锁", "能用，两个人同时打开一份草稿会提醒")
    advice = "两个人同时打开一份草稿不会提醒；保存时照样核对，谁的字都不会被盖掉"
    return Look("文件锁", f"{there} 所在的文件系统没有文件锁", advice)


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next((f for f in (folder, *folder.absolute().parents) if os.path.exists(f)), folder)


def _folder(name: str, folder: Path) -> Look:
    """Whether one can write in ``folder``, or in the nearest folder above it that is there."""
    there = _nearest(folder)
    if not os.access(there, os.W_OK | os.X_OK):
        return Look(name, str(folder), f"写不进 {there}，请换一个文件夹或开通权限", bad=True)
    return Look(name, str(folder) if os.path.isdir(folder) else f"{folder}（还没有，用到时再建）")
