"""How far each rule sees: one line of running text, or the whole draft, and then what of such a line it goes by.

Of a line of running text (sections/flow.py); what else may go by a heading, a short line or the lines at both ends of a
draft is told at the end. Where a rule is asked that is not named here, the whole draft is checked each time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable
from functools import lru_cache
from string import ascii_letters

from drafts.han import HAN
from drafts.model import BlockKind, NumeralStyle
from drafts.regex import Regex
from drafts.span import Span, cells
from drafts.typed import NamedTuple
from drafts.words import Words
from sections.flow import Flow
from sections.lexicon import SURNAMES
from sections.prose import OPAQUE
from sections.reading import Sign
from sections.rules.bl_marks import verdicts
from sections.rules.bl_meant_x import EQUATION
from sections.rules.bl_shapes import DOUBLED
from sections.rules.dt_echo import LEADS
from sections.rules.dt_events import law_names, meeting_names
from sections.rules.dt_plans import plan_names
from sections.rules.dt_timeline import TIMES
from sections.rules.fg_twice import told
from sections.rules.passage import passages
from sections.rules.plain_text import plain
from sections.rules.pu_characters import RARE, variant_forms
from sections.rules.pu_misused import is_closed
from sections.rules.pu_pairs import is_plain
from sections.rules.rq_text import GOAL, PLEDGE, SECOND, breaks_off
from sections.rules.rs_guard import JAM, JAMMING, SOUND
from sections.rules.rs_series import numbered
from sections.rules.st_broken import CLAUSES, COLUMNS
from sections.rules.wd_exchanged import exchangeable
from sections.rules.wd_places import MASKED, place_names
from sections.rules.wd_repeats import begins_part
from sections.section_marks import cues, goes_on, tone

LINE = frozenset(
    "BL001 BL002 BL003 BL004 BL005 BL006 BL007 BL008 BL009 BL010 BL011 BL012 BL014 RS005 DT005 FG001 FG002 FG003 FG006 "
    "FG004 WD001 WD003 WD004 WD006 WD008 PU001 PU003 PU005 PU006 PU007 PV001 PV002 PV003 PV004".split()
)
"""What these find in a line of running text is what they find in the line by itself, as long as their traces stay."""
PARAGRAPH = frozenset("FG001 FG002 FG004 FG006 PU001 PU003 PU005 PU007".split())
"""Of these, those that look at more than one of its sentences."""
_NUMBERED = tuple([Sign(code, between=re.compile(r"\d")) for code in "PV001 PV002 PV003 RS007".split()])
NEEDS = {sign.code: sign for sign in (Sign("DT005", characters=frozenset("年月日时季")), *_NUMBERED)}
"""Of rules without signs, what is in every line in which they find anything."""
RESIDUE = frozenset("RS001 RS002 RS003 RS004 RS006 RS007 RS008".split())
"""What these find is no running text."""
SECTIONS = "matched"
"""In the place of a code: where sections begin, which too many rules go by for any to be left as it is."""

Of = Callable[[Flow], Hashable]


class Trace(NamedTuple):
    """Where ``of`` a line stays the same, what the rules with ``codes`` find elsewhere does.

    ``only_in``: a draft without a match of it is not touched at all. ``whole``: it has to be asked of the whole line,
    not of its sentences alone; ``binds``: so have all rules where there is something of it.
    """

    codes: frozenset[str]
    of: Of
    only_in: Regex | None = None
    needs: frozenset[str] = frozenset("\n")
    """Characters one of which is in every line of which it is anything; the line ends around it are in each."""
    whole: bool = False
    binds: bool = False


def _trace(
    codes: str, of: Of, only_in: Regex | None = None, *, needs: str = "\n", whole: bool = False, binds: bool = False
) -> Trace:
    return Trace(frozenset(codes.split()), of, only_in, frozenset(needs), whole or binds, binds)


def _around(pattern: str, before: int = 1, behind: int = 1) -> Of:
    """Its matches, with so many characters on either side."""
    regex = Regex(pattern)

    def of(flow: Flow) -> Hashable:
        text = flow.view.bare.text
        return tuple([text[max(0, m.start() - before) : m.end() + behind] for m in regex.finditer(text)])

    return of


def _begun(*alternatives: tuple[str, str]) -> str:
    """A pattern of one of these: the characters it may begin with, what follows. It is tried only where one stands."""
    rests = "|".join([f"(?<=[{first}])(?:{rest})" for first, rest in alternatives])
    return f"[{''.join([first for first, _ in alternatives])}](?:{rests})"


def _whole(pattern: str, *words: str) -> Of:
    """All of a line that holds a match. ``words``: of which one is in each."""
    regex = Regex(pattern, words=words)

    def of(flow: Flow) -> Hashable:
        text = flow.view.bare.text
        return text if regex.search(text) else ""

    return of


def _whole_with(words: Callable[[Flow], Words]) -> Of:
    def of(flow: Flow) -> Hashable:
        return flow.line if words(flow).stand_in(flow.view.text) else ""

    return of


def _announces(flow: Flow) -> Hashable:
    """The end of a line that may say how many things follow."""
    tail = flow.view.bare.text.rstrip(_SPACE)[-70:]
    return tail if _COUNT.search(tail) else ""


def _runs(flow: Flow) -> Hashable:
    """Where a run of 一是 begins that may go on in the next line, or be announced in the one before; the line's end."""
    text = flow.view.bare.text
    begins = [m.start() for m in _BEGINS.finditer(text)]
    alone = [at for at in begins if at < 20 or f"二{text[at + 1]}" not in text[at:]]
    return (*[text[max(0, at - 62) : at + 2] for at in alone], text.rstrip(_SPACE)[-1:]) if alone else ()


