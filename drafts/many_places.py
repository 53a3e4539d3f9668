"""Places of words in a long text, of which there are so many that they are kept as numbers of four bytes."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from heapq import merge
from itertools import repeat

from drafts.typed import overload

numbers = partial(array, "i")


class Places(Sequence[tuple[int, int]]):
    """Starts and ends, in order, of words of which each has its ``starts`` and its length."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, starts: Iterable[tuple[Sequence[int], int]]) -> None:
        self._starts, self._ends = numbers(), numbers()
        for start, length in merge(*[zip(each, repeat(length)) for each, length in starts]):
            self._starts.append(start)
            self._ends.append(start + length)

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, place: int) -> tuple[int, int]: ...

    @overload
    def __getitem__(self, place: slice) -> list[tuple[int, int]]: ...

    def __getitem__(self, place: int | slice) -> tuple[int, int] | list[tuple[int, int]]:
        if isinstance(place, slice):
            return list(zip(self._starts[place], self._ends[place], strict=True))
        return self._starts[place], self._ends[place]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self._starts, self._ends, strict=True)
