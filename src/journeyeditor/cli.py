"""The command line: open the window, or do something with maps without one.

A new command is one function and one line in ``COMMANDS``. What is heavy is imported inside the functions, once it is
known that they need it.
"""

import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from journeyeditor import __version__
from journeyeditor.call_room import with_room_to_call

if TYPE_CHECKING:
    from journeyeditor.files import FileProblem

PROGRAM = "journeyeditor"


class Argument(NamedTuple):
    """One thing that a command takes: its names, and what argparse should know of it."""

    names: tuple[str, ...]
    details: dict[str, Any]


class Command(NamedTuple):
    """Something that the program does: its function, which returns an exit code, one sentence, and its arguments."""

    run: Callable[[Namespace], int]
    summary: str
    arguments: Callable[[], tuple[Argument, ...]] = tuple


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the words of a command line say: this process's, where none are given.

    Returns:
        The exit code: 0; or 1 where ``diff`` found a difference, or ``check`` something grave; or 2 after a problem, of
        which one sentence on standard error tells; or 130 after Ctrl+C.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # Names of files may hold what a terminal's encoding lacks.
            stream.reconfigure(errors="backslashreplace")
    try:
        return with_room_to_call(partial(_run, words))
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        return 130
    finally:
        _finish_output()


def _run(words: list[str]) -> int:
    if words and words[0] in COMMANDS:
        command, parser = COMMANDS[words[0]], _parser(f"{PROGRAM} {words[0]}", COMMANDS[words[0]])
        words = words[1:]
    else:
        command, parser = WINDOW, _parser(PROGRAM, WINDOW)
        parser.usage = f"{PROGRAM} [FILE ...]\n       {PROGRAM} COMMAND ..."
        lines = (f"  {name:<22}{other.summary}" for name, other in COMMANDS.items())
        parser.epilog = "\n".join(["Commands:", *lines, f"\n{PROGRAM} COMMAND --help tells more of each."])
    try:
        chosen = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    from journeyeditor.files import FileProblem

    try:
        return command.run(chosen)
    except FileProblem as problem:
        return _complain(problem)


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def _parser(program: str, command: Command) -> ArgumentParser:
    parser = _Parser(program, description=command.summary, add_help=False, allow_abbrev=False)
    parser.formatter_class = RawDescriptionHelpFormatter
    files, options = parser.add_argument_group("Files"), parser.add_argument_group("Options")
    for names, details in (*command.arguments(), HELP):
        (options if names[0].startswith("-") else files).add_argument(*names, **details)
    return parser


def _say(text: str) -> None:
    """Print text at once, so that a failure shows now and not when the program ends."""
    from journeyeditor.files import CannotSave
    from journeyeditor.files.reasons import why_not_saved

    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CannotSave("The output cannot be written: {reason}", reason=why_not_saved(error)) from error


def _complain(problem: "FileProblem") -> int:
    print(f"{PROGRAM}: {problem}", file=sys.stderr)
    return 2


def _warn(text: str) -> None:
    print(text, file=sys.stderr)


def _finish_output() -> None:
    """Flush what is left; where nobody takes it, keep Python from saying so on its way out."""
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _window(chosen: Namespace) -> int:
    import gc

    # What is made at the start stays: looking for garbage in it would cost a fifth of the time that it takes.
    gc.disable()
    from journeyeditor.window.application import run

    return run(chosen.files)


def _export_arguments() -> tuple[Argument, ...]:
    from journeyeditor.commands.export_arguments import arguments

    return arguments(_argument)


def _export(chosen: Namespace) -> int:
    from journeyeditor.commands import export

    return export.run(chosen, export.Voice(_say, _warn, _complain))


def _check(chosen: Namespace) -> int:
    from journeyeditor.commands import check

    return check.run(chosen, _say, _complain)


def _convert_arguments() -> tuple[Argument, ...]:
    from journeyeditor.commands.convert_arguments import arguments

    return arguments(_argument)


