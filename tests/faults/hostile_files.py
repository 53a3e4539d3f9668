"""Files made to break whatever opens them, and a process with little memory that opens them one after the other.

``python -m tests.faults.hostile_files FIRST COUNT FOLDER`` prints one JSON object per file: what it was, what became of
it, seconds by the clock and of the processor, and the greatest memory of the process so far, in MB.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

MEMORY = 300 << 20
"""Bytes that the process may have."""
LARGE = 60_000
"""Characters of a large piece."""
PIECES = (
    *("---\n", "title: x\n", "a: &a [x]\n", "b: *a\n", "? ", "- ", "key: |\n", "{", "[", "]", "}", '"', "'", "\n", "\n\n"),
    *("# ", "## 一、", "（一）", "1. ", "> ", "* ", "|---|", "| 表 |", "```\n", "~~~\n", "<!--", "-->", "<script>", "&#0;"),
    *("[x](y)", "[@click=a]", "**", "__", "XX", "【待填：", "】", "202_年", "____", "×", "％", "今年以来，", "总结", "。", "一是"),
    *("\u202e", "\u200b", "\ufeff", "\x85", "\u2028", "\U000e0041", "e\u0301", "😀", "\ufffd", "9" * 40, "\\", "\r"),
    *("2026-13-45", "12:30:45", "!!python/object:os.system", "<<: *a", "no", "1.10", "qicao: off ", "id: ", "二是", "2025年"),
    *("name: ", "sections:\n", "  - id: a\n", "    need: required\n", "titles: ['(a+)+$']\n", "select: [BL]\n", "hint: y\n"),
)  # fmt: skip
CONTROLS = ("\x1b]0;T\x07", "\x00", "\x9b31m", "\x7f")
LONG = (
    *("[", "{", "(", "> ", "- ", "  ", "*a", "_", "**", "`", "<", "&", "\\", "x", "字", "一、", "（一）", "XX", "____", "【", "# "),
    *("a: b\n", "\n", "\r", "| a ", "第一，", "1.", "……", "——", "2025年", "100%", "同比增长", "\x1b", "\u202e", "![", "](", "<!--"),
    *("e\u0301", "（一）抓学习\n", "- 项\n", "今年以来，", "> 引\n", "| a | b |\n", "# 总结\n", "培训XX人次，", "一、工作。"),
)  # fmt: skip


def hostile(dice: random.Random) -> bytes:
    """One piece very often, or many pieces in disorder; sometimes with broken bytes."""
    if dice.random() < 0.3:
        unit = dice.choice(LONG)
        text = dice.choice(("", "---\n", "# 总结\n\n")) + unit * (dice.choice((100, 3000, LARGE)) // len(unit))
    else:
        text = "".join(dice.choices(PIECES, k=dice.choice((5, 50, 500, 5000))))
        text += dice.choice(CONTROLS) if dice.random() < 0.15 else ""
    data = text.encode("utf-8", "surrogatepass")
    if data and dice.random() < 0.15:
        at = dice.randrange(len(data))
        data = data[:at] + dice.randbytes(3) + data[at:]
    return data


def as_draft(data: bytes, folder: Path, dice: random.Random) -> str:
    from drafts.store import StoreError
    from tui.desk_list import Row, summed_up
    from tui.hindrance import hindrance
    from tui.open_draft import OpenDraft
    from tui.yardstick import yardstick

    path = folder / "稿.md"
    path.write_bytes(data)
    try:
        if found := hindrance(path):
            return f"looked at: {found.reasons[0][:20]}"
        OpenDraft.open(path).close()
        summed_up(Row(path, 0.0), yardstick(None))
    except StoreError as error:
        return f"refused: {error}"
    return "opened"


def as_kind(data: bytes, folder: Path, dice: random.Random) -> str:
    from sections import catalog

    place = folder / "kinds"
    place.mkdir(exist_ok=True)
    start = b"id: house\nname: x\nextends: annual-summary\n" if dice.random() < 0.5 else b""
    (place / "house.yaml").write_bytes(start + data)
    _, problems = catalog.load_all(folder, None)
    return f"refused: {problems[0]}" if problems else "opened"


def as_settings(data: bytes, folder: Path, dice: random.Random) -> str:
    from tui.settings import SettingsError
    from tui.settings_file import settings_of

    (folder / "qicao.yaml").write_bytes(data)
    try:
        settings_of(folder)
    except SettingsError as error:
        return f"refused: {error.problems[0]}"
    finally:
        (folder / "qicao.yaml").unlink()
    return "opened"


def as_journal(data: bytes, folder: Path, dice: random.Random) -> str:
    from drafts.edit import Edit
    from tests.left_work import leave_work
    from tui import protection, recovery

    path = folder / "断线.md"
    path.write_text("# 总结\n\n今年以来。\n", encoding="utf-8")
    journal = leave_work(path, [Edit(0, 0, "甲")], [Edit(1, 2, "乙")])
    whole = journal.read_bytes()
    at = dice.randrange(len(whole))
    journal.write_bytes(dice.choice((data, whole[:at] + data, whole[:at] + data[:40] + whole[at + 3 :])))
    found = recovery.left()
    for work in found:
        list(work.difference())
        recovery.discard(work)
    for rest in protection.folder().iterdir():
        rest.unlink()
    return f"opened: {len(found)}"


def as_comment(data: bytes, folder: Path, dice: random.Random) -> str:
    from drafts.comments import EventError, read
    from tui.reviewing import Review

    path = folder / "批注.md"
    path.write_text("# 总结\n\n今年以来。\n", encoding="utf-8")
    event = json.dumps({"id": "x", "what": data.decode("utf-8", "replace"), "at": [data.hex()], "text": "[" * 20000})
    for form in (data, event.encode(), b"[" * 50_000, b'{"id":' + data + b"}"):
        try:
            read(form)
        except EventError:
            continue
    review = Review(path, path.read_text(encoding="utf-8"), "某人")
    review.load()
    return "opened"


OPENERS: Mapping[str, Callable[[bytes, Path, random.Random], str]] = {
    "draft": as_draft,
    "kind": as_kind,
    "settings": as_settings,
    "journal": as_journal,
    "comment": as_comment,
}


def main(first: int, count: int, folder: Path) -> None:
    for opener in OPENERS.values():
        opener(b"x: y\n", folder, random.Random(0))
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    for number in range(first, first + count):
        dice = random.Random(number)
        name = [*OPENERS][number % len(OPENERS)]
        data = hostile(dice)
        start, used = time.monotonic(), time.process_time()
        try:
            outcome = OPENERS[name](data, folder, dice)
        except Exception as error:  # noqa: BLE001 - what is being looked for
            outcome = f"BROKEN {type(error).__name__}: {error}"[:300]
        seconds, cpu = round(time.monotonic() - start, 3), round(time.process_time() - used, 3)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        said = {
            "number": number,
            "what": name,
            "bytes": len(data),
            "outcome": outcome,
            "seconds": seconds,
            "cpu": cpu,
            "mb": peak,
        }
        print(json.dumps(said, ensure_ascii=True), flush=True)  # noqa: T201 - its output is what it is for


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
