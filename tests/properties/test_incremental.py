"""After any change, what is known of the draft before gives what a check of the whole draft gives, or nothing."""

from __future__ import annotations

import os
import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.reports import report
from drafts.parse import parse
from drafts.words import Words
from sections.blanks import blanks
from sections.catalog import kinds
from sections.check import check
from sections.incremental import Known
from sections.reach import DECLARED
from sections.recognise import recognise
from sections.rule import Rule
from sections.rules import BY_CODE, RULES
from sections.view import View

MANY = "QICAO_SWEEP" in os.environ
"""Set it for thousands of changes; some hundreds are made in every run of the tests."""
KINDS = kinds()
OPEN = Path(__file__).parents[1] / "corpus" / "open"
CHARACTERS = "的了是一二三，。、：；“”‘’（）()\"',.!?…—-~《》〈〉#*_×○某XxＡ０0123456789年月日%全共第其中同比率占周计在下我合\t \u3000|`<>[]&\\"
PIECES = (
    "一是", "二是", "首先", "某某", "XX", "**", "____", "××", "周年", "2025年", "第三个", "全年", "其中：", "（一）", "（三）", "1.", "- ",
    "万元", "<!--", "-->", "此处隐藏300字", "##paidend##", "&nbsp;", "待补充", "TODO", "三项工作：", "下一步，", "在看到成绩的同时，",
    "党的二十大", "在县委的指导下", "杭州", "5-10%", "\u200b", "悅", "——", "...", "、、", "《甲》、《乙》", "12345678901", "进行中", "｜",
)  # fmt: skip


_CLAUSE = re.compile(r"[^，。；\n]{8,}[，。；]")
_FIGURE = re.compile(r"\d[\d.]*(?=[\u4e00-\u9fff%])")
_HALF = str.maketrans("，：；（）", ",:;()")


def _texts() -> list[tuple[str, str]]:
    """Long drafts: a whole one, with the lines of others in its middle; some half-width, some without figures."""
    shorter = [(path.name, path.read_text().replace("\r", "")) for path in sorted(OPEN.iterdir())]
    made = [(f"{number}.md", report(number)) for number in range(0, 44, 4)]
    texts = []
    for number, (name, text) in enumerate([*shorter, *made]):
        others = [shorter[(number + step) % len(shorter)][1] for step in (3, 7)] + [report(number + 100)]
        whole = _amid(text, "\n\n".join(others))
        if number % 5 == 4:
            whole = whole.translate(_HALF)
        elif number % 7 == 3:
            whole = _FIGURE.sub("", whole)
        texts.append((name, whole))
    return texts


def _amid(text: str, inner: str) -> str:
    lines = text.split("\n")
    half = len(lines) * 2 // 3
    return "\n".join([*lines[:half], "", inner, "", *lines[half:]])


TEXTS = _texts()
WORDS = Words(
    "工作", "一是", "培训", "XX", "某", "，年", "万元", "。\n", "&nbsp;", "总结", "（一）", "党的二十大", "其中：", "**"
)


def whole(text: str, name: str, rules: tuple[Rule, ...] = RULES) -> Known:
    draft = parse(text, markdown=name.endswith(".md"))
    view = View(draft, recognise(draft, KINDS, name), name)
    return Known(view, rules, check(view, rules), blanks(view), KINDS)


def told(known: Known) -> tuple[object, ...]:
    """All that anybody sees of it."""
    view = known.view
    return (
        known.report, known.left, view.matched, view.prose, view.draft.blocks, view.draft.title, view.words,
        [view.words_in(part.span) for part in view.matched.parts],
        view.bare.text, [view.bare.place(at) for at in range(0, len(view.bare.text), 7)],
        [WORDS.places_in(text) for text in (view.text, view.prose, view.bare.text)],
    )  # fmt: skip


