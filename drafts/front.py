"""Front matter: ``key: value`` lines between two ``---`` at the top; a small subset of YAML with strings only.

What is not of this form is kept byte for byte and told as a problem; it never stops a draft from opening.
"""

from __future__ import annotations

from types import MappingProxyType

from drafts import regex as re
from drafts.edit import Edit, apply
from drafts.model import FrontMatter
from drafts.regex import Regex
from drafts.span import LINE_END, Span
from drafts.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SIZE_LIMIT = 4096
"""Bytes of UTF-8, both rules included."""
KEY_LIMIT = 50

RULE = Regex(r"---[ \t]*\Z", words=("---",))
KEY = Regex(r"[A-Za-z_][A-Za-z0-9_-]*")
PAIR = Regex(rf"({KEY.pattern})[ \t]*([:：])")
QUOTED = Regex(r"""("(?:[^"\\]|\\["\\])*"|'(?:[^']|'')*')[ \t]*(?:(?<=[ \t])#.*)?\Z""")
COMMENT = Regex(r"(?:\A|[ \t])#.*")
NOT_PLAIN = Regex(r"""\A[\s"'#\[\]{}>|*&!%@`,?-]|\A\Z|:(?:\s|\Z)|\s\#|\s\Z""", re.X)
"""Text that YAML readers would not take as it stands; ``with_values`` puts it in quotes."""
CONTROL = Regex(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]+")


class _Pair(NamedTuple):
    key: str
    value: str
    span: Span
    """The value as written, with its quotes; empty, right behind the colon, where there is none."""


class _Header(NamedTuple):
    span: Span
    inside: Span
    pairs: tuple[_Pair, ...]
    problems: tuple[tuple[int, str], ...]


class FrontTooLarge(ValueError):  # noqa: N818
    """The values do not fit into front matter. The message is a Chinese sentence."""


def read_front(text: str) -> FrontMatter:
    """The front matter of ``text``; an empty one where there is none. Never raises."""
    header = _header(text)
    values = {pair.key: pair.value for pair in header.pairs}
    return FrontMatter(header.span, MappingProxyType(values), header.problems)


def with_values(text: str, values: Mapping[str, str]) -> list[Edit]:
    """The edits that set ``values``, keys that are new behind the others; front matter is made where there is none.

    Control characters and line ends in a value become a space. Raises FrontTooLarge, and ValueError for a wrong key.
    """
    if wrong := [key for key in values if not KEY.fullmatch(key)]:
        raise ValueError(f"no key of front matter: {wrong[0]!r}")
    header = _header(text)
    clean = {key: CONTROL.sub(" ", value).strip(" \t") for key, value in values.items()}
    known = {pair.key: pair for pair in header.pairs}
    edits: list[Edit] = []
    for key in known.keys() & clean.keys():
        span, value = known[key].span, _written(clean[key])
        if clean[key] != known[key].value:
            edits.append(Edit(span.start, span.end, value if span.start < span.end else f" {value}"))
    match = LINE_END.search(text)
    end = match[0] if match else "\n"
    added = "".join(f"{key}: {_written(value)}{end}" for key, value in clean.items() if key not in known)
    if added and header.inside.end:
        edits.append(Edit(header.inside.end, header.inside.end, added))
    elif added:
        edits.append(Edit(0, 0, f"---{end}{added}---{end}{end if text else ''}"))
    if len(known.keys() | clean.keys()) > KEY_LIMIT or _size(apply(text[: header.span.end], edits)) > SIZE_LIMIT:
        raise FrontTooLarge(f"文件头放不下：最多 {KEY_LIMIT} 项、{SIZE_LIMIT // 1024} KB，请改短。")
    return sorted(edits)


def _size(text: str) -> int:
    """Bytes of UTF-8."""
    return len(text.encode(errors="surrogatepass"))


