"""SW: switch-offs in the text that do nothing, or not what was meant."""

from __future__ import annotations

from difflib import get_close_matches

from drafts.edit import Edit
from drafts.model import BlockKind
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.marked import marked
from sections.pragma import ABOUT_THESE, Named, SwitchOff, SwitchOffs
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MEANT = Regex(r"<!--[ \t]*qicao[ \t]*[:：][ \t]*([^\s>-]*)[^\n]*?-->", words=("qicao",))
_PROPER = Regex(r"<!--[ \t]*qicao:[ \t]*(?:off|on)(?![A-Za-z])")
_LIKE_DIGITS = str.maketrans("oil", "011")
_WORDS = {
    "off": ("off", "of", "offf", "disable", "ignore", "noqa", "关", "关闭", "关掉", "忽略"),
    "on": ("on", "onn", "enable", "开", "打开", "恢复"),
}


def unused(view: View) -> Iterator[Hit]:
    """写了关闭标记，可是这里没有什么可关的：问题已经改好，或者标记放错了地方。

    留着不用的标记会误导后来的人，将来真出了这样的问题也会被它遮住。

    怎么认：标记管的范围里，它点名的规则一处问题也没有。一条标记点名几条规则的，逐条看。
    有规则自己出错、说不准的，不报；写在代码里举例的，不报。

    修复：不安全。删的是标记，要人看过点头。
    """
    offs = [off for off in _offs(view) if not _is_about_us(off)]
    if not offs:
        return
    found = _found(view)
    if found is None:
        return
    known = _known()
    for off in offs:
        here = {name for offset, names in found if off.holds_at(offset) for name in names}
        if not off.names:
            if not here:
                yield Hit(off.span, "这里没有问题可关，这条标记可以删去", _without(view, off.span))
            continue
        idle = [name for name in off.names if name.word.lower() in known and name.word.lower() not in here]
        if len(idle) == len(off.names):
            words = "、".join(name.word for name in idle)
            yield Hit(off.span, f"这里没有 {words} 的问题可关，这条标记可以删去", _without(view, off.span))
            continue
        for name in idle:
            yield Hit(name.span, f"这里没有 {name.word} 的问题可关，这个编号可以删去")


def unknown(view: View) -> Iterator[Hit]:
    """关闭标记写得不对，不起作用：编号、族、名称都对不上，或者冒号、off、on 写成了别的。

    写的人以为关掉了，其实没有；编号改正以后才算数。全部规则见 qicao rules。

    怎么认：形如 <!-- qicao: … --> 而不合写法的标记，和点了没有的规则的标记。写在代码里举例的，不报。

    修复：不安全。有一个相近的编号或写法时，换成它，要人看过点头。
    """
    if "qicao" not in view.text:
        return
    known = _known()
    offs = SwitchOffs(view.text)
    named = [(off.names, off.span) for off in offs.all] + [(on.names, on.span) for on in offs.on]
    for names, span in named:
        for name in names:
            if name.word.lower() not in known and not _is_quoted(view, span):
                yield _unknown_name(name, known)
    for m in _MEANT.finditer(view.text):
        span = Span(*m.span())
        right = next((word for word, slips in _WORDS.items() if m[1].lower() in slips), "")
        if right and not _PROPER.match(view.text, m.start()) and not _is_quoted(view, span):
            fix = Fix((Edit(m.start(), m.end(1), f"<!-- qicao: {right}"),), safe=False)
            yield Hit(span, f"这条标记不起作用，应写成 <!-- qicao: {right} 编号 原因 -->", fix)


def stray(view: View) -> Iterator[Hit]:
    """写了恢复标记（on），前面却没有要恢复的：off 已经删了，编号对不上，或者 off 写在行末、只管那一行。

    多半是删了一半的标记；也可能是编号写错，前面的 off 一直管到了文末。

    怎么认：前面没有一段 off 到这里为止。写在代码里举例的，不报。

    修复：不安全。删的是标记，要人看过点头。
    """
    for on in SwitchOffs(view.text).on:
        if not on.ends and not _is_quoted(view, on.span):
            yield Hit(on.span, "前面没有在这里恢复的 off，这条标记可以删去", _without(view, on.span))


def _offs(view: View) -> list[SwitchOff]:
    return [off for off in SwitchOffs(view.text).all if not _is_quoted(view, off.span)]


def _is_about_us(off: SwitchOff) -> bool:
    return bool(off.what) and all(word.startswith(ABOUT_THESE.lower()) or word in _OWN_NAMES for word in off.what)


def _is_quoted(view: View, span: Span) -> bool:
    """Whether it stands in code, where it is an example of itself."""
    if view.text[span.start - 1 : span.start] == "`":
        return True
    return any(b.kind is BlockKind.CODE and b.span.covers(span) for b in view.draft.blocks)


def _found(view: View) -> Sequence[tuple[int, frozenset[str]]] | None:
    """Where any other rule finds something, and what it may be called; None where one of them raised."""
    from sections.check import hits
    from sections.rules import RULES

    found: list[tuple[int, frozenset[str]]] = []
    for rule in RULES:
        if rule.family == ABOUT_THESE:
            continue
        names = frozenset({rule.code.lower(), rule.family.lower(), rule.name.lower()})
        try:
            found += [(hit.span.start, names) for hit in hits(rule, view)]
        except Exception:  # noqa: BLE001 - told under that rule's own code
            return None
    return found


