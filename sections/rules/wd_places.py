"""WD005: real place names left in a draft whose other names are masked."""

from __future__ import annotations

from functools import cache

from drafts import regex as re
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.data import Data
from sections.marked import marked
from sections.rule import Example, Hit, Level, Rule
from sections.rules.bl_claims import Ground
from sections.rules.plain_text import blanks, is_residue, places, plain
from sections.rules.report_lines import is_report
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

SEVERAL = 3
"""Masked place names from which the whole draft was made nameless."""
_MASKS = "XxＸｘ×*_＿○□某"
MASKED = frozenset({"BL001", "BL003", "BL004", "BL005", "BL006", "BL007"})
_PLACE = ("省", "市", "区", "县", "镇", "乡", "村", "街道", "社区", "州", "旗")
_AROUND = 6


def real_places(view: View) -> Iterator[Hit]:
    """别的地名都遮成了 xx，这里还留着真名：“xx街道云溪社区”“xx市”的稿子里写着“杭州”。

    匿名没有做完的稿子，读者从剩下的真名就能认出是哪里；照搬来用，又会把别人的地名带进自己的报告。只作提示。

    怎么认：全文有三处以上遮住的地名才查。遮住的地名后面紧跟着的“某某社区”“某某镇”，
    和常见的省市名（place_names.yaml）都算；“赴杭州考察”“上海合作组织”说的是别处，不报。一个名称只在第一处说。

    修复：没有。换成什么，只有写的人知道。
    """
    if not is_report(view) or not any(mask in view.prose for mask in _MASKS):
        return
    data = view.data.load("place_names")
    ground = plain(view)
    ends = [ground.bare(span.end) for code, span in blanks(view) if code in MASKED]
    ends = [at for at in ends if ground.text.startswith(_PLACE, at)]
    if len(ends) < SEVERAL:
        return
    told: set[str] = set()
    for start, name in sorted((*_beside(ground, ends, data), *_known(ground.text, view.data))):
        span = ground.span(start, start + len(name))
        if name not in told and not is_residue(view, span):
            told.add(name)
            yield Hit(span, f"别的地名都遮住了，“{name}”还是真名，请换掉或核对")


def _beside(ground: Ground, ends: list[int], data: Any) -> Iterator[tuple[int, str]]:
    """云溪社区 right behind xx街道."""
    pattern = re.known(
        "(?:省|市|区|县|旗|州|街道|镇|乡)(([\u4e00-\u9fff]{2,3}?)(?:街道|社区|小区|乡(?!镇)|[镇村县区市]))"
    )
    for at in ends:
        m = pattern.match(ground.text, at)
        if m and not any(word in m[2] for word in data["general"]):
            yield m.start(1), m[1]


@cache
def place_names(data: Data) -> Words:
    return Words(*data.load("place_names")["names"])


def _known(text: str, found: Data) -> Iterator[tuple[int, str]]:
    data = found.load("place_names")
    before, behind = tuple(data["from_here"]), tuple(data["elsewhere"])
    for name in place_names(found).found_in(text):
        for at in places(text, name):
            end = at + len(name) + (text[at + len(name) : at + len(name) + 1] in ("省", "市"))
            if not text[max(0, at - _AROUND) : at].endswith(before) and not text.startswith(behind, end):
                yield at, name
                break


REAL_PLACES = Rule(
    "WD005",
    "real-place",
    "没有遮完的地名",
    Level.HINT,
    real_places,
    signs=(Signs(*_MASKS), Signs(*_PLACE)),
    bad=(
        marked("xx市xx区2024年工作总结\n在xx街道⟦云溪社区⟧设立站点，xx镇xx村建成示范点。\n", path="例.txt"),
        marked(
            "XX县2024年工作总结\n落实XX市部署，XX镇、XX乡全部达标，⟦杭州⟧经济发展成效明显。杭州市民满意。\n",
            path="例.txt",
        ),
        marked(
            "**区2024年工作总结\n在**镇召开会议，**村先行，打造⟦赣鄱⟧特色品牌，**街道⟦白石桥村⟧率先完成。\n",
            path="例.txt",
        ),
    ),
    good=(
        Example("云溪区2024年工作总结\n在白石街道云溪社区设立站点，杭州举办展会。\n", path="例.txt"),
        Example(
            "xx市2024年工作总结\n在xx街道各社区、xx镇贫困村开展帮扶，xx县乡镇全覆盖，xx区示范社区。\n", path="例.txt"
        ),
        Example(
            "xx市2024年工作总结\n组织xx区、xx县干部赴杭州考察，学习上海等地经验，出席上海合作组织会议。\n",
            path="例.txt",
        ),
        Example("清源县2024年工作总结\n培训XX期，在清源镇白石村、杭州设点XX个，走访XX户。\n", path="例.txt"),
    ),
)
