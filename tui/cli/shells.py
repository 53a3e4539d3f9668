"""Completion scripts for bash, zsh and fish."""

from __future__ import annotations

import shlex
from dataclasses import dataclass

from tui.cli.table import COMMANDS


@dataclass(frozen=True, slots=True)
class Argument:
    """``names``: of an option, else empty. ``takes``: whether a value follows; ``values``: which ones, if known.

    ``place``: which one it is of those without a name, from 1; ``many``: whether more of its kind may follow.
    """

    names: tuple[str, ...]
    help: str
    takes: bool
    values: tuple[str, ...]
    place: int = 0
    many: bool = False


def bash(table: dict[str, list[Argument]]) -> str:
    cases = []
    for command, arguments in table.items():
        names = " ".join(name for argument in arguments for name in argument.names)
        cases.append(f"    {command}) options={shlex.quote(names)} ;;")
    values = []
    for command, arguments in table.items():
        for argument in arguments:
            if argument.values and argument.names:
                values += [
                    f'    "{command} {n}") values={shlex.quote(" ".join(argument.values))} ;;' for n in argument.names
                ]
    words = [
        f'    "{command} {argument.place}") words={shlex.quote(" ".join(argument.values))} ;;'
        for command, arguments in table.items()
        for argument in arguments
        if argument.values and not argument.names
    ]
    return "\n".join(
        [
            "_qicao() {",
            '  local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"',
            '  local command="${COMP_WORDS[1]}" options= values= words=',
            "  COMPREPLY=()",
            "  if (( COMP_CWORD == 1 )); then",
            f'    COMPREPLY=($(compgen -W "{" ".join(table)} --help --version" -- "$current"))',
            "    return",
            "  fi",
            '  case "$command" in',
            *cases,
            "  esac",
            '  case "$command $((COMP_CWORD - 1))" in',
            *words,
            "  esac",
            '  case "$command $before" in',
            *values,
            "  esac",
            '  if [[ -n "$values" ]]; then COMPREPLY=($(compgen -W "$values" -- "$current"))',
            '  elif [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$current"))',
            '  elif [[ -n "$words" ]]; then COMPREPLY=($(compgen -W "$words" -- "$current"))',
            "  fi",
            "}",
            "complete -o default -F _qicao qicao",
        ]
    )


def zsh(table: dict[str, list[Argument]]) -> str:
    lines = ["#compdef qicao", "_qicao() {", "  local -a commands", "  commands=("]
    lines += [f"    {shlex.quote(f'{name}:{command.summary}')}" for name, command in COMMANDS.items()]
    lines += [
        "  )",
        "  if (( CURRENT == 2 )); then _describe 命令 commands; _files; return; fi",
        "  local command=$words[2]",
        "  shift words; (( CURRENT-- ))",
        "  case $command in",
    ]
    for command, arguments in table.items():
        specs = [spec for argument in arguments for spec in _zsh_specs(argument)]
        lines.append(f"    {command}) _arguments {' '.join(map(shlex.quote, specs))} ;;")
    lines += ["  esac", "}", 'if [[ $funcstack[1] == _qicao ]]; then _qicao "$@"; else compdef _qicao qicao; fi']
    return "\n".join(lines)


def _zsh_specs(argument: Argument) -> list[str]:
    action = f"({' '.join(argument.values)})" if argument.values else "_files"
    if not argument.names:
        return [f"{'*' if argument.many else argument.place}:{_zsh_plain(argument.help)}:{action}"]
    tail = f":值:{action}" if argument.takes else ""
    return [f"*{name}[{_zsh_plain(argument.help)}]{tail}" for name in argument.names]


def _zsh_plain(text: str) -> str:
    return text.replace("[", "（").replace("]", "）").replace(":", "：")


def fish(table: dict[str, list[Argument]]) -> str:
    lines = [
        f"complete -c qicao -n __fish_use_subcommand -a {name} -d {_fish_quoted(command.summary)}"
        for name, command in COMMANDS.items()
    ]
    for command, arguments in table.items():
        for argument in arguments:
            words = [f"complete -c qicao -n '__fish_seen_subcommand_from {command}'"]
            words += [f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in argument.names]
            if argument.takes and argument.names:
                words.append("-x" if argument.values else "-r")
            if argument.values:
                words.append(f"-a {_fish_quoted(' '.join(argument.values))}")
            if argument.names or argument.values:
                lines.append(" ".join([*words, "-d", _fish_quoted(argument.help)]))
    return "\n".join(lines)


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