def _guided(flow: Flow) -> Hashable:
    text = flow.view.bare.text
    if not _HELP.search(text):
        return ()
    return tuple([text[max(0, m.start() - 44) : m.end() + 44] for m in _UNDER.finditer(text) if _HELP.search(m[0])])


def _stops(flow: Flow) -> Hashable:
    """Half-width full stops behind Chinese, and where there are any, how many others there are."""
    text = flow.view.bare.text
    found = tuple([text[max(0, m.start() - 12) : m.end() + 12] for m in _HALF_STOP.finditer(text)])
    return (found, text.count("。")) if found else ()


def _unpaired(flow: Flow) -> Hashable:
    text = flow.view.bare.text
    if '"' in text or "'" in text or not is_plain("".join(_MARKS.findall(text))):
        return text
    return text.lstrip()[:1]


def _places(flow: Flow) -> Hashable:
    """Masked names of places with what follows, and real ones with what is around."""
    text = flow.view.bare.text
    masked = tuple([flow.line[f.span.end : f.span.end + 16] for f in flow.found if f.code in MASKED])
    known = place_names(flow.view.data)
    real = tuple([text[max(0, start - 8) : end + 8] for start, end in known.places_in(text)])
    return masked, real


def _exchanged(flow: Flow) -> Hashable:
    """Words put in for others, for certain, and perhaps with what is around."""
    text = plain(flow.view).text
    sure = [f.span.of(flow.line) for f in flow.found if f.code in ("WD001", "WD004")]
    perhaps = [text[max(0, start - 20) : end + 20] for start, end, _, _ in exchangeable(flow.view.data).slips(text)]
    return tuple(sure), tuple(perhaps)


def _rare(flow: Flow) -> Hashable:
    """Rare characters with the words they stand in, how many, and old forms of others; and which are in code."""
    text, prose = flow.view.text, flow.view.prose
    found = list(_RARE.finditer(text)) if _RARE_ONE.search(text) else []
    runs = [(text[max(0, m.start() - 3) : m.end() + 3], OPAQUE in prose[m.start() : m.end()]) for m in found]
    old = [(text[start:end], prose[start] == OPAQUE) for start, end in variant_forms(flow.view.data).places_in(text)]
    return tuple(runs), tuple(old), f"{len(runs)} in a line" if len(runs) > 1 else ""


def _times(flow: Flow) -> Hashable:
    """The sentences that tell when something was, or how long it took."""
    return tuple([told.text for told in passages(flow.view, *TIMES.words) if _TOLD.search(told.text)])


@lru_cache(1)
def _left_out(flow: Flow) -> Hashable:
    """How many runs of signs are blanks for certain, and those that are if others of their sort are."""
    text = flow.view.bare.text
    found = list(verdicts(plain(flow.view)))
    sure = Counter((code, end - start == 1) for code, is_sure, start, end in found if is_sure)
    doubtful = tuple((code, text[max(0, start - 12) : end + 12]) for code, is_sure, start, end in found if not is_sure)
    return (tuple(sorted(sure.items())), doubtful) if found else ()