def _written(value: str) -> str:
    if not NOT_PLAIN.search(value):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _header(text: str) -> _Header:
    nothing = _Header(Span(0, 0), Span(0, 0), (), ())
    if not text.startswith("---"):
        return nothing
    lines = _lines(text[:SIZE_LIMIT])
    opening, after = next(lines)
    if not RULE.match(opening.of(text)):
        return nothing
    inside: list[Span] = []
    for line, end in lines:
        if RULE.match(line.of(text)) and _size(text[:end]) <= SIZE_LIMIT:
            if not any(PAIR.match(each.of(text)) for each in inside):
                return nothing
            pairs, problems = _read(text, inside)
            return _Header(Span(0, end), Span(after, line.start), pairs, problems)
        inside.append(line)
    if inside and PAIR.match(inside[0].of(text)):
        sentence = f"文件头没有结束：在 {SIZE_LIMIT // 1024} KB 以内找不到第二个“---”，整段按正文处理。"
        return _Header(nothing.span, nothing.inside, (), ((0, sentence),))
    return nothing


def _lines(text: str) -> Iterator[tuple[Span, int]]:
    """Each line without its line end, and where the next one starts."""
    start = 0
    for match in LINE_END.finditer(text):
        yield Span(start, match.start()), match.end()
        start = match.end()
    yield Span(start, len(text)), len(text)


def _read(text: str, lines: list[Span]) -> tuple[tuple[_Pair, ...], tuple[tuple[int, str], ...]]:
    pairs: dict[str, _Pair] = {}
    problems: list[tuple[int, str]] = []
    for span in lines:
        line = span.of(text)
        if not line.strip() or line.startswith("#"):
            continue
        pair = _pair(line, span.start)
        if isinstance(pair, str):
            problems.append((span.start, pair))
        elif pair.key in pairs:
            problems.append((span.start, f"文件头里“{pair.key}”写了两次，以第一次为准，请删去一行。"))
        elif len(pairs) == KEY_LIMIT:
            problems.append((span.start, f"文件头最多 {KEY_LIMIT} 项，从“{pair.key}”起没有读。"))
            break
        else:
            pairs[pair.key] = pair
    return tuple(pairs.values()), tuple(problems)


def _pair(line: str, start: int) -> _Pair | str:
    """The pair that ``line`` is, or a sentence about what it should be."""
    match = PAIR.match(line)
    if match is None:
        return _odd(line)
    key, colon = match[1], match[2]
    rest = line[match.end() :]
    behind = Span(start + match.end(), start + match.end())
    if colon == "：":
        return f"文件头里“{key}”后面要用半角冒号加一个空格，如“{key}: …”。"
    if CONTROL.search(rest):
        return f"文件头里“{key}”的值含有看不见的控制字符，请重写这一行。"
    if not rest.strip(" \t"):
        return _Pair(key, "", behind)
    if rest[0] not in " \t":
        return f"文件头里“{key}:”后面要空一格。"
    at = start + line.index(rest.lstrip(" \t"), match.end())
    rest = rest.strip(" \t")
    if rest[0] in "\"'":
        quoted = QUOTED.match(rest)
        if quoted is None:
            return f"文件头里“{key}”的引号不成对，或引号里有不认识的反斜杠，请重写这一行。"
        return _Pair(key, _unquoted(quoted[1]), Span(at, at + len(quoted[1])))
    value = COMMENT.sub("", rest).rstrip(" \t")
    if value[:1] + value[-1:] in ("[]", "{}") or value in ("|", ">", "|-", ">-"):
        return f"文件头里“{key}”的值只能是一行文字，不能是列表或多行。"
    return _Pair(key, value, Span(at, at + len(value)) if value else behind)


def _unquoted(raw: str) -> str:
    if raw[:1] == '"':
        return re.sub(r"\\(.)", r"\1", raw[1:-1])
    return raw[1:-1].replace("''", "'") if raw[:1] == "'" else raw


def _odd(line: str) -> str:
    if line[0] in " \t\u3000":
        return "文件头里的每一行都要顶格写，不能缩进。"
    if line.startswith("-"):
        return "文件头里不能写列表，每一行都应是“名称: 值”。"
    return "文件头里的这一行不是“名称: 值”，名称用英文字母。"
