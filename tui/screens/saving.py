"""Saving, leaving, and the questions that go with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafts import merge
from drafts.person import person
from drafts.store import Conflict, Stored, StoreError, Unconfirmed
from drafts.visible import visible
from tui import reconcile
from tui.hold import TakenOver
from tui.screens.confirm import Choice, Confirm
from tui.widgets.notice import Mood

if TYPE_CHECKING:
    from drafts.version import Event, Version
    from tui.app import QicaoApp
    from tui.open_draft import Change, OpenDraft

Then = Callable[[], None]
MERGED = "两份合好了，已保存到 {}；撤销就回到你的一份"
BACK = Choice("cancel", "返回")


def save(app: QicaoApp, draft: OpenDraft, then: Then, changed: Callable[[Change], None]) -> None:
    """Save ``draft``, then call ``then``. Ask where the file is not what it was; ``changed``: the text was replaced."""
    Saving(app, draft, then, changed).save()


def leave(app: QicaoApp, draft: OpenDraft | None, then: Then, changed: Callable[[Change], None]) -> None:
    """Call ``then`` at once if there is nothing to save; else ask first."""
    if draft is None or not draft.dirty:
        then()
        return
    left = draft

    def answered(choice: str | None) -> None:
        if choice == "save":
            save(app, left, then, changed)
        elif choice == "drop":
            then()

    choices = (Choice("save", "保存"), Choice("drop", "不保存"), BACK)
    question = f"“{visible(draft.title)}”有没保存的修改，要保存吗？"
    app.push_screen(Confirm(question, ("不保存，这些修改就没有了。",), choices, safe="save"), answered)


def list_versions(app: QicaoApp, draft: OpenDraft, then: Then, changed: Callable[[Change], None]) -> None:
    """Show the versions of ``draft``; where one is wanted back, make it the text and save."""
    from drafts.version import Event
    from tui.screens.versions import VersionsScreen

    def answered(version: Version | None) -> None:
        if version is None:
            return
        try:
            changed(reconcile.restore(draft, version))
        except StoreError as error:
            app.say(str(error), Mood.ERROR)
        else:
            note = f"第 {version.number} 版"
            news = "恢复了，已保存到 {}；不要了可以撤销，再保存"
            Saving(app, draft, then, changed, news, Event.RESTORE, note).save()

    app.push_screen(VersionsScreen(draft), answered)


@dataclass(frozen=True, slots=True)
class Saving:
    """One save with its questions. ``news``: what is said when it is done, {} for the file's name.

    ``event`` and ``note``: how the text came about, see history.py; None: a save like any other.
    """

    app: QicaoApp
    draft: OpenDraft
    then: Then
    changed: Callable[[Change], None]
    news: str = "已保存到 {}"
    event: Event | None = None
    note: str = ""

    def save(self) -> None:
        try:
            notice = self.draft.save(self.event, self.note)
        except TakenOver as taken:
            self._ask_whose_turn(taken)
        except Conflict as conflict:
            self._ask_about(conflict)
        except Unconfirmed as error:
            self.app.say(str(error), Mood.WARNING)
        except StoreError as error:
            self.app.say(str(error), Mood.ERROR)
        else:
            news = self.news.format(visible(self.draft.path.name))
            self.app.say(news + (f"，但{notice}" if notice else ""), Mood.WARNING if notice else Mood.NEWS)
            self.then()

    def _ask(self, question: str, lines: Sequence[str], choices: dict[Choice, Then]) -> None:
        """Ask, do what was chosen, the first is the safe one; say what goes wrong in it."""

        def answered(chosen: str | None) -> None:
            for choice, act in choices.items():
                if choice.id == chosen:
                    try:
                        act()
                    except StoreError as error:
                        self.app.say(str(error), Mood.ERROR)

        self.app.push_screen(Confirm(question, lines, (*choices, BACK), safe=next(iter(choices)).id), answered)

    def _ask_about(self, conflict: Conflict) -> None:
        there = conflict.there
        if there is None:
            gone = "文件被删除或改名了。“重新写出”按原来的名字存一份；“返回”接着写，以后再存。"
            self._ask(str(conflict), (gone,), {Choice("anew", "重新写出"): self._anew})
            return
        lines = (
            "合并：只有一个人改过的地方自动合好，两个人都改了的逐处选。",
            f"另存一份：你的存成“{visible(self.draft.path.stem)}.冲突-…”，文件里别人的不动。",
            "用对方的：编辑器里换成别人的一份，可以撤销。",
            "无论选哪一样，两份文字都留着。",
        )
        choices: dict[Choice, Then] = {
            Choice("merge", "合并"): lambda: self._merge(there),
            Choice("beside", "另存一份"): self._beside,
            Choice("look", "看差别"): lambda: self._look(there, conflict),
            Choice("reload", "用对方的"): self._reload,
        }
        self._ask(str(conflict), lines, choices)

    def _ask_whose_turn(self, taken: TakenOver) -> None:
        lines = (
            f"另存一份：你的存成“{visible(self.draft.path.stem)}.冲突-…”，接着写的是它。",
            "接回来：改由你来写，照常保存；对方下次保存时也会这样问。文件如果已经变了，再问怎么合。",
        )

        def back() -> None:
            self.draft.hold.take_over()
            self.save()

        choices: dict[Choice, Then] = {Choice("beside", "另存一份"): self._beside, Choice("back", "接回来"): back}
        self._ask(str(taken), lines, choices)

    # What can be chosen

    def _anew(self) -> None:
        self.draft.save_anew()
        self.app.say(f"已重新写出 {visible(self.draft.path.name)}")
        self.then()

    def _beside(self) -> None:
        path = self.draft.file.beside(person(), self.draft.now())
        self.draft.save_as(path)
        self.app.say(f"你的一份存在 {visible(path.name)}，接着写的是它；别人的一份没有动", Mood.WARNING)
        self.then()

    def _reload(self) -> None:
        self.changed(reconcile.reload(self.draft))
        self.app.say("已载入磁盘上的文件；撤销（Ctrl+Z）就回到你的一份", Mood.WARNING)

    def _look(self, there: Stored, conflict: Conflict) -> None:
        from tui.screens.difference import DifferenceScreen

        about = "－ 只在对方存进文件的一份里，＋ 只在你的一份里。Esc 返回再选。"
        theirs = reconcile.text_of(self.draft, there.data)
        screen = DifferenceScreen(f"差别  {visible(self.draft.title)}", about, theirs, self.draft.text)
        self.app.push_screen(screen, lambda _: self._ask_about(conflict))

    def _merge(self, there: Stored) -> None:
        from tui.screens.merge import MergeScreen

        found = reconcile.merged(self.draft, there)

        def settled(choices: list[merge.Choice] | None) -> None:
            if choices is None:
                return
            try:
                self.changed(reconcile.take(self.draft, there, found, choices))
            except StoreError as error:
                self.app.say(str(error), Mood.ERROR)
            else:
                Saving(self.app, self.draft, self.then, self.changed, MERGED).save()

        if found.clashes:
            self.app.push_screen(MergeScreen(found), settled)
        else:
            settled([])
