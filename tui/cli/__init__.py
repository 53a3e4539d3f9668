"""The command line. Nothing below this package loads Textual or Rich; each command is imported only when it is run."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from tui.cli.failure import CommandError


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``qicao`` with ``argv`` (default: of the process) and return the exit code of DESIGN.md's contract.

    0 clean, 1 findings, 2 usage, configuration or unreadable input, 3 our fault; 130 on Ctrl+C, 141 if the reader
    of stdout has gone away.
    """
    from tui.cli.pattern_cache import CACHE

    CACHE.install()
    from tui.cli import streams

    arguments = list(sys.argv[1:] if argv is None else argv)
    streams.prepare()
    try:
        code = run(arguments)
        streams.flush()
        return code
    except CommandError as failure:
        return streams.complain_about(failure)
    except SystemExit as leave:
        return leave.code if isinstance(leave.code, int) else 0
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return 130
    except BrokenPipeError:
        streams.abandon_stdout()
        return 141
    except Exception as error:  # noqa: BLE001 - the one place where an unexpected error becomes a sentence
        from tui.crash import report

        streams.complain(report(error, arguments))
        return 3
    finally:
        CACHE.save()


def run(arguments: list[str]) -> int:
    """Run the named command, or open the screens if ``arguments`` name none."""
    from importlib import import_module

    from tui.cli.arguments import Parser
    from tui.cli.table import COMMANDS

    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        from tui.cli import screens

        return screens.run(arguments)
    module = import_module(command.module)
    parser = Parser(f"qicao {arguments[0]}")
    module.add_arguments(parser)
    code: int = module.run(parser.parse(arguments[1:]))
    return code
