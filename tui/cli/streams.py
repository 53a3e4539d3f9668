"""The two streams of a command: findings and results to stdout, complaints to stderr, whatever the locale."""

from __future__ import annotations

import codecs
import io
import os
import sys

from drafts.visible import visible
from tui.cli.failure import CommandError


def prepare() -> None:
    """Let no character stop a line: where the locale knows only ASCII write UTF-8, else escape what does not fit."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - open as long as the process
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):
            ascii_only = codecs.lookup(stream.encoding).name == "ascii"
            stream.reconfigure(encoding="utf-8" if ascii_only else None, errors="backslashreplace")


def use_utf8() -> None:
    """For what machines read: UTF-8 even where the terminal's own encoding is another one."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def is_terminal() -> bool:
    return sys.stdout.isatty()


def columns() -> int:
    """Width of the terminal in cells; 80 where there is none."""
    try:
        return os.get_terminal_size(1).columns or 80
    except OSError:
        return 80


def write(text: str) -> None:
    """``text`` to stdout. What stems from a draft or a file name has been made visible before. Raises CommandError."""
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _lost(error) from error


def write_bytes(data: bytes) -> None:
    """UTF-8 to stdout, past its text layer. Raises CommandError."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        write(data.decode())
        return
    flush()
    try:
        buffer.write(data)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _lost(error) from error


def say(line: str) -> None:
    """A line (or lines) to stdout, as ``write``."""
    write(line + "\n")


def tell(sentence: str) -> None:
    """What a command has done: sentences to stdout, every control character in them made visible."""
    say(visible(sentence, lines=True))


def flush() -> None:
    """Let nothing be left for the interpreter's own last flush. Raises CommandError where it cannot be written."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _lost(error) from error


def complain(sentence: str) -> None:
    """One complaint to stderr, every control character in it made visible."""
    import contextlib

    with contextlib.suppress(OSError):
        sys.stdout.flush()
    with contextlib.suppress(OSError):
        sys.stderr.write(f"{visible(sentence, lines=True)}\n")


def complain_about(failure: CommandError) -> int:
    complain(f"qicao：{failure.sentence}")
    return failure.code


def abandon_stdout() -> None:
    """Nobody takes what is written to stdout any more: let the rest go nowhere."""
    import contextlib

    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _lost(error: OSError) -> CommandError:
    from drafts.causes import cause

    abandon_stdout()
    return CommandError(f"结果写不出去：{cause(error)}")
