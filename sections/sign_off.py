"""The last lines of a report: who signs it, and the date."""

from __future__ import annotations

from drafts.regex import Regex
from sections.lexicon import OFFICE, PLACE, SURNAMES
from sections.stretch import SENTENCE_MARK

_DAY = r"[\dxX_*×一二三四五六七八九十]{1,3}"
_DATE = Regex(
    rf"(?:[12二][\dxX_*×○〇零一二三四五六七八九]{{3}})?\s?年\s*(?:{_DAY})?\s*月\s*(?:(?:{_DAY})?\s*日)?|【待填：[^】]*日期】",
    words=("月", "日期】"),
)
_DOTTED = Regex(r"2[\dxX_*×]{3}[.．](?:\d{1,2}|[xX_*×]{1,3})[.．](?:\d{1,2}|[xX_*×]{1,3})")
_SIGN_OFF = Regex(
    r"(?:汇报人|述职人|报告人|述职述廉人|总结人|(?:对照)?检查人|撰稿人?|执笔人?|签发人?|审核人?)[：:].{1,30}"
    rf"|(?!.*[大全新格开布]局$)[^。；，？！：:]{{0,24}}(?:{OFFICE}|{PLACE}|政府|法院|馆|社|会|[组队班]|大队|中队)(?:[（(][^）)]{{1,8}}[)）])?"
    rf"|(?:[^。；，？！：:　 ]{{2,20}}(?:{OFFICE}|[队组科室班所办部村校厂店])[　 ]+)?"
    rf"[{SURNAMES}][　 ]{{0,3}}[\u4e00-\u9fff×*某Xx]{{1,2}}"
    r"|[^。；，？！：:　 ]{2,20}(?:长|书记|主任|主席|经理)[　 ]+[\u4e00-\u9fff](?:[　 ]?[\u4e00-\u9fff]){1,3}"
    r"|(?:[^。；，？！：:　 ]{2,20}[　 ]+)?(?:[Xx×*]{2,3}|某{2,3})"
    r"|【待填：[^】]*(?:落款|署名|姓名|单位名称)[^】]*】"
)

_NAME = Regex(r"(?!.*(?:[填写附表]|公章|要求|通知))[\u4e00-\u9fff（）()　 ]{3,20}")


def is_date(line: str) -> bool:
    """Whether ``line`` is a date alone, what is left out of it marked or not: 2025年1月XX日, 2025年1月日, 20XX.1.XX."""
    return _DATE.fullmatch(line) is not None or (line[:1] == "2" and _DOTTED.fullmatch(line) is not None)


def is_sign_off(line: str, *, dated: bool = False) -> bool:
    """Whether ``line`` may be the name of who signs: an office, a person, 汇报人：…

    ``dated``: a date stands below it, so any short name of Chinese characters may.
    """
    if SENTENCE_MARK.search(line):
        return False
    return _SIGN_OFF.fullmatch(line) is not None or (dated and _NAME.fullmatch(line) is not None)
