"""The stock introduction that template sites put between title and text: 总结是……书面材料，……下面是小编整理的……."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.span import Span
from sections.rules.rs_words import Clues, clues

_SENTENCE = Regex(r"[^。！？!?\n]+[。！？!?~～…]*")
_END = "。！？!?~～… \t\u3000"
_OURS = Regex(r"\d|[我本该][局镇乡县市区校院委会办站所村]|全[局镇乡县市区校院村]")
_ON_WRITING = ("写作", "写法", "格式", "怎么写", "如何写", "怎样写", "撰写", "技巧", "方法")


class Introduction:
    """What introductions of one text may say; ``title``: a text on how to write defines what others leave undefined."""

    def __init__(self, text: str, title: str) -> None:
        apart = any(word in title for word in _ON_WRITING)
        self._editor = clues("site_sentences", text)
        self._sure: Clues = () if apart else clues("intro_sure", text)
        self._soft: Clues = () if apart else clues("intro_soft", text)

    def __bool__(self) -> bool:
        return bool(self._editor or self._sure)

    def span(self, text: str, line: Span) -> Span | None:
        """The sentences from the start of ``line`` that introduce, in one piece; None where there are none.

        Sentences between two that introduce belong to them unless they speak of the writer's own unit or give figures;
        behind a sentence that nothing is known of only the editor's own words lead on.
        """
        end = 0
        unbroken = True
        for m in _SENTENCE.finditer(text, line.start, line.end):
            said = m[0].strip(_END)
            editor = _is_in(self._editor, said)
            if editor or (unbroken and _is_in(self._sure, said)):
                end, unbroken = m.end(), True
            elif _OURS.search(said) or (m.start() == line.start and not _is_in(self._soft + self._sure, said)):
                break
            else:
                unbroken = unbroken and _is_in(self._soft, said)
        return Span(line.start, end) if end else None


def _is_in(of: Clues, sentence: str) -> bool:
    small = sentence.lower()
    return any(clue.may_be_in(small) and clue.pattern.search(sentence) for clue in of)
