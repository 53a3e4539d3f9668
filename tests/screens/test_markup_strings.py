"""Strings made to be taken for markup, by the thousand: shown as they are, nothing to click on, no crash."""

from __future__ import annotations

import random
from collections.abc import Iterator

from textual.app import App, ComposeResult
from textual.content import Content
from textual.visual import visualize
from textual.widgets import Button, Label, OptionList, Static
from textual.widgets.option_list import Option

from drafts.visible import visible
from tests.sweeps import Figures, long
from tui import inert
from tui.fit import cut, hanging, wrapped
from tui.widgets.notice import Notice
from tui.widgets.top import Top

PIECES = (
    *(
        "[@click=app.quit]",
        "[@click=app.exit('x')]",
        "[@click=)/})",
        "[/]",
        "[/x]",
        "[/@click]",
        "[b]",
        "[/b]",
        "[link=",
    ),
    *(
        "[link=http://a]",
        "[link='a\"b']",
        "[bold red on blue]",
        "[$primary]",
        "[auto]",
        "[on $x 50%]",
        "[",
        "]",
        "[[",
        "]]",
    ),
    *(
        "\\[",
        "\\",
        "(",
        ")",
        "{",
        "}",
        "'",
        '"',
        "=",
        "@",
        "/",
        " ",
        "【",
        "】",
        "［",
        "］",
        "〔2025〕",
        "[x]",
        "[ ]",
        "[1]",
    ),
    *(
        "x",
        "总结",
        "：",
        "\n",
        "$name",
        "{name}",
        "%s",
        "[not bold]",
        "[reverse]",
        "[#fff]",
        "[@a.b=c]",
        ":smile:",
        "\u202e",
    ),
)


def hostile(count: int, seed: int) -> Iterator[str]:
    dice = random.Random(seed)
    for _ in range(count):
        yield "".join(dice.choices(PIECES, k=dice.randint(1, 12)))


class Sinks(App[None]):
    """What our screens are made of."""

    def __init__(self) -> None:
        inert.install()
        super().__init__()

    def compose(self) -> ComposeResult:
        yield Top()
        yield Static("", id="static")
        yield Label("", id="label")
        yield Button("", id="button")
        yield OptionList(Option(""), Option(""))
        yield Notice()

    def show(self, text: str) -> None:
        """Hand ``text`` to every widget: wrapped as the screens do, and bare as nobody should."""
        static, label = self.query_one("#static", Static), self.query_one("#label", Label)
        static.styles.border = ("round", "white")
        static.update(wrapped(Content(visible(text, lines=True)), 30))
        static.border_title = text
        static.border_subtitle = Content(text)
        label.update(text)
        self.query_one(Button).label = text
        options = self.query_one(OptionList)
        options.replace_option_prompt_at_index(0, text)
        options.replace_option_prompt_at_index(1, hanging("标  ", Content(text), 40))
        self.query_one(Notice).show(text)
        self.query_one(Top).show(cut(text, 40), "")

    def live(self) -> int:
        """How many stretches of the screen do something when they are clicked."""
        return sum(
            "@click" in str(segment.style.meta)
            for strip in self.screen._compositor.render_strips()
            for segment in strip
            if segment.style is not None and segment.style._meta is not None
        )


async def test_every_string_is_only_shown(figures: Figures) -> None:
    count = long(60_000, 600)
    app = Sinks()
    live = changed = 0
    async with app.run_test(size=(60, 30)) as pilot:
        widget = app.query_one(Static)
        for number, text in enumerate(hostile(count, seed=1)):
            for shown in (Content(text), Content.from_text(text), visualize(widget, text), app.screen.render_str(text)):
                assert isinstance(shown, Content)
                live += any("@click" in str(span.style) for span in shown.spans)
                changed += shown.plain != text
            if number % 30 == 0:
                app.show(text)
                await pilot.pause()
                live += app.live()
    figures("strings made to be taken for markup, through every sink: live / changed", count, f"{live} / {changed}")
    assert (live, changed) == (0, 0)


async def test_the_test_sees_what_is_live() -> None:
    app = Sinks()
    async with app.run_test(size=(60, 30)) as pilot:
        app.query_one("#label", Label).update(Content("x").stylize("@click=app.quit"))
        await pilot.pause()
        assert app.live() > 0
