"""What a login may do: one object that the screens ask before they offer a command and before they run it."""

from __future__ import annotations

from dataclasses import dataclass

from tui.commands import COMMANDS

APP = {command.action.removeprefix("app."): command.id for command in COMMANDS if command.app}
"""What the app does for every screen, and the command that asks for it."""
MOVES = ("focus_next", "focus_previous", "help_quit")
"""What it does besides."""


@dataclass(frozen=True, slots=True)
class Policy:
    """``commands``: by id, those that may be run; None: all. ``refusal``: what whoever tries another is told."""

    commands: frozenset[str] | None = None
    refusal: str = ""

    def allows(self, command_id: str) -> bool:
        return self.commands is None or command_id in self.commands

    def allows_of_app(self, action: str) -> bool:
        """Whether the app may. Textual's has more actions than we offer: some write files, or stop the process."""
        return action in MOVES or (action in APP and self.allows(APP[action]))


EVERYTHING = Policy()
REVIEWING = Policy(
    frozenset(
        """
        help palette toggle-theme repaint quit
        open read-again clear-filter leave-reading next-encoding
        add-comment suggest-wording answer-comment resolve-comment next-scope next-comment previous-comment
        give-verdict list-versions leave-review compare-with fix-version leave-versions leave-difference
        """.split()
    ),
    "这里只能审阅，改草稿要由写的人来做",
)
"""Reading and saying something about what is read; no draft is changed, made, brought in or taken out."""
