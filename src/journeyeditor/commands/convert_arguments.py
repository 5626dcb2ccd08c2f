"""The words of the command ``convert``."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

_T = TypeVar("_T")


def arguments(argument: Callable[..., _T]) -> tuple[_T, ...]:
    """Return what the command takes, each made by a function of its names and of what argparse should know of it."""
    return (
        argument(
            "source", metavar="FROM", type=Path, help="The file to read: a .journey file, or one of another format."
        ),
        argument("target", metavar="TO", type=Path, help="The file to write; its ending says in which format."),
        argument(
            "--map", metavar="TITLE", help="The map to write, where a document has several; the first if left out."
        ),
        argument(
            "--format",
            metavar="FORMAT",
            help="Which format is written where several have the same ending: csv-grid is a table of stages and lanes,"
            " csv-semicolons a list for spreadsheets with decimal commas; if left out, it is a list of everything.",
        ),
        argument(
            "--sheet",
            metavar="NAME",
            default="",
            help="The sheet to read of a workbook; if left out, its list, or the first with a map.",
        ),
        argument(
            "--encoding",
            metavar="NAME",
            default="",
            help="What the letters of a table of text are: utf-8, windows-1252, shift-jis, ...; guessed if left out.",
        ),
        argument(
            "--separator",
            metavar="CHARACTER",
            default="",
            help="What parts the cells of a table of text: a character, or comma, semicolon, tab or bar;"
            " guessed if left out.",
        ),
        argument(
            "--form",
            choices=("list", "grid"),
            default="",
            help="Whether a table has a row for each thing, or stages across and lanes down; guessed if left out.",
        ),
    )
