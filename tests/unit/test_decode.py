"""Encodings: each is told by its bytes, doubt is said, and what is no text is refused with a sentence."""

from __future__ import annotations

import pytest

from drafts.decode import Decoded, DecodeError, EncodeError, decode

TEXT = "一、工作情况\r\n今年以来，我局举办培训 12 期，〇差错。\n"
TRADITIONAL = "今年以來，本處舉辦婦女幹部培訓班，圍繞中心工作，服務發展大局，取得明顯成效。"


@pytest.mark.parametrize(
    ("data", "encoding", "bom", "sure"),
    [
        (TEXT.encode(), "utf-8", False, True),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8", True, True),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le", True, True),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be", True, True),
        (TEXT.encode("utf-16-le"), "utf-16-le", False, False),
        (TEXT.encode("utf-16-be"), "utf-16-be", False, False),
        (TEXT.encode("gb18030"), "gb18030", False, False),
        ("总结".encode("gbk"), "gb18030", False, False),
    ],
)
def test_encodings(data: bytes, encoding: str, bom: bool, sure: bool) -> None:
    decoded = decode(data)
    assert (decoded.encoding, decoded.bom, decoded.sure) == (encoding, bom, sure)
    assert decoded.text in (TEXT, "总结")
    assert decoded.encode(decoded.text) == data
    assert bool(decoded.notice) is not sure


def test_empty_and_plain_ascii_are_utf8() -> None:
    assert decode(b"") == Decoded("")
    assert decode(b"plain\n") == Decoded("plain\n")
    assert decode(b"\xef\xbb\xbf") == Decoded("", bom=True)


JAPANESE = "本年度の事業報告について、以下のとおり報告いたします。"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (TRADITIONAL, "gb18030"),
        (TRADITIONAL, "cp950"),
        (TRADITIONAL, "utf-16-le"),
        (JAPANESE, "cp932"),
        (JAPANESE, "utf-16-be"),
    ],
)
def test_other_writing(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == Decoded(text, encoding, sure=False)


def test_what_somebody_says_goes_where_nothing_else_is_certain() -> None:
    data = "今".encode("gb18030")
    assert decode(data, "gb18030").text == "今"
    assert decode("今".encode(), "gb18030").encoding == "utf-8"
    with pytest.raises(DecodeError, match="换一种"):
        decode(data + b"\xff", "gb18030")


def test_only_one_bom_is_taken_off() -> None:
    data = b"\xef\xbb\xbf\xef\xbb\xbfa"
    assert decode(data).text == "\ufeffa"
    assert decode(data).encode("\ufeffa") == data


def test_control_characters_stay() -> None:
    assert decode("甲\x1b乙\u202e\x85".encode()).text == "甲\x1b乙\u202e\x85"


def test_new_text_in_the_old_encoding() -> None:
    decoded = decode(TEXT.encode("gb18030"))
    assert decoded.encode("补：😀㐀") == "补：😀㐀".encode("gb18030")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("今".encode("gb18030"), "简体）或"),
        ("今年以来".encode() + b"\xff\xff", "第 1 行"),
        ("一\n二\n".encode() + b"\xff\n", "第 3 行"),
        (b"caf\xe9 \xe0 la carte", "损坏"),
        (b"PK\x03\x04\x14\x00", "Word"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "doc"),
        (b"{\\rtf1", "RTF"),
        (b"\x7fELF\x02\x01\x01\x00\x00", "NUL"),
        ("总\0结".encode(), "NUL"),
        (b"\0" * 64, "NUL"),
        (b"\xef\xbb\xbfa\0", "NUL"),
        (b"\xff\xfe\0\0a\0\0\0", "NUL"),
        (b"\xff\xfea", "注明"),
        (b"\xef\xbb\xbf\xff", "注明"),
        ("今年".encode("utf-16-le") + b"\n\0\0", "NUL"),
        ("ā\nē\nī".encode("utf-16-le"), "NUL"),
    ],
)
def test_what_is_no_text_gets_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(DecodeError, match=words) as caught:
        decode(data)
    assert str(caught.value).endswith("。")


def test_a_lone_surrogate_cannot_be_saved() -> None:
    with pytest.raises(EncodeError, match=r"第 2 行.*U\+DCFF"):
        Decoded("").encode("一\n二\udcff")
