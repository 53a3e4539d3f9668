"""What keeps a file from being edited as it is, and the copy of it that can be. No screen in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from drafts import store
from drafts.causes import cause
from drafts.decode import AS_TEXT, BOMS
from drafts.encodings import NAMES, proposals
from drafts.name import file_name
from drafts.regex import Regex
from drafts.saving import save
from drafts.signatures import WORD, signature
from drafts.span import LINE_END
from drafts.visible import CONTROLS
from tui.draft_file import EDIT_LIMIT, LINE_LIMIT, has_too_long_a_line

LISTED = 6
"""Numbers of lines that are named."""
HEAD = 64 * 1024
"""Bytes from which the encoding of a file is told that is too large to be read as a whole."""
FOREIGN = 0.1
"""Share of characters that are no text above which a file is no text at all."""
FEW = 3
"""So many are no sign of anything in a short text."""
UNREAD = Regex("\ufffd")
"""What bytes become that stand for no character. A file may also hold it by itself."""


@dataclass(frozen=True, slots=True)
class Hindrance:
    """``reasons``: Chinese sentences. ``encodings``: ways to read it, the best first; ``asked``: which one is asked.

    ``copied``: whether a copy that can be edited may be made.
    """

    path: Path
    size: int
    reasons: tuple[str, ...]
    encodings: tuple[str, ...]
    asked: bool
    copied: bool


@dataclass(frozen=True, slots=True)
class Copy:
    """A text to be edited in place of a file. ``done``: what was taken out, a Chinese sentence; empty: nothing."""

    text: str
    done: str


def hindrance(path: Path) -> Hindrance | None:
    """What keeps the file at ``path`` from being edited; None: nothing. Raises StoreError where it cannot be read."""
    head, size = store.piece(path, 0, HEAD)
    if what := signature(head):
        how = "请先导入：案头上按 F4，或者用 qicao import" if head.startswith(WORD) else AS_TEXT
        raise store.StoreError(path, f"{what}，不是纯文本，{how}")
    if size > EDIT_LIMIT:
        asked, encodings = encodings_of(head[: head.rfind(b"\n") + 1] or head)
        reason = f"这份文件有 {_megabytes(size)}，超过 {EDIT_LIMIT >> 20} MB，只能一页一页地看，不能在这里编辑。"
        return Hindrance(path, size, (reason, "要编辑，请先拆成几份再打开。"), encodings, asked, copied=False)
    data = store.read(path).data
    asked, encodings = encodings_of(data)
    text = _text(data, encodings[0])
    reasons = [*_about_encoding(data, encodings, asked), *_about_characters(text)]
    long = 0
    if has_too_long_a_line(text):
        long = next((number for number, line in enumerate(LINE_END.split(text), 1) if len(line) > LINE_LIMIT), 0)
        reasons.append(f"第 {long} 行超过 {LINE_LIMIT} 字，这样长的一行不能在这里编辑；请先用别的软件分段。")
    if not reasons:
        return None
    odd = len(CONTROLS.findall(text)) + len(_unread(data, text, encodings[0]))
    readable = odd <= max(FOREIGN * len(text), FEW)
    if not readable:
        reasons = ["这份文件里大多不是文字，可能是图片、程序或损坏的文件，不能编辑。"]
    return Hindrance(path, size, tuple(reasons), encodings, asked, copied=readable and not long)


def copy(found: Hindrance, encoding: str) -> Copy:
    """The text of the file, read as ``encoding``, without what keeps it from being edited. Raises StoreError."""
    return cleaned(store.read(found.path).data, encoding)


def cleaned(data: bytes, encoding: str) -> Copy:
    """The text of ``data``, read as ``encoding``, without controls and with � for what is not readable."""
    text = _text(data, encoding)
    controls, unread = len(CONTROLS.findall(text)), len(_unread(data, text, encoding))
    done = [f"去掉了 {controls} 个控制字符"] if controls else []
    if unread:
        done.append(f"{unread} 处读不出的字节换成了 �（{_lines(text, UNREAD)}），请对照原文补上")
    return Copy(CONTROLS.sub("", text), "；".join(done) + "。" if done else "")


def about_controls(text: str) -> str:
    """How many control characters ``text`` has and where, a Chinese phrase; empty: none."""
    found = CONTROLS.findall(text)
    return f"{len(found)} 个看不见的控制字符（{_lines(text, CONTROLS)}）" if found else ""


def save_copy(found: Hindrance, made: Copy, elsewhere: Path, name: str) -> Path:
    """Save ``made`` as a new UTF-8 file ``原名-name`` beside the original, or in ``elsewhere`` where that cannot be.

    Raises StoreError. The original is not touched.
    """
    folder = found.path.parent if os.access(found.path.parent, os.W_OK) else elsewhere
    try:
        names = os.listdir(folder)
    except OSError as error:
        raise store.StoreError(folder, f"这个文件夹用不了（{cause(error)}），请检查权限") from error
    path = folder / file_name(f"{found.path.stem}-{name}", names, suffix=found.path.suffix or ".md")
    save(path, made.text.encode("utf-8", "surrogatepass"), expected=None)
    return path


def encodings_of(data: bytes) -> tuple[bool, tuple[str, ...]]:
    """Whether it is a question how to read ``data``, and the ways, the best first."""
    for encoding, bom in BOMS:
        if data.startswith(bom):
            return False, (encoding,)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if len(data) >= HEAD - 1 and error.start >= len(data) - 3:
            return False, ("utf-8",)  # cut in the middle of a character
    else:
        if b"\0" not in data:
            return False, ("utf-8",)
    found = proposals(data)
    likely = [proposal.encoding for proposal in found if proposal.likely]
    if not likely and b"\0" in data:
        return False, ("utf-8",)
    rest = [proposal.encoding for proposal in found if not proposal.likely]
    return bool(likely), (*likely, "utf-8", *rest)


def _text(data: bytes, encoding: str) -> str:
    bom = dict(BOMS).get(encoding, b"")
    return data.removeprefix(bom).decode(encoding, "replace") if bom else data.decode(encoding, "replace")


def _about_encoding(data: bytes, encodings: tuple[str, ...], asked: bool) -> Iterator[str]:
    if asked:
        likely = "，也像 ".join(NAMES[encoding] for encoding in encodings[: encodings.index("utf-8")])
        yield f"这份文件没有注明编码，看起来像 {likely}。下面的字读得通吗？"
        return
    text = _text(data, encodings[0])
    if found := _unread(data, text, encodings[0]):
        yield f"有 {len(found)} 处字节读不出来，下面显示成 �：{_lines(text, UNREAD)}。文件可能已经损坏。"


def _unread(data: bytes, text: str, encoding: str) -> list[str]:
    """The places of ``text`` that stand for bytes that are no character of ``encoding``."""
    found = UNREAD.findall(text)
    return found if found and _text_or_none(data, encoding) is None else []


def _text_or_none(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _about_characters(text: str) -> Iterator[str]:
    if said := about_controls(text):
        yield f"里面有 {said}，下面显示成 ␛ 一类的记号。"


def _lines(text: str, wanted: Regex) -> str:
    """第 3、7 行: where ``wanted`` is in ``text``."""
    numbers: list[int] = []
    at, line = 0, 1
    for match in wanted.finditer(text):
        line += len(LINE_END.findall(text[at : match.start()]))
        at = match.start()
        if not numbers or numbers[-1] != line:
            numbers.append(line)
    more = f" 等 {len(numbers)} 行" if len(numbers) > LISTED else " 行"
    return f"第 {'、'.join(map(str, numbers[:LISTED]))}{more}"


def _megabytes(size: int) -> str:
    return f"{size / (1 << 20):.1f} MB"
