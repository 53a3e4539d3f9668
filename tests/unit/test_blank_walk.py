"""The walk through blanks: where each stands after others were filled, what is undone, what asks for the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafts.edit import Edit, apply, inverse
from drafts.parse import parse
from sections.blanks import blanks
from sections.catalog import built_in
from sections.view import View
from tui.blank_walk import BlankWalk

TEXT = """\
# XX市妇联202_年工作总结

全年举办培训XX期，参加XX人次，覆盖率XX%。202_年投入万元，XX市各级支持。
"""


def found(text: str = TEXT) -> BlankWalk:
    view = View(parse(text, markdown=True), built_in()["annual-summary"], "总结.md")
    return BlankWalk(text, blanks(view))


def fill(walk: BlankWalk, value: str) -> str:
    """Fill the current blank and go on; the text afterwards."""
    assert walk.current is not None
    edit = walk.current.filling(walk.text, value).edit
    text = apply(walk.text, [edit])
    walk.moved([edit], text)
    walk.forward()
    return text


def test_every_blank_in_its_order() -> None:
    walk = found()
    assert [place.original for place in walk.places[:5]] == ["XX", "202_", "XX", "XX", "XX"]
    assert walk.at == 0


def test_the_walk_starts_where_the_writer_is() -> None:
    view = View(parse(TEXT, markdown=True), None, "总结.md")
    found_blanks = blanks(view)
    walk = BlankWalk(TEXT, found_blanks, TEXT.index("XX人次"))
    assert walk.current is not None
    assert walk.current.span.start == TEXT.index("XX人次")
    assert BlankWalk(TEXT, found_blanks, len(TEXT)).at == 0


def test_the_others_stay_where_they_are_when_one_is_filled() -> None:
    walk = found()
    text = fill(walk, "清河")
    assert text.startswith("# 清河市妇联")
    assert [place.span.of(text) for place in walk.places] == ["清河", *(p.original for p in walk.places[1:])]
    assert all(place.sentence.covers(place.span) for place in walk.places)
    assert (walk.at, walk.done) == (1, 1)


def test_a_unit_is_not_written_twice_and_a_lost_figure_goes_before_its_unit() -> None:
    walk = found()
    walk.at = next(n for n, place in enumerate(walk.places) if place.blank.unit == "期")
    assert "举办培训24期，" in fill(walk, "24期")
    walk.at = next(n for n, place in enumerate(walk.places) if place.original == "万元")
    assert "投入35万元，" in fill(walk, "35")


def test_what_was_filled_can_be_filled_again() -> None:
    walk = found()
    walk.at = next(n for n, place in enumerate(walk.places) if place.original == "万元")
    fill(walk, "35")
    walk.at = next(n for n, place in enumerate(walk.places) if place.original == "万元")
    assert walk.current is not None
    assert walk.current.value(walk.text) == "35万元"
    assert "投入40万元，" in fill(walk, "40")


def test_undoing_empties_the_blank_again() -> None:
    walk = found()
    assert walk.current is not None
    edits = [walk.current.filling(TEXT, "清河").edit]
    text = apply(TEXT, edits)
    walk.moved(edits, text)
    assert walk.places[0].value(text) == "清河"
    back = inverse(TEXT, edits)
    walk.moved(back, TEXT)
    walk.at = 3
    walk.to(back)
    assert (walk.at, walk.done) == (0, 0)
    assert walk.places[0].span.of(TEXT) == "XX"


def test_a_year_or_a_place_is_alike_elsewhere_a_figure_is_not() -> None:
    walk = found()
    years = [n for n, place in enumerate(walk.places) if place.original == "202_"]
    assert len(years) == 2
    assert walk.alike(years[0]) == [walk.places[years[1]]]
    figure = next(n for n, place in enumerate(walk.places) if place.blank.unit == "期")
    assert walk.alike(figure) == []


def test_the_end_and_the_way_back() -> None:
    walk = found()
    walk.at = len(walk) - 1
    walk.forward()
    assert walk.current is None
    walk.back()
    assert walk.at == len(walk) - 1
    fill(walk, "1")
    assert walk.current is None
    walk.to_first_unfilled()
    assert walk.at == 0
    walk.back()
    assert walk.at == 0


@given(
    st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["12", "清河", "二〇二五", "3.5", "35万元"])), max_size=12)
)
def test_in_whatever_order_they_are_filled_nothing_else_changes(fills: list[tuple[int, str]]) -> None:
    walk = found()
    originals = [place.original for place in walk.places]
    for number, value in fills:
        walk.at = number % len(walk)
        fill(walk, value)
    text = walk.text
    for place, original in sorted(zip(walk.places, originals, strict=True), key=lambda pair: -pair[0].span.start):
        text = apply(text, [Edit(place.span.start, place.span.end, original)])
    assert text == TEXT


def test_a_draft_without_blanks() -> None:
    walk = found("# 总结\n\n工作进展顺利。\n")
    assert (len(walk), walk.current, walk.done) == (0, None, 0)
