"""The command ``convert``: maps from the formats of other programs, and into them."""

from argparse import Namespace
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeyeditor.exchange.conversion import Taken
    from journeyeditor.exchange.tables.ways import Ways
    from journeyeditor.files import FileProblem
    from journeyeditor.model import Document, JourneyMap, Message

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
    from journeyeditor.files import FileProblem

    source, target = chosen.source, chosen.target
    try:
        document, notes = _taken(source, target, _ways(chosen))
        lost = _give(document, chosen, target)
    except FileProblem as problem:
        problem.file = problem.file or str(source)
        return complain(problem)
    for note in (*notes, *lost):
        warn(f"{source}: {note}")
    say(str(target))
    return 0


def _ways(chosen: Namespace) -> "Ways":
    """Return the ways in which a table shall be read.

    Raises:
        FileProblem: what is meant to part its cells cannot do so.
    """
    from journeyeditor.exchange.tables.ways import SEPARATORS, Ways
    from journeyeditor.files import NotOurs
    from journeyeditor.model import quoted

    named = {name: separator for separator, name in SEPARATORS.items()} | {"\\t": "\t"}
    separator = named.get(chosen.separator.casefold(), chosen.separator)
    if len(separator) > 1 or separator in ('"', "\n", "\r", "\0"):
        names = ", ".join(SEPARATORS.values())
        problem = "{name} cannot part cells: choose one character, or one of {names}"
        raise NotOurs(problem, name=quoted(chosen.separator), names=names)
    return Ways(chosen.sheet, chosen.encoding, separator, chosen.form)


def _taken(source: Path, target: Path, ways: "Ways") -> "Taken":
    """Return the document of a file, and what may not be what its writer meant."""
    from journeyeditor.exchange.conversion import Taken, no_tell
    from journeyeditor.exchange.formats import FORMATS, format_of
    from journeyeditor.files import NotOurs, load, read

    one = format_of(source)
    if any(ways) and (one is None or one.tables is None):
        raise NotOurs("{file} is no table: a sheet, an encoding, a separator and a form can be chosen for tables alone")
    if source.suffix.casefold() == _OURS and target.suffix.casefold() != _OURS:
        return Taken(load(source))
    if one is None or one.read is None:
        endings = _endings([one.endings[0] for one in FORMATS if one.read is not None])
        raise NotOurs(f"{{file}} cannot be read: the formats that can are {endings}")
    if one.tables is None:
        return one.read(read(source), source.stem, no_tell)
    tables = one.tables(read(source), no_tell)
    return tables.read(tables.look(ways), source.stem)


def _give(document: "Document", chosen: Namespace, target: Path) -> Sequence["Message"]:
    """Write a document to a file, and return what that cannot say."""
    from journeyeditor.exchange.formats import FORMATS, format_of
    from journeyeditor.exchange.one_map import only_map
    from journeyeditor.files import NotOurs, save, write_atomically
    from journeyeditor.picture.formats import FORMATS as DRAWN

    journey = _map_of(document, chosen.map)
    if target.suffix.casefold() == _OURS:
        save(document, target)
        return ()
    one = format_of(target, chosen.format)
    if one is not None and one.write is not None:
        if chosen.map is not None and one.holds == "document":
            document = only_map(document, journey)
        given = one.write(document, journey)
        write_atomically(target, given.data)
        return given.notes
    for drawn in DRAWN.values():
        if drawn.suffix == target.suffix.casefold():
            return _draw(document if chosen.map is None else only_map(document, journey), drawn.key, target)
    endings = _endings((one.endings[0] for one in FORMATS if one.write), (one.suffix for one in DRAWN.values()))
    problem = NotOurs(f"{{file}} cannot be written: the formats that can are {endings}")
    problem.file = str(target)
    raise problem


def _draw(document: "Document", key: str, target: Path) -> Sequence["Message"]:
    """Write all maps of a document as pictures, and return what may look other than somebody thinks."""
    from journeyeditor.commands.export import made_of, without_screen
    from journeyeditor.files import write_atomically
    from journeyeditor.model.seen import whole_views
    from journeyeditor.picture.export import export
    from journeyeditor.picture.formats import FORMATS, Details, placed

    without_screen()
    drawn = FORMATS[key]
    views = [drawn.fitted(view) for view in whole_views(document)]
    found = made_of(lambda made, details: export(document, views, made, details=details), drawn, Details())
    for where, data in placed(target, found.files):
        write_atomically(where, data)
    return found.report.warnings


def _map_of(document: "Document", title: str | None) -> "JourneyMap":
    """Return the map with a title; without one the first."""
    from journeyeditor.files import NotOurs

    for journey in document.maps:
        if title is None or journey.title == title:
            return journey
    raise NotOurs("{file} has no map of that title")


def _endings(*endings: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(ending for some in endings for ending in some))
