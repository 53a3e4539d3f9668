"""The prose without its marks, and where each of its characters stands."""

from __future__ import annotations

from bisect import bisect_left

from hypothesis import given
from hypothesis import strategies as st

from sections.bare import CELL, bare
from sections.prose import MARKER


def test_marks_are_left_out_and_cells_kept_apart() -> None:
    text = "|做**为**|第\r\n二|"
    prose = "\x01做\x01\x01为\x01\x01\x01第\r\n二\x01"
    found = bare(prose, text)
    assert found.text == f"{CELL}做为{CELL}第\n二{CELL}"
    assert [found.place(at) for at in range(len(found.text))] == [0, 1, 4, 7, 8, 10, 11, 12]


@given(st.text("做为|\r\n" + MARKER, max_size=30), st.integers(0, 30))
def test_places_lead_back_and_forth(prose: str, place: int) -> None:
    found = bare(prose, prose.replace(MARKER, "|"))
    places = [found.place(at) for at in range(len(found.text))]
    assert places == sorted(set(places))
    assert all(char in (prose[at], "\n", CELL) for char, at in zip(found.text, places, strict=True))
    assert found.offset(place) == bisect_left(places, place)
