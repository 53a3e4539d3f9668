"""Bytes to text and back: UTF-8, UTF-16 by their marks, other encodings only where one alone is likely."""

from __future__ import annotations

from drafts.signatures import signature
from drafts.typed import NamedTuple

BOMS = (("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"))

AS_TEXT = "请在原来的软件里另存为 UTF-8 编码的纯文本，再打开"


class DecodeError(ValueError):
    """The bytes are no text that can be read without guessing. The message is a Chinese sentence for the user."""


class EncodeError(ValueError):
    """The text holds a character that its file's encoding has no bytes for. The message is a Chinese sentence."""


class Decoded(NamedTuple):
    """A file's text (without BOM, with its own line ends) and what is needed to write it back byte for byte.

    ``encoding``: as Python calls it. ``sure``: False where it was concluded from the bytes, or told by someone; such a
    file is not written back, and ``notice`` has to be shown.
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
        from drafts.encodings import NAMES

        name = NAMES[self.encoding]
        space = " " if name[-1].isascii() else ""
        return f"文件没有注明编码，按 {name}{space}读取；如果看到的是乱码，请先另存为 UTF-8 再打开。"

    def encode(self, text: str) -> bytes:
        """The bytes of ``text`` in this file's encoding and with its BOM. Raises EncodeError."""
        try:
            data = text.encode(self.encoding)
        except UnicodeEncodeError as error:
            line = text.count("\n", 0, error.start) + 1
            code = f"U+{ord(text[error.start]):04X}"
            raise EncodeError(f"第 {line} 行有一个存不进文件的字符（{code}），请删去它再保存。") from None
        return (dict(BOMS)[self.encoding] if self.bom else b"") + data


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of ``data``; where it is sure, its ``encode`` gives ``data`` again. Raises DecodeError.

    ``encoding``: what somebody says it is in; does not count for what has a mark, or is UTF-8.
    """
    if what := signature(data):
        raise DecodeError(f"{what}，不是纯文本，{AS_TEXT}。")
    for marked, bom in BOMS:
        if data.startswith(bom):
            return _with_bom(data[len(bom) :], marked)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _unmarked(data, error.start, encoding)
    return _unmarked(data, 0, encoding) if b"\0" in data else Decoded(text)


def _with_bom(data: bytes, encoding: str) -> Decoded:
    from drafts.encodings import NAMES

    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise DecodeError(f"文件开头注明是 {NAMES[encoding]} 编码，内容却不是，可能已经损坏；{AS_TEXT}。") from None
    if "\0" in text:
        raise DecodeError(f"文件里有空字符（NUL），不是纯文本；{AS_TEXT}。")
    return Decoded(text, encoding, bom=True)


def _unmarked(data: bytes, broken: int, encoding: str | None) -> Decoded:
    """Neither a BOM nor UTF-8, from the byte ``broken`` on."""
    from drafts.encodings import NAMES, clear, proposals

    found = proposals(data)
    if encoding is not None:
        found = tuple(proposal for proposal in found if proposal.encoding == encoding)
        if not found:
            raise DecodeError(f"按 {NAMES[encoding]} 读不出来，请换一种编码。")
        return Decoded(found[0].text, encoding, sure=False)
    if best := clear(found):
        return Decoded(best.text, best.encoding, sure=False)
    if b"\0" in data:
        raise DecodeError(f"文件里有空字节（NUL），不是纯文本；如果它是文档，{AS_TEXT}。")
    if likely := [NAMES[proposal.encoding] for proposal in found if proposal.likely]:
        raise DecodeError(f"看不准文件是什么编码，可能是 {'或 '.join(likely)}；{AS_TEXT}。")
    line = data.count(b"\n", 0, broken) + 1
    if found:
        raise DecodeError(f"看不出文件是什么编码：第 {line} 行起不是 UTF-8，按别的编码读是乱码；{AS_TEXT}。")
    raise DecodeError(f"第 {line} 行有读不出来的字节，哪种编码都不是，文件可能已经损坏；{AS_TEXT}。")
