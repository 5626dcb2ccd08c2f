"""What the command ``export`` takes, and the words for it."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from pathlib import Path
from typing import Any

FORMATS = ("pdf", "svg", "png", "html", "pptx")
PAPERS = (
    *("a5", "a4", "a3", "a2", "a1", "a0"),
    *("letter", "legal", "tabloid", "ansi-c", "ansi-d", "ansi-e"),
    "slide",
    "map",
)
LAYOUTS = {
    "automatic": "automatic",
    "one-page": "one page",
    "fit-width": "fit width",
    "stages": "stages",
    "poster": "poster",
}
"""What the command line calls the ways to lay a map on pages."""
SHEETS = (
    *("cover", "personas", "empathy-maps", "legend"),
    *("priorities", "opportunities", "pains-by-stage", "pain-points", "actions"),
    *("sources", "comparison", "notes"),
)


def several(known: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    """Return what reads words with commas between them, each of which must be known."""

    def read(text: str) -> tuple[str, ...]:
        words = tuple(dict.fromkeys(word.strip().lower() for word in text.split(",") if word.strip()))
        unknown = [word for word in words if word not in known]
        if unknown or not words:
            raise ArgumentTypeError(f"{', '.join(unknown) or 'nothing'} is not one of {', '.join(known)}")
        return words

    return read


def number(low: float, high: float) -> Callable[[str], float]:
    """Return what reads a number from a lowest to a highest."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = low - 1
        if not low <= value <= high:
            raise ArgumentTypeError(f"{text} is not a number from {low:g} to {high:g}")
        return value

    return read


def arguments(argument: Callable[..., Any]) -> tuple[Any, ...]:
    """Return what the command takes, each made by a function that gets its names and what argparse should know."""
    return (
        argument("maps", metavar="MAP", nargs="+", type=Path, help="A .journey file."),
        argument("-o", "--output", metavar="OUT", type=Path, help="Where to write one map; beside it if left out."),
        argument("--to", metavar="FOLDER", type=Path, help="The folder to write to; it is made if it is not there."),
        argument(
            "--format",
            metavar="FORMATS",
            type=several(FORMATS),
            help=f"{', '.join(FORMATS)}, or several with commas; the ending of OUT, or pdf, if left out.",
        ),
        argument("--view", metavar="NAME", help="The view of the map to write; all of the map if left out."),
        argument(
            "--paper",
            choices=PAPERS,
            help=f"Its size: {', '.join(PAPERS[:-1])}, or map for one page as large as the map; if left out a3,"
            " or slide for a pptx.",
        ),
        argument(
            "--orientation", choices=("auto", "portrait", "landscape"), help="Which way up; the best if left out."
        ),
        argument("--layout", choices=tuple(LAYOUTS), help="How the map is laid on pages; automatic if left out."),
        argument("--across", metavar="N", type=number(1, 20), help="How many papers a poster is wide; 2 if left out."),
        argument("--margin", metavar="MM", type=number(0, 100), help="The margins in millimetres; 10 if left out."),
        argument(
            "--sheets",
            metavar="SHEETS",
            type=several(SHEETS),
            help=f"What stands around the map, with commas: {', '.join(SHEETS)}.",
        ),
        argument("--only-sheets", action="store_true", help="Leave out the map itself; --sheets says what is made."),
        argument(
            "--compare-with",
            metavar="OTHER",
            help="Write how a map differs from an earlier one: from another map of the file, by its title, "
            "or from one in another .journey file.",
        ),
        argument("--map", metavar="TITLE", help="The map to compare; the first that can be if left out."),
        argument("--no-header", action="store_true", help="Leave out what stands above the grid."),
        argument(
            "--with-map", action="store_true", help="Let a pdf carry the whole map along, whatever its pages show."
        ),
        argument(
            "--without-map",
            action="store_true",
            help="Let a pdf carry no map along; else it does where its pages leave nothing out.",
        ),
        argument("--dpi", metavar="N", type=number(24, 1200), default=192.0, help="Pixels for each inch of a png."),
        argument("--transparent", action="store_true", help="Leave out the paper behind an svg or a png."),
        argument("--outlined", action="store_true", help="Write the text of an svg as shapes."),
    )
