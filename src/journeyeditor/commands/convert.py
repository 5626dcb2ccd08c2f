"""The command ``convert``: maps from the formats of other programs, and into them."""

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeyeditor.exchange.formats import Format
    from journeyeditor.files import FileProblem
    from journeyeditor.model import Document, JourneyMap

_OURS = ".journey"


def run(
    chosen: Namespace,
    say: Callable[[str], None],
    warn: Callable[[str], None],
    complain: Callable[["FileProblem"], int],
) -> int:
    """Convert a file, and tell what went otherwise than somebody may think.

    Returns:
        The exit code: 0; or 2 where the file could not be read, or the other not be written.
    """
    from journeyeditor.exchange.formats import format_of
    from journeyeditor.exchange.one_map import only_map
    from journeyeditor.files import FileProblem, NotOurs, load, read, save, write_atomically

    source, target = chosen.source, chosen.target
    try:
        if target.suffix.casefold() == _OURS:
            one = format_of(source)
            if one is None or one.read is None:
                raise NotOurs(f"{{file}} cannot be read: the formats that can are {_endings(reads=True)}")
            taken = one.read(read(source), source.stem)
            save(taken.document, target)
            notes = taken.notes
        else:
            one = format_of(target, chosen.format)
            if one is None or one.write is None:
                problem = NotOurs(f"{{file}} cannot be written: the formats that can are {_endings(reads=False)}")
                problem.file = str(target)
                return complain(problem)
            document = load(source)
            journey = _map_of(document, chosen.map)
            if chosen.map is not None and one.holds == "document":
                document = only_map(document, journey)
            given = one.write(document, journey)
            write_atomically(target, given.data)
            notes = given.notes
    except FileProblem as problem:
        problem.file = problem.file or str(source)
        return complain(problem)
    for note in notes:
        warn(f"{source}: {note}")
    say(str(target))
    return 0


def _map_of(document: "Document", title: str | None) -> "JourneyMap":
    """Return the map with a title; without one the first."""
    from journeyeditor.files import NotOurs

    for journey in document.maps:
        if title is None or journey.title == title:
            return journey
    raise NotOurs("{file} has no map of that title")


def _endings(reads: bool) -> str:
    from journeyeditor.exchange.formats import FORMATS

    def serves(one: "Format") -> bool:
        return (one.read if reads else one.write) is not None

    return ", ".join(dict.fromkeys(one.endings[0] for one in FORMATS if serves(one)))
