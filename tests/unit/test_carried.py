"""Comments on every sentence of drafts that another program has edited: on the right sentence, or detached with their
quote, next to never on a wrong one, and none is dropped."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from drafts.anchors import carry
from drafts.front import read_front
from drafts.span import Span
from tui.reviewing import Review

Sentences = list[tuple[int | None, str]]
"""Sentences of a paragraph, each with its number, None for one that is not of the first text."""
Text = list[Sentences]
Change = Callable[[Text, random.Random], Text]

SENTENCE = re.compile(r"[^。！？]+[。！？]?")
HAN = [chr(code) for code in range(0x4E00, 0x9000)]
NEW = [
    "全市上下联动推进，形成了齐抓共管的良好局面。",
    "我们坚持问题导向，逐项销号整改。",
    "联合相关部门开展专项检查三轮。",
    "组织骨干外出学习先进经验。",
]
HALF = str.maketrans({"，": ",", "。": ".", "；": ";", "：": ":", "（": "(", "）": ")", "“": '"', "”": '"'})


def sentences(text: str) -> Text:
    numbers = iter(range(len(text)))
    return [[(next(numbers), m[0]) for m in SENTENCE.finditer(line)] for line in text.split("\n")]


def written(text: Text) -> tuple[str, dict[int, Span]]:
    """The text, and where the numbered sentences are in it."""
    out, where = "", {}
    for place, paragraph in enumerate(text):
        out += "\n" if place else ""
        for number, sentence in paragraph:
            if number is not None:
                where[number] = Span(len(out), len(out) + len(sentence))
            out += sentence
    return out, where


def typos_corrected(text: Text, chance: random.Random) -> Text:
    def corrected(sentence: str) -> str:
        chars = list(sentence)
        for _ in range(chance.randint(1, 2)):
            at = chance.randrange(len(chars))
            chars[at] = chance.choice([chance.choice(HAN), "", chars[at] + chance.choice(HAN)])
        return "".join(chars)

    return [[(n, corrected(s) if len(s) > 6 and chance.random() < 0.5 else s) for n, s in p] for p in text]


def inserted_and_reordered(text: Text, chance: random.Random) -> Text:
    changed = []
    for paragraph in text:
        now = list(paragraph)
        if len(now) > 1 and chance.random() < 0.5:
            one, other = chance.sample(range(len(now)), 2)
            now[one], now[other] = now[other], now[one]
        if len(now) > 1 and chance.random() < 0.5:
            now.insert(chance.randrange(len(now)), (None, chance.choice(NEW)))
        if len(now) > 2 and chance.random() < 0.2:
            now.pop(chance.randrange(len(now)))
        changed.append(now)
    return changed


def paragraphs_moved(text: Text, chance: random.Random) -> Text:
    now = list(text)
    for _ in range(6):
        now.insert(chance.randrange(len(now)), now.pop(chance.randrange(len(now))))
    return now


def section_rewritten(text: Text, chance: random.Random) -> Text:
    start = chance.randrange(len(text))
    fresh: Text = [[(None, chance.choice(NEW)) for _ in range(3)] for _ in range(3)]
    return text[:start] + fresh + text[start + max(3, len(text) // 5) :]


def marks_normalised(text: Text, chance: random.Random) -> Text:
    return [[(number, sentence.translate(HALF)) for number, sentence in paragraph] for paragraph in text]


class Score(NamedTuple):
    right: int = 0
    wrong: int = 0
    lost: int = 0
    """Detached although the sentence is there."""
    haunting: int = 0
    """Somewhere although the sentence is gone."""

    def counted(self, place: Span | None, now: Span | None) -> Score:
        if now is None:
            return self._replace(haunting=self.haunting + (place is not None))
        if place is None:
            return self._replace(lost=self.lost + 1)
        shared = min(place.end, now.end) - max(place.start, now.start)
        if shared * 2 > max(len(place), len(now)):
            return self._replace(right=self.right + 1)
        return self._replace(wrong=self.wrong + 1)


def everything(text: Text, chance: random.Random) -> Text:
    """All five on top of one another."""
    for change in WAYS:
        text = change(text, chance)
    return text


def paragraphs_joined_and_wrapped(text: Text, chance: random.Random) -> Text:
    """No empty lines any more, some paragraphs joined, line ends put into sentences that are long."""
    joined: Text = []
    for paragraph in text:
        if not any(sentence.strip() for _, sentence in paragraph):
            continue
        if joined and chance.random() < 0.3:
            joined[-1] = joined[-1] + paragraph
        else:
            joined.append(paragraph)
    return [[(n, s[:30] + "\n" + s[30:] if len(s) > 40 else s) for n, s in paragraph] for paragraph in joined]


WAYS = (typos_corrected, inserted_and_reordered, paragraphs_moved, section_rewritten, marks_normalised)


@pytest.fixture(scope="module")
def reports(root: Path) -> list[str]:
    """The sample drafts without front matter, and what is harder: a speech, minutes, lists, tables, six villages."""
    found = [*sorted((root / "tui" / "sample").glob("*.md")), *sorted((root / "tests" / "carried").glob("*.md"))]
    texts = [path.read_text(encoding="utf-8") for path in found]
    return [text[read_front(text).span.end :] for text in texts]


@pytest.mark.parametrize("change", [*WAYS, everything, paragraphs_joined_and_wrapped])
def test_places_stay_on_their_sentences(change: Change, reports: list[str]) -> None:
    score = Score()
    gone = 0
    for chance in map(random.Random, range(3)):
        for report in reports:
            first = sentences(report)
            old, was = written(first)
            new, now = written(change(first, chance))
            asked = [number for number, span in was.items() if len(span.of(old).strip()) > 5]
            gone += sum(number not in now for number in asked)
            for number, placed in zip(asked, carry(old, new, [was[number] for number in asked]), strict=True):
                score = score.counted(placed.span, now.get(number))
    there = score.right + score.wrong + score.lost
    assert there >= 1000
    assert score.right >= 0.98 * there, score
    assert score.wrong <= 0.005 * there, score
    assert score.haunting <= 0.01 * gone * (change is everything), score


def test_no_comment_is_dropped(reports: list[str], tmp_path: Path) -> None:
    """Of comments on 200 sentences each is shown, where its sentence is or detached with what that said."""
    draft = tmp_path / "总结.md"
    first = sentences("\n\n".join(reports[-5:] + reports[:3]))
    old, was = written(first)
    asked = [(number, span) for number, span in was.items() if len(span.of(old).strip()) > 5][:220]
    review = Review(draft, old, "王")
    number_of = {review.comment(span, str(number)).id: number for number, span in asked}
    new, now = written(everything(first, random.Random(7)))
    said = Review(draft, new, "李").said
    assert sorted(s.thread.comment.id for s in said) == sorted(number_of)
    for one in said:
        anchor = one.thread.anchor
        assert anchor is not None
        assert anchor.quote == was[number_of[one.thread.comment.id]].of(old)
        assert one.detached == (one.span is None)
    gone = {number for number, _ in asked if number not in now}
    assert len(gone) > 20
    assert sum(one.detached for one in said if number_of[one.thread.comment.id] in gone) >= 0.98 * len(gone)


def touched(text: Text, chance: random.Random) -> Text:
    """A little of everything, as between two looks at a draft."""
    some = [
        [(n, s if chance.random() < 0.8 else typos_corrected([[(n, s)]], chance)[0][0][1]) for n, s in p] for p in text
    ]
    longer = [
        [(n, f"{s[:8]}进一步{s[8:]}" if len(s) > 12 and chance.random() < 0.1 else s) for n, s in p] for p in some
    ]
    fewer = [[(n, s) for n, s in p if chance.random() > 0.02] for p in longer]
    return paragraphs_moved(fewer, chance) if chance.random() < 0.3 else fewer


def test_places_stay_through_many_changes(reports: list[str], tmp_path: Path) -> None:
    """Looked at after each of seven, a comment is on what its sentence has become."""
    chance = random.Random(3)
    draft = tmp_path / "总结.md"
    text = sentences("\n\n".join(reports[-5:]))
    old, was = written(text)
    asked = [(number, span) for number, span in was.items() if len(span.of(old).strip()) > 5]
    review = Review(draft, old, "王")
    with review.together():
        number_of = {review.comment(span, str(number)).id: number for number, span in asked}
    for _ in range(7):
        text = touched(text, chance)
        new, now = written(text)
        review = Review(draft, new, "李")
        review.remember()
    score = Score()
    for said in review.said:
        score = score.counted(said.span, now.get(number_of[said.thread.comment.id]))
    there = score.right + score.wrong + score.lost
    assert there >= 120
    assert score.right >= 0.98 * there, score
    assert score.wrong <= 0.005 * there, score
