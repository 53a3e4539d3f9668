"""Words that a regular expression cannot match without, so that it is compiled only for a text that has them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafts.typed import NamedTuple

_TOKEN = re.compile(
    r"(?P<escape>\\.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<open>\((?:\?(?::|=|!|<=|<!|P<\w+>))?)|(?P<close>\))"
    r"|(?P<bar>\|)|(?P<repeat>[*+?]\??|\{\d*,?\d*\}\??)|(?P<any>[.^$])|(?P<literal>.)",
    re.S,
)
_LOOK_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
_ODD = frozenset("\\- \t\u3000")
SET_LIMIT = 12
"""Characters of the longest set, such as [述、和及], that counts as so many words."""

Words = tuple[str, ...]


class _Token(NamedTuple):
    sort: str
    text: str

    @property
    def is_character(self) -> bool:
        """Whether it stands for itself and may be part of a word."""
        char = self.text[-1:]
        return not char.isspace() and (self.sort == "literal" or (self.sort == "escape" and not char.isalnum()))

    @property
    def may_be_absent(self) -> bool:
        return self.sort == "repeat" and self.text.startswith(("*", "?", "{0", "{,"))


def needed(pattern: str) -> list[str]:
    """Sets of words, each in one string with blanks between; whatever ``pattern`` matches holds a word of each set.

    ``pattern`` is known to compile and has no flags.
    """
    return [" ".join(words) for words in _alternatives(_Tokens(pattern))]


class _Tokens:
    def __init__(self, pattern: str) -> None:
        self._tokens = [_Token(m.lastgroup or "", m[0]) for m in _TOKEN.finditer(pattern)]
        self._end = _Token("end", "")
        self._at = 0

    def ahead(self) -> _Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else self._end

    def next(self) -> _Token:
        token = self.ahead()
        self._at += 1
        return token

    def may_be_absent(self) -> bool:
        """Whether what was just read may be missing; reads the repeat behind it."""
        return self.ahead().sort == "repeat" and self.next().may_be_absent


def _alternatives(tokens: _Tokens) -> list[Words]:
    """What the alternatives up to the closing bracket need: of several, one set made of the best of each."""
    branches = [list(_sequence(tokens))]
    while tokens.ahead().sort == "bar":
        tokens.next()
        branches.append(list(_sequence(tokens)))
    if len(branches) == 1:
        return branches[0]
    if not all(branches):
        return []
    return [tuple(dict.fromkeys(word for sets in branches for word in max(sets, key=_telling)))]


def _telling(words: Words) -> tuple[int, int]:
    """Long words tell more than short ones, few more than many."""
    return min(map(len, words)), -len(words)


def _sequence(tokens: _Tokens) -> Iterator[Words]:
    run = ""
    while tokens.ahead().sort not in ("bar", "close", "end"):
        token = tokens.next()
        if token.is_character:
            repeated = tokens.ahead().sort == "repeat"
            if not tokens.may_be_absent():
                run += token.text[-1]
                if not repeated:
                    continue
            if run:
                yield (run,)
            run = ""
            continue
        if run:
            yield (run,)
        run = ""
        yield from _one(token, tokens)
    if run:
        yield (run,)


def _one(token: _Token, tokens: _Tokens) -> list[Words]:
    """What a group or a set needs; nothing where it may be absent, looks around, or is too wide."""
    sets: list[Words] = []
    if token.sort == "open":
        inside = _alternatives(tokens)
        tokens.next()
        sets = [] if token.text in _LOOK_AROUND else inside
    elif token.sort == "set":
        characters = token.text[1:-1]
        if len(characters) <= SET_LIMIT and characters[0] != "^" and not _ODD & set(characters):
            sets = [tuple(characters)]
    return [] if tokens.may_be_absent() else sets
