"""A text that is edited before anybody reads it is the text it would be."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from threading import Event, Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.edit import Edit, apply
from tui import edited_text
from tui.edited_text import EditedText

EDIT = st.tuples(st.integers(0, 999), st.integers(0, 4), st.sampled_from(["", "新", "新的\n"]), st.booleans())


@given(st.text(max_size=40), st.lists(EDIT, max_size=12), st.integers(0, 9), st.integers(5, 30))
def test_whoever_reads_when(text: str, edits: list[tuple[int, int, str, bool]], near: int, most: int) -> None:
    """However near to one another edits have to be, and however long may be what they put in, to be kept as one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(edited_text, "NEAR", near)
        patch.setattr(edited_text, "MOST", most)
        edited = EditedText(text)
        for at, length, new, read in edits:
            start = at % (len(text) + 1)
            edit = Edit(start, min(start + length, len(text)), new)
            text = apply(text, [edit])
            edited.edit([edit])
            assert len(edited) == len(text)
            for first, last in ((start, edit.end), (0, start + 2), (start - 2, None), (0, 999), (start + 1, start)):
                assert edited[first:last] == text[first:last]
            for first, last in ((0, start), (start, edit.end + 2), (0, 999), (start + 1, start)):
                assert edited.count("新", first, last) == text.count("新", first, last)
            if read:
                assert str(edited) == text
        assert str(edited) == text


def test_many_edits_at_once() -> None:
    edited = EditedText("头中尾")
    edited.edit([Edit(1, 1, "一")])
    edited.edit([Edit(0, 1, ""), Edit(2, 3, "二")])
    assert str(edited) == "一二尾"


@pytest.fixture
def hasty() -> Iterator[None]:
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hasty")
def test_readers_in_other_threads_lose_nothing() -> None:
    edited, done = EditedText("头尾"), Event()

    def read() -> None:
        while not done.is_set():
            assert str(edited).startswith("头")

    readers = [Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for number in range(2000):
        edited.edit([Edit(1 + number, 1 + number, str(number % 10))])
    done.set()
    for reader in readers:
        reader.join()
    assert str(edited) == "头" + "0123456789" * 200 + "尾"
