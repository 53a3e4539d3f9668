"""The parts of a Word document (ISO/IEC 29500-2), read so that no document can take more memory than it may."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from drafts.signatures import COMPOUND, SAVE_AS, about_compound, about_package

if TYPE_CHECKING:
    from lxml.etree import _Element

PART_LIMIT = 60_000_000
"""Bytes of the largest part that is read, unpacked."""
ELEMENTS, ELEMENTS_IN_ONE, PARAGRAPHS = 5_000_000, 500_000, 100_000
"""Elements of the largest part that is read, and of the largest paragraph or table in it; how many of these it has."""
WHOLE = 1_000_000
"""Bytes of a part that is too large to be read as a whole."""
PARTS = 5_000
TEXT_LIMIT = 2_000_000
"""Code points of the longest text that is taken in."""
TOO_LONG = f"全文超过 {TEXT_LIMIT} 字，不像一份报告，请拆成几份"
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MAIN = "word/document.xml"
LINK = "hyperlink"
TOO_MUCH = "里面的内容多得不像一份报告（也可能有一个特别大的表格），请拆成几份"
TORN = "里面的内容坏了，请在 Word、WPS 里打开另存一次"
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s()<>]+")


class WordError(Exception):
    """The document cannot be read. The message is a Chinese clause without end mark."""


def w(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


class Package:
    """``main``: the part with the text. Others are found by their relationships to it, or by their names."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = frozenset(archive.namelist())
        told = [part for kind, part, _, _ in self._relations("_rels/.rels", "") if kind == "officeDocument"]
        self.main = next((part for part in told if part in self._names), MAIN)
        if self.main not in self._names or self.main.endswith(("workbook.xml", "presentation.xml")):
            raise WordError(about_package(self._names))
        folder, name = posixpath.split(self.main)
        self._related: dict[str, list[str]] = {}
        self.links: dict[str, str] = {}
        """Addresses in the web, and of people, by the ids of their relationships."""
        for kind, part, target, ident in self._relations(f"{folder}/_rels/{name}.rels".lstrip("/"), folder):
            if kind == LINK and _ADDRESS.fullmatch(target):
                self.links[ident] = target
            elif part in self._names:
                self._related.setdefault(kind, []).append(part)

    @property
    def has_macros(self) -> bool:
        return any(name.endswith("vbaProject.bin") for name in self._names)

    def related(self, kind: str) -> list[str]:
        """The parts of this kind, such as ``styles``: those that the text names, else what is called so beside it."""
        usual = posixpath.join(posixpath.dirname(self.main), f"{kind}.xml")
        return self._related.get(kind) or ([usual] if usual in self._names else [])

    def read(self, kind: str, tags: Collection[str]) -> Iterator[_Element]:
        """The elements with these tags in the parts of this kind, the outermost, one at a time. Raises WordError."""
        for name in self.related(kind):
            yield from self.elements(name, tags)

    def text(self) -> Iterator[_Element]:
        """Paragraphs and tables of the text, one at a time. Raises WordError."""
        return self.elements(self.main, {w("p"), w("tbl")})

    def elements(self, name: str, tags: Collection[str]) -> Iterator[_Element]:
        with self._archive.open(name) as part:
            start = part.read(WHOLE)
            if len(start) < WHOLE:
                yield from _outermost(_root(start), tags)
            else:
                yield from _streamed(_Bounded(start, part), tags)

    def _relations(self, name: str, folder: str) -> Iterator[tuple[str, str, str, str]]:
        """Kind, part, target and id of each relationship in the part ``name``, which is about a part in ``folder``."""
        if name not in self._names:
            return
        for element in self.elements(name, {f"{{{PACKAGE}}}Relationship"}):
            target = element.get("Target", "")
            part = "" if element.get("TargetMode") == "External" else target
            if part:
                part = part.lstrip("/") if part.startswith("/") else posixpath.normpath(posixpath.join(folder, part))
            yield element.get("Type", "").rpartition("/")[2], part, target, element.get("Id", "")


@contextmanager
def opened(data: bytes) -> Iterator[Package]:
    """The package. Raises WordError, also for what goes wrong while it is open."""
    if data.startswith(COMPOUND):
        raise WordError(about_compound(data))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > PARTS:
                raise WordError(f"里面有 {len(archive.infolist())} 个部件，不像一份报告")
            yield Package(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise WordError("文件坏了或者不完整，请重新要一份，或在 Word、WPS 里打开另存一次") from error


class _Bounded(io.RawIOBase):
    """Reads ``start`` and then from a part up to PART_LIMIT, whatever its header says about its size."""

    def __init__(self, start: bytes, part: IO[bytes]) -> None:
        self._start, self._part, self._left = start, part, PART_LIMIT

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        if self._start:
            piece, self._start = self._start, b""
            return piece
        piece = self._part.read(1 << 16 if size < 0 else min(size, 1 << 16))
        self._left -= len(piece)
        if self._left < 0:
            raise WordError(f"展开后超过 {PART_LIMIT // 1_000_000} MB，不像一份报告")
        return piece


def _root(data: bytes) -> _Element:
    """Raises WordError."""
    from lxml import etree

    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except etree.XMLSyntaxError as error:
        raise WordError(TORN) from error
    _refuse(root)
    return root


def _outermost(element: _Element, tags: Collection[str]) -> Iterator[_Element]:
    for child in element:
        if child.tag in tags:
            yield child
        else:
            yield from _outermost(child, tags)


def _streamed(part: IO[bytes] | io.RawIOBase, tags: Collection[str]) -> Iterator[_Element]:
    """The outermost elements of these tags, one at a time; each is emptied after use. Raises WordError."""
    from lxml import etree

    inside = every = since = outermost = 0
    parser = etree.iterparse(
        part,
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    try:
        for event, element in parser:
            if event == "start":
                _refuse(element)
                every += 1
                since += 1
                if every > ELEMENTS or (inside and since > ELEMENTS_IN_ONE):
                    raise WordError(TOO_MUCH)
                if element.tag in tags:
                    since = since if inside else 0
                    inside += 1
                continue
            if element.tag in tags:
                inside -= 1
                if not inside:
                    outermost += 1
                    if outermost > PARAGRAPHS:
                        raise WordError(TOO_MUCH)
                    yield element
            if not inside:
                _empty(element)
    except etree.XMLSyntaxError as error:
        raise WordError(TORN) from error


def _refuse(element: _Element) -> None:
    if element.getparent() is None:
        if element.getroottree().docinfo.internalDTD is not None:
            raise WordError("里面夹带了实体定义，正常的 Word 文档没有，不导入")
        if isinstance(element.tag, str) and STRICT in element.tag:
            raise WordError(f"是“严格的 Open XML”格式，{SAVE_AS}")


def _empty(element: _Element) -> None:
    """Let go of the element and of what stood before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
