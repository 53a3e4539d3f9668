"""PV001, PV002, PV003: telephone numbers, identity numbers and bank cards of persons."""

from __future__ import annotations

from drafts import regex as re
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.bare import CELL
from sections.marked import marked
from sections.rule import Example, Hit, Level, Rule
from sections.rules.bl_claims import Ground
from sections.rules.once import once
from sections.rules.plain_text import is_residue, plain
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_PERSON = (
    "编号",
    "单号",
    "工单",
    "案号",
    "信用代码",
    "流水号",
    "条码",
    "许可证",
    "批次",
    "序列号",
    "文号",
    "订单",
    "代码",
    "版本",
)
"""What stands in front of a number that is none of a person's."""
_COUNTED = tuple(
    "元 万 亿 吨 人 次 % ％ 度 米 条 件 户 亩 字 个 名 份 台 头 只 株 斤 册 家 辆 股 块 千 毫 平方 立方 公里 公斤 美元 港元".split()
)
_CARD = ("卡号", "银行卡", "账号", "帐号", "账户", "帐户", "开户", "借记卡", "信用卡", "储蓄卡", "工资卡", "社保卡")
_PUBLIC_ACCOUNT = ("慈善", "基金会", "财政", "专户", "对公", "捐款", "捐赠", "红十字", "缴款")
LOOK_BACK = 16
"""Characters in front of a number that tell what it is."""
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


_SHORTEST = b"0" * 11
"""As many digits as the shortest number has that is looked for, and the looks of all others."""
_AS_ZERO = bytes([48 if 48 <= byte < 58 else 46 for byte in range(256)])
_WIDE = Words(*"０１２３４５６７８９")
_DIGITS = Regex(r"(?<![\dA-Za-z*.＊_/=-])\+?(?:86[ -]?)?\d(?:[ -]?\d){10,18}[Xx]?(?![\dA-Za-z*＊_/=])(?!\.\d)")
"""Runs of 11 and more digits, single spaces and hyphens between groups allowed; 17 digits may end with X."""


@once
def _numbers(view: View) -> Iterator[tuple[Ground, int, int, str]]:
    """Each long number of the prose: where it stands and its digits alone. Rejects what is cut out of a longer one."""
    ground = plain(view)
    figures = ground.text.encode("ascii", "replace").translate(_AS_ZERO, b" -")
    if _SHORTEST not in figures and not _WIDE.stand_in(ground.text):
        return
    for m in _DIGITS.finditer(ground.text):
        if re.match(r"-\d" if m[0].isdigit() else r"[ -]\d", ground.text[m.end() : m.end() + 2]):
            continue
        yield ground, m.start(), m.end(), re.sub(r"[ +-]", "", m[0])


def _said_before(text: str, start: int, words: tuple[str, ...]) -> bool:
    ahead = re.split("[。；\n]", text[max(0, start - LOOK_BACK) : start])[-1]
    return any(word in ahead for word in words)


def mobiles(view: View) -> Iterator[Hit]:
    """个人的手机号码：11 位，1 开头。

    报告会印发、上网，手机号码是个人信息（《个人信息保护法》），一般应删去，或者像 138\\*\\*\\*\\*1234 这样遮住中间四位。

    怎么认：11 位、第二位是 3 到 9，数字中间可以有空格和横线。遮住的、12345 和 400 热线、带区号的座机不报；
    后面跟着“元”“吨”等单位的数，前面写着“编号”“单号”的不报。确需公布的，在这一行关掉即可。

    修复：没有。号码一个数字也不改。
    """
    for ground, start, end, digits in _numbers(view):
        number = digits[2:] if len(digits) == 13 and digits.startswith("86") else digits
        if len(number) != 11 or number[0] != "1" or number[1] < "3" or not _is_mobile_form(ground.text[start:end]):
            continue
        if ground.text.startswith(_COUNTED, end) or _said_before(ground.text, start, _NO_PERSON):
            continue
        hidden = f"{number[:3]}****{number[-4:]}"
        yield from _hit(view, ground.span(start, end), f"这是手机号码，公开前应删去或遮成 {hidden}")


def _is_mobile_form(text: str) -> bool:
    bare = re.sub(r"^\+?86[ -]?", "", text)
    return re.fullmatch(r"\d{11}|\d{3}([ -])\d{4}\1\d{4}", bare) is not None


def _hit(view: View, span: Span, message: str) -> Iterator[Hit]:
    if not is_residue(view, span):
        yield Hit(span, message)


def identities(view: View) -> Iterator[Hit]:
    """个人的身份证号码：18 位，出生日期说得通，校验码算得对（GB 11643-1999）。

    身份证号码是敏感个人信息，泄露会被冒用，报告里一律不该出现；确需标识的，遮住中间的出生日期。

    怎么认：地区、出生日期、末位校验码都对才报；统一社会信用代码、单号不报，遮住的不报。

    修复：没有。号码一个数字也不改。
    """
    for ground, start, end, digits in _numbers(view):
        if len(digits) == 18 and is_identity(digits) and not _said_before(ground.text, start, _NO_PERSON):
            yield from _hit(view, ground.span(start, end), "这是身份证号码，应删去或遮住")


