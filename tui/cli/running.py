"""Check many files: what the cache knows is taken from there, the rest is shared among processes; order is kept."""

from __future__ import annotations

import gc
import os
import stat
from itertools import chain

from drafts import user_folders
from drafts.store import READ_LIMIT
from drafts.typed import TYPE_CHECKING, NamedTuple
from tui import desk
from tui.cli.plan import Outcome, Plan
from tui.cli.scope import desk_around

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from tui.cli import record
    from tui.cli.cache import Cache, Place

MANY = 64
"""From so many files on the work is shared among the processors unless --jobs says otherwise."""
TURN = 8
"""Files that are checked side by side. Where they are changed each is by itself: two names may be one file's."""
SPELL, SETTLED = 64, 12
"""Of so many turns a process gives back what it has freed behind that one: by then all that rules go by is made."""


class Ready(NamedTuple):
    """What the cache knows of a file, ready for the JSON output."""

    path: str
    kept: record.Kept
    codes: bytes


def outcomes(files: list[str], plan: Plan, jobs: int | None, *, cached: bool) -> Generator[Outcome | Ready, None, None]:
    """What became of each file, in the order of ``files``."""
    if not cached:
        yield from _fresh(files, plan, jobs)
        return
    import contextlib

    from tui.cli import record
    from tui.cli.cache import Cache

    record.keys.cache_clear()
    plan = plan._replace(keep=True)
    known = Cache(folder(files[0]), record.code_digest())
    try:
        key = record.keys(plan).key
        places = [_place(known, path, key) for path in files]
        fresh = _fresh([path for path, place in zip(files, places, strict=True) if place is None], plan, jobs)
        with contextlib.closing(fresh):
            for path, place in zip(files, places, strict=True):
                done = next(fresh) if place is None else _told(known, path, place, plan)
                if isinstance(done, Outcome) and done.record:
                    with contextlib.suppress(OSError):
                        known.add(done.key, done.record, record.codes())
                    done.record = b""
                yield done
        with contextlib.suppress(OSError):
            known.close()
    finally:
        known.abandon()


def folder(path: str) -> Path:
    """Where results are kept: on the desk that ``path`` lies on if it is one, else with the user's own."""
    from pathlib import Path

    place = Path(desk_around(os.path.dirname(path)))
    if os.path.isfile(place / desk.SETTINGS) or os.path.isdir(place / desk.OWN):
        return place / desk.OWN / "cache"
    return Path(user_folders.cache(), "check")


def _place(known: Cache, path: str, key: Callable[[bytes, str], bytes]) -> Place | None:
    data = _bytes(path)
    return None if data is None else known.place(key(data, path))


def _bytes(path: str) -> bytes | None:
    """The bytes of a plain file; None for whatever has to be looked at with more care."""
    try:
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError):
        return None
    try:
        about = os.fstat(file)
        if not stat.S_ISREG(about.st_mode) or about.st_size > READ_LIMIT:
            return None
        data = os.read(file, about.st_size + 1)
        return data if len(data) == about.st_size else None
    except OSError:
        return None
    finally:
        os.close(file)


def _told(known: Cache, path: str, place: Place, plan: Plan) -> Outcome | Ready:
    """What is kept at ``place`` about the file at ``path``, as the plan wants it."""
    from tui.cli import record

    found = known.read(place)
    if found is not None:
        kept = record.read(found)
        if plan.format == "json" and not (kept.unsure or plan.baseline or plan.marks):
            return Ready(path, kept, known.shared)
        from tui.cli.remembered import remembered

        outcome = remembered(kept, path, plan)
        if outcome is not None:
            return outcome
    from tui.cli.checking import check_file

    return check_file(path, plan)


def _give_back() -> None:
    """Five megabytes: what Python keeps of freed tuples, and holes where words were put together to be looked for."""
    from tui.memory import give_back

    gc.collect()  # nothing less gives up those tuples, and of itself Python comes to it ever more rarely
    give_back(from_now_on=False)


def _fresh(files: list[str], plan: Plan, jobs: int | None) -> Generator[Outcome, None, None]:
    if not files:
        return
    from drafts.words import look_for_all
    from sections.rules import load_what_all_are_asked
    from tui.cli import kept_modules
    from tui.cli.checking import check_file, check_files

    if plan.select is None:
        load_what_all_are_asked()
        kept_modules.keep()
    processes = min(jobs or (os.cpu_count() or 1 if len(files) >= MANY else 1), len(files))
    turn = 1 if plan.fix else TURN

    done = 0

    def work(paths: Sequence[str]) -> list[Outcome]:
        nonlocal done
        done += 1
        if done == 1:  # one by one: each declares words that the next is looked through for at once
            first = [check_file(path, plan) for path in paths]
            if len(files) >= MANY:
                look_for_all()  # before there are copies of this process: each would make what finds them
            return first
        if done % SPELL == SETTLED:
            _give_back()
        return list(check_files(paths, plan))

    turns = [files[at : at + turn] for at in range(0, len(files), turn)]
    if processes <= 1 or not hasattr(os, "fork"):
        yield from chain.from_iterable(map(work, turns))
        return
    from sections.rules import load
    from tui.cli.shared_out import shared_out

    load()
    yield from chain.from_iterable(shared_out(work, turns, processes))
