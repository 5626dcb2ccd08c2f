"""The command ``list``: what a map says of where to begin, as a table for other programs."""

from argparse import Namespace
from collections.abc import Callable


def run(chosen: Namespace, say: Callable[[str], None]) -> int:
    """Print a list of a map as comma-separated values.

    Returns:
        The exit code: 0.

    Raises:
        FileProblem: the map cannot be opened, or the file has no map of that title.
    """
    from journeyeditor.exchange.lists import as_text, list_of
    from journeyeditor.files import NotOurs, load

    maps = load(chosen.file).maps
    journey = next((one for one in maps if chosen.map in (None, one.title)), None)
    if journey is None:
        raise NotOurs("{file} has no map of that title")
    say(as_text(list_of(journey, chosen.of.replace("-", " "))).removesuffix("\r\n").replace("\r\n", "\n"))
    return 0
