"""What a site says to its readers: no wording of it is known, but who gives what to whom, and what for."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rules.rs_words import every_clue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sections.rules.rs_words import Held

TALK = "talk_of"
"""The clues to what a site gives or whom it names as the giver, of which one is in whatever it says anywhere."""
SAMPLES = "talk_samples"
"""The clue to what a site gives."""
LIMIT = 300
"""Code points of the longest sentence of a site."""
_SENTENCE = Regex(r"[^。！？!?\n]+[。！？!?~～…]*")
_OURS = Regex(r"[我本该][局镇乡县市区校院委会办所村厂公队]|[我本]中心|我单位|全[局镇乡县市区校院村]")


def is_talk(sentence: str, *, top: bool = False) -> bool:
    """Whether a site speaks: whoever reads a report is not thanked for reading samples, nor asked to log in.

    ``top``: it stands between title and text, where less tells.
    """
    if len(sentence) > LIMIT or _OURS.search(sentence):
        return False
    giver, sample, gives, reader, wish, does = (_says(name, sentence) for name in _CLASSES)
    if giver and (sample or reader) and (gives or wish or does):
        return True
    if sample and reader and does and (wish or does > 1):
        return True
    if not top or not sample:
        return False
    itself = sample == 1 and not wish and "本文" in sentence  # a manual speaks of itself, too
    return reader > 0 and gives + bool(wish) + bool(giver) > itself


_CLASSES = ("talk_givers", SAMPLES, "talk_gives", "talk_readers", "talk_wishes", "talk_does")


def _says(group: str, sentence: str) -> int:
    """How many different words of ``group`` a sentence says."""
    (clue,) = every_clue(group)
    return len({m[0] for m in clue.pattern.finditer(sentence)})


def sentences_of_site(text: str, start: int, end: int, held: Held, *, top: bool = False) -> Iterator[tuple[int, int]]:
    """Start and end of what a site says between ``start`` and ``end``, where ``held`` has what tells of it."""
    if not held.within(start, end):
        return
    for m in _SENTENCE.finditer(text, start, end):
        if held.within(*m.span()) and is_talk(m[0], top=top):
            yield m.span()
