"""A text as a list of characters and a place in it: what the editor's keys mean, said once more and simply.

Only where rows end is asked of the editor (tui/editing/wrap.py), and how wide a character is.
"""

from __future__ import annotations

from tui.editing.pairs import CLOSERS, ENDS
from tui.editing.wrap import row_ends
from tui.measured import measured

Steps = list[tuple[str, int]]


class PlainList:
    """``at``: how many characters stand in front of the caret. ``width``: cells of a row."""

    def __init__(self, text: str, at: int, width: int) -> None:
        self.text, self.at, self.anchor, self.width = list(text), at, at, width
        self.goal: int | None = None
        self.late = False
        self.put_in: list[int] = []
        self.done: Steps = []
        self.undone: Steps = []

    @property
    def whole(self) -> str:
        return "".join(self.text)

    # Rows

    def rows(self) -> list[tuple[int, int, bool]]:
        """From where to where each row goes, and whether its line goes on behind it."""
        result, start = [], 0
        for line in self.whole.split("\n"):
            before = 0
            for end in row_ends(line, measured(line)[1], self.width):
                result.append((start + before, start + end, end < len(line)))
                before = end
            start += len(line) + 1
        return result

    def row(self) -> int:
        """The one the caret is on."""
        rows = self.rows()
        found = max(number for number, (start, _, _) in enumerate(rows) if start <= self.at)
        before = rows[found - 1] if found else None
        return found - (self.late and before is not None and before[2] and before[1] == self.at)

    def stop(self, row: int) -> int:
        start, end, goes_on = self.rows()[row]
        return end - 1 if goes_on and end > start and self.text[end - 1] == " " else end

    def cells(self, start: int, end: int) -> list[int]:
        line = self.whole.rfind("\n", 0, start) + 1
        behind = self.whole.find("\n", start)
        wide = measured(self.whole[line : behind if behind >= 0 else None])[1]
        return list(wide[start - line : end - line])

    def joined(self, at: int) -> bool:
        """Whether what stands at ``at`` belongs to the character in front of it."""
        return 0 < at < len(self.text) and self.text[at] != "\n" and self.cells(at, at + 1) == [0]

    # Moving

    def go(self, at: int, *, select: bool = False, late: bool = False, forward: bool = False) -> None:
        at = max(0, min(at, len(self.text)))
        while self.joined(at):
            at += 1 if forward else -1
        self.at, self.late, self.goal = at, late, None
        self.anchor = self.anchor if select else at

    def left(self) -> None:
        self.go(self.at - 1)

    def right(self) -> None:
        self.go(self.at + 1, forward=True)

    def vertical(self, by: int) -> None:
        rows, row = self.rows(), self.row()
        goal = self.goal if self.goal is not None else sum(self.cells(rows[row][0], self.at))
        if by < 0 and not row:
            self.at, self.late = 0, False
        elif by > 0 and row == len(rows) - 1:
            self.at, self.late = len(self.text), False
        else:
            to = max(0, min(row + by, len(rows) - 1))
            start, end, goes_on = rows[to]
            at, left = start, goal
            while at < end and (wide := self.cells(at, at + 1)[0]) <= left:
                left, at = left - wide, at + 1
            while at > start and self.joined(at):
                at -= 1
            self.at = min(at, self.stop(to))
            self.late = goes_on and self.at == end
        self.anchor, self.goal = self.at, goal

    def home(self) -> None:
        start, _, _ = self.rows()[self.row()]
        self.go(start if self.at > start else self.line_start())

    def end(self) -> None:
        stop = self.stop(self.row())
        if self.at == stop:
            stop = self.line_end()
        self.go(stop, late=stop < self.line_end())

    def line_start(self) -> int:
        return self.whole.rfind("\n", 0, self.at) + 1

    def line_end(self) -> int:
        found = self.whole.find("\n", self.at)
        return found if found >= 0 else len(self.text)

    # Changing

    def replace(self, start: int, end: int, new: str) -> None:
        self.done.append((self.whole, self.at))
        self.undone.clear()
        self.text[start:end] = new
        growth = len(new) - (end - start)
        self.put_in = [at if at < start else at + growth for at in self.put_in if at < start or at >= end]
        self.go(start + len(new))

    def typed(self, text: str, *, alone: bool) -> None:
        """``alone``: one key, and none just before it."""
        behind = "".join(self.text[self.at : self.at + 1]).replace("\n", "")
        if behind and self.at in self.put_in and (before := text.find(behind)) >= 0:
            if before:
                self.replace(self.at, self.at, text[:before])
            self.go(self.at + 1)
            self.moved()
            if text[before + 1 :]:
                self.replace(self.at, self.at, text[before + 1 :])
        elif alone and text in CLOSERS and (not behind or behind in ENDS):
            self.replace(self.at, self.at, text + CLOSERS[text])
            self.go(self.at - 1)
            self.put_in.append(self.at)
        else:
            self.replace(self.at, self.at, text)

    def moved(self) -> None:
        self.put_in = [at for at in self.put_in if at >= self.at]

    @property
    def paired(self) -> bool:
        """Whether the caret stands between a mark and the one that was put in for it, which goes with it."""
        before, behind = "".join(self.text[self.at - 1 : self.at]), self.text[self.at : self.at + 1]
        return self.at in self.put_in and [CLOSERS.get(before)] == behind

    def backspace(self) -> None:
        before, paired = self.at, self.paired
        self.left()
        if self.at < before:
            self.replace(self.at, before + paired, "")

    def delete(self) -> None:
        start = self.at
        self.right()
        if self.at > start:
            self.replace(start, self.at, "")

    def to_start(self) -> None:
        start, end = self.line_start(), self.at
        if start < end or end:
            self.replace(start if start < end else end - 1, end + self.paired, "")

    def to_end(self) -> None:
        start, end = self.at, self.line_end()
        if start < len(self.text):
            self.replace(start, max(end, start + (start == end)), "")
