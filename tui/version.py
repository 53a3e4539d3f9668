"""Which version this is; to ask the installed package takes longer than a check."""

from __future__ import annotations

VERSION = "0.1.0"
