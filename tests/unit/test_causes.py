"""Why the system would not, in Chinese, whatever it was."""

from __future__ import annotations

import errno
import re

import pytest

from drafts.causes import CAUSES, cause


@pytest.mark.parametrize("code", CAUSES)
def test_said_in_chinese(code: int) -> None:
    said = cause(OSError(code, "No such thing"))
    assert re.fullmatch(r"[\u4e00-\u9fff，]+", said)


def test_what_is_not_known_has_its_name() -> None:
    assert cause(OSError(errno.EBADF, "Bad file descriptor")) == "系统报告 EBADF"
    assert cause(OSError("还没有开始")) == "还没有开始"
    assert cause(OSError()) == "原因不明"
