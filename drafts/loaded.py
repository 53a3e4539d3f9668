"""``import_module`` of importlib, to import which takes longer than most modules that are loaded with it."""

from __future__ import annotations

import sys

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib import import_module as import_module
else:

    def import_module(name):
        __import__(name)
        return sys.modules[name]
