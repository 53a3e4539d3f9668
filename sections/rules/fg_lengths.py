"""What sums are told in: how long it may be, in code points, and what is looked for."""

from __future__ import annotations

LABEL = 18
"""Characters of the longest name of a part."""
ACCOUNTS = ("收入合计", "收入总计", "支出合计", "支出总计", "收入共计", "支出共计")
"""What names the total of an account."""
BY_PERSON = ("学历", "文化程度", "教育程度", "年龄结构", "年龄分布", "职称结构")
"""By what the persons of a body are told apart."""
BRACKET = 120
"""Code points of the longest list in brackets."""
