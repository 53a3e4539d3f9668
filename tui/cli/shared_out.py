"""Work shared out among processes that are copies of this one: what is loaded is loaded once, and kept once."""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import sys
from signal import SIG_IGN, SIGINT, signal

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from typing import Any, BinaryIO, TypeVar

    Task = TypeVar("Task")
    Result = TypeVar("Result")

ROOM = 1 << 20
"""Bytes of results of a copy that may wait to be read; then it waits, too."""


def shared_out(work: Callable[[Task], Result], tasks: Sequence[Task], processes: int) -> Generator[Result, None, None]:
    """``work`` done on each of ``tasks``, in order, by this process and so many less one copies of it, in turn.

    They are copies of what it is when its first task is done, and end when it takes no more. ``work`` does not raise.
    """
    yield from map(work, tasks[:1])
    copies: list[_Copy] = []
    try:
        for number in range(1, min(processes, len(tasks))):
            copies.append(_Copy(work, tasks[number::processes], copies))
        for number, task in enumerate(tasks[1:], 1):
            at = number % processes
            yield copies[at - 1].result(task) if at else work(task)
    finally:
        for copy in copies:
            copy.results.close()
        for copy in copies:
            copy.wait()


class _Copy:
    """Another process that does ``tasks``. It lets Ctrl+C be the affair of this one."""

    def __init__(self, work: Callable[[Any], Any], tasks: Sequence[Any], others: Sequence[_Copy]) -> None:
        self._work = work
        sys.stdout.flush()
        gc.collect()
        gc.freeze()  # the collector would write into what all have in common, so that each had its own
        out, into = os.pipe()
        _widen(into)
        self._process = os.fork()
        if self._process == 0:
            try:
                signal(SIGINT, SIG_IGN)
                for read in (out, *(other.results.fileno() for other in others)):
                    os.close(read)
                with open(into, "wb") as results:
                    for task in tasks:
                        pickle.dump(work(task), results, pickle.HIGHEST_PROTOCOL)
                        results.flush()
            finally:
                os._exit(0)
        os.close(into)
        self.results: BinaryIO = open(out, "rb")  # noqa: SIM115 - closed by whoever has the copies

    def result(self, task: Any) -> Any:
        """What it made of ``task``, its next one; made here where it has ended too early, as when memory is short."""
        try:
            return pickle.load(self.results)
        except (EOFError, pickle.UnpicklingError):
            return self._work(task)

    def wait(self) -> None:
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self._process, 0)


def _widen(pipe: int) -> None:
    with contextlib.suppress(ImportError, OSError):
        from fcntl import F_SETPIPE_SZ, fcntl

        fcntl(pipe, F_SETPIPE_SZ, ROOM)
