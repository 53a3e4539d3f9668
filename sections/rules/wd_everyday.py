"""WD008, what every check loads; the rest is loaded where a word may be miswritten."""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING
from sections.rules.wd_suspects import suspects_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sections.rule import Hit
    from sections.view import View


def misspelt_words(view: View) -> Iterable[Hit]:
    """常用词里一个字写成了音近、形近的字：“困男群众”“提质增校”“批评直正”。

    拼音打错、手写和扫描认错的字，通读时最容易滑过去，自动生成的稿子里也有。

    怎么认：旁边的词写对了，这个词常跟在它后面或者前面（companions.yaml，“困难 群众”“安全 生产 事故”），只有一个字不同，
    而且音近或者形近（alike.yaml）。最常用的词旁边不用有认得的词：前后的字都常在它前后（around.yaml）、或者是标点，就认。
    成语（terms.yaml）错一个字也认，对的那一半离了成语不成词的，错的一半是个词也认：“不记其数”。
    写成的字串自己是个词、或者常是前后两个词的边（rightful.yaml），不报。
    已由 WD001、WD004 报过的、写着“应为”“误写”的、和正写并提的、引号里的名称（多是谐音）不报。

    修复：不安全。只换写错的字，是不是写错要人看一眼。
    """
    if not suspects_in(view):
        return ()
    from sections.rules.wd_misspelt import told

    return told(view)