def _appended(flow: Flow) -> Hashable:
    """Whether it may head a list of what is not printed, be an item of one, or part two of them."""
    text = flow.view.bare.text
    return "heads" if _APPENDED.search(text) else "is one" if _APPENDED_ITEM.match(text) else "parts"


def _technical(flow: Flow) -> Hashable:
    """What tells in Markdown that it is notes on programs: how much of it is code, and headings of weeks."""
    return flow.line.count("`"), flow.line.lstrip().startswith("#") and _WEEK.findall(flow.line) != []


def _goals(flow: Flow) -> Hashable:
    """How many figures to be reached a plan tells."""
    kind = flow.setting.kind
    goals = kind is not None and kind.section("goals") is not None
    return sum(1 for _ in GOAL.finditer(flow.view.prose)) if goals else 0


def _items(flow: Flow) -> Hashable:
    """Which of the words it says that items of the kind are known by."""
    words = flow.setting.items
    prose = flow.view.prose
    said = {prose[start:end] for start, end in words.places_in(prose)} if words else ()
    return frozenset([word for word in said if word in flow.filled])


def _headed_year(flow: Flow) -> Hashable:
    """The words of a heading with a number in them, which may be the year of what is below."""
    block = flow.view.draft.blocks[0]
    words = block.body.of(flow.view.text) if block.kind is BlockKind.HEADING else ""
    return words if any(map(str.isnumeric, words)) else ""


def _last_said(flow: Flow) -> Hashable:
    """The last sentence, if it may name a year: one below that tells an anniversary may go by it."""
    said = flow.view.bare.text.rstrip(f"{_SPACE}。！？!?")
    said = said[max(map(said.rfind, "。！？!?\n")) + 1 :]
    return said if "年" in said else "no year"


def _run_on(flow: Flow) -> Hashable:
    """How the text begins that stands right behind a heading, in its line, with nothing between them."""
    block = flow.view.draft.blocks[0]
    if block.kind is not BlockKind.HEADING or block.running is None or block.running.start > block.body.end:
        return ""
    return flow.view.text[block.running.start : block.running.start + 12]


def _bracketed(flow: Flow) -> Hashable:
    """The number of a line, if there are brackets around it: of several sorts ST008 tells."""
    numeral = flow.view.draft.blocks[0].numeral
    bracketed = numeral is not None and numeral.style is NumeralStyle.HAN_BRACKETED
    return numeral.span.of(flow.view.text) if numeral is not None and bracketed else ""


def _is_wide(line: str) -> bool:
    """Whether it takes more cells than text in columns does; Han characters take two."""
    return 2 * len(_ONE_HAN.findall(line[:COLUMNS])) > COLUMNS or cells(line) > COLUMNS


