"""What of one line it goes by where the sections of a draft begin (sections/match.py)."""

from __future__ import annotations

from collections.abc import Hashable

from sections.cues import sentences
from sections.flow import Flow
from sections.kind_patterns import pattern_of, patterns_of
from sections.match import RUN, heading_words
from sections.prose import LABEL
from sections.sign_off import is_date, is_sign_off
from sections.stretch import BARE_HEADING_LIMIT, is_sentence
from sections.titles import ANDS, by_title
from sections.tone import YEAR, tones


def section_marks(flow: Flow) -> Hashable:
    """Of two lines in the same place of a draft of some kind that have these alike, sections begin where they do.

    As far as the draft is concerned; what is said inside of the line is told by its traces (sections/reach.py).
    """
    block, line, kind = flow.block, flow.line, flow.setting.kind
    body, said = block.body.of(line), (block.running or block.body).of(line)
    written = LABEL.sub("", (block.running or block.body).of(flow.prose))
    heading = heading_words(block.kind, body)
    short = len(body) <= BARE_HEADING_LIMIT
    lead = kind.section("lead") if kind else None
    return (
        (block.kind, block.level, block.numeral and (block.numeral.style, block.numeral.value)),
        (block.running is None, short, line[block.body.end : block.body.end + 1] in ("。", "；")),
        (heading if YEAR.search(heading) else "", tuple(YEAR.findall(body)) if short else ()),
        patterns_of(tuple(section.headings for section in kind.sections)).named(heading) if kind and heading else (),
        kind is not None and heading != "" and by_title(body, (kind,)) is not None,
        body.startswith(ANDS),
        (is_sentence(body), is_sentence(written), any(map(str.isalnum, written))),
        (is_date(body.strip()), is_sign_off(body.strip()), is_sign_off(body.strip(), dated=True)),
        lead is not None and any(pattern_of(cue).search(said) for cue in lead.cues),
        tones(said),
    )


def cues(flow: Flow) -> Hashable:
    """For each sentence that begins a section which, and how far into the line."""
    text, cues = flow.view.text, flow.setting.cues
    if cues.signs is not None:
        found = {text[start:end] for start, end in cues.signs.places_in(text)}
        numbers = sorted({number for word in found for number in cues.by_sign[word]})
        may = [cues.all[number] for number in numbers if cues.all[number][1].may_be_in(text)]
    else:
        may = [each for each in cues.all if each[1].may_be_in(text)]
    if not may:
        return ()
    body = flow.view.draft.blocks[0].running or flow.view.draft.blocks[0].body
    begun = []
    for start, word, end in sentences(text, body):
        if begins := tuple([section for section, cue in may if cue.match(text, word, end)]):
            begun.append((begins, start - body.start))
    return tuple(begun)


def tone(flow: Flow) -> Hashable:
    """How it sounds, where sections may begin by that, and up to its first cue; and a year in what may be a heading."""
    block = flow.view.draft.blocks[0]
    area, text = block.running or block.body, flow.view.text
    years = tuple(YEAR.findall(block.body.of(text))) if len(block.body) <= BARE_HEADING_LIMIT else ()
    if not flow.setting.by_tone:
        return years
    begun = cues(flow)
    parts = [text[area.start : area.start + at] for _, at in begun] if isinstance(begun, tuple) else []
    return (len(block.body) > BARE_HEADING_LIMIT, years, tones(area.of(text)), tuple(map(tones, parts)))


def goes_on(flow: Flow) -> Hashable:
    """Whether a line goes on with a run of 一是."""
    block = flow.view.draft.blocks[0]
    return RUN.match(flow.view.text, (block.running or block.body).start) is not None
