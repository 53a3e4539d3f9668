"""Whatever a text holds and whatever widget shows it: nothing of it acts on the terminal.

The wall is a patch of Textual's internals (tui/inert.py), so it is tried on the widgets, not on the patch.
"""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.content import Content
from textual.drivers import linux_driver
from textual.widgets import Button, Input, Label, OptionList, Static, TextArea

from drafts.visible import stand_ins
from tests.payloads import PAYLOADS, raw
from tui import inert


class Sinks(App[None]):
    """One of each widget that the screens show texts with."""

    def __init__(self, text: str) -> None:
        inert.install()
        super().__init__()
        self.text = text

    def compose(self) -> ComposeResult:
        text = f"前{self.text}后"
        titled = Static(Content(text))
        titled.border_title = Content(text)
        titled.styles.border = ("round", "white")
        yield titled
        yield Label(Content(text))
        yield Button(Content(text))
        yield OptionList(Content(text))
        yield Input(value=text)
        yield TextArea(text)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
async def test_nothing_raw_reaches_the_terminal(payload: str) -> None:
    app = Sinks(payload)
    async with app.run_test(size=(60, 40)) as pilot:
        await pilot.pause()
        sent = app.screen._compositor.render_full_update().render_segments(app.console)
    assert sent.count("前") >= 6
    assert raw(sent) == []


def test_what_is_typed_or_pasted() -> None:
    assert inert.typed("甲\r\n乙\r丙\t\x1b[31m丁\u202e\u200b\x85戊") == "甲\n乙\n丙\t[31m丁\n戊"
    assert inert.dropped("甲\r\n\t\x1b[31m丁\u202e\u2028") == 2


def test_stand_ins_keep_every_position() -> None:
    text = "甲\x1b乙\x7f丙\u202e丁\n戊\t\U000e0041"
    assert stand_ins(text) == "甲␛乙␡丙�丁\n戊\t�"
    assert len(stand_ins(text)) == len(text)


def test_bytes_that_are_no_utf8_end_nothing() -> None:
    inert.install()
    decoder = linux_driver.getincrementaldecoder("utf-8")()  # type: ignore[attr-defined]
    assert decoder.decode("好".encode("gbk"), final=False) + decoder.decode("好".encode(), final=True) == "��好"


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_an_escape_in_a_paste_neither_ends_nor_tears_it(size: int) -> None:
    sent = "a\x1b[200~甲\x1b[31m乙\x1b\x1b[201~b\x1bOPc\x1b[200~丙\x1b[20\x1b[201~d".encode()
    decoder = inert.Input("utf-8")
    got = "".join(decoder.decode(sent[at : at + size]) for at in range(0, len(sent), size))
    got += decoder.decode(b"", final=True)
    assert got == "a\x1b[200~甲\x1a[31m乙\x1a\x1b[201~b\x1bOPc\x1b[200~丙\x1a[20\x1b[201~d"
