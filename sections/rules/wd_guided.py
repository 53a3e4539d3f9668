"""WD002: an organisation that works under its own guidance."""

from __future__ import annotations

import re

from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.marked import marked
from sections.rule import Example, Hit, Level, Rule
from sections.rules.plain_text import is_residue, plain
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_HELP = ("指导", "领导", "关心", "支持", "帮助", "关怀", "带领", "帮扶")
_BODIES = tuple(
    "委 局 办 会 联 院 校 所 站 厅 处 科 室 部 行 队 府 团 党组 支部 中心 公司 组织 街道 镇 乡 系统 单位 集团".split()
)
"""What the name of an organisation ends with."""
_SAME_LEVEL = "县镇乡省"
"""清源县妇联 is 县妇联 in its own reports. Not so 市 (a city may be under another) and 区 (开发区, 社区)."""
_MASKS = frozenset("XxＸｘ×*＊_＿○□某")
_LEVELS = frozenset("省市区县州旗镇乡街村")
_PREDICATES = frozenset("紧认坚深积切全扎始充聚着立严按根较圆不进在将共先及以统持努团带牢主精围大创开举完落推履取通抓")
"""What the predicate begins with when an organisation's name stands before it: 认真, 紧紧, 坚持, 以 …"""


_UNDER = Regex(r"在([^在，。；：！？,;:!?\n\x1f]{4,60}?)下")
_GUIDES = Regex(rf"([^的]{{2,40}}?)的?([^的]{{0,8}}?)(?:{'|'.join(_HELP)})(?:[和与及、]|以及)?")
_TIME = Regex(r"^(?:[\dXx_*]{2,4}年(?:度|来|以来|上半年|下半年)?|今年(?:以来)?|一年来|上半年|去年|全年|过去一年)")
_ADVERBS = Regex(r"(?:将|继续|始终|一直|仍然|依然|都|均|要|能够)+$")


def guided_by_itself(view: View) -> Iterator[Hit]:
    """单位在自己的指导下工作：“县妇联在县妇联的指导下”。

    多半是替换单位名称时把上级也换成了本单位，或者漏了“市”“省”一级。照这样印出去会闹笑话。

    怎么认：“在……指导（领导、关心、支持）下”里的单位，和前面或后面紧挨着的主语一字不差，
    或者都是“我局”“本局”，或者主语是“我局”而那个单位正是标题里的报告单位。
    “清源县妇联在县妇联”也算同一个；“城南社区妇联在区妇联”不是，不报。
    名称里只有 XX 没有省市县的，填上以后可能不同，只作提示。

    修复：没有。上级是谁，只有写的人知道。
    """
    if "在" not in view.prose or not any(word in view.prose for word in _HELP):
        return
    ground = plain(view)
    text = ground.text
    unit = _unit(view)
    for m in _UNDER.finditer(text):
        before = _before(text, m.start())
        behind = text[m.end() : m.end() + 40].lstrip("，,、")
        for guide in _GUIDES.finditer(m[1]):
            at = m.start(1) + guide.start(1)
            for name in re.split("[、和与及]", guide[1]):
                clean = name.strip()
                if clean and _is_body(clean) and _is_itself(clean, before, behind, unit):
                    span = ground.span(at, at + len(name))
                    if not is_residue(view, span):
                        yield _hit(clean, span)
                at += len(name) + 1


def _hit(name: str, span: Span) -> Hit:
    doubtful = not _MASKS.isdisjoint(name) and _LEVELS.isdisjoint(name)
    return Hit(span, f"“{name}”在自己的指导下工作，请核对上级是谁", level=Level.HINT if doubtful else None)


def _unit(view: View) -> str:
    """The organisation whose report this is; empty where the title does not say or says it with blanks."""
    title = view.draft.front.values.get("unit") or view.draft.title_text
    name = re.split(r"(?:关于)?(?:19|20)\d\d|[Xx_*×]", title)[0].strip()
    return name if len(name) >= 4 and _is_body(name) and _MASKS.isdisjoint(name) else ""


def _before(text: str, at: int) -> str:
    """What stands between the last mark and ``at``, without a time in front and adverbs behind."""
    clause = re.split(r"[，。；：！？,;:!?\n\x1f（）()“”]", text[max(0, at - 40) : at])[-1].strip()
    return _ADVERBS.sub("", _TIME.sub("", clause)).strip()


def _is_body(name: str) -> bool:
    return len(name) >= 2 and name.endswith(_BODIES)


def _is_itself(name: str, before: str, behind: str, unit: str) -> bool:
    own = "本" + name[1:] if name[0] in "我本" else name
    subject = "本" + before[1:] if before[:1] in ("我", "本") else before
    if subject == own:
        return True
    if len(name) > 2 and name[0] in _SAME_LEVEL and subject.endswith(name) and len(subject) >= len(name) + 2:
        return True
    if subject.startswith("本") and len(subject) <= 4 and unit and name == unit:
        return unit.endswith(subject[1:]) or (subject == "本会" and unit.endswith("联"))
    return not before and behind.startswith(name) and behind[len(name) : len(name) + 1] in _PREDICATES


GUIDED = Rule(
    "WD002",
    "guided-by-itself",
    "自己指导自己",
    Level.WARNING,
    guided_by_itself,
    signs=(Signs("在"), Signs(*_HELP), Signs("下")),
    bad=(
        marked("2024年，县妇联在⟦县妇联⟧的精心指导和县委、县政府的坚强领导下，各项工作取得新进展。"),
        marked("2025年，X市妇联在X市委和⟦X市妇联⟧的指导下,扎实开展工作。", path="例.txt"),
        marked("一年来，我局在⟦我局⟧和上级部门的关心支持下，圆满完成任务。"),
        marked("# 清源县残联2024年工作总结\n\n今年，我会在⟦清源县残联⟧的指导下，做好康复服务。\n"),
        marked("在市委和⟦市总工会⟧的领导下，市总工会认真履行职责。清源县团委在⟦县团委⟧的具体指导下开展工作。"),
        marked("XX妇联在⟦XX妇联⟧的指导下，组织了多项活动。"),
    ),
    good=(
        Example("2024年，县妇联在市妇联的精心指导和县委、县政府的坚强领导下，各项工作取得新进展。"),
        Example("城南社区妇联在区妇联的指导下，德安市妇联在市妇联的关心下，开发区工会在区工会的帮助下。"),
        Example("在县妇联的指导下，县妇联干部学校举办培训班。在县妇联指导下，各镇妇联积极行动。"),
        Example("# 清源县残联2024年工作总结\n\n在清源县残联的指导下，各镇残联建立了台账。\n"),
        Example("在市委、市政府的领导和上级妇联的有力帮助下，前三季度，市妇联走村入户。"),
        Example("各级党组织在各级党委领导下开展工作，干部在实践中锻炼，在群众的支持下成长。"),
    ),
)
