"""The parts of a Word document (ISO/IEC 29500-2), read so that no document can take more memory than it may."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

PART_LIMIT = 60_000_000
"""Bytes of the largest part that is read, unpacked."""
ELEMENT_LIMIT = 4_000_000
"""Bytes of the largest paragraph or table."""
PARTS = 5_000
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The start of a compound file: ``.doc``, or a ``.docx`` with a password."""


class WordError(Exception):
    """The document cannot be read. The message is a Chinese clause without end mark."""


def w(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


@contextmanager
def opened(data: bytes) -> Iterator[zipfile.ZipFile]:
    """The package. Raises WordError, also for what goes wrong while it is open."""
    if data.startswith(OLD):
        raise WordError("这是 .doc，或者加了密码的文件，请在 Word 或 WPS 里打开，另存为没有密码的 .docx 再导入")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > PARTS:
                raise WordError(f"里面有 {len(archive.infolist())} 个部件，不像一份报告")
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise WordError("文件坏了或者不完整，请重新要一份，或在 Word、WPS 里打开另存一次") from error


class _Bounded(io.RawIOBase):
    """Reads from a part up to PART_LIMIT, whatever its header says about its size."""

    def __init__(self, part: IO[bytes]) -> None:
        self._part, self._left = part, PART_LIMIT

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        piece = self._part.read(1 << 16 if size < 0 else min(size, 1 << 16))
        self._left -= len(piece)
        if self._left < 0:
            raise WordError(f"展开后超过 {PART_LIMIT // 1_000_000} MB，不像一份报告")
        return piece


def read_part(archive: zipfile.ZipFile, name: str, tags: Collection[str]) -> Iterator[_Element]:
    """The elements with these tags in the part, outermost first met, one at a time; none where there is no part."""
    if name in archive.namelist():
        yield from elements(archive, name, tags)


def links(archive: zipfile.ZipFile, name: str) -> Iterator[tuple[str, str]]:
    """Ids and addresses of the links of a part to places in the web and to people; others lead nowhere."""
    for element in read_part(archive, name, {f"{{{PACKAGE}}}Relationship"}):
        address = element.get("Target", "")
        if element.get("TargetMode") == "External" and re.fullmatch(r"(?:https?://|mailto:)[^\s()<>]+", address):
            yield element.get("Id", ""), address


def elements(archive: zipfile.ZipFile, name: str, tags: Collection[str]) -> Iterator[_Element]:
    """The outermost elements of these tags, one at a time; each is emptied after use. Raises WordError."""
    from lxml import etree

    try:
        part = archive.open(name)
    except KeyError as error:
        raise WordError("里面没有正文，不是 Word 文档") from error
    inside = 0
    with part:
        parser = etree.iterparse(
            _Bounded(part),
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
        )
        try:
            for event, element in parser:
                if event == "start":
                    _refuse(parser, element)
                    inside += element.tag in tags
                    continue
                if element.tag in tags:
                    inside -= 1
                    if not inside:
                        yield element
                if not inside:
                    _empty(element)
        except etree.XMLSyntaxError as error:
            raise WordError("里面的内容坏了，请在 Word、WPS 里打开另存一次") from error


def _refuse(parser: object, element: _Element) -> None:
    if element.getparent() is None:
        if element.getroottree().docinfo.internalDTD is not None:
            raise WordError("里面夹带了实体定义，正常的 Word 文档没有，不导入")
        if isinstance(element.tag, str) and STRICT in element.tag:
            raise WordError("是“严格的 Open XML”格式，请在 Word 里另存为普通的 .docx")


def _empty(element: _Element) -> None:
    """Let go of the element and of what stood before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