def _convert(chosen: Namespace) -> int:
    from journeyeditor.commands import convert

    return convert.run(chosen, _say, _warn, _complain)


def _list(chosen: Namespace) -> int:
    from journeyeditor.commands import lists

    return lists.run(chosen, _say)


def _diff(chosen: Namespace) -> int:
    from journeyeditor.files import FileProblem, load
    from journeyeditor.review import differences

    documents = []
    for path in (chosen.before, chosen.after):
        try:
            documents.append(load(path))
        except FileProblem as problem:
            problem.file = str(path)
            raise
    found = differences(*documents)
    for difference in found:
        _say(f"{_MARKS[difference.kind]} {difference.message}")
    return 1 if found else 0


def _tell(chosen: Namespace) -> int:
    from journeyeditor.files import load
    from journeyeditor.review import told

    _say("\n".join(told(load(chosen.map))))
    return 0


_MARKS = {"added": "+", "removed": "-", "moved": ">", "changed": "*"}
"""What stands before a difference, so that lines of one kind are found at a glance."""


def _schema(_chosen: Namespace) -> int:
    from journeyeditor.files.schema import json_schema

    _say(json_schema().removesuffix("\n"))
    return 0


def _argument(*names: str, **details: Any) -> Argument:
    return Argument(names, details)


HELP = _argument("-h", "--help", action="help", help="Show this help.")
VERSION = _argument("--version", action="version", version=f"Journey Editor {__version__}", help="Show the version.")
FILES = _argument("files", metavar="FILE", nargs="*", type=Path, help="Maps to open.")
MAP = _argument("map", metavar="MAP", type=Path, help="A .journey file.")
MAPS = _argument("maps", metavar="MAP", nargs="+", type=Path, help="A .journey file.")
FORMAT_OF_FINDINGS = _argument(
    "--format", choices=("text", "json", "sarif"), default="text", help="For people, or for programs; text if left out."
)
FAIL_ON = _argument(
    "--fail-on",
    choices=("error", "warning", "hint", "never"),
    default="error",
    help="From which weight on a finding makes the exit code 1; error if left out.",
)
ALL_RULES = _argument("--all-rules", action="store_true", help="Look also for what not everybody agrees on.")
TITLE = _argument(
    "--map", metavar="TITLE", help="The map to write, where a document has several; the first if left out."
)
FILE = _argument("file", metavar="MAP", type=Path, help="A .journey file; or a folder, for a list of its maps.")
WHICH_LIST = _argument(
    "--of",
    choices=("actions", "priorities", "pains-by-stage", "maps"),
    default="actions",
    help="What is listed: who does what, opportunities by impact and effort, pain points, or the maps of a folder;"
    " actions if left out.",
)
BEFORE = _argument("before", metavar="BEFORE", type=Path, help="A .journey file.")
AFTER = _argument("after", metavar="AFTER", type=Path, help="A later state of it.")

COMMANDS = {
    "export": Command(_export, "Write maps as PDF, SVG or PNG.", _export_arguments),
    "check": Command(
        _check,
        "Say whether maps can be opened, and what makes them hard to trust or to read.",
        lambda: (MAPS, FORMAT_OF_FINDINGS, FAIL_ON, ALL_RULES),
    ),
    "convert": Command(
        _convert, "Make a map of a file of another program, or such a file of a map.", _convert_arguments
    ),
    "list": Command(
        _list,
        "Print what is to be done, what to begin with, what hurts, or the maps of a folder, as comma-separated values.",
        lambda: (FILE, WHICH_LIST, TITLE),
    ),
    "diff": Command(_diff, "Say in words what differs between two maps.", lambda: (BEFORE, AFTER)),
    "tell": Command(
        _tell, "Tell a map in words, a line for each thing, as for programs that compare lines.", lambda: (MAP,)
    ),
    "schema": Command(_schema, "Print the JSON Schema of the file format."),
}

WINDOW = Command(_window, "Edit customer journey maps.", lambda: (FILES, VERSION))
