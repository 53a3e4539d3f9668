"""Front matter of any text: never an exception, and values come back as they were set, with the body untouched."""

from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as st

from drafts.edit import apply
from drafts.front import CONTROL, FrontTooLarge, read_front, with_values

KEYS = st.from_regex(r"[A-Za-z_][A-Za-z0-9_-]{0,8}", fullmatch=True)
VALUES = st.text(st.one_of(st.sampled_from("\"'\\#:：[]{}-|> \t&*!%@`?,\n"), st.characters(codec="utf-8")), max_size=20)
LINES = st.lists(
    st.one_of(
        st.sampled_from(
            ["---", "", "# 注", "- 项", "  缩进: 1", "k：v", "k: [a]", 'k: "x', "k: 'y' # z", "--- ", "正文"]
        ),
        st.builds("{}: {}".format, KEYS, VALUES),
        st.text(max_size=10),
    ),
    max_size=8,
)
TEXTS = (
    st.builds(lambda end, lines: end.join(["---", *lines]), st.sampled_from(["\n", "\r\n", "\r"]), LINES) | st.text()
)


@given(TEXTS)
def test_reading_never_fails(text: str) -> None:
    front = read_front(text)
    assert front.span.start == 0
    assert front.span.end <= len(text)
    assert all(0 <= offset <= len(text) and sentence.endswith("。") for offset, sentence in front.problems)


@given(TEXTS, st.dictionaries(KEYS, VALUES, max_size=4))
def test_set_values_are_read_back_and_the_rest_stays(text: str, values: dict[str, str]) -> None:
    before = read_front(text)
    try:
        after_text = apply(text, with_values(text, values))
    except FrontTooLarge:
        return
    after = read_front(after_text)
    clean = {key: CONTROL.sub(" ", value).strip(" \t") for key, value in values.items()}
    assert dict(after.values) == dict(before.values) | clean
    assert after_text.endswith(text[before.span.end :])
    assert len(after.problems) == len(before.problems) or not before.span.end
    assert with_values(after_text, values) == []


@given(
    st.dictionaries(
        KEYS, st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Zl", "Zp"]), max_size=12)
    )
)
def test_other_readers_of_yaml_read_the_same_strings(values: dict[str, str]) -> None:
    text = apply("", with_values("", values))
    if not text:
        return
    nodes = yaml.compose(text.removeprefix("---\n").removesuffix("---\n"), Loader=yaml.SafeLoader)
    assert isinstance(nodes, yaml.MappingNode)
    assert {key.value: value.value for key, value in nodes.value} == dict(read_front(text).values)