def change(draw: random.Random, text: str, start: int = 0, end: int | None = None) -> str:
    """``text`` changed somewhere, most often as people do: a character, a word, a line, something moved or said again."""
    end = len(text) if end is None else min(end, len(text))
    at = draw.randrange(min(start, end), end + 1)
    if at and draw.random() < 0.1:
        at = text.rfind("\n", 0, at) + 1
    match draw.randrange(12):
        case 0 | 1:
            return text[:at] + draw.choice(CHARACTERS) + text[at:]
        case 2 | 3:
            return text[:at] + text[at + 1 :]
        case 4:
            return text[:at] + draw.choice(PIECES) + text[at:]
        case 5:
            return text[:at] + draw.choice(("\n", "\n\n")) + text[at:]
        case 6:
            return text[:at] + text[at + draw.randrange(1, 60) :]
        case 7:
            piece = draw.randrange(max(1, len(text)))
            return text[:at] + text[piece : piece + draw.randrange(1, 40)] + text[at:]
        case 8:
            return _in_a_short_line(draw, text)
    lines = text.split("\n")
    line = draw.choice(lines)
    place = text.count("\n", 0, at)
    match draw.randrange(6):
        case 0:
            return "\n".join([*lines[:place], line[len(line) // 2 :] + line[: len(line) // 2], "", *lines[place:]])
        case 1:
            return "\n".join([*lines[:place], *lines[place + draw.randrange(1, 4) :]])
        case 2:
            return "\n".join([*lines[: place + 1], "", draw.choice(TEXTS)[1].split("\n")[-9], *lines[place + 1 :]])
        case 3:
            behind = place + draw.randrange(2, 4)
            return "\n".join([*lines[:place], "".join(lines[place:behind]), *lines[behind:]])
        case 4:
            at = text.find("，", at) + 1
            return text[:at] + draw.choice([m[0] for m in _CLAUSE.finditer(text)] or ["。"]) + text[at:]
    return "\n".join([*lines[:place], *lines[place + 1 : place + 3], lines[place], *lines[place + 3 :]])


def _in_a_short_line(draw: random.Random, text: str) -> str:
    """A heading, a date, a name or the like changed."""
    lines = text.split("\n")
    number = draw.choice([at for at, line in enumerate(lines) if 0 < len(line) < 40] or [0])
    at, line = draw.randrange(len(lines[number]) + 1), lines[number]
    more = draw.choice((*CHARACTERS, "", "2021年", "存在问题", "下一步打算", "还不够", "上一篇：", "第1页", "张建国"))
    lines[number] = line[:at] + more + line[at + (not more) :]
    return "\n".join(lines)


def follow(draw: random.Random, name: str, text: str, steps: int, start: int = 0, end: int | None = None) -> int:
    """Change ``text`` step by step and compare; how often it was not checked as a whole."""
    known, again = whole(text, name), 0
    for _ in range(steps):
        text = change(draw, text, start, end)
        expected, found = whole(text, name), known.after(text)
        if found is not None:
            assert told(found) == told(expected), (name, text)
            again += 1
        known = found or expected
    return again


@settings(max_examples=400 if MANY else 8, deadline=None)
@given(st.randoms(use_true_random=False))
def test_any_changes(draw: random.Random) -> None:
    follow(draw, *draw.choice(TEXTS), steps=6)


@pytest.mark.parametrize("rule", RULES if MANY else RULES[::18], ids=lambda rule: rule.code)
def test_changes_in_what_a_rule_is_about(rule: Rule) -> None:
    draw = random.Random(rule.code)
    for example in (*rule.bad, *rule.good):
        name, text = TEXTS[draw.randrange(len(TEXTS))]
        name = "例" + Path(example.path).suffix
        before = "\n\n" + report(draw.randrange(400))[400:1200].replace("\n#", "\n") + "\n\n"
        amid = _amid(text, before + example.text + before)
        start = amid.index(example.text)
        follow(draw, name, amid, 12 if MANY else 3, start, start + len(example.text))


@pytest.mark.parametrize("rule", RULES if MANY else [BY_CODE["DT006"], *RULES[::18]], ids=lambda rule: rule.code)
def test_a_character_taken_away_and_put_back_below_the_title_of_an_example(rule: Rule) -> None:
    draw = random.Random(rule.code)
    for example in rule.bad:
        title, _, rest = example.text.lstrip().replace("\r", "").partition("\n")
        name = "例" + Path(example.path).suffix
        parts = [report(number).split("\n\n")[1:] for number in draw.sample(range(400), 2)]
        text = "\n\n".join([title, *parts[0][:10], *parts[1][3:10], rest.strip(), *parts[0][10:]])
        known, start = whole(text, name), text.index(rest.strip())
        there = [f.span for f in known.all if f.code == rule.code and start <= f.span.start < start + len(rest)]
        for span in draw.sample(there, min(len(there), 6 if MANY else 2)):
            at = draw.randrange(span.start, min(span.end + 2, len(text)))
            without = whole(text[:at] + text[at + 1 :], name)
            found = without.after(text), known.after(without.view.text)
            for one, other in zip(found, (known, without), strict=True):
                assert one is None or told(one) == told(other), (name, text, at)


_SAID = "河道清淤三处，台账专人保管，巡护每日到位"
_PARAGRAPH = "今年以来全镇上下齐心协力抓好各项工作的落实，{}，群众对此普遍反映良好，认为办了实事，得到了上级的肯定。"
_JAMMED = "3 M# k! q7 ]; V0 b2 `- T"


@pytest.mark.parametrize(
    ("one", "other", "now"),
    [
        (
            _SAID,
            _SAID,
            _SAID.replace("，台账", "，责任压实到人，台账"),
        ),  # what is said again there is said in two pieces
        (_SAID.replace("，台账", "，责任压实到人，台账"), _SAID, _SAID),
        (_SAID, "水库除险一座，路灯装上百盏", "水库除险一座，路灯装上百盏"),
        (f"通报印发到村{_JAMMED}", "检查每月一次", "检查每月一次"),
        ("检查每月一次", f"通报印发到村{_JAMMED}", f"检查每月一次{_JAMMED}"),
        ("登记在册,逐户上门,及时回访,", "每月一报", "登记在册，逐户上门，及时回访，"),
    ],
)
def test_what_a_line_says_counts_for_another(one: str, other: str, now: str) -> None:
    amid = [report(14).split("\n", 2)[2], _PARAGRAPH.format(one), *report(25).split("\n\n")[2:5]]
    text = _amid(report(3), "\n\n".join([*amid, _PARAGRAPH.format(other).replace("今年", "去年"), *amid[2:]]))
    changed = text.replace(_PARAGRAPH.format(one), _PARAGRAPH.format(now))
    assert changed != text
    for before, after in ((text, changed), (changed, text)):
        found = whole(before, "例.txt").after(after)
        assert found is None or told(found) == told(whole(after, "例.txt"))


_MANY_LINES = "\n\n".join(
    f"{place}村的台账都已经补齐，群众对此很满意。" for place in "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳"
)
_MOVED = "乙镇协助网格巡查两千余次，群众依托服务站出力，办事效率有了新的变化，各村的台账都已经补齐。"

_ACCOUNTED = "巡护列入考核，会同各村建台账、抓通报、严考核，河道面貌好转。村道修好三条，群众对此很满意。"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # a heading's year counts for what is below
        ("### 2021年工作\n\n庆祝建党101周年，各项活动办得热烈。\n", "### 2022年工作\n\n庆祝建党101周年，各项活动办得热烈。\n"),
        # the number of lines stays, and the one that is named moves
        (f"{_MOVED}\n\n甲镇抓了进度。\n\n{_MOVED}\n", f"\n{_MOVED}\n甲镇抓了进度。\n\n{_MOVED}\n"),
        # a heading is glued to its paragraph as long as its number goes on
        ("（二）抓学习。\n\n办班三期，效果很好。（四）抓服务\n", "（二）抓学习。\n\n（三）抓宣传。\n\n办班三期，效果很好。（四）抓服务\n"),
        # marks that open in one line and close in another
        ("落实《办法（试行。\n\n建成村）社区工会。\n\n学习“三八。\n", "落实《办法（试行。\n\n建成村社区工会。\n\n学习“三八。\n"),
        ("“一要抓学习。\n\n“二要抓服务。\n\n“三要抓培训。”\n", "“一要抓学习。\n\n二要抓服务。\n\n“三要抓培训。”\n"),
        # nothing is told of a word that the line end parts
        ("坚持把安全生产作\n为首要任务抓好抓实。\n", "坚持把安全生产当作\n为首要任务抓好抓实。\n"),
        # what begins with a mark goes on with the sentence before
        ("清收贷款九百万元。堵截诈骗三起。\n", "清收贷款九百万元。—堵截诈骗三起。\n"),
        # what follows a table without a blank line is a row of it
        (
            "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n各村台账都已经补齐，群众评价很高。\n\n乙镇抓了进度，办事效率有了新的变化。\n",
            "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n各村台账都已经补齐，群众评价很高。\n乙镇抓了进度，办事效率有了新的变化。\n",
        ),
        # a number is seen as far as it goes, whatever is left out in front of it
        (
            "增长XX____%，走村入户一家一家问过来，成效明显，群众很满意。联系人：张三，电话：XXXXXXXXXXX。\n",
            "增长XX____%，走村入户一家一家问过来，成效明显，群众很满意。联系人：张三，电话：XXXXXXXXXX。\n",
        ),
        # a name left out that is one where other gaps are
        ("理顺乡镇红十字会12个，发展志愿者620名，完成换届。\n\n　　　年　月　日\n", "理顺乡镇红院长 强调十字会12个，发展志愿者620名，完成换届。\n\n　　　年　月　日\n"),
        # what is told in the sentence before
        ("村民代表大会召开5次。应到代表45名，实到41名，请假5名。五年来办了实事。\n", "村民代表大会召开5次。应到代表45名￥，实到41名，请假5名。五年来办了实事。\n"),
        # years that are said to be how many they are
        ("2019年至2023年五年间办了实事，三年来平稳。\n", "2019年至2023年七年间办了实事，三年来平稳。\n"),
        # the words of a heading may say that its full stop is none of a heading's
        (
            "（一）人手不足，服务跟不上，办事要等。\n\n各村网格员已经配齐，服务有了明显变化，群众评价很高。\n",
            "（一）人手不足，其中：服务跟不上，办事要等。\n\n各村网格员已经配齐，服务有了明显变化，群众评价很高。\n",
        ),
        # a single sign is a blank where there are others
        (
            "开放站点XX处，接待参观XX人次，群众很满意。\n\n以更饱满的热情投入到工作中，做好每一件事，服务好每一户群众。\n",
            "开放站点XX处，接待参观XX人次，群众很满意。\n\n以更饱满的热情走访/户，投入到工作中，做好每一件事，服务好每一户群众。\n",
        ),
        # a line of figures alone is one of a Chinese draft
        ("1。\n\n2023；12。\n", "1。。\n\n2023；12。\n"),
        # words put in for others, of which some are sure
        ("夯实基础设施，群众满意。\n\n幼儿园顺当开园，城东片区建立，群众满意。\n", "夯实根底设施，群众满意。\n\n幼儿园顺当开园，城东片区建立，群众满意。\n"),
        ("夯实根底设施，群众满意。\n\n幼儿园顺当开园，城东校区启用，群众满意。\n", "夯实根底设施，群众满意。\n\n幼儿园顺当开园，城东片区建立，群众满意。\n"),
        # letters that stand for a word where several certainly do, and for places where other places are left out
        (
            "全体党员信D、爱D、跟D走，工作有了新起色，群众满意。\n\n全年抓好D建、D务两件大事，各村都有了新变化。\n",
            "全体党员信D、爱D、跟D走，工作有了新起色，群众满意。\n\n全年抓好D建、业务两件大事，各村都有了新变化。\n",
        ),
        (
            "C镇、D村先后换届，工作有了新起色，群众满意。\n\n由A县B镇牵头办好两件大事，各村都有了新变化。\n",
            "C镇、D村先后换届，工作有了新起色，群众满意。\n\n由A县、镇牵头办好两件大事，各村都有了新变化。\n",
        ),
        # a date that is left out where names are, and a manner of speaking elsewhere
        (
            "某某镇、某某村先后换届，XX人参加，群众满意。\n\n河道巡护列入年度目标，各村都有了新变化，群众对此很满意。\n",
            "某某镇、某某村先后换届，XX人参加，群众满意。\n\n那是某年某月的事，某县某局查出了隐患。河道巡护列入年度目标，各村都有了新变化，群众对此很满意。\n",
        ),
        # words put in for others where one by which they are known goes
        (
            "增强平安意识，优化经济开展环境，群众满意。\n\n报告由标题和正文两个局部组成，还有一些缺点和缺乏，群众满意。\n",
            "增强平安意识，优化经济，群众满意。\n\n报告由标题和正文两个局部组成，还有一些缺点和缺乏，群众满意。\n",
        ),
        # what is told of a sentence shows nothing of the one before
        ("全年工作平稳。年12月召开会议，表扬先进，群众对此很满意。\n", "全年工作平。年12月召开会议，表扬先进，群众对此很满意。\n"),
        # a numeral that stands for a figure where two of them stand for a name
        (
            "全年办结信访案件，工作有了新起色，群众满意。\n\nⅩⅩ市各村都有了新变化，群众对此很满意。\n",
            "全年办结信访Ⅹ案件，工作有了新起色，群众满意。\n\nⅩⅩ市各村都有了新变化，群众对此很满意。\n",
        ),
        # the title of a collection's text, known by another far away
        (
            f"镇村述职报告1\n\n{_MANY_LINES}\n\n镇村职报告2\n\n{_MANY_LINES}\n",
            f"镇村述职报告1\n\n{_MANY_LINES}\n\n镇村述职报告2\n\n{_MANY_LINES}\n",
        ),
        # what is residue by itself in its paragraph, until something else comes to it
        ("压实各级的'责任，群众对此很满意。办成实事，各村都有变化。\n", "压实各级的'责任，群众对'此很满意。办成实事，各村都有变化。\n"),
        # whether rare characters stand in code
        (
            "台账齐全。编号`甲乙戊己\u200b庚辛丙丁`已经登记，群众对此很满意。\n",
            "台账齐全。编号甲乙戊己\u200b庚辛丙丁`已经登记，群众对此很满意。\n",
        ),
        # how many characters in one line nobody sees
        (
            f"{_MOVED}\n\n各村台账都\u200b齐全，群众对此很满意。\n\n各村村道都\u200b修好，群众对此很满意。\n",
            f"{_MOVED}\n\n各村台账都\u200b齐全，群众对此很满意。各村村道都\u200b修好，群众对此很满意。\n",
        ),
        # what a line is, which the next one goes by, or the one before: a list that is not printed, an end, an answer
        ("附件：\n1. 隐患清单（略）\n2. 台账（略）\n", "件：\n1. 隐患清单（略）\n2. 台账（略）\n"),
        ("我省森林覆盖率）\n，办成三件实事，群众满意。\n", "我省森林覆盖率）。\n，办成三件实事，群众满意。\n"),
        (
            "第一题（ ）人。第二题（ ）户。我省森林覆盖率为（）。\nA. 20% B. 23%\n",
            "第一题（ ）人。第二题（ ）户。我省森林覆盖率为（）。\n的. 20% B. 23%\n",
        ),
        # marks that go together, each in a line of its own
        (
            "<<<<<<< HEAD\n\n投资十二亿元。\n\n=======\n\n投资十三亿元。\n\n>>>>：>>> 修改稿\n",
            "<<<<<<< HEAD\n\n投资十二亿元。\n\n=======\n\n投资十三亿元。\n\n>>>>>>> 修改稿\n",
        ),
        # what is said twice in one line, once it is joined with the next one
        (
            f"{_MOVED}\n\n{_ACCOUNTED}\n\n清淤也列入考核，会同各村建台账、抓通报、严考核，水质好转。\n\n{_MOVED[2:]}\n",
            f"{_MOVED}\n\n{_ACCOUNTED}清淤也列入考核，会同各村建台账、抓通报、严考核，水质好转。\n\n{_MOVED[2:]}\n",
        ),
        # the year that the line above ends with
        (
            f"# 主要工作\n\n{_MOVED}办成于2015年。\n为庆祝建党24周年，各支部组织党员观看影片，群众对此很满意。\n",
            f"# 主要工作\n\n{_MOVED}办成了。\n为庆祝建党24周年，各支部组织党员观看影片，群众对此很满意。\n",
        ),
        # what is masked from a line on to the end of the draft
        ("办班三期。<!-- 甲：乙-。\n\n村道修好，XX户群众满意。\n", "办班三期。<甲：乙-。\n\n村道修好，XX户群众满意。\n"),
        # a switch-off that becomes of use, or ceases to be
        (
            "<!-- qicao: off WD006 照抄 -->\n\n完善了的机制。\n\n<!-- qicao: on WD006 -->\n",
            "<!-- qicao: off WD006 照抄 -->\n\n完善了的的机制。\n\n<!-- qicao: on WD006 -->\n",
        ),
    ],
)  # fmt: skip
def test_what_lines_say_to_each_other(before: str, after: str) -> None:
    around = [report(number).split("\n", 2)[2] for number in (14, 25)]
    texts = [_amid(report(3), "\n\n".join((around[0], inner, around[1]))) for inner in (before, after)]
    for name in ("例.md", "例.txt"):
        for one, other in (texts, texts[::-1]):
            found = whole(one, name).after(other)
            assert found is None or told(found) == told(whole(other, name))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("各乡镇、县直各部门：", "各乡镇、县直各部门，"),
        ("各科室：", "各科室"),
        ("及2026年工作计划", "又2026年工作计划"),
        ("暨2026年工作打算", "2026年工作打算"),
        ("各位代表：", "各位同志："),
        ("由会员分享，可在线阅读", "由会员看过，可在线阅读"),
    ],
)
def test_lines_below_the_title_tell_what_it_is(before: str, after: str) -> None:
    title, text = report(3).split("\n", 1)
    for first in (title, "县水务局工作汇报", "县水务局2025年工作总结"):
        texts = [f"{first}\n\n{line}\n{text}" for line in (before, after)]
        for name in ("例.md", "例.txt"):
            for one, other in (texts, texts[::-1]):
                found = whole(one, name).after(other)
                assert found is None or told(found) == told(whole(other, name))


