"""Which two maps the command ``export`` compares, and the files that show how they differ."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeyeditor.model import Document, JourneyMap
    from journeyeditor.review.comparing import Comparison, Side


def comparison_of(document: "Document", chosen: Namespace) -> "Comparison":
    """Return how a map of a document differs from the one that the command line names.

    Raises:
        FileProblem: there is no such map, or no such file, or it cannot be opened.
    """
    from journeyeditor.review.comparing import Names, Side, compare, on_paper

    other = _map_called(document, chosen.compare_with)
    if other is not None:
        before = Side(document, other.id)
        after = Side(document, _later_map(document, chosen, other).id)
    else:
        after = Side(document, _later_map(document, chosen, None).id)
        before = _side_in_file(Path(chosen.compare_with), document, after.journey)
    title = f"{after.journey.title} ← {before.journey.title}"
    names = Names("Before", "After", title if after.journey.title != before.journey.title else "")
    return compare(*on_paper(before, after), names)


def _map_called(document: "Document", title: str) -> "JourneyMap | None":
    wanted = title.strip().casefold()
    names = ((one, (one.title.strip().casefold(), one.id.casefold())) for one in document.maps)
    return next((one for one, known in names if wanted in known), None)


def _later_map(document: "Document", chosen: Namespace, before: "JourneyMap | None") -> "JourneyMap":
    """Return the map that is compared: the one that is named, else one that started from the earlier one."""
    from journeyeditor.files import FileProblem
    from journeyeditor.model import quoted

    if chosen.map is not None:
        found = _map_called(document, chosen.map)
        if found is None:
            there = ", ".join(quoted(one.title) for one in document.maps)
            raise FileProblem("{file} has no map {map}: it has {there}", map=quoted(chosen.map), there=there)
        return found
    others = [one for one in document.maps if one is not before]
    if not others:
        raise FileProblem("{file} has no other map to compare with it")
    return next((one for one in others if before is not None and one.based_on == before.id), others[0])


def _side_in_file(path: Path, document: "Document", after: "JourneyMap") -> "Side":
    """Return the map of another file that is the earlier one: that of the same id or title, else the first."""
    from journeyeditor.files import FileProblem, load
    from journeyeditor.model import quoted
    from journeyeditor.review.comparing import Side

    if not path.suffix and not path.exists():
        there = ", ".join(quoted(one.title) for one in document.maps)
        text = "{other} is neither a file nor a map of {file}, which has {there}"
        raise FileProblem(text, other=quoted(str(path)), there=there)
    try:
        earlier = load(path)
    except FileProblem as problem:
        problem.file = str(path)
        raise
    same = next((one for one in earlier.maps if one.id == after.id), None)
    return Side(earlier, (same or _map_called(earlier, after.title) or earlier.maps[0]).id)
