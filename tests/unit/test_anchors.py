"""Places in a text that another program has edited: on the right sentence, or detached, never on a wrong one."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.anchors import carry
from drafts.front import read_front
from drafts.span import Span

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


@pytest.fixture(scope="module")
def reports(request: pytest.FixtureRequest) -> list[str]:
    """The sample drafts without front matter: about 400 sentences."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((request.config.rootpath / "tui/sample").glob("*.md"))]
    return [text[read_front(text).span.end :] for text in texts]


@pytest.mark.parametrize(
    "change", [typos_corrected, inserted_and_reordered, paragraphs_moved, section_rewritten, marks_normalised]
)
def test_places_stay_on_their_sentences(change: Change, reports: list[str]) -> None:
    chance = random.Random(7)
    score = Score()
    for report in reports:
        first = sentences(report)
        old, was = written(first)
        new, now = written(change(first, chance))
        asked = [number for number, span in was.items() if len(span.of(old).strip()) > 5]
        for number, placed in zip(asked, carry(old, new, [was[number] for number in asked]), strict=True):
            score = score.counted(placed.span, now.get(number))
    there = score.right + score.wrong + score.lost
    assert there >= 200
    assert score.right >= 0.98 * there, score
    assert score.wrong <= 0.005 * there, score
    assert not score.haunting, score


OLD = "一是抓培训。全年举办培训班12期。\n二是抓宣传。全年发放资料3000份。\n"


def at(words: str, text: str = OLD) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("words", "new", "there"),
    [
        ("培训班12期", "一是抓培训。今年共举办培训班15期。\n二是抓宣传。", "培训班15期"),
        (
            "全年发放资料3000份。",
            "二是抓宣传。全年发放资料3000份。\n一是抓培训。全年举办培训班12期。",
            "全年发放资料3000份。",
        ),
        ("全年举办培训班12期。", "一是抓培训，全年举办培训班12期，培训800人次。", "全年举办培训班12期"),
        (OLD.strip(), "导语。\n" + OLD + "结语。\n", OLD.strip()),
        ("二是抓宣传。", "一是抓培训。全年举办培训班12期。\n", None),
        ("12", "一是抓培训。全年举办培训班若干期。\n", None),
        ("全年举办培训班12期。", "", None),
    ],
)
def test_where_a_place_goes(words: str, new: str, there: str | None) -> None:
    (placed,) = carry(OLD, new, [at(words)])
    assert (placed.span.of(new) if placed.span else None) == there


@given(st.text("一二三。\n 甲乙丙丁abc,.", max_size=80), st.text("一二三。\n 甲乙丙丁abc,.", max_size=80), st.data())
def test_a_place_lies_in_the_text(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    place = Span(start, data.draw(st.integers(start, len(old))))
    (placed,) = carry(old, new, [place])
    assert 0 <= placed.kept <= 1
    if placed.span is not None:
        assert 0 <= placed.span.start <= placed.span.end <= len(new)
    if old == new:
        assert placed.span == place
