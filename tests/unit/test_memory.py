"""Modules that are loaded when somebody asks for something in them."""

from __future__ import annotations

import subprocess
import sys

from tui.memory import RARELY

LOADED = """
import sys
from tui.memory import Later, RARELY, put_off
put_off()
import tui.app, tui.screens.write
left = [name for name in RARELY if not isinstance(sys.modules[name], Later)]
print(*left, "_ssl" in sys.modules)
"""
ASKED = """
import sys
from tui.memory import Later, put_off
put_off()
import ipaddress, shutil, asyncio, asyncio.sslproto as protocol
before = isinstance(ipaddress, Later), isinstance(shutil, Later)
from ipaddress import ip_address
import ipaddress as again
print(before, ip_address("::1"), ipaddress.ip_address is ip_address, isinstance(again, Later))
print(shutil.get_terminal_size((7, 8))[0] > 0, protocol.SSLProtocol.__name__)
"""


def _printed(code: str) -> list[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.splitlines()


def test_screens_are_loaded_without_what_is_rarely_needed() -> None:
    assert _printed(LOADED) == ["False"]


def test_what_is_asked_for_is_there() -> None:
    assert _printed(ASKED) == ["(True, True) ::1 True False", "True SSLProtocol"]


def test_all_that_is_put_off_is_in_the_standard_library() -> None:
    assert {name.partition(".")[0] for name in RARELY} <= sys.stdlib_module_names
