"""Bytes to text and back: UTF-8, UTF-16 and GB18030, told apart by their bytes alone."""

from __future__ import annotations

from typing import NamedTuple

BOMS = (("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"))

NAMES = {"utf-8": "UTF-8", "utf-16-le": "UTF-16 LE", "utf-16-be": "UTF-16 BE", "gb18030": "GB18030"}

SIGNATURES = (
    (b"PK\x03\x04", "这是 Word（.docx）或压缩文件"),
    (b"\xd0\xcf\x11\xe0", "这是老格式的 Word（.doc）文件"),
    (b"%PDF-", "这是 PDF 文件"),
    (b"{\\rtf", "这是 RTF 文件"),
)

PUNCTUATION = frozenset("，。、；：？！（）“”‘’—…·－～％＋《》〈〉【】〔〕\u3000")

COMMON_ENOUGH = 0.5
"""Least share of everyday characters. Real reports reach 0.98; the same reports in Big5, read as GB18030, 0.16."""

AS_TEXT = "请在原来的软件里另存为 UTF-8 编码的纯文本，再打开"


class DecodeError(ValueError):
    """The bytes are no text that can be read without guessing. The message is a Chinese sentence for the user."""


class EncodeError(ValueError):
    """The text holds a character that its file's encoding has no bytes for. The message is a Chinese sentence."""


class Decoded(NamedTuple):
    """A file's text (without BOM, with its own line ends) and what is needed to write it back byte for byte.

    ``encoding``: ``utf-8``, ``utf-16-le``, ``utf-16-be`` or ``gb18030``.
    ``sure``: False where the encoding was concluded from the bytes; then ``notice`` has to be shown before saving.
    """

    text: str
    encoding: str = "utf-8"
    bom: bool = False
    sure: bool = True

    @property
    def notice(self) -> str:
        """A Chinese sentence about an encoding that is not certain; empty where it is."""
        if self.sure:
            return ""
        return f"文件没有注明编码，按 {NAMES[self.encoding]} 读取；如果看到的是乱码，请先另存为 UTF-8 再打开。"

    def encode(self, text: str) -> bytes:
        """The bytes of ``text`` in this file's encoding and with its BOM. Raises EncodeError."""
        try:
            data = text.encode(self.encoding)
        except UnicodeEncodeError as error:
            line = text.count("\n", 0, error.start) + 1
            code = f"U+{ord(text[error.start]):04X}"
            raise EncodeError(f"第 {line} 行有一个存不进文件的字符（{code}），请删去它再保存。") from None
        return (dict(BOMS)[self.encoding] if self.bom else b"") + data


def decode(data: bytes) -> Decoded:
    """The text of ``data``; ``decode(data).encode(text)`` is ``data`` again. Raises DecodeError."""
    for signature, what in SIGNATURES:
        if data.startswith(signature):
            raise DecodeError(f"{what}，不是纯文本，{AS_TEXT}。")
    for encoding, bom in BOMS:
        if data.startswith(bom):
            return _with_bom(data[len(bom) :], encoding)
    if b"\0" in data:
        return _utf16(data)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _gb18030(data, error.start)


def _with_bom(data: bytes, encoding: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise DecodeError(f"文件开头注明是 {NAMES[encoding]} 编码，内容却不是，可能已经损坏；{AS_TEXT}。") from None
    if "\0" in text:
        raise DecodeError(f"文件里有空字符（NUL），不是纯文本；{AS_TEXT}。")
    return Decoded(text, encoding, bom=True)


def _utf16(data: bytes) -> Decoded:
    """UTF-16 without BOM: only where one byte order gives everyday text and the other does not."""
    likely = [
        Decoded(text, encoding, sure=False)
        for encoding in ("utf-16-le", "utf-16-be")
        if (text := _strict(data, encoding)) is not None and "\0" not in text and _everyday(text) >= COMMON_ENOUGH
    ]
    if len(likely) != 1:
        raise DecodeError(f"文件里有空字节（NUL），不是纯文本；如果它是文档，{AS_TEXT}。")
    return likely[0]


def _gb18030(data: bytes, broken: int) -> Decoded:
    """GB18030 takes almost any bytes, Big5 and Korean too, so its text has to look like Chinese as well."""
    text = _strict(data, "gb18030")
    line = data.count(b"\n", 0, broken) + 1
    if text is None:
        raise DecodeError(f"第 {line} 行有既不是 UTF-8 也不是 GB18030 的字节，文件可能已经损坏；{AS_TEXT}。")
    if _everyday(text, ascii_too=False) < COMMON_ENOUGH:
        raise DecodeError(f"看不出文件是什么编码（不是 UTF-8，按 GB18030 读是乱码，可能是繁体 Big5）；{AS_TEXT}。")
    return Decoded(text, "gb18030", sure=False)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _everyday(text: str, *, ascii_too: bool = True) -> float:
    """Share of characters an everyday Chinese text is made of: level 1 of GB/T 2312-1980 and punctuation."""
    seen = [char for char in text if ascii_too or char > "\x7f"]
    return sum(map(_common, seen)) / len(seen) if seen else 0.0


def _common(char: str) -> bool:
    if char <= "\x7f":
        return char.isprintable() or char in "\t\r\n"
    return char in PUNCTUATION or b"\xb0" <= char.encode("gb2312", "ignore")[:1] <= b"\xd7"