def _known() -> frozenset[str]:
    from sections.rules import RULES

    return frozenset(name.lower() for rule in RULES for name in (rule.code, rule.family, rule.name))


def _unknown_name(name: Named, known: frozenset[str]) -> Hit:
    read = name.word.lower()[:2] + name.word.lower()[2:].translate(_LIKE_DIGITS)
    near = [read] if read in known else get_close_matches(name.word.lower(), sorted(known), n=1, cutoff=0.6)
    if not near:
        return Hit(name.span, f"没有 {name.word} 这条规则，这条标记不起作用")
    right = near[0].upper() if name.word[:1].isupper() else near[0]
    fix = Fix((Edit(name.span.start, name.span.end, right),), safe=False)
    return Hit(name.span, f"没有 {name.word} 这条规则，这条标记不起作用；是不是 {right}？", fix)


def _without(view: View, span: Span) -> Fix:
    """Without the pragma, and without its line where it stands alone in it."""
    lines = view.lines
    number = lines.position(span.start)[0]
    line = lines.span(number)
    start, end = span.start, span.end
    if line.of(view.text).strip() == span.of(view.text):
        start, end = line.start, lines.span(number + 1).start if number < len(lines) else line.end
    else:
        while start > line.start and view.text[start - 1] in " \t":
            start -= 1
    return Fix((Edit(start, end, ""),), safe=False)


UNUSED = Rule(
    "SW001",
    "unused-switch-off",
    "没有用上的关闭标记",
    Level.HINT,
    unused,
    signs=(Signs("qicao", anywhere=True),),
    bad=(
        marked("全年造林30亩。⟦<!-- qicao: off BL001 等统计站数字 -->⟧\n"),
        marked("⟦<!-- qicao: off BL -->⟧\n\n全年造林30亩。\n\n<!-- qicao: on BL -->\n\n培训XX期。\n"),
        marked("培训XX期，造林30亩。<!-- qicao: off BL001,⟦WD001⟧ 旧文如此 -->\n"),
        marked("全年造林30亩。⟦<!-- qicao: off -->⟧\n", path="例.txt"),
    ),
    good=(
        Example("培训XX期。<!-- qicao: off BL001 等统计站数字 -->\n"),
        Example("<!-- qicao: off BL -->\n\n培训XX期。\n\n<!-- qicao: on BL -->\n\n造林30亩。\n"),
        Example("培训XX期。<!-- qicao: off -->\n", path="例.txt"),
        Example("写法：`<!-- qicao: off BL001 原因 -->`\n\n```\n<!-- qicao: off BL001 -->\n```\n"),
        Example("培训XX期。<!-- qicao: off letters,BL -->\n"),
    ),
)
UNKNOWN = Rule(
    "SW002",
    "unknown-switch-off",
    "写错了的关闭标记",
    Level.WARNING,
    unknown,
    signs=(Signs("qicao", anywhere=True),),
    bad=(
        marked("培训XX期。<!-- qicao: off ⟦BL0O1⟧ 等数字 -->\n"),
        marked("培训XX期。<!-- qicao: off BL001,⟦leters⟧ -->\n"),
        marked("培训XX期。⟦<!-- qicao：off BL001 等数字 -->⟧\n"),
        marked("⟦<!-- qicao: 关闭 BL001 -->⟧\n\n培训XX期。\n\n⟦<!-- qicao: enable BL001 -->⟧\n", path="例.txt"),
    ),
    good=(
        Example("培训XX期。<!-- qicao: off BL001 等数字 -->\n"),
        Example("培训XX期。<!-- qicao: off bl,Letters 等数字 -->\n"),
        Example("培训XX期。<!-- qicao: off 全段照抄旧文 -->\n"),
        Example("不要写成 `<!-- qicao：off BL001 -->`。\n\n<!-- qicao 是检查工具 -->\n"),
    ),
)
STRAY = Rule(
    "SW003",
    "stray-switch-on",
    "没有对应的恢复标记",
    Level.HINT,
    stray,
    signs=(Signs("qicao", anywhere=True),),
    bad=(
        marked("全年造林30亩。\n\n⟦<!-- qicao: on BL001 -->⟧\n"),
        marked("培训XX期。<!-- qicao: off BL001 -->\n\n⟦<!-- qicao: on BL001 -->⟧\n"),
        marked(
            "<!-- qicao: off BL001 -->\n\n培训XX期。\n\n<!-- qicao: on BL001 -->\n\n⟦<!-- qicao: on -->⟧\n",
            path="例.txt",
        ),
    ),
    good=(
        Example("<!-- qicao: off BL001 -->\n\n培训XX期。\n\n<!-- qicao: on BL001 -->\n"),
        Example("<!-- qicao: off -->\n\n培训XX期。\n\n<!-- qicao: on -->\n", path="例.txt"),
        Example("<!-- qicao: off BL -->\n\n培训XX期。\n"),
        Example("恢复写作 `<!-- qicao: on BL001 -->`。\n"),
    ),
)
_OWN_NAMES = frozenset({"unused-switch-off", "unknown-switch-off", "stray-switch-on"})
RULES = (UNUSED, UNKNOWN, STRAY)
