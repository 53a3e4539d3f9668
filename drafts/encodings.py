"""Which encodings bytes without any mark may be in: what decodes, and how much of it is everyday writing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from drafts.typed import NamedTuple

NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "gb18030": "GB18030（简体）",
    "cp950": "Big5（繁体）",
    "cp932": "Shift-JIS（日文）",
}
"""Python's names of the encodings, and what people call them."""

ALIASES = {
    "utf8": "utf-8", "utf-16": "utf-16-le", "gbk": "gb18030", "gb2312": "gb18030", "cp936": "gb18030", "gb": "gb18030",
    "big5": "cp950", "shift-jis": "cp932", "shift_jis": "cp932", "sjis": "cp932",
}  # fmt: skip

PUNCTUATION = frozenset("，。、；：？！（）“”‘’—…·－～％＋《》〈〉【】〔〕「」『』・\u3000")

LIKELY = 0.5
"""Least share of everyday characters. Real reports reach 0.98; the same reports in Big5, read as GB18030, 0.2."""
CLEAR = 0.3
"""How much further the best has to be from the second best, where that one is likely too."""
SAMPLE = 4000
"""Characters that are looked at, from all over the text."""


class Proposal(NamedTuple):
    """One way to read bytes. ``share``: of everyday characters among those that are not ASCII, 0 to 1."""

    encoding: str
    text: str
    share: float

    @property
    def likely(self) -> bool:
        return self.share >= LIKELY


def proposals(data: bytes) -> tuple[Proposal, ...]:
    """Every way in which ``data``, which has no BOM and is no UTF-8, decodes without an error; the best first."""
    return tuple(sorted(_readings(data), key=lambda proposal: -proposal.share))


def clear(found: tuple[Proposal, ...]) -> Proposal | None:
    """The one way that is likely while no other comes near; None where two fit, or none."""
    if not found or not found[0].likely:
        return None
    return found[0] if len(found) == 1 or found[0].share - found[1].share >= CLEAR else None


def known(name: str) -> str | None:
    """Python's name of the encoding that people call ``name``; None: it is none of ours."""
    plain = name.strip().lower()
    return plain if plain in NAMES else ALIASES.get(plain)


def _readings(data: bytes) -> Iterator[Proposal]:
    for encoding, everyday in _EVERYDAY.items():
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            yield Proposal(encoding, text, _share(text, everyday, ascii_too=encoding.startswith("utf-16")))


def _share(text: str, everyday: Callable[[str], bool], *, ascii_too: bool) -> float:
    seen = [char for char in text[:: max(1, len(text) // (SAMPLE * 2))] if ascii_too or char > "\x7f"][:SAMPLE]
    return sum(map(everyday, seen)) / len(seen) if seen else 0.0


def _simplified(char: str) -> bool:
    """Level 1 of GB/T 2312-1980, or punctuation."""
    return char in PUNCTUATION or b"\xb0" <= char.encode("gb2312", "ignore")[:1] <= b"\xd7"


def _traditional(char: str) -> bool:
    """The frequently used Hanzi of Big5, or punctuation."""
    return char in PUNCTUATION or b"\xa4" <= char.encode("big5", "ignore")[:1] <= b"\xc6"


def _japanese(char: str) -> bool:
    """Kana, level 1 of JIS X 0208, or punctuation."""
    if char in PUNCTUATION or "\u3041" <= char <= "\u30fe":
        return True
    return char > "\xff" and b"\x88" <= char.encode("shift_jis", "ignore")[:1] <= b"\x98"


def _any(char: str) -> bool:
    if char <= "\x7f":
        return char.isprintable() or char in "\t\r\n"
    return _simplified(char) or _traditional(char) or "\u3041" <= char <= "\u30fe"


_EVERYDAY: Mapping[str, Callable[[str], bool]] = {
    "gb18030": _simplified,
    "cp950": _traditional,
    "cp932": _japanese,
    "utf-16-le": _any,
    "utf-16-be": _any,
}
