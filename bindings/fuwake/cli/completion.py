"""Completion scripts for bash, zsh and fish, made from the parser."""

import argparse
import shlex
from collections.abc import Iterator
from dataclasses import dataclass

from .parser import parser


@dataclass(frozen=True)
class Option:
    flags: tuple[str, ...]
    help: str
    choices: tuple[str, ...]  # of its value
    takes: str  # "", "value", "folder" or "file"


@dataclass(frozen=True)
class Command:
    path: tuple[str, ...]  # () is fuwake itself
    help: str
    options: tuple[Option, ...]
    words: tuple[tuple[str, str], ...]  # subcommands or choices, and their help
    files: bool  # does it take paths?


def commands() -> list[Command]:
    """Every command and subcommand, from the top."""
    return list(_walk(parser(), (), ""))


def _walk(node: argparse.ArgumentParser, path: tuple[str, ...], help: str) -> Iterator[Command]:
    options, words, files, below = [], [], False, []
    for action in node._actions:
        if isinstance(action, argparse._SubParsersAction):
            about = {choice.dest: choice.help or "" for choice in action._choices_actions}
            words += [(name, about.get(name, "")) for name in action.choices]
            below += [
                (sub, (*path, name), about.get(name, "")) for name, sub in action.choices.items()
            ]
        elif action.help == argparse.SUPPRESS:
            continue
        elif action.option_strings:
            options.append(_option(action))
        elif action.choices:
            words += [(str(choice), "") for choice in action.choices]
        else:
            files = files or action.metavar in ("PATH", "MAIL", "DIR", "DIR|ID")
    yield Command(path, help, tuple(options), tuple(words), files)
    for sub, sub_path, sub_help in below:
        yield from _walk(sub, sub_path, sub_help)


def _option(action: argparse.Action) -> Option:
    takes = "" if action.nargs == 0 else "value"
    if takes and action.metavar in ("DIR", "FILE"):
        takes = {"DIR": "folder", "FILE": "file"}[str(action.metavar)]
    choices = tuple(map(str, action.choices or ()))
    return Option(tuple(action.option_strings), action.help or "", choices, takes)


def script(shell: str) -> str:
    """The script for one shell."""
    return {"bash": bash, "zsh": zsh, "fish": fish}[shell]()


def bash() -> str:
    lines = [
        "# fuwake completion for bash",
        "_fuwake() {",
        '  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} path="" words="" i',
        "  for ((i = 1; i < COMP_CWORD; i++)); do",
        '    case "$path ${COMP_WORDS[i]}" in',
    ]
    every = commands()
    for command in every[1:]:
        head = " " + " ".join(command.path)
        lines.append(f"      {shlex.quote(head)}) path={shlex.quote(head)} ;;")
    lines += ["    esac", "  done", '  case "$path $prev" in']
    for command in every:
        head = "".join(f" {word}" for word in command.path)
        for option in command.options:
            if not option.takes:
                continue
            pattern = "|".join(shlex.quote(f"{head} {flag}") for flag in option.flags)
            reply = {
                "folder": 'compgen -d -- "$cur"',
                "file": 'compgen -f -- "$cur"',
                "value": f'compgen -W {shlex.quote(" ".join(option.choices))} -- "$cur"',
            }[option.takes]
            lines.append(f"    {pattern}) mapfile -t COMPREPLY < <({reply}); return ;;")
    lines += ["  esac", '  case "$path" in']
    for command in every:
        head = "".join(f" {word}" for word in command.path)
        words = [word for word, _ in command.words]
        words += [flag for option in command.options for flag in option.flags]
        lines.append(f"    {shlex.quote(head)}) words={shlex.quote(' '.join(words))} ;;")
    takes_files = "|".join(shlex.quote("".join(f" {w}" for w in c.path)) for c in every if c.files)
    lines += [
        "  esac",
        '  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")',
        f'  case "$path" in {takes_files}) '
        'mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur") ;; esac',
        "}",
        "complete -o filenames -F _fuwake fuwake",
    ]
    return "\n".join(lines) + "\n"


def zsh() -> str:
    lines = ["#compdef fuwake", "# fuwake completion for zsh"]
    for command in commands():
        name = "_".join(["_fuwake", *command.path])
        lines.append(f"{name}() {{")
        specs = [spec for option in command.options for spec in _zsh_specs(option)]
        if command.words and command.words[0][1]:  # subcommands
            listed = " ".join(shlex.quote(f"{word}:{_plain(help)}") for word, help in command.words)
            specs += ["'1: :->command'", "'*:: :->rest'"]
            lines += [
                "  local context state line",
                f"  local -a commands=({listed})",
                f"  _arguments -C {' '.join(specs)}",
                "  case $state in",
                "    command) _describe command commands ;;",
                f"    rest) (( $+functions[{name}_$line[1]] )) && {name}_$line[1] ;;",
                "  esac",
            ]
        else:
            if command.words:
                specs.append(shlex.quote(f"1: :({' '.join(word for word, _ in command.words)})"))
            if command.files:
                specs.append("'*:file:_files'")
            lines.append(f"  _arguments {' '.join(specs)}")
        lines.append("}")
    lines.append('_fuwake "$@"')
    return "\n".join(lines) + "\n"


def _zsh_specs(option: Option) -> Iterator[str]:
    value = {
        "": "",
        "folder": ":folder:_files -/",
        "file": ":file:_files",
        "value": f":value:({' '.join(option.choices)})" if option.choices else ":value:",
    }[option.takes]
    for flag in option.flags:
        yield shlex.quote(f"{flag}[{_plain(option.help)}]{value}")


def _plain(help: str) -> str:
    """Help without what a shell's own syntax would take."""
    return help.replace("[", "(").replace("]", ")").replace(":", ",")


def fish() -> str:
    every = commands()
    lines = ["# fuwake completion for fish", "complete -c fuwake -f"]
    for command in every:
        when = _fish_condition(command, every)
        head = f"complete -c fuwake -n {shlex.quote(when)}"
        for word, help in command.words:
            lines.append(f"{head} -a {word} -d {shlex.quote(help)}")
        if command.files:
            lines.append(f"{head} -F")
        for option in command.options:
            flags = " ".join(
                f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}"
                for flag in option.flags
            )
            value = {
                "": "",
                "folder": " -xa '(__fish_complete_directories)'",
                "file": " -rF",
                "value": f" -xa {shlex.quote(' '.join(option.choices))}"
                if option.choices
                else " -x",
            }[option.takes]
            lines.append(f"{head} {flags}{value} -d {shlex.quote(option.help)}")
    return "\n".join(lines) + "\n"


def _fish_condition(command: Command, every: list[Command]) -> str:
    if not command.path:
        return "__fish_use_subcommand"
    seen = "; and ".join(f"__fish_seen_subcommand_from {word}" for word in command.path)
    below = [c.path[-1] for c in every if c.path[:-1] == command.path]
    if below:
        seen += f"; and not __fish_seen_subcommand_from {' '.join(below)}"
    return seen