@pytest.mark.parametrize("name", ["例.md", "例.txt"])
def test_brackets_of_a_number_go_by_those_of_others(name: str) -> None:
    line = "（二）抓学习。开放站点三处，群众对此评价很好。\n\n{}院长强调要压实责任，建立台账，按期整改到位，群众也要满意才行。"
    above = [_PARAGRAPH.format(said) for said in ("水库除险一座", "路灯装上百盏")]
    below = above[0].replace("今年", "去年")
    parts = report(3).split("\n\n")
    one, other = (
        "\n\n".join([*parts[:3], *above, line.format(said), below, *parts[-3:]])
        for said in ("", "(三)抓宣传。开放站点四处，群众对此评价也很好。\n")
    )
    for before, after in ((one, other), (other, one)):
        found = whole(before, name).after(after)
        assert found is not None
        assert told(found) == told(whole(after, name))


def test_a_fix_of_all_marks_goes_as_far_as_the_last_one_typed() -> None:
    text = _amid(report(3), "\n\n".join(report(number).split("\n", 2)[2] for number in (14, 25)))
    cut = len(text) * 3 // 4
    half = text[:cut].translate(_HALF) + re.sub("[，：；（）]", "、", text[cut:])
    at = half.index("。", cut)
    known, again = whole(half, "例.txt"), 0
    for more in (",各村都有了新变化", "的", "确"):
        half = half[:at] + more + half[at:]
        found = known.after(half)
        assert found is None or told(found) == told(whole(half, "例.txt"))
        again += found is not None
        known = found or whole(half, "例.txt")
    assert again == 3


