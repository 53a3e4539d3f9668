"""Open and save without an edit is byte-identical; with edits, no untouched line changes its end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafts.edit import Edit, apply
from drafts.lineends import normalise
from drafts.span import LINE_END

TEXTS = st.lists(st.sampled_from(["\r\n", "\n", "\r", "甲", "乙", "a", " ", "\u2028"]), max_size=30).map("".join)
INSERTS = st.lists(st.sampled_from(["\n", "丙", "b"]), max_size=4).map("".join)


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return [Edit(start, end, draw(INSERTS)) for start, end in pairs]


def lines_of(text: str) -> list[tuple[str, str]]:
    """Each line with its end."""
    ends = [match[0] for match in LINE_END.finditer(text)]
    return list(zip(LINE_END.split(text), [*ends, ""], strict=True))


@given(TEXTS)
def test_unedited_text_comes_back(text: str) -> None:
    plain, ends = normalise(text)
    assert ends.restore(plain) == text


@given(st.data(), TEXTS)
def test_text_is_the_edited_one_whatever_the_ends(data: st.DataObject, text: str) -> None:
    plain, ends = normalise(text)
    edits = data.draw(edits_of(plain))
    after = apply(plain, edits)
    kept = ends.edited(plain, *edits)
    assert len(kept.ends) == after.count("\n")
    assert normalise(kept.restore(after))[0] == after


@given(st.data(), TEXTS)
def test_lines_before_and_after_an_edit_keep_their_ends(data: st.DataObject, text: str) -> None:
    plain, ends = normalise(text)
    edits = data.draw(edits_of(plain))
    if not edits:
        return
    kept = ends.edited(plain, *edits).ends
    head = plain.count("\n", 0, edits[0].start)
    tail = plain.count("\n", edits[-1].end)
    assert kept[:head] == ends.ends[:head]
    assert kept[len(kept) - tail :] == ends.ends[len(ends.ends) - tail :]


@given(st.data(), TEXTS)
def test_one_edit_changes_only_its_own_lines(data: st.DataObject, text: str) -> None:
    plain, ends = normalise(text)
    place = data.draw(st.integers(0, len(plain)))
    after = ends.edited(plain, Edit(place, place, "丁")).restore(plain[:place] + "丁" + plain[place:])
    before = lines_of(text)
    number = plain.count("\n", 0, place)
    assert [line for at, line in enumerate(lines_of(after)) if at != number] == [
        line for at, line in enumerate(before) if at != number
    ]
