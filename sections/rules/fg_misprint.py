"""Whether one digit, or two that changed places, is all that keeps figures from adding up."""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING
from sections.rules.fg_figures import Figure

if TYPE_CHECKING:
    from collections.abc import Sequence


SWAPPED = 5
"""How many times as seldom as by one other digit figures come to differ by two that changed places."""


def misprinted(figures: Sequence[Figure], off: float, slack: float, enough: int) -> bool:
    """Whether the first of the ``figures`` would be the sum of the others if one of them had another digit.

    ``off``: by how much the sum is more. ``enough``: how many steps of the finest last digit the total must have, since
    of few nearly any other is one digit away.
    """
    steps = figures[0].value / min(_step(figure) for figure in figures)
    if SWAPPED * steps < enough:
        return False
    return any(
        one_digit_off(
            figure.value, figure.value + (off if number == 0 else -off), _step(figure), slack, steps >= enough
        )
        for number, figure in enumerate(figures)
    )


def _step(figure: Figure) -> float:
    """What the last digit of a figure stands for."""
    return 2 * figure.slack or 1.0


def one_digit_off(written: float, right: float, step: float, slack: float, digit: bool = True) -> bool:
    """Whether ``right``, give or take ``slack``, is written like ``written`` but for two digits that changed places.

    ``digit``: or one that is another.
    """
    if right <= 0:
        return False
    was = str(round(written / step))
    room = int(slack / step)
    middle = round(right / step)
    for place in range(middle - room, middle + room + 1):
        meant = str(place)
        if len(meant) == len(was):
            differ = [at for at in range(len(was)) if was[at] != meant[at]]
            if len(differ) == 1 and digit:
                return True
            if len(differ) == 2 and differ[1] - differ[0] == 1 and was[differ[0]] == meant[differ[1]]:
                return was[differ[1]] == meant[differ[0]]
    return False