def test_a_draft_grows_at_its_end() -> None:
    text = _amid(report(3), report(14).split("\n", 2)[2]).rstrip("\n") + "\n\n明年"
    known, again = whole(text, "例.md"), 0
    for char in "，我们将继续抓好培训，服务好每一户群众。\n\n县妇联":
        text += char
        found = known.after(text)
        assert found is None or told(found) == told(whole(text, "例.md"))
        again += found is not None
        known = found or whole(text, "例.md")
    assert again > 15


def test_typing_in_a_paragraph_seldom_needs_a_whole_check() -> None:
    draw = random.Random(5)
    text = _amid(report(3), "\n\n".join(report(number).split("\n", 2)[2] for number in (14, 25)))
    places = [at for at, line in _lines(text) if len(line) > 150 and len(text) // 4 < at < len(text) * 3 // 4]
    known = whole(text, "例.md")
    found = [known.after(text[: at + 80] + "的" + text[at + 80 :]) for at in draw.sample(places, 10)]
    assert sum(each is not None for each in found) >= 8


def test_a_key_in_the_title_looks_again_at_what_goes_by_it() -> None:
    draw = random.Random(8)
    again = 0
    for number, name in ((3, "例.md"), (11, "例.txt")):
        text = _amid(report(number), report(14).split("\n", 2)[2])
        known = whole(text, name)
        title = known.view.draft.title
        assert title is not None
        for _ in range(6):
            at = draw.randrange(title.body.start, title.body.end + 1)
            changed = text[:at] + draw.choice("镇街新全各第9") + text[at:]
            found = known.after(changed)
            assert found is None or told(found) == told(whole(changed, name))
            again += found is not None
    assert again > 5


@pytest.mark.parametrize("year", ["", "2024年"])
def test_keys_in_the_first_lines_leave_the_title_the_kind_and_the_year(year: str) -> None:
    said = _PARAGRAPH.format(_SAID).replace("今年以来", "")
    below = (
        "一、主要做法",
        "（一）抓学习",
        said,
        "二、下一步打算",
        said.replace("各项", "各样"),
        *report(14).split("\n\n")[2:],
    )
    text = "\n\n".join([f"西山镇{year}工作总结", said.replace("全镇", "各村"), *below])
    known, again = whole(text, "例.txt"), 0
    for more in ("新", "2023年", "西山镇工作计划", "\n\n"):
        for at in (text.index("做法"), text.index("学习"), text.index("群众")):
            changed = text[:at] + more + text[at:]
            found = known.after(changed)
            assert found is None or told(found) == told(whole(changed, "例.txt")), (more, at)
            again += found is not None
    assert again > 3


def test_a_line_that_begins_with_a_unit_goes_by_the_line_above() -> None:
    text = _FIGURE.sub("", report(3) + report(14).split("\n", 2)[2] + report(25).split("\n", 2)[2])
    at = text.index("\n\n", len(text) // 2) + 2
    texts = [
        f"{text[:at]}秋收前后完成河道巡护场。{end}次，困难家庭参加人次，群众满意。\n\n{text[at:]}"
        for end in ("", "\n\n")
    ]
    for one, other in (texts, texts[::-1]):
        found = whole(one, "例.md").after(other)
        assert found is None or told(found) == told(whole(other, "例.md"))


def test_a_name_left_out_goes_by_how_close_blanks_stand() -> None:
    blanks = "\n\n".join(f"{place}村开放站点XX处，群众对此评价很好，认为办了实事。" for place in "甲乙丙丁戊己")
    text = f"西山镇2024年工作总结\n\n{blanks}\n\n节前慰问某社区，群众对此评价很好。\n\n{_MANY_LINES}\n\n{_MANY_LINES}\n\n全年平稳。"
    known, was = whole(text, "例.txt"), set()
    for _ in range(40):
        text += "群众对此普遍反映良好，认为办成了一件又一件实事。" * 2
        found, expected = known.after(text), whole(text, "例.txt")
        assert found is None or told(found) == told(expected)
        was.add(any(finding.code == "BL007" for finding in expected.all))
        known = found or expected
    assert was == {True, False}


def test_doubtful_marks_in_the_title_go_by_blanks_elsewhere() -> None:
    rest = report(3).split("\n", 1)[1] + "\n\n开放站点XX处，接待XX人次，发放XX份，走访XX户。\n"
    texts = [f"XX市位于{place}县西，XX人爱唱戏，古有……传说，……之乡\n{rest}" for place in ("XX", "2XX")]
    for one, other in (texts, texts[::-1]):
        found = whole(one, "例.txt").after(other)
        assert found is None or told(found) == told(whole(other, "例.txt"))


def test_a_line_left_empty_in_the_midst_of_a_date() -> None:
    broken = _amid(
        TEXTS[0][1], "召开动员会，这一年是建区20周年24\n年，我区完成了全部任务。\n\n全年办结条，我区完成了任务。"
    )
    parted = broken.replace("24\n年，", "24\n\n年，")
    for before, after in ((broken, parted), (parted, broken)):
        found = whole(before, "例.txt").after(after)
        assert found is None or told(found) == told(whole(after, "例.txt"))


def test_a_doubtful_mark_stays_a_blank_when_its_line_is_moved_and_then_changed() -> None:
    line = "信访积案同比_下降，河道巡护列入年度目标，各村建立了台账。村道修好三条，群众对此很满意。"
    beside = [_PARAGRAPH.format(said) for said in ("水库除险一座", "路灯装上百盏")]
    parts = *report(14).split("\n\n")[2:], beside[0], line, beside[1], *report(25).split("\n\n")[2:]
    known = whole(_amid(report(3), "\n\n".join(parts)), "例.txt")
    for old, new in ((line, f"\n\n{line}"), ("建立了", "都建立了")):
        text = known.view.text.replace(old, new)
        found = known.after(text)
        assert found is None or told(found) == told(whole(text, "例.txt"))
        known = found or whole(text, "例.txt")


def test_what_sentences_say_stays_where_lines_are_parted_between_them_and_joined_again() -> None:
    said = "做为牵头单位，截止目前村道修好三条。共走访60户，其中甲村40户、乙村30户。完善了的的机制,群众满意。"
    again = 0
    for first in ("", "开放站点XX处。", "（一）抓学习。"):
        line = first + said
        beside = [_PARAGRAPH.format(said) for said in ("水库除险一座", "路灯装上百盏")]
        parts = *report(14).split("\n\n")[2:], beside[0], line, beside[1], *report(25).split("\n\n")[2:]
        text = _amid(report(3), "\n\n".join(parts))
        for end in [m.end() for m in re.finditer("。", line)][:-1]:
            at = text.index(line) + end
            parted = f"{text[:at]}\n\n{text[at:]}"
            for before, after in ((text, parted), (parted, text)):
                found = whole(before, "例.txt").after(after)
                assert found is None or told(found) == told(whole(after, "例.txt"))
                again += found is not None
    assert again > 5


def test_what_says_the_beginning_of_the_text_above_it_is_not_said_twice() -> None:
    line = "宣讲妇女权益一千二百场，评选最美家庭一百户，推荐五好家庭三十户，调解纠纷二百余起。"
    more = "创业培训办了三期，招聘会办了五场，二十家企业到场招工，六百名姐妹当场签约，绣娘直播带货三百多万元，姐妹们都说好。"
    parted = f"西山镇妇联2024年工作总结\n\n西山镇妇联\n\n{line}\n{line}\n\n{more}\n\n{_MANY_LINES}\n"
    joined = parted.replace(f"{line}\n\n", line)
    for before, after in ((parted, joined), (joined, parted)):
        found, expected = whole(before, "例.txt").after(after), whole(after, "例.txt")
        assert found is None or told(found) == told(expected)


def _lines(text: str) -> list[tuple[int, str]]:
    at, found = 0, []
    for line in text.split("\n"):
        found.append((at, line))
        at += len(line) + 1
    return found


def test_of_every_rule_it_is_said_how_far_it_sees() -> None:
    assert {rule.code for rule in RULES} == DECLARED


def test_of_some_rules_only_theirs_are_told() -> None:
    rules = tuple(rule for rule in RULES if rule.family in ("WD", "PU"))
    text = _amid(report(3), "\n\n".join(report(number).split("\n", 2)[2] for number in (14, 25)))
    known = whole(text, "例.md", rules)
    place = next(at for at, line in _lines(text) if len(line) > 150 and at > len(text) // 3)
    changed = text[: place + 70] + "，，做为XX的的" + text[place + 70 :]
    found = known.after(changed)
    assert found is not None
    assert told(found) == told(whole(changed, "例.md", rules))
