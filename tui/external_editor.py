"""A round trip to the writer's own editor: the text goes out as a file and comes back."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from pathlib import Path

from textual.app import App, SuspendNotSupported

from drafts.causes import cause
from drafts.span import LINE_END
from drafts.visible import CONTROLS


class EditorError(Exception):
    """The round trip failed; nothing has changed. The message is a Chinese sentence."""


def command() -> list[str]:
    """What $VISUAL, else $EDITOR, names. Raises EditorError."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        words = shlex.split(named)
    except ValueError:
        raise EditorError(f"EDITOR 里的引号没有成对（{named}）。请改好再来") from None
    if not words:
        raise EditorError("没有设外部编辑器。请在 shell 里先运行 export EDITOR=vim（或别的编辑器），再打开起草")
    return words


def edited(text: str, app: App[None]) -> str:
    """``text``, edited outside in the terminal that ``app`` gives up meanwhile. Raises EditorError.

    Control characters that come back with it are left out.
    """
    words = command()
    try:
        with app.suspend():
            return _round_trip(text, words)
    except SuspendNotSupported:
        raise EditorError("这里不能把终端让给外部编辑器，这一节没有动") from None


def _round_trip(text: str, words: list[str]) -> str:
    with tempfile.TemporaryDirectory(prefix="qicao-") as folder:
        file = Path(folder) / "本节.md"
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        try:
            code = subprocess.run([*words, str(file)], check=False).returncode
        except OSError as error:
            raise EditorError(f"外部编辑器 {words[0]} 打不开（{cause(error)}）。请检查 EDITOR") from error
        if code:
            raise EditorError(f"外部编辑器 {words[0]} 没有正常结束（代码 {code}），这一节没有动")
        try:
            back = file.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise EditorError("外部编辑器存回来的不是 UTF-8 文本，这一节没有动") from error
    back = CONTROLS.sub("", LINE_END.sub("\n", back))
    return back if text.endswith("\n") else back.removesuffix("\n")
