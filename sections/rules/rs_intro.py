"""The stock introduction that template sites put between title and text: 总结是……书面材料，……下面是小编整理的……."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.span import Span
from sections.rules.rs_talk import SAMPLES, is_talk
from sections.rules.rs_words import Clues, clues

_SENTENCE = Regex(r"[^。！？!?\n]+[。！？!?~～…]*")
_END = "。！？!?~～… \t\u3000"
_OURS = Regex(r"\d|[我本该][局镇乡县市区校院委会办站所村]|全[局镇乡县市区校院村]")
LONGEST = 800
"""Code points of the longest introduction."""
_ON_WRITING = ("写作", "写法", "格式", "怎么写", "如何写", "怎样写", "撰写", "技巧", "方法", "区别", "异同")


def introduction(text: str, line: Span, title: str) -> Span | None:
    """The sentences from the start of ``line`` that introduce, in one piece; None where there are none.

    Sentences between two that introduce belong to them unless they speak of the writer's own unit or give figures;
    behind a sentence that nothing is known of only the editor's own words lead on. ``title``: a text on how to write
    defines what others leave undefined.
    """
    past = min(line.end, line.start + LONGEST)
    words = text[line.start : past]
    apart = any(word in title for word in _ON_WRITING)
    editors = clues("site_sentences", words)
    sure: Clues = () if apart else clues("intro_sure", words)
    if not (editors or sure or _is_talked(words)):
        return None
    soft: Clues = () if apart else clues("intro_soft", words)
    end = 0
    unbroken = True
    for m in _SENTENCE.finditer(text, line.start, past):
        said = m[0].strip(_END)
        if _is_in(editors, said) or is_talk(said, top=True) or (unbroken and _is_in(sure, said)):
            end, unbroken = m.end(), True
        elif _OURS.search(said) or (m.start() == line.start and not _is_in(soft + sure, said)):
            break
        else:
            unbroken = unbroken and _is_in(soft, said)
    return Span(line.start, end) if end else None


def _is_in(of: Clues, sentence: str) -> bool:
    small = sentence.lower()
    return any(clue.may_be_in(small) and clue.pattern.search(sentence) for clue in of)


def _is_talked(words: str) -> bool:
    return bool(clues(SAMPLES, words)) and any(is_talk(said.strip(_END), top=True) for said in _SENTENCE.findall(words))