def is_identity(digits: str) -> bool:
    """Whether these 18 characters are an identity number by GB 11643: a date of birth and the right check character."""
    if not digits[:17].isdigit() or digits[0] == "0":
        return False
    year, month, day = int(digits[6:10]), int(digits[10:12]), int(digits[12:14])
    if not (1900 <= year <= 2099 and 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]):
        return False
    total = sum(int(digit) * weight for digit, weight in zip(digits[:17], _WEIGHTS, strict=True))
    return "10X98765432"[total % 11] == digits[17].upper()


def bank_cards(view: View) -> Iterator[Hit]:
    """个人的银行卡号：16 到 19 位，校验位对，前面写着“卡号”“账号”一类的字。

    卡号和姓名、证件放在一起就能用来诈骗，报告里不该出现。

    怎么认：位数、校验位（Luhn）和前面的字样都对才报；写明是捐款专户、财政专户、对公账户的不报。

    修复：没有。号码一个数字也不改。
    """
    for ground, start, end, digits in _numbers(view):
        if 16 <= len(digits) <= 19 and digits.isdigit() and is_card(digits):
            said = re.split(f"[\n。；{CELL}]", ground.text[max(0, start - 3 * LOOK_BACK) : start])[-1]
            said = said or ground.text[max(0, start - LOOK_BACK) : start]
            if _said_before(ground.text, start, _CARD) and not any(word in said for word in _PUBLIC_ACCOUNT):
                yield from _hit(view, ground.span(start, end), "这是银行卡号，应删去或遮住")


def is_card(digits: str) -> bool:
    """Whether the check digit of a card number is right (Luhn)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0 and digits[0] in "34569"


RULES = (
    Rule(
        "PV001",
        "mobile",
        "手机号码",
        Level.WARNING,
        mobiles,
        bad=(
            marked("联系人：张三，电话：⟦13900000000⟧。"),
            marked("微信同号⟦139-0000-0000⟧，或⟦+86 139 0000 0000⟧；备用⟦15000000000⟧ ⟦19900000000⟧。"),
            marked("| 姓名 | 电话 |\n| --- | --- |\n| 李某 | ⟦18600000000⟧ |\n"),
            marked("群众可拨打**⟦17700000000⟧**反映问题。", path="例.txt"),
        ),
        good=(
            Example("热线12338、12345、400-800-8000，座机0571-88888888，138****1234，139 **** 0000。"),
            Example("总投资13900000000元，用水15000000000吨，编号13900000000，订单号：15000000000。"),
            Example(
                "编码 A13900000000、2024139000000001，链接 http://a.cn/13900000000，`13900000000`，13900000000.5。"
            ),
            Example("名单：12000000000，11000000000，1390000000，139000000001，13900000000-2024。"),
        ),
    ),
    Rule(
        "PV002",
        "identity",
        "身份证号码",
        Level.ERROR,
        identities,
        bad=(
            marked("救助对象王某，身份证号⟦990101190101010015⟧。"),
            marked("证件号码：⟦99010119010101004X⟧，⟦99010119010101004x⟧（已核）。"),
            marked("| 姓名 | 证件 |\n| --- | --- |\n| 王某 | ⟦990101 19010101 0015⟧ |\n"),
        ),
        good=(
            Example("身份证号990101190101010016校验码不对，990101190113010015没有这一天，9901**********0015遮住了。"),
            Example("统一社会信用代码990101190101010015，流水号：990101190101010015，订单号990101190101010015。"),
            Example("长号码99010119010101001599，编号X990101190101010015，`990101190101010015`。"),
        ),
    ),
    Rule(
        "PV003",
        "bank-card",
        "银行卡号",
        Level.ERROR,
        bank_cards,
        bad=(
            marked("补贴打入王某银行卡⟦6200000000000000018⟧。"),
            marked("开户行：县信用社，账号：⟦6200 0000 0000 0000 018⟧。"),
            marked("| 捐款专户 | 对公 |\n| --- | --- |\n| 王某 | 卡号⟦6200000000000000018⟧ |\n"),
            marked("卡号**⟦6200000000000005⟧**，户名：王某。", path="例.txt"),
        ),
        good=(
            Example("银行卡6200000000000000019校验位不对，合同号6200000000000000018，6200 **** **** 0018。"),
            Example("捐款专户：县慈善总会，账号：6200000000000000018。对公账户6200000000000000018。"),
            Example("卡号620000000000005、62000000000000000188，`卡号 6200000000000000018`。"),
        ),
    ),
)
