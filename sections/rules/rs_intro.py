"""The stock introduction that template sites put between title and text: 总结是……书面材料，……下面是小编整理的……."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.span import Span
from sections.rules.rs_talk import SAMPLES, is_talk
from sections.rules.rs_words import Clues, Held, clues

_SENTENCE = Regex(r"[^。！？!?\n]+[。！？!?~～…]*")
_END = "。！？!?~～… \t\u3000"
_OURS = Regex(r"\d|[我本该][局镇乡县市区校院委会办站所村]|全[局镇乡县市区校院村]")
LONGEST = 800
"""Code points of the longest introduction."""
_ON_WRITING = ("写作", "写法", "格式", "怎么写", "如何写", "怎样写", "撰写", "技巧", "方法", "区别", "异同")


class Introductions:
    """Where a ``text`` of a view introduces. ``editors``: where a site's editor may speak in it.

    ``title``: a text on how to write defines what others leave undefined.
    """

    def __init__(self, text: str, title: str, editors: Held) -> None:
        self._text = text
        self._editors = editors
        self._samples = Held(SAMPLES, text)
        self._sure = None if any(word in title for word in _ON_WRITING) else Held("intro_sure", text)

    def of(self, line: Span) -> Span | None:
        """The sentences from the start of ``line`` that introduce, in one piece; None where there are none.

        Sentences between two that introduce belong to them unless they speak of the writer's own unit or give figures;
        behind a sentence that nothing is known of only the editor's own words lead on.
        """
        start, past = line.start, min(line.end, line.start + LONGEST)
        editors = self._editors.within(start, past)
        sure = self._sure.within(start, past) if self._sure else ()
        if not (editors or sure or self._is_talked(start, past)):
            return None
        soft: Clues = clues("intro_soft", self._text[start:past]) if self._sure else ()
        end = 0
        unbroken = True
        for m in _SENTENCE.finditer(self._text, start, past):
            said = m[0].strip(_END)
            if _is_in(editors, said) or is_talk(said, top=True) or (unbroken and _is_in(sure, said)):
                end, unbroken = m.end(), True
            elif _OURS.search(said) or (m.start() == start and not _is_in(soft + sure, said)):
                break
            else:
                unbroken = unbroken and _is_in(soft, said)
        return Span(start, end) if end else None

    def _is_talked(self, start: int, end: int) -> bool:
        sentences = _SENTENCE.finditer(self._text, start, end) if self._samples.within(start, end) else ()
        return any(is_talk(m[0].strip(_END), top=True) for m in sentences)


def _is_in(of: Clues, sentence: str) -> bool:
    small = sentence.lower()
    return any(clue.may_be_in(small) and clue.pattern.search(sentence) for clue in of)