_ONE_HAN = Regex(f"[{HAN}]")
_LETTER = Regex(r"[^\W\d_]")
_WEEK = Regex("[本上下]周")
_CONFLICT = Regex(r"^([<=>|])\1{6}")
_APPENDED = Regex("附[件表图录：:]")
_APPENDED_ITEM = Regex(r"\n[ \t\u3000]*(?:\d{1,2}[.．、)）]|[（(]\d{1,2}[）)])")
_TODO = Regex("(?i:todo)")
_BEFORE_NUMBERS = frozenset("BL014 BL008 BL002 BL011".split())
_STANDING = f"{ascii_letters}甲乙丙丁"
_STAND_IN = Regex(
    f"[{HAN}] ?[Nn]{{1,3}}(?![A-Za-z])|[{HAN}][MK](?=[个次名家户件起])|(?<![A-Za-z0-9])"
    "(?:[A-WYZa-wyz甲乙丙丁](?=[省市县区乡镇村街])|(?:[Dd]|ZZ|zz)(?![A-Za-z0-9]))"
)
"""A letter for a figure or a place, D for 党 and ZZ for 政治: what they are, others in the draft may decide."""
_HAN = "一二三四五六七八九十百〇零"
_NUMBER = rf"(?:[{_HAN}]{{1,4}}|[\d０-９]{{1,3}})"
_STOPPED = r"(?<=[\s。；！？：].)"
_NUMBERS = _begun(
    ("（(", rf"\s?{_NUMBER}\s?[)）]"), ("第", _NUMBER), (_HAN, rf"{_STOPPED}[{_HAN}]{{0,3}}\s?[、．.,，:：。]"),
    (r"\d", rf"{_STOPPED}\d{{0,2}}\s?[、．.,，:：。]"), ("①-⑳", ""), (r"\n", rf"[ \t\u3000]*[{_HAN}]{{1,3}}"),
)  # fmt: skip
_ORDINALS = _begun(
    (_HAN, rf"[{_HAN}]{{0,3}}[是要则、]"), ("首", "先"), ("一", "方面|来"), ("二", "来"), ("12", "[.、是]"), ("①②", ""),
    ("（", "1）"), (r"(", r"1\)"), ("其", "次"), ("再", "次|者|一个"), ("另", "一方面|外|一"), ("此", "外"),
    ("最", "后"), ("还", "有"), ("与", "此同时"), ("第其", rf"一|二|{_NUMBER}"),
)  # fmt: skip
_STATES = _begun(("D", "ONE|OING|one|oing"), ("Ii", "(?i:n[ _-]?progress)"), ("进", "行中"), ("已", "完成"))
_BRACKETS = _begun((r"【［\[{<＜", ""), ("（(", r"[ \u3000]*[）)]"))
_SPACE = " \t\u3000\xa0\ufeff\n\x01"
_COUNT = Regex(
    r"(?:[二两三四五六七八九十]{1,2}|[\d０-９]{1,2})[\s\x01]*(?:个方面|方面|项|点|条|件|个)"
    r"[^，；：。、“”《》（）0-9]{0,12}[：:。][\s\x01]*\Z"
)
_DIGITS, _WIDE = Regex("[0-9]+"), Regex("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
_FIGURES = "0-9０-９一二三四五六七八九十百零〇"
_BEGINS = Regex("一[是要]")
_UNDER = Regex(r"在[^在，。；：！？,;:!?\n\x1f]{4,60}?下")
_HELP = Regex("指导|领导|关心|支持|帮助|关怀|带领|帮扶")
_RARE_ONE = Regex(f"{RARE.pattern}|[○◯の]")
_RARE = Regex(rf"[A-Za-z]*(?:{_RARE_ONE.pattern})+[A-Za-z]*")
_MARKS = Regex("[“”‘’《》〈〉（）【】〔〕「」『』]")
_NAME_ALONE = Regex(rf"(?m)^[ \t\u3000]*[{HAN}](?:[ \u3000]*[{HAN}]){{1,3}}[ \t\u3000]*$")
_TOLD = Regex(r"(?:19|20)\d\d|\d(?:日|旬|月[上中下份])")
"""A year or a day, in one notation (sections/rules/passage.py)."""
_HALF_STOP = Regex(r"\.(?<=[^\x00-\x7f]\.)(?=[^\x00-\x7f]|\n|\Z)")

TRACES = (
    Trace(frozenset({SECTIONS}), cues),
    Trace(frozenset({SECTIONS}), goes_on, whole=True),
    Trace(frozenset({SECTIONS}), tone, whole=True),
    Trace(frozenset({SECTIONS}), lambda flow: flow.view.matched.cut != ()),
    _trace("BL001", _whole(r"推特|Twitter|马斯克|[√✓✔☑]|(?<![A-Za-z0-9])[yY](?![A-Za-z0-9])", "推特", "Twitter", "马斯克", *"√✓✔☑yY"), needs="推T马√✓✔☑yY", binds=True),  # noqa: E501
    _trace("BL001", _whole(f"[Ⅹⅹ]|{EQUATION.pattern}"), needs="xⅩⅹ", binds=True),
    _trace("BL001", _whole('"[^\n]*[XxＸ]|[XxＸ][^\n]*"'), needs='"', binds=True),
    _trace("BL003", _whole(r"人民法院|审判[长员]|书记员|本院(?:认为|查明)|[诉辩]称", *"人民法院 审判 书记员 本院 诉称 辩称".split()), Regex("×"), needs="法审书本诉辩", binds=True),  # noqa: E501
    _trace("BL003 BL006", _whole(f"[{SURNAMES}]某"), Regex("[×○◯◎□▲△●■◇◆〇█]"), needs="某", binds=True),
    _trace("BL003 BL004 BL005 BL006", _left_out, needs="×*＊_＿‗﹍﹎▁○◯◎□▲△●■◇◆〇█※☆★?？…#＃-—.0￥¥/／~～·+＋oO&＆@＠"),
    _trace("BL003 BL004 BL005 BL006", _left_out, DOUBLED),
    _trace("BL004", _around(r"\n[ \t]*[^\n]{1,6}", 0, 0), Regex(r"[*＊]\n"), whole=True),
    _trace("BL004", _around(r"\n[ \t\u3000]*[*＊]", 0, 1), Regex(r"\n[*＊][^*＊\s]"), needs="*＊", whole=True),
    _trace("BL008", _around(_BRACKETS, 12, 40), needs="【［[{<＜（(", whole=True),
    _trace("BL008", _around(r"(?:^|\n)[^\n（(]{0,6}(?:[（(][^（）()\n]{2,60}[）)]\s*)+[。；;]?(?:\n|$)"), needs="（(", whole=True),  # noqa: E501
    _trace("BL008", _around(r"\n[^\n]{0,38}[AaＡ][.．、，:： ]", 0, 0), Regex(r"[（(][ \u3000]*[）)]"), needs="AaＡ", whole=True),  # noqa: E501
    _trace("BL008", lambda flow: sum(f.code in ("BL008", "BL014") for f in flow.found)),
    _trace("BL010", _around("[Nn]", 4, 6), needs="Nn"),
    _trace("BL010", _around(_STAND_IN.pattern, 3, 4), needs=_STANDING),
    _trace("BL010", lambda flow: sum(f.code in _BEFORE_NUMBERS for f in flow.found), _STAND_IN),
    _trace("BL010", lambda flow: tuple([end - start > 1 for start, end in plain(flow.view).masks]), _STAND_IN),
    _trace("BL012", _around(r"\n(?<=\d\n)", 1, 0), Regex(r"\n[ \t\u3000]*[年月日]"), needs="0123456789", whole=True),
    _trace("BL012", _around(r"\n[ \t\u3000]*[年月日]", 0, 12), Regex(r"\d\n"), needs="年月日", whole=True),
    _trace("BL009", _around(_STATES), _TODO, needs="DGg进已"),
    _trace("BL009", _whole("略"), needs="略", whole=True),
    _trace("BL009", _appended, Regex(r"略[ \t\u3000]*。?[ \t\u3000]*[)）\n]", words=("略",)), whole=True),
    _trace("BL009", _whole("(?i:todo)"), needs="Tt", whole=True),
    _trace("RS005", lambda flow: tuple(_CONFLICT.findall(flow.line)), needs="<=>|", whole=True),
    _trace("RS006", lambda flow: numbered(flow.prose, Span(0, len(flow.line))), whole=True),
    _trace("RS008", lambda flow: tuple(JAM.findall(flow.view.text)), needs=" "),
    _trace("RS008", lambda flow: frozenset(JAMMING.found_in(flow.view.text)), JAM, needs="".join(JAMMING.words)),
    _trace("RS008", lambda flow: sum(1 for _ in SOUND.finditer(flow.view.text)), needs="（("),
    _trace("RQ001 RQ002 RQ005 ST004", lambda flow: breaks_off(flow.line), whole=True),
    _trace("RQ001 RQ002 RQ003 RQ005", lambda flow: SECOND.search(flow.line) is not None, needs="二", whole=True),
    _trace("RQ002", lambda flow: PLEDGE.search(flow.view.text) is not None, whole=True),
    _trace("RQ002", _goals, needs="0123456789盖"),
    _trace("RQ001 RQ002 RQ005 RQ006", _technical, needs="`周", whole=True),
    _trace("RQ003", lambda flow: _LETTER.search(flow.filled) is not None),
    _trace("RQ004", _items),
    _trace("RQ005", _around("【待填"), needs="【"),
    _trace("ST001", _around(_NUMBERS)),
    _trace("ST001", _whole(r"[（(]\s?[23二三]\s?[)）]|[其第][二三]|[。；;][23][．.、]"), needs="23二三", whole=True),
    _trace("ST004 ST005 FG004", _around(_ORDINALS)),
    _trace("ST004", _around(rf"\n(?:(?<=[{_HAN}]\n)|[是要则])", 1, 0), needs=f"{_HAN}是要则", whole=True),
    _trace("ST002", _run_on, whole=True),
    _trace("ST007", lambda flow: flow.edges, whole=True),
    _trace("ST007", lambda flow: ("。" in flow.line or "；" in flow.line, flow.line.count("，") < CLAUSES), whole=True),
    _trace("ST007", lambda flow: flow.setting.kind is None and _is_wide(flow.line), whole=True),
    _trace("ST008", _around(rf"\n[ \t\u3000]*[{_HAN}]{{1,4}}[，,：:。]?", 0, 1), whole=True),
    _trace("DT001 DT002", _headed_year, whole=True),
    _trace("DT001", _whole(rf"周年|第[\s\x01]*[{_FIGURES}][{_FIGURES}\s\x01]{{0,9}}[个次届]"), needs="周第", whole=True),  # noqa: E501
    _trace("DT001", _last_said, Regex("周年"), whole=True),
    _trace("DT002", _whole("之年"), needs="之", whole=True),
    _trace("DT002", _whole_with(lambda flow: meeting_names(flow.view.data)), whole=True),
    _trace("DT002", _whole_with(lambda flow: law_names(flow.view.data)), whole=True),
    _trace("DT002", _whole_with(lambda flow: plan_names(flow.view.data)), whole=True),
    _trace("DT003", _whole_with(lambda flow: LEADS), whole=True),
    _trace("DT003", _whole(r"^[\s\x01]*[2２][\s\x01]*[0０][\s\x01]*[0-9０-９]"), needs="年", whole=True),
    _trace("DT006", _times),
    _trace("FG004", _runs, needs="一", whole=True),
    _trace("FG004", _announces, needs=":：", whole=True),
    _trace("FG005", lambda flow: tuple([(said, f.base, f.value, f.unit) for said, f, _ in told(flow.view)])),
    _trace("WD002", _guided, needs="在", whole=True),
    _trace("WD003", lambda flow: begins_part(flow.line), needs="条.", whole=True),
    _trace("WD007", _exchanged),
    _trace("WD005", _places, Regex("[XxＸｘ×*_＿○□某]")),
    _trace("PU001", _stops, needs=".", whole=True),
    _trace("PU001", lambda flow: flow.view.bare.text.count("。"), _HALF_STOP),
    _trace("PU001", _bracketed, Regex(r"\("), needs="(（", whole=True),
    _trace("PU002", _unpaired, whole=True),
    _trace("PU002", lambda flow: flow.view.bare.text.count("“"), Regex("[\"']"), whole=True),
    _trace("PU003 PU004", _rare),
    _trace("PU003", lambda flow: len(_DIGITS.findall(flow.view.text)), _WIDE),
    _trace("PU003", _around(r"\d[OoIl]|l\d|O\.\d", 4, 6), needs="OoIl"),
    _trace("PU005", _around("》、《|”、“", 0, 52), needs="》”", whole=True),
    _trace("PU007", lambda flow: is_closed(flow.line), Regex(f"\n[^{HAN}\n]{{0,9}}[，。、；：！？]"), whole=True),
    _trace("PV005", _around("我", 0, 1), _NAME_ALONE, needs="我"),
)  # fmt: skip
BINDING = tuple(number for number, trace in enumerate(TRACES) if trace.binds)
"""The places of what keeps a line from being judged by its sentences."""
QUIET_CODES = frozenset("RQ000 RQ001 RQ002 ST002 ST003 ST006 ST009 ST010 ST011 DT003 DT004 DT006 BL013".split())
"""What these go by is never in a line of running text."""
HEADED = frozenset("ST002 ST003 ST009 ST010 ST011".split())
"""Of these what goes by headings and front matter alone."""
FRAME = QUIET_CODES - HEADED - {"BL013"} | {"RQ005"}
"""Of the others what may go by running text at either end of a draft."""
ODD = FRAME | HEADED | {"RQ003", "RQ004", "RQ006", "ST005"}
"""What may go by a heading or a short line."""
FRAMED = frozenset("RQ005 ST001 ST004 ST007 ST008 FG004 FG005".split())
"""What, besides, may go by which lines stand side by side, and with how many blank ones between them."""
COUNTING = frozenset("RQ000 RQ004 RQ006 ST005".split())
"""Go by how many words there are."""
DECLARED = (LINE | RESIDUE | QUIET_CODES | COUNTING | {"SW001", "SW002", "SW003"}).union(*(t.codes for t in TRACES)) - {
    SECTIONS
}
"""The codes of the rules of which it is said here how far they see."""
