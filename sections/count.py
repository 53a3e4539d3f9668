"""字数: how long a text is, counted as word processors count Chinese."""

from __future__ import annotations

import re

_UNIT = re.compile(
    r"[\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60‘’“”—…·]|[^\s\x00\x01\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uff60‘’“”—…·]+"
)


def words(text: str) -> int:
    """字数 of ``text``: each Han character and each full-width mark counts one, each run of other characters one.

    Give it prose (sections.prose), so that marks and comments do not count.
    """
    return sum(1 for m in _UNIT.finditer(text) if not m[0].isspace())
