"""A number in the forms that Word counts in (ISO/IEC 29500-1, 17.18.59), as far as Chinese offices use them."""

from __future__ import annotations

_DIGITS = "〇一二三四五六七八九"
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_HAN = frozenset(
    "chineseCounting chineseCountingThousand japaneseCounting taiwaneseCounting taiwaneseCountingThousand "
    "ideographEnclosedCircle".split()
)
_RINGS = {"decimalEnclosedCircle": 0x245F, "decimalEnclosedCircleChinese": 0x245F, "decimalEnclosedParen": 0x2473}
_RINGS |= {"decimalEnclosedFullstop": 0x2487}


def number_text(number: int, form: str) -> str:
    """``number``, from 1, in the form; Arabic where the form is none of those in use."""
    if form in _HAN:
        return han(number)
    if form == "ideographDigital":
        return "".join(_DIGITS[int(digit)] for digit in str(number))
    if form == "chineseLegalSimplified":
        return han(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟万", whole=True)
    if form in _RINGS and number <= 20:
        return chr(_RINGS[form] + number)
    if form == "ideographTraditional":
        return _STEMS[(number - 1) % 10]
    if form == "ideographZodiac":
        return _BRANCHES[(number - 1) % 12]
    if form in ("decimalFullWidth", "decimalFullWidth2"):
        return str(number).translate({48 + n: 0xFF10 + n for n in range(10)})
    if form == "decimalZero":
        return f"{number:02}"
    if form in ("upperLetter", "lowerLetter"):
        letter = chr(65 + (number - 1) % 26) * min((number - 1) // 26 + 1, 40)
        return letter if form == "upperLetter" else letter.lower()
    if form in ("upperRoman", "lowerRoman") and number < 4000:
        return _roman(number) if form == "upperRoman" else _roman(number).lower()
    return str(number)


def han(number: int, digits: str = _DIGITS, units: str = "十百千万", *, whole: bool = False) -> str:
    """``number`` below a hundred million in Chinese; ``whole``: 壹拾 rather than 拾. Arabic above."""
    if number >= 10**8:
        return str(number)
    high, low = divmod(number, 10_000)
    text = ""
    zero = False
    for place in (1000, 100, 10, 1):
        digit = low // place % 10
        if digit:
            if zero and (text or high):
                text += "零"
            text += digits[digit] + (units[{1000: 2, 100: 1, 10: 0}[place]] if place > 1 else "")
            zero = False
        else:
            zero = True
    if high:
        return (
            han(high, digits, units, whole=whole) + units[3] + ("零" if text and low < 1000 else "") + text.lstrip("零")
        )
    one = digits[1] + units[0]
    return text[1:] if text.startswith(one) and not whole else text


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text
