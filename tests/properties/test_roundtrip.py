"""A file that can be edited is saved byte for byte the same when nothing was edited."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafts.decode import BOMS, DecodeError, decode
from drafts.encodings import clear, proposals
from drafts.lineends import normalise

ENCODINGS = st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "gb18030"])
CHINESE = st.text(st.sampled_from("一是今年以来，全区举办培训。\r\n\t　Xx1《》“”〇①é😀㐀\x1b\u2028"))
PREFIXES = st.sampled_from([b"", *(bom for _, bom in BOMS)])


def unchanged(data: bytes) -> None:
    try:
        decoded = decode(data)
    except DecodeError:
        return
    if not decoded.sure:
        return
    text, ends = normalise(decoded.text)
    assert decoded.encode(ends.restore(text)) == data


@given(st.binary())
def test_any_bytes(data: bytes) -> None:
    unchanged(data)


@given(PREFIXES, CHINESE | st.text(), ENCODINGS)
def test_any_text_in_any_encoding(bom: bytes, text: str, encoding: str) -> None:
    unchanged(bom + text.encode(encoding))


@given(st.text(st.sampled_from("一是今年以来，全区举办培训。\r\n\t　Xx1《》“”①")), ENCODINGS)
def test_chinese_text_is_read_as_what_it_is_or_asked_about(text: str, encoding: str) -> None:
    report = "今年以来" + text
    data = report.encode(encoding)
    if any(proposal.text == report and proposal.likely for proposal in proposals(data)) or encoding == "utf-8":
        try:
            assert decode(data).text == report
        except DecodeError:
            assert clear(proposals(data)) is None
